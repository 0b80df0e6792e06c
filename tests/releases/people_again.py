"""Everybody of a release signs in again, with the password and the authenticator they had."""

import time
from typing import Any

from flask import Flask

from app.core.db import db
from app.parties import find_actor_of_token
from app.parties.sessions.rules import STEP, code_at
from tests.conftest import Caller
from tests.factories.cast import Member, enrols
from tests.hands import let_through
from tests.releases.onward import Town


def signed_in(app: Flask, facts: dict[str, Any]) -> dict[str, Member]:
    """Over HTTP, whoever they act for."""
    cast = {}
    for login, secret in facts["people"].items():
        body = {"login": login, "password": facts["password"]}
        if secret is not None:
            body["code"] = code_at(secret, time.time())
        answer = Caller(app.test_client(), None).post("/sessions", body, key=None)
        assert answer.status_code == 201, (login, answer.json)
        if answer.json["lacks_second_factor"] and secret is None and login != "unenrolled":
            secret, answer = _enrolled(app, login, answer.json, body)
        token = answer.json["token"]
        actor = find_actor_of_token(token)
        assert actor is not None
        cast[login] = Member(login, token, actor, secret)
    db.session.rollback()
    return cast


def _enrolled(app: Flask, login: str, session: Any, body: Any) -> tuple[str, Any]:
    """An owner of before owners held an authenticator enrols one, and it waits its hours."""
    secret = enrols(Caller(app.test_client(), session["token"]))
    let_through(session["user_id"])
    with_code = body | {"code": code_at(secret, time.time() + STEP)}
    answer = Caller(app.test_client(), None).post("/sessions", with_code, key=None)
    assert answer.status_code == 201, (login, answer.json)
    return secret, answer


def town_of(app: Flask, facts: dict[str, Any]) -> Town:
    """The people of a release, who post over HTTP."""

    def post(member: Member, path: str, body: Any, version: int) -> Any:
        return Caller(app.test_client(), member.token).post(path, body, version=version)

    return Town(signed_in(app, facts), post, facts["custodians"])
