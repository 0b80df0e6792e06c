"""A restored market does not act by itself: what it forgot may have happened outside.

A payout of the lost hour is at the bank, a bid of it was acknowledged, an erasure of it was
promised. So while a restoration is open the clock makes nothing due, no event is delivered but
those that match bank lines, no job runs, and whoever acts for a party may only read. The operator
takes in what the outside knows, reads the report and releases it (`flask restorations`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import BigInteger, Identity, Index, exists, func, select, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core import events
from app.core.actor import SYSTEM, Actor
from app.core.db import Model, command, db
from app.core.errors import Conflict, Unavailable
from app.core.fastread import PreparedQuery
from app.core.viewer import viewer

MARKET = uuid5(NAMESPACE_URL, "market")  # the subject of what concerns all of it
EVENT_IDS_APART = 10_000  # ids a lost second may have given, and that went outside


class MarketRestored(Unavailable):
    """The details hold the moment from which on things may be lost."""

    title = "The market was restored from a backup and is being checked; you may read"
    zh = "市场已从备份恢复，正在核对，暂时只能查看"


class NothingToRelease(Conflict):
    title = "No restoration is open"
    zh = "没有待解除的恢复"


class StatementsNotRead(Conflict):
    title = "Bank statements must be taken in up to the last day the market was seen"
    zh = "须先录入截至最后运行日的银行对账单"


class Restoration(Model):
    """One return to an earlier state, from its discovery to its release."""

    __tablename__ = "restorations"
    __table_args__ = (
        Index(
            "uq_restorations_open",
            text("(true)"),
            unique=True,
            postgresql_where=text("released_at is null"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    cause: Mapped[str]
    found_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    restored_to: Mapped[datetime]  # the last thing this database knows happened then
    seen_position: Mapped[int]  # how far the market had come, by the mark outside
    seen_event: Mapped[int]
    seen_at: Mapped[datetime]
    released_at: Mapped[datetime | None]
    released_by: Mapped[str | None]
    report: Mapped[dict[str, Any] | None]


@dataclass(frozen=True)
class Gap:
    """What the market forgot happened from `restored_to` to `seen_at`; it was `found_at` (UTC)."""

    restored_to: datetime
    seen_at: datetime
    found_at: datetime


OPEN = PreparedQuery(
    b"restoration", b"select exists (select from restorations where released_at is null)"
)
Check = Callable[[Gap], Iterable[str]]  # with transactions of its own; gives lines of the report
CHECKS: dict[str, Check] = {}


def reconciles(name: str) -> Callable[[Check], Check]:
    """Register what compares a noun with the outside, and does again what must be done again."""

    def register(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return register


def is_open() -> bool:
    """Whether a restoration waits for its release; asked inside a transaction."""
    return bool(db.session.scalar(select(exists().where(Restoration.released_at.is_(None)))))


def require_none(actor: Actor) -> None:
    """Raises MarketRestored for whoever acts for a party; the venue must be able to mend."""
    if actor.organisation_id is None or actor.is_operator:
        return
    found = find_open()
    if found is not None:
        raise MarketRestored(since=found.restored_to)


def find_open() -> Restoration | None:
    """The restoration that waits, or None."""
    return db.session.scalar(select(Restoration).filter_by(released_at=None))


@command
def look() -> bool:
    """The same as `is_open`, in a transaction of its own."""
    return is_open()


@command
def begin(
    *, cause: str, restored_to: datetime, seen_position: int, seen_event: int, seen_at: datetime
) -> Restoration:
    """From now on the market stands still. Again while one is open changes nothing.

    Numbers that may have gone outside are not given twice: ids and positions of events go on behind
    the last ones seen. Whoever was signed in signs in again, for a sign-out may be forgotten.
    """
    found = find_open()
    if found is not None:
        return found
    row = Restoration(
        cause=cause,
        restored_to=restored_to,
        seen_position=seen_position,
        seen_event=seen_event,
        seen_at=seen_at,
    )
    db.session.add(row)
    db.session.flush()
    last = func.greatest(func.nextval("events_id_seq"), seen_event + EVENT_IDS_APART)
    db.session.execute(select(func.setval("events_id_seq", last)))
    events.record("market.restored", MARKET, SYSTEM, cause=cause)
    return row


def reconcile() -> dict[str, list[str]]:
    """Every check's lines, by its name. It may be repeated: what is done again is done once.

    Checks see every party's rows, whichever process asks: the operator's commands see nothing.
    """
    gap = _get_gap()
    seen = viewer.set(SYSTEM)
    try:
        return {name: list(check(gap)) for name, check in sorted(CHECKS.items())}
    finally:
        viewer.reset(seen)


@command
def release(*, by: str, report: dict[str, list[str]]) -> Restoration:
    """The market goes on; who said so and what was found stays. Raises NothingToRelease."""
    row = db.session.scalar(select(Restoration).filter_by(released_at=None).with_for_update())
    if row is None:
        raise NothingToRelease()
    row.released_at, row.released_by = func.clock_timestamp(), by
    row.report = dict(report)
    events.record("market.released", MARKET, SYSTEM, by=by)
    return row


@command
def _get_gap() -> Gap:
    row = find_open()
    if row is None:
        raise NothingToRelease()
    return Gap(row.restored_to, row.seen_at, row.found_at)
