"""Who is asking, from the bearer token. The factory says how a token becomes an actor."""

from collections.abc import Callable

from flask import current_app, request

from app.core.actor import NOBODY, Actor
from app.web.problems import ProblemRaised

PUBLIC, MEMBER, OPERATOR = "public", "member", "operator"
Authenticate = Callable[[str], Actor | None]


def actor_of_request() -> Actor:
    """The actor behind the Authorization header; NOBODY without one. Raises 401 for a bad token."""
    header = request.environ.get("HTTP_AUTHORIZATION")
    if header is None:
        return NOBODY
    scheme, _, token = header.partition(" ")
    authenticate: Authenticate = current_app.extensions["authenticate"]
    actor = authenticate(token.strip()) if scheme.lower() == "bearer" else None
    if actor is None:
        raise unauthorised("token-invalid", "The token is unknown, expired or revoked", "令牌无效")
    return actor


def admit(who: str) -> Actor:
    """The actor, if `who` (the operation's declaration) lets them in at all."""
    actor = actor_of_request()
    if who != PUBLIC and actor is NOBODY:
        raise unauthorised("token-missing", "Sign in first", "请先登录")
    if who == OPERATOR and not actor.is_operator:
        raise ProblemRaised(403, "operator-only", "This is done by the operator", "仅限平台人员")
    return actor


def unauthorised(code: str, title: str, zh: str) -> ProblemRaised:
    return ProblemRaised(401, code, title, zh)
