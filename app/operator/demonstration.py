"""`flask accounts demo`: the demonstration's organisations and people, and the file of their
passwords, which an earlier release may have written."""

import json
import os
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import click
from flask.cli import with_appcontext
from stdnum.cn import uscc

from app.core.actor import SYSTEM, Actor
from app.operator.accounts import enrolled, only_before_four_eyes
from app.parties import find_actor_of_token, find_organisation
from app.parties.approvals import commands as approvals
from app.parties.approvals.queries import have_four_eyes
from app.parties.organisations import commands as organisations
from app.parties.people import commands as people
from app.parties.sessions import commands as sessions
from app.parties.sessions import recovery
from app.parties.sessions.rules import STEP, SignInRefused, code_at

Accounts = dict[str, dict[str, str]]  # login → password and secret
GIVES_DUTIES = "membership.give_duty"
DEMO: list[dict[str, Any]] = [
    {
        "organisation": "郑州示范大学",
        "kind": "university",
        "regime": "state_research",
        "code": "12410000MK0000001",
        "people": {"university": ["owner", "lister", "signatory"]},
    },
    {
        "organisation": "郑州示范科技有限公司",
        "kind": "enterprise",
        "regime": "private",
        "code": "91410100MK0000002",
        "people": {"company": ["owner", "bidder", "signatory"]},
    },
    {
        "organisation": "郑州技术交易市场",
        "kind": "operator",
        "regime": "private",
        "code": "12410100MK0000003",
        "people": {
            "reviewer": ["reviewer"],
            "cashier": ["finance"],
            "admin": ["system_admin"],
            "admin2": ["system_admin"],
            "security": ["security_admin"],
            "security2": ["security_admin"],
            "auditor": ["auditor"],
        },
    },
]
Row = tuple[dict[str, Any], str, list[str]]  # organisation, login, duties
PEOPLE: list[Row] = [
    (wanted, login, duties) for wanted in DEMO for login, duties in wanted["people"].items()
]


@click.command("demo")
@click.argument("file", type=click.Path(path_type=Path))
@with_appcontext
def demo(file: Path) -> None:
    """Make the demonstration's accounts; their random passwords go into FILE (mode 0600).

    The passwords are on disk before the first account, so a start that was killed is gone on with.
    A file of an earlier form is completed, and so is what the database lacks; one that cannot be
    read is set aside.
    """
    partial = file.with_suffix(".new")
    is_begun = partial.exists() or file.exists()
    if not is_begun:
        only_before_four_eyes(GIVES_DUTIES)
    accounts = _kept(partial if partial.exists() else file) if is_begun else {}
    before = json.dumps(accounts)
    for _, login, _ in PEOPLE:
        accounts.setdefault(login, {"password": secrets.token_urlsafe(12)})
    if file.exists() and json.dumps(accounts) == before and _are_in_step(accounts):
        return
    _write_private(partial, json.dumps(accounts, indent=1))
    missing = [row for row in PEOPLE if not recovery.is_known(SYSTEM, row[1])]
    for row in PEOPLE:
        if row not in missing:
            _bring_in_step(row[1], accounts[row[1]])
    if missing:
        _hire(missing, accounts)
    _write_private(partial, json.dumps(accounts, indent=1))
    partial.rename(file)


def _kept(file: Path) -> Accounts:
    """What the file tells, in whichever form; nothing when it cannot be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        pairs = [(login, _account(said)) for login, said in found.items()]
    except (ValueError, AttributeError, OSError):
        aside = file.with_name(f"{file.stem}.damaged-{int(time.time())}.json")
        file.rename(aside)
        click.echo(f"{file.name} cannot be read: it is {aside.name} now, new passwords are made")
        return {}
    known = {login for _, login, _ in PEOPLE}
    return {
        login: account
        for login, account in pairs
        if "password" in account and (login in known or "secret" in account)
    }


def _account(said: Any) -> dict[str, str]:
    """The first form was the password alone, the second had no authenticator's secret."""
    given = {"password": said} if isinstance(said, str) else said
    found = given if isinstance(given, dict) else {}
    names = ("password", "secret")
    return {name: found[name] for name in names if isinstance(found.get(name), str)}


def _are_in_step(accounts: Accounts) -> bool:
    return all(
        "secret" in accounts[login] and recovery.are_right(SYSTEM, login, **accounts[login])
        for _, login, _ in PEOPLE
    )


def _bring_in_step(login: str, account: dict[str, str]) -> None:
    """Their password is this one, and the secret is their authenticator's."""
    password, secret = account["password"], account.get("secret")
    if secret is not None and recovery.are_right(SYSTEM, login, password, secret):
        return
    if not recovery.are_right(SYSTEM, login, password, None):
        recovery.recover(SYSTEM, login=login, password=password)
    account["secret"] = enrolled(login, password)


def _hire(missing: list[Row], accounts: Accounts) -> None:
    """Staff of a venue that has its administrators get their duties from two of them."""
    is_founded = have_four_eyes(GIVES_DUTIES)
    pair = [_signed_in(who, accounts[who]) for who in ("admin", "security")] if is_founded else []
    for wanted, login, duties in missing:
        organisation_id, account = _organisation(wanted), accounts[login]
        is_by_two = bool(pair) and wanted["kind"] == "operator"
        people.register_user(
            SYSTEM,
            organisation_id,
            login=login,
            name=login,
            password=account["password"],
            duties=[] if is_by_two else duties,
        )
        if is_by_two:
            _give(recovery.membership_of(SYSTEM, login, organisation_id), duties, *pair)
        account["secret"] = enrolled(login, account["password"])


def _give(membership_id: UUID, duties: list[str], asker: Actor, approver: Actor) -> None:
    for duty in duties:
        asked = approvals.ask(
            asker,
            act=GIVES_DUTIES,
            subject_id=membership_id,
            arguments={"duty": duty},
            reasons="示范",
        )
        approvals.approve(approver, asked.id)


def _signed_in(login: str, account: dict[str, str]) -> Actor:
    """A code is accepted once: where the present one was, the next is."""
    for ahead in (0, STEP):
        with suppress(SignInRefused):
            token = sessions.sign_in(
                SYSTEM,
                login=login,
                password=account["password"],
                code=code_at(account["secret"], time.time() + ahead),
                organisation_id=None,
                hours=1,
                address="",
            )["token"]
            actor = find_actor_of_token(token)
            assert actor is not None
            return actor
    raise SignInRefused()


def _organisation(wanted: dict[str, Any]) -> UUID:
    known = find_organisation(wanted["organisation"])
    if known is not None:
        return known.id
    return organisations.register_organisation(
        SYSTEM,
        name=wanted["organisation"],
        kind=wanted["kind"],
        regime=wanted["regime"],
        code=wanted["code"] + uscc.calc_check_digit(wanted["code"]),
        bank_account="6222" + str(secrets.randbelow(10**12)).zfill(12),
    ).id


def _write_private(file: Path, text: str) -> None:
    unsafe = file.with_suffix(".writing")
    unsafe.unlink(missing_ok=True)  # of a command that was killed
    with os.fdopen(os.open(unsafe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    unsafe.rename(file)
