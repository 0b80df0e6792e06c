"""What the domain refuses, and why. The web turns these into problem+json (RFC 9457)."""

import re
from typing import Any


class DomainError(Exception):
    """A rule said no. Subclass one of the five kinds below, never this."""

    title = "The request was refused"
    zh = "请求被拒绝"

    def __init__(self, **details: Any) -> None:
        super().__init__(self.title)
        self.details = details

    @classmethod
    def code(cls) -> str:
        """The stable last part of the problem's `type`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


class NotFound(DomainError):
    title = "There is no such thing, or you may not see it"
    zh = "对象不存在，或您无权查看"


class Forbidden(DomainError):
    title = "You may not do this"
    zh = "您无权进行此操作"


class Conflict(DomainError):
    title = "This does not fit the present state"
    zh = "与当前状态不符"


class Invalid(DomainError):
    title = "The content breaks a rule"
    zh = "内容不符合规则"


class Unavailable(DomainError):
    """`retry_after`: seconds until another try is worth while (RFC 9110 §10.2.3)."""

    title = "Something we need is down; try again"
    zh = "所需服务暂不可用，请稍后重试"
    retry_after = 1


class Throttled(DomainError):
    """`retry_after` of the details: seconds."""

    title = "Too many requests; wait"
    zh = "请求过于频繁，请稍后再试"


class NotYourTransition(Forbidden):
    title = "This step belongs to someone else"
    zh = "此步骤应由他方完成"


class VenueStandsAside(Forbidden):
    title = "The venue and its staff never take part (rule-book L1, R7.5)"
    zh = "平台及其工作人员不得参与"


class TransitionNotOpen(Conflict):
    title = "This step is not open from the present state"
    zh = "当前状态下不能进行此步骤"


class Stale(Conflict):
    title = "The object has changed since you read it"
    zh = "对象已被更改，请重新读取"


class Busy(Unavailable):
    title = "Too many are changing this at once; nothing was done, try again"
    zh = "并发繁忙，未作任何更改，请重试"


class OutcomeUnknown(Unavailable):
    title = "The database was lost while saving; look before you repeat"
    zh = "保存时数据库连接中断，请先查询再重试"
