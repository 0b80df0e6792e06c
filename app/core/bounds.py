"""How early, late, large and long a value may be: one answer for the wire, for acts that wait for a
second person, for imports and for the database.

PostgreSQL holds more than Python reads (years up to 294276), Python more than PostgreSQL (U+0000,
lone surrogates, integers without end). What comes in is within what both hold, with room for what
is counted from it; the database itself refuses moments and days that could not be read back, or
counted on from (`readable`).
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import msgspec

EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
FIRST_DAY, LAST_DAY = EARLIEST.date(), LATEST.date()
MOST = 2**53  # a count that JSON, JavaScript and a bigint hold alike (RFC 8259 §6)
MAX_FEN = 10**15  # ten trillion yuan; keeps sums inside a bigint
LARGEST = 10**15  # of a figure that was measured; 15 digits are what a double keeps
LONGEST = 100_000  # characters of one text
WIDEST, DEEPEST = 1_000, 8  # values and floors of an object whose shape is not declared


def fault(value: Any) -> str | None:
    """What keeps a scalar from being stored and read back; None when nothing does."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime):
        return _moment_fault(value)
    if isinstance(value, date):
        is_within = FIRST_DAY <= value <= LAST_DAY
        return None if is_within else f"Must be from {FIRST_DAY} to {LAST_DAY}."
    if isinstance(value, int):
        return None if abs(value) <= MOST else f"Must be within ±{MOST}."
    if isinstance(value, float):
        return None if abs(value) <= LARGEST else f"Must be a figure within ±{LARGEST}."  # nan, too
    return _text_fault(value) if isinstance(value, str) else None


def _moment_fault(value: datetime) -> str | None:
    if value.tzinfo is None:
        return "Must name its time zone."
    is_within = EARLIEST <= value <= LATEST
    return None if is_within else f"Must be from {FIRST_DAY} to {LAST_DAY} in UTC."


def _text_fault(value: str) -> str | None:
    if len(value) > LONGEST:
        return f"Must not be longer than {LONGEST}."
    if "\x00" in value or any("\ud800" <= mark <= "\udfff" for mark in value):
        return "Must not hold U+0000 or half of a surrogate pair."
    return None


def faults(value: Any) -> Iterator[str]:
    """What is wrong within an object whose shape is not declared, or is a struct of an act."""
    seen = 0
    waiting = [(value, 1)]
    while waiting:
        each, depth = waiting.pop()
        seen += 1
        if seen > WIDEST or depth > DEEPEST:
            yield f"Must not hold more than {WIDEST} values, {DEEPEST} deep."
            return
        if isinstance(each, msgspec.Struct):
            each = msgspec.structs.asdict(each)
        if isinstance(each, dict):
            waiting += [(part, depth + 1) for pair in each.items() for part in pair]
        elif isinstance(each, list | tuple):
            waiting += [(part, depth + 1) for part in each]
        elif found := fault(each):
            yield found
