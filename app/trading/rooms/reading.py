"""Whose room a document belongs to, and who may read it there now: of talks, or of a procedure."""

from typing import Any

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db, lock
from app.core.errors import NotFound
from app.deals import is_over
from app.trading.intents.models import Intent
from app.trading.intents.workflow import ALIVE
from app.trading.negotiations.models import Negotiation
from app.trading.procedures.models import Procedure
from app.trading.rooms import rules
from app.trading.rooms.models import RoomDocument, RoomPromise
from app.trading.rooms.rules import (
    RoomClosed,
    require_both_signed_nda,
    require_document_in_room,
    require_open_room,
    require_signed_nda,
)


def require_reader(actor: Actor, document: RoomDocument) -> tuple[str, Any]:
    """The subject whose room it is ("negotiation" or "procedure", its id), locked.

    Raises NotFound, NdaMissing, RoomClosed.
    """
    if document.procedure_id is not None:
        _require_reader_of_procedure(actor, lock(Procedure, document.procedure_id, actor), document)
        return "procedure", document.procedure_id
    assert document.negotiation_id is not None
    talks = lock(Negotiation, document.negotiation_id, actor)
    if actor.organisation_id not in (talks.buyer_id, talks.seller_id):
        raise NotFound()  # the venue looks on at talks, not into rooms
    if document.organisation_id != actor.organisation_id:
        require_both_signed_nda(talks)
        if not is_open_to_the_other_side(talks):
            raise RoomClosed(state=talks.state)
    return "negotiation", talks.id


def is_open_to_the_other_side(talks: Negotiation) -> bool:
    """Whether what gave it the other side's papers lasts."""
    is_deal_over = talks.deal_id is not None and is_over(talks.deal_id)
    return rules.is_open_to_the_other_side(talks, is_deal_over=is_deal_over)


def _require_reader_of_procedure(
    actor: Actor, procedure: Procedure, document: RoomDocument
) -> None:
    if keeps_the_room(actor, procedure):
        return
    if not takes_part(actor, procedure):
        raise NotFound()
    require_open_room(procedure)
    require_signed_nda(promise_of(actor, procedure))
    require_document_in_room(document)


def keeps_the_room(actor: Actor, procedure: Procedure) -> bool:
    """The seller whose room it is, and the venue's auditor, see all of it at any time."""
    return actor.acts_for(procedure.seller_id) or is_auditor(actor)


def is_auditor(actor: Actor) -> bool:
    """Of the venue."""
    return actor.is_operator and actor.has("auditor")


def takes_part(actor: Actor, procedure: Procedure) -> bool:
    """It has registered, and is neither refused nor gone."""
    mine = select(Intent.id).where(
        Intent.procedure_id == procedure.id,
        Intent.bidder_id == actor.organisation_id,
        Intent.state.in_(ALIVE),
    )
    return db.session.scalar(mine) is not None


def promise_of(actor: Actor, procedure: Procedure) -> RoomPromise | None:
    """That of the actor's organisation."""
    return db.session.get(RoomPromise, (procedure.id, actor.organisation_id))


def sellers_promise(procedure: Procedure) -> RoomPromise | None:
    """It says which text is promised."""
    return db.session.get(RoomPromise, (procedure.id, procedure.seller_id))
