"""What sellers and the venue do with procedures. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from app import catalogue
from app.core import policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.core.sealing import seal
from app.parties import require_stays
from app.trading.custodians.steps import three_keys
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import (
    ANNOUNCED,
    RESERVE,
    NotAnnounced,
    NotASeller,
    NotExclusive,
    NotUnsold,
    deposit_of,
    last_hour,
    require_approved_cut,
    require_approved_price_change,
    require_fitting_competition,
    require_fitting_custodians,
    require_fitting_extensions,
    require_fitting_floor,
    require_fitting_hour,
    require_fitting_scoring,
)
from app.trading.procedures.workflow import PROCEDURE, UNSOLD

FROZEN = ("procedure.", "award.", "auction.", "sealed.")  # envelopes included
VENUE_HOURS = ("auction.opens_hour", "auction.closes_hour", "auction.free_minutes")
LEAST, MOST = "procedure.deposit_least", "procedure.deposit_most"


@command
def draft_procedure(actor: Actor, listing_id: UUID, **terms: Any) -> Procedure:
    """An attempt to sell what a published listing offers, with the policy values of today.

    Raises NotFound, NotASeller, NotExclusive, NotAnnounced, DepositOutOfRange, StepImpossible,
    ReserveBelowStart, FloorUnfit, PriceCutNeedsApproval, OutsideVenueHours, TooManyExtensions,
    ScoringUnfit, CustodiansMissing, CustodiansUnfit.
    """
    listing = catalogue.hold_for_talks(actor, listing_id)
    if not actor.acts_for(listing.seller_id):
        raise NotFound()
    if not actor.has("lister"):
        raise NotASeller()
    if not listing.is_exclusive:
        raise NotExclusive(right=listing.right)
    if listing.state != "published":
        raise NotAnnounced(state=listing.state)
    procedure = Procedure(
        listing_id=listing.id,
        asset_id=listing.asset_id,
        seller_id=listing.seller_id,
        seller_name=listing.seller_name,
        regime=listing.seller_regime,
        title=listing.asset.title,
        start_price=listing.price,
        first_price=listing.price,
        policy=_announced_values(),
    )
    _take_over(procedure, terms)
    PROCEDURE.begin(procedure, "drafted", actor, listing=str(listing_id))
    _hide_reserve(procedure, terms)
    return procedure


@command
def edit(actor: Actor, procedure_id: UUID, **terms: Any) -> Procedure:
    """Change a draft."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "edit", actor)
    _take_over(procedure, terms)
    _hide_reserve(procedure, terms)
    return procedure


@command
def submit(actor: Actor, procedure_id: UUID) -> Procedure:
    """Hand it in for review."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "submit", actor)
    return procedure


@command
def send_back(actor: Actor, procedure_id: UUID, *, reasons: str) -> Procedure:
    """Return it to its seller."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "send_back", actor, reasons=reasons)
    procedure.outcome = reasons
    return procedure


@command
def announce(actor: Actor, procedure_id: UUID) -> Procedure:
    """Show it to everybody; nobody else can get the right meanwhile. Raises RightTaken and whatever
    stands against the listing."""
    procedure = lock(Procedure, procedure_id, actor)
    procedure.outcome = None
    PROCEDURE.apply(procedure, "announce", actor)
    procedure.terms_digest = ANNOUNCED.of(procedure)
    return procedure


@command
def amend(
    actor: Actor,
    procedure_id: UUID,
    *,
    start_price: dict[str, Any] | None,
    approval_sha256: str | None,
    **terms: Any,
) -> Procedure:
    """Change what is announced, the start price too: the days begin anew, as many as the new price
    asks for, and every intent waits for its bidder to confirm it or to leave with its deposit
    (2009规则 19).

    Raises RectificationOver, PriceChangeNeedsApproval, PriceCutNeedsApproval and what
    `draft_procedure` raises of terms.
    """
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.require_allowed(procedure, "amend", actor)
    if start_price is not None:
        _change_price(procedure, start_price["amount"], approval_sha256)
    price = procedure.start_price
    PROCEDURE.apply(procedure, "amend", actor, edition=procedure.edition + 1, start_price=price)
    procedure.edition += 1
    _take_over(procedure, terms)
    _hide_reserve(procedure, terms)
    procedure.terms_digest = ANNOUNCED.of(procedure)
    return procedure


def _change_price(procedure: Procedure, price: int, approval: str | None) -> None:
    require_approved_price_change(procedure, price, approval)
    least = policy.value(procedure.policy, "procedure.repeat_least")
    require_approved_cut(price, procedure.first_price, least, approval)
    procedure.start_price = price
    procedure.first_price = max(price, procedure.first_price)
    procedure.approval_sha256 = approval or procedure.approval_sha256


@command
def withdraw(actor: Actor, procedure_id: UUID) -> Procedure:
    """Take it back before it is announced."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "withdraw", actor)
    return procedure


@command
def pause(actor: Actor, procedure_id: UUID, *, reasons: str) -> Procedure:
    """Stop its clocks, with the cause for everybody to read (2009规则 22)."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "pause", actor, reasons=reasons)
    procedure.pause_cause = reasons
    return procedure


