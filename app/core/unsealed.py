"""What a step of the schema left to be sealed: it has no keys, so a job does it, in small steps."""

from typing import Any

from sqlalchemy import Column, select, update

from app.core.actor import SYSTEM, Actor
from app.core.db import command, db
from app.core.jobs import Lease, job
from app.core.limits import UPKEEP
from app.core.sealing import seal, sealed_columns

BATCH = 200  # rows of a transaction


@job("core.seal_unsealed", UPKEEP)
def seal_unsealed(lease: Lease) -> None:
    """Seal what waits beside a sealed column; killed, it goes on where it was."""
    for column in sealed_columns():
        if (waits := column.info.get("waits")) is not None:
            while _seal_batch(SYSTEM, column, column.table.c[waits]):
                pass


@command
def _seal_batch(actor: Actor, column: Column[Any], waits: Column[Any]) -> int:
    """How many rows were sealed. What was written since the step is newer, and stays."""
    (row,) = column.table.primary_key.columns
    query = select(row, waits, column.is_(None)).where(waits.is_not(None))
    found = db.session.execute(query.order_by(row).limit(BATCH).with_for_update()).all()
    for id, plain, is_first in found:
        given: dict[str, Any] = {waits.name: None}
        if is_first:
            given[column.name] = seal(plain, column.table.name, column.name, id)
        db.session.execute(update(column.table).where(row == id).values(given))
    return len(found)
