"""Steps of matching: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.catalogue.search.models import Library
from app.core.actor import SYSTEM
from app.core.db import db, step
from app.matching.models import Suggestion
from app.matching.workflow import SUGGESTION, State

OPEN = (State.SUGGESTED, State.POSER_INTERESTED, State.OFFERER_INTERESTED)


@step
def retire_all(library: Library, ref: UUID) -> None:
    """An item or a person is gone; nobody is referred to it, nobody reads why any more."""
    rows = db.session.scalars(
        select(Suggestion)
        .filter_by(library=library, ref=ref)
        .order_by(Suggestion.id)
        .with_for_update()
    )
    for suggestion in rows:
        if suggestion.state in OPEN:
            SUGGESTION.apply(suggestion, "retire", SYSTEM)
        suggestion.reasons = {}
