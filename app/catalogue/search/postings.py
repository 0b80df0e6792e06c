"""Reading postings: what a query's terms weigh, which documents hold them."""

from collections.abc import Iterable, Sequence
from math import log
from struct import pack
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core import fastread
from app.core.fastread import PreparedQuery as Statement

Ids = NDArray[np.int64]
Scores = NDArray[np.float64]

_STATISTICS = Statement(
    b"search_statistics",
    b"""
    select term, sum(count)::int8 from search_postings
    where library = $1 and term = any($2) group by term
    union all
    select -1, coalesce(sum(documents), 0)::int8 from search_segments where library = $1
    """,
)
_POSTINGS = Statement(
    b"search_postings",
    b"""
    select term, base, postings from search_postings where library = $1 and term = any($2)
    """,
)


RAREST, FEW = 40, 100  # terms that are read at most; documents that need no more reading


class Statistics(NamedTuple):
    documents: int
    frequency: dict[int, int]  # of each term that occurs at all

    def idf(self, term: int) -> float:
        """How much it tells that a document has the term (BM25's form, never negative)."""
        df = self.frequency.get(term, 0)
        return log(1 + (self.documents - df + 0.5) / (df + 0.5)) if df else 0.0

    def without(self, terms: Iterable[int]) -> "Statistics":
        """The same, less one document that has these terms."""
        own = set(terms)
        if not own:
            return self
        left = {term: df - (term in own) for term, df in self.frequency.items()}
        return Statistics(max(0, self.documents - 1), left)

    def idf_of_any(self, term: int) -> float:
        """The same, for a term that may not occur, too."""
        df = self.frequency.get(term, 0)
        return log(1 + (self.documents - df + 0.5) / (df + 0.5))


def statistics(library: int, terms: Iterable[int]) -> Statistics:
    """How many documents there are, and how many have each term."""
    rows = fastread.fetch_rows(_STATISTICS, _int2(library), int8s(list(terms)))
    found = {_number(term): _number(count) for term, count in rows}
    return Statistics(found.pop(-1), found)


class Postings(NamedTuple):
    """Postings of some terms in all segments, behind each other as one array: rows of (term, how
    many), then of every posting its document's id and its share of 255."""

    terms: list[int]
    counts: Ids
    ids: Ids
    shares: Scores

    def of_rows(self, values: Sequence[float]) -> Scores:
        """One value a row, repeated for each posting of the row."""
        return np.repeat(np.array(values, dtype=np.float64), self.counts)


def read(library: int, wanted: Iterable[int]) -> Postings:
    """All postings of these terms; one array, because a query meets thousands of short rows."""
    rows = fastread.fetch_rows(_POSTINGS, _int2(library), int8s(list(wanted)))
    counts = np.array([len(body or b"") // 4 for _, _, body in rows], dtype=np.int64)
    bases = np.array([_number(base) for _, base, _ in rows], dtype=np.int64)
    packed = np.frombuffer(b"".join(body or b"" for _, _, body in rows), dtype="<u4")
    return Postings(
        [_number(term) for term, _, _ in rows],
        counts,
        np.repeat(bases, counts) + (packed >> np.uint32(8)),
        (packed & np.uint32(255)).astype(np.float64),
    )


def documents_with(library: int, terms: Sequence[int], frequency: dict[int, int]) -> Ids:
    """The ids of documents that may have every term, in order; rare terms are read first, and no
    more than tell the few."""
    found: Ids | None = None
    for term in sorted(terms, key=lambda t: frequency.get(t, 0))[:RAREST]:
        ids = np.sort(read(library, [term]).ids)
        found = ids if found is None else _common(found, ids)
        if len(found) <= FEW:
            break  # the words themselves are looked for in so few
    return found if found is not None else np.empty(0, np.int64)


def _common(few: Ids, many: Ids) -> Ids:
    if not len(many):
        return many
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    common: Ids = few[many[at] == few]
    return common


def int8s(values: Sequence[int] | Ids) -> bytes:
    """bigint[] in PostgreSQL's binary form."""
    body = np.empty(len(values), dtype=[("length", ">i4"), ("value", ">i8")])
    body["length"], body["value"] = 8, values
    return pack(">iiIii", 1, 0, 20, len(values), 1) + body.tobytes()


def _int2(value: int) -> bytes:
    return pack(">h", value)


def _number(value: bytes | None) -> int:
    return int.from_bytes(value or b"", "big", signed=True)
