"""What goes over the wire about open licences."""

from typing import Any

from marshmallow import Schema, fields, post_dump

from app.trading.open_licences.workflow import OPEN_LICENCE, Role, State
from app.web.fields import Strict, money, money_of, rendered_for, text, transitions_of
from app.web.fields import sha256 as digest
from app.web.scalars import Count


class LicenceDeclaration(Strict):
    asset_id = fields.UUID(required=True)
    fee = money(required=True, metadata={"description": "for the whole term"})
    fee_terms = text(4_000, required=True)
    term_months = Count(1, 240, required=True)
    report_sha256 = digest(
        load_default=None,
        allow_none=True,
        metadata={"description": "of the evaluation report, for utility models and designs"},
    )


class Notice(Strict):
    sha256 = digest(required=True, metadata={"description": "of the declaration it answers"})
    notice = text(4_000, required=True)


class OpenLicenceCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    asset_id = fields.UUID(required=True)
    seller_name = fields.String(required=True)
    title = fields.String(required=True)
    fee = money_of("fee")
    term_months = fields.Integer(required=True)
    created_at = fields.AwareDateTime(required=True)


class OpenLicenceView(OpenLicenceCard):
    fee_terms = fields.String(required=True)
    report_sha256 = fields.String(required=True, allow_none=True)
    sha256 = fields.String(required=True)
    reasons = fields.String(required=True, allow_none=True)
    announced_at = fields.AwareDateTime(required=True, allow_none=True)
    transitions = transitions_of(OPEN_LICENCE)

    @post_dump(pass_original=True)
    def _for_whom(self, shown: dict[str, Any], licence: Any, **_: Any) -> dict[str, Any]:
        """What the venue once asked to be mended is between it and the owner."""
        roles = licence.roles_of(rendered_for.get())
        return shown if roles & {Role.OWNER, Role.VENUE} else shown | {"reasons": None}
