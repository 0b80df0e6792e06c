"""What the stream server answers beside a stream: a status, or a refusal (RFC 9457)."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson

from app.core.errors import Unavailable

HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"access-control-allow-origin", b"*"),
    (b"x-accel-buffering", b"no"),
]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class TooManyStreams(Unavailable):
    title = "Too many people watch at this moment"
    zh = "观看人数已满，请稍后再试"
    retry_after = 5


async def answer(send: Send, status: int) -> None:
    """An empty answer."""
    await send({"type": "http.response.start", "status": status, "headers": HEADERS[2:3]})
    await send({"type": "http.response.body", "body": b""})


async def refuse(send: Send, path: str, error: type[Unavailable]) -> None:
    """503 as the web says it (RFC 9457), in both languages: a stream asks for none."""
    said = {
        "type": f"/problems/{error.code()}",
        "title": f"{error.zh} ({error.title})",
        "status": 503,
        "instance": path,
    }
    headers = [(b"content-type", b"application/problem+json"), *HEADERS[1:3]]
    headers.append((b"retry-after", str(error.retry_after).encode()))
    await send({"type": "http.response.start", "status": 503, "headers": headers})
    await send({"type": "http.response.body", "body": orjson.dumps(said)})
