"""A stolen password moves no money: not alone, not with one code, not by a session, not by a rogue
owner, not through recovery, a key, a clerk or a moved clock."""

import threading
import time

import pytest
from sqlalchemy import text

from app.core.db import db
from app.core.errors import DomainError
from app.parties.changes.commands import approve
from app.parties.people import passwords
from app.parties.sessions.rules import STEP, code_at
from tests.conftest import Caller, problem_of
from tests.factories.cast import PASSWORD, enrols
from tests.hands import let_through

ACCOUNT = {"bank_account": "6222 9999 8888"}
DAY = 25 / 24  # the hours of the policy are over


@pytest.fixture
def stolen(app, as_, cast):
    """Whoever has a password, and perhaps one code: a caller of a session of their own."""

    def sign_in(login, *, code=False, ahead=STEP, **more):
        body = {"login": login, "password": PASSWORD} | more
        if code:
            body["code"] = code_at(cast[login].secret, time.time() + ahead)
        answer = as_(None).post("/sessions", body, key=None)
        assert answer.status_code == 201, answer.json
        return Caller(app.test_client(), answer.json["token"])

    return sign_in


@pytest.fixture
def members(as_):
    """login → the path of the membership in an organisation, as an owner of it sees them."""

    def of(owner):
        lines = as_(owner).get("/memberships").json["items"]
        return {line["name"]: f"/memberships/{line['id']}" for line in lines}

    return of


@pytest.fixture
def second_owner(as_, members):
    """The seller's clerk is an owner, too, with an authenticator."""
    path = members("seller")["clerk"]
    assert as_("seller").post(f"{path}/give-duty", {"duty": "owner"}).status_code == 200
    let_through(path.rpartition("/")[2])
    enrols(as_("clerk"))
    let_through(as_("clerk").get("/me").json["user_id"])
    db.session.execute(
        text(
            "update access_tokens set has_second_factor = true, "
            "proven_at = market_now() + interval '20 years' where user_id = "
            "(select id from users where login = 'clerk')"
        )
    )
    db.session.commit()
    return as_("clerk")


def stale():
    """What was proven was proven long ago."""
    db.session.execute(text("update access_tokens set proven_at = market_now() - interval '1 h'"))
    db.session.commit()


def one_waiting(caller):
    (found,) = caller.get("/changes?state=waiting").json["items"]
    return found


def account_of(as_, cast, who="seller"):
    return as_(who).get(f"/organisations/{cast[who].organisation_id}").json["bank_account_mask"]


def change_account(caller, organisation_id, given=ACCOUNT):
    path = f"/organisations/{organisation_id}"
    return caller.patch(path, given, caller.get(path).json["version"])


def unenrol(login):
    """As accounts stood before owners held an authenticator."""
    db.session.execute(
        text(
            "update users set totp_secret = null, totp_step = null, totp_confirmed_at = null "
            "where login = :login"
        ),
        {"login": login},
    )
    db.session.commit()


def test_a_stolen_password_of_an_owner_without_a_factor_enrols_and_moves_nothing(
    stolen, cast, as_, settle, pass_days
):
    """The road that was taken: signatory, enrol, account. The owner sees it and ends it."""
    unenrol("broker")
    thief = stolen("broker")
    assert thief.get("/me").json["lacks_second_factor"] is True
    assert problem_of(thief.get("/memberships")) == (403, "second-factor-needed")
    assert problem_of(thief.get("/my/memberships")) == (403, "second-factor-needed")
    enrols(thief)
    path = f"/organisations/{cast['broker'].organisation_id}"
    assert problem_of(thief.patch(path, ACCOUNT, 1)) == (403, "second-factor-needed")
    rightful = stolen("broker")
    waiting = one_waiting(rightful)
    assert waiting["kind"] == "user.second_factor"
    ended = rightful.post(f"/changes/{waiting['id']}/withdraw")
    assert ended.json["state"] == "withdrawn"
    pass_days(DAY)
    settle()
    assert stolen("broker").get("/me").json["lacks_second_factor"] is True, "it never came in"


