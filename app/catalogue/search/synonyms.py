"""Synonyms: rows the operator enters, kept in the process for a few seconds."""

import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.search.folding import fold
from app.catalogue.search.models import SearchSynonym
from app.core import fastread
from app.core.db import command, db
from app.core.fastread import Read

KEEP = 10.0  # seconds
_ALL = Read(b"search_synonyms", b"select word, synonym from search_synonyms")
_NEVER = float("-inf")
_kept: tuple[float, dict[str, list[str]]] = (_NEVER, {})


def synonyms_of(pieces: list[str]) -> dict[str, list[str]]:
    """{word: others} for every word with synonyms that stands in one of the pieces."""
    known = _table()
    if not known:
        return {}
    return {
        part: known[part]
        for piece in pieces
        for start in range(len(piece))
        for end in range(start + 1, min(len(piece), start + 12) + 1)
        if (part := piece[start:end]) in known
    }


def enter(groups: Sequence[list[str]]) -> int:
    """Replace all synonyms by these groups of words that mean the same; how many pairs."""
    number = _enter(groups)
    forget()
    return number


@command
def _enter(groups: Sequence[list[str]]) -> int:
    pairs = {
        pair
        for group in groups
        for pair in permutations({fold(word).strip() for word in group} - {""}, 2)
    }
    db.session.execute(delete(SearchSynonym))
    if pairs:
        rows = [{"word": word, "synonym": synonym} for word, synonym in sorted(pairs)]
        db.session.execute(insert(SearchSynonym), rows)
    return len(pairs)


def forget() -> None:
    """Read the rows again at the next question."""
    global _kept
    _kept = (_NEVER, {})


def _table() -> dict[str, list[str]]:
    global _kept
    read_at, found = _kept
    if time.monotonic() - read_at < KEEP:
        return found
    fresh: dict[str, list[str]] = defaultdict(list)
    for word, synonym in fastread.fetch_rows(_ALL):
        fresh[(word or b"").decode()].append((synonym or b"").decode())
    _kept = (time.monotonic(), dict(fresh))
    return _kept[1]
