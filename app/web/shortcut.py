"""The marked short cut: the hottest public reads answered before Flask.

A listing's card and a page of found cards are ready bytes; Flask's routing, contexts and argument
parsing would cost more than reading them (`make bench`, rows listing.read and search.browse).
Whatever is not exactly such a read goes on to Flask, which answers the same path with the same
bytes; a test compares the two.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import psycopg

from app.core.fastread import RenderedBody

JSON = ("Content-Type", "application/json")
Find = Callable[[str, str], RenderedBody | None]


class Shortcut:
    """Wraps a WSGI application; `finds` gives, by the beginning of a path, what answers the rest of
    it and the query string with a ready body, or None. An address without room left goes on to
    Flask, which tells it so."""

    def __init__(
        self, application: Any, finds: Mapping[str, Find], has_room: Callable[[str], bool]
    ) -> None:
        self.application, self.finds, self.has_room = application, finds, has_room

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        found = self._found(environ)
        if found is None:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        headers = [JSON, ("Content-Length", str(len(found.body)))]
        if found.version is not None:
            tag = f'"{found.version}"'
            if environ.get("HTTP_IF_NONE_MATCH", "").removeprefix("W/") == tag:
                start_response("304 NOT MODIFIED", [("ETag", tag)])
                return []
            headers.append(("ETag", tag))
        start_response("200 OK", headers)
        return [found.body]

    def _found(self, environ: dict[str, Any]) -> RenderedBody | None:
        if environ["REQUEST_METHOD"] != "GET" or "HTTP_AUTHORIZATION" in environ:
            return None
        path = environ["PATH_INFO"]
        first = path[: path.find("/", 1) + 1]
        find = self.finds.get(first)
        if find is None:
            return None
        try:
            found = find(path[len(first) :], environ["QUERY_STRING"])
        except (ValueError, psycopg.Error):
            return None
        return found if found and self.has_room(environ.get("REMOTE_ADDR", "")) else None
