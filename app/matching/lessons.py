"""What answers to other demands teach: which subclasses were taken where which were sought.

A kernel ridge over pairs of demand and result: two pairs are alike as their demands are, times as
their results are, each by its place among the IPC subclasses (bridge.py). The solved weights are
folded into one row for each subclass sought, so a query costs one product, and nothing is kept of
any demand: no text, no id, only subclasses. Pure; commands.py chooses the answers.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from app.matching.bridge import SIZE, Vector, weights

LEAST_ANSWERS, LEAST_POSERS = 30, 3  # under which nothing is learned: few could be told apart
MOST = 3_000  # answers, the newest: the solution grows with their cube
ANY, ANY_SHARE = 0, 0.2  # what is taken by demands of any kind, beside those of the same
RIDGE = 1.0
SOUGHT = 32  # subclasses of a demand that are looked up
_TAKEN = np.dtype([("subclass", "<u2"), ("weight", "<f4")])


class Answer(NamedTuple):
    """Places of a demand and a result, and whether the poser welcomed it."""

    demand: bytes
    result: bytes
    is_welcome: bool


def learn(answers: Sequence[Answer]) -> dict[int, bytes]:
    """{number of a subclass sought, or ANY: its packed row}; empty where all answers are alike."""
    welcome = np.array([answer.is_welcome for answer in answers], dtype=np.float64)
    if len(answers) < LEAST_ANSWERS or welcome.min() == welcome.max():
        return {}
    demands, of_demands = _rows([sought(answer.demand) for answer in answers])
    results, of_results = _rows([weights(answer.result) for answer in answers])
    alike = (demands @ demands.T) * (results @ results.T)
    told = np.linalg.solve(alike + RIDGE * np.eye(len(answers)), welcome - welcome.mean())
    rows = demands.T @ (results * told[:, None].astype(np.float32))
    return {n: _packed(of_results, row) for n, row in zip(of_demands, rows, strict=True)}


def sought(place: bytes) -> dict[int, float]:
    """A demand's subclasses as lessons know it, the heaviest, and ANY: {number: weight}."""
    whole = weights(place)
    heaviest = sorted(whole, key=lambda number: (-whole[number], number))[:SOUGHT]
    return {number: whole[number] for number in heaviest} | {ANY: ANY_SHARE**0.5}


def taken(sought: dict[int, float], rows: dict[int, bytes]) -> Vector:
    """What a demand of these subclasses is likely to take: one number for each subclass."""
    found = np.zeros(SIZE, dtype=np.float32)
    for number, packed in rows.items():
        pairs = np.frombuffer(packed, dtype=_TAKEN)
        found[pairs["subclass"]] += sought[number] * pairs["weight"]
    return found


def _rows(given: Sequence[dict[int, float]]) -> tuple[Vector, list[int]]:
    """(one row each, over the numbers that occur; these numbers)"""
    numbers = sorted(set().union(*given))
    place = {number: n for n, number in enumerate(numbers)}
    rows = np.zeros((len(given), len(numbers)), dtype=np.float32)
    for row, found in zip(rows, given, strict=True):
        row[[place[number] for number in found]] = list(found.values())
    return rows, numbers


def _packed(numbers: list[int], row: Vector) -> bytes:
    pairs = np.empty(len(row), dtype=_TAKEN)
    pairs["subclass"], pairs["weight"] = numbers, row
    return pairs.tobytes()
