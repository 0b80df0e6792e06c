"""Passwords that are tried first: on the lists of a package (zxcvbn, from leaked collections), or
built from words that stand around the account. Length is the rules' own."""

import threading
from collections.abc import Collection, Iterable
from typing import Any

from app.parties.people.rules import PasswordKnown, PasswordOfContext

MARKET = (
    "郑州技术交易市场",
    "郑州",
    "技术交易",
    "zhengzhou",
    "jishu",
    "jiaoyi",
    "shichang",
    "market",
)
FAIR, STRONG = 3, 4  # zxcvbn's scores: over 10^8 guesses, over 10^10
LONGEST = 72  # characters that are looked at; the work grows faster than they do
SHORTEST, LEFT = 3, 8  # of a word that counts; of what has to be left without such words
_one_at_a_time = threading.Lock()  # the package keeps the words of the last call in a global


def require_unknown(password: str, context: Collection[str]) -> None:
    """`context`: login, name, names of organisations. Raises PasswordKnown, PasswordOfContext."""
    words = set(_words((*context, *MARKET)))
    if len(_without(password.casefold(), words)) < LEFT:
        raise PasswordOfContext()
    found = _guessed(password[:LONGEST], [])
    if found["score"] < FAIR or _is_of_lists(found["sequence"]):
        raise PasswordKnown()
    around = _guessed(password[:LONGEST], sorted(words))
    if around["score"] < STRONG and around["guesses"] < found["guesses"]:
        raise PasswordOfContext()


def _guessed(password: str, words: list[str]) -> Any:
    from zxcvbn import zxcvbn  # its lists are 14 MiB that only whoever sets a password needs

    with _one_at_a_time:
        return zxcvbn(password, words, max_length=LONGEST)


def _is_of_lists(sequence: Iterable[Any]) -> bool:
    """Known passwords one after the other are no more than that."""
    return all(part.get("dictionary_name") == "passwords" for part in sequence)


def _words(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        folded = text.casefold().strip()
        parts = "".join(mark if mark.isalnum() else " " for mark in folded).split()
        yield from (word for word in (folded, *parts) if _counts(word))


def _counts(word: str) -> bool:
    """A Chinese word of two characters says as much as a Latin one of more."""
    return len(word) >= (SHORTEST if word.isascii() else SHORTEST - 1)


def _without(password: str, words: Iterable[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        password = password.replace(word, "")
    return "".join(mark for mark in password if mark.isalnum())
