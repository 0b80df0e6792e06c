"""What goes over the wire about mandates."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.core.policy import value
from app.parties.mandates.rules import (
    BASES,
    EVERYTHING,
    PAYERS,
    SCOPES,
    SIDES,
    TRIGGERS,
    WARNED,
    digest_of,
    warnings_of,
)
from app.parties.mandates.workflow import MANDATE, State
from app.web.fields import Strict, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import BasisPoints, Fen, Moment, Word

STEPS = 20  # of a commission

KINDS = (EVERYTHING, "asset", "listing", "demand")


def fen() -> Any:
    return Fen(load_default=None, allow_none=True)


class Step(Strict):
    up_to = fen()
    rate_bp = BasisPoints(required=True)


class Commission(Strict):
    payer = Word(required=True, validate=validate.OneOf(PAYERS))
    base = Word(required=True, validate=validate.OneOf(BASES))
    trigger = Word(required=True, validate=validate.OneOf(TRIGGERS))
    rate_bp = BasisPoints(load_default=None, allow_none=True)
    steps = fields.List(fields.Nested(Step), load_default=list, validate=validate.Length(max=STEPS))
    minimum = fen()
    maximum = fen()


class NewMandate(Strict):
    broker_id = fields.UUID(required=True)
    side = Word(required=True, validate=validate.OneOf(SIDES))
    object_kind = Word(required=True, validate=validate.OneOf(KINDS))
    object_id = fields.UUID(load_default=None, allow_none=True)
    scope = fields.List(
        Word(validate=validate.OneOf(SCOPES)),
        required=True,
        validate=validate.Length(1, len(SCOPES)),
    )
    is_exclusive = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    commission = fields.Nested(Commission, required=True)
    expires_at = Moment(required=True)


class Declaration(Strict):
    interest_declaration = text(4_000, required=True)


class ConsentToBoth(Strict):
    sha256 = sha256(required=True)


class MandateSigning(Strict):
    sha256 = sha256(required=True)


class HandOver(Strict):
    to = fields.UUID(required=True)


class CommissionView(Schema):
    payer = fields.String()
    base = fields.String()
    trigger = fields.String()
    rate_bp = fields.Integer(allow_none=True)
    steps = up_to(STEPS, fields.Dict())
    minimum = fields.Integer(allow_none=True)
    maximum = fields.Integer(allow_none=True)


class MandateView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    broker_id = fields.UUID(required=True)
    receiver_id = fields.UUID(required=True, allow_none=True)
    principal_id = fields.UUID(required=True)
    side = fields.String(required=True)
    object_kind = fields.String(required=True)
    object_id = fields.UUID(required=True, allow_none=True)
    scope = up_to(len(SCOPES), fields.String(), required=True)
    is_exclusive = fields.Boolean(required=True)
    commission = fields.Nested(CommissionView, required=True)
    warnings = fields.Function(
        lambda m: warnings_of(m.commission, value(m.policy, WARNED)), required=True
    )
    expires_at = fields.AwareDateTime(required=True)
    interest_declaration = fields.String(required=True, allow_none=True)
    receiver_declaration = fields.String(required=True, allow_none=True)
    answer_by = fields.AwareDateTime(
        required=True,
        allow_none=True,
        metadata={"description": "the receiver's, then the principal's; silence changes nothing"},
    )
    consent_to_both = fields.String(required=True, allow_none=True)
    receiver_consent = fields.String(required=True, allow_none=True)
    sha256 = fields.Function(
        digest_of,
        required=True,
        metadata={"description": "of the terms: what is signed; they name the broker"},
    )
    signed_sha256 = fields.String(required=True, allow_none=True)
    transitions = transitions_of(MANDATE)


class MandatesQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class MandateLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    broker_id = fields.UUID(required=True)
    principal_id = fields.UUID(required=True)
    side = fields.String(required=True)
    object_kind = fields.String(required=True)
    object_id = fields.UUID(required=True, allow_none=True)
    expires_at = fields.AwareDateTime(required=True)
    created_at = fields.AwareDateTime(required=True)


class EngagementView(Schema):
    id = fields.UUID(required=True)
    mandate_id = fields.UUID(required=True)
    broker_id = fields.UUID(required=True)
    deal_id = fields.UUID(required=True)
    value = fields.Integer(required=True, metadata={"description": "fen, the contract's"})
    received = fields.Integer(required=True, metadata={"description": "fen, by the payee"})
    owed = fields.Integer(required=True, metadata={"description": "fen fallen due by now"})
    is_bypass = fields.Boolean(required=True)
    concluded_at = fields.AwareDateTime(required=True)
    closed_at = fields.AwareDateTime(required=True, allow_none=True)


class NewIntroduction(Strict):
    organisation_id = fields.UUID(required=True)
    note = text(2_000, required=True)


class IntroductionView(Schema):
    id = fields.UUID(required=True)
    mandate_id = fields.UUID(required=True)
    broker_id = fields.UUID(required=True)
    principal_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    note = fields.String(required=True)
    introduced_at = fields.AwareDateTime(required=True)
    acknowledged_at = fields.AwareDateTime(required=True, allow_none=True)
