"""The one judgement: what bars this right now, for this buyer, on these terms.

`BARS` are guards, so each step that sells asks them by its table, and its `transitions` say what
stands in the way. `require_free` and `first_bar` ask them elsewhere. Higher modules add what they
alone know: @bar.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID

from app.catalogue.exclusivities.rules import (
    WHOLE_COUNTRY,
    RightTaken,
    field_range,
    territory_range,
)
from app.catalogue.rights import queries
from app.catalogue.rights.rules import (
    LICENCES_THAT_BAR,
    RESALE,
    ExportBarred,
    OpenToAll,
    ResaleTooSoon,
    SellerNoLongerOwner,
    Sold,
    has_come_back,
    require_cleared_burdens,
    require_cleared_register,
    require_consent_of_co_owners,
    require_end_of_licence_before_patents,
    require_ownership_of_seller,
    require_seller_on_register,
    require_tradable_patents,
)
from app.catalogue.rights.standing import controlled_from, require_good_standing
from app.core import calendar, clock, policy
from app.core.clock import SHANGHAI
from app.core.errors import DomainError
from app.parties import require_apart

Bar = Callable[[Any, datetime], None]
HOME = "CN"
NOON = time(12)
_MORE: list[Bar] = []


@dataclass(frozen=True)
class Agreed:
    """A right as it is to be had by one buyer."""

    asset: Any
    seller_id: UUID
    seller_name: str
    buyer_id: UUID
    buyer_name: str | None
    right: str
    term_months: int | None  # None when it has begun to run: its end was judged then
    created_at: datetime
    territory_code: str = WHOLE_COUNTRY
    use_field: str | None = None
    granted_as: UUID | None = None  # what it has been granted itself does not bar it
    is_effective: bool = False  # who its sides are was judged when the contract took effect

    @property
    def is_exclusive(self) -> bool:
        return self.right != "ordinary_licence"

    @property
    def new_owner_name(self) -> str | None:
        """Whom the register will name, if all goes well."""
        return self.buyer_name if self.right == "transfer" else None


def bar(rule: Bar) -> Bar:
    """Register what else may stand against a sale: raises it."""
    _MORE.append(rule)
    return rule


def require_no_granted_right(sold: Sold, now: datetime) -> None:
    """What an effective contract gave keeps others out from that day on, filed or not: a sold title
    all that its seller could still grant, an exclusive or sole licence other licences where both
    reach (解释 24, 25). Raises RightTaken."""
    territory = territory_range(getattr(sold, "territory_code", WHOLE_COUNTRY))
    fields = field_range(getattr(sold, "use_field", None))
    own = getattr(sold, "granted_as", None)
    for granted in queries.list_running(sold.asset.id, now.astimezone(SHANGHAI).date()):
        reaches = granted.territory.overlaps(territory) and granted.fields.overlaps(fields)
        bars = granted.right == "transfer" or (
            granted.right in LICENCES_THAT_BAR and sold.right != "transfer" and reaches
        )
        if bars and granted.deal_id != own:
            until = granted.until_on.isoformat() if granted.until_on else None
            raise RightTaken(right=granted.right, since=granted.from_on.isoformat(), until=until)


def require_no_patent_sold_apart(sold: Sold, now: datetime) -> None:
    """What was sold cannot be sold again, whatever asset holds it: a patent alone after its lot, a
    lot after one of its patents. Raises SellerNoLongerOwner."""
    for patent in sold.asset.patents:
        last = queries.last_sale_of(patent.id)
        if last and sold.seller_id not in last[0] and not has_come_back(sold, patent, last[1]):
            raise SellerNoLongerOwner(patent=patent.application_number, since=last[1].isoformat())


def require_no_open_licence(sold: Sold, now: datetime) -> None:
    """While one of its patents is open to all, only ordinary licences are negotiated (专利法 51;
    §5.4). Raises OpenToAll."""
    if sold.right in LICENCES_THAT_BAR and queries.is_open_to_all(sold.asset.id):
        raise OpenToAll()


def require_standing_of_sides(sold: Sold, now: datetime) -> None:
    """Who is suspended, closed, or has to be verified again neither sells nor buys (电商法 27).
    Raises SideNotInGoodStanding."""
    require_good_standing(sold.seller_id, now, "seller")
    if (buyer_id := getattr(sold, "buyer_id", None)) is not None:
        require_good_standing(buyer_id, now, "buyer")


def require_free(sold: Sold) -> None:
    """Raises what stands against this sale now."""
    for rule in BARS:
        rule(sold, clock.now())


def first_bar(sold: Sold) -> DomainError | None:
    """What stands against it now, or None."""
    try:
        require_free(sold)
    except DomainError as error:
        return error
    return None


def require_export_allowed(sold: Sold, now: datetime) -> None:
    """A buyer controlled from abroad gets here only what is free: what is restricted needs the
    export licence first, and nobody knows that of what nobody has classified (技术进出口管理条例
    29–38; 国办发〔2018〕19号; R5.5). Raises ExportBarred."""
    buyer_id = getattr(sold, "buyer_id", None)
    if buyer_id is None or sold.asset.export_class == "free":
        return
    if (country := controlled_from(buyer_id)) != HOME:
        raise ExportBarred(export_class=sold.asset.export_class, country=country)


def require_unrelated_buyer(sold: Sold, now: datetime) -> None:
    """The seller's broker for it does not buy it, nor those close to the seller in silence (R7.5;
    民法典 168). Raises BrokerMayNotBuy, RelationUndeclared."""
    buyer_id = getattr(sold, "buyer_id", None)
    if buyer_id is not None and not getattr(sold, "is_effective", False):
        require_apart(
            sold.seller_id,
            buyer_id,
            side="supply",
            objects=queries.list_objects_of(sold.asset.id),
            makers=sold.asset.completers(),
        )


def require_no_resale_at_once(sold: Sold, now: datetime) -> None:
    """What was bought here is offered again some trading days later (国发〔2011〕38号; R4.1.3), as
    another result with the same patents, too. Raises ResaleTooSoon."""
    if not sold.is_exclusive or getattr(sold, "is_effective", False):
        return
    for bought_on in queries.list_purchases(sold.asset.id):
        days = policy.value(policy.freeze(RESALE), RESALE)
        until = calendar.after_working_days(datetime.combine(bought_on, NOON, SHANGHAI), days).at
        if now < until:
            raise ResaleTooSoon(until=until.isoformat())


def require_no_other_bar(sold: Sold, now: datetime) -> None:
    """What higher modules know of. Raises what they raise."""
    for rule in _MORE:
        rule(sold, now)


BARS: list[Bar] = [
    require_ownership_of_seller,
    require_no_patent_sold_apart,
    require_tradable_patents,
    require_no_granted_right,
    require_consent_of_co_owners,
    require_end_of_licence_before_patents,
    require_cleared_burdens,
    require_cleared_register,
    require_seller_on_register,
    require_no_open_licence,
    require_standing_of_sides,
    require_export_allowed,
    require_no_resale_at_once,
    require_unrelated_buyer,
    require_no_other_bar,
]
NOT_OF_OPEN_LICENCES = (require_no_open_licence, require_no_resale_at_once)
OPEN_LICENCE_BARS = [rule for rule in BARS if rule not in NOT_OF_OPEN_LICENCES]


def for_buyer(listing: Any, buyer_id: UUID, buyer_name: str | None = None) -> Agreed:
    """What a listing offers, as this buyer would have it."""
    return Agreed(
        asset=listing.asset,
        seller_id=listing.seller_id,
        seller_name=listing.seller_name,
        buyer_id=buyer_id,
        buyer_name=buyer_name,
        right=listing.right,
        term_months=listing.term_months,
        created_at=listing.created_at,
        territory_code=listing.territory_code,
        use_field=listing.use_field,
    )
