"""Which rows an actor has a part in, as SQL.

Every subject says it twice: `roles_of` for a row that is there, `seen_by` for a statement that
looks for one. What an actor has no part in is then not found by the very statement that finds
nothing where nothing is, so that neither the answer nor its time tells them apart; a test compares
the two for every subject, row and kind of caller.
"""

from typing import Any

from sqlalchemy import ColumnElement, false, or_, true

from app.core.actor import Actor

Seen = ColumnElement[bool]


def always(holds: object) -> Seen:
    """Of every row, or of none."""
    return true() if holds else false()


def acts_for(actor: Actor, *columns: Any) -> Seen:
    """One of these columns names the actor's organisation."""
    mine = actor.organisation_id
    return false() if mine is None else or_(*(column == mine for column in columns))


def is_person(actor: Actor, *columns: Any) -> Seen:
    """One of these columns names the actor."""
    mine = actor.user_id
    return false() if mine is None else or_(*(column == mine for column in columns))
