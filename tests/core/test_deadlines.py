"""Terms of days: how they are counted, prolonged, put off by a pause, and counted again when a
year's holiday notice is published; and that no noun has a term that does not know how it was
counted."""

import ast
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core import calendar, clock, deadlines, policy
from app.core.actor import SYSTEM
from app.core.calendar import end_of_day, last_day_of
from app.core.clock import SHANGHAI
from app.core.db import command, db
from app.core.deadlines import COUNTED, DAYS, WORKING_DAYS
from app.core.workflow import SUBJECTS
from app.deals.models import Deal
from app.trading.objections.models import Objection
from tests.hands import stand_at

ROOT = Path(__file__).parents[2]
YEAR = datetime.now(SHANGHAI).year + 1
FIRST = date(YEAR, 2, 1)
WEDNESDAY = FIRST + timedelta(days=(2 - FIRST.weekday()) % 7)
FESTIVAL = {  # as the State Council might publish it: nine days from Friday on, and two Sundays
    date(YEAR, 1, 1): (False, "元旦"),
    **{WEDNESDAY + timedelta(days=n): (False, "春节") for n in range(2, 11)},
    WEDNESDAY - timedelta(days=3): (True, "调休上班"),
    WEDNESDAY + timedelta(days=18): (True, "调休上班"),
}


@pytest.fixture
def unpublished(app, owner):
    """Only what is past is published, whenever this runs."""
    owner("delete from calendar_days where day >= '2027-01-01'")
    owner("delete from calendar_years where year >= 2027")


def at(year, month, day, hour=12):
    return datetime(year, month, day, hour, tzinfo=SHANGHAI).astimezone(UTC)


def noon_of(day):
    return at(day.year, day.month, day.day)


# -- what is known of a year that is not published


@pytest.mark.parametrize(
    ("first", "days", "last"),
    [
        (date(2027, 12, 31), 1, date(2028, 1, 3)),  # Friday; 1 January is a Saturday
        (date(2026, 12, 31), 1, date(2027, 1, 4)),  # 1 January, a Friday, then a week-end
        (date(2027, 4, 30), 1, date(2027, 5, 3)),  # 1 and 2 May are a week-end
        (date(2028, 4, 28), 1, date(2028, 5, 3)),  # Monday and Tuesday are 1 and 2 May
        (date(2027, 9, 30), 1, date(2027, 10, 4)),  # 1 to 3 October
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
    ],
)
def test_an_unpublished_year_keeps_its_fixed_holidays(unpublished, first, days, last):
    found = calendar.working_days_from(first, days)
    assert (last_day_of(found.at), found.is_provisional) == (last, True)


def test_a_notice_has_the_last_word_on_a_fixed_holiday(unpublished):
    calendar.publish(SYSTEM, 2027, {date(2027, 1, 1): (True, "调休上班")}, "国办发明电")
    found = calendar.working_days_from(date(2026, 12, 31), 1)
    assert (last_day_of(found.at), found.is_provisional) == (date(2027, 1, 1), False)


def test_the_fixed_holidays_are_dated_rows_with_bounds(app):
    with pytest.raises(policy.PolicyOutOfBounds):
        command(policy.succeed)(
            SYSTEM,
            key="calendar.fixed_holiday.0101",
            value=31,
            unit="days",
            valid_from=date(2028, 1, 1),
            legal_basis="?",
            confidence="D",
        )


def test_a_period_ends_on_no_fixed_holiday_of_an_unpublished_year(unpublished):
    assert last_day_of(calendar.days_from(date(2028, 4, 16), 15).at) == date(2028, 5, 3)


# -- prolongations


@pytest.mark.parametrize(
    ("term", "days", "last"),
    [
        (date(2026, 11, 24), 5, date(2026, 12, 1)),  # a Tuesday: Wednesday is the first
        (date(2026, 11, 27), 5, date(2026, 12, 4)),  # a Friday
        (date(2026, 2, 14), 1, date(2026, 2, 24)),  # a Saturday that was worked, the festival after
        (date(2026, 9, 30), 3, date(2026, 10, 10)),  # 10 October is a Saturday that is worked
    ],
)
def test_a_prolongation_gives_exactly_its_days(app, term, days, last):
    subject = Deal(sign_by=end_of_day(term), deadlines={})
    deadlines.prolong(subject, "sign_by", days)
    assert subject.sign_by == end_of_day(last)


