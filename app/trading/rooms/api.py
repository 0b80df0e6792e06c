"""Data rooms over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core import storage
from app.core.actor import Actor
from app.trading.rooms import commands, disclosure, queries
from app.trading.rooms.schemas import (
    DocumentFile,
    ProcedureRoom,
    ProcedureViewRow,
    RoomChange,
    RoomDocumentView,
    RoomPromiseView,
    RoomText,
    ViewRow,
)
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door, Download
from app.web.paging import PageQuery, page_of

door = Door("rooms", __name__, description="Documents behind a promise of confidence")
OF = "/negotiations/<uuid:negotiation_id>"
ROOM = "/procedures/<uuid:procedure_id>/room"
DOCUMENT = "/room-documents/<uuid:room_document_id>"


@door.operation(
    "GET", OF + "/documents", who=MEMBER, query=PageQuery, gives=page_of(RoomDocumentView)
)
def list_documents(actor: Actor, negotiation_id: UUID, query: dict[str, Any]) -> Any:
    """What I may look at."""
    return queries.list_documents(actor, negotiation_id, **query)


@door.operation(
    "POST",
    OF + "/documents",
    who=VERIFIED,
    takes=DocumentFile,
    location="files",
    gives=RoomDocumentView,
    status=201,
    duty={LISTER, BIDDER},
)
def lay_open(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Show a document to the other side (multipart, one `file`)."""
    return commands.lay_open(actor, negotiation_id, **_named(body["file"]))


@door.operation("GET", OF + "/views", who=MEMBER, query=PageQuery, gives=page_of(ViewRow))
def list_views(actor: Actor, negotiation_id: UUID, query: dict[str, Any]) -> Any:
    """Who looked at my side's documents."""
    return queries.list_views(actor, negotiation_id, **query)


@door.operation("GET", DOCUMENT, who=MEMBER, gives=Download)
def get_document(actor: Actor, room_document_id: UUID) -> Any:
    """The document, the other side's as a PDF marked with who reads it and when; that you looked is
    on record for its owner."""
    look = commands.look_at(actor, room_document_id)
    pieces = storage.read(look.key) if look.body is None else iter([look.body])
    return Download(str(look.document_id), look.media_type, pieces)


@door.operation("GET", ROOM, who=MEMBER, gives=ProcedureRoom)
def get_procedure_room(actor: Actor, procedure_id: UUID) -> Any:
    """The room of a procedure: the text to be promised, and when I promised it."""
    return queries.get_procedure_room(actor, procedure_id)


@door.operation(
    "GET", ROOM + "/documents", who=MEMBER, query=PageQuery, gives=page_of(RoomDocumentView)
)
def list_procedure_documents(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """What I may read in the room of a procedure now."""
    return queries.list_procedure_documents(actor, procedure_id, **query)


@door.operation("GET", ROOM + "/changes", who=MEMBER, query=PageQuery, gives=page_of(RoomChange))
def list_procedure_changes(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """What was put into the room and taken out of it, in order."""
    return queries.list_procedure_changes(actor, procedure_id, **query)


@door.operation(
    "POST",
    ROOM + "/promise",
    who=VERIFIED,
    takes=RoomText,
    gives=RoomPromiseView,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def promise(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Promise confidence; the seller's promise says the text."""
    return disclosure.promise(actor, procedure_id, **body)


@door.operation(
    "POST",
    ROOM + "/documents",
    who=VERIFIED,
    takes=DocumentFile,
    location="files",
    gives=RoomDocumentView,
    status=201,
    duty={LISTER, BIDDER},
)
def lay_in(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Put a document into the room (multipart, one `file`)."""
    return disclosure.lay_in(actor, procedure_id, **_named(body["file"]))


@door.operation(
    "GET", ROOM + "/views", who=MEMBER, query=PageQuery, gives=page_of(ProcedureViewRow)
)
def list_procedure_views(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """Who looked at which document: by label for the seller, by name for the auditor."""
    return queries.list_procedure_views(actor, procedure_id, **query)


@door.operation(
    "POST",
    DOCUMENT + "/take-out",
    who=VERIFIED,
    gives=RoomDocumentView,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def take_out(actor: Actor, room_document_id: UUID) -> Any:
    """Bidders read it no longer."""
    return disclosure.take_out(actor, room_document_id)


def _named(file: Any) -> dict[str, Any]:
    """Its name, cut to what is kept, and its bytes."""
    name = (file.filename or "unnamed").replace("\x00", "")[:200]
    return {"name": name, "body": file.read()}
