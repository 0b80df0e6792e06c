"""One declaration per operation: who may call it, by which duty, what goes in, what comes out,
how it repeats.

    @door.operation("POST", "/<uuid:deal_id>/sign", who=VERIFIED, duty={SIGNATORY},
                    takes=SignBody, gives=DealView, key=REQUIRED, dry_run=True)
    def sign(actor, deal_id, body): ...

The answer is rendered inside the command's transaction, so an idempotency key can keep its bytes.
"""

import re
from collections.abc import Callable, Set
from functools import wraps
from hashlib import file_digest
from typing import Any

from flask import Response, current_app, request
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

from app.core.actor import Actor
from app.core.context import place
from app.core.db import db, envelope
from app.core.idempotency import Replay, RequestEnvelope
from app.core.screen import SecretSuspected
from app.core.viewer import see_as, viewer
from app.web import limits
from app.web.answers import Download, Redirect, conditional, download, render, respond
from app.web.auth import MEMBER, OPERATOR, PERSON, PUBLIC, SIGNED_IN, VERIFIED, acting, admit
from app.web.body import StrictArguments
from app.web.duties import require_duty
from app.web.fields import Strict
from app.web.problems import ProblemRaised, problem_name
from app.web.screen import held, look_through

__all__ = [
    "ACCEPTED",
    "LARGE",
    "MEMBER",
    "OPERATOR",
    "PERSON",
    "PUBLIC",
    "REQUIRED",
    "SIGNED_IN",
    "VERIFIED",
    "Door",
    "Download",
    "Redirect",
]
ACCEPTED, REQUIRED = "accepted", "required"
LARGE = "IMPORT_BYTES"  # the setting that bounds an upload which is streamed
_KEY = re.compile(r"^[\x21-\x7e]{8,128}$")
_ETAG = re.compile(r'^"([0-9]{1,18})"$')


class DryRun(Strict):
    dry_run = fields.Boolean(
        load_default=False, metadata={"description": "check everything, change nothing"}
    )


