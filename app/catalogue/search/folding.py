"""One form for what people type and what is written: width, case and script folded. Pure.

Every character becomes exactly one: NFKC where that is a single character, lower case, traditional
to simplified (OpenCC t2s). So a place found in folded text is the same place in the text shown.
"""

import re
import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray
from opencc import OpenCC

Codes = NDArray[np.uint32]
PLANES = 0x110000
HAN = ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0x20000, 0x323AF))  # no spaces inside
LATIN = re.compile(r"[a-z0-9]+(?:[.+/-][a-z0-9]+)*")
PARTS = re.compile(r"[.+/-]")
PIECE = re.compile(
    LATIN.pattern + r"|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U000323af]+"
)


@cache
def table() -> Codes:
    """The folded code point of every code point."""
    folded = np.arange(PLANES, dtype=np.uint32)
    for code in (*range(0x80, 0x3400), *range(0xF900, 0x10000), *range(0x1D400, 0x1F200)):
        normal = unicodedata.normalize("NFKC", chr(code))
        if len(normal) == 1:
            folded[code] = ord(normal)
    for code in range(0x10000):
        lower = chr(folded[code]).lower()
        if len(lower) == 1:
            folded[code] = ord(lower)
    han = [code for code in range(0x3400, 0xA000)]
    simple = OpenCC("t2s").convert("\n".join(map(chr, han))).split("\n")
    for code, character in zip(han, simple, strict=True):
        if len(character) == 1:
            folded[code] = ord(character)
    compatible = slice(0xF900, 0xFB00)
    folded[compatible] = folded[folded[compatible]]
    folded[:10] = folded[11:32] = 32  # control characters part words; a line end parts fields
    return folded


@cache
def han_letters() -> NDArray[np.bool_]:
    """Which code points are written without spaces between words."""
    found = np.zeros(PLANES, dtype=np.bool_)
    for first, last in HAN:
        found[first : last + 1] = True
    return found


def codes(text: str) -> Codes:
    return np.frombuffer(text.encode("utf-32-le", "replace"), dtype="<u4")


def fold(text: str) -> str:
    """Of equal length; a highlight's offsets hold in both."""
    return table()[codes(text)].tobytes().decode("utf-32-le")


def pieces_of(text: str) -> list[str]:
    """The Han runs and Latin words of a text, folded, in order, each once."""
    return list(dict.fromkeys(PIECE.findall(fold(text))))
