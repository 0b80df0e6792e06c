"""Synonyms: words that mean the same, with who compiled them, kept in the process for some seconds.

A Chinese word stands in a query wherever its characters do; a Latin one where its whole words
stand in order: "ai" is not in "repair". What could never be met is refused when it is entered.
"""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.search.folding import PIECE, fold
from app.catalogue.search.models import SearchSynonym
from app.core import fastread
from app.core.db import command, db, step
from app.core.errors import Invalid
from app.core.fastread import PreparedQuery

KEEP = 10.0  # seconds
OF_ONE_WORD = 500  # synonyms that are shown
HAN, PIECES, LONG = 12, 6, 60  # characters of a Chinese word; parts and characters of any
BY_FILE = "operator"  # the source of what a file of the operator's says
_ALL = PreparedQuery(b"search_synonyms", b"select word, synonym from search_synonyms")
_NEVER = float("-inf")
Key = tuple[str, ...]
_kept: tuple[float, dict[Key, list[str]]] = (_NEVER, {})


class SynonymsRefused(Invalid):
    title = "These words cannot stand in a query together as synonyms"
    zh = "所列词语不能作为同义词"


def synonyms_of(pieces: list[str]) -> dict[str, list[str]]:
    """{word: others} for every word with synonyms that stands in the pieces of a query, the longest
    where two begin at one place."""
    known = _table()
    if not known:
        return {}
    found: dict[str, list[str]] = {}
    for at, piece in enumerate(pieces):
        for key in _beginning_at(pieces, at, known):
            found["".join(key)] = known[key]
        if not piece.isascii():
            for key in _inside(piece, known):
                found["".join(key)] = known[key]
    return found


def _beginning_at(pieces: list[str], at: int, known: dict[Key, list[str]]) -> Iterator[Key]:
    """The longest word of several parts, or of one Latin part, that begins with a piece."""
    for number in range(min(PIECES, len(pieces) - at), 0, -1):
        key = tuple(pieces[at : at + number])
        if number == 1 and not key[0].isascii():
            return
        for meant in (key, *_cut(key)):
            if meant in known:
                yield meant
                return


def _cut(key: Key) -> Iterator[Key]:
    """A word's outer parts may stand in longer Chinese: 3d + 打印 in 3D打印机."""
    first, *inner, last = key if len(key) > 1 else ("", "")
    heads = [first] if first.isascii() else [first[-n:] for n in range(min(HAN, len(first)), 0, -1)]
    tails = [last] if last.isascii() else [last[:n] for n in range(min(HAN, len(last)), 0, -1)]
    yield from ((head, *inner, tail) for head in heads for tail in tails)


def _inside(piece: str, known: dict[Key, list[str]]) -> Iterator[Key]:
    start = 0
    while start < len(piece):
        for end in range(min(len(piece), start + HAN), start + 1, -1):
            if (piece[start:end],) in known:
                yield (piece[start:end],)
                start = end - 1
                break
        start += 1


def key_of(word: str) -> Key:
    """A word as queries are cut."""
    return tuple(PIECE.findall(fold(word)))


def enter(groups: Sequence[list[str]]) -> int:
    """Replace what the operator's file said before by these groups of words that mean the same; how
    many pairs. Raises SynonymsRefused."""
    number = _enter(groups)
    forget()
    return number


@command
def _enter(groups: Sequence[list[str]]) -> int:
    db.session.execute(delete(SearchSynonym).filter_by(source=BY_FILE))
    return add(groups, BY_FILE)


@step
def add(groups: Iterable[Sequence[str]], source: str) -> int:
    """Each two words of a group are synonyms from now on; how many pairs. Raises
    SynonymsRefused."""
    words = [[word.strip() for word in group if word.strip()] for group in groups]
    require_sound(words)
    pairs = {pair for group in words for pair in permutations(map(_written, group), 2)}
    if pairs:
        rows = [{"word": a, "synonym": b, "source": source} for a, b in sorted(pairs)]
        db.session.execute(insert(SearchSynonym).on_conflict_do_nothing(), rows)
    return len(pairs)


@step
def remove(groups: Iterable[Sequence[str]]) -> int:
    """No two words of a group are synonyms any more; how many pairs were."""
    number = 0
    for group in groups:
        words = [_written(word) for word in group]
        pair = SearchSynonym.word.in_(words), SearchSynonym.synonym.in_(words)
        done = db.session.scalars(delete(SearchSynonym).where(*pair).returning(SearchSynonym.word))
        number += len(done.all())
    return number


def require_sound(groups: Iterable[Sequence[str]]) -> None:
    """Raises SynonymsRefused, with each word that can never be met and why."""
    wrong: dict[str, str] = {}
    for group in groups:
        known: dict[Key, str] = {}
        for word in group:
            if reason := _fault(word, known):
                wrong[word[:LONG]] = reason
            known[key_of(word)] = word
        if group and len(known) < 2:
            wrong.setdefault(group[0][:LONG], "alone")
    if wrong:
        raise SynonymsRefused(words=wrong)


def _fault(word: str, known: dict[Key, str]) -> str | None:
    key = key_of(word)
    if not key:
        return "no_letters"
    if sum(map(len, key)) < 2:
        return "one_character"
    if len(word) > LONG or len(key) > PIECES or any(len(p) > HAN for p in key if not p.isascii()):
        return "too_long"
    return "same" if key in known else None


def _written(word: str) -> str:
    return fold(word).strip()


def list_synonyms(*, after: str | None, limit: int) -> dict[str, Any]:
    """Words with their synonyms in the order of their characters; `after` is the last one seen."""
    words = select(SearchSynonym.word).distinct().order_by(SearchSynonym.word).limit(limit + 1)
    some = list(db.session.scalars(words.where(SearchSynonym.word > (after or ""))))
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    rows = select(SearchSynonym).where(SearchSynonym.word.in_(some[:limit]))
    for row in db.session.scalars(rows.order_by(SearchSynonym.word, SearchSynonym.synonym)):
        found[row.word].append({"synonym": row.synonym, "source": row.source})
    items = [{"word": word, "synonyms": of[:OF_ONE_WORD]} for word, of in found.items()]
    return {"items": items, "next": some[limit - 1] if len(some) > limit else None}


def forget() -> None:
    """Read the rows again at the next question."""
    global _kept
    _kept = (_NEVER, {})


def _table() -> dict[Key, list[str]]:
    global _kept
    read_at, found = _kept
    if time.monotonic() - read_at < KEEP:
        return found
    fresh: dict[Key, list[str]] = defaultdict(list)
    for word, synonym in fastread.fetch_rows(_ALL):
        fresh[key_of((word or b"").decode())].append((synonym or b"").decode())
    _kept = (time.monotonic(), dict(fresh))
    return _kept[1]
