"""Deals over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.deals import commands, queries
from app.deals.schemas import (
    ContractView,
    DealCard,
    DealView,
    DeliveryNote,
    DrawUp,
    EventView,
    FilingRecord,
    MovementView,
    Reason,
    RegistrationRecord,
    RegistrationView,
    Signing,
    TransferRecord,
)
from app.web.duties import SIGNATORY
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("deals", __name__, description="From agreed terms to the day the right has moved")
ONE = "/deals/<uuid:deal_id>"


@door.operation("GET", "/deals", who=MEMBER, query=PageQuery, gives=page_of(DealCard))
def list_deals(actor: Actor, query: dict[str, Any]) -> Any:
    """Deals of my organisation on either side."""
    return queries.list_deals(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=DealView)
def get_deal(actor: Actor, deal_id: UUID) -> Any:
    """One deal, and what I can do next."""
    return queries.get_deal(actor, deal_id)


@door.operation("GET", ONE + "/history", who=MEMBER, query=PageQuery, gives=page_of(EventView))
def list_history(actor: Actor, deal_id: UUID, query: dict[str, Any]) -> Any:
    """Every event, oldest first."""
    return queries.list_history(actor, deal_id, **query)


@door.operation("GET", ONE + "/movements", who=MEMBER, query=PageQuery, gives=page_of(MovementView))
def list_movements(actor: Actor, deal_id: UUID, query: dict[str, Any]) -> Any:
    """Every movement of its money, oldest first."""
    return queries.list_movements(actor, deal_id, **query)


@door.operation(
    "GET", ONE + "/contracts/<int(min=1, max=1000000):number>", who=MEMBER, gives=ContractView
)
def get_contract(actor: Actor, deal_id: UUID, number: int) -> Any:
    """A contract version: text, hash, signatures."""
    return queries.get_contract(actor, deal_id, number)


@door.operation("GET", ONE + "/registration", who=MEMBER, gives=RegistrationView)
def get_registration(actor: Actor, deal_id: UUID) -> Any:
    """The recorded registration (认定登记)."""
    return queries.get_registration(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/draw-up",
    who=VERIFIED,
    takes=DrawUp,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def draw_up(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Write a contract version from the agreed terms."""
    return commands.draw_up(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/prolong",
    who=VERIFIED,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def prolong(actor: Actor, deal_id: UUID) -> Any:
    """Give an award's winner more time to sign."""
    return commands.prolong(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/sign",
    who=VERIFIED,
    takes=Signing,
    gives=DealView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def sign(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Sign a version by its hash; the second signature makes the deal effective."""
    return commands.sign(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/cancel",
    who=VERIFIED,
    takes=Reason,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def cancel(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Give up before the contract is effective."""
    return commands.cancel(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/conclude",
    who=VERIFIED,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def conclude(actor: Actor, deal_id: UUID) -> Any:
    """A service is done and paid; no right moves with it."""
    return commands.conclude(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/leave",
    who=VERIFIED,
    gives=DealView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def leave(actor: Actor, deal_id: UUID) -> Any:
    """Leave because something stands against the right; everything goes back."""
    return commands.leave(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/call-off",
    who=VERIFIED,
    gives=DealView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def call_off(actor: Actor, deal_id: UUID) -> Any:
    """Wait no longer, as the seller, for a buyer who may not trade; everything goes back."""
    return commands.call_off(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/rescind",
    who=VERIFIED,
    gives=DealView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def rescind(actor: Actor, deal_id: UUID) -> Any:
    """Withdraw from a deal whose payment is overdue."""
    return commands.rescind(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/deliver",
    who=VERIFIED,
    takes=DeliveryNote,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def deliver(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Hand over the documents."""
    return commands.deliver(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/object",
    who=VERIFIED,
    takes=Reason,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def object(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Say what is missing in the delivery."""
    return commands.object(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/accept-delivery",
    who=VERIFIED,
    gives=DealView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def accept_delivery(actor: Actor, deal_id: UUID) -> Any:
    """Accept the delivery; the money is settled."""
    return commands.accept_delivery(actor, deal_id)


@door.operation(
    "POST",
    ONE + "/register",
    who=VERIFIED,
    takes=RegistrationRecord,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def register(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Record the registration number the registry issued."""
    return commands.register(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/record-transfer",
    who=VERIFIED,
    takes=TransferRecord,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def record_transfer(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Record the patent office's transfer date: the asset has its new owner."""
    return commands.record_transfer(actor, deal_id, **body)


@door.operation(
    "POST",
    ONE + "/record-filing",
    who=VERIFIED,
    takes=FilingRecord,
    gives=DealView,
    key=ACCEPTED,
    dry_run=True,
    duty={SIGNATORY},
)
def record_filing(actor: Actor, deal_id: UUID, body: dict[str, Any]) -> Any:
    """Record the licence's filing with the patent office."""
    return commands.record_filing(actor, deal_id, **body)
