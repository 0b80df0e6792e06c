"""The life of a deal (rule-book §4.3). "Signed" is not "transferred": the title moves on the
patent office's date (专利法 10)."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from app import catalogue, money
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.calendar import month_later
from app.core.money import share
from app.core.workflow import Transition, Workflow
from app.deals.rules import (
    acceptance_due_at,
    open_acceptance_due_at,
    open_payment_due_at,
    require_answered_priority,
    require_held,
    require_licence,
    require_notice_passed,
    require_open_licence,
    require_open_signing,
    require_overdue_payment,
    require_prolongation_left,
    require_running_acceptance,
    require_service,
    require_transfer,
    settlement_due_at,
    signing_due_at,
)
from app.deals.service_rules import require_service_done
from app.deals.standing import require_fallen_buyer


class State(StrEnum):
    DRAFTED = auto()  # terms agreed, no contract yet
    SIGNING = auto()
    EFFECTIVE = auto()
    PAID = auto()  # held on the supervised account
    DELIVERED = auto()
    OBJECTED = auto()
    ACCEPTED = auto()
    SETTLED = auto()
    REGISTERED = auto()
    COMPLETED = auto()
    CANCELLED = auto()
    LAPSED = auto()
    RESCINDED = auto()


class Origin(StrEnum):
    """How the sides came to terms (rule-book §2.1, §4, §5.4)."""

    NEGOTIATION = auto()
    AWARD = auto()  # of a procedure
    TRIAL = auto()  # 先用后付
    OPEN_LICENCE = auto()  # 专利开放许可: notice and payment, no acceptance
    CALL = auto()  # 揭榜挂帅
    SERVICE = auto()
    PRIORITY = auto()  # 优先受让权: on the terms another had agreed on


class Role(StrEnum):
    SELLER = auto()
    BUYER = auto()
    SELLER_SIGNATORY = auto()
    BUYER_SIGNATORY = auto()
    AUDITOR = auto()  # the operator: reads, never acts (L1: never a party)
    MARKET = auto()


def agreed_terms(deal: Any) -> catalogue.Agreed:
    """The right as its buyer agreed on it. From its grant on its end is fixed and its own grant is
    no bar; an open licence is granted with the payment (专利法 51)."""
    is_waiting = deal.origin_kind == Origin.OPEN_LICENCE and deal.state in (EFFECTIVE, PAID)
    is_granted = deal.effective_at is not None and not is_waiting
    listing = deal.listing
    return catalogue.Agreed(
        asset=deal.asset,
        seller_id=deal.seller_id,
        seller_name=deal.seller_name,
        buyer_id=deal.buyer_id,
        buyer_name=deal.buyer_name,
        right=deal.right,
        term_months=None if is_granted else deal.term_months,
        created_at=listing.created_at if listing else deal.created_at,
        territory_code=listing.territory_code if listing else catalogue.WHOLE_COUNTRY,
        use_field=listing.use_field if listing else None,
        granted_as=deal.id,
        is_effective=deal.effective_at is not None,
    )


def require_no_bar(deal: Any, now: datetime) -> None:
    """A right that is dead, bound or gone is not sold (民法典 444; 细则 104). Raises its bar."""
    if deal.right is not None:
        catalogue.require_free(agreed_terms(deal))


def grant_right(deal: Any, actor: Actor) -> None:
    """From the contract's effect, not from a filing; of an open licence from notice and payment
    together (专利法 51). Raises what bars it."""
    if deal.right is not None:
        catalogue.grant_right(deal.id, replace(agreed_terms(deal), term_months=deal.term_months))


def end_right(deal: Any, actor: Actor) -> None:
    catalogue.end_right(deal.id)


def return_everything(deal: Any, actor: Actor) -> None:
    """Whoever leaves because the right is not to be had owes nothing (民法典 563, 566)."""
    if deal.payment_id:
        money.call_off_payment(deal.payment_id)
    if deal.takes_listing:
        catalogue.release(deal.listing_id)


def expect_payment(deal: Any, actor: Actor) -> None:
    """The buyer owes the price from the day of effect."""
    deal.effective_at = clock.now()
    if not deal.at_once:  # a pure royalty: what is owed comes with the sales
        return
    payment = money.expect_payment(
        actor,
        deal_id=deal.id,
        payer_id=deal.buyer_id,
        payer_name=deal.buyer_name,
        payee_id=deal.seller_id,
        amount=deal.at_once,
        policy=deal.policy,
        deposit_id=deal.deposit_id,
    )
    deal.payment_id = payment.id
    days = policy.value(deal.policy, "payment.due_working_days")
    deadlines.count(deal, "payment_due_at", clock.today(), (days, deadlines.WORKING_DAYS))


def begin_acceptance(deal: Any, actor: Actor) -> None:
    """Silence for the policy's days is acceptance."""
    days = policy.value(deal.policy, "deal.acceptance_days")
    deal.delivered_at = clock.now()
    deadlines.count(deal, "acceptance_ends_at", clock.today(), (days, deadlines.DAYS))


