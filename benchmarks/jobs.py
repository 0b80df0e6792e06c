"""Rows `jobs.effect` and `relay.rate`: events to committed effects, exactly once, through our
relay, RQ and inbox; beside RQ's default worker with one event a job, and beside a batched SQL
consumer without any queue."""

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, contextmanager
from typing import Any
from uuid import UUID

import psycopg
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

from app.core.db import db
from benchmarks.bench import Bench
from benchmarks.measure import Slice, cpu_seconds, interleaved, row
from worker.relay import BATCH, relay

EVENTS, RQ_EVENTS, SLICES = 20_000, 40, 3
NAME, SUBJECT = "bench.happened", UUID(int=7)
SCHEMA = """
create table bench_effects (event_id bigint primary key, at timestamptz default clock_timestamp());
create table bench_queue (event_id bigint primary key);
"""
FILL = """
insert into events (name, subject_id, request_id, data, happened_at)
select %s, %s, '-', '{"number": 1}', now() from generate_series(1, %s)
"""
CONSUME = """
with taken as (
    delete from bench_queue where event_id in
        (select event_id from bench_queue order by event_id limit %s for update skip locked)
    returning event_id
) insert into bench_effects (event_id) select event_id from taken
"""
NUMBER = """
with fresh as (select id from events where position is null order by id limit 1000),
     last as (select coalesce(max(position), 0) as position from events),
     numbered as (select fresh.id, last.position + row_number() over (order by fresh.id) as position
                  from fresh, last)
update events set position = numbered.position from numbered where events.id = numbered.id
returning events.id
"""


def run(the: Bench) -> None:
    """Measure the three ways in one run, then the relay alone; print the rows."""
    with _connection(the) as connection:
        connection.execute(SCHEMA)
    relays = interleaved({"ours": lambda: _relay(the), "sql": lambda: _number(the)}, SLICES)
    row("relay.rate", relays["ours"], relays["sql"], 0.5, what="relay() ÷ its SQL alone, events/s")
    with ExitStack() as stack:
        pids = [stack.enter_context(_process(the, role)) for role in ("clock", "events")]
        found = interleaved(
            {
                "ours": _ours(the, pids),
                "rq": lambda: _default_rq(the),
                "sql": lambda: _consume(the, 100),
                "sql_1000": lambda: _consume(the, 1_000),
            },
            SLICES,
        )
    row("jobs.effect", found["ours"], found["rq"], 100, what="÷ RQ default worker, 1 event a job")
    sql = "÷ SQL consumer without a queue, {} events a transaction"
    row("jobs.effect", found["ours"], found["sql"], 0.2, what=sql.format(100))
    row("jobs.effect", found["ours"], found["sql_1000"], 0.0, what=sql.format(1_000))


def _connection(the: Bench) -> "psycopg.Connection[Any]":
    return psycopg.connect(the.settings.database_url, autocommit=True)


@contextmanager
def _process(the: Bench, role: str) -> Any:
    log = (the.home / f"{role}.log").open("ab")
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.subscriber", role],
        env=the.environment,
        stdout=log,
        stderr=log,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)


def _fill(connection: Any, count: int) -> None:
    connection.execute("truncate bench_effects")
    connection.execute(FILL, (NAME, SUBJECT, count))


def _wait(connection: Any, count: int) -> None:
    while connection.execute("select count(*) from bench_effects").fetchone()[0] < count:
        time.sleep(0.02)


def _ours(the: Bench, pids: list[int]) -> Callable[[], Slice]:
    assert the.postgres.process is not None
    processes = [*pids, the.postgres.process.pid]

    def measure() -> Slice:
        with _connection(the) as connection:
            before = cpu_seconds(*processes)
            _fill(connection, EVENTS)
            begun = time.perf_counter()
            _wait(connection, EVENTS)
            seconds = time.perf_counter() - begun
            cpu = (cpu_seconds(*processes) - before) * 1e6 / EVENTS
        return Slice(EVENTS, seconds, cpu)

    return measure


def _default_rq(the: Bench) -> Slice:
    redis = Redis.from_url(the.settings.redis_url)
    queue = Queue("bench", connection=redis, serializer=JSONSerializer)
    with _connection(the) as connection:
        connection.execute("truncate bench_effects")
        for number in range(RQ_EVENTS):
            queue.enqueue("benchmarks.one_effect.one_effect", number)
        subprocess.run(
            [
                *(sys.executable, "-m", "rq.cli", "worker", "bench", "--burst", "--quiet"),
                *("--url", the.settings.redis_url, "--serializer", "rq.serializers.JSONSerializer"),
            ],
            env=the.environment,
            check=True,
            capture_output=True,
        )
        query = "select extract(epoch from max(at) - min(at))::float8, count(*) from bench_effects"
        seconds, count = connection.execute(query).fetchone()  # type: ignore[misc]
    assert count == RQ_EVENTS
    return Slice(RQ_EVENTS - 1, seconds, 0.0)


def _consume(the: Bench, batch: int) -> Slice:
    with _connection(the) as connection:
        connection.execute("truncate bench_effects")
        connection.execute("insert into bench_queue select generate_series(1, %s)", (EVENTS,))
        begun = time.perf_counter()
        while connection.execute(CONSUME, (batch,)).rowcount:
            pass
        return Slice(EVENTS, time.perf_counter() - begun, 0.0)


def _relay(the: Bench) -> Slice:
    with _connection(the) as connection:
        _fill(connection, EVENTS)
    begun, before = time.perf_counter(), time.process_time()
    for _ in range(EVENTS // BATCH):
        relay()
    db.session.remove()
    cpu = (time.process_time() - before) * 1e6 / EVENTS
    return Slice(EVENTS, time.perf_counter() - begun, cpu)


def _number(the: Bench) -> Slice:
    with _connection(the) as connection:
        _fill(connection, EVENTS)
        begun = time.perf_counter()
        while connection.execute(NUMBER).rowcount:
            pass
        return Slice(EVENTS, time.perf_counter() - begun, 0.0)
