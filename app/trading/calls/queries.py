"""What people see of calls."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.trading.calls.models import Call
from app.trading.calls.workflow import SHOWN, State

CARD = (
    *("id", "version", "state", "demand_id", "title", "poser_name", "mode", "budget"),
    *("announced_at", "closes_at", "created_at"),
)


def get_call(actor: Actor, call_id: UUID) -> Call:
    """Raises NotFound, also for who may not read it."""
    return find(Call, call_id, actor)


def list_calls(
    actor: Actor, *, state: State | None, mine: bool, after: str | None, limit: int
) -> Page:
    """What was announced and I may read, or all of my organisation's, newest first."""
    query = select(*(getattr(Call, name) for name in CARD))
    if mine:
        query = query.where(Call.poser_id == actor.organisation_id)
        created: Any = Call.created_at
    else:
        shown = and_(Call.state.in_(SHOWN), Call.announced_at.is_not(None))
        query, created = query.where(shown), Call.announced_at
        if not (actor.may_oversee() or actor.is_system):
            me = actor.organisation_id
            chosen = or_(Call.selected.any_() == me, Call.poser_id == me)
            query = query.where(or_(Call.selected.is_(None), chosen))
            query = query.where(or_(Call.is_hidden.is_(False), Call.poser_id == me))
    if state is not None:
        query = query.where(Call.state == state)
    return page(query, created, Call.id, after, limit)
