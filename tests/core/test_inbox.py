"""Events on their way: numbered in commit order, delivered exactly once, failures alone."""

import random
import threading
import time

import pytest
from sqlalchemy import text

from app.core import events, inbox
from app.core.actor import SYSTEM
from app.core.calendar import CALENDAR_ID
from app.core.context import request_id
from app.core.db import command, db
from app.core.inbox import SUBSCRIBERS, Subscriber
from worker.relay import relay


@command
def happen(name, number):
    events.record(name, CALENDAR_ID, SYSTEM, number=number)


@pytest.fixture
def heard(monkeypatch, settle, owner):
    """A subscriber that writes into a table of its own, so that effects can be counted."""
    settle()
    owner("create table heard (number int)")
    owner("grant select, insert on heard to market_app")
    bad: set[int] = set()

    def handle(batch):
        for event in batch:
            db.session.execute(text("insert into heard values (:n)"), {"n": event.data["number"]})
            if event.data["number"] in bad:
                raise ValueError(f"number {event.data['number']}")

    monkeypatch.setitem(SUBSCRIBERS, "test", Subscriber("test", ("test.happened",), handle, 50))
    return bad


def numbers():
    found = sorted(db.session.scalars(text("select number from heard")).all())
    db.session.rollback()
    return found


def test_each_event_has_one_effect_however_often_it_is_delivered(heard):
    for number in range(20):
        happen("test.happened", number)
    (dispatch,) = relay().dispatches
    for _ in range(3):
        inbox.deliver(dispatch)
    assert relay().dispatches == []  # nothing is numbered twice
    for event_id in db.session.scalars(
        text("select id from events where name like 'test.%'")
    ).all():
        inbox.deliver_one("test", event_id)
    assert numbers() == list(range(20))


def test_many_workers_have_one_effect(heard, app):
    for number in range(200):
        happen("test.happened", number)
    dispatches = relay().dispatches

    def work():
        with app.app_context():
            for dispatch in dispatches:
                inbox.deliver(dispatch)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers() == list(range(200))


def test_a_bad_event_stops_only_itself_and_is_tried_again(heard):
    heard.add(3)
    for number in range(6):
        happen("test.happened", number)
    (dispatch,) = relay().dispatches
    inbox.deliver(dispatch)
    assert numbers() == [0, 1, 2, 4, 5]
    failures = db.session.execute(text("select attempts, error from inbox_failures")).all()
    db.session.rollback()
    assert failures == [(1, "ValueError: number 3")]
    assert inbox.list_failures_due(10) == []  # it waits
    heard.clear()
    event_id = db.session.scalar(
        text("update inbox_failures set next_check = now() returning event_id")
    )
    db.session.commit()
    assert inbox.list_failures_due(10) == [("test", event_id)]
    assert inbox.deliver_one("test", event_id)
    assert numbers() == list(range(6))
    assert inbox.list_failures_due(10) == []


@pytest.mark.tried_once
def test_what_follows_from_an_event_carries_its_request(heard, monkeypatch):
    requests = []

    def handle(batch):
        for event in batch:
            requests.append((event.data["number"], request_id.get()))

    monkeypatch.setitem(SUBSCRIBERS, "test", Subscriber("test", ("test.happened",), handle, 50))
    for number in range(3):
        token = request_id.set(f"request-{number}")
        happen("test.happened", number)
        request_id.reset(token)
    (dispatch,) = relay().dispatches
    inbox.deliver(dispatch)
    assert requests == [(n, f"request-{n}") for n in range(3)]


def test_a_lost_bell_is_rung_again(heard):
    happen("test.happened", 1)
    (dispatch,) = relay().dispatches
    assert inbox.take_unrung(10) == []  # it has just been rung
    db.session.execute(text("update dispatches set next_check = now()"))
    db.session.commit()
    assert inbox.take_unrung(10) == [dispatch]
    assert inbox.take_unrung(10) == []


def test_rows_that_commit_late_are_numbered_and_none_is_lost(heard, app):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)
    pauses = [chance.random() * 0.02 for _ in range(120)]

    @command
    def slowly(number):
        events.record("test.happened", CALENDAR_ID, SYSTEM, number=number)
        db.session.flush()
        time.sleep(pauses[number])

    def write(part):
        with app.app_context():
            for number in part:
                slowly(number)

    threads = [threading.Thread(target=write, args=(range(n, 120, 6),)) for n in range(6)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for dispatch in relay().dispatches:
            inbox.deliver(dispatch)
    for dispatch in relay().dispatches:
        inbox.deliver(dispatch)
    assert numbers() == list(range(120))
    positions = db.session.scalars(text("select position from events order by position")).all()
    assert positions == list(range(1, len(positions) + 1))


def test_events_are_neither_changed_nor_removed(app, owner):
    happen("test.happened", 1)
    for statement in (
        "update events set data = '{}'",
        "update events set position = 99, name = 'x'",
        "delete from events",
        "truncate events",
    ):
        with pytest.raises(Exception, match=r"append-only|permission denied"):
            db.session.execute(text(statement))
        db.session.rollback()
        with pytest.raises(Exception, match=r"append-only|cannot truncate"):
            owner(statement)
