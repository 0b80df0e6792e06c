"""How sealed bids come of a procedure and end in an award. The procedure is locked first."""

from datetime import timedelta
from uuid import UUID

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import db
from app.trading.awards import steps as awards
from app.trading.custodians.commands import keys_of
from app.trading.intents.models import Intent
from app.trading.openings import steps as openings
from app.trading.openings.entries import entries
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.rules import NotEntered, price_of
from app.trading.openings.workflow import State
from app.trading.procedures import steps as procedures
from app.trading.procedures.models import Procedure
from app.trading.procedures.workflow import Method

KIND = "procedure"


@entries(KIND)
def label_of(actor: Actor, opening: Opening, entry_id: UUID) -> str:
    """Of a qualified bidder's intent in this procedure. Raises NotEntered."""
    intent = db.session.get(Intent, entry_id)
    is_in = intent is not None and intent.procedure_id == opening.about_id
    if intent is None or not is_in or not actor.acts_for(intent.bidder_id):
        raise NotEntered()
    if intent.state != "qualified" or not actor.has("bidder"):
        raise NotEntered()
    return intent.label


def collect(procedure_id: UUID) -> None:
    """Several qualified: their sealed bids are collected."""
    procedure = procedures.hold(procedure_id)
    if procedure.method == Method.AUCTION or procedure.state != "competing":
        return
    assert procedure.custodians is not None
    ids = {side: UUID(id) for side, id in procedure.custodians.items()}
    keys = keys_of(ids)
    days = policy.value(policy.freeze("sealed.collect_days"), "sealed.collect_days")
    is_two = procedure.method == Method.TWO_ENVELOPE
    about, owner = (KIND, procedure.id), procedure.seller_id
    least, until = procedure.start_price, clock.now() + timedelta(days=days)
    if is_two:
        openings.collect(about, "technical", keys, owner_id=owner, least=least, until=until)
    openings.collect(about, "price", keys, owner_id=owner, least=least, until=until, waits=is_two)


def follow(opening_id: UUID) -> None:
    """An opening is over: the best price wins, or the next envelopes are opened, or nobody gets
    it."""
    opening = db.session.get_one(Opening, opening_id)
    if opening.about_kind != KIND:
        return
    procedure = procedures.hold(opening.about_id)
    if procedure.state != "competing":
        return
    if opening.state == State.FAILED:
        _end(procedure, "not-unsealed")
    elif not (bids := openings.valid_bids(opening)):
        _end(procedure, "no-valid-bids")
    elif opening.envelope == "price":
        best = sorted(bids, key=lambda bid: (-_price(bid, opening), bid.position))
        ranking = [(db.session.get_one(Intent, bid.entry_id), _price(bid, opening)) for bid in best]
        awards.give(procedure, ranking, may_match=True)
    elif opening.state == State.EVALUATED:
        openings.release(procedure.id)


def cancel(procedure_id: UUID) -> None:
    """The procedure was terminated."""
    openings.cancel(procedure_id)


def _end(procedure: Procedure, reason: str) -> None:
    openings.cancel(procedure.id)
    procedures.fail(procedure, reason)


def _price(bid: SealedBid, opening: Opening) -> int:
    price = price_of(bid.content or {}, opening.least, opening.most)
    assert price is not None
    return price
