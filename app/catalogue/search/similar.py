"""What is like a patent or a result: by its words and by the classes that its neighbours share.

The classes of the nearest patents vote for the classes of the text; what is near by words or of
these classes is then put in order by both (`make bench-search`, set similar). Its own classes,
where it has any, vote beside them.
"""

from collections import defaultdict
from typing import Any
from uuid import UUID

import numpy as np
import orjson
from sqlalchemy import select

from app.catalogue.search import classes, ranking, terms
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.postings import read, statistics
from app.catalogue.search.questions import Question
from app.catalogue.search.ranking import SCALE, Plan
from app.catalogue.search.reads import cards
from app.core.db import db
from app.core.errors import NotFound

CONSENSUS = 3.0  # the cosine of the classes beside the share of the words
OWN = 1.0  # of its own classes, where the best of the neighbours' has 1
VOTES = 6  # classes by which more is looked at
LOOKED_AT, SHOWN = 400, 10


def find_similar(library: Library, ref: UUID) -> dict[str, Any]:
    """{"items": cards}: what is most like an item of a library, best first. Raises NotFound."""
    own = db.session.scalar(select(SearchDocument).filter_by(library=library, ref=ref))
    if own is None:
        raise NotFound()
    title = own.words.partition("\\n")[0]
    is_patent = library == Library.PATENTS
    voted = consensus(title, own.classes, own.id if is_patent else None)
    found = rank(library, title, voted, but=own.id)[:SHOWN]
    rows = cards(library, Question(), np.array(found, dtype=np.int64))
    return {"items": [orjson.loads(rows[id].card) for id in found if id in rows]}


def consensus(title: str, own: str, but: int | None) -> dict[str, float]:
    """{subclass: votes} of the patents nearest to a title, `but` left out, and of `own` symbols."""
    voted = classes.nearest(title, but)
    most = max(voted.values(), default=1.0)
    found: dict[str, float] = defaultdict(float, {c: said / most for c, said in voted.items()})
    for code in {symbol[:4] for symbol in own.split()}:
        found[code] += OWN
    return found


def rank(library: int, title: str, voted: dict[str, float], *, but: int) -> list[int]:
    """Ids of what is near a title and of the classes `voted` for, best first, without `but`."""
    wanted = {term for word in ranking.words_of(title) for term in word}
    best = sorted(voted, key=lambda code: (-voted[code], code))[:VOTES]
    of_class = {terms.attribute("ipc", code): voted[code] for code in best}
    known = statistics(library, wanted | set(of_class))
    weights = ranking.within_budget({term: known.idf(term) for term in wanted}, known)
    ids, scores = ranking.scores(read(library, weights), Plan(weights, []))
    total = sum(weights.values()) * 255 or 1
    words = dict(zip(ids.tolist(), (scores / total).tolist(), strict=True))
    looked_at = set(sorted(words, key=lambda id: (-words[id], id))[:LOOKED_AT])
    looked_at |= set(_of_classes(library, of_class, known.frequency)[:LOOKED_AT])
    looked_at.discard(but)
    rows = cards(library, Question(), np.array(sorted(looked_at), dtype=np.int64))
    score = {id: words.get(id, 0.0) + CONSENSUS * _cosine(voted, rows[id].classes) for id in rows}
    return sorted(score, key=lambda id: (-score[id], id))


def _of_classes(library: int, voted: dict[int, float], frequency: dict[int, int]) -> list[int]:
    """What is of the classes voted for, most of the votes first."""
    weights: dict[int, int] = {}
    budget = ranking.BUDGET
    for term in sorted(voted, key=lambda term: -voted[term]):
        budget -= frequency.get(term, 0)
        if term in frequency and budget >= 0:
            weights[term] = max(1, round(voted[term] * SCALE))
    ids, scores = ranking.scores(read(library, weights), Plan(weights, []))
    order = np.lexsort((-ids, -scores))
    return [int(id) for id in ids[order]]


def _cosine(voted: dict[str, float], symbols: str) -> float:
    codes = {symbol[:4] for symbol in symbols.split()}
    length = (len(codes) * sum(said * said for said in voted.values())) ** 0.5
    return sum(voted.get(code, 0.0) for code in codes) / length if length else 0.0
