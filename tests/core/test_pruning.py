"""What is spent goes in small steps, while others write; what is needed or young stays."""

import threading
import time
from io import BytesIO

import psycopg
import pytest
from sqlalchemy import text

from app.core import events, inbox, policy, pruning
from app.core.actor import SYSTEM
from app.core.calendar import CALENDAR_ID
from app.core.db import command, db
from app.core.inbox import SUBSCRIBERS, Subscriber
from app.core.policy import PolicyOutOfBounds
from app.core.pruning import OF_TABLE
from app.core.retention import KEPT, PRUNED
from tests.factories import publications
from worker import clock
from worker.relay import relay

KEYS = """
insert into idempotency_keys (user_id, key, fingerprint, status, headers, body, answered_at)
select '00000000-0000-0000-0000-000000000007', '{0}' || n, '', 200, '{{}}', 'x', {1}
from generate_series(1, {2}) n
"""
OLD, YOUNG = "now() - interval '40 days'", "now() - interval '29 days'"


def count(table, condition="true"):
    found = db.session.scalar(text(f"select count(*) from {table} where {condition}"))
    db.session.rollback()
    return found


def prune_all(table):
    removed = []
    while step := pruning.prune(SYSTEM, table):
        removed.append(step)
    return removed


def test_every_table_is_pruned_or_kept_because_of_something(app):
    tables = db.session.scalars(
        text(
            "select relname from pg_class where relkind in ('r', 'p') "
            "and relnamespace = 'public'::regnamespace"
        )
    ).all()
    said = [pruned.table for pruned in PRUNED] + [t for named in KEPT.values() for t in named]
    assert sorted(said) == sorted(tables)
    assert all(why.strip() for why in KEPT)
    rows = db.session.scalars(text('select "table" from prunings')).all()
    assert sorted(rows) == sorted(OF_TABLE)


@pytest.mark.parametrize("pruned", PRUNED, ids=lambda p: p.table)
def test_every_pruned_table_has_a_policy_within_bounds_and_an_index(app, pruned):
    found = db.session.scalar(
        text("select count(*) from pg_indexes where tablename = :t and indexname = :i"),
        {"t": pruned.table, "i": pruned.index},
    )
    assert found == 1
    assert pruning.days_of(pruned) >= 1
    db.session.rollback()


def test_a_hundred_thousand_old_rows_go_in_steps_while_a_writer_writes(app, owner, settings):
    owner(KEYS.format("old", OLD, 120_000))
    owner(KEYS.format("young", YOUNG, 20_000))
    is_over, waits = threading.Event(), []

    def write():
        with psycopg.connect(settings.database_url, autocommit=True) as writer:
            while not is_over.is_set():
                begun = time.monotonic()
                writer.execute(KEYS.format(f"new-{len(waits)}-", "now()", 1))
                waits.append(time.monotonic() - begun)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        steps = prune_all("idempotency_keys")
    finally:
        is_over.set()
        writer.join()
    assert steps == [1_000] * 120
    assert count("idempotency_keys", "key like 'young%'") == 20_000
    assert count("idempotency_keys", "key like 'new%'") == len(waits) > 0
    assert max(waits) < 1.0
    removed = db.session.scalar(text("select removed from prunings where \"table\" like 'idem%'"))
    assert removed == 120_000


def test_the_clock_does_a_step_a_sweep_and_then_looks_again_in_an_hour(app, owner, settings):
    owner("update prunings set next_check = clock_timestamp() + interval '1 hour'")
    owner("update prunings set next_check = clock_timestamp() where \"table\" = 'idempotency_keys'")
    owner(KEYS.format("old", OLD, 1_500))
    clock.sweep(settings.redis_url)
    assert count("idempotency_keys", "key like 'old%'") == 500
    clock.sweep(settings.redis_url)  # the next step is due a little later
    assert count("idempotency_keys", "key like 'old%'") == 500
    time.sleep(pruning.AGAIN.total_seconds() + 0.1)
    clock.sweep(settings.redis_url)
    assert count("idempotency_keys", "key like 'old%'") == 0
    assert count("prunings", "next_check < clock_timestamp() + interval '50 minutes'") == 0


def test_a_step_that_is_too_slow_is_halved_and_goes_on(app, owner, monkeypatch):
    owner(KEYS.format("old", OLD, 600))
    owner(
        "create function dawdle() returns trigger language plpgsql as "
        "$$ begin perform pg_sleep(0.001); return old; end $$;"
        "create trigger dawdle before delete on idempotency_keys "
        "for each row execute function dawdle()"
    )
    monkeypatch.setattr(pruning, "LONGEST", 250)
    assert pruning.prune(SYSTEM, "idempotency_keys") == 0
    for _ in range(40):
        pruning.prune(SYSTEM, "idempotency_keys")
    assert count("idempotency_keys", "key like 'old%'") == 0


def test_a_row_that_somebody_holds_waits_for_the_next_time(app, owner, settings):
    owner(
        "insert into jobs (name, subject_id, request_id, next_check, epoch, attempts, done) "
        "select 'old' || n, gen_random_uuid(), '-', now() - interval '1 year', 1, 1, true "
        "from generate_series(1, 10) n"
    )
    with psycopg.connect(settings.database_url) as other:
        other.execute("select from jobs where name = 'old3' for update")
        assert prune_all("jobs") == [9]
    assert prune_all("jobs") == [1]


