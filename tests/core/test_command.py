"""One command, one transaction: retries, nesting, lost connections, the clock after the lock."""

import threading
import time

import pytest
from sqlalchemy import select, text

from app.core import clock
from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.errors import Busy, NotFound
from app.trading.negotiations.models import Negotiation

pytestmark = pytest.mark.tried_once


def test_commands_do_not_nest(app):
    @command
    def inner():
        pass

    @command
    def outer():
        inner()

    with pytest.raises(RuntimeError, match=r"inner called inside .*outer"):
        outer()
    inner()


def test_an_error_leaves_nothing_behind(app, told):
    @command
    def half():
        db.session.execute(text("insert into calendar_years values (2050, 'x')"))
        raise ValueError("half")

    with pytest.raises(ValueError, match="half"):
        half()
    assert db.session.scalar(text("select count(*) from calendar_years where year = 2050")) == 0


@pytest.mark.parametrize("state", ["40001", "40P01", "55P03"])
def test_a_passing_fault_is_tried_again(app, state):
    tries = []

    @command
    def unlucky():
        tries.append(1)
        if len(tries) < 3:
            db.session.execute(text(f"do $$ begin raise sqlstate '{state}'; end $$"))
        return "done"

    assert (unlucky(), len(tries)) == ("done", 3)


def test_a_lasting_fault_becomes_busy(app):
    @command
    def hopeless():
        db.session.execute(text("do $$ begin raise sqlstate '40001'; end $$"))

    with pytest.raises(Busy):
        hopeless()


def test_a_lost_connection_is_opened_anew(app, owner):
    tries = []

    @command
    def interrupted():
        tries.append(1)
        if len(tries) == 1:
            pid = db.session.scalar(text("select pg_backend_pid()"))
            owner(f"select pg_terminate_backend({pid})")
        return db.session.scalar(text("select 7"))

    assert (interrupted(), len(tries)) == (7, 2)


def test_the_clock_is_read_after_the_lock(make, app):
    talks_id = make.negotiation().id
    released, seen = [], []

    def hold():
        with app.app_context():

            @command
            def slow(actor):
                lock(Negotiation, talks_id, actor)
                time.sleep(0.3)
                released.append(db.session.scalar(select(text("clock_timestamp()"))))

            slow(SYSTEM)

    thread = threading.Thread(target=hold)
    thread.start()
    time.sleep(0.1)

    @command
    def after():
        lock(Negotiation, talks_id, SYSTEM)
        seen.append(clock.now())

    after()
    thread.join()
    assert seen[0] >= released[0]


def test_a_stranger_locks_nothing(make, cast):
    talks_id = make.negotiation().id

    @command
    def peep():
        lock(Negotiation, talks_id, cast["stranger"].actor)

    with pytest.raises(NotFound):
        peep()


@pytest.mark.parametrize(
    "statement",
    [
        "update market_clock set \"offset\" = '0'",  # only forward
        "update market_clock set is_rehearsal = false",  # an offset without rehearsal
        "delete from market_clock",
        "insert into market_clock (only_row) values (false)",
    ],
)
def test_the_clock_is_not_tampered_with(pass_days, statement):
    pass_days(1)
    with pytest.raises(Exception, match=r"forward|market_clock"):
        db.session.execute(text(statement))
    db.session.rollback()


def test_a_database_in_which_things_happened_keeps_its_clock(make, owner):
    make.listing()
    owner(
        "alter table market_clock disable trigger guard;"
        "update market_clock set \"offset\" = '0', is_rehearsal = false;"
        "alter table market_clock enable trigger guard"
    )
    with pytest.raises(Exception, match="cannot become a rehearsal"):
        db.session.execute(text("update market_clock set is_rehearsal = true"))
    db.session.rollback()


LOCKS = {
    "one of a query": lambda id: db.session.scalars(
        select(Negotiation).filter_by(id=id).with_for_update()
    ).one(),
    "the first of a query": lambda id: db.session.scalar(
        select(Negotiation).filter_by(id=id).with_for_update(of=Negotiation)
    ),
    "shared": lambda id: db.session.scalar(
        select(Negotiation).filter_by(id=id).with_for_update(read=True)
    ),
    "by its key": lambda id: db.session.get(Negotiation, id, with_for_update=True),
    "as a command does": lambda id: lock(Negotiation, id, SYSTEM),
}


@pytest.mark.parametrize("way", LOCKS)
def test_what_is_locked_is_read_fresh_whatever_was_read_before(make, owner, way):
    talks = make.negotiation()
    db.session.rollback()

    @command
    def look_then_lock():
        read = db.session.get_one(Negotiation, talks.id, populate_existing=True)
        before = read.version
        owner(f"update negotiations set version = version + 7 where id = '{talks.id}'")
        assert db.session.get_one(Negotiation, talks.id).version == before  # as it was read
        return before, LOCKS[way](talks.id).version

    before, after = look_then_lock()
    assert after == before + 7


def test_what_was_changed_and_not_yet_written_is_not_lost_by_a_lock(make):
    talks = make.negotiation()
    db.session.rollback()

    @command
    def change_then_lock():
        read = db.session.get_one(Negotiation, talks.id)
        read.version += 1
        return read.version, LOCKS["one of a query"](talks.id).version

    assert len(set(change_then_lock())) == 1
