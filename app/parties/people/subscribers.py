"""What follows for memberships from accounts."""

from collections.abc import Iterable

from sqlalchemy import update

from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.core.sealing import blind
from app.parties.people.models import Membership
from app.parties.people.queries import login_of
from app.parties.people.workflow import INVITED


@subscribes("parties.invitations_find_their_person", "user.registered")
def invitations_find_their_person(events: Iterable[RecordedEvent]) -> None:
    """Who was asked in before they had an account finds the invitation in it."""
    for event in events:
        if (login := login_of(event.subject_id)) is None:
            continue
        asked = Membership.login_blind == blind(login.lower(), "login")
        waiting = update(Membership).where(asked, Membership.state == INVITED)
        db.session.execute(waiting.values(user_id=event.subject_id))
