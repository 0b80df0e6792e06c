"""Everything sealed, row by row: by which key, whether it opens, and sealed anew by the first."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg
from sqlalchemy import CheckConstraint, Column, func, null, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import SYSTEM, Actor
from app.core.db import Model, command, db
from app.core.keyring import Keyring, KeysRefused
from app.core.sealing import (
    SealBroken,
    blind_by,
    key_of,
    keyring,
    seal,
    sealed_columns,
    unseal,
    unseal_by,
)
from app.core.viewer import seen_by_the_market

BATCH, PASSES, PAUSE = 200, 20, 0.5  # rows of a transaction; looks at rows in use; seconds between
_ONE_OF_EACH_KEY = """
select distinct on (key) {row}, {column}, {blind} from (
    select *, substring({column} from 1 for position(':'::bytea in {column})) as key
    from {table} where {column} is not null
) sealed order by key
"""
_COUNT = """
select encode(substring({column} from 1 for greatest(position(':'::bytea in {column}) - 1, 0)),
              'escape'), count(*)
from {table} where {column} is not null group by 1
"""
Progress = Callable[[str, int, int], None]  # place, rows done, rows in all


class KeyFingerprint(Model):
    """A key that was used; `fingerprint` is 16 bytes in hex and tells nothing of it."""

    __tablename__ = "key_fingerprints"
    __table_args__ = (
        CheckConstraint("purpose in ('field', 'blind', 'signing')", name="purpose"),
        CheckConstraint("id ~ '^[a-z0-9][a-z0-9-]{0,31}$'", name="id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    first_seen_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    retired_at: Mapped[datetime | None]


@dataclass
class Batch:
    """The rows of one small transaction: the last one's key, their number, what did not open."""

    last: Any = None
    rows: int = 0
    broken: list[str] = field(default_factory=list)


def place_of(column: Column[Any], row: object = None) -> str:
    """table/column, or table/column/row: how operators are told of it."""
    place = f"{column.table.name}/{column.name}"
    return place if row is None else f"{place}/{row}"


def count_by_key() -> dict[str, dict[str, int]]:
    """{id of a key: {table/column: rows it seals}}."""
    found: dict[str, dict[str, int]] = {}
    with seen_by_the_market(db.session):
        for column in sealed_columns():
            query = _COUNT.format(column=column.name, table=column.table.name)
            for id, count in db.session.execute(text(query)):
                found.setdefault(id, {})[place_of(column)] = count
    db.session.rollback()
    return found


def find_broken(tell: Progress) -> Iterator[str]:
    """table/column/row of what does not open, or whose blind index is not its own.

    Reads small batches while the market runs; `tell` hears how far it is.
    """
    for column in sealed_columns():
        blinded, total = _blinded(column), _count(column)
        done, last = 0, None
        while rows := _read(column, blinded, last):
            for row, sealed, index in rows:
                if not _is_sound(column, blinded, row, sealed, index):
                    yield place_of(column, row)
            last, done = rows[-1][0], done + len(rows)
            tell(place_of(column), done, total)


def reseal(tell: Progress) -> Iterator[str]:
    """Seal everything by the first key; yields table/column/row of what does not open.

    What is done stays done, so after kill −9 it goes on where it was. A row that somebody holds is
    passed over and looked at again; nothing that is written meanwhile is overwritten.
    """
    for column in sealed_columns():
        broken: set[str] = set()
        for _ in range(PASSES):
            total, done, last = _count(column, keyring().first), 0, None
            if total == len(broken):
                break
            while (batch := _reseal_batch(SYSTEM, column, last)).rows:
                yield from set(batch.broken) - broken
                broken |= set(batch.broken)
                last, done = batch.last, done + batch.rows
                tell(place_of(column), done, total)
            time.sleep(0 if done else PAUSE)


@command
def _reseal_batch(actor: Actor, column: Column[Any], after: Any) -> Batch:
    row, head = _row(column), f"{keyring().first}:".encode()
    query = select(row, column).where(
        column.is_not(None), func.substring(column, 1, len(head)) != head
    )
    if after is not None:
        query = query.where(row > after)
    # "no key update": whoever refers to the row need not wait
    held = query.order_by(row).limit(BATCH).with_for_update(key_share=True, skip_locked=True)
    batch, place = Batch(), (column.table.name, column.name)
    for batch.last, sealed in db.session.execute(held).all():
        batch.rows += 1
        try:
            new = seal(unseal(sealed, *place, batch.last), *place, batch.last)
        except SealBroken:
            batch.broken.append(place_of(column, batch.last))
            continue
        is_this = (row == batch.last) & (column == sealed)
        db.session.execute(update(column.table).where(is_this).values({column.name: new}))
    return batch


