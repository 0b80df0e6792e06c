"""The API described: OpenAPI 3.1 at /openapi.json, a page to browse and try at /docs, offline."""

import gzip
import re
import threading
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import orjson
from flask import Flask, Response, redirect, request
from flask_smorest import Api
from flask_swagger_ui import get_swaggerui_blueprint

from app.web.headers import POLICY
from app.web.limits import take_address

KEPT = "public, max-age=300"  # seconds
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)

OPTIONS = {
    "API_TITLE": "郑州技术交易市场 · Zhengzhou technology-trading market",
    "API_VERSION": "1",
    "OPENAPI_VERSION": "3.1.0",
    "API_SPEC_OPTIONS": {
        "info": {
            "description": "Money is integer fen. Times are RFC 3339, UTC. Errors are RFC 9457 "
            "problems. Lists are keyset pages. `x-authz` says who may call an operation, "
            "`x-duties` of which duties they need one. What is no request for one is refused "
            "before: 405, 408 and 421."
        },
        "components": {
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "`token` of POST /sessions",
                }
            }
        },
        "servers": [{"url": "/"}],
    },
}


@dataclass(frozen=True)
class Rendered:
    """The document as it is sent, once for a process: nobody makes us render it again."""

    plain: bytes
    packed: bytes
    tag: str


class Description:
    """Renders the document when it is first asked for."""

    def __init__(self, api: Api) -> None:
        self._api, self._turn = api, threading.Lock()
        self._rendered: Rendered | None = None

    def rendered(self) -> Rendered:
        with self._turn:
            if self._rendered is None:
                plain = orjson.dumps(document(self._api))
                packed = gzip.compress(plain, mtime=0)
                self._rendered = Rendered(plain, packed, sha256(plain).hexdigest()[:32])
            return self._rendered


def init_app(app: Flask, api: Api) -> None:
    """Add /openapi.json and the page at /docs."""
    settings = {
        "app_name": "郑州技术交易市场 API",
        "persistAuthorization": True,
        "oauth2RedirectUrl": "/docs/oauth2-redirect.html",  # not of the host that was called
        "validatorUrl": None,  # nobody elsewhere is asked
    }
    page = get_swaggerui_blueprint("/docs", "/openapi.json", settings)
    page.after_request(_with_policy)
    app.register_blueprint(page, url_prefix="/docs")
    description = Description(api)

    @app.get("/openapi.json")
    def openapi() -> Response:
        take_address()
        return _sent(description.rendered())

    @app.get("/")
    def root() -> Any:
        return redirect("/docs/")


def _sent(found: Rendered) -> Response:
    is_packed = request.accept_encodings.quality("gzip") > 0
    answer = Response(found.packed if is_packed else found.plain, mimetype="application/json")
    if is_packed:
        answer.headers["Content-Encoding"] = "gzip"
    answer.headers["Vary"] = "Accept-Encoding"
    answer.headers["Cache-Control"] = KEPT
    answer.set_etag(found.tag, weak=True)
    answer.make_conditional(request)
    return answer


def _with_policy(answer: Response) -> Response:
    """The page runs its own script, known by its digest, and talks to this market alone."""
    if answer.mimetype == "text/html":
        scripts = " ".join(map(_digest, _INLINE.findall(answer.get_data(as_text=True))))
        answer.headers[POLICY] = (
            f"default-src 'none'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; "
            "img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'; "
            "base-uri 'none'; form-action 'none'"
        )
    return answer


def _digest(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def document(api: Api) -> dict[str, Any]:
    """The OpenAPI document, keys in a stable order."""
    spec: dict[str, Any] = api.spec.to_dict()
    spec["paths"] = dict(sorted(spec["paths"].items()))
    return spec
