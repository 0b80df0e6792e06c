"""RFC 9457: every error leaves the app as application/problem+json with a stable `type`."""

import json
import sys
from collections.abc import Iterable
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import psycopg
from flask import Flask, Response, current_app, request
from flask_smorest import Api
from gunicorn.http.errors import NoMoreData, ParseException
from marshmallow import Schema, fields
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from structlog import get_logger
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import RequestRedirect

from app.core import errors, outages
from app.core.context import request_id

STATUS = {
    errors.NotFound: 404,
    errors.Forbidden: 403,
    errors.Stale: 412,
    errors.Conflict: 409,
    errors.Invalid: 422,
    errors.Unavailable: 503,
    errors.Throttled: 429,
}
PROBLEM = "application/problem+json"
BROKEN = (ParseException, NoMoreData)  # what a server says of a body in chunks that are none
TITLES_ZH = {
    400: "请求格式不正确",
    401: "请先登录",
    404: "对象不存在，或您无权查看",
    405: "不支持该方法",
    408: "请求发送过慢",
    412: "对象已被更改，请重新读取",
    413: "请求内容过大",
    414: "网址过长",
    415: "不支持该内容类型",
    422: "内容不符合规则",
    428: "请附带 If-Match",
    429: "请求过于频繁，请稍后再试",
    431: "请求头过大",
    500: "服务器内部错误",
    503: "所需服务暂不可用，请稍后重试",
}


REFUSALS = (400, 401, 403, 404, 409, 412, 413, 414, 415, 422, 428, 429, 431, 503)


def problem_name(status: int) -> str:
    """Of the response in the API's description that all operations share."""
    return f"Problem{status}"


class Problem(Schema):
    """RFC 9457 members; a problem may carry more that explain it."""

    class Meta:
        unknown = "include"

    type = fields.String(required=True, metadata={"example": "/problems/offer-lapsed"})
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    instance = fields.String(required=True)
    request_id = fields.String(required=True)
    errors = fields.Dict(metadata={"description": "field → messages"})


class ProblemRaised(Exception):
    """A refusal of the web layer itself: `status`, `code` and both titles."""

    def __init__(self, status: int, code: str, title: str, zh: str, **details: Any) -> None:
        super().__init__(title)
        self.status, self.code, self.title, self.zh, self.details = status, code, title, zh, details


def problem(
    status: int, code: str, title: str, zh: str, details: dict[str, Any], retry_after: int = 1
) -> Response:
    """zh-CN unless the caller prefers English; `retry_after`, of a 503: seconds."""
    text = as_text(status, code, title if _prefers_english() else zh, request.path, details)
    answer = Response(text, status, mimetype=PROBLEM)
    if status == 401:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="market"'
    if status == 429:
        answer.headers["Retry-After"] = str(details.get("retry_after", 1))
    if status == 503:
        answer.headers["Retry-After"] = str(retry_after)
    return answer


def as_text(status: int, code: str, title: str, path: str, details: dict[str, Any]) -> str:
    """The members of a problem as JSON."""
    body = {
        "type": f"/problems/{code}",
        "title": title,
        "status": status,
        "instance": path,
        "request_id": request_id.get(),
        **details,
    }
    # json and not orjson: what is refused may hold a lone surrogate, which is shown escaped
    return json.dumps(body, default=str)


def _prefers_english() -> bool:
    wanted = (tag for tag, quality in request.accept_languages if quality > 0)
    tongues = (tag.partition("-")[0].lower() for tag in wanted)
    return next((tongue for tongue in tongues if tongue in ("zh", "en")), "zh") == "en"


def from_domain_error(error: errors.DomainError) -> Response:
    wait = getattr(error, "retry_after", 1)
    return problem(status_of(type(error)), error.code(), error.title, error.zh, error.details, wait)


def status_of(kind: type[errors.DomainError]) -> int:
    """The HTTP status of a refusal."""
    return next(STATUS[known] for known in kind.__mro__ if known in STATUS)


def from_web(error: ProblemRaised) -> Response:
    return problem(error.status, error.code, error.title, error.zh, error.details)


def from_database(error: Exception) -> Response:
    """What ails the database, by the one table of troubles; else the statement is our fault."""
    trouble = outages.recognise(error)
    return from_domain_error(trouble.error()) if trouble else from_bug(error)


def from_broken_body(error: Exception) -> Response:
    """What came is no body; where the next request would begin is unknown, so the server closes."""
    return problem(400, "body-malformed", "The body is malformed", "请求内容格式不正确", {})


def from_bug(error: Exception) -> Response:
    """A fault of ours: the log has the trace under the request id, the caller has the id only."""
    if isinstance(error, BROKEN):
        return from_broken_body(error)
    if current_app.testing:
        raise error
    get_logger().exception("unhandled", error=type(error).__name__, path=request.path)
    return problem(500, "internal-error", "Our fault; it is in the log", TITLES_ZH[500], {})


class LastResort:
    """Wraps a WSGI application: what escapes Flask (a short cut's fault, the end of a request after
    its answer) is a problem, too, and never a page of the web server."""

    def __init__(self, application: Any, app: Flask) -> None:
        self.application, self.app = application, app

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        try:
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        except Exception as error:
            with self.app.request_context(environ):
                answer = from_database(error)
            return answer(environ, partial(start_response, exc_info=sys.exc_info()))


def stay_here(answer: Response) -> Response:
    """The way to the same place written as it is registered is not by the host that was called."""
    if isinstance(request.routing_exception, RequestRedirect):
        to = urlsplit(request.routing_exception.new_url)
        place = "/" + to.path.lstrip("/") + (f"?{to.query}" if to.query else "")
        answer.headers["Location"] = place
        answer.set_data(b"")  # werkzeug's page names the host again
    return answer


class MarketApi(Api):
    ERROR_SCHEMA = Problem
    DEFAULT_ERROR_RESPONSE_NAME = None  # every refusal is documented by its status

    def handle_http_exception(self, error: HTTPException) -> Any:
        data = getattr(error, "data", None) or {}
        details = {"errors": data["messages"]} if "messages" in data else {}
        status = error.code or 500
        code = "invalid" if status == 422 else error.name.lower().replace(" ", "-")
        answer = problem(status, code, error.name, TITLES_ZH.get(status, error.name), details)
        if isinstance(error, MethodNotAllowed) and error.valid_methods:
            answer.headers["Allow"] = ", ".join(sorted(error.valid_methods))  # smorest drops it
        return answer


def init_app(app: Flask) -> MarketApi:
    """Whatever is refused or goes wrong in `app` leaves it as a problem."""
    app.register_error_handler(errors.DomainError, from_domain_error)
    app.register_error_handler(ProblemRaised, from_web)
    for kind in BROKEN:
        app.register_error_handler(kind, from_broken_body)
    for kind in (DBAPIError, psycopg.Error, PoolTimeout):
        app.register_error_handler(kind, from_database)
    app.after_request(stay_here)
    api = MarketApi(app)
    for status in REFUSALS:
        content = {PROBLEM: {"schema": Problem}}
        told = {"description": HTTPStatus(status).phrase, "content": content}
        api.spec.components.response(problem_name(status), told)
    app.register_error_handler(Exception, from_bug)
    return api
