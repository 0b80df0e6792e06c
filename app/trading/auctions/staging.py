"""Auctions held in stages, as ProZorro.Sale has them: in rounds of turns, and from a falling price
over sealed bids to the best bid. What a stage does when it begins, and when the clock ends it.

A stage begins when the market begins it and has its whole time from then, so that nobody loses time
by a late clock; it ends by the database's clock, however late the next one begins. Between stages
there is an interval, in which everybody reads what was bid.
"""

from datetime import datetime, timedelta
from typing import Any

from app.core import clock, policy
from app.core.actor import Actor

TURN, FALLING, SEALED, BEST = "turn", "falling", "sealed", "best"


def begin_interval(auction: Any, kind: str) -> None:
    """Nobody bids; then `next_stage` begins."""
    auction.turn_label = None
    minutes = timedelta(minutes=policy.value(auction.policy, "auction.interval_minutes"))
    auction.free_ends_at = auction.ends_at = clock.now() + minutes
    auction.tell_stage(kind)


def _begin(auction: Any, kind: str, key: str) -> None:
    """A stage of so many minutes, or what was left of it when it was interrupted."""
    length = timedelta(minutes=policy.value(auction.policy, key))
    left = length if auction.stage_left is None else auction.stage_left
    auction.ends_at, auction.stage_left = clock.now() + left, None
    auction.tell_stage(kind)


def gather_bidders(auction: Any, actor: Actor) -> None:
    """In rounds everybody's offer is disclosed, and is their first bid; a price that falls begins
    at its highest."""
    if auction.method == "rounds":
        auction.disclose_offers()
        auction.next_stage = TURN
    else:
        auction.asked, auction.next_stage = auction.start_price, FALLING
    begin_interval(auction, "gathered")


def begin_turn(auction: Any, actor: Actor) -> None:
    """From the lowest to the highest bid; of equal ones the earlier is the better, and later."""
    if auction.stage_left is None:
        if auction.turn == len(auction.turn_order):
            auction.round, auction.turn = auction.round + 1, 0
            auction.turn_order = auction.standing()
        auction.turn += 1
    auction.turn_label = auction.turn_order[auction.turn - 1]
    _begin(auction, "turn", "auction.turn_minutes")


def end_round(auction: Any, actor: Actor) -> None:
    begin_interval(auction, "round_ended")


def ask_price(auction: Any, actor: Actor) -> None:
    _begin(auction, "falling", "auction.fall_minutes")


def lower_price(auction: Any, actor: Actor) -> None:
    auction.asked -= auction.step
    ask_price(auction, actor)


def stop_price(auction: Any, actor: Actor) -> None:
    """Whoever stopped it has the best bid later, and bids nothing sealed."""
    auction.turn_order, auction.next_stage = [auction.top_label], SEALED
    begin_interval(auction, "stopped")


def begin_sealed_bids(auction: Any, actor: Actor) -> None:
    _begin(auction, "sealed", "auction.sealed_minutes")


def disclose_sealed_bids(auction: Any, actor: Actor) -> None:
    auction.disclose_sealed()
    auction.next_stage = BEST
    begin_interval(auction, "disclosed")


def begin_best_bid(auction: Any, actor: Actor) -> None:
    (auction.turn_label,) = auction.turn_order
    _begin(auction, "best", "auction.best_minutes")


def stop_interval(auction: Any, actor: Actor) -> None:
    """It begins anew."""
    auction.paused_at = clock.now()
    auction.tell_stage("paused")


def stop_stage(auction: Any, actor: Actor) -> None:
    """What is left of it is left when it goes on."""
    stage_stands_as_of(auction, clock.now())
    auction.turn_label = None
    stop_interval(auction, actor)


def stage_stands_as_of(auction: Any, moment: datetime) -> None:
    """So much was left of it then."""
    auction.stage_left = max(timedelta(), auction.ends_at - moment)


def resume_stage(auction: Any, actor: Actor) -> None:
    """After an interval, so that everybody is there."""
    auction.paused_at = auction.pause_cause = None
    begin_interval(auction, "resumed")


def _next_is(auction: Any, stage: str) -> datetime | None:
    return auction.ends_at if auction.next_stage == stage else None


def turn_due_at(auction: Any) -> datetime | None:
    return _next_is(auction, TURN) if auction.seq else None


def no_show_due_at(auction: Any) -> datetime | None:
    """Everybody has left while something stood against the right."""
    return None if auction.seq else _next_is(auction, TURN)


def price_question_due_at(auction: Any) -> datetime | None:
    return _next_is(auction, FALLING)


def sealed_bids_due_at(auction: Any) -> datetime | None:
    return _next_is(auction, SEALED)


def best_bid_due_at(auction: Any) -> datetime | None:
    return _next_is(auction, BEST)


def _is_last_turn(auction: Any) -> bool:
    return auction.turn == len(auction.turn_order)  # type: ignore[no-any-return]


def _is_last_round(auction: Any) -> bool:
    return auction.round == policy.value(auction.policy, "auction.rounds")  # type: ignore[no-any-return]


def turn_end_due_at(auction: Any) -> datetime | None:
    return None if _is_last_turn(auction) else auction.ends_at


def round_end_due_at(auction: Any) -> datetime | None:
    ends = _is_last_turn(auction) and not _is_last_round(auction)
    return auction.ends_at if ends else None


def rounds_end_due_at(auction: Any) -> datetime | None:
    ends = _is_last_turn(auction) and _is_last_round(auction)
    return auction.ends_at if ends else None


def price_stop_due_at(auction: Any) -> datetime | None:
    """At once: the bid that stopped it has closed the stage."""
    return auction.starts_at if auction.top_label else None


def price_step_due_at(auction: Any) -> datetime | None:
    falls = auction.top_label is None and auction.asked > auction.floor
    return auction.ends_at if falls else None


def unstopped_end_due_at(auction: Any) -> datetime | None:
    ends = auction.top_label is None and auction.asked == auction.floor
    return auction.ends_at if ends else None


def disclosure_due_at(auction: Any) -> datetime | None:
    return auction.ends_at if auction.has_sealed() else None


def unsealed_end_due_at(auction: Any) -> datetime | None:
    return None if auction.has_sealed() else auction.ends_at
