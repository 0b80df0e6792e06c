"""What people see of openings: the key and the deadline before, everything after."""

from base64 import b64encode
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.viewer import seen_by_the_market
from app.trading.openings.entries import READERS
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.rules import NotOpened


def get_opening(actor: Actor, opening_id: UUID) -> Opening:
    """Raises NotFound."""
    found = db.session.get(Opening, opening_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_openings(actor: Actor, about_id: UUID) -> dict[str, Any]:
    """Of a procedure or a call."""
    rows = select(Opening).filter_by(about_id=about_id).order_by(Opening.envelope)
    return {"items": [opening for opening in db.session.scalars(rows) if opening.roles_of(actor)]}


def get_receipt(actor: Actor, opening_id: UUID) -> SealedBid:
    """My organisation's own. Raises NotFound."""
    mine = select(SealedBid).filter_by(opening_id=opening_id, bidder_id=actor.organisation_id)
    found = db.session.scalar(mine)
    if found is None:
        raise NotFound()
    return found


def list_opened(actor: Actor, opening_id: UUID) -> dict[str, Any]:
    """Every bid with its content, once it is opened; `commands.look_inside` comes first. Raises
    NotFound where it is not this reader's affair."""
    _readable(actor, opening_id)
    query = select(SealedBid).filter_by(opening_id=opening_id).order_by(SealedBid.position)
    with seen_by_the_market(db.session):
        return {"items": list(db.session.scalars(query))}


def _readable(actor: Actor, opening_id: UUID) -> Opening:
    opening = get_opening(actor, opening_id)
    may_read = READERS.get(opening.about_kind)
    if may_read is not None and not may_read(actor, opening):
        raise NotFound()
    return opening


def read_record(actor: Actor, opening_id: UUID) -> dict[str, Any]:
    """What is needed to check the opening offline. Raises NotFound, NotOpened."""
    opening = _readable(actor, opening_id)
    if opening.state not in ("opened", "evaluated") or opening.private_key is None:
        raise NotOpened()
    bids = list_opened(actor, opening_id)["items"]
    return {
        "id": str(opening.id),
        "envelope": opening.envelope,
        "least": opening.least,
        "most": opening.most,
        "public_key": b64encode(opening.public_key).decode(),
        "private_key": b64encode(opening.private_key).decode(),
        "collects_until": opening.collects_until.isoformat(),
        "bids": [_recorded(bid) for bid in bids],
    }


def _recorded(bid: SealedBid) -> dict[str, Any]:
    return {
        "position": bid.position,
        "entry_id": str(bid.entry_id),
        "label": bid.label,
        "commitment": bid.commitment,
        "received_at": bid.received_at.isoformat(),
        "sealed": None if bid.sealed is None else b64encode(bid.sealed).decode(),
        "content": bid.content,
        "fault": bid.fault,
    }
