"""What goes over the wire about projects."""

from marshmallow import Schema, fields, validate

from app.pilot.bases.rules import KINDS
from app.pilot.milestones.schemas import MilestoneCard, NewMilestone, NewTarget
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects.rules import SAFETY
from app.pilot.projects.workflow import PROJECT, State
from app.web.fields import Strict, money, money_of, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import BasisPoints, Count, Day, Word

MILESTONES = 20


class PilotTerms(Strict):
    """What the two sides agree on beside the table (R8.4)."""

    results = text(2_000, load_default="试验数据与成果归委托方所有，基地可为存档保留副本。")
    confidentiality = text(2_000, load_default="双方对技术资料与试验数据保密。")
    cost = text(2_000, load_default="费用由委托方承担，合同价为固定价。")
    risk = text(
        2_000, load_default="因无法克服的技术困难失败的，风险由双方合理分担（民法典第858条）。"
    )


class NewProject(Strict):
    base_id = fields.UUID(required=True)
    asset_id = fields.UUID(required=True)
    kind = Word(required=True, validate=validate.OneOf(KINDS))
    title = text(200, required=True)
    begins_on = Day(required=True)
    ends_on = Day(required=True)
    trl_goal = Count(2, 9, required=True)
    milestones = fields.List(
        fields.Nested(NewMilestone), required=True, validate=validate.Length(1, MILESTONES)
    )
    targets = fields.List(fields.Nested(NewTarget), required=True, validate=validate.Length(1, 100))
    safety = fields.List(
        Word(validate=validate.OneOf(SAFETY)),
        required=True,
        validate=validate.Length(1, len(SAFETY)),
    )
    terms = fields.Nested(PilotTerms, load_default=lambda: PilotTerms().load({}))


class Price(Strict):
    price = money(required=True)


class Tick(Strict):
    item = Word(required=True, validate=validate.OneOf(SAFETY))
    document_number = text(100, required=True)


class FailureNotice(Strict):
    cause = text(4_000, required=True)
    sha256 = sha256(required=True, metadata={"description": "of the failure's report"})
    client_bp = BasisPoints(0, required=True)
    base_bp = BasisPoints(0, required=True)


class Agreement(Strict):
    sha256 = sha256(required=True)


class ProjectCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    title = fields.String(required=True)
    kind = fields.String(required=True)
    asset_id = fields.UUID(required=True)
    client_id = fields.UUID(required=True)
    base_id = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)


class ProjectView(ProjectCard):
    owner_id = fields.UUID(required=True)
    base_organisation_id = fields.UUID(required=True)
    owner_agreed_at = fields.AwareDateTime(required=True, allow_none=True)
    begins_on = fields.Date(required=True)
    ends_on = fields.Date(required=True)
    price = money_of("price")
    terms = fields.Dict(required=True)
    safety = up_to(len(SAFETY), fields.Dict(), required=True)
    trl_before = fields.Integer(required=True)
    trl_goal = fields.Integer(required=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    expert_id = fields.UUID(required=True, allow_none=True)
    started_at = fields.AwareDateTime(required=True, allow_none=True)
    suspended_for = fields.String(required=True, allow_none=True)
    failure = fields.Dict(required=True, allow_none=True)
    opinion = fields.Dict(required=True, allow_none=True)
    accept_by = fields.AwareDateTime(required=True, allow_none=True)
    conclusion = fields.Enum(Conclusion, by_value=True, required=True, allow_none=True)
    trl_after = fields.Integer(required=True, allow_none=True)
    milestones = up_to(MILESTONES, fields.Nested(MilestoneCard), required=True)
    transitions = transitions_of(PROJECT)


class ProjectsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    asset_id = fields.UUID(load_default=None)
