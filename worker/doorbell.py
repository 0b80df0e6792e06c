"""The one adapter to Redis and RQ. It only rings: every job is an id that PostgreSQL remembers."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from redis import Redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import TimeoutError as TimedOut
from redis.retry import Retry
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from structlog import get_logger

EVENTS, JOBS = "events", "jobs"  # one queue per worker process: RQ loses jobs otherwise
DAY = 86_400


@cache
def connection(url: str, patience: int = 10) -> Any:
    """A connection that outlives a restart of the server (platform note §3)."""
    retry = Retry(ExponentialBackoff(cap=1, base=0.05), patience, (Disconnected, TimedOut, OSError))
    return Redis.from_url(
        url.replace("redis+unix://", "unix://"), retry=retry, socket_connect_timeout=2
    )


def ping(url: str) -> None:
    """Raises when the server does not answer."""
    connection(url, 0).ping()


def ring(url: str, queue: str, function: str, ids: Sequence[int]) -> bool:
    """Ask a worker to run `function(ids)`. False when Redis is away: the sweep will ring again."""
    if not ids:
        return True
    bell = Queue(queue, connection=connection(url, 0), serializer=JSONSerializer)
    try:
        bell.enqueue(function, list(ids), result_ttl=0, failure_ttl=3 * DAY, job_timeout=DAY)
        return True
    except (Disconnected, TimedOut, OSError) as error:
        get_logger().warning("doorbell is out", queue=queue, error=type(error).__name__)
        return False


def work(url: str, queue: str) -> None:
    """Serve one queue until told to stop; the job in hand is finished first."""
    served = Queue(queue, connection=connection(url), serializer=JSONSerializer)
    worker = SimpleWorker(
        [served],
        connection=connection(url),
        serializer=JSONSerializer,
        worker_ttl=30,
        maintenance_interval=15,
    )
    worker.work(with_scheduler=False, logging_level="WARNING")
