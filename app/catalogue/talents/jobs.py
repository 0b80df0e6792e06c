"""Erased entries are noted outside the database, so that a restored one erases again (PIPL 47)."""

from app.core import storage
from app.core.jobs import Lease, job
from app.core.limits import NOTING

NOTED = "erased-entries/"


@job("catalogue.note_erased_entry", NOTING)
def note_erased_entry(lease: Lease) -> None:
    """Keep the id where no backup of the database brings the entry back."""
    storage.put(f"{NOTED}{lease.subject_id}", b"")
