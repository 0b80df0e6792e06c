"""What RQ calls: functions that take ids and nothing else."""

from structlog import get_logger

from app.core import confined, inbox, jobs, outages
from app.core.db import db
from app.core.jobs import Lease
from worker import apart

_cut_off: list[Lease] = []  # by an outage: when the database is back these tries do not count


def deliver(dispatch_ids: list[int]) -> None:
    """Hand batches of events to their subscribers; what an outage cuts off is rung for again."""
    try:
        for dispatch_id in dispatch_ids:
            inbox.deliver(dispatch_id)
    except Exception as error:
        if not outages.is_outage(error):
            raise
    finally:
        db.session.remove()


def run(job_ids: list[int]) -> None:
    """Do jobs; a failure is in PostgreSQL with its back-off, so RQ need not know of it."""
    for job_id in job_ids:
        try:
            while _cut_off:
                jobs.forgive(_cut_off[-1])
                _cut_off.pop()
            _take_and_do(job_id)
        except Exception as error:
            if not outages.is_outage(error):
                get_logger().exception("job failed", job=job_id)
        finally:
            db.session.remove()


def _take_and_do(job_id: int) -> None:
    lease = jobs.take(job_id)
    if lease is None:
        return
    try:
        if apart.is_ready() and jobs.limits_of(lease.name).is_apart:
            apart.do(lease)
        else:
            _do_here(lease)
    except Exception as error:
        if outages.is_outage(error):
            _cut_off.append(lease)
        raise


def _do_here(lease: Lease) -> None:
    with confined.in_time(jobs.limits_of(lease.name)):
        jobs.work(lease)
