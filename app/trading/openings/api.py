"""Sealed bids over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

import orjson

from app.core.actor import Actor
from app.trading.openings import commands, queries
from app.trading.openings.schemas import (
    Entry,
    Evaluation,
    OpenBid,
    OpenedView,
    OpeningView,
    ReceiptKeys,
    ReceiptView,
    Sealed,
    Share,
)
from app.web.duties import BIDDER, IN_PERSON, LISTER, REVIEWER, SECURITY_ADMIN
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, REQUIRED, VERIFIED, Door, Download
from app.web.paging import PageQuery, page_of

door = Door("openings", __name__, description="Sealed bids: collected unread, opened together")
ONE = "/openings/<uuid:opening_id>"


@door.operation(
    "GET",
    "/procedures/<uuid:procedure_id>/openings",
    who=PUBLIC,
    query=PageQuery,
    gives=page_of(OpeningView),
)
def list_openings(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """The envelopes of a procedure."""
    return queries.list_openings(actor, procedure_id, **query)


@door.operation(
    "GET", "/calls/<uuid:call_id>/openings", who=PUBLIC, query=PageQuery, gives=page_of(OpeningView)
)
def list_call_openings(actor: Actor, call_id: UUID, query: dict[str, Any]) -> Any:
    """The envelope of a call with sealed proposals."""
    return queries.list_openings(actor, call_id, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=OpeningView)
def get_opening(actor: Actor, opening_id: UUID) -> Any:
    """To whom to seal, until when; how many bids there are only when collection is over."""
    return queries.get_opening(actor, opening_id)


@door.operation(
    "POST",
    ONE + "/bids",
    who=VERIFIED,
    takes=Sealed,
    gives=ReceiptView,
    status=201,
    key=REQUIRED,
    duty={LISTER, BIDDER},
)
def hand_in(actor: Actor, opening_id: UUID, body: dict[str, Any]) -> Any:
    """Hand in a bid sealed outside (`flask seal`); it replaces the one before."""
    return commands.hand_in(actor, opening_id, **body)


@door.operation(
    "POST",
    ONE + "/open-bids",
    who=VERIFIED,
    takes=OpenBid,
    gives=ReceiptView,
    status=201,
    key=REQUIRED,
    duty={LISTER, BIDDER},
)
def hand_in_open(actor: Actor, opening_id: UUID, body: dict[str, Any]) -> Any:
    """Let the market seal it: protects from every reader of its database, copies and logs, not from
    its web server in the moment of sealing."""
    return commands.hand_in_open(actor, opening_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw-bid",
    who=VERIFIED,
    takes=Entry,
    gives=ReceiptView,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def withdraw(actor: Actor, opening_id: UUID, body: dict[str, Any]) -> Any:
    """Take back what I handed in, before the deadline."""
    return commands.withdraw(actor, opening_id, **body)


@door.operation("GET", ONE + "/receipt", who=MEMBER, gives=ReceiptView)
def get_receipt(actor: Actor, opening_id: UUID) -> Any:
    """Mine, of what I handed in last: digest, time, whether it stands."""
    return queries.get_receipt(actor, opening_id)


@door.operation("GET", ONE + "/bids", who=MEMBER, query=PageQuery, gives=page_of(OpenedView))
def list_opened(actor: Actor, opening_id: UUID, query: dict[str, Any]) -> Any:
    """Every bid, once all are opened. Before, whoever asks is refused and on record."""
    commands.look_inside(actor, opening_id)
    return queries.list_opened(actor, opening_id, **query)


@door.operation("GET", ONE + "/record", who=PUBLIC, gives=Download)
def get_record(actor: Actor, opening_id: UUID) -> Any:
    """Everything needed to check the opening offline (`sealer.py check`)."""
    body = orjson.dumps(queries.read_record(actor, opening_id))
    return Download(f"{opening_id}.json", "application/json", iter([body]))


@door.operation("GET", ONE + "/sealed-shares", who=MEMBER, gives=Download)
def get_sealed_shares(actor: Actor, opening_id: UUID) -> Any:
    """What a custodian opens after the deadline, with its own key (`sealer.py share`)."""
    body = orjson.dumps(queries.sealed_shares(actor, opening_id))
    return Download(f"{opening_id}-shares.json", "application/json", iter([body]))


@door.operation("GET", "/receipt-keys", who=PUBLIC, gives=ReceiptKeys)
def list_receipt_keys(actor: Actor) -> Any:
    """By which the market signs logs of openings: keep a copy, and compare."""
    return queries.list_receipt_keys()


@door.operation(
    "POST",
    ONE + "/give-share",
    who=VERIFIED,
    takes=Share,
    gives=OpeningView,
    key=ACCEPTED,
    duty={IN_PERSON, SECURITY_ADMIN},
)
def give_share(actor: Actor, opening_id: UUID, body: dict[str, Any]) -> Any:
    """A custodian's shares, after the deadline; the second opens."""
    return commands.give_share(actor, opening_id, **body)


@door.operation(
    "POST",
    ONE + "/evaluate",
    who=VERIFIED,
    takes=Evaluation,
    gives=OpeningView,
    key=ACCEPTED,
    duty={REVIEWER},
)
def evaluate(actor: Actor, opening_id: UUID, body: dict[str, Any]) -> Any:
    """The experts' word on every technical bid."""
    return commands.evaluate(actor, opening_id, **body)
