"""Signing in, acting, signing out."""

import time

import pytest
from sqlalchemy import text

from app.core.actor import SYSTEM
from app.core.db import db
from app.parties.organisations.commands import register_organisation
from app.parties.organisations.rules import AlreadyRegistered, NotACreditCode, credit_code
from app.parties.sessions.rules import STEP, code_at
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD, enrols
from tests.hands import let_through


def test_a_password_becomes_a_token_that_acts_until_it_is_revoked(as_, app, cast):
    body = {"login": "buyer_clerk", "password": PASSWORD}
    answer = as_(None).post("/sessions", body, key=None)
    assert answer.status_code == 201
    headers = {"Authorization": f"Bearer {answer.json['token']}"}
    me = as_(None).get("/me", headers=headers)
    assert me.json["organisation_id"] == str(cast["buyer"].organisation_id)
    gone = as_(None).client.delete("/sessions/current", headers=headers)
    assert (gone.status_code, gone.data) == (204, b"")
    assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")


@pytest.mark.parametrize(
    ("login", "password"), [("buyer", "wrong"), ("nobody", PASSWORD), ("Buyer", PASSWORD)]
)
def test_sign_in_is_refused_alike(as_, login, password):
    answer = as_(None).post("/sessions", {"login": login, "password": password}, key=None)
    assert problem_of(answer) == (403, "sign-in-refused")
    assert password not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    "header", ["Bearer nonsense", "Bearer", "Basic YTpi", "zt_abc", "Bearer zt_" + "x" * 43]
)
def test_a_bad_token_is_told_so(as_, header):
    answer = as_(None).get("/me", headers={"Authorization": header})
    assert problem_of(answer) == (401, "token-invalid")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_token_expires(as_, cast, owner):
    owner("update access_tokens set expires_at = clock_timestamp()")
    assert problem_of(as_("buyer").get("/me")) == (401, "token-invalid")


def test_neither_tokens_nor_passwords_are_stored(app, cast):
    stored = db.session.scalars(text("select t::text from access_tokens t")).all()
    stored += db.session.scalars(text("select u::text from users u")).all()
    stored += db.session.scalars(text("select e::text from events e")).all()
    for row in stored:
        assert PASSWORD not in row
        assert all(member.token not in row for member in cast.values())


def test_a_user_of_two_organisations_says_for_whom(as_, app, cast):
    invited = as_("seller").post("/memberships", {"login": "buyer_clerk", "duties": ["lister"]})
    path = f"/memberships/{invited.json['id']}"
    assert as_("buyer_clerk").post(f"{path}/accept").json["state"] == "active"
    body = {"login": "buyer_clerk", "password": PASSWORD}
    unsaid = as_(None).post("/sessions", body, key=None).json
    assert (unsaid["organisation_id"], unsaid["duties"]) == (None, [])
    headers = {"Authorization": f"Bearer {unsaid['token']}"}
    assert problem_of(as_(None).get("/assets", headers=headers)) == (403, "no-organisation")
    mine = as_(None).get("/my/memberships", headers=headers).json["items"]
    ids = {str(cast[who].organisation_id) for who in ("buyer", "seller")}
    assert {membership["organisation_id"] for membership in mine} == ids
    for id in ids:
        meant = {"organisation_id": id}
        acting = as_(None).post("/sessions/act-for", meant, headers=headers, key=None).json
        assert acting["organisation_id"] == id
    body["organisation_id"] = str(cast["seller"].organisation_id)
    chosen = as_(None).post("/sessions", body, key=None).json
    assert (chosen["organisation_id"], chosen["duties"]) == (body["organisation_id"], ["lister"])
    headers = {"Authorization": f"Bearer {chosen['token']}"}
    other = {"organisation_id": str(cast["buyer"].organisation_id)}
    back = as_(None).post("/sessions/act-for", other, headers=headers, key=None).json
    assert (back["organisation_id"], back["duties"]) == (other["organisation_id"], [])
    third = {"organisation_id": str(cast["stranger"].organisation_id)}
    refused = as_(None).post("/sessions/act-for", third, headers=headers, key=None)
    assert problem_of(refused) == (404, "not-found")


@pytest.mark.parametrize("code", ["12100000400000624D", "91410000170001401d"])
def test_real_credit_codes_pass(code):
    assert credit_code(code) == code.upper()


@pytest.mark.parametrize("code", ["12100000400000624E", "", "1210000040000062", "I" * 18])
def test_wrong_credit_codes_are_refused(code):
    with pytest.raises(NotACreditCode):
        credit_code(code)


def test_an_organisation_is_registered_once(app, cast):
    with pytest.raises(AlreadyRegistered):
        register_organisation(
            cast["reviewer"].actor,
            name="郑州示范大学",
            kind="university",
            regime="private",
            code="12100000400000624D",
            bank_account="1",
        )


