"""Two envelopes are decided by the formula that was announced, and by nothing else."""

import json
import random
import subprocess
import sys
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from app.core.db import db
from app.trading.openings import counting, sealer
from app.trading.openings.checker import violations
from tests.conftest import problem_of
from tests.factories.trades import TERMS
from tests.trading.test_sealed import EVIDENCE, START, competition, hand_in, keys, unseal

__all__ = ["competition", "keys"]  # fixtures
SCORING = {
    "quality_bp": 6_000,
    "price_bp": 4_000,
    "least_score": 60,
    "price_points": "share_of_best",
    "ties": "price",
}


@pytest.fixture
def decided(as_, competition, keys, pass_days, settle):
    """(path, openings) after scores and prices by who were handed in, judged and opened."""

    def decide(given, *, failing=(), **terms):
        path, found, intents = competition("two_envelope", **terms)
        for who, (_, price) in given.items():
            hand_in(as_, who, found["technical"], intents[who], {"text": f"方案 {who}"})
            hand_in(as_, who, found["price"], intents[who], {"price_fen": price})
        pass_days(6)
        settle()
        unseal(as_, keys, found["technical"], "owner", "notary")
        settle()
        technical = f"/openings/{found['technical']['id']}"
        results = []
        for bid in as_("seller").get(f"{technical}/bids").json["items"]:
            who = bid["content"]["text"].removeprefix("方案 ")
            said = {"bid_id": bid["id"], "score": given[who][0], "reasons": "评审意见"}
            results.append(said | {"is_passed": who not in failing})
        judged = as_("reviewer").post(
            f"{technical}/evaluate", {"results": results, "sha256": EVIDENCE}
        )
        assert judged.status_code == 200, judged.json
        settle()
        unseal(as_, keys, found["price"], "owner", "witness")
        settle()
        return path, found

    return decide


def record_of(as_, opening, who=None):
    return json.loads(as_(who).get(f"/openings/{opening['id']}/record").get_data())


def test_the_better_technology_wins_when_scoring_was_announced(as_, decided, tmp_path):
    given = {"buyer": (100, START), "rival": (60, START + 1)}
    path, found = decided(given, scoring=SCORING | {"least_score": 1})
    awards = as_("buyer").get(f"{path}/awards").json["items"]
    assert [(a["rank"], a["price"]["amount"]) for a in awards] == [(1, START)]
    assert as_("rival").get(f"{path}/awards").json["items"][0]["price"]["amount"] == START + 1
    announced = as_(None).get(path).json
    record = record_of(as_, found["price"])
    assert violations(record) == []
    ranking = record["ranking"]
    assert ranking["sha256"] == announced["sha256"]
    assert ranking["scoring"] == announced["scoring"] == ranking["terms"]["scoring"]
    first, second = ranking["rows"]
    best = START + 1
    assert (first["score"], first["gain"], first["span"], first["rank"]) == (100, START, best, 1)
    assert first["quality"] == str(6_000 * 100 * best)
    assert first["price"] == str(4_000 * 100 * START)
    assert first["total"] == str(600_000 * best + 400_000 * START)
    assert first["out_of"] == str(1_000_000 * best)
    assert (first["hundredths"], second["hundredths"]) == (10_000, 7_600)
    file = tmp_path / "record.json"
    file.write_text(json.dumps(record))
    alone = [sys.executable, "-I", str(Path(sealer.__file__)), "check", str(file)]
    assert subprocess.run(alone, capture_output=True, check=True).stdout.startswith(b"sound, ")
    for change in (
        lambda r: r["ranking"]["rows"].reverse(),
        lambda r: r["ranking"]["scoring"].update(quality_bp=1, price_bp=9_999),
        lambda r: r["ranking"]["terms"]["scoring"].update(ties="quality"),
        lambda r: r["ranking"].update(sha256="00" * 32),
        lambda r: r["ranking"]["scores"].update({first["entry_id"]: 61}),
        lambda r: r["ranking"]["scores"].update({first["entry_id"]: None}),
        lambda r: r["ranking"]["left"].append(second["entry_id"]),
        lambda r: r["ranking"]["rows"][0].update(total="0"),
        lambda r: r["ranking"]["rows"][1].update(hundredths=9_999),
        lambda r: r.update(least=START - 1),
    ):
        broken = json.loads(json.dumps(record))
        change(broken)
        assert violations(broken)


