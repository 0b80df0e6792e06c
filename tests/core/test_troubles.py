"""Every way in which a database dies, fills up or falls silent, by every path to it.

A PostgreSQL of our own is really killed, frozen and filled under a running web server; what the
caller gets is a problem document that names the cause, never a 500, never a page of the server.
"""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

import psycopg
import pytest
from sqlalchemy.exc import OperationalError as Wrapped
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.core.keyring import new_key, new_secret
from app.core.troubles import PHRASES, STATES, Outage, trouble_of
from config.settings import ROOT
from deploy.servers import NOT_DURABLE, Postgres
from tests.stories.conftest import free_port

DOORS = ("command", "session", "fast", "file")
THREADED = ("--threads", "8", "--workers", "1", "tests.core.doors_of_trial:app")
LIMIT = 10  # seconds: statements of 1 s are waited for 4 s, a connection is opened within 3
ROW = "insert into trial values ('x') returning 1"
INDEX = "create index on trial (x)"
# In the middle of a block, which is then written in part: that is 53100, as of a full disk. And
# beyond 16 MiB, the size of the log's segments.
FULL = 17_000_000 // 8_192 * 8_192 + 4_096
BIG = "select length(string_agg(repeat('x', 1000), '')) from generate_series(1, 200000)"
SCHEMA = """
create role market_app nologin;
create table trial (x text);
alter table trial alter x set storage plain;
alter table trial owner to market_app;
grant create on schema public to market_app;
insert into trial select n || repeat('x', 2000) from generate_series(1, 12000) n;
"""


class House:
    """A database and a web server of one process with eight threads, of which four may have a
    connection at a time."""

    def __init__(self, home):
        self.home, self.port = home, free_port()
        alone = ("max_connections=34", "autovacuum=off", "max_parallel_maintenance_workers=0")
        self.postgres = Postgres(home, (*NOT_DURABLE, *alone))  # what is bounded does the work
        self.url = self.postgres.start()
        with self.owner() as owner:
            owner.execute(SCHEMA)
        self.log = home / "web.log"
        self.web = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-c", "config/gunicorn.py", *THREADED],
            cwd=ROOT,
            env=os.environ
            | {
                "DATABASE_URL": self.url,
                "PORT": str(self.port),
                "VAR": str(home),
                "PYTHONPATH": str(ROOT),
                "FIELD_KEYS": new_key("test"),
                "BLIND_KEY": new_secret(),
                "WEB_WORKERS": "1",
                "WEB_THREADS": "4",
                "STATEMENT_TIMEOUT_MS": "1000",
                "READS_PER_MINUTE": "0",
                "LOG_LEVEL": "WARNING",
            },
            stderr=self.log.open("wb"),
        )

    def ask(self, door, sql="select 1", language="en", **more):
        """(status, headers, body as it came)."""
        query = "&".join(f"{k}={quote(str(v))}" for k, v in ({"sql": sql} | more).items())
        address = f"http://127.0.0.1:{self.port}/trial/{door}?{query}"
        asked = Request(address, headers={"Accept-Language": language})
        try:
            with urlopen(asked, timeout=4 * LIMIT) as answer:
                return answer.status, answer.headers, answer.read()
        except HTTPError as error:
            return error.code, error.headers, error.read()

    def ask_all(self, sql="select 1"):
        with ThreadPoolExecutor(len(DOORS)) as pool:
            return dict(zip(DOORS, pool.map(lambda door: self.ask(door, sql), DOORS), strict=True))

    def wait_well(self):
        """Until every door answers again: nothing that happened may stick."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.web.poll() is None:
            with suppress(OSError):
                if all(answer[0] == 200 for answer in self.ask_all().values()):
                    return
            time.sleep(0.1)
        raise AssertionError(self.log.read_text()[-3000:])

    def lines(self):
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    def owner(self):
        return psycopg.connect(self.url, autocommit=True, application_name="test")

    def backends(self):
        """Those of the web server."""
        with self.owner() as owner:
            rows = owner.execute(
                "select pid from pg_stat_activity "
                "where backend_type = 'client backend' and application_name <> 'test'"
            )
            return [pid for (pid,) in rows]

    def terminate(self, owner, backends):
        for pid in backends:
            owner.execute("select pg_terminate_backend(%s, 5000)", (pid,))

    def everybody(self):
        """The postmaster and its children."""
        postmaster = self.postgres.process.pid
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        return [postmaster, *map(int, children)]


@pytest.fixture(scope="module")
def running():
    home = Path(tempfile.mkdtemp(prefix="zt-troubles-"))
    home.chmod(0o755)
    house = House(home)
    try:
        yield house
    finally:
        house.web.terminate()
        house.web.wait(30)
        house.postgres.stop()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def house(running):
    running.wait_well()
    before = len(running.lines())
    yield running
    running.wait_well()
    seen = running.lines()[before:]
    unhandled = [line for line in seen if line["event"] == "unhandled"]
    assert not unhandled, unhandled[0]["exception"][-900:]
    assert "Traceback" not in str(seen)
    told = [line["trouble"] for line in seen if line["event"] == "trouble began"]
    assert len(told) == len(set(told)), told  # once; then it is counted


def refused(answer):
    """The code of a 503, which is a complete problem document, or "ok"."""
    status, headers, body = answer
    if status == 200:
        return "ok"
    assert (status, headers["Content-Type"]) == (503, "application/problem+json"), body
    assert int(headers["Retry-After"]) >= 1
    said = json.loads(body)
    assert said["request_id"] == headers["X-Request-Id"]
    assert said["title"]
    return said["type"].removeprefix("/problems/")


def codes(answers):
    return {door: refused(answer) for door, answer in answers.items()}


# --- the connections are cut, one after another or all at once ---


def test_killed_backends_cost_a_try_and_no_command(house):
    with house.owner() as owner:
        house.terminate(owner, house.backends())
    found = codes(house.ask_all())
    assert found["command"] == found["fast"] == "ok"  # tried again
    assert {found["session"], found["file"]} <= {"ok", "unreachable", "restarting"}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_backends_killed_in_the_middle_of_a_statement(house, number):
    """SIGKILL of one makes the server end all others and recover."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(house.ask_all, "select pg_sleep(0.7)")
        time.sleep(0.3)
        for pid in house.backends():
            with suppress(ProcessLookupError):
                os.kill(pid, number)
    found = codes(asked.result())
    assert set(found.values()) <= {"ok", "unreachable", "restarting"}, found


