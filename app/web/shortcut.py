"""The marked short cut: the hottest public read answered before Flask.

A listing's card is ready bytes; Flask's routing and contexts would cost more than reading it (`make
bench`, row listing.read). Whatever is not exactly that read goes on to Flask, which answers the
same path with the same bytes; a test compares the two.
"""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

import psycopg

from app.core.fastread import Ready

JSON = ("Content-Type", "application/json")


class Shortcut:
    """Wraps a WSGI application; `find` gives the ready body of an id, or None."""

    def __init__(self, application: Any, prefix: str, find: Callable[[UUID], Ready | None]) -> None:
        self.application, self.prefix, self.find = application, prefix, find

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        found = self._found(environ)
        if found is None:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        tag = f'"{found.version}"'
        if environ.get("HTTP_IF_NONE_MATCH", "").removeprefix("W/") == tag:
            start_response("304 NOT MODIFIED", [("ETag", tag)])
            return []
        length = ("Content-Length", str(len(found.body)))
        start_response("200 OK", [JSON, length, ("ETag", tag)])
        return [found.body]

    def _found(self, environ: dict[str, Any]) -> Ready | None:
        path = environ["PATH_INFO"]
        if (
            not path.startswith(self.prefix)
            or len(path) != len(self.prefix) + 36
            or environ["REQUEST_METHOD"] != "GET"
            or "HTTP_AUTHORIZATION" in environ
        ):
            return None
        try:
            return self.find(UUID(path[len(self.prefix) :]))
        except (ValueError, psycopg.Error):
            return None
