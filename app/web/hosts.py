"""By which names the market may be called (`Host`, RFC 9110 §7.2): nobody's else is answered.

A page under a stranger's name that points here (DNS rebinding), or a link made of what a caller
sent, would speak for the market.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from app.core.context import request_id

PROBLEM = "application/problem+json"
_NAME = re.compile(r"\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,255}")
MISSING = ("400 BAD REQUEST", "host-missing", "请指明主机名", "Name the host")
FOREIGN = (
    *("421 MISDIRECTED REQUEST", "host-unknown", "不以此主机名提供服务"),
    "This market does not answer by that name (HOSTS)",
)


class Hosts:
    """Wraps a WSGI application, which hears of no request to a name that is not `known`."""

    def __init__(self, application: Any, known: frozenset[str]) -> None:
        self.application, self.known = application, known

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        fault = fault_of(environ.get("HTTP_HOST"), environ["SERVER_PROTOCOL"], self.known)
        fault = fault or fault_of(_target(environ.get("RAW_URI", "/")), "", self.known)
        if fault is None:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        line, body = refusal(fault, environ["PATH_INFO"])
        headers = [("Content-Type", PROBLEM), ("Content-Length", str(len(body)))]
        start_response(line, headers)
        return [body]


def fault_of(
    host: str | None, protocol: str, known: frozenset[str]
) -> tuple[str, str, str, str] | None:
    """What is wrong with a host that was named: (status line, code, Chinese, English), or None.
    Only HTTP/1.0 may name none."""
    if not host:
        return MISSING if protocol == "HTTP/1.1" else None
    return None if _name_of(host.lower()) in known else FOREIGN


def _name_of(host: str) -> str | None:
    """Without port and the root's dot; None when it is malformed."""
    name, port = host, "0"
    if ":" in host and not host.endswith("]"):
        name, _, port = host.rpartition(":")
    is_port = port.isascii() and port.isdigit() and len(port) <= 5
    return name.removesuffix(".") if is_port and _NAME.fullmatch(name) else None


def refusal(fault: tuple[str, str, str, str], path: str) -> tuple[str, bytes]:
    """The status line and a problem (RFC 9457) in both languages: nothing else was read."""
    line, code, zh, title = fault
    said = {
        "type": f"/problems/{code}",
        "title": f"{zh} ({title})",
        "status": int(line[:3]),
        "instance": path,
        "request_id": request_id.get(),
    }
    return line, json.dumps(said).encode()


def _target(uri: str) -> str | None:
    """The host of a request line that names one (RFC 9112 §3.2.2)."""
    scheme, separator, rest = uri.partition("://")
    return rest.partition("/")[0] if separator and scheme.isalpha() else None
