"""Random lives of a call: whatever people try, in whatever order, while days pass, sealed proposals
stay sealed, at most one is contracted, the demand is free again, stages and money agree."""

from collections import Counter
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
)
from sqlalchemy import select, text

from app.catalogue.demands.models import Demand
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.tranches import commands as tranches
from app.deals.tranches.models import Tranche
from app.money import find_imbalances
from app.trading.calls import commands as calls
from app.trading.calls.models import Call
from app.trading.calls.workflow import CALL
from app.trading.openings import commands as openings
from app.trading.openings.checker import violations
from app.trading.openings.models import Opening
from app.trading.openings.queries import read_record
from app.trading.openings.rules import NotOpened
from app.trading.openings.workflow import OPENING_TABLE
from app.trading.proposals import commands as proposals
from app.trading.proposals.models import Proposal
from app.trading.proposals.workflow import PROPOSAL
from app.trading.stages import commands as stages
from app.trading.stages.models import Stage
from app.trading.stages.workflow import STAGE
from tests.factories.calls import DIGEST, OPEN, SEALED
from tests.hands import settle
from tests.lifecycles.living import REFUSALS, Life, last_end, live
from tests.trading.test_calls import SIDES
from tests.trading.test_sealed import Custodians

PROPOSERS = ("seller", "rival", "stranger")
PEOPLE = st.sampled_from(["buyer", "reviewer", *PROPOSERS])
RUNNING = ("collecting", "scoring", "choosing", "chosen")
DOCUMENTS = [{"name": "a", "sha256": DIGEST}]
GIVEN = {
    "submit": {"statement": "?", "documents": DOCUMENTS},
    "send_back": {"reasons": "?"},
    "reject": {"reasons": "?"},
}


