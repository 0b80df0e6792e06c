"""An opening's log: a chain of links, each signed by the market, none of which is ever changed.

A link is SHA-256 of the link before it, a blind and the digest of what it says. The blind is told
only with the record: whoever holds two receipts cannot find out whether somebody came in between.
"""

from datetime import datetime
from hashlib import sha256
from secrets import token_hex
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock
from app.core.db import Model, db
from app.core.viewer import seen_by_the_market

FIRST = "0" * 64  # before the first link


class OpeningLink(Model):
    """What happened to an opening, and the market's signature."""

    __tablename__ = "opening_links"

    opening_id: Mapped[UUID] = mapped_column(ForeignKey("openings.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[dict[str, Any]]
    blind: Mapped[str]
    link: Mapped[str]
    signature: Mapped[str]


class OpeningShare(Model):
    """What a custodian gave after the deadline: of every envelope its share, or that it opens none;
    and its signature of the log as it was closed."""

    __tablename__ = "opening_shares"

    opening_id: Mapped[UUID] = mapped_column(ForeignKey("openings.id"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    shares: Mapped[dict[str, Any]]  # tag → share in base64
    link: Mapped[str]
    signature: Mapped[str | None]  # None: its key was registered before keys were signed
    given_at: Mapped[datetime]


def append(opening: Any, kind: str, **facts: Any) -> OpeningLink:
    """Write the next link; the opening is locked. One of the first form has no log."""
    from app.trading.openings import receipts, sealer

    before = last_link(opening.id)
    body = {"kind": kind, "opening": str(opening.id), "envelope": opening.envelope}
    body |= {"at": clock.now().isoformat(), **facts}
    digest, blind = sha256(sealer.canonical(body)).hexdigest(), token_hex(16)
    link = sha256(f"{before.link if before else FIRST}|{blind}|{digest}".encode()).hexdigest()
    message = sealer.message_of(link, digest)
    if (signature := receipts.sign(opening.receipt_key, message)) is None:
        return _append_by_another_key(opening, kind, facts)
    position = before.position + 1 if before else 0
    row = OpeningLink(opening_id=opening.id, position=position, body=body, blind=blind)
    row.link, row.signature = link, signature
    keep(row)
    return row


def keep(row: OpeningLink | OpeningShare) -> None:
    """Write it; only the market itself reads these tables."""
    with seen_by_the_market(db.session):
        db.session.add(row)
        db.session.flush()


def _append_by_another_key(opening: Any, kind: str, facts: dict[str, Any]) -> OpeningLink:
    """The key is lost: the log goes on by the newest one, and everybody sees that it does."""
    from app.trading.openings import receipts

    lost, opening.receipt_key = opening.receipt_key, receipts.newest_key()
    append(opening, "key_lost", lost=lost, receipt_key=opening.receipt_key)
    return append(opening, kind, **facts)


def envelope_of(opening: Any, bid: Any) -> dict[str, Any]:
    """What a link says of one envelope; the deadline is the one in force."""
    return {
        "entry": str(bid.entry_id),
        "label": bid.label,
        "commitment": bid.commitment,
        "until": opening.collects_until.isoformat(),
    }


def last_link(opening_id: UUID) -> OpeningLink | None:
    """None of an opening of the first form."""
    mine = select(OpeningLink).filter_by(opening_id=opening_id)
    with seen_by_the_market(db.session):
        return db.session.scalar(mine.order_by(OpeningLink.position.desc()).limit(1))


def links_of(opening_id: UUID) -> list[OpeningLink]:
    """All of them, from the announcement on."""
    mine = select(OpeningLink).filter_by(opening_id=opening_id)
    with seen_by_the_market(db.session):
        return list(db.session.scalars(mine.order_by(OpeningLink.position)))


def given_shares(opening_id: UUID) -> list[OpeningShare]:
    """What custodians gave so far."""
    mine = select(OpeningShare).filter_by(opening_id=opening_id)
    with seen_by_the_market(db.session):
        return list(db.session.scalars(mine.order_by(OpeningShare.side)))


def link_at(opening_id: UUID, position: int) -> OpeningLink:
    """One of them."""
    with seen_by_the_market(db.session):
        return db.session.get_one(OpeningLink, (opening_id, position))


def attested(row: OpeningLink, *, is_told: bool = True) -> dict[str, Any]:
    """A link as it is handed out, and can be checked without the others; what it says only to whom
    it may be told."""
    from app.trading.openings import sealer

    digest = sha256(sealer.canonical(row.body)).hexdigest()
    said = {"body": row.body} if is_told else {"body_sha256": digest}
    return {**said, "link": row.link, "signature": row.signature}
