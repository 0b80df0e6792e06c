"""What people do in talks. Each public function is one transaction, except the steps
`begin_talks`, `supersede`, `tell_both` and `tell_of_test`."""

from typing import Any
from uuid import UUID

from app.core import clock
from app.core.actor import Actor
from app.core.db import command, lock
from app.trading.drafts.steps import take as take_draft
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.rules import (
    NdaDiffers,
    require_offer_seen,
    require_price_or_draft,
)
from app.trading.negotiations.steps import begin_talks, end_of_offer, lay_on_the_table
from app.trading.negotiations.workflow import NEGOTIATION


@command
def open_talks(
    actor: Actor, *, listing_id: UUID, price: dict[str, Any], message: str | None
) -> Negotiation:
    """Make the first offer on a published listing. Raises NotOnOffer, OwnListing, NotABidder."""
    return begin_talks(actor, listing_id=listing_id, price=price, message=message)


@command
def counter(
    actor: Actor,
    negotiation_id: UUID,
    *,
    round: int,
    price: dict[str, Any] | None,
    message: str | None,
    draft_id: UUID | None = None,
) -> Negotiation:
    """Answer the offer of `round` with another, one's own or as the broker drafted it; the sides
    change hands. Raises OfferChanged, PriceOrDraft, NotFound, DraftLaid."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "counter", actor, round=round + 1)
    require_price_or_draft(price, message, draft_id)
    drafted_by = None
    if draft_id is not None:
        draft = take_draft(actor, talks.id, draft_id, round)
        amount, message, drafted_by = draft.price, draft.message, draft.broker_id
    else:
        assert price is not None
        amount = price["amount"]
    talks.offeror = "seller" if talks.offeror == "buyer" else "buyer"
    talks.round, talks.price = round + 1, amount
    talks.expires_at = end_of_offer(talks)
    talks.next_check = NEGOTIATION.next_check(talks)
    lay_on_the_table(talks, actor, message, drafted_by)
    return talks


@command
def accept(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Accept the offer of that round: the talks close and a deal is drafted."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "accept", actor, round=round, price=talks.price)
    return talks


@command
def decline(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Decline the offer of that round and close the talks."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "decline", actor)
    return talks


@command
def withdraw(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Take the own offer of that round back and close the talks."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "withdraw", actor)
    return talks


@command
def sign_nda(actor: Actor, negotiation_id: UUID, *, sha256: str) -> Negotiation:
    """Promise confidence by signing the digest of one document; both sides open the data room. Who
    signed first may sign another while the other side has not. Raises NdaDiffers."""
    talks = lock(Negotiation, negotiation_id, actor)
    other_signed = talks.nda_seller if actor.acts_for(talks.buyer_id) else talks.nda_buyer
    if other_signed and talks.nda_sha256 != sha256:
        raise NdaDiffers(sha256=talks.nda_sha256)
    NEGOTIATION.apply(talks, "sign_nda", actor, sha256=sha256)
    talks.nda_sha256 = sha256
    if actor.acts_for(talks.buyer_id):
        talks.nda_buyer = True
    else:
        talks.nda_seller = True
    if talks.nda_buyer and talks.nda_seller:
        talks.nda_at = talks.nda_at or clock.now()
    return talks
