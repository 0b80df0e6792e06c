"""Random lives: whatever people try, in whatever order, while time passes, the journal explains
the state, the ledger is sound, and neither money nor title moves without its cause."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
)
from sqlalchemy import text

from app.catalogue.listings import commands as listings
from app.catalogue.listings.models import Listing
from app.catalogue.listings.workflow import LISTING
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.deals.workflow import DEAL
from app.money import find_imbalances
from app.money.payments.models import Payment
from app.money.statements import commands as statements
from app.trading.negotiations import commands as talks
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.workflow import NEGOTIATION
from tests.factories import subjects
from tests.factories.cast import Member
from tests.factories.subjects import DIGEST, PRICE, Make, serial, shanghai_day, statement
from tests.hands import settle
from tests.lifecycles.living import REFUSALS, Life, last_end, live

PEOPLE = st.sampled_from(["seller", "buyer", "stranger", "clerk", "reviewer"])
SIDES = st.sampled_from(["seller", "buyer"])
MONEY = {"amount": PRICE, "currency": "CNY"}


ROAD_FROM = {
    "drafted": [subjects.draw_up],
    "signing": [subjects.sign_both],
    "effective": [subjects.pay],
    "paid": [subjects.deliver],
    "delivered": [subjects.accept_delivery],
    "accepted": [subjects.run_clock],
    "settled": [subjects.register],
    "registered": [subjects.record],
}


class SaleLife(Life):
    """One listing and what becomes of it; the bench is handed over by the test below."""

    make: Make
    cast: dict[str, Member]
    pass_days: Callable[[float], None]
    ends: Counter[str]

    def __init__(self):
        super().__init__()
        listing = self.make.listing()
        self.listing, self.asset = listing.id, listing.asset_id
        self.talks = self.deal = None

    @initialize(steps=st.integers(0, 9))
    def begin_anywhere_on_the_road(self, steps):
        self.the_sides_go_on_as_they_should(steps)

    def attempt(self, command, who, *args, **seen):
        with suppress(*REFUSALS):
            return command(self.cast[who].actor, *args, **seen)

    @rule(who=PEOPLE)
    def open_talks(self, who):
        opened = self.attempt(
            talks.open_talks, who, listing_id=self.listing, price=MONEY, message=None
        )
        self.talks = opened.id if opened else self.talks

    @rule(who=PEOPLE, round=st.integers(1, 3))
    def counter(self, who, round):
        if self.talks:
            self.attempt(talks.counter, who, self.talks, round=round, price=MONEY, message=None)

    @rule(who=SIDES)
    def accept_what_is_on_the_table(self, who):
        if self.talks:
            round = db.session.get_one(Negotiation, self.talks).round
            agreed = self.attempt(talks.accept, who, self.talks, round=round)
            self.deal = agreed.deal_id if agreed else self.deal

    @rule(who=PEOPLE, verb=st.sampled_from([talks.decline, talks.withdraw]))
    def end_talks(self, who, verb):
        if self.talks:
            round = db.session.get_one(Negotiation, self.talks).round
            self.attempt(verb, who, self.talks, round=round)

    @rule(who=SIDES)
    def draw_up(self, who):
        if self.deal:
            self.attempt(deals.draw_up, who, self.deal, clauses={})

    @rule(who=PEOPLE)
    def sign(self, who):
        contract = get_contract_of(self.found_deal()) if self.deal else None
        if contract:
            self.attempt(
                deals.sign, who, self.deal, version=contract.number, sha256=contract.sha256
            )

    @rule(who=PEOPLE, verb=st.sampled_from([deals.rescind, deals.accept_delivery]))
    def step(self, who, verb):
        if self.deal:
            self.attempt(verb, who, self.deal)

    @rule(who=PEOPLE, verb=st.sampled_from([deals.cancel, deals.object]))
    def refuse(self, who, verb):
        if self.deal:
            self.attempt(verb, who, self.deal, reason="?")

    @rule(who=PEOPLE)
    def deliver(self, who):
        if self.deal:
            items = [{"name": "a", "sha256": DIGEST}]
            self.attempt(deals.deliver, who, self.deal, items=items)

    @rule(wrong=st.sampled_from([0, 0, 0, 1, -1]))
    def pay(self, wrong):
        if self.deal and self.found_deal().payment_id:
            payment = db.session.get_one(Payment, self.found_deal().payment_id)
            amount = f"{(payment.amount + wrong) / 100:.2f}"
            line = (f"L{next(serial)}", "", amount, payment.payer_name, payment.reference)
            self.attempt(statements.take_in_statement, "cashier", content=statement(line))

    @rule(who=SIDES)
    def register_and_record(self, who):
        deal = self.found_deal() if self.deal else None
        if deal and deal.effective_at:
            day = shanghai_day(deal.effective_at)
            self.attempt(
                deals.register,
                who,
                self.deal,
                number=f"{next(serial):014}",
                registry_name="郑州",
                registered_on=day,
                contract_value=MONEY,
                technical_value=MONEY,
                certificate_sha256=DIGEST,
            )
            self.attempt(deals.record_transfer, who, self.deal, rights_changed_on=day)

    @rule(who=PEOPLE)
    def withdraw_the_listing(self, who):
        self.attempt(listings.withdraw, who, self.listing)

    @rule(days=st.sampled_from([0.5, 3, 12]))
    def time_passes(self, days):
        type(self).pass_days(days)

    @rule()
    def the_market_works(self):
        settle()

    @rule(steps=st.integers(1, 4))
    def the_sides_go_on_as_they_should(self, steps):
        """Steps of the main road, so that lives also come to their end."""
        if not self.deal:
            self.open_talks("buyer")
            self.accept_what_is_on_the_table("seller")
        for _ in range(steps if self.deal else 0):
            for step in ROAD_FROM.get(self.found_deal().state, ()):
                with suppress(*REFUSALS):
                    step(self.make, self.deal, "seller")
                db.session.expire_all()

    def found_deal(self):
        return db.session.get_one(Deal, self.deal)

    @invariant()
    def the_journal_explains_every_state(self):
        db.session.expire_all()
        known = [(LISTING, Listing, self.listing)]
        known += [(NEGOTIATION, Negotiation, self.talks)] if self.talks else []
        known += [(DEAL, Deal, self.deal)] if self.deal else []
        for workflow, model, id in known:
            subject = db.session.get_one(model, id)
            told = last_end(workflow, id)
            assert subject.state == (told or workflow.transitions[0].start)

    @invariant()
    def the_ledger_is_sound(self):
        assert find_imbalances() == []

    @invariant()
    def money_and_title_move_only_with_their_cause(self):
        if not self.deal:
            return
        state = self.found_deal().state
        kinds = set(
            db.session.scalars(
                text("select kind from transfers where deal_id = :d"), {"d": self.deal}
            )
        )
        assert ("release" in kinds) == (state in ("settled", "registered", "completed"))
        owner = db.session.scalar(
            text("select owner_id from assets where id = :a"), {"a": self.asset}
        )
        assert (owner == self.found_deal().buyer_id) == (state == "completed")

    def teardown(self):
        self.ends[self.found_deal().state if self.deal else "no deal"] += 1
        db.session.rollback()


def test_a_sale_survives_whatever_people_try(make, cast, pass_days):
    live(
        SaleLife,
        lives=40,
        steps=25,
        is_enough=lambda seen: len(seen) >= 4,
        make=make,
        cast=cast,
        pass_days=pass_days,
    )
