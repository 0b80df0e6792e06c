"""What goes over the wire about brokers."""

from typing import Any

from marshmallow import Schema, fields, post_dump, validate

from app.parties.brokers.rules import LEVELS
from app.parties.brokers.workflow import CREDENTIAL, Role, State
from app.web.fields import Strict, rendered_for, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import Count, Day, Word

MATERIALS = 20


class Material(Strict):
    name = text(200, required=True)
    sha256 = sha256(required=True)


class MaterialView(Schema):
    name = fields.String(required=True)
    sha256 = fields.String(required=True)


def materials() -> Any:
    return fields.List(
        fields.Nested(Material), required=True, validate=validate.Length(1, MATERIALS)
    )


class NewCredential(Strict):
    level = Word(required=True, validate=validate.OneOf(LEVELS))
    materials = materials()


class OtherMaterials(Strict):
    materials = materials()


class Score(Strict):
    score = Count(0, 100, required=True)


class HigherLevel(Strict):
    level = Word(required=True, validate=validate.OneOf(LEVELS))


class NewTraining(Strict):
    course = text(200, required=True)
    hours = Count(1, 400, required=True)
    completed_on = Day(required=True)
    sha256 = sha256(required=True)


class CredentialView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    user_id = fields.UUID(required=True)
    name = fields.Function(lambda c: c.user.name, required=True)
    organisation_id = fields.UUID(required=True)
    level = fields.String(required=True)
    number = fields.String(required=True, allow_none=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)
    exam_score = fields.Integer(allow_none=True)
    hours = fields.Function(lambda c: c.hours_since(None), required=True)
    materials = up_to(MATERIALS, fields.Nested(MaterialView))
    review_reasons = fields.String(allow_none=True)
    transitions = transitions_of(CREDENTIAL)

    @post_dump(pass_original=True)
    def _for_whom(self, shown: dict[str, Any], credential: Any, **_: Any) -> dict[str, Any]:
        if not credential.roles_of(rendered_for.get()) & {Role.HOLDER, Role.REVIEWER}:
            for name in ("materials", "exam_score", "review_reasons"):
                shown.pop(name, None)
        return shown


class CredentialsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class CredentialLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    user_id = fields.UUID(required=True)
    name = fields.String(required=True)
    level = fields.String(required=True)
    number = fields.String(allow_none=True, required=True)
    valid_until = fields.AwareDateTime(allow_none=True, required=True)
    created_at = fields.AwareDateTime(required=True)
