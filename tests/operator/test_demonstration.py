"""What `make run` wrote at an earlier release, or by halves, never stops the demonstration."""

import json
import stat

import pytest
from sqlalchemy import text

from app.core.actor import SYSTEM
from app.core.db import db
from app.operator import demonstration
from app.parties.sessions import recovery

FOUR = ("university", "company", "reviewer", "cashier")  # of the first form
KEPT = "seven quiet rivers under stone"
ALL = [login for _, login, _ in demonstration.PEOPLE]


@pytest.fixture
def file(app, tmp_path):
    """Where the accounts are kept; the cast makes room for the demonstration's people."""
    taken = "update organisations set name = name || '（旧）' where name like '郑州%'"
    db.session.execute(text(taken))
    db.session.execute(text("update users set login = login || '-old'"))
    db.session.execute(
        text("update membership_duties set until_at = market_now() where duty like '%_admin'")
    )
    db.session.commit()
    return tmp_path / "accounts.json"


@pytest.fixture
def demo(app, file):
    """Run the command; what it printed."""

    def run():
        db.session.remove()
        done = app.test_cli_runner().invoke(args=["accounts", "demo", str(file)])
        assert done.exit_code == 0, (done.output, done.exception)
        db.session.remove()
        return done.output

    return run


def people(monkeypatch, logins):
    some = [row for row in demonstration.PEOPLE if row[1] in logins]
    monkeypatch.setattr(demonstration, "PEOPLE", some)


@pytest.fixture
def few(monkeypatch):
    """The demonstration has four people: each of their passwords takes its time."""
    people(monkeypatch, FOUR)


def assert_everybody_signs_in(file):
    found = json.loads(file.read_text())
    logins = {login for _, login, _ in demonstration.PEOPLE}
    assert logins <= set(found)
    for login in logins:
        assert recovery.are_right(SYSTEM, login, **found[login]), login
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not file.with_suffix(".new").exists()
    duties = dict(
        db.session.execute(
            text(
                "select u.login, array_agg(d.duty order by d.duty) from users u "
                "join memberships m on m.user_id = u.id join membership_duties d "
                "on d.membership_id = m.id group by 1"
            )
        ).all()
    )
    for _, login, wanted in demonstration.PEOPLE:
        assert duties[login] == sorted(wanted), login
    db.session.rollback()
    return found


def change(file, how):
    said = json.loads(file.read_text())
    file.write_text(json.dumps(how(said)))


def test_what_is_in_step_is_left_alone(demo, file, few):
    demo()
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    assert demo() == ""
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert_everybody_signs_in(file)


FORMS = {
    "the password alone": lambda said: {login: a["password"] for login, a in said.items()},
    "no secrets": lambda said: {login: {"password": a["password"]} for login, a in said.items()},
    "a secret that is null": lambda said: said | {"cashier": said["cashier"] | {"secret": None}},
    "a person without a password": lambda said: said | {"company": {}},
    "a person less": lambda said: {login: a for login, a in said.items() if login != "reviewer"},
    "a person more, of a later form": lambda said: said | {"guide": {"key": 1}, "guest": None},
    "another database's passwords": lambda said: {
        login: a | {"password": "another password"} for login, a in said.items()
    },
    "another database's secrets": lambda said: {
        login: a | {"secret": "JBSWY3DPEHPK3PXP"} for login, a in said.items()
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_another_form_is_completed(demo, file, few, form):
    demo()
    change(file, FORMS[form])
    assert demo() == ""
    assert_everybody_signs_in(file)


@pytest.mark.parametrize("content", [b"", b"[1, 2]", b"\xff\xfe", b'{"university": {"pass'])
def test_a_damaged_file_is_set_aside_and_told_in_one_line(demo, file, few, content):
    demo()
    file.write_bytes(content)
    told = demo().splitlines()
    assert len(told) == 1
    (aside,) = file.parent.glob("accounts.damaged-*.json")
    assert aside.name in told[0]
    assert aside.read_bytes() == content
    assert_everybody_signs_in(file)


@pytest.mark.parametrize("first", [FOUR, set(ALL) - {"auditor", "admin2"}])
def test_people_that_a_later_release_knows_are_added(demo, file, monkeypatch, first):
    with monkeypatch.context() as patch:
        people(patch, first)
        demo()
    before = json.loads(file.read_text())
    demo()
    assert before.items() <= assert_everybody_signs_in(file).items()
    by_two = db.session.scalar(text("select count(*) from approvals where state = 'approved'"))
    assert by_two == (0 if first == FOUR else 2), "two of the venue's staff hire the others"


def test_a_file_that_outlived_its_database_founds_it_again(demo, file, few):
    made = {login: {"password": KEPT, "secret": "JBSWY3DP"} for login in FOUR}
    file.write_text(json.dumps(made))
    demo()
    found = assert_everybody_signs_in(file)
    assert found["company"]["password"] == KEPT


def test_a_start_that_was_killed_is_gone_on_with(demo, file, few, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(demonstration, "enrolled", lambda *_: 1 / 0)
        with pytest.raises(AssertionError):
            demo()
    assert not file.exists()
    demo()
    assert_everybody_signs_in(file)


def test_a_market_that_is_no_rehearsal_resets_nobody(demo, file, few, owner):
    demo()
    change(file, FORMS["another database's passwords"])
    owner(
        "set session_replication_role = replica; "  # a rehearsal's clock goes only forward
        "update market_clock set is_rehearsal = false, \"offset\" = '0'"
    )
    with pytest.raises(AssertionError, match="NotARehearsal"):
        demo()
