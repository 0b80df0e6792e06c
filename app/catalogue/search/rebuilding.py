"""Writing a library's index anew, from what its source says, while people go on searching."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import delete, func, select

from app.catalogue.search.models import Library, SearchDocument, SearchLength, SearchPostings
from app.catalogue.search.models import SearchSegment as Segment
from app.catalogue.search.sources import SOURCES
from app.catalogue.search.steps import add, hide
from app.core.db import command, db

BATCH = 2_000  # documents of one transaction


def rebuild(library: Library) -> Iterator[int]:
    """Yield how many documents were written, batch by batch; in the end drop what is dead.

    Each batch replaces its old documents in one transaction, so nothing is missing meanwhile.
    """
    first = _begin(library)
    for refs in SOURCES[library].walk(BATCH):
        yield _write(library, refs)
    while refs := _left(library, first):  # written meanwhile by transactions that began before
        yield _write(library, refs)
    while _drop_one(library, first):
        pass


@command
def _begin(library: Library) -> int:
    """The first id of the new documents; the mean length is found anew."""
    db.session.execute(delete(SearchLength).where(SearchLength.library == library))
    return db.session.scalar(select(func.take_search_ids(1))) or 0


@command
def _write(library: Library, refs: list[UUID]) -> int:
    documents = SOURCES[library].documents(refs)
    hide(library, refs)
    add(library, documents, are_new=False)
    return len(documents)


@command
def _left(library: Library, first: int) -> list[UUID]:
    older = SearchDocument.library == library, SearchDocument.id < first
    return list(db.session.scalars(select(SearchDocument.ref).where(*older).limit(BATCH)))


@command
def _drop_one(library: Library, first: int) -> bool:
    """Drop one segment of which no document is left; False when none is."""
    base = db.session.scalar(
        select(func.min(Segment.base)).where(Segment.library == library, Segment.last < first)
    )
    if base is None:
        return False
    for model in (SearchPostings, Segment):
        db.session.execute(delete(model).where(model.library == library, model.base == base))
    return True
