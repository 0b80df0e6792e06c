"""What people see of objections."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.viewer import seen_by_the_market
from app.parties.people.models import User
from app.trading.objections.about import About
from app.trading.objections.models import Objection
from app.trading.objections.workflow import DECIDED


def get_objection(actor: Actor, objection_id: UUID) -> Objection:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Objection, objection_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_objections(actor: Actor, about: About) -> dict[str, Any]:
    """Of a notice or a procedure, in order: everybody sees that there is one and how it was
    decided, and not who filed it. Raises NotFound."""
    about.require_seen(actor)
    names = ("id", "state", "created_at", "is_overdue", "decision", "decision_sha256")
    query = (
        select(*(getattr(Objection, name) for name in names))
        .filter_by(**{about.column: about.id})
        .order_by(Objection.created_at)
    )
    with seen_by_the_market(db.session):
        rows = [dict(row._mapping) for row in db.session.execute(query)]
    for row in rows:
        if row["state"] not in DECIDED:
            row |= {"decision": None, "decision_sha256": None}
    return {"items": rows}


def list_mine(actor: Actor) -> dict[str, Any]:
    """What I filed as a person, newest first."""
    query = select(Objection).filter_by(filer_id=actor.user_id, filed_for=None)
    rows = db.session.scalars(query.order_by(Objection.created_at.desc(), Objection.id).limit(200))
    return {"items": list(rows)}


def name_of_filer(objection: Objection) -> str:
    """The organisation's, or the person's as their account has it today."""
    return objection.filer_name or db.session.get_one(User, objection.filer_id).name