@pytest.mark.parametrize(
    ("table", "make_old", "spent"),
    [
        (
            "access_tokens",
            "update access_tokens set expires_at = market_now() - make_interval(days => :days)",
            190,
        ),
        (
            "jobs",
            "insert into jobs (name, subject_id, request_id, next_check, epoch, attempts, done) "
            "values ('x', gen_random_uuid(), '-', now() - interval ':days days', 1, 1, true)",
            30,
        ),
        (
            "sign_in_attempts",
            "insert into sign_in_attempts (about, at) values ('x', "
            "now() - make_interval(days => :days))",
            7,
        ),
    ],
)
def test_what_is_a_day_too_young_stays(app, owner, table, make_old, spent):
    prune_all(table)
    kept = count(table)
    owner(make_old.replace(":days", str(spent - 1)))
    assert prune_all(table) == []
    owner(make_old.replace(":days", str(spent + 1)))
    before = count(table)
    assert sum(prune_all(table)) == before - (count(table)) > 0
    assert count(table) <= kept + 1


def test_a_job_that_is_not_done_stays_however_old(app, owner):
    owner(
        "insert into jobs (name, subject_id, request_id, next_check, epoch, attempts, done) "
        "values ('x', gen_random_uuid(), '-', now() - interval '9 years', 1, 1, false)"
    )
    assert prune_all("jobs") == []


@command
def happen():
    events.record("test.happened", CALENDAR_ID, SYSTEM)


@pytest.fixture
def heard(settle, monkeypatch):
    settle()
    found = []

    def handle(batch):
        for event in batch:
            if handle.is_broken:
                raise ValueError("stumbled")
            found.append(event.id)

    handle.is_broken = False
    monkeypatch.setitem(SUBSCRIBERS, "test", Subscriber("test", ("test.happened",), handle, 50))
    return found, handle


AGE = "update dispatches set next_check = next_check - interval '90 days'"


@pytest.mark.tried_once
def test_claims_go_with_their_dispatch_and_no_effect_comes_twice(heard, owner):
    found, _ = heard
    for _ in range(3):
        happen()
    (done,) = relay().dispatches
    inbox.deliver(done)
    happen()
    (open_,) = relay().dispatches
    owner(AGE)
    prune_all("dispatches")
    assert count("dispatches", "subscriber = 'test'") == 1  # the open one
    assert count("inbox", "subscriber = 'test'") == 0
    for _ in range(2):
        inbox.deliver(done)
        inbox.deliver(open_)
    relay()
    assert len(found) == len(set(found)) == 4


@pytest.mark.tried_once
def test_a_dispatch_with_a_failure_stays_with_its_claims(heard, owner):
    found, handle = heard
    happen()
    happen()
    (dispatch,) = relay().dispatches
    handle.is_broken = True
    inbox.deliver(dispatch)
    handle.is_broken = False
    first = db.session.scalar(text("select min(event_id) from inbox_failures"))
    db.session.rollback()
    inbox.deliver_one("test", first)
    owner(AGE)
    prune_all("dispatches")
    assert count("dispatches", "subscriber = 'test'") == 1
    assert inbox.deliver_one("test", first)
    assert found == [first]


@pytest.mark.parametrize("needed", ["open", "failing"])
def test_the_database_keeps_a_claim_that_is_needed(heard, owner, needed):
    happen()
    (dispatch,) = relay().dispatches
    event_id = db.session.scalar(text("select max(id) from events"))
    db.session.rollback()
    owner(f"insert into inbox (event_id, subscriber) values ({event_id}, 'test')")
    if needed == "failing":
        inbox.deliver(dispatch)
        owner(
            "insert into inbox_failures (event_id, subscriber, attempts, next_check, error) "
            f"values ({event_id}, 'test', 1, now(), '')"
        )
    for statement in ("delete from inbox", "update inbox set event_id = 1"):
        with pytest.raises(psycopg.errors.RestrictViolation):
            owner(f"{statement} where event_id = {event_id} and subscriber = 'test'")


def test_bytes_of_publications_that_were_read_go_and_the_reports_later(make, owner, as_, settle):
    file = BytesIO(publications.cnipa_old(7, kind="B").encode())
    begun = as_("seller").post("/patents/imports", data={"files": (file, "p.xml")})
    settle()
    path = f"/patents/imports/{begun.json['id']}/records"
    told = as_("seller").get(path).json
    assert prune_all("patent_import_files") == []
    owner("update patent_imports set created_at = created_at - interval '100 days'")
    assert prune_all("patent_import_files") == [1]
    assert prune_all("patent_import_records") == []
    assert as_("seller").get(path).json == told
    owner("update patent_imports set created_at = created_at - interval '300 days'")
    assert prune_all("patent_import_records") == [1]
    assert prune_all("patent_import_files") == []


@command
def set_days(key, value):
    day = db.session.scalar(text("select (market_now() + interval '9 days')::date"))
    facts = {"unit": "days", "valid_from": day, "legal_basis": "test", "confidence": "D"}
    policy.succeed(SYSTEM, key=key, value=value, **facts)


@pytest.mark.parametrize("days", [0, 183, 3_651])
def test_the_venue_cannot_keep_sessions_shorter_than_the_law_says(app, days):
    with pytest.raises(PolicyOutOfBounds):
        set_days("retention.session_days", days)
    set_days("retention.session_days", 184)


def test_what_has_no_policy_is_not_pruned_and_the_others_are(app, owner, settings):
    owner(
        "set session_replication_role = replica; "
        "update policies set valid_to = valid_from + 1 where key = 'retention.idempotency_days'"
    )
    owner(KEYS.format("old", OLD, 10))
    owner(
        "insert into sign_in_attempts (about, at) values ('x', now() - interval '1 year')",
    )
    for _ in PRUNED:
        clock.sweep(settings.redis_url)
    assert count("idempotency_keys", "key like 'old%'") == 10
    assert count("sign_in_attempts", "at < now() - interval '300 days'") == 0
