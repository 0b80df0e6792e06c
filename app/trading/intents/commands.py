"""What bidders, the venue and sellers do with intents. Each public function is one transaction.

The procedure is locked first, then the intent."""

import secrets
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import VenueStandsAside
from app.core.viewer import seen_by_the_market
from app.parties import get_organisation, require_stays
from app.trading.intents.models import Intent
from app.trading.intents.rules import (
    MOST_INTENTS,
    BidderDutyMissing,
    OwnProcedure,
    TooManyIntents,
    require_edition_seen,
    require_fitting_offer,
    require_open_disclosure,
)
from app.trading.intents.steps import held
from app.trading.intents.workflow import (
    INTENT,
    begin_review,
    recount,
    require_eligible_buyer,
)
from app.trading.procedures.models import Procedure

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@command
def register(
    actor: Actor,
    procedure_id: UUID,
    *,
    edition: int,
    documents: list[dict[str, Any]],
    offer: dict[str, Any] | None,
) -> Intent:
    """Take part, having read that edition of the announcement.

    Raises VenueStandsAside, BidderDutyMissing, OwnProcedure, DisclosureOver, AnnouncementChanged,
    HasLeft, OfferTooLow, IntentExists, TooManyIntents.
    """
    procedure = lock(Procedure, procedure_id, actor)
    if actor.is_operator:
        raise VenueStandsAside()
    if not actor.has("bidder"):
        raise BidderDutyMissing()
    if actor.acts_for(procedure.seller_id):
        raise OwnProcedure()
    assert actor.organisation_id is not None
    require_stays(actor.organisation_id)
    require_eligible_buyer(procedure, actor.organisation_id)
    require_open_disclosure(procedure, clock.now())
    require_edition_seen(procedure, edition)
    amount = offer["amount"] if offer else None
    require_fitting_offer(procedure, amount)
    _require_room(procedure_id)
    intent = Intent(
        procedure_id=procedure.id,
        procedure=procedure,
        bidder_id=actor.organisation_id,
        bidder_name=get_organisation(actor.organisation_id).name,
        label="竞买人" + "".join(secrets.choice(LETTERS) for _ in range(5)),
        counted="none",
        edition=edition,
        documents=documents,
        offer=amount,
    )
    begin_review(intent, actor)
    INTENT.begin(intent, "registered", actor, procedure=str(procedure_id))
    recount(intent, actor)
    return intent


def _require_room(procedure_id: UUID) -> None:
    query = select(func.count()).select_from(Intent).filter_by(procedure_id=procedure_id)
    with seen_by_the_market(db.session):
        if (db.session.scalar(query) or 0) >= MOST_INTENTS:
            raise TooManyIntents(most=MOST_INTENTS)


@command
def complete(actor: Actor, intent_id: UUID, *, documents: list[dict[str, Any]]) -> Intent:
    """Hand in again what was returned. Raises CompletionOver."""
    intent = held(actor, intent_id)
    intent.documents = documents
    return _applied(intent, "complete", actor)


@command
def confirm(actor: Actor, intent_id: UUID, *, edition: int) -> Intent:
    """It stands under the announcement as it is now. Raises AnnouncementChanged."""
    intent = held(actor, intent_id)
    require_edition_seen(intent.procedure, edition)
    intent.edition = edition
    return _applied(intent, "confirm", actor)


@command
def send_back(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """Something is missing; the bidder completes it within the review. Raises ReturnedAlready."""
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "send_back", actor)


@command
def forward(actor: Actor, intent_id: UUID) -> Intent:
    """It is complete; the seller replies in time, or silence agrees."""
    return _applied(held(actor, intent_id), "forward", actor)


@command
def agree(actor: Actor, intent_id: UUID) -> Intent:
    """The bidder meets the conditions; the deposit is due."""
    return _applied(held(actor, intent_id), "agree", actor)


@command
def ask_to_cure(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """Say what of the announced conditions is not met; the bidder has some hours to mend
    it, once. Raises CureAskedAlready."""
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "ask_to_cure", actor)


@command
def cure(actor: Actor, intent_id: UUID, *, documents: list[dict[str, Any]]) -> Intent:
    """Mend what the seller doubts."""
    intent = held(actor, intent_id)
    intent.documents = documents
    return _applied(intent, "cure", actor)


@command
def refuse(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """An announced condition is not met and was not mended. Raises CureRunning, CureNotAsked."""
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "refuse", actor)


@command
def appeal(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """The seller refused what meets the conditions: the venue decides, or its silence agrees.

    Raises AppealOver, IntentExists.
    """
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "appeal", actor)


@command
def uphold(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """The bidder meets the conditions after all; the deposit is due."""
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "uphold", actor)


@command
def dismiss(actor: Actor, intent_id: UUID, *, reasons: str) -> Intent:
    """The seller was right."""
    intent = held(actor, intent_id)
    intent.reasons = reasons
    return _applied(intent, "dismiss", actor)


@command
def withdraw(actor: Actor, intent_id: UUID) -> Intent:
    """Take part no longer; a qualified bidder stays bound."""
    return _applied(held(actor, intent_id), "withdraw", actor)


def _applied(intent: Intent, name: str, actor: Actor) -> Intent:
    INTENT.apply(intent, name, actor)
    intent.is_seen_by_seller = intent.is_seen_by_seller or intent.state == "forwarded"
    return intent