@command
def retire(actor: Actor, id: str) -> None:
    """The database counts on this key no longer. Raises KeysRefused while it seals anything."""
    row = db.session.get(KeyFingerprint, id, with_for_update=True)
    if row is None:
        raise KeysRefused(f"the database knows no key {id}: see `flask keys show`")
    if row.purpose != "field":
        raise KeysRefused(f"{id} is a {row.purpose} key: those are never retired (docs/keys.md)")
    if id == keyring().first:
        raise KeysRefused(f"{id} stands first and seals: put another key before it")
    counts = [(place_of(c), _count(c, under=id)) for c in sealed_columns()]
    if sealed := [f"{place} {count}" for place, count in counts if count]:
        raise KeysRefused(f"{id} still seals {', '.join(sealed)}: `flask keys rotate` first")
    row.retired_at = db.session.scalar(select(func.clock_timestamp()))


def require_opens(connection: "psycopg.Connection[Any]", ring: Keyring) -> None:
    """One row of each sealed column and key opens, and its blind index is its own.

    Asked where a filled database knows no keys yet. Raises KeysRefused.
    """
    for column in sealed_columns():
        blinded = _blinded(column)
        query = _ONE_OF_EACH_KEY.format(
            row=_row(column).name,
            column=column.name,
            blind="null" if blinded is None else blinded.name,
            table=column.table.name,
        )
        for row, sealed, index in connection.execute(query):
            try:
                plain = unseal_by(ring, sealed, column.table.name, column.name, row)
            except SealBroken:
                raise KeysRefused(
                    f"{place_of(column, row)} is sealed by the key {key_of(sealed)}, and what is "
                    "given does not open it: put the right one back (docs/keys.md)"
                ) from None
            if index is not None and not _is_index(ring, blinded, plain, index):
                raise KeysRefused(
                    f"BLIND_KEY is not the one that {place_of(column, row)} was entered under: "
                    "put the right one back (docs/keys.md)"
                )


def _is_sound(
    column: Column[Any], blinded: Column[Any] | None, row: Any, sealed: bytes, index: bytes | None
) -> bool:
    try:
        plain = unseal(sealed, column.table.name, column.name, row)
    except SealBroken:
        return False
    return index is None or _is_index(keyring(), blinded, plain, index)


def _is_index(ring: Keyring, blinded: Column[Any] | None, plain: str, index: bytes) -> bool:
    """An account is entered with blanks and hyphens and looked for without."""
    assert blinded is not None
    kind, bare = blinded.info["kind"], "".join(plain.split()).replace("-", "")
    return index in (blind_by(ring, plain, kind), blind_by(ring, bare, kind))


def _row(column: Column[Any]) -> Column[Any]:
    """The key of the row: what is sealed is bound to it."""
    (row,) = column.table.primary_key.columns
    return row


def _blinded(column: Column[Any]) -> Column[Any] | None:
    found = [c for c in column.table.c if c.info.get("blinds") == column.name]
    return found[0] if found else None


def _read(column: Column[Any], blinded: Column[Any] | None, after: Any) -> Sequence[Any]:
    row = _row(column)
    query = select(row, column, null() if blinded is None else blinded)
    query = query.where(column.is_not(None)).order_by(row).limit(BATCH)
    with seen_by_the_market(db.session):
        rows = db.session.execute(query if after is None else query.where(row > after)).all()
    db.session.rollback()
    return rows


def _count(column: Column[Any], without: str = "", under: str = "") -> int:
    """Rows that are sealed: not by the key `without`, or only by the key `under`."""
    query = select(func.count()).select_from(column.table).where(column.is_not(None))
    if without:
        query = query.where(func.substring(column, 1, len(without) + 1) != f"{without}:".encode())
    if under:
        query = query.where(func.substring(column, 1, len(under) + 1) == f"{under}:".encode())
    with seen_by_the_market(db.session):
        return db.session.scalar(query) or 0
