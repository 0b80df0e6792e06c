"""What happens to intents inside the transactions of deposits, procedures and awards."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app import money
from app.core import clock
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock
from app.core.errors import NotFound
from app.trading.intents.models import Intent
from app.trading.intents.workflow import AGREED, ALIVE, INTENT, QUALIFIED
from app.trading.procedures import steps


def held(actor: Actor, intent_id: UUID) -> Intent:
    """The intent, locked after its procedure. Raises NotFound."""
    procedure_id = db.session.scalar(select(Intent.procedure_id).filter_by(id=intent_id))
    if procedure_id is None:
        raise NotFound()
    steps.hold(procedure_id)
    return lock(Intent, intent_id, actor)


def deposit_frozen(deposit_id: UUID) -> None:
    """The deposit has arrived: the bidder may compete."""
    intent = _of_deposit(deposit_id)
    if intent is None:
        return
    intent.frozen_at = clock.now()
    if intent.state == AGREED:
        INTENT.apply(intent, "qualify", SYSTEM)


def deposit_lapsed(deposit_id: UUID) -> None:
    """It did not arrive in time."""
    intent = _of_deposit(deposit_id)
    if intent is not None and intent.state == AGREED:
        INTENT.apply(intent, "lapse", SYSTEM)


def void_all(procedure_id: UUID) -> None:
    """The announcement changed: everybody confirms anew, or is out."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.edition < intent.procedure.edition and intent.state != "voided":
            INTENT.apply(intent, "void", SYSTEM)


def extend_all(procedure_id: UUID) -> None:
    """The procedure is paused: everybody gets the whole length a pause may have."""
    procedure = steps.hold(procedure_id)
    if procedure.paused_at is None or procedure.pause_until is None:
        return
    by = procedure.pause_until - procedure.paused_at
    for intent in _alive(procedure_id):
        intent.reply_by = intent.reply_by and intent.reply_by + by
        intent.cure_by = intent.cure_by and intent.cure_by + by
        intent.version += 1
        intent.next_check = INTENT.next_check(intent)
        if intent.deposit_id is not None:
            money.extend_deposit(intent.deposit_id, by)


def close_idle(procedure_id: UUID) -> None:
    """The time to register is over: what nobody completed or confirmed is out."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.state in ("returned", "voided"):
            INTENT.apply(intent, "close", SYSTEM)


def close_all(procedure_id: UUID, *, but: Sequence[UUID] = ()) -> None:
    """The procedure is over for everybody else: deposits go back."""
    steps.hold(procedure_id)
    for intent in _alive(procedure_id):
        if intent.id not in but:
            INTENT.apply(intent, "close", SYSTEM)


def close_one(intent_id: UUID) -> None:
    """This bidder waits no longer."""
    intent = held(SYSTEM, intent_id)
    if intent.state in ALIVE:
        INTENT.apply(intent, "close", SYSTEM)


def qualified_of(procedure_id: UUID) -> list[Intent]:
    """Who may compete, in the order they registered."""
    rows = select(Intent).filter_by(procedure_id=procedure_id, state=QUALIFIED)
    return list(db.session.scalars(rows.order_by(Intent.created_at, Intent.id)))


def _of_deposit(deposit_id: UUID) -> Intent | None:
    id = db.session.scalar(select(Intent.id).filter_by(deposit_id=deposit_id))
    return None if id is None else held(SYSTEM, id)


def _alive(procedure_id: UUID) -> list[Intent]:
    ids = db.session.scalars(
        select(Intent.id)
        .where(Intent.procedure_id == procedure_id, Intent.state.in_(ALIVE))
        .order_by(Intent.id)
    ).all()
    return [lock(Intent, id, SYSTEM) for id in ids]
