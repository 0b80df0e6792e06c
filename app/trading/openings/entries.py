"""Who may hand in what, and how far what it is about has come. Higher nouns register their kinds;
nobody here knows them.

@entries("procedure")
def label_of(actor, opening, entry_id): ...  # the bidder's label; raises NotEntered

@stages("procedure")
def stage_of(opening): ...  # of an opening that is opened

@knowers("call")
def may_know(actor, about_id): ...  # as SQL; without one everybody knows that there is one
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.core.actor import Actor
from app.core.db import db
from app.core.sight import Seen
from app.trading.openings.reading import Stage

Entry = Callable[[Actor, Any, UUID], str]
Knower = Callable[[Actor, Any], Seen]
StageOf = Callable[[Any], Stage]
ENTRIES: dict[str, Entry] = {}
STAGES: dict[str, StageOf] = {}
KNOWERS: dict[str, Knower] = {}


def entries(kind: str) -> Callable[[Entry], Entry]:
    """Register who may hand in bids of what is about this kind."""

    def register(entry: Entry) -> Entry:
        ENTRIES[kind] = entry
        return entry

    return register


def stages(kind: str) -> Callable[[StageOf], StageOf]:
    """Register how far a competition of this kind is once one of its envelopes is opened."""

    def register(stage_of: StageOf) -> StageOf:
        STAGES[kind] = stage_of
        return stage_of

    return register


def knowers(kind: str) -> Callable[[Knower], Knower]:
    """Register who may know that there is an opening, where not everybody may."""

    def register(knower: Knower) -> Knower:
        KNOWERS[kind] = knower
        return knower

    return register


def is_known(actor: Actor, about_kind: Any, about_id: Any) -> Seen:
    """Whether the actor may know of an opening, as SQL of its columns."""
    asked = [and_(about_kind == kind, knows(actor, about_id)) for kind, knows in KNOWERS.items()]
    return or_(about_kind.not_in(list(KNOWERS)), *asked)


def may_know(actor: Actor, about_kind: str, about_id: UUID) -> bool:
    """The same of one opening."""
    knows = KNOWERS.get(about_kind)
    return knows is None or bool(db.session.scalar(select(knows(actor, about_id))))
