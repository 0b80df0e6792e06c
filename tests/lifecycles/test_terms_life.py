"""Random lives of what stands beside a procedure: a notice with objections, and one patent that is
tried, negotiated and licensed to everybody at once."""

from collections import Counter
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
)
from sqlalchemy import func, select, text

from app.catalogue import Asset, Listing
from app.core import clock
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.trading.negotiations import commands as talks
from app.trading.negotiations.models import Negotiation
from app.trading.notices import commands as notices
from app.trading.notices.models import Notice
from app.trading.notices.workflow import NOTICE
from app.trading.objections import commands as objections
from app.trading.objections.about import About
from app.trading.objections.models import Objection
from app.trading.objections.workflow import OBJECTION
from app.trading.open_licences import commands as open_licences
from app.trading.open_licences.models import OpenLicence
from app.trading.open_licences.workflow import OPEN_LICENCE
from app.trading.trials import commands as trials
from app.trading.trials.models import Trial
from app.trading.trials.workflow import TRIAL
from tests.factories.trades import DOCUMENTS, EVIDENCE, SAID
from tests.hands import settle
from tests.lifecycles.living import REFUSALS, Life, last_end, live

DECISION = {"decision": "?", "sha256": EVIDENCE}


class LifeOfTerms(Life):
    """The bench is handed over by the tests below."""

    def ids_of(self, model, **by):
        found = db.session.scalars(
            select(model.id).filter_by(**by).order_by(model.created_at, model.id)
        ).all()
        db.session.rollback()
        return found

    def nothing_failed(self):
        failures = db.session.execute(text("select subscriber, error from inbox_failures")).all()
        assert failures == []

    @rule(days=st.sampled_from([0.2, 1, 6, 11, 17, 40]))
    def time_passes(self, days):
        self.pass_days(days)


class NoticeLife(LifeOfTerms):
    """A state-set unit's deal, whose price is on notice."""

    @initialize(far=st.sampled_from([0, 0, 1, 2]))
    def is_on_notice(self, far):
        """Some lives begin when it has passed, or all is signed."""
        self.deal = self.make.notice().deal_id
        db.session.rollback()
        if far > 0:
            self.pass_days(30)
            settle()
        if far > 1:
            self.sign(both=True)

    @rule(who=st.sampled_from(["stranger", "rival", "state_seller"]))
    def object(self, who):
        for id in self.ids_of(Notice, deal_id=self.deal):
            with suppress(*REFUSALS):
                actor = self.cast[who].actor
                about = About("notice_id", id)
                objections.file_objection(actor, about, text="价格偏低", evidence=DOCUMENTS)

    @rule(who=st.sampled_from(["stranger", "rival", "state_seller", "reviewer"]),
          name=st.sampled_from(["accept", "uphold", "reject", "reject", "withdraw"]))  # fmt: skip
    def act_on_objections(self, who, name):
        given = DECISION if name in ("uphold", "reject") else {}
        for notice in self.ids_of(Notice, deal_id=self.deal):
            for id in self.ids_of(Objection, notice_id=notice):
                with suppress(*REFUSALS):
                    getattr(objections, name)(self.cast[who].actor, id, **given)

    @rule(name=st.sampled_from(["amend", "withdraw"]))
    def change_the_notice(self, name):
        said = SAID | {"unit_published_on": clock.today(), "approval_sha256": EVIDENCE}
        db.session.rollback()
        given = said if name == "amend" else {}
        for id in self.ids_of(Notice, deal_id=self.deal):
            with suppress(*REFUSALS):
                getattr(notices, name)(self.cast["state_seller"].actor, id, **given)

    @rule()
    def another_notice(self):
        with suppress(*REFUSALS):
            self.make.notice(deal_id=self.deal)
        db.session.rollback()

    @rule(both=st.booleans())
    def sign(self, both):
        contract = get_contract_of(db.session.get_one(Deal, self.deal))
        seen = {"version": contract.number, "sha256": contract.sha256}
        db.session.rollback()
        for who in ("state_seller", "buyer") if both else ("state_seller",):
            with suppress(*REFUSALS):
                deals.sign(self.cast[who].actor, self.deal, **seen)

    @rule(who=st.sampled_from(["state_seller", "buyer"]))
    def give_up_rarely(self, who):
        if len(self.ids_of(Notice, deal_id=self.deal)) > 2:
            with suppress(*REFUSALS):
                deals.cancel(self.cast[who].actor, self.deal, reason="?")

    @invariant()
    def nothing_is_signed_before_its_notice_passed(self):
        settle()
        deal = db.session.get_one(Deal, self.deal, populate_existing=True)
        mine = db.session.scalars(select(Notice).filter_by(deal_id=self.deal)).all()
        for notice in mine:
            states = Counter(
                db.session.scalars(select(Objection.state).filter_by(notice_id=notice.id)).all()
            )
            still = states["filed"] + states["investigating"]
            assert notice.open_objections == still or notice.state in ("failed", "withdrawn")
            assert (notice.state == "objected") == (still > 0) or notice.state in (
                *("failed", "withdrawn"),
            ), (notice.state, still)
            assert last_end(NOTICE, notice.id) in (None, notice.state)
        for objection in db.session.scalars(select(Objection)):
            assert last_end(OBJECTION, objection.id) in (None, objection.state)
        passed = [notice for notice in mine if notice.state == "passed"]
        assert (deal.notice_state == "passed") == bool(passed)
        if deal.effective_at is not None:
            assert passed
            assert passed[0].ends_at <= deal.effective_at
        self.nothing_failed()
        self.ends[f"{deal.state}"] += 1
        self.ends[f"notice {sorted(notice.state for notice in mine)[-1]}"] += 1
        db.session.rollback()


