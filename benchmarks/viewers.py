"""Viewers of a live stream, in a process of their own: when each bid reached each of them."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from benchmarks.bench import Bench
from benchmarks.http import free_port
from config.settings import ROOT


@dataclass
class Viewers:
    """`latencies()` in ms, from a bid's time in the database to each viewer."""

    file: Path
    room: str
    url: str

    def latencies(self) -> list[float]:
        seen = json.loads(self.file.read_text())
        with psycopg.connect(self.url) as owner:
            rows = owner.execute(
                'select seq, extract(epoch from placed_at - (select "offset" from market_clock)) '
                "from bids where auction_id = %s",
                (self.room,),
            ).fetchall()
        placed = {seq: float(at) for seq, at in rows}
        found = [(at - placed[seq]) * 1_000 for seq, at in seen]
        assert found, (self.file.parent / "stream.log").read_text()[-2000:]
        return found


@contextmanager
def watched(the: Bench, room: str, viewers: int) -> Iterator[Viewers]:
    """The clock, the stream server and `viewers` connections to it while the block runs."""
    port, file = free_port(), the.home / "seen.json"
    environment = the.environment | {"STREAM_PORT": str(port)}
    log = (the.home / "stream.log").open("ab")
    processes = [
        subprocess.Popen([sys.executable, "-m", "worker.run", role], cwd=ROOT, env=environment,
                         stdout=log, stderr=log)
        for role in ("clock", "stream")
    ]  # fmt: skip
    watching = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.viewers", str(port), room, str(viewers), str(file)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        _wait_until_all_is_numbered(the)
        assert watching.stdout is not None
        assert watching.stdout.readline() == b"all there\n"
        yield Viewers(file, room, the.settings.database_url)
        time.sleep(1)
        watching.communicate(b"stop\n", 30)
    finally:
        for process in (*processes, watching):
            process.terminate()
            process.wait(30)


def _wait_until_all_is_numbered(the: Bench) -> None:
    """The rows before left events behind: the relay numbers them before bids are watched."""
    with psycopg.connect(the.settings.database_url, autocommit=True) as owner:
        for _ in range(900):
            left = owner.execute("select exists (select from events where position is null)")
            if left.fetchone() == (False,):
                return
            time.sleep(0.1)
    raise TimeoutError("events are left behind")


async def watch(port: int, room: str, count: int, file: str) -> None:
    """Connect all, note when each bid reaches each, until a line comes on standard input."""
    seen: list[tuple[int, float]] = []
    there = [asyncio.Event() for _ in range(count)]
    tasks = [asyncio.create_task(_view(port, room, seen, event)) for event in there]
    for event in there:
        await asyncio.wait_for(event.wait(), 60)
    print("all there", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    for task in tasks:
        task.cancel()
    Path(file).write_text(json.dumps(seen))


async def _view(port: int, room: str, seen: list[tuple[int, float]], there: asyncio.Event) -> None:
    reader, writer = await _connected(port)
    last = 10**12  # only what comes from now on
    head = f"GET /auctions/{room}/stream HTTP/1.1\r\nHost: x\r\nLast-Event-ID: {last}\r\n\r\n"
    writer.write(head.encode())
    while line := await reader.readline():
        if line.startswith(b"event: stage"):
            there.set()
        elif line.startswith(b"id: "):
            seen.append((int(line[4:]), time.time()))


async def _connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    for _ in range(300):
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
    raise ConnectionError("the stream server does not come")


if __name__ == "__main__":
    asyncio.run(watch(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]))
