"""What people see of procedures."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page
from app.trading.procedures.models import Procedure
from app.trading.procedures.workflow import SHOWN, State

CARD = (
    *("id", "version", "state", "listing_id", "title", "seller_name", "method", "start_price"),
    *("deposit", "announced_at", "closes_at", "created_at"),
)


def get_procedure(actor: Actor, procedure_id: UUID) -> Procedure:
    """Raises NotFound, also for strangers to what is not announced."""
    return find(Procedure, procedure_id, actor)


def list_procedures(
    actor: Actor, *, state: State | None, mine: bool, after: str | None, limit: int
) -> Page:
    """What is or was announced, or all of my organisation's, newest first."""
    query = select(*(getattr(Procedure, name) for name in CARD))
    if mine:
        query = query.where(Procedure.seller_id == actor.organisation_id)
        created: Any = Procedure.created_at
    else:
        shown = and_(Procedure.state.in_(SHOWN), Procedure.announced_at.is_not(None))
        query, created = query.where(shown), Procedure.announced_at
    if state is not None:
        query = query.where(Procedure.state == state)
    return page(query, created, Procedure.id, after, limit)


def chain_of(procedure: Procedure) -> list[UUID]:
    """The attempts before it, first to last."""
    before: list[UUID] = []
    at = procedure.follows_id
    while at is not None:
        before.insert(0, at)
        at = db.session.scalar(select(Procedure.follows_id).filter_by(id=at))
    return before
