"""The act that changes the synonyms: one person asks, another approves."""

from typing import Annotated
from uuid import UUID

import msgspec

from app.catalogue.search import synonyms
from app.core import events
from app.core.actor import Actor
from app.parties.approvals.acts import act

Word = Annotated[str, msgspec.Meta(min_length=1, max_length=synonyms.LONG)]
Group = Annotated[list[Word], msgspec.Meta(min_length=2, max_length=20)]
Groups = Annotated[list[Group], msgspec.Meta(max_length=200)]


class Synonyms(msgspec.Struct, forbid_unknown_fields=True):
    source: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    add: Groups = []
    remove: Groups = []


@act("synonyms.change", asks="system_admin", approves="system_admin", takes=Synonyms)
def change_synonyms(actor: Actor, subject_id: UUID, given: Synonyms) -> None:
    """Groups of words that mean the same, or no longer do; `source` says who compiled them.
    Raises SynonymsRefused."""
    added, removed = synonyms.add(given.add, given.source), synonyms.remove(given.remove)
    facts = {"source": given.source, "added": added, "removed": removed}
    events.record("synonyms.changed", subject_id, actor, **facts)
