"""What people see of mandates, and what other modules ask about them."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, false, func, or_, select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page, page_by
from app.core.sight import Seen
from app.parties.mandates.models import Engagement, Introduction, Mandate, certified, is_certified
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
    return bool(
        db.session.scalar(select(holds_mandate(actor, scope, side, principal_id, *objects)))
    )


def holds_mandate(
    actor: Actor, scope: str, side: str, principal_id: Any, *objects: tuple[str, Any]
) -> Seen:
    """The same as SQL, of a row whose columns name the principal and the objects."""
    if actor.user_id is None or actor.is_operator:
        return false()
    covers = [Mandate.object_kind == EVERYTHING]
    covers += [and_(Mandate.object_kind == kind, Mandate.object_id == id) for kind, id in objects]
    query = select(Mandate.id).where(
        Mandate.broker_id == actor.user_id,
        Mandate.principal_id == principal_id,
        Mandate.principal_id.is_distinct_from(actor.organisation_id),
        Mandate.side == side,
        Mandate.state.in_(HELD),
        Mandate.expires_at > func.market_now(),
        Mandate.scope.contains([scope]),
        or_(*covers),
        certified(actor.user_id),
    )
    return query.exists()


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
    return find(Mandate, mandate_id, actor)


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


def list_introductions(actor: Actor, mandate_id: UUID, *, after: str | None, limit: int) -> Page:
    """Whom the broker introduced under a mandate, oldest first. Raises NotFound."""
    get_mandate(actor, mandate_id)
    query = select(Introduction).filter_by(mandate_id=mandate_id)
    keys = (Introduction.introduced_at, Introduction.id)
    return page_by(query, *keys, after=after, limit=limit)


def list_my_introductions(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Where my organisation was introduced to somebody, newest first."""
    query = select(Introduction).filter_by(organisation_id=actor.organisation_id)
    return page(query, Introduction.introduced_at, Introduction.id, after, limit)
