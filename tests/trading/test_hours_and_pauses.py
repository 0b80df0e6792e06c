"""Auctions begin and close in the venue's hours of working days; what stands on a procedure stands
still with it, and nobody's time is shorter or longer for that."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from app.core import calendar, clock, policy
from app.core.calendar import last_day_of
from app.core.clock import SHANGHAI
from app.core.db import command, db
from app.trading.auctions import hours
from app.trading.auctions.models import Auction
from app.trading.questions.models import Question
from tests.conftest import problem_of
from tests.factories.trades import TERMS
from tests.hands import MS, stand_at

OPENS, CLOSES, LATEST = 9, 18, 14
MINUTE = timedelta(minutes=1)
FROZEN = {
    key: {"value": value}
    for key, value in (
        *(("auction.opens_hour", OPENS), ("auction.closes_hour", CLOSES)),
        ("auction.free_minutes", 240),
    )
}


def local(moment):
    return moment.astimezone(SHANGHAI)


def shanghai(day, hour, minute=0):
    return datetime.combine(day, time(hour, minute), SHANGHAI).astimezone(UTC)


def time_of(as_, path, name):
    return datetime.fromisoformat(as_("buyer").get(path).json[name])


def is_in_hours(moment):
    at = local(moment)
    return calendar.working_day_from(at.date()) == at.date() and OPENS <= at.hour < CLOSES


def next_weekday(weekday):
    """A day in Zhengzhou at least a day ahead."""
    day = local(clock.now()).date() + timedelta(days=1)
    db.session.rollback()
    return day + timedelta(days=(weekday - day.weekday()) % 7)


# -- when an auction begins


@pytest.mark.parametrize(
    ("hour", "not_before", "start"),
    [
        (None, (date(2026, 11, 26), 16, 30), (date(2026, 11, 27), 9)),  # 00:30 there: today at nine
        (14, (date(2026, 11, 27), 1, 0), (date(2026, 11, 27), 14)),
        (10, (date(2026, 11, 27), 2, 1), (date(2026, 11, 30), 10)),  # Friday, too late: Monday
        (10, (date(2026, 11, 28), 4, 0), (date(2026, 11, 30), 10)),  # Saturday
        (9, (date(2026, 9, 30), 4, 0), (date(2026, 10, 8), 9)),  # the national holiday
        (9, (date(2026, 10, 10), 0, 30), (date(2026, 10, 10), 9)),  # a Saturday that is worked
        (9, (date(2026, 12, 31), 4, 0), (date(2027, 1, 4), 9)),  # 1 January of any year
        (3, (date(2026, 11, 27), 0, 0), (date(2026, 11, 27), 9)),  # a row that changed since
        (23, (date(2026, 11, 27), 0, 0), (date(2026, 11, 27), 14)),
    ],
)
def test_an_auction_begins_at_its_hour_of_a_working_day(app, hour, not_before, start):
    day, *clock_face = not_before
    moment = datetime.combine(day, time(*clock_face), UTC)
    assert hours.first_start(FROZEN, hour, moment) == shanghai(*start)


def test_the_seller_chooses_the_hour(as_, make, pass_days):
    auction = make.auction(pass_days, "scheduled", auction_hour=11)
    starts, lead = auction.starts_at, timedelta(hours=24)
    created = auction.created_at
    db.session.rollback()
    assert (local(starts).hour, local(starts).minute) == (11, 0)
    assert calendar.working_day_from(local(starts).date()) == local(starts).date()
    assert starts >= created + lead


@pytest.mark.parametrize(("method", "hour"), [("auction", 8), ("auction", 15), ("quotes", 10)])
def test_an_hour_is_the_venues_and_an_auctions(as_, make, method, hour):
    listing_id = str(make.listing().id)
    db.session.rollback()
    terms = TERMS | {"listing_id": listing_id, "method": method, "auction_hour": hour}
    if method == "quotes":
        terms |= {"step": None}
    refused = as_("seller").post("/procedures", terms)
    assert problem_of(refused) == (422, "outside-venue-hours")
    assert refused.json["last_hour"] == LATEST


@pytest.mark.parametrize(
    ("key", "value"), [(hours.OPENS, 13), (hours.CLOSES, 12), (hours.CLOSES, 25)]
)
def test_the_venues_hours_have_bounds(app, cast, key, value):
    with pytest.raises(policy.PolicyOutOfBounds):
        command(policy.succeed)(
            cast["admin"].actor,
            key=key,
            value=value,
            unit="hours",
            valid_from=date(2099, 1, 1),
            legal_basis="?",
            confidence="D",
        )


# -- an auction that is paused


def test_an_auction_is_paused_before_its_start_and_begins_as_much_later(
    as_, make, pass_days, settle
):
    path = f"/auctions/{make.auction(pass_days, 'scheduled', auction_hour=10).id}"
    db.session.rollback()
    before = time_of(as_, path, "starts_at")
    stand_at(before - timedelta(hours=2))
    paused = as_("reviewer").post(f"{path}/pause", {"reasons": "机房检修"})
    assert (paused.status_code, paused.json["state"]) == (200, "scheduled")
    again = as_("reviewer").post(f"{path}/pause", {"reasons": "?"})
    assert problem_of(again) == (409, "auction-paused")
    stand_at(before + timedelta(days=3) - timedelta(hours=2))
    settle()
    shown = as_("buyer").get(path).json
    assert (shown["state"], shown["pause_cause"]) == ("scheduled", "机房检修")
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    after = time_of(as_, path, "starts_at")
    assert after == hours.first_start(FROZEN, 10, before + timedelta(days=3))
    assert problem_of(as_("reviewer").post(f"{path}/resume")) == (409, "auction-not-paused")
    stand_at(after, timedelta(seconds=1))
    settle()
    assert as_("buyer").get(path).json["state"] == "free"


def test_a_pause_brings_no_close_to_a_day_off(as_, make, pass_days, settle):
    """Paused on a Friday in its free period, resumed on the Saturday."""
    path = f"/auctions/{make.auction(pass_days, 'scheduled').id}"
    db.session.rollback()
    friday = next_weekday(4)
    move(path, shanghai(friday, 10))
    stand_at(shanghai(friday, 10), timedelta(seconds=1))
    settle()
    assert as_("buyer").get(path).json["state"] == "free"
    stand_at(shanghai(friday, 11))
    as_("reviewer").post(f"{path}/pause", {"reasons": "机房断电"})
    stand_at(shanghai(friday + timedelta(days=1), 11))
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    assert is_in_hours(time_of(as_, path, "free_ends_at"))
    assert time_of(as_, path, "ends_at") >= time_of(as_, path, "free_ends_at") + 5 * MINUTE


def move(path, starts_at):
    """An auction scheduled for a day of the test's choice."""
    auction = db.session.get_one(Auction, path.rpartition("/")[2])
    by = starts_at - auction.starts_at
    for name in ("starts_at", "free_ends_at", "ends_at"):
        setattr(auction, name, getattr(auction, name) + by)
    auction.next_check = auction.starts_at
    db.session.commit()


