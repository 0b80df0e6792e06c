"""The bare applications that the HTTP rows are measured against."""

import os
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask, Response

BODY = b"x" * int(os.environ.get("FLOOR_BYTES", "1500"))
HEADERS = [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))]


def wsgi(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Nothing but WSGI."""
    start_response("200 OK", HEADERS)
    return [BODY]


flask = Flask("floor")


@flask.get("/floor/<uuid:id>")
def floor(id: Any) -> Response:
    """A route with a parameter and a ready body of the same size as the real answer."""
    return Response(BODY, mimetype="application/json")
