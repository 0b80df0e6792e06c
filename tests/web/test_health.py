"""/readyz knows every part and names what is wrong; it refuses only what keeps no promise."""

import pytest

from app.core import fastread, sealing
from tests.conftest import DATABASE


def test_alive_and_ready(as_, settle, owner):
    settle()
    assert as_(None).get("/healthz").json == {"status": "alive"}
    found = as_(None).get("/readyz")  # nobody's heart beats beside a test
    assert (found.status_code, found.json["clock"]) == (503, "no sign yet")
    roles = ("clock", "stream", "events", "urgent", "jobs", "long", "valkey", "storage")
    _beat(owner, *roles)
    found = as_(None).get("/readyz")
    assert found.status_code == 200
    assert set(found.json.values()) == {"ok"}
    assert {"database", "writes", "keys", "follow_ups", *roles} == set(found.json)


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ("clock", 503),
        ("stream", 503),
        ("events", 200),
        ("urgent", 200),
        ("long", 200),
        ("valkey", 200),
    ],
)
def test_a_silent_part_is_named(as_, settle, owner, part, status):
    settle()
    _beat(owner, "clock", "stream", "events", "urgent", "jobs", "long", "valkey", "storage")
    owner(f"update heartbeats set beat_at = beat_at - interval '90 s' where role = '{part}'")
    found = as_(None).get("/readyz")
    assert found.status_code == status
    wrong = {name: text for name, text in found.json.items() if text != "ok"}
    assert list(wrong) == [part]
    assert "no sign for 9" in wrong[part]


def test_what_cannot_be_written_or_sealed_is_named(as_, settle, owner, monkeypatch):
    settle()
    _beat(owner, "clock", "stream")
    with monkeypatch.context() as without:
        without.setattr(sealing, "_ring", None)
        without.setattr(sealing, "_given", None)
        found = as_(None).get("/readyz")
    assert (found.status_code, found.json["writes"]) == (503, "ok")
    assert "FIELD_KEYS" in found.json["keys"]
    owner(f"alter database {DATABASE} set default_transaction_read_only = on")
    fastread.forget()
    found = as_(None).get("/readyz")
    assert (found.status_code, found.json["keys"]) == (503, "ok")
    assert "read-only" in found.json["writes"]


def _beat(owner, *roles):
    for role in roles:
        owner(f"insert into heartbeats values ('{role}-1', '{role}', '', 1, clock_timestamp())")
