"""Sessions over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import current_app, request

from app.core.actor import Actor
from app.parties.sessions import commands, queries, second_factor
from app.parties.sessions.schemas import (
    ActFor,
    Code,
    EnrolledView,
    KeyView,
    MeView,
    NewKey,
    NewPassword,
    Password,
    ProvenView,
    SecretView,
    SessionView,
    SignedInView,
    SignIn,
    TokenLine,
)
from app.web.auth import token_of_request
from app.web.duties import OWN_ACCOUNT
from app.web.operations import MEMBER, PERSON, PUBLIC, SIGNED_IN, Door
from app.web.paging import PageQuery, page_of

door = Door("sessions", __name__, description="Signing in, second factors, API keys")


@door.operation(
    "POST",
    "/sessions",
    who=PUBLIC,
    takes=SignIn,
    gives=SignedInView,
    status=201,
    duty={OWN_ACCOUNT},
)
def sign_in(actor: Actor, body: dict[str, Any]) -> Any:
    """Sign in with a password; the token goes into `Authorization: Bearer`."""
    return commands.sign_in(
        actor, **body, hours=current_app.config["TOKEN_HOURS"], address=request.remote_addr or ""
    )


@door.operation(
    "POST",
    "/sessions/act-for",
    who=SIGNED_IN,
    takes=ActFor,
    gives=SessionView,
    status=201,
    duty={OWN_ACCOUNT},
)
def act_for(actor: Actor, body: dict[str, Any]) -> Any:
    """A token for another of my organisations."""
    hours = current_app.config["TOKEN_HOURS"]
    return commands.act_for(actor, **body, hours=hours, token=token_of_request())


@door.operation("DELETE", "/sessions/current", who=SIGNED_IN, status=204, duty={OWN_ACCOUNT})
def sign_out(actor: Actor) -> None:
    """Revoke the token of this request."""
    commands.sign_out(actor, token_of_request())


@door.operation("GET", "/my/tokens", who=SIGNED_IN, query=PageQuery, gives=page_of(TokenLine))
def list_tokens(actor: Actor, query: dict[str, Any]) -> Any:
    """My live sessions and API keys."""
    return queries.list_tokens(actor, **query)


@door.operation(
    "DELETE", "/my/tokens/<uuid:token_id>", who=SIGNED_IN, status=204, duty={OWN_ACCOUNT}
)
def revoke_token(actor: Actor, token_id: UUID) -> None:
    """Revoke one of them; it is refused from the next request on."""
    commands.revoke_token(actor, token_id)


@door.operation(
    "POST",
    "/api-keys",
    who=MEMBER,
    takes=NewKey,
    gives=KeyView,
    status=201,
    duty={OWN_ACCOUNT},
)
def make_key(actor: Actor, body: dict[str, Any]) -> Any:
    """An API key with some of my duties; it is shown once."""
    return commands.make_key(actor, **body)


@door.operation("GET", "/me", who=SIGNED_IN, gives=MeView)
def me(actor: Actor) -> Actor:
    """Who am I acting as?"""
    return actor


@door.operation(
    "POST",
    "/my/second-factor",
    who=SIGNED_IN,
    takes=Password,
    gives=SecretView,
    status=201,
    duty={OWN_ACCOUNT},
)
def begin_second_factor(actor: Actor, body: dict[str, Any]) -> Any:
    """A secret for an authenticator (RFC 6238); it is shown once."""
    return second_factor.begin_second_factor(actor, **body)


@door.operation(
    "POST",
    "/my/second-factor/confirm",
    who=SIGNED_IN,
    takes=Code,
    gives=EnrolledView,
    duty={OWN_ACCOUNT},
)
def confirm_second_factor(actor: Actor, body: dict[str, Any]) -> Any:
    """Prove that the authenticator works; where there is something to lose, it waits a day."""
    return second_factor.confirm_second_factor(actor, **body, token=token_of_request())


@door.operation(
    "POST",
    "/my/second-factor/prove",
    who=SIGNED_IN,
    takes=Code,
    gives=ProvenView,
    duty={OWN_ACCOUNT},
)
def prove(actor: Actor, body: dict[str, Any]) -> Any:
    """A fresh code in this session, for what moves money."""
    return second_factor.prove(actor, **body, token=token_of_request())


@door.operation(
    "POST", "/my/password", who=PERSON, takes=NewPassword, status=204, duty={OWN_ACCOUNT}
)
def change_password(actor: Actor, body: dict[str, Any]) -> None:
    """Another password; every other session of mine ends."""
    commands.change_password(actor, **body, token=token_of_request())
