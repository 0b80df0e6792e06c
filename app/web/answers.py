"""How a result leaves: rendered as JSON with its ETag, or sent as a file piece by piece."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

import orjson
from flask import Response, request, stream_with_context
from marshmallow import Schema

from app.core.actor import Actor
from app.core.db import db
from app.core.fastread import RenderedBody
from app.core.idempotency import Answer
from app.core.pages import Page
from app.core.viewer import see_as, viewer
from app.web.fields import rendered_for
from app.web.headers import SHOWN


@dataclass(frozen=True)
class Download:
    """A file that is sent as it is made; as `gives`, it says that the operation sends one."""

    name: str
    mimetype: str
    pieces: Iterator[bytes]
    is_inline: bool = False  # shown in the browser, not saved


@dataclass(frozen=True)
class Redirect:
    """Where the answer is; as `gives`, it says that the operation sends the reader there (307)."""

    url: str


def render(schema: Schema | None, status: int, actor: Actor, result: Any) -> Answer:
    """(status, headers, body) of a result for an actor; Ready results are bytes already."""
    if schema is None:
        return status, {}, b""
    headers: dict[str, str] = {}
    if isinstance(result, RenderedBody):
        if result.version is not None:
            headers["ETag"] = f'"{result.version}"'
        return status, headers, result.body
    if isinstance(result, Page):
        result = {"items": result.items, "next": result.next}
    reader = result.get if isinstance(result, dict) else partial(getattr, result)
    version = reader("version", None)
    if isinstance(version, int):
        headers["ETag"] = f'"{version}"'
    token = rendered_for.set(actor)
    try:
        return status, headers, orjson.dumps(schema.dump(result))
    finally:
        rendered_for.reset(token)


def respond(answer: Answer) -> Response:
    """The answer as Flask sends it."""
    status, headers, body = answer
    response = Response(body, status, mimetype="application/json" if body else None)
    for name, value in headers.items():
        response.headers[name] = value
    return response


def download(actor: Actor, file: Download | Redirect) -> Response:
    """The file, read while it is sent; or the way to it. What fails before the first piece is
    refused as anything else; after it the connection is cut."""
    if isinstance(file, Redirect):
        return Response(status=307, headers={"Location": file.url, "Cache-Control": "no-store"})
    pieces = _as_seen_by(actor, file.pieces)
    first = next(pieces, b"")
    response = Response(stream_with_context(chain((first,), pieces)), mimetype=file.mimetype)
    way = "inline" if file.is_inline else "attachment"
    response.headers["Content-Disposition"] = f'{way}; filename="{file.name}"'
    if file.is_inline:
        response.headers[SHOWN[0]] = SHOWN[1]
    return response


def _as_seen_by(actor: Actor, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What is read while it is sent is read for whoever asked; between two pieces the viewer is
    whoever it was, for the thread goes on with others."""
    viewer.reset(see_as(db.session, actor))  # of a transaction that runs already
    reading = iter(pieces)
    while True:
        token = viewer.set(actor)
        try:
            piece = next(reading)
        except StopIteration:
            return
        finally:
            viewer.reset(token)
        yield piece


def conditional(answer: Answer) -> Response:
    """304 when the reader has this version already (RFC 9110 §13.1.2)."""
    tag = answer[1].get("ETag")
    if tag and request.environ.get("HTTP_IF_NONE_MATCH", "").removeprefix("W/") == tag:
        return Response(status=304, headers={"ETag": tag})
    return respond(answer)
