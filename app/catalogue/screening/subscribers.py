"""What follows for texts that were stopped."""

from collections.abc import Iterable

from sqlalchemy import select

from app.catalogue.screening.models import HeldText
from app.catalogue.screening.workflow import HELD_TEXT
from app.core.actor import SYSTEM
from app.core.db import db, lock
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes("catalogue.held_texts_of_erased", "user.erased")
def erase_texts_of_erased(events: Iterable[RecordedEvent]) -> None:
    """Who is erased leaves no text behind that nobody else has read (PIPL 47)."""
    for event in events:
        mine = select(HeldText.id).where(
            HeldText.user_id == event.subject_id, HeldText.text.is_not(None)
        )
        for id in db.session.scalars(mine.order_by(HeldText.id)).all():
            HELD_TEXT.apply(lock(HeldText, id, SYSTEM), "withdraw", SYSTEM)
