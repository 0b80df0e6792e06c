"""What goes over the wire about assets."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.catalogue.assets.facts import BuyerFacts, code
from app.catalogue.assets.rules import BURDENS, EXPORT_CLASSES, Kind
from app.catalogue.patents.schemas import PatentCard
from app.web.fields import Strict, rendered_for, sha256, text, up_to
from app.web.scalars import Count, Word

KEYWORDS, MANY = 3, 50


class Burden(Strict):
    """A right of somebody else; `consent` is the SHA-256 of that holder's written consent."""

    kind = Word(required=True, validate=validate.OneOf(BURDENS))
    holder = text(200, required=True)
    consent = sha256(load_default=None, allow_none=True)


class AssetFacts(Strict):
    title = text(300)
    summary = text(10_000)
    kind = fields.Enum(Kind, by_value=True)
    keywords = fields.List(text(40), validate=validate.Length(max=KEYWORDS))
    field = code()
    district = Word(allow_none=True, validate=validate.Regexp(r"^[0-9]{6}\Z"))
    facts = fields.Nested(BuyerFacts)
    confidential = text(20_000, allow_none=True)
    trl = Count(1, 9)
    is_experimental = fields.Boolean(truthy={True}, falsy={False})
    burdens = fields.List(fields.Nested(Burden), validate=validate.Length(max=MANY))
    export_class = Word(validate=validate.OneOf(EXPORT_CLASSES))
    title_evidence = text(2_000, allow_none=True)
    patents = fields.List(text(60), validate=validate.Length(max=MANY))


class NewAsset(AssetFacts):
    """What is left out of a new asset is empty; a patent asset names its patents."""

    title = text(300, required=True)
    summary = text(10_000, required=True)
    kind = fields.Enum(Kind, by_value=True, load_default=Kind.PATENT)
    keywords = fields.List(text(40), load_default=list, validate=validate.Length(max=KEYWORDS))
    facts = fields.Nested(BuyerFacts, load_default=dict)
    trl = Count(1, 9, required=True)
    is_experimental = fields.Boolean(required=True, truthy={True}, falsy={False})
    burdens = fields.List(
        fields.Nested(Burden), load_default=list, validate=validate.Length(max=MANY)
    )
    export_class = Word(load_default="unknown", validate=validate.OneOf(EXPORT_CLASSES))
    title_evidence = text(2_000, load_default=None, allow_none=True)
    patents = fields.List(text(60), load_default=list, validate=validate.Length(max=MANY))
    is_not_secret = fields.Boolean(required=True, truthy={True}, falsy={False})


class AssetCard(Schema):
    id = fields.UUID(required=True)
    title = fields.String(required=True)
    trl = fields.Integer(required=True)
    created_at = fields.AwareDateTime(required=True)


class AssetView(AssetCard):
    version = fields.Integer(required=True)
    owner_id = fields.UUID(required=True)
    kind = fields.Enum(Kind, by_value=True, required=True)
    keywords = up_to(KEYWORDS, fields.String(), required=True)
    field = fields.String(allow_none=True, required=True)
    district = fields.String(allow_none=True, required=True)
    facts = fields.Dict(required=True)
    confidential = fields.Method("tell_owner", allow_none=True, required=True)
    summary = fields.String(required=True)
    is_experimental = fields.Boolean(required=True)
    is_in_test = fields.Boolean(required=True)
    is_pilot_verified = fields.Function(lambda asset: asset.is_pilot_verified())
    pilot_report_id = fields.UUID(required=True, allow_none=True)
    burdens = up_to(MANY, fields.Dict(), required=True)
    export_class = fields.String(required=True)
    title_evidence = fields.String(allow_none=True)
    patents = up_to(MANY, fields.Nested(PatentCard), required=True)

    def tell_owner(self, asset: Any) -> str | None:
        """Nobody but its owner, not even the venue."""
        told: str | None = (
            asset.confidential if rendered_for.get().acts_for(asset.owner_id) else None
        )
        return told


class OwnershipView(Schema):
    organisation_id = fields.UUID(required=True)
    from_on = fields.Date(required=True)
    until_on = fields.Date(allow_none=True, required=True)
    deal_id = fields.UUID(allow_none=True)
