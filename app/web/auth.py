"""Who is asking, from the bearer token. The factory says how a token becomes an actor.

An operation's declaration is one of these, each including those before it:

    public      anybody
    signed_in   a live token, whoever it acts for
    person      the same, of somebody who signed in, with the second factor where their duties ask
                for one: an API key is nobody
    member      acts for an organisation, with the second factor where the duties ask for one
    verified    the organisation is verified: all that commits it or reaches another party
    operator    acts for the venue
"""

from collections.abc import Callable
from uuid import UUID

from flask import current_app, request

from app.core.actor import NOBODY, Actor
from app.web.problems import ProblemRaised

PUBLIC, SIGNED_IN, PERSON, MEMBER, VERIFIED, OPERATOR = LEVELS = (
    *("public", "signed_in", "person"),
    *("member", "verified", "operator"),
)
Authenticate = Callable[[str], Actor | None]
Through = Callable[[Actor, UUID], Actor]


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


def token_of_request() -> str:
    """As it was sent, for commands about the token itself."""
    return str(request.headers["Authorization"]).partition(" ")[2].strip()


def admit(who: str) -> Actor:
    """Whose token it is, if `who` (the operation's declaration) lets them in at all."""
    actor = actor_of_request()
    if who == PUBLIC:
        return NOBODY if actor.lacks_second_factor else actor
    if actor is NOBODY:
        raise unauthorised("token-missing", "Sign in first", "请先登录")
    if who != SIGNED_IN:
        _require_fit(actor, who)
    return actor


def acting(actor: Actor, who: str) -> Actor:
    """The admitted one, or the visitor's organisation for whom they act; looked up in the
    database, as what the admitted one sees."""
    if who in (PUBLIC, SIGNED_IN, PERSON):
        return actor
    if "HTTP_ACTING_THROUGH" in request.environ:
        actor = _through(actor)
    if who == OPERATOR and not actor.is_operator:
        raise ProblemRaised(403, "operator-only", "This is done by the operator", "仅限平台人员")
    if who == VERIFIED and not actor.is_verified:
        title = "Your organisation is not verified: it may read and draft, nothing else"
        zh = "单位未通过认证，仅可查阅与起草"
        raise ProblemRaised(403, "organisation-not-verified", title, zh)
    return actor


def _require_fit(actor: Actor, who: str) -> None:
    """A person where one is asked for, with their second factor, acting for somebody."""
    if who == PERSON and actor.key_id is not None:
        raise ProblemRaised(403, "people-only", "An API key does not do this", "接口密钥不可操作")
    if actor.lacks_second_factor:
        title = "Your duties ask for a second factor: POST /my/second-factor"
        raise ProblemRaised(403, "second-factor-needed", title, "您的职责须绑定动态验证码")
    if actor.organisation_id is None and who != PERSON:
        title = "Act for an organisation: enter one or be asked into one, then sign in again"
        raise ProblemRaised(403, "no-organisation", title, "请先加入单位并重新登录")


def _through(actor: Actor) -> Actor:
    """The clerk as the visitor's organisation (`Acting-Through`: the id of an open visit)."""
    act_through: Through = current_app.extensions["act_through"]
    try:
        visit_id = UUID(request.environ["HTTP_ACTING_THROUGH"])
    except ValueError:
        title = "Acting-Through is the id of a visit"
        raise ProblemRaised(400, "visit-malformed", title, "来访登记编号不正确") from None
    return act_through(actor, visit_id)


def unauthorised(code: str, title: str, zh: str) -> ProblemRaised:
    return ProblemRaised(401, code, title, zh)
