"""What people see of mandates, and what other modules ask about them."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.parties.mandates.models import Engagement, Introduction, Mandate, is_certified
from app.parties.mandates.rules import EVERYTHING
from app.parties.mandates.workflow import HELD, State

_OWED = (
    *("id", "concluded_at", "mandate_id", "broker_id", "deal_id", "value"),
    *("received", "owed", "is_bypass", "closed_at"),
)


def may(
    actor: Actor, scope: str, side: str, principal_id: UUID, *objects: tuple[str, UUID]
) -> bool:
    """True when the actor is a broker whom the principal mandated with `scope` on that side for one
    of these objects, or for all it has, and whose certificate holds."""
    if actor.user_id is None or actor.acts_for(principal_id) or actor.is_operator:
        return False
    covers = [Mandate.object_kind == EVERYTHING]
    covers += [and_(Mandate.object_kind == kind, Mandate.object_id == id) for kind, id in objects]
    found = db.session.scalar(
        select(Mandate.id)
        .where(
            Mandate.broker_id == actor.user_id,
            Mandate.principal_id == principal_id,
            Mandate.side == side,
            Mandate.state.in_(HELD),
            Mandate.expires_at > clock.now(),
            Mandate.scope.contains([scope]),
            or_(*covers),
        )
        .limit(1)
    )
    return found is not None and is_certified(actor.user_id)


def principals_of(actor: Actor, scope: str) -> list[UUID]:
    """Whom the actor serves as a broker with `scope` now."""
    if actor.user_id is None or not is_certified(actor.user_id):
        return []
    rows = select(Mandate.principal_id).where(
        Mandate.broker_id == actor.user_id,
        Mandate.state.in_(HELD),
        Mandate.expires_at > clock.now(),
        Mandate.scope.contains([scope]),
    )
    return list(db.session.scalars(rows.distinct()))


def get_mandate(actor: Actor, mandate_id: UUID) -> Mandate:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Mandate, mandate_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_mandates(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Mine as a broker and my organisation's as a principal, newest first."""
    columns: list[Any] = [
        Mandate.id,
        Mandate.created_at,
        Mandate.state,
        Mandate.broker_id,
        Mandate.principal_id,
        Mandate.side,
        Mandate.object_kind,
        Mandate.object_id,
        Mandate.expires_at,
    ]
    query = select(*columns)
    if not (actor.is_operator and (actor.has("reviewer") or actor.has("auditor"))):
        query = query.where(
            or_(
                Mandate.broker_id == actor.user_id,
                Mandate.receiver_id == actor.user_id,
                Mandate.principal_id == actor.organisation_id,
            )
        )
    if state is not None:
        query = query.where(Mandate.state == state)
    return page(query, Mandate.created_at, Mandate.id, after, limit)


def list_engagements(actor: Actor, *, after: str | None, limit: int) -> Page:
    """What I am owed as a broker, and what my organisation owes for its deals, newest first."""
    columns: list[Any] = [getattr(Engagement, name) for name in _OWED]
    query = select(*columns).outerjoin(Mandate, Mandate.id == Engagement.mandate_id)
    if not (actor.is_operator and actor.has("auditor")):
        mine = Engagement.broker_id == actor.user_id
        query = query.where(or_(mine, Mandate.principal_id == actor.organisation_id))
    return page(query, Engagement.concluded_at, Engagement.id, after, limit)


def list_introductions(actor: Actor, mandate_id: UUID) -> dict[str, Any]:
    """Whom the broker introduced under a mandate, oldest first. Raises NotFound."""
    get_mandate(actor, mandate_id)
    rows = db.session.scalars(
        select(Introduction)
        .filter_by(mandate_id=mandate_id)
        .order_by(Introduction.introduced_at, Introduction.id)
        .limit(500)
    )
    return {"items": list(rows)}


def list_my_introductions(actor: Actor) -> dict[str, Any]:
    """Where my organisation was introduced to somebody, newest first."""
    rows = db.session.scalars(
        select(Introduction)
        .filter_by(organisation_id=actor.organisation_id)
        .order_by(Introduction.introduced_at.desc(), Introduction.id)
        .limit(200)
    )
    return {"items": list(rows)}
