"""Pilot bases and projects, brought along by the cast's own hands through the commands."""

from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from itertools import count
from typing import Any
from uuid import UUID

from app.core import clock
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.money.payments.models import Payment
from app.money.statements import commands as statements
from app.pilot.bases import commands as bases
from app.pilot.bases.models import PilotBase
from app.pilot.files import commands as files
from app.pilot.milestones import commands as milestones
from app.pilot.milestones.models import Milestone
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects import commands as projects
from app.pilot.projects.models import PilotProject
from app.pilot.reports import commands as reports
from app.pilot.reports.models import PilotReport
from app.pilot.reports.queries import live_report
from tests.factories.cast import Member
from tests.hands import settle

serial = count(1)
EVIDENCE = "ef" * 32
BASE = {
    "name": "轻金属中试基地",
    "builder": "enterprise",
    "level": "municipal",
    "fields": ["materials"],
    "district": "410105",
    "description": "铝镁合金轧制与热处理中试线。",
    "services": [{"kind": "process", "unit": "day", "price": 500_000}],
    "staff": [{"name": "郑示范", "title": "高级工程师", "certificate": None}],
    "checklist": [
        {"item": "area", "value": 2_000, "sha256": EVIDENCE},
        {"item": "equipment_value", "value": 900_000_000, "sha256": EVIDENCE},
        {"item": "staff", "value": 15, "sha256": EVIDENCE},
    ],
}
TARGETS = [  # milestone by milestone
    {"number": 1, "milestone": 1, "indicator": "抗拉强度", "unit": "MPa", "low": 300},
    {"number": 2, "milestone": 2, "indicator": "边裂率", "unit": "%", "high": 2},
    {"number": 3, "milestone": 3, "indicator": "成材率", "unit": "%", "low": 85, "is_key": True},
]
GOOD = {1: 315.0, 2: 1.2, 3: 91.0}  # a result that meets each target
BAD = {1: 280.0, 2: 3.5, 3: 70.0}


def target(**said: Any) -> dict[str, Any]:
    """A row of the contract's table."""
    limits = {"low": said.pop("low", None), "high": said.pop("high", None)}
    comparison = "at_least" if limits["high"] is None else "at_most"
    whole = {"comparison": comparison, "method": "GB/T 228.1", "rule": "every", "batches": 1}
    return whole | {"is_key": False} | limits | said


class Pilots:
    """What `make` makes of pilot bases."""

    cast: dict[str, Member]
    asset: Callable[..., Any]

    def pilot_base(self, state: str = "accredited", **facts: Any) -> PilotBase:
        """A base with one line."""
        base = self.cast["base"].actor
        named = {"name": f"轻金属中试基地 {next(serial)}"}
        entered = bases.enter_base(base, **(BASE | named | facts))
        bases.add_line(base, entered.id, name="一号线", kinds=["process"], equipment=[])
        if state != "draft":
            submitted = bases.submit(base, entered.id)
        if state == "accredited":
            bases.accredit(self.cast["reviewer"].actor, entered.id, version=submitted.version)
        return db.session.get_one(PilotBase, entered.id)

    def application(self, **changes: Any) -> dict[str, Any]:
        """What a university asks a base for, as a body of plain values."""
        today = clock.today()
        base_id = changes.pop("base_id", None) or self.pilot_base().id
        asset_id = changes.pop("asset_id", None) or self.asset(trl=4, patents=[], kind="other").id
        return {
            "base_id": base_id,
            "asset_id": asset_id,
            "kind": "process",
            "title": "铝合金低温轧制工艺验证",
            "begins_on": today + timedelta(days=1),
            "ends_on": today + timedelta(days=90),
            "trl_goal": 6,
            "milestones": [
                {"number": n, "title": title, "due_on": today + timedelta(days=20 * n)}
                for n, title in enumerate(("小批试轧", "连续试轧", "稳定生产"), start=1)
            ],
            "targets": [target(**row) for row in TARGETS],
            "safety": ["special_equipment", "environment"],
            "terms": {"risk": "合理分担"},
        } | changes

    def pilot_project(self, state: str = "applied", **changes: Any) -> PilotProject:
        """A project of the university's own asset, brought to `state` along the main road."""
        wanted = self.application(**changes)
        project = projects.apply_for(self.cast["seller"].actor, **wanted)
        for step in ROAD:
            if project.state == state:
                break
            step(self, project.id)
            db.session.expire_all()
            project = db.session.get_one(PilotProject, project.id)
        assert project.state == state, project.state
        return project

    def pilot_milestone(self, state: str = "scheduled") -> Milestone:
        """The first milestone of a project that runs, or is only planned."""
        project = self.pilot_project("applied" if state == "scheduled" else "running")
        return project.milestones[0]

    def pilot_report(self, state: str = "drafted") -> PilotReport:
        """A report on the table, or issued."""
        project = self.pilot_project("reported" if state == "drafted" else "accepted")
        report = live_report(project.id)
        assert report is not None
        return report

    def upload(self, state: str = "receiving", content: bytes = b"t,v\n0,1\n1,2\n") -> Any:
        """A CSV file of the base."""
        base = self.cast["base"].actor
        begun = files.begin_upload(
            base,
            name="曲线.csv",
            media_type="text/csv",
            size=len(content),
            sha256=sha256(content).hexdigest(),
        )
        if state == "receiving":
            return begun
        files.take_part(base, begun.id, offset=0, body=content)
        files.finish(base, begun.id)
        settle()
        return files.get_upload(base, begun.id)

    def batch(self, milestone: Milestone, number: str, value: float, **changes: Any) -> None:
        """One run that measured every target of the milestone with this value."""
        said = {
            "happened_at": clock.now(),
            "inputs": {"坯料 kg": 1_200.0},
            "conditions": {"温度 ℃": 180.0},
            "results": {str(t.number): value for t in milestone.targets},
            "operator": "张示范",
            "witness": "李示范",
            "anomaly": None,
            "files": [],
        }
        milestones.record_batch(
            self.cast["base"].actor, milestone.id, number=number, **(said | changes)
        )

    def confirmed(self, milestone_id: UUID, values: dict[int, float] = GOOD) -> None:
        """The milestone's evidence is recorded, submitted, reviewed and confirmed."""
        milestone = db.session.get_one(Milestone, milestone_id)
        number = milestone.number
        self.batch(milestone, f"B{number}-{milestone.attempt}", values[number])
        milestones.submit(self.cast["base"].actor, milestone_id)
        milestones.review(self.cast["verifier"].actor, milestone_id)
        milestones.confirm(self.cast["seller"].actor, milestone_id)