def request_settlement(deal: Any, actor: Actor) -> None:
    deal.accepted_at = clock.now()


def split_price(deal: Any, actor: Actor) -> None:
    """The platform's fee by the rate frozen at the beginning; the rest is the seller's."""
    if deal.payment_id is None:
        return
    fee = share(deal.at_once, policy.value(deal.policy, "platform.fee_rate"))
    money.release_payment(deal.payment_id, fee=fee)


def open_listing_again(deal: Any, actor: Actor) -> None:
    if deal.payment_id:
        money.cancel_payment(deal.payment_id)
    is_awarded = deal.origin_kind == Origin.AWARD and deal.effective_at is None
    if deal.takes_listing and not is_awarded:  # of an award, its procedure decides
        catalogue.release(deal.listing_id)


def pass_title(deal: Any, actor: Actor) -> None:
    """Ownership moves with the office's date, not with the signature (R5.3.1)."""
    catalogue.end_right(deal.id)
    catalogue.close(deal.listing_id)
    catalogue.pass_ownership(
        actor,
        deal.asset_id,
        seller=deal.seller_id,
        to=deal.buyer_id,
        on=deal.rights_changed_on,
        deal_id=deal.id,
    )


def confirm_licence(deal: Any, actor: Actor) -> None:
    """An exclusive or sole licence bars others for its term, which began with the contract."""
    if deal.takes_listing:
        began = deal.effective_at.astimezone(clock.SHANGHAI).date()
        until = month_later(began, deal.term_months)
        catalogue.close(deal.listing_id, licensed_until=until)


(
    DRAFTED,
    SIGNING,
    EFFECTIVE,
    PAID,
    DELIVERED,
    OBJECTED,
    ACCEPTED,
    SETTLED,
    REGISTERED,
    COMPLETED,
    CANCELLED,
    LAPSED,
    RESCINDED,
) = State
SELLER = frozenset({Role.SELLER_SIGNATORY})
BUYER = frozenset({Role.BUYER_SIGNATORY})
SIDES = SELLER | BUYER  # members without the duty of a signatory read only
MARKET = frozenset({Role.MARKET})
GIVEN_UP = [end_right, open_listing_again]
LEFT = [end_right, return_everything]
SELLS = [require_no_bar]
OVER = (COMPLETED, CANCELLED, LAPSED, RESCINDED)
UNFULFILLED = (EFFECTIVE, PAID, DELIVERED, OBJECTED)
HOLDABLE = (DRAFTED, SIGNING, EFFECTIVE, PAID, DELIVERED, OBJECTED)  # the right is still to come

