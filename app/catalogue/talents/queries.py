"""What people see of talents."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document
from app.catalogue.search.sources import Source, comes_from
from app.catalogue.talents.cards import document
from app.catalogue.talents.models import Talent
from app.catalogue.talents.workflow import FINDABLE, State
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page


def get_talent(actor: Actor, talent_id: UUID) -> Talent:
    """Raises NotFound, also for a stranger's draft."""
    talent = db.session.get(Talent, talent_id)
    if talent is None or not talent.roles_of(actor):
        raise NotFound()
    return talent


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Entries of my organisation in any state, newest first; the reviewers see everybody's."""
    columns: list[Any] = [
        Talent.id,
        Talent.created_at,
        Talent.version,
        Talent.state,
        Talent.name,
        Talent.kind,
        Talent.keeper_id,
    ]
    query = select(*columns)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Talent.keeper_id == actor.organisation_id)
    if state is not None:
        query = query.where(Talent.state == state)
    return page(query, Talent.created_at, Talent.id, after, limit)


def list_documents(talent_ids: list[UUID]) -> list[Document]:
    """Those of them that may be found, as strangers may know them; their rows are held
    against changes until the transaction ends."""
    rows = db.session.scalars(
        select(Talent)
        .where(Talent.id.in_(talent_ids), Talent.state.in_(FINDABLE))
        .order_by(Talent.id)
        .with_for_update(read=True, of=Talent)
        .execution_options(populate_existing=True)
    )
    return [document(talent) for talent in rows]


def _walk_findable(batch: int) -> Iterator[list[UUID]]:
    last = UUID(int=0)
    while True:
        ids = db.session.scalars(
            select(Talent.id)
            .where(Talent.id > last, Talent.state.in_(FINDABLE))
            .order_by(Talent.id)
            .limit(batch)
        ).all()
        if not ids:
            return
        yield list(ids)
        last = ids[-1]


comes_from(Library.TALENTS, Source(_walk_findable, list_documents))
