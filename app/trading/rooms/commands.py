"""What sides do in a data room. Each public function is one transaction, but for `lay_open`, which
writes the object before the row that names it."""

from hashlib import sha256
from uuid import UUID, uuid4

from app.core import clock, events, storage
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.queries import get_negotiation
from app.trading.negotiations.workflow import Role, State
from app.trading.rooms.models import RoomDocument, RoomView
from app.trading.rooms.rules import NotASide, TalksOver, both_promised, type_of


def lay_open(actor: Actor, negotiation_id: UUID, *, name: str, body: bytes) -> RoomDocument:
    """Show a document to the other side. Raises NotFound, NotASide, TalksOver, DocumentUnfit."""
    media_type = type_of(body)
    document = RoomDocument(
        id=uuid4(),
        negotiation_id=negotiation_id,
        name=name,
        media_type=media_type,
        size=len(body),
        sha256=sha256(body).hexdigest(),
    )
    _side(actor, get_negotiation(actor, negotiation_id))
    storage.put(document.key, body)
    return _lay(actor, document)


@command
def _lay(actor: Actor, document: RoomDocument) -> RoomDocument:
    _side(actor, lock(Negotiation, document.negotiation_id, actor))
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    document.organisation_id, document.laid_by = actor.organisation_id, actor.user_id
    document.laid_at = clock.now()
    db.session.add(document)
    db.session.flush()
    facts = {"document": str(document.id), "sha256": document.sha256}
    events.record("negotiation.document_laid_open", document.negotiation_id, actor, **facts)
    return document


@command
def look_at(actor: Actor, document_id: UUID) -> RoomDocument:
    """Note who looks, then show it. The other side's need both promises. Raises NotFound,
    NdaMissing."""
    document = db.session.get(RoomDocument, document_id)
    if document is None:
        raise NotFound()
    talks = lock(Negotiation, document.negotiation_id, actor)
    if actor.organisation_id not in (talks.buyer_id, talks.seller_id):
        raise NotFound()  # the venue looks on at talks, not into rooms
    if document.organisation_id != actor.organisation_id:
        both_promised(talks)
    assert actor.user_id is not None
    row = RoomView(
        document_id=document.id,
        user_id=actor.user_id,
        organisation_id=actor.organisation_id,
        viewed_at=clock.now(),
    )
    db.session.add(row)
    facts = {"document": str(document.id)}
    events.record("negotiation.document_viewed", talks.id, actor, **facts)
    return document


def _side(actor: Actor, talks: Negotiation) -> None:
    if not talks.roles_of(actor) & {Role.OFFEROR, Role.ANSWERER}:
        raise NotASide()
    if talks.state != State.OPEN:
        raise TalksOver(state=talks.state)
