"""How sealed bids come of a procedure and end in an award. The procedure is locked first."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import db, step
from app.core.digests import in_hexadecimal
from app.trading.awards import steps as awards
from app.trading.custodians.steps import keys_of
from app.trading.intents.models import Intent
from app.trading.intents.workflow import QUALIFIED
from app.trading.openings import steps as openings
from app.trading.openings.entries import entries, stages
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.queries import are_prices_open
from app.trading.openings.reading import Stage
from app.trading.openings.rules import NotEntered, price_of
from app.trading.openings.workflow import State
from app.trading.procedures import steps as procedures
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import IN_A_ROOM, announced_terms
from app.trading.procedures.workflow import AWARDING, CONCLUDED, ENDABLE, Method

KIND = "procedure"
SEALED = "sealed."  # policies


@step
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


@step
@stages(KIND)
def stage_of(opening: Opening) -> Stage:
    """Of one that is opened: its prices may come later."""
    state = db.session.get_one(Procedure, opening.about_id).state
    if state in (AWARDING, CONCLUDED):
        return Stage.DECIDED
    if state not in ENDABLE:
        return Stage.ENDED
    are_open = are_prices_open(opening.about_id)
    return Stage.PRICES_OPENED if are_open else Stage.TECHNICAL_OPENED


@step
def collect(procedure_id: UUID) -> None:
    """Several qualified: their sealed bids are collected."""
    procedure = procedures.hold(procedure_id)
    if procedure.method in IN_A_ROOM or procedure.state != "competing":
        return
    assert procedure.custodians is not None
    ids = {side: UUID(id) for side, id in procedure.custodians.items()}
    keys = keys_of(ids)
    frozen = {key: row for key, row in procedure.policy.items() if key.startswith(SEALED)}
    frozen = frozen or policy.freeze(*policy.keys_of(SEALED))  # announced by an earlier release
    is_two = procedure.method == Method.TWO_ENVELOPE
    terms: dict[str, Any] = {
        "owner_id": procedure.seller_id,
        "least": procedure.start_price,
        "until": clock.now() + timedelta(days=policy.value(frozen, "sealed.collect_days")),
        "frozen": frozen,
        "scoring": procedure.scoring,
        "terms_sha256": in_hexadecimal(digest) if (digest := procedure.terms_digest) else None,
    }
    if is_two:
        openings.collect((KIND, procedure.id), "technical", keys, **terms)
    openings.collect((KIND, procedure.id), "price", keys, waits=is_two, **terms)


@step
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
        _end(procedure, "not-evaluated" if opening.opened else "not-unsealed")
    elif not (bids := openings.valid_bids(opening)):
        _end(procedure, "no-valid-bids")
    elif opening.envelope == "price":
        _decide(procedure, opening, bids)
    elif opening.state == State.EVALUATED:
        openings.release(procedure.id)


def _decide(procedure: Procedure, opening: Opening, bids: list[SealedBid]) -> None:
    """By the announced formula (招标投标法 40, 41; 实施条例 49), else by the price alone."""
    intents = {str(bid.entry_id): db.session.get_one(Intent, bid.entry_id) for bid in bids}
    left = sorted(id for id, intent in intents.items() if intent.state != QUALIFIED)
    ranking = _ranking(procedure, opening, bids, left)
    openings.decided(opening, ranking)
    order = [(intents[row["entry_id"]], row["price_fen"]) for row in ranking["rows"]]
    if order:
        awards.create_awards(procedure, order, may_match=True)
    else:
        _end(procedure, "nobody-stayed")


def _ranking(
    procedure: Procedure, opening: Opening, bids: list[SealedBid], left: list[str]
) -> dict[str, Any]:
    from app.trading.openings import counting  # whoever checks it offline runs the same formula

    scores, evaluation = openings.scores_of(procedure.id)
    counted = [
        {
            "entry_id": str(bid.entry_id),
            "label": bid.label,
            "price_fen": _price(bid, opening),
            "position": bid.position,
            "score": scores.get(str(bid.entry_id)),
        }
        for bid in bids
        if str(bid.entry_id) not in left
    ]
    digest = procedure.terms_digest
    return {
        "scoring": procedure.scoring,
        "terms": announced_terms(procedure) if digest else None,
        "sha256": in_hexadecimal(digest) if digest else None,
        "scores": scores,
        "evaluation_sha256": evaluation,
        "left": left,
        "rows": counting.ranked(procedure.scoring, opening.least, counted),
    }


@step
def stand_still(procedure_id: UUID) -> None:
    """Something stands against the right."""
    procedures.hold(procedure_id)
    openings.stand_still(procedure_id)


@step
def go_on(procedure_id: UUID) -> None:
    """The right is free again."""
    procedures.hold(procedure_id)
    openings.go_on(procedure_id)


@step
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
