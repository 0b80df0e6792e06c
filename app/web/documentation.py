"""The API described: OpenAPI 3.1 at /openapi.json, a page to browse and try at /docs, offline."""

from typing import Any

from flask import Flask, Response, redirect
from flask_smorest import Api
from flask_swagger_ui import get_swaggerui_blueprint

OPTIONS = {
    "API_TITLE": "郑州技术交易市场 · Zhengzhou technology-trading market",
    "API_VERSION": "1",
    "OPENAPI_VERSION": "3.1.0",
    "API_SPEC_OPTIONS": {
        "info": {
            "description": "Money is integer fen. Times are RFC 3339, UTC. Errors are RFC 9457 "
            "problems. Lists are keyset pages. `x-authz` says who may call an operation."
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


def init_app(app: Flask, api: Api) -> None:
    """Add /openapi.json and the page at /docs."""
    page = get_swaggerui_blueprint(
        "/docs", "/openapi.json", {"app_name": "郑州技术交易市场 API", "persistAuthorization": True}
    )
    app.register_blueprint(page, url_prefix="/docs")

    @app.get("/openapi.json")
    def openapi() -> Response:
        return Response(app.json.dumps(document(api)), mimetype="application/json")

    @app.get("/")
    def root() -> Any:
        return redirect("/docs/")


def document(api: Api) -> dict[str, Any]:
    """The OpenAPI document, keys in a stable order."""
    spec: dict[str, Any] = api.spec.to_dict()
    spec["paths"] = dict(sorted(spec["paths"].items()))
    return spec
