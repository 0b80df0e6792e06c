"""What goes over the wire about organisations."""

from typing import Any

from marshmallow import Schema, fields, post_dump, validate

from app.core import clock
from app.parties.changes.queries import waiting_on
from app.parties.changes.schemas import WaitingView
from app.parties.organisations.models import LATEST
from app.parties.organisations.rules import AUTHORITY, REGIMES, STATUSES, has_odd_body
from app.parties.organisations.workflow import ORGANISATION, Role, State
from app.web.fields import Strict, rendered_for, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import Count, Day, Moment, Word

OF_MEMBERS = (
    "bank_account_mask",
    "documents",
    "review_reasons",
    "warnings",
    "waiting",
    "legal_representative",
)
YEARS = 30
KINDS = ("licence", AUTHORITY, *STATUSES, "other")  # of documents


class OrganisationFacts(Strict):
    name = text(200)
    kind = text(40, metadata={"description": "code of organisation_kind"})
    regime = Word(validate=validate.OneOf(REGIMES))
    credit_code = text(40, metadata={"description": "unified social credit code, GB 32100-2015"})
    address = text(300, allow_none=True)
    legal_representative = text(60, allow_none=True)
    bank_account = Word(
        load_only=True,
        allow_none=True,
        validate=validate.Regexp(r"^[0-9 -]{6,40}\Z"),
        metadata={"description": "kept sealed; only its end is shown"},
    )
    controlled_from = Word(
        validate=validate.Regexp(r"^[A-Z]{2}\Z"),
        metadata={"description": "country of who controls it (GB/T 2659); CN unless said"},
    )
    district = Word(allow_none=True, validate=validate.Regexp(r"^[0-9]{6}\Z"))
    industry = text(10, allow_none=True)
    chain_leader_years = fields.List(Count(2000, 2100), validate=validate.Length(max=YEARS))
    high_tech_until = Day(allow_none=True)
    park = text(100, allow_none=True)
    cluster = text(100, allow_none=True)


class NewOrganisation(OrganisationFacts):
    name = text(200, required=True)
    kind = text(40, required=True)
    regime = Word(required=True, validate=validate.OneOf(REGIMES))
    credit_code = text(40, required=True)


class NewDocument(Strict):
    kind = Word(required=True, validate=validate.OneOf(KINDS))
    name = text(200, required=True)
    sha256 = sha256(required=True)
    duties = fields.List(
        Word(validate=validate.OneOf(("bidder", "lister"))),
        load_default=list,
        validate=validate.Length(max=2),
        metadata={"description": "what a letter of authority is for"},
    )
    valid_from = Moment(
        load_default=None, allow_none=True, metadata={"description": "of the evidence of a status"}
    )
    valid_until = Moment(load_default=None, allow_none=True)


class Purpose(Strict):
    purpose = text(500, required=True)


class AccountView(Schema):
    bank_account = fields.String(required=True)


class DocumentView(Schema):
    id = fields.UUID(required=True)
    kind = fields.String(required=True)
    name = fields.String(required=True)
    sha256 = fields.String(required=True)
    duties = up_to(2, fields.String())
    valid_from = fields.AwareDateTime(allow_none=True)
    valid_until = fields.AwareDateTime(allow_none=True)
    confirmed_at = fields.AwareDateTime(allow_none=True)
    withdrawn_at = fields.AwareDateTime(allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class StatusView(Schema):
    """By a document that a reviewer of the venue has seen, today."""

    kind = fields.String(required=True)
    valid_from = fields.AwareDateTime(required=True)
    valid_until = fields.AwareDateTime(required=True)


class OwnWords(Schema):
    """What the organisation says of itself; nobody has checked it, and it counts nowhere."""

    chain_leader_years = up_to(YEARS, fields.Integer(), required=True)
    high_tech_until = fields.Date(required=True, allow_none=True)
    park = fields.String(required=True, allow_none=True)
    cluster = fields.String(required=True, allow_none=True)


class OrganisationView(Schema):
    """Public facts for every member; the rest for its own people and the venue."""

    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    name = fields.String(required=True)
    kind = fields.String(required=True)
    regime = fields.String(required=True)
    credit_code = fields.String(required=True)
    address = fields.String(allow_none=True)
    controlled_from = fields.String(required=True)
    district = fields.String(allow_none=True)
    industry = fields.String(allow_none=True)
    statuses = fields.Method("_statuses", required=True)
    own_words = fields.Nested(OwnWords, attribute="as_itself", required=True)
    accreditation_level = fields.Integer(allow_none=True)
    verified_at = fields.AwareDateTime(allow_none=True)
    verified_until = fields.AwareDateTime(allow_none=True)
    legal_representative = fields.String(allow_none=True)
    bank_account_mask = fields.String(allow_none=True)
    documents = up_to(
        LATEST,
        fields.Nested(DocumentView),
        attribute="latest_documents",
        metadata={"description": "the latest; all of them: its /documents"},
    )
    review_reasons = fields.String(allow_none=True)
    warnings = fields.Method("_warnings")
    waiting = fields.Method("_waiting", metadata={"description": "see /changes"})
    transitions = transitions_of(ORGANISATION)

    def _waiting(self, organisation: Any) -> Any:
        return WaitingView(many=True).dump(waiting_on(organisation.id))

    def _statuses(self, organisation: Any) -> Any:
        return StatusView(many=True).dump(organisation.statuses_at(clock.now()))

    def _warnings(self, organisation: Any) -> list[str]:
        is_verifier = Role.VERIFIER in organisation.roles_of(rendered_for.get())
        is_its_own = bool(organisation.roles_of(rendered_for.get()) & {Role.MEMBER, Role.VERIFIER})
        said = {
            "code-of-another": is_its_own and organisation.has_code_of_another(),
            "organisation-code-unusual": has_odd_body(organisation.credit_code),
            "account-of-another": is_verifier and organisation.shares_account(),
        }
        return [warning for warning, is_so in said.items() if is_so]

    @post_dump(pass_original=True)
    def _for_whom(self, shown: dict[str, Any], organisation: Any, **_: Any) -> dict[str, Any]:
        roles = organisation.roles_of(rendered_for.get())
        if not roles & {Role.MEMBER, Role.VERIFIER}:
            for name in OF_MEMBERS:
                shown.pop(name, None)
        return shown


class OrganisationsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    kind = text(40, load_default=None)


class OrganisationLine(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    name = fields.String(required=True)
    kind = fields.String(required=True)
    district = fields.String(allow_none=True)
    credit_code = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)
