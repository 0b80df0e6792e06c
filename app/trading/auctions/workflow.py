"""The stages of an auction (rule-book §4.2, §4.4). Bids move no stage; they are placed by
`place_bid()` under the lock of the auction's row."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import clock, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.auctions.rules import (
    end_of_auction,
    end_of_free_period,
    it_is_not_over,
    when_opening_was_missed,
    when_timed_was_missed,
    when_to_open,
)


class State(StrEnum):
    SCHEDULED = auto()
    FREE = auto()  # 自由竞价期
    TIMED = auto()  # 限时竞价期: every accepted bid starts it anew
    PAUSED = auto()
    ENDED = auto()
    CANCELLED = auto()


class Role(StrEnum):
    BIDDER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


SCHEDULED, FREE, TIMED, PAUSED, ENDED, CANCELLED = State
LIVE = frozenset({SCHEDULED, FREE, TIMED, PAUSED})
VENUE, MARKET = frozenset({Role.VENUE}), frozenset({Role.MARKET})


def timed_of(auction: Any) -> timedelta:
    """The length of the timed period."""
    return timedelta(minutes=policy.value(auction.policy, "auction.timed_minutes"))


def schedule(auction: Any, starts_at: Any) -> None:
    """All its times, from its beginning."""
    free = timedelta(minutes=policy.value(auction.policy, "auction.free_minutes"))
    hours = policy.value(auction.policy, "auction.timed_hours_most")
    auction.starts_at, auction.free_ends_at = starts_at, starts_at + free
    auction.ends_at = auction.free_ends_at + timed_of(auction)
    auction.hard_ends_at = auction.free_ends_at + timedelta(hours=hours) if hours else None


def it_begins_later(auction: Any, actor: Actor) -> None:
    """Nobody could bid at its time: it is announced for another."""
    lead = timedelta(hours=policy.value(auction.policy, "auction.lead_hours"))
    schedule(auction, clock.now() + lead)
    auction.tell_stage("rescheduled")


def it_opens(auction: Any, actor: Actor) -> None:
    auction.tell_stage("opened")


def it_is_timed(auction: Any, actor: Actor) -> None:
    auction.tell_stage("timed")


def it_is_timed_from_now(auction: Any, actor: Actor) -> None:
    """Nobody was told of the timed period at its time: it runs from now."""
    shift = clock.now() - auction.free_ends_at
    auction.free_ends_at = clock.now()
    auction.ends_at = max(auction.ends_at, clock.now() + timed_of(auction))
    if auction.hard_ends_at is not None:
        auction.hard_ends_at += shift
    auction.tell_stage("rescheduled")


def clocks_stop(auction: Any, actor: Actor) -> None:
    auction.paused_at = clock.now()
    auction.tell_stage("paused")


def clocks_go_on(auction: Any, actor: Actor) -> None:
    """All remaining time shifts; who was in the timed period gets it whole again."""
    now = clock.now()
    stood = now - auction.paused_at
    auction.free_ends_at = max(auction.free_ends_at + stood, now)
    auction.ends_at = max(auction.ends_at + stood, auction.free_ends_at + timed_of(auction))
    if auction.hard_ends_at is not None:
        auction.hard_ends_at = max(auction.hard_ends_at + stood, auction.ends_at)
    auction.paused_at, auction.pause_cause = None, None
    auction.tell_stage("resumed")


def it_is_over(auction: Any, actor: Actor) -> None:
    auction.tell_stage("ended")


# fmt: off
AUCTION = Workflow("auction", [
    #          name          event          from       to         by whom
    Transition("open",       "opened",      SCHEDULED, FREE,      MARKET, (), [it_opens],
               due=when_to_open),
    Transition("reschedule", "rescheduled", SCHEDULED, SCHEDULED, MARKET, (), [it_begins_later],
               due=when_opening_was_missed),
    Transition("time",       "timed",       FREE,      TIMED,     MARKET, (), [it_is_timed],
               due=end_of_free_period),
    Transition("time_late",  "retimed",     FREE,      TIMED,     MARKET, (),
               [it_is_timed_from_now], due=when_timed_was_missed),
    Transition("end",        "ended",       TIMED,     ENDED,     MARKET, (), [it_is_over],
               due=end_of_auction),
    Transition("pause",      "paused",      FREE,      PAUSED,    VENUE, [it_is_not_over],
               [clocks_stop]),
    Transition("pause",      "paused",      TIMED,     PAUSED,    VENUE, [it_is_not_over],
               [clocks_stop]),
    Transition("resume",     "resumed",     PAUSED,    FREE,      VENUE, (), [clocks_go_on]),
    *(Transition("cancel",   "cancelled",   state,     CANCELLED, MARKET)
      for state in (SCHEDULED, FREE, TIMED, PAUSED)),
])
# fmt: on
