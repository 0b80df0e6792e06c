"""What would fit a demand: read and computed outside any transaction that others wait for."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.demands.models import Demand
from app.catalogue.search import classes
from app.catalogue.search.models import Library, SearchDocument
from app.core.db import db
from app.matching.models import MatchOptOut, Suggestion
from app.matching.ranker import Asked, Ranked, rank
from app.matching.reasons import concepts, quantities

TAUGHT = 0.05  # of what answers say for a result, from which on they are a reason
SOUGHT, MEMORY = 60, 20  # candidates, of which some are ruled out; answers that tune the ranking


@dataclass(frozen=True)
class Found:
    """One candidate, with its reasons."""

    library: Library
    ref: UUID
    ranker: str
    score: float
    share: float
    likeness: float | None
    reasons: dict[str, Any]


def find_for(demand_id: UUID) -> list[Found]:
    """The candidates of both libraries, best first; none for a demand that is not there."""
    try:
        demand = db.session.get(Demand, demand_id)
        if demand is None:
            return []
        asked = _asked(demand)
        subclasses = {item["code"] for item in classes.suggest_ipc(text=demand.title)["items"]}
        found: list[Found] = []
        for library in (Library.LISTINGS, Library.TALENTS):
            ranker, ranked = rank(library, asked, SOUGHT)
            found += _found(demand, library, ranker, ranked, subclasses)
        return found
    finally:
        db.session.rollback()


def has_opted_out(organisation_id: UUID) -> bool:
    """Whether an organisation does not want to be recommended."""
    return db.session.get(MatchOptOut, organisation_id) is not None


def _found(
    demand: Demand, library: Library, ranker: str, ranked: list[Ranked], subclasses: set[str]
) -> list[Found]:
    documents = {
        row.id: row
        for row in db.session.scalars(
            select(SearchDocument).where(SearchDocument.id.in_([item.id for item in ranked]))
        )
    }
    return [
        Found(
            library,
            document.ref,
            ranker,
            item.score,
            item.share,
            item.likeness,
            _reasons(demand, document, subclasses) | {"is_like_taken": item.learned >= TAUGHT},
        )
        for item in ranked
        if (document := documents.get(item.id)) is not None
    ]


def _reasons(demand: Demand, document: SearchDocument, subclasses: set[str]) -> dict[str, Any]:
    shared = subclasses & {symbol[:4] for symbol in document.classes.split()}
    wanted, has = demand.trl_wanted, document.trl
    return {
        "concepts": concepts(f"{demand.title} {demand.present}", document.words),
        "ipc": sorted(shared),
        "quantities": quantities(demand.targets, document.words),
        "trl": None if wanted is None or has is None else {"wanted": wanted, "has": has},
        "is_same_field": demand.field is not None and demand.field == document.field,
    }


def _asked(demand: Demand) -> Asked:
    """All of the demand's own text: what is found is shown to its poser; whether the other side
    may know of it is another question (`is_shown_to_offerer`)."""
    wanted = " ".join(target["indicator"] for target in demand.targets)
    liked, disliked = _answered_texts(demand.id)
    return Asked(
        demand.title, f"{demand.present}\n{wanted}", demand.level == "public", liked, disliked
    )


def _answered_texts(demand_id: UUID) -> tuple[tuple[str, ...], tuple[str, ...]]:
    rows = db.session.execute(
        select(Suggestion.is_welcome, SearchDocument.words)
        .join(
            SearchDocument,
            (SearchDocument.ref == Suggestion.ref) & (SearchDocument.library == Suggestion.library),
        )
        .where(Suggestion.demand_id == demand_id, Suggestion.is_welcome.is_not(None))
        .order_by(Suggestion.answered_at.desc())
        .limit(MEMORY)
    ).all()
    liked = tuple(words for is_welcome, words in rows if is_welcome)
    return liked, tuple(words for is_welcome, words in rows if not is_welcome)
