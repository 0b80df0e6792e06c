"""Slices of alternatives in rotated order, medians, CPU per operation; one JSON line a row."""

import json
import os
import statistics
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Slice:
    """One measured slice of one alternative."""

    operations: int
    seconds: float
    cpu_us: float  # of the processes that serve, per operation

    @property
    def rate(self) -> float:
        return self.operations / self.seconds


Run = Callable[[], Slice]


def interleaved(alternatives: dict[str, Run], slices: int) -> dict[str, list[Slice]]:
    """Run every alternative `slices` times, the order rotated from round to round."""
    names = list(alternatives)
    found: dict[str, list[Slice]] = {name: [] for name in names}
    for turn in range(slices):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            found[name].append(alternatives[name]())
    return found


def row(name: str, ours: list[Slice], limit: list[Slice], goal: float, **more: Any) -> None:
    """Print one row: medians of the rates and their ratio, CPU µs an operation beside them."""
    mine, theirs = (statistics.median(s.rate for s in side) for side in (ours, limit))
    line = {
        "name": name,
        "ours": round(mine, 1),
        "limit": round(theirs, 1),
        "ratio": round(mine / theirs, 3),
        "goal": goal,
        "cpu_us_ours": round(statistics.median(s.cpu_us for s in ours), 1),
        "cpu_us_limit": round(statistics.median(s.cpu_us for s in limit), 1),
        "slices": len(ours),
        **more,
    }
    print(json.dumps(line), flush=True)


def cpu_seconds(*roots: int) -> float:
    """CPU so far of these processes and everything under them, the ended ones included."""
    return sum(_cpu(pid) for root in roots for pid in _tree(root))


def _tree(root: int) -> list[int]:
    found = [root]
    with suppress(FileNotFoundError, ProcessLookupError):  # it ended while we looked
        for task in Path(f"/proc/{root}/task").glob("*/children"):
            for child in task.read_text().split():
                found += _tree(int(child))
    return found


def _cpu(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return 0.0
    user, system, waited_user, waited_system = (int(text) for text in fields[11:15])
    return (user + system + waited_user + waited_system) / TICK
