"""An operator loses the file of keys, finds it, changes the key of a market that is at work."""

import json
import os
import re
import signal
import subprocess
import sys
import threading

import psycopg
import pytest

from config.settings import ROOT
from tests.stories.conftest import Market
from tests.stories.fills import with_cast
from tests.stories.test_the_two_commands import Run

MANY = 2_000
FULL = with_cast(f"""
from uuid import uuid4
from sqlalchemy import insert
from app.core.sealing import seal
from app.parties.people.models import User

@command
def crowd():
    ids = [uuid4() for _ in range({MANY})]
    db.session.execute(insert(User), [
        {{"id": id, "login": f"u{{id}}", "name": "u", "password_hash": "-",
          "totp_secret": seal("SECRET", "users", "totp_secret", id)}} for id in ids
    ])

crowd()
print(json.dumps({{login: member.secret for login, member in cast.items()}}))
""")
HELD = "select count(*) from users where substring(totp_secret from 1 for %s) = %s"


@pytest.fixture
def crowded(var):
    found = Market(var, FULL)
    try:
        yield found.start()
    finally:
        found.stop()


def flask(market, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "flask", *arguments],
        cwd=ROOT,
        env=market.environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def seen(market):
    tables = ("events", "access_tokens", "users", "key_fingerprints")
    return [market.query(f"select count(*) from {table}") for table in tables]


def sealed_by(market, id):
    head = f"{id}:".encode()
    with psycopg.connect(market.database_url) as connection:
        return connection.execute(HELD, (len(head), head)).fetchone()[0]


def restart(market):
    """With what is there; its people keep their second factors."""
    people = market.filled
    market.environment["FILL"] = f"print({json.dumps(people)!r})"
    market.start()


def test_a_lost_file_of_keys_stops_the_start_and_is_put_back(market):
    market.person("buyer").post("/my/personal", {"kind": "phone", "value": "13812345678"})
    first = market.keys["FIELD_KEYS"].partition(":")[0]
    assert re.fullmatch("local-[0-9a-f]{8}", first)
    before = seen(market)
    market.stop()
    file, away = market.var / "keys.json", market.var / "away.json"
    file.rename(away)

    refused = Run(market.var)
    assert refused.process.wait(120) == 1
    said = refused.out.read_text().splitlines()
    assert said[-1:] == ["stopped"]
    assert len(said) == 2
    assert f"{file} is missing" in said[0]
    assert first in said[0]
    assert not file.exists()

    swapped = '{"FIELD_KEYS": "%s:%s", "BLIND_KEY": "%s"}'
    file.write_text(swapped % (first, "AQ" + "I" * 41 + "=", "AgM" + "E" * 40 + "="))
    differs = Run(market.var)
    assert differs.process.wait(120) == 1
    assert f"the key {first} (field key, known since " in differs.out.read_text()
    assert len(differs.out.read_text().splitlines()) == 2

    away.rename(file)
    restart(market)
    assert seen(market) == before
    fields = market.person("buyer").get("/my/personal")["items"]
    assert [field["kind"] for field in fields] == ["phone"]
    market.sessions.clear()
    assert market.person("seller").get("/me")


def test_a_key_is_changed_under_a_market_at_work_and_a_killed_rotation_goes_on(crowded):
    old = crowded.keys["FIELD_KEYS"].partition(":")[0]
    at_work = flask(crowded, "keys", "add")
    assert (at_work.returncode, "stop the market first" in at_work.stderr) == (1, True)
    crowded.stop()
    assert flask(crowded, "keys", "add").returncode == 0
    new = crowded.keys["FIELD_KEYS"].partition(":")[0]
    restart(crowded)

    buyer, stop, written = crowded.person("buyer"), threading.Event(), []

    def keeps_writing():
        while not stop.is_set():
            number = f"138{len(written):08}"
            buyer.post("/my/personal", {"kind": "phone", "value": number})
            written.append(number)

    writer = threading.Thread(target=keeps_writing)
    writer.start()
    try:
        killed = subprocess.Popen(
            [sys.executable, "-u", "-m", "flask", "keys", "rotate"],
            cwd=ROOT,
            env=crowded.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for line in killed.stdout:
            if line.startswith("users/totp_secret: "):
                os.kill(killed.pid, signal.SIGKILL)
                break
        assert killed.wait(30) == -signal.SIGKILL
        killed.stdout.close()
        assert sealed_by(crowded, new) > 0
        assert sealed_by(crowded, old) > 0
        again = flask(crowded, "keys", "rotate")
        assert again.returncode == 0, again.stderr
    finally:
        stop.set()
        writer.join(30)
    assert sealed_by(crowded, old) == 0
    assert sealed_by(crowded, new) >= MANY
    assert len(written) > 1
    verified = flask(crowded, "keys", "verify")
    assert verified.returncode == 0, verified.stderr
    kept = buyer.get("/my/data")["fields"]["phone"]
    assert kept == written[-1]
    crowded.sessions.clear()
    assert crowded.person("seller").get("/me")  # its second factor opens
    assert flask(crowded, "keys", "retire", old).returncode == 0

    (row,) = crowded.query("select id from users where login like 'u%-%' limit 1")
    with psycopg.connect(crowded.database_url) as connection:
        connection.execute(
            "update users set totp_secret = set_byte(totp_secret, 30, 255 - "
            "get_byte(totp_secret, 30)) where id = %s",
            (row[0],),
        )
    tampered = flask(crowded, "keys", "verify")
    assert tampered.returncode == 1
    assert f"does not open: users/totp_secret/{row[0]}" in tampered.stderr.splitlines()
