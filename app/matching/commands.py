"""How suggestions are made and answered."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue import Listing
from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import FINDABLE
from app.catalogue.search import classes
from app.catalogue.search.models import Library, SearchDocument
from app.catalogue.talents.models import Talent
from app.core import clock, events, jobs
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.jobs import Lease
from app.matching import embedding
from app.matching.models import MatchOptOut, MatchVector, Suggestion
from app.matching.ranker import Asked, Ranked, rank
from app.matching.reasons import band, concepts, quantities
from app.matching.rules import MEMORY, NotAMember
from app.matching.workflow import SUGGESTION, State

SUGGESTED, SOUGHT = 20, 60  # items kept of a library; candidates, of which some are ruled out
TOGETHER = 32  # texts embedded in one go
OPEN = (State.SUGGESTED, State.POSER_INTERESTED, State.OFFERER_INTERESTED)


@command
def match_demand(lease: Lease) -> None:
    """Suggest anew for one demand: what fits best now; what no longer does is taken back."""
    jobs.hold(lease)
    demand = db.session.get(Demand, lease.subject_id)
    kept: set[tuple[int, UUID]] = set()
    if demand is not None and demand.state in FINDABLE and not _has_opted_out(demand.poser_id):
        asked = _asked(demand)
        subclasses = {item["code"] for item in classes.suggest_ipc(text=demand.title)["items"]}
        for library in (Library.LISTINGS, Library.TALENTS):
            ranker, ranked = rank(library, asked, SOUGHT)
            kept |= _suggest(demand, library, ranker, ranked, subclasses)
    for suggestion in _open_of(lease.subject_id):
        if (suggestion.library, suggestion.ref) not in kept:
            SUGGESTION.apply(suggestion, "retire", SYSTEM)


@command
def welcome(actor: Actor, suggestion_id: UUID) -> Suggestion:
    """The poser is interested."""
    return _answer(actor, suggestion_id, "welcome", None)


@command
def offer(actor: Actor, suggestion_id: UUID) -> Suggestion:
    """The one who offers it is interested."""
    return _answer(actor, suggestion_id, "offer", None)


@command
def decline(actor: Actor, suggestion_id: UUID, *, reason: str) -> Suggestion:
    """Either side says no, and why; it is not suggested again."""
    return _answer(actor, suggestion_id, "decline", reason)


@command
def opt_out(actor: Actor) -> dict[str, Any]:
    """My organisation's demands, results and people are not recommended any more (PIPL 24)."""
    organisation_id = _decides(actor)
    row = insert(MatchOptOut).values(organisation_id=organisation_id, since=clock.now())
    db.session.execute(row.on_conflict_do_nothing())
    events.record("matching.opted_out", organisation_id, actor)
    for suggestion in _open_with(organisation_id):
        SUGGESTION.apply(suggestion, "retire", SYSTEM)
    return {"is_recommended": False}


@command
def opt_in(actor: Actor) -> dict[str, Any]:
    """They are recommended again."""
    organisation_id = _decides(actor)
    db.session.execute(delete(MatchOptOut).filter_by(organisation_id=organisation_id))
    events.record("matching.opted_in", organisation_id, actor)
    own = select(Demand.id).filter_by(poser_id=organisation_id).where(Demand.state.in_(FINDABLE))
    for demand_id in db.session.scalars(own):
        jobs.request("matching.match_demand", demand_id)
    return {"is_recommended": True}


@command
def embed_some(library: Library) -> bool:
    """Embed items that have no vector yet, TOGETHER at most; False when none is left."""
    rows = db.session.execute(
        select(SearchDocument.id, SearchDocument.words)
        .outerjoin(MatchVector, MatchVector.document_id == SearchDocument.id)
        .where(SearchDocument.library == library, MatchVector.document_id.is_(None))
        .limit(TOGETHER)
    ).all()
    if not rows or embedding.model() is None:
        return False
    titles = [words.partition("\n")[0] for _, words in rows]
    vectors = embedding.packed(embedding.of_items(titles))
    values = [
        {"document_id": id, "vector": vector} for (id, _), vector in zip(rows, vectors, strict=True)
    ]
    db.session.execute(insert(MatchVector).on_conflict_do_nothing(), values)
    return True


def retire_all(library: Library, ref: UUID) -> None:
    """A step: an item or a person is gone; nobody is referred to it any more."""
    rows = db.session.scalars(
        select(Suggestion)
        .filter_by(library=library, ref=ref)
        .where(Suggestion.state.in_(OPEN))
        .order_by(Suggestion.id)
        .with_for_update()
    )
    for suggestion in rows:
        SUGGESTION.apply(suggestion, "retire", SYSTEM)


def _answer(actor: Actor, suggestion_id: UUID, transition: str, reason: str | None) -> Suggestion:
    suggestion = lock(Suggestion, suggestion_id, actor)
    is_poser = actor.acts_for(suggestion.poser_id)
    SUGGESTION.apply(suggestion, transition, actor, side="poser" if is_poser else "offerer")
    suggestion.answered_at = clock.now()
    if is_poser:
        suggestion.poser_reason = reason
    else:
        suggestion.offerer_reason = reason
    jobs.request("matching.match_demand", suggestion.demand_id)
    return suggestion


