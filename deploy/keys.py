"""The keys of a local market: made once for an empty database, and never replaced by themselves."""

from collections.abc import Callable
from dataclasses import replace
from secrets import token_urlsafe

import psycopg

from app.core import fingerprints
from app.core.keyring import (
    KEY,
    SIGNING,
    KeysRefused,
    new_key,
    new_secret,
    read_keys,
    require_seal,
)
from config import keyfile
from config.environment import own_keys, where_keys_are
from config.settings import Settings


def prepare(settings: Settings, database_url: str) -> bool:
    """Keys are there, and those that the database knows. Raises KeysRefused, in one line.

    False when the database is filled and knows no keys yet: `adopt` once it is upgraded.
    """
    with psycopg.connect(database_url, options="-c market.viewer=system") as connection:
        known = fingerprints.read(connection)
        is_empty = not known and not _is_filled(connection)
        given = _given(settings, known, is_empty=is_empty)
        where = where_keys_are(settings)
        ring = read_keys(given.get("FIELD_KEYS", ""), given.get("BLIND_KEY", ""), where)
        lost = given.get("LOST_KEYS", settings.lost_keys)
        fingerprints.compare(known, ring, replace(settings, lost_keys=lost))
        fingerprints.require_random(connection, ring, settings)
    require_seal(settings.signing_key, settings.signing_certificate)
    _make_metrics_token(settings)
    return is_empty or bool(known)


def _given(settings: Settings, known: list[fingerprints.Row], *, is_empty: bool) -> dict[str, str]:
    """The keys that were given, or new ones where the database counts on none."""
    given = own_keys(settings) or {
        "FIELD_KEYS": settings.field_keys,
        "BLIND_KEY": settings.blind_key,
    }
    if any(given.values()):
        return given
    if not is_empty:
        raise KeysRefused(_missing(settings, known))
    given = {"FIELD_KEYS": new_key("local"), "BLIND_KEY": new_secret()}
    keyfile.write(settings.var, given)
    return given


def _make_metrics_token(settings: Settings) -> None:
    """Beside keys of our own one for /metrics, once."""
    found = keyfile.read(settings.var)
    if own_keys(settings) and not settings.metrics_token and "METRICS_TOKEN" not in found:
        keyfile.write(settings.var, found | {"METRICS_TOKEN": token_urlsafe(KEY)})


def adopt(flask: Callable[..., str]) -> None:
    """Have the database learn its keys, after they opened a row of everything. Raises KeysRefused.

    `flask` runs an operator command and raises RuntimeError with its output.
    """
    try:
        flask("keys", "show")
    except RuntimeError as error:
        raise KeysRefused(str(error).strip().splitlines()[-1].removeprefix("Error: ")) from None


def _missing(settings: Settings, known: list[fingerprints.Row]) -> str:
    used = [row.id for row in known if row.retired_at is None and row.purpose != SIGNING]
    return (
        f"{keyfile.path_in(settings.var)} is missing; the database counts on the keys "
        f"{', '.join(used) or 'that were in it'}: put the file back from a backup, or, if they are "
        "lost for good, see `flask keys add --help` (docs/keys.md)"
    )


def _is_filled(connection: "psycopg.Connection[object]") -> bool:
    """Somebody is registered: before that nothing is sealed."""
    for table in ("organisations", "users"):
        found = connection.execute("select to_regclass(%s) is not null", (table,)).fetchone()
        if found == (True,) and connection.execute(f"select from {table} limit 1").fetchone():
            return True
    return False