def test_a_second_factor_is_enrolled_and_each_code_is_accepted_once(as_, cast, monkeypatch):
    """Signatories do nothing without one."""
    person = as_("unenrolled")
    me = person.get("/me").json
    assert me["lacks_second_factor"]
    assert problem_of(person.get("/deals")) == (403, "second-factor-needed")
    wrong = person.post("/my/second-factor", {"password": "nonsense nonsense"}, key=None)
    assert problem_of(wrong) == (403, "sign-in-refused")
    given = person.post("/my/second-factor", {"password": PASSWORD}, key=None).json
    assert given["uri"].startswith("otpauth://totp/")
    code = code_at(given["secret"], time.time())
    confirmed = person.post("/my/second-factor/confirm", {"code": code}, key=None)
    assert (confirmed.status_code, confirmed.json["enrolled_at"]) == (200, None)
    assert problem_of(person.get("/deals")) == (403, "second-factor-needed"), "it waits"
    (waiting,) = as_("buyer").get("/changes?state=waiting").json["items"]
    assert as_("buyer").post(f"/changes/{waiting['id']}/approve").json["state"] == "done"
    body = {"login": "unenrolled", "password": PASSWORD}
    sign_in = lambda **more: as_(None).post("/sessions", body | more, key=None)  # noqa: E731
    assert problem_of(sign_in()) == (403, "second-factor-wanted")
    assert problem_of(sign_in(code=code)) == (403, "sign-in-refused"), "it was accepted once"
    now = code_at(given["secret"], time.time() + STEP)
    bearer = {"Authorization": f"Bearer {sign_in(code=now).json['token']}"}
    assert as_(None).get("/deals", headers=bearer).status_code == 200
    assert problem_of(sign_in(code=now)) == (403, "sign-in-refused")
    again = person.post("/my/second-factor", {"password": PASSWORD}, key=None)
    assert problem_of(again) == (409, "second-factor-enrolled")


