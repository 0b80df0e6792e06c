"""What must hold of a booking. Pure."""

from datetime import datetime, timedelta

from app.core.errors import Conflict, Forbidden, Invalid

LONGEST = timedelta(days=366)


class NotOfTheBase(Forbidden):
    title = "Only the base's owners and verifiers keep its calendar"
    zh = "仅限基地负责人或检验人员管理排期"


class LineTaken(Conflict):
    title = "The line is booked for part of this time"
    zh = "该时段中试线已被预约"


class LineClosed(Conflict):
    title = "The line takes no bookings"
    zh = "该中试线已停止预约"


class TimeImpossible(Invalid):
    title = "A booking ends after it begins, after now, and within a year"
    zh = "预约时间不正确"


class CancelledAlready(Conflict):
    title = "The booking is cancelled already"
    zh = "该预约已取消"


def require_possible_time(begin: datetime, end: datetime, now: datetime) -> None:
    """Raises TimeImpossible."""
    if not (begin < end and now < end and end - begin <= LONGEST):
        raise TimeImpossible(begins_at=begin.isoformat(), ends_at=end.isoformat())
