"""Segments are merged as they multiply, and what is dead is dropped: a log-structured index.

Eight segments of a size become one of the next, so a document is rewritten six times in its life
at most, and a query reads a few dozen rows a term however many documents there are.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.search.models import SearchDocument, SearchPostings, SearchSegment
from app.catalogue.search.postings import Ids
from app.catalogue.search.segments import Segment, rows
from app.core import bulk
from app.core.db import command, db

TOGETHER = 8
LARGE = 1 << 17  # documents; such segments are left as they are
SPAN = 1 << 24  # places of one segment
ROWS, SLICE = 200, 1 << 18  # rows and postings held at once; a row has up to 256 KiB
_LOCK = 0x4D45524745  # "MERGE": one merge at a time


def find_full_group(library: int) -> list[SearchSegment]:
    """TOGETHER neighbours of one size, or nothing."""
    found: dict[int, list[SearchSegment]] = defaultdict(list)
    query = select(SearchSegment).where(
        SearchSegment.library == library, SearchSegment.documents < LARGE
    )
    for segment in db.session.scalars(query.order_by(SearchSegment.base)):
        found[(segment.documents.bit_length() - 1) // 3].append(segment)
    for group in found.values():
        if len(group) >= TOGETHER and group[TOGETHER - 1].last - group[0].base < SPAN:
            return group[:TOGETHER]
    return []


@command
def merge_once(library: int) -> bool:
    """Merge the first group that is full; False when none is, or another merge is running."""
    if not db.session.scalar(select(func.pg_try_advisory_xact_lock(_LOCK))):
        return False
    group = find_full_group(library)
    if not group:
        return False
    bases = [segment.base for segment in group]
    first, last = bases[0], max(segment.last for segment in group)
    seen = np.zeros(last - first + 1, dtype=np.bool_)
    live = _live(library, first, last)
    old = _opened(library, bases)  # goes on reading what is deleted now: a cursor keeps its moment
    for model in (SearchPostings, SearchSegment):
        db.session.execute(delete(model).where(model.library == library, model.base.in_(bases)))
    for segment in filter(len, _merged(old, first, live, seen)):  # of the dead nothing is left
        columns = ("library", "term", "base", "count", "postings")
        bulk.copy_binary("search_postings", columns, rows(segment, library, first))
    if documents := int(seen.sum()):
        values = {"library": library, "base": first, "last": last, "documents": documents}
        db.session.execute(insert(SearchSegment).values(values))
    return True


def _opened(library: int, bases: list[int]) -> Iterator[Any]:
    """The rows of these segments by term, read a few at a time."""
    query = (
        select(SearchPostings.term, SearchPostings.base, SearchPostings.postings)
        .where(SearchPostings.library == library, SearchPostings.base.in_(bases))
        .order_by(SearchPostings.term, SearchPostings.base)
        .execution_options(yield_per=ROWS)
    )
    return iter(db.session.execute(query))


def _live(library: int, first: int, last: int) -> NDArray[np.bool_]:
    """Whether a place of the merged segment still has its document."""
    found = np.zeros(last - first + 1, dtype=np.bool_)
    ids = db.session.scalars(
        select(SearchDocument.id).where(
            SearchDocument.library == library, SearchDocument.id.between(first, last)
        )
    )
    found[np.array(list(ids), dtype=np.int64) - first] = True
    return found


def _merged(
    old: Iterator[Any], first: int, live: NDArray[np.bool_], seen: NDArray[np.bool_]
) -> Iterator[Segment]:
    """The merged postings, a slice of terms at a time; what is alive is marked as seen."""
    terms: list[int] = []
    parts: list[NDArray[np.uint32]] = []
    held = 0
    for term, base, packed in old:
        if held >= SLICE and terms[-1] != term:
            yield _segment(terms, parts, live, seen)
            terms, parts, held = [], [], 0
        terms.append(term)
        parts.append(np.frombuffer(packed, dtype="<u4") + np.uint32((base - first) << 8))
        held += len(packed) // 4
    if terms:
        yield _segment(terms, parts, live, seen)


def _segment(
    terms: list[int],
    parts: list[NDArray[np.uint32]],
    live: NDArray[np.bool_],
    seen: NDArray[np.bool_],
) -> Segment:
    postings = np.concatenate(parts)
    of_posting = np.repeat(np.array(terms, dtype=np.uint64), [len(part) for part in parts])
    places: Ids = (postings >> np.uint32(8)).astype(np.int64)
    alive = live[places]
    seen[places[alive]] = True
    postings, of_posting = postings[alive], of_posting[alive]
    order = np.lexsort((postings, of_posting))  # segments may lie within each other
    postings, of_posting = postings[order], of_posting[order]
    found, counts = np.unique(of_posting, return_counts=True)
    return Segment(found, counts.astype(np.int64), postings)
