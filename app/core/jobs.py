"""Jobs: work outside the database (parsing, banks, mail), asked for by an intent row.

A command writes the row; RQ rings; a worker takes a lease with an epoch, works, and records the
outcome with another command that checks the epoch. A worker that was killed loses its lease, and
the job is taken again; a worker that was only slow finds its epoch gone and writes nothing.

A job has limits (limits.py). A try that got no further counts, whether it failed, was ended or took
its worker with it; after the last one the job is given up: it has no next check, its object says
why, and nobody takes it again before the operator does (`flask retry`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto
from traceback import clear_frames
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, func, select, text, update
from sqlalchemy.orm import Mapped, mapped_column
from structlog import get_logger

from app.core import confined, outages, restorations
from app.core.attention import WORDS, Reason, TookTooLong, reason_of
from app.core.context import request_id
from app.core.db import Model, command, db
from app.core.errors import Conflict, DomainError, Unavailable
from app.core.limits import UPKEEP, Limits

LEASE = timedelta(seconds=20)  # of a job in hand; lengthened while it goes on
RING_AGAIN = timedelta(seconds=5)
BACK_OFF, BACK_OFF_MAX = timedelta(seconds=2), timedelta(minutes=30)
_NOW = select(func.clock_timestamp()).scalar_subquery()  # read once, so that an index serves it


class LeaseLost(Conflict):
    title = "Another worker has taken this job over"
    zh = "该任务已由其他进程接管"


class Job(Model):
    """`next_check` is when to ring (again): at once, at the lease's end, or after a back-off; None
    when it is done for, with its `error`. `tries` are those since it last got further."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_open", "next_check", postgresql_where=text("not done")),
        Index("ix_jobs_done", "next_check", postgresql_where=text("done")),
        Index("ix_jobs_subject", "subject_id", "name", postgresql_where=text("not done")),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    name: Mapped[str]
    subject_id: Mapped[UUID]
    request_id: Mapped[str]
    next_check: Mapped[datetime | None]
    epoch: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    error: Mapped[str | None]
    rung_at: Mapped[datetime | None]
    done: Mapped[bool] = mapped_column(default=False)


@dataclass(frozen=True)
class Lease:
    job_id: int
    epoch: int
    subject_id: UUID
    name: str
    request_id: str


class Lane(StrEnum):
    """Each is a queue with workers of its own, so that nothing waits behind what takes longer."""

    URGENT = auto()  # seconds at most, and rights or money wait for it
    JOBS = auto()  # seconds, and somebody waits for it
    LONG = auto()  # may take hours


Work = Callable[[Lease], None]
GiveUp = Callable[[UUID, Reason], None]


@dataclass(frozen=True)
class Kind:
    """`give_up` is a step that tells the object's people, in the transaction of the last word."""

    work: Work
    limits: Limits
    lane: Lane
    give_up: GiveUp | None


JOBS: dict[str, Kind] = {}
SLOWER = {Lane.URGENT: Lane.JOBS, Lane.JOBS: Lane.LONG, Lane.LONG: Lane.LONG}


def job(
    name: str, limits: Limits, lane: Lane = Lane.JOBS, give_up: GiveUp | None = None
) -> Callable[[Work], Work]:
    """Register the function that does the jobs of this name."""

    def register(work: Work) -> Work:
        JOBS[name] = Kind(work, limits, lane, give_up)
        return work

    return register


def limits_of(name: str) -> Limits:
    """Those of a kind; of one that an earlier release knew, some."""
    return JOBS[name].limits if name in JOBS else UPKEEP


def request(name: str, subject_id: UUID) -> None:
    """Ask for a job in the running transaction; it exists if and only if that commits."""
    row: Any = Job(name=name, subject_id=subject_id, request_id=request_id.get())
    row.next_check = func.clock_timestamp()
    db.session.add(row)


def request_once(name: str, subject_id: UUID) -> None:
    """The same, unless it is asked for already and nobody has begun it.

    That row is held till our commit, so whoever takes it sees what we have changed.
    """
    waiting = select(Job.id).filter_by(name=name, subject_id=subject_id, done=False, epoch=0)
    if db.session.scalar(waiting.limit(1).with_for_update(skip_locked=True)) is None:
        request(name, subject_id)


def run(job_id: int) -> None:
    """Take the job and do it here; a failure is noted and shown to the operator."""
    lease = take(job_id)
    if lease is not None:
        work(lease)


def work(lease: Lease) -> None:
    """Do what was taken. A failure is noted with its back-off, or given up, and raised."""
    token = request_id.set(lease.request_id)
    try:
        JOBS[lease.name].work(lease)
        _finish(lease)
        get_logger().info("job done", name=lease.name, subject=str(lease.subject_id))
    except LeaseLost:
        pass  # the one who took over will finish it
    except Exception as error:
        if outages.is_outage(error):
            raise  # no fault of the job, whose lease will end
        if isinstance(error, TookTooLong):
            db.session().invalidate()  # a statement of its may still be running
        if isinstance(error, MemoryError):  # what filled it hangs on the frames
            clear_frames(error.__traceback__)
        is_counted = not isinstance(error, Unavailable)  # it waits for what passes by itself
        said = f"{type(error).__name__}: {error}"[:500]
        note_failure(lease, reason_of(error), said, is_counted=is_counted)
        raise
    finally:
        request_id.reset(token)


