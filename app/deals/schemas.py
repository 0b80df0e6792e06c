"""What goes over the wire about deals."""

from marshmallow import Schema, fields, validate

from app.catalogue import Right
from app.deals.tranches.schemas import Planned
from app.deals.workflow import DEAL, Origin, State
from app.web.fields import (
    Document,
    MoneyField,
    Strict,
    money,
    money_of,
    sha256,
    text,
    transitions_of,
    up_to,
)
from app.web.scalars import Count, Day, Fen


class Clauses(Strict):
    """The clauses of 民法典 845 that the sides word themselves."""

    performance = text(4_000, load_default="卖方于收款后十个工作日内交付全部技术资料。")
    confidentiality = text(4_000, load_default="双方对交易中知悉的技术秘密负有保密义务。")
    acceptance = text(4_000, load_default="按交付清单逐项核对，资料齐全且与清单一致即为合格。")
    improvements = text(4_000, load_default="后续改进成果归改进方所有（民法典第八百七十五条）。")
    disputes = text(4_000, load_default="协商不成的，提交郑州仲裁委员会仲裁。")


class DrawUp(Strict):
    clauses = fields.Nested(Clauses, load_default=lambda: Clauses().load({}))
    tranches = fields.List(
        fields.Nested(Planned), load_default=list, validate=validate.Length(max=20)
    )


class Signing(Strict):
    version = Count(1, 10**6, required=True)
    sha256 = sha256(required=True)


class Reason(Strict):
    reason = text(4_000, required=True)


class DeliveryNote(Strict):
    items = fields.List(fields.Nested(Document), required=True, validate=validate.Length(1, 200))


class TechnicalValue(MoneyField):
    amount = Fen(0, required=True)


class RegistrationRecord(Strict):
    number = text(40, required=True)
    registry_name = text(200, required=True)
    registered_on = Day(required=True)
    contract_value = money(required=True)
    technical_value = fields.Nested(TechnicalValue, required=True)
    certificate_sha256 = sha256(required=True)


class TransferRecord(Strict):
    rights_changed_on = Day(required=True)


class FilingRecord(Strict):
    filed_on = Day(required=True)


class DealCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    contract_type = fields.String(required=True)
    seller_name = fields.String(required=True)
    buyer_name = fields.String(required=True)
    price = money_of("price")
    listing_id = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class DealView(DealCard):
    origin_kind = fields.Enum(Origin, by_value=True, required=True)
    origin_id = fields.UUID(required=True)
    negotiation_id = fields.UUID(required=True, allow_none=True)
    deposit_id = fields.UUID(required=True, allow_none=True)
    payment_mode = fields.String(required=True)
    royalty = fields.Dict(required=True, allow_none=True)
    asset_id = fields.UUID(required=True, allow_none=True)
    seller_id = fields.UUID(required=True)
    buyer_id = fields.UUID(required=True)
    right = fields.Enum(Right, by_value=True, required=True, allow_none=True)
    service = fields.Dict(required=True, allow_none=True)
    territory = fields.String(required=True, allow_none=True)
    term_months = fields.Integer(allow_none=True, required=True)
    needs_notice = fields.Boolean(required=True)
    notice_state = fields.String(required=True, allow_none=True)
    held_for = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "the code of what stands against the right; its clocks stand"},
    )
    prolongations = fields.Integer(required=True)
    notice_ends_at = fields.AwareDateTime(allow_none=True, required=True)
    priority_until = fields.AwareDateTime(
        required=True,
        allow_none=True,
        metadata={"description": "holders of priority may take it until then; nobody signs"},
    )
    sign_by = fields.AwareDateTime(required=True)
    contract_number = fields.Integer(required=True)
    effective_at = fields.AwareDateTime(allow_none=True, required=True)
    payment_id = fields.UUID(allow_none=True, required=True)
    payment_due_at = fields.AwareDateTime(allow_none=True, required=True)
    acceptance_ends_at = fields.AwareDateTime(allow_none=True, required=True)
    objection = fields.String(allow_none=True, required=True)
    accepted_at = fields.AwareDateTime(allow_none=True, required=True)
    rights_changed_on = fields.Date(allow_none=True, required=True)
    transitions = transitions_of(DEAL)


class SignatureView(Schema):
    side = fields.String(required=True)
    organisation_id = fields.UUID(required=True)
    signed_at = fields.AwareDateTime(required=True)


class ContractView(Schema):
    number = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    text = fields.Dict(required=True)
    canonical = fields.String(
        required=True, metadata={"description": "the signed bytes; their SHA-256 is `sha256`"}
    )
    drawn_up_at = fields.AwareDateTime(required=True)
    signatures = up_to(2, fields.Nested(SignatureView), required=True)


class RegistrationView(Schema):
    number = fields.String(required=True)
    registry_name = fields.String(required=True)
    registered_on = fields.Date(required=True)
    contract_value = money_of("contract_value")
    technical_value = money_of("technical_value")
    certificate_sha256 = fields.String(required=True)


class EventView(Schema):
    name = fields.String(required=True)
    happened_at = fields.AwareDateTime(required=True)
    user_id = fields.UUID(allow_none=True, required=True)
    acting_for = fields.UUID(allow_none=True, required=True)
    data = fields.Dict(required=True)


class MovementView(Schema):
    kind = fields.String(required=True)
    account = fields.String(required=True)
    amount = fields.Integer(required=True, metadata={"description": "fen"})
    posted_at = fields.AwareDateTime(required=True)
