"""Relevance: BM25 over characters and pairs, as whole numbers so that pages never waver.

Weights are integers and a posting's share is a byte, so a score is an exact sum in whatever order
the segments are read; the cursor keeps the weights of the first page, so documents written
meanwhile change nobody's place. Chosen on development queries (`make bench-search`): characters
that are rare tell more than their idf says, and of several words all should be there.
"""

import re
from collections.abc import Sequence
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.catalogue.search import terms
from app.catalogue.search.folding import PIECE, fold
from app.catalogue.search.postings import Ids, Postings, Scores, Statistics

SCALE = 1_000
TERMS = 48  # of a query: the heaviest
BUDGET = 60_000  # postings read for one ranking, whatever the size of the library
SINGLE_POWER = 1.2
BALANCE = 0.5  # how much a document loses that has one word and not the other
SPARSE = 4  # ids between the lowest and the highest for each posting, above which few are met
WORDS = 8  # parts of a query that are balanced; more are a text
WAYS = 16  # ways to fit that are tried: the words, each synonym, the sound
TITLE = 6  # a word of a demand's title beside one of its text
ENOUGH = 60  # demands before their common words are known
_SPLIT = re.compile(r"[\s,，、;；。|/()\[\]（）【】:：!！?？\"“”]+")
_SENTENCE = re.compile(r"[，,。?？!！](?![0-9])")


class Plan(NamedTuple):
    """`weights` of terms; `words`, the terms of each word, when they are to be balanced; `ways` to
    fit, one of which a document must: of these terms it has so many thousandths of the weight."""

    weights: dict[int, int]
    words: list[list[int]]
    ways: Sequence[tuple[int, list[int]]] = ()


def words_of(q: str) -> list[list[int]]:
    """The distinct terms of each word between spaces and punctuation."""
    folded = fold(q)
    parts = (_terms(PIECE.findall(word)) for word in _SPLIT.split(folded))
    return [part for part in parts if part]


def _terms(pieces: Sequence[str]) -> list[int]:
    found: dict[int, None] = {}
    for piece in pieces:
        if terms.is_latin(piece):
            found[terms.hashed(piece)] = None
        else:
            found |= dict.fromkeys(map(terms.single, piece))
            found |= dict.fromkeys(terms.pairs(piece))
    return list(found)


def plan(
    q: str, words: list[list[int]], weighed: dict[int, float], known: Statistics
) -> tuple[dict[int, int], list[list[int]]]:
    """(integer weights, the words to balance) of what a query weighs."""
    weights = within_budget(weighed, known)
    balanced = [[t for t in word if t in weights] for word in words]
    balanced = [word for word in balanced if word]
    if not 2 <= len(balanced) <= WORDS or is_sentence(q):
        balanced = []
    return weights, balanced


def is_sentence(q: str) -> bool:
    """Whether a query is told rather than named."""
    return _SENTENCE.search(q) is not None


def weight_of(term: int, known: Statistics) -> float:
    """What a word of a query weighs: its idf, of a character alone a little more."""
    idf = known.idf(term)
    return idf**SINGLE_POWER if terms.is_single(term) else idf


def terms_of(piece: str) -> list[int]:
    """The distinct terms of a word that may have several parts."""
    return _terms(PIECE.findall(piece))


def within_budget(weighed: dict[int, float], known: Statistics) -> dict[int, int]:
    """The heaviest terms that occur and may be read, as integers."""
    chosen: dict[int, int] = {}
    read = 0
    for term in sorted(weighed, key=lambda t: (-weighed[t], t))[:TERMS]:
        frequency = known.frequency.get(term, 0)
        read += frequency
        if not frequency or (chosen and read > BUDGET):
            continue
        chosen[term] = max(1, round(weighed[term] * SCALE))
    return chosen


def scores(postings: Postings, plan: Plan) -> tuple[Ids, Scores]:
    """(ids in order, scores): the sum of what the terms earn, less what the words lack."""
    if not len(postings.ids):
        return np.empty(0, np.int64), np.empty(0)
    ids, places = _places(postings.ids)
    weights = postings.of_rows([plan.weights[term] for term in postings.terms])
    total: Scores = _sums(places, postings.shares * weights, len(ids))
    touched = np.flatnonzero(_fits(postings, places, plan, len(ids)) if plan.ways else total)
    earned = total[touched]
    if plan.words:
        earned = np.rint(earned * _balance(postings, places, plan, len(ids))[touched])
    return ids[touched], earned


def _places(found: Ids) -> tuple[Ids, Ids]:
    """(ids, the place of each posting among them): all ids between the lowest and the highest, or
    only those there are when they are few among them."""
    low = int(found.min())
    span = int(found.max()) - low + 1
    if span <= SPARSE * len(found):
        return np.arange(low, low + span), found - low
    ids, places = np.unique(found, return_inverse=True)
    return ids, places


def _sums(places: Ids, values: Scores, size: int) -> Scores:
    return np.bincount(places, weights=values, minlength=size).astype(np.float64, copy=False)


def _balance(postings: Postings, places: Ids, plan: Plan, size: int) -> Scores:
    """e^(BALANCE x (mean - best) share of the words): 1 when all are there alike."""
    mean, best = np.zeros(size), np.zeros(size)
    for word in map(set, plan.words):
        shares = [plan.weights[term] if term in word else 0 for term in postings.terms]
        whole = sum(plan.weights[term] for term in word)
        held = _sums(places, postings.of_rows(shares), size) / whole
        mean += held / len(plan.words)
        np.maximum(best, held, out=best)
    return np.exp(BALANCE * (mean - best))


def _fits(postings: Postings, places: Ids, plan: Plan, size: int) -> NDArray[np.bool_]:
    """Which documents go one of the ways."""
    fit = np.zeros(size, dtype=np.bool_)
    for least, way in plan.ways:
        of_way = set(way)
        held = [plan.weights[term] if term in of_way else 0 for term in postings.terms]
        whole = sum(plan.weights[term] for term in of_way)
        fit |= 1_000 * _sums(places, postings.of_rows(held), size) >= max(1, least * whole)
    return fit


def is_sound(plan: Plan) -> bool:
    """Whether a plan that came back in a cursor is one we could have made."""
    parts = [*plan.words, *(way for _, way in plan.ways)]
    numbers = [*plan.weights, *plan.weights.values(), *(t for part in parts for t in part)]
    return (
        len(plan.weights) <= 2 * TERMS
        and len(plan.words) <= WORDS
        and all(isinstance(n, int) and 0 < n < 1 << 62 for n in numbers)
        and len(plan.ways) <= WAYS
        and all(isinstance(least, int) and 0 <= least <= 1_000 for least, _ in plan.ways)
        and all(part and set(part) <= set(plan.weights) for part in parts)
    )


def of_text(title: str, text: str, known: Statistics, asked: Statistics) -> dict[int, int]:
    """Weights for a long text, a demand: title words count six times, repetition is damped, and
    what every demand says tells little (`asked`: statistics of the demands)."""
    titled, told = terms.counted(title), terms.counted(text)
    enough = asked.documents >= ENOUGH
    weighed = {
        term: (1 + log(TITLE * titled[term] + told[term]))
        * known.idf(term)
        * (asked.idf_of_any(term) ** 0.5 if enough else 1.0)
        for term in titled | told
        if term in known.frequency
    }
    return within_budget(weighed, known)
