"""What people see of data rooms."""

from typing import Any
from uuid import UUID

from sqlalchemy import literal, select, union_all

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page_by
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


def list_documents(actor: Actor, negotiation_id: UUID, *, after: str | None, limit: int) -> Page:
    """My side's; the other side's too once both have promised confidence, as long as the talks and
    the deal they led to last. Raises NotFound."""
    talks = _room(actor, negotiation_id)
    query = select(RoomDocument).filter_by(negotiation_id=negotiation_id)
    if talks.nda_at is None or not is_open_to_the_other_side(talks):
        query = query.where(RoomDocument.organisation_id == actor.organisation_id)
    return page_by(query, RoomDocument.laid_at, RoomDocument.id, after=after, limit=limit)


def list_views(actor: Actor, negotiation_id: UUID, *, after: str | None, limit: int) -> Page:
    """Who looked at the documents of my side, in order. Raises NotFound."""
    _room(actor, negotiation_id)
    query = (
        select(RoomView.document_id, RoomView.user_id, RoomView.organisation_id, RoomView.viewed_at)
        .join(RoomDocument, RoomDocument.id == RoomView.document_id)
        .where(
            RoomDocument.negotiation_id == negotiation_id,
            RoomDocument.organisation_id == actor.organisation_id,
        )
    )
    return page_by(query, RoomView.id, after=after, limit=limit)


def _room(actor: Actor, negotiation_id: UUID) -> Any:
    talks = get_negotiation(actor, negotiation_id)
    if actor.organisation_id not in (talks.buyer_id, talks.seller_id):
        raise NotFound()
    return talks


def get_procedure_room(actor: Actor, procedure_id: UUID) -> dict[str, Any]:
    """The text to be promised, for whoever sees the procedure. Raises NotFound."""
    procedure = get_procedure(actor, procedure_id)
    mine = promise_of(actor, procedure)
    with seen_by_the_market(db.session):
        seller = db.session.get(RoomPromise, (procedure_id, procedure.seller_id))
    return {
        "nda_sha256": seller.sha256 if seller else None,
        "promised_at": mine.signed_at if mine else None,
    }


def list_procedure_documents(
    actor: Actor, procedure_id: UUID, *, after: str | None, limit: int
) -> Page:
    """In order, for those who may read them now; what was taken out for those who keep the room.
    Raises NotFound."""
    procedure = get_procedure(actor, procedure_id)
    keeps, mine = keeps_the_room(actor, procedure), promise_of(actor, procedure)
    may_read = mine and procedure.state in OPEN_TO_BIDDERS and takes_part(actor, procedure)
    if not (keeps or may_read):
        return Page([], None)
    query = select(RoomDocument).filter_by(procedure_id=procedure_id)
    if not keeps:
        query = query.where(RoomDocument.taken_out_at.is_(None))
    with seen_by_the_market(db.session):
        return page_by(query, RoomDocument.laid_at, RoomDocument.id, after=after, limit=limit)


def list_procedure_changes(
    actor: Actor, procedure_id: UUID, *, after: str | None, limit: int
) -> Page:
    """What was put in and taken out, in order, for whoever sees the procedure: when, and of which
    document. Raises NotFound."""
    get_procedure(actor, procedure_id)
    of_it = RoomDocument.procedure_id == procedure_id
    id = RoomDocument.id.label("document_id")
    laid = select(literal("laid_open").label("kind"), RoomDocument.laid_at.label("at"), id)
    taken = select(literal("taken_out").label("kind"), RoomDocument.taken_out_at.label("at"), id)
    taken = taken.where(of_it, RoomDocument.taken_out_at.is_not(None))
    told = union_all(laid.where(of_it), taken).subquery().c
    query = select(told.kind, told.at, told.document_id)
    with seen_by_the_market(db.session):
        return page_by(query, told.at, told.document_id, told.kind, after=after, limit=limit)


def list_procedure_views(
    actor: Actor, procedure_id: UUID, *, after: str | None, limit: int
) -> Page:
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
    )
    with seen_by_the_market(db.session):
        found = page_by(query, RoomView.id, after=after, limit=limit)
    nobody = {} if is_auditor(actor) else {"user_id": None, "organisation_id": None}
    return Page([row | nobody for row in found.items], found.next)
