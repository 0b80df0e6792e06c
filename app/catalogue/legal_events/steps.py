"""How announcements are entered. Steps of an import's transaction."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.legal_events.models import LegalEvent, LegalEventRule
from app.catalogue.legal_events.rules import (
    HELD_WHEN_UNKNOWN,
    TERMINAL,
    Effect,
    NotTheRegister,
    left_by,
    require_category,
    require_past_day,
)
from app.catalogue.patents.models import Patent
from app.catalogue.patents.rules import application_number, legal_status_of
from app.catalogue.patents.steps import stop_watching, watch_again
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, step
from app.core.digests import Digest
from app.core.errors import Invalid
from app.core.names import folded_name

# tells an announcement from its repetition; one more maker needs a migration of those kept
EVENT = Digest("legal_event", list)


class PatentNotImported(Invalid):
    title = "This patent has not been imported"
    zh = "该专利尚未导入"


@step
def enter(
    actor: Actor, *, number: str, category: str, national: str, on: date, detail: dict[str, Any]
) -> tuple[UUID, bool]:
    """A step: (the patent's id, whether the event is new); its status follows all its events.

    Raises NotTheRegister, CategoryUnknown, EventInTheFuture, NumberMalformed, PatentNotImported.
    """
    if not (actor.is_operator and actor.has("reviewer")):
        raise NotTheRegister()
    require_category(category)
    require_past_day(on, clock.today())
    patent = db.session.scalar(
        select(Patent).filter_by(application_number=application_number(number)).with_for_update()
    )
    if patent is None:
        raise PatentNotImported(number=number[:40])
    said = (patent.application_number, category, national, on, detail)
    added = insert(LegalEvent).values(
        id=uuid4(),
        patent_id=patent.id,
        category=category,
        national=national,
        on=on,
        effect=_effect(category, national),
        detail=detail,
        digest=EVENT.of(said).encode(),
    )
    done = db.session.scalar(added.on_conflict_do_nothing().returning(LegalEvent.id))
    if done is not None:
        _follow(patent)
    return patent.id, done is not None


def _effect(category: str, national: str) -> Effect:
    """However the office's name of it is typed."""
    known = db.session.scalars(select(LegalEventRule).filter_by(category=category))
    rules = {folded_name(rule.national): rule.effect for rule in known}
    unread = Effect.UNKNOWN if category in HELD_WHEN_UNKNOWN else Effect.NONE
    return rules.get(folded_name(national)) or rules.get("") or unread


@step
def follow(patent_id: UUID) -> None:
    """The patent's status is what its announcements leave."""
    _follow(db.session.get_one(Patent, patent_id, with_for_update=True))


def _follow(patent: Patent) -> None:
    announced = db.session.scalars(
        select(LegalEvent)
        .filter_by(patent_id=patent.id)
        .order_by(LegalEvent.on, LegalEvent.entered_at, LegalEvent.id)
    )
    status, burdens = left_by(legal_status_of(patent.kind_code), patent.published_on, announced)
    if (status, burdens) == (patent.legal_status, patent.encumbrances):
        return
    patent.legal_status, patent.encumbrances = status, burdens
    (stop_watching if status in TERMINAL else watch_again)(patent.id)
    kinds = sorted({burden["kind"] for burden in burdens})
    events.record("patent.status_changed", patent.id, SYSTEM, status=status, encumbrances=kinds)