def test_a_code_is_accepted_once_even_by_two_at_once(app, cast):
    import threading

    from app.core.errors import DomainError
    from app.parties.sessions.commands import sign_in

    secret = cast["seller"].secret
    code = code_at(secret, time.time() + STEP)
    barrier, opened = threading.Barrier(4), []

    def attempt():
        with app.app_context():
            barrier.wait()
            try:
                sign_in(
                    SYSTEM, login="seller", password=PASSWORD, code=code,
                    organisation_id=None, hours=1, address="x",
                )  # fmt: skip
                opened.append(1)
            except DomainError:
                pass
            finally:
                db.session.remove()

    threads = [threading.Thread(target=attempt) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened == [1]


def test_whoever_tries_too_often_waits_even_with_the_right_password(as_, cast, owner):
    body = {"login": "buyer_clerk", "password": "wrong"}
    for _ in range(10):
        assert as_(None).post("/sessions", body, key=None).status_code == 403
    right = {"login": "buyer_clerk", "password": PASSWORD}
    refused = as_(None).post("/sessions", right, key=None)
    assert problem_of(refused) == (429, "too-many-attempts")
    assert 0 < int(refused.headers["Retry-After"]) <= 900
    other = {"login": "clerk", "password": PASSWORD}
    assert as_(None).post("/sessions", other, key=None).status_code == 201
    owner("update sign_in_attempts set at = at - interval '16 minutes'")
    assert as_(None).post("/sessions", right, key=None).status_code == 201


def test_an_api_key_acts_with_some_of_its_makers_duties_until_it_is_revoked(as_, cast):
    seller = as_("seller")
    refused = seller.post("/api-keys", {"label": "x", "duties": ["signatory"]}, key=None)
    assert problem_of(refused) == (422, "key-may-not-hold-duty")
    more = seller.post("/api-keys", {"label": "x", "duties": ["bidder"]}, key=None)
    assert problem_of(more) == (422, "key-may-not-hold-duty")
    key = seller.post("/api-keys", {"label": "校内系统", "duties": ["lister"]}, key=None).json
    assert key["token"].startswith("zk_")
    headers = {"Authorization": f"Bearer {key['token']}"}
    me = as_(None).get("/me", headers=headers).json
    assert (me["duties"], me["key_id"]) == (["lister"], key["id"])
    assert key["id"] in [item["id"] for item in seller.get("/my/tokens").json["items"]]
    assert problem_of(as_("buyer").delete(f"/my/tokens/{key['id']}")) == (404, "not-found")
    assert seller.delete(f"/my/tokens/{key['id']}").status_code == 204
    assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")


def test_somebody_without_an_organisation_enters_one_and_reads_nothing_else(as_):
    given = {"login": "founder", "name": "创始人", "password": PASSWORD}
    assert as_(None).post("/users", given, key=None).status_code == 201
    assert problem_of(as_(None).post("/users", given, key=None)) == (409, "already-registered")
    opened = as_(None).post("/sessions", {"login": "founder", "password": PASSWORD}, key=None).json
    headers = {"Authorization": f"Bearer {opened['token']}"}
    assert opened["organisation_id"] is None
    assert problem_of(as_(None).get("/deals", headers=headers)) == (403, "no-organisation")
    body = {"name": "新公司", "kind": "enterprise", "regime": "private"}
    body["credit_code"] = "91410000170001401D"
    entered = as_(None).post("/organisations", body, headers=headers)
    assert (entered.status_code, entered.json["state"]) == (201, "draft")
    wanted = {"organisation_id": entered.json["id"]}
    acting = as_(None).post("/sessions/act-for", wanted, headers=headers, key=None).json
    assert acting["duties"] == ["bidder", "lister", "owner"]


def test_a_key_is_nobody_it_opens_no_session_and_makes_no_key(as_):
    key = as_("seller").post("/api-keys", {"label": "x", "duties": ["lister"]}, key=None).json
    headers = {"Authorization": f"Bearer {key['token']}"}
    mine = as_(None).get("/me", headers=headers).json["organisation_id"]
    for method, path, body in (
        ("POST", "/sessions/act-for", {"organisation_id": mine}),
        ("POST", "/my/second-factor", {"password": PASSWORD}),
        ("POST", "/my/erasure", {"password": PASSWORD}),
        ("GET", "/my/data", None),
    ):
        answer = as_(None)._call(method, path, headers=headers, **({"json": body} if body else {}))
        assert problem_of(answer) in ((403, "people-only"), (403, "key-is-nobody")), path
    again = as_(None).post("/api-keys", {"label": "y"}, headers=headers, key=None)
    assert problem_of(again) == (403, "key-is-nobody")


def test_a_session_without_the_second_factor_does_not_gain_it_by_changing_sides(as_, cast):
    """Opened before the authenticator was enrolled, it stays what it was."""
    invited = as_("seller").post("/memberships", {"login": "buyer_clerk", "duties": ["signatory"]})
    as_("buyer_clerk").post(f"/memberships/{invited.json['id']}/accept")
    let_through(invited.json["id"])
    secret = enrols(as_("buyer_clerk"))
    let_through(cast["buyer_clerk"].actor.user_id)
    here = {"organisation_id": str(cast["buyer"].organisation_id)}
    body = {"login": "buyer_clerk", "password": PASSWORD}
    body["code"] = code_at(secret, time.time() + STEP)
    second = as_(None).post("/sessions", body | here, key=None).json
    headers = {"Authorization": f"Bearer {second['token']}"}
    there = {"organisation_id": str(cast["seller"].organisation_id)}
    stolen = as_("buyer_clerk").post("/sessions/act-for", there, key=None).json
    assert stolen["lacks_second_factor"] is True
    rightful = as_(None).post("/sessions/act-for", there, headers=headers, key=None).json
    assert rightful["lacks_second_factor"] is False


def test_a_session_opened_from_another_ends_with_it_and_not_after_it(as_, cast):
    body = {"login": "buyer_clerk", "password": PASSWORD}
    first = as_(None).post("/sessions", body, key=None).json
    bearer = {"Authorization": f"Bearer {first['token']}"}
    here = {"organisation_id": str(cast["buyer"].organisation_id)}
    second = as_(None).post("/sessions/act-for", here, headers=bearer, key=None).json
    assert second["expires_at"] <= first["expires_at"]
    inner = {"Authorization": f"Bearer {second['token']}"}
    third = as_(None).post("/sessions/act-for", here, headers=inner, key=None).json
    last = {"Authorization": f"Bearer {third['token']}"}
    assert as_(None).get("/me", headers=last).status_code == 200
    assert as_(None).client.delete("/sessions/current", headers=bearer).status_code == 204
    for headers in (bearer, inner, last):
        assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")


def test_a_stolen_session_does_not_live_on_in_one_that_was_opened_from_it(as_, cast):
    body = {"login": "buyer_clerk", "password": PASSWORD}
    here = {"organisation_id": str(cast["buyer"].organisation_id)}
    tokens = [as_(None).post("/sessions", body, key=None).json["token"]]
    for _ in range(2):
        held = {"Authorization": f"Bearer {tokens[-1]}"}
        opened = as_(None).post("/sessions/act-for", here, headers=held, key=None)
        tokens.append(opened.json["token"])
    first, stolen, last = ({"Authorization": f"Bearer {token}"} for token in tokens)
    as_(None).client.delete("/sessions/current", headers=stolen)
    assert as_(None).get("/me", headers=first).status_code == 200
    for headers in (stolen, last):
        assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")


def test_another_password_ends_every_other_session(as_):
    body = {"login": "clerk", "password": PASSWORD}
    other = as_(None).post("/sessions", body, key=None).json["token"]
    new = "another long password"
    wrong = {"password": "not this one", "new_password": new}
    refused = as_("clerk").post("/my/password", wrong, key=None)
    assert problem_of(refused) == (403, "sign-in-refused")
    right = {"password": PASSWORD, "new_password": new}
    assert as_("clerk").post("/my/password", right, key=None).status_code == 204
    headers = {"Authorization": f"Bearer {other}"}
    assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")
    assert as_("clerk").get("/me").status_code == 200
    assert as_(None).post("/sessions", body, key=None).status_code == 403
    assert as_(None).post("/sessions", body | {"password": new}, key=None).status_code == 201
