"""`flask accounts …`: organisations and people, until they can register themselves."""

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

from app.core.actor import SYSTEM
from app.core.errors import DomainError
from app.parties import find_actor_of_token, find_organisation, get_organisation
from app.parties.approvals.queries import have_four_eyes
from app.parties.organisations import commands as organisations
from app.parties.organisations.rules import OPERATOR, REGIMES, AlreadyRegistered
from app.parties.people import commands as people
from app.parties.people.rules import DUTIES
from app.parties.sessions import commands as sessions
from app.parties.sessions.rules import STEP, code_at

group = click.Group("accounts", help="Organisations and their people.")
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


@group.command("add-organisation")
@click.argument("name")
@click.option("--kind", required=True, help="code of organisation_kind")
@click.option("--regime", type=click.Choice(REGIMES), default="private")
@click.option("--code", required=True, help="unified social credit code")
@click.option("--bank-account", required=True, help="where payouts go")
@with_appcontext
def add_organisation(name: str, kind: str, regime: str, code: str, bank_account: str) -> None:
    """Enter an organisation; prints its id."""
    try:
        row = organisations.register_organisation(
            SYSTEM, name=name, kind=kind, regime=regime, code=code, bank_account=bank_account
        )
    except DomainError as error:
        raise click.ClickException(f"{error.title}: {error.details}") from None
    click.echo(str(row.id))


@group.command("add-user")
@click.argument("organisation_id", type=click.UUID)
@click.argument("login")
@click.option("--name", required=True)
@click.option("--duty", "duties", multiple=True, type=click.Choice(DUTIES))
@click.password_option()
@with_appcontext
def add_user(organisation_id: Any, login: str, name: str, duties: Any, password: str) -> None:
    """Enter a person of an organisation; at the venue only until four eyes can do it."""
    if get_organisation(organisation_id).kind == OPERATOR:
        only_before_four_eyes("membership.give_duty")
    try:
        people.register_user(
            SYSTEM, organisation_id, login=login, name=name, password=password, duties=list(duties)
        )
    except DomainError as error:
        raise click.ClickException(f"{error.title}: {error.details}") from None


def only_before_four_eyes(act: str) -> None:
    """The command line founds the venue; once two people can do an act, one shell does not."""
    if have_four_eyes(act):
        raise click.ClickException(f"two of the venue's staff do this: POST /approvals, act {act}")


@group.command("code")
@click.argument("secret")
def code(secret: str) -> None:
    """Print what an authenticator with this SECRET shows now."""
    click.echo(code_at(secret, time.time()))


@group.command("demo")
@click.argument("file", type=click.Path(path_type=Path))
@with_appcontext
def demo(file: Path) -> None:
    """Make the demonstration's accounts once; their random passwords go into FILE (mode 0600).

    The passwords are on disk before the first account, so a start that was killed is gone on with.
    """
    if file.exists():
        return
    partial = file.with_suffix(".new")
    if not partial.exists():
        only_before_four_eyes("membership.give_duty")
        logins = [login for wanted in DEMO for login in wanted["people"]]
        made = {login: {"password": secrets.token_urlsafe(12)} for login in logins}
        _write_private(partial, json.dumps(made, indent=1))
    accounts = json.loads(partial.read_text())
    for wanted in DEMO:
        organisation_id = _organisation(wanted)
        for login, duties in wanted["people"].items():
            account = accounts[login]
            with suppress(AlreadyRegistered):
                people.register_user(
                    SYSTEM,
                    organisation_id,
                    login=login,
                    name=login,
                    password=account["password"],
                    duties=duties,
                )
            account["secret"] = enrolled(login, account["password"])
    _write_private(partial, json.dumps(accounts, indent=1))
    partial.rename(file)


def enrolled(login: str, password: str) -> str:
    """Enrol a second factor as its owner would; the secret, in base32.

    Confirmed by the code of the step before, so that the present one may be used to sign in.
    """
    session = sessions.sign_in(
        SYSTEM, login=login, password=password, code=None, organisation_id=None, hours=1, address=""
    )
    actor = find_actor_of_token(session["token"])
    assert actor is not None
    secret: str = sessions.begin_second_factor(actor, password=password)["secret"]
    if STEP - time.time() % STEP < 1:
        time.sleep(1)  # or the step before would be two steps before when it arrives
    code = code_at(secret, time.time() - STEP)
    sessions.confirm_second_factor(actor, code=code, token=session["token"])
    sessions.sign_out(actor, session["token"])
    return secret


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
    with os.fdopen(os.open(unsafe, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    unsafe.rename(file)
