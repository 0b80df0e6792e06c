"""A sealed bid is replaced or taken back until the deadline; the last one counts, and no receipt
tells how many there are."""

import json
import threading
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text

from app.core.db import db
from app.trading.openings.checker import violations
from tests.conftest import problem_of
from tests.trading.test_sealed import START, competition, hand_in, keys, unseal

__all__ = ["competition", "keys"]  # fixtures


def prices_of(as_, opening):
    opened = as_("buyer").get(f"/openings/{opening['id']}/bids").json["items"]
    return [(bid["fault"], (bid["content"] or {}).get("price_fen")) for bid in opened]


def take_back(as_, who, opening, entry):
    return as_(who).post(f"/openings/{opening['id']}/withdraw-bid", {"entry_id": entry})


def deposits(as_, *who):
    return [as_(one).get("/deposits").json["items"][0]["state"] for one in who]


def open_all(as_, keys, opening, pass_days, settle):
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "owner", "notary")
    settle()


def test_only_the_last_counts_and_the_others_are_never_opened(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    receipts = [
        hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + n}) for n in (9, 5)
    ]
    hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START + 4})
    content = {"price_fen": START + 1}
    open_way = {"entry_id": intents["buyer"], "content": content}
    receipts.append(as_("buyer").post(f"{at}/open-bids", open_way))
    assert [answer.status_code for answer in receipts] == [201] * 3
    shown = as_("buyer").get(f"{at}/receipt").json
    assert (shown["commitment"], shown["end_cause"]) == (receipts[2].json["commitment"], None)
    open_all(as_, keys, opening, pass_days, settle)
    assert prices_of(as_, opening) == [
        ("replaced", None),
        ("replaced", None),
        (None, START + 4),
        (None, START + 1),
    ]
    award = as_("rival").get(f"{path}/awards").json["items"]
    assert [a["price"]["amount"] for a in award] == [START + 4]
    record = json.loads(as_(None).get(f"{at}/record").get_data())
    assert violations(record) == []
    kept = [bid["commitment"] for bid in record["bids"]]
    assert {answer.json["commitment"] for answer in receipts} <= set(kept), "every receipt is in it"
    for change in (
        lambda r: r["bids"][3].update(sealed=None, content=None, fault="replaced"),
        lambda r: r["bids"][0].update(ended_at="2099-01-01T00:00:00+00:00"),
        lambda r: r["bids"][0].update(ended_at=None),
        lambda r: r["bids"][0].update(fault="lost"),
        lambda r: r["bids"][2].update(entry_id=r["bids"][3]["entry_id"]),
        lambda r: r["bids"].pop(0),
    ):
        broken = json.loads(json.dumps(record))
        change(broken)
        assert violations(broken)


def test_no_receipt_tells_how_many_there_are(as_, competition):
    _, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    before = as_("reviewer").get(at)
    alone = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START}).json
    for _ in range(3):
        hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START})
    take_back(as_, "rival", opening, intents["rival"])
    after = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START}).json
    own = {"id", "opening_id", "entry_id", "commitment", "received_at"}
    own |= {"ended_at", "end_cause", "sealed_here", "attested"}
    told = {"kind", "opening", "envelope", "at", "entry", "label", "commitment", "until"}
    for receipt in (alone, after, as_("buyer").get(f"{at}/receipt").json):
        assert set(receipt) == own, "nothing is counted"
        assert set(receipt["attested"]) == {"body", "link", "signature"}
        assert set(receipt["attested"]["body"]) == told | {"sealed_here"}
    seen = as_("reviewer").get(at)
    assert (seen.json, seen.headers["ETag"]) == (before.json, before.headers["ETag"])
    assert problem_of(as_("stranger").get(f"{at}/receipt")) == (404, "not-found")


def test_who_takes_it_back_stays_qualified_and_may_come_again(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 9})
    hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START + 1})
    gone = take_back(as_, "buyer", opening, intents["buyer"])
    assert (gone.status_code, gone.json["end_cause"]) == (200, "withdrawn")
    shown = as_("buyer").get(f"/openings/{opening['id']}/receipt").json
    assert (shown["id"], shown["end_cause"]) == (gone.json["id"], "withdrawn")
    again = take_back(as_, "buyer", opening, intents["buyer"])
    assert problem_of(again) == (409, "nothing-handed-in")
    assert deposits(as_, "buyer", "rival") == ["frozen", "frozen"]
    assert as_("buyer").get(f"/intents/{intents['buyer']}").json["state"] == "qualified"
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 3})
    open_all(as_, keys, opening, pass_days, settle)
    assert prices_of(as_, opening) == [("withdrawn", None), (None, START + 1), (None, START + 3)]
    record = json.loads(as_(None).get(f"/openings/{opening['id']}/record").get_data())
    assert violations(record) == []
    award = as_("buyer").get(f"{path}/awards").json["items"]
    assert [a["price"]["amount"] for a in award] == [START + 3]


def test_when_all_are_taken_back_nothing_is_unsealed(as_, competition, pass_days, settle):
    path, found, intents = competition()
    opening = found["price"]
    for who in ("buyer", "rival"):
        hand_in(as_, who, opening, intents[who], {"price_fen": START})
        hand_in(as_, who, opening, intents[who], {"price_fen": START + 1})
        take_back(as_, who, opening, intents[who])
    pass_days(6)
    settle()
    assert as_(None).get(path).json["outcome"] == "no-valid-bids"
    assert deposits(as_, "buyer", "rival", "stranger") == ["refunding"] * 3


