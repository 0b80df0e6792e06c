"""What bidders, custodians and the venue do with sealed bids. Each public function is one
transaction, but for `look_inside`, which records an attempt and then refuses it."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.jobs import Lease, hold
from app.trading.openings import links, unsealing
from app.trading.openings.entries import ENTRIES
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.queries import is_opened
from app.trading.openings.rules import (
    ContentUnfit,
    EvaluationIncomplete,
    NothingHandedIn,
    SealedForAnother,
    ShareWrong,
    StillSealed,
    deadline_has_passed,
    fault_of,
    require_running_collection,
    score_fault,
    sealed_bytes,
)
from app.trading.openings.steps import valid_bids
from app.trading.openings.workflow import OPENING, OPENING_TABLE

BATCH = 100  # bids opened in one transaction


@command
def hand_in(
    actor: Actor, opening_id: UUID, *, entry_id: UUID, sealed: str, commitment: str
) -> SealedBid:
    """Hand in what was sealed outside; the receipt is its digest and time. It replaces what this
    bidder handed in before, unopened.

    Raises CollectionOver, NotEntered, SealMalformed, SealedForAnother.
    """
    opening = lock(Opening, opening_id, actor)
    body = sealed_bytes(sealed, commitment, _size_of(opening))
    return _taken(actor, opening, entry_id, body, sealed_here=False)


@command
def hand_in_open(
    actor: Actor, opening_id: UUID, *, entry_id: UUID, content: dict[str, Any]
) -> SealedBid:
    """The simple client's way: the market seals at once and keeps nothing else. It protects from
    everybody who reads the database, its copies and logs; not from the web server's own memory in
    the moment of sealing. Raises CollectionOver, NotEntered, ContentUnfit.
    """
    opening = lock(Opening, opening_id, actor)
    if fault_of(opening, content):
        raise ContentUnfit()
    try:
        body = _seal(opening, entry_id, content)
    except ValueError:
        raise ContentUnfit() from None
    return _taken(actor, opening, entry_id, body, sealed_here=True)


def _seal(opening: Opening, entry_id: UUID, content: dict[str, Any]) -> bytes:
    from app.trading.openings import first_form, sealer

    id, envelope = str(opening.id), opening.envelope
    if opening.form == 1:
        place = first_form.place_of(id, envelope, str(entry_id))
        return first_form.seal(opening.public_key or b"", place, content, sealer.SIZES[envelope])
    said = {"id": id, "envelope": envelope, "announcement": opening.announcement}
    return sealer.seal(said, str(entry_id), content)


def _size_of(opening: Opening) -> int:
    """Bytes of every envelope, so that none tells how much is in it."""
    from app.trading.openings import first_form, sealer

    over = first_form.OVERHEAD if opening.form == 1 else sealer.OVERHEAD
    return sealer.SIZES[opening.envelope] + over


@command
def withdraw(actor: Actor, opening_id: UUID, *, entry_id: UUID) -> SealedBid:
    """Take back what was handed in, before the deadline; the bidder stays qualified, and bound by
    its deposit. Raises CollectionOver, NotEntered, NothingHandedIn."""
    opening = lock(Opening, opening_id, actor)
    require_running_collection(opening, clock.now())
    ENTRIES[opening.about_kind](actor, opening, entry_id)
    bid = _standing(opening, entry_id)
    if bid is None:
        raise NothingHandedIn()
    if opening.form != 1:
        bid.link = links.append(opening, "withdrawn", **links.envelope_of(opening, bid)).position
    _end(opening, bid, "withdrawn")
    opening.next_check = OPENING_TABLE.next_check(opening)
    return bid


def _taken(
    actor: Actor, opening: Opening, entry_id: UUID, sealed: bytes, *, sealed_here: bool
) -> SealedBid:
    from app.trading.openings import sealer

    require_running_collection(opening, clock.now())
    label = ENTRIES[opening.about_kind](actor, opening, entry_id)
    if opening.form != 1:
        _require_sealed_for(opening, entry_id, sealed)
    assert actor.organisation_id is not None
    if before := _standing(opening, entry_id):
        _end(opening, before, "replaced")
    opening.count += 1
    opening.handed_in += 1
    bid = SealedBid(
        opening_id=opening.id,
        entry_id=entry_id,
        bidder_id=actor.organisation_id,
        label=label,
        position=opening.handed_in,
        commitment=sealer.commitment_of(sealed),
        sealed=sealed,
        sealed_here=sealed_here,
        received_at=clock.now(),
    )
    db.session.add(bid)
    db.session.flush()
    if opening.form != 1:
        said = links.envelope_of(opening, bid) | {"sealed_here": sealed_here}
        bid.link = links.append(opening, "received", **said).position
    opening.next_check = OPENING_TABLE.next_check(opening)
    return bid


def _require_sealed_for(opening: Opening, entry_id: UUID, sealed: bytes) -> None:
    from app.trading.openings import sealer

    place = sealer.place_of(str(opening.id), opening.envelope, str(entry_id))
    is_announced = sealer.announced_in(sealed) == links.link_at(opening.id, 0).link
    if not is_announced or not sealer.is_for(place, sealed):
        raise SealedForAnother()


def _standing(opening: Opening, entry_id: UUID) -> SealedBid | None:
    query = select(SealedBid).filter_by(opening_id=opening.id, entry_id=entry_id, ended_at=None)
    return db.session.scalar(query)


def _end(opening: Opening, bid: SealedBid, cause: str) -> None:
    """Its digest stays as evidence; what was sealed in it nobody opens."""
    bid.sealed, bid.fault, bid.ended_at = None, cause, clock.now()
    opening.count -= 1
    db.session.flush()  # before another one stands


@command
def give_share(actor: Actor, opening_id: UUID, *, side: str, **given: Any) -> Opening:
    """A custodian gives, after the deadline, its share of every envelope and its signature of the
    log; of the first form its share of the key. What two could open is opened then; what one of
    them could not waits for the third. An attempt before the deadline is refused by the table.
    Raises ShareWrong, SharesUnfit, LogElsewhere, SignatureWrong, ShareGiven."""
    opening = lock(Opening, opening_id, actor)
    if opening.shares[side]["user_id"] != str(actor.user_id):
        raise ShareWrong(side=side)
    unsealing.give(opening, actor, side, given)
    return opening


def look_inside(actor: Actor, opening_id: UUID) -> None:
    """Before the deadline there is nothing to see, for nobody, the venue included; who tried is an
    event. Raises StillSealed."""
    if not _record_look(actor, opening_id):
        raise StillSealed()


@command
def _record_look(actor: Actor, opening_id: UUID) -> bool:
    opening = lock(Opening, opening_id, actor)
    if is_opened(opening):
        return True
    passed = deadline_has_passed(opening, clock.now())
    events.record("opening.look_refused", opening.id, actor, deadline_passed=passed)
    return False


@command
def open_batch(lease: Lease) -> bool:
    """Open the next BATCH bids, in order; a worker that was killed goes on where it was. True while
    there are more. Raises LeaseLost."""
    hold(lease)
    opening = lock(Opening, lease.subject_id, SYSTEM)
    if opening.state != OPENING:
        return False
    rows = db.session.scalars(
        select(SealedBid)
        .where(SealedBid.opening_id == opening.id, SealedBid.position > opening.opened)
        .order_by(SealedBid.position)
        .limit(BATCH)
    ).all()
    given = {} if opening.form == 1 else unsealing.shares_by_tag(opening)
    for bid in rows:
        unsealing.open_one(opening, bid, given)
        opening.opened = bid.position
    hold(lease, is_further=bool(rows))
    if opening.opened < opening.handed_in:
        return True
    if opening.form != 1:
        links.append(opening, "opened", given=sorted(opening.received))
    OPENING_TABLE.apply(opening, "finish", SYSTEM, bids=opening.count)
    return False


@command
def evaluate(
    actor: Actor, opening_id: UUID, *, results: list[dict[str, Any]], sha256: str
) -> Opening:
    """The experts' word on every technical bid; the prices of those that fail are given back
    unopened. `sha256` is of the signed evaluation. Raises EvaluationIncomplete."""
    opening = lock(Opening, opening_id, actor)
    OPENING_TABLE.apply(opening, "evaluate", actor, sha256=sha256)
    bids = {bid.id: bid for bid in valid_bids(opening)}
    if {result["bid_id"] for result in results} != set(bids) or len(results) != len(bids):
        raise EvaluationIncomplete(bids=len(bids))
    for result in results:
        bid = bids[result["bid_id"]]
        bid.score = result["score"]
        bid.fault = score_fault(bid.score, opening.least_score)
        if not result["is_passed"]:
            bid.fault = f"failed: {result['reasons']}"[:500]
    opening.evaluation_sha256 = sha256
    if opening.form != 1:
        judged = {str(b.entry_id): {"score": b.score, "fault": b.fault} for b in bids.values()}
        links.append(opening, "judged", results=judged, evaluation_sha256=sha256)
    _give_back_unopened(opening)
    return opening


def _give_back_unopened(opening: Opening) -> None:
    passed = select(SealedBid.entry_id).filter_by(opening_id=opening.id, fault=None)
    prices = select(Opening.id).filter_by(about_id=opening.about_id, envelope="price")
    rows = db.session.scalars(
        select(SealedBid).where(
            SealedBid.opening_id.in_(prices),
            SealedBid.sealed.is_not(None),
            SealedBid.entry_id.not_in(passed),
        )
    )
    for bid in rows:
        bid.sealed, bid.fault = None, "technical-failed"
