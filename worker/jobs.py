"""What RQ calls: functions that take ids and nothing else."""

from structlog import get_logger

from app.core import inbox, jobs, outages
from app.core.db import db


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
            jobs.run(job_id)
        except Exception as error:
            if not outages.is_outage(error):
                get_logger().exception("job failed", job=job_id)
        finally:
            db.session.remove()
