"""Steps of patents: each runs inside somebody's command."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from app.catalogue.patents.models import (
    Patent,
    PatentImport,
    PatentWatch,
)
from app.catalogue.patents.rules import (
    next_fee_on,
)
from app.catalogue.patents.workflow import PATENT_IMPORT, PATENT_WATCH, WatchState
from app.core import clock, policy
from app.core.actor import SYSTEM
from app.core.attention import Reason, told
from app.core.db import db, lock, step


@step
def set_aside(import_id: UUID, reason: Reason) -> None:
    """Reading it was given up; what was taken in so far stays."""
    subject = lock(PatentImport, import_id, SYSTEM)
    PATENT_IMPORT.apply(subject, "set_aside", SYSTEM, reason=reason)
    subject.attention = told(reason, clock.now())


@step
def watch(patents: Iterable[Patent]) -> None:
    """From now on the fees and terms of these patents are watched."""
    for patent in patents:
        if db.session.scalar(select(PatentWatch.id).filter_by(patent_id=patent.id)):
            continue
        subject = PatentWatch(
            patent_id=patent.id,
            next_fee_on=next_fee_on(patent.filed_on, patent.expires_on, clock.today()),
            expires_on=patent.expires_on,
            policy=policy.freeze("patent.fee_notice_days", "patent.expiry_notice_days"),
        )
        PATENT_WATCH.begin(subject, "begun", SYSTEM, patent=patent.application_number)


@step
def stop_watching(patent_id: UUID) -> None:
    """The right is gone, its fees are nobody's concern."""
    _move_watch(patent_id, WatchState.WATCHED, "stop")


@step
def watch_again(patent_id: UUID) -> None:
    """The right is back."""
    _move_watch(patent_id, WatchState.ENDED, "resume")


def _move_watch(patent_id: UUID, state: WatchState, transition: str) -> None:
    watched = db.session.scalar(
        select(PatentWatch).filter_by(patent_id=patent_id, state=state).with_for_update()
    )
    if watched is not None:
        PATENT_WATCH.apply(watched, transition, SYSTEM)
