"""What must hold of a call (揭榜挂帅; rule-book §9). Pure."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson

from app.core.errors import Conflict, Forbidden, Invalid

WHOLE = 10_000  # basis points


class NotThePoser(Forbidden):
    title = "Only a member with the duty of a lister or bidder calls for solutions"
    zh = "仅具备发布或竞买职责的成员可以发榜"


class DemandNotOnOffer(Conflict):
    title = "Only a published demand that everybody or selected parties may read is called out"
    zh = "仅已发布的公开或定向需求可以发榜"


class CriteriaUnfit(Invalid):
    title = "The weights of the criteria together are 100"
    zh = "评审指标权重合计须为100"


class StagesUnfit(Invalid):
    title = (
        "Stages together stay below the whole price, the rest is paid on final acceptance; "
        "what is not in advance has its days"
    )
    zh = "各阶段拨付比例合计须低于100%，余款于验收后支付；非预付阶段须定期限"


class AdvanceTooLarge(Invalid):
    title = "What is paid in advance is above the limit"
    zh = "预付比例超过上限"


class CollectionTooShort(Invalid):
    title = "Proposals are collected longer than that"
    zh = "征集期限过短"


class SealersMissing(Invalid):
    title = "Sealed proposals need three custodians of their key; open ones need none"
    zh = "密封揭榜须指定三方密钥保管人，公开揭榜无需指定"


class CallChanged(Conflict):
    title = "This is not the call as it stands now"
    zh = "榜单内容已变更，请重新读取"


class DemandChangedSince(Conflict):
    title = "The demand has changed since the call was drafted; edit the call"
    zh = "需求内容已变更，请重新编辑榜单"


class ReasonsMissing(Invalid):
    title = "Whoever chooses another than the best says why"
    zh = "选择非排名第一者须说明理由"


class ChoosingOver(Conflict):
    title = "The time to choose is over; silence has taken the best"
    zh = "选择期限已过，视为选择排名第一者"


class ScoringOver(Conflict):
    title = "The time to score is over; the call has failed"
    zh = "评审期限已过，榜单已流标"


class NotRanked(Conflict):
    title = "Only a proposal that passed can be chosen"
    zh = "仅可选择评审合格的方案"


class ScoresIncomplete(Invalid):
    title = "Every proposal is judged once, with a mark for each criterion"
    zh = "每份方案须按全部指标评审一次"


def require_call_seen(call: Any, sha256: str) -> None:
    """Raises CallChanged."""
    if call.sha256 != sha256:
        raise CallChanged(sha256=call.sha256)


def require_demand_on_offer(demand: Any) -> None:
    """Raises DemandNotOnOffer."""
    if demand.state != "published" or demand.level == "number_only":
        raise DemandNotOnOffer(state=demand.state, level=demand.level)


def require_demand_unchanged(call: Any, content: dict[str, Any], readers: Any) -> None:
    """Also to whom it may be shown. Raises DemandChangedSince."""
    if call.content != content or call.selected != readers:
        raise DemandChangedSince()


def require_fitting_criteria(criteria: Sequence[dict[str, Any]]) -> None:
    """Raises CriteriaUnfit."""
    if sum(criterion["weight"] for criterion in criteria) != 100:
        raise CriteriaUnfit()


def require_fitting_stages(stages: Sequence[dict[str, Any]], advance_most: int) -> None:
    """Shares are basis points of the price. Raises StagesUnfit, AdvanceTooLarge."""
    is_dated = all(stage["is_advance"] or stage["days"] for stage in stages)
    if sum(stage["share_bp"] for stage in stages) >= WHOLE or not is_dated:
        raise StagesUnfit()
    if sum(stage["share_bp"] for stage in stages if stage["is_advance"]) > advance_most:
        raise AdvanceTooLarge(most_bp=advance_most)


def require_fitting_days(days: int, least: int) -> None:
    """Raises CollectionTooShort."""
    if days < least:
        raise CollectionTooShort(least=least)


def require_fitting_custodians(is_sealed: bool, custodians: Any) -> None:
    """Raises SealersMissing."""
    if is_sealed == (custodians is None):
        raise SealersMissing()


def digest_of(said: dict[str, Any]) -> str:
    """SHA-256 of what is announced."""
    return sha256(orjson.dumps(said, option=orjson.OPT_SORT_KEYS)).hexdigest()


def score_of(criteria: Sequence[dict[str, Any]], marks: Sequence[int]) -> int:
    """Hundredths of a point, of 100: every mark (0–100) by its weight. Raises ScoresIncomplete."""
    if len(marks) != len(criteria):
        raise ScoresIncomplete()
    return sum(c["weight"] * mark for c, mark in zip(criteria, marks, strict=True))


def open_collection_due_at(call: Any) -> datetime | None:
    return call.closes_at if call.mode == "open" and call.count else None


def empty_collection_due_at(call: Any) -> datetime | None:
    return call.closes_at if call.mode == "open" and not call.count else None


def least_price(stages: Sequence[dict[str, Any]]) -> int:
    """Fen below which a stage, or what is left for the final acceptance, would be nothing."""
    shares = [int(stage["share_bp"]) for stage in stages]
    return max([1, *(-(-WHOLE // share) for share in shares)])


def require_time_to_choose(call: Any, now: datetime) -> None:
    """The deadline binds even when the clock is late. Raises ChoosingOver."""
    if call.choose_by is not None and now >= call.choose_by:
        raise ChoosingOver(choose_by=call.choose_by.isoformat())


def require_time_to_score(call: Any, now: datetime) -> None:
    """The deadline binds even when the clock is late. Raises ScoringOver."""
    if call.score_by is not None and now >= call.score_by:
        raise ScoringOver(score_by=call.score_by.isoformat())


def scoring_due_at(call: Any) -> datetime | None:
    """What nobody scores holds nobody for ever."""
    return call.score_by  # type: ignore[no-any-return]


def choice_due_at(call: Any) -> datetime | None:
    """Silence chooses the best."""
    return call.choose_by  # type: ignore[no-any-return]
