"""Which states of which tables a market holds, and which no lawful road leads to."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import db
from app.core.workflow import SUBJECTS

Held = dict[str, dict[str, list[UUID]]]  # subject → state → ids
NO_ROAD: dict[tuple[str, str], str] = {}  # (subject, state): why nothing lawful reaches it


def states_of(model: Any) -> list[str]:
    """Every state of its table, as the enum names them."""
    return [str(state) for state in type(model.workflow.transitions[0].start)]


def held() -> Held:
    """The ids of what there is, oldest first."""
    found: Held = {}
    for model in SUBJECTS:
        mine = found.setdefault(model.workflow.subject, {state: [] for state in states_of(model)})
        rows = select(model.id, model.state).order_by(model.created_at, model.id)
        for id, state in db.session.execute(rows):
            mine[str(state)].append(id)
    db.session.rollback()
    return found


def missing(found: Held) -> list[tuple[str, str]]:
    """(subject, state) of which there is no object, and should be one."""
    return [
        (subject, state)
        for subject, states in found.items()
        for state, ids in states.items()
        if not ids and (subject, state) not in NO_ROAD
    ]


def table(found: Held) -> str:
    """One line a subject: how many there are in each state."""
    lines = []
    for subject, states in sorted(found.items()):
        counts = (f"{state} {len(ids)}" for state, ids in states.items())
        lines.append(f"{subject:16} {', '.join(counts)}")
    return "\n".join(lines)
