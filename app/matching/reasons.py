"""Why an item is suggested: what both texts speak of, classes, quantities, TRL, field. Pure."""

import re
from typing import Any

from app.catalogue.search.folding import PIECE, fold

CONCEPTS = 5
AROUND = 30  # characters after an indicator in which its figure stands
_FIGURE = re.compile(r"([0-9]+(?:\.[0-9]+)?) ?")
SHORT = 8  # Han characters under which a demand says too little
BANDS = ("high", "medium", "low", "insufficient")


def concepts(wanted: str, words: str) -> list[str]:
    """The longest parts of the demand's words that stand in the item, longest first."""
    found: dict[str, None] = {}
    for piece in PIECE.findall(fold(wanted)):
        start = 0
        while start < len(piece) - 1:
            end = start + 1
            while end < len(piece) and piece[start : end + 1] in words:
                end += 1
            if end - start >= 2:
                found[piece[start:end]] = None
                start = end
            else:
                start += 1
    longest = sorted(found, key=lambda part: -len(part))
    kept: list[str] = []
    for part in longest:
        if not any(part in other for other in kept):
            kept.append(part)
    return kept[:CONCEPTS]


def quantities(targets: list[dict[str, Any]], words: str) -> list[dict[str, Any]]:
    """Targets whose indicator the item names, with the figure that stands behind it."""
    found = []
    for target in targets:
        at = words.find(fold(target["indicator"]))
        if at < 0:
            continue
        behind = words[at + len(target["indicator"]) :][:AROUND]
        figure = _FIGURE.search(behind)
        told = float(figure[1]) if figure else None
        found.append(
            {
                "indicator": target["indicator"],
                "wanted": target["value"],
                "found": told,
                "is_met": None if told is None else _is_met(target, told),
            }
        )
    return found


def _is_met(target: dict[str, Any], told: float) -> bool:
    value, upper = target["value"], target.get("upper")
    answers: dict[str, bool] = {
        "at_least": told >= value,
        "at_most": told <= value,
        "equal": told == value,
        "between": upper is not None and value <= told <= upper,
    }
    return answers[target["comparator"]]


def band(rank: int, share: float, likeness: float | None, text: str) -> str:
    """What people are shown in place of a score; thresholds found on graded demands."""
    han = sum(1 for piece in PIECE.findall(fold(text)) if not piece.isascii() for _ in piece)
    if han < SHORT:
        return "insufficient"
    measure, high, medium = (share, 0.17, 0.09) if likeness is None else (likeness, 0.38, 0.26)
    if rank <= 10 and measure >= high and han >= 2 * SHORT:
        return "high"
    return "medium" if rank <= 20 and measure >= medium else "low"
