"""What must hold of a demand. Pure."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.core import policy
from app.core.errors import Conflict, Forbidden, Invalid, Stale
from app.core.names import is_named_in

if TYPE_CHECKING:
    from app.catalogue.demands.models import Demand

CATEGORIES = (  # §9: 类别
    *("bottleneck", "common", "renovation", "upgrade", "testing", "talent"),
)
WAYS = ("commission", "cooperation", "transfer", "licence", "consulting", "open_call")
COMPARATORS = ("at_least", "at_most", "equal", "between")


class NotAPoser(Forbidden):
    title = "Only a member with the duty of a lister or bidder poses problems"
    zh = "仅具备发布或竞买职责的成员可以发布需求"


class DemandChanged(Stale):
    title = "The demand has changed since you read it"
    zh = "需求已被更改，请重新读取"


class DemandNotEditable(Conflict):
    title = "Only a draft or a returned demand is edited; revise a published one"
    zh = "仅草稿或退回的需求可编辑；已发布的请使用修订"


class DemandExpired(Conflict):
    title = "The demand has expired"
    zh = "需求已到期"


class SummaryMissing(Conflict):
    title = "What is not public needs an anonymous public summary, or a number only"
    zh = "非公开需求须填写匿名公开摘要或设为仅编号"


class SummaryNamesPoser(Conflict):
    title = "The anonymous summary names its poser"
    zh = "匿名公开摘要不得出现需求方名称"


class SelectionMissing(Conflict):
    title = "A demand for selected parties names them"
    zh = "定向需求须指定可见单位"


class BudgetUpsideDown(Invalid):
    title = "The budget's minimum is above its maximum"
    zh = "预算下限高于上限"


class CallRunning(Conflict):
    title = "Solutions are called for; it stands still until the call is over"
    zh = "该需求正在揭榜，期间不得变更"


class CalledAlready(Conflict):
    title = "Solutions are called for already"
    zh = "该需求已发榜"


class TargetValuesMalformed(Invalid):
    title = "A target between two values needs both, the lower first; others one"
    zh = "区间指标须填写上下限，其他指标填写一个数值"


def require_what_its_level_needs(demand: "Demand", now: datetime) -> None:
    """What each publication level needs. Raises SummaryMissing, SummaryNamesPoser,
    SelectionMissing."""
    if demand.level == "public":
        return
    if demand.level == "selected" and not demand.selected:
        raise SelectionMissing()
    if demand.level == "selected" and not demand.public_summary:
        raise SummaryMissing()
    anonymous = (demand.public_summary or "", demand.chain or "", *demand.keywords)
    if demand.level == "selected" and any(is_named_in(demand.poser_name, t) for t in anonymous):
        raise SummaryNamesPoser()


def require_live(demand: "Demand", now: datetime) -> None:
    """Raises DemandExpired."""
    if demand.expires_at is None or demand.expires_at <= now:
        raise DemandExpired()


def require_no_running_call(demand: "Demand", now: datetime) -> None:
    """Raises CallRunning."""
    if demand.call_id is not None:
        raise CallRunning(call=str(demand.call_id))


def require_not_called_before(demand: "Demand") -> None:
    """Raises CalledAlready."""
    if demand.call_id is not None:
        raise CalledAlready(call=str(demand.call_id))


def expiry_due_at(demand: "Demand") -> datetime | None:
    """A call is answered to its end."""
    return demand.expires_at if demand.call_id is None else None


def reminder_due_at(demand: "Demand") -> datetime | None:
    if demand.expires_at is None or demand.reminded_at is not None:
        return None
    return demand.expires_at - timedelta(days=policy.value(demand.policy, "demand.renew_days"))


def require_version_seen(demand: "Demand", version: int) -> None:
    """Raises DemandChanged (412)."""
    if demand.version != version:
        raise DemandChanged(seen=version, now=demand.version)


def require_editable(demand: "Demand") -> None:
    """Raises DemandNotEditable."""
    if demand.state not in ("draft", "returned"):
        raise DemandNotEditable(state=demand.state)


def require_fitting_figures(demand: "Demand") -> None:
    """Raises BudgetUpsideDown, TargetValuesMalformed."""
    low, high = demand.budget_min, demand.budget_max
    if low is not None and high is not None and low > high:
        raise BudgetUpsideDown()
    for target in demand.targets:
        is_between = target["comparator"] == "between"
        upper = target.get("upper")
        if is_between != (upper is not None) or (is_between and target["value"] > upper):
            raise TargetValuesMalformed(indicator=target["indicator"])
