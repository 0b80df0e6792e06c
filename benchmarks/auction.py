"""Rows `auction.spread`, `auction.hot` and `auction.stream`: bids over HTTP beside pgbench.

The first two are measured twice: on this machine's disk, and with every flush lengthened by
FLUSH (PostgreSQL's `commit_delay`), as on disks where a flush costs something. What the late flush
is for shows only there.
"""

import os
import re
import statistics
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import psycopg

from app.core import clock
from app.core.db import command, db
from app.parties import remembered_standing
from benchmarks import bids
from benchmarks.bench import Bench, gunicorn
from benchmarks.http import free_port
from benchmarks.measure import Slice, cpu_seconds, interleaved, row
from benchmarks.viewers import watched
from tests.factories.rooms import copy_rooms, make_bidders, room_id
from tests.factories.subjects import Make

CLIENTS, SECONDS, SLICES, ROOMS, EACH = 8, 4.0, 5, 100, 12
OURS, THEIRS, HOT, HOT_THEIRS, SEEN = 1_000, 2_000, 3_000, 3_001, 3_002
FLUSH = 5_000  # microseconds
RAISE = 100_000  # steps by which every slice begins above the one before
ARGUMENTS = (
    "{room}, lpad((:user)::text, 32, '0')::uuid, {who}, {amount}, null, 'bench', "
    "concat_ws('-', (:run)::int, (:client_id)::int, (:i)::int), decode('00', 'hex')"
)
DURABLY = f"call place_bid_durably({{token}}, {{standing}}, {ARGUMENTS}, null, null, null);"
PLAINLY = f"select status, length(body) from place_bid({ARGUMENTS}, false);"
"""Statements of a bid, as `app/trading/auctions/placing.py` sends them."""


@command
def _pass(days: float) -> None:
    clock.shift(timedelta(days=days))


def run(the: Bench) -> None:
    """Open the rooms, measure, print."""
    Make(the.cast).auction(_pass, "scheduled")
    bidders = make_bidders(CLIENTS)  # their sessions end by the market's clock
    db.session.remove()  # pgbench's minutes are no pause inside a transaction
    with psycopg.connect(the.settings.database_url) as owner:
        for first, count in ((OURS, ROOMS), (THEIRS, CLIENTS * EACH), (HOT, 3)):
            copy_rooms(owner, bidders, first=first, count=count)
    port = free_port()
    with gunicorn(the, port, "wsgi:app") as web:
        _spread_and_hot(the, web, port, bidders, "", 0)
        with _slow_flush(the):
            _spread_and_hot(the, web, port, bidders, ".flush_5ms", 2 * SLICES + 2)
        _stream(the, port, bidders)


@contextmanager
def _slow_flush(the: Bench) -> Iterator[None]:
    def tell(delay: int, siblings: int) -> None:
        with psycopg.connect(the.settings.database_url, autocommit=True) as owner:
            owner.execute(f"alter system set commit_delay = {delay}")
            owner.execute(f"alter system set commit_siblings = {siblings}")
            owner.execute("select pg_reload_conf()")

    tell(FLUSH, 0)
    try:
        yield
    finally:
        tell(0, 5)


def _spread_and_hot(
    the: Bench, web: int, port: int, bidders: list[dict[str, Any]], suffix: str, first: int
) -> None:
    tokens = [bidder["token"] for bidder in bidders]
    spread = {"rooms": [str(room_id(OURS + n)) for n in range(ROOMS)], "is_hot": False}
    hot = {"rooms": [str(room_id(HOT))], "is_hot": True}
    common = {"port": port, "tokens": tokens, "connections": CLIENTS, "seconds": SECONDS}
    found = interleaved(
        {
            "spread": _ours(the, web, "spread", common | spread, first),
            "spread.pgbench": _pgbench(the, "spread", bidders, first),
            "hot": _ours(the, web, "hot", common | hot, first),
            "hot.pgbench": _pgbench(the, "hot", bidders, first),
        },
        SLICES,
    )
    said = f"bids over HTTP in {ROOMS} auctions ÷ pgbench -c {CLIENTS}, the same statements"
    row(f"auction.spread{suffix}", found["spread"], found["spread.pgbench"], 0.5, what=said)
    said = "accepted bids in one auction ÷ pgbench holding the row through the flush"
    row(f"auction.hot{suffix}", found["hot"], found["hot.pgbench"], 3.0, what=said)


def _ours(the: Bench, web: int, name: str, plan: dict[str, Any], first: int) -> Callable[[], Slice]:
    turn = iter(range(first, 1_000))
    assert the.postgres.process is not None
    server = the.postgres.process.pid

    def measure() -> Slice:
        n = next(turn)
        before = cpu_seconds(web, server)
        done = bids.in_a_process(the.home, run=f"{name}{n}", base=n * RAISE, **plan)
        cpu = cpu_seconds(web, server) - before
        return Slice(done["accepted"], done["seconds"], cpu * 1e6 / max(done["accepted"], 1))

    return measure


