"""An authenticator that counts only when a second person let it in, or its hours are over: whoever
stole a password would enrol their own."""

from typing import Any

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import db, step
from app.parties.changes.kinds import kind
from app.parties.changes.models import Change
from app.parties.changes.rules import ChangeOfNobody
from app.parties.changes.steps import ask, asker_of, withdraw_all
from app.parties.people.holders import has_something_at_stake
from app.parties.people.models import User

ENROL = "user.second_factor"


@step
def enrol_or_ask(actor: Actor, user: User) -> Change | None:
    """At once for whoever has nothing to lose yet, a founder among them; else what waits.
    Raises ChangeWaitsAlready."""
    if has_something_at_stake(user.id):
        return ask(actor, ENROL, user.id, organisation_id=None)
    _enrol(actor, user)
    return None


@step
def forget_asked(user: User) -> None:
    """The secret that waited is another now, or gone."""
    withdraw_all(user.id, kind=ENROL)


def _still_fits(change: Any) -> None:
    user = db.session.get_one(User, change.subject_id)
    if user.erased_at is not None or user.totp_secret is None or user.totp_confirmed_at is not None:
        raise ChangeOfNobody()


@kind(ENROL, fits=_still_fits)
def enrol_at_last(change: Any) -> None:
    """From now on every sign-in asks for its code."""
    user = db.session.get_one(User, change.subject_id, with_for_update=True)
    _still_fits(change)
    _enrol(asker_of(change), user)


def _enrol(actor: Actor, user: User) -> None:
    user.totp_confirmed_at = clock.now()
    events.record("user.second_factor_enrolled", user.id, actor)
