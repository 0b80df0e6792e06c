"""What people see of objections."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.viewer import seen_by_the_market
from app.trading.notices.queries import get_notice
from app.trading.objections.models import Objection
from app.trading.objections.workflow import DECIDED


def get_objection(actor: Actor, objection_id: UUID) -> Objection:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Objection, objection_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_objections(actor: Actor, notice_id: UUID) -> dict[str, Any]:
    """Of a notice, in order: everybody sees that there is one and how it was decided, and not who
    filed it. Raises NotFound."""
    get_notice(actor, notice_id)
    names = ("id", "state", "created_at", "is_overdue", "decision", "decision_sha256")
    query = (
        select(*(getattr(Objection, name) for name in names))
        .filter_by(notice_id=notice_id)
        .order_by(Objection.created_at)
    )
    with seen_by_the_market(db.session):
        rows = [dict(row._mapping) for row in db.session.execute(query)]
    for row in rows:
        if row["state"] not in DECIDED:
            row |= {"decision": None, "decision_sha256": None}
    return {"items": rows}
