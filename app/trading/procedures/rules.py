"""What must hold of a procedure. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid
from app.core.money import share

WHOLE = 10_000  # basis points
RESERVE = ("procedures", "reserve")  # with the id: where a sealed reserve belongs


class NotExclusive(Conflict):
    title = "Only an exclusive right is awarded to one; ordinary licences stay on offer"
    zh = "仅独占性权利可进行挂牌竞争；普通许可可随时达成"


class NotAnnounced(Conflict):
    title = "The listing is not published"
    zh = "挂牌信息未发布"


class DepositOutOfRange(Invalid):
    title = "A deposit lies between the least and the most share of the start price (R4.2)"
    zh = "保证金比例超出规定范围"


class StepImpossible(Invalid):
    title = "The step lies between one fen and the start price; a sealed bid has none"
    zh = "加价幅度不符合要求"


class ReserveBelowStart(Invalid):
    title = "A reserve lies above the start price, and only an auction has one"
    zh = "保留价须高于起始价，且仅适用于网络竞价"


class CustodiansMissing(Invalid):
    title = "Sealed bids need three custodians of their key; an auction has none"
    zh = "密封报价须指定三方密钥保管人，网络竞价不需要"


class TooManyExtensions(Invalid):
    title = "More extensions than allowed cannot be announced"
    zh = "预告的延期次数超出上限"


class ProcedurePaused(Conflict):
    title = "The procedure is paused"
    zh = "交易程序已中止"


class NotPaused(Conflict):
    title = "The procedure is not paused"
    zh = "交易程序未中止"


class RectificationOver(Conflict):
    title = "The announcement can be changed only in the days of rectification"
    zh = "已超出公告修改期限"


class PriceCutNeedsApproval(Invalid):
    title = "Below nine tenths of the first price a repetition needs a fresh approval (R4.2)"
    zh = "降价超过规定幅度须重新批准"


class NotUnsold(Conflict):
    title = "Only what found nobody is repeated"
    zh = "仅流标项目可再次挂牌"


class RepeatedAlready(Conflict):
    title = "This procedure has been repeated already"
    zh = "该项目已再次挂牌"


class NotASeller(Forbidden):
    title = "Only the seller's member with the duty to list may do this"
    zh = "仅限转让方挂牌经办人操作"


def deposit_of(start_price: int, basis_points: int, least: int, most: int) -> int:
    """Fen. Raises DepositOutOfRange."""
    if not least <= basis_points <= most:
        raise DepositOutOfRange(least_bp=least, most_bp=most)
    return max(1, share(start_price, basis_points))


def competition_fits(method: str, start_price: int, step: int | None, reserve: int | None) -> None:
    """Raises StepImpossible, ReserveBelowStart."""
    is_auction = method == "auction"
    if is_auction != (step is not None) or (step is not None and not 0 < step <= start_price):
        raise StepImpossible()
    if reserve is not None and (not is_auction or reserve <= start_price):
        raise ReserveBelowStart()


def custodians_fit(method: str, custodians: Any) -> None:
    """Sealed bids need custodians of their key, an auction has none. Raises CustodiansMissing."""
    if (method == "auction") != (custodians is None):
        raise CustodiansMissing()


def extensions_fit(announced: int, most: int) -> None:
    """Raises TooManyExtensions."""
    if announced > most:
        raise TooManyExtensions(most=most)


def cut_is_approved(price: int, first: int, least_bp: int, approval: str | None) -> None:
    """Raises PriceCutNeedsApproval."""
    if price * WHOLE < first * least_bp and approval is None:
        raise PriceCutNeedsApproval(first=first, least_bp=least_bp)


def is_not_paused(procedure: Any, now: datetime) -> None:
    """Raises ProcedurePaused."""
    if procedure.paused_at is not None:
        raise ProcedurePaused(cause=procedure.pause_cause)


def is_paused(procedure: Any, now: datetime) -> None:
    """Raises NotPaused."""
    if procedure.paused_at is None:
        raise NotPaused()


def rectification_is_open(procedure: Any, now: datetime) -> None:
    """Raises RectificationOver."""
    if procedure.rectify_until is None or now >= procedure.rectify_until:
        raise RectificationOver()


def _running(procedure: Any, at: datetime | None, is_its_turn: bool) -> datetime | None:
    return at if is_its_turn and procedure.paused_at is None else None


def end_of_disclosure(procedure: Any) -> datetime | None:
    return _running(procedure, procedure.closes_at, True)


def when_nobody_qualified(procedure: Any) -> datetime | None:
    may_extend = procedure.extensions < procedure.extensions_most
    return _running(procedure, procedure.settled_at, procedure.qualified == 0 and not may_extend)


def when_to_extend(procedure: Any) -> datetime | None:
    may_extend = procedure.extensions < procedure.extensions_most
    return _running(procedure, procedure.settled_at, procedure.qualified == 0 and may_extend)


def when_one_qualified(procedure: Any) -> datetime | None:
    return _running(procedure, procedure.settled_at, procedure.qualified == 1)


def when_several_qualified(procedure: Any) -> datetime | None:
    return _running(procedure, procedure.settled_at, procedure.qualified > 1)


def end_of_pause(procedure: Any) -> datetime | None:
    return procedure.pause_until  # type: ignore[no-any-return]
