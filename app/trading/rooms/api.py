"""Data rooms over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core import storage
from app.core.actor import Actor
from app.trading.rooms import commands, queries
from app.trading.rooms.schemas import DocumentFile, RoomDocuments, RoomDocumentView, Views
from app.web.operations import MEMBER, VERIFIED, Door, Download

door = Door("rooms", __name__, description="Documents of talks, behind a promise of confidence")
OF = "/negotiations/<uuid:negotiation_id>"


@door.operation("GET", OF + "/documents", who=MEMBER, gives=RoomDocuments)
def list_documents(actor: Actor, negotiation_id: UUID) -> Any:
    """What I may look at."""
    return queries.list_documents(actor, negotiation_id)


@door.operation(
    "POST",
    OF + "/documents",
    who=VERIFIED,
    takes=DocumentFile,
    location="files",
    gives=RoomDocumentView,
    status=201,
)
def lay_open(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Show a document to the other side (multipart, one `file`)."""
    file = body["file"]
    name = (file.filename or "unnamed").replace("\x00", "")[:200]
    return commands.lay_open(actor, negotiation_id, name=name, body=file.read())


@door.operation("GET", OF + "/views", who=MEMBER, gives=Views)
def list_views(actor: Actor, negotiation_id: UUID) -> Any:
    """Who looked at my side's documents."""
    return queries.list_views(actor, negotiation_id)


@door.operation("GET", "/room-documents/<uuid:room_document_id>", who=MEMBER, gives=Download)
def get_document(actor: Actor, room_document_id: UUID) -> Any:
    """The document; that you looked is on record for its owner."""
    document = commands.look_at(actor, room_document_id)
    return Download(str(document.id), document.media_type, storage.read(document.key))
