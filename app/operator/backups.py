"""A backup is a folder: the database as of one moment, the objects, and what both must be.

    manifest.json   what is in it, with digests and row counts
    database.dump   pg_dump's custom format, of one snapshot
    objects/        raw data, reports, notes of erasures

Its keys are written to another file, sealed by a passphrase (sealed_keys.py).
"""

import json
import os
import tomllib
from collections.abc import Iterator
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from app.core import marks, storage
from app.core.marks import Mark
from app.operator import postgres_tools
from config.settings import ROOT

FORMAT = 1
MANIFEST, DUMP, OBJECTS = "manifest.json", "database.dump", "objects"
TABLES = """
select relname from pg_class
where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1
"""
LAST = """
select position, id, happened_at from events where position is not null
order by position desc limit 1
"""


class BackupBroken(RuntimeError):
    """A backup is not what its manifest says."""


def make(url: str, folder: Path) -> dict[str, Any]:
    """Write a backup into the new `folder` (0700) and return its manifest.

    Objects are copied before the dump and once more behind it: what a row of the dump names was
    written before the row, and what was removed meanwhile was copied. Raises RuntimeError, OSError.
    """
    folder.mkdir(mode=0o700, parents=True)
    objects = _copy_objects(folder / OBJECTS, {})
    with psycopg.connect(url, options=postgres_tools.SEES_ALL) as connection:
        connection.execute("set transaction isolation level repeatable read read only")
        snapshot = _one(connection, "select pg_export_snapshot()")
        manifest = _described(connection)
        server = connection.info.server_version
        postgres_tools.dump(url, folder / DUMP, snapshot, server)
    objects = _copy_objects(folder / OBJECTS, objects)
    manifest |= {"objects": objects, "dump": _digest(folder / DUMP)}
    _write(folder / MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False))
    return manifest


def check(folder: Path) -> dict[str, Any]:
    """The manifest, when everything is there and is what it says. Raises BackupBroken."""
    manifest = _read_manifest(folder)
    if _digest(folder / DUMP) != manifest["dump"]:
        raise BackupBroken(f"{DUMP} is not the one that was written")
    for key, digest in manifest["objects"].items():
        file = folder / OBJECTS / key
        if not file.is_file() or _digest(file) != digest:
            raise BackupBroken(f"object {key} is missing or not the one that was written")
    if postgres_tools.contents(folder / DUMP) < len(manifest["tables"]):
        raise BackupBroken(f"{DUMP} does not hold every table")
    return manifest


def fill(url: str, folder: Path, manifest: dict[str, Any]) -> None:
    """Fill the empty database of `url`, and keep what objects are missing here.

    Raises BackupBroken when the database is not empty or does not hold afterwards what it must.
    """
    with psycopg.connect(url) as connection:
        if connection.execute(TABLES).fetchall():
            raise BackupBroken("the database is not empty: create an empty one and name that")
        server = connection.info.server_version
    postgres_tools.restore(url, folder / DUMP, server)
    with psycopg.connect(url, options=postgres_tools.SEES_ALL) as connection:
        found = _rows(connection)
    if found != manifest["tables"]:
        differ = sorted(n for n in manifest["tables"] if found.get(n) != manifest["tables"][n])
        raise BackupBroken(f"tables with other numbers of rows: {', '.join(differ)}")
    here = set(storage.names_under(""))
    for key in manifest["objects"]:
        if key not in here:
            storage.write(key, _pieces(folder / OBJECTS / key))


def mark_of(manifest: dict[str, Any]) -> Mark:
    """How far the market had come when the backup was made."""
    return marks.from_json(manifest["mark"])


def _described(connection: Any) -> dict[str, Any]:
    last = connection.execute(LAST).fetchone()
    made_at = _one(connection, "select market_now()")
    mark = Mark(*last) if last else Mark(0, 0, made_at)
    return {
        "format": FORMAT,
        "made_at": made_at.isoformat(),
        "release": version_of_the_market(),
        "revision": _one(connection, "select version_num from alembic_version"),
        "server": connection.info.server_version,
        "mark": json.loads(marks.as_json(mark)),
        "tables": _rows(connection),
    }


def version_of_the_market() -> str:
    """As pyproject.toml says; the market is run from its folder, not installed."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def _rows(connection: Any) -> dict[str, int]:
    count = sql.SQL("select count(*) from {}")
    names = [name for (name,) in connection.execute(TABLES).fetchall()]
    return {name: _one(connection, count.format(sql.Identifier(name))) for name in names}


def _copy_objects(folder: Path, known: dict[str, str]) -> dict[str, str]:
    """{key: digest} of `known` and of what is in the storage now."""
    copied = dict(known)
    for key in storage.names_under(""):
        if key in copied or key == marks.KEY:
            continue
        file = folder / key
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            digest = sha256()
            with _new(file) as out:
                for piece in storage.read(key):
                    digest.update(piece)
                    out.write(piece)
        except FileNotFoundError:  # removed while we walked: no row names it any more
            file.unlink(missing_ok=True)
            continue
        copied[key] = digest.hexdigest()
    return copied


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        raise BackupBroken(f"{folder} has no {MANIFEST}: it is no backup, or was cut off") from None
    if manifest.get("format") != FORMAT:
        raise BackupBroken(f"format {manifest.get('format')} is not known to this release")
    return manifest


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as content:
        while piece := content.read(storage.PIECE):
            yield piece


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()


def _write(file: Path, text: str) -> None:
    """Behind everything else, whole or not at all: a backup without it was cut off."""
    partial = file.with_suffix(".new")
    with _new(partial) as out:
        out.write(text.encode())
        out.flush()
        os.fsync(out.fileno())
    partial.rename(file)


def _new(file: Path) -> Any:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    return os.fdopen(os.open(file, flags, 0o600), "wb")


def _one(connection: Any, query: Any) -> Any:
    return connection.execute(query).fetchone()[0]
