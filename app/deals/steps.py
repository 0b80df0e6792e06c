"""Steps of higher modules' transactions that begin a deal."""

from typing import Any
from uuid import UUID

from app.catalogue import Listing
from app.core import clock, policy
from app.core.actor import Actor
from app.deals.deadlines import signing_deadline
from app.deals.models import Deal
from app.deals.rules import contract_type
from app.deals.workflow import DEAL
from app.parties import get_organisation

SERVICE = "FW01"  # rule-book §1.1
POLICIES = (
    "deal.acceptance_days",
    "deal.sign_working_days",
    "notice.days",
    "payment.due_working_days",
    "platform.fee_rate",
    "reward.least_rate",
)


def draft_from(
    actor: Actor,
    listing: Listing,
    *,
    negotiation_id: UUID,
    buyer_id: UUID,
    buyer_name: str,
    price: int,
) -> Deal:
    """A step: the sides have agreed; what the listing says now are the terms."""
    frozen = policy.freeze(*POLICIES)
    # whatever the listing calls it, a bargained price is agreement pricing (转化法 18)
    needs_notice = listing.seller_regime == "state_research"
    sign_by = signing_deadline(frozen, clock.now(), needs_notice)
    deal = Deal(
        negotiation_id=negotiation_id,
        listing_id=listing.id,
        takes_listing=listing.is_exclusive,
        asset_id=listing.asset_id,
        seller_id=listing.seller_id,
        seller_name=listing.seller_name,
        buyer_id=buyer_id,
        buyer_name=buyer_name,
        contract_type=contract_type(
            listing.right,
            listing.asset.kind,
            {patent.legal_status for patent in listing.asset.patents},
        ),
        right=listing.right,
        territory=listing.territory,
        term_months=listing.term_months,
        price=price,
        needs_notice=needs_notice,
        sign_by=sign_by.at,
        is_provisional=sign_by.is_provisional,
        policy=frozen,
    )
    DEAL.begin(deal, "drafted", actor, negotiation=str(negotiation_id), price=price)
    return deal


def draft_service(
    actor: Actor,
    *,
    asset_id: UUID,
    provider_id: UUID,
    client_id: UUID,
    price: int,
    service: dict[str, Any],
) -> Deal:
    """A technical service around an asset (民法典 878), agreed at `price` fen; `service` is what
    the contract will say of it. Paid, delivered and accepted like any deal; no right moves."""
    frozen = policy.freeze(*POLICIES)
    sign_by = signing_deadline(frozen, clock.now(), needs_notice=False)
    deal = Deal(
        takes_listing=False,
        asset_id=asset_id,
        seller_id=provider_id,
        seller_name=get_organisation(provider_id).name,
        buyer_id=client_id,
        buyer_name=get_organisation(client_id).name,
        contract_type=SERVICE,
        service=service,
        price=price,
        needs_notice=False,
        sign_by=sign_by.at,
        is_provisional=sign_by.is_provisional,
        policy=frozen,
    )
    DEAL.begin(deal, "drafted", actor, service=service["kind"], price=price)
    return deal
