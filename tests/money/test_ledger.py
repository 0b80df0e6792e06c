"""The ledger: zero-sum, floored, append-only, once per thing settled."""

import threading
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.core import money
from app.core.db import command, db
from app.money.ledger import steps as ledger
from app.money.ledger.models import MARKET, AccountKind
from app.money.ledger.queries import find_imbalances
from app.money.ledger.steps import AlreadyMoved, NotEnough


@command
def receive(line_id, amount):
    ledger.receive(line_id, amount)


@command
def hold(payment_id, amount):
    ledger.hold(payment_id, amount, uuid4())


@command
def crooked():
    ledger.post("gift", uuid4(), [(AccountKind.FEES, MARKET, 5)])


def balance(kind):
    found = db.session.scalar(text("select balance from accounts where kind = :k"), {"k": kind})
    db.session.rollback()
    return found


def test_the_same_thing_is_settled_once(app):
    line = uuid4()
    receive(line, 100)
    with pytest.raises(AlreadyMoved):
        receive(line, 100)
    assert (balance("bank"), balance("suspense")) == (-100, 100)


def test_nothing_is_moved_that_is_not_there(app):
    receive(uuid4(), 100)
    with pytest.raises(NotEnough):
        hold(uuid4(), 101)
    assert balance("suspense") == 100


def test_a_transfer_that_does_not_sum_to_zero_is_refused_at_commit(app):
    with pytest.raises(DBAPIError, match="does not sum to zero"):
        crooked()
    assert find_imbalances() == []


def test_transfers_in_opposite_order_do_not_deadlock(app):
    a, b = uuid4(), uuid4()

    @command
    def swing(first, second):
        ledger.post(
            "swing",
            uuid4(),
            [
                (AccountKind.BANK, MARKET, -2),
                (AccountKind.PAYABLE, first, 1),
                (AccountKind.PAYABLE, second, 1),
            ],
        )

    failures = []

    def many(first, second):
        with app.app_context():
            for _ in range(40):
                try:
                    swing(first, second)
                except Exception as error:
                    failures.append(error)

    threads = [threading.Thread(target=many, args=pair) for pair in [(a, b), (b, a)] * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert balance("bank") == -320


def test_a_changed_balance_is_found(app):
    receive(uuid4(), 100)
    db.session.execute(text("set local role none"))  # the app's own may not
    db.session.execute(text("update accounts set balance = balance + 1 where kind = 'suspense'"))
    faults = find_imbalances()
    db.session.rollback()
    assert any(fault.startswith("balance differs") for fault in faults)
    assert any(fault.startswith("the whole") for fault in faults)


@given(fen=st.integers(1, 10**14), rate=st.integers(0, 10_000))
def test_a_share_and_its_rest_are_the_whole(fen, rate):
    part = money.share(fen, rate)
    assert 0 <= part <= fen
    assert abs(part * 10_000 - fen * rate) <= 5_000


@given(st.integers(0, 10**14))
@settings(max_examples=200)
def test_fen_survive_yuan(fen):
    assert money.fen_of(money.yuan_of(fen)) == fen


@pytest.mark.parametrize("text", ["1e5", "NaN", "-1", "1.234", "", "１00", "0x10", "1 000"])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(money.NotAnAmount):
        money.fen_of(text)
