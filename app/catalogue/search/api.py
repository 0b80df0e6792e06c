"""Finding over HTTP: parse, call one query or command, show."""

from typing import Any
from uuid import UUID

from app.catalogue.search import classes, facets, queries, similar, synonyms
from app.catalogue.search.models import Library
from app.catalogue.search.schemas import (
    LIBRARIES,
    AllQuery,
    AllView,
    FacetsQuery,
    FacetsView,
    FindQuery,
    FoundPage,
    IpcSuggestions,
    SimilarView,
    SuggestQuery,
    SynonymsPage,
    SynonymsQuery,
)
from app.core.actor import Actor
from app.web.operations import PUBLIC, Door

door = Door("search", __name__, description="Finding results, problems, talents and patents")
NAMES = ", ".join(LIBRARIES)


@door.operation("GET", "/search", who=PUBLIC, query=AllQuery, gives=AllView)
def find_everywhere(actor: Actor, query: dict[str, Any]) -> Any:
    """The best of every library; `next` goes on at the library's own address."""
    return queries.find_everywhere(**query)


@door.operation("GET", "/search/listings", who=PUBLIC, query=FindQuery, gives=FoundPage)
def find_listings(actor: Actor, query: dict[str, Any]) -> Any:
    """Results (成果库): what is on offer."""
    return queries.find_page(Library.LISTINGS, **query)


@door.operation("GET", "/search/demands", who=PUBLIC, query=FindQuery, gives=FoundPage)
def find_demands(actor: Actor, query: dict[str, Any]) -> Any:
    """Problems (问题库): what is looked for."""
    return queries.find_page(Library.DEMANDS, **query)


@door.operation("GET", "/search/talents", who=PUBLIC, query=FindQuery, gives=FoundPage)
def find_talents(actor: Actor, query: dict[str, Any]) -> Any:
    """Talents (人才库): experts and technology managers, as far as they consented."""
    return queries.find_page(Library.TALENTS, **query)


@door.operation("GET", "/search/patents", who=PUBLIC, query=FindQuery, gives=FoundPage)
def find_patents(actor: Actor, query: dict[str, Any]) -> Any:
    """Every patent that was imported, on offer or not."""
    return queries.find_page(Library.PATENTS, **query)


@door.operation(
    "GET", f"/search/<any({NAMES}):library>/facets", who=PUBLIC, query=FacetsQuery, gives=FacetsView
)
def count_facets(actor: Actor, library: str, query: dict[str, Any]) -> Any:
    """How many fit, by field, district, kind, right, TRL, IPC section; all words must be there."""
    return facets.count(LIBRARIES[library], **query)


@door.operation("GET", "/ipc-suggestions", who=PUBLIC, query=SuggestQuery, gives=IpcSuggestions)
def suggest_ipc(actor: Actor, query: dict[str, Any]) -> Any:
    """Five IPC subclasses for a text, from the patents nearest to it."""
    return classes.suggest_ipc(**query)


@door.operation("GET", "/synonyms", who=PUBLIC, query=SynonymsQuery, gives=SynonymsPage)
def list_synonyms(actor: Actor, query: dict[str, Any]) -> Any:
    """Words that are searched for together; changed by the act `synonyms.change` (/approvals)."""
    return synonyms.list_synonyms(**query)


@door.operation("GET", "/results/<uuid:listing_id>/similar", who=PUBLIC, gives=SimilarView)
def find_similar_results(actor: Actor, listing_id: UUID) -> Any:
    """Results like this one: by words and by the classes that their nearest patents share."""
    return similar.find_similar(Library.LISTINGS, listing_id)
