"""The operator's commands, as typed."""

import json
import stat

import pytest
from sqlalchemy import text

from app.core.db import db
from app.core.viewer import viewer


@pytest.fixture
def flask(app):
    runner = app.test_cli_runner()

    def run(*arguments):
        db.session.remove()
        seen = viewer.set(None)  # a command's process is nobody's
        try:
            return runner.invoke(args=arguments)
        finally:
            viewer.reset(seen)

    return run


def test_an_organisation_and_its_people_are_entered(flask, as_):
    added = flask(
        *("accounts", "add-organisation", "新单位", "--kind", "enterprise"),
        *("--code", "91410000170001401D", "--bank-account", "6222"),
    )
    assert added.exit_code == 0, added.output
    user = flask(
        *("accounts", "add-user", added.output.strip(), "beginner", "--name", "新人"),
        *("--duty", "bidder", "--password", "long enough it is"),
    )
    assert user.exit_code == 0, user.output
    body = {"login": "beginner", "password": "long enough it is"}
    assert as_(None).post("/sessions", body, key=None).json["duties"] == ["bidder"]


@pytest.mark.parametrize(
    ("code", "words"),
    [("91410000170001401X", "credit code"), ("91410100TT0000001", "credit code")],
)
def test_a_wrong_organisation_is_refused_in_words(flask, code, words):
    answer = flask(
        *("accounts", "add-organisation", "错", "--kind", "enterprise"),
        *("--code", code, "--bank-account", "1"),
    )
    assert answer.exit_code == 1
    assert words in answer.output


@pytest.mark.parametrize(
    ("login", "name", "duties", "password", "words"),
    [
        ("", "新人", (), "long enough it is", "login"),
        ("bob x", "新人", (), "long enough it is", "login"),
        ("bob", " ", (), "long enough it is", "login"),
        ("bob", "新人", (), "short", "password"),
        ("bob", "新人", ("reviewer",), "long enough it is", "venue"),
    ],
)
def test_a_wrong_person_is_refused_in_words(flask, cast, login, name, duties, password, words):
    organisation = str(cast["buyer"].organisation_id)
    options = [text for duty in duties for text in ("--duty", duty)]
    answer = flask(
        *("accounts", "add-user", organisation, login, "--name", name),
        *(*options, "--password", password),
    )
    assert (answer.exit_code, words in answer.output) == (1, True), answer.output


def test_the_demonstrations_accounts_are_made_once_and_kept_private(flask, tmp_path, alone):
    file = tmp_path / "accounts.json"
    taken = "update organisations set name = name || '（旧）' where name like '郑州%'"
    db.session.execute(text(taken))  # the tests' cast bears some of the demonstration's names
    db.session.execute(text("update users set login = login || '-old'"))
    db.session.commit()
    for _ in range(2):
        made = flask("accounts", "demo", str(file))
        assert made.exit_code == 0, made.output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found = json.loads(file.read_text())
    assert {"university", "company", "reviewer", "cashier", "admin", "admin2"} < set(found)


@pytest.fixture
def alone():
    """The venue has one administrator of the system and none of security."""
    db.session.execute(
        text(
            "update membership_duties d set until_at = market_now() "
            "from memberships m join users u on u.id = m.user_id "
            "where d.membership_id = m.id and (u.login like '%2' or d.duty = 'security_admin')"
        )
    )
    db.session.commit()


def test_where_four_eyes_can_do_it_one_shell_does_not(flask, cast, tmp_path):
    venue = str(cast["reviewer"].organisation_id)
    hired = flask("accounts", "add-user", venue, "x2", "--name", "x", "--password", "long enough.")
    assert (hired.exit_code, "membership.give_duty" in hired.output) == (1, True)
    demo = flask("accounts", "demo", str(tmp_path / "accounts.json"))
    assert (demo.exit_code, "membership.give_duty" in demo.output) == (1, True)
    known = flask("calendar", "publish", "2025")
    assert (known.exit_code, "calendar.publish" in known.output) == (1, True)
    file = tmp_path / "2027.csv"
    file.write_text("day,is_workday,note\n2027-01-01,0,元旦\n")
    entered = flask("calendar", "enter", str(file), "--source", "?")
    assert (entered.exit_code, "calendar.publish" in entered.output) == (1, True)


def test_a_calendar_year_is_published_when_its_notice_is_known(flask, alone):
    known = flask("calendar", "publish", "2025")
    assert known.exit_code == 0, known.output
    unknown = flask("calendar", "publish", "2031")
    assert unknown.exit_code == 1
    assert "holiday notice" in unknown.output


def test_the_backlog_shows_what_fails_and_why_and_retry_makes_it_due(flask, make, settle):
    talks = make.negotiation().id
    settle()
    db.session.execute(
        text(
            "update negotiations set check_attempts = 3, check_error = 'ValueError: stumbled', "
            "next_check = market_now() + interval '1 hour' where id = :id"
        ),
        {"id": talks},
    )
    db.session.commit()
    shown = flask("backlog").output
    assert f"negotiation {talks}: ValueError: stumbled" in shown
    assert "timers_failing" in shown
    assert "1 failed deliveries" in flask("retry").output
    due = "select count(*) from negotiations where next_check <= market_now()"
    assert db.session.scalar(text(due)) == 1


def test_the_ledger_check_fails_when_the_books_are_wrong(flask, make, owner):
    make.deal("paid")
    assert flask("ledger-check").output == "the ledger is sound\n"
    owner("update accounts set balance = balance + 1 where kind = 'held'")
    wrong = flask("ledger-check")
    assert wrong.exit_code == 1
    assert "balance differs from its entries" in wrong.output
    owner("update accounts set balance = balance - 1 where kind = 'held'")


def test_pruning_removes_what_is_spent_and_keeps_the_books(flask, make, settle):
    make.deal("paid")
    settle()
    before = db.session.scalar(text("select count(*) from events"))
    assert "dispatches: 0 rows" in flask("prune").output
    db.session.execute(text("update dispatches set next_check = next_check - interval '99 days'"))
    db.session.commit()
    assert "dispatches: 0 rows" not in flask("prune").output
    assert db.session.scalar(text("select count(*) from dispatches where done")) == 0
    assert db.session.scalar(text("select count(*) from events")) == before


def test_a_notice_is_entered_from_a_file(flask, tmp_path, alone):
    file = tmp_path / "2027.csv"
    file.write_text("day,is_workday,note\n2027-01-01,0,元旦\n2027-01-02,1,调休上班\n")
    entered = flask("calendar", "enter", str(file), "--source", "国办发明电〔2026〕8号")
    assert "2027: 2 days" in entered.output
    file.write_text("day,is_workday\n2027-01-01,0\n2028-01-01,0\n")
    assert flask("calendar", "enter", str(file), "--source", "?").exit_code == 1


@pytest.mark.parametrize("days", ["-1", "nan", "inf", "1e9"])
def test_an_impossible_shift_is_refused(flask, days):
    answer = flask("clock", "shift", "--", days)
    assert answer.exit_code == 2
    assert "Traceback" not in answer.output


def test_the_clock_is_shifted_in_a_rehearsal(flask):
    assert "market time is now" in flask("clock", "shift", "3").output


def test_sizes_shows_every_table_and_what_bounds_it(flask, settings):
    shown = flask("sizes")
    assert shown.exit_code == 0, shown.output
    tables = db.session.scalars(text("select relname from pg_stat_user_tables")).all()
    for table in tables:
        assert f"\n{table} " in shown.output
    assert "nobody said why" not in shown.output
    assert "30 days (retention.idempotency_days)" in shown.output
