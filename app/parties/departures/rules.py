"""What must hold of a departure. Pure."""

from datetime import date
from typing import Any

from app.core.errors import Conflict, Forbidden


class RuleInForce(Conflict):
    title = "Whoever disagrees with a rule leaves before it holds"
    zh = "不接受规则修改的，应在其施行前提出退出"


class LeavesAlready(Conflict):
    title = "Your organisation leaves already"
    zh = "贵方已提出退出"


class HasLeft(Conflict):
    title = "An organisation that left begins nothing new; what runs goes on by the rules before"
    zh = "该单位已退出，不得开展新的交易；进行中的交易按修改前的规则继续"


class NotYoursToLeave(Forbidden):
    title = "Only an organisation's owner takes it out of the market or back in"
    zh = "仅限单位管理员办理退出或撤回退出"


def require_not_in_force(row: Any, today: date) -> None:
    """Raises RuleInForce."""
    if row.valid_from <= today:
        raise RuleInForce(since=row.valid_from.isoformat())
