"""Matching, outside requests."""

from app.catalogue.search.models import Library
from app.core.jobs import Lane, Lease, job
from app.core.limits import MATCHING, UPKEEP
from app.matching import commands, finding, teaching


@job("matching.match_demand", MATCHING)
def match_demand(lease: Lease) -> None:
    """Suggest anew for one demand."""
    commands.keep_suggestions(lease, lease.subject_id, finding.find_for(lease.subject_id))


@job("matching.embed", UPKEEP, Lane.LONG)
def embed(lease: Lease) -> None:
    """Embed what has no vector yet, a few at a time."""
    while commands.embed_some(Library.LISTINGS, lease):
        pass


@job("matching.place", UPKEEP, Lane.LONG)
def place(lease: Lease) -> None:
    """Place among the IPC's subclasses what has no place yet, a few at a time."""
    while commands.place_some(lease):
        pass


@job(teaching.LEARN, UPKEEP, Lane.LONG)
def learn(lease: Lease) -> None:
    """Learn anew from the answers to public demands."""
    teaching.keep_lessons(lease, teaching.find_lessons())
