"""What changes the facts behind rights: the register, organisations, terms, owners' own words."""

from collections.abc import Iterable
from uuid import UUID

from app.catalogue.patents.queries import get_watched
from app.catalogue.rights.models import GrantedRight
from app.catalogue.rights.queries import list_assets_of, list_assets_on
from app.catalogue.rights.steps import rights_changed, tell
from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes(
    "rights.follow_register", "patent.status_changed", "patent.updated", "patent_watch.ended"
)
def follow_register(events: Iterable[RecordedEvent]) -> None:
    """Whoever stands on a patent looks again when the office announces something of it."""
    for event in events:
        is_watch = event.name == "patent_watch.ended"
        tell(list_assets_on(get_watched(event.subject_id) if is_watch else event.subject_id))


@subscribes(
    "rights.follow_owners",
    *(f"organisation.{event}" for event in ("suspended", "reinstated", "lapsed", "verified")),
)
def follow_owners(events: Iterable[RecordedEvent]) -> None:
    """A seller falls, or stands again."""
    for event in events:
        tell(list_assets_of(event.subject_id))


@subscribes("rights.follow_facts", "asset.edited", "asset.ownership_passed")
def follow_facts(events: Iterable[RecordedEvent]) -> None:
    """An owner attached a consent, or is another."""
    for event in events:
        tell([event.subject_id])


@subscribes("rights.follow_terms", "granted_right.expired")
def follow_terms(events: Iterable[RecordedEvent]) -> None:
    """A licence's term is over: it keeps nobody out."""
    for event in events:
        rights_changed(_asset_of(event.subject_id))


def _asset_of(granted_id: UUID) -> UUID:
    return db.session.get_one(GrantedRight, granted_id).asset_id
