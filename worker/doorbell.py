"""The one adapter to Redis and RQ. It only rings: every job is an id that PostgreSQL remembers."""

from collections.abc import AsyncIterator, Sequence
from functools import cache
from typing import Any

from redis import Redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as TimedOut
from redis.retry import Retry
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer

from app.core import outages
from worker import heartbeat

AUCTIONS = "auctions"  # the channel that tells which auctions moved
# one queue per worker process: RQ loses jobs otherwise
EVENTS, URGENT, JOBS, LONG = QUEUES = ("events", "urgent", "jobs", "long")
LANES = (URGENT, JOBS, LONG)
DAY = 86_400
WAIT = 3.0  # seconds for an answer to a ring
AWAY = (Disconnected, TimedOut, OSError)


@cache
def connection(url: str, patience: int = 10) -> Any:
    """A connection that outlives a restart of the server (platform note §3)."""
    retry = Retry(ExponentialBackoff(cap=1, base=0.05), patience, AWAY)
    return Redis.from_url(
        url.replace("redis+unix://", "unix://"),
        retry=retry,
        socket_connect_timeout=2,
        socket_timeout=None if patience else WAIT,  # a frozen server must not stop the clock
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
    except (RedisError, OSError) as error:  # away, or it refuses to write
        note_away(error)
        return False
    outages.went_well(outages.DOORBELL)
    return True


def note_away(error: Exception) -> None:
    """Tell that the bell is out, once: the sweeps find what it did not ring for."""
    outages.note(outages.DOORBELL, type(error).__name__, str(error))


def publish(url: str, channel: str, names: Sequence[str]) -> None:
    """Tell whoever listens, once; nobody may, and nothing depends on it."""
    if names:
        try:
            connection(url, 0).publish(channel, " ".join(names))
        except (RedisError, OSError) as error:
            note_away(error)


async def hear(url: str, channel: str) -> AsyncIterator[list[str]]:
    """What is called out, as it comes. Raises one of AWAY when the server is."""
    from redis.asyncio import Redis as Heard  # of the stream server alone

    heard = Heard.from_url(url.replace("redis+unix://", "unix://"), health_check_interval=5)
    async with heard, heard.pubsub(ignore_subscribe_messages=True) as channels:
        await channels.subscribe(channel)
        async for message in channels.listen():
            yield message["data"].decode().split()


class Server(SimpleWorker):
    """Moves also while nothing rings: RQ gives a sign after each wait, which is no statement."""

    def heartbeat(self, *given: Any, **named: Any) -> None:
        heartbeat.moved()
        super().heartbeat(*given, **named)


def serve(url: str, queue: str) -> None:
    """Serve one queue until told to stop; the job in hand is finished first."""
    served = Queue(queue, connection=connection(url), serializer=JSONSerializer)
    worker = Server(
        [served],
        connection=connection(url),
        serializer=JSONSerializer,
        worker_ttl=30,
        maintenance_interval=15,
    )
    worker.work(with_scheduler=False, logging_level="WARNING")
