"""What a mandate may be for. Higher modules say whose an object is; nothing here knows them."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID


class Object(NamedTuple):
    owner_id: UUID
    is_public: bool


Find = Callable[[UUID], Object | None]
OBJECTS: dict[str, Find] = {}


def mandated(kind: str) -> Callable[[Find], Find]:
    """Register who owns an object of this kind; None for one that is not there."""

    def declare(find: Find) -> Find:
        OBJECTS[kind] = find
        return find

    return declare
