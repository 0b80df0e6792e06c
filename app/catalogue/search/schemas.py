"""What goes over the wire about finding."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from app.catalogue.search.classes import SUGGESTED
from app.catalogue.search.facets import VALUES
from app.catalogue.search.highlights import MARKS
from app.catalogue.search.models import PUBLIC
from app.catalogue.search.questions import Question
from app.catalogue.search.similar import SHOWN
from app.catalogue.search.synonyms import OF_ONE_WORD
from app.core.pages import LIMIT
from app.web.fields import Strict, text, up_to
from app.web.scalars import Count, Fen, Word

SORTS = ("relevance", "newest", "price", "price_desc")
LIBRARIES = {library.name.lower(): library for library in PUBLIC}


class QuestionFields(Strict):
    """Words and filters; `q` may be Chinese in either script, English, pinyin or a number."""

    q = text(800, minimum=0, load_default=None, allow_none=True)
    ipc = Word(
        load_default=None,
        validate=validate.Regexp(r"^[A-Ha-h]([0-9]{2}([A-Za-z]( ?[0-9]{1,4}(/[0-9]{2,6})?)?)?)?\Z"),
        metadata={"description": "section, class, subclass, main group or symbol"},
    )
    field = Word(load_default=None, validate=validate.Length(1, 60))
    district = Word(
        load_default=None,
        validate=validate.Regexp(r"^[0-9]{2}([0-9]{2}([0-9]{2})?)?\Z"),
        metadata={"description": "GB/T 2260: two, four or six digits"},
    )
    seller = fields.UUID(load_default=None)
    kind = Word(load_default=None, validate=validate.Length(1, 60))
    right = Word(load_default=None, validate=validate.Length(1, 60))
    state = Word(load_default=None, validate=validate.Length(1, 60))
    price_min = Fen(0, strict=False, load_default=None, metadata={"description": "fen"})
    price_max = Fen(0, strict=False, load_default=None, metadata={"description": "fen"})
    trl_min = Count(1, 9, strict=False, load_default=None)
    trl_max = Count(1, 9, strict=False, load_default=None)
    is_pilot_verified = fields.Boolean(load_default=None, allow_none=True)

    @validates_schema
    def ranges_run_upward(self, data: dict[str, Any], **_: Any) -> None:
        for name in ("price", "trl"):
            low, high = data.get(f"{name}_min"), data.get(f"{name}_max")
            if low is not None and high is not None and low > high:
                raise ValidationError("The minimum is above the maximum.", f"{name}_min")


class FacetsQuery(QuestionFields):
    @post_load
    def to_question(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        return {"asked": Question(**data)}


class FindQuery(QuestionFields):
    sort = Word(
        load_default=None,
        allow_none=True,
        validate=validate.OneOf(SORTS),
        metadata={"description": "by default relevance when there are words, else newest"},
    )
    after = Word(load_default=None, validate=validate.Length(max=4_000))
    limit = Count(1, LIMIT, strict=False, load_default=20)

    @validates_schema
    def relevance_needs_words(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("sort") == "relevance" and not (data.get("q") or "").strip():
            raise ValidationError("Relevance needs words to be relevant to.", "sort")

    @post_load
    def to_question(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        sort, after, limit = data.pop("sort"), data.pop("after"), data.pop("limit")
        asked = Question(**data)
        default = "relevance" if (asked.q or "").strip() else "newest"
        return {"asked": asked, "sort": sort or default, "after": after, "limit": limit}


class AllQuery(Strict):
    q = text(800, required=True)
    limit = Count(1, 20, strict=False, load_default=5)


class HighlightsView(Schema):
    title = up_to(MARKS, up_to(2, fields.Integer()))
    summary = up_to(MARKS, up_to(2, fields.Integer()))


class FoundItem(Schema):
    card = fields.Dict(required=True)
    highlights = fields.Nested(HighlightsView, allow_none=True, required=True)


class FoundPage(Schema):
    items = up_to(LIMIT, fields.Nested(FoundItem), required=True)
    next = fields.String(allow_none=True, required=True)
    is_few = fields.Boolean(
        required=True,
        metadata={"description": "few fit these words; what fits less is not shown (结果较少)"},
    )


class AllView(Schema):
    listings = fields.Nested(FoundPage, required=True)
    demands = fields.Nested(FoundPage, required=True)
    talents = fields.Nested(FoundPage, required=True)
    patents = fields.Nested(FoundPage, required=True)


class SimilarView(Schema):
    items = up_to(SHOWN, fields.Dict(), required=True, metadata={"description": "cards"})


WORDS_SHOWN = 200


class SynonymsQuery(Strict):
    after = text(60, load_default=None, metadata={"description": "`next` of the page before"})
    limit = Count(1, WORDS_SHOWN, strict=False, load_default=50)


class SynonymView(Schema):
    synonym = fields.String(required=True)
    source = fields.String(required=True, metadata={"description": "who compiled it"})


class SynonymsOfWord(Schema):
    word = fields.String(required=True)
    synonyms = up_to(OF_ONE_WORD, fields.Nested(SynonymView), required=True)


class SynonymsPage(Schema):
    items = up_to(WORDS_SHOWN, fields.Nested(SynonymsOfWord), required=True)
    next = fields.String(allow_none=True, required=True)


class FacetValue(Schema):
    value = fields.String(required=True)
    count = fields.Integer(required=True)


class FacetsView(Schema):
    is_capped = fields.Boolean(
        required=True, metadata={"description": "more fit than were counted: counts are minima"}
    )
    counted = fields.Integer(required=True)
    facets = fields.Dict(
        keys=fields.String(), values=up_to(VALUES, fields.Nested(FacetValue)), required=True
    )


class IpcSuggestion(Schema):
    code = fields.String(required=True)
    share = fields.Float(required=True, metadata={"description": "of the neighbours' votes"})


class IpcSuggestions(Schema):
    items = up_to(SUGGESTED, fields.Nested(IpcSuggestion), required=True)


class SuggestQuery(Strict):
    text = text(800, required=True)
