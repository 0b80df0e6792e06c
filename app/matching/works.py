"""Experts by their single works: who wrote several things near to a demand knows of it.

An entry is one long text in which one work out of a hundred hardly counts. So each work of the
entries nearest to the demand is read as a document of its own; an expert earns the squares of what
their works earn, and a little of what the entry earns as a whole (`make bench-search`, set
experts). Nothing of it is kept: the works are read from what the expert agreed to show.
"""

from collections.abc import Sequence

import orjson
from sqlalchemy import select

from app.catalogue.search.models import SearchDocument
from app.catalogue.search.segments import plain_scores
from app.core.db import db

LOOKED_AT = 100  # entries whose works are read
MOST = 100  # works of one entry
ENTRY = 0.3  # the whole entry beside the best sum of works


def scores(
    ids: Sequence[int], entries: dict[int, float], weights: dict[int, int]
) -> dict[int, float]:
    """What each of these entries earns, of 0 to 1 + ENTRY; those that are gone are left out."""
    rows = db.session.execute(
        select(SearchDocument.id, SearchDocument.card).where(SearchDocument.id.in_(ids))
    ).all()
    whose: list[int] = []
    titles: list[str] = []
    for id, card in rows:
        own = list(orjson.loads(card).get("achievements") or ())[:MOST]
        titles += own
        whose += [id] * len(own)
    best = max((entries[id] for id, _ in rows), default=0.0) or 1.0
    earned = dict.fromkeys((id for id, _ in rows), 0.0)
    for id, share in zip(whose, plain_scores(titles, weights).tolist(), strict=True):
        earned[id] += share * share
    most = max(earned.values(), default=0.0) or 1.0
    return {id: sum_ / most + ENTRY * entries[id] / best for id, sum_ in earned.items()}