def test_an_enrolment_that_waits_is_another_owners_to_let_in_or_not(
    stolen, as_, second_owner, cast, settle, pass_days
):
    unenrol("seller")
    thief = stolen("seller")
    enrols(thief)
    settle()
    assert "change.asked" in [r["kind"] for r in second_owner.get("/my/reminders").json["items"]]
    waiting = one_waiting(second_owner)
    assert problem_of(thief.post(f"/changes/{waiting['id']}/approve")) == (
        403,
        "second-factor-needed",
    )
    for who, problem in (
        ("stranger", (403, "duty-missing")),
        ("reviewer", (403, "duty-missing")),
        ("security", (404, "not-found")),
        ("buyer", (404, "not-found")),
    ):
        assert problem_of(as_(who).get(f"/changes/{waiting['id']}")) == (404, "not-found")
        assert problem_of(as_(who).post(f"/changes/{waiting['id']}/approve")) == problem
    assert second_owner.post(f"/changes/{waiting['id']}/refuse").json["state"] == "refused"
    pass_days(DAY)
    settle()
    assert thief.get("/me").json["lacks_second_factor"] is True


def test_a_secret_that_waits_is_not_exchanged_for_another(stolen, settle, pass_days):
    unenrol("broker")
    enrols(stolen("broker"))
    pass_days(DAY / 2)
    enrols(stolen("broker"))
    pass_days(DAY * 3 / 4)
    settle()
    assert stolen("broker").get("/me").json["lacks_second_factor"] is True, "its hours begin anew"


def test_a_stolen_session_moves_nothing_without_a_fresh_code(as_, cast, members, told):
    stale()
    before = told("change.")
    seller, path = as_("seller"), members("seller")["clerk"]
    wanted = (403, "fresh-factor-wanted")
    for duty in ("owner", "signatory", "finance"):
        assert problem_of(seller.post(f"{path}/give-duty", {"duty": duty})) == wanted
        asked = {"login": "newcomer", "duties": [duty]}
        assert problem_of(seller.post("/memberships", asked)) == wanted
    assert problem_of(change_account(seller, cast["seller"].organisation_id)) == wanted
    assert seller.post(f"{path}/give-duty", {"duty": "lister"}).status_code == 200
    assert told("change.") == before


def test_stolen_password_and_one_code_wait_a_day_in_which_every_owner_is_told(
    stolen, as_, cast, members, second_owner, settle, pass_days
):
    """T79: nothing changes at once, and one refusal is enough."""
    before = account_of(as_, cast)
    thief = stolen("seller", code=True)
    changed = change_account(thief, cast["seller"].organisation_id)
    assert (changed.status_code, changed.json["bank_account_mask"]) == (200, before)
    assert [w["arguments"] for w in changed.json["waiting"]] == [{"bank_account_mask": "****8888"}]
    again = change_account(thief, cast["seller"].organisation_id)
    assert problem_of(again) == (409, "change-waits-already")
    waiting = one_waiting(second_owner)
    assert problem_of(thief.post(f"/changes/{waiting['id']}/approve")) == (
        403,
        "not-your-transition",
    )
    told = db.session.scalar(text("select data -> 'told' from events where name = 'change.asked' "
                                  "order by id desc limit 1"))  # fmt: skip
    db.session.rollback()
    assert set(told) == {str(cast[who].actor.user_id) for who in ("seller", "clerk")}
    settle()
    assert second_owner.get("/my/reminders").json["items"][0]["kind"] == "change.asked"
    pass_days(DAY / 2)
    settle()
    assert account_of(as_, cast) == before
    assert second_owner.post(f"/changes/{waiting['id']}/refuse").json["state"] == "refused"
    pass_days(DAY)
    settle()
    assert account_of(as_, cast) == before


