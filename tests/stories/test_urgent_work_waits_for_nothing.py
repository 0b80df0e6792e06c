"""A lapse of the register comes in while a hundred thousand rows are being read, and thousands of
dates are due: it is known within seconds, and so is what follows from it."""

import time
from io import BytesIO

import orjson
import psycopg

from benchmarks.texts import patent_lines

PATENTS, PATIENCE = 100_000, 30.0
DUE = """
set session_replication_role = replica;
insert into patent_watches (id, version, workflow_version, policy, check_attempts, state, patent_id,
                            expires_on, is_end_told, created_at, next_check)
select gen_random_uuid(), 1, 1, '{}', 0, 'watched', gen_random_uuid(), '2040-01-01', false,
       now(), now() - interval '9 days'
from generate_series(1, 3000);
"""


def test_a_lapse_is_known_while_a_long_file_is_read(market):
    seller, reviewer = market.person("seller"), market.person("reviewer")
    lines = list(patent_lines(PATENTS))
    first = _imported(seller, "patents", lines[:1])
    _wait(lambda: seller.get(first)["state"] == "finished", PATIENCE)
    number = orjson.loads(lines[0])["application_number"]
    status = f"select legal_status from patents where application_number = '{number}'"
    ((before,),) = market.query(status)

    long = _imported(seller, "patents", lines[1:])
    _wait(lambda: seller.get(long)["rows_read"] > 0, PATIENCE)
    with psycopg.connect(market.database_url, autocommit=True) as connection:
        connection.execute(DUE)
    begun = time.monotonic()
    lapse = {"application_number": number, "category": "H", "national": "未缴年费专利权终止"}
    lapse |= {"on": "2026-01-05", "detail": {}}
    _imported(reviewer, "legal_events", [orjson.dumps(lapse)])
    _wait(lambda: market.query(status) != [(before,)], PATIENCE)
    known = time.monotonic() - begun
    told = (
        "select count(*) from events e join inbox i on i.event_id = e.id "
        "where e.name = 'patent.status_changed' and i.subscriber = 'rights.follow_register'"
    )
    _wait(lambda: market.query(told) == [(1,)], PATIENCE)
    print(f"known after {known:.1f} s, followed after {time.monotonic() - begun:.1f} s")
    done = seller.get(long)
    assert done["state"] == "reading", "the long file was read before the lapse was known"
    assert done["rows_read"] < PATENTS - 1


def _imported(who, library, lines):
    file = {"file": ("rows.jsonl", BytesIO(b"\n".join(lines)))}
    return f"/imports/{who.post(f'/imports/{library}', files=file)['id']}"


def _wait(is_so, seconds):
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.1)
