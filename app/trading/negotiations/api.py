"""Negotiations over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.negotiations import commands, queries
from app.trading.negotiations.schemas import (
    Counter,
    FirstOffer,
    NdaSignature,
    NegotiationCard,
    NegotiationView,
    OfferView,
    SeenRound,
)
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("negotiations", __name__, description="Talks on a listing, round by round")
PAGE = page_of(NegotiationCard)
ONE = "/negotiations/<uuid:negotiation_id>"


@door.operation(
    "POST",
    "/negotiations",
    who=VERIFIED,
    takes=FirstOffer,
    gives=NegotiationView,
    status=201,
    key=REQUIRED,
    duty={BIDDER},
)
def open_talks(actor: Actor, body: dict[str, Any]) -> Any:
    """Make the first offer on a listing."""
    return commands.open_talks(actor, **body)


@door.operation("GET", "/negotiations", who=MEMBER, query=PageQuery, gives=PAGE)
def list_negotiations(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's talks."""
    return queries.list_negotiations(actor, **query)


@door.operation(
    "GET",
    "/my/brokered-negotiations",
    who=MEMBER,
    query=PageQuery,
    gives=PAGE,
)
def list_brokered(actor: Actor, query: dict[str, Any]) -> Any:
    """Talks I negotiate in as a mandated broker."""
    return queries.list_brokered(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=NegotiationView)
def get_negotiation(actor: Actor, negotiation_id: UUID) -> Any:
    """What lies on the table, and what I can do."""
    return queries.get_negotiation(actor, negotiation_id)


@door.operation("GET", ONE + "/offers", who=MEMBER, query=PageQuery, gives=page_of(OfferView))
def list_offers(actor: Actor, negotiation_id: UUID, query: dict[str, Any]) -> Any:
    """Every offer, round by round."""
    return queries.list_offers(actor, negotiation_id, **query)


@door.operation(
    "POST",
    ONE + "/counter",
    who=VERIFIED,
    takes=Counter,
    gives=NegotiationView,
    key=REQUIRED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def counter(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Answer with another offer."""
    return commands.counter(actor, negotiation_id, **body)


@door.operation(
    "POST",
    ONE + "/accept",
    who=VERIFIED,
    takes=SeenRound,
    gives=NegotiationView,
    key=REQUIRED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def accept(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Accept the offer of that round."""
    return commands.accept(actor, negotiation_id, **body)


@door.operation(
    "POST",
    ONE + "/decline",
    who=VERIFIED,
    takes=SeenRound,
    gives=NegotiationView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def decline(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Decline and close the talks."""
    return commands.decline(actor, negotiation_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=MEMBER,
    takes=SeenRound,
    gives=NegotiationView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def withdraw(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Take the own offer back and close the talks."""
    return commands.withdraw(actor, negotiation_id, **body)


@door.operation(
    "POST",
    ONE + "/sign-nda",
    who=VERIFIED,
    takes=NdaSignature,
    gives=NegotiationView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def sign_nda(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Promise confidence; when both have, the data room is open."""
    return commands.sign_nda(actor, negotiation_id, **body)
