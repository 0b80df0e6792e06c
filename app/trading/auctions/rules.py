"""What must hold in an auction. Pure. What a bid must be, `place_bid()` checks under the lock
(migration 0016); its refusals have their names here."""

from datetime import datetime, timedelta
from typing import Any

from app.core import clock, policy
from app.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound


class AuctionNotOpen(Conflict):
    title = "The auction is not open for bids"
    zh = "竞价未开始、已暂停或已结束"


class AuctionOver(Conflict):
    title = "The auction is over; the database's clock decides"
    zh = "竞价已结束，以服务器时间为准"


class NotQualified(Forbidden):
    title = "Only qualified bidders with a frozen deposit may bid"
    zh = "仅限已取得资格并缴纳保证金的竞买人出价"


class BidTooLow(Conflict):
    title = "The bid does not beat the price at its moment"
    zh = "出价未高于当前价"


class OffTheStep(Invalid):
    title = "A bid is the start price and a whole number of steps"
    zh = "出价须为起始价加整数个加价幅度"


class PriceMoved(Conflict):
    title = "Somebody has bid since you looked"
    zh = "您查看之后价格已变动"


class AlreadyLeading(Conflict):
    title = "Your bid is the highest already"
    zh = "您的出价已是最高价"


class NotOver(Conflict):
    title = "The auction is not over"
    zh = "竞价尚未结束"


REFUSALS: dict[str, type[DomainError]] = {
    error.code(): error
    for error in (
        *(AuctionNotOpen, AuctionOver, NotQualified, BidTooLow, OffTheStep, PriceMoved),
        *(AlreadyLeading, NotFound),
    )
}


def _late_by(auction: Any) -> timedelta:
    return timedelta(seconds=policy.value(auction.policy, "auction.late_seconds"))


def _in_time(auction: Any, at: datetime) -> datetime | None:
    """A stage that nobody could have seen begin is not run blind."""
    return at if clock.now() <= at + _late_by(auction) else None


def when_to_open(auction: Any) -> datetime | None:
    return _in_time(auction, auction.starts_at)


def when_opening_was_missed(auction: Any) -> datetime:
    return auction.starts_at + _late_by(auction)  # type: ignore[no-any-return]


def end_of_free_period(auction: Any) -> datetime | None:
    return _in_time(auction, auction.free_ends_at)


def when_timed_was_missed(auction: Any) -> datetime:
    return auction.free_ends_at + _late_by(auction)  # type: ignore[no-any-return]


def it_is_not_over(auction: Any, now: datetime) -> None:
    """A pause does not open again what has ended. Raises AuctionOver."""
    if now >= auction.ends_at:
        raise AuctionOver(ends_at=auction.ends_at.isoformat())


def end_of_auction(auction: Any) -> datetime:
    return auction.ends_at  # type: ignore[no-any-return]
