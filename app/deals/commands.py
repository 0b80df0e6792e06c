"""What people and the market do to a deal. Functions marked "a step" run inside another
transaction; every other public function is one transaction."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue import Asset
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.deals.contracts import drawn_up
from app.deals.models import Contract, Deal, Delivery, Registration, Signature
from app.deals.queries import get_contract_of
from app.deals.rules import (
    registration_number,
    require_contract_seen,
    require_day_between,
    require_drafting_side,
    require_fitting_amounts,
)
from app.deals.tranches.planning import planned
from app.deals.workflow import DEAL, Role


@command
def draw_up(
    actor: Actor,
    deal_id: UUID,
    *,
    clauses: dict[str, str],
    tranches: Sequence[dict[str, Any]] = (),
) -> Deal:
    """Write a contract version from the agreed terms; signatures of an earlier one are void.

    `tranches` are parts of the price that wait for a gate. Raises PlanExceedsPrice, GateUnknown,
    PlanIsAnnounced.
    """
    deal = lock(Deal, deal_id, actor)
    require_drafting_side(deal, actor)
    deal.plan = planned(deal, tranches)
    asset = db.session.get_one(Asset, deal.asset_id) if deal.asset_id else None
    number = deal.contract_number + 1
    body, digest = drawn_up(deal, asset, clauses, number)
    DEAL.apply(deal, "draw_up", actor, contract=number, sha256=digest)
    deal.contract_number = number
    db.session.add(
        Contract(
            deal_id=deal.id,
            number=number,
            body=body,
            sha256=digest,
            drawn_up_by=actor.user_id,
            drawn_up_at=clock.now(),
        )
    )
    return deal


@command
def prolong(actor: Actor, deal_id: UUID) -> Deal:
    """The seller gives an award's winner more time to sign. Raises ProlongedEnough."""
    deal = lock(Deal, deal_id, actor)
    days = policy.value(deal.policy, "deal.prolong_working_days")
    DEAL.apply(deal, "prolong", actor, working_days=days)
    deadlines.prolong(deal, "sign_by", days)
    deal.prolongations += 1
    deal.next_check = DEAL.next_check(deal)
    return deal


@command
def sign(actor: Actor, deal_id: UUID, *, version: int, sha256: str) -> Deal:
    """Sign the version and bytes that were seen; the second signature makes the deal effective.

    Raises ContractChanged, SignedAlready, NoticeMissing, NoticeRunning.
    """
    deal = lock(Deal, deal_id, actor)
    contract = get_contract_of(deal)
    if contract is not None:
        require_contract_seen(contract, version, sha256)
    DEAL.apply(deal, "sign", actor, contract=version, sha256=sha256)
    assert contract is not None
    db.session.add(
        Signature(
            contract_id=contract.id,
            side="seller" if Role.SELLER in deal.roles_of(actor) else "buyer",
            user_id=actor.user_id,
            organisation_id=actor.organisation_id,
            sha256=sha256,
            signed_at=clock.now(),
        )
    )
    db.session.flush()
    if _signatures_of(contract) == {"seller", "buyer"}:
        sides = {"seller": str(deal.seller_id), "buyer": str(deal.buyer_id), "price": deal.price}
        listing = str(deal.listing_id) if deal.listing_id else None
        asset_id = str(deal.asset_id) if deal.asset_id else None
        objects = {"asset": asset_id, "listing": listing, "origin": deal.origin_kind}
        DEAL.apply(deal, "take_effect", SYSTEM, **sides, **objects)
        if not deal.at_once:
            DEAL.apply(deal, "hold_payment", SYSTEM)
    return deal


@command
def conclude(actor: Actor, deal_id: UUID) -> Deal:
    """A service is done and paid. Raises NotAService."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "conclude", actor)
    return deal


@command
def cancel(actor: Actor, deal_id: UUID, *, reason: str) -> Deal:
    """Give up before the contract is effective; the listing is open again."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "cancel", actor, reason=reason)
    return deal


@command
def leave(actor: Actor, deal_id: UUID) -> Deal:
    """Leave an effective contract because something stands against the right: what was paid or
    deposited goes back. Raises NothingStandsAgainstIt."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "leave", actor, reason=deal.held_for)
    return deal


@command
def call_off(actor: Actor, deal_id: UUID) -> Deal:
    """The seller waits no longer for a buyer who may not trade: what was paid goes back. Raises
    BuyerStands."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "call_off", actor, reason=deal.held_for)
    return deal


@command
def rescind(actor: Actor, deal_id: UUID) -> Deal:
    """The seller withdraws from a deal whose payment is overdue."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "rescind", actor)
    return deal


@command
def deliver(actor: Actor, deal_id: UUID, *, items: list[dict[str, Any]]) -> Deal:
    """Hand over the documents, named with their hashes; the acceptance period begins."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "deliver", actor, items=len(items))
    deal.objection = None
    db.session.add(
        Delivery(deal_id=deal.id, items=items, delivered_by=actor.user_id, delivered_at=clock.now())
    )
    return deal


@command
def object(actor: Actor, deal_id: UUID, *, reason: str) -> Deal:
    """The buyer says what is missing; silence no longer accepts until a new delivery."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "object", actor, reason=reason)
    deal.objection = reason
    return deal


@command
def accept_delivery(actor: Actor, deal_id: UUID) -> Deal:
    """The buyer accepts; settlement follows by the clock within seconds."""
    deal = lock(Deal, deal_id, actor)
    DEAL.apply(deal, "accept_delivery", actor)
    return deal


@command
def register(
    actor: Actor,
    deal_id: UUID,
    *,
    number: str,
    registry_name: str,
    registered_on: date,
    contract_value: dict[str, Any],
    technical_value: dict[str, Any],
    certificate_sha256: str,
) -> Deal:
    """Record the registration the seller got (R1.4.2, R1.4.3).

    Raises RegistrationNumberMalformed, RegistrationNumberTaken, AmountsDiffer, DateImpossible.
    """
    deal = lock(Deal, deal_id, actor)
    registration_number(number)
    require_fitting_amounts(deal.price, contract_value["amount"], technical_value["amount"])
    facts = {"number": number, "technical_value": technical_value["amount"]}
    DEAL.apply(deal, "register", actor, **facts)
    assert deal.effective_at is not None
    require_day_between(registered_on, deal.effective_at, clock.now())
    db.session.add(
        Registration(
            deal_id=deal.id,
            number=number,
            registry_name=registry_name,
            registered_on=registered_on,
            contract_value=contract_value["amount"],
            technical_value=technical_value["amount"],
            certificate_sha256=certificate_sha256,
        )
    )
    return deal


@command
def record_transfer(actor: Actor, deal_id: UUID, *, rights_changed_on: date) -> Deal:
    """Record the office's transfer date: the deal completes, the asset has a new owner."""
    return _complete(actor, deal_id, "record_transfer", rights_changed_on)


@command
def record_filing(actor: Actor, deal_id: UUID, *, filed_on: date) -> Deal:
    """Record the licence's filing with the office (备案, R5.3.4): the deal completes."""
    return _complete(actor, deal_id, "record_filing", filed_on)


def _complete(actor: Actor, deal_id: UUID, transition: str, day: date) -> Deal:
    deal = lock(Deal, deal_id, actor)
    deal.rights_changed_on = day
    if deal.effective_at is not None:
        require_day_between(day, deal.effective_at, clock.now())
    DEAL.apply(deal, transition, actor, on=str(day))
    return deal


def _signatures_of(contract: Contract) -> set[str]:
    return set(db.session.scalars(select(Signature.side).filter_by(contract_id=contract.id)))
