"""What the office announces: folded by date, in whatever order it comes; it watches the sale."""

import random
from datetime import date, timedelta
from io import BytesIO
from types import SimpleNamespace

import orjson
import pytest

from app.catalogue.legal_events.rules import ENCUMBRANCES, Effect, TooManyEncumbrances, left_by
from app.catalogue.patents.rules import LegalStatus
from app.core import clock
from app.core.db import db
from tests.conftest import problem_of

H, S, T, R = "H", "S", "T", "R"
UNPAID = (H, "未缴年费专利权终止")
INVALID = (H, "专利权全部无效")
RESTORED = ("K", "专利权的恢复")
PLEDGED, RELEASED = (S, "专利权质押合同登记的生效"), (S, "专利权质押合同登记的注销")
LICENSED = (S, "专利实施许可合同备案的生效")
MOVED = (R, "专利权的转移")
SUSPENDED, FREE = (T, "专利权的中止"), (T, "专利权中止的解除")


@pytest.fixture
def announce(as_, settle):
    """Bring announcements in by import, as the operator does."""

    def bring(*events):
        lines = b"\n".join(
            orjson.dumps(
                {
                    "application_number": number,
                    "category": kind[0],
                    "national": kind[1],
                    "on": on,
                    "detail": detail,
                }
            )
            for number, kind, on, detail in events
        )
        file = {"file": (BytesIO(lines), "events.jsonl")}
        begun = as_("reviewer").post("/imports/legal_events", data=file)
        assert begun.status_code == 201, begun.json
        settle()
        return as_("reviewer").get(f"/imports/{begun.json['id']}").json

    return bring


def listed(make, **terms):
    number = make.patent()
    listing = make.listing(asset_id=make.asset(patents=[number]).id, **terms)
    return number, str(listing.id)


@pytest.mark.parametrize(
    ("kind", "detail", "terms", "why"),
    [
        (UNPAID, {}, {}, "patent-not-tradable"),
        (INVALID, {}, {}, "patent-not-tradable"),
        (PLEDGED, {"holder": "某银行"}, {}, "burden-uncleared"),
        (SUSPENDED, {}, {}, "burden-uncleared"),
        (MOVED, {"to": "他人"}, {}, "burden-uncleared"),
        (
            LICENSED,
            {"kind": "独占", "until": "2030-01-01"},
            {"right": "ordinary_licence", "term_months": 12},
            "burden-uncleared",
        ),
        (LICENSED, {"kind": "独占", "until": "2030-01-01"}, {}, None),  # a transfer goes on
        (LICENSED, {"kind": "普通"}, {}, None),
        ((R, "著录事项变更"), {}, {}, None),
        ((R, "专利权人的姓名或者名称、地址的变更"), {}, {}, None),
        ((R, "专利申请权、专利权的转移"), {"to": "他人"}, {}, "burden-uncleared"),
        ((R, "专利申请权、 专利权的　转移"), {"to": "他人"}, {}, "burden-uncleared"),
        ((R, "专利权的继承"), {"to": "他人"}, {}, "register-unclear"),
        (("D", "实质审查的生效"), {}, {}, None),
    ],
)
def test_an_announcement_holds_the_listing_it_stands_against(
    as_, make, settle, announce, pass_days, kind, detail, terms, why
):
    number, listing = listed(make, **terms)
    pass_days(3)
    day = (clock.today() - timedelta(days=1)).isoformat()  # after it was listed
    done = announce((number, kind, day, detail))
    assert (done["state"], done["imported"]) == ("finished", 1)
    seen = as_("seller").get(f"/listings/{listing}").json
    expected = ("suspended", why) if why else ("published", None)
    assert (seen["state"], seen["suspended_for"]) == expected
    gone = as_(None).get(f"/listings/{listing}").status_code == 404
    assert gone == (why is not None)


def test_those_in_talks_and_in_deals_are_told(as_, make, announce):
    talks = make.negotiation()
    deal = make.deal("drafted")
    number = as_("buyer").get(f"/listings/{talks.listing_id}").json["patents"][0]
    asset = db.session.get_one(type(deal), deal.id).asset_id
    other = as_("seller").get(f"/assets/{asset}").json["patents"][0]["application_number"]
    announce(
        (number["application_number"], UNPAID, "2026-11-01", {}),
        (other, UNPAID, "2026-11-01", {}),
    )
    for who in ("buyer", "seller"):
        told = as_(who).get(f"/negotiations/{talks.id}").json
        assert told["notice"] == {"listing": "suspended", "reason": "patent-not-tradable"}
        assert told["state"] == "open"
    refused = as_("seller").post(f"/negotiations/{talks.id}/accept", {"round": 1})
    assert problem_of(refused) == (409, "listing-suspended")
    history = as_("buyer").get(f"/deals/{deal.id}/history?limit=50").json["items"]
    assert "deal.patent_changed" in [event["name"] for event in history]
    announce((number["application_number"], RESTORED, "2026-11-10", {}))
    listing = as_("reviewer").get(f"/listings/{talks.listing_id}").json
    resumed = as_("reviewer").post(f"/listings/{listing['id']}/resume", version=listing["version"])
    assert resumed.json["state"] == "published"


