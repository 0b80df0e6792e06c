"""What follows for what was once imported."""

from collections.abc import Iterable

from sqlalchemy import delete

from app.catalogue.imports.models import ImportSource
from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes("catalogue.forget_source", "talent.consent_withdrawn", "talent.removed")
def forget_source_of_erased(events: Iterable[RecordedEvent]) -> None:
    """The number under which a person's entry was brought may be theirs, too (PIPL 47)."""
    gone = {event.subject_id for event in events}
    theirs = ImportSource.library == "talents", ImportSource.ref.in_(gone)
    db.session.execute(delete(ImportSource).where(*theirs))