# fmt: off
DEAL = Workflow("deal", [
    #          name               event                from        to          by whom
    Transition("draw_up",         "drawn_up",          DRAFTED,    SIGNING,    by=SIDES,
               guards=[require_open_signing]),
    Transition("draw_up",         "drawn_up",          SIGNING,    SIGNING,    by=SIDES,
               guards=[require_open_signing]),
    Transition("prolong",         "signing_prolonged", DRAFTED,    DRAFTED,    by=SELLER,
               guards=[require_open_signing, require_prolongation_left]),
    Transition("prolong",         "signing_prolonged", SIGNING,    SIGNING,    by=SELLER,
               guards=[require_open_signing, require_prolongation_left]),
    Transition("sign",            "signed",            SIGNING,    SIGNING,    by=SIDES,
               guards=[require_open_signing, require_notice_passed, require_answered_priority,
               *SELLS]),
    Transition("take_effect",     "effective",         SIGNING,    EFFECTIVE,  by=MARKET,
               effects=[grant_right, expect_payment]),
    Transition("cancel",          "cancelled",         DRAFTED,    CANCELLED,  by=SIDES | MARKET,
               effects=GIVEN_UP),
    Transition("cancel",          "cancelled",         SIGNING,    CANCELLED,  by=SIDES | MARKET,
               effects=GIVEN_UP),
    Transition("lapse",           "lapsed",            DRAFTED,    LAPSED,     by=MARKET,
               due=signing_due_at, effects=GIVEN_UP),
    Transition("lapse",           "lapsed",            SIGNING,    LAPSED,     by=MARKET,
               due=signing_due_at, effects=GIVEN_UP),
    Transition("hold_payment",    "paid",              EFFECTIVE,  PAID,       by=MARKET),
    Transition("lapse",           "lapsed",            EFFECTIVE,  LAPSED,     by=MARKET,
               due=open_payment_due_at, effects=GIVEN_UP),
    Transition("grant",           "licensed",          PAID,       ACCEPTED,   by=MARKET,
               guards=SELLS, due=open_acceptance_due_at,
               effects=[grant_right, request_settlement]),
    *(Transition("leave",         "rescinded",         state,      RESCINDED,  by=BUYER,
                 guards=[require_held], effects=LEFT)
      for state in UNFULFILLED),
    *(Transition("call_off",      "rescinded",         state,      RESCINDED,  by=SELLER,
                 guards=[require_fallen_buyer], effects=LEFT)
      for state in UNFULFILLED),
    *(Transition("share_loss",    "loss_shared",       state,      RESCINDED,  by=MARKET)
      for state in UNFULFILLED),  # commissioned work failed lawfully (民法典 858)
    Transition("rescind",         "rescinded",         EFFECTIVE,  RESCINDED,
               by=SELLER,
               guards=[require_overdue_payment], effects=GIVEN_UP),
    Transition("deliver",         "delivered",         PAID,       DELIVERED,  by=SELLER,
               guards=[*SELLS, require_service_done], effects=[begin_acceptance]),
    Transition("deliver",         "delivered",         OBJECTED,   DELIVERED,  by=SELLER,
               guards=[*SELLS, require_service_done], effects=[begin_acceptance]),
    Transition("object",          "objected",          DELIVERED,  OBJECTED,   by=BUYER,
               guards=[require_running_acceptance]),
    Transition("accept_delivery", "delivery_accepted", DELIVERED,  ACCEPTED,
               by=BUYER, effects=[request_settlement]),
    Transition("pass_acceptance", "acceptance_passed", DELIVERED,  ACCEPTED,   by=MARKET,
               due=acceptance_due_at, effects=[request_settlement]),
    Transition("settle",          "settled",           ACCEPTED,   SETTLED,    by=MARKET,
               due=settlement_due_at, effects=[split_price]),
    Transition("register",        "registered",        SETTLED,    REGISTERED, by=SELLER),
    Transition("conclude",        "completed",         SETTLED,    COMPLETED,  by=SIDES,
               guards=[require_service]),
    Transition("conclude",        "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[require_service]),
    Transition("record_filing",   "completed",         SETTLED,    COMPLETED,  by=SIDES,
               guards=[require_open_licence], effects=[confirm_licence]),
    Transition("record_transfer", "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[require_transfer], effects=[pass_title]),
    Transition("record_filing",   "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[require_licence], effects=[confirm_licence]),
])
# fmt: on