@command
def resume(actor: Actor, procedure_id: UUID) -> Procedure:
    """Let its clocks go on, all shifted by the length of the pause."""
    procedure = lock(Procedure, procedure_id, actor)
    PROCEDURE.apply(procedure, "resume", actor)
    return procedure


@command
def terminate(actor: Actor, procedure_id: UUID, *, reasons: str) -> Procedure:
    """End it for a cause that cannot be removed (2009规则 24); deposits go back."""
    procedure = lock(Procedure, procedure_id, actor)
    procedure.outcome = reasons
    PROCEDURE.apply(procedure, "terminate", actor, reasons=reasons)
    return procedure


@command
def repeat(
    actor: Actor,
    procedure_id: UUID,
    *,
    start_price: dict[str, Any],
    approval_sha256: str | None,
    **terms: Any,
) -> Procedure:
    """Draft the next attempt of an unsold one, at another price.

    Raises HasLeft, NotUnsold, PriceCutNeedsApproval, RepeatedAlready.
    """
    former = lock(Procedure, procedure_id, actor)
    if not actor.acts_for(former.seller_id) or not actor.has("lister"):
        raise NotASeller()
    require_stays(former.seller_id)
    if former.state != UNSOLD:
        raise NotUnsold(state=former.state)
    price = start_price["amount"]
    least = policy.value(former.policy, "procedure.repeat_least")
    require_approved_cut(price, former.first_price, least, approval_sha256)
    names = ("listing_id", "asset_id", "seller_id", "seller_name", "regime", "title", "first_price")
    procedure = Procedure(
        **{name: getattr(former, name) for name in names},
        start_price=price,
        follows_id=former.id,
        approval_sha256=approval_sha256,
        policy=_announced_values(),
    )
    _take_over(procedure, terms)
    PROCEDURE.begin(procedure, "drafted", actor, follows=str(former.id))
    _hide_reserve(procedure, terms)
    return procedure


def _announced_values() -> dict[str, Any]:
    """Of the procedure, of its auction and its award: what is announced is what is held."""
    return policy.freeze(*(key for prefix in FROZEN for key in policy.keys_of(prefix)))


def _take_over(procedure: Procedure, terms: dict[str, Any]) -> None:
    reserve = terms["reserve"]
    require_fitting_competition(
        terms["method"],
        procedure.start_price,
        terms["step"]["amount"] if terms["step"] else None,
        reserve["amount"] if reserve else None,
    )
    _take_over_floor(procedure, terms)
    require_fitting_extensions(
        terms["extensions_most"], policy.value(procedure.policy, "procedure.extensions_most")
    )
    require_fitting_scoring(terms["method"], terms["scoring"])
    venue = policy.freeze(*VENUE_HOURS)
    opens, *rest = (policy.value(venue, key) for key in VENUE_HOURS)
    require_fitting_hour(terms["method"], terms.get("auction_hour"), opens, last_hour(opens, *rest))
    procedure.auction_hour = terms.get("auction_hour")
    bounds = (policy.value(procedure.policy, key) for key in (LEAST, MOST))
    procedure.deposit = deposit_of(procedure.start_price, terms["deposit_bp"], *bounds)
    custodians = terms["custodians"]
    require_fitting_custodians(terms["method"], custodians)
    if custodians:
        three_keys(custodians, procedure.seller_id)
        procedure.custodians = {side: str(id) for side, id in custodians.items()}
    procedure.method = terms["method"]
    procedure.step = terms["step"]["amount"] if terms["step"] else None
    procedure.extensions_most, procedure.scoring = terms["extensions_most"], terms["scoring"]
    procedure.conditions, procedure.payment_terms = terms["conditions"], terms["payment_terms"]
    procedure.priority = _holders(procedure, terms["priority"])


def _holders(procedure: Procedure, named: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Those of the result first, then whom the seller names as well: none is left out."""
    asset = db.session.get_one(catalogue.Asset, procedure.asset_id)
    holders = dict(asset.priority_holders())
    for holder in named:
        holders.setdefault(UUID(str(holder["organisation_id"])), holder["basis"])
    return [{"organisation_id": str(id), "basis": basis} for id, basis in holders.items()]


def _take_over_floor(procedure: Procedure, terms: dict[str, Any]) -> None:
    """A falling price may end below what needs an approval (R4.2)."""
    floor = terms["floor"]["amount"] if terms.get("floor") else None
    step = terms["step"]["amount"] if terms["step"] else None
    steps_most = policy.value(procedure.policy, "auction.fall_steps_most")
    require_fitting_floor(terms["method"], procedure.start_price, step, floor, steps_most)
    approval = terms.get("approval_sha256") or procedure.approval_sha256
    if floor is not None:
        least = policy.value(procedure.policy, "procedure.repeat_least")
        require_approved_cut(floor, procedure.first_price, least, approval)
    procedure.floor, procedure.approval_sha256 = floor, approval


def _hide_reserve(procedure: Procedure, terms: dict[str, Any]) -> None:
    reserve = terms["reserve"]
    sealed = seal(str(reserve["amount"]), *RESERVE, procedure.id) if reserve else None
    procedure.reserve = sealed