def test_what_nobody_refuses_is_carried_out_by_the_clock(as_, cast, settle, pass_days):
    """An owner who is the only person goes on, a day later."""
    change_account(as_("seller"), cast["seller"].organisation_id)
    pass_days(23 / 24)
    settle()
    before = account_of(as_, cast)
    assert before != "****8888"
    pass_days(2 / 24)
    settle()
    assert account_of(as_, cast) == "****8888"
    path = f"/organisations/{cast['seller'].organisation_id}"
    assert as_("seller").get(path).json["state"] == "submitted", "the venue verifies it again"


def test_a_second_person_lets_it_through_at_once_with_a_fresh_code(
    as_, cast, members, second_owner, app
):
    path = members("buyer")["buyer_clerk"]
    given = as_("buyer").post(f"{path}/give-duty", {"duty": "finance"})
    assert [d["duty"] for d in given.json["duties"]] == []
    assert [w["arguments"]["duty"] for w in given.json["waiting"]] == ["finance"]
    change_account(as_("seller"), cast["seller"].organisation_id)
    waiting = one_waiting(second_owner)
    stale()
    refused = second_owner.post(f"/changes/{waiting['id']}/approve")
    assert problem_of(refused) == (403, "fresh-factor-wanted")
    db.session.execute(text("update access_tokens set proven_at = market_now()"))
    db.session.commit()
    assert second_owner.post(f"/changes/{waiting['id']}/approve").json["state"] == "done"
    assert account_of(as_, cast) == "****8888"
    late = second_owner.post(f"/changes/{waiting['id']}/refuse")
    assert problem_of(late) == (409, "transition-not-open")


def test_a_rogue_owner_sends_no_other_away_and_makes_no_accomplice_first(
    as_, members, second_owner, settle, pass_days
):
    path = members("seller")["clerk"]
    assert problem_of(as_("seller").post(f"{path}/end")) == (409, "owner-stays-meanwhile")
    asked = as_("seller").post(f"{path}/withdraw-duty", {"duty": "owner"})
    assert [d["duty"] for d in asked.json["duties"]] == ["owner"]
    waiting = one_waiting(second_owner)
    assert waiting["kind"] == "membership.withdraw_owner"
    accomplice = as_("seller").post("/memberships", {"login": "newcomer", "duties": ["owner"]})
    as_("newcomer").post(f"/memberships/{accomplice.json['id']}/accept")
    both = second_owner.get("/changes?state=waiting").json["items"]
    assert len(both) == 2
    for change in both:
        assert second_owner.post(f"/changes/{change['id']}/refuse").status_code == 200
    pass_days(DAY)
    settle()
    assert [d["duty"] for d in second_owner.get(path).json["duties"]] == ["owner"]
    later = as_("seller").get(f"/memberships/{accomplice.json['id']}").json
    assert (later["duties"], later["waiting"]) == ([], [])


def test_whoever_asked_and_is_no_owner_any_more_gets_nothing(
    as_, members, second_owner, cast, settle, pass_days
):
    own = members("seller")["seller"]
    change_account(as_("seller"), cast["seller"].organisation_id)
    as_("seller").post(f"{own}/withdraw-duty", {"duty": "owner"})
    pass_days(DAY)
    settle()
    assert one_waiting(second_owner)["kind"] == "organisation.bank_account"
    pass_days(40)
    settle()
    assert second_owner.get("/changes").json["items"][0]["state"] == "lapsed"


def test_an_accomplice_in_another_organisation_lets_no_authenticator_in(as_, stolen, cast):
    """The buyer's clerk is asked into an organisation whose owner helps the thief."""
    helper = as_("seller")
    asked = helper.post("/memberships", {"login": "buyer_clerk"}).json
    thief = as_("buyer_clerk")
    thief.post(f"/memberships/{asked['id']}/accept")
    enrols(thief)
    waiting = one_waiting(helper)
    refused = helper.post(f"/changes/{waiting['id']}/approve")
    assert problem_of(refused) == (403, "one-organisation-only")


