"""What goes over the wire about suggestions: bands and reasons, never a number."""

from typing import Any

from marshmallow import Schema, fields, pre_dump, validate

from app.catalogue.demands.schemas import TARGETS
from app.catalogue.patents.publications import CLASSES
from app.catalogue.search.models import Library
from app.matching.models import Suggestion
from app.matching.reasons import BANDS, CONCEPTS
from app.matching.workflow import SUGGESTION, Role, State
from app.web.fields import Strict, TransitionView, money, rendered_for, text, up_to
from app.web.scalars import Word


class No(Strict):
    reason = text(1_000, required=True)


class DemandAnswer(Strict):
    library = Word(
        required=True,
        validate=validate.OneOf(("listings", "talents")),
        metadata={"description": "of what is offered"},
    )
    ref = fields.UUID(required=True, metadata={"description": "the listing's or expert's id"})


class MatchOffer(Strict):
    price = money(required=True)
    message = text(4_000, load_default=None, allow_none=True)


class ReasonsView(Schema):
    concepts = up_to(CONCEPTS, fields.String(), metadata={"description": "words of both texts"})
    ipc = up_to(CLASSES, fields.String(), metadata={"description": "subclasses of both"})
    quantities = up_to(TARGETS, fields.Dict(), metadata={"description": "wanted and found figures"})
    trl = fields.Dict(allow_none=True, metadata={"description": "wanted, has"})
    is_same_field = fields.Boolean()
    is_like_taken = fields.Boolean(
        metadata={"description": "results of such classes were welcomed for demands such as this"}
    )
    earlier_mutual_interest = fields.Integer(
        metadata={"description": "suggestions of this offerer that both sides welcomed"}
    )


class SuggestionView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    demand_id = fields.UUID(required=True)
    library = fields.String(required=True)
    ref = fields.UUID(required=True)
    band = fields.String(
        required=True, metadata={"description": "high, medium, low; insufficient: say more"}
    )
    ranker = fields.String(required=True, metadata={"description": "name and version"})
    reasons = fields.Nested(ReasonsView, required=True)
    talks_id = fields.UUID(
        allow_none=True, required=True, metadata={"description": "of the talks that came of it"}
    )
    my_reason = fields.String(allow_none=True, required=True)
    card = fields.Dict(allow_none=True, required=True, metadata={"description": "of the item"})
    demand = fields.Dict(allow_none=True, required=True, metadata={"description": "its card"})
    created_at = fields.AwareDateTime(required=True)
    transitions = up_to(len(SUGGESTION.transitions), fields.Nested(TransitionView), required=True)

    @pre_dump
    def tell(self, given: Any, **_: Any) -> dict[str, Any]:
        row, cards = (given, {}) if isinstance(given, Suggestion) else (given["row"], given)
        actor = rendered_for.get()
        is_poser = actor.acts_for(row.poser_id)
        names = ("id", "version", "state", "demand_id", "ref", "band", "ranker", "reasons")
        return {name: getattr(row, name) for name in (*names, "created_at")} | {
            "library": Library(row.library).name.lower(),
            "talks_id": row.talks_id,
            "my_reason": row.poser_reason if is_poser else _own(row, actor),
            "card": cards.get("card"),
            "demand": cards.get("demand"),
            "transitions": SUGGESTION.available(row, actor),
        }


class PrecisionView(Schema):
    band = fields.String(required=True)
    precision = fields.Float(allow_none=True, required=True)
    answers = fields.Integer(required=True)
    source = fields.String(required=True)


class PrecisionsView(Schema):
    items = up_to(len(BANDS), fields.Nested(PrecisionView), required=True)


class RecommendationView(Schema):
    is_recommended = fields.Boolean(required=True)


def _own(row: Suggestion, actor: Any) -> str | None:
    return row.offerer_reason if Role.OFFERER in row.roles_of(actor) else None
