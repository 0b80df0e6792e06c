"""One account, or one address, does not keep the others waiting; also without Redis."""

from uuid import uuid4

import pytest

from app.core.db import db
from app.trading.auctions.shortcut import BidShortcut
from app.web.limits import ADDRESS, Limits, TooManyRequests
from tests.conftest import problem_of


@pytest.fixture
def limited(app, monkeypatch):
    def set_to(redis_url, reads=0, writes=0):
        monkeypatch.setitem(app.extensions, "limits", Limits(redis_url, reads, writes))

    return set_to


def test_an_account_that_calls_too_often_waits_and_others_do_not(limited, as_, settings):
    limited(settings.redis_url, reads=3)
    answers = [as_("buyer").get("/me").status_code for _ in range(5)]
    assert answers == [200, 200, 200, 429, 429]
    refused = as_("buyer").get("/me")
    assert problem_of(refused) == (429, "too-many-requests")
    assert 0 < int(refused.headers["Retry-After"]) <= 61
    assert as_("seller").get("/me").status_code == 200


def test_an_address_without_an_account_is_counted_too(limited, as_, settings):
    limited(settings.redis_url, reads=2)
    answers = [as_(None).get("/brokers").status_code for _ in range(3)]
    assert answers == [200, 200, 429]


def test_the_hottest_public_reads_are_counted_too(limited, as_, make, settings):
    path = f"/listings/{make.listing().id}"
    limited(settings.redis_url, reads=1)
    answers = [as_(None).get(path).status_code for _ in range(ADDRESS + 1)]
    assert answers == [200] * ADDRESS + [429]


def test_changes_are_counted_for_all_processes_together(settings):
    one, other = (Limits(settings.redis_url, 0, 3) for _ in range(2))
    for process in (one, other, one):
        process.take("test-together", is_read=False)
    with pytest.raises(TooManyRequests):
        other.take("test-together", is_read=False)


def test_without_redis_changes_are_still_counted_in_each_process():
    alone = Limits("redis://127.0.0.1:1/0", 0, 3)
    for _ in range(3):
        alone.take("test-alone", is_read=False)
    with pytest.raises(TooManyRequests):
        alone.take("test-alone", is_read=False)


@pytest.mark.tried_once
@pytest.mark.parametrize(("who", "is_short"), [("buyer", True), ("rival", False)])
def test_bids_are_counted_as_every_change_is(
    limited, as_, make, pass_days, settings, monkeypatch, who, is_short
):
    """Whichever way they come, and together with the account's other changes."""
    path = f"/auctions/{make.auction(pass_days).id}/bids"
    db.session.rollback()
    if not is_short:
        monkeypatch.setattr(BidShortcut, "_placed", lambda *_: None)
    limited(settings.redis_url, writes=2)
    assert as_(who).post("/demands", {}).status_code == 422
    key = {"Idempotency-Key": uuid4().hex}
    answers = [
        as_(who).post(path, {"price": {"amount": 50_000_000}}, headers=key) for _ in range(3)
    ]
    assert [answer.status_code for answer in answers] == [201, 429, 429]
