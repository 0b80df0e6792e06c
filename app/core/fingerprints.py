"""What the database knows of its keys: a process with other keys does not begin to work.

Every key that was used stands in `key_fingerprints`. The same id with other bytes, or a key that is
gone, would seal what nobody can open later. Plain psycopg, so that it can be asked before the
market is loaded.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg

from app.core.keyring import BLIND, FIELD, Keyring, KeysRefused, Known, guessable
from config.environment import where_keys_are
from config.settings import Settings

_READ = """
select id, purpose, fingerprint, first_seen_at, retired_at from key_fingerprints
order by first_seen_at, id
"""
_RECORD = """
insert into key_fingerprints (id, purpose, fingerprint) values (%s, %s, %s) on conflict do nothing
"""
_GIVE_UP = """
update key_fingerprints set retired_at = clock_timestamp() where id = %s and retired_at is null
"""


@dataclass(frozen=True)
class Row(Known):
    """A key that was used: `first_seen_at` and `retired_at` are UTC."""

    first_seen_at: datetime
    retired_at: datetime | None

    def __str__(self) -> str:
        return f"{self.id} ({self.purpose} key, known since {self.first_seen_at:%Y-%m-%d})"


def require_known(settings: Settings, ring: Keyring) -> None:
    """Compare with the database; keys that are new there are recorded. Raises KeysRefused.

    A database that is filled and knows no key yet must first be opened by them.
    """
    with _connected(settings) as connection:
        rows = read(connection)
        compare(rows, ring, settings)
        require_random(connection, ring, settings)
        gone = _given_up(rows, ring, settings)
        new = {key.id for key in ring.known()} - {row.id for row in rows}
        if not new and not gone:
            return
        if not any(row.purpose == FIELD for row in rows):
            from app.core.sealed_rows import require_opens  # it knows every model

            require_opens(connection, ring)
        for id in gone:
            connection.execute(_GIVE_UP, (id,))
        for key in ring.known():
            connection.execute(_RECORD, (key.id, key.purpose, key.fingerprint))
        compare(read(connection), ring, settings)  # another part may have been faster


def require_not_refused(settings: Settings, ring: Keyring) -> None:
    """The same without recording, for a process that has not loaded the market."""
    with _connected(settings) as connection:
        compare(read(connection), ring, settings)
        require_random(connection, ring, settings)


def require_random(
    connection: "psycopg.Connection[Any]", ring: Keyring, settings: Settings
) -> None:
    """Keys that anybody could guess are for rehearsals alone. Raises KeysRefused."""
    name = guessable(ring)
    if name is not None and not _is_rehearsal(connection):
        where = where_keys_are(settings)
        raise KeysRefused(f"{name} in {where} is not random: for rehearsals only (docs/keys.md)")


def _is_rehearsal(connection: "psycopg.Connection[Any]") -> bool:
    found = connection.execute("select to_regclass('market_clock') is not null").fetchone()
    if not found or not found[0]:
        return False
    return connection.execute("select from market_clock where is_rehearsal").fetchone() is not None


def read(connection: "psycopg.Connection[Any]") -> list[Row]:
    """The keys this database knows; none where it is older than their table."""
    found = connection.execute("select to_regclass('key_fingerprints') is not null").fetchone()
    return [Row(*row) for row in connection.execute(_READ)] if found and found[0] else []


def compare(rows: Sequence[Row], ring: Keyring, settings: Settings) -> None:
    """Raises KeysRefused that names the first key that is missing, differs or stands twice."""
    where, given = where_keys_are(settings), {key.id: key for key in ring.known()}
    gone = _given_up(rows, ring, settings)
    for row in rows:
        key = given.get(row.id)
        if key is not None and key.fingerprint != row.fingerprint:
            raise KeysRefused(f"the key {row} has other bytes in {where}: put the right one back")
        for other in given.values():
            if other.id != row.id and other.fingerprint == row.fingerprint:
                raise KeysRefused(f"{other.id} in {where} is the same key as {row}")
        is_needed = row.purpose in (FIELD, BLIND) and row.retired_at is None
        if key is None and is_needed and row.id not in gone:
            raise KeysRefused(f"the key {row} is missing in {where}: put it back (docs/keys.md)")
        if row.retired_at is not None and row.id == ring.first:
            raise KeysRefused(f"the key {row} is retired, and would seal: it is first in {where}")


def _given_up(rows: Sequence[Row], ring: Keyring, settings: Settings) -> list[str]:
    """The ids of LOST_KEYS that are still counted on and truly not there."""
    lost = {id.strip() for id in settings.lost_keys.split(",")} - {key.id for key in ring.known()}
    return [row.id for row in rows if row.id in lost and row.retired_at is None]


@contextmanager
def _connected(settings: Settings) -> "Iterator[psycopg.Connection[Any]]":
    options = (
        f"-c role={settings.database_role} -c market.viewer=system -c timezone=UTC "
        f"-c statement_timeout={settings.worker_statement_timeout_ms} "
        f"-c lock_timeout={settings.lock_timeout_ms}"
    )
    try:
        with psycopg.connect(
            settings.database_url, options=options, connect_timeout=5
        ) as connection:
            yield connection
    except psycopg.errors.UndefinedTable:
        raise KeysRefused("the database does not know its keys: run `flask db upgrade`") from None
    except psycopg.Error as error:
        said = str(error).strip().splitlines()[-1]
        raise KeysRefused(f"the keys cannot be compared with the database: {said}") from None
