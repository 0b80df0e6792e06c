"""What follows for talents and for the search of them."""

from collections.abc import Iterable

from sqlalchemy import select, update

from app.catalogue.rights.standing import FELL, STOOD, follow_standing
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.catalogue.talents.cards import document
from app.catalogue.talents.models import Talent
from app.catalogue.talents.workflow import FINDABLE, TALENT
from app.core.actor import SYSTEM
from app.core.db import db, lock
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.core.sealing import blind
from app.parties import login_of

comes_from(Library.TALENTS, Source(Talent, document, (Talent.state.in_(FINDABLE),)))


@subscribes(
    "catalogue.index_talents",
    "talent.published",
    "talent.renewed",
    "talent.unhidden",
    "talent.consented",
    can_wait=True,
)
def index_talents(events: Iterable[RecordedEvent]) -> None:
    """What is published can be found; what left was hidden at once."""
    follow(Library.TALENTS, events)


@subscribes("catalogue.talents_follow_standing", *FELL, *STOOD)
def follow_standing_of_keepers(events: Iterable[RecordedEvent]) -> None:
    """What an organisation that may not trade has published is not public."""
    follow_standing(Talent, Talent.keeper_id, TALENT, events)


@subscribes("catalogue.entries_find_their_person", "user.registered")
def entries_find_their_person(events: Iterable[RecordedEvent]) -> None:
    """Who was asked before they had an account finds the entry in it."""
    for event in events:
        if (login := login_of(event.subject_id)) is None:
            continue
        waiting = Talent.login_blind == blind(login.lower(), "login"), Talent.person_id.is_(None)
        db.session.execute(update(Talent).where(*waiting).values(person_id=event.subject_id))


@subscribes("catalogue.entries_of_erased", "user.erased")
def erase_entries_of_erased(events: Iterable[RecordedEvent]) -> None:
    """Whose account is erased is shown by no organisation either (PIPL 47)."""
    for event in events:
        theirs = select(Talent.id).filter_by(person_id=event.subject_id)
        for talent_id in db.session.scalars(theirs.order_by(Talent.id)).all():
            TALENT.apply(lock(Talent, talent_id, SYSTEM), "withdraw_consent", SYSTEM)
