"""`flask accounts …`: organisations and people, until they can register themselves."""

import time
from typing import Any

import click
from flask.cli import with_appcontext

from app.core.actor import SYSTEM
from app.core.errors import DomainError
from app.parties import find_actor_of_token, get_organisation
from app.parties.approvals.queries import have_four_eyes
from app.parties.changes.commands import let_through
from app.parties.organisations import commands as organisations
from app.parties.organisations.rules import OPERATOR, REGIMES
from app.parties.people import commands as people
from app.parties.people.rules import DUTIES
from app.parties.sessions import commands as sessions
from app.parties.sessions import second_factor
from app.parties.sessions.rules import STEP, code_at

group = click.Group("accounts", help="Organisations and their people.")


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


def enrolled(login: str, password: str) -> str:
    """Enrol a second factor as its owner would; the secret, in base32.

    A rehearsal's hand does not wait the hours in which owners may refuse it.
    Confirmed by the code of the step before, so that the present one may be used to sign in.
    """
    session = sessions.sign_in(
        SYSTEM, login=login, password=password, code=None, organisation_id=None, hours=1, address=""
    )
    actor = find_actor_of_token(session["token"])
    assert actor is not None
    assert actor.user_id is not None
    secret: str = second_factor.begin_second_factor(actor, password=password)["secret"]
    if STEP - time.time() % STEP < 1:
        time.sleep(1)  # or the step before would be two steps before when it arrives
    code = code_at(secret, time.time() - STEP)
    answer = second_factor.confirm_second_factor(actor, code=code, token=session["token"])
    if answer["enrolled_at"] is None:
        let_through(SYSTEM, actor.user_id)
    sessions.sign_out(actor, session["token"])
    return secret
