"""gunicorn's worker with threads, which refuses in problem documents (RFC 9457) as all else."""

from secrets import token_hex
from typing import Any

from gunicorn import util
from gunicorn.http import errors
from gunicorn.workers.gthread import ThreadWorker

from app.web.headers import NO_STORE, NOTHING, SAFE
from app.web.problems import PROBLEM, as_text

OURS = (errors.InvalidResponseHeader, errors.InvalidResponseHeaderName, errors.ConfigurationProblem)
REFUSALS: dict[type[Exception], tuple[int, str, str, str, str]] = {
    errors.LimitRequestLine: (
        *(414, "URI Too Long"),
        *("address-too-long", "网址过长", "the address is too long"),
    ),
    errors.LimitRequestHeaders: (
        *(431, "Request Header Fields Too Large"),
        *("head-too-large", "请求头过大", "the head of the request is too large"),
    ),
    errors.UnsupportedTransferCoding: (
        *(501, "Not Implemented"),
        *("coding-unknown", "不支持该传输编码", "this transfer coding is not known"),
    ),
    errors.ExpectationFailed: (
        *(417, "Expectation Failed"),
        *("expectation-failed", "无法满足 Expect", "this expectation is not met"),
    ),
    errors.InvalidHTTPVersion: (
        *(505, "HTTP Version Not Supported"),
        *("version-unknown", "不支持该 HTTP 版本", "this version of HTTP is not known"),
    ),
    errors.ParseException: (
        *(400, "Bad Request"),
        *("malformed-request", "请求格式不正确", "the request is malformed"),
    ),
}
FAULT = (500, "Internal Server Error", "internal-error", "服务器内部错误", "our fault")


class Worker(ThreadWorker):  # type: ignore[misc]
    """gunicorn's own would answer with a page that quotes what was sent."""

    def handle_error(self, req: Any, client: Any, addr: Any, exc: Exception) -> None:
        """Answer what cannot be read as a request, and close."""
        kinds = () if isinstance(exc, OURS) else REFUSALS
        kind = next((kind for kind in kinds if isinstance(exc, kind)), None)
        if kind is None:
            self.log.exception("a request could not be answered")
        else:
            self.log.info("refused: %s", type(exc).__name__)
        try:
            util.write_nonblock(client, answer(*(REFUSALS[kind] if kind else FAULT)))
        except OSError:
            self.log.debug("nobody was there to be told")

    def _keepalive_after(self, conn: Any, keepalive: bool) -> bool:
        """A body that nobody read and that is malformed ends the connection: it has its answer, and
        a second one would be taken for that of the next request."""
        try:
            return bool(super()._keepalive_after(conn, keepalive))
        except errors.ParseException:
            return False


def answer(status: int, reason: str, code: str, zh: str, title: str) -> bytes:
    """The whole answer, as bytes of HTTP/1.1, after which the connection ends."""
    name = token_hex(8)
    body = as_text(status, code, f"{zh} ({title})", "", {"instance": f"urn:request:{name}"})
    body = body.replace('"request_id": "-"', f'"request_id": "{name}"')
    headers = [
        ("Connection", "close"),
        ("Content-Type", PROBLEM),
        ("Content-Length", str(len(body))),
        ("X-Request-Id", name),
        *SAFE,
        NOTHING,
        NO_STORE,
    ]
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()
