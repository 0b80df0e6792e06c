"""Random lives of a procedure: whatever people try, in whatever order, while days pass, its
counts are right, a deposit ends once, at most one may get the right, the journal explains it."""

from collections import Counter
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
)
from sqlalchemy import func, select, text
from sqlalchemy.exc import NoResultFound

from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.money import Deposit, find_imbalances
from app.trading.auctions import commands as auctions
from app.trading.auctions.checker import violations
from app.trading.auctions.models import Auction
from app.trading.auctions.protocol import course_of
from app.trading.awards import commands as awards
from app.trading.awards.models import Award
from app.trading.intents import commands as intents
from app.trading.intents.models import Intent
from app.trading.intents.workflow import INTENT, OPEN
from app.trading.procedures import commands as procedures
from app.trading.procedures.models import Procedure
from app.trading.procedures.workflow import PROCEDURE
from app.trading.questions import commands as questions
from app.trading.questions.models import Question
from app.trading.questions.workflow import QUESTION
from tests.factories.trades import DOCUMENTS, TERMS
from tests.hands import settle
from tests.lifecycles.living import REFUSALS, Life, last_end, live

BIDDERS = ("buyer", "rival", "stranger")
PEOPLE = st.sampled_from(["seller", "reviewer", *BIDDERS])
START, STEP = 50_000_000, 1_000_000
GIVEN = {
    "send_back": {"reasons": "?"},
    "ask_to_cure": {"reasons": "?"},
    "refuse": {"reasons": "?"},
    "complete": {"documents": DOCUMENTS},
    "cure": {"documents": DOCUMENTS},
    **{name: {"reasons": "?"} for name in ("reject", "appeal", "uphold", "dismiss")},
}
OVER = ("concluded", "unsold", "terminated")


AMENDED = TERMS | {"start_price": None, "approval_sha256": None}


