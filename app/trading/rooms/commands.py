"""What sides do in a data room. Each public function is one transaction, but for `lay_open`, which
writes the object before the row that names it."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from app.core import clock, events, storage
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.parties import get_organisation
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.queries import get_negotiation
from app.trading.negotiations.workflow import Role, State
from app.trading.rooms.marking import Mark, marked, require_markable
from app.trading.rooms.models import RoomDocument, RoomView, key_of
from app.trading.rooms.reading import require_reader
from app.trading.rooms.rules import NotASide, TalksOver, facts_of


@dataclass(frozen=True)
class Look:
    """What somebody may look at: as it lies in the storage, or marked for them."""

    document_id: UUID
    key: str
    media_type: str
    mark: Mark | None
    body: bytes | None = None


def lay_open(actor: Actor, negotiation_id: UUID, *, name: str, body: bytes) -> RoomDocument:
    """Show a document to the other side. Raises NotFound, NotASide, TalksOver, DocumentUnfit,
    CannotBeMarked."""
    facts = facts_of(body)
    document_id = uuid4()
    _side(actor, get_negotiation(actor, negotiation_id))
    require_markable(body, facts["media_type"])
    with storage.put_with_row(key_of(negotiation_id, document_id), body):
        return _lay(actor, negotiation_id, document_id, name=name, facts=facts)


@command
def _lay(
    actor: Actor, negotiation_id: UUID, document_id: UUID, *, name: str, facts: dict[str, Any]
) -> RoomDocument:
    _side(actor, lock(Negotiation, negotiation_id, actor))
    document = RoomDocument(id=document_id, negotiation_id=negotiation_id, name=name, **facts)
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    document.organisation_id, document.laid_by = actor.organisation_id, actor.user_id
    document.laid_at = clock.now()
    db.session.add(document)
    db.session.flush()
    told = {"document": str(document_id), "sha256": document.sha256}
    events.record("negotiation.document_laid_open", negotiation_id, actor, **told)
    return document


def look_at(actor: Actor, document_id: UUID) -> Look:
    """Note who looks, then show it: one's own side's as it was laid, the other side's with a mark
    of who reads it when. That one needs promises, and ends with the talks and the deal they led
    to, or with the procedure. Raises NotFound, NdaMissing, RoomClosed, CannotBeMarked."""
    look = _noted(actor, document_id)
    if look.mark is None:
        return look
    body = marked(b"".join(storage.read(look.key)), look.media_type, look.mark)
    return replace(look, media_type="application/pdf", body=body)


@command
def _noted(actor: Actor, document_id: UUID) -> Look:
    document = db.session.get(RoomDocument, document_id)
    if document is None:
        raise NotFound()
    subject, room_id = require_reader(actor, document)
    assert actor.user_id is not None
    assert actor.organisation_id is not None
    row = RoomView(
        document_id=document.id,
        user_id=actor.user_id,
        organisation_id=actor.organisation_id,
        viewed_at=clock.now(),
    )
    db.session.add(row)
    events.record(f"{subject}.document_viewed", room_id, actor, document=str(document.id))
    db.session.flush()
    is_mine = document.organisation_id == actor.organisation_id
    mark = None if is_mine else _mark(actor, row)
    return Look(document.id, document.key, document.media_type, mark)


def _mark(actor: Actor, row: RoomView) -> Mark:
    at = row.viewed_at.astimezone(clock.SHANGHAI).strftime("%Y-%m-%d %H:%M:%S")
    reader = get_organisation(row.organisation_id).name
    return Mark(reader=reader, user_id=str(actor.user_id), at=at, look=row.id)


def _side(actor: Actor, talks: Negotiation) -> None:
    if not talks.roles_of(actor) & {Role.OFFEROR, Role.ANSWERER}:
        raise NotASide()
    if talks.state != State.OPEN:
        raise TalksOver(state=talks.state)
