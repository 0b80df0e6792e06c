"""The operator's command line, beside Flask's own: `flask --help` lists it."""

from flask import Flask

from app.operator import accounts, documents, libraries, running, sealing


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    for group in (accounts.group, libraries.group, running.calendar_group, running.clock_group):
        app.cli.add_command(group)
    for command in (
        running.backlog_command,
        running.retry,
        running.prune,
        running.ledger_check,
        documents.write,
        sealing.command,
    ):
        app.cli.add_command(command)
