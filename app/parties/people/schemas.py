"""What goes over the wire about people."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.core import clock
from app.parties.people.rules import DUTIES, LEAST, MOST
from app.parties.people.workflow import MEMBERSHIP, State
from app.web.fields import Strict, text, transitions_of

duty = validate.OneOf(DUTIES)


def password() -> fields.String:
    return fields.String(required=True, load_only=True, validate=validate.Length(LEAST, MOST))


class NewUser(Strict):
    login = fields.String(required=True, validate=validate.Regexp(r"^[A-Za-z0-9._-]{3,64}\Z"))
    name = text(60, required=True)
    password = password()


class UserView(Schema):
    id = fields.UUID(required=True)
    login = fields.String(required=True)
    name = fields.String(required=True)


class Invitation(Strict):
    login = text(64, required=True)
    duties = fields.List(fields.String(validate=duty), load_default=list)
    until_at = fields.AwareDateTime(load_default=None)


class DutyGiven(Strict):
    duty = fields.String(required=True, validate=duty)
    until_at = fields.AwareDateTime(load_default=None)


class DutyWithdrawn(Strict):
    duty = fields.String(required=True, validate=duty)


class DutyView(Schema):
    duty = fields.String(required=True)
    from_at = fields.AwareDateTime(required=True)
    until_at = fields.AwareDateTime(allow_none=True, required=True)


class MembershipView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    organisation_id = fields.UUID(required=True)
    user_id = fields.UUID(required=True)
    name = fields.Function(lambda m: m.user.name, required=True)
    until_at = fields.AwareDateTime(allow_none=True)
    duties = fields.Method("_duties", required=True)
    transitions = transitions_of(MEMBERSHIP)

    def _duties(self, membership: Any) -> Any:
        return DutyView(many=True).dump(membership.duties_at(clock.now()))


class MembershipLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    user_id = fields.UUID(required=True)
    name = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)


class MyMembershipLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    organisation_id = fields.UUID(required=True)
    organisation_name = fields.String(required=True)
    organisation_state = fields.String(required=True)


class MyMemberships(Schema):
    items = fields.List(fields.Nested(MyMembershipLine), required=True)
