"""What people see of data rooms."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.viewer import seen_by_the_market
from app.trading.intents.models import Intent
from app.trading.negotiations.queries import get_negotiation
from app.trading.procedures.queries import get_procedure
from app.trading.rooms.models import RoomDocument, RoomPromise, RoomView
from app.trading.rooms.reading import (
    is_auditor,
    is_open_to_the_other_side,
    keeps_the_room,
    promise_of,
    takes_part,
)
from app.trading.rooms.rules import OPEN_TO_BIDDERS


def list_documents(actor: Actor, negotiation_id: UUID) -> dict[str, Any]:
    """My side's; the other side's too once both have promised confidence, as long as the talks and
    the deal they led to last. Raises NotFound."""
    talks = _room(actor, negotiation_id)
    query = select(RoomDocument).filter_by(negotiation_id=negotiation_id)
    if talks.nda_at is None or not is_open_to_the_other_side(talks):
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


def get_procedure_room(actor: Actor, procedure_id: UUID) -> dict[str, Any]:
    """The text to be promised and every change, for whoever sees the procedure; the documents for
    those who may read them now. Raises NotFound."""
    procedure = get_procedure(actor, procedure_id)
    keeps, mine = keeps_the_room(actor, procedure), promise_of(actor, procedure)
    may_read = mine and procedure.state in OPEN_TO_BIDDERS and takes_part(actor, procedure)
    with seen_by_the_market(db.session):
        seller = db.session.get(RoomPromise, (procedure_id, procedure.seller_id))
        query = select(RoomDocument).filter_by(procedure_id=procedure_id)
        documents = list(db.session.scalars(query.order_by(RoomDocument.laid_at)))
    in_it = [one for one in documents if keeps or one.taken_out_at is None]
    return {
        "nda_sha256": seller.sha256 if seller else None,
        "promised_at": mine.signed_at if mine else None,
        "items": in_it if keeps or may_read else [],
        "changes": _changes(documents),
    }


def _changes(documents: list[RoomDocument]) -> list[dict[str, Any]]:
    """What was put in and taken out, in order: since when, and of which document."""
    told = [("laid_open", one.laid_at, one.id) for one in documents]
    told += [("taken_out", one.taken_out_at, one.id) for one in documents if one.taken_out_at]
    names = ("kind", "at", "document_id")
    return [dict(zip(names, row, strict=True)) for row in sorted(told, key=lambda row: row[1])]


def list_procedure_views(actor: Actor, procedure_id: UUID) -> dict[str, Any]:
    """Who looked at the documents of a procedure, in order: the seller reads labels, for it must
    not learn who stands behind them before the competition; the auditor reads who it was. Raises
    NotFound."""
    procedure = get_procedure(actor, procedure_id)
    if not keeps_the_room(actor, procedure):
        raise NotFound()
    labels = select(Intent.label).where(
        Intent.procedure_id == procedure_id, Intent.bidder_id == RoomView.organisation_id
    )
    label = labels.order_by(Intent.created_at.desc()).limit(1).scalar_subquery().label("label")
    names = (RoomView.document_id, RoomView.viewed_at, RoomView.user_id, RoomView.organisation_id)
    query = (
        select(*names, label)
        .join(RoomDocument, RoomDocument.id == RoomView.document_id)
        .where(RoomDocument.procedure_id == procedure_id)
        .where(RoomView.organisation_id != procedure.seller_id)
        .order_by(RoomView.id)
        .limit(1_000)
    )
    with seen_by_the_market(db.session):
        rows = [dict(row._mapping) for row in db.session.execute(query)]
    nobody = {} if is_auditor(actor) else {"user_id": None, "organisation_id": None}
    return {"items": [row | nobody for row in rows]}
