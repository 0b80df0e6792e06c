"""What sellers and winners do with awards. Each public function is one transaction.

The procedure is locked first, then the award."""

from typing import Any
from uuid import UUID

from app import money
from app.core.actor import Actor
from app.core.db import command, db
from app.core.viewer import seen_by_the_market
from app.trading.awards import steps
from app.trading.awards.models import Award
from app.trading.awards.workflow import AWARD
from app.trading.intents.steps import close_one


@command
def match(actor: Actor, award_id: UUID) -> Award:
    """A holder of priority takes it at the price of the best (R1.2.6); the first in rank at once,
    another when nobody before it did in time. Raises MatchingOver."""
    award, _ = steps.held(actor, award_id)
    AWARD.apply(award, "match", actor)
    with seen_by_the_market(db.session):
        steps.claim(award, actor)
        db.session.flush()
    return award


@command
def confirm(actor: Actor, award_id: UUID) -> Award:
    """The winner meets what was announced: the deal is drafted. Silence confirms as well."""
    award, _ = steps.held(actor, award_id)
    AWARD.apply(award, "confirm", actor)
    return award


@command
def ask_to_cure(actor: Actor, award_id: UUID, *, reasons: str) -> Award:
    """Say which announced condition the winner does not meet; it has some hours to mend it."""
    award, _ = steps.held(actor, award_id)
    award.reasons = reasons
    AWARD.apply(award, "ask_to_cure", actor, reasons=reasons)
    return award


@command
def cure(actor: Actor, award_id: UUID, *, documents: list[dict[str, Any]]) -> Award:
    """Mend it; `documents` are named with their hashes."""
    award, _ = steps.held(actor, award_id)
    AWARD.apply(award, "cure", actor, documents=documents)
    return award


@command
def reject(actor: Actor, award_id: UUID, *, reasons: str) -> Award:
    """It was not mended: the deposit goes back, the second is next. Raises WinnerCureRunning."""
    award, procedure = steps.held(actor, award_id)
    award.reasons = reasons
    AWARD.apply(award, "reject", actor, reasons=reasons)
    if award.deposit_id is not None:
        money.return_deposit(award.deposit_id, "the award was rejected")
    steps.move_on(award, procedure, "award-rejected")
    return award


@command
def leave(actor: Actor, award_id: UUID) -> Award:
    """Leave because something stands against the right: the deposit goes back, the second is next.
    Raises QualifiedStaysBound."""
    award, procedure = steps.held(actor, award_id)
    AWARD.apply(award, "leave", actor)
    with seen_by_the_market(db.session):
        close_one(award.intent_id)
        steps.move_on(award, procedure, "right-barred")
        db.session.flush()
    return award


@command
def refuse_to_wait(actor: Actor, award_id: UUID) -> Award:
    """The second waits no longer and gets its deposit back."""
    award, _ = steps.held(actor, award_id)
    AWARD.apply(award, "refuse_to_wait", actor)
    close_one(award.intent_id)
    return award
