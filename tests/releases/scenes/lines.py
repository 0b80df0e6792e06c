"""Pilot bases, projects, milestones, reports, and the files of a line."""

from hashlib import sha256
from typing import Any
from uuid import UUID

from app.core.db import db
from app.money.payments.models import Payment
from app.pilot.bases import commands as bases
from app.pilot.files import commands as files
from app.pilot.milestones import commands as milestones
from app.pilot.milestones.models import Milestone
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects import commands as projects
from app.pilot.projects import interruptions
from app.pilot.projects.models import PilotProject
from app.pilot.reports import commands as reports
from app.pilot.reports.queries import live_report
from tests.factories.pilots import EVIDENCE, GOOD, ROAD, TARGETS, target
from tests.hands import settle
from tests.releases.market import Market
from tests.releases.scenes.sales import take_in
from tests.releases.scenes.shelf import plain

FILE = b"t,v\n0,1\n1,2\n"
FAILURE = {"cause": "无法克服", "sha256": EVIDENCE, "client_bp": 5_000, "base_bp": 5_000}


def project(market: Market, state: str = "applied", **changes: Any) -> UUID:
    """The id of a project of one milestone on the market's base."""
    if "base" not in market.things:
        market.things["base"] = market.make.pilot_base().id
    wanted = market.make.application(
        base_id=market.things["base"], asset_id=changes.pop("asset_id", None) or plain(market)
    )
    small = {"milestones": wanted["milestones"][:1], "targets": [target(**TARGETS[0])]}
    facts = wanted | small | {"trl_goal": 6} | changes
    id = market.make.pilot_project(state, **facts).id
    db.session.rollback()
    return id


def milestone(project_id: UUID) -> UUID:
    """Its first."""
    id = db.session.get_one(PilotProject, project_id, populate_existing=True).milestones[0].id
    db.session.rollback()
    return id


def long_ago(market: Market) -> None:
    """An accreditation and a report that a year makes too old."""
    ended = project(market, "accepted")
    interruptions.archive(market.actor("base"), ended)
    del market.things["base"]
    settle()


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time."""
    _bases(market)
    _projects(market)
    _reports(market)
    _files(market)
    _tranche_is_talked_over(market)


def _bases(market: Market) -> None:
    make, venue = market.make, market.actor("reviewer")
    for state in ("draft", "submitted"):
        make.pilot_base(state)
    bases.send_back(venue, make.pilot_base("submitted").id, reasons="请补充")
    bases.suspend(venue, make.pilot_base().id, reasons="安全隐患")


def _projects(market: Market) -> None:
    """Their milestones stand everywhere, too."""
    base, client, verifier = (market.actor(who) for who in ("base", "seller", "verifier"))
    for state in ("applied", "feasible", "contracted", "prepared", "running", "reviewed"):
        project(market, state)
    projects.decline(base, project(market), reasons="无此能力")
    projects.withdraw(client, project(market))
    _, stopped, failing, ended = (_shows(market) for _ in range(4))
    for id in (stopped, failing):
        milestones.review(verifier, milestone(id))
    milestones.object(client, milestone(failing), reasons="数据存疑")
    milestones.send_back(verifier, milestone(ended), reasons="缺批次")
    interruptions.suspend(base, stopped, reasons="氢气泄漏")
    for id in (failing, ended):
        interruptions.give_notice(base, id, **FAILURE)
    interruptions.terminate(client, ended, sha256=EVIDENCE)
    settle()


def _shows(market: Market) -> UUID:
    """A running project whose base has handed in a batch."""
    project_id = project(market, "running")
    found = db.session.get_one(Milestone, milestone(project_id))
    market.make.batch(found, "B1", GOOD[1])
    milestones.submit(market.actor("base"), found.id)
    return project_id


def _reports(market: Market) -> None:
    drafted = project(market, "reported")
    reports.draft_report(market.actor("base"), drafted, summary="更正。", tests=[])
    settle()


def _files(market: Market) -> None:
    owner = market.actor("base")
    market.make.upload("receiving", FILE)
    market.make.upload("stored", FILE)
    files.cancel(owner, market.make.upload("receiving", FILE).id)
    _sent(market, sha256(b"other bytes").hexdigest())
    settle()


def _sent(market: Market, digest: str) -> None:
    owner = market.actor("base")
    said = {"name": "曲线.csv", "media_type": "text/csv", "size": len(FILE), "sha256": digest}
    begun = files.begin_upload(owner, **said)
    files.take_part(owner, begun.id, offset=0, body=FILE)
    files.finish(owner, begun.id)


def _tranche_is_talked_over(market: Market) -> None:
    """Its gate, a report, was accepted on a condition."""
    id = project(market, trl_goal=7)
    tranche = market.make.tranche(db.session.get_one(PilotProject, id))
    payment = db.session.get_one(Payment, tranche.payment_id)
    amount, name, reference = payment.amount, payment.payer_name, payment.reference
    db.session.rollback()
    take_in(market, 0, amount, name, reference)
    settle()
    for step in ROAD[:5]:
        step(market.make, id)
        db.session.expire_all()
    expert, venue = market.actor("stranger"), market.actor("reviewer")
    reports.appoint(venue, id, expert_id=expert.user_id)
    report = live_report(id)
    assert report is not None
    seen = report.facts_sha256
    db.session.rollback()
    said = {"conclusion": Conclusion.CONDITIONAL, "text": "样本偏少。"}
    reports.give_opinion(expert, id, sha256=seen, **said)
    reports.accept(market.actor("seller"), id, sha256=seen)
    settle()


def just_now(market: Market) -> None:
    """All parts are there; nobody has put them together yet."""
    _sent(market, sha256(FILE).hexdigest())