def _pgbench(
    the: Bench, name: str, bidders: list[dict[str, Any]], first: int
) -> Callable[[], Slice]:
    turn = iter(range(first, 1_000))
    script = the.home / f"{name}.sql"
    script.write_text(_script(name, bidders))
    assert the.postgres.process is not None
    server = the.postgres.process.pid

    def measure() -> Slice:
        n = next(turn)
        before = cpu_seconds(server) + _children()
        count = _accepted(the)
        user = {"spread": 7, "hot": 8}[name]  # their keys must not meet
        variables = f"-D i=0 -D user={user} -D run={n + 1} -D base={n * RAISE}".split()
        arguments = f"-n -M prepared -c {CLIENTS} -j 2 -T {SECONDS:.0f}".split()
        done = subprocess.run(
            [the.pgbench, *arguments, *variables, "-f", str(script), the.settings.database_url],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PGOPTIONS": "-c market.viewer=system"},
        )
        assert not done.returncode, done.stderr[-2000:]
        assert "aborted" not in done.stderr
        transactions = int(re.search(r"actually processed: (\d+)", done.stdout)[1])  # type: ignore[index]
        seconds = transactions / float(re.search(r"tps = ([\d.]+)", done.stdout)[1])  # type: ignore[index]
        accepted = _accepted(the) - count
        cpu = cpu_seconds(server) + _children() - before
        return Slice(accepted, seconds, cpu * 1e6 / max(accepted, 1))

    return measure


def _script(name: str, bidders: list[dict[str, Any]]) -> str:
    """The clients' bidders stand in a temporary table's place: an array by number."""

    def of_bidder(kind: str, values: Iterable[str]) -> str:
        listed = ", ".join(f"'{value}'" for value in values)
        return f"(array[{listed}]::{kind}[])[1 + ((:client_id)::int + (:turn)::int) % {CLIENTS}]"

    who = of_bidder("uuid", (bidder["organisation_id"] for bidder in bidders))
    if name == "hot":
        room = f"'{room_id(HOT_THEIRS)}'::uuid"
        amount = f"{bids.START} + {bids.STEP} * ((:base)::bigint + nextval('hot_amounts'))"
        call = PLAINLY.format(room=room, who=who, amount=amount)
        return f"\\set i :i + 1\n\\set turn 0\n{call}\n"
    room = "lpad((:room)::text, 32, '0')::uuid"
    amount = f"{bids.START} + {bids.STEP} * ((:base)::bigint + (:turn)::bigint)"
    standings = [remembered_standing(bidder["token"]) for bidder in bidders]
    token = of_bidder("bytea", (rf"\x{it.token.hex()}" for it in standings if it))
    standing = of_bidder("text", (it.row.decode() for it in standings if it))
    call = DURABLY.format(token=token, standing=standing, room=room, who=who, amount=amount)
    rooms = f"\\set room {THEIRS} + :client_id * {EACH} + mod(:i, {EACH})\n"
    turns = f"\\set turn :i / {EACH}\n"
    return f"{rooms}{turns}{call}\n\\set i :i + 1\n"


def _accepted(the: Bench) -> int:
    """Accepted bids so far, counted by the tables' owner."""
    with psycopg.connect(the.settings.database_url) as owner:
        owner.execute("create sequence if not exists hot_amounts minvalue 0 start 0")
        (count,) = owner.execute("select count(*) from bids").fetchone() or (0,)
        return int(count)


def _children() -> float:
    return os.times().children_user + os.times().children_system


def _stream(the: Bench, port: int, bidders: list[dict[str, Any]]) -> None:
    """Latency from an accepted bid to 500 viewers, and of bids with and without them."""
    plan = {
        "port": port,
        "tokens": [bidder["token"] for bidder in bidders],
        "rooms": [str(room_id(SEEN))],
        "is_hot": True,
        "connections": 2,
        "seconds": 8.0,
        "pause": 0.02,  # a lively auction: some forty bids a second
    }
    alone = bids.in_a_process(the.home, run="alone", base=0, **plan)
    with watched(the, str(room_id(SEEN)), viewers=500) as viewers:
        seen = bids.in_a_process(the.home, run="seen", base=RAISE, **plan)
    latencies = viewers.latencies()
    p95 = {name: _p95(done["latencies"]) for name, done in (("alone", alone), ("seen", seen))}
    print(
        f'{{"name": "auction.stream", "viewers": 500, "bids": {seen["accepted"]}, '
        f'"to_viewer_p95_ms": {_p95(latencies):.1f}, '
        f'"to_viewer_p50_ms": {statistics.median(latencies):.1f}, '
        f'"bid_p95_ms_without": {p95["alone"]:.1f}, "bid_p95_ms_with": {p95["seen"]:.1f}}}',
        flush=True,
    )


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[18]
