"""What people see of bulk imports, and what workers read."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.imports.files import CHUNK
from app.catalogue.imports.models import BulkImport, ImportChunk, ImportProblem, ImportSource
from app.catalogue.imports.targets import TARGETS, exported
from app.core.actor import Actor
from app.core.db import db, find

KEYS = 1_000  # problems of one row at most


def get_import(actor: Actor, import_id: UUID) -> BulkImport:
    """Raises NotFound, also for another organisation's import."""
    return find(BulkImport, import_id, actor)


def list_problems(actor: Actor, import_id: UUID, *, after: int, limit: int) -> dict[str, Any]:
    """What is wrong, in the order of the rows; `after` is `next` of the page before."""
    get_import(actor, import_id)
    place = ImportProblem.row * KEYS + ImportProblem.number
    rows = db.session.execute(
        select(
            ImportProblem.row,
            ImportProblem.cell,
            ImportProblem.field,
            ImportProblem.code,
            ImportProblem.details,
            place.label("place"),
        )
        .where(ImportProblem.import_id == import_id, place > after)
        .order_by(ImportProblem.row, ImportProblem.number)
        .limit(limit + 1)
    )
    items = [dict(row._mapping) for row in rows]
    more = len(items) > limit
    return {"items": items[:limit], "next": items[limit - 1]["place"] if more else None}


def chunks_of(import_id: UUID) -> Callable[[int], bytes | None]:
    """Reads one piece of the file at a time, in a transaction of its own."""

    def read(number: int) -> bytes | None:
        content = db.session.scalar(
            select(ImportChunk.content).filter_by(import_id=import_id, number=number)
        )
        db.session.rollback()
        return content

    return read


def count_lines(chunks: Callable[[int], bytes | None], until: int) -> int:
    """Line ends before byte `until`."""
    found = 0
    for number in range((until + CHUNK - 1) // CHUNK):
        piece = chunks(number) or b""
        found += piece[: until - number * CHUNK].count(b"\n")
    return found


def walk_mine(actor: Actor, library: str) -> Iterator[dict[str, Any]]:
    """Every item of my organisation as a row that could be imported again, oldest first."""
    target, last = TARGETS[library], UUID(int=0)
    model = target.model
    while True:
        rows = db.session.execute(
            select(model, ImportSource.source_id)
            .outerjoin(
                ImportSource,
                (ImportSource.ref == model.id)
                & (ImportSource.library == library)
                & (ImportSource.organisation_id == actor.organisation_id),
            )
            .where(getattr(model, target.owner) == actor.organisation_id, model.id > last)
            .order_by(model.id)
            .limit(200)
        ).all()
        if not rows:
            return
        for item, source_id in rows:
            yield exported(library, item, source_id)
        last = rows[-1][0].id
        db.session.rollback()
        db.session.expunge_all()
