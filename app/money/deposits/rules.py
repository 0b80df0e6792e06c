"""What must hold of a deposit. Pure."""

from datetime import datetime
from typing import Any


def lapse_due_at(deposit: Any) -> datetime | None:
    """Arrival counts, not sending (法释〔2016〕18号 17); the statement that tells of it comes a
    working day later. Nobody is late while the procedure stands still."""
    return None if deposit.stands_since else deposit.lapses_at