# -- a procedure that is paused, and what stands on it


def test_a_pause_ended_early_lengthens_nothing(as_, make, pass_days, settle):
    """Seen: everybody got the whole month that a pause may have."""
    procedure_id = make.procedure().id
    path = f"/procedures/{procedure_id}"
    replying = f"/intents/{make.intent('forwarded', 'buyer', procedure_id).id}"
    paying = make.intent("agreed", "stranger", procedure_id)
    deposit = f"/deposits/{paying.deposit_id}"
    db.session.rollback()
    asked = as_("rival").post(f"{path}/questions", {"text": "是否含设备？"}).json["id"]
    terms = [
        *((path, "closes_at"), (path, "rectify_until"), (replying, "reply_by")),
        *((deposit, "due_at"), (f"/questions/{asked}", "answer_by")),
    ]
    who = {deposit: "stranger"}
    before = [read(as_, at, name, who.get(at, "buyer")) for at, name in terms]
    as_("reviewer").post(f"{path}/pause", {"reasons": "核查"})
    pass_days(2)
    settle()
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    after = [read(as_, at, name, who.get(at, "buyer")) for at, name in terms]
    for (at, name), was, now in zip(terms, before, after, strict=True):
        wanted = calendar.not_on_a_day_off(was + timedelta(days=2)).at
        assert wanted <= now < wanted + 2 * MINUTE, f"{at} {name}"
    db.session.rollback()


def read(as_, path, name, who):
    if path.startswith("/questions/"):
        asked = select(Question.answer_by).filter_by(id=path.rpartition("/")[2])
        return db.session.scalar(asked)
    return datetime.fromisoformat(as_(who).get(path).json[name])


def test_nobody_is_late_while_the_procedure_stands_still(as_, make, pass_days, settle, told):
    procedure_id = make.procedure().id
    path = f"/procedures/{procedure_id}"
    intent = f"/intents/{make.intent('agreed', 'buyer', procedure_id).id}"
    db.session.rollback()
    as_("rival").post(f"{path}/questions", {"text": "是否含设备？"})
    as_("reviewer").post(f"{path}/pause", {"reasons": "核查"})
    pass_days(25)
    settle()
    assert as_("buyer").get(intent).json["state"] == "agreed"
    assert "question.overdue" not in told()
    deposit = as_("buyer").get(f"/deposits/{as_('buyer').get(intent).json['deposit_id']}").json
    make.bank_line(deposit["amount"]["amount"], deposit["payer_name"], deposit["reference"])
    as_("reviewer").post(f"{path}/resume")
    settle()
    assert as_("buyer").get(intent).json["state"] == "qualified"


def test_a_deposit_that_becomes_due_in_a_pause_runs_from_its_end(as_, make, pass_days, settle):
    procedure_id = make.procedure().id
    path = f"/procedures/{procedure_id}"
    intent = f"/intents/{make.intent('forwarded', 'buyer', procedure_id).id}"
    db.session.rollback()
    as_("reviewer").post(f"{path}/pause", {"reasons": "核查"})
    pass_days(10)
    deposit_id = as_("seller").post(f"{intent}/agree").json["deposit_id"]
    before = read(as_, f"/deposits/{deposit_id}", "due_at", "buyer")
    pass_days(12)
    settle()
    assert as_("buyer").get(f"/deposits/{deposit_id}").json["state"] == "due"
    as_("reviewer").post(f"{path}/resume")
    after = read(as_, f"/deposits/{deposit_id}", "due_at", "buyer")
    wanted = calendar.not_on_a_day_off(before + timedelta(days=12)).at
    db.session.rollback()
    assert wanted <= after < wanted + 2 * MINUTE


def test_an_extension_gives_exactly_its_days(as_, make, settle):
    path = f"/procedures/{make.procedure(extensions_most=2).id}"
    db.session.rollback()
    for number in (1, 2):
        closes = read(as_, path, "closes_at", "buyer")
        stand_at(closes, MS)
        settle()
        shown = as_("buyer").get(path).json
        assert (shown["state"], shown["extensions"]) == ("disclosing", number)
        longer = calendar.working_days_from(last_day_of(closes), 5).at
        db.session.rollback()
        assert datetime.fromisoformat(shown["closes_at"]) == longer
