"""What must hold of proposals. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid, VenueStandsAside
from app.trading.calls.rules import least_price


class NotAProposer(Forbidden):
    title = "Only a member with the duty of a lister or bidder proposes"
    zh = "仅具备发布或竞买职责的成员可以揭榜"


class OwnCall(Conflict):
    title = "A poser does not answer its own call"
    zh = "发榜方不得揭本单位的榜"


class CollectionClosed(Conflict):
    title = "The time to propose is over"
    zh = "揭榜期限已过"


class ProposalExists(Conflict):
    title = "Your organisation has a proposal already"
    zh = "贵方已提交方案"


class AboveBudget(Invalid):
    title = "The price is above the call's budget"
    zh = "报价超过榜单预算"


class BelowLeast(Invalid):
    title = "At this price a stage would be nothing"
    zh = "按此报价，个别阶段拨付金额不足一分"


class WayDiffers(Invalid):
    title = "What is proposed goes into the sealed envelope of a sealed call, else here"
    zh = "密封揭榜的方案内容须密封递交；公开揭榜须在此填写"


def require_running_collection(call: Any, now: datetime) -> None:
    """The deadline binds by the database's clock. Raises CollectionClosed."""
    if call.state != "collecting" or now >= call.closes_at:
        raise CollectionClosed(state=call.state)


def require_access_to_call(call: Any, actor: Any, now: datetime) -> None:
    """Raises VenueStandsAside, NotAProposer, OwnCall, CollectionClosed."""
    if actor.is_operator:
        raise VenueStandsAside()
    if not (actor.has("lister") or actor.has("bidder")):
        raise NotAProposer()
    if actor.acts_for(call.poser_id):
        raise OwnCall()
    require_running_collection(call, now)


def require_fitting_content(call: Any, text: str | None, price: int | None) -> None:
    """Raises WayDiffers, AboveBudget, BelowLeast."""
    if (text is None) != call.is_sealed or (price is None) != call.is_sealed:
        raise WayDiffers(mode=call.mode)
    if price is not None and price > call.budget:
        raise AboveBudget(budget=call.budget)
    if price is not None and price < least_price(call.stages):
        raise BelowLeast(least=least_price(call.stages))


def require_collecting_call(proposal: Any, now: datetime) -> None:
    """Raises CollectionClosed."""
    require_running_collection(proposal.call, now)
