"""Opening what was sealed: batch by batch, so that kill −9 loses and doubles nothing."""

from app.core import jobs
from app.core.jobs import Lease
from app.core.limits import OPENING
from app.trading.openings import commands
from app.trading.openings.workflow import OPEN_JOB


@jobs.job(OPEN_JOB, OPENING, jobs.Lane.URGENT)
def open_bids(lease: Lease) -> None:
    """Every bid of one opening."""
    while commands.open_batch(lease):
        pass
