"""Patent numbers in queries, in any notation and with a slip of the pen. Pure."""

import re
import unicodedata

from app.catalogue.patents.rules import check_digit

_NOISE = re.compile(r"[\s.\-/]")
_NUMBER = re.compile(r"^(?:ZL|CN)?([0-9]{7,13}[0-9X]?)([A-Z][0-9]?)?\Z")
DIGITS = "0123456789"
WITH_CHECK_DIGIT = (9, 13)  # digits of an application number before and since October 2003


def digits_of(query: str) -> str | None:
    """The digits of a query that is one number and nothing else, or None."""
    compact = _NOISE.sub("", unicodedata.normalize("NFKC", query)).upper()
    found = _NUMBER.match(compact)
    return found[1] if found else None


def indexed(application_number: str, publication_number: str) -> list[str]:
    """What a patent is found by: its number without check digit, and its publication number."""
    body = application_number.partition(".")[0]
    published = re.sub(r"^CN|[A-Z][0-9]?$", "", publication_number)
    return [form for form in dict.fromkeys((body, published)) if form]


def looked_up(digits: str) -> list[str]:
    """The indexed numbers that these digits may mean: as they stand, or with a check digit."""
    if len(digits) in WITH_CHECK_DIGIT and check_digit(digits[:-1]) == digits[-1]:
        return [digits, digits[:-1]]
    return [digits]


def slips(digits: str) -> list[str]:
    """Numbers one slip away: a digit mistyped, two exchanged, one missing or one too many."""
    found: dict[str, None] = {}
    for n in range(len(digits)):
        for other in DIGITS:
            found[digits[:n] + other + digits[n + 1 :]] = None
            found[digits[:n] + other + digits[n:]] = None
        found[digits[:n] + digits[n + 1 :]] = None
        if n:
            found[digits[: n - 1] + digits[n] + digits[n - 1] + digits[n + 1 :]] = None
    found.pop(digits, None)
    return [slip for slip in found if _is_sound(slip)]


def _is_sound(digits: str) -> bool:
    """A number with a check digit must have the right one; others cannot be told."""
    if len(digits) == 13:
        return check_digit(digits[:-1]) == digits[-1]
    return len(digits) == 12 or 7 <= len(digits) <= 9