class CallLife(Life):
    """One announced call; the bench is handed over by the test below."""

    @initialize(
        is_sealed=st.booleans(), entered=st.integers(0, 3), far=st.sampled_from([0, 1, 2, 3, 4, 4])
    )
    def is_announced(self, is_sealed, entered, far):
        """Some lives begin far on, so that their ends are tried as well."""
        self.keys = Custodians(self.cast, SIDES)
        terms = {"mode": "sealed", "custodians": self.keys.ids} if is_sealed else {}
        self.call = self.make.call(**terms).id
        db.session.rollback()
        for who in PROPOSERS[:entered]:
            id = self.enter(who)
            for opening in self.ids_of(Opening, about_id=self.call):
                actor, content = self.cast[who].actor, {"text": "方案", "price_fen": 45_000_001}
                openings.hand_in_open(actor, opening, entry_id=id, content=content)
        if far > 0:
            self.make.end_collection(self.call)
            for side in list(SIDES)[:2]:
                self.give_a_share(side)
            settle()
        if far > 1:
            self.score("reviewer", 3, True)
        if far > 2:
            self.pass_days(20)  # silence chooses
            settle()
        if far > 3:
            self.the_contract(True, "seller")
            self.the_bank_pays()

    def ids_of(self, model, **by):
        found = db.session.scalars(
            select(model.id).filter_by(**by).order_by(model.created_at, model.id)
        ).all()
        db.session.rollback()
        return found

    def deal_ids(self):
        query = select(Proposal.deal_id).filter_by(call_id=self.call)
        return db.session.scalars(query.where(Proposal.deal_id.is_not(None))).all()

    def enter(self, who):
        call = db.session.get_one(Call, self.call)
        facts, digest = SEALED if call.is_sealed else OPEN, call.sha256
        db.session.rollback()
        return proposals.enter(self.cast[who].actor, self.call, sha256=digest, **facts).id

    @rule(who=st.sampled_from(PROPOSERS))
    def propose(self, who):
        with suppress(*REFUSALS):
            self.enter(who)

    @rule(who=st.sampled_from(PROPOSERS), place=st.integers(0, 3), price=st.integers(0, 2))
    def hand_in(self, who, place, price):
        content = {"text": "方案", "price_fen": price * 45_000_001}  # none, fit, above the budget
        for opening in self.ids_of(Opening, about_id=self.call):
            for id in self.ids_of(Proposal, call_id=self.call)[place : place + 1]:
                with suppress(*REFUSALS):
                    actor = self.cast[who].actor
                    openings.hand_in_open(actor, opening, entry_id=id, content=content)

    @rule(who=PEOPLE, place=st.integers(0, 3), name=st.sampled_from(["withdraw", "revise"]))
    def act_on_a_proposal(self, who, place, name):
        for id in self.ids_of(Proposal, call_id=self.call)[place : place + 1]:
            with suppress(*REFUSALS):
                given = OPEN if name == "revise" else {}
                getattr(proposals, name)(self.cast[who].actor, id, **given)

    @rule(side=st.sampled_from(list(SIDES)))
    def give_a_share(self, side):
        for id in self.ids_of(Opening, about_id=self.call):
            actor = self.cast[SIDES[side]].actor
            given = self.keys.in_hand(actor, id, side)
            with suppress(*REFUSALS):
                openings.give_share(actor, id, **given)

    @rule(
        who=st.sampled_from(["reviewer", "reviewer", "buyer"]),
        mark=st.integers(0, 3),
        is_passed=st.booleans(),
    )
    def score(self, who, mark, is_passed):
        ids = self.ids_of(Proposal, call_id=self.call, state="entered")
        results = [
            {
                "proposal_id": id,
                "marks": [mark * 30, 90],
                "is_passed": is_passed or n == 0,
                "reasons": "?",
            }
            for n, id in enumerate(ids)
        ]
        with suppress(*REFUSALS):
            calls.score(self.cast[who].actor, self.call, results=results, sha256=DIGEST)

    @rule(
        who=st.sampled_from(["buyer", "buyer", "seller"]),
        place=st.integers(0, 3),
        reasons=st.sampled_from([None, "?"]),
    )
    def choose(self, who, place, reasons):
        for id in self.ids_of(Proposal, call_id=self.call)[place : place + 1]:
            with suppress(*REFUSALS):
                actor = self.cast[who].actor
                calls.choose(actor, self.call, proposal_id=id, reasons=reasons)

    @rule(who=st.sampled_from(["buyer", "reviewer", "reviewer"]))
    def terminate(self, who):
        with suppress(*REFUSALS):
            calls.terminate(self.cast[who].actor, self.call, reasons="?")

    @rule(signs=st.sampled_from([True, True, False]), who=st.sampled_from(["buyer", "seller"]))
    def the_contract(self, signs, who):
        for id in self.deal_ids():
            with suppress(*REFUSALS):
                if signs:
                    self.make.both_sign(id)
                else:
                    deals.cancel(self.cast[who].actor, id, reason="?")
            db.session.rollback()

    @rule()
    def the_bank_pays(self):
        rows = db.session.execute(
            text(
                "select amount, payer_name, reference from payments p join deals d "
                "on d.id = p.deal_id where d.origin_kind = 'call' and p.state = 'due' order by p.id"
            )
        ).all()
        db.session.rollback()
        for amount, name, reference in rows:
            self.make.bank_line(amount, name, reference)

    @rule(who=PEOPLE, name=st.sampled_from(["submit", "accept", "send_back", "reject"]))
    def act_on_a_stage(self, who, name):
        for id in self.ids_of(Stage, call_id=self.call):
            with suppress(*REFUSALS):
                getattr(stages, name)(self.cast[who].actor, id, **GIVEN.get(name, {}))

    @rule(who=PEOPLE, name=st.sampled_from(["concede", "waive"]))
    def settle_a_tranche(self, who, name):
        for id in [id for deal in self.deal_ids() for id in self.ids_of(Tranche, deal_id=deal)]:
            with suppress(*REFUSALS):
                getattr(tranches, name)(self.cast[who].actor, id)

    @rule(days=st.sampled_from([0.2, 3, 9, 16, 40]))
    def time_passes(self, days):
        self.pass_days(days)

    @invariant()
    def states_money_and_journal_agree(self):
        settle()
        call = db.session.get_one(Call, self.call, populate_existing=True)
        self.proposals_fit(call)
        demand = db.session.get_one(Demand, call.demand_id, populate_existing=True)
        assert (demand.call_id == call.id) == (call.state in RUNNING), call.state
        self.stages_fit(call)
        self.openings_fit(call)
        failures = db.session.execute(text("select subscriber, error from inbox_failures")).all()
        assert failures == []
        for table in ("calls", "proposals", "stages", "openings"):
            stuck = text(f"select check_error from {table} where check_error is not null")
            assert db.session.scalars(stuck).all() == [], table
        assert last_end(CALL, call.id) in (None, call.state)
        self.ends[call.state] += 1
        db.session.rollback()

    def proposals_fit(self, call):
        mine = db.session.scalars(select(Proposal).filter_by(call_id=call.id)).all()
        states = Counter(proposal.state for proposal in mine)
        assert states["chosen"] + states["signed"] <= 1
        assert (states["signed"] == 1) == (call.state == "concluded")
        if call.state not in RUNNING:
            assert states["entered"] + states["ranked"] + states["chosen"] == 0, states
        if call.mode == "open" and call.state == "collecting":
            assert call.count == states["entered"]
        for proposal in mine:
            assert last_end(PROPOSAL, proposal.id) in (None, proposal.state)
            if call.mode == "sealed" and call.state == "collecting":
                assert (proposal.text, proposal.price) == (None, None)

    def stages_fit(self, call):
        for deal in db.session.scalars(select(Deal).where(Deal.id.in_(self.deal_ids()))):
            mine = db.session.scalars(
                select(Stage).filter_by(deal_id=deal.id, call_id=call.id)
            ).all()
            for stage in mine:
                assert last_end(STAGE, stage.id) in (None, stage.state)
                assert deal.effective_at or stage.state in ("planned", "void")
                self.ends[f"stage {stage.state}"] += 1
                tranche = db.session.scalar(select(Tranche).filter_by(gate_id=stage.id))
                if tranche is not None and tranche.state == "released":
                    assert stage.state in ("met", "not_met")  # not met: waived or parted

    def openings_fit(self, call):
        for opening in db.session.scalars(select(Opening).filter_by(about_id=call.id)):
            assert last_end(OPENING_TABLE, opening.id) in (None, opening.state)
            self.ends[f"opening {opening.state}"] += 1
            with suppress(NotOpened):
                assert violations(read_record(self.cast["reviewer"].actor, opening.id)) == []

    def teardown(self):
        assert find_imbalances() == []
        db.session.rollback()


def test_a_call_survives_whatever_people_try(make, cast, pass_days):
    live(
        CallLife,
        lives=14,
        steps=14,
        is_enough=lambda seen: {"concluded", "failed", "stage met", "opening opened"} <= seen,
        make=make,
        cast=cast,
        pass_days=pass_days,
    )
