"""Who may hand in what, and who reads it once it is opened. Higher nouns register their kinds;
nobody here knows them.

@entries("procedure")
def label_of(actor, opening, entry_id): ...  # the bidder's label; raises NotEntered

@readers("call")
def may_read(actor, opening): ...  # without one everybody may: a price is published

@knowers("call")
def may_know(actor, opening): ...  # without one everybody knows that there is one
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from app.core.actor import Actor

Entry = Callable[[Actor, Any, UUID], str]
Reader = Callable[[Actor, Any], bool]
ENTRIES: dict[str, Entry] = {}
READERS: dict[str, Reader] = {}
KNOWERS: dict[str, Reader] = {}


def entries(kind: str) -> Callable[[Entry], Entry]:
    """Register who may hand in bids of what is about this kind."""

    def register(entry: Entry) -> Entry:
        ENTRIES[kind] = entry
        return entry

    return register


def readers(kind: str) -> Callable[[Reader], Reader]:
    """Register who may read what was opened, where it is not published."""

    def register(reader: Reader) -> Reader:
        READERS[kind] = reader
        return reader

    return register


def knowers(kind: str) -> Callable[[Reader], Reader]:
    """Register who may know that there is an opening, where not everybody may."""

    def register(knower: Reader) -> Reader:
        KNOWERS[kind] = knower
        return knower

    return register
