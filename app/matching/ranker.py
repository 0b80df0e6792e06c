"""Which items of a library fit a demand: by words, by meaning where an embedding is there, both
smoothed over near items.

Measured on demands and results of Henan's own platform (`make bench-search`): words alone, with
the demand's title counting six times and what every demand says counting little, then the sum of
standard scores with the embedding, then three tenths of what an item's ten nearest items earn.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from app.catalogue.search import ranking, terms
from app.catalogue.search.folding import fold
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.postings import Ids, Scores, read, statistics
from app.catalogue.search.ranking import Plan
from app.core.db import db
from app.matching import embedding
from app.matching.models import MatchVector

WORDS, BOTH = "words-1", f"words-1+{embedding.NAME}"
BY_MEANING = 3.0  # the embedding's weight beside the words'
SMOOTHED, NEAR = 0.3, 10
LOOKED_AT = 200  # best of either list
LIKE, UNLIKE = 1.3, 0.7  # what an answer does to the words of what was answered


@dataclass(frozen=True)
class Ranked:
    """`share`: what was earned of what the query could give; `likeness`: cosine, centred."""

    id: int
    score: float
    share: float
    likeness: float | None


@dataclass(frozen=True)
class Asked:
    """A demand as it is matched; `answers` are the texts it was answered about, liked or not."""

    title: str
    text: str
    is_indexed: bool = False
    liked: tuple[str, ...] = ()
    disliked: tuple[str, ...] = ()


def rank(
    library: Library, asked: Asked, limit: int, also: Iterable[int] = ()
) -> tuple[str, list[Ranked]]:
    """(name of the ranker, the best items of the library, best first).

    `also` are ids that are weighed though neither list has them near its top.
    """
    weights = _weights(library, asked)
    ids, scores = ranking.scores(read(library, weights), Plan(weights, []))
    total = sum(weights.values()) * 255 or 1
    words = dict(zip(ids.tolist(), scores.tolist(), strict=True))
    meaning = _likeness(library, asked)
    size = statistics(library, []).documents
    standard = _Standard(words, meaning, size)
    looked_at = set(_best(words)) | set(_best(meaning or {})) | set(also)
    smoothed = {id: _smoothed(library, id, standard) for id in _live(library, looked_at)}
    best = sorted(smoothed, key=lambda id: (-smoothed[id], id))[:limit]
    return WORDS if meaning is None else BOTH, [
        Ranked(
            id,
            smoothed[id],
            words.get(id, 0.0) / total,
            None if meaning is None else meaning.get(id, 0.0),
        )
        for id in best
    ]


class _Standard:
    """Standard scores over the whole library; what no word touched has the score 0."""

    def __init__(
        self, words: dict[int, float], meaning: dict[int, float] | None, size: int
    ) -> None:
        self.words, self.meaning = words, meaning
        self.word_mean, self.word_deviation = _moments(words, size)
        self.mean, self.deviation = _moments(meaning or {}, len(meaning or {}))

    def of(self, id: int) -> float:
        score = (self.words.get(id, 0.0) - self.word_mean) / self.word_deviation
        if self.meaning is not None and id in self.meaning:
            score += BY_MEANING * (self.meaning[id] - self.mean) / self.deviation
        return score


def _moments(values: dict[int, float], size: int) -> tuple[float, float]:
    size = max(size, len(values), 1)
    mean = sum(values.values()) / size
    square = sum(value * value for value in values.values()) / size
    return mean, sqrt(max(square - mean * mean, 0.0)) or 1e-9


def _weights(library: Library, asked: Asked) -> dict[int, int]:
    wanted = terms.counted(f"{asked.title}\n{asked.text}")
    known = statistics(library, wanted)
    said = statistics(Library.DEMANDS, wanted).without(wanted if asked.is_indexed else ())
    weights = ranking.of_text(asked.title, asked.text, known, said)
    for texts, factor in ((asked.liked, LIKE), (asked.disliked, UNLIKE)):
        for term in set().union(*(terms.counted(text) for text in texts)) & set(weights):
            weights[term] = round(weights[term] * factor)
    return weights


def _likeness(library: Library, asked: Asked) -> dict[int, float] | None:
    """Cosine of every embedded item to the demand, both centred; None without an embedding."""
    if library != Library.LISTINGS or embedding.model() is None:
        return None
    rows = db.session.execute(
        select(MatchVector.document_id, MatchVector.vector).join(
            SearchDocument, SearchDocument.id == MatchVector.document_id
        )
    ).all()
    if not rows:
        return None
    items = embedding.unpacked([vector for _, vector in rows])
    middle = items.mean(axis=0)
    items = _unit(items - middle)
    views = _unit(embedding.of_demand(asked.title, asked.text) - middle)
    likeness = (views @ items.T).mean(axis=0)
    return dict(zip((id for id, _ in rows), likeness.tolist(), strict=True))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit


def _best(scores: dict[int, float]) -> list[int]:
    return sorted(scores, key=lambda id: (-scores[id], id))[:LOOKED_AT]


def _live(library: Library, ids: set[int]) -> list[int]:
    rows = db.session.scalars(
        select(SearchDocument.id).where(
            SearchDocument.library == library, SearchDocument.id.in_(ids)
        )
    )
    return list(rows)


def _smoothed(library: Library, id: int, standard: _Standard) -> float:
    own = standard.of(id)
    near = _near(library, id)
    if not near:
        return own
    around = sum(weight * standard.of(other) for other, weight in near.items())
    return (1 - SMOOTHED) * own + SMOOTHED * around / sum(near.values())


def _near(library: Library, id: int) -> dict[int, float]:
    """The items whose words are nearest to this one's, and how near."""
    words = db.session.scalar(select(SearchDocument.words).filter_by(id=id)) or ""
    known = statistics(library, wanted := terms.counted(fold(words[:300])))
    weights = ranking.within_budget({term: known.idf(term) for term in wanted}, known)
    ids, scores = ranking.scores(read(library, weights), Plan(weights, []))
    return _nearest(ids, scores, id)


def _nearest(ids: Ids, scores: Scores, own: int) -> dict[int, float]:
    order = np.lexsort((ids, -scores))[: NEAR + 1]
    return {int(ids[n]): float(scores[n]) for n in order if int(ids[n]) != own}
