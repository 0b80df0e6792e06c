"""What people see of reminders."""

from sqlalchemy import select

from app.catalogue.reminders.models import Reminder
from app.core.actor import Actor
from app.core.pages import Page, page

NAMES = ("id", "kind", "subject_id", "facts", "created_at")


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """My organisation's, newest first."""
    columns = [getattr(Reminder, name) for name in NAMES]
    query = select(*columns).where(Reminder.organisation_id == actor.organisation_id)
    return page(query, Reminder.created_at, Reminder.id, after, limit)
