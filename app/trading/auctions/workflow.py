"""The stages of an auction (rule-book §4.2, §4.4). Bids move no stage; they are placed by
`place_bid()` under the lock of the auction's row."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import db
from app.core.workflow import Transition, Workflow
from app.trading.auctions import hours, staging
from app.trading.auctions.rules import (
    end_of_auction,
    end_of_free_period,
    end_of_pause,
    it_does_not_stand,
    it_is_not_over,
    it_stands,
    when_opening_was_missed,
    when_timed_was_missed,
    when_to_gather,
    when_to_open,
)
from app.trading.procedures import workflow as procedures
from app.trading.procedures.models import Procedure


class State(StrEnum):
    SCHEDULED = auto()
    FREE = auto()  # 自由竞价期
    TIMED = auto()  # 限时竞价期: every accepted bid starts it anew
    PAUSED = auto()
    ENDED = auto()
    CANCELLED = auto()
    INTERVAL = auto()  # the others' bids are read; the next stage begins at its end
    TURN = auto()  # in a round one bidder may raise, the lowest first
    FALLING = auto()  # 降价阶段: the price that is asked falls until somebody stops it
    SEALED = auto()  # 密封报价阶段: everybody else bids above that price
    BEST = auto()  # 最优报价阶段: whoever stopped it may bid more than all of them
    INTERRUPTED = auto()  # a stage or an interval was stopped; it goes on after an interval


class Role(StrEnum):
    BIDDER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


SCHEDULED, FREE, TIMED, PAUSED, ENDED, CANCELLED = tuple(State)[:6]
INTERVAL, TURN, FALLING, SEALED, BEST, INTERRUPTED = tuple(State)[6:]
STAGES = (TURN, FALLING, SEALED, BEST)
RUNNING = (FREE, TIMED, INTERVAL, *STAGES)
LIVE = frozenset({SCHEDULED, PAUSED, INTERRUPTED, *RUNNING})
OVER = frozenset(State) - LIVE
MINUTE = timedelta(minutes=1)
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
    if auction.method != procedures.Method.AUCTION:  # its stages are timed when they begin
        auction.free_ends_at = auction.ends_at = starts_at
        auction.hard_ends_at = None


def next_start(auction: Any) -> datetime:
    """Announced so many hours before, at the seller's hour of a working day."""
    frozen = hours_of(auction)
    lead = timedelta(hours=policy.value(frozen, "auction.lead_hours"))
    return hours.first_start(frozen, auction.start_hour, clock.now() + lead)


def hours_of(auction: Any) -> dict[str, Any]:
    """What it began with; the venue's hours of today where it began before there were any."""
    return {**policy.freeze(hours.OPENS, hours.CLOSES), **auction.policy}


def it_begins_later(auction: Any, actor: Actor) -> None:
    """Nobody could bid at its time: it is announced for another."""
    schedule(auction, next_start(auction))
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
    """All remaining time shifts; who was in the timed period gets it whole again, and it falls into
    the venue's hours of a working day."""
    now = clock.now()
    stood = now - auction.paused_at
    free_ends_at = max(auction.free_ends_at + stood, now)
    auction.free_ends_at = hours.open_from(hours_of(auction), free_ends_at)
    auction.ends_at = max(auction.ends_at + stood, auction.free_ends_at + timed_of(auction))
    if auction.hard_ends_at is not None:
        auction.hard_ends_at = max(auction.hard_ends_at + stood, auction.ends_at)
    auction.paused_at, auction.pause_cause = None, None
    auction.tell_stage("resumed")


def its_start_is_put_off(auction: Any, actor: Actor) -> None:
    """By as long as it stood, to the minute, and into the venue's hours of a working day."""
    stood = (clock.now() - auction.paused_at) // MINUTE * MINUTE
    put_off = auction.starts_at + stood
    schedule(auction, hours.shifted_start(hours_of(auction), auction.start_hour, put_off))
    auction.paused_at, auction.pause_cause = None, None
    auction.tell_stage("rescheduled")


def it_is_over(auction: Any, actor: Actor) -> None:
    auction.tell_stage("ended")


def nothing_bars_it(auction: Any, now: datetime) -> None:
    """What cannot be sold is not bid for. Raises what bars it."""
    procedures.nothing_bars_it(db.session.get_one(Procedure, auction.procedure_id), now)


SELLS = [nothing_bars_it]

