"""`flask seal …`: the sealer of bids, which is also one file that runs alone."""

import sys

import click

from app import trading


@click.command("seal", context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("arguments", nargs=-1)
def command(arguments: tuple[str, ...]) -> None:
    """Seal a bid, open a custodian's share, check a record; without arguments it says how."""
    sys.exit(trading.seal(arguments))