def test_a_backend_that_dies_after_the_answer_spoils_nothing(house):
    """The session's end raised then, past Flask, and the server sent a page of its own."""
    for _ in range(5):
        status, headers, body = house.ask("die-after-answering")
        assert (status, json.loads(body)) == (200, {"found": "answered"})
        assert headers["X-Request-Id"]


def test_crash_recovery_under_fire(house):
    stop, found = threading.Event(), set()

    def go_on(door):
        while not stop.is_set():
            found.add(refused(house.ask(door)))

    with ThreadPoolExecutor(len(DOORS)) as pool:
        loops = [pool.submit(go_on, door) for door in DOORS]
        for _ in range(3):
            with suppress(psycopg.OperationalError, IndexError):
                os.kill(house.backends()[0], signal.SIGKILL)
            time.sleep(0.5)
        stop.set()
        for loop in loops:
            loop.result()
    assert found <= {"ok", "unreachable", "restarting", "outcome-unknown"}, found  # at COMMIT


def test_the_postmaster_killed(house):
    os.kill(house.postgres.process.pid, signal.SIGKILL)
    house.postgres.process.wait()
    time.sleep(0.5)  # its backends notice
    found = codes(house.ask_all())
    house.postgres.start()
    assert set(found.values()) <= {"unreachable", "restarting"}, found


def test_a_server_that_shuts_down_lets_nobody_in(house):
    """57P03, which libpq tells in words only."""
    with house.owner() as owner:
        others = house.backends()
        house.postgres.process.send_signal(signal.SIGTERM)  # waits for those who are in
        time.sleep(0.3)
        house.terminate(owner, others)
        house.ask_all()  # what was pooled is gone
        found = codes(house.ask_all())
    house.postgres.process.wait(30)
    house.postgres.start()
    assert set(found.values()) == {"restarting"}, found


# --- it is there and does not answer ---


def test_a_frozen_server_keeps_nobody_for_ever(house):
    frozen = house.everybody()
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    try:
        begun = time.monotonic()
        held = codes(house.ask_all())  # by connections that they have
        new = codes(house.ask_all())  # by connections that they would open
        lasted = time.monotonic() - begun
    finally:
        for pid in frozen:
            os.kill(pid, signal.SIGCONT)
    assert set(held.values()) == set(new.values()) == {"no-answer"}
    assert lasted < 2 * LIMIT


# --- it answers, and refuses ---


def test_a_read_only_server_goes_on_reading(house):
    with house.owner() as owner:
        owner.execute("alter system set default_transaction_read_only = on")
        owner.execute("select pg_reload_conf()")
        time.sleep(0.3)
        try:
            reads, writes = codes(house.ask_all()), codes(house.ask_all(ROW))
        finally:
            owner.execute("set default_transaction_read_only = off")
            owner.execute("alter system reset default_transaction_read_only")
            owner.execute("select pg_reload_conf()")
    assert set(reads.values()) == {"ok"}
    assert set(writes.values()) == {"read-only"}


