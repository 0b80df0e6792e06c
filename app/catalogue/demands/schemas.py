"""What goes over the wire about demands."""

from typing import Any

from marshmallow import Schema, fields, pre_dump, validate

from app.catalogue.assets.facts import code
from app.catalogue.demands.cards import INSIDE, told
from app.catalogue.demands.rules import CATEGORIES, COMPARATORS, WAYS
from app.catalogue.demands.workflow import DEMAND, Level, Role, State
from app.web.fields import Strict, TransitionView, rendered_for, text, up_to
from app.web.paging import PageQuery
from app.web.scalars import Count, Day, Fen, Figure, Word

TARGETS, KEYWORDS, SELECTED = 50, 10, 200

DISTRICT = validate.Regexp(r"^[0-9]{6}\Z")


class Target(Strict):
    """A quantity to be reached: indicator, comparator, value, unit."""

    indicator = text(100, required=True)
    comparator = Word(required=True, validate=validate.OneOf(COMPARATORS))
    value = Figure(required=True)
    upper = Figure(load_default=None, allow_none=True)
    unit = text(30, minimum=0, load_default="")
    present = text(100, minimum=0, load_default="")


class DemandFacts(Strict):
    title = text(300)
    present = text(10_000, metadata={"description": "present state and bottleneck"})
    public_summary = text(4_000, allow_none=True, metadata={"description": "anonymous"})
    targets = fields.List(fields.Nested(Target), validate=validate.Length(max=TARGETS))
    keywords = fields.List(text(40), validate=validate.Length(max=KEYWORDS))
    category = Word(validate=validate.OneOf(CATEGORIES))
    is_choke_point = fields.Boolean(truthy={True}, falsy={False})
    is_common = fields.Boolean(truthy={True}, falsy={False})
    chain = text(100, allow_none=True)
    industry = code()
    field = code()
    district = Word(allow_none=True, validate=DISTRICT)
    ways = fields.List(Word(validate=validate.OneOf(WAYS)), validate=validate.Length(max=len(WAYS)))
    budget_min = Fen(allow_none=True)
    budget_max = Fen(allow_none=True)
    due_on = Day(allow_none=True)
    ip_terms = text(2_000, allow_none=True)
    trl_wanted = Count(1, 9, allow_none=True)
    level = fields.Enum(Level, by_value=True)
    selected = fields.List(fields.UUID(), validate=validate.Length(max=SELECTED))
    contact = text(300, allow_none=True)


class NewDemand(DemandFacts):
    title = text(300, required=True)
    present = text(10_000, required=True)
    category = Word(required=True, validate=validate.OneOf(CATEGORIES))
    level = fields.Enum(Level, by_value=True, required=True)


class Solution(Strict):
    outcome = text(4_000, required=True)


class GivingUp(Strict):
    outcome = text(4_000, required=True)


class MyDemandsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class MyDemandView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    title = fields.String(required=True)
    level = fields.Enum(Level, by_value=True, required=True)
    poser_id = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)


class SelectedDemandView(MyDemandView):
    poser_name = fields.String(required=True)
    expires_at = fields.AwareDateTime(required=True, allow_none=True)


class DemandView(Schema):
    """What the reader may know; what their level keeps from them is absent."""

    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    number = fields.String(required=True)
    level = fields.Enum(Level, by_value=True, required=True)
    poser_id = fields.UUID()
    poser_name = fields.String()
    title = fields.String()
    present = fields.String()
    public_summary = fields.String(allow_none=True)
    targets = up_to(TARGETS, fields.Dict())
    keywords = up_to(KEYWORDS, fields.String())
    category = fields.String()
    is_choke_point = fields.Boolean()
    is_common = fields.Boolean()
    chain = fields.String(allow_none=True)
    industry = fields.String(allow_none=True)
    field = fields.String(allow_none=True)
    district = fields.String(allow_none=True)
    ways = up_to(len(WAYS), fields.String())
    budget_min = fields.Integer(allow_none=True, metadata={"description": "fen"})
    budget_max = fields.Integer(allow_none=True, metadata={"description": "fen"})
    due_on = fields.Date(allow_none=True)
    ip_terms = fields.String(allow_none=True)
    trl_wanted = fields.Integer(allow_none=True)
    selected = up_to(SELECTED, fields.UUID())
    contact = fields.String(allow_none=True)
    review_reasons = fields.String(allow_none=True)
    outcome = fields.String(allow_none=True)
    call_id = fields.UUID(
        allow_none=True, metadata={"description": "of the call for solutions that runs (揭榜)"}
    )
    created_at = fields.AwareDateTime()
    published_at = fields.AwareDateTime(allow_none=True)
    expires_at = fields.AwareDateTime(allow_none=True)
    transitions = up_to(len(DEMAND.transitions), fields.Nested(TransitionView), required=True)

    @pre_dump
    def tell(self, demand: Any, **_: Any) -> dict[str, Any]:
        actor = rendered_for.get()
        roles = demand.roles_of(actor)
        shown = told(demand, is_open=demand.may_read_all(actor))
        if actor.acts_for(demand.poser_id) or Role.REVIEWER in roles:
            shown |= {name: getattr(demand, name) for name in INSIDE}
        elif Role.SELECTED in roles:
            shown["contact"] = demand.contact
        return shown | {"transitions": DEMAND.available(demand, actor)}
