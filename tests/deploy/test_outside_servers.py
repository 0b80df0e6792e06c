"""Servers of one's own: what does not fit is one line that says what to do, and doing it helps."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

import psycopg
import pytest

from app.core.keyring import new_key, new_secret
from config.settings import ROOT, Settings
from deploy import outside
from deploy.outside import READ, RUN, UPGRADE
from deploy.servers import NOT_DURABLE, Postgres, Valkey
from tests.stories.conftest import free_port

PAGE = (ROOT / "docs" / "outside-servers.md").read_text()
FIELD_KEYS, BLIND_KEY = new_key("test"), new_secret()
ROLE = "market_app"
MEMBER = [f"create role {ROLE} nologin", f"grant {ROLE} to shop"]


class Ground:
    """A server on which a login `shop` has what a test gives it, and a database `own`."""

    def __init__(self, postgres):
        self.postgres = postgres

    def run(self, *statements, database="postgres"):
        with psycopg.connect(self.postgres.url(database), autocommit=True) as owner:
            for statement in statements:
                owner.execute(statement)

    def clear(self):
        self.run("drop database if exists own with (force)")
        self.run(f"drop role if exists {ROLE}", "drop role if exists shop")

    @property
    def url(self):
        return self.postgres.url("own").replace("market@", "shop@")

    def faults(self, purpose=RUN, needed=40):
        return outside.faults_of_database(self.url, ROLE, purpose, needed)


@pytest.fixture(scope="module")
def home():
    folder = Path(tempfile.mkdtemp(prefix="zt-outside-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def postgres(home):
    server = Postgres(home, NOT_DURABLE)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def redis_url(home):
    server = Valkey(home)
    yield server.start()
    server.stop()


@pytest.fixture
def ground(postgres):
    found = Ground(postgres)
    found.clear()
    found.run("create role shop login", "create database own owner shop")
    yield found
    found.clear()


@pytest.fixture
def call(ground, redis_url, home):
    """Run a program of the market against the ground; (status, what it wrote on standard error)."""

    def run(*argv, **more):
        environment = os.environ | {
            "DATABASE_URL": ground.url,
            "REDIS_URL": redis_url,
            "VAR": str(home / "market"),  # what is in VAR is ended by a start
            "FIELD_KEYS": FIELD_KEYS,
            "BLIND_KEY": BLIND_KEY,
            "PORT": str(free_port()),
            "STREAM_PORT": str(free_port()),
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
        }
        done = subprocess.run(
            [sys.executable, "-m", *argv],
            cwd=ROOT,
            env=environment | more,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return done.returncode, done.stderr + done.stdout

    return run


FIT = {
    "CREATEROLE, and the role is made by us": ["alter role shop createrole"],
    "the role is there and the login a member of it": MEMBER,
}


@pytest.mark.parametrize("rights", FIT.values(), ids=FIT)
def test_the_least_rights_are_enough_to_upgrade_and_run(ground, call, rights):
    ground.run(*rights)
    assert ground.faults(UPGRADE) == []
    assert call("flask", "db", "upgrade") == (0, "")
    assert call("flask", "check") == (0, "the servers are fit\n")
    ground.run("create role runs login", f"grant {ROLE} to runs")
    try:  # who only runs the market owns nothing
        url = ground.url.replace("shop@", "runs@")
        assert call("flask", "check", DATABASE_URL=url) == (0, "the servers are fit\n")
        assert outside.faults_of_database(url, ROLE, UPGRADE)
    finally:
        ground.run("drop role runs")


UNFIT = {
    "may not make the role": (["alter role shop nocreaterole"], "is missing"),
    "is no member": ([f"create role {ROLE}"], "may not act as"),
    "may make roles and did not make this one": (
        [f"create role {ROLE}", "alter role shop createrole"],
        "may not act as",
    ),
    "does not own the database": ([*MEMBER, "alter database own owner to market"], "not own"),
    "a role that reads everything": (
        [f"create role {ROLE} bypassrls", f"grant {ROLE} to shop"],
        "everybody's rows",
    ),
}


@pytest.mark.parametrize(("given", "says"), UNFIT.values(), ids=UNFIT)
def test_each_missing_right_is_a_line_and_what_it_says_helps(ground, given, says):
    ground.run(*given)
    (line,) = ground.faults()
    assert says in line
    assert "\n" not in line
    ground.run(*line.rpartition(": ")[2].removeprefix("as a superuser, ").split("; "))
    assert ground.faults() == []


def test_a_closed_schema_is_a_line_and_what_it_says_helps(ground):
    ground.run(*MEMBER)
    ground.run("alter schema public owner to market", database="own")
    (line,) = ground.faults()
    assert "schema public" in line
    ground.run(line.rpartition(", in it, ")[2], database="own")
    assert ground.faults() == []


@pytest.mark.parametrize("whose", ["database own", "role shop"])
def test_too_few_connections_are_told_with_both_numbers(ground, whose):
    ground.run(*MEMBER, f"alter {whose} connection limit 39")
    (line,) = ground.faults(needed=40)
    assert "39" in line
    assert "40" in line
    assert ground.faults(needed=39) == []


def test_a_server_with_too_few_connections(ground):
    ground.run(*MEMBER)
    (line,) = ground.faults(needed=98)  # of 100, three are the superuser's
    assert "max_connections" in line
    assert ground.faults(needed=97) == []


def test_the_connections_of_the_defaults_are_those_of_the_page():
    assert f"that is {outside.needed_connections(Settings())}" in PAGE


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"OLDEST_POSTGRES": 99}, "too old"),
        ({"CLOCKS_APART": -1}, "clocks"),
        ({"EXTENSION": "no_such"}, "no_such is not installed"),
    ],
)
def test_a_server_that_is_old_or_late_or_lacks_a_package(ground, monkeypatch, given, says):
    ground.run(*MEMBER)
    for name, value in given.items():
        monkeypatch.setattr(outside, name, value)
    (line,) = ground.faults()
    assert says in line


def test_a_read_only_database(ground):
    ground.run(*MEMBER, "alter database own set default_transaction_read_only = on")
    (line,) = ground.faults()
    assert "read-only" in line
    assert ground.faults(READ) == []  # as when its disk is full: the web starts, and reads


def test_no_database_at_all(ground):
    ground.run("drop database own with (force)")
    (line,) = ground.faults()
    assert line.startswith("DATABASE_URL: the database cannot be reached: ")
    assert "\n" not in line


def test_a_password_is_not_told():
    (line,) = outside.faults_of_database("postgresql://a:secret@127.0.0.1:1/x", ROLE, READ)
    assert "secret" not in line
    (line,) = outside.faults_of_redis("redis://:secret@127.0.0.1:1")
    assert "secret" not in line


PROGRAMS = {
    "flask check": ["flask", "check"],
    "flask db upgrade": ["flask", "db", "upgrade"],
    "make run": ["deploy.run"],
    "web": ["gunicorn", "-c", "config/gunicorn.py"],
    "clock": ["worker.run", "clock"],
    "stream": ["worker.run", "stream"],
}


@pytest.mark.parametrize("argv", PROGRAMS.values(), ids=PROGRAMS)
def test_every_program_ends_with_that_line_and_no_traceback(ground, call, argv):
    """SQL_ASCII gave a TypeError."""
    ground.run("drop database own", *MEMBER)
    ground.run("create database own owner shop encoding 'SQL_ASCII' locale 'C' template template0")
    status, said = call(*argv)
    assert status in (1, 2)
    assert "own is in SQL_ASCII" in said
    assert "Traceback" not in said
    assert len(said.removesuffix("stopped\n").splitlines()) == 1, said


def test_a_redis_that_is_not_there_or_is_none(call, ground):
    ground.run(*MEMBER)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        for address in ("redis://127.0.0.1:1", f"redis://127.0.0.1:{port}", "http://x"):
            (line,) = outside.faults_of_redis(address)
            assert line.startswith("REDIS_URL: ")
            assert "\n" not in line
    status, said = call("flask", "check", REDIS_URL="redis://127.0.0.1:1")
    assert (status, len(said.splitlines())) == (2, 1)


def test_a_redis_that_is_old_or_a_replica_or_forgets(redis_url, monkeypatch):
    facts = {"redis_version": "4.0.9", "role": "slave", "maxmemory": 1}
    facts["maxmemory_policy"] = "allkeys-lru"
    assert outside.faults_of_redis(redis_url) == []
    assert outside.advice(Settings(redis_url=redis_url)) == []
    monkeypatch.setattr(outside, "_info", lambda _: facts)
    assert [line.split()[-1] for line in outside.faults_of_redis("x")] == ["Valkey", "address"]
    (line,) = outside.advice(Settings(redis_url="x"))
    assert "set noeviction" in line


def test_the_pages_commands_make_what_fits(ground, call):
    """What CI can follow of docs/outside-servers.md: its psql line, its createdb and createuser."""
    (beforehand,) = re.findall(r"psql (-c .*)", PAGE)
    statements = [part.replace(" market'", " shop'") for part in re.findall(r"'[^']+'", beforehand)]
    ground.run(*[statement.strip("'") for statement in statements])
    assert ground.faults() == []
    ground.clear()
    address = ground.postgres.url("postgres")
    folder = ground.postgres.bin
    for program in ("createuser", "createdb"):
        (line,) = re.findall(rf"sudo -u postgres {program} (.*)", PAGE)
        flags = [word for word in line.split() if word != "--pwprompt"]
        flags = [flag.replace("=market", "=shop") for flag in flags]
        name = flags.pop().replace("market", "shop" if program == "createuser" else "own")
        server = ["--host", unquote(address.partition("host=")[2]), "--username", "market"]
        done = subprocess.run([folder / program, *server, *flags, name], check=False)
        assert done.returncode == 0
    assert ground.faults(UPGRADE) == []
    assert call("flask", "db", "upgrade") == (0, "")
