"""What must hold of drafts of offers (R7.3, R7.5). Pure."""

from typing import Any

from app.core.errors import Conflict, Forbidden


class NotTheBroker(Forbidden):
    title = "Only a broker mandated to negotiate drafts offers"
    zh = "仅限受托洽谈的经纪人起草报价"


class ServesBothSides(Forbidden):
    title = "Nobody drafts for both sides of one talk, or for a side while of the other (R7.5)"
    zh = "不得为洽谈双方同时起草报价，亦不得为对方成员"


class NothingToAnswer(Conflict):
    title = "Your principal's own offer lies on the table, or the talks are over"
    zh = "当前无需委托人答复，或洽谈已结束"


class DraftLaid(Conflict):
    title = "This draft was laid on the table already, or answers another round"
    zh = "该草案已使用或不适用于当前轮次"


def require_turn(talks: Any, side: str) -> None:
    """Raises NothingToAnswer."""
    if talks.state != "open" or talks.offeror == side:
        raise NothingToAnswer()


def require_draft_of_round(draft: Any, round: int) -> None:
    """Raises DraftLaid."""
    if draft.laid_at is not None or draft.round != round:
        raise DraftLaid(round=draft.round)
