"""Matching, outside requests."""

from app.catalogue.search.models import Library
from app.core.jobs import Lease, job
from app.matching import commands


@job("matching.match_demand")
def match_demand(lease: Lease) -> None:
    """Suggest anew for one demand."""
    while commands.embed_some(Library.LISTINGS):
        pass
    commands.match_demand(lease)
