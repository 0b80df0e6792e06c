"""Steps of higher modules' transactions that begin a deal."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from app.catalogue import Asset, Listing, Right
from app.core import clock, deadlines, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import lock, step
from app.deals.deadlines import count_signing
from app.deals.models import Deal
from app.deals.rules import contract_type
from app.deals.workflow import DEAL, Origin, State, expect_payment
from app.parties import get_organisation, rules_day

SERVICE, DEVELOPMENT = "FW01", "KF01"  # rule-book §1.1
POLICIES = (
    "deal.acceptance_days",
    "deal.fault_working_days",
    "deal.prolong_working_days",
    "deal.prolongations_most",
    "deal.sign_working_days",
    "notice.days",
    "payment.due_working_days",
    "platform.fee_rate",
    "reward.least_rate",
)


@step
def draft_from(
    actor: Actor,
    listing: Listing,
    origin: tuple[Origin, UUID],
    *,
    buyer_id: UUID,
    price: int,
    **agreed: Any,
) -> Deal:
    """The sides have agreed; what the listing says now are the terms. `agreed` are columns of the
    deal that came of the way they took: a deposit, a payment mode.

    A bargained price of a state-set unit is agreement pricing, whatever the listing calls it
    (转化法 18); what was awarded in a public procedure needs no notice.
    """
    kind, origin_id = origin
    right = {
        "right": listing.right,
        "territory": listing.territory,
        "term_months": listing.term_months,
        "contract_type": type_of(listing.right, listing.asset),
    }
    is_bargained = kind != Origin.AWARD and listing.seller_regime == "state_research"
    sides = {"seller_id": listing.seller_id, "seller_name": listing.seller_name}
    return _drafted(
        actor,
        origin,
        listing_id=listing.id,
        takes_listing=listing.is_exclusive,
        asset_id=listing.asset_id,
        buyer_id=buyer_id,
        price=price,
        needs_notice=agreed.pop("needs_notice", is_bargained),
        negotiation_id=origin_id if kind == Origin.NEGOTIATION else None,
        **sides,
        **right,
        **agreed,
    )


@step
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
    return _drafted(
        actor,
        (Origin.SERVICE, uuid4()),
        asset_id=asset_id,
        seller_id=provider_id,
        seller_name=get_organisation(provider_id).name,
        buyer_id=client_id,
        contract_type=SERVICE,
        service=service,
        price=price,
    )


@step
def draft_development(
    *,
    proposal_id: UUID,
    developer_id: UUID,
    client_id: UUID,
    price: int,
    service: dict[str, Any],
    plan: list[dict[str, Any]],
) -> Deal:
    """A commissioned development (委托开发合同, 民法典 851) at `price` fen, which came of a call;
    `plan` are its stages, each a tranche that waits for its gate. What is made is not there yet, so
    there is no asset, and no right moves."""
    return _drafted(
        SYSTEM,
        (Origin.CALL, proposal_id),
        asset_id=None,
        seller_id=developer_id,
        seller_name=get_organisation(developer_id).name,
        buyer_id=client_id,
        contract_type=DEVELOPMENT,
        service=service,
        price=price,
        plan=plan,
    )


@step
def type_of(right: str, asset: Asset) -> str:
    """The contract type (rule-book §1.1) of a right in an asset."""
    return contract_type(right, asset.kind, {patent.legal_status for patent in asset.patents})


def _drafted(
    actor: Actor, origin: tuple[Origin, UUID], *, needs_notice: bool = False, **terms: Any
) -> Deal:
    frozen = policy.freeze(*POLICIES, on=rules_day(terms["seller_id"], terms["buyer_id"]))
    kind, origin_id = origin
    deal = Deal(
        origin_kind=kind,
        origin_id=origin_id,
        buyer_name=get_organisation(terms["buyer_id"]).name,
        needs_notice=needs_notice,
        is_provisional=False,
        policy=frozen,
        **({"takes_listing": False} | terms),
    )
    count_signing(deal, clock.today(), needs_notice=needs_notice)
    DEAL.begin(deal, "drafted", actor, origin=kind, of=str(origin_id), price=deal.price)
    return deal


@step
def follow_notice(
    deal_id: UUID, state: str, *, sha256: str, started_on: date, ends_at: datetime
) -> None:
    """What became of the public notice of its price (R2.2): running, passed or failed. The time to
    sign begins when it has passed."""
    deal = lock(Deal, deal_id, SYSTEM)
    deal.notice_state, deal.notice_sha256 = state, sha256
    deal.notice_on, deal.notice_ends_at = started_on, ends_at
    if state != "running" and deal.state in (State.DRAFTED, State.SIGNING):
        has_passed = state == "passed"
        begins = deadlines.day_before(ends_at) if has_passed else clock.today()
        count_signing(deal, begins, needs_notice=not has_passed)
    deal.version += 1
    deal.next_check = DEAL.next_check(deal)
    events.record("deal.notice_changed", deal.id, SYSTEM, notice=state, sha256=sha256)


@step
def wait_for_priority(deal_id: UUID, until: datetime) -> None:
    """Holders of priority are told its terms (R1.2.6): nobody signs before they have answered."""
    deal = lock(Deal, deal_id, SYSTEM)
    deal.priority_until = until
    _counted(deal)


@step
def priority_is_settled(deal_id: UUID) -> None:
    """They have let it go: the sides have their whole time to sign."""
    deal = lock(Deal, deal_id, SYSTEM)
    if deal.priority_until is None:
        return
    deal.priority_until = None
    waits = deal.needs_notice and deal.notice_state != "passed"
    count_signing(deal, clock.today(), needs_notice=waits, at_least=True)
    _counted(deal)
    events.record("deal.priority_settled", deal.id, SYSTEM)


@step
def give_way(deal_id: UUID) -> None:
    """A holder of priority takes it: nobody has failed."""
    deal = lock(Deal, deal_id, SYSTEM)
    DEAL.apply(deal, "cancel", SYSTEM, reason="priority")


def _counted(deal: Deal) -> None:
    deal.version += 1
    deal.next_check = DEAL.next_check(deal)


@step
def draft_open_licence(
    actor: Actor,
    *,
    asset_id: UUID,
    seller_id: UUID,
    seller_name: str,
    buyer_id: UUID,
    price: int,
    term_months: int,
    notice: dict[str, Any],
) -> Deal:
    """The licensee's written notice is stored; the payment is due, and makes the licence without
    acceptance (专利法 51). Only an ordinary one."""
    frozen = policy.freeze(*POLICIES)
    deal = Deal(
        origin_kind=Origin.OPEN_LICENCE,
        origin_id=uuid4(),
        takes_listing=False,
        asset_id=asset_id,
        seller_id=seller_id,
        seller_name=seller_name,
        buyer_id=buyer_id,
        buyer_name=get_organisation(buyer_id).name,
        contract_type="XK01",
        right=Right.ORDINARY_LICENCE,
        territory="中国",
        term_months=term_months,
        price=price,
        needs_notice=False,
        sign_by=clock.now(),
        is_provisional=False,
        policy=frozen,
    )
    DEAL.begin(deal, "noticed", actor, at=State.EFFECTIVE, **notice)
    expect_payment(deal, actor)
    deal.next_check = DEAL.next_check(deal)
    return deal


@step
def hold_payment(deal_id: UUID, payment_id: UUID) -> None:
    """What is due at once lies on the supervised account; tranches have their own life."""
    deal = lock(Deal, deal_id, SYSTEM)
    if deal.payment_id != payment_id:
        return
    DEAL.apply(deal, "hold_payment", SYSTEM)
