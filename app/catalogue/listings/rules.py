"""What must hold of a listing. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.catalogue.assets.rules import require_trl_proof
from app.core import policy
from app.core.digests import Digest
from app.core.errors import Conflict, Invalid, Stale

if TYPE_CHECKING:
    from app.catalogue.listings.models import Listing


class ListingExpired(Conflict):
    title = "The listing has expired"
    zh = "挂牌已到期"


class TermsChanged(Conflict):
    title = "The listing's terms are not those the offer was made on"
    zh = "挂牌条件与要约时不一致"


class ListingChanged(Stale):
    title = "The listing has changed since you read it"
    zh = "挂牌信息已被更改，请重新读取"


class ListingNotEditable(Conflict):
    title = "Only a draft or a returned listing is edited; revise a published one"
    zh = "仅草稿或退回的挂牌可编辑；已发布的请使用修订"


class ListingSuspended(Conflict):
    title = "The listing is suspended; nothing can be agreed on it until that is cleared"
    zh = "挂牌已暂停，解除前不能达成交易"


class NotYetRenewable(Conflict):
    title = "A listing is renewed in the last days before its end"
    zh = "仅在到期前的续期窗口内可续期"


class LiveListingExists(Conflict):
    title = "A live listing offers an exclusive right on one of these patents already"
    zh = "相关专利已有独占性权利的有效挂牌"


class TermMissing(Invalid):
    title = "A licence needs a term in months; a transfer has none"
    zh = "许可须填写期限（月），转让不填"


class DealIsRunning(Conflict):
    title = "A deal on this asset is running; its facts are fixed until it ends"
    zh = "该成果正在交易中，信息暂不可更改"


def require_live(listing: "Listing", now: datetime) -> None:
    """The end binds by the database's clock even when the clock's own step is late."""
    if listing.expires_at is None or listing.expires_at <= now:
        raise ListingExpired()


def _terms(listing: "Listing") -> tuple[Any, ...]:
    asset = listing.asset
    return (
        *(listing.right, listing.territory, listing.term_months, listing.pricing_mode),
        *(listing.territory_code, listing.use_field),
        *(str(asset.id), asset.version, asset.burdens),
        [patent.digest for patent in asset.patents],
    )


LISTING_TERMS = Digest("listing.terms", _terms)  # everything an offer is made on, but the price


def require_terms_seen(listing: "Listing", digest: str) -> None:
    """Raises TermsChanged."""
    if not LISTING_TERMS.is_of(digest, listing):
        raise TermsChanged()


def require_term_of_licence(right: str, term_months: int | None) -> None:
    """Raises TermMissing."""
    if (right == "transfer") != (term_months is None):
        raise TermMissing(right=right)


def require_version_seen(listing: "Listing", version: int) -> None:
    """Raises ListingChanged (412)."""
    if listing.version != version:
        raise ListingChanged(seen=version, now=listing.version)


def require_editable(listing: "Listing") -> None:
    """Raises ListingNotEditable."""
    if listing.state not in ("draft", "returned"):
        raise ListingNotEditable(state=listing.state)


def require_no_running_deal(listings: Iterable["Listing"]) -> None:
    """Raises DealIsRunning."""
    if any(listing.state == "reserved" for listing in listings):
        raise DealIsRunning()


def require_trl_proof_of_asset(listing: "Listing", now: datetime) -> None:
    """Raises TrlUnproven."""
    require_trl_proof(listing.asset, policy.value(listing.policy, "asset.trl_proof_from"))


def _renewal_begins(listing: "Listing") -> datetime | None:
    if listing.expires_at is None:
        return None
    return listing.expires_at - timedelta(days=policy.value(listing.policy, "listing.renew_days"))


def require_renewal_window(listing: "Listing", now: datetime) -> None:
    """Raises NotYetRenewable."""
    begins = _renewal_begins(listing)
    if begins is None or now < begins:
        raise NotYetRenewable(from_=begins.isoformat() if begins else None)


def reminder_due_at(listing: "Listing") -> datetime | None:
    """Once, when it may be renewed."""
    return _renewal_begins(listing) if listing.reminded_at is None else None


def stale_at(listing: "Listing") -> datetime | None:
    """From when on readers are told that its seller has not confirmed it for long."""
    if listing.confirmed_at is None:
        return None
    days = policy.value(listing.policy, "listing.stale_days")
    return listing.confirmed_at + timedelta(days=days)


def expiry_due_at(listing: "Listing") -> datetime | None:
    return listing.expires_at


def changed(listing: Any, facts: dict[str, Any]) -> list[str]:
    """Names of the terms that differ from what is listed."""
    return sorted(name for name, value in facts.items() if getattr(listing, name) != value)
