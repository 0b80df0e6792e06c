"""What people see of data rooms."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.trading.negotiations.queries import get_negotiation
from app.trading.rooms.models import RoomDocument, RoomView


def list_documents(actor: Actor, negotiation_id: UUID) -> dict[str, Any]:
    """My side's; the other side's too once both have promised confidence. Raises NotFound."""
    talks = _room(actor, negotiation_id)
    query = select(RoomDocument).filter_by(negotiation_id=negotiation_id)
    if talks.nda_at is None:
        query = query.where(RoomDocument.organisation_id == actor.organisation_id)
    return {"items": list(db.session.scalars(query.order_by(RoomDocument.laid_at)))}


def list_views(actor: Actor, negotiation_id: UUID) -> dict[str, Any]:
    """Who looked at the documents of my side, in order. Raises NotFound."""
    _room(actor, negotiation_id)
    rows = db.session.execute(
        select(RoomView.document_id, RoomView.user_id, RoomView.organisation_id, RoomView.viewed_at)
        .join(RoomDocument, RoomDocument.id == RoomView.document_id)
        .where(
            RoomDocument.negotiation_id == negotiation_id,
            RoomDocument.organisation_id == actor.organisation_id,
        )
        .order_by(RoomView.id)
        .limit(1_000)
    )
    return {"items": [dict(row._mapping) for row in rows]}


def _room(actor: Actor, negotiation_id: UUID) -> Any:
    talks = get_negotiation(actor, negotiation_id)
    if actor.organisation_id not in (talks.buyer_id, talks.seller_id):
        raise NotFound()
    return talks