class TermsLife(LifeOfTerms):
    """One patent: an exclusive licence on offer, and an open licence its owner would like."""

    @initialize(begins=st.sampled_from(["listing", "trial", "kept", "open licence"]))
    def is_there(self, begins):
        """Some lives begin further on, so that what follows is tried as well."""
        listing = self.make.listing(right="exclusive_licence", term_months=36)
        self.listing, self.asset = listing.id, listing.asset_id
        db.session.rollback()
        if begins in ("trial", "kept"):
            self.ask_for_a_trial("buyer")
            self.answer_trials("accept")
        if begins == "kept":
            self.act_on_trials("buyer", "convert")
        if begins == "open licence":
            self.listing_is_withdrawn()
            self.draft_an_open_licence()
            self.act_on_open_licences(["declare", "announce"])

    @rule()
    def listing_is_withdrawn(self):
        from app.catalogue.listings.commands import withdraw

        with suppress(*REFUSALS):
            withdraw(self.cast["seller"].actor, self.listing)

    @rule(who=st.sampled_from(["buyer", "rival"]))
    def ask_for_a_trial(self, who):
        with suppress(*REFUSALS):
            trials.propose(
                self.cast[who].actor,
                listing_id=self.listing,
                months=1,
                scope="试用",
                payment_mode="LUMP_ONCE",
                price=8_000_000,
                royalty=None,
            )

    @rule(name=st.sampled_from(["accept", "accept", "decline"]))
    def answer_trials(self, name):
        for id in self.ids_of(Trial, listing_id=self.listing):
            with suppress(*REFUSALS):
                getattr(trials, name)(self.cast["seller"].actor, id)

    @rule(
        who=st.sampled_from(["buyer", "rival", "seller"]),
        name=st.sampled_from(["withdraw", "convert", "convert", "give_back"]),
    )
    def act_on_trials(self, who, name):
        given = {"documents": DOCUMENTS} if name == "give_back" else {}
        for id in self.ids_of(Trial, listing_id=self.listing):
            with suppress(*REFUSALS):
                getattr(trials, name)(self.cast[who].actor, id, **given)

    @rule(who=st.sampled_from(["buyer", "rival"]), accepts=st.booleans())
    def negotiate(self, who, accepts):
        price = {"amount": 9_000_000}
        with suppress(*REFUSALS):
            talks.open_talks(
                self.cast[who].actor, listing_id=self.listing, price=price, message=None
            )
        for id in self.ids_of(Negotiation, listing_id=self.listing) if accepts else ():
            with suppress(*REFUSALS):
                talks.accept(self.cast["seller"].actor, id, round=1)

    @rule()
    def draft_an_open_licence(self):
        terms = {"fee": {"amount": 3_000_000}, "fee_terms": "一次付清。", "term_months": 36}
        with suppress(*REFUSALS):
            open_licences.draft_licence(
                self.cast["seller"].actor, asset_id=self.asset, report_sha256=None, **terms
            )

    @rule(names=st.sampled_from([["declare", "announce"], ["announce"], ["declare"], ["withdraw"]]))
    def act_on_open_licences(self, names):
        for name in names:
            who = "reviewer" if name == "announce" else "seller"
            for id in self.ids_of(OpenLicence, asset_id=self.asset):
                with suppress(*REFUSALS):
                    getattr(open_licences, name)(self.cast[who].actor, id)

    @rule(who=st.sampled_from(["buyer", "rival"]))
    def take_the_open_licence(self, who):
        for id in self.ids_of(OpenLicence, asset_id=self.asset):
            digest = db.session.get_one(OpenLicence, id).sha256
            db.session.rollback()
            with suppress(*REFUSALS):
                open_licences.take(self.cast[who].actor, id, sha256=digest, notice="?")

    @rule(who=st.sampled_from(["seller", "buyer", "rival"]))
    def give_up_a_deal(self, who):
        for id in self.ids_of(Deal, asset_id=self.asset):
            with suppress(*REFUSALS):
                deals.cancel(self.cast[who].actor, id, reason="?")

    @invariant()
    def nobody_gets_what_another_has(self):
        settle()
        asset = db.session.get_one(Asset, self.asset, populate_existing=True)
        mine = {"asset_id": self.asset}
        announced = select(func.count()).select_from(OpenLicence)
        is_open = db.session.scalar(announced.filter_by(state="announced", **mine))
        assert is_open == int(asset.is_open_to_all)
        live = ("drafted", "signing", "effective", "paid", "delivered", "accepted", "settled")
        exclusive = select(func.count()).select_from(Deal).filter_by(takes_listing=True, **mine)
        taken = db.session.scalar(exclusive.where(Deal.state.in_(live)))
        assert taken + is_open <= 1, "one exclusive right, or everybody's"
        listing = db.session.get_one(Listing, self.listing, populate_existing=True)
        assert (listing.state == "reserved") == (taken == 1), listing.state
        for model, table in ((Trial, TRIAL), (OpenLicence, OPEN_LICENCE)):
            by = {"listing_id": self.listing} if model is Trial else mine
            for subject in db.session.scalars(select(model).filter_by(**by)):
                assert last_end(table, subject.id) in (None, subject.state)
                self.ends[f"{table.subject} {subject.state}"] += 1
        self.nothing_failed()
        db.session.rollback()


def test_a_notice_survives_whatever_people_try(make, cast, pass_days):
    live(
        NoticeLife,
        lives=10,
        steps=16,
        is_enough=lambda seen: {"effective", "notice passed"} <= seen,
        make=make,
        cast=cast,
        pass_days=pass_days,
    )


def test_one_patent_survives_whatever_is_agreed_about_it(make, cast, pass_days):
    live(
        TermsLife,
        lives=10,
        steps=16,
        is_enough=lambda seen: {"trial converted", "open_licence announced"} <= seen,
        make=make,
        cast=cast,
        pass_days=pass_days,
    )
