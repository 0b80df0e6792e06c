"""The index's upkeep, outside requests."""

from uuid import UUID

from app.catalogue.search.merging import merge_once
from app.catalogue.search.models import PUBLIC
from app.core import limits
from app.core.jobs import Lease, job

UPKEEP = {library: UUID(int=library) for library in PUBLIC}  # the subjects of these jobs


@job("catalogue.merge_segments", limits.UPKEEP)
def merge_segments(lease: Lease) -> None:
    """Merge until no group is full."""
    while merge_once(lease.subject_id.int):
        pass
