"""What must hold of a trial. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid

MODES = ("LUMP_ONCE", "LUMP_INSTALMENT", "ROYALTY", "ENTRY_PLUS_ROYALTY")  # R1.2.3; 民法典 846


class NotATrier(Forbidden):
    title = "Only a member with the duty of a bidder asks for a trial"
    zh = "仅具备竞买职责的成员可申请试用"


class OwnListing(Conflict):
    title = "This is your own listing"
    zh = "不能试用本单位的成果"


class NotOnOffer(Conflict):
    title = "The listing is not on offer"
    zh = "该挂牌当前不接受试用"


class PaymentUnsound(Invalid):
    title = "A lump sum has a price and no royalty; a royalty has its base and rate"
    zh = "付款方式与金额、提成约定不符"


class TrialOver(Conflict):
    title = "The trial's answer is over"
    zh = "试用申请已失效"


def payment_is_sound(mode: str, price: int, royalty: dict[str, Any] | None) -> None:
    """R1.2.3. Raises PaymentUnsound."""
    has_royalty = mode in ("ROYALTY", "ENTRY_PLUS_ROYALTY")
    has_price = mode != "ROYALTY"
    if (royalty is not None) != has_royalty or (price > 0) != has_price:
        raise PaymentUnsound(mode=mode)


def may_be_tried(listing: Any, actor: Any) -> None:
    """Raises NotATrier, OwnListing, NotOnOffer."""
    if not actor.has("bidder") or actor.is_operator:
        raise NotATrier()
    if actor.acts_for(listing.seller_id):
        raise OwnListing()
    if listing.state != "published":
        raise NotOnOffer(state=listing.state)


def may_be_answered(trial: Any, now: datetime) -> None:
    """Raises TrialOver."""
    if now >= trial.answer_by:
        raise TrialOver()


def end_of_proposal(trial: Any) -> datetime:
    return trial.answer_by  # type: ignore[no-any-return]


def end_of_trial(trial: Any) -> datetime | None:
    return trial.ends_at  # type: ignore[no-any-return]
