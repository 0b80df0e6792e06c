"""How the index changes. Every function is a step of a higher transaction unless it says so."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.search import segments
from app.catalogue.search.models import (
    PUBLIC,
    SearchDocument,
    SearchLength,
    SearchPostings,
    SearchSegment,
)
from app.catalogue.search.segments import Document
from app.core import bulk, events
from app.core.actor import SYSTEM
from app.core.db import db, step

_TYPES = {
    "id": "int8",
    "library": "int2",
    "ref": "uuid",
    "version": "int8",
    "at": "timestamptz",
    "price": "int8",
    "trl": "int2",
    "state": "text",
    "district": "text",
    "field": "text",
    "kind": "text",
    "right": "text",
    "seller_id": "uuid",
    "is_pilot_verified": "bool",
    "classes": "text",
    "digest": "bytea",
    "words": "text",
    "summary_length": "int4",
    "card": "bytea",
}
_FACTS = ("price", "trl", "state", "district", "field", "kind", "right", "seller_id")
_NAMES = tuple(f'"{name}"' for name in _TYPES)
TELLING, USUAL = 100, 250.0  # documents that tell a library's mean length; tokens till then
SEVERAL = ("district", "right")
_POSTINGS = ("library", "term", "base", "count", "postings")


@step
def put(library: int, refs: Iterable[UUID], documents: Iterable[Document]) -> None:
    """Make these items findable as they are now; those without a document are hidden.

    The caller holds the items' rows (FOR SHARE), so nobody hides or changes one meanwhile.
    """
    found = {document.ref: document for document in documents}
    hide(library, set(refs) - set(found))
    add(library, [d for d in found.values() if not _update_in_place(d)])


def _update_in_place(document: Document) -> bool:
    """True when the item's words were the same and only its facts had to follow.

    With other words it gets a new row: its postings hold the old row's id.
    """
    row = db.session.scalar(
        select(SearchDocument)
        .filter_by(library=document.library, ref=document.ref)
        .with_for_update()
    )
    if row is None:
        return False
    if row.digest != document.digest():
        db.session.delete(row)
        db.session.flush()
        return False
    for name in (*_FACTS, "is_pilot_verified"):
        setattr(row, name, _column(document, name))
    row.version, row.at, row.card = document.version, document.at, document.card
    return True


@step
def hide(library: int, refs: Iterable[UUID]) -> None:
    """Take items away, at once for every reader."""
    gone = SearchDocument.ref.in_(list(refs))
    db.session.execute(delete(SearchDocument).where(SearchDocument.library == library, gone))


@step
def add(library: int, documents: Sequence[Document], *, are_new: bool = True) -> None:
    """Index documents that are not there yet, by COPY, one segment for each BATCH.

    `are_new`: people with saved searches have not been told of them.
    """
    for first in range(0, len(documents), segments.BATCH):
        part = documents[first : first + segments.BATCH]
        adding = Adding(library, len(part), are_new=are_new)
        adding.take(part)
        adding.finish()


@step
def clear(library: int) -> None:
    """Forget a library's index; the rebuild writes it anew."""
    for model in (SearchDocument, SearchPostings, SearchSegment, SearchLength):
        db.session.execute(delete(model).where(model.library == library))


class Adding:
    """A segment that is added part by part within one transaction: an import's batch."""

    def __init__(self, library: int, most: int, *, are_new: bool = True) -> None:
        self._library, self._are_new = library, are_new
        mean = db.session.scalar(select(SearchLength.mean).filter_by(library=library))
        self._is_telling = mean is None and most >= TELLING
        if mean is None and not self._is_telling:
            mean = USUAL  # a handful of documents does not say what is usual in a library
        self._growing = segments.Growing(mean, most)
        self._base = db.session.scalar(select(func.take_search_ids(most))) or 0
        self._first: UUID | None = None

    def take(self, documents: Iterable[Document]) -> None:
        """Keep their rows and cards; their postings follow with `finish`.

        A few are in memory at a time, and PostgreSQL takes in what the next ones are counted by.
        """
        bulk.copy_rows("search_documents", _NAMES, tuple(_TYPES.values()), self._rows(documents))

    def _rows(self, documents: Iterable[Document]) -> Iterator[tuple[Any, ...]]:
        for place, document, words in self._growing.take(documents):
            self._first = self._first or document.ref
            yield _row(self._base + place, document, words)

    def finish(self) -> None:
        """From now on they are found, once the transaction is committed."""
        if self._first is None:
            return
        library, base, number = self._library, self._base, self._growing.documents
        for part in self._growing.parts():
            bulk.copy_binary("search_postings", _POSTINGS, segments.rows(part, library, base))
        if self._is_telling:
            first = insert(SearchLength).values(library=library, mean=self._growing.length)
            db.session.execute(first.on_conflict_do_nothing())
        last = base + number - 1
        db.session.execute(
            insert(SearchSegment).values(library=library, base=base, last=last, documents=number)
        )
        if self._are_new and library in PUBLIC:
            _tell(library, self._first, base, last)


def _tell(library: int, ref: UUID, first: int, last: int) -> None:
    events.record(
        "search.appeared",
        ref,
        SYSTEM,
        library=library,
        first=first,
        last=last,
    )


def _column(document: Document, name: str) -> Any:
    """What may be several, a person's districts, a demand's ways, stands between spaces."""
    value = document.columns.get(name)
    if name not in SEVERAL or value is None:
        return value
    values = [value] if isinstance(value, str) else value
    return f" {' '.join(values)} " if values else None


def _row(id: int, document: Document, words: str) -> tuple[Any, ...]:
    facts = document.columns
    classes = "".join(f" {symbol}" for symbol in facts.get("ipc", ()))
    return (
        *(id, document.library, document.ref, document.version, document.at),
        *(_column(document, name) for name in _FACTS),
        *(facts.get("is_pilot_verified"), classes, document.digest(), words),
        *(len(document.summary), document.card),
    )
