"""What bars a right from being sold. Pure.

Each rule takes what is to be sold (`Sold`) and the market's time, and raises what stands against
it. They are guards of whatever offers or agrees on a right: a listing, an open licence, a deal.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

from app.catalogue.rights.words import (
    UNKNOWN,
    UNKNOWN_LICENCE,
    holder_of,
    is_over,
    kind_of,
    last_day,
)
from app.core.calendar import month_later
from app.core.clock import SHANGHAI
from app.core.errors import Conflict, Invalid
from app.core.names import folded_name, is_same_name

NEED_CONSENT = ("pledge", "co_owner")  # R5.3.2, R5.3.3
BAR_ALWAYS = ("suspension", "preservation")  # R5.3.6; 细则 104
LICENCES_THAT_BAR = ("exclusive_licence", "sole_licence")
GRANTED = ("granted", "partly_invalidated")
TRADABLE = ("published", *GRANTED)
RESALE = "resale.least_working_days"  # the policy: between buying and offering again (R4.1.3)


class Sold(Protocol):
    """What is offered or agreed: whose right, in what, how far."""

    @property
    def asset(self) -> Any: ...
    @property
    def seller_id(self) -> UUID: ...
    @property
    def seller_name(self) -> str: ...
    @property
    def right(self) -> Any: ...
    @property
    def is_exclusive(self) -> bool: ...
    @property
    def term_months(self) -> int | None: ...
    @property
    def created_at(self) -> datetime: ...


class PatentNotTradable(Conflict):
    title = "The legal status of a patent does not allow this trade"
    zh = "专利法律状态不允许此项交易"


class SellerNoLongerOwner(Conflict):
    title = "The seller does not own the asset any more"
    zh = "卖方已不再拥有该成果"


class CoOwnerConsentMissing(Conflict):
    title = "Every other applicant must consent to an exclusive right (专利法 14)"
    zh = "独占性权利须经其他共有人同意"


class LicenceOutlivesPatent(Invalid):
    title = "The licence would end after a patent expires"
    zh = "许可期限超过专利权有效期"


class BurdenUncleared(Conflict):
    title = "A right of somebody else stands against it; attach the consent"
    zh = "存在他人权利，请附同意文件"


class RegisterUnclear(Conflict):
    title = (
        "The register holds an entry that must be looked at first; say what it is, with evidence"
    )
    zh = "登记簿中有待核实的记载，请说明其内容并附证明"


class ExportBarred(Conflict):
    title = (
        "Technology of this export class is not sold here to a buyer controlled from abroad (R5.5)"
    )
    zh = "该出口类别的技术不得在此向境外控制的受让方交易"


class ResaleTooSoon(Conflict):
    title = "What was bought here is not offered again within five trading days (R4.1.3)"
    zh = "受让后五个交易日内不得再次挂牌转让"


class SellerNotOnRegister(Conflict):
    title = "The register names other applicants; say why the seller owns it"
    zh = "登记申请人与卖方不符，请说明权属依据"


class OpenToAll(Conflict):
    title = "An open licence is declared; only ordinary licences can be offered (专利法 51)"
    zh = "该专利已声明开放许可，仅可协商普通许可"


def _day(now: datetime) -> date:
    return now.astimezone(SHANGHAI).date()


class ExchangeProcedureNeeded(Conflict):
    title = "A state-owned enterprise sells an exclusive right by an exchange procedure only (R2.1)"
    zh = "国有企业转让或独占许可知识产权须通过产权交易程序进行"


def require_no_exchange_procedure(listing: Any) -> None:
    """What a state-owned enterprise sells of its assets is announced and competed for (32号令;
    R2.1), not agreed in private. Raises ExchangeProcedureNeeded."""
    if listing.seller_regime == "soe" and listing.is_exclusive:
        raise ExchangeProcedureNeeded()


def require_ownership_of_seller(sold: Sold, now: datetime) -> None:
    """Raises SellerNoLongerOwner: what was sold cannot be sold again, nor what its owner has
    removed."""
    if sold.asset.owner_id != sold.seller_id or sold.asset.removed_at is not None:
        raise SellerNoLongerOwner()


def has_come_back(sold: Sold, patent: Any, sold_on: date) -> bool:
    """Since it was sold here the office has entered the seller as its owner again."""
    return any(
        kind_of(entry) == "ownership_change"
        and entry["on"] > sold_on.isoformat()
        and is_same_name(str(entry["detail"].get("to") or ""), sold.seller_name)
        for entry in patent.encumbrances
    )


def require_tradable_patents(sold: Sold, now: datetime) -> None:
    """Licences need a granted right; an application can only be transferred (rule-book §5.2). A
    right that is void, lapsed or past its term is not sold (专利法 44, 47; 民法典 865)."""
    statuses = TRADABLE if sold.right == "transfer" else GRANTED
    for patent in sold.asset.patents:
        if patent.expires_on <= _day(now) or patent.legal_status not in statuses:
            raise PatentNotTradable(
                patent=patent.application_number,
                legal_status=patent.legal_status,
                expires_on=patent.expires_on.isoformat(),
            )


def require_consent_of_co_owners(sold: Sold, now: datetime) -> None:
    """R5.3.2: joint applicants grant an exclusive right together, and when the seller is none of
    them, all of them consent. Raises CoOwnerConsentMissing."""
    if not sold.is_exclusive:
        return
    agreed = {folded_name(b["holder"]) for b in _consents(sold, "co_owner")}
    sellers = {folded_name(name) for name in (sold.seller_name, *sold.asset.former_owners())}
    for patent in sold.asset.patents:
        joint = {folded_name(name): name for name in patent.applicants}
        others = [name for plain, name in joint.items() if plain not in sellers | agreed]
        if len(joint) > 1 and others:
            raise CoOwnerConsentMissing(patent=patent.application_number, of=sorted(others))


def require_end_of_licence_before_patents(sold: Sold, now: datetime) -> None:
    """R1.2.5 (民法典 865). Raises LicenceOutlivesPatent."""
    if sold.term_months is None:
        return
    end = month_later(_day(now), sold.term_months)
    for patent in sold.asset.patents:
        if end > patent.expires_on:
            raise LicenceOutlivesPatent(
                patent=patent.application_number, expires_on=patent.expires_on.isoformat()
            )


def require_cleared_burdens(sold: Sold, now: datetime) -> None:
    """Consents of co-owners and pledgees (专利法 14; R5.3.2, R5.3.3). Raises BurdenUncleared."""
    for burden in sold.asset.burdens:
        kind = burden["kind"]
        needs_consent = kind == "pledge" or (kind in NEED_CONSENT and sold.is_exclusive)
        if kind in (*BAR_ALWAYS, *LICENCES_THAT_BAR) or (needs_consent and not burden["consent"]):
            raise BurdenUncleared(kind=kind, holder=burden["holder"])


def require_cleared_register(sold: Sold, now: datetime) -> None:
    """What the office has entered against a patent needs the same consents, and what nobody can
    read is looked at first. Raises BurdenUncleared, RegisterUnclear."""
    for patent in sold.asset.patents:
        for entry in patent.encumbrances:
            if not is_over(entry, _day(now)):
                _require_cleared_entry(sold, patent, entry)


def _require_cleared_entry(sold: Sold, patent: Any, entry: dict[str, Any]) -> None:
    kind, until = kind_of(entry), last_day(entry)
    facts = {"patent": patent.application_number, "on": entry["on"], "holder": holder_of(entry)}
    if kind in (UNKNOWN, UNKNOWN_LICENCE):
        if not _names_its_holder(_consents(sold), entry):
            raise RegisterUnclear(**facts, detail=entry["detail"])
    elif kind in LICENCES_THAT_BAR:
        if sold.right != "transfer":  # it outlives a change of owner (解释 24)
            raise BurdenUncleared(kind=kind, until=until.isoformat() if until else None, **facts)
    elif kind == "ownership_change":
        if _is_anothers(sold, entry):
            raise BurdenUncleared(kind=kind, **facts)
    elif kind in BAR_ALWAYS or (
        kind in NEED_CONSENT and not _names_its_holder(_consents(sold, kind), entry)
    ):
        raise BurdenUncleared(kind=kind, **facts)


def _is_anothers(sold: Sold, entry: dict[str, Any]) -> bool:
    """Since it was listed the office entered another owner than the seller, or than its buyer."""
    if entry["on"] <= _day(sold.created_at).isoformat():
        return False
    to = entry["detail"].get("to")
    known = (sold.seller_name, getattr(sold, "new_owner_name", None))
    return not any(name and to and is_same_name(str(to), name) for name in known)


def _consents(sold: Sold, kind: str | None = None) -> list[dict[str, Any]]:
    burdens = sold.asset.burdens
    return [b for b in burdens if b["consent"] and kind in (None, b["kind"])]


def _names_its_holder(burdens: Iterable[dict[str, Any]], entry: dict[str, Any]) -> bool:
    """One bank's consent does not clear another's pledge."""
    holder = holder_of(entry)
    return any(holder is None or is_same_name(b["holder"], holder) for b in burdens)


def require_seller_on_register(sold: Sold, now: datetime) -> None:
    """The seller is an applicant of every patent, or says why not. Raises SellerNotOnRegister."""
    for patent in sold.asset.patents:
        is_there = any(is_same_name(sold.seller_name, name) for name in patent.applicants)
        if not is_there and not sold.asset.title_evidence:
            raise SellerNotOnRegister(
                patent=patent.application_number, applicants=patent.applicants
            )
