"""`flask check`: whether the servers of one's own are fit; nothing is changed."""

import sys

import click

from config.environment import load_or_exit
from deploy import outside


def end_at(faults: list[str]) -> None:
    """One line a fault on standard error, then the process ends with status 2; else nothing."""
    for line in faults:
        print(line, file=sys.stderr, flush=True)
    if faults:
        sys.exit(2)


@click.command("check")
def command() -> None:
    """Are the servers of DATABASE_URL and REDIS_URL fit? One line a fault; exit status 2."""
    settings = load_or_exit()
    end_at(outside.faults(settings))
    for line in outside.advice(settings):
        click.echo(f"advice: {line}")
    click.echo("the servers are fit")
