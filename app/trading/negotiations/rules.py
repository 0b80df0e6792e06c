"""What must hold in talks. Pure."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.catalogue import for_buyer, require_free, require_live, require_no_exchange_procedure
from app.core.errors import Conflict, Forbidden, Invalid, VenueStandsAside

if TYPE_CHECKING:
    from app.catalogue import Listing
    from app.core.actor import Actor
    from app.trading.negotiations.models import Negotiation


class OfferLapsed(Conflict):
    title = "The offer has lapsed"
    zh = "要约已失效"


class OfferChanged(Conflict):
    title = "The offer on the table is no longer the one you saw"
    zh = "当前报价已不是您所见的一轮"


class NotOnOffer(Conflict):
    title = "The listing is not on offer"
    zh = "该挂牌当前不接受要约"


class OwnListing(Conflict):
    title = "This is your own listing"
    zh = "不能对本单位的挂牌发出要约"


class NotABidder(Forbidden):
    title = "Only a member with the duty of a bidder may make an offer"
    zh = "仅具备竞买职责的成员可以出价"


class NdaDiffers(Conflict):
    title = "The other side signed another promise of confidence"
    zh = "与对方签署的保密协议不一致"


class PriceOrDraft(Invalid):
    title = "A counter-offer names a price, or the broker's draft that says it"
    zh = "还价须填写价格，或指定经纪人起草的草案"


class TalksOpenAlready(Conflict):
    title = "You have open talks on this listing"
    zh = "贵方已就该挂牌开展洽谈"


def require_price_or_draft(price: Any, message: Any, draft_id: Any) -> None:
    """Raises PriceOrDraft."""
    if (price is None) == (draft_id is None) or (draft_id is not None and message is not None):
        raise PriceOrDraft()


def require_live_offer(talks: "Negotiation", now: datetime) -> None:
    """The deadline binds by the database's clock even when the clock's own step is late."""
    if talks.expires_at <= now:
        raise OfferLapsed(expired_at=talks.expires_at.isoformat())


def require_offer_seen(talks: "Negotiation", round: int) -> None:
    """Raises OfferChanged."""
    if talks.round != round:
        raise OfferChanged(seen=round, on_the_table=talks.round)


def require_access_to_talks(listing: "Listing", actor: "Actor", now: datetime) -> None:
    """Raises VenueStandsAside, NotABidder, OwnListing, NotOnOffer, ListingExpired, and what bars
    it for this buyer."""
    if actor.is_operator:
        raise VenueStandsAside()
    if not actor.has("bidder"):
        raise NotABidder()
    if actor.acts_for(listing.seller_id):
        raise OwnListing()
    if listing.state != "published":
        raise NotOnOffer(state=listing.state)
    require_live(listing, now)
    require_no_exchange_procedure(listing)
    assert actor.organisation_id is not None
    require_free(for_buyer(listing, actor.organisation_id))


def offer_due_at(talks: "Negotiation") -> datetime:
    return talks.expires_at