def test_codes_are_counted_wherever_they_are_asked(as_, cast):
    stale()
    seller = as_("seller")
    prove = lambda code: seller.post(  # noqa: E731
        "/my/second-factor/prove", {"code": code}, key=None
    )
    for _ in range(10):
        assert problem_of(prove("000000")) == (403, "code-refused")
    right = code_at(cast["seller"].secret, time.time() + STEP)
    assert problem_of(prove(right)) == (429, "too-many-codes"), "a right one, too late"
    begun = as_("unenrolled").post("/my/second-factor", {"password": PASSWORD}, key=None).json
    confirm = lambda code: as_("unenrolled").post(  # noqa: E731
        "/my/second-factor/confirm", {"code": code}, key=None
    )
    for _ in range(10):
        assert problem_of(confirm("000000")) == (403, "code-refused")
    right = code_at(begun["secret"], time.time())
    assert problem_of(confirm(right)) == (429, "too-many-codes")


def test_a_code_is_fresh_for_some_minutes_and_accepted_once(as_, cast, stolen, pass_days):
    thief = stolen("seller", code=True)
    path = f"/memberships/{as_('seller').get('/memberships').json['items'][0]['id']}"
    minutes = lambda n: pass_days(n / 1440)  # noqa: E731
    minutes(11)
    give = lambda: thief.post(f"{path}/give-duty", {"duty": "finance"})  # noqa: E731
    assert problem_of(give()) == (403, "fresh-factor-wanted")
    used = {"code": code_at(cast["seller"].secret, time.time() + STEP)}
    spent = thief.post("/my/second-factor/prove", used, key=None)
    assert problem_of(spent) == (403, "code-refused")
    db.session.execute(text("update users set totp_step = null"))
    db.session.commit()
    now = {"code": code_at(cast["seller"].secret, time.time())}
    assert thief.post("/my/second-factor/prove", now, key=None).json["fresh_until"]
    assert give().status_code == 200


def test_the_clock_jumps_and_what_was_proven_is_not_fresh(as_, stolen, cast, pass_days):
    """The market's clock is the database's; the authenticator goes by the real one."""
    before = stolen("seller", code=True)
    pass_days(400)
    refused = change_account(before, cast["seller"].organisation_id)
    assert refused.status_code in (401, 403)
    db.session.execute(text("update users set totp_step = null"))
    db.session.commit()
    anew = stolen("seller", code=True, ahead=0)
    asked = change_account(anew, cast["seller"].organisation_id)
    assert asked.status_code == 200, asked.json
    assert asked.json["bank_account_mask"] != "****8888"


def test_a_session_opened_without_the_code_proves_nothing(as_, stolen):
    older = stolen("clerk")
    enrols(as_("clerk"))
    let_through(as_("clerk").get("/me").json["user_id"])
    code = {"code": "000000"}
    refused = older.post("/my/second-factor/prove", code, key=None)
    assert problem_of(refused) == (409, "second-factor-elsewhere")


def test_a_key_and_a_clerk_for_a_visitor_change_nothing_of_money(as_, cast, members, app):
    seller = as_("seller")
    key = seller.post("/api-keys", {"label": "x", "duties": ["lister"]}, key=None).json["token"]
    robot = Caller(app.test_client(), key)
    path = members("seller")["clerk"]
    assert problem_of(robot.post(f"{path}/give-duty", {"duty": "finance"}))[0] == 403
    code = {"code": "000000"}
    assert problem_of(robot.post("/my/second-factor/prove", code, key=None)) == (
        403,
        "key-is-nobody",
    )
    seller.post(f"{path}/give-duty", {"duty": "finance"})
    assert robot.get("/changes").json["items"] == []
    waiting = one_waiting(seller)
    assert problem_of(robot.get(f"/changes/{waiting['id']}")) == (404, "not-found")
    letter = {"kind": "authority", "name": "授权", "sha256": "cd" * 32, "duties": ["lister"]}
    until = {"valid_until": "2199-01-01T00:00:00Z"}
    at = f"/organisations/{cast['seller'].organisation_id}"
    assert seller.post(f"{at}/documents", letter | until).status_code == 201
    visit = as_("hall_clerk").post(
        "/visits",
        {
            "organisation_id": str(cast["seller"].organisation_id),
            "sha256": "cd" * 32,
            "visitor": "来访人",
            "duties": ["lister"],
        },
    )
    assert visit.status_code == 201, visit.json
    through = {"headers": {"Acting-Through": visit.json["id"]}}
    desk = as_("hall_clerk")
    for asked in (
        desk.post(f"{path}/give-duty", {"duty": "finance"}, **through),
        desk.post(f"/changes/{waiting['id']}/approve", **through),
        desk.post(f"/changes/{waiting['id']}/refuse", **through),
    ):
        assert problem_of(asked)[0] in (403, 404)