def test_after_the_deadline_it_stands_while_the_clock_is_late(
    as_, competition, keys, pass_days, settle
):
    _, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 2})
    pass_days(5 + 1 / 86_400)
    late = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 8})
    assert problem_of(late) == (409, "collection-over")
    gone = take_back(as_, "buyer", opening, intents["buyer"])
    assert problem_of(gone) == (409, "collection-over")
    open_all(as_, keys, opening, pass_days, settle)
    assert prices_of(as_, opening) == [(None, START + 2)]


@pytest.mark.parametrize(
    ("who", "status", "problem"),
    [
        ("rival", 403, "not-entered"),
        ("seller", 403, "not-entered"),
        ("clerk", 403, "duty-missing"),
        ("reviewer", 403, "duty-missing"),
        (None, 401, "token-missing"),
    ],
)
def test_nobody_else_takes_it_back(as_, competition, who, status, problem):
    _, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    assert problem_of(take_back(as_, who, opening, intents["buyer"])) == (status, problem)
    shown = as_("buyer").get(f"/openings/{opening['id']}/receipt").json
    assert shown["end_cause"] is None


def test_a_retry_replaces_nothing(as_, competition):
    _, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    body = {"entry_id": intents["buyer"], "content": {"price_fen": START + 1}}
    key = uuid4().hex
    first = as_("buyer").post(f"{at}/open-bids", body, key=key).json
    second = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 2}).json
    assert as_("buyer").post(f"{at}/open-bids", body, key=key).json == first
    assert as_("buyer").get(f"{at}/receipt").json["commitment"] == second["commitment"]
    rows = text("select count(*) from sealed_bids")
    assert db.session.scalar(rows) == 2
    db.session.rollback()


def test_of_several_at_once_exactly_one_stands(app, as_, competition, keys, pass_days, settle):
    _, found, intents = competition()
    opening = found["price"]
    answers = []

    def send(price):
        with app.app_context():
            answer = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": price})
        answers.append(answer.status_code)

    threads = [threading.Thread(target=send, args=(START + n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert set(answers) <= {201, 503}
    assert 201 in answers
    standing = "select commitment from sealed_bids where ended_at is null"
    (kept,) = db.session.scalars(text(standing)).all()
    db.session.rollback()
    receipt = as_("buyer").get(f"/openings/{opening['id']}/receipt").json
    assert receipt["commitment"] == kept
    open_all(as_, keys, opening, pass_days, settle)
    assert [price is not None for _, price in prices_of(as_, opening)].count(True) == 1


def test_in_two_envelopes_each_is_replaced_by_itself(as_, competition, keys, pass_days, settle):
    path, found, intents = competition("two_envelope")
    technical, price = found["technical"], found["price"]
    for who, sum_ in (("buyer", START + 5), ("rival", START + 50)):
        hand_in(as_, who, technical, intents[who], {"text": f"方案 {who}"})
        hand_in(as_, who, price, intents[who], {"price_fen": sum_})
    hand_in(as_, "buyer", technical, intents["buyer"], {"text": "方案 buyer 二"})
    hand_in(as_, "buyer", price, intents["buyer"], {"price_fen": START + 6})
    take_back(as_, "rival", technical, intents["rival"])
    open_all(as_, keys, technical, pass_days, settle)
    at = f"/openings/{technical['id']}"
    bids = as_("seller").get(f"{at}/bids").json["items"]
    (valid,) = [bid for bid in bids if bid["fault"] is None]
    assert valid["content"]["text"] == "方案 buyer 二"
    result = {"bid_id": valid["id"], "is_passed": True, "score": 70, "reasons": "可行"}
    judged = as_("reviewer").post(f"{at}/evaluate", {"results": [result], "sha256": "ef" * 32})
    assert judged.status_code == 200, judged.json
    settle()
    unseal(as_, keys, price, "owner", "notary")
    settle()
    assert prices_of(as_, price) == [
        ("replaced", None),
        ("technical-failed", None),
        (None, START + 6),
    ]
    assert as_("buyer").get(f"{path}/awards").json["items"][0]["price"]["amount"] == START + 6
    record = json.loads(as_(None).get(f"/openings/{price['id']}/record").get_data())
    assert violations(record) == []


@pytest.mark.parametrize(
    "statement",
    [
        "update sealed_bids set sealed = null, ended_at = market_now(), fault = 'withdrawn'",
        "update sealed_bids set sealed = null, fault = 'withdrawn', "
        "ended_at = market_now() - interval '3 days'",
        "update sealed_bids set ended_at = market_now()",
        "delete from sealed_bids",
    ],
)
def test_no_hand_takes_a_bid_away_after_the_deadline(as_, competition, owner, pass_days, statement):
    _, found, intents = competition()
    hand_in(as_, "buyer", found["price"], intents["buyer"], {"price_fen": START})
    pass_days(6)
    with pytest.raises(psycopg.errors.RestrictViolation):
        owner(statement)
