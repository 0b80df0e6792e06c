"""What a command may be given: values that say the same when it is tried again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy.orm import DeclarativeBase

_HOLDERS = (list, tuple, set, frozenset)


def require_repeatable(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Raises TypeError, a programming fault, for what a first try uses up or changes.

    Refused are iterators, whatever has to be closed (files, uploads, cursors) and mapped objects,
    also one level inside lists, sets, mappings and dataclasses. A mapped object keeps what a first
    try wrote into it when the rows are rolled back: give its id.
    """
    given = (*args, *kwargs.values())
    kinds: set[Any] = {type(value) for value in chain(given, *map(_inside, given))}
    for kind in kinds:
        if fault := _fault_of(kind):
            raise TypeError(f"{name} is given {fault} ({kind.__qualname__}): it may be tried again")


@cache
def _fault_of(kind: type) -> str | None:
    if issubclass(kind, Iterator):
        return "an iterator"
    if issubclass(kind, DeclarativeBase):
        return "an object of a session"
    if hasattr(kind, "close"):
        return "what has to be closed"
    return None


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, _HOLDERS):
        return value
    if isinstance(value, Mapping):
        return value.values()
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in fields(value)]
    return ()
