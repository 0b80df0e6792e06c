"""The operator's command line, beside Flask's own: `flask --help` lists it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click
from flask import Flask

from app.core.keyring import KeysRefused
from app.core.sealing import keyring
from app.operator import (
    accounts,
    demonstration,
    documents,
    keys,
    libraries,
    restoring,
    running,
    sealing,
    sizes,
)

NEED_KEYS = {  # asked for before anything is begun; others ask at what is sealed
    *("accounts add-organisation", "accounts demo"),
    *("keys show", "keys rotate", "keys verify", "keys retire"),
}


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    accounts.group.add_command(demonstration.demo)
    groups = (accounts.group, keys.group, libraries.group, restoring.group)
    for group in (*groups, running.calendar_group, running.clock_group):
        app.cli.add_command(group)
    for command in (
        running.backlog_command,
        running.retry,
        running.prune,
        running.ledger_check,
        restoring.backup,
        restoring.check_backup,
        restoring.restore,
        sizes.sizes,
        documents.write,
        sealing.command,
    ):
        app.cli.add_command(command)
    _say_refusals(app.cli)


def _say_refusals(group: click.Group, above: str = "") -> None:
    """Of each command: keys that are missing or wrong are one line, not a traceback."""
    for name, each in group.commands.items():
        if isinstance(each, click.Group):
            _say_refusals(each, f"{name} ")
        elif each.callback is not None:
            needs_keys = above + name in NEED_KEYS
            each.callback = _refused_in_a_line(each.callback, needs_keys=needs_keys)


def _refused_in_a_line(callback: Callable[..., Any], *, needs_keys: bool) -> Callable[..., Any]:
    if getattr(callback, "says_refusals", False):
        return callback

    @wraps(callback)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            if needs_keys:
                keyring()
            return callback(*args, **kwargs)
        except KeysRefused as error:
            raise click.ClickException(str(error)) from None

    run.says_refusals = True  # type: ignore[attr-defined]
    return run
