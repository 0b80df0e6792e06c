"""What people see of demands."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.demands.cards import document
from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import FINDABLE, State
from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document
from app.catalogue.search.sources import Source, comes_from
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page


def get_demand(actor: Actor, demand_id: UUID) -> Demand:
    """Raises NotFound, also for a stranger's draft."""
    demand = db.session.get(Demand, demand_id)
    if demand is None or not demand.roles_of(actor):
        raise NotFound()
    return demand


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Demands of my organisation in any state, newest first; the reviewers see everybody's."""
    columns: list[Any] = [
        Demand.id,
        Demand.created_at,
        Demand.version,
        Demand.state,
        Demand.title,
        Demand.level,
        Demand.poser_id,
    ]
    query = select(*columns)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Demand.poser_id == actor.organisation_id)
    if state is not None:
        query = query.where(Demand.state == state)
    return page(query, Demand.created_at, Demand.id, after, limit)


def list_documents(demand_ids: list[UUID]) -> list[Document]:
    """Those of them that may be found, as strangers may know them; their rows are held
    against changes until the transaction ends."""
    rows = db.session.scalars(
        select(Demand)
        .where(Demand.id.in_(demand_ids), Demand.state.in_(FINDABLE))
        .order_by(Demand.id)
        .with_for_update(read=True, of=Demand)
        .execution_options(populate_existing=True)
    )
    return [document(demand) for demand in rows]


def _walk_findable(batch: int) -> Iterator[list[UUID]]:
    last = UUID(int=0)
    while True:
        ids = db.session.scalars(
            select(Demand.id)
            .where(Demand.id > last, Demand.state.in_(FINDABLE))
            .order_by(Demand.id)
            .limit(batch)
        ).all()
        if not ids:
            return
        yield list(ids)
        last = ids[-1]


comes_from(Library.DEMANDS, Source(_walk_findable, list_documents))
