"""What sellers and bidders do in the data room of a procedure. Each public function is one
transaction, but for `lay_in`, which writes the object before the row that names it."""

from typing import Any
from uuid import UUID, uuid4

from app.core import clock, events, storage
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.trading.procedures.models import Procedure
from app.trading.procedures.queries import get_procedure
from app.trading.rooms.marking import require_markable
from app.trading.rooms.models import RoomDocument, RoomPromise, key_of
from app.trading.rooms.reading import promise_of, sellers_promise, takes_part
from app.trading.rooms.rules import (
    NotTheRoomsSeller,
    PromiseDiffers,
    TextMissing,
    facts_of,
    require_changeable_room,
)


def lay_in(actor: Actor, procedure_id: UUID, *, name: str, body: bytes) -> RoomDocument:
    """Put a document into the room. Raises NotFound, NotTheRoomsSeller, RoomFixed,
    DocumentUnfit, CannotBeMarked."""
    facts = facts_of(body)
    document_id = uuid4()
    _require_seller(actor, get_procedure(actor, procedure_id))
    require_markable(body, facts["media_type"])
    with storage.put_with_row(key_of(procedure_id, document_id), body):
        return _lay_in(actor, procedure_id, document_id, name=name, facts=facts)


@command
def _lay_in(
    actor: Actor, procedure_id: UUID, document_id: UUID, *, name: str, facts: dict[str, Any]
) -> RoomDocument:
    procedure = _changed_by_seller(actor, procedure_id)
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    document = RoomDocument(
        id=document_id,
        procedure_id=procedure_id,
        organisation_id=actor.organisation_id,
        laid_by=actor.user_id,
        laid_at=clock.now(),
        name=name,
        **facts,
    )
    db.session.add(document)
    db.session.flush()
    _tell(procedure, "document_laid_open", document, actor)
    return document


@command
def take_out(actor: Actor, document_id: UUID) -> RoomDocument:
    """Bidders read it no longer; who read it before stays on record. Raises NotFound,
    NotTheRoomsSeller, RoomFixed."""
    document = db.session.get(RoomDocument, document_id)
    if document is None or document.procedure_id is None:
        raise NotFound()
    procedure = _changed_by_seller(actor, document.procedure_id)
    db.session.refresh(document)  # what the lock of its procedure waited for
    if document.taken_out_at is None:
        document.taken_out_at = clock.now()
        _tell(procedure, "document_taken_out", document, actor)
    return document


@command
def promise(actor: Actor, procedure_id: UUID, *, sha256: str) -> RoomPromise:
    """Promise confidence by signing the digest of one text: the seller first, which says the text,
    then whoever takes part. A promise is not changed. Raises NotFound, NotTheRoomsSeller,
    TextMissing, PromiseDiffers."""
    procedure = lock(Procedure, procedure_id, actor)
    is_seller = actor.acts_for(procedure.seller_id)
    if is_seller:
        _require_seller(actor, procedure)
    elif not actor.has("bidder") or not takes_part(actor, procedure):
        raise NotFound()
    said = sellers_promise(procedure)
    if said is None and not is_seller:
        raise TextMissing()
    if said is not None and said.sha256 != sha256:
        raise PromiseDiffers(sha256=said.sha256)
    if (mine := promise_of(actor, procedure)) is not None:
        return mine
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    made = RoomPromise(
        procedure_id=procedure.id,
        organisation_id=actor.organisation_id,
        user_id=actor.user_id,
        sha256=sha256,
        signed_at=clock.now(),
    )
    db.session.add(made)
    events.record("procedure.confidence_promised", procedure.id, actor, sha256=sha256)
    return made


def _changed_by_seller(actor: Actor, procedure_id: UUID) -> Procedure:
    procedure = lock(Procedure, procedure_id, actor)
    _require_seller(actor, procedure)
    require_changeable_room(procedure, clock.now())
    return procedure


def _require_seller(actor: Actor, procedure: Procedure) -> None:
    if not actor.acts_for(procedure.seller_id):
        raise NotFound()
    if not actor.has("lister"):
        raise NotTheRoomsSeller()


def _tell(procedure: Procedure, what: str, document: RoomDocument, actor: Actor) -> None:
    """After the announcement everybody reads that something changed (`list_changes`)."""
    procedure.version += 1
    facts = {"document": str(document.id), "sha256": document.sha256}
    events.record(f"procedure.{what}", procedure.id, actor, **facts)
