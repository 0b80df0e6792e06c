"""What a restored market must do again about people: erase them, and end their sessions."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import update

from app.core import clock, storage
from app.core.db import command, db
from app.core.restorations import Gap, reconciles
from app.parties.personal.commands import erase_again
from app.parties.personal.jobs import NOTED
from app.parties.sessions.models import AccessToken


@reconciles("erasures")
def erase_who_was_erased(gap: Gap) -> Iterator[str]:
    """Who was erased after the backup is erased again before anybody can read of them."""
    noted = storage.names_under(NOTED)
    yield f"{len(noted)} erasures were noted outside"
    for key in noted:
        for organisation_id in erase_again(UUID(key.removeprefix(NOTED))):
            yield f"organisation {organisation_id} has no owner any more"


@reconciles("sessions")
def end_sessions(gap: Gap) -> Iterator[str]:
    """A sign-out, a new password, a revoked key may be among what was forgotten."""
    yield f"{_end_tokens(gap)} sessions and API keys from before ended"


@command
def _end_tokens(gap: Gap) -> int:
    ended = db.session.execute(
        update(AccessToken)
        .where(AccessToken.revoked_at.is_(None), AccessToken.created_at < gap.found_at)
        .values(revoked_at=clock.now())
        .returning(AccessToken.id)
    )
    return len(ended.all())
