"""What one try of a job may take, and how many tries it has: every limit of every kind, here."""

from dataclasses import dataclass, fields

MIB, MINUTE, HOUR = 1 << 20, 60, 3_600
BOUNDS = {  # what a kind of job may ask for
    "tries": (1, 20),
    "step": (1, 10 * MINUTE),
    "whole": (1, 24 * HOUR),
    "memory": (64 * MIB, 4_096 * MIB),
}


@dataclass(frozen=True)
class Limits:
    """`tries` without getting any further, `step` seconds from one sign of life to the next, of
    wall clock and of CPU alike, `whole` seconds of a try, `memory` bytes beyond what the process
    began with. `is_apart`: in a process of its own, because what it reads was written by others."""

    tries: int
    step: int
    whole: int
    memory: int
    is_apart: bool = False

    def __post_init__(self) -> None:
        for name, (least, most) in BOUNDS.items():
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"{name} must be {least} to {most}")
        if self.step > self.whole:
            raise ValueError("a step is not longer than the whole")


# foreign input, each try in a process of its own
READING_URGENTLY = Limits(5, 20, 2 * MINUTE, 256 * MIB, is_apart=True)
READING = Limits(5, 30, 10 * MINUTE, 512 * MIB, is_apart=True)
READING_AT_LENGTH = Limits(5, 2 * MINUTE, 12 * HOUR, 768 * MIB, is_apart=True)
CHARTING = Limits(3, 30, MINUTE, 512 * MIB, is_apart=True)
PRINTING = Limits(3, MINUTE, MINUTE, 512 * MIB, is_apart=True)
OPENING = Limits(10, 30, HOUR, 256 * MIB, is_apart=True)
SHOWING = Limits(1, 20, 20, 512 * MIB, is_apart=True)  # no job: a paper marked for its reader

# what the market wrote itself, in the worker
NOTING = Limits(10, MINUTE, MINUTE, 512 * MIB)
MATCHING = Limits(10, 2 * MINUTE, 2 * MINUTE, 2_048 * MIB)
KEEPING = Limits(10, 10 * MINUTE, 2 * HOUR, 512 * MIB)
UPKEEP = Limits(10, 10 * MINUTE, 12 * HOUR, 2_048 * MIB)
WORKER = 2_048 * MIB  # of a worker's own memory: no job of its kind asks for more


def reference(kinds: dict[str, tuple[str, Limits]]) -> str:
    """The Markdown table of {kind: (lane, limits)}."""
    rows = ["| job | lane | own process | tries | step | whole | memory |", "|" + "---|" * 7]
    for name, (lane, given) in sorted(kinds.items()):
        apart = "yes" if given.is_apart else "no"
        figures = f"{given.tries} | {given.step} s | {given.whole} s | {given.memory // MIB} MiB"
        rows.append(f"| `{name}` | {lane} | {apart} | {figures} |")
    return "\n".join(rows)


assert set(BOUNDS) == {field.name for field in fields(Limits)} - {"is_apart"}
