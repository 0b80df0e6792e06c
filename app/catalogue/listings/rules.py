"""What must hold of a listing. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.catalogue.assets.rules import trl_is_proven
from app.core import policy
from app.core.calendar import month_later
from app.core.clock import SHANGHAI
from app.core.errors import Conflict, Invalid, Stale

if TYPE_CHECKING:
    from app.catalogue.listings.models import Listing

NEED_CONSENT = ("pledge", "co_owner")  # R5.3.2, R5.3.3
BAR_ALWAYS = ("suspension", "preservation")  # R5.3.6; 细则 104
BAR_EXCLUSIVE = ("exclusive_licence",)
GRANTED = ("granted", "partly_invalidated")
TRADABLE = ("published", *GRANTED)


class PatentNotTradable(Conflict):
    title = "The legal status of a patent does not allow this trade"
    zh = "专利法律状态不允许此项交易"


class SellerNoLongerOwner(Conflict):
    title = "The seller does not own the asset any more"
    zh = "卖方已不再拥有该成果"


class ListingExpired(Conflict):
    title = "The listing has expired"
    zh = "挂牌已到期"


class TermsChanged(Conflict):
    title = "The listing's terms are not those the offer was made on"
    zh = "挂牌条件与要约时不一致"


class CoOwnerConsentMissing(Conflict):
    title = "Every other applicant must consent to an exclusive right (专利法 14)"
    zh = "独占性权利须经其他共有人同意"


class LicenceOutlivesPatent(Invalid):
    title = "The licence would end after a patent expires"
    zh = "许可期限超过专利权有效期"


class BurdenUncleared(Conflict):
    title = "A right of somebody else stands against it; attach the consent"
    zh = "存在他人权利，请附同意文件"


class SellerNotOnRegister(Conflict):
    title = "The register names other applicants; say why the seller owns it"
    zh = "登记申请人与卖方不符，请说明权属依据"


class ListingChanged(Stale):
    title = "The listing has changed since you read it"
    zh = "挂牌信息已被更改，请重新读取"


class ListingNotEditable(Conflict):
    title = "Only a draft or a returned listing is edited; revise a published one"
    zh = "仅草稿或退回的挂牌可编辑；已发布的请使用修订"


class ListingSuspended(Conflict):
    title = "The listing is suspended; nothing can be agreed on it until that is cleared"
    zh = "挂牌已暂停，解除前不能达成交易"


class OpenToAll(Conflict):
    title = "An open licence is declared; only ordinary licences can be offered (专利法 51)"
    zh = "该专利已声明开放许可，仅可协商普通许可"


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


def patents_can_be_dealt_in(listing: "Listing", now: datetime) -> None:
    """Licences need a granted right; an application can only be transferred (rule-book §5.2)."""
    today = now.astimezone(SHANGHAI).date()
    for patent in listing.asset.patents:
        statuses = TRADABLE if listing.right == "transfer" else GRANTED
        if patent.expires_on <= today or patent.legal_status not in statuses:
            raise PatentNotTradable(
                patent=patent.application_number, legal_status=patent.legal_status
            )


def seller_owns_the_asset(listing: "Listing", now: datetime) -> None:
    """Raises SellerNoLongerOwner: what was sold cannot be sold again."""
    if listing.asset.owner_id != listing.seller_id:
        raise SellerNoLongerOwner()


def no_exclusive_licence_is_running(listing: "Listing", now: datetime) -> None:
    """A licence granted here bars others while it runs (解释 25). Raises BurdenUncleared."""
    today = now.astimezone(SHANGHAI).date()
    for patent in listing.asset.patents:
        until = patent.exclusive_until
        if until is not None and until > today and listing.right != "transfer":
            raise BurdenUncleared(kind="exclusive_licence", until=until.isoformat())


def no_open_licence_is_running(listing: "Listing", now: datetime) -> None:
    """While it is open to all, only ordinary licences are negotiated (专利法 51; §5.4). Raises
    OpenToAll."""
    if listing.asset.is_open_to_all and listing.right in ("exclusive_licence", "sole_licence"):
        raise OpenToAll()


def co_owners_consent(listing: "Listing", now: datetime) -> None:
    """R5.3.2: joint applicants grant an exclusive right together. Raises CoOwnerConsentMissing."""
    consented = {
        burden["holder"]
        for burden in listing.asset.burdens
        if burden["kind"] == "co_owner" and burden["consent"]
    }
    for patent in listing.asset.patents:
        others = set(patent.applicants) - {listing.seller_name} - consented
        if listing.is_exclusive and listing.seller_name in patent.applicants and others:
            raise CoOwnerConsentMissing(patent=patent.application_number, of=sorted(others))


def is_live(listing: "Listing", now: datetime) -> None:
    """The end binds by the database's clock even when the clock's own step is late."""
    if listing.expires_at is None or listing.expires_at <= now:
        raise ListingExpired()


def terms_are_those_seen(listing: "Listing", digest: str) -> None:
    """Raises TermsChanged."""
    if listing.terms_digest() != digest:
        raise TermsChanged()


def licence_ends_before_the_patents(listing: "Listing", now: datetime) -> None:
    """R1.2.5 (民法典 865). Raises LicenceOutlivesPatent."""
    if listing.term_months is None:
        return
    last_day = month_later(now.astimezone(SHANGHAI).date(), listing.term_months)
    for patent in listing.asset.patents:
        if last_day > patent.expires_on:
            raise LicenceOutlivesPatent(
                patent=patent.application_number, expires_on=patent.expires_on.isoformat()
            )


def burdens_are_cleared(listing: "Listing", now: datetime) -> None:
    """Consents of co-owners and pledgees (专利法 14; R5.3.2, R5.3.3). Raises BurdenUncleared."""
    is_exclusive = listing.right != "ordinary_licence"
    for burden in listing.asset.burdens:
        kind = burden["kind"]
        needs_consent = kind == "pledge" or (kind in NEED_CONSENT and is_exclusive)
        bars = kind in BAR_ALWAYS or (kind in BAR_EXCLUSIVE and is_exclusive)
        if bars or (needs_consent and not burden["consent"]):
            raise BurdenUncleared(kind=kind, holder=burden["holder"])
    _register_is_cleared(listing, now)


def _register_is_cleared(listing: "Listing", now: datetime) -> None:
    """What the office has entered against a patent needs the same consents."""
    consented = {b["kind"] for b in listing.asset.burdens if b["consent"]}
    today = now.astimezone(SHANGHAI).date().isoformat()
    listed_on = listing.created_at.astimezone(SHANGHAI).date().isoformat()
    for patent in listing.asset.patents:
        for burden in patent.encumbrances:
            kind = burden["kind"]
            bars = {
                "exclusive_licence": listing.right != "transfer"  # it outlives a change of owner
                and str(burden["detail"].get("until", "9999")) > today,
                "ownership_change": burden["on"] > listed_on,  # who listed it may not own it
            }.get(kind, kind in BAR_ALWAYS)
            if bars or (kind in NEED_CONSENT and kind not in consented):
                raise BurdenUncleared(kind=kind, patent=patent.application_number)


def seller_is_on_the_register(listing: "Listing", now: datetime) -> None:
    """The seller is an applicant of every patent, or says why not. Raises SellerNotOnRegister."""
    for patent in listing.asset.patents:
        if listing.seller_name not in patent.applicants and not listing.asset.title_evidence:
            raise SellerNotOnRegister(
                patent=patent.application_number, applicants=patent.applicants
            )


def has_a_term_if_a_licence(right: str, term_months: int | None) -> None:
    """Raises TermMissing."""
    if (right == "transfer") != (term_months is None):
        raise TermMissing(right=right)


def is_the_version_seen(listing: "Listing", version: int) -> None:
    """Raises ListingChanged (412)."""
    if listing.version != version:
        raise ListingChanged(seen=version, now=listing.version)


def is_editable(listing: "Listing") -> None:
    """Raises ListingNotEditable."""
    if listing.state not in ("draft", "returned"):
        raise ListingNotEditable(state=listing.state)


def no_deal_is_running(listings: Iterable["Listing"]) -> None:
    """Raises DealIsRunning."""
    if any(listing.state == "reserved" for listing in listings):
        raise DealIsRunning()


def trl_is_proven_by_its_asset(listing: "Listing", now: datetime) -> None:
    """Raises TrlUnproven."""
    trl_is_proven(listing.asset, policy.value(listing.policy, "asset.trl_proof_from"))


def _renewal_begins(listing: "Listing") -> datetime | None:
    if listing.expires_at is None:
        return None
    return listing.expires_at - timedelta(days=policy.value(listing.policy, "listing.renew_days"))


def time_to_renew(listing: "Listing", now: datetime) -> None:
    """Raises NotYetRenewable."""
    begins = _renewal_begins(listing)
    if begins is None or now < begins:
        raise NotYetRenewable(from_=begins.isoformat() if begins else None)


def time_to_remind(listing: "Listing") -> datetime | None:
    """Once, when it may be renewed."""
    return _renewal_begins(listing) if listing.reminded_at is None else None


def stale_at(listing: "Listing") -> datetime | None:
    """From when on readers are told that its seller has not confirmed it for long."""
    if listing.confirmed_at is None:
        return None
    days = policy.value(listing.policy, "listing.stale_days")
    return listing.confirmed_at + timedelta(days=days)


def end_of_listing(listing: "Listing") -> datetime | None:
    return listing.expires_at


def changed(listing: Any, facts: dict[str, Any]) -> list[str]:
    """Names of the terms that differ from what is listed."""
    return sorted(name for name, value in facts.items() if getattr(listing, name) != value)
