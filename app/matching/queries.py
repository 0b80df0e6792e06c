"""What people see of suggestions."""

from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import func, select

from app.catalogue.demands.models import Demand
from app.catalogue.demands.queries import get_demand
from app.catalogue.demands.workflow import FINDABLE, READABLE, Level
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.search.postings import statistics
from app.catalogue.search.queries import find as find_items
from app.catalogue.search.questions import Question
from app.catalogue.search.terms import pairs_of
from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page, page_by
from app.matching.lessons import MOST
from app.matching.models import MatchOptOut, Suggestion
from app.matching.reasons import BANDS
from app.matching.workflow import State

ENOUGH = 30  # answers before a band's own precision is told
MEASURED = {  # of graded results of Henan's platform (docs/decisions/0008): share of fairly strong
    "high": 0.48,
    "medium": 0.25,
    "low": 0.17,
}
APPEARED, NEAR = 200, 20  # new items looked at of a batch; demands near each
UNKNOWN = 200  # demands that are not public, newest first
SHOWN = (
    *(State.SUGGESTED, State.POSER_INTERESTED, State.OFFERER_INTERESTED, State.MUTUAL),
    State.TALKING,
)


def get_suggestion(actor: Actor, suggestion_id: UUID) -> Suggestion:
    """Raises NotFound, also for strangers."""
    return find(Suggestion, suggestion_id, actor)


def list_for_demand(actor: Actor, demand_id: UUID, *, after: str | None, limit: int) -> Page:
    """What is suggested for a demand of mine, best first. Raises NotFound."""
    demand = get_demand(actor, demand_id)
    is_reviewer = actor.is_operator and actor.has("reviewer")
    if not (actor.acts_for(demand.poser_id) or is_reviewer):
        raise NotFound()
    query = select(Suggestion).filter_by(demand_id=demand_id).where(Suggestion.state.in_(SHOWN))
    keys = (Suggestion.library, Suggestion.rank, Suggestion.id)
    found = page_by(query, *keys, after=after, limit=limit)
    return Page(_with_cards(found.items), found.next)


def list_for_me(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Demands that might want what my organisation offers, newest first."""
    query = select(Suggestion.id, Suggestion.created_at).where(
        Suggestion.offerer_id == actor.organisation_id,
        Suggestion.is_shown_to_offerer,
        Suggestion.state.in_(SHOWN),
    )
    found = page(query, Suggestion.created_at, Suggestion.id, after, limit)
    ids = [row["id"] for row in found.items]
    rows = {
        row.id: row for row in db.session.scalars(select(Suggestion).where(Suggestion.id.in_(ids)))
    }
    return Page(_with_cards([rows[id] for id in ids]), found.next)


def list_precision() -> dict[str, Any]:
    """Of each band the share that posers welcomed, once enough answered; else as measured."""
    counts = select(
        Suggestion.answered_band,
        func.count(),
        func.count().filter(Suggestion.is_welcome.is_(True)),
    ).where(Suggestion.is_welcome.is_not(None))
    rows = {
        band: (answered, welcome)
        for band, answered, welcome in db.session.execute(counts.group_by(Suggestion.answered_band))
    }
    return {"items": [_precision(band, *rows.get(band, (0, 0))) for band in BANDS]}


def recommendation_of(actor: Actor) -> dict[str, Any]:
    """Whether my organisation's items are recommended."""
    assert actor.organisation_id is not None
    return {"is_recommended": db.session.get(MatchOptOut, actor.organisation_id) is None}


def _precision(band: str, answered: int, welcome: int) -> dict[str, Any]:
    is_own = answered >= ENOUGH
    return {
        "band": band,
        "precision": round(welcome / answered, 2) if is_own else MEASURED.get(band),
        "answers": answered,
        "source": "answers" if is_own else "graded collection",
    }


def _with_cards(rows: list[Suggestion]) -> list[dict[str, Any]]:
    """Each with the cards of its item and of its demand, as anybody may read them."""
    refs = {row.ref for row in rows} | {row.demand_id for row in rows}
    cards = {
        ref: orjson.loads(card)
        for ref, card in db.session.execute(
            select(SearchDocument.ref, SearchDocument.card).where(SearchDocument.ref.in_(refs))
        )
    }
    return [
        {"row": row, "card": cards.get(row.ref), "demand": cards.get(row.demand_id)} for row in rows
    ]


def list_appeared(batch: dict[str, Any]) -> list[str]:
    """The titles of a batch of documents, the first APPEARED of them."""
    words = db.session.scalars(
        select(SearchDocument.words)
        .where(
            SearchDocument.library == batch["library"],
            SearchDocument.id.between(batch["first"], batch["last"]),
        )
        .order_by(SearchDocument.id)
        .limit(APPEARED)
    )
    return [text.partition("\n")[0] for text in words]


def list_titles(ref: UUID) -> list[str]:
    """The title of an item, if it can be found."""
    words = db.session.scalars(select(SearchDocument.words).filter_by(ref=ref))
    return [text.partition("\n")[0] for text in words]


def list_demands_near(texts: list[str]) -> list[UUID]:
    """Published demands whose words are nearest to any of these texts, NEAR of those that the
    index knows and NEAR of those that their level keeps out of it, read here."""
    found: dict[UUID, None] = {}
    for text in texts:
        asked = Question(q=text)
        near = find_items(Library.DEMANDS, asked, sort="relevance", after=None, limit=NEAR)
        found |= dict.fromkeys(UUID(orjson.loads(row.card)["id"]) for row in near.rows)
    return [*found, *_unknown_near(texts)]


def _unknown_near(texts: list[str]) -> list[UUID]:
    """Of the demands that are not public, newest first, those that share most with a text."""
    rows = db.session.execute(
        select(Demand.id, Demand.title)
        .where(Demand.state.in_(FINDABLE), Demand.level != Level.PUBLIC)
        .order_by(Demand.published_at.desc())
        .limit(UNKNOWN)
    ).all()
    titled = [(id, pairs_of(title)) for id, title in rows]
    known = statistics(Library.LISTINGS, set().union(*(pairs for _, pairs in titled)))
    near: dict[UUID, None] = {}
    for text in texts:
        own = pairs_of(text)
        shared = {id: sum(map(known.idf_of_any, own & pairs)) for id, pairs in titled}
        best = sorted((id for id in shared if shared[id]), key=lambda id: -shared[id])
        near |= dict.fromkeys(best[:NEAR])
    return list(near)


def list_answers() -> list[tuple[int, bool, UUID, str]]:
    """(document, is it welcome, poser, the demand's title) of the newest answers of posers that
    lessons may be learned from: the demand is public and stands, and neither side has opted out."""
    out = select(MatchOptOut.organisation_id)
    rows = db.session.execute(
        select(SearchDocument.id, Suggestion.is_welcome, Suggestion.poser_id, Demand.title)
        .join(Demand, Demand.id == Suggestion.demand_id)
        .join(
            SearchDocument,
            (SearchDocument.ref == Suggestion.ref) & (SearchDocument.library == Suggestion.library),
        )
        .where(
            Suggestion.library == Library.LISTINGS,
            Suggestion.is_welcome.is_not(None),
            Demand.level == Level.PUBLIC,
            Demand.state.in_(READABLE),
            Suggestion.poser_id.not_in(out),
            Suggestion.offerer_id.not_in(out),
        )
        .order_by(Suggestion.answered_at.desc())
        .limit(MOST)
    ).all()
    db.session.rollback()
    return [(id, bool(is_welcome), poser, title) for id, is_welcome, poser, title in rows]
