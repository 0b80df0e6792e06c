"""`flask libraries …`: the index, synonyms, code tables and the secrecy screen."""

import csv
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from flask.cli import with_appcontext

from app.catalogue.codes import commands as codes
from app.catalogue.search import classes, rebuilding, synonyms
from app.catalogue.search.models import PUBLIC
from app.core.actor import SYSTEM
from app.core.errors import DomainError
from app.matching import teaching

group = click.Group("libraries", help="The index, synonyms, code tables, the secrecy screen.")
NAMES = [library.name.lower() for library in PUBLIC]


@group.command("rebuild")
@click.argument("names", nargs=-1, type=click.Choice(NAMES))
@with_appcontext
def rebuild(names: tuple[str, ...]) -> None:
    """Write the index of all libraries, or of those NAMED, anew; searches go on meanwhile."""
    for library in PUBLIC:
        if names and library.name.lower() not in names:
            continue
        done = 0
        for number in rebuilding.rebuild(library):
            done += number
            click.echo(f"\r{library.name.lower()}: {done}", nl=False)
        click.echo(f"\r{library.name.lower()}: {done} documents")


@group.command("learn-classes")
@with_appcontext
def learn_classes() -> None:
    """Index what the IPC's texts and the patents' titles say of each subclass (suggestions)."""
    click.echo(f"{classes.learn()} subclasses")
    teaching.place_anew()


@group.command("codes")
@click.argument("scheme")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def enter_codes(scheme: str, file: Path) -> None:
    """Enter a code table from FILE: CSV or JSON Lines, also .gz; columns code, name or title …"""
    try:
        number = codes.enter_codes(SYSTEM, scheme, list(_rows(file)))
    except (DomainError, ValueError) as error:
        raise click.ClickException(str(getattr(error, "details", error))) from None
    click.echo(f"{scheme}: {number} codes")


@group.command("synonyms")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def enter_synonyms(file: Path) -> None:
    """Replace what an earlier FILE said by FILE: one group of words a line, parted by commas.

    The synonyms that the market came with, and those approved by two people, stay."""
    try:
        groups = [line.split(",") for line in file.read_text(encoding="utf-8-sig").splitlines()]
    except ValueError as error:
        raise click.ClickException(f"{file.name} is not UTF-8: {error}") from None
    try:
        click.echo(f"{synonyms.enter(groups)} pairs")
    except synonyms.SynonymsRefused as refused:
        raise click.ClickException(f"{refused.title}: {refused.details}") from None


@group.command("screen")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def enter_screen_words(file: Path) -> None:
    """Add words to the secrecy screen from FILE: CSV with word,reason."""
    try:
        words = [(row["word"], row["reason"]) for row in _rows(file)]
    except (KeyError, ValueError) as error:
        raise click.ClickException(f"{file.name}: not word,reason in UTF-8: {error}") from None
    click.echo(f"{codes.enter_screen_words(SYSTEM, words)} new words")


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    content = file.read_bytes()
    text = (gzip.decompress(content) if file.suffix == ".gz" else content).decode("utf-8-sig")
    if ".jsonl" in file.name:
        yield from (json.loads(line) for line in text.splitlines() if line.strip())
    else:
        yield from csv.DictReader(text.splitlines())
