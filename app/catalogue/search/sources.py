"""Where a library's documents come from, and how the index follows what happens to them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document
from app.catalogue.search.steps import put
from app.core.db import db, step
from app.core.events import RecordedEvent


@dataclass(frozen=True)
class Source:
    """Rows of `model` under the conditions of `findable`, each as `document` describes it."""

    model: Any
    document: Callable[[Any], Document]
    findable: tuple[Any, ...] = ()

    def walk(self, batch: int) -> Iterator[list[UUID]]:
        """The ids of every item that may be found now, so many at a time."""
        last = UUID(int=0)
        ids = select(self.model.id).where(*self.findable).order_by(self.model.id).limit(batch)
        while found := list(db.session.scalars(ids.where(self.model.id > last))):
            yield found
            last = found[-1]

    def documents(self, refs: list[UUID]) -> list[Document]:
        """Those of these items that may be found; their rows are held against changes until the
        transaction ends."""
        rows = db.session.scalars(
            select(self.model)
            .where(self.model.id.in_(refs), *self.findable)
            .order_by(self.model.id)
            .with_for_update(read=True, of=self.model)
        )
        return [self.document(row) for row in rows]


SOURCES: dict[Library, Source] = {}


def comes_from(library: Library, source: Source) -> None:
    """Register a library's source."""
    SOURCES[library] = source


@step
def follow(library: Library, told: Iterable[RecordedEvent]) -> None:
    """The items of these events can be found as they are now, or not at all."""
    refs = [event.subject_id for event in told]
    put(library, refs, SOURCES[library].documents(refs))