def test_two_prolongations_give_exactly_twice_their_days(app):
    chance = random.Random(seed := random.randrange(10**6))
    for _ in range(40):
        first = date(2025, 1, 1) + timedelta(days=chance.randrange(600))
        days = chance.randrange(1, 12)
        subject = Deal(sign_by=None, deadlines={})
        deadlines.count(subject, "sign_by", first, (days, WORKING_DAYS))
        deadlines.prolong(subject, "sign_by", days)
        deadlines.prolong(subject, "sign_by", days)
        wanted = calendar.working_days_from(first, 3 * days).at
        assert subject.sign_by == wanted, f"seed {seed}: {first} {days}"


def test_a_prolongation_at_the_last_minute_counts_from_the_term_not_from_now(make, as_, pass_days):
    award_id = make.award(pass_days).id
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    before = datetime.fromisoformat(as_("seller").get(f"/deals/{deal_id}").json["sign_by"])
    stand_at(before - timedelta(minutes=1))
    assert as_("seller").post(f"/deals/{deal_id}/prolong").status_code == 200
    after = datetime.fromisoformat(as_("seller").get(f"/deals/{deal_id}").json["sign_by"])
    assert after == calendar.working_days_from(last_day_of(before), 5).at


# -- pauses


@pytest.mark.parametrize(
    ("term", "stood", "ends"),
    [
        # left: what stood; right: the end. Terms end at 24:00.
        (date(2026, 11, 25), timedelta(days=1, seconds=30), end_of_day(date(2026, 11, 26))),
        (date(2026, 11, 25), timedelta(days=2), end_of_day(date(2026, 11, 27))),
        (date(2026, 11, 25), timedelta(days=3), end_of_day(date(2026, 11, 30))),  # a Saturday
        (date(2026, 11, 25), timedelta(hours=3), at(2026, 11, 26, 3)),
        (date(2026, 9, 25), timedelta(days=6), end_of_day(date(2026, 10, 8))),  # a holiday
    ],
)
def test_a_term_shifts_by_what_it_stood_and_ends_on_no_day_off(app, term, stood, ends):
    subject = Deal(sign_by=None, deadlines={})
    began = end_of_day(term - timedelta(days=2))
    kept = deadlines._Count(term - timedelta(days=3), [(3, DAYS)], began - timedelta(days=1))
    db.session().info["now"] = began + stood
    deadlines._set(subject, "sign_by", kept, calendar.Deadline(end_of_day(term), False))
    deadlines.shift(subject, "sign_by", began)
    db.session().info.pop("now")
    assert subject.sign_by == ends


def test_a_term_that_was_over_is_not_opened_again(app):
    over = clock.now() - timedelta(days=3)
    subject = Deal(sign_by=over, deadlines={})
    deadlines.shift(subject, "sign_by", clock.now() - timedelta(days=2))
    assert subject.sign_by == over


def test_a_term_that_began_while_all_stood_is_not_lengthened_by_what_was_before(app):
    subject = Deal(sign_by=None, deadlines={})
    deadlines.count(subject, "sign_by", clock.today(), (5, WORKING_DAYS))
    before = subject.sign_by
    deadlines.shift(subject, "sign_by", clock.now() - timedelta(days=20))
    assert subject.sign_by == before


# -- publishing a calendar


def test_a_term_across_a_festival_is_counted_again(unpublished, make, settle):
    """Of an objection, which nobody counted again: two days before a festival it is published."""
    stand_at(noon_of(WEDNESDAY))
    id = make.objection().id
    db.session.rollback()
    subject = db.session.get_one(Objection, id)
    assert subject.deadlines["due_at"]["is_provisional"]
    before = subject.due_at
    db.session.rollback()
    calendar.publish(SYSTEM, YEAR, FESTIVAL, "国办发明电")
    settle()
    after = db.session.get_one(Objection, id)
    assert last_day_of(before) == WEDNESDAY + timedelta(days=7)
    assert last_day_of(after.due_at) == WEDNESDAY + timedelta(days=15)
    assert not after.deadlines["due_at"]["is_provisional"]
    assert after.next_check == after.due_at


