"""Rows `http.floor` and `listing.read`: one listing over HTTP beside bare WSGI and bare Flask."""

import socket
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from uuid import uuid4

from benchmarks.bench import Bench, gunicorn
from benchmarks.load import in_a_process
from benchmarks.measure import Slice, cpu_seconds, interleaved, row
from tests.factories.subjects import Make

CONNECTIONS, SECONDS, SLICES = 8, 3.0, 5


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run(the: Bench) -> None:
    """Measure the three applications in one run and print both rows."""
    listing = Make(the.cast).listing()
    ports = {name: free_port() for name in ("wsgi", "flask", "market")}
    path = f"/listings/{listing.id}"
    with ExitStack() as stack:
        market = stack.enter_context(gunicorn(the, ports["market"], "wsgi:app"))
        body = urllib.request.urlopen(f"http://127.0.0.1:{ports['market']}{path}").read()
        bare = {
            name: stack.enter_context(
                gunicorn(the, ports[name], f"benchmarks.floors:{name}", len(body))
            )
            for name in ("wsgi", "flask")
        }
        assert the.postgres.process is not None
        found = interleaved(
            {
                "wsgi": _get(ports["wsgi"], "/", bare["wsgi"]),
                "flask": _get(ports["flask"], f"/floor/{uuid4()}", bare["flask"]),
                "market": _get(ports["market"], path, market, the.postgres.process.pid),
            },
            SLICES,
        )
    row("http.floor", found["flask"], found["wsgi"], 0.0, what="bare Flask ÷ bare WSGI")
    row(
        "listing.read",
        found["market"],
        found["flask"],
        0.55,
        what=f"GET one listing ÷ bare Flask with the same {len(body)} bytes",
    )


def _get(port: int, path: str, *servers: int) -> Callable[[], Slice]:
    def measure() -> Slice:
        before = cpu_seconds(*servers)
        answers, seconds = in_a_process(port, path, CONNECTIONS, SECONDS)
        return Slice(answers, seconds, (cpu_seconds(*servers) - before) * 1e6 / answers)

    return measure
