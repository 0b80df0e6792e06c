"""Jobs: work outside the database (parsing, banks, mail), asked for by an intent row.

A command writes the row; RQ rings; a worker takes a lease with an epoch, works, and records the
outcome with another command that checks the epoch. A worker that was killed loses its lease, and
the job is taken again; a worker that was only slow finds its epoch gone and writes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, func, select, text
from sqlalchemy.orm import Mapped, mapped_column
from structlog import get_logger

from app.core import outages, restorations
from app.core.context import request_id
from app.core.db import Model, command, db
from app.core.errors import Conflict

LEASE = timedelta(seconds=20)  # of a job in hand; lengthened while it goes on
RING_AGAIN = timedelta(seconds=5)
BACK_OFF, BACK_OFF_MAX = timedelta(seconds=2), timedelta(minutes=30)
_NOW = select(func.clock_timestamp()).scalar_subquery()  # read once, so that an index serves it


class LeaseLost(Conflict):
    title = "Another worker has taken this job over"
    zh = "该任务已由其他进程接管"


class Job(Model):
    """`next_check` is when to ring (again): at once, at the lease's end, or after a back-off."""

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
    next_check: Mapped[datetime]
    epoch: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
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
JOBS: dict[str, Work] = {}
_lanes: dict[str, Lane] = {}


def job(name: str, lane: Lane = Lane.JOBS) -> Callable[[Work], Work]:
    """Register the function that does the jobs of this name."""

    def register(work: Work) -> Work:
        JOBS[name] = work
        _lanes[name] = lane
        return work

    return register


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
    """Take the job and do it; a failure is noted with its back-off and shown to the operator."""
    lease = _take(job_id)
    if lease is None:
        return
    token = request_id.set(lease.request_id)
    try:
        JOBS[lease.name](lease)
        _finish(lease)
        get_logger().info("job done", name=lease.name, subject=str(lease.subject_id))
    except LeaseLost:
        pass  # the one who took over will finish it
    except Exception as error:
        if outages.is_outage(error):
            raise  # no fault of the job, whose lease will end
        _note_failure(lease, f"{type(error).__name__}: {error}"[:500])
        raise
    finally:
        request_id.reset(token)


def hold(lease: Lease) -> None:
    """Inside a worker's command: check the epoch and lengthen the lease. Raises LeaseLost."""
    row = _held(lease)
    if row is None:
        raise LeaseLost()
    row.next_check = func.clock_timestamp() + LEASE


def _held(lease: Lease) -> Any:
    return db.session.scalar(
        select(Job)
        .filter_by(id=lease.job_id, epoch=lease.epoch, done=False)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


@command
def _take(job_id: int) -> Lease | None:
    row: Any = db.session.scalar(
        select(Job).filter_by(id=job_id, done=False).with_for_update(skip_locked=True)
    )
    if row is None or row.next_check > db.session.scalar(select(func.clock_timestamp())):
        return None  # done, or leased to a worker that is alive
    if restorations.is_open():
        return None  # it waits for the release
    row.epoch += 1
    row.attempts += 1
    row.next_check = func.clock_timestamp() + LEASE
    row.rung_at = None
    return Lease(row.id, row.epoch, row.subject_id, row.name, row.request_id)


@command
def _finish(lease: Lease) -> None:
    row = _held(lease)
    if row is not None:
        row.done, row.error = True, None


@command
def _note_failure(lease: Lease, error: str) -> None:
    row = _held(lease)
    if row is not None:
        row.error = error
        pause = min(BACK_OFF * 2 ** min(row.attempts, 20), BACK_OFF_MAX)
        row.next_check = func.clock_timestamp() + pause


def by_lane(job_ids: Sequence[int]) -> dict[Lane, list[int]]:
    """In which queue each job belongs, in their order."""
    names = select(Job.id, Job.name).where(Job.id.in_(job_ids))
    name_of = {id: name for id, name in db.session.execute(names)} if job_ids else {}
    db.session.rollback()
    found: dict[Lane, list[int]] = {}
    for id in job_ids:
        found.setdefault(_lanes.get(name_of[id], Lane.JOBS), []).append(id)
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
