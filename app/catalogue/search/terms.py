"""Terms are 42-bit numbers, so that a batch of texts is cut, counted and sorted as arrays. Pure.

A Han character is its code point, a pair of them two: characters and pairs find more than any
segmenter's words (`make bench-search`). What is no pair of characters lies above Unicode: pinyin
syllables, initials, and the hashes of Latin words and of attributes ("ipc:H01M").
"""

from collections import Counter
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

from app.catalogue.search.folding import PIECE, fold

SHIFT = 21
LOW = (1 << SHIFT) - 1
ABOVE = 0x110000
SYLLABLES = ABOVE  # + syllable; the next syllable stands in the low half
INITIALS = {3: ABOVE + 0x400, 4: ABOVE + 0x401}  # letters in base 26 in the low half
HASHES, ROOM = ABOVE + 0x10000, 0xE0000


REMEMBERED = 64  # characters of a word that is remembered


def hashed(word: str) -> int:
    """The term of a Latin word or, with a colon, of an attribute."""
    return _remembered(word) if len(word) <= REMEMBERED else _hash(word)


def _hash(word: str) -> int:
    number = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return (HASHES + (number >> SHIFT) % ROOM) << SHIFT | (number & LOW)


_remembered = lru_cache(20_000)(_hash)


def attribute(name: str, value: object) -> int:
    """The term of a fact that a filter asks for exactly."""
    return hashed(f"{name}:{value}")


def is_latin(piece: str) -> bool:
    return piece.isascii()


def single(character: str) -> int:
    return ord(character) << SHIFT


def is_single(term: int) -> bool:
    return not term & LOW and term >> SHIFT < ABOVE


def pairs(piece: str) -> list[int]:
    return [ord(a) << SHIFT | ord(b) for a, b in pairwise(piece)]


def pairs_of(text: str) -> set[int]:
    """The pairs of characters and the Latin words of a text: what tells texts apart."""
    found: set[int] = set()
    for piece in PIECE.findall(fold(text)):
        found.update([hashed(piece)] if is_latin(piece) else pairs(piece))
    return found


def required(piece: str) -> list[int]:
    """The terms without which a text cannot contain the piece."""
    if is_latin(piece):
        return [hashed(piece)]
    return pairs(piece) or [single(piece)]


def counted(text: str) -> Counter[int]:
    """Every term of a query's text with how often it stands there."""
    found: Counter[int] = Counter()
    for piece in PIECE.findall(fold(text)):
        if is_latin(piece):
            found[hashed(piece)] += 1
        else:
            found.update(map(single, piece))
            found.update(pairs(piece))
    return found
