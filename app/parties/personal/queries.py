"""What people see of personal data: their own masked, and on demand all of it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.events import Event
from app.core.pages import Page, page
from app.core.viewer import seen_by_the_market
from app.parties.brokers.models import Credential, Training
from app.parties.mandates.models import Mandate
from app.parties.people.models import User
from app.parties.people.queries import list_mine as list_memberships
from app.parties.personal.keys import unseal_of
from app.parties.personal.models import Consent, PersonalField
from app.parties.personal.rules import MOST
from app.parties.sessions.queries import list_tokens
from app.parties.stations.models import HallVisit

_CERTIFICATE = (Credential.id, Credential.state, Credential.level, Credential.number)
_TRAINING = (Training.course, Training.hours, Training.completed_on, Training.sha256)
_MANDATE = (Mandate.id, Mandate.state, Mandate.principal_id, Mandate.side, Mandate.expires_at)
_VISIT = (HallVisit.id, HallVisit.organisation_id, HallVisit.opened_at, HallVisit.closed_at)


def list_mine(actor: Actor) -> dict[str, Any]:
    """My fields, masked."""
    columns: list[Any] = [PersonalField.kind, PersonalField.mask, PersonalField.changed_at]
    query = select(*columns).filter_by(user_id=actor.user_id).order_by(PersonalField.kind)
    return {"items": [dict(row._mapping) for row in db.session.execute(query)]}


def list_consents(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Mine, newest first, the withdrawn included."""
    query = select(Consent).filter_by(user_id=actor.user_id)
    return page(query, Consent.given_at, Consent.id, after, limit)


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
    with seen_by_the_market(db.session):  # whichever organisation they stood at the desk of
        visits = _rows(_VISIT, HallVisit.clerk_id == user.id)
    return {
        "account": {"id": user.id, "login": user.login, "name": user.name},
        "fields": {row.kind: unseal_of(user.id, row.kind, row.sealed) for row in fields},
        "consents": list_consents(actor, after=None, limit=MOST).items,
        "memberships": list_memberships(actor, after=None, limit=MOST).items,
        "certificates": _rows(_CERTIFICATE, Credential.user_id == user.id),
        "trainings": _rows(_TRAINING, Training.user_id == user.id),
        "mandates": _rows(_MANDATE, Mandate.broker_id == user.id),
        "visits": visits,
        "tokens": list_tokens(actor, after=None, limit=MOST).items,
        "acts": [dict(row._mapping) for row in acts],
    }


def _rows(columns: Iterable[Any], mine: Any) -> list[dict[str, Any]]:
    rows = db.session.execute(select(*columns).where(mine).limit(MOST))
    return [dict(row._mapping) for row in rows]
