"""What goes over the wire about listings."""

from typing import Any

from marshmallow import Schema, fields, pre_dump, validate

from app.catalogue.assets.rules import Kind
from app.catalogue.assets.schemas import KEYWORDS, MANY
from app.catalogue.listings.cards import told
from app.catalogue.listings.workflow import LISTING, Right, Role, State
from app.catalogue.patents.schemas import PatentCard
from app.web.fields import (
    MoneyView,
    Strict,
    TransitionView,
    money,
    money_of,
    rendered_for,
    text,
    up_to,
)
from app.web.paging import PageQuery
from app.web.scalars import Count, Word

PRICING_MODES = ("agreement", "fixed")  # 协议定价; auction and listing trade come with procedures


REGION = validate.Regexp(r"^[1-8][0-9]{5}\Z")
DIVISION = validate.Regexp(r"^(?!00)[0-9]{2}\Z")


class Terms(Strict):
    right = fields.Enum(Right, by_value=True)
    territory = text(200)
    term_months = Count(1, 600, allow_none=True)
    price = money()
    pricing_mode = Word(validate=validate.OneOf(PRICING_MODES))
    territory_code = Word(validate=REGION)
    use_field = Word(allow_none=True, validate=DIVISION)


class NewListing(Terms):
    asset_id = fields.UUID(required=True)
    right = fields.Enum(Right, by_value=True, required=True)
    territory = text(200, load_default="中国")
    term_months = Count(1, 600, load_default=None, allow_none=True)
    price = money(required=True)
    pricing_mode = Word(load_default="agreement", validate=validate.OneOf(PRICING_MODES))
    territory_code = Word(
        load_default="100000", validate=REGION, metadata={"description": "GB/T 2260; 100000 is all"}
    )
    use_field = Word(
        load_default=None,
        allow_none=True,
        validate=DIVISION,
        metadata={"description": "GB/T 4754 division a licence is limited to"},
    )


class MyListingsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class Party(Schema):
    id = fields.UUID(required=True)
    name = fields.String(required=True)


class ListedPatent(PatentCard):
    class Meta:
        exclude = ("id",)

    expires_on = fields.Date(required=True)
    exclusive_until = fields.Date(
        allow_none=True,
        required=True,
        metadata={"description": "a licence keeps others out until then"},
    )


class ListingView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    asset_id = fields.UUID(required=True)
    seller = fields.Nested(Party, required=True)
    right = fields.Enum(Right, by_value=True, required=True)
    territory = fields.String(required=True)
    territory_code = fields.String(required=True)
    use_field = fields.String(required=True, allow_none=True)
    term_months = fields.Integer(allow_none=True, required=True)
    price = fields.Nested(MoneyView, required=True)
    pricing_mode = fields.String(required=True)
    published_at = fields.AwareDateTime(allow_none=True, required=True)
    expires_at = fields.AwareDateTime(allow_none=True, required=True)
    confirmed_at = fields.AwareDateTime(allow_none=True, required=True)
    stale_at = fields.AwareDateTime(
        allow_none=True,
        required=True,
        metadata={"description": "from then on nobody has confirmed it for long"},
    )
    response_hours = fields.Integer(
        allow_none=True,
        required=True,
        metadata={"description": "the seller's median time to a first answer"},
    )
    kind = fields.Enum(Kind, by_value=True, required=True)
    title = fields.String(required=True)
    summary = fields.String(required=True)
    keywords = up_to(KEYWORDS, fields.String(), required=True)
    field = fields.String(allow_none=True, required=True)
    district = fields.String(allow_none=True, required=True)
    facts = fields.Dict(required=True)
    trl = fields.Integer(required=True)
    is_experimental = fields.Boolean(required=True)
    is_in_test = fields.Boolean(required=True)
    is_pilot_verified = fields.Boolean(required=True)
    pilot_report_id = fields.UUID(required=True, allow_none=True)
    burdens = up_to(MANY, fields.Dict(), required=True)
    export_class = fields.String(required=True)
    patents = up_to(MANY, fields.Nested(ListedPatent), required=True)
    review_reasons = fields.String(allow_none=True, required=True)
    suspended_for = fields.String(allow_none=True, required=True)
    transitions = up_to(len(LISTING.transitions), fields.Nested(TransitionView), required=True)

    @pre_dump
    def tell(self, listing: Any, **_: Any) -> dict[str, Any]:
        actor = rendered_for.get()
        is_inside = listing.roles_of(actor) & {Role.SELLER, Role.REVIEWER}
        return told(listing) | {
            "review_reasons": listing.review_reasons if is_inside else None,
            "suspended_for": listing.suspended_for if is_inside else None,
            "transitions": LISTING.available(listing, actor),
        }


class MyListingView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    seller_id = fields.UUID(required=True)
    right = fields.Enum(Right, by_value=True, required=True)
    price = money_of("price")
    asset_id = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)
