"""When auctions begin and close: on working days, in the venue's hours (rule-book §4.4)."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.core import calendar, policy
from app.core.clock import SHANGHAI
from app.trading.procedures.rules import last_hour

OPENS, CLOSES = "auction.opens_hour", "auction.closes_hour"
FREE = "auction.free_minutes"


def first_start(frozen: dict[str, Any], hour: int | None, not_before: datetime) -> datetime:
    """The first time (UTC) from a moment on that is this hour of a working day in Zhengzhou; the
    venue's first hour where the seller chose none."""
    opens = policy.value(frozen, OPENS)
    last = last_hour(opens, policy.value(frozen, CLOSES), policy.value(frozen, FREE))
    chosen = opens if hour is None else min(max(hour, opens), last)
    return _first(chosen, not_before)


def shifted_start(frozen: dict[str, Any], hour: int | None, at: datetime) -> datetime:
    """The moment itself when the venue is open and the free period ends in its hours; else the next
    start."""
    opens = policy.value(frozen, OPENS)
    last = last_hour(opens, policy.value(frozen, CLOSES), policy.value(frozen, FREE))
    local = at.astimezone(SHANGHAI)
    is_allowed = time(opens) <= local.time() <= time(last)
    is_working = calendar.working_day_from(local.date()) == local.date()
    return at if is_allowed and is_working else first_start(frozen, hour, at)


def open_from(frozen: dict[str, Any], at: datetime) -> datetime:
    """The moment itself when the venue is open, or when it opens next (UTC)."""
    local = at.astimezone(SHANGHAI)
    is_working = calendar.working_day_from(local.date()) == local.date()
    opens, closes = policy.value(frozen, OPENS), policy.value(frozen, CLOSES)
    return at if is_working and opens <= local.hour < closes else _first(opens, at)


def _first(hour: int, not_before: datetime) -> datetime:
    day: date = not_before.astimezone(SHANGHAI).date()
    while True:
        day = calendar.working_day_from(day)
        at = datetime.combine(day, time(hour), SHANGHAI).astimezone(UTC)
        if at >= not_before:
            return at
        day += timedelta(days=1)
