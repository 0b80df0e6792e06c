"""Erasures are noted outside the database, so that a restored one erases again (PIPL 47)."""

from app.core import storage
from app.core.jobs import Lease, job
from app.core.limits import NOTING

NOTED = "erasures/"


@job("parties.note_erasure", NOTING)
def note_erasure(lease: Lease) -> None:
    """Keep the id of who was erased where no backup of the database brings it back."""
    storage.put(f"{NOTED}{lease.subject_id}", b"")
