"""What follows for matching when a demand or an item changes."""

from collections.abc import Iterable

from app.catalogue.search.jobs import UPKEEP
from app.catalogue.search.models import Library
from app.core import jobs
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.matching import embedding, teaching
from app.matching.queries import list_appeared, list_demands_near, list_titles
from app.matching.steps import retire_all

LEFT = {  # events after which an item is nobody's suggestion
    **{
        f"listing.{event}": Library.LISTINGS
        for event in (
            *("revised", "reopened", "reserved", "withdrawn", "voided", "expired"),
            *("suspended", "closed"),
        )
    },
    **{
        f"talent.{event}": Library.TALENTS
        for event in (
            *("consent_withdrawn", "removed", "expired", "hidden", "revised", "consented"),
        )
    },
}


@subscribes(
    "matching.rematch_demands",
    *(
        f"demand.{e}"
        for e in (
            *("published", "renewed", "unhidden", "revised", "expired", "hidden", "solved"),
            *("given_up", "withdrawn"),
        )
    ),
    can_wait=True,
)
def rematch_demands(events: Iterable[RecordedEvent]) -> None:
    """A demand that came, changed or went is matched anew."""
    for demand_id in {event.subject_id for event in events}:
        jobs.request_once("matching.match_demand", demand_id)


@subscribes(
    "matching.rematch_near",
    *("search.appeared", "listing.released", "listing.resumed", "talent.consented"),
    can_wait=True,
)
def rematch_near(events: Iterable[RecordedEvent]) -> None:
    """For what has just appeared: the demands that might want it are matched anew."""
    for event in events:
        is_batch = event.name == "search.appeared"
        if is_batch and event.data["library"] not in (Library.LISTINGS, Library.TALENTS):
            continue
        if is_batch and event.data["library"] == Library.LISTINGS:
            jobs.request_once("matching.place", UPKEEP[Library.LISTINGS])
            if embedding.is_wanted():
                jobs.request_once("matching.embed", UPKEEP[Library.LISTINGS])
        texts = list_appeared(event.data) if is_batch else list_titles(event.subject_id)
        for demand_id in list_demands_near(texts):
            jobs.request_once("matching.match_demand", demand_id)


@subscribes(
    "matching.learn_tonight",
    *("suggestion.welcomed", "suggestion.declined", "matching.opted_out", "matching.opted_in"),
    *(f"demand.{e}" for e in ("revised", "expired", "hidden", "withdrawn", "given_up")),
    can_wait=True,
)
def learn_tonight(events: Iterable[RecordedEvent]) -> None:
    """Another answer, or one that may no longer be learned from."""
    teaching.request_tonight()


@subscribes("matching.retire", *LEFT)
def retire(events: Iterable[RecordedEvent]) -> None:
    """Nobody is referred to what is gone."""
    for event in events:
        retire_all(LEFT[event.name], event.subject_id)
