"""A bid is one bid, wherever its connection is lost."""

from uuid import uuid4

import psycopg
import pytest

from app.core import fastread
from app.core.db import db
from tests.again import Commit, Try, tried
from tests.conftest import problem_of

START = 50_000_000
pytestmark = pytest.mark.tried_once


@pytest.fixture
def auction(make, pass_days):
    path = f"/auctions/{make.auction(pass_days).id}"
    db.session.rollback()
    return path


@pytest.fixture
def bid(as_, auction):
    key = {"Idempotency-Key": uuid4().hex}
    body = {"price": {"amount": START}}
    return lambda: as_("buyer").post(f"{auction}/bids", body, headers=key)


@pytest.mark.parametrize("is_placed", [False, True])
@pytest.mark.parametrize("losses", [1, 2])
def test_the_short_cut_loses_its_connection(
    as_, auction, bid, owner, monkeypatch, losses, is_placed
):
    """Before the call and after its COMMIT, once and on the new connection again; then Flask
    answers, and under the key finds what was placed."""
    left, really = [losses], fastread._result

    def lost(read, parameters):
        if read.name != b"place_bid" or not left[0]:
            return really(read, parameters)
        left[0] -= 1
        if is_placed:
            really(read, parameters)
        connection = fastread._local.connection
        if connection is not None:
            owner(f"select pg_terminate_backend({connection.info.backend_pid}, 5000)")
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(fastread, "_result", lost)
    first = bid()
    assert left == [0]
    assert first.status_code == 201, first.json
    assert bid().data == first.data
    assert as_(None).get(auction).json["seq"] == 1


@pytest.mark.parametrize("commit", [Commit.CUT_BEFORE, Commit.CUT_AT, Commit.UNANSWERED])
def test_flask_loses_its_connection_at_commit(as_, auction, bid, monkeypatch, commit):
    monkeypatch.setattr("app.trading.auctions.shortcut.BidShortcut._placed", lambda *_: None)
    with tried(Try(commit)):
        first = bid()
    if commit is Commit.CUT_AT:  # at every try: nobody could find out
        assert first.status_code == 503
        first = bid()
    assert first.status_code == 201, first.json
    assert bid().data == first.data
    assert as_(None).get(auction).json["seq"] == 1


@pytest.mark.parametrize("is_short", [True, False])
def test_an_outsider_waits_for_nobodys_row(as_, make, pass_days, settings, monkeypatch, is_short):
    """Seen: whoever may not bid held a web thread until the lock's time was out."""
    if not is_short:
        monkeypatch.setattr("app.trading.auctions.shortcut.BidShortcut._placed", lambda *_: None)
    auction_id = make.auction(pass_days, bidders=("buyer", "rival")).id
    db.session.rollback()
    key = {"Idempotency-Key": uuid4().hex}
    with psycopg.connect(settings.database_url) as other:
        other.execute("select from auctions where id = %s for update", [auction_id])
        said = {"price": {"amount": START}}
        refused = as_("stranger").post(f"/auctions/{auction_id}/bids", said, headers=key)
        assert problem_of(refused) == (403, "not-qualified")
