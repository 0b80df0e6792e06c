"""What goes over the wire about calls."""

from marshmallow import Schema, fields, validate

from app.trading.calls.workflow import CALL, Mode, State
from app.trading.custodians.schemas import Custodians
from app.web.fields import Strict, money, money_of, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import BasisPoints, Count

CRITERIA, STAGES = 20, 20


class Criterion(Strict):
    name = text(100, required=True)
    weight = Count(1, 100, required=True)


class PlannedStage(Strict):
    """A part of the price that waits until the client has accepted what was done."""

    title = text(200, required=True)
    criterion = text(2_000, required=True)
    days = Count(
        1,
        3_650,
        load_default=None,
        allow_none=True,
        metadata={"description": "from the contract; after them the client may reject it unseen"},
    )
    share_bp = BasisPoints(
        1, 9_999, required=True, metadata={"description": "basis points of the price"}
    )
    is_advance = fields.Boolean(
        load_default=False,
        truthy={True},
        falsy={False},
        metadata={"description": "paid with the contract, without evidence"},
    )


class CallTerms(Strict):
    mode = fields.Enum(Mode, by_value=True, required=True)
    budget = money(required=True)
    days = Count(1, 365, required=True)
    conditions = text(8_000, required=True)
    ip_terms = text(4_000, required=True)
    criteria = fields.List(
        fields.Nested(Criterion), required=True, validate=validate.Length(min=1, max=CRITERIA)
    )
    pass_mark = Count(0, 100, required=True)
    stages = fields.List(
        fields.Nested(PlannedStage), load_default=list, validate=validate.Length(max=STAGES)
    )
    custodians = fields.Nested(
        Custodians,
        load_default=None,
        allow_none=True,
        metadata={"description": "keys that hold shares, where proposals are sealed"},
    )


class NewCall(CallTerms):
    demand_id = fields.UUID(required=True)


class SeenCall(Strict):
    sha256 = sha256(required=True, metadata={"description": "of the call that was read"})


class Mark(Strict):
    proposal_id = fields.UUID(required=True)
    marks = fields.List(
        Count(0, 100),
        required=True,
        validate=validate.Length(min=1, max=20),
        metadata={"description": "one for each criterion, in its order"},
    )
    is_passed = fields.Boolean(
        required=True,
        truthy={True},
        falsy={False},
        metadata={"description": "whether the conditions are met, whatever the marks"},
    )
    reasons = text(2_000, required=True)


class Scores(Strict):
    results = fields.List(
        fields.Nested(Mark), required=True, validate=validate.Length(min=1, max=1_000)
    )
    sha256 = sha256(required=True, metadata={"description": "of the signed evaluation"})


class Choice(Strict):
    proposal_id = fields.UUID(required=True)
    reasons = text(4_000, load_default=None, allow_none=True)


class CallsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class CallCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    demand_id = fields.UUID(required=True)
    title = fields.String(required=True)
    poser_name = fields.String(required=True)
    mode = fields.Enum(Mode, by_value=True, required=True)
    budget = money_of("budget")
    announced_at = fields.AwareDateTime(required=True, allow_none=True)
    closes_at = fields.AwareDateTime(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class CallView(CallCard):
    poser_id = fields.UUID(required=True)
    content = fields.Dict(required=True, metadata={"description": "the demand as called out"})
    days = fields.Integer(required=True)
    conditions = fields.String(required=True)
    ip_terms = fields.String(required=True)
    criteria = up_to(CRITERIA, fields.Nested(Criterion), required=True)
    pass_mark = fields.Integer(required=True)
    stages = up_to(STAGES, fields.Nested(PlannedStage), required=True)
    custodians = fields.Dict(required=True, allow_none=True)
    sha256 = fields.String(required=True)
    is_provisional = fields.Boolean(required=True)
    score_by = fields.AwareDateTime(required=True, allow_none=True)
    scores_sha256 = fields.String(required=True, allow_none=True)
    best_id = fields.UUID(required=True, allow_none=True)
    choose_by = fields.AwareDateTime(required=True, allow_none=True)
    chosen_id = fields.UUID(required=True, allow_none=True)
    reasons = fields.String(required=True, allow_none=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    transitions = transitions_of(CALL)
