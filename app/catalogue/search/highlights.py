"""Where the words of a query stand in the title and the summary shown. Pure."""

import re
from functools import lru_cache

MARKS = 20  # places told of one field
SHORT = 100  # characters of words whose pattern is remembered


def marks(words: str, summary_length: int, pieces: tuple[str, ...]) -> dict[str, list[list[int]]]:
    """{"title": [[start, end], …], "summary": …} in characters; the longest words win."""
    title, _, rest = words.partition("\n")
    is_short = sum(map(len, pieces)) <= SHORT
    pattern = _remembered(pieces) if is_short else _pattern(pieces)
    return {"title": _places(pattern, title), "summary": _places(pattern, rest[:summary_length])}


def _places(pattern: re.Pattern[str], text: str) -> list[list[int]]:
    found: list[list[int]] = []
    for match in pattern.finditer(text):
        if found and match.start() <= found[-1][1]:
            found[-1][1] = match.end()  # touching places are one
        elif len(found) < MARKS:
            found.append([match.start(), match.end()])
    return found


def _pattern(pieces: tuple[str, ...]) -> re.Pattern[str]:
    """The words themselves, else their pairs of characters: what made the document fit."""
    parts = {piece for piece in pieces}
    for piece in pieces:
        if not piece.isascii():
            parts |= {piece[n : n + 2] for n in range(len(piece) - 1)}
    return re.compile("|".join(map(re.escape, sorted(parts, key=lambda p: (-len(p), p)))))


_remembered = lru_cache(1_000)(_pattern)