# fmt: off
AUCTION = Workflow("auction", [
    #          name          event          from       to         by whom
    Transition("open",       "opened",      SCHEDULED, FREE,      MARKET, SELLS, [it_opens],
               due=when_to_open),
    Transition("reschedule", "rescheduled", SCHEDULED, SCHEDULED, MARKET, (), [it_begins_later],
               due=when_opening_was_missed),
    Transition("time",       "timed",       FREE,      TIMED,     MARKET, (), [it_is_timed],
               due=end_of_free_period),
    Transition("time_late",  "retimed",     FREE,      TIMED,     MARKET, (),
               [it_is_timed_from_now], due=when_timed_was_missed),
    Transition("end",        "ended",       TIMED,     ENDED,     MARKET, (), [it_is_over],
               due=end_of_auction),
    Transition("pause",      "paused",      SCHEDULED, SCHEDULED, VENUE, [it_does_not_stand],
               [clocks_stop]),
    Transition("resume",     "resumed",     SCHEDULED, SCHEDULED, VENUE, [it_stands, *SELLS],
               [its_start_is_put_off]),
    Transition("pause",      "paused",      FREE,      PAUSED,    VENUE, [it_is_not_over],
               [clocks_stop]),
    Transition("pause",      "paused",      TIMED,     PAUSED,    VENUE, [it_is_not_over],
               [clocks_stop]),
    *(Transition("suspend",  "paused",      state,     PAUSED,    MARKET, (), [clocks_stop])
      for state in (FREE, TIMED)),  # a restored market: bids may be lost, even after its end
    Transition("resume",     "resumed",     PAUSED,    FREE,      VENUE | MARKET, SELLS,
               [clocks_go_on]),
    *(Transition("give_up",  "given_up",    state,     CANCELLED, MARKET, due=end_of_pause)
      for state in (PAUSED, INTERRUPTED)),
    *(Transition("cancel",   "cancelled",   state,     CANCELLED, MARKET)
      for state in (SCHEDULED, FREE, TIMED, PAUSED)),
    Transition("gather",     "gathered",    SCHEDULED, INTERVAL,  MARKET, SELLS,
               [staging.bidders_gather], due=when_to_gather),
    Transition("give_turn",  "turn_given",  INTERVAL,  TURN,      MARKET, (),
               [staging.a_turn_begins], due=staging.when_a_turn_begins),
    Transition("end",        "ended",       INTERVAL,  ENDED,     MARKET, (), [it_is_over],
               due=staging.when_nobody_came),
    Transition("pass_turn",  "turn_passed", TURN,      TURN,      MARKET, (),
               [staging.a_turn_begins], due=staging.when_a_turn_passes),
    Transition("end_round",  "round_ended", TURN,      INTERVAL,  MARKET, (),
               [staging.a_round_ends], due=staging.when_a_round_ends),
    Transition("end",        "ended",       TURN,      ENDED,     MARKET, (), [it_is_over],
               due=staging.when_the_rounds_end),
    Transition("ask_price",  "price_asked", INTERVAL,  FALLING,   MARKET, (),
               [staging.the_price_is_asked], due=staging.when_the_price_is_asked),
    Transition("lower",      "lowered",     FALLING,   FALLING,   MARKET, (),
               [staging.the_price_falls], due=staging.when_the_price_falls),
    Transition("stop",       "stopped",     FALLING,   INTERVAL,  MARKET, (),
               [staging.the_price_is_stopped], due=staging.when_the_price_is_stopped),
    Transition("end",        "ended",       FALLING,   ENDED,     MARKET, (), [it_is_over],
               due=staging.when_nobody_stopped_it),
    Transition("take_sealed", "sealing",    INTERVAL,  SEALED,    MARKET, (),
               [staging.sealed_bids_begin], due=staging.when_sealed_bids_begin),
    Transition("disclose",   "disclosed",   SEALED,    INTERVAL,  MARKET, (),
               [staging.sealed_bids_are_disclosed], due=staging.when_sealed_bids_are_disclosed),
    Transition("end",        "ended",       SEALED,    ENDED,     MARKET, (), [it_is_over],
               due=staging.when_nobody_sealed),
    Transition("take_best",  "best_asked",  INTERVAL,  BEST,      MARKET, (),
               [staging.the_best_bid_begins], due=staging.when_the_best_bid_begins),
    Transition("end",        "ended",       BEST,      ENDED,     MARKET, (), [it_is_over],
               due=end_of_auction),
    *(Transition(name, "paused", state, INTERRUPTED, by, (), [staging.a_stage_stops])
      for name, by in (("pause", VENUE), ("suspend", MARKET)) for state in STAGES),
    *(Transition(name, "paused", INTERVAL, INTERRUPTED, by, (), [staging.an_interval_stops])
      for name, by in (("pause", VENUE), ("suspend", MARKET))),
    Transition("resume",     "resumed",     INTERRUPTED, INTERVAL, VENUE | MARKET, SELLS,
               [staging.stage_goes_on]),
    *(Transition("cancel",   "cancelled",   state,     CANCELLED, MARKET)
      for state in (INTERVAL, *STAGES, INTERRUPTED)),
])
# fmt: on
