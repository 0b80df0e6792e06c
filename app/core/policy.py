"""Numbers from law and commerce: dated rows with their legal basis, never constants.

A running subject keeps the values it began with: `freeze` returns them with the ids of the rows,
to be stored in the subject's `policy`.
"""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    FetchedValue,
    ForeignKeyConstraint,
    Identity,
    UniqueConstraint,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import Model, db, refuses, step
from app.core.errors import Conflict, Invalid

MOST_TO_COME = 50  # values of one rule that are published and not in force yet


class PolicyMissing(RuntimeError):
    """A programming or operating fault, not a refusal: a needed number has no row for this day."""


class PolicyUnknown(Invalid):
    title = "There is no policy of this key and unit"
    zh = "无此政策参数或单位不符"


class PolicyOutOfBounds(Invalid):
    title = "This value lies outside what this policy may be"
    zh = "参数值超出允许范围"


class AnnouncedTooLate(Invalid):
    title = "A rule is published some days before it holds (电商法 34)"
    zh = "规则修改应提前公示"


class PolicyOverlaps(Conflict):
    title = "A later row of this policy is entered already"
    zh = "该政策参数已有更晚生效的记录"


class TooMuchToCome(Conflict):
    title = "Too many values of this rule are published to come"
    zh = "该规则已公布的未来取值过多"


class PolicyKey(Model):
    """What every row of a policy must be, whoever enters it; changed by numbered steps only."""

    __tablename__ = "policy_keys"
    __table_args__ = (
        UniqueConstraint("key", "unit"),
        CheckConstraint("0 <= least and least <= most", name="bounds"),
        CheckConstraint("type <> 'share' or most <= 10000", name="share"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    zh: Mapped[str]
    type: Mapped[str]  # duration, share, money, number, area
    unit: Mapped[str]  # days, working_days, basis_points, fen, years …
    least: Mapped[int]
    most: Mapped[int]


class Policy(Model):
    """One value from one day on. The database keeps it within its bounds and its notice
    (`database.sql`)."""

    __tablename__ = "policies"
    __table_args__ = (
        UniqueConstraint("key", "valid_from"),
        ForeignKeyConstraint(["key", "unit"], ["policy_keys.key", "policy_keys.unit"]),
        CheckConstraint("valid_to > valid_from", name="days"),
        CheckConstraint("legal_basis <> ''", name="legal_basis"),
        CheckConstraint("confidence in ('C1', 'C2', 'C3', 'M', 'D')", name="confidence"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    key: Mapped[str]
    value: Mapped[int]
    unit: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]  # first day it no longer holds
    published_at: Mapped[datetime | None] = mapped_column(FetchedValue())  # none: it was first
    legal_basis: Mapped[str]
    confidence: Mapped[str]  # C1..C3 confirmed, M unconfirmed, D our design (rule-book)


refuses("fk_policies_key_unit_policy_keys", PolicyUnknown)
refuses("policy_bounds", PolicyOutOfBounds)
refuses("policy_notice", AnnouncedTooLate)
NOTICE = "policy.notice_days"


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


def freeze(*keys: str, on: date | None = None) -> dict[str, Any]:
    """{key: {"value", "unit", "row"}} as in force today, or on a day. Raises PolicyMissing."""
    rows = find_on(list(keys), on or clock.today())
    if missing := set(keys) - set(rows):
        raise PolicyMissing(", ".join(sorted(missing)))
    return {k: {"value": r.value, "unit": r.unit, "row": r.id} for k, r in sorted(rows.items())}


@step
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
    """A new row of a known key from a later day on; the one before ends that day.

    Running subjects keep what they froze. Raises PolicyUnknown, PolicyOutOfBounds, PolicyOverlaps,
    AnnouncedTooLate, TooMuchToCome.
    """
    _require_fits(key, value, unit, valid_from)
    last = db.session.scalar(
        select(Policy)
        .filter_by(key=key)
        .order_by(Policy.valid_from.desc())
        .limit(1)
        .with_for_update()
    )
    if last is None:
        raise PolicyUnknown(key=key, unit=unit)
    if last.valid_to is not None or last.valid_from >= valid_from:
        raise PolicyOverlaps(valid_from=last.valid_from.isoformat())
    to_come = select(func.count()).where(Policy.key == key, Policy.valid_from > clock.today())
    if (db.session.scalar(to_come) or 0) >= MOST_TO_COME:
        raise TooMuchToCome(most=MOST_TO_COME)
    last.valid_to = valid_from
    db.session.flush()  # before its successor is entered
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


def _require_fits(key: str, value: int, unit: str, valid_from: date) -> None:
    """Raises PolicyUnknown, PolicyOutOfBounds, AnnouncedTooLate."""
    bounds = db.session.get(PolicyKey, key)
    if bounds is None or bounds.unit != unit:
        raise PolicyUnknown(key=key, unit=unit)
    if not bounds.least <= value <= bounds.most:
        raise PolicyOutOfBounds(key=key, least=bounds.least, most=bounds.most)
    days = find_on([NOTICE], clock.today())[NOTICE].value
    if valid_from < clock.today() + timedelta(days=days):
        raise AnnouncedTooLate(days=days)


def value(subject_policy: dict[str, Any], key: str) -> int:
    """A frozen value of a subject, in the unit its row names."""
    return int(subject_policy[key]["value"])