def test_without_announced_scoring_the_price_alone_decides(as_, decided):
    path, found = decided({"buyer": (100, START), "rival": (1, START + 1)})
    awards = as_("rival").get(f"{path}/awards").json["items"]
    assert [(a["rank"], a["price"]["amount"]) for a in awards] == [(1, START + 1)]
    record = record_of(as_, found["price"])
    assert record["ranking"]["scoring"] is None
    assert violations(record) == []


def test_a_good_word_does_not_lift_anybody_over_the_least_score(as_, decided):
    given = {"buyer": (59, START + 900), "rival": (60, START), "stranger": (99, START + 5)}
    path, found = decided(given, failing=("stranger",), scoring=SCORING)
    assert as_("rival").get(f"{path}/awards").json["items"][0]["price"]["amount"] == START
    prices = as_("rival").get(f"/openings/{found['price']['id']}/bids").json["items"]
    assert sorted((bid["fault"] or "", bid["content"] is None) for bid in prices) == [
        ("", False),
        ("technical-failed", True),
        ("technical-failed", True),
    ]
    faults = as_("seller").get(f"/openings/{found['technical']['id']}/bids").json["items"]
    assert sorted(bid["fault"] or "" for bid in faults) == [
        "",
        "below-least-score: 60",
        "failed: 评审意见",
    ]
    assert violations(record_of(as_, found["price"])) == []


@pytest.mark.parametrize(
    ("method", "change", "problem"),
    [
        ("quotes", {}, "scoring-unfit"),
        ("two_envelope", {"price_bp": 4_001}, "scoring-unfit"),
        ("two_envelope", {"quality_bp": 10_000, "price_bp": 0}, "invalid"),
        ("two_envelope", {"quality_bp": 6000.0}, "invalid"),
        ("two_envelope", {"quality_bp": -1, "price_bp": 10_001}, "invalid"),
        ("two_envelope", {"least_score": 101}, "invalid"),
        ("two_envelope", {"price_points": "as_we_like"}, "invalid"),
        ("two_envelope", {"ties": "by_lot"}, "invalid"),
        ("two_envelope", {"bonus": 5}, "invalid"),
    ],
)
def test_a_formula_that_cannot_be_computed_is_not_announced(
    as_, make, keys, method, change, problem
):
    listing_id = str(make.listing().id)
    db.session.rollback()
    ids = {side: str(id) for side, id in keys.ids.items()}
    body = TERMS | {"listing_id": listing_id, "method": method, "step": None, "custodians": ids}
    answer = as_("seller").post("/procedures", body | {"scoring": SCORING | change})
    assert problem_of(answer) == (422, problem)


def test_the_formula_is_part_of_what_is_announced_and_then_fixed(as_, make, keys, pass_days):
    ids = {side: str(id) for side, id in keys.ids.items()}
    terms = TERMS | {"method": "two_envelope", "step": None, "custodians": ids, "scoring": SCORING}
    made = make.procedure(**terms | {"custodians": keys.ids})
    path = f"/procedures/{made.id}"
    db.session.rollback()
    first = as_(None).get(path).json
    assert first["scoring"] == SCORING
    assert len(first["sha256"]) == 64
    changed = SCORING | {"quality_bp": 5_000, "price_bp": 5_000}
    for who, status in (("stranger", 403), ("reviewer", 403), ("clerk", 403), (None, 401)):
        answer = as_(who).post(f"{path}/amend", terms | {"scoring": changed})
        assert answer.status_code == status, answer.json
    second = as_("seller").post(f"{path}/amend", terms | {"scoring": changed}).json
    assert (second["edition"], second["scoring"]) == (2, changed)
    assert second["sha256"] != first["sha256"]
    pass_days(8)
    late = as_("seller").post(f"{path}/amend", terms | {"scoring": SCORING})
    assert problem_of(late) == (409, "rectification-over")