def test_two_who_approve_at_once_do_it_once(app, as_, cast, second_owner, told):
    change_account(as_("seller"), cast["seller"].organisation_id)
    waiting = one_waiting(second_owner)
    from app.parties import find_actor_of_token

    actor = find_actor_of_token(cast["clerk"].token)
    barrier, ended = threading.Barrier(2), []

    def attempt():
        with app.app_context():
            barrier.wait()
            try:
                approve(actor, waiting["id"])
                ended.append("done")
            except DomainError as error:
                ended.append(error.code())
            finally:
                db.session.remove()

    threads = [threading.Thread(target=attempt) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ended) == ["done", "transition-not-open"]
    assert told("change.approved") == ["change.approved"]


def test_a_recovered_account_moves_no_money_for_a_day(as_, stolen, cast, pass_days, settle):
    """By counter and four eyes, and still no hole: sessions end, what waits ends, owners know."""
    change_account(as_("seller"), cast["seller"].organisation_id)
    before = as_("reviewer").get(f"/organisations/{cast['seller'].organisation_id}").json
    claim = as_(None).post("/recoveries", {"login": "seller"}, key=None).json
    asked = as_("hall_clerk").post(
        "/approvals",
        {
            "act": "user.recover_password",
            "subject_id": claim["id"],
            "arguments": {"evidence_sha256": "ab" * 32},
            "reasons": "持身份证到厅",
        },
    )
    assert as_("security").post(f"/approvals/{asked.json['id']}/approve").status_code == 200
    settle()
    kinds = [r["kind"] for r in as_("seller").get("/my/reminders").json["items"]]
    assert "user.recovery_approved" in kinds
    db.session.execute(
        text(
            "update password_recoveries set ready_at = market_now(), "
            "ends_at = market_now() + interval '1 day'"
        )
    )
    db.session.commit()
    new = "ein ganz anderes wort 77"
    done = as_(None).post(
        f"/recoveries/{claim['id']}/complete",
        {"secret": claim["secret"], "new_password": new},
        key=None,
    )
    assert done.status_code == 204, done.json
    assert problem_of(as_("seller").get("/me")) == (401, "token-invalid")
    body = {"login": "seller", "password": new}
    assert problem_of(as_(None).post("/sessions", body, key=None)) == (403, "second-factor-wanted")
    body["code"] = code_at(cast["seller"].secret, time.time() + STEP)
    token = as_(None).post("/sessions", body, key=None).json["token"]
    owner = as_(None)
    owner.headers = {"Authorization": f"Bearer {token}"}
    assert owner.get("/changes?state=waiting").json["items"] == [], "what waited was withdrawn"
    held = change_account(owner, cast["seller"].organisation_id)
    assert problem_of(held) == (409, "cooling-down")
    pass_days(DAY)
    settle()
    after = as_("reviewer").get(f"/organisations/{cast['seller'].organisation_id}").json
    assert after["bank_account_mask"] == before["bank_account_mask"]
    stale = change_account(owner, cast["seller"].organisation_id)
    assert problem_of(stale)[0] in (401, 403)


def test_a_reset_authenticator_comes_back_only_by_waiting(as_, stolen, cast):
    user_id = str(cast["seller"].actor.user_id)
    asked = {"act": "user.reset_second_factor", "subject_id": user_id, "reasons": "遗失"}
    approval = as_("security").post("/approvals", asked).json["id"]
    assert as_("security2").post(f"/approvals/{approval}/approve").status_code == 200
    assert problem_of(as_("seller").get("/me")) == (401, "token-invalid")
    thief = stolen("seller")
    enrols(thief)
    assert thief.get("/me").json["lacks_second_factor"] is True
    assert one_waiting(thief)["kind"] == "user.second_factor"


