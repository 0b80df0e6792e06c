"""What the nearest patents say of a text: the IPC subclasses it may belong to."""

from collections import defaultdict
from typing import Any

from app.catalogue.search.models import Library
from app.catalogue.search.queries import find
from app.catalogue.search.questions import Question

NEAREST, SUGGESTED = 40, 5


def suggest_ipc(text: str, *, without: Any = None) -> dict[str, Any]:
    """{"items": [{"code", "share"}]}: five subclasses, most votes first (search.md §3.4).

    `without` leaves one patent out of the neighbours.
    """
    found = find(Library.PATENTS, Question(q=text), sort="relevance", after=None, limit=NEAREST)
    votes: dict[str, float] = defaultdict(float)
    for rank, row in enumerate(found.rows, start=1):
        for code in {symbol[:4] for symbol in row.classes.split()}:
            votes[code] += 1 / (rank + 5)
    total = sum(votes.values()) or 1.0
    best = sorted(votes, key=lambda code: (-votes[code], code))[:SUGGESTED]
    return {"items": [{"code": code, "share": round(votes[code] / total, 3)} for code in best]}
