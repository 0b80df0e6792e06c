"""Raw data is uploaded in parts while web and worker are killed; nobody holds it in memory.

UPLOAD_BYTES=2147483648 sends the largest file there may be; by default a quarter of a gibibyte.
"""

import contextlib
import os
import random
import signal
import time
from collections.abc import Iterator
from hashlib import sha256

import requests

from app.pilot.files.rules import PART
from tests.stories.test_a_hundred_thousand_patents import memory_of

SIZE = int(os.environ.get("UPLOAD_BYTES", 256 << 20))
MEMORY = 150 << 20


def parts(draw) -> Iterator[tuple[int, bytes]]:
    block = draw.randbytes(PART)
    for offset in range(0, SIZE, PART):
        yield offset, (offset.to_bytes(8, "big") + block[8:])[: SIZE - offset]


def test_a_large_file_arrives_whole_while_web_and_worker_are_killed(market):
    seed = random.randrange(10**6)
    print("seed", seed)
    digest = sha256()
    for _, body in parts(random.Random(seed)):
        digest.update(body)
    base = market.person("base")
    said = {"name": "原始数据.bin", "media_type": "application/octet-stream", "size": SIZE}
    path = f"/uploads/{base.post('/uploads', said | {'sha256': digest.hexdigest()})['id']}"
    before = max(memory_of(pid) for pid in web_workers(market))
    started, kills = time.monotonic(), [SIZE // 5, SIZE // 2]
    for offset, body in parts(random.Random(seed)):
        if kills and offset >= kills[0]:
            kills.pop(0)
            for pid in web_workers(market):
                os.kill(pid, signal.SIGKILL)
        send(market, base, path, offset, body)
    sent = time.monotonic() - started
    web = max(memory_of(pid) for pid in web_workers(market)) - before
    base.post(f"{path}/finish")
    stored, worker = wait(market, base, path)
    whole = time.monotonic() - started
    print(f"{SIZE >> 20} MiB sent in {sent:.0f} s, stored after {whole:.0f} s; "
          f"web {web >> 20} MiB more than before, worker {worker >> 20} MiB")  # fmt: skip
    assert (stored["state"], stored["found_sha256"]) == ("stored", digest.hexdigest())
    assert market.query("select count(*) from upload_parts") == [(0,)]
    assert [path.stat().st_size for path in objects(market, "files")] == [SIZE]
    until = time.monotonic() + 60  # the parts are removed after the file is known as stored
    while objects(market, "parts") and time.monotonic() < until:
        time.sleep(0.1)
    assert not objects(market, "parts"), "every part is removed"
    assert max(web, worker) < MEMORY


def objects(market, kind):
    """What lies in the object storage under that name."""
    found = (market.var / "objects" / kind).rglob("*")
    return [path for path in found if path.is_file()]


def web_workers(market):
    """gunicorn's children."""
    (master,) = [pid for name, pid in market.pids().items() if name.startswith("web")]
    with open(f"/proc/{master}/task/{master}/children") as file:
        return [int(pid) for pid in file.read().split()]


def send(market, base, path, offset, body):
    """The part, or after an answer that was lost what the server says is missing."""
    for _ in range(60):
        with contextlib.suppress(requests.RequestException):
            url = f"{market.address}{path}?offset={offset}"
            answer = base.http.patch(url, data=body, timeout=30)
            if answer.status_code == 200:
                return
            if answer.status_code == 409 and answer.json()["received"] == offset + len(body):
                return  # it had arrived; only the answer was lost
            assert answer.status_code in (409, 503), answer.text
        time.sleep(0.2)
    raise AssertionError(f"part at {offset} did not arrive")


def wait(market, base, path):
    """The stored file, and the worker's peak; the worker that puts it together is killed once."""
    peak, killed, until = 0, False, time.monotonic() + 180
    while time.monotonic() < until:
        (pid,) = [pid for name, pid in market.pids().items() if name.startswith("jobs")]
        peak = max(peak, memory_of(pid))
        upload = base.get(path)
        if upload["state"] != "assembling":
            return upload, peak
        if not killed and upload["assembled"] > 0:
            os.kill(pid, signal.SIGKILL)
            killed = True
            time.sleep(0.5)
        time.sleep(0.02)
    raise AssertionError(upload)
