"""What can wait. A module declares a kind beside the step it takes:

    @kind("membership.give_duty", fits=still_fits)
    def give(change): ...

`fits` raises what stands in the way today; the step is taken in the change's own transaction.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Step = Callable[[Any], None]


@dataclass(frozen=True)
class Kind:
    name: str
    fits: Step
    carry_out: Step


KINDS: dict[str, Kind] = {}


def kind(name: str, *, fits: Step) -> Callable[[Step], Step]:
    """Register a step as a change that waits."""

    def declare(carry_out: Step) -> Step:
        KINDS[name] = Kind(name, fits, carry_out)
        return carry_out

    return declare
