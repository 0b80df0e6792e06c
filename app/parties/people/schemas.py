"""What goes over the wire about people."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.core import clock
from app.core.sealing import unseal
from app.parties.changes.queries import waiting_on
from app.parties.changes.schemas import WaitingView
from app.parties.people.rules import DUTIES, LEAST, MOST
from app.parties.people.workflow import MEMBERSHIP, State
from app.web.fields import Strict, rendered_for, text, transitions_of
from app.web.scalars import Moment, Word

duty = validate.OneOf(DUTIES)


def password() -> Word:
    return Word(required=True, load_only=True, validate=validate.Length(LEAST, MOST))


class NewUser(Strict):
    login = Word(required=True, validate=validate.Regexp(r"^[A-Za-z0-9._-]{3,64}\Z"))
    name = text(60, required=True)
    password = password()


class UserView(Schema):
    id = fields.UUID(required=True)
    login = fields.String(required=True)
    name = fields.String(required=True)


class Invitation(Strict):
    login = text(64, required=True)
    duties = fields.List(
        Word(validate=duty), load_default=list, validate=validate.Length(max=len(DUTIES))
    )
    until_at = Moment(load_default=None)


class DutyGiven(Strict):
    duty = Word(required=True, validate=duty)
    until_at = Moment(load_default=None)


class DutyWithdrawn(Strict):
    duty = Word(required=True, validate=duty)


class DutyView(Schema):
    duty = fields.String(required=True)
    from_at = fields.AwareDateTime(required=True)
    until_at = fields.AwareDateTime(allow_none=True, required=True)


def _may_know(membership: Any) -> bool:
    """Whether the person agreed, or asks about themselves (PIPL 13)."""
    if membership.user_id is None:
        return False
    return membership.agreed_at is not None or rendered_for.get().user_id == membership.user_id


class MembershipView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    organisation_id = fields.UUID(required=True)
    user_id = fields.Method("_user_id", required=True, allow_none=True)
    name = fields.Method("_name", required=True, allow_none=True)
    login = fields.Method(
        "_login", allow_none=True, metadata={"description": "as asked, until it is answered"}
    )
    until_at = fields.AwareDateTime(allow_none=True)
    duties = fields.Method("_duties", required=True)
    waiting = fields.Method("_waiting", metadata={"description": "see /changes"})
    transitions = transitions_of(MEMBERSHIP)

    def _user_id(self, membership: Any) -> str | None:
        return str(membership.user_id) if _may_know(membership) else None

    def _name(self, membership: Any) -> str | None:
        return membership.user.name if _may_know(membership) else None

    def _login(self, membership: Any) -> str | None:
        if membership.login is None:
            return None
        return unseal(membership.login, "memberships", "login", membership.id)

    def _waiting(self, membership: Any) -> Any:
        return WaitingView(many=True).dump(waiting_on(membership.id))

    def _duties(self, membership: Any) -> Any:
        return DutyView(many=True).dump(membership.duties_at(clock.now()))


class MembershipLine(Schema):
    """Of whoever has not agreed, neither id nor name is told."""

    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    user_id = fields.UUID(required=True, allow_none=True)
    name = fields.String(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class MyMembershipLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    organisation_id = fields.UUID(required=True)
    organisation_name = fields.String(required=True)
    organisation_state = fields.String(required=True)
