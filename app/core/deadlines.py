"""Terms counted in days of the calendar, each of which knows how it was counted.

A column of such a term is declared with `counted_column`, and set here alone; so when a year's
holiday notice is published every term that still runs can be counted again, and when what it
belongs to stood still it can be put off by as long.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core import calendar, clock, events, jobs
from app.core.actor import SYSTEM
from app.core.calendar import Deadline, end_of_day, last_day_of, not_on_a_day_off
from app.core.db import command, db, lock
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.core.limits import UPKEEP

WORKING_DAYS, DAYS = "working_days", "days"  # as the unit of a policy row
MINUTE = timedelta(minutes=1)
COUNT_AGAIN = "core.count_again"
COUNTED: list[type[Any]] = []
Step = tuple[int, str]  # so many days of a unit


class Counted:
    """Columns of every noun with terms of days. {column: how it was counted}."""

    deadlines: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default=text("'{}'"))

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        COUNTED.append(cls)

    @classmethod
    def hold_before(cls, id: UUID) -> None:
        """Lock what is locked before it, everywhere."""

    def deadlines_moved(self) -> None:
        """What else follows, in the same transaction, when its terms were counted again."""


def counted_column() -> Any:
    """A term that `count` sets, in days that are worked or not; a test finds any that is set
    otherwise."""
    return mapped_column(info={"counted": True})


@dataclass(frozen=True)
class _Count:
    """From a day that is not counted, step by step, and how long it stood still since."""

    first: date
    steps: list[Step]
    since: datetime  # when it was counted: it cannot have stood still before
    stood: timedelta = timedelta()

    @classmethod
    def of(cls, kept: dict[str, Any]) -> "_Count":
        steps = [(int(days), str(unit)) for days, unit in kept["steps"]]
        first, since = date.fromisoformat(kept["from"]), datetime.fromisoformat(kept["since"])
        return cls(first, steps, since, timedelta(seconds=kept["stood"]))

    def ends(self) -> Deadline:
        """By the calendar as it is known now."""
        day, is_provisional = self.first, False
        for days, unit in self.steps:
            count = calendar.working_days_from if unit == WORKING_DAYS else calendar.days_from
            ends = count(day, days)
            day, is_provisional = last_day_of(ends.at), is_provisional or ends.is_provisional
        if not self.stood:
            return Deadline(end_of_day(day), is_provisional)
        ends = not_on_a_day_off(end_of_day(day) + self.stood)
        return Deadline(ends.at, is_provisional or ends.is_provisional)

    def kept(self, is_provisional: bool) -> dict[str, Any]:
        return {
            "from": self.first.isoformat(),
            "steps": [list(step) for step in self.steps],
            "since": self.since.isoformat(),
            "stood": self.stood.total_seconds(),
            "is_provisional": is_provisional,
        }


def count(subject: Any, column: str, first: date, *steps: Step) -> None:
    """Set a term: so many days after `first`, which is not counted, to the end of the last one;
    what follows a term begins at its last day (`last_day_of`)."""
    counted = _Count(first, list(steps), clock.now())
    _set(subject, column, counted, counted.ends())


def at_least(subject: Any, column: str, first: date, *steps: Step) -> None:
    """Set a term so, unless what is left of it is longer."""
    counted = _Count(first, list(steps), clock.now())
    at = getattr(subject, column)
    if at is None or counted.ends().at > at:
        _set(subject, column, counted, counted.ends())


def day_before(term: datetime) -> date:
    """The first day that the next term does not count: the last one of the term before, or today
    when what ends it came later than the day after."""
    last = last_day_of(term)
    return last if clock.today() <= last + timedelta(days=1) else clock.today()


def prolong(subject: Any, column: str, days: int, unit: str = WORKING_DAYS) -> None:
    """Exactly so many days more."""
    count(subject, column, last_day_of(getattr(subject, column)), (days, unit))


def renewed_from(ends: datetime | None, *, window: int | None = None) -> datetime:
    """From when another term counts: from the end of the one that still runs, so that nobody loses
    days by being early; from now when it is over. With a `window` (days) also when it was not yet
    due: it was looked at anew for another reason, and terms do not pile up."""
    now = clock.now()
    is_due = ends is None or window is None or ends - timedelta(days=window) <= now
    return max(ends, now) if ends is not None and is_due else now


def day_renewed_from(ends: datetime | None, *, window: int) -> date:
    """As `renewed_from`, as the day that another term of months or years does not count."""
    runs_on = ends is not None and renewed_from(ends, window=window) > clock.now()
    return last_day_of(ends) if runs_on and ends is not None else clock.today()


def months_after(moment: datetime, months: int) -> datetime:
    """The end of the day so many months after a moment's day; on no day off."""
    day = calendar.month_later(moment.astimezone(clock.SHANGHAI).date(), months)
    return not_on_a_day_off(end_of_day(day)).at


