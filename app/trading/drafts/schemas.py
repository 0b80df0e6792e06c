"""What goes over the wire about drafts of offers."""

from marshmallow import Schema, fields

from app.web.fields import Strict, money, money_of, text
from app.web.scalars import Count


class NewDraft(Strict):
    round = Count(1, 10**6, required=True, metadata={"description": "that it answers"})
    price = money(required=True)
    message = text(4_000, load_default=None, allow_none=True)


class DraftView(Schema):
    id = fields.UUID(required=True)
    negotiation_id = fields.UUID(required=True)
    broker_id = fields.UUID(required=True)
    round = fields.Integer(required=True)
    price = money_of("price")
    message = fields.String(required=True, allow_none=True)
    drafted_at = fields.AwareDateTime(required=True)
    laid_at = fields.AwareDateTime(required=True, allow_none=True)
