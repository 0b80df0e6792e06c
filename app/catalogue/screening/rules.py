"""How a text is compared with the words of the screen. Pure."""

import unicodedata
from collections.abc import Iterable

from app.catalogue.search.folding import fold

STAR = "★"  # of 机密★, the mark of a document; without it the word is an everyday one
_STARS = str.maketrans(dict.fromkeys("☆⭐✩✪✫✬✭✮✯✰🌟✦✧", STAR))


def bare(text: str) -> str:
    """Letters and digits only, folded as the search folds: no space, mark or width hides a word."""
    folded = fold(unicodedata.normalize("NFKC", text)).translate(_STARS)
    return "".join(sign for sign in folded if sign == STAR or sign.isalnum())


def suspected(texts: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts that hold one of the words."""
    screen = [bare(word) for word in words]
    return tuple(text for text in texts if any(word in bare(text) for word in screen))
