"""Mandates over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.mandates import commands, queries
from app.parties.mandates.schemas import (
    ConsentToBoth,
    Declaration,
    EngagementView,
    HandOver,
    IntroductionView,
    MandateLine,
    MandateSigning,
    MandatesQuery,
    MandateView,
    NewIntroduction,
    NewMandate,
)
from app.web.duties import BIDDER, IN_PERSON, LISTER, OWNER, SIGNATORY
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("mandates", __name__, description="Mandates (委托), introductions")
ONE = "/mandates/<uuid:mandate_id>"


@door.operation(
    "POST",
    "/mandates",
    who=VERIFIED,
    takes=NewMandate,
    gives=MandateView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, LISTER, BIDDER},
)
def ask(actor: Actor, body: dict[str, Any]) -> Any:
    """Ask a certified broker to act for us."""
    return commands.ask(actor, **body)


@door.operation("GET", "/mandates", who=MEMBER, query=MandatesQuery, gives=page_of(MandateLine))
def list_mandates(actor: Actor, query: dict[str, Any]) -> Any:
    """Mine as a broker, and my organisation's."""
    return queries.list_mandates(actor, **query)


@door.operation("GET", "/engagements", who=MEMBER, query=PageQuery, gives=page_of(EngagementView))
def list_engagements(actor: Actor, query: dict[str, Any]) -> Any:
    """Commissions: what I am owed, and what my organisation owes."""
    return queries.list_engagements(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=MandateView)
def get_mandate(actor: Actor, mandate_id: UUID) -> Any:
    """One mandate, and what I can do next."""
    return queries.get_mandate(actor, mandate_id)


@door.operation(
    "POST",
    ONE + "/accept",
    who=VERIFIED,
    takes=Declaration,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def accept(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """The broker agrees and declares their interests."""
    return commands.accept(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/decline",
    who=MEMBER,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def decline(actor: Actor, mandate_id: UUID) -> Any:
    """The broker does not want it."""
    return commands.decline(actor, mandate_id)


@door.operation(
    "POST",
    ONE + "/consent-to-both",
    who=VERIFIED,
    takes=ConsentToBoth,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, LISTER, SIGNATORY},
)
def consent_to_both(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """The principal agrees that the other side is served, too."""
    return commands.consent_to_both(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/sign",
    who=VERIFIED,
    takes=MandateSigning,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY, IN_PERSON},
)
def sign(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """The principal signs the terms by their hash."""
    return commands.sign(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/revoke",
    who=MEMBER,
    takes=Reasons,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY, OWNER, LISTER},
)
def revoke(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """The principal ends it."""
    return commands.revoke(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/resign",
    who=MEMBER,
    takes=Reasons,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def resign(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """The broker ends it."""
    return commands.resign(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/hand-over",
    who=VERIFIED,
    takes=HandOver,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def hand_over(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """Offer it to another broker."""
    return commands.hand_over(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/keep",
    who=MEMBER,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON, OWNER, LISTER, SIGNATORY},
)
def keep(actor: Actor, mandate_id: UUID) -> Any:
    """It stays with its broker; the principal refuses another like this."""
    return commands.keep(actor, mandate_id)


@door.operation(
    "POST",
    ONE + "/take-over",
    who=VERIFIED,
    takes=Declaration,
    gives=MandateView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def take_over(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """Take over what was offered, with a declaration; the principal signs anew."""
    return commands.take_over(actor, mandate_id, **body)


@door.operation(
    "POST",
    ONE + "/introductions",
    who=VERIFIED,
    takes=NewIntroduction,
    gives=IntroductionView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON},
)
def introduce(actor: Actor, mandate_id: UUID, body: dict[str, Any]) -> Any:
    """Log whom I brought to the principal."""
    return commands.introduce(actor, mandate_id, **body)


@door.operation(
    "GET", ONE + "/introductions", who=MEMBER, query=PageQuery, gives=page_of(IntroductionView)
)
def list_introductions(actor: Actor, mandate_id: UUID, query: dict[str, Any]) -> Any:
    """Whom the broker introduced."""
    return queries.list_introductions(actor, mandate_id, **query)


@door.operation(
    "GET", "/my/introductions", who=MEMBER, query=PageQuery, gives=page_of(IntroductionView)
)
def list_my_introductions(actor: Actor, query: dict[str, Any]) -> Any:
    """Where my organisation was introduced to somebody."""
    return queries.list_my_introductions(actor, **query)


@door.operation(
    "POST",
    "/introductions/<uuid:introduction_id>/acknowledge",
    who=MEMBER,
    gives=IntroductionView,
    key=REQUIRED,
    dry_run=True,
    duty={OWNER, LISTER, BIDDER},
)
def acknowledge(actor: Actor, introduction_id: UUID) -> Any:
    """Confirm it, as whoever was introduced or as the principal."""
    return commands.acknowledge(actor, introduction_id)