def hold(lease: Lease, *, is_further: bool = False) -> None:
    """Inside a worker's command: check the epoch and lengthen the lease. `is_further` says that
    this transaction does what need not be done again, so the tries are counted anew. Raises
    LeaseLost."""
    row = _held(lease)
    if row is None:
        raise LeaseLost()
    row.next_check = func.clock_timestamp() + LEASE
    if is_further:
        row.tries = row.attempts = 1
    confined.moved_on()


@command
def lengthen(lease: Lease) -> None:
    """For whoever waits for the process that does the job; not while that holds the row itself."""
    row = _held(lease, skip_locked=True)
    if row is not None:
        row.next_check = func.clock_timestamp() + LEASE


def _held(lease: Lease, *, skip_locked: bool = False) -> Any:
    return db.session.scalar(
        select(Job)
        .filter_by(id=lease.job_id, epoch=lease.epoch, done=False)
        .with_for_update(skip_locked=skip_locked)
    )


@command
def take(job_id: int) -> Lease | None:
    """The lease, or None: it is done, leased to a worker that is alive, waits for a release or
    after its failure, or was taken as often as it may be."""
    row: Any = db.session.scalar(
        select(Job).filter_by(id=job_id, done=False).with_for_update(skip_locked=True)
    )
    now: Any = db.session.scalar(select(func.clock_timestamp()))
    if row is None or row.next_check is None or row.next_check > now or restorations.is_open():
        return None
    if row.tries >= limits_of(row.name).tries:  # none of them said a word: their workers died
        row.epoch += 1
        _give_up(row, Reason.ENDED, row.error or WORDS[Reason.ENDED][0])
        return None
    row.epoch += 1
    row.attempts += 1
    row.tries += 1
    row.next_check = func.clock_timestamp() + LEASE
    row.rung_at = None
    return Lease(row.id, row.epoch, row.subject_id, row.name, row.request_id)


@command
def _finish(lease: Lease) -> None:
    row = _held(lease)
    if row is None:
        return
    row.done, row.error, row.next_check = True, None, func.clock_timestamp()
    former = update(Job).filter_by(name=row.name, subject_id=row.subject_id, done=False)
    former = former.where(Job.next_check.is_(None), Job.id != row.id)
    db.session.execute(former.values(done=True, next_check=func.clock_timestamp()))


@command
def note_failure(lease: Lease, reason: Reason, error: str, *, is_counted: bool = True) -> None:
    """A try has failed or was ended: back off, or give up after the last one."""
    row = _held(lease)
    if row is None:
        return
    row.error = error
    if not is_counted:
        row.tries -= 1
    elif row.tries >= limits_of(row.name).tries:
        _give_up(row, reason, error)
        return
    pause = min(BACK_OFF * 2 ** min(row.attempts, 20), BACK_OFF_MAX)
    row.next_check = func.clock_timestamp() + pause


@command
def forgive(lease: Lease) -> None:
    """The database was out in the middle of this try: it does not count."""
    row = _held(lease)
    if row is not None and row.tries > 0:
        row.tries -= 1


def _give_up(row: Any, reason: Reason, error: str) -> None:
    row.error, row.next_check = error, None
    get_logger().error("job needs attention", name=row.name, subject=str(row.subject_id))
    kind = JOBS.get(row.name)
    if kind is None or kind.give_up is None:
        return
    try:
        with db.session.begin_nested():
            kind.give_up(row.subject_id, reason)
    except DomainError as refused:  # what it was for has ended otherwise
        get_logger().warning("nobody was told", name=row.name, refused=refused.code())


def by_lane(job_ids: Sequence[int]) -> dict[Lane, list[int]]:
    """In which queue each job belongs, in their order. What others wrote and what failed once goes
    where nobody waits for it."""
    names = select(Job.id, Job.name, Job.error.is_not(None)).where(Job.id.in_(job_ids))
    rows = db.session.execute(names) if job_ids else ()
    found_of = {id: (name, is_failed) for id, name, is_failed in rows}
    db.session.rollback()
    found: dict[Lane, list[int]] = {}
    for id in job_ids:
        name, is_failed = found_of[id]
        lane = JOBS[name].lane if name in JOBS else Lane.JOBS
        if is_failed and limits_of(name).is_apart:
            lane = SLOWER[lane]
        found.setdefault(lane, []).append(id)
    return found


@command
def take_unrung(limit: int) -> list[int]:
    """Jobs to ring for: never taken, given up by a dead worker, or past their back-off.

    `rung_at` keeps a job that waits in a long queue from being rung for at every sweep.
    """
    rows = db.session.scalars(
        select(Job)
        .where(Job.done.is_(False), Job.next_check <= _NOW)
        .where((Job.rung_at.is_(None)) | (Job.rung_at <= _NOW - RING_AGAIN))
        .order_by(Job.next_check)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.rung_at = func.clock_timestamp()
    return [row.id for row in rows]
