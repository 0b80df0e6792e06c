"""What everybody sees of the venue's rules."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import select

from app.core import clock
from app.core.db import db
from app.core.errors import NotFound
from app.core.policy import Policy, PolicyKey


def list_policies() -> dict[str, Any]:
    """Every rule by its key: what it may be, what is in force today, what is published to come."""
    rows = db.session.scalars(select(Policy).order_by(Policy.key, Policy.valid_from)).all()
    keys = db.session.scalars(select(PolicyKey).order_by(PolicyKey.key)).all()
    today = clock.today()
    of = {key: list(found) for key, found in groupby(rows, key=lambda row: row.key)}
    return {"items": [_shown(key, of.get(key.key, []), today) for key in keys]}


def get_policy(key: str) -> dict[str, Any]:
    """One rule with every value it had. Raises NotFound."""
    found = db.session.get(PolicyKey, key)
    if found is None:
        raise NotFound()
    rows = select(Policy).filter_by(key=key).order_by(Policy.valid_from)
    history = db.session.scalars(rows).all()
    return _shown(found, history, clock.today()) | {"history": history}


def _shown(key: PolicyKey, rows: Sequence[Policy], today: date) -> dict[str, Any]:
    names = ("key", "zh", "type", "unit", "least", "most")
    begun = [row for row in rows if row.valid_from <= today]
    in_force = [row for row in begun if row.valid_to is None or row.valid_to > today]
    return {name: getattr(key, name) for name in names} | {
        "in_force": in_force[-1] if in_force else None,
        "coming": [row for row in rows if row.valid_from > today],
    }
