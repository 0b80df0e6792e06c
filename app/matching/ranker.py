"""Which items of a library fit a demand: by words, by the IPC's subclasses that both stand near, by
meaning where an embedding is there, and by what answers to other demands have taught.

Measured on demands and results of Henan's own platform (`make bench-search`,
docs/decisions/0023): the standard score of the words, with the demand's title counting six times
and what every demand says counting little, plus the cosine of the places (bridge.py), plus twice
the standard score of the embedding, plus what was learned (lessons.py).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from app.catalogue.search import classes, ranking, terms
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.postings import read, statistics
from app.catalogue.search.ranking import Plan
from app.core.db import db
from app.matching import bridge, embedding, lessons, works
from app.matching.models import MatchLesson, MatchPlace, MatchVector

WORDS, BOTH = "words-2", f"words-2+{embedding.NAME}"
PEOPLE = "works-1"
TAUGHT = "+answers"  # behind the name, where answers to other demands took part
BY_CLASSES, BY_MEANING, BY_ANSWERS = 6.5, 2.0, 12.0  # beside one standard score of the words
LOOKED_AT = 200  # best of either list
LIKE, UNLIKE = 1.3, 0.7  # what an answer does to the words of what was answered


@dataclass(frozen=True)
class Ranked:
    """`share`: what was earned of what the query could give; `likeness`: cosine, centred;
    `learned`: what answers to other demands say for it, of -1 to 1."""

    id: int
    score: float
    share: float
    likeness: float | None
    learned: float = 0.0


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
    words = dict(zip(ids.tolist(), scores.tolist(), strict=True))
    total = sum(weights.values()) * 255 or 1
    if library == Library.TALENTS:
        name, score = PEOPLE, works.scores(_best(words)[: works.LOOKED_AT], words, weights)
        meaning, learned = None, dict[int, float]()
    else:
        name, score, meaning, learned = _of_results(library, asked, words, also)
    best = sorted(score, key=lambda id: (-score[id], id))[:limit]
    return name, [
        Ranked(
            id,
            score[id],
            words.get(id, 0.0) / total,
            None if meaning is None else meaning.get(id, 0.0),
            learned.get(id, 0.0),
        )
        for id in best
    ]


def _of_results(
    library: Library, asked: Asked, words: dict[int, float], also: Iterable[int]
) -> tuple[str, dict[int, float], dict[int, float] | None, dict[int, float]]:
    """(name, score, likeness and what was learned of what is looked at)"""
    meaning = _likeness(library, asked)
    standard = _Standard(words, meaning, statistics(library, []).documents)
    looked_at = _live(library, set(_best(words)) | set(_best(meaning or {})) | set(also))
    near, learned = _placed(looked_at, asked.title)
    score = {
        id: standard.of(id) + BY_CLASSES * near.get(id, 0.0) + BY_ANSWERS * learned.get(id, 0.0)
        for id in looked_at
    }
    name = WORDS if meaning is None else BOTH
    return f"{name}{TAUGHT}" if learned else name, score, meaning, learned


def _placed(ids: list[int], title: str) -> tuple[dict[int, float], dict[int, float]]:
    """(how near each item stands to the demand among the subclasses, what answers say for it)"""
    demand = bridge.packed(classes.votes(title))
    rows = db.session.execute(
        select(MatchPlace.document_id, MatchPlace.place).where(MatchPlace.document_id.in_(ids))
    ).all()
    sought = lessons.sought(demand)
    taught: dict[int, bytes] = {
        number: packed
        for number, packed in db.session.execute(
            select(MatchLesson.sought, MatchLesson.taken).where(MatchLesson.sought.in_(sought))
        )
    }
    views = np.array([bridge.opened(demand), lessons.taken(sought, taught)])
    near, learned = bridge.products(views, [place for _, place in rows]).tolist()
    placed = [id for id, _ in rows]
    told = dict(zip(placed, learned, strict=True)) if taught else {}
    return dict(zip(placed, near, strict=True)), told


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
