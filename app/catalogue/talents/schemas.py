"""What goes over the wire about people."""

from typing import Any

from marshmallow import Schema, fields, pre_dump, validate

from app.catalogue.assets.facts import code
from app.catalogue.talents.cards import told
from app.catalogue.talents.rules import CONSENTABLE, KINDS, SERVICES
from app.catalogue.talents.workflow import TALENT, Role, State
from app.web.fields import Strict, TransitionView, rendered_for, sha256, text, up_to
from app.web.paging import PageQuery
from app.web.scalars import Day, Word

INSIDERS = {Role.REVIEWER, Role.PERSON}
FEW, MANY = 20, 100


class TalentFacts(Strict):
    kind = Word(validate=validate.OneOf(KINDS))
    name = text(60)
    employer = text(200, allow_none=True)
    title_of_post = text(100, allow_none=True)
    disciplines = fields.List(text(60), validate=validate.Length(max=FEW))
    field = code()
    research = text(4_000, allow_none=True)
    posts = fields.List(text(200), validate=validate.Length(max=FEW))
    services = fields.List(
        Word(validate=validate.OneOf(SERVICES)), validate=validate.Length(max=FEW)
    )
    districts = fields.List(
        Word(validate=validate.Regexp(r"^[0-9]{6}\Z")), validate=validate.Length(max=FEW)
    )
    availability = text(300, allow_none=True)
    achievements = fields.List(text(300), validate=validate.Length(max=MANY))
    avoids = fields.List(fields.UUID(), validate=validate.Length(max=MANY))
    contact = text(300, allow_none=True)
    is_recommended = fields.Boolean(truthy={True}, falsy={False})


class NewTalent(TalentFacts):
    kind = Word(required=True, validate=validate.OneOf(KINDS))
    name = text(60, required=True)


class Asked(Strict):
    login = text(64, required=True)


class Consent(Strict):
    """`shows` is everything the person agrees to, in place of what was.

    The venue, which records it for them, names the paper they signed and its date.
    """

    shows = fields.List(
        Word(validate=validate.OneOf(CONSENTABLE)),
        required=True,
        validate=validate.Length(1, len(CONSENTABLE)),
    )
    text = text(60, required=True, metadata={"description": "version of the text agreed to"})
    sha256 = sha256(load_default=None, allow_none=True)
    on = Day(load_default=None, allow_none=True)


class WithdrawalSeen(Strict):
    """The paper by which the person agrees no longer."""

    sha256 = sha256(required=True)
    on = Day(required=True)


class MyTalentsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class MyTalentView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    name = fields.String(required=True, allow_none=True)
    kind = fields.String(required=True)
    keeper_id = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)


class TalentView(Schema):
    """What the person consented to; their keeper and the reviewers see all."""

    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    kind = fields.String(required=True)
    name = fields.String(allow_none=True)
    employer = fields.String(allow_none=True)
    title_of_post = fields.String(allow_none=True)
    disciplines = up_to(FEW, fields.String())
    field = fields.String(allow_none=True)
    research = fields.String(allow_none=True)
    posts = up_to(FEW, fields.String())
    services = up_to(FEW, fields.String())
    districts = up_to(FEW, fields.String())
    availability = fields.String(allow_none=True)
    achievements = up_to(MANY, fields.String())
    keeper_id = fields.UUID()
    avoids = up_to(MANY, fields.UUID())
    contact = fields.String(allow_none=True)
    is_recommended = fields.Boolean()
    consented = up_to(len(CONSENTABLE), fields.String())
    asked = fields.String(
        allow_none=True, metadata={"description": "login of whom we asked, until they answer"}
    )
    consent_by = fields.String(allow_none=True)
    consent_text = fields.String(allow_none=True)
    consent_sha256 = fields.String(allow_none=True)
    consented_on = fields.Date(allow_none=True)
    consent_withdrawn_at = fields.AwareDateTime(allow_none=True)
    review_reasons = fields.String(allow_none=True)
    created_at = fields.AwareDateTime()
    published_at = fields.AwareDateTime(allow_none=True)
    expires_at = fields.AwareDateTime(allow_none=True)
    transitions = up_to(len(TALENT.transitions), fields.Nested(TransitionView), required=True)

    @pre_dump
    def tell(self, talent: Any, **_: Any) -> dict[str, Any]:
        actor = rendered_for.get()
        is_inside = bool(talent.roles_of(actor) & INSIDERS) or actor.acts_for(talent.keeper_id)
        return told(talent, is_inside=is_inside) | {
            "transitions": TALENT.available(talent, actor),
        }
