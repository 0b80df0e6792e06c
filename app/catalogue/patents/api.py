"""Patents over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.patents import commands, queries
from app.catalogue.patents.schemas import (
    ImportFiles,
    ImportView,
    PatentCard,
    PatentView,
    RecordsPage,
    RecordsQuery,
)
from app.catalogue.search import similar
from app.catalogue.search.models import Library
from app.catalogue.search.schemas import SimilarView
from app.core.actor import Actor
from app.web.duties import LISTER
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("patents", __name__, description="Patents, imported from the office's XML")


@door.operation(
    "POST",
    "/patents/imports",
    who=VERIFIED,
    takes=ImportFiles,
    location="files",
    gives=ImportView,
    status=202,
    key=ACCEPTED,
    duty={LISTER},
)
def submit_import(actor: Actor, body: dict[str, Any]) -> Any:
    """Upload publications (multipart, one or more `files`); a job reads them."""
    files = [(_name(upload.filename), upload.read()) for upload in body["files"]]
    return commands.submit_import(actor, files=files)


def _name(given: str | None) -> str:
    return (given or "unnamed").replace("\x00", "")[:200]


@door.operation("GET", "/patents/imports/<uuid:import_id>", who=MEMBER, gives=ImportView)
def get_import(actor: Actor, import_id: UUID) -> Any:
    """How far the import is."""
    return queries.get_import(actor, import_id)


@door.operation(
    "GET",
    "/patents/imports/<uuid:import_id>/records",
    who=MEMBER,
    query=RecordsQuery,
    gives=RecordsPage,
)
def list_records(actor: Actor, import_id: UUID, query: dict[str, Any]) -> Any:
    """What became of each record, and why one was rejected."""
    return queries.list_records(actor, import_id, **query)


@door.operation("GET", "/patents", who=PUBLIC, query=PageQuery, gives=page_of(PatentCard))
def list_patents(actor: Actor, query: dict[str, Any]) -> Any:
    """Patents known to the market, newest first."""
    return queries.list_patents(**query)


@door.operation("GET", "/patents/<number>/similar", who=PUBLIC, gives=SimilarView)
def find_similar_patents(actor: Actor, number: str) -> Any:
    """Patents like this one, on offer or not: by words and by the classes of its neighbours."""
    return similar.find_similar(Library.PATENTS, queries.get_patent(number).id)


@door.operation("GET", "/patents/<number>", who=PUBLIC, gives=PatentView)
def get_patent(actor: Actor, number: str) -> Any:
    """By application, patent or publication number, in any notation."""
    return queries.get_patent(number)
