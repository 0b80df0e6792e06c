"""Numbers from law and commerce: dated rows with their legal basis, never constants.

A running subject keeps the values it began with: `freeze` returns them with the ids of the rows,
to be stored in the subject's `policy`.
"""

from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import BigInteger, Identity, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import Model, db
from app.core.errors import Conflict, Invalid


class PolicyMissing(RuntimeError):
    """A programming or operating fault, not a refusal: a needed number has no row for this day."""


class PolicyUnknown(Invalid):
    title = "There is no policy of this key and unit"
    zh = "无此政策参数或单位不符"


class PolicyOverlaps(Conflict):
    title = "A later row of this policy is entered already"
    zh = "该政策参数已有更晚生效的记录"


class Policy(Model):
    __tablename__ = "policies"
    __table_args__ = (UniqueConstraint("key", "valid_from"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    key: Mapped[str]
    value: Mapped[int]
    unit: Mapped[str]  # days, working_days, basis_points, fen, months, years
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]  # first day it no longer holds
    legal_basis: Mapped[str]
    confidence: Mapped[str]  # C1..C3 confirmed, M unconfirmed, D our design (rule-book)


def find_on(keys: list[str], day: date) -> dict[str, Policy]:
    """The rows in force on a day in Zhengzhou, by key."""
    rows = db.session.scalars(
        select(Policy)
        .where(
            Policy.key.in_(keys),
            Policy.valid_from <= day,
            or_(Policy.valid_to.is_(None), Policy.valid_to > day),
        )
        .order_by(Policy.valid_from)
    )
    return {row.key: row for row in rows}


def periods(key: str) -> list[tuple[date, date | None, int]]:
    """(from, to, value) of every row of a key, for reading many days at once."""
    rows = db.session.scalars(select(Policy).filter_by(key=key).order_by(Policy.valid_from))
    return [(row.valid_from, row.valid_to, row.value) for row in rows]


def keys_of(prefix: str) -> list[str]:
    """The keys in force today that begin so: a list that grows without code."""
    today = clock.today()
    rows = select(Policy.key).where(
        Policy.key.startswith(prefix, autoescape=True),
        Policy.valid_from <= today,
        or_(Policy.valid_to.is_(None), Policy.valid_to > today),
    )
    return sorted(set(db.session.scalars(rows)))


def freeze(*keys: str) -> dict[str, Any]:
    """{key: {"value", "unit", "row"}} as in force today. Raises PolicyMissing."""
    rows = find_on(list(keys), clock.today())
    if missing := set(keys) - set(rows):
        raise PolicyMissing(", ".join(sorted(missing)))
    return {k: {"value": r.value, "unit": r.unit, "row": r.id} for k, r in sorted(rows.items())}


def succeed(
    actor: Actor,
    *,
    key: str,
    value: int,
    unit: str,
    valid_from: date,
    legal_basis: str,
    confidence: str,
) -> Policy:
    """A step: a new row of a known key from a later day on; the one before ends that day.

    Running subjects keep what they froze. Raises PolicyUnknown, PolicyOverlaps.
    """
    last = db.session.scalar(
        select(Policy)
        .filter_by(key=key)
        .order_by(Policy.valid_from.desc())
        .limit(1)
        .with_for_update()
    )
    if last is None or last.unit != unit:
        raise PolicyUnknown(key=key, unit=unit)
    if last.valid_from >= valid_from:
        raise PolicyOverlaps(valid_from=last.valid_from.isoformat())
    last.valid_to = valid_from
    row = Policy(
        key=key,
        value=value,
        unit=unit,
        valid_from=valid_from,
        legal_basis=legal_basis,
        confidence=confidence,
    )
    db.session.add(row)
    db.session.flush()
    subject = uuid5(NAMESPACE_URL, f"policy/{key}")
    facts = {"key": key, "value": value, "valid_from": valid_from.isoformat()}
    events.record("policy.succeeded", subject, actor, **facts)
    return row


def value(subject_policy: dict[str, Any], key: str) -> int:
    """A frozen value of a subject, in the unit its row names."""
    return int(subject_policy[key]["value"])
