"""What an operator looks at and does while the market runs."""

import csv
from datetime import date, timedelta
from importlib.metadata import version
from typing import Any

import click
import holidays
from flask.cli import with_appcontext
from sqlalchemy import text

from app import money
from app.core import backlog, calendar, clock, pruning
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db
from app.core.errors import DomainError
from app.core.viewer import seen_by_the_market
from app.core.workflow import SUBJECTS
from app.operator.accounts import only_before_four_eyes

ANEW = (
    "update jobs set next_check = clock_timestamp(), rung_at = null, tries = 0, attempts = 0 "
    "where not done and error is not null"
)
calendar_group = click.Group("calendar", help="Working days.")
clock_group = click.Group("clock", help="The market's clock (rehearsal databases only).")


@calendar_group.command("publish")
@click.argument("year", type=int)
@with_appcontext
def publish(year: int) -> None:
    """Enter a year's holiday notice; deadlines that crossed it are computed again."""
    only_before_four_eyes("calendar.publish")
    known = holidays.country_holidays("CN", years=year, language="zh_CN")
    days = {day: (False, name) for day, name in known.items() if day.weekday() < 5}
    days |= {day: (True, "调休上班") for day in known.weekend_workdays if day.year == year}
    try:
        count = calendar.publish(SYSTEM, year, days, f"holidays {version('holidays')}")
    except DomainError as error:
        raise click.ClickException(f"{error.title}: {error.details}") from None
    click.echo(f"{year}: {count} days that differ from Monday to Friday")


@calendar_group.command("enter")
@click.argument("file", type=click.File(encoding="utf-8-sig"))
@click.option("--source", required=True, help="number of the State Council's notice")
@with_appcontext
def enter(file: Any, source: str) -> None:
    """Enter a year's notice from FILE: CSV with day,is_workday,note (1 or 0), one year only."""
    only_before_four_eyes("calendar.publish")
    try:
        rows = {
            date.fromisoformat(row["day"]): (row["is_workday"] == "1", row["note"])
            for row in csv.DictReader(file)
        }
        (year,) = {day.year for day in rows}
        count = calendar.publish(SYSTEM, year, rows, source)
    except (KeyError, ValueError) as error:
        raise click.ClickException(f"FILE is not such a notice: {error}") from None
    except DomainError as error:
        raise click.ClickException(f"{error.title}: {error.details}") from None
    click.echo(f"{year}: {count} days that differ from Monday to Friday")


@clock_group.command("allow-rehearsal")
@with_appcontext
def allow_rehearsal() -> None:
    """Let this database's clock be shifted; refused once anything has happened in it."""
    _allow_rehearsal()


@clock_group.command("shift")
@click.argument("days", type=float)
@with_appcontext
def shift(days: float) -> None:
    """Move the market's clock forward by DAYS."""
    if not 0 <= days <= 36_500:
        raise click.BadParameter("0 to 36500")
    click.echo(f"market time is now {_shift(timedelta(days=days))}")


@click.command("backlog")
@with_appcontext
def backlog_command() -> None:
    """What is waiting, and what keeps failing and why."""
    for name, (meaning, number) in backlog.measure().items():
        click.echo(f"{number:8}  {name:22} {meaning}")
    for line in _faults():
        click.echo(line)


@click.command("retry")
@click.option("--job", type=int, help="only this job, by its number in `flask backlog`")
@with_appcontext
def retry(job: int | None) -> None:
    """Try everything that failed again now, without waiting for its back-off; what was given up
    begins anew with all its tries."""
    if job is not None:
        click.echo(f"{_retry_jobs(SYSTEM, job)} jobs are due now")
        return
    click.echo(f"{_retry(SYSTEM)} failed deliveries, jobs and timers are due now")


@click.command("ledger-check")
@with_appcontext
def ledger_check() -> None:
    """Check the ledger's invariants; exit status 1 when one is broken."""
    faults = money.find_imbalances()
    click.echo("\n".join(faults) or "the ledger is sound")
    if faults:
        raise SystemExit(1)


@click.command("prune")
@with_appcontext
def prune() -> None:
    """Remove at once what the clock would remove by and by: spent rows past their days."""
    for table in pruning.OF_TABLE:
        removed = 0
        while step := pruning.prune(SYSTEM, table):
            removed += step
            click.echo(f"\r{table}: {removed} rows", nl=False)
        click.echo(f"\r{table}: {removed} rows")


@command
def _allow_rehearsal() -> None:
    db.session.execute(text("update market_clock set is_rehearsal = true"))


@command
def _shift(by: timedelta) -> str:
    clock.shift(by)
    return clock.now().isoformat()


def _faults() -> list[str]:
    queries = [
        "select 'delivery ' || subscriber || ' of event ' || event_id || ': ' || error "
        "from inbox_failures",
        "select 'job ' || id || ' ' || name || ' ' || subject_id "
        "|| case when next_check is null then ' needs attention: ' else ': ' end || error "
        "from jobs where not done and error is not null order by next_check is not null, id",
    ]
    queries += [
        f"select '{model.workflow.subject} ' || id || ': ' || check_error "
        f"from {model.__tablename__} where check_attempts > 0"  # type: ignore[attr-defined]
        for model in SUBJECTS
    ]
    with seen_by_the_market(db.session):
        return [line for query in queries for line in db.session.scalars(text(query)).all()]


@command
def _retry_jobs(actor: Actor, id: int) -> int:
    return len(db.session.execute(text(f"{ANEW} and id = :id returning 1"), {"id": id}).all())


@command
def _retry(actor: Actor) -> int:
    statements = [
        "update inbox_failures set next_check = clock_timestamp() returning 1",
        f"{ANEW} returning 1",
    ]
    statements += [
        f"update {model.__tablename__} set next_check = market_now() "  # type: ignore[attr-defined]
        "where check_attempts > 0 returning 1"
        for model in SUBJECTS
    ]
    return sum(len(db.session.execute(text(each)).all()) for each in statements)
