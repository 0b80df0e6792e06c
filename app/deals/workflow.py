"""The life of a deal (rule-book §4.3). "Signed" is not "transferred": the title moves on the
patent office's date (专利法 10)."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue, money
from app.core import calendar, clock, policy
from app.core.actor import Actor
from app.core.calendar import month_later
from app.core.money import share
from app.core.workflow import Transition, Workflow
from app.deals.rules import (
    acceptance_is_running,
    end_of_acceptance,
    end_of_open_payment,
    end_of_signing,
    grants_licence,
    is_a_service,
    may_be_prolonged,
    needs_no_acceptance,
    notice_has_run,
    passes_title,
    payment_is_overdue,
    signing_is_open,
    since_acceptance,
    since_paid_notice,
)


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


class Role(StrEnum):
    SELLER = auto()
    BUYER = auto()
    SELLER_SIGNATORY = auto()
    BUYER_SIGNATORY = auto()
    AUDITOR = auto()  # the operator: reads, never acts (L1: never a party)
    MARKET = auto()


def a_payment_is_expected(deal: Any, actor: Actor) -> None:
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
    deal.payment_id, deal.payment_due_at = payment.id, payment.due_at


def acceptance_begins(deal: Any, actor: Actor) -> None:
    """Silence for the policy's days is acceptance."""
    days = policy.value(deal.policy, "deal.acceptance_days")
    deal.delivered_at = clock.now()
    ends = calendar.after_calendar_days(deal.delivered_at, days)
    deal.acceptance_ends_at = ends.at
    deal.is_provisional = deal.is_provisional or ends.is_provisional


def settlement_is_due(deal: Any, actor: Actor) -> None:
    deal.accepted_at = clock.now()


def the_price_is_split(deal: Any, actor: Actor) -> None:
    """The platform's fee by the rate frozen at the beginning; the rest is the seller's."""
    if deal.payment_id is None:
        return
    fee = share(deal.at_once, policy.value(deal.policy, "platform.fee_rate"))
    money.release_payment(deal.payment_id, fee=fee)


def the_listing_is_open_again(deal: Any, actor: Actor) -> None:
    if deal.payment_id:
        money.cancel_payment(deal.payment_id)
    is_awarded = deal.origin_kind == Origin.AWARD and deal.effective_at is None
    if deal.takes_listing and not is_awarded:  # of an award, its procedure decides
        catalogue.release(deal.listing_id)


def the_title_passes(deal: Any, actor: Actor) -> None:
    """Ownership moves with the office's date, not with the signature (R5.3.1)."""
    catalogue.close(deal.listing_id)
    catalogue.pass_ownership(
        actor,
        deal.asset_id,
        seller=deal.seller_id,
        to=deal.buyer_id,
        on=deal.rights_changed_on,
        deal_id=deal.id,
    )


def the_licence_stands(deal: Any, actor: Actor) -> None:
    """An exclusive or sole licence bars others for its term."""
    if deal.takes_listing:
        until = month_later(deal.rights_changed_on, deal.term_months)
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
GIVEN_UP = [the_listing_is_open_again]

# fmt: off
DEAL = Workflow("deal", [
    #          name               event                from        to          by whom
    Transition("draw_up",         "drawn_up",          DRAFTED,    SIGNING,    by=SIDES,
               guards=[signing_is_open]),
    Transition("draw_up",         "drawn_up",          SIGNING,    SIGNING,    by=SIDES,
               guards=[signing_is_open]),
    Transition("prolong",         "signing_prolonged", DRAFTED,    DRAFTED,    by=SELLER,
               guards=[signing_is_open, may_be_prolonged]),
    Transition("prolong",         "signing_prolonged", SIGNING,    SIGNING,    by=SELLER,
               guards=[signing_is_open, may_be_prolonged]),
    Transition("sign",            "signed",            SIGNING,    SIGNING,    by=SIDES,
               guards=[signing_is_open, notice_has_run]),
    Transition("take_effect",     "effective",         SIGNING,    EFFECTIVE,  by=MARKET,
               effects=[a_payment_is_expected]),
    Transition("cancel",          "cancelled",         DRAFTED,    CANCELLED,  by=SIDES,
               effects=GIVEN_UP),
    Transition("cancel",          "cancelled",         SIGNING,    CANCELLED,  by=SIDES,
               effects=GIVEN_UP),
    Transition("lapse",           "lapsed",            DRAFTED,    LAPSED,     by=MARKET,
               due=end_of_signing, effects=GIVEN_UP),
    Transition("lapse",           "lapsed",            SIGNING,    LAPSED,     by=MARKET,
               due=end_of_signing, effects=GIVEN_UP),
    Transition("hold_payment",    "paid",              EFFECTIVE,  PAID,       by=MARKET),
    Transition("lapse",           "lapsed",            EFFECTIVE,  LAPSED,     by=MARKET,
               due=end_of_open_payment, effects=GIVEN_UP),
    Transition("grant",           "licensed",          PAID,       ACCEPTED,   by=MARKET,
               due=since_paid_notice, effects=[settlement_is_due]),
    Transition("rescind",         "rescinded",         EFFECTIVE,  RESCINDED,
               by=SELLER,
               guards=[payment_is_overdue], effects=GIVEN_UP),
    Transition("deliver",         "delivered",         PAID,       DELIVERED,  by=SELLER,
               effects=[acceptance_begins]),
    Transition("deliver",         "delivered",         OBJECTED,   DELIVERED,  by=SELLER,
               effects=[acceptance_begins]),
    Transition("object",          "objected",          DELIVERED,  OBJECTED,   by=BUYER,
               guards=[acceptance_is_running]),
    Transition("accept_delivery", "delivery_accepted", DELIVERED,  ACCEPTED,
               by=BUYER, effects=[settlement_is_due]),
    Transition("pass_acceptance", "acceptance_passed", DELIVERED,  ACCEPTED,   by=MARKET,
               due=end_of_acceptance, effects=[settlement_is_due]),
    Transition("settle",          "settled",           ACCEPTED,   SETTLED,    by=MARKET,
               due=since_acceptance, effects=[the_price_is_split]),
    Transition("register",        "registered",        SETTLED,    REGISTERED, by=SELLER),
    Transition("conclude",        "completed",         SETTLED,    COMPLETED,  by=SIDES,
               guards=[is_a_service]),
    Transition("conclude",        "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[is_a_service]),
    Transition("record_filing",   "completed",         SETTLED,    COMPLETED,  by=SIDES,
               guards=[needs_no_acceptance], effects=[the_licence_stands]),
    Transition("record_transfer", "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[passes_title], effects=[the_title_passes]),
    Transition("record_filing",   "completed",         REGISTERED, COMPLETED,  by=SIDES,
               guards=[grants_licence], effects=[the_licence_stands]),
])
# fmt: on