def shift(subject: Any, column: str, stood_from: datetime) -> None:
    """What the term belongs to stood still from then until now: what was left is left. A term that
    was over by then stays so. Terms of days shift by whole minutes, and end on no day off."""
    at = getattr(subject, column)
    if at is None or at <= stood_from:
        return
    kept = (subject.deadlines or {}).get(column)
    if kept is None:  # of hours, or from before terms knew how they were counted
        setattr(subject, column, at + (clock.now() - stood_from))
        return
    counted = _Count.of(kept)
    at = max(at, counted.ends().at)  # a notice may have been published meanwhile
    stood = (clock.now() - max(stood_from, counted.since)) // MINUTE * MINUTE
    ends = not_on_a_day_off(at + stood)
    unmoved = replace(counted, stood=timedelta()).ends()
    is_provisional = unmoved.is_provisional or ends.is_provisional
    counted = replace(counted, stood=ends.at - unmoved.at)
    _set(subject, column, counted, Deadline(ends.at, is_provisional))


def recount(subject: Any) -> dict[str, str]:
    """By a calendar that is known now, every term that still runs; never earlier than was said.
    Returns {column: end} of those that moved or are provisional no longer."""
    told = {}
    for column in _columns(type(subject)):
        at, kept = getattr(subject, column), (subject.deadlines or {}).get(column)
        if at is None or at <= clock.now():
            continue
        if kept is None:  # from before terms knew how they were counted: it ends on no day off
            setattr(subject, column, not_on_a_day_off(at).at)
            continue
        counted = _Count.of(kept)
        ends = counted.ends()
        later = Deadline(max(at, ends.at), ends.is_provisional)
        if later.at > at or later.is_provisional != kept["is_provisional"]:
            told[column] = later.at.isoformat()
        _set(subject, column, counted, later)
    if hasattr(type(subject), "is_provisional"):
        subject.is_provisional = is_provisional(subject)
    return told


def _columns(model: Any) -> list[str]:
    return [column.name for column in model.__table__.columns if column.info.get("counted")]


def is_provisional(subject: Any) -> bool:
    """Whether a term crosses a year whose calendar is not yet published."""
    kept = (subject.deadlines or {}).items()
    return any(one["is_provisional"] and getattr(subject, column) for column, one in kept)


def _set(subject: Any, column: str, counted: _Count, ends: Deadline) -> None:
    declared = type(subject).__table__.columns[column].info
    if not declared.get("counted"):
        raise TypeError(f"{type(subject).__name__}.{column} is not declared as counted")
    setattr(subject, column, ends.at)
    kept = counted.kept(ends.is_provisional)
    subject.deadlines = {**(subject.deadlines or {}), column: kept}
    if hasattr(type(subject), "is_provisional"):
        subject.is_provisional = is_provisional(subject)


@subscribes("core.count_again", "calendar.published")
def ask_to_count_again(told: Iterable[RecordedEvent]) -> None:
    """A year's holiday notice is published."""
    for event in told:
        jobs.request_once(COUNT_AGAIN, event.subject_id)


@jobs.job(COUNT_AGAIN, UPKEEP, jobs.Lane.LONG)
def count_all_again(lease: jobs.Lease) -> None:
    """Every term of every noun, one subject per transaction, under the job's lease."""
    for model in COUNTED:
        for id in _list_running(model):
            _count_again(lease, model, id)


@command
def _list_running(model: Any) -> list[UUID]:
    waits = [getattr(model, column) > clock.now() for column in _columns(model)]
    if hasattr(model, "is_provisional"):
        waits.append(model.is_provisional)
    return list(db.session.scalars(select(model.id).where(or_(*waits)).order_by(model.id)))


@command
def _count_again(lease: jobs.Lease, model: Any, id: UUID) -> None:
    jobs.hold(lease)
    model.hold_before(id)
    subject = lock(model, id, SYSTEM)
    was_provisional = getattr(subject, "is_provisional", None)
    moved = recount(subject)
    if not moved and was_provisional == getattr(subject, "is_provisional", None):
        return
    subject.deadlines_moved()
    subject.version += 1
    subject.next_check = model.workflow.next_check(subject)
    events.record(f"{model.workflow.subject}.counted_again", id, SYSTEM, **moved)