def test_no_term_is_counted_again_to_be_earlier_than_it_was_said(unpublished, make, settle):
    """A make-up Sunday would bring its end forward; what was promised holds."""
    stand_at(noon_of(WEDNESDAY - timedelta(days=5)))  # a Friday
    id = make.objection().id
    db.session.rollback()
    before = db.session.get_one(Objection, id).due_at
    db.session.rollback()
    sunday = WEDNESDAY - timedelta(days=3)
    calendar.publish(SYSTEM, YEAR, {sunday: (True, "调休上班")}, "国办发明电")
    settle()
    assert db.session.get_one(Objection, id).due_at == before


@pytest.mark.parametrize("model", COUNTED, ids=lambda model: model.__tablename__)
def test_each_declared_term_is_counted_again(unpublished, model):
    """Over the declarations: every column, of a year that becomes known."""
    columns = [c.name for c in model.__table__.columns if c.info.get("counted")]
    assert columns, "a noun with terms declares them"
    db.session().info["now"] = noon_of(WEDNESDAY)
    for column in columns:
        subject = model(deadlines={}, policy={})
        deadlines.count(subject, column, WEDNESDAY, (5, WORKING_DAYS))
        before = getattr(subject, column)
        assert deadlines.is_provisional(subject)
        published(YEAR, FESTIVAL)
        told = deadlines.recount(subject)
        assert set(told) == {column}
        assert getattr(subject, column) > before
        assert not deadlines.is_provisional(subject)
        db.session.rollback()
    db.session().info.pop("now")


def published(year, days):
    db.session.add(calendar.CalendarYear(year=year, source="?"))
    for day, (works, note) in days.items():
        db.session.add(calendar.CalendarDay(day=day, is_workday=works, note=note))
    db.session.flush()


# -- no noun is forgotten

COUNTING = {"after_working_days", "after_calendar_days", "working_days_from", "days_from"}
READS = {"app/deals/queries.py", "app/catalogue/rights/judging.py"}  # compare, and set none


def test_terms_of_days_are_set_by_one_mechanism():
    """Whoever counts by itself has a term that no notice and no pause moves."""
    found = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "app").rglob("*.py")
        if path.parent.name != "core"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute | ast.Name)
        and (node.attr if isinstance(node, ast.Attribute) else node.id) in COUNTING
    }
    assert found == READS


def test_every_number_of_working_days_is_used_by_a_declared_term(app):
    """Each policy row in working days is read where a declared term is set."""
    rows = text("select distinct key from policies where unit = 'working_days'")
    setters = [
        path.read_text()
        for path in (ROOT / "app").rglob("*.py")
        if "deadlines.count(" in path.read_text()
        or "deadlines.prolong(" in path.read_text()
        or "deadlines.count\n" in path.read_text()
        or "deadlines.at_least(" in path.read_text()
    ]
    other = {
        "deal.fault_working_days": "compares two moments (deals/queries.py)",
        "resale.least_working_days": "compares two moments (rights/judging.py)",
        "procedure.disclosure_soe": "its key is put together (procedures/workflow.py)",
        "procedure.disclosure_soe_large": "the same",
    }
    missing = [
        key
        for key in db.session.scalars(rows)
        if key not in other and not any(f'"{key}"' in setter for setter in setters)
    ]
    assert missing == []


def test_a_declared_term_is_set_nowhere_else():
    """No assignment to a counted column outside the mechanism, but to None."""
    columns = {c.name for m in COUNTED for c in m.__table__.columns if c.info.get("counted")}
    copies = {"closes_at", "ends_at"}  # of an auction and an opening, which count no days
    found = []
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Assign):
                found += [
                    f"{path.relative_to(ROOT)}:{node.lineno} {target.attr}"
                    for target in _targets(node)
                    if target.attr in columns - copies and not _is_nothing(node.value)
                ]
    assert found == []


def _targets(node):
    for target in node.targets:
        for one in target.elts if isinstance(target, ast.Tuple) else [target]:
            if isinstance(one, ast.Attribute):
                yield one


def _is_nothing(value):
    values = value.elts if isinstance(value, ast.Tuple) else [value]
    return all(isinstance(one, ast.Constant | ast.Attribute) for one in values)


def test_a_term_that_is_not_declared_cannot_be_set(app):
    with pytest.raises(TypeError, match="not declared"):
        deadlines.count(Deal(deadlines={}), "delivered_at", date(2026, 12, 1), (1, WORKING_DAYS))


def test_every_noun_that_counts_is_a_subject_of_the_clock():
    assert set(COUNTED) <= set(SUBJECTS)
