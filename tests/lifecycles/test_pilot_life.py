"""Random lives of a verification project: whatever people try, in whatever order, no level rises
and no gated money moves without what it waits for, and the journal explains the state."""

from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
)

from app.catalogue import Asset
from app.core.db import db
from app.core.errors import DomainError
from app.deals.tranches.models import Tranche
from app.money import find_imbalances
from app.pilot.milestones import commands as milestones
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects import commands as projects
from app.pilot.projects import interruptions
from app.pilot.projects.models import PilotProject
from app.pilot.projects.workflow import PROJECT
from app.pilot.reports import commands as reports
from app.pilot.reports.queries import live_report
from tests.factories.pilots import EVIDENCE, ROAD, STATIONS
from tests.hands import settle
from tests.lifecycles.living import REFUSALS, Life, last_end, live

PEOPLE = st.sampled_from(["base", "verifier", "seller", "stranger", "buyer", "worker", "reviewer"])
OUTCOMES = {"pass": "met", "conditional": "partially_met", "fail": "not_met"}
FATES = {"met": "released", "partially_met": "in_talks", "not_met": "frozen"}


class PilotLife(Life):
    """One project that a tranche waits for; the bench is handed over by the test below."""

    def __init__(self):
        super().__init__()
        project = self.make.pilot_project(asset_id=self.make.asset(trl=5).id, trl_goal=7)
        self.project, self.asset = project.id, project.asset_id
        self.tranche = self.make.tranche(project).id
        self.numbers = 0

    @initialize(steps=st.integers(0, 6))
    def bring_along(self, steps):
        for step in ROAD[:steps]:
            step(self.make, self.project)
            db.session.expire_all()

    def found(self):
        return db.session.get_one(PilotProject, self.project, populate_existing=True)

    def report_hash(self):
        report = live_report(self.project)
        db.session.rollback()
        return report.facts_sha256 if report else EVIDENCE

    @rule(who=PEOPLE, name=st.sampled_from(["submit", "review", "confirm", "rework"]),
          place=st.integers(0, 2))  # fmt: skip
    def work_on_a_milestone(self, who, name, place):
        id = self.found().milestones[place].id
        db.session.rollback()
        with suppress(*REFUSALS):
            getattr(milestones, name)(self.cast[who].actor, id)

    @rule(place=st.integers(0, 2), value=st.sampled_from([1.0, 80.0, 400.0]))
    def record(self, place, value):
        self.numbers += 1
        with suppress(*REFUSALS):
            self.make.batch(self.found().milestones[place], f"R{self.numbers}", value)

    @rule(who=PEOPLE, name=st.sampled_from(["prepare", "start", "withdraw", "agree"]))
    def go_on(self, who, name):
        with suppress(*REFUSALS):
            getattr(projects, name)(self.cast[who].actor, self.project)

    @rule(who=PEOPLE, name=st.sampled_from(["resume", "archive"]))
    def interrupt(self, who, name):
        with suppress(*REFUSALS):
            interruptions.suspend(self.cast[who].actor, self.project, reasons="?")
        with suppress(*REFUSALS):
            getattr(interruptions, name)(self.cast[who].actor, self.project)

    @rule(who=PEOPLE)
    def accept_whatever_lies_there(self, who):
        with suppress(*REFUSALS):
            reports.accept(self.cast[who].actor, self.project, sha256=self.report_hash())

    @rule(who=PEOPLE, conclusion=st.sampled_from(list(Conclusion)))
    def give_an_opinion(self, who, conclusion):
        actor = self.cast[who].actor
        with suppress(*REFUSALS):
            reports.draft_report(self.cast["base"].actor, self.project, summary="?", tests=[])
        with suppress(*REFUSALS):
            reports.appoint(self.cast["reviewer"].actor, self.project, expert_id=actor.user_id)
        with suppress(*REFUSALS):
            reports.give_opinion(
                actor, self.project, sha256=self.report_hash(), conclusion=conclusion, text="?"
            )

    @rule()
    def take_the_next_step(self):
        at = STATIONS.index(self.found().state) if self.found().state in STATIONS else None
        db.session.rollback()
        if at is not None:
            with suppress(DomainError, AssertionError):
                ROAD[at](self.make, self.project)
        db.session.rollback()

    @rule()
    def let_it_follow(self):
        settle()

    @invariant()
    def nothing_rises_and_nothing_moves_without_the_accepted_record(self):
        settle()
        project = self.found()
        asset = db.session.get_one(Asset, self.asset, populate_existing=True)
        tranche = db.session.get_one(Tranche, self.tranche, populate_existing=True)
        said = project.conclusion
        assert (asset.trl == 7) == (said == "pass"), (project.state, said, asset.trl)
        assert tranche.verdict == (OUTCOMES[said] if said else tranche.verdict)
        if tranche.verdict is None:
            assert tranche.state in ("due", "held")
        elif tranche.state not in ("due", "held"):
            assert tranche.state == FATES[tranche.verdict]
        journal = last_end(PROJECT, self.project)
        assert journal in (None, project.state)
        self.ends[project.state] += 1
        db.session.rollback()

    def teardown(self):
        assert find_imbalances() == []
        db.session.rollback()


def test_a_project_survives_whatever_people_try(make, cast):
    live(
        PilotLife,
        lives=12,
        steps=14,
        is_enough=lambda seen: {"accepted", "running"} <= seen,
        make=make,
        cast=cast,
    )