class Door(StrictArguments, Blueprint):
    """A blueprint whose routes are all declared with `operation`."""

    def operation(
        self,
        method: str,
        path: str,
        *,
        who: str,
        duty: Set[str] | None = None,
        takes: type[Schema] | None = None,
        location: str = "json",
        query: type[Schema] | None = None,
        gives: type[Schema] | type[Download] | type[Redirect] | None = None,
        status: int = 200,
        key: str | None = None,
        dry_run: bool = False,
        if_match: str | None = None,
        upload: str | None = None,
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Declare and register one operation; see the module's docstring. Raises TypeError."""
        _require_named_duty(method, path, who, duty)
        shown = gives if gives and issubclass(gives, Schema) else None
        schema = shown() if shown else None

        def declare(view: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(view)
            def work(actor: Actor, **given: Any) -> Response:
                if dry_run:
                    given.update(given.pop("query"))
                rehearse = given.pop("dry_run", False)
                if if_match:
                    given["version"] = _version_seen(if_match)
                if method in ("GET", "HEAD"):
                    if shown is None:
                        return download(actor, view(actor, **given))
                    return conditional(render(schema, status, actor, view(actor, **given)))
                try:
                    return _once(view, actor, given, schema, status, key, rehearse, who)
                except SecretSuspected as error:
                    raise held(actor, error, is_dry_run=rehearse) from None

            endpoint: Callable[..., Any] = work
            if query or dry_run:
                endpoint = self.arguments(query or DryRun, location="query", arg_name="query")(
                    endpoint
                )
            if takes:
                endpoint = self.arguments(takes, location=location, arg_name="body")(endpoint)

            # smorest's wrappers describe the answers; at run time each would cost 4 µs for nothing
            described = self._documented(endpoint, who, duty, shown, status, key, if_match, method)

            takes_query = bool(query or dry_run)
            guarded = _guarded(endpoint, described, who, duty, upload, takes_query=takes_query)
            return self.route(path, methods=[method])(guarded)  # type: ignore[no-any-return]

        return declare

    def _documented(
        self,
        endpoint: Callable[..., Any],
        who: str,
        duty: Set[str] | None,
        gives: type[Schema] | None,
        status: int,
        key: str | None,
        if_match: str | None,
        method: str,
    ) -> Callable[..., Any]:
        endpoint = self.response(status, gives)(endpoint)
        refusals = [400, 401, 404, 413, 414, 422, 429, 431, 503]
        refusals += [403, 409, 415] if method != "GET" else [403]
        refusals += [412, 428] if if_match else []
        headers: dict[str, Any] = {}
        if key:
            headers["key"] = _header("Idempotency-Key", key == REQUIRED, _KEY.pattern)
        if if_match:
            headers["tag"] = _header("If-Match", if_match == REQUIRED, _ETAG.pattern)
        if headers:
            schema = Schema.from_dict(headers)
            endpoint = self.arguments(schema, location="headers", arg_name="headers")(endpoint)
        # one by one as smorest's alt_response, each would copy all that was said before it
        problems = {str(code): problem_name(code) for code in sorted(refusals)}
        doc: dict[str, Any] = {"x-authz": who, "responses": problems}
        if duty:
            doc["x-duties"] = sorted(duty)
        if who != PUBLIC:
            doc["security"] = [{"bearer": []}]
        return self.doc(**doc)(endpoint)  # type: ignore[no-any-return]


def _require_named_duty(method: str, path: str, who: str, duty: Set[str] | None) -> None:
    """What changes something, and what staff alone may read, says by which duty (T79, T89)."""
    if duty is None and (method != "GET" or who == OPERATOR):
        raise TypeError(f"{method} {path} names no duty")


def _guarded(
    endpoint: Callable[..., Any],
    described: Callable[..., Any],
    who: str,
    duty: Set[str] | None,
    upload: str | None,
    *,
    takes_query: bool,
) -> Callable[..., Any]:
    """The endpoint behind its door: who may come in is asked before anything is read."""

    @wraps(described)
    def guarded(**given: Any) -> Any:
        environ = request.environ  # PostgreSQL text cannot hold U+0000
        if "\x00" in environ["PATH_INFO"] or "%00" in environ["QUERY_STRING"]:
            raise ProblemRaised(400, "null-character", "U+0000 in the URL", "网址含空字符")
        limits.take_address()
        actor = admit(who)
        limits.take(actor)
        if upload:
            request.max_content_length = current_app.config[upload]
        token, here = see_as(db.session, actor), place.set(environ["PATH_INFO"])
        try:
            actor = acting(actor, who)
            if duty is not None:
                require_duty(actor, duty)
            if environ["QUERY_STRING"] and not takes_query:
                title = "This operation takes no parameters"
                raise ProblemRaised(422, "unknown-parameter", title, "不接受查询参数")
            see_as(db.session, actor)
            return endpoint(actor, **given)
        finally:
            place.reset(here)
            viewer.reset(token)

    return guarded


def _header(name: str, required: bool, pattern: str) -> fields.String:
    return fields.String(data_key=name, required=required, validate=validate.Regexp(pattern))


def _once(
    view: Callable[..., Any],
    actor: Actor,
    given: dict[str, Any],
    schema: Schema | None,
    status: int,
    key: str | None,
    is_dry_run: bool,
    who: str,
) -> Response:
    def looked_through(result: Any) -> Any:
        if who != OPERATOR:  # the reviewers' own words quote what they refuse
            look_through(given.get("body"))
        return render(schema, status, actor, result)

    around = RequestEnvelope(
        actor,
        looked_through,
        _idempotency_key(key),
        _what_was_asked(),
        is_dry_run,
    )
    token = envelope.set(around)
    try:
        result = view(actor, **given)
        return respond(around.answer or render(schema, status, actor, result))
    except Replay as replay:
        status, headers, body = replay.answer
        return respond((status, headers | {"Idempotency-Replayed": "true"}, body))
    finally:
        envelope.reset(token)


def _what_was_asked() -> bytes:
    """Method, URL and content; of a form's files the hash, for its body was parsed away."""
    asked = [request.method.encode(), request.full_path.encode()]
    if not request.files:
        return as_asked(*asked, request.get_data())
    for field, upload in sorted(request.files.items(multi=True), key=lambda item: item[0]):
        content = file_digest(upload.stream, "sha256").digest()  # type: ignore[arg-type]
        asked += [field.encode(), (upload.filename or "").encode(), content]
        upload.stream.seek(0)
    return as_asked(*asked)


def as_asked(*parts: bytes) -> bytes:
    """What an idempotency key stands for: method, URL with its "?", content."""
    return b"\n".join(b"%d %s" % (len(part), part) for part in parts)


def _idempotency_key(rule: str | None) -> str | None:
    given = request.headers.get("Idempotency-Key")
    if rule is None:
        return None
    if given is None:
        if rule == REQUIRED:
            raise ProblemRaised(
                400, "idempotency-key-missing", "Send an Idempotency-Key", "请附带 Idempotency-Key"
            )
        return None
    if not _KEY.match(given):
        title = "An Idempotency-Key is 8 to 128 visible ASCII characters"
        zh = "Idempotency-Key 应为 8 至 128 个可见 ASCII 字符"
        raise ProblemRaised(400, "idempotency-key-malformed", title, zh)
    return given


def _version_seen(wanted: str) -> int | None:
    given = request.headers.get("If-Match")
    if given is None:
        if wanted == ACCEPTED:
            return None
        raise ProblemRaised(428, "if-match-missing", "Send If-Match", "请附带 If-Match")
    seen = _ETAG.match(given)
    if not seen:
        raise ProblemRaised(412, "stale", "If-Match is not an ETag of ours", "If-Match 无效")
    return int(seen.group(1))
