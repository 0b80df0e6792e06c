"""Pinyin of titles and names: syllables, their pairs, and the letters they begin with. Pure.

Each character has one reading here, pypinyin's first, so that a batch is read as one array; the
few that read otherwise in a title still match by their neighbours.
"""

import os
import unicodedata
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.catalogue.search.terms import INITIALS, SHIFT, SYLLABLES

FIRST, LAST = 0x4E00, 0x9FFF
LONGEST = 6  # letters of a syllable


@cache
def _readings() -> tuple[NDArray[np.uint16], dict[str, int], NDArray[np.uint8]]:
    """(syllable of every character from FIRST, 0 for none; number of every syllable; initials)."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # some 35 MB that are not needed here
    from pypinyin.pinyin_dict import pinyin_dict

    spelled = [_plain(pinyin_dict.get(code, "")) for code in range(FIRST, LAST + 1)]
    numbers = {s: n for n, s in enumerate(sorted({s for s in spelled if s.isalpha()}), 1)}
    of_character = np.array([numbers.get(s, 0) for s in spelled], dtype=np.uint16)
    letters = np.zeros(len(numbers) + 1, dtype=np.uint8)
    for syllable, number in numbers.items():
        letters[number] = ord(syllable[0]) - ord("a")
    return of_character, numbers, letters


def _plain(readings: str) -> str:
    """The first reading without its tone: "zhòng,chóng" → "zhong"; ü as v."""
    first = readings.partition(",")[0]
    for toned in "üǖǘǚǜ":
        first = first.replace(toned, "v")
    return unicodedata.normalize("NFD", first).encode("ascii", "ignore").decode()


def syllables_of(codes: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """The syllable of every code point, 0 where there is none."""
    of_character, _, _ = _readings()
    inside = (codes >= FIRST) & (codes <= LAST)
    return np.where(inside, of_character[np.where(inside, codes - FIRST, 0)], 0)


def terms_of(
    codes: NDArray[np.uint32], places: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """(terms, the place of each) of a batch of titles; `places` numbers the title of each code."""
    syllable = syllables_of(codes).astype(np.uint64)
    spoken = syllable > 0  # n-grams run across punctuation: people leave it out when typing
    syllable, places = syllable[spoken], places[spoken]
    letter = _readings()[2][syllable].astype(np.uint64)
    terms = [(np.uint64(SYLLABLES) + syllable) << np.uint64(SHIFT)]
    at = [places]
    for length in (2, 3, 4):
        windows = len(syllable) - length + 1
        if windows <= 0:
            continue
        together = places[:windows] == places[length - 1 :]
        if length == 2:
            pair = (np.uint64(SYLLABLES) + syllable[:-1]) << np.uint64(SHIFT) | syllable[1:]
            terms.append(pair[together])
        else:
            code = np.zeros(windows, dtype=np.uint64)
            for step in range(length):
                code = code * np.uint64(26) + letter[step : step + windows]
            terms.append((np.uint64(INITIALS[length] << SHIFT) | code)[together])
        at.append(places[:windows][together])
    return np.concatenate(terms), np.concatenate(at)


def split(letters: str) -> list[str]:
    """Typed letters as the fewest syllables; empty when they are not pinyin."""
    numbers = _readings()[1]
    best: list[list[str] | None] = [[]] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - LONGEST), end):
            before, part = best[start], letters[start:end]
            if before is None or part not in numbers:
                continue
            if best[end] is None or len(before) + 1 < len(best[end] or []):
                best[end] = [*before, part]
    return best[-1] or []


def syllable_terms(letters: str) -> list[int]:
    """The terms of letters read as full pinyin; none when they are not."""
    numbers = _readings()[1]
    sounds = [numbers[s] for s in split(letters)]
    pairs = pairwise(sounds)
    return [(SYLLABLES + s) << SHIFT for s in sounds] + [
        (SYLLABLES + a) << SHIFT | b for a, b in pairs
    ]


def pairs_of(word: str) -> list[int]:
    """The terms of how each two neighbours of a Chinese word sound."""
    sounds = syllables_of(np.array([ord(character) for character in word], dtype=np.uint32))
    return [(SYLLABLES + a) << SHIFT | b for a, b in pairwise(sounds.tolist()) if a and b]


def initial_terms(letters: str) -> list[int]:
    """The terms of letters read as the beginnings of syllables."""
    terms = []
    for length, space in INITIALS.items():
        for start in range(len(letters) - length + 1):
            code = 0
            for letter in letters[start : start + length]:
                code = code * 26 + ord(letter) - ord("a")
            terms.append(space << SHIFT | code)
    return terms
