"""What everybody sees of the venue's rules."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import or_, select

from app.core import clock
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page_by
from app.core.policy import Policy, PolicyKey


def list_policies(*, after: str | None, limit: int) -> Page:
    """Every rule by its key: what it may be, what is in force today, what is published to come."""
    found = page_by(select(PolicyKey), PolicyKey.key, after=after, limit=limit)
    return Page(_shown(found.items), found.next)


def get_policy(key: str) -> dict[str, Any]:
    """One rule. Raises NotFound."""
    (shown,) = _shown([_known(key)])
    return shown


def list_history(key: str, *, after: str | None, limit: int) -> Page:
    """Every value one rule had, has and will have, oldest first. Raises NotFound."""
    query = select(Policy).filter_by(key=_known(key).key)
    return page_by(query, Policy.valid_from, Policy.id, after=after, limit=limit)


def _known(key: str) -> PolicyKey:
    found = db.session.get(PolicyKey, key)
    if found is None:
        raise NotFound()
    return found


def _shown(keys: Sequence[PolicyKey]) -> list[dict[str, Any]]:
    today = clock.today()
    names = ("key", "zh", "type", "unit", "least", "most")
    rows = db.session.scalars(
        select(Policy)
        .where(
            Policy.key.in_([key.key for key in keys]),
            or_(Policy.valid_to.is_(None), Policy.valid_to > today),
        )
        .order_by(Policy.key, Policy.valid_from)
    ).all()
    of = {key: list(found) for key, found in groupby(rows, key=lambda row: row.key)}
    shown = []
    for key in keys:
        of_it = of.get(key.key, [])
        begun = [row for row in of_it if row.valid_from <= today]
        said = {name: getattr(key, name) for name in names}
        said |= {"in_force": begun[-1] if begun else None}
        shown.append(said | {"coming": [row for row in of_it if row.valid_from > today]})
    return shown