class TradeLife(Life):
    """One announced procedure; the bench is handed over by the test below."""

    def __init__(self):
        super().__init__()
        self.procedure = self.make.procedure(extensions_most=1).id
        db.session.rollback()

    @initialize(bidders=st.sampled_from([0, 1, 1, 2, 3]), days=st.sampled_from([0, 0, 20, 21]))
    def some_qualify(self, bidders, days):
        for who in BIDDERS[:bidders]:
            self.make.intent("qualified", who, self.procedure)
        db.session.rollback()
        self.pass_days(days)

    def ids_of(self, model):
        query = select(model.id).filter_by(procedure_id=self.procedure)
        query = query.order_by(model.created_at, model.id)
        found = db.session.scalars(query).all()
        db.session.rollback()
        return found

    @rule(who=st.sampled_from(BIDDERS), edition=st.integers(1, 2))
    def register(self, who, edition):
        with suppress(*REFUSALS):
            intents.register(
                self.cast[who].actor,
                self.procedure,
                edition=edition,
                documents=DOCUMENTS,
                offer=None,
            )

    @rule(who=PEOPLE, place=st.integers(0, 3), name=st.sampled_from(
        ["send_back", "complete", "forward", "agree", "ask_to_cure", "cure", "refuse", "withdraw",
         "appeal", "uphold", "dismiss"]
    ))  # fmt: skip
    def act_on_an_intent(self, who, place, name):
        for id in self.ids_of(Intent)[place : place + 1]:
            with suppress(*REFUSALS):
                getattr(intents, name)(self.cast[who].actor, id, **GIVEN.get(name, {}))

    @rule(who=PEOPLE, answers=st.booleans())
    def ask_or_answer(self, who, answers):
        with suppress(*REFUSALS):
            questions.ask(self.cast[who].actor, self.procedure, text="是否含设备？")
        for id in self.ids_of(Question) if answers else ():
            with suppress(*REFUSALS):
                questions.answer(self.cast[who].actor, id, answer="含。")

    @rule(place=st.integers(0, 3), edition=st.integers(1, 2))
    def confirm(self, place, edition):
        for id in self.ids_of(Intent)[place : place + 1]:
            for who in BIDDERS:
                with suppress(*REFUSALS):
                    intents.confirm(self.cast[who].actor, id, edition=edition)

    @rule(place=st.integers(0, 3))
    def pay_a_deposit(self, place):
        for id in self.ids_of(Intent)[place : place + 1]:
            with suppress(*REFUSALS, NoResultFound, AttributeError):
                self.make.freeze(id)
        db.session.rollback()

    @rule(who=PEOPLE, name=st.sampled_from(["pause", "resume", "terminate", "amend"]))
    def interrupt(self, who, name):
        given = {"amend": AMENDED, "resume": {}}.get(name, {"reasons": "?"})
        with suppress(*REFUSALS):
            getattr(procedures, name)(self.cast[who].actor, self.procedure, **given)

    @rule(who=PEOPLE, steps=st.integers(0, 6))
    def bid(self, who, steps):
        for id in self.ids_of(Auction):
            with suppress(*REFUSALS):
                price = {"amount": START + steps * STEP}
                auctions.bid(self.cast[who].actor, id, price=price, expected_seq=None)

    @rule(who=PEOPLE, name=st.sampled_from(["pause", "resume"]))
    def stop_the_auction(self, who, name):
        for id in self.ids_of(Auction):
            with suppress(*REFUSALS):
                given = {"reasons": "?"} if name == "pause" else {}
                getattr(auctions, name)(self.cast[who].actor, id, **given)

    @rule(who=PEOPLE, place=st.integers(0, 1), name=st.sampled_from(
        ["confirm", "ask_to_cure", "cure", "reject", "refuse_to_wait", "match"]
    ))  # fmt: skip
    def act_on_an_award(self, who, place, name):
        for id in self.ids_of(Award)[place : place + 1]:
            with suppress(*REFUSALS):
                getattr(awards, name)(self.cast[who].actor, id, **GIVEN.get(name, {}))

    @rule(signs=st.booleans())
    def the_contract(self, signs):
        for id in db.session.scalars(
            select(Award.deal_id).filter(Award.deal_id.is_not(None))
        ).all():
            deal = db.session.get_one(Deal, id)
            buyer = next(m.actor for m in self.cast.values() if m.organisation_id == deal.buyer_id
                         and m.actor.has("signatory"))  # fmt: skip
            seller = self.cast["seller"].actor
            db.session.rollback()
            with suppress(*REFUSALS):
                deals.draw_up(seller, id, clauses={})
            contract = get_contract_of(db.session.get_one(Deal, id))
            db.session.rollback()
            for side in (seller, buyer) if signs else (seller,):
                with suppress(*REFUSALS, AttributeError):
                    deals.sign(side, id, version=contract.number, sha256=contract.sha256)

    @rule(days=st.sampled_from([0.003, 0.2, 1, 4, 9, 30]))
    def time_passes(self, days):
        self.pass_days(days)

    @invariant()
    def counts_money_and_journal_agree(self):
        settle()
        procedure = db.session.get_one(Procedure, self.procedure, populate_existing=True)
        mine = {"procedure_id": self.procedure}
        states = Counter(db.session.scalars(select(Intent.state).filter_by(**mine)).all())
        assert procedure.open_intents == sum(states[state] for state in OPEN)
        assert procedure.qualified == states["qualified"], states
        live = ("matching", "pending", "curing", "confirmed", "fulfilled")
        first = select(func.count()).select_from(Award).filter_by(**mine)
        assert db.session.scalar(first.where(Award.state.in_(live))) <= 1
        if procedure.state in OVER:
            kept = (
                select(Deposit.state).filter_by(**mine).where(Deposit.state.in_(("due", "frozen")))
            )
            assert db.session.scalars(kept).all() == [], procedure.state
        for auction in db.session.scalars(select(Auction).filter_by(**mine)):
            course = set(violations(course_of(auction)))
            assert course == (set() if auction.state == "ended" else {"it was not ended"})
        failures = db.session.execute(text("select subscriber, error from inbox_failures")).all()
        assert failures == []
        stuck = text("select check_error from procedures where check_error is not null")
        assert db.session.scalars(stuck).all() == []
        assert last_end(PROCEDURE, self.procedure) in (None, procedure.state)
        for intent in db.session.scalars(select(Intent).filter_by(**mine)):
            assert last_end(INTENT, intent.id) in (None, intent.state)
        for question in db.session.scalars(select(Question).filter_by(**mine)):
            assert last_end(QUESTION, question.id) in (None, question.state)
            assert (question.answer is not None) == (question.state == "answered")
        self.ends[procedure.state] += 1
        db.session.rollback()

    def teardown(self):
        assert find_imbalances() == []
        db.session.rollback()


def test_a_procedure_survives_whatever_people_try(make, cast, pass_days):
    live(
        TradeLife,
        lives=12,
        steps=14,
        is_enough=lambda seen: {"disclosing", "competing", "awarding"} <= seen,
        make=make,
        cast=cast,
        pass_days=pass_days,
    )
