"""Finding: in an order, by relevance, by pinyin, by a number; pages of ready cards."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import orjson

from app.catalogue.search import ranking
from app.catalogue.search.cursors import opened, sealed
from app.catalogue.search.highlights import marks
from app.catalogue.search.models import PUBLIC, Library
from app.catalogue.search.postings import Ids, Scores, documents_with, read, statistics
from app.catalogue.search.questions import Question
from app.catalogue.search.ranking import Plan
from app.catalogue.search.reading import number_terms, plan_of, with_class
from app.catalogue.search.reads import FIRST, Row, cards, edge, gather, plain, walk
from app.core.fastread import RenderedBody
from app.core.pages import BadCursor

RELEVANCE = "relevance"
WINDOWS = (4_000, 64_000)  # rows walked at most, in turn
CHUNKS = (60, 240, 1_000, 4_000, 16_000)  # candidates looked at in turn
MANY = 40_000  # documents that are not taken by id in any case
DEARER = 4  # taking a document by its id, beside meeting it on the way
FEW = 5  # results under which it is said that few fit
GATHERED = 5_000  # documents taken by id rather than met on the way


@dataclass(frozen=True)
class Found:
    rows: list[Row]
    next: str | None
    pieces: tuple[str, ...]  # to highlight
    is_few: bool = False  # what fits less was left out


def find(library: int, asked: Question, *, sort: str, after: str | None, limit: int) -> Found:
    """A page of a library's items. Raises BadCursor.

    By relevance any word counts; in another order every word must be there.
    """
    asked = with_class(library, asked)
    if sort == RELEVANCE:
        return _relevant(library, asked, after, limit)
    return _ordered(library, asked, sort, after, limit)


def _ordered(library: int, asked: Question, order: str, after: str | None, limit: int) -> Found:
    key = _key(after, order)
    rows, edge = _in_order(library, asked, order, key, limit + 1)
    if len(rows) > limit:
        last = rows[limit - 1]
        edge = (_key_of(last, order), last.id)
    cursor = sealed(order, *edge) if edge else None
    return Found(rows[:limit], cursor, tuple(asked.pieces))


def _key(after: str | None, order: str) -> tuple[int, int]:
    if after is None:
        return FIRST[order], 2**63 - 1 if order != "price" else -1
    at, id = opened(after, order, int, int)
    if order == "newest" and not abs(at) < 10**17:  # what a timestamp can hold
        raise BadCursor()
    return at, id


def _key_of(row: Row, order: str) -> int:
    return row.at if order == "newest" else row.price or 0


def _in_order(
    library: int, asked: Question, order: str, key: tuple[int, int], limit: int
) -> tuple[list[Row], tuple[int, int] | None]:
    """By the cheaper way: walking meets limit x N / fitting rows, gathering all that fit.

    Also where a walk was given up that met too little: the next page goes on from there.
    """
    if not asked.asks:
        return plain(library, order, key, limit), None
    ids, documents = fitting(library, asked)
    if ids is not None and len(ids) <= GATHERED and len(ids) ** 2 < 7 * documents + 10_000:
        return (gather(library, asked, order, key, limit, ids) if len(ids) else []), None
    for window in WINDOWS:
        rows = walk(library, asked, order, key, limit, window)
        if len(rows) == limit or window > documents:
            return rows, None
        if ids is None and asked.required:  # all of it is old, or dear: it is not met on the way
            ids = documents_with(library, asked.required, {})
        if ids is not None and len(ids) <= MANY:
            return _met_or_gathered(library, asked, order, key, limit, ids, len(rows)), None
    return rows, edge(library, order, key, WINDOWS[-1])


def _met_or_gathered(
    library: int,
    asked: Question,
    order: str,
    key: tuple[int, int],
    limit: int,
    ids: Ids,
    met: int,
) -> list[Row]:
    """Words that stand apart in many documents and together in few: as many were `met` in the first
    window, so walk on if that is likely to be cheaper than taking them all."""
    window = WINDOWS[0] * limit * 2 // (met + 1)
    if window < DEARER * len(ids):
        rows = walk(library, asked, order, key, limit, window)
        if len(rows) == limit:
            return rows
    return gather(library, asked, order, key, limit, ids)


def fitting(library: int, asked: Question) -> tuple[Ids | None, int]:
    """(ids that have every required term, or None when nothing is required; library's size)."""
    if found := number_terms(library, asked.q or ""):
        return _of_number(library, asked, found)
    required = asked.required
    known = statistics(library, required)
    if not required:
        return None, known.documents
    if len(known.frequency) < len(required):
        return np.empty(0, np.int64), known.documents
    if len(required) == 1 and known.frequency[required[0]] > GATHERED:
        return None, known.documents
    return documents_with(library, required, known.frequency), known.documents


def _of_number(library: int, asked: Question, found: dict[int, int]) -> tuple[Ids, int]:
    ids = np.unique(read(library, found).ids)
    known = statistics(library, asked.attributes)
    if asked.attributes:
        allowed = documents_with(library, asked.attributes, known.frequency)
        ids = ids[np.isin(ids, allowed)]
    return ids, known.documents


def _relevant(library: int, asked: Question, after: str | None, limit: int) -> Found:
    if after:
        plan, newest, below = _opened(library, after)
    else:
        plan, newest, below = plan_of(library, asked), 2**62, [2**62, 2**62]
    ids, scores = ranking.scores(read(library, plan.weights), plan)
    ids, scores = _kept(library, asked, ids, scores, newest)
    if not after:
        newest = int(ids.max()) if len(ids) else 0
    order = _best_first(ids, scores, below)
    rows, more = _shown(library, asked, ids, order, limit)
    if not more:
        is_few = bool(plan.ways or asked.pieces) and not after and len(rows) < FEW
        return Found(rows, None, tuple(asked.pieces), is_few)
    score = int(scores[ids == rows[-1].id][0])
    state = (list(plan.weights.items()), plan.words, plan.ways, newest, score, rows[-1].id)
    return Found(rows, sealed(RELEVANCE, *state), tuple(asked.pieces))


def _opened(library: int, after: str) -> tuple[Plan, int, list[int]]:
    """(plan, newest id, last place) of a cursor; as people may write their own, it is looked at as
    hard as their words. Raises BadCursor."""
    weights, words, ways, *place = opened(after, RELEVANCE, list, list, list, int, int, int)
    newest, *below = place
    try:
        plan = Plan(
            {term: weight for term, weight in weights},
            [list(word) for word in words],
            [(least, list(way)) for least, way in ways],
        )
    except (TypeError, ValueError):
        raise BadCursor() from None
    if not ranking.is_sound(plan):
        raise BadCursor()
    known = statistics(library, plan.weights)
    if sum(known.frequency.values()) > 2 * ranking.BUDGET + known.documents:
        raise BadCursor()
    return plan, newest, below


def _kept(
    library: int, asked: Question, ids: Ids, scores: Scores, newest: int
) -> tuple[Ids, Scores]:
    keep = ids <= newest
    if asked.attributes:
        known = statistics(library, asked.attributes)
        allowed = documents_with(library, asked.attributes, known.frequency)
        keep &= np.isin(ids, allowed, assume_unique=True)
    return ids[keep], scores[keep]


def _best_first(ids: Ids, scores: Scores, below: list[int]) -> Ids:
    """Places in `ids`, best score first and newest of equals, after the cursor."""
    score, id = below
    rest = np.flatnonzero((scores < score) | ((scores == score) & (ids < id)))
    if len(rest) > CHUNKS[-1]:
        edge = np.partition(scores[rest], -CHUNKS[-1])[-CHUNKS[-1]]
        rest = rest[scores[rest] >= edge]
    return rest[np.lexsort((-ids[rest], -scores[rest]))]


def _shown(
    library: int, asked: Question, ids: Ids, order: Ids, limit: int
) -> tuple[list[Row], bool]:
    """(the first rows a reader may see, whether there are more)."""
    rows: list[Row] = []
    start = 0
    for size in CHUNKS:
        part = ids[order[start : start + size]]
        start += size
        if not len(part):
            break
        found = cards(library, asked, part)
        rows += [found[int(id)] for id in part if int(id) in found]
        if len(rows) > limit:
            return rows[:limit], True
    return rows[:limit], len(rows) > limit


def find_page(
    library: int, asked: Question, *, sort: str, after: str | None, limit: int
) -> RenderedBody:
    """`find` as the answer's bytes."""
    return RenderedBody(rendered(find(library, asked, sort=sort, after=after, limit=limit)), None)


def find_everywhere(*, q: str, limit: int) -> RenderedBody:
    """The best of each library under its name."""
    pages = [
        b'"%b":%b' % (library.name.lower().encode(), rendered(_best(library, q, limit)))
        for library in PUBLIC
    ]
    return RenderedBody(b"{%b}" % b",".join(pages), None)


def _best(library: Library, q: str, limit: int) -> Found:
    return find(library, Question(q=q), sort=RELEVANCE, after=None, limit=limit)


def rendered(found: Found) -> bytes:
    """The page as JSON, joined from the ready cards."""
    items: list[bytes] = []
    for row in found.rows:
        shown: Any = marks(row.words, row.summary_length, found.pieces) if found.pieces else None
        items.append(b'{"card":%b,"highlights":%b}' % (row.card, orjson.dumps(shown)))
    return b'{"items":[%b],"next":%b,"is_few":%b}' % (
        b",".join(items),
        orjson.dumps(found.next),
        orjson.dumps(found.is_few),
    )
