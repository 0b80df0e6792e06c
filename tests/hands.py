"""The market's hands without RQ's bell: what the workers would do, done now, in this process."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.core import clock, inbox, jobs
from app.core.actor import SYSTEM
from app.core.db import db
from app.parties.changes import commands as changes
from worker import timers
from worker.relay import relay


def settle() -> int:
    """Relay, deliver, do jobs and make due transitions until nothing is left; how many rounds."""
    for rounds in range(100):
        dispatches = relay().dispatches
        for dispatch_id in dispatches:
            inbox.deliver(dispatch_id)
        due = jobs.take_unrung(100)
        for job_id in due:
            jobs.run(job_id)
        if not (dispatches or due or timers.run_due()):
            return rounds
    raise AssertionError("the market does not come to rest")


def let_through(subject_id: Any) -> None:
    """What waits for its hours waits no longer."""
    changes.let_through(SYSTEM, UUID(str(subject_id)))
    db.session.remove()


MS = timedelta(milliseconds=1)


def comes_to(moment: datetime, tick: timedelta = timedelta()) -> None:
    """The market's clock has come to a moment, if it has not passed it already."""
    if clock.now() < moment:
        stand_at(moment, tick)


def stand_at(moment: datetime, tick: timedelta = timedelta()) -> None:
    """Move the market's clock to a moment; what follows takes well under a second."""
    db.session.rollback()
    clock.shift(moment - clock.now() + tick)
    db.session.commit()
