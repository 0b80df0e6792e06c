"""What a tranche can wait for. Higher modules register their kinds; nobody here knows them.

@gate("pilot_milestone")
def of_milestone(id): ...  # the asset it is about, or None when there is no such thing
"""

from collections.abc import Callable
from uuid import UUID

Find = Callable[[UUID], UUID | None]
GATES: dict[str, Find] = {}


def gate(kind: str) -> Callable[[Find], Find]:
    """Register how the asset behind a gate of this kind is found."""

    def register(find: Find) -> Find:
        GATES[kind] = find
        return find

    return register
