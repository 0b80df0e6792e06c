"""Custodians, receipts and logs of the running market: what happens when people do otherwise."""

import json
from base64 import b64encode

import psycopg
import pytest
from sqlalchemy import text

from app.core import sealing
from app.core.db import command, db
from app.trading.openings import receipts, sealer
from app.trading.openings.checker import violations
from tests.conftest import BLIND, KEY, problem_of
from tests.trading.test_forged_openings import sealed_to_others
from tests.trading.test_replaced_bids import take_back
from tests.trading.test_sealed import START, competition, hand_in, keys, send, unseal

__all__ = ["competition", "keys"]  # fixtures
NEW = "test-2:" + b64encode(bytes(range(2, 34))).decode()


@pytest.fixture
def rotated():
    """`rotated(FIELD_KEYS)`: this process is started anew with them."""

    def start(field_keys):
        sealing.configure(field_keys, BLIND, "FIELD_KEYS", lambda ring: None)

    yield start
    start(f"test:{KEY}")


def record_of(as_, opening):
    return json.loads(as_(None).get(f"/openings/{opening['id']}/record").get_data())


def test_what_the_market_signed_is_checked_against_its_record(
    as_, competition, keys, pass_days, settle
):
    _, found, intents = competition()
    opening = found["price"]
    at = f"/openings/{opening['id']}"
    assert (opening["head"], opening["last"], opening["public_key"]) == (None, None, None)
    kept = [
        hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START}).json,
        hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START + 5}).json,
        hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START + 4}).json,
        take_back(as_, "rival", opening, intents["rival"]).json,
        hand_in(as_, "stranger", opening, intents["stranger"], {"price_fen": START + 3}).json,
    ]
    assert kept[3]["attested"]["body"]["kind"] == "withdrawn"
    pass_days(6)
    settle()
    head = as_(None).get(at).json
    counts = {"handed_in": 4, "standing": 2}
    assert counts.items() <= head["head"]["body"].items()
    assert set(head["last"]) == {"body_sha256", "link", "signature"}
    unseal(as_, keys, opening, "notary", "witness")
    settle()
    known = {
        "receipt_keys": as_(None).get("/receipt-keys").json["items"],
        "custodians": [file["register"]["signing_key"] for file in keys.files.values()],
    }
    record, later = record_of(as_, opening), as_(None).get(at).json
    for published in (head, later):
        assert violations(record, receipts=kept, head=published, keys=known) == []
    assert [bid["fault"] for bid in record["bids"]] == ["replaced", None, "withdrawn", None]
    assert later["last"]["link"] == record["log"][-1]["link"]
    other = {"receipt_keys": [], "custodians": []}
    assert len(violations(record, keys=other)) == 4


def test_the_record_of_two_envelopes_binds_scores_and_who_left(
    as_, competition, keys, pass_days, settle
):
    _, found, intents = competition("two_envelope")
    technical, price = found["technical"], found["price"]
    for who, sum_ in (("buyer", START + 5), ("rival", START + 50), ("stranger", START)):
        hand_in(as_, who, technical, intents[who], {"text": f"方案 {who}"})
        hand_in(as_, who, price, intents[who], {"price_fen": sum_})
    pass_days(6)
    settle()
    unseal(as_, keys, technical, "owner", "notary")
    settle()
    scores = {"方案 buyer": 88, "方案 rival": 70, "方案 stranger": 10}
    results = [
        {"bid_id": bid["id"], "is_passed": score > 50, "score": score, "reasons": "评审意见"}
        for bid in as_("seller").get(f"/openings/{technical['id']}/bids").json["items"]
        for score in (scores[bid["content"]["text"]],)
    ]
    body = {"results": results, "sha256": "ef" * 32}
    as_("reviewer").post(f"/openings/{technical['id']}/evaluate", body)
    settle()
    head = as_(None).get(f"/openings/{price['id']}").json
    assert len(keys.shares(as_, price, "owner")["shares"]) == 2, "of who failed no share is given"
    unseal(as_, keys, price, "owner", "witness")
    settle()
    record = record_of(as_, price)
    assert violations(record, head=head) == []
    record["ranking"]["scores"][intents["rival"]] = 100
    assert "the scores are not those of the log" in violations(record)
    judged = as_("reviewer").get(f"/openings/{technical['id']}/record").get_data()
    assert violations(json.loads(judged)) == []
    broken = json.loads(judged)
    broken["bids"][0]["score"] = 100
    assert violations(broken) == ["bid 1: has another score than the log"]


def test_what_one_of_two_could_not_open_waits_for_the_third(
    as_, competition, keys, pass_days, settle
):
    path, found, intents = competition()
    opening = found["price"]
    lame = sealed_to_others(opening, intents["buyer"], "notary")
    assert send(as_, "buyer", opening, intents["buyer"], lame).status_code == 201
    hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START})
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "owner", "notary")
    settle()
    assert as_(None).get(f"/openings/{opening['id']}").json["state"] == "unsealing"
    pass_days(11)
    settle()
    assert as_(None).get(path).json["state"] == "awarding", "it keeps nobody else's closed"
    record = record_of(as_, opening)
    assert [bid["fault"] for bid in record["bids"]] == ["unreadable", None]
    assert violations(record) == []


