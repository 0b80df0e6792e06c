"""What must hold in an auction. Pure. What a bid must be, `place_bid()` checks under the lock
(`database.sql`); its refusals have their names here."""

from datetime import datetime, timedelta
from typing import Any

from app.core import clock, policy
from app.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound
from app.core.restorations import MarketRestored


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


class NotYoursToKnow(Forbidden):
    title = "Who stands behind a label is for the venue's reviewers and auditors"
    zh = "竞买人代号对应身份仅限审核与审计人员查阅"


class StageOver(Conflict):
    title = "This stage is over; the database's clock decides"
    zh = "本阶段已结束，以服务器时间为准"


class NotYourTurn(Conflict):
    title = "Somebody else has the turn"
    zh = "当前不是您的出价轮次"


class PriceStopped(Conflict):
    title = "Somebody else has stopped the price"
    zh = "已有其他竞买人应价"


class NotThePrice(Conflict):
    title = "Only the price that is asked now stops it"
    zh = "应价金额须与当前报价一致"


class AuctionPaused(Conflict):
    title = "The auction is paused already"
    zh = "竞价已暂停"


class AuctionNotPaused(Conflict):
    title = "The auction is not paused"
    zh = "竞价未暂停"


class NotOver(Conflict):
    title = "The auction is not over"
    zh = "竞价尚未结束"


REFUSALS: dict[str, type[DomainError]] = {
    error.code(): error
    for error in (
        *(AuctionNotOpen, AuctionOver, NotQualified, BidTooLow, OffTheStep, PriceMoved),
        *(AlreadyLeading, NotFound, MarketRestored),
        *(StageOver, NotYourTurn, PriceStopped, NotThePrice),
    )
}


def _late_by(auction: Any) -> timedelta:
    return timedelta(seconds=policy.value(auction.policy, "auction.late_seconds"))


def _in_time(auction: Any, at: datetime) -> datetime | None:
    """A stage that nobody could have seen begin is not run blind."""
    return at if clock.now() <= at + _late_by(auction) else None


def _stands(auction: Any) -> bool:
    return auction.barred_at is not None or auction.paused_at is not None


def require_not_paused(auction: Any, now: datetime) -> None:
    """Raises AuctionPaused."""
    if auction.paused_at is not None:
        raise AuctionPaused(cause=auction.pause_cause)


def require_paused(auction: Any, now: datetime) -> None:
    """Raises AuctionNotPaused."""
    if auction.paused_at is None:
        raise AuctionNotPaused()


def opening_due_at(auction: Any) -> datetime | None:
    """Not while it is paused or something stands against the right."""
    return _when_it_starts(auction) if auction.method == "auction" else None


def gathering_due_at(auction: Any) -> datetime | None:
    """The same of what is held in stages."""
    return None if auction.method == "auction" else _when_it_starts(auction)


def _when_it_starts(auction: Any) -> datetime | None:
    return None if _stands(auction) else _in_time(auction, auction.starts_at)


def missed_opening_due_at(auction: Any) -> datetime | None:
    return None if _stands(auction) else auction.starts_at + _late_by(auction)


def timed_period_due_at(auction: Any) -> datetime | None:
    return _in_time(auction, auction.free_ends_at)


def missed_timed_period_due_at(auction: Any) -> datetime:
    return auction.free_ends_at + _late_by(auction)  # type: ignore[no-any-return]


def require_not_over(auction: Any, now: datetime) -> None:
    """A pause does not open again what has ended. Raises AuctionOver."""
    if now >= auction.ends_at:
        raise AuctionOver(ends_at=auction.ends_at.isoformat())


def end_of_pause_due_at(auction: Any) -> datetime | None:
    """A failure that nobody mends ends it. What stands against the right is not outwaited: whoever
    does not wait for that leaves whole."""
    if auction.barred_at is not None or auction.paused_at is None:
        return None
    days = policy.value(auction.policy, "auction.pause_days")
    return auction.paused_at + timedelta(days=days)  # type: ignore[no-any-return]


def closing_due_at(auction: Any) -> datetime:
    return auction.ends_at  # type: ignore[no-any-return]


def require_sealable_bid(auction: Any, label: str, amount: int, now: datetime) -> None:
    """Above the price that was stopped, and not by whoever stopped it. Raises AuctionNotOpen,
    StageOver, NotYourTurn, BidTooLow."""
    if auction.state != "sealed":
        raise AuctionNotOpen()
    if now >= auction.ends_at:
        raise StageOver(ends_at=auction.ends_at.isoformat())
    if label in auction.turn_order:
        raise NotYourTurn()
    if amount <= auction.price:
        raise BidTooLow(least=auction.price + 1)
