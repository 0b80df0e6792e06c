"""Bulk imports and exports over HTTP."""

from typing import Any
from uuid import UUID

from app.catalogue.imports import commands, exports, queries
from app.catalogue.imports.files import Pieces
from app.catalogue.imports.rules import LIBRARIES
from app.catalogue.imports.schemas import (
    BulkImportView,
    ExportQuery,
    ImportFile,
    ImportQuery,
    ProblemsPage,
    ProblemsQuery,
)
from app.catalogue.imports.sheets import COLUMNS
from app.core.actor import Actor
from app.web.duties import BIDDER, LISTER, REVIEWER
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, VERIFIED, Door, Download
from app.web.operations import LARGE as LARGE_UPLOAD

door = Door("imports", __name__, description="Bulk import and export of the libraries")
ANY = f"<any({', '.join(LIBRARIES)}):library>"
TABLES = f"<any({', '.join(COLUMNS)}):library>"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@door.operation(
    "POST",
    f"/imports/{ANY}",
    who=VERIFIED,
    takes=ImportFile,
    location="files",
    query=ImportQuery,
    gives=BulkImportView,
    status=201,
    key=ACCEPTED,
    upload=LARGE_UPLOAD,
    duty={LISTER, BIDDER, REVIEWER},
)
def submit_import(actor: Actor, library: str, body: dict[str, Any], query: dict[str, Any]) -> Any:
    """Send a file; it is read in the background, row by row, and can be sent again."""
    file = body["file"]
    return commands.submit_import(
        actor,
        library=library,
        format=query["format"],
        is_rehearsal=query["check_only"],
        name=file.filename or library,
        pieces=Pieces(file.stream),
    )


@door.operation("GET", "/imports/<uuid:bulk_import_id>", who=MEMBER, gives=BulkImportView)
def get_import(actor: Actor, bulk_import_id: UUID) -> Any:
    """How far it is and what came of the rows so far."""
    return queries.get_import(actor, bulk_import_id)


@door.operation(
    "GET",
    "/imports/<uuid:bulk_import_id>/problems",
    who=MEMBER,
    query=ProblemsQuery,
    gives=ProblemsPage,
)
def list_problems(actor: Actor, bulk_import_id: UUID, query: dict[str, Any]) -> Any:
    """What is wrong with which row and which cell."""
    return queries.list_problems(actor, bulk_import_id, **query)


@door.operation(
    "POST",
    "/imports/<uuid:bulk_import_id>/cancel",
    who=MEMBER,
    gives=BulkImportView,
    key=ACCEPTED,
    duty={LISTER, BIDDER, REVIEWER},
)
def cancel(actor: Actor, bulk_import_id: UUID) -> Any:
    """Stop it; rows taken in so far stay."""
    return commands.cancel(actor, bulk_import_id)


@door.operation("GET", f"/imports/{TABLES}/template", who=PUBLIC, gives=Download)
def get_template(actor: Actor, library: str) -> Any:
    """The empty sheet: names of the fields, what they mean."""
    return Download(f"{library}.xlsx", SHEET, exports.as_sheet(library, []))


@door.operation("GET", f"/exports/{TABLES}", who=MEMBER, query=ExportQuery, gives=Download)
def export(actor: Actor, library: str, query: dict[str, Any]) -> Any:
    """Everything my organisation has in the library, in the form it is imported in."""
    rows = queries.walk_mine(actor, library)
    if query["format"] == "xlsx":
        return Download(f"{library}.xlsx", SHEET, exports.as_sheet(library, rows))
    return Download(f"{library}.jsonl", "application/x-ndjson", exports.as_lines(rows))
