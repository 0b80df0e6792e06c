"""What goes over the wire about sessions."""

from marshmallow import Schema, fields, validate

from app.parties.people.rules import DUTIES, LEAST, MOST
from app.parties.sessions.models import Kind
from app.web.fields import Strict, text, up_to
from app.web.scalars import Count, Word


def password() -> Word:
    return Word(required=True, load_only=True, validate=validate.Length(1, MOST))


class SignIn(Strict):
    login = text(100, required=True)
    password = password()
    code = Word(
        load_default=None,
        load_only=True,
        validate=validate.Length(1, 20),
        metadata={"description": "six digits of the authenticator, where one is enrolled"},
    )
    organisation_id = fields.UUID(load_default=None)
    remember = fields.Boolean(
        load_default=False,
        truthy={True},
        falsy={False},
        metadata={"description": "a token for this device: others' guesses do not hold it up"},
    )
    device = Word(
        load_default=None, allow_none=True, load_only=True, validate=validate.Length(1, 100)
    )
    proof = Word(
        load_default=None,
        allow_none=True,
        validate=validate.Regexp(r"^[\x21-\x7e]{1,40}\Z"),
        metadata={"description": "of work, for the challenge of a 429 (sessions/puzzles.py)"},
    )


class ActFor(Strict):
    organisation_id = fields.UUID(required=True)


class SessionView(Schema):
    token = fields.String(required=True, metadata={"description": "shown once"})
    expires_at = fields.AwareDateTime(required=True)
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True, allow_none=True)
    duties = up_to(len(DUTIES), fields.String(), required=True)
    lacks_second_factor = fields.Boolean(
        required=True, metadata={"description": "enrol one before you do anything else"}
    )

    waiting_changes = fields.Integer(
        required=True, metadata={"description": "that I am told of: GET /changes"}
    )


class SignedInView(SessionView):
    device = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "of this device, to be sent with the next sign-in; shown once"},
    )


class MeView(Schema):
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True, allow_none=True)
    duties = fields.Function(lambda actor: sorted(actor.duties), required=True)
    is_operator = fields.Boolean(required=True)
    is_verified = fields.Boolean(required=True)
    lacks_second_factor = fields.Boolean(required=True)
    key_id = fields.UUID(required=True, allow_none=True)


class TokenLine(Schema):
    id = fields.UUID(required=True)
    kind = fields.Enum(Kind, by_value=True, required=True)
    membership_id = fields.UUID(allow_none=True)
    duties = up_to(len(DUTIES), fields.String(), allow_none=True)
    label = fields.String(allow_none=True)
    created_at = fields.AwareDateTime(required=True)
    expires_at = fields.AwareDateTime(required=True)


class NewKey(Strict):
    label = text(60, required=True)
    duties = fields.List(
        Word(validate=validate.OneOf(DUTIES)),
        load_default=list,
        validate=validate.Length(max=len(DUTIES)),
    )
    days = Count(1, 366, load_default=90)


class KeyView(Schema):
    id = fields.UUID(required=True)
    token = fields.String(required=True, metadata={"description": "shown once"})
    expires_at = fields.AwareDateTime(required=True)
    duties = up_to(len(DUTIES), fields.String(), required=True)


class Password(Strict):
    password = password()


class NewPassword(Strict):
    password = password()
    new_password = Word(required=True, load_only=True, validate=validate.Length(LEAST, MOST))


class Code(Strict):
    code = Word(required=True, load_only=True, validate=validate.Length(1, 20))


class SecretView(Schema):
    secret = fields.String(required=True, metadata={"description": "base32; shown once"})
    uri = fields.String(required=True, metadata={"description": "for a QR code"})


class EnrolledView(Schema):
    enrolled_at = fields.AwareDateTime(
        required=True, allow_none=True, metadata={"description": "null: it waits (GET /changes)"}
    )
    waits_until = fields.AwareDateTime(required=True, allow_none=True)


class ProvenView(Schema):
    fresh_until = fields.AwareDateTime(required=True)
