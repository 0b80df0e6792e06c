"""What must hold of an objection. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict


class NotOnNotice(Conflict):
    title = "The notice is not running"
    zh = "公示不在进行中"


class OwnNotice(Conflict):
    title = "A unit does not object to its own notice"
    zh = "不能对本单位的公示提出异议"


class StillTheUnits(Conflict):
    title = "The unit has time to decide; the venue decides after that"
    zh = "尚在单位处理期限内，逾期后由平台处理"


def is_on_notice(notice: Any, now: datetime) -> None:
    """The end binds by the database's clock. Raises NotOnNotice."""
    is_running = notice.state in ("publishing", "objected")
    if not is_running or notice.ends_at is None or now >= notice.ends_at:
        raise NotOnNotice(state=notice.state)


def whose_turn_it_is(objection: Any, now: datetime, *, is_venue: bool) -> None:
    """Raises StillTheUnits."""
    if is_venue and now < objection.due_at:
        raise StillTheUnits(until=objection.due_at.isoformat())


def time_to_remind(objection: Any) -> datetime | None:
    """Once: the unit is late, the venue may decide."""
    return None if objection.is_overdue else objection.due_at
