"""What must hold of a procedure. Pure."""

from datetime import datetime
from typing import Any

from app.core.digests import Digest
from app.core.errors import Conflict, Forbidden, Invalid
from app.core.money import share

WHOLE = 10_000  # basis points
IN_A_ROOM = ("auction", "rounds", "dutch")  # methods whose competition is an auction
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


class ScoringUnfit(Invalid):
    title = "Only two envelopes are scored, with weights of quality and price that make 10,000"
    zh = "仅招投标方式可设评分，质量与价格权重合计须为一万基点"


class FloorUnfit(Invalid):
    title = "A falling price has a floor, a whole number of steps below the start price"
    zh = "降价竞价须设定底价，且底价与起始价相差整数个降价幅度"


class OutsideVenueHours(Invalid):
    title = "An auction begins in the venue's hours, and its free period ends in them"
    zh = "网络竞价开始时间须在平台营业时间内"


class CustodiansMissing(Invalid):
    title = "Sealed bids need three custodians of their key; an auction has none"
    zh = "密封报价须指定三方密钥保管人，网络竞价不需要"


class TooManyExtensions(Invalid):
    title = "More extensions than allowed cannot be announced"
    zh = "预告的延期次数超出上限"


class ProcedurePaused(Conflict):
    title = "The procedure is paused"
    zh = "交易程序已中止"


class QualifiedStaysBound(Conflict):
    title = "Nothing stands against the right; whoever qualified stays bound"
    zh = "该权利未受限制，已取得资格者不得退出"


class CompetitionObjected(Conflict):
    title = "An objection is open; nobody competes before it is decided"
    zh = "存在未处理的异议，暂不进入竞价"


class NotPaused(Conflict):
    title = "The procedure is not paused"
    zh = "交易程序未中止"


class RectificationOver(Conflict):
    title = "The announcement can be changed only in the days of rectification"
    zh = "已超出公告修改期限"


class PriceChangeNeedsApproval(Invalid):
    title = "A state-owned enterprise changes an announced price with a fresh approval (R4.2)"
    zh = "国有企业变更已公告价格须经批准"


class PriceCutNeedsApproval(Invalid):
    title = "Below nine tenths of the first price another price needs a fresh approval (R4.2)"
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


def is_undecided(procedure: Any) -> bool:
    """Whether bidders still register or compete."""
    return procedure.state in ("disclosing", "qualifying", "competing")


def deposit_of(start_price: int, basis_points: int, least: int, most: int) -> int:
    """Fen. Raises DepositOutOfRange."""
    if not least <= basis_points <= most:
        raise DepositOutOfRange(least_bp=least, most_bp=most)
    return max(1, share(start_price, basis_points))


def require_fitting_competition(
    method: str, start_price: int, step: int | None, reserve: int | None
) -> None:
    """Raises StepImpossible, ReserveBelowStart."""
    is_auction = method in IN_A_ROOM
    if is_auction != (step is not None) or (step is not None and not 0 < step <= start_price):
        raise StepImpossible()
    rises = is_auction and method != "dutch"
    if reserve is not None and (not rises or reserve <= start_price):
        raise ReserveBelowStart()


def require_fitting_scoring(method: str, scoring: dict[str, Any] | None) -> None:
    """Raises ScoringUnfit."""
    if scoring is None:
        return
    if method != "two_envelope" or scoring["quality_bp"] + scoring["price_bp"] != WHOLE:
        raise ScoringUnfit()


def require_fitting_floor(
    method: str, start_price: int, step: int | None, floor: int | None, steps_most: int
) -> None:
    """Only a price that falls has a floor (fen), and reaches it in `steps_most` steps. Raises
    FloorUnfit."""
    if (method == "dutch") != (floor is not None):
        raise FloorUnfit()
    if floor is None or step is None:
        return
    falls = start_price - floor
    if falls <= 0 or falls % step or falls // step > steps_most:
        raise FloorUnfit(steps_most=steps_most)


