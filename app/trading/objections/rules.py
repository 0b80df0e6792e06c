"""What must hold of an objection. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden


class NotOnNotice(Conflict):
    title = "The notice is not running"
    zh = "公示不在进行中"


class ObjectionsClosed(Conflict):
    title = "The procedure is not open to objections any more"
    zh = "该项目已不在公告期内"


class OwnNotice(Conflict):
    title = "A unit does not object to what it announces itself; its people do, in their own names"
    zh = "不能以本单位名义对本单位的公示提出异议；本单位人员可以个人实名提出"


class VenueDecides(Forbidden):
    title = "The venue decides on objections; it files none (rule-book L1)"
    zh = "平台负责处理异议，其工作人员不得提出"


class StillTheUnits(Conflict):
    title = "The unit has time to decide; the venue decides after that"
    zh = "尚在单位处理期限内，逾期后由平台处理"


def require_running_notice(notice: Any, now: datetime) -> None:
    """The end binds by the database's clock. Raises NotOnNotice."""
    is_running = notice.state in ("publishing", "objected")
    if not is_running or notice.ends_at is None or now >= notice.ends_at:
        raise NotOnNotice(state=notice.state)


def require_announced(procedure: Any, now: datetime) -> None:
    """While it is disclosed, also when it stands still. Raises ObjectionsClosed."""
    is_over = procedure.closes_at is None or now >= procedure.closes_at
    if procedure.state != "disclosing" or (is_over and procedure.paused_at is None):
        raise ObjectionsClosed(state=procedure.state)


def require_turn_of_venue(objection: Any, now: datetime, *, is_venue: bool) -> None:
    """Raises StillTheUnits."""
    if is_venue and now < objection.due_at:
        raise StillTheUnits(until=objection.due_at.isoformat())


def reminder_due_at(objection: Any) -> datetime | None:
    """Once: the unit is late, the venue may decide."""
    return None if objection.is_overdue else objection.due_at
