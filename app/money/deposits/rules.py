"""What must hold of a deposit. Pure."""

from datetime import datetime
from typing import Any


def end_of_waiting(deposit: Any) -> datetime:
    """Arrival counts, not sending (法释〔2016〕18号 17); the statement that tells of it comes a
    working day later."""
    return deposit.lapses_at  # type: ignore[no-any-return]
