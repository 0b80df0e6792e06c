"""The same effect as a plain RQ job, in a module that is light to import."""

import os

import psycopg


def one_effect(event_id: int) -> None:
    """The same as a plain RQ job: its own connection, one row, one commit."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        connection.execute("insert into bench_effects (event_id) values (%s)", (event_id,))
