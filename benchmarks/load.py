"""A small HTTP load: kept-alive connections, one request in flight on each, in its own process.

Nothing is parsed but the status line and Content-Length, so that the client takes little of the
two cores it shares with the server; every slice is bounded in time and stops by itself.
"""

import json
import selectors
import socket
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path


def drive(
    port: int, path: str, connections: int, seconds: float, token: str
) -> tuple[int, int, float]:
    """(answers, answers that were not 200, seconds) of GETs on 127.0.0.1:port.

    "@file" asks for every line of the file in turn.
    """
    paths = Path(path[1:]).read_text().split() if path.startswith("@") else [path]
    who = f"Authorization: Bearer {token}\r\n" if token else ""
    head = f"HTTP/1.1\r\nHost: 127.0.0.1\r\n{who}\r\n"
    requests = cycle(f"GET {each} {head}".encode() for each in paths)
    wait = selectors.DefaultSelector()
    buffers: dict[socket.socket, bytes] = {}
    for _ in range(connections):
        peer = socket.create_connection(("127.0.0.1", port))
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wait.register(peer, selectors.EVENT_READ)
        buffers[peer] = b""
        peer.sendall(next(requests))
    answers = wrong = 0
    begun = time.perf_counter()
    while (now := time.perf_counter()) - begun < seconds:
        for key, _ in wait.select(0.1):
            peer = key.fileobj  # type: ignore[assignment]
            data = buffers[peer] + peer.recv(65_536)
            if not data:
                raise ConnectionError("the server closed a kept-alive connection")
            if _is_whole(data):
                answers += 1
                wrong += not data.startswith(b"HTTP/1.1 200")
                data = b""
                peer.sendall(next(requests))
            buffers[peer] = data
    for peer in buffers:
        peer.close()
    return answers, wrong, now - begun


def _is_whole(data: bytes) -> bool:
    head, found, body = data.partition(b"\r\n\r\n")
    if not found:
        return False
    place = head.lower().index(b"content-length: ") + 16
    return len(body) >= int(head[place : place + 12].split(b"\r")[0])


def in_a_process(
    port: int, path: str, connections: int, seconds: float, token: str | None = None
) -> tuple[int, float]:
    """(answers, seconds) measured by a process of its own. Raises when an answer was not 200."""
    arguments = [str(port), path, str(connections), str(seconds), token or ""]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load", *arguments], capture_output=True, check=True
    )
    answers, wrong, lasted = json.loads(done.stdout)
    if wrong:
        raise RuntimeError(f"{wrong} of {answers} answers were not 200")
    return answers, lasted


if __name__ == "__main__":
    port, path, connections, seconds, token = sys.argv[1:]
    print(json.dumps(drive(int(port), path, int(connections), float(seconds), token)))
