"""Parties over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import current_app, request

from app.core.actor import Actor
from app.parties import commands, queries
from app.parties.schemas import MeView, OrganisationView, SessionView, SignIn
from app.web.operations import MEMBER, PUBLIC, Door

door = Door("parties", __name__, description="Organisations, people, sessions")


@door.operation("POST", "/sessions", who=PUBLIC, takes=SignIn, gives=SessionView, status=201)
def sign_in(actor: Actor, body: dict[str, Any]) -> Any:
    """Sign in with a password; the token goes into `Authorization: Bearer`."""
    return commands.sign_in(actor, **body, hours=current_app.config["TOKEN_HOURS"])


@door.operation("DELETE", "/sessions/current", who=MEMBER, status=204)
def sign_out(actor: Actor) -> None:
    """Revoke the token of this request."""
    commands.sign_out(actor, request.headers["Authorization"].partition(" ")[2].strip())


@door.operation("GET", "/me", who=MEMBER, gives=MeView)
def me(actor: Actor) -> Actor:
    """Who am I acting as?"""
    return actor


@door.operation("GET", "/organisations/<uuid:organisation_id>", who=MEMBER, gives=OrganisationView)
def get_organisation(actor: Actor, organisation_id: UUID) -> Any:
    """The public facts of an organisation."""
    return queries.get_organisation(organisation_id)
