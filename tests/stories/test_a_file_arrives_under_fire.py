"""Files are sent while backends are ended; kept is what was sent, or it is said that it is not."""

import random
import threading
import time
from hashlib import sha256
from uuid import uuid4

import psycopg

FILES, SIZE = 12, 400_014
ENDED = 3  # of the four tries of a command, for each file
END_ONE = """
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
    and xact_start is not null and query ilike '%import_chunks%' limit 1
"""


def lines(draw):
    """SIZE bytes of lines, each of which is refused by itself."""
    line = b'{"source_id": "%s"}\n' % draw.randbytes(2_000).hex().encode()
    return (line * (SIZE // len(line))).ljust(SIZE - 1) + b"\n"


def test_files_arrive_whole_while_backends_are_ended(market):
    seed = random.randrange(10**6)
    print("seed", seed)
    draw, seller = random.Random(seed), market.person("seller")
    sent, ended, stop = {}, [0], threading.Event()

    def end_backends():
        with psycopg.connect(market.database_url, autocommit=True) as connection:
            while not stop.wait(0.002):
                if ended[-1] < ENDED and connection.execute(END_ONE).fetchone():
                    ended[-1] += 1

    ending = threading.Thread(target=end_backends)
    ending.start()
    try:
        for _ in range(FILES):
            ended.append(0)
            content = lines(random.Random(draw.random()))
            said = send(market, seller, content)
            assert (said["size"], said["sha256"]) == (SIZE, sha256(content).hexdigest())
            sent[said["id"]] = sum(1 for line in content.splitlines() if line.strip())
    finally:
        stop.set()
        ending.join()
    print(f"{sum(ended)} backends ended during {FILES} files")
    assert sum(ended) > 0
    until = time.monotonic() + 120
    while market.query("select 1 from bulk_imports where state <> 'finished'"):
        assert time.monotonic() < until
        time.sleep(0.2)
    read = market.query("select id::text, size, rejected from bulk_imports")
    assert sorted(read) == sorted((id, SIZE, number) for id, number in sent.items())


def send(market, seller, content):
    """Until it is answered; a refusal for want of a database can be repeated under its key."""
    key = {"Idempotency-Key": uuid4().hex}
    for _ in range(100):
        answer = seller.http.post(
            f"{market.address}/imports/assets",
            files={"file": ("f", content)},
            headers=key,
            timeout=60,
        )
        if answer.status_code == 201:
            return answer.json()
        assert answer.status_code in (409, 503), answer.text
        time.sleep(0.05)
    raise AssertionError("it did not arrive")
