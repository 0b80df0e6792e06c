"""How openings come of procedures, and what is done when all is opened."""

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core import clock
from app.core.actor import SYSTEM
from app.core.calendar import not_on_a_day_off
from app.core.db import db, lock
from app.trading.custodians.models import CustodianKey
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.workflow import (
    COLLECTING,
    HELD,
    OPENED,
    OPENING,
    OPENING_TABLE,
    UNSEALING,
)


def collect(
    about: tuple[str, UUID],
    envelope: str,
    keys: dict[str, CustodianKey],
    *,
    owner_id: UUID,
    least: int,
    most: int | None = None,
    until: datetime,
    frozen: dict[str, Any],
    waits: bool = False,
    least_score: int | None = None,
) -> Opening:
    """Make a key pair for this opening, split its private half among the custodians, each share
    sealed to its own, and forget it."""
    from app.trading.openings import sealer  # ciphers no worker needs until then

    id = uuid4()
    private, public = sealer.new_key()
    opening = Opening(
        id=id,
        about_kind=about[0],
        about_id=about[1],
        envelope=envelope,
        waits=waits,
        least=least,
        most=most,
        least_score=least_score,
        owner_id=owner_id,
        public_key=public,
        shares=_sealed_shares(id, private, keys),
        received={},
        collects_until=until,
        policy=frozen,
        count=0,
        handed_in=0,
    )
    OPENING_TABLE.begin(opening, "collecting", SYSTEM, of=str(about[1]), envelope=envelope)
    return opening


def _sealed_shares(id: UUID, private: bytes, keys: dict[str, CustodianKey]) -> dict[str, Any]:
    from app.trading.openings import sealer

    found = {}
    for side, share in zip(sealer.SIDES, sealer.split(private), strict=True):
        text = b64encode(share).decode()
        place = sealer.place_of(str(id), "share", side)
        sealed = sealer.seal(keys[side].public_key, place, {"share": text}, 256)
        found[side] = {
            "key_id": str(keys[side].id),
            "user_id": str(keys[side].user_id),
            "sealed": b64encode(sealed).decode(),
            "sha256": sha256(share).hexdigest(),
        }
    return found


def release(about_id: UUID) -> None:
    """The technical envelopes are judged: the prices of those who passed are opened."""
    for opening in _of(about_id):
        if opening.state == HELD:
            OPENING_TABLE.apply(opening, "release", SYSTEM)


def stand_still(about_id: UUID) -> None:
    """What it is about cannot be sold now: nothing is opened."""
    for opening in _of(about_id):
        is_judged = opening.state == OPENED and opening.envelope == "technical"
        is_running = is_judged or opening.state in (COLLECTING, HELD, UNSEALING)
        if is_running and opening.barred_at is None:
            opening.barred_at = clock.now()
            _changed(opening)


def go_on(about_id: UUID) -> None:
    """It may be sold again: all that was still to come shifts by the time it stood."""
    for opening in _of(about_id):
        if opening.barred_at is None:
            continue
        stood = clock.now() - opening.barred_at
        if opening.collects_until > opening.barred_at:  # nor does it close on a day off for that
            opening.collects_until = not_on_a_day_off(opening.collects_until + stood).at
        if opening.unsealing_at is not None:
            opening.unsealing_at += stood
        opening.barred_at = None
        _changed(opening)


def _changed(opening: Opening) -> None:
    opening.version += 1
    opening.next_check = OPENING_TABLE.next_check(opening)


def cancel(about_id: UUID) -> None:
    """Nothing is opened any more."""
    for opening in _of(about_id):
        if opening.state in (COLLECTING, HELD, UNSEALING, OPENING):
            OPENING_TABLE.apply(opening, "cancel", SYSTEM)


def valid_bids(opening: Opening) -> list[SealedBid]:
    """Those that count, in the order they came."""
    return [bid for bid in bids_of(opening) if bid.fault is None]


def hold_all(about_id: UUID) -> list[Opening]:
    """The envelopes of something, locked; before it is."""
    return _of(about_id)


def put_off(envelopes: list[Opening], until: datetime) -> None:
    """There is more time to hand in."""
    for opening in envelopes:
        if opening.state == COLLECTING and opening.collects_until < until:
            opening.collects_until = until
            _changed(opening)


def give_back(envelopes: list[Opening], entry_id: UUID) -> None:
    """Whoever handed it in takes no part any more: it is never opened."""
    for opening in envelopes:
        mine = select(SealedBid).where(
            SealedBid.opening_id == opening.id,
            SealedBid.entry_id == entry_id,
            SealedBid.sealed.is_not(None),
            SealedBid.content.is_(None),
        )
        for bid in db.session.scalars(mine):
            bid.sealed, bid.fault = None, "given-back"
            opening.count -= 1
        opening.next_check = OPENING_TABLE.next_check(opening)


def bids_of(opening: Opening) -> list[SealedBid]:
    """All of them, in the order they came."""
    query = select(SealedBid).filter_by(opening_id=opening.id)
    return list(db.session.scalars(query.order_by(SealedBid.position)))


def bidders_of(opening: Opening) -> list[UUID]:
    """The organisations whose bids count."""
    return [bid.bidder_id for bid in valid_bids(opening)]


def scores_of(about_id: UUID) -> tuple[dict[str, int | None], str | None]:
    """What the experts gave each bidder's entry, and the digest of their signed evaluation."""
    for opening in _of(about_id):
        if opening.envelope == "technical":
            scores = {str(bid.entry_id): bid.score for bid in valid_bids(opening)}
            return scores, opening.evaluation_sha256
    return {}, None


def are_prices_open(about_id: UUID) -> bool:
    """Whether everybody may read them."""
    found = select(Opening.state).filter_by(about_id=about_id, envelope="price")
    return db.session.scalar(found) == OPENED


def _of(about_id: UUID) -> list[Opening]:
    ids = db.session.scalars(select(Opening.id).filter_by(about_id=about_id).order_by(Opening.id))
    return [lock(Opening, id, SYSTEM) for id in ids.all()]
