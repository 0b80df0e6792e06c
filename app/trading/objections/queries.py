"""What people see of objections."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page, page_by
from app.core.viewer import seen_by_the_market
from app.parties.people.models import User
from app.trading.objections.about import About
from app.trading.objections.models import Objection
from app.trading.objections.workflow import DECIDED


def get_objection(actor: Actor, objection_id: UUID) -> Objection:
    """Raises NotFound, also for strangers."""
    return find(Objection, objection_id, actor)


def list_objections(actor: Actor, about: About, *, after: str | None, limit: int) -> Page:
    """Of a notice or a procedure, in order: everybody sees that there is one and how it was
    decided, and not who filed it. Raises NotFound."""
    about.require_seen(actor)
    names = ("id", "state", "created_at", "is_overdue", "decision", "decision_sha256")
    query = select(*(getattr(Objection, name) for name in names))
    query = query.filter_by(**{about.column: about.id})
    with seen_by_the_market(db.session):
        found = page_by(query, Objection.created_at, Objection.id, after=after, limit=limit)
    for row in found.items:
        if row["state"] not in DECIDED:
            row |= {"decision": None, "decision_sha256": None}
    return found


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """What I filed as a person, newest first."""
    query = select(Objection).filter_by(filer_id=actor.user_id, filed_for=None)
    return page(query, Objection.created_at, Objection.id, after, limit)


def name_of_filer(objection: Objection) -> str:
    """The organisation's, or the person's as their account has it today."""
    return objection.filer_name or db.session.get_one(User, objection.filer_id).name