def _decides(actor: Actor) -> UUID:
    if not (actor.has("lister") or actor.has("bidder")) or actor.organisation_id is None:
        raise NotAMember()
    return actor.organisation_id


def _has_opted_out(organisation_id: UUID) -> bool:
    return db.session.get(MatchOptOut, organisation_id) is not None


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
        select(Suggestion.state, Suggestion.poser_reason, SearchDocument.words)
        .join(
            SearchDocument,
            (SearchDocument.ref == Suggestion.ref) & (SearchDocument.library == Suggestion.library),
        )
        .where(Suggestion.demand_id == demand_id, Suggestion.answered_at.is_not(None))
        .order_by(Suggestion.answered_at.desc())
        .limit(MEMORY)
    ).all()
    liked = tuple(w for state, _, w in rows if state in (State.POSER_INTERESTED, State.MUTUAL))
    refused = tuple(w for state, reason, w in rows if state == State.DECLINED and reason)
    return liked, refused


def _suggest(
    demand: Demand, library: Library, ranker: str, ranked: list[Ranked], subclasses: set[str]
) -> set[tuple[int, UUID]]:
    documents = {
        row.id: row
        for row in db.session.scalars(
            select(SearchDocument).where(SearchDocument.id.in_([item.id for item in ranked]))
        )
    }
    kept: set[tuple[int, UUID]] = set()
    for item in ranked:
        document = documents.get(item.id)
        owner = _owner(library, document.ref, demand) if document else None
        if document is None or owner is None or len(kept) >= SUGGESTED:
            continue
        kept.add((library, document.ref))
        facts = {
            "rank": len(kept),
            "score": item.score,
            "ranker": ranker,
            "band": band(len(kept), item.share, item.likeness, f"{demand.title}{demand.present}"),
            "reasons": _reasons(demand, document, subclasses, owner),
            "offerer_id": owner,
            "is_shown_to_offerer": demand.level == "public" or owner in demand.selected,
        }
        _write(demand, library, document.ref, facts)
    return kept


def _owner(library: Library, ref: UUID, demand: Demand) -> UUID | None:
    """Who offers the item, unless it must not be suggested to this demand."""
    if library == Library.LISTINGS:
        listing = db.session.get(Listing, ref)
        owner = listing.seller_id if listing and listing.state == "published" else None
    else:
        talent = db.session.get(Talent, ref)
        is_open = talent and talent.is_recommended and demand.poser_id not in talent.avoids
        owner = talent.keeper_id if talent and is_open else None
    if owner is None or owner == demand.poser_id or _has_opted_out(owner):
        return None
    return owner


def _reasons(
    demand: Demand, document: SearchDocument, subclasses: set[str], owner: UUID
) -> dict[str, Any]:
    shared = subclasses & {symbol[:4] for symbol in document.classes.split()}
    wanted, has = demand.trl_wanted, document.trl
    past = db.session.scalar(
        select(func.count()).select_from(Suggestion).filter_by(offerer_id=owner, state=State.MUTUAL)
    )
    return {
        "concepts": concepts(f"{demand.title} {demand.present}", document.words),
        "ipc": sorted(shared),
        "quantities": quantities(demand.targets, document.words),
        "trl": None if wanted is None or has is None else {"wanted": wanted, "has": has},
        "is_same_field": demand.field is not None and demand.field == document.field,
        "earlier_mutual_interest": past or 0,
    }


def _write(demand: Demand, library: Library, ref: UUID, facts: dict[str, Any]) -> None:
    known = db.session.scalar(
        select(Suggestion)
        .filter_by(demand_id=demand.id, library=library, ref=ref)
        .with_for_update()
    )
    if known is None:
        suggestion = Suggestion(
            demand_id=demand.id, poser_id=demand.poser_id, library=library, ref=ref, **facts
        )
        SUGGESTION.begin(suggestion, "made", SYSTEM, band=facts["band"], ranker=facts["ranker"])
        return
    if known.state == State.RETIRED:
        SUGGESTION.apply(known, "revive", SYSTEM)
    for name, value in facts.items():
        setattr(known, name, value)


def _open_of(demand_id: UUID) -> list[Suggestion]:
    rows = db.session.scalars(
        select(Suggestion)
        .filter_by(demand_id=demand_id)
        .where(Suggestion.state.in_(OPEN))
        .order_by(Suggestion.id)
        .with_for_update()
    )
    return list(rows)


def _open_with(organisation_id: UUID) -> list[Suggestion]:
    mine = (Suggestion.poser_id == organisation_id) | (Suggestion.offerer_id == organisation_id)
    rows = db.session.scalars(
        select(Suggestion)
        .where(mine, Suggestion.state.in_(OPEN))
        .order_by(Suggestion.id)
        .with_for_update()
    )
    return list(rows)
