"""The event log: one append-only row for each thing that happened.

An event is written in the transaction of the change it tells of. It is the audit trail and the
outbox: the relay numbers committed events in order and hands them to subscribers. Never poll by
`id > last`: rows that commit late would be lost; `position` is given after the commit.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Identity, Index, any_, cast, select, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock
from app.core.actor import Actor
from app.core.context import request_id
from app.core.db import Model, db
from app.core.pages import Page, page_by


class Event(Model):
    __tablename__ = "events"
    __table_args__ = (
        Index("ix_events_fresh", "id", postgresql_where=text("position is null")),
        Index("ix_events_subject", "subject_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    name: Mapped[str]  # "deal.settled": subject and past tense
    subject_id: Mapped[UUID]
    user_id: Mapped[UUID | None]
    acting_for: Mapped[UUID | None]  # the organisation (rule-book §6.4)
    through: Mapped[UUID | None]  # the visit at a station or in the hall it was entered in
    request_id: Mapped[str]
    data: Mapped[dict[str, Any]]  # facts only, never a secret or a personal number
    happened_at: Mapped[datetime]
    position: Mapped[int | None] = mapped_column(unique=True)  # in the feed; set by the relay


class RecordedEvent(NamedTuple):
    """An event as subscribers get it: a plain row, cheap to read by the thousand."""

    id: int
    name: str
    subject_id: UUID
    user_id: UUID | None
    acting_for: UUID | None
    request_id: str
    data: dict[str, Any]
    happened_at: datetime


def list_by_id(ids: Sequence[int]) -> list[RecordedEvent]:
    """These events, in order."""
    columns = [getattr(Event, name) for name in RecordedEvent._fields]
    wanted = Event.id == any_(cast(list(ids), ARRAY(BigInteger)))
    rows = db.session.execute(select(*columns).where(wanted).order_by(Event.id))
    return [RecordedEvent._make(row) for row in rows]


def record(name: str, subject_id: UUID, actor: Actor, **data: Any) -> None:
    """Add one event to the running transaction."""
    db.session.add(
        Event(
            name=name,
            subject_id=subject_id,
            user_id=actor.user_id,
            acting_for=actor.organisation_id,
            through=actor.visit_id,
            request_id=request_id.get(),
            data=data,
            happened_at=clock.now(),
        )
    )


def list_of(subject_id: UUID, *, after: str | None, limit: int) -> Page:
    """Everything that happened to one subject, oldest first."""
    columns = (Event.name, Event.user_id, Event.acting_for, Event.data, Event.happened_at)
    query = select(*columns).where(Event.subject_id == subject_id)
    return page_by(query, Event.id, after=after, limit=limit)


def list_named(subject_id: UUID, names: Collection[str]) -> list[dict[str, Any]]:
    """The facts of one subject's events of these names, oldest first."""
    rows = db.session.execute(
        select(Event.name, Event.data)
        .where(Event.subject_id == subject_id, Event.name.in_(names))
        .order_by(Event.id)
    )
    return [dict(row._mapping) for row in rows]