def test_staff_prove_a_fresh_code_before_they_open_an_account(as_, cast):
    stale()
    asked = {
        "act": "user.reset_second_factor",
        "subject_id": str(cast["seller"].actor.user_id),
        "reasons": "遗失",
    }
    assert problem_of(as_("security").post("/approvals", asked)) == (403, "fresh-factor-wanted")


def test_a_founder_reads_and_drafts_and_enrols_at_once(as_, cast):
    founder, path = as_("newcomer"), f"/organisations/{cast['newcomer'].organisation_id}"
    assert founder.get("/me").json["lacks_second_factor"] is False
    drafted = founder.patch(path, {"address": "郑州市"}, founder.get(path).json["version"])
    assert drafted.status_code == 200
    wanted = (403, "fresh-factor-wanted")
    assert problem_of(change_account(founder, cast["newcomer"].organisation_id)) == wanted
    enrols(founder)
    given = change_account(founder, cast["newcomer"].organisation_id)
    assert (given.json["bank_account_mask"], given.json["waiting"]) == ("****8888", [])
    second = change_account(
        founder, cast["newcomer"].organisation_id, {"bank_account": "6222 1111"}
    )
    assert second.json["bank_account_mask"] == "****8888", "from now on there is something to lose"


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("password1234", "password-known"),
        ("qwertyuiop12", "password-known"),
        ("woaini1314520", "password-known"),
        ("aaaaaaaaaaaaaaa", "password-known"),
        ("Password123!Password123!", "password-known"),
        ("zhengzhou2026!", "password-of-context"),
        ("lisi.wang.lisi.wang", "password-of-context"),
        ("郑州技术交易市场二零二六年度", "password-of-context"),
        ("李四李四李四李四李四李四", "password-of-context"),
        ("x" * 200, "password-known"),
    ],
)
def test_known_passwords_and_words_of_the_context_are_refused_and_why(as_, password, problem):
    body = {"login": "lisi.wang", "name": "李四", "password": password}
    refused = as_(None).post("/users", body, key=None)
    assert problem_of(refused) == (422, problem)
    assert password not in refused.get_data(as_text=True)
    english = as_(None).post("/users", body, key=None, headers={"Accept-Language": "en"})
    assert "password" in english.json["title"].lower()


def test_the_organisations_name_is_no_password_of_its_members(as_):
    body = {"password": PASSWORD, "new_password": "郑州示范大学二零二六年度"}
    refused = as_("clerk").post("/my/password", body, key=None)
    assert problem_of(refused) == (422, "password-of-context")
    assert as_("clerk").get("/me").status_code == 200


@pytest.mark.parametrize(
    "password", ["another long password", "k3$Vq-8zLw0p", "锦瑟无端五十弦一弦一柱思华年"]
)
def test_others_are_not(as_, password):
    body = {"login": "zhangsan", "name": "张三", "password": password}
    assert as_(None).post("/users", body, key=None).status_code == 201


def test_a_hash_is_made_anew_at_sign_in_when_guessing_should_cost_more(as_, stolen, monkeypatch):
    from argon2 import PasswordHasher

    stored = lambda: db.session.scalar(  # noqa: E731
        text("select password_hash from users where login = 'clerk'")
    )
    cheap = PasswordHasher(memory_cost=8_192, time_cost=1, parallelism=1).hash(PASSWORD)
    db.session.execute(
        text("update users set password_hash = :h where login = 'clerk'"), {"h": cheap}
    )
    db.session.commit()
    wrong = {"login": "clerk", "password": "not the right password"}
    assert as_(None).post("/sessions", wrong, key=None).status_code == 403
    assert stored() == cheap
    db.session.rollback()
    stolen("clerk")
    renewed = stored()
    db.session.rollback()
    assert renewed != cheap
    assert not passwords.is_cheap(renewed)
    stolen("clerk")
    assert stored() == renewed, "once"