@pytest.fixture
def limit(house):
    """Bound what the backends may have, as a full disk or a full memory does; lifted afterwards.

    `most`: bytes of a file, or of memory ("as") beyond what is in use."""
    bounded = []

    def bound(pid, kind, most):
        user = house.postgres.user  # only the same user and group may, not even every root
        same = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
        flags = ["prlimit", "--pid", str(pid), f"--{kind}={most}:"]
        subprocess.run(flags, check=True, cwd="/", **same)

    def run(kind, most):
        for pid in house.backends():
            pages = int(Path(f"/proc/{pid}/statm").read_text().split()[0])
            bound(pid, kind, most + pages * resource.getpagesize() * (kind == "as"))
            bounded.append((pid, kind))

    yield run
    for pid, kind in bounded:
        bound(pid, kind, "unlimited")


def test_a_full_disk_refuses_writes_with_the_reason(house, limit):
    limit("fsize", FULL)
    # one after the other: four at once take longer than a statement may
    writes = codes({door: house.ask(door, INDEX) for door in DOORS})
    reads = codes(house.ask_all())
    # a backend that cannot write its log either is ended by its server: that is a loss
    assert "no-room" in writes.values()
    assert set(writes.values()) <= {"no-room", "unreachable", "restarting"}, writes
    assert set(reads.values()) <= {"ok", "unreachable", "restarting"}, reads


def test_the_reason_is_said_in_the_readers_language(house, limit):
    limit("fsize", FULL)
    said = {tongue: house.ask("command", INDEX, tongue) for tongue in ("zh", "en")}
    assert "磁盘空间已满" in json.loads(said["zh"][2])["title"]
    assert "no room left" in json.loads(said["en"][2])["title"]
    assert int(said["en"][1]["Retry-After"]) == 60


def test_too_little_memory(house, limit):
    limit("as", 30_000_000)
    found = codes(house.ask_all(BIG))
    assert "no-memory" in found.values()
    assert set(found.values()) <= {"no-memory", "ok"}, found  # ok: it had the room already


def test_too_many_connections(house):
    """53300, which libpq tells in words only."""
    held = []
    try:
        with house.owner() as owner:
            house.terminate(owner, house.backends())
            for _ in range(40):
                with suppress(psycopg.OperationalError):
                    held.append(house.owner())
            house.ask_all()
            found = codes(house.ask_all())
    finally:
        for connection in held:
            connection.close()
    assert set(found.values()) == {"no-connection"}, found


def test_every_connection_of_the_pool_is_in_use(house):
    with ThreadPoolExecutor(4) as pool:
        holding = [pool.submit(house.ask, "hold", seconds=7) for _ in range(4)]
        time.sleep(0.5)
        found = {door: refused(house.ask(door)) for door in ("fast", "session")}
        assert all(held.result()[0] == 200 for held in holding)
    assert found == {"fast": "ok", "session": "no-connection"}


def test_a_statement_that_takes_too_long(house):
    found = codes(house.ask_all("select pg_sleep(3)"))
    assert set(found.values()) == {"busy"}


def test_what_is_wrong_with_a_statement_is_no_trouble_of_the_database():
    broken = [psycopg.errors.SyntaxError(), psycopg.errors.UniqueViolation(), ValueError()]
    assert [trouble_of(error) for error in (*broken, psycopg.DataError("nul"))] == [None] * 4


# --- the table itself ---


@pytest.mark.parametrize("state", STATES)
def test_a_state_has_one_name_on_both_paths(state):
    raw = psycopg.errors.lookup(state)("x")
    assert trouble_of(raw) == trouble_of(Wrapped("select", {}, raw)) == STATES[state]


def test_a_fatal_without_a_state_is_a_loss():
    """libpq said this of a killed backend while the connection still looked well."""
    assert trouble_of(psycopg.DatabaseError("FATAL")).is_loss
    assert trouble_of(Wrapped("select", {}, psycopg.OperationalError("eof"))).is_loss


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_refusal_at_the_door_is_known_by_its_words(phrase):
    error = psycopg.OperationalError(f"connection failed: FATAL:  {phrase} …")
    assert trouble_of(error) == STATES[PHRASES[phrase]]


def test_a_pool_without_a_free_connection_is_named():
    assert trouble_of(PoolTimeout("x")).error.code() == "no-connection"


def test_every_outage_says_what_it_is_in_both_languages():
    kinds = {trouble.error for trouble in STATES.values()} | {Outage}
    assert len({kind.title for kind in kinds}) == len({kind.zh for kind in kinds}) == len(kinds)
