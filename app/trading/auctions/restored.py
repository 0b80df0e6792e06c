"""Bids that were acknowledged may be lost: a live auction of a restored market stands still."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.restorations import Gap, reconciles
from app.trading.auctions.models import Auction
from app.trading.auctions.staging import stage_stands_as_of
from app.trading.auctions.workflow import AUCTION, RUNNING, STAGES

CAUSE = "市场自备份恢复，恢复点之后的出价须重新提交"


@reconciles("auctions")
def stand_still(gap: Gap) -> Iterator[str]:
    """Every live auction is paused as of the moment restored to: what remained then remains."""
    for auction_id in _live():
        if _pause(auction_id, gap):
            yield f"auction {auction_id} is paused: its bidders bid again when the venue resumes it"


@command
def _live() -> list[UUID]:
    return list(db.session.scalars(select(Auction.id).where(Auction.state.in_(RUNNING))))


@command
def _pause(auction_id: UUID, gap: Gap) -> bool:
    auction = lock(Auction, auction_id, SYSTEM)
    if auction.state not in RUNNING:
        return False
    is_stage = auction.state in STAGES
    auction.pause_cause = CAUSE
    AUCTION.apply(auction, "suspend", SYSTEM, reasons=CAUSE)
    auction.paused_at = min(gap.restored_to, auction.ends_at)
    if is_stage:
        stage_stands_as_of(auction, gap.restored_to)
    return True
