"""A hundred thousand patents come in from JSON Lines while the worker that reads them is killed.

Nothing is lost, nothing is there twice, and the worker's memory stays flat.
"""

import contextlib
import os
import random
import signal
import time
from io import BytesIO
from pathlib import Path

from benchmarks.texts import patent_lines

PATENTS, KILLS, MEMORY = 100_000, 3, 200 << 20


def memory_of(pid):
    """Resident bytes now (VmHWM would count the start of the interpreter, too)."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) << 10
    return 0


def test_a_hundred_thousand_patents_come_in_once_while_the_worker_is_killed(market):
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    seller = market.person("seller")
    content = b"\n".join(patent_lines(PATENTS))
    begun = seller.post("/imports/patents", files={"file": ("p.jsonl", BytesIO(content))})
    path = f"/imports/{begun['id']}"
    started = time.monotonic()
    marks = sorted(draw.sample(range(10_000, 90_000), KILLS))
    killed, peak, dead = 0, 0, None
    while (done := seller.get(path))["state"] != "finished":
        assert time.monotonic() - started < 240, done
        assert done["state"] in ("received", "reading"), done
        (pid,) = [pid for name, pid in market.pids().items() if name.startswith("long")]
        peak = max(peak, memory_of(pid))
        if marks and done["rows_read"] >= marks[0] and pid != dead:  # its successor has begun
            marks.pop(0)
            os.kill(pid, signal.SIGKILL)
            killed, dead = killed + 1, pid
        time.sleep(0.05)
    print(f"{time.monotonic() - started:.0f} s with {killed} kills; worker {peak >> 20} MiB")
    assert (done["imported"], done["rejected"], done["rows_read"]) == (PATENTS, 0, PATENTS)
    assert market.query("select count(*) from patents") == [(PATENTS,)]
    indexed = "select count(*), count(distinct ref) from search_documents where library = 4"
    assert market.query(indexed) == [(PATENTS, PATENTS)]
    assert market.query("select sum(documents) from search_segments where library = 4") == [
        (PATENTS,)
    ]
    assert killed == KILLS
    assert peak < MEMORY, f"{peak >> 20} MiB"
