"""With nothing to do the market does nothing; and yet what happens then is seen at once."""

import os
import signal
import time

import psycopg
import pytest
import requests

pytestmark = pytest.mark.alone  # it measures

QUIET = 10  # seconds that are counted
TOLD = 30  # seconds: the first ones of a part, and ten until a backend at rest has told of them
FILE = "select xact_commit + xact_rollback from pg_stat_database where datname = current_database()"
HAPPEN = (
    "insert into events (name, subject_id, request_id, data, happened_at) "
    "values ('test.happened', gen_random_uuid(), '-', '{}', market_now()) returning id"
)
TICKS = os.sysconf("SC_CLK_TCK")


@pytest.fixture
def connection(market):
    with psycopg.connect(market.database_url, autocommit=True) as found:
        yield found


def seconds_until_numbered(connection, event_id, patience=20.0):
    begun = time.monotonic()
    query = "select position is not null from events where id = %s"
    while not connection.execute(query, (event_id,)).fetchone()[0]:
        assert time.monotonic() - begun < patience, "the event was not seen"
        time.sleep(0.005)
    return time.monotonic() - begun


def happen(connection):
    return connection.execute(HAPPEN).fetchone()[0]


def test_an_idle_market_rests_and_wakes_at_once(market, connection):
    all_have_begun(market)
    settle(connection)
    nothing_is_done_while_it_rests(market, connection)
    an_event_is_seen_at_once(connection)
    so_is_one_whose_writer_was_slow(market, connection)
    one_whose_bell_was_lost_is_found(connection)
    a_jump_of_the_clock_is_found(market, connection)
    a_cut_connection_is_opened_again(connection)
    a_killed_clock_is_replaced(market, connection)


def all_have_begun(market):
    """A market serves before the last of its workers has begun; that is no rest."""
    while set(requests.get(f"{market.address}/readyz", timeout=5).json().values()) != {"ok"}:
        time.sleep(0.2)


def settle(connection):
    """The start has work of its own: indexes of the cast's items, and what each part looks up."""
    query = (
        "select exists (select from events where position is null) or exists (select from jobs "
        "where not done) or exists (select from dispatches where not done)"
    )
    while connection.execute(query).fetchone()[0]:
        time.sleep(0.1)
    time.sleep(TOLD)


def nothing_is_done_while_it_rests(market, connection):
    def figures():
        connection.execute("select pg_stat_clear_snapshot()")
        return connection.execute(FILE).fetchone()[0], cpu(market.pids()["clock"])

    before, cpu_before = figures()
    time.sleep(QUIET)
    after, cpu_after = figures()
    assert (after - before) / QUIET < 8  # it was 92; a look a second, and what PostgreSQL does
    assert (cpu_after - cpu_before) / QUIET < 0.04  # of one core; it was 0.10


def an_event_is_seen_at_once(connection):
    found = []
    for _ in range(5):
        time.sleep(1.2)  # it lies down again
        found.append(seconds_until_numbered(connection, happen(connection)))
    assert sorted(found)[2] < 0.3, found


def so_is_one_whose_writer_was_slow(market, connection):
    with psycopg.connect(market.database_url) as writer:
        event_id = writer.execute(HAPPEN).fetchone()[0]
        time.sleep(3)
        writer.commit()
    assert seconds_until_numbered(connection, event_id) < 0.7


def one_whose_bell_was_lost_is_found(connection):
    time.sleep(1.2)
    connection.execute("alter table events disable trigger wake_clock")
    assert seconds_until_numbered(connection, happen(connection)) < 3
    connection.execute("alter table events enable trigger wake_clock")


def a_jump_of_the_clock_is_found(market, connection):
    """An organisation's verification ends while the clock sleeps for longer than that."""
    connection.execute("update organisations set next_check = market_now() + interval '9 days'")
    time.sleep(3)
    market.pass_days(10)
    begun = time.monotonic()
    query = "select exists (select from organisations where next_check <= market_now())"
    while connection.execute(query).fetchone()[0]:
        assert time.monotonic() - begun < 5
        time.sleep(0.05)


def a_cut_connection_is_opened_again(connection):
    settle(connection)
    cut = (
        "select pg_terminate_backend(pid) from pg_locks "
        "where locktype = 'advisory' and mode = 'ExclusiveLock' and pid <> pg_backend_pid()"
    )
    assert connection.execute(cut).fetchall()
    assert seconds_until_numbered(connection, happen(connection)) < 5
    settle(connection)
    assert seconds_until_numbered(connection, happen(connection)) < 0.7


def a_killed_clock_is_replaced(market, connection):
    os.kill(market.pids()["clock"], signal.SIGKILL)
    assert seconds_until_numbered(connection, happen(connection), 40) < 40


def cpu(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
