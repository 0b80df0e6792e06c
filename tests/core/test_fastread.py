"""The marked fast place when the database goes away under it."""

import psycopg
import pytest

from app.core import fastread
from app.core.connections import Patient
from app.core.fastread import PreparedQuery

PID = PreparedQuery(b"own_pid", b"select pg_backend_pid()")


@pytest.fixture
def kill(app, settings):
    """End a backend by its number, and wait until it is gone."""

    def run(pid):
        with psycopg.connect(settings.database_url, autocommit=True) as other:
            other.execute("select pg_terminate_backend(%s, 5000)", (pid,))

    return run


def own_pid():
    return int.from_bytes(fastread.fetch_row(PID)[0])


def test_a_read_whose_connection_died_is_asked_again(kill):
    kill(before := own_pid())
    assert own_pid() != before


def test_a_thread_whose_new_connection_died_too_comes_back(kill, monkeypatch):
    """Pulling the plug did this, and the thread answered 503 for ever."""
    connect = Patient.open

    def connect_to_a_dying_server(*given, **options):
        monkeypatch.undo()
        connection = connect(*given, **options)
        kill(connection.info.backend_pid)
        return connection

    kill(own_pid())
    monkeypatch.setattr(Patient, "open", connect_to_a_dying_server)
    with pytest.raises(psycopg.OperationalError):
        own_pid()
    assert own_pid()
