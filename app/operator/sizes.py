"""`flask sizes`: what grows, how large it is, and what bounds it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from flask.cli import with_appcontext
from sqlalchemy import text

from app.core.actor import SYSTEM, Actor
from app.core.db import command, db
from app.core.pruning import OF_TABLE, days_of
from app.core.retention import KEPT
from config.environment import load

TABLES = text("""
    select c.relname as name, greatest(c.reltuples, 0)::bigint as rows,
           pg_total_relation_size(c.oid) as bytes, p.removed, p.pruned_at
    from pg_class c left join prunings p on p."table" = c.relname
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by bytes desc, name
""")
BECAUSE = {table: why for why, tables in KEPT.items() for table in tables}
Line = tuple[str, str, int, str, str, str]  # name, rows, bytes, oldest, what bounds it, last pruned


@click.command("sizes")
@with_appcontext
def sizes() -> None:
    """Every table and folder: rows (estimated), size, oldest spent row, what bounds it."""
    click.echo(f"{'':28}{'rows':>12}{'MiB':>10}  oldest      last pruned       policy")
    for name, rows, size, oldest, why, pruned in (*_tables(SYSTEM), *_folders(load().var)):
        click.echo(f"{name:28}{rows:>12}{size / 2**20:10.1f}  {oldest:10}  {pruned:16}  {why}")


@command
def _tables(actor: Actor) -> list[Line]:
    return [_line(row) for row in db.session.execute(TABLES).all()]


def _line(row: Any) -> Line:
    pruned = OF_TABLE.get(row.name)
    if pruned is None:
        why = f"kept: {BECAUSE.get(row.name, 'nobody said why')}"
        return row.name, str(row.rows), row.bytes, "", why, ""
    oldest = None
    if not pruned.statement or pruned.table == "dispatches":
        first = f"select min({pruned.age}) from {pruned.table} where {pruned.spent}"
        oldest = db.session.scalar(text(first))
    why = f"{days_of(pruned)} days ({pruned.policy}), {row.removed} rows removed so far"
    return row.name, str(row.rows), row.bytes, _day(oldest), why, _minute(row.pruned_at)


def _folders(var: str) -> Iterator[Line]:
    """What lies under VAR; an object storage or servers elsewhere are not seen from here."""
    for place in sorted(Path(var).glob("*")):
        files = [file for file in (place, *place.rglob("*")) if file.is_file()]
        size = sum(file.stat().st_size for file in files if file.exists())
        yield f"VAR/{place.name}", str(len(files)), size, "", "", ""


def _day(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d}" if at else ""


def _minute(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at else ""
