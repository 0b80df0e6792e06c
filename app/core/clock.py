"""The one clock: the database's, read after the row lock is held.

`market_now()` is `clock_timestamp()` plus an offset that only a rehearsal database may set, so a
15-day notice can be rehearsed in a minute with nothing patched. `now()` of SQL is the start of the
transaction and would accept what came late.
"""

from datetime import date, datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, text

from app.core.db import db

SHANGHAI = ZoneInfo("Asia/Shanghai")


def now() -> datetime:
    """The market's time (UTC), read once a command, after its first lock."""
    info = db.session().info
    if "now" not in info:
        info["now"] = db.session.scalar(select(func.market_now()))
    return cast(datetime, info["now"])


def today() -> date:
    """The calendar day in Zhengzhou."""
    return now().astimezone(SHANGHAI).date()


def shift(by: timedelta) -> None:
    """Move a rehearsal database's clock forward. A live database refuses (`guard_clock`)."""
    db.session.execute(text('update market_clock set "offset" = "offset" + :by'), {"by": by})
    db.session().info.pop("now", None)


def is_rehearsal() -> bool:
    """Whether this market's clock may be moved: nothing in it is real."""
    return bool(db.session.scalar(text("select is_rehearsal from market_clock")))
