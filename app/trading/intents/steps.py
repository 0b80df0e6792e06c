"""What happens to intents inside the transactions of deposits, procedures and awards."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.core import clock, deadlines
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.errors import NotFound
from app.trading.intents.models import Intent
from app.trading.intents.workflow import (
    AGREED,
    ALIVE,
    INTENT,
    QUALIFIED,
    REFUSED,
    State,
    time_to_mend,
)
from app.trading.procedures import steps
from app.trading.procedures.workflow import goes_on_with_procedures


@step
def held(actor: Actor, intent_id: UUID) -> Intent:
    """The intent, locked after its procedure. Raises NotFound."""
    procedure_id = db.session.scalar(select(Intent.procedure_id).filter_by(id=intent_id))
    if procedure_id is None:
        raise NotFound()
    steps.hold(procedure_id)
    return lock(Intent, intent_id, actor)


@step
def deposit_frozen(deposit_id: UUID) -> None:
    """The deposit has arrived: the bidder may compete."""
    intent = _of_deposit(deposit_id)
    if intent is None:
        return
    intent.frozen_at = clock.now()
    if intent.state == AGREED and intent.procedure.paused_at is None:
        INTENT.apply(intent, "qualify", SYSTEM)


@step
def deposit_lapsed(deposit_id: UUID) -> None:
    """It did not arrive in time."""
    intent = _of_deposit(deposit_id)
    if intent is not None and intent.state == AGREED:
        INTENT.apply(intent, "lapse", SYSTEM)


@step
def void_all(procedure_id: UUID) -> None:
    """The announcement changed: everybody confirms anew, or is out."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.edition < intent.procedure.edition and intent.state != "voided":
            INTENT.apply(intent, "void", SYSTEM)


@step
@goes_on_with_procedures
def go_on(procedure_id: UUID, since: datetime) -> None:
    """The procedure goes on: whoever had time left when it was paused has as much now."""
    for intent in _alive(procedure_id, also=REFUSED):
        deadlines.shift(intent, "reply_by", since)
        if intent.cure_by is not None:
            deadlines.shift(intent, "cure_by", max(since, intent.cure_by - time_to_mend(intent)))
        intent.version += 1
        intent.next_check = INTENT.next_check(intent)


@step
def close_idle(procedure_id: UUID) -> None:
    """The time to register is over: what nobody confirmed is out; what was returned has its own
    time."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.state == "voided":
            INTENT.apply(intent, "close", SYSTEM)


@step
def close_all(procedure_id: UUID, *, but: Sequence[UUID] = ()) -> None:
    """The procedure is over for everybody else: deposits go back."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.id not in but:
            INTENT.apply(intent, "close", SYSTEM)


@step
def bidder_fell(organisation_id: UUID) -> None:
    """It may not trade: others do not wait for it. One that qualified is judged if it wins."""
    waiting = select(Intent.id).where(
        Intent.bidder_id == organisation_id, Intent.state.in_(ALIVE - {QUALIFIED})
    )
    for intent_id in db.session.scalars(waiting.order_by(Intent.id)).all():
        intent = held(SYSTEM, intent_id)
        if intent.state in ALIVE - {QUALIFIED}:
            INTENT.apply(intent, "close", SYSTEM)


@step
def close_one(intent_id: UUID) -> None:
    """This bidder waits no longer."""
    intent = held(SYSTEM, intent_id)
    if intent.state in ALIVE:
        INTENT.apply(intent, "close", SYSTEM)


@step
def qualified_of(procedure_id: UUID) -> list[Intent]:
    """Who may compete, in the order they registered."""
    rows = select(Intent).filter_by(procedure_id=procedure_id, state=QUALIFIED)
    return list(db.session.scalars(rows.order_by(Intent.created_at, Intent.id)))


def _of_deposit(deposit_id: UUID) -> Intent | None:
    id = db.session.scalar(select(Intent.id).filter_by(deposit_id=deposit_id))
    return None if id is None else held(SYSTEM, id)


def _alive(procedure_id: UUID, *, also: State | None = None) -> list[Intent]:
    states = ALIVE | ({also} if also else set())
    ids = db.session.scalars(
        select(Intent.id)
        .where(Intent.procedure_id == procedure_id, Intent.state.in_(states))
        .order_by(Intent.id)
    ).all()
    return [lock(Intent, id, SYSTEM) for id in ids]
