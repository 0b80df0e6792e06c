"""What people see of patents and imports."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.patents.models import (
    Patent,
    PatentImport,
    PatentImportFile,
    PatentImportRecord,
    PatentWatch,
)
from app.catalogue.patents.rules import application_number
from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page

PLACES = 10**9  # more records than a file can hold


def get_import(actor: Actor, import_id: UUID) -> PatentImport:
    """Raises NotFound, also for another organisation's import."""
    return find(PatentImport, import_id, actor)


def list_records(actor: Actor, import_id: UUID, *, after: int, limit: int) -> dict[str, Any]:
    """The fate of each record in the files' order; `after` is `next` of the page before."""
    get_import(actor, import_id)
    row, file = PatentImportRecord, PatentImportFile
    place = row.file * PLACES + row.ordinal
    rows = db.session.execute(
        select(
            file.name.label("file"),
            row.ordinal,
            row.outcome,
            row.application_number,
            row.problem,
            row.details,
            place.label("place"),
        )
        .join(file, (file.import_id == row.import_id) & (file.position == row.file))
        .where(row.import_id == import_id, place > after)
        .order_by(row.file, row.ordinal)
        .limit(limit + 1)
    )
    items = [dict(found._mapping) for found in rows]
    more = len(items) > limit
    return {"items": items[:limit], "next": items[limit - 1]["place"] if more else None}


def find_unread_content(import_id: UUID, file: int) -> bytes | None:
    """The bytes of a file still to be read, or None."""
    content = db.session.scalar(
        select(PatentImportFile.content).filter_by(
            import_id=import_id, position=file, is_read=False
        )
    )
    db.session.rollback()
    return content


def get_patent(number: str) -> Patent:
    """By its application or patent number in any notation, or its publication number."""
    found = db.session.scalar(select(Patent).filter_by(publication_number=number.strip().upper()))
    if found is None:
        found = db.session.scalar(
            select(Patent).filter_by(application_number=application_number(number))
        )
    if found is None:
        raise NotFound()
    return found


def list_patents(*, after: str | None, limit: int) -> Page:
    """Newest first."""
    columns = (
        Patent.id,
        Patent.created_at,
        Patent.application_number,
        Patent.publication_number,
        Patent.title,
        Patent.kind,
        Patent.legal_status,
        Patent.applicants,
        Patent.ipc,
        Patent.filed_on,
    )
    return page(select(*columns), Patent.created_at, Patent.id, after, limit)


def get_watched(watch_id: UUID) -> UUID:
    """The patent that a watch is over."""
    return db.session.get_one(PatentWatch, watch_id).patent_id
