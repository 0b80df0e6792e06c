"""What people see of openings: the key and the deadline before, everything after."""

from base64 import b64encode
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page_by
from app.core.viewer import seen_by_the_market
from app.trading.openings.entries import STAGES
from app.trading.openings.links import given_shares, links_of
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.reading import Sight, Stage, caller_of, sight_of
from app.trading.openings.rules import NotOpened, StillSealed
from app.trading.openings.unsealing import envelopes_of, shares_by_tag
from app.trading.openings.workflow import (
    COLLECTING,
    EVALUATED,
    HELD,
    OPENED,
    OPENING,
    UNSEALING,
)


def get_opening(actor: Actor, opening_id: UUID) -> Opening:
    """Raises NotFound."""
    return find(Opening, opening_id, actor)


def list_openings(actor: Actor, about_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a procedure or a call."""
    query = select(Opening).where(Opening.about_id == about_id, Opening.seen_by(actor))
    return page_by(query, Opening.envelope, Opening.id, after=after, limit=limit)


def get_receipt(actor: Actor, opening_id: UUID) -> SealedBid:
    """My organisation's own, of what it handed in last. Raises NotFound."""
    mine = select(SealedBid).filter_by(opening_id=opening_id, bidder_id=actor.organisation_id)
    found = db.session.scalar(mine.order_by(SealedBid.position.desc()).limit(1))
    if found is None:
        raise NotFound()
    return found


def list_opened(actor: Actor, opening_id: UUID, *, after: str | None, limit: int) -> Page:
    """What this reader may read of the bids, once they are opened; `commands.look_inside` comes
    first. Raises NotFound where nothing of it is theirs."""
    opening = get_opening(actor, opening_id)
    sight = _sight(actor, opening)
    if sight == Sight.NOTHING:
        raise NotFound()
    query = select(SealedBid).filter_by(opening_id=opening.id)
    if sight == Sight.OWN:
        query = query.filter_by(bidder_id=actor.organisation_id)
    with seen_by_the_market(db.session):
        return page_by(query, SealedBid.position, SealedBid.id, after=after, limit=limit)


def is_opened(opening: Opening) -> bool:
    """Whether its bids are there to be read."""
    return opening.state in (OPENED, EVALUATED)


def _sight(actor: Actor, opening: Opening) -> Sight:
    stage = STAGES[opening.about_kind](opening) if is_opened(opening) else Stage.SEALED
    caller = caller_of(actor, opening.owner_id, is_bidder=_has_bid(actor, opening))
    return sight_of(opening.envelope, stage, caller)


def _has_bid(actor: Actor, opening: Opening) -> bool:
    if actor.organisation_id is None:
        return False
    mine = select(SealedBid.fault).filter_by(opening_id=opening.id, bidder_id=actor.organisation_id)
    return any(fault != "given-back" for fault in db.session.scalars(mine))


def read_record(actor: Actor, opening_id: UUID) -> dict[str, Any]:
    """What is needed to check the opening offline, for who reads all that was opened. Raises
    NotFound, NotOpened."""
    opening = get_opening(actor, opening_id)
    if not is_opened(opening):
        raise NotOpened()
    if _sight(actor, opening) < Sight.WHOLE:
        raise NotFound()
    if opening.handed_in == 0:
        raise NotOpened()  # nobody had handed anything in
    return _first_form(opening) if opening.form == 1 else _whole(opening)


def sealed_shares(actor: Actor, opening_id: UUID) -> dict[str, Any]:
    """What one of its custodians opens with its own key, once collection is over; no envelope says
    whose it is. Raises NotFound, StillSealed."""
    from app.trading.openings import sealer

    opening = get_opening(actor, opening_id)
    sides = [s for s, its in opening.shares.items() if its["user_id"] == str(actor.user_id)]
    if not sides or opening.form == 1:
        raise NotFound()
    if opening.state != UNSEALING:
        raise StillSealed()
    rows = []
    for tag, bid in sorted(envelopes_of(opening).items()):
        digest, wrapped = sealer.wrapped_for(bid.sealed or b"", sides[0])
        rows.append({"tag": tag, "digest": digest, "sealed": b64encode(wrapped).decode()})
    return {
        "opening": str(opening.id),
        "envelope": opening.envelope,
        "side": sides[0],
        "announcement": opening.announcement,
        "last": opening.last,
        "shares": rows,
    }


def list_receipt_keys() -> dict[str, Any]:
    """Public halves of the market's receipt keys, the newest first."""
    from app.trading.openings import receipts

    return {"items": list(receipts.keys_that_sign().values())}


def _first_form(opening: Opening) -> dict[str, Any]:
    if opening.private_key is None or opening.public_key is None:
        raise NotOpened()  # all was taken back
    return _common(opening) | {
        "public_key": b64encode(opening.public_key).decode(),
        "private_key": b64encode(opening.private_key).decode(),
        "bids": [_recorded(bid) for bid in _bids(opening)],
    }


def _whole(opening: Opening) -> dict[str, Any]:
    given, tags = shares_by_tag(opening), {b.id: t for t, b in envelopes_of(opening).items()}
    said = [
        {"side": row.side, "link": row.link, "signature": row.signature, "shares": row.shares}
        for row in given_shares(opening.id)
    ]
    log = [
        {"body": row.body, "blind": row.blind, "link": row.link, "signature": row.signature}
        for row in links_of(opening.id)
    ]
    bids = _bids(opening)
    opened = {bid.id: given.get(tags.get(bid.id, ""), {}) for bid in bids}
    return _common(opening) | {
        "form": opening.form,
        "least_score": opening.least_score,
        "log": log,
        "custodians": said,
        "bids": [_recorded(bid) | {"shares": opened[bid.id]} for bid in bids],
    }


def _bids(opening: Opening) -> list[SealedBid]:
    query = select(SealedBid).filter_by(opening_id=opening.id).order_by(SealedBid.position)
    with seen_by_the_market(db.session):
        return list(db.session.scalars(query))


def _common(opening: Opening) -> dict[str, Any]:
    return {
        "id": str(opening.id),
        "envelope": opening.envelope,
        "least": opening.least,
        "most": opening.most,
        "collects_until": opening.collects_until.isoformat(),
        "ranking": opening.ranking,
        "evaluation_sha256": opening.evaluation_sha256,
    }


def _recorded(bid: SealedBid) -> dict[str, Any]:
    return {
        "position": bid.position,
        "entry_id": str(bid.entry_id),
        "label": bid.label,
        "commitment": bid.commitment,
        "received_at": bid.received_at.isoformat(),
        "ended_at": bid.ended_at and bid.ended_at.isoformat(),
        "sealed": None if bid.sealed is None else b64encode(bid.sealed).decode(),
        "content": bid.content,
        "fault": bid.fault,
        "score": bid.score,
    }


def are_prices_open(about_id: UUID) -> bool:
    """Whether everybody may read them."""
    found = select(Opening.state).filter_by(about_id=about_id, envelope="price")
    return db.session.scalar(found) == OPENED


def logs_signed_by(field_key: str) -> int:
    """How many openings that are not over go on by the receipt key that follows from it."""
    from app.trading.openings import receipts

    key = receipts.keys_that_sign().get(field_key)
    running = Opening.state.in_((COLLECTING, HELD, UNSEALING, OPENING))
    is_judged = (Opening.state == OPENED) & (Opening.envelope == "technical")
    mine = select(func.count()).where(Opening.receipt_key == key, running | is_judged)
    return db.session.scalar(mine) or 0
