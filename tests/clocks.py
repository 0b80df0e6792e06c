"""When the tests' market begins: now, or at the next of the moments that surprise programs.

`make test-clocks` runs the time-dependent tests from each of them. Without MARKET_CLOCK the market
begins now. The process's own clock stays: only the database's is the market's.
"""

import os
from datetime import UTC, datetime, timedelta

MOMENTS = {  # (month, day, weekday, hour, minute) in UTC; None is any
    "saturday": (None, None, 5, 3, 0),
    "sunday": (None, None, 6, 3, 0),
    "evening": (None, None, 2, 16, 30),  # past midnight in Zhengzhou, and the day before in London
    "year_end": (12, 31, None, 15, 59),  # the last minute of the year in Zhengzhou
    "leap_day": (2, 29, None, 3, 0),
}


def chosen() -> str:
    """The moment that MARKET_CLOCK names; empty for now."""
    return os.environ.get("MARKET_CLOCK", "")


def until(moment: str, now: datetime | None = None) -> timedelta:
    """From now to the next such moment. Raises KeyError for one that is not known."""
    now = now or datetime.now(UTC)
    if not moment:
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
