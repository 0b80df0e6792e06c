"""`flask keys …`: what seals, from making a key to retiring it (docs/keys.md). Shows no key."""

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import click
from flask.cli import with_appcontext
from sqlalchemy import select

from app import trading
from app.core import sealed_rows
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.keyring import new_key, new_secret, read_keys
from app.core.sealed_rows import KeyFingerprint
from app.core.sealing import keyring
from app.parties.personal import keys as personal
from config import keyfile
from config.environment import load
from config.settings import Settings

group = click.Group("keys", help="The keys that seal fields: show, add, rotate, verify, retire.")


@group.command("show")
@with_appcontext
def show() -> None:
    """Ids, what for, fingerprints, since when, and how many rows each seals."""
    ring, counts = keyring(), sealed_rows.count_by_key()
    given = {key.id for key in ring.known()}
    order = (KeyFingerprint.first_seen_at, KeyFingerprint.id)
    for row in db.session.scalars(select(KeyFingerprint).order_by(*order)):
        is_there = row.purpose == "signing" or row.id in given
        state = "seals" if row.id == ring.first else "there" if is_there else "not there"
        state += f", retired {row.retired_at:%Y-%m-%d}" if row.retired_at else ""
        click.echo(
            f"{row.id}  {row.purpose}  {row.fingerprint}  "
            f"since {row.first_seen_at:%Y-%m-%d}  {state}"
        )
        for place, count in counts.pop(row.id, {}).items():
            click.echo(f"    {count:9} {place}")
    for id, places in counts.items():
        for place, count in places.items():
            click.echo(f"no such key: {id}  {count:9} {place}")
    db.session.rollback()


@group.command("add")
@click.option("--lost", multiple=True, help="id of a key that is gone for good with what it sealed")
def add(lost: tuple[str, ...]) -> None:
    """Make a new key that seals from the next start on.

    A local market's go into VAR/keys.json while it stands still; where keys are in the environment,
    prints what to put there.
    """
    settings = load()
    file = keyfile.path_in(settings.var)
    if not file.exists() and any(map(os.environ.get, ("FIELD_KEYS", "BLIND_KEY", "DATABASE_URL"))):
        _print_new(settings, lost)
        return
    with _standing_still(file.parent):
        given = keyfile.read(settings.var)
        given["FIELD_KEYS"] = _joined(new_key("local"), given.get("FIELD_KEYS", ""))
        given.setdefault("BLIND_KEY", new_secret())
        if lost:
            given["LOST_KEYS"] = _joined(given.get("LOST_KEYS", ""), *lost)
        read_keys(given["FIELD_KEYS"], given["BLIND_KEY"], str(file))
        keyfile.write(settings.var, given)
    id = given["FIELD_KEYS"].partition(":")[0]
    click.echo(f"{id} seals from the next `make run` on; then `flask keys rotate`")


def _print_new(settings: Settings, lost: tuple[str, ...]) -> None:
    if settings.field_keys:
        click.echo("Put this at the end of FIELD_KEYS and restart every part; then move it to the")
        click.echo("front, restart every part again, and run `flask keys rotate`:")
        click.echo(new_key("key"))
    else:
        click.echo(f"FIELD_KEYS={new_key('key')}")
    if not settings.blind_key:
        click.echo(f"BLIND_KEY={new_secret()}")
    if lost:
        click.echo(f"LOST_KEYS={_joined(settings.lost_keys, *lost)}")


def _joined(*parts: str) -> str:
    return ",".join(filter(None, parts))


@contextmanager
def _standing_still(var: Path) -> Iterator[None]:
    """Nobody serves VAR meanwhile: parts that run would not open what a new key seals."""
    var.mkdir(parents=True, exist_ok=True)
    with (var / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise click.ClickException("stop the market first: its parts know no new key") from None
        yield


@group.command("rotate")
@with_appcontext
def rotate() -> None:
    """Seal everything by the first key, while the market runs; killed, it is run again."""
    first = keyring().first
    _say_broken(sealed_rows.reseal(_tell))
    left = {id: places for id, places in sealed_rows.count_by_key().items() if id != first}
    if left:
        count = sum(sum(places.values()) for places in left.values())
        raise click.ClickException(
            f"{count} rows came under {', '.join(sorted(left))} meanwhile: restart the parts that "
            "do not seal by the first key yet, and rotate again"
        )
    click.echo(f"everything is sealed by {first}")


@group.command("verify")
@with_appcontext
def verify() -> None:
    """Open everything that is sealed; exit status 1 with table/column/row of what does not open."""
    _say_broken(chain(sealed_rows.find_broken(_tell), personal.find_broken(_tell)))
    click.echo("everything sealed opens")


@group.command("retire")
@click.argument("id")
@with_appcontext
def retire(id: str) -> None:
    """Count on the key ID no longer; refused while anything is sealed by it, or an opening of
    sealed bids signs its receipts by what follows from it."""
    if count := trading.logs_signed_by(id):
        raise click.ClickException(
            f"{id} still signs the receipts of {count} openings: retire it when they are over"
        )
    sealed_rows.retire(SYSTEM, id)
    click.echo(f"{id} may be taken out of FIELD_KEYS; backups from before today still need it")


def _tell(place: str, done: int, total: int) -> None:
    click.echo(f"{place}: {done} of {total}")


def _say_broken(places: Iterable[str]) -> None:
    """Raises SystemExit(1) after all of them."""
    count = 0
    for place in places:
        count += 1
        click.echo(f"does not open: {place}", err=True)
    if count:
        raise SystemExit(1)
