"""Row `front.slow_hands`: 95th percentile of a healthy client's wait beside 500 slow ones (T64).

A third of the slow ones are idle, a third send a head and a third a body, a byte every two seconds;
who is closed comes again. `python -m benchmarks.slow_hands PORT COUNT` is those, in a process.
"""

import http.client
import json
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from threading import Thread

from benchmarks.bench import Bench, gunicorn
from benchmarks.http import free_port
from config.settings import ROOT
from deploy import front
from tests.factories.subjects import Make

COUNT, PAUSE, SECONDS, SLICES, CLIENTS = 500, 2.0, 4.0, 5, 4
LATER = 0.004  # seconds between two requests of a healthy client
BEGUN = (
    b"",
    b"GET / HTTP/1.1\r\nX: a",
    b"POST /sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n",
)


def run(the: Bench) -> None:
    """Measure both in one run, in turn, and print the row."""
    listing = Make(the.cast).listing()
    port = free_port()
    settings = replace(the.settings, port=port, stream_port=free_port())
    folder = front.folder_of(the.home)
    with ExitStack() as stack:
        command = front.write_configuration(settings, folder)
        process = subprocess.Popen(command, cwd=folder)
        stack.callback(process.wait, 30)
        stack.callback(process.terminate)
        stack.enter_context(gunicorn(the, port, "wsgi:app", sockets=str(folder)))
        waits: dict[str, list[float]] = {"alone": [], "beside": []}
        for _ in range(SLICES):
            waits["alone"].append(_p95(port, f"/listings/{listing.id}"))
            with slow_ones(port, COUNT):
                waits["beside"].append(_p95(port, f"/listings/{listing.id}"))
    ours, limit = (statistics.median(waits[name]) for name in ("beside", "alone"))
    line = {
        "name": "front.slow_hands",
        "ours": round(ours * 1e3, 2),
        "limit": round(limit * 1e3, 2),
        "ratio": round(ours / limit, 3),
        "goal": 2,
        "goal_is": "at most",
        "unit": "ms, 95th percentile",
    }
    print(json.dumps(line | {"slow": COUNT, "slices": SLICES}), flush=True)


def _p95(port: int, path: str) -> float:
    """Seconds, of CLIENTS on kept-alive connections. Raises when an answer is not 200."""
    waits: list[float] = []
    clients = [Thread(target=_ask, args=(port, path, waits)) for _ in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return statistics.quantiles(waits, n=20)[-1]


def _ask(port: int, path: str, waits: list[float]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        begun = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        waits.append(time.perf_counter() - begun if answer.status == 200 else 1e9)
        time.sleep(LATER)


@contextmanager
def slow_ones(port: int, count: int) -> Iterator[None]:
    """`count` of them hold connections while the block runs."""
    command = [sys.executable, "-m", "benchmarks.slow_hands", str(port), str(count)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        process.stdout.readline()  # all have come
        yield
    finally:
        process.kill()
        process.wait(10)


def be_slow(port: int, count: int) -> None:
    """Until killed."""
    peers: list[socket.socket | None] = [None] * count
    while True:
        for number in range(count):
            begun = BEGUN[number % len(BEGUN)]
            try:
                peer = peers[number]
                if peer is None:
                    peer = peers[number] = socket.create_connection(("127.0.0.1", port), 10)
                    peer.sendall(begun)
                elif begun:
                    peer.sendall(b"a")
                elif peer.recv(1, socket.MSG_DONTWAIT) == b"":
                    raise ConnectionResetError
            except BlockingIOError:
                pass
            except OSError:
                peers[number] = None
        with suppress(OSError):
            print("here", flush=True)
        time.sleep(PAUSE)


if __name__ == "__main__":
    be_slow(*map(int, sys.argv[1:]))
