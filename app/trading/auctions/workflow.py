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
    closing_due_at,
    end_of_pause_due_at,
    gathering_due_at,
    missed_opening_due_at,
    missed_timed_period_due_at,
    opening_due_at,
    require_not_over,
    require_not_paused,
    require_paused,
    timed_period_due_at,
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


def announce_another_time(auction: Any, actor: Actor) -> None:
    """Nobody could bid at its time: it is announced for another."""
    schedule(auction, next_start(auction))
    auction.tell_stage("rescheduled")


def open_auction(auction: Any, actor: Actor) -> None:
    auction.tell_stage("opened")


def begin_timed_period(auction: Any, actor: Actor) -> None:
    auction.tell_stage("timed")


def restart_timed_period(auction: Any, actor: Actor) -> None:
    """Nobody was told of the timed period at its time: it runs from now."""
    shift = clock.now() - auction.free_ends_at
    auction.free_ends_at = clock.now()
    auction.ends_at = max(auction.ends_at, clock.now() + timed_of(auction))
    if auction.hard_ends_at is not None:
        auction.hard_ends_at += shift
    auction.tell_stage("rescheduled")


def stop_clocks(auction: Any, actor: Actor) -> None:
    auction.paused_at = clock.now()
    auction.tell_stage("paused")


def resume_clocks(auction: Any, actor: Actor) -> None:
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


def postpone_start(auction: Any, actor: Actor) -> None:
    """By as long as it stood, to the minute, and into the venue's hours of a working day."""
    stood = (clock.now() - auction.paused_at) // MINUTE * MINUTE
    put_off = auction.starts_at + stood
    schedule(auction, hours.shifted_start(hours_of(auction), auction.start_hour, put_off))
    auction.paused_at, auction.pause_cause = None, None
    auction.tell_stage("rescheduled")


def record_end(auction: Any, actor: Actor) -> None:
    auction.tell_stage("ended")


def require_no_bar(auction: Any, now: datetime) -> None:
    """What cannot be sold is not bid for. Raises what bars it."""
    procedures.require_no_bar(db.session.get_one(Procedure, auction.procedure_id), now)


SELLS = [require_no_bar]

# fmt: off
AUCTION = Workflow("auction", [
    #          name          event          from       to         by whom
    Transition("open",       "opened",      SCHEDULED, FREE,      MARKET, SELLS, [open_auction],
               due=opening_due_at),
    Transition("reschedule", "rescheduled", SCHEDULED, SCHEDULED, MARKET, (),
               [announce_another_time],
               due=missed_opening_due_at),
    Transition("time",       "timed",       FREE,      TIMED,     MARKET, (), [begin_timed_period],
               due=timed_period_due_at),
    Transition("time_late",  "retimed",     FREE,      TIMED,     MARKET, (),
               [restart_timed_period], due=missed_timed_period_due_at),
    Transition("end",        "ended",       TIMED,     ENDED,     MARKET, (), [record_end],
               due=closing_due_at),
    Transition("pause",      "paused",      SCHEDULED, SCHEDULED, VENUE, [require_not_paused],
               [stop_clocks]),
    Transition("resume",     "resumed",     SCHEDULED, SCHEDULED, VENUE, [require_paused, *SELLS],
               [postpone_start]),
    Transition("pause",      "paused",      FREE,      PAUSED,    VENUE, [require_not_over],
               [stop_clocks]),
    Transition("pause",      "paused",      TIMED,     PAUSED,    VENUE, [require_not_over],
               [stop_clocks]),
    *(Transition("suspend",  "paused",      state,     PAUSED,    MARKET, (), [stop_clocks])
      for state in (FREE, TIMED)),  # a restored market: bids may be lost, even after its end
    Transition("resume",     "resumed",     PAUSED,    FREE,      VENUE | MARKET, SELLS,
               [resume_clocks]),
    *(Transition("give_up",  "given_up",    state,     CANCELLED, MARKET, due=end_of_pause_due_at)
      for state in (PAUSED, INTERRUPTED)),
    *(Transition("cancel",   "cancelled",   state,     CANCELLED, MARKET)
      for state in (SCHEDULED, FREE, TIMED, PAUSED)),
    Transition("gather",     "gathered",    SCHEDULED, INTERVAL,  MARKET, SELLS,
               [staging.gather_bidders], due=gathering_due_at),
    Transition("give_turn",  "turn_given",  INTERVAL,  TURN,      MARKET, (),
               [staging.begin_turn], due=staging.turn_due_at),
    Transition("end",        "ended",       INTERVAL,  ENDED,     MARKET, (), [record_end],
               due=staging.no_show_due_at),
    Transition("pass_turn",  "turn_passed", TURN,      TURN,      MARKET, (),
               [staging.begin_turn], due=staging.turn_end_due_at),
    Transition("end_round",  "round_ended", TURN,      INTERVAL,  MARKET, (),
               [staging.end_round], due=staging.round_end_due_at),
    Transition("end",        "ended",       TURN,      ENDED,     MARKET, (), [record_end],
               due=staging.rounds_end_due_at),
    Transition("ask_price",  "price_asked", INTERVAL,  FALLING,   MARKET, (),
               [staging.ask_price], due=staging.price_question_due_at),
    Transition("lower",      "lowered",     FALLING,   FALLING,   MARKET, (),
               [staging.lower_price], due=staging.price_step_due_at),
    Transition("stop",       "stopped",     FALLING,   INTERVAL,  MARKET, (),
               [staging.stop_price], due=staging.price_stop_due_at),
    Transition("end",        "ended",       FALLING,   ENDED,     MARKET, (), [record_end],
               due=staging.unstopped_end_due_at),
    Transition("take_sealed", "sealing",    INTERVAL,  SEALED,    MARKET, (),
               [staging.begin_sealed_bids], due=staging.sealed_bids_due_at),
    Transition("disclose",   "disclosed",   SEALED,    INTERVAL,  MARKET, (),
               [staging.disclose_sealed_bids], due=staging.disclosure_due_at),
    Transition("end",        "ended",       SEALED,    ENDED,     MARKET, (), [record_end],
               due=staging.unsealed_end_due_at),
    Transition("take_best",  "best_asked",  INTERVAL,  BEST,      MARKET, (),
               [staging.begin_best_bid], due=staging.best_bid_due_at),
    Transition("end",        "ended",       BEST,      ENDED,     MARKET, (), [record_end],
               due=closing_due_at),
    *(Transition(name, "paused", state, INTERRUPTED, by, (), [staging.stop_stage])
      for name, by in (("pause", VENUE), ("suspend", MARKET)) for state in STAGES),
    *(Transition(name, "paused", INTERVAL, INTERRUPTED, by, (), [staging.stop_interval])
      for name, by in (("pause", VENUE), ("suspend", MARKET))),
    Transition("resume",     "resumed",     INTERRUPTED, INTERVAL, VENUE | MARKET, SELLS,
               [staging.resume_stage]),
    *(Transition("cancel",   "cancelled",   state,     CANCELLED, MARKET)
      for state in (INTERVAL, *STAGES, INTERRUPTED)),
])
# fmt: on
