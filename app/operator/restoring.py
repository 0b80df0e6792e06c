"""`flask backup`, `flask restore`, `flask restorations …`: back to an earlier state, with care."""

import os
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import click
from flask import current_app
from flask.cli import with_appcontext
from flask_migrate import upgrade

from app.core import marks, restorations, sealed_rows
from app.core.actor import SYSTEM, Actor
from app.core.clock import SHANGHAI
from app.core.db import command, db
from app.core.errors import DomainError
from app.core.restorations import Restoration
from app.money import last_statement_day
from app.operator import backups, sealed_keys
from app.operator.backups import BackupBroken
from app.operator.sealed_keys import PassphraseWrong
from app.parties.personal import keys as personal
from config.settings import Settings

group = click.Group("restorations", help="What a restored market waits for.")
PASSPHRASE = "BACKUP_PASSPHRASE"  # the variable; else it is asked for
FAULTS = (BackupBroken, PassphraseWrong, RuntimeError, OSError)


@click.command("backup")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--keys", type=click.Path(path_type=Path), help="file of the keys: FOLDER.keys")
@with_appcontext
def backup(folder: Path, keys: Path | None) -> None:
    """Write database and objects into the new FOLDER, and the keys, sealed, beside it.

    Keep the two apart. The passphrase is asked for, or read from BACKUP_PASSPHRASE.
    """
    settings: Settings = current_app.extensions["settings"]
    file = keys or folder.with_name(f"{folder.name}.keys")
    try:
        sealed_keys.write(file, _keys_of(settings), _passphrase(confirm=True))
        manifest = backups.make(settings.database_url, folder)
        backups.check(folder)
    except FAULTS as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{_told(manifest)}\n{folder} is sound; its keys are in {file}")


@click.command("check-backup")
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
@click.option("--keys", type=click.Path(path_type=Path, exists=True), help="open these, too")
@with_appcontext
def check_backup(folder: Path, keys: Path | None) -> None:
    """Read every byte of the backup in FOLDER and compare it with its manifest."""
    try:
        manifest = backups.check(folder)
        names = sorted(sealed_keys.read(keys, _passphrase())) if keys else []
    except FAULTS as error:
        raise click.ClickException(str(error)) from None
    opened = f"; {keys} opens: {', '.join(names)}" if keys else ""
    click.echo(f"{_told(manifest)}\n{folder} is sound{opened}")


@click.command("restore")
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
@with_appcontext
def restore(folder: Path) -> None:
    """Fill the EMPTY database of DATABASE_URL from the backup in FOLDER; nothing is replaced.

    The market that starts on it stands still until `flask restorations release`.
    """
    settings: Settings = current_app.extensions["settings"]
    try:
        manifest = backups.check(folder)
        click.echo(_told(manifest))
        seen = marks.read()
        backups.fill(settings.database_url, folder, manifest)
        upgrade()
        _begin(manifest, seen)
        lines = restorations.reconcile()
        closed = list(chain(sealed_rows.find_broken(_quietly), personal.find_broken(_quietly)))
    except (*FAULTS, DomainError) as error:
        raise click.ClickException(str(error)) from None
    _show(lines)
    if closed:
        raise click.ClickException(f"{len(closed)} sealed values do not open, first {closed[0]}")
    click.echo("restored, and everything sealed opens; the market stands still until")
    click.echo("`flask restorations release`")


def _quietly(place: str, done: int, total: int) -> None:
    """Nobody watches how far the look at sealed values is."""


@group.command("show")
@with_appcontext
def show() -> None:
    """What is open, and how it ended before."""
    for row in _rows():
        until = f"released {row.released_at} by {row.released_by}" if row.released_at else "OPEN"
        click.echo(f"{row.id}  {row.found_at}  {row.cause}: back to {row.restored_to}; {until}")
        lost = row.seen_position - 1
        click.echo(f"   seen before: position {lost + 1}, {row.seen_at}")


@group.command("check")
@with_appcontext
def check() -> None:
    """Compare with the outside again, and do again what must be; prints the report."""
    try:
        _show(restorations.reconcile())
    except DomainError as error:
        raise click.ClickException(error.title) from None


@group.command("release")
@click.option("--by", required=True, help="the name of who answers for it")
@click.option(
    "--statements-read-until",
    type=click.DateTime(["%Y-%m-%d"]),
    help="the bank had no later line up to this day",
)
@with_appcontext
def release(by: str, statements_read_until: Any) -> None:
    """Let the market go on. Refused while the bank's lines since the backup are not taken in."""
    try:
        stated = statements_read_until.date() if statements_read_until else None
        lines = restorations.reconcile()
        _require_statements(stated)
        restorations.release(by=by, report=lines)
    except DomainError as error:
        raise click.ClickException(f"{error.title} {error.details or ''}".strip()) from None
    _show(lines)
    click.echo("released: clock, deliveries and jobs go on")


def _require_statements(stated: date | None) -> None:
    """Raises StatementsNotRead while lines of a day on which the market ran may be missing."""
    needed = _seen_day()
    read = max(day for day in (_last_statement_day(SYSTEM), stated, date.min) if day)
    if read < needed:
        raise restorations.StatementsNotRead(needed=needed, read_until=read)


@command
def _seen_day() -> date:
    row = restorations.find_open()
    if row is None:
        raise restorations.NothingToRelease()
    return row.seen_at.astimezone(SHANGHAI).date()


@command
def _last_statement_day(actor: Actor) -> date | None:
    row = restorations.find_open()
    return last_statement_day(row.found_at) if row else None


@command
def _rows() -> list[Restoration]:
    return list(db.session.query(Restoration).order_by(Restoration.id))


def _begin(manifest: dict[str, Any], seen: marks.Mark | None) -> None:
    had = backups.mark_of(manifest)
    furthest = max((had, seen or had), key=lambda mark: mark.position)
    restorations.begin(
        cause=f"restored from the backup of {manifest['made_at']}",
        restored_to=had.at,
        seen_position=furthest.position,
        seen_event=furthest.event,
        seen_at=furthest.at,
    )


def _told(manifest: dict[str, Any]) -> str:
    rows, objects = sum(manifest["tables"].values()), len(manifest["objects"])
    made = f"backup of {manifest['made_at']}, release {manifest['release']}"
    return f"{made}, revision {manifest['revision']}: {rows} rows, {objects} objects"


def _show(report: dict[str, list[str]]) -> None:
    for name, lines in report.items():
        for line in lines:
            click.echo(f"  {name:10} {line}")


def _keys_of(settings: Settings) -> dict[str, str]:
    names = ("field_keys", "blind_key", "signing_key", "signing_certificate")
    keys = {name.upper(): getattr(settings, name) for name in names if getattr(settings, name)}
    seal = Path(settings.var) / "seal"
    files = sorted(seal.iterdir()) if seal.is_dir() else []
    return keys | {f"seal/{file.name}": file.read_text() for file in files if file.is_file()}


def _passphrase(*, confirm: bool = False) -> str:
    given = os.environ.get(PASSPHRASE)
    return given or str(click.prompt(PASSPHRASE, hide_input=True, confirmation_prompt=confirm))
