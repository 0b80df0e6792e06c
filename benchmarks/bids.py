"""A load of bids over kept-alive connections, one bid in flight on each, in its own process.

Spread: every connection has rooms of its own and raises them in turn, two bidders alternating.
Hot: all connections bid in the same rooms in turn, each with the next amount of the room's counter.
"""

import json
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

START, STEP = 50_000_000, 1_000_000


def drive(plan: dict[str, Any]) -> dict[str, Any]:
    """{accepted, refused, seconds, latencies (ms)} of what `plan` says."""
    port, seconds = plan["port"], plan["seconds"]
    counters = [_counter(plan["base"]) for _ in plan["rooms"]]
    wait = selectors.DefaultSelector()
    peers: dict[socket.socket, dict[str, Any]] = {}
    for n in range(plan["connections"]):
        peer = socket.create_connection(("127.0.0.1", port))
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wait.register(peer, selectors.EVENT_READ)
        bids = _hot(plan, n, counters) if plan["is_hot"] else _spread(plan, n)
        peers[peer] = {"bids": bids, "data": b"", "sent": time.perf_counter()}
        peer.sendall(next(bids))
    accepted = refused = 0
    latencies: list[float] = []
    begun = time.perf_counter()
    while (now := time.perf_counter()) - begun < seconds:
        for key, _ in wait.select(0.1):
            peer = key.fileobj  # type: ignore[assignment]
            state = peers[peer]
            data = state["data"] + peer.recv(65_536)
            if not data:
                raise ConnectionError("the server closed a kept-alive connection")
            if not _is_whole(data):
                state["data"] = data
                continue
            status = data[9:12]
            accepted, refused = accepted + (status == b"201"), refused + (status == b"409")
            if status not in (b"201", b"409"):
                raise RuntimeError(data[:600].decode())
            latencies.append((time.perf_counter() - state["sent"]) * 1_000)
            time.sleep(plan.get("pause", 0))
            state |= {"data": b"", "sent": time.perf_counter()}
            peer.sendall(next(state["bids"]))
    for peer in peers:
        peer.close()
    lasted = now - begun
    return {"accepted": accepted, "refused": refused, "seconds": lasted, "latencies": latencies}


def _counter(base: int) -> Callable[[], int]:
    numbers = iter(range(base, base + 10**9))
    return lambda: START + STEP * next(numbers)


def _spread(plan: dict[str, Any], n: int) -> Iterator[bytes]:
    rooms = plan["rooms"][n :: plan["connections"]]
    tokens = plan["tokens"]
    for i in range(10**9):
        room, turn = rooms[i % len(rooms)], i // len(rooms)
        token = tokens[(n + turn) % len(tokens)]
        yield _request(room, token, START + STEP * (plan["base"] + turn), f"{plan['run']}-{n}-{i}")


def _hot(plan: dict[str, Any], n: int, counters: list[Callable[[], int]]) -> Iterator[bytes]:
    token = plan["tokens"][n % len(plan["tokens"])]
    for i in range(10**9):
        place = (n + i) % len(counters)
        yield _request(plan["rooms"][place], token, counters[place](), f"{plan['run']}-{n}-{i}")


def _request(room: str, token: str, amount: int, key: str) -> bytes:
    body = b'{"price": {"amount": %d}}' % amount
    head = (
        f"POST /auctions/{room}/bids HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        f"Idempotency-Key: bench-{key}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _is_whole(data: bytes) -> bool:
    head, found, body = data.partition(b"\r\n\r\n")
    if not found:
        return False
    place = head.lower().index(b"content-length: ") + 16
    return len(body) >= int(head[place : place + 12].split(b"\r")[0])


def in_a_process(folder: Path, **plan: Any) -> dict[str, Any]:
    """The same, measured by a process of its own."""
    file = folder / f"bids-{plan['run']}.json"
    file.write_text(json.dumps(plan))
    command = [sys.executable, "-m", "benchmarks.bids", str(file)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(drive(json.loads(Path(sys.argv[1]).read_text()))))
