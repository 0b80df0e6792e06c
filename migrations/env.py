"""Alembic inside the Flask app: `flask db upgrade`. PostgreSQL only."""

import sys

import psycopg
from alembic import context
from alembic.script import ScriptDirectory
from flask import current_app
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from app.core import database_code
from app.core.db import db
from config.settings import Settings
from deploy.check import end_at
from deploy.outside import UPGRADE, faults_of_database

LOCK_WAIT = "2s"  # people read and write meanwhile
NOT_MODELS = ("market_clock", "database_code")  # tables of the database's own functions and code


def _is_compared(thing, name, kind, reflected, compare_to):
    return not (kind == "table" and name in NOT_MODELS)


def run() -> None:
    """One transaction for all pending migrations and the database's own code: an upgrade that fails
    leaves nothing behind. A lock that is not had within two seconds ends it with one line."""
    url = current_app.config["SQLALCHEMY_DATABASE_URI"]
    role = Settings.database_role
    end_at(faults_of_database(url.replace("+psycopg", "", 1), role, UPGRADE))
    engine = create_engine(url)  # the owner, no role
    try:
        _upgrade(engine)
    except (DBAPIError, psycopg.errors.LockNotAvailable) as error:
        if not isinstance(getattr(error, "orig", error), psycopg.errors.LockNotAvailable):
            raise
        sys.exit(
            f"a table stayed locked for {LOCK_WAIT}: nothing was changed; "
            "run `flask db upgrade` again at a quieter hour (docs/migrations.md)"
        )
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> None:
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            include_object=_is_compared,
            compare_type=True,
            transaction_per_migration=False,
        )
        _require_known(context.get_context().get_current_revision())
        with context.begin_transaction():
            connection.execute(text(f"set local lock_timeout = '{LOCK_WAIT}'"))
            connection.execute(text("set local market.viewer = 'system'"))  # walls bind the owner
            context.run_migrations()
            database_code.apply(connection.connection.driver_connection)


def _require_known(revision: str | None) -> None:
    """Ends with one line for a database that this release cannot upgrade."""
    known = {
        script.revision for script in ScriptDirectory.from_config(context.config).walk_revisions()
    }
    if revision is None or revision in known:
        return
    if revision < min(known):
        sys.exit(
            f"this database is of revision {revision}, from before the first release: "
            "it cannot be upgraded, begin with an empty one"
        )
    sys.exit(
        f"this database is of revision {revision}, which a newer release made: "
        "run that release, or restore a backup from before it"
    )


assert current_app, "run through `flask db …`"
run()
