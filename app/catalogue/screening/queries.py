"""What people see of texts that were stopped."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.screening.models import HeldText
from app.catalogue.screening.workflow import State
from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page

_LINE: list[Any] = [
    *(HeldText.id, HeldText.created_at, HeldText.version, HeldText.state, HeldText.place),
]


def get_held_text(actor: Actor, held_text_id: UUID) -> HeldText:
    """Mine, my organisation's, or any for a reviewer. Raises NotFound."""
    return find(HeldText, held_text_id, actor)


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """What I wrote that was stopped, newest first."""
    query = select(*_LINE).where(HeldText.user_id == actor.user_id)
    return page(query, HeldText.created_at, HeldText.id, after, limit)


def list_held(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Everybody's, for the reviewers; nothing for others."""
    if not actor.has("reviewer"):
        return Page([], None)
    query = select(*_LINE)
    if state is not None:
        query = query.where(HeldText.state == state)
    return page(query, HeldText.created_at, HeldText.id, after, limit)
