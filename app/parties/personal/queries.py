"""What people see of personal data: their own masked, and on demand all of it."""

from typing import Any

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.events import Event
from app.parties.people.models import User
from app.parties.people.queries import list_mine as list_memberships
from app.parties.personal.keys import unseal_of
from app.parties.personal.models import Consent, PersonalField

MOST = 5_000  # events of an export


def list_mine(actor: Actor) -> dict[str, Any]:
    """My fields, masked."""
    columns: list[Any] = [PersonalField.kind, PersonalField.mask, PersonalField.changed_at]
    query = select(*columns).filter_by(user_id=actor.user_id).order_by(PersonalField.kind)
    return {"items": [dict(row._mapping) for row in db.session.execute(query)]}


def list_consents(actor: Actor) -> dict[str, Any]:
    """Mine, newest first, the withdrawn included."""
    query = select(Consent).filter_by(user_id=actor.user_id)
    rows = db.session.scalars(query.order_by(Consent.given_at.desc(), Consent.id).limit(500))
    return {"items": list(rows)}


def export(actor: Actor) -> dict[str, Any]:
    """Everything kept of me, in clear (PIPL 45): account, fields, consents, memberships, acts."""
    user = db.session.get_one(User, actor.user_id)
    fields = db.session.scalars(select(PersonalField).filter_by(user_id=user.id))
    acts = db.session.execute(
        select(Event.name, Event.subject_id, Event.acting_for, Event.happened_at)
        .where(Event.user_id == user.id)
        .order_by(Event.id.desc())
        .limit(MOST)
    )
    return {
        "account": {"id": user.id, "login": user.login, "name": user.name},
        "fields": {row.kind: unseal_of(user.id, row.kind, row.sealed) for row in fields},
        "consents": list_consents(actor)["items"],
        "memberships": list_memberships(actor)["items"],
        "acts": [dict(row._mapping) for row in acts],
    }