def last_hour(opens: int, closes: int, free_minutes: int) -> int:
    """At which an auction may begin, so that its free period ends in the venue's hours."""
    return max(opens, closes + -free_minutes // 60)


def require_fitting_hour(method: str, hour: int | None, opens: int, last: int) -> None:
    """Only an auction begins at an hour. Raises OutsideVenueHours."""
    if hour is not None and (method not in IN_A_ROOM or not opens <= hour <= last):
        raise OutsideVenueHours(first_hour=opens, last_hour=last)


def require_fitting_custodians(method: str, custodians: Any) -> None:
    """Sealed bids need custodians of their key, an auction has none. Raises CustodiansMissing."""
    if (method in IN_A_ROOM) != (custodians is None):
        raise CustodiansMissing()


def require_fitting_extensions(announced: int, most: int) -> None:
    """Raises TooManyExtensions."""
    if announced > most:
        raise TooManyExtensions(most=most)


def require_approved_cut(price: int, first: int, least_bp: int, approval: str | None) -> None:
    """Raises PriceCutNeedsApproval."""
    if price * WHOLE < first * least_bp and approval is None:
        raise PriceCutNeedsApproval(first=first, least_bp=least_bp)


def require_approved_price_change(procedure: Any, price: int, approval: str | None) -> None:
    """2009规则 19: what a state-owned enterprise announced is changed with its approver's document.
    Raises PriceChangeNeedsApproval."""
    if procedure.regime == "soe" and price != procedure.start_price and approval is None:
        raise PriceChangeNeedsApproval()


def announced_terms(procedure: Any) -> dict[str, Any]:
    """All that bidders are promised, as JSON holds it; sums in fen."""
    names = (
        *("edition", "title", "start_price", "deposit", "step", "conditions", "payment_terms"),
        *("extensions_most", "priority", "custodians", "scoring"),
    )
    return {name: getattr(procedure, name) for name in names} | {
        "procedure": str(procedure.id),
        "listing": str(procedure.listing_id),
        "seller": str(procedure.seller_id),
        "method": str(procedure.method),
        "has_reserve": procedure.reserve is not None,
    }


ANNOUNCED = Digest("procedure.terms", announced_terms)


def require_not_paused(procedure: Any, now: datetime) -> None:
    """Raises ProcedurePaused."""
    if procedure.paused_at is not None:
        raise ProcedurePaused(cause=procedure.pause_cause)


def require_no_objection(procedure: Any, now: datetime) -> None:
    """Raises CompetitionObjected."""
    if procedure.open_objections:
        raise CompetitionObjected(open=procedure.open_objections)


def require_paused(procedure: Any, now: datetime) -> None:
    """Raises NotPaused."""
    if procedure.paused_at is None:
        raise NotPaused()


def require_open_rectification(procedure: Any, now: datetime) -> None:
    """Raises RectificationOver."""
    if procedure.rectify_until is None or now >= procedure.rectify_until:
        raise RectificationOver()


def _running(procedure: Any, at: datetime | None, is_its_turn: bool) -> datetime | None:
    return at if is_its_turn and procedure.paused_at is None else None


def disclosure_due_at(procedure: Any) -> datetime | None:
    return _running(procedure, procedure.closes_at, True)


def unqualified_end_due_at(procedure: Any) -> datetime | None:
    may_extend = procedure.extensions < procedure.extensions_most
    return _running(procedure, procedure.settled_at, procedure.qualified == 0 and not may_extend)


def extension_due_at(procedure: Any) -> datetime | None:
    may_extend = procedure.extensions < procedure.extensions_most
    return _running(procedure, procedure.settled_at, procedure.qualified == 0 and may_extend)


def _competes_alone(procedure: Any) -> bool:
    """Where the price falls, one bidder finds it: the highest price is nobody's promise."""
    return procedure.method == "dutch"  # type: ignore[no-any-return]


def single_bidder_due_at(procedure: Any) -> datetime | None:
    is_single = procedure.qualified == 1 and not _competes_alone(procedure)
    is_its_turn = is_single and not procedure.open_objections
    return _running(procedure, procedure.settled_at, is_its_turn)


def competition_due_at(procedure: Any) -> datetime | None:
    competes = procedure.qualified > (0 if _competes_alone(procedure) else 1)
    is_its_turn = competes and not procedure.open_objections
    return _running(procedure, procedure.settled_at, is_its_turn)


def end_of_pause_due_at(procedure: Any) -> datetime | None:
    """What stands against the right is not outwaited."""
    return None if procedure.barred_for else procedure.pause_until


def require_barred(procedure: Any, now: datetime) -> None:
    """Raises QualifiedStaysBound."""
    if procedure.barred_for is None and procedure.burdened_at is None:
        raise QualifiedStaysBound()
