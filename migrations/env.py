"""Alembic inside the Flask app: `flask db upgrade`. PostgreSQL only."""

from alembic import context
from flask import current_app
from sqlalchemy import create_engine

from app.core.db import db

target = db.metadata


def _without_what_is_written_by_hand(thing, name, kind, reflected, compare_to):
    """market_clock is a table of the clock's function, not of a model."""
    return not (kind == "table" and name == "market_clock")


def run() -> None:
    """One transaction for all pending migrations: an upgrade that fails leaves nothing behind."""
    engine = create_engine(current_app.config["SQLALCHEMY_DATABASE_URI"])  # the owner, no role
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=target,
            include_object=_without_what_is_written_by_hand,
            compare_type=True,
            transaction_per_migration=False,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


assert current_app, "run through `flask db …`"
run()
