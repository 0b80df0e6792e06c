"""Who reads what of an opening: every stage times every caller, over HTTP."""

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.calls import SEALED
from tests.trading.test_sealed import (
    EVIDENCE,
    START,
    Custodians,
    competition,
    hand_in,
    keys,
    unseal,
)

__all__ = ["competition", "keys"]  # fixtures
TEXTS = {"buyer": "方案甲", "rival": "方案乙"}
NOBODY_YET = ("still-sealed", "not-opened")
ALL, MINE, NO = "all", "mine", ("not-found", "not-found")
CALL_SIDES = {"owner": "buyer", "notary": "security", "witness": "station"}
CALLERS = ("seller", "buyer", "rival", "stranger", "station", "reviewer", "auditor", "cashier")


def seen(as_, who, opening_id):
    """(texts or problem, whether the record is given or its problem) of what a caller asks."""
    bids = as_(who).get(f"/openings/{opening_id}/bids")
    record = as_(who).get(f"/openings/{opening_id}/record")
    texts = (
        sorted(b["content"]["text"] for b in bids.json["items"] if b["content"])
        if bids.status_code == 200
        else problem_of(bids)[1]
    )
    return texts, record.status_code == 200 or problem_of(record)[1]


def table(as_, opening_id, callers=CALLERS):
    return {who: seen(as_, who, opening_id) for who in callers}


def judged_by_few(record):
    """What all eight callers read of an opened technical envelope."""
    everything = (sorted(TEXTS.values()), record)
    nothing = ("not-found", "not-found")
    return {
        "seller": everything,
        "buyer": ([TEXTS["buyer"]], "not-found"),
        "rival": ([TEXTS["rival"]], "not-found"),
        "stranger": nothing,  # qualified, handed nothing in
        "station": nothing,  # a custodian of the key
        "reviewer": everything,
        "auditor": everything,
        "cashier": nothing,
    }


@pytest.mark.parametrize("is_sold", [True, False], ids=["sold", "terminated"])
def test_technical_envelopes_of_a_procedure_at_every_stage(
    as_, competition, keys, pass_days, settle, is_sold
):
    path, found, intents = competition("two_envelope")
    technical, price = found["technical"], found["price"]
    for who, text in TEXTS.items():
        hand_in(as_, who, technical, intents[who], {"text": text})
        hand_in(as_, who, price, intents[who], {"price_fen": START + 5, "text": f"价{who}"})
    closed = {who: NOBODY_YET for who in CALLERS}
    guest = f"/openings/{technical['id']}"
    for opening in (technical, price):
        assert table(as_, opening["id"]) == closed, "collecting"
    pass_days(6)
    settle()
    assert table(as_, technical["id"]) == closed, "unsealing"
    unseal(as_, keys, technical, "owner", "notary")
    settle()
    assert table(as_, technical["id"]) == judged_by_few("not-found"), "technical opened"
    assert problem_of(as_(None).get(f"{guest}/bids")) == (401, "token-missing")
    assert problem_of(as_(None).get(f"{guest}/record")) == (404, "not-found")
    assert table(as_, price["id"]) == closed, "held"
    bids = as_("reviewer").get(f"{guest}/bids").json["items"]
    results = [
        {"bid_id": bid["id"], "is_passed": True, "score": 80, "reasons": "可行"} for bid in bids
    ]
    as_("reviewer").post(f"{guest}/evaluate", {"results": results, "sha256": EVIDENCE})
    settle()
    assert table(as_, technical["id"]) == judged_by_few("not-found"), "evaluated, prices sealed"
    assert table(as_, price["id"]) == closed, "unsealing"
    if is_sold:
        unseal(as_, keys, price, "owner", "notary")
    else:
        as_("reviewer").post(f"{path}/terminate", {"reasons": "委托方撤回"})
    settle()
    state = as_(None).get(path).json["state"]
    assert state == ("awarding" if is_sold else "terminated")
    assert table(as_, technical["id"]) == judged_by_few(True), state
    assert problem_of(as_(None).get(f"{guest}/record")) == (404, "not-found"), "losers' stay secret"
    prices = {who: (["价buyer", "价rival"], True) for who in CALLERS}
    assert table(as_, price["id"]) == (prices if is_sold else closed)
    public = as_(None).get(f"/openings/{price['id']}/record")
    assert public.status_code == (200 if is_sold else 409), "a price is read out to everybody"


