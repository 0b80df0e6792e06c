"""What must hold of an approval. Pure."""

from datetime import datetime, timedelta
from typing import Any

from app.core import policy
from app.core.errors import Conflict, Forbidden, Invalid


class ActUnknown(Invalid):
    title = "There is no such act that two people decide"
    zh = "无此类双人复核事项"


class ArgumentsMalformed(Invalid):
    title = "These are not the arguments of the act"
    zh = "复核事项参数不正确"


class NotYoursToAsk(Forbidden):
    title = "Asking for this act belongs to another duty"
    zh = "您的职责不可申请此事项"


class SameEyes(Forbidden):
    title = "Whoever asked for it does not approve it (R7.5)"
    zh = "申请人不得自行批准"


class AskedForAlready(Conflict):
    title = "The same act on the same subject waits for a second pair of eyes"
    zh = "同一事项已在复核中"


def lapse_due_at(approval: Any) -> datetime:
    """What nobody decides lapses."""
    days = policy.value(approval.policy, "approval.days")
    begun: datetime = approval.created_at
    return begun + timedelta(days=days)
