"""Who may hand in what. Higher nouns register their kinds; nobody here knows them.

@entries("procedure")
def label_of(actor, opening, entry_id): ...  # the bidder's label; raises NotEntered
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from app.core.actor import Actor

Entry = Callable[[Actor, Any, UUID], str]
ENTRIES: dict[str, Entry] = {}


def entries(kind: str) -> Callable[[Entry], Entry]:
    """Register who may hand in bids of what is about this kind."""

    def register(entry: Entry) -> Entry:
        ENTRIES[kind] = entry
        return entry

    return register
