"""What must hold of a trial. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from app.catalogue import for_buyer, require_free, require_no_exchange_procedure
from app.core import policy
from app.core.errors import Conflict, Forbidden, Invalid
from app.core.money import BASIS_POINTS

FIRST, MONTHS_MOST = "trial.first_instalment_share", "trial.instalment_months_most"
GRACE = "trial.overdue_days"
MODES = ("LUMP_ONCE", "LUMP_INSTALMENT", "ROYALTY", "ENTRY_PLUS_ROYALTY")  # R1.2.3; 民法典 846


class NotATrier(Forbidden):
    title = "Only a member with the duty of a bidder asks for a trial"
    zh = "仅具备竞买职责的成员可申请试用"


class OwnTrial(Conflict):
    title = "This is your own listing"
    zh = "不能试用本单位的成果"


class NotOnTrial(Conflict):
    title = "The listing is not on offer"
    zh = "该挂牌当前不接受试用"


class PaymentUnsound(Invalid):
    title = "A lump sum has a price and no royalty; a royalty has its base and rate"
    zh = "付款方式与金额、提成约定不符"


class InstalmentsUnsound(Invalid):
    title = "Instalments: a first part at once, the others later, each later than the one before"
    zh = "分期付款应有首期款，其余各期依次在后，且不超过规定期限"


class TrialOver(Conflict):
    title = "The trial's answer is over"
    zh = "试用申请已失效"


def require_sound_payment(mode: str, price: int, royalty: dict[str, Any] | None) -> None:
    """R1.2.3. Raises PaymentUnsound."""
    has_royalty = mode in ("ROYALTY", "ENTRY_PLUS_ROYALTY")
    has_price = mode != "ROYALTY"
    if (royalty is not None) != has_royalty or (price > 0) != has_price:
        raise PaymentUnsound(mode=mode)


def require_sound_instalments(
    mode: str, price: int, later: Sequence[dict[str, Any]], frozen: dict[str, Any]
) -> None:
    """Of a price (fen) in instalments: what is not paid later is paid at once, at least the
    policy's share; the rest within its months. Raises InstalmentsUnsound."""
    if (mode == "LUMP_INSTALMENT") != bool(later):
        raise InstalmentsUnsound(mode=mode)
    if not later:
        return
    first = price - sum(part["amount"] for part in later)
    months = [part["after_months"] for part in later]
    least, most = policy.value(frozen, FIRST), policy.value(frozen, MONTHS_MOST)
    if first * BASIS_POINTS < price * least or sorted(set(months)) != months or months[-1] > most:
        raise InstalmentsUnsound(first=first, least_share=least, months_most=most)


def require_access_to_trial(listing: Any, actor: Any) -> None:
    """Raises NotATrier, OwnTrial, NotOnTrial."""
    if not actor.has("bidder") or actor.is_operator:
        raise NotATrier()
    if actor.acts_for(listing.seller_id):
        raise OwnTrial()
    if listing.state != "published":
        raise NotOnTrial(state=listing.state)
    require_no_exchange_procedure(listing)
    require_free(for_buyer(listing, actor.organisation_id))


def require_time_to_answer(trial: Any, now: datetime) -> None:
    """Raises TrialOver."""
    if now >= trial.answer_by:
        raise TrialOver()


def proposal_due_at(trial: Any) -> datetime:
    return trial.answer_by  # type: ignore[no-any-return]


def expiry_due_at(trial: Any) -> datetime | None:
    return trial.ends_at  # type: ignore[no-any-return]


def grace_due_at(trial: Any) -> datetime | None:
    """How long it may still be kept or given back; what ran over before there was such a term has
    none, and is called off."""
    if GRACE not in trial.policy:
        return None
    return trial.ends_at + timedelta(days=policy.value(trial.policy, GRACE))  # type: ignore[no-any-return]
