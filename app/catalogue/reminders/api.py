"""Reminders over HTTP."""

from typing import Any

from app.catalogue.reminders import queries
from app.catalogue.reminders.schemas import ReminderView
from app.core.actor import Actor
from app.web.operations import MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("reminders", __name__, description="Fees and terms that come near")


@door.operation("GET", "/my/reminders", who=MEMBER, query=PageQuery, gives=page_of(ReminderView))
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """What comes near for my organisation's patents, listings, demands and people."""
    return queries.list_mine(actor, **query)
