"""What must hold of an intent. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid


class NotABidder(Forbidden):
    title = "Only a member with the duty of a bidder may take part"
    zh = "仅具备竞买职责的成员可以参与"


class VenueStandsAside(Forbidden):
    title = "The venue and its staff never take part (rule-book L1, R7.5)"
    zh = "平台及其工作人员不得参与"


class OwnProcedure(Conflict):
    title = "A seller does not take part in its own procedure"
    zh = "转让方不得参与本单位的交易程序"


class DisclosureOver(Conflict):
    title = "The time to register is over"
    zh = "报名期限已过"


class IntentExists(Conflict):
    title = "Your organisation takes part already"
    zh = "贵方已提交意向"


class AnnouncementChanged(Conflict):
    title = "The announcement has changed; read it and confirm anew"
    zh = "公告已变更，请阅读后重新确认"


class OfferTooLow(Invalid):
    title = "An offer is at least the start price, and only an auction's intent has one"
    zh = "报价不得低于挂牌价，且仅适用于网络竞价"


class CureRunning(Conflict):
    title = "The bidder still has time to mend it"
    zh = "尚在补正期限内"


def is_open(procedure: Any, now: datetime) -> None:
    """The end binds by the database's clock. Raises DisclosureOver."""
    if procedure.state != "disclosing" or procedure.paused_at or now >= procedure.closes_at:
        raise DisclosureOver(state=procedure.state)


def edition_is_the_one_seen(procedure: Any, edition: int) -> None:
    """Raises AnnouncementChanged."""
    if procedure.edition != edition:
        raise AnnouncementChanged(edition=procedure.edition)


def offer_fits(procedure: Any, offer: int | None) -> None:
    """Raises OfferTooLow."""
    if offer is not None and (procedure.method != "auction" or offer < procedure.start_price):
        raise OfferTooLow()


def cure_is_over(intent: Any, now: datetime) -> None:
    """Raises CureRunning."""
    if intent.cure_by is None or now < intent.cure_by:
        raise CureRunning(until=intent.cure_by.isoformat() if intent.cure_by else None)


def is_still_open(intent: Any, now: datetime) -> None:
    """Raises DisclosureOver."""
    is_open(intent.procedure, now)


def time_to_reply(intent: Any) -> datetime | None:
    """Silence is agreement (2009规则 26, 27)."""
    return intent.reply_by  # type: ignore[no-any-return]


def when_frozen(intent: Any) -> datetime | None:
    """The deposit lies there, perhaps from before the announcement changed."""
    return intent.frozen_at  # type: ignore[no-any-return]
