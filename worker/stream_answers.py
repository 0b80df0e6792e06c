"""What the stream server answers beside a stream: nothing more, or a refusal (RFC 9457)."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import h11
import orjson
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.core.errors import NotFound, Unavailable
from app.web.headers import HTTPS_ONLY, NO_STORE, NOTHING, SAFE
from app.web.hosts import PROBLEM

Send = Callable[[dict[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
_SAME_ORIGIN = "Cross-Origin-Resource-Policy"
STREAM = [  # portals elsewhere show auctions, too
    ("Content-Type", "text/event-stream; charset=utf-8"),
    ("X-Accel-Buffering", "no"),
]
COMMON = [
    *((name, "cross-origin") if name == _SAME_ORIGIN else (name, value) for name, value in SAFE),
    ("Access-Control-Allow-Origin", "*"),
    NOTHING,
    NO_STORE,
]
REFUSALS = {
    400: ("malformed-request", "请求格式不正确", "the request is malformed"),
    404: (NotFound.code(), NotFound.zh, NotFound.title),
    405: ("method-not-allowed", "不支持该方法", "a stream is read (GET)"),
}


class TooManyStreams(Unavailable):
    title = "Too many people watch at this moment"
    zh = "观看人数已满，请稍后再试"
    retry_after = 5


def headers(scope: dict[str, Any], *own: tuple[str, str]) -> Headers:
    """Of an answer in this scope, as ASGI wants them."""
    more = [HTTPS_ONLY] if scope.get("scheme") == "https" else []
    return [(name.lower().encode(), value.encode()) for name, value in (*own, *COMMON, *more)]


async def over(send: Send, scope: dict[str, Any]) -> None:
    """204: nothing more will come, and browsers ask no more."""
    await _answer(send, 204, headers(scope), b"")


async def refuse(send: Send, scope: dict[str, Any], status: int) -> None:
    """One of REFUSALS, in both languages: a stream asks for none."""
    allow = [("Allow", "GET")] if status == 405 else []
    body = _problem(status, scope["path"], *REFUSALS[status])
    await _answer(send, status, headers(scope, ("Content-Type", PROBLEM), *allow), body)


async def refuse_for_now(send: Send, scope: dict[str, Any], error: type[Unavailable]) -> None:
    """503 as the web says it."""
    again = ("Retry-After", str(error.retry_after))
    body = _problem(503, scope["path"], error.code(), error.zh, error.title)
    await _answer(send, 503, headers(scope, ("Content-Type", PROBLEM), again), body)


async def refuse_host(send: Send, scope: dict[str, Any], line: str, body: bytes) -> None:
    """As app.web.hosts says it."""
    await _answer(send, int(line[:3]), headers(scope, ("Content-Type", PROBLEM)), body)


class Protocol(H11Protocol):
    """HTTP/1.1 whose refusals of what is no request are problems, too."""

    def send_400_response(self, msg: str) -> None:
        """Answer, and close."""
        body = _problem(400, "", *REFUSALS[400])
        said = headers({}, ("Content-Type", PROBLEM), ("Connection", "close"))
        said.append((b"content-length", str(len(body)).encode()))
        events = [
            h11.Response(status_code=400, headers=said, reason=HTTPStatus(400).phrase),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ]
        for event in events:
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


def _problem(status: int, path: str, code: str, zh: str, title: str) -> bytes:
    name = str(uuid4())
    said = {
        "type": f"/problems/{code}",
        "title": f"{zh} ({title})",
        "status": status,
        "instance": path or f"urn:request:{name}",
        "request_id": name,
    }
    return orjson.dumps(said)


async def _answer(send: Send, status: int, headers: Headers, body: bytes) -> None:
    headers = [*headers, (b"content-length", str(len(body)).encode())] if body else headers
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
