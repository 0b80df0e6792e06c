"""The clock process: relay, timers and the sweeps that find what a lost bell left behind.

While events come it looks for more every PAUSE. When none came for a while it rests until it is
woken (rest.py), the next date comes, or LOOK has passed: a bell may be lost, and a rehearsal's
clock may jump.
"""

import time
from collections.abc import Callable, Collection

from prometheus_client import Gauge
from structlog import get_logger

from app.core import inbox, jobs, marks, outages, pruning, restorations
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.storage import StorageUnavailable
from worker import doorbell, heartbeat, timers
from worker.relay import BATCH, relay
from worker.rest import Bed, Stop

PAUSE, SWEEP = 0.03, 0.5  # seconds between looks; the design allows sweeps of 2 s
TURN = 0.25  # seconds a part of a sweep may take while others wait for their turn
LIVELY, LOOK = 0.5, 1.0  # seconds without an event before it rests; between two looks at rest
TICK = Gauge("market_clock_tick_seconds", "When the clock last ran", multiprocess_mode="mostrecent")


def run(redis_url: str) -> None:
    """Tick until SIGTERM or SIGINT. An error of the database is waited out, never fatal."""
    stop = Stop()
    bed = Bed(stop)
    is_compared = False
    while not stop.is_requested:
        heartbeat.moved()
        try:
            is_compared = is_compared or _compare_with_mark()
            _be_lively(redis_url, bed)
            _note_mark()
            _rest(bed)
        except Exception as error:
            if not outages.is_outage(error):
                failed = f"{type(error).__name__}: {error}"[:300]
                get_logger().error("clock tick failed", error=failed)
            bed.leave()
            time.sleep(0.5)
        finally:
            db.session.remove()


def _compare_with_mark() -> bool:
    """Asked once, before anything is done: an earlier state stands still until its release. Raises
    StorageUnavailable, and nothing is done before the mark was read."""
    if marks.compare():
        restorations.reconcile()
    return True


def _note_mark() -> None:
    try:
        marks.note()
    except StorageUnavailable as error:  # the market goes on; the next mark is as good
        get_logger().warning("mark not written", error=error.title)


def _be_lively(redis_url: str, bed: Bed) -> None:
    """Relay and sweep until no event came for a while."""
    rest_at, sweep_at = time.monotonic() + LIVELY, 0.0
    while not bed.stop.is_requested and time.monotonic() < rest_at:
        TICK.set_to_current_time()
        heartbeat.moved()
        is_busy = tick(redis_url)
        if is_busy:
            rest_at = time.monotonic() + LIVELY
        if time.monotonic() >= sweep_at:
            is_more = bed.look().seconds <= 0 and sweep(redis_url)
            _note_mark()
            sweep_at = time.monotonic() + (0 if is_more else SWEEP)
        db.session.remove()
        time.sleep(0 if is_busy else PAUSE)


def _rest(bed: Bed) -> None:
    """Sleep until there is something to do; not at all while somebody is writing an event."""
    if bed.stop.is_requested or not bed.lie_down():
        return
    outlook = bed.look()
    while not outlook.is_due and not bed.wait(min(outlook.seconds, LOOK)):
        TICK.set_to_current_time()
        heartbeat.moved()
        outlook = bed.look()
    bed.get_up()


def tick(redis_url: str) -> bool:
    """Send new events on their way; True when there may be more."""
    found = relay()
    doorbell.publish(redis_url, doorbell.AUCTIONS, found.auctions)
    _ring_for_dispatches(redis_url, found.dispatches, found.patient)
    return bool(found.dispatches or found.auctions)


def sweep(redis_url: str) -> bool:
    """Make what is due, as much as fits into a turn; ring for what was asked for and not done. True
    when more of what is due waits for the next turn."""
    is_more = False
    parts: tuple[Callable[[str], bool | None], ...] = (
        *(_make_due, _ring_for_events, _ring_for_jobs, _deliver_failed, _prune),
    )
    for part in parts:
        try:
            is_more |= bool(part(redis_url))
        except Exception as error:  # one part that fails must not keep the others from their turn
            db.session.remove()
            if outages.is_outage(error):
                raise  # the others would wait for the same database
            get_logger().exception("sweep failed", part=part.__name__, error=type(error).__name__)
    return is_more


def _ring_for_events(redis_url: str) -> None:
    found = inbox.take_unrung(BATCH)
    _ring_for_dispatches(redis_url, found, inbox.those_that_can_wait(found))


def _ring_for_dispatches(redis_url: str, ids: list[int], patient: Collection[int]) -> None:
    """What can wait is delivered by whoever does jobs, so that a long import's thousands of events
    are not before somebody's right."""
    urgent, others = [id for id in ids if id not in patient], [id for id in ids if id in patient]
    doorbell.ring(redis_url, doorbell.EVENTS, "worker.jobs.deliver", urgent)
    doorbell.ring(redis_url, doorbell.JOBS, "worker.jobs.deliver", others)


def _ring_for_jobs(redis_url: str) -> None:
    for lane, job_ids in jobs.by_lane(jobs.take_unrung(BATCH)).items():
        for job_id in job_ids:
            doorbell.ring(redis_url, lane, "worker.jobs.run", [job_id])


def _deliver_failed(redis_url: str) -> None:
    begun = time.monotonic()
    for subscriber, event_id in inbox.list_failures_due(BATCH):
        inbox.deliver_one(subscriber, event_id)
        if time.monotonic() - begun > TURN:
            return  # the others have their turn; the next sweep goes on


def _make_due(redis_url: str) -> bool:
    begun = time.monotonic()
    return timers.run_due(seconds=TURN) > 0 and time.monotonic() - begun > TURN


def _prune(redis_url: str) -> None:
    if not restorations.look():  # what the market forgot may be needed to find out what it was
        pruning.prune_due(SYSTEM)
