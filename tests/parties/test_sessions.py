"""Signing in, acting, signing out."""

import pytest
from sqlalchemy import text

from app.core.db import db
from app.parties.organisations.commands import register_organisation
from app.parties.organisations.rules import AlreadyRegistered, NotACreditCode, credit_code
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD


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


def test_a_token_expires(as_, cast):
    db.session.execute(text("update access_tokens set expires_at = clock_timestamp()"))
    db.session.commit()
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
    assert problem_of(as_(None).post("/sessions", body, key=None)) == (403, "sign-in-refused")
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