def find_feasible(make: Any, id: UUID) -> None:
    projects.find_feasible(make.cast["base"].actor, id, price={"amount": 30_000_000})


def contract(make: Any, id: UUID) -> None:
    deal_id = db.session.get_one(PilotProject, id).deal_id
    assert deal_id is not None
    deals.draw_up(make.cast["base"].actor, deal_id, clauses={})
    contract = get_contract_of(db.session.get_one(Deal, deal_id))
    assert contract is not None
    for side in ("base", "seller"):
        version, digest = contract.number, contract.sha256
        deals.sign(make.cast[side].actor, deal_id, version=version, sha256=digest)
    settle()


def prepare(make: Any, id: UUID) -> None:
    from tests.factories.subjects import statement

    deal_id = db.session.get_one(PilotProject, id).deal_id
    payment = db.session.get_one(Payment, db.session.get_one(Deal, deal_id).payment_id)
    yuan = f"{payment.amount / 100:.2f}"
    line = (f"PILOT{next(serial)}", "", yuan, payment.payer_name, payment.reference)
    statements.take_in_statement(make.cast["cashier"].actor, content=statement(line))
    settle()
    for item in ("special_equipment", "environment"):
        projects.tick(make.cast["base"].actor, id, item=item, document_number="豫质监 2026-1")
    projects.prepare(make.cast["base"].actor, id)


def start(make: Any, id: UUID) -> None:
    projects.start(make.cast["base"].actor, id)


def report(make: Any, id: UUID) -> None:
    for milestone in list(db.session.get_one(PilotProject, id).milestones):
        make.confirmed(milestone.id)
    reports.draft_report(make.cast["base"].actor, id, summary="全部指标达到要求。", tests=[])


def examine(make: Any, id: UUID) -> None:
    expert = make.cast["stranger"].actor
    reports.appoint(make.cast["reviewer"].actor, id, expert_id=expert.user_id)
    found = live_report(id)
    assert found is not None
    said = {"conclusion": Conclusion.PASS, "text": "数据完整。"}
    reports.give_opinion(expert, id, sha256=found.facts_sha256, **said)


def accept(make: Any, id: UUID) -> None:
    found = live_report(id)
    assert found is not None
    reports.accept(make.cast["seller"].actor, id, sha256=found.facts_sha256)


ROAD: list[Callable[[Any, UUID], None]] = [
    find_feasible,
    contract,
    prepare,
    start,
    report,
    examine,
    accept,
]
STATIONS = [  # where each step begins
    *("applied", "feasible", "contracted", "prepared", "running", "reported", "reviewed"),
]
