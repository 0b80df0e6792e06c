"""How suggestions are made and answered."""

from collections.abc import Sequence
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
from app.matching import bridge, embedding
from app.matching.finding import Found, has_opted_out
from app.matching.models import MatchOptOut, MatchPlace, MatchVector, Suggestion
from app.matching.reasons import band
from app.matching.rules import BY_MEMBER, NotAMember
from app.matching.steps import OPEN
from app.matching.workflow import SUGGESTION, State

SUGGESTED = 20  # items kept of a library
TOGETHER = 32  # texts embedded in one go


@command
def keep_suggestions(lease: Lease, demand_id: UUID, found: Sequence[Found]) -> None:
    """Suggest what was `found` for the demand, as far as everything still stands as it was found;
    what was suggested before and is not found any more is taken back.

    The demand and the items are held, so that nobody hides one or withdraws a consent meanwhile.
    """
    jobs.hold(lease)
    demand = db.session.get(Demand, demand_id, with_for_update={"read": True})
    kept: set[tuple[int, UUID]] = set()
    is_open = demand is not None and demand.state in FINDABLE
    if demand is not None and is_open and not has_opted_out(demand.poser_id):
        for library in (Library.LISTINGS, Library.TALENTS):
            kept |= _suggest(demand, library, [each for each in found if each.library == library])
    for suggestion in _open_of(demand_id):
        is_answer = is_open and suggestion.ranker == BY_MEMBER
        if (suggestion.library, suggestion.ref) not in kept and not is_answer:
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
        jobs.request_once("matching.match_demand", demand_id)
    return {"is_recommended": True}


@command
def embed_some(library: Library, lease: Lease | None = None) -> bool:
    """Embed items that have no vector yet, TOGETHER at most; False when none is left."""
    if lease is not None:
        jobs.hold(lease)
    if embedding.model() is None:
        return False
    rows = db.session.execute(
        select(SearchDocument.id, SearchDocument.words)
        .outerjoin(MatchVector, MatchVector.document_id == SearchDocument.id)
        .where(SearchDocument.library == library, MatchVector.document_id.is_(None))
        .limit(TOGETHER)
    ).all()
    if not rows:
        return False
    if lease is not None:
        jobs.hold(lease, is_further=True)
    titles = [words.partition("\n")[0] for _, words in rows]
    vectors = embedding.packed(embedding.of_items(titles))
    values = [
        {"document_id": id, "vector": vector} for (id, _), vector in zip(rows, vectors, strict=True)
    ]
    db.session.execute(insert(MatchVector).on_conflict_do_nothing(), values)
    return True


@command
def place_some(lease: Lease | None = None) -> bool:
    """Place results that have no place among the subclasses yet, TOGETHER at most; False when none
    is left. Lessons know demands and results by their places, so these come first."""
    if lease is not None:
        jobs.hold(lease)
    rows = db.session.execute(
        select(SearchDocument.id, SearchDocument.words)
        .outerjoin(MatchPlace, MatchPlace.document_id == SearchDocument.id)
        .where(SearchDocument.library == Library.LISTINGS, MatchPlace.document_id.is_(None))
        .limit(TOGETHER)
    ).all()
    if not rows:
        return False
    if lease is not None:
        jobs.hold(lease, is_further=True)
    values = [
        {"document_id": id, "place": bridge.packed(classes.votes(words.partition("\n")[0]))}
        for id, words in rows
    ]
    db.session.execute(insert(MatchPlace).on_conflict_do_nothing(), values)
    return True


def _answer(actor: Actor, suggestion_id: UUID, transition: str, reason: str | None) -> Suggestion:
    suggestion = lock(Suggestion, suggestion_id, actor)
    is_poser = actor.acts_for(suggestion.poser_id)
    SUGGESTION.apply(suggestion, transition, actor, side="poser" if is_poser else "offerer")
    suggestion.answered_at = clock.now()
    if is_poser:
        suggestion.poser_reason = reason
        suggestion.answered_band, suggestion.is_welcome = suggestion.band, transition == "welcome"
    else:
        suggestion.offerer_reason = reason
    jobs.request_once("matching.match_demand", suggestion.demand_id)
    return suggestion


def _decides(actor: Actor) -> UUID:
    if not (actor.has("lister") or actor.has("bidder")) or actor.organisation_id is None:
        raise NotAMember()
    return actor.organisation_id


def _suggest(demand: Demand, library: Library, found: list[Found]) -> set[tuple[int, UUID]]:
    kept: set[tuple[int, UUID]] = set()
    declined = _declined(demand.id, library)
    for each in found:
        owner = _owner(library, each.ref, demand)
        if owner is None or each.ref in declined or len(kept) >= SUGGESTED:
            continue
        kept.add((library, each.ref))
        facts = {
            "rank": len(kept),
            "score": each.score,
            "ranker": each.ranker,
            "band": band(len(kept), each.share, each.likeness, f"{demand.title}{demand.present}"),
            "reasons": each.reasons | {"earlier_mutual_interest": _earlier(owner)},
            "offerer_id": owner,
            "is_shown_to_offerer": demand.level == "public"
            or (demand.level == "selected" and owner in demand.selected),
        }
        _write(demand, library, each.ref, facts)
    return kept


def _declined(demand_id: UUID, library: Library) -> set[UUID]:
    return set(
        db.session.scalars(
            select(Suggestion.ref).filter_by(
                demand_id=demand_id, library=library, state=State.DECLINED
            )
        )
    )


def _owner(library: Library, ref: UUID, demand: Demand) -> UUID | None:
    """Who offers the item, unless it must not be suggested to this demand."""
    if library == Library.LISTINGS:
        listing = db.session.get(Listing, ref, with_for_update={"read": True, "of": Listing})
        owner = listing.seller_id if listing and listing.state == "published" else None
    else:
        talent = db.session.get(Talent, ref, with_for_update={"read": True})
        is_open = (
            talent is not None
            and talent.state == "published"
            and talent.is_recommended
            and demand.poser_id not in talent.avoids
        )
        owner = talent.keeper_id if talent is not None and is_open else None
    if owner is None or owner == demand.poser_id or has_opted_out(owner):
        return None
    return owner


def _earlier(owner: UUID) -> int:
    mutual = select(func.count()).select_from(Suggestion)
    return db.session.scalar(mutual.filter_by(offerer_id=owner, state=State.MUTUAL)) or 0


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
    if known.ranker == BY_MEMBER:
        return  # who offered it themselves needs no ranker
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