def test_a_pledge_is_cleared_by_the_pledgees_consent(as_, make, announce):
    number, listing = listed(make)
    announce((number, PLEDGED, "2026-11-01", {"holder": "某银行"}))
    held = as_("seller").get(f"/listings/{listing}").json
    assert problem_of(as_("seller").post(f"/listings/{listing}/submit"))[1] == "burden-uncleared"
    asset = as_("seller").get(f"/assets/{held['asset_id']}").json
    burden = {"kind": "pledge", "holder": "某银行", "consent": "ab" * 32}
    as_("seller").patch(f"/assets/{asset['id']}", {"burdens": [burden]}, asset["version"])
    again = as_("seller").post(f"/listings/{listing}/submit").json
    assert again["state"] == "submitted"  # and is reviewed again


def test_the_same_announcement_twice_is_one(make, announce):
    number, _ = listed(make)
    event = (number, PLEDGED, "2026-11-01", {"number": "Y1", "holder": "某银行"})
    assert announce(event)["imported"] == 1
    other = (number, PLEDGED, "2026-11-01", {"holder": "某银行", "number": "Y1"})
    assert announce(other)["unchanged"] == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"application_number": "2022100000018"}, "check-digit-wrong"),
        ({"application_number": "202210999999.4"}, None),
        ({"category": "9"}, "category-unknown"),
        ({"on": "2093-01-01"}, "event-in-the-future"),
        ({"category": "XX"}, "row-invalid"),
        ({"on": "yesterday"}, "row-invalid"),
        ({"colour": 1}, "row-invalid"),
    ],
)
def test_a_wrong_announcement_is_refused_by_its_row(as_, make, settle, change, code):
    row = {"application_number": make.patent(), "category": "H", "on": "2026-11-01"} | change
    file = {"file": (BytesIO(orjson.dumps(row)), "e.jsonl")}
    begun = as_("reviewer").post("/imports/legal_events", data=file).json
    settle()
    (problem,) = as_("reviewer").get(f"/imports/{begun['id']}/problems").json["items"]
    assert problem["row"] == 1
    assert code is None or problem["code"] == code


def test_only_the_operator_announces(as_):
    file = {"file": (BytesIO(b"{}"), "e.jsonl")}
    assert problem_of(as_("seller").post("/imports/legal_events", data=file)) == (
        403,
        "not-the-register",
    )


def an(effect, day, **detail):
    return SimpleNamespace(effect=effect, on=date(2025, 1, day), detail=detail)


def test_what_events_leave_depends_on_their_dates_not_on_their_coming():
    """Announcements are read from the table in date order, so any order of coming is the same."""
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    for _ in range(300):
        events = [an(draw.choice(list(Effect)), day, number=day) for day in range(1, 9)]
        shuffled = draw.sample(events, len(events))
        results = [
            left_by(LegalStatus.GRANTED, date(2024, 1, 1), sorted(some, key=lambda e: e.on))
            for some in (events, shuffled)
        ]
        assert results[0] == results[1]
        if any(event.effect == Effect.INVALIDATE for event in events):
            assert results[0][0] == LegalStatus.INVALIDATED


@pytest.mark.parametrize(
    ("effects", "status", "burdens"),
    [
        ([Effect.LAPSE, Effect.RESTORE], "granted", []),
        ([Effect.INVALIDATE, Effect.LAPSE, Effect.RESTORE], "invalidated", []),
        ([Effect.PLEDGE, Effect.PLEDGE, Effect.RELEASE_PLEDGE], "granted", ["pledge"]),
        ([Effect.SUSPEND, Effect.END_SUSPENSION], "granted", []),
        ([Effect.INVALIDATE_PARTLY, Effect.LAPSE, Effect.RESTORE], "partly_invalidated", []),
    ],
)
def test_a_fold(effects, status, burdens):
    events = [an(effect, day) for day, effect in enumerate(effects, start=1)]
    found, left = left_by(LegalStatus.GRANTED, date(2024, 1, 1), events)
    assert (found, [burden["kind"] for burden in left]) == (status, burdens)


def test_no_more_lies_on_a_patent_than_its_answer_says():
    events = [an(Effect.PLEDGE, 1, number=number) for number in range(ENCUMBRANCES + 1)]
    with pytest.raises(TooManyEncumbrances):
        left_by(LegalStatus.GRANTED, date(2024, 1, 1), events)


def test_a_refusal_before_the_grant_does_not_undo_it():
    events = [an(Effect.REFUSE, 1)]
    assert left_by(LegalStatus.GRANTED, date(2025, 6, 1), events)[0] == LegalStatus.GRANTED


def test_fees_and_ends_are_told_to_the_owner_in_time(as_, make, settle, pass_days):
    make.asset(patents=[make.patent()])
    settle()
    pass_days(300)
    settle()
    kinds = [r["kind"] for r in as_("seller").get("/my/reminders").json["items"]]
    assert kinds == ["patent_watch.fee_near"]
    assert as_("buyer").get("/my/reminders").json["items"] == []
