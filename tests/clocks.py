"""When the tests' market begins: on a Monday morning, or at a moment that surprises programs.

Ten days from a Wednesday end on a Saturday, so next Monday; a suite that begins today is green on
some days. So the market of the tests begins on the next Monday, whatever day it is, and `make
test-clocks` runs the time-dependent tests from each of the moments. MARKET_CLOCK names one, or
`now`. The process's own clock stays: only the database's is the market's.
"""

import os
from datetime import UTC, datetime, timedelta

ORDINARY = "monday"
MOMENTS = {  # (month, day, weekday, hour, minute) in UTC; None is any
    "monday": (None, None, 0, 2, 0),
    "saturday": (None, None, 5, 3, 0),
    "sunday": (None, None, 6, 3, 0),
    "evening": (None, None, 2, 16, 30),  # past midnight in Zhengzhou, and the day before in London
    "year_end": (12, 31, None, 15, 59),  # the last minute of the year in Zhengzhou
    "leap_day": (2, 29, None, 3, 0),
}


def chosen() -> str:
    """The moment that MARKET_CLOCK names, or the ordinary one."""
    return os.environ.get("MARKET_CLOCK", ORDINARY)


def until(moment: str, now: datetime | None = None) -> timedelta:
    """From now to the next such moment. Raises KeyError for one that is not known."""
    now = now or datetime.now(UTC)
    if moment == "now":
        return timedelta()
    month, day, weekday, hour, minute = MOMENTS[moment]
    at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    while (
        at < now
        or month not in (None, at.month)
        or day not in (None, at.day)
        or weekday not in (None, at.weekday())
    ):
        at += timedelta(days=1)
    return at - now
