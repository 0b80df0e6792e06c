"""`make restore FROM=folder`: a local market, stopped before, goes back to a backup.

The database that was there stays in the same cluster under another name, and is told.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click
import psycopg
from psycopg import sql

from app.operator import sealed_keys
from app.operator.sealed_keys import PassphraseWrong
from config import keyfile
from config.settings import Settings
from deploy.servers import Postgres
from deploy.supervisor import AlreadyRunning, Supervisor

PASSPHRASE = "BACKUP_PASSPHRASE"


def main(folder: Path) -> int:
    """Restore, with the keys of FOLDER.keys where the market has none. Returns the exit status."""
    try:
        settings = Settings.read()
        supervisor = Supervisor(settings)
    except (AlreadyRunning, OSError, ValueError) as error:
        print(f"{error}: stop it first", file=sys.stderr)
        return 2
    if supervisor.postgres is None:
        print("DATABASE_URL is set: use `flask restore` (docs/backup.md)", file=sys.stderr)
        return 2
    try:
        _bring_keys_back(settings, folder)
        print(supervisor.restore(folder, lambda: _set_aside(supervisor.postgres)), end="")
    except (RuntimeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        supervisor.stop()
    return 0


def _bring_keys_back(settings: Settings, folder: Path) -> None:
    """The keys that opened the backup, unless the market still has its own file of them."""
    file = folder.with_name(f"{folder.name}.keys")
    if keyfile.path_in(settings.var).exists() or not file.exists():
        return
    said = os.environ.get(PASSPHRASE) or str(click.prompt(PASSPHRASE, hide_input=True))
    try:
        keys = sealed_keys.read(file, said)
    except PassphraseWrong as error:
        raise RuntimeError(str(error)) from None
    keyfile.write(settings.var, {n: keys[n] for n in ("FIELD_KEYS", "BLIND_KEY") if n in keys})
    seal = Path(settings.var) / "seal"
    for name in (n for n in keys if n.startswith("seal/")):
        seal.mkdir(mode=0o700, exist_ok=True)
        (seal / Path(name).name).write_text(keys[name])


def _set_aside(postgres: Postgres | None) -> None:
    """Rename the database that is there, when anything is in it, and make an empty one."""
    assert postgres is not None
    with psycopg.connect(postgres.url("market")) as connection:
        if not connection.execute("select to_regclass('events') is not null").fetchone()[0]:  # type: ignore[index]
            return
    kept = f"market_{datetime.now(UTC):%Y%m%d_%H%M%S}"
    with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
        rename = sql.SQL("alter database market rename to {}").format(sql.Identifier(kept))
        connection.execute(rename)
        connection.execute("create database market")
    print(f"the database that was there is kept as {kept}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("which backup? make restore FROM=folder")
    sys.exit(main(Path(sys.argv[1]).resolve()))
