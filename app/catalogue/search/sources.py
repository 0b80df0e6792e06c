"""Where a library's documents come from: each noun says how its items are found and described."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from app.catalogue.search.models import Library
from app.catalogue.search.segments import Document


@dataclass(frozen=True)
class Source:
    """`ids` walks every item that may be found, in batches; `documents` describes those that are
    public now, whatever was asked for."""

    ids: Callable[[int], Iterator[list[UUID]]]
    documents: Callable[[list[UUID]], list[Document]]


SOURCES: dict[Library, Source] = {}


def comes_from(library: Library, source: Source) -> None:
    """Register a library's source."""
    SOURCES[library] = source
