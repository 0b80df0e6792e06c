"""How two of three custodians' shares open what was sealed: steps inside the commands."""

from base64 import b64decode
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from app.core import clock
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.viewer import seen_by_the_market
from app.trading.openings import links
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.rules import (
    LogElsewhere,
    ShareGiven,
    SharesUnfit,
    ShareWrong,
    SignatureWrong,
    fault_of,
    require_fitting_shares,
)
from app.trading.openings.workflow import OPENING_TABLE


def envelopes_of(opening: Opening) -> dict[str, SealedBid]:
    """What is to be opened, by the tag custodians know it by."""
    from app.trading.openings import sealer

    standing = select(SealedBid).where(
        SealedBid.opening_id == opening.id, SealedBid.sealed.is_not(None)
    )
    with seen_by_the_market(db.session):
        bids = db.session.scalars(standing).all()
    return {sealer.tag_of(place_of(opening, bid), bid.sealed or b""): bid for bid in bids}


def place_of(opening: Opening, bid: SealedBid) -> bytes:
    from app.trading.openings import sealer

    return sealer.place_of(str(opening.id), opening.envelope, str(bid.entry_id))


def take_shares(
    opening: Opening, side: str, given: dict[str, str | None], link: str, signature: str | None
) -> None:
    """Keep what a custodian gave. Raises ShareGiven, LogElsewhere, SharesUnfit, ShareWrong,
    SignatureWrong."""
    from app.trading.openings import sealer

    if side in opening.received:
        raise ShareGiven(side=side)
    end = links.last_link(opening.id)
    if end is None or end.link != link:
        raise LogElsewhere()
    digests = {
        tag: sealer.wrapped_for(bid.sealed or b"", side)[0]
        for tag, bid in envelopes_of(opening).items()
    }
    require_fitting_shares(given, digests, side)
    said = sealer.statement_of_shares(str(opening.id), side, link, given)
    custodian = opening.announcement["body"]["custodians"][side]  # type: ignore[index]
    signer, message = custodian["signing_key"], sealer.canonical(said)
    if signer and not sealer.is_signed(signer, signature or "", message):
        raise SignatureWrong(side=side)
    row = links.OpeningShare(opening_id=opening.id, side=side, shares=given, link=link)
    row.signature, row.given_at = signature if signer else None, clock.now()
    links.keep(row)
    missing = len(said["missing"])
    opening.received = opening.received | {side: {"missing": missing}}


def are_enough(opening: Opening) -> bool:
    """Whether the third custodian could open nothing more: an envelope waits for it only where it
    has one share."""
    rows = links.given_shares(opening.id)
    counts = (sum(1 for row in rows if row.shares.get(tag)) for tag in envelopes_of(opening))
    return len(rows) == 3 or (len(rows) == 2 and all(count != 1 for count in counts))


def take_share_of_the_key(opening: Opening, side: str, share: str) -> None:
    """The first form: two shares are the private key. Raises ShareWrong."""
    from app.trading.openings import first_form, sealer

    if sha256(b64decode(share)).hexdigest() != opening.shares[side]["sha256"]:
        raise ShareWrong(side=side)
    opening.received = opening.received | {side: share}
    if len(opening.received) >= 2:
        given = {sealer.SIDES.index(s): b64decode(text) for s, text in opening.received.items()}
        opening.private_key = first_form.join(given)


def give(opening: Opening, actor: Actor, side: str, given: dict[str, Any]) -> None:
    """A custodian's hand, in the form of this opening. Raises SharesUnfit and what each raises."""
    form = {"share"} if opening.form == 1 else {"shares", "link", "signature"}
    if set(given) != form:
        raise SharesUnfit(form=opening.form)
    OPENING_TABLE.apply(opening, "give_share", actor, side=side)
    if opening.form == 1:
        take_share_of_the_key(opening, side, given["share"])
        is_enough = len(opening.received) >= 2
    else:
        rows = {row["tag"]: row["share"] for row in given["shares"]}
        take_shares(opening, side, rows, given["link"], given["signature"])
        is_enough = are_enough(opening)
    if is_enough:
        OPENING_TABLE.apply(opening, "unseal", SYSTEM)
    else:
        opening.next_check = OPENING_TABLE.next_check(opening)


def shares_by_tag(opening: Opening) -> dict[str, dict[str, str]]:
    """{tag: {side: share}} of all that was given."""
    found: dict[str, dict[str, str]] = {}
    for row in links.given_shares(opening.id):
        for tag, share in row.shares.items():
            if share is not None:
                found.setdefault(tag, {})[row.side] = share
    return found


def open_one(opening: Opening, bid: SealedBid, given: dict[str, dict[str, str]]) -> None:
    """Look into one envelope; what opens to nothing is its bidder's own fault."""
    if bid.sealed is None:
        bid.fault = bid.fault or "given-back"
        return
    from app.trading.openings import first_form, sealer

    if sealer.commitment_of(bid.sealed) != bid.commitment:
        bid.fault = "commitment-broken"
        return
    try:
        if opening.form == 1:
            place = first_form.place_of(str(opening.id), opening.envelope, str(bid.entry_id))
            bid.content = first_form.unseal(opening.private_key or b"", place, bid.sealed)
        else:
            place = place_of(opening, bid)
            shares = given.get(sealer.tag_of(place, bid.sealed), {})
            raw = {side: b64decode(share) for side, share in shares.items()}
            bid.content = sealer.unseal(raw, place, bid.sealed)
    except sealer.NotSealed:
        bid.content = None
    bid.fault = fault_of(opening, bid.content)