def bid(name, score, price, position):
    return {"entry_id": name, "label": name, "score": score, "price_fen": price,
            "position": position}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "order"),
    [
        ({"ties": "price"}, "bca"),  # a and b have 75 points each, b offers more
        ({"ties": "quality"}, "abc"),
    ],
)
def test_equal_totals_are_decided_as_announced(change, order):
    even = SCORING | {"quality_bp": 5_000, "price_bp": 5_000} | change
    bids = [bid("a", 100, 50, 1), bid("b", 50, 100, 2), bid("c", 50, 100, 3)]
    rows = counting.ranked(even, 10, bids)
    assert "".join(row["entry_id"] for row in rows) == order
    assert {row["hundredths"] for row in rows} == {7_500}


def test_of_equals_in_all_the_earlier_envelope_wins():
    bids = [bid("late", 80, 100, 2), bid("early", 80, 100, 1)]
    for scoring in (None, SCORING, SCORING | {"ties": "quality"}):
        assert [row["entry_id"] for row in counting.ranked(scoring, 10, bids)] == ["early", "late"]


def test_points_between_start_and_best():
    way = SCORING | {"price_points": "between_start_and_best"}
    bids = [bid("a", 70, 100, 1), bid("b", 70, 150, 2), bid("c", 70, 300, 3)]
    rows = counting.ranked(way, 100, bids)
    assert [(row["entry_id"], row["hundredths"]) for row in rows] == [
        ("c", 8_200),
        ("b", 5_200),
        ("a", 4_200),
    ]
    level = counting.ranked(way, 100, [bid("a", 70, 100, 1), bid("b", 71, 100, 2)])
    assert [(row["entry_id"], row["hundredths"]) for row in level] == [("b", 8_260), ("a", 8_200)]


def test_the_order_is_that_of_exact_fractions():
    """No rounding decides, whatever the sums."""
    seed = int(datetime.now().timestamp())
    print("seed", seed)
    dice = random.Random(seed)
    for _ in range(2_000):
        quality = dice.randint(1, 9_999)
        start = dice.choice([1, 100, 50_000_000, 10**14])
        scoring = SCORING | {
            "quality_bp": quality,
            "price_bp": 10_000 - quality,
            "price_points": dice.choice(["share_of_best", "between_start_and_best"]),
            "ties": dice.choice(["price", "quality"]),
        }
        spread = dice.choice([0, 1, 2, start * 9])
        bids = [
            bid(str(n), dice.randint(0, 100), start + dice.randint(0, spread), n)
            for n in range(1, dice.randint(2, 7))
        ]
        best = max(it["price_fen"] for it in bids)

        def points(it, scoring=scoring, best=best, start=start):
            if scoring["price_points"] == "share_of_best":
                share = Fraction(it["price_fen"], best)
            else:
                share = Fraction(it["price_fen"] - start, best - start) if best > start else 1
            return (
                Fraction(scoring["quality_bp"], 10_000) * it["score"]
                + Fraction(scoring["price_bp"], 10_000) * 100 * share
            )

        first = "price_fen" if scoring["ties"] == "price" else "score"
        wanted = sorted(bids, key=lambda it: (-points(it), -it[first], it["position"]))
        rows = counting.ranked(scoring, start, bids)
        assert [row["entry_id"] for row in rows] == [it["entry_id"] for it in wanted]
        for row, it in zip(rows, wanted, strict=True):
            assert Fraction(int(row["total"]), int(row["out_of"])) * 100 == points(it)
            assert abs(Fraction(row["hundredths"], 100) - points(it)) <= Fraction(1, 200)
