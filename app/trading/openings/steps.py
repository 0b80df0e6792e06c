"""How openings come of procedures, and what is done when all is opened."""

from base64 import b64encode
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core import clock
from app.core.actor import SYSTEM
from app.core.calendar import not_on_a_day_off
from app.core.db import db, lock, step
from app.trading.custodians.models import CustodianKey
from app.trading.openings import links
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.workflow import (
    COLLECTING,
    HELD,
    OPENED,
    OPENING,
    OPENING_TABLE,
    UNSEALING,
)


@step
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
    scoring: dict[str, Any] | None = None,
    terms_sha256: str | None = None,
) -> Opening:
    """Announce to whom bids are sealed and by which terms, as the first link of a signed log."""
    from app.trading.openings import receipts

    least_score = scoring["least_score"] if scoring and envelope == "technical" else None
    opening = Opening(
        id=uuid4(),
        about_kind=about[0],
        about_id=about[1],
        envelope=envelope,
        waits=waits,
        least=least,
        most=most,
        least_score=least_score,
        owner_id=owner_id,
        form=2,
        receipt_key=receipts.newest_key(),
        shares={s: {"key_id": str(k.id), "user_id": str(k.user_id)} for s, k in keys.items()},
        received={},
        collects_until=until,
        policy=frozen,
        count=0,
        handed_in=0,
    )
    OPENING_TABLE.begin(opening, "collecting", SYSTEM, of=str(about[1]), envelope=envelope)
    said = {"least": least, "most": most, "least_score": least_score, "scoring": scoring}
    links.append(
        opening,
        "announced",
        about=[about[0], str(about[1])],
        until=until.isoformat(),
        custodians={side: _announced(key) for side, key in keys.items()},
        receipt_key=opening.receipt_key,
        terms_sha256=terms_sha256,
        **said,
    )
    return opening


def _announced(key: CustodianKey) -> dict[str, str | None]:
    signing, signature = key.signing_key, key.signature
    return {
        "key": b64encode(key.public_key).decode(),
        "signing_key": None if signing is None else b64encode(signing).decode(),
        "signature": None if signature is None else b64encode(signature).decode(),
    }


@step
def release(about_id: UUID) -> None:
    """The technical envelopes are judged: the prices of those who passed are opened."""
    scores, evaluation = scores_of(about_id)
    for opening in _of(about_id):
        if opening.state == HELD:
            if opening.form != 1:
                said = {"scores": scores, "evaluation_sha256": evaluation}
                links.append(opening, "technical", **said)
            OPENING_TABLE.apply(opening, "release", SYSTEM)


@step
def stand_still(about_id: UUID) -> None:
    """What it is about cannot be sold now: nothing is opened."""
    for opening in _of(about_id):
        is_judged = opening.state == OPENED and opening.envelope == "technical"
        is_running = is_judged or opening.state in (COLLECTING, HELD, UNSEALING)
        if is_running and opening.barred_at is None:
            opening.barred_at = clock.now()
            _changed(opening)


@step
def go_on(about_id: UUID) -> None:
    """It may be sold again: all that was still to come shifts by the time it stood."""
    for opening in _of(about_id):
        if opening.barred_at is None:
            continue
        stood = clock.now() - opening.barred_at
        if opening.collects_until > opening.barred_at:  # nor does it close on a day off for that
            _moves(opening, not_on_a_day_off(opening.collects_until + stood).at, "stood-still")
        if opening.unsealing_at is not None:
            opening.unsealing_at += stood
        opening.barred_at = None
        _changed(opening)


def _moves(opening: Opening, until: datetime, reason: str) -> None:
    before, opening.collects_until = opening.collects_until, until
    if opening.form != 1:
        said = {"before": before.isoformat(), "until": until.isoformat(), "reason": reason}
        links.append(opening, "moved", **said)


def _changed(opening: Opening) -> None:
    opening.version += 1
    opening.next_check = OPENING_TABLE.next_check(opening)


@step
def cancel(about_id: UUID) -> None:
    """Nothing is opened any more."""
    for opening in _of(about_id):
        if opening.state in (COLLECTING, HELD, UNSEALING, OPENING):
            OPENING_TABLE.apply(opening, "cancel", SYSTEM)


@step
def valid_bids(opening: Opening) -> list[SealedBid]:
    """Those that count, in the order they came."""
    return [bid for bid in bids_of(opening) if bid.fault is None]


@step
def hold_all(about_id: UUID) -> list[Opening]:
    """The envelopes of something, locked; before it is."""
    return _of(about_id)


@step
def put_off(envelopes: list[Opening], until: datetime) -> None:
    """There is more time to hand in."""
    for opening in envelopes:
        if opening.state == COLLECTING and opening.collects_until < until:
            _moves(opening, until, "put-off")
            _changed(opening)


@step
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
            if opening.form != 1:
                links.append(opening, "given_back", **links.envelope_of(opening, bid))
        opening.next_check = OPENING_TABLE.next_check(opening)


@step
def bids_of(opening: Opening) -> list[SealedBid]:
    """All of them, in the order they came."""
    query = select(SealedBid).filter_by(opening_id=opening.id)
    return list(db.session.scalars(query.order_by(SealedBid.position)))


@step
def bidders_of(opening: Opening) -> list[UUID]:
    """The organisations whose bids count."""
    return [bid.bidder_id for bid in valid_bids(opening)]


@step
def scores_of(about_id: UUID) -> tuple[dict[str, int | None], str | None]:
    """What the experts gave each bidder's entry, and the digest of their signed evaluation."""
    for opening in _of(about_id):
        if opening.envelope == "technical":
            scores = {str(bid.entry_id): bid.score for bid in valid_bids(opening)}
            return scores, opening.evaluation_sha256
    return {}, None


@step
def decided(opening: Opening, ranking: dict[str, Any]) -> None:
    """Who wins and who left, and every step of the sums, stand from now on."""
    from app.trading.openings import counting

    opening.ranking = ranking
    if opening.form != 1:
        links.append(opening, "decided", ranking_sha256=counting.digest_of(ranking))


def _of(about_id: UUID) -> list[Opening]:
    ids = db.session.scalars(select(Opening.id).filter_by(about_id=about_id).order_by(Opening.id))
    return [lock(Opening, id, SYSTEM) for id in ids.all()]
