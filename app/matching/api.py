"""Suggestions over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.matching import answers, commands, queries
from app.matching.schemas import (
    DemandAnswer,
    MatchOffer,
    No,
    PrecisionsView,
    RecommendationView,
    SuggestionView,
)
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("matching", __name__, description="What fits what, and why")
ONE = "/suggestions/<uuid:suggestion_id>"


@door.operation(
    "GET",
    "/demands/<uuid:demand_id>/suggestions",
    who=MEMBER,
    query=PageQuery,
    gives=page_of(SuggestionView),
)
def list_for_demand(actor: Actor, demand_id: UUID, query: dict[str, Any]) -> Any:
    """Results and experts for a demand of mine, best first, each with its reasons."""
    return queries.list_for_demand(actor, demand_id, **query)


@door.operation(
    "GET", "/my/suggestions", who=MEMBER, query=PageQuery, gives=page_of(SuggestionView)
)
def list_for_me(actor: Actor, query: dict[str, Any]) -> Any:
    """Demands that might want what my organisation offers, newest first."""
    return queries.list_for_me(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=SuggestionView)
def get_suggestion(actor: Actor, suggestion_id: UUID) -> Any:
    """One suggestion to my side."""
    return queries.get_suggestion(actor, suggestion_id)


@door.operation(
    "POST",
    "/demands/<uuid:demand_id>/answers",
    who=VERIFIED,
    takes=DemandAnswer,
    gives=SuggestionView,
    status=201,
    key=ACCEPTED,
    duty={LISTER},
)
def answer_demand(actor: Actor, demand_id: UUID, body: dict[str, Any]) -> Any:
    """Offer a listing or an expert of mine to a demand that I may read."""
    return answers.answer_demand(actor, demand_id, **body)


@door.operation(
    "POST",
    ONE + "/open-talks",
    who=VERIFIED,
    takes=MatchOffer,
    gives=SuggestionView,
    key=REQUIRED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def open_talks(actor: Actor, suggestion_id: UUID, body: dict[str, Any]) -> Any:
    """Both are interested: make the first offer."""
    return answers.open_talks(actor, suggestion_id, **body)


@door.operation(
    "POST",
    ONE + "/welcome",
    who=VERIFIED,
    gives=SuggestionView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def welcome(actor: Actor, suggestion_id: UUID) -> Any:
    """The poser is interested."""
    return commands.welcome(actor, suggestion_id)


@door.operation(
    "POST",
    ONE + "/offer",
    who=VERIFIED,
    gives=SuggestionView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER},
)
def offer(actor: Actor, suggestion_id: UUID) -> Any:
    """The one who offers it is interested."""
    return commands.offer(actor, suggestion_id)


@door.operation(
    "POST",
    ONE + "/decline",
    who=VERIFIED,
    takes=No,
    gives=SuggestionView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def decline(actor: Actor, suggestion_id: UUID, body: dict[str, Any]) -> Any:
    """No, and why; it is not suggested again."""
    return commands.decline(actor, suggestion_id, **body)


@door.operation("GET", "/suggestion-precision", who=PUBLIC, gives=PrecisionsView)
def list_precision(actor: Actor) -> Any:
    """How many of each band prove welcome."""
    return queries.list_precision()


@door.operation("GET", "/my/recommendation", who=MEMBER, gives=RecommendationView)
def get_recommendation(actor: Actor) -> Any:
    """Whether my organisation's demands, results and people are recommended."""
    return queries.recommendation_of(actor)


@door.operation(
    "POST",
    "/my/recommendation/opt-out",
    who=MEMBER,
    gives=RecommendationView,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def opt_out(actor: Actor) -> Any:
    """They are not recommended any more (PIPL 24)."""
    return commands.opt_out(actor)


@door.operation(
    "POST",
    "/my/recommendation/opt-in",
    who=MEMBER,
    gives=RecommendationView,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def opt_in(actor: Actor) -> Any:
    """They are recommended again."""
    return commands.opt_in(actor)
