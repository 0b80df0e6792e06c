"""The clock process: relay, timers and the sweeps that find what a lost bell left behind."""

import signal
import time

from prometheus_client import Gauge
from structlog import get_logger

from app.core import inbox, jobs
from app.core.db import db
from worker import doorbell, timers
from worker.relay import BATCH, relay

PAUSE, SWEEP = 0.03, 0.5  # seconds between looks; the design allows sweeps of 2 s
TICK = Gauge("market_clock_tick_seconds", "When the clock last ran", multiprocess_mode="mostrecent")


class Stop:
    """A plain flag: a signal handler must not wait for a lock."""

    is_requested = False

    def request(self, *_: object) -> None:
        self.is_requested = True


def run(redis_url: str) -> None:
    """Tick until SIGTERM or SIGINT. An error of the database is waited out, never fatal."""
    stop = Stop()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop.request)
    swept = 0.0
    while not stop.is_requested:
        is_busy = False
        try:
            is_busy = tick(redis_url)
            if time.monotonic() - swept >= SWEEP:
                sweep(redis_url)
                swept = time.monotonic()
                TICK.set_to_current_time()
        except Exception as error:
            get_logger().error("clock tick failed", error=f"{type(error).__name__}: {error}"[:300])
            time.sleep(0.5)
        finally:
            db.session.remove()
        time.sleep(0 if is_busy else PAUSE)


def tick(redis_url: str) -> bool:
    """Send new events on their way; True when there may be more."""
    found = relay()
    doorbell.call_out(redis_url, doorbell.AUCTIONS, found.auctions)
    doorbell.ring(redis_url, doorbell.EVENTS, "worker.jobs.deliver", found.dispatches)
    return len(found.dispatches) > 0


def sweep(redis_url: str) -> None:
    """Make what is due; ring for what was asked for and not done."""
    for part in (_make_due, _ring_for_events, _ring_for_jobs, _deliver_failed):
        try:
            part(redis_url)
        except Exception as error:  # one part that fails must not keep the others from their turn
            get_logger().exception("sweep failed", part=part.__name__, error=type(error).__name__)
            db.session.remove()


def _ring_for_events(redis_url: str) -> None:
    doorbell.ring(redis_url, doorbell.EVENTS, "worker.jobs.deliver", inbox.take_unrung(BATCH))


def _ring_for_jobs(redis_url: str) -> None:
    for job_id in jobs.take_unrung(BATCH):
        doorbell.ring(redis_url, doorbell.JOBS, "worker.jobs.run", [job_id])


def _deliver_failed(redis_url: str) -> None:
    for subscriber, event_id in inbox.list_failures_due(BATCH):
        inbox.deliver_one(subscriber, event_id)


def _make_due(redis_url: str) -> None:
    timers.run_due()