def test_the_third_opens_what_one_of_two_could_not(as_, competition, keys, pass_days, settle):
    _, found, intents = competition()
    opening = found["price"]
    lame = sealed_to_others(opening, intents["buyer"], "notary")
    send(as_, "buyer", opening, intents["buyer"], lame)
    dead = sealed_to_others(opening, intents["rival"], *sealer.SIDES)
    send(as_, "rival", opening, intents["rival"], dead)
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "owner")
    opening_row = f"/openings/{opening['id']}"
    refused = as_("seller").post(f"{opening_row}/give-share", keys.shares(as_, opening, "owner"))
    assert problem_of(refused) == (409, "share-given")
    unseal(as_, keys, opening, "witness")
    settle()
    opened = as_("buyer").get(f"{opening_row}/bids").json["items"]
    record = record_of(as_, opening)
    assert [bid["fault"] for bid in opened] == ["no-valid-price", "unreadable"]
    assert opened[0]["content"] == {"price_fen": 333}
    assert violations(record) == []


def test_a_key_of_no_share_says_so(as_, competition, keys, pass_days, settle):
    """A custodian that lost its key, or took the wrong one, sends nothing by mistake."""
    _, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    pass_days(6)
    settle()
    keys.files["owner"] = sealer.new_keys()
    with pytest.raises(ValueError, match="opens none"):
        keys.shares(as_, opening, "owner")
    unseal(as_, keys, opening, "notary", "witness")


def test_an_opening_goes_on_with_the_receipt_key_it_began_with(
    as_, competition, keys, pass_days, settle, rotated, app
):
    _, found, intents = competition()
    opening = found["price"]
    first = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START}).json
    old = as_(None).get("/receipt-keys").json["items"]
    rotated(f"{NEW},test:{KEY}")
    assert as_(None).get("/receipt-keys").json["items"] == [receipts.newest_key(), *old]
    second = hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START}).json
    db.session.remove()
    refused = app.test_cli_runner().invoke(args=["keys", "retire", "test"])
    assert refused.exit_code != 0
    assert "receipts" in refused.output
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "notary", "witness")
    settle()
    record = record_of(as_, opening)
    assert violations(record, receipts=[first, second], keys={"receipt_keys": old}) == []


def test_a_lost_receipt_key_stops_nothing_and_is_seen(
    as_, competition, keys, pass_days, settle, rotated
):
    _, found, intents = competition()
    opening = found["price"]
    first = hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START}).json
    rotated(NEW)
    second = hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START}).json
    pass_days(6)
    settle()
    unseal(as_, keys, opening, "notary", "witness")
    settle()
    said = violations(record_of(as_, opening), receipts=[first, second])
    assert said == ["link 2: the market lost its receipt key and signs by another one"]


def test_a_deadline_that_moved_stands_in_the_log(as_, competition, keys, pass_days, settle):
    from app.trading.openings import steps

    _, found, intents = competition()
    opening = found["price"]
    hand_in(as_, "buyer", opening, intents["buyer"], {"price_fen": START})
    about = as_(None).get(f"/openings/{opening['id']}").json["about_id"]
    command(steps.stand_still)(about)
    pass_days(2)
    command(steps.go_on)(about)
    late = hand_in(as_, "rival", opening, intents["rival"], {"price_fen": START}).json
    assert late["attested"]["body"]["until"] > opening["collects_until"]
    pass_days(12)
    settle()
    unseal(as_, keys, opening, "owner", "witness")
    settle()
    record = record_of(as_, opening)
    assert [one["body"]["kind"] for one in record["log"]].count("moved") == 1
    assert violations(record, receipts=[late]) == []
    record["log"][0]["body"]["until"] = record["collects_until"]
    assert violations(record)


@pytest.mark.parametrize(
    "statement",
    [
        "update opening_links set body = '{}'",
        "delete from opening_links where position = 1",
        "truncate opening_links",
        "update opening_shares set side = 'x'",
        "delete from opening_shares",
        "update sealed_bids set link = link + 1",
    ],
)
def test_no_hand_changes_the_log(as_, competition, keys, pass_days, settle, owner, statement):
    _, found, intents = competition()
    hand_in(as_, "buyer", found["price"], intents["buyer"], {"price_fen": START})
    pass_days(6)
    settle()
    unseal(as_, keys, found["price"], "owner")
    with pytest.raises(psycopg.errors.RestrictViolation):
        owner(statement)


def test_nobody_but_the_market_reads_the_log(as_, competition):
    _, found, intents = competition()
    hand_in(as_, "buyer", found["price"], intents["buyer"], {"price_fen": START})
    for who in ("nobody", str(found["price"]["about_id"])):
        db.session.execute(text("select set_config('market.viewer', :who, true)"), {"who": who})
        for table in ("opening_links", "opening_shares"):
            assert db.session.scalar(text(f"select count(*) from {table}")) == 0
        db.session.rollback()