@pytest.mark.parametrize("is_chosen", [True, False], ids=["chosen", "terminated"])
def test_proposals_of_a_sealed_call_at_every_stage(as_, make, cast, settle, is_chosen):
    keys = Custodians(cast, CALL_SIDES)
    call_id = make.call(mode="sealed", custodians=keys.ids).id
    db.session.rollback()
    path = f"/calls/{call_id}"
    (opening,) = as_(None).get(f"{path}/openings").json["items"]
    digest = as_(None).get(path).json["sha256"]
    texts = {"seller": "方案甲", "rival": "方案乙"}
    entries = {
        who: as_(who).post(f"{path}/proposals", SEALED | {"sha256": digest}).json["id"]
        for who in (*texts, "stranger")
    }
    for who, text in texts.items():
        content = {"text": text, "price_fen": 80_000_000}
        assert hand_in(as_, who, opening, entries[who], content).status_code == 201

    def proposals():
        return {
            who: sorted(p["text"] or "" for p in as_(who).get(f"{path}/proposals").json["items"])
            for who in CALLERS
        }

    mine = {"seller": [""], "rival": [""], "stranger": [""]}
    assert table(as_, opening["id"]) == {who: NOBODY_YET for who in CALLERS}
    assert proposals() == {who: mine.get(who, []) for who in CALLERS}
    make.end_collection(call_id)
    for side in ("owner", "witness"):
        body = keys.shares(as_, opening, side)
        as_(CALL_SIDES[side]).post(f"/openings/{opening['id']}/give-share", body)
    settle()
    everything, nothing = (sorted(texts.values()), True), ("not-found", "not-found")
    judged = {
        "seller": (["方案甲"], "not-found"),
        "rival": (["方案乙"], "not-found"),
        "stranger": nothing,
        "station": nothing,
        "cashier": nothing,
        "buyer": everything,  # the poser
        "reviewer": everything,
        "auditor": everything,
    }
    own = {"seller": ["方案甲"], "rival": ["方案乙"], "stranger": [""]}
    whole = {who: ["", *sorted(texts.values())] for who in ("buyer", "reviewer", "auditor")}
    read = {who: (own | whole).get(who, []) for who in CALLERS}
    assert (table(as_, opening["id"]), proposals()) == (judged, read), "opened"
    assert problem_of(as_(None).get(f"/openings/{opening['id']}/record")) == (404, "not-found")
    if is_chosen:
        judge_and_choose(as_, path, entries)
    else:
        as_("reviewer").post(f"{path}/terminate", {"reasons": "预算取消"})
    settle()
    assert as_(None).get(path).json["state"] == ("chosen" if is_chosen else "terminated")
    assert (table(as_, opening["id"]), proposals()) == (judged, read), "decided, or nobody has it"


def judge_and_choose(as_, path, entries):
    results = [
        {"proposal_id": entries[who], "marks": marks, "is_passed": True, "reasons": "合格"}
        for who, marks in (("seller", [90, 90]), ("rival", [70, 70]))
    ]
    as_("reviewer").post(f"{path}/score", {"results": results, "sha256": EVIDENCE})
    body = {"proposal_id": entries["seller"], "reasons": None}
    assert as_("buyer").post(f"{path}/choose", body).status_code == 200


def test_a_look_before_the_opening_stays_on_record(as_, competition, told):
    _, found, _ = competition()
    for who in CALLERS:
        as_(who).get(f"/openings/{found['price']['id']}/bids")
    assert told("opening.look_refused") == ["opening.look_refused"] * len(CALLERS)
