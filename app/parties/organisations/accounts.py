"""Where payouts go: kept sealed, and changed by two people or after a day."""

from typing import Any

from app.core import events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.sealing import blind, seal
from app.parties.changes.kinds import kind
from app.parties.changes.steps import account_of, ask, asker_of, require_asker_stays
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import AccountNeedsMoneyDuty, OrganisationNotEditable
from app.parties.organisations.workflow import EDITABLE, ORGANISATION, VERIFIED
from app.parties.people.rules import MONEY
from app.parties.sessions.freshness import require_fresh

ACCOUNT = ("organisations", "bank_account")  # with the id: where the sealed account belongs
CHANGE_ACCOUNT = "organisation.bank_account"


@step
def seal_account(organisation: Organisation, account: str | None) -> None:
    """The account, its end as it is shown, and its blind index."""
    organisation.bank_account = seal(account, *ACCOUNT, organisation.id) if account else None
    organisation.bank_account_mask = _mask(account)
    organisation.bank_account_blind = _blind(account)


def without_what_waits(
    actor: Actor, organisation: Organisation, facts: dict[str, Any]
) -> dict[str, Any]:
    """The facts that change at once: an account that is changed waits, the first of a draft does
    not. Raises AccountNeedsMoneyDuty, FreshFactorWanted, CoolingDown, ChangeWaitsAlready."""
    if "bank_account" not in facts:
        return facts
    if organisation.verified_at and not actor.duties & MONEY:
        raise AccountNeedsMoneyDuty()
    require_fresh(actor)
    if not organisation.is_established:
        return facts
    account = facts["bank_account"]
    if _blind(account) != organisation.bank_account_blind:
        shown = {"bank_account_mask": _mask(account)}
        of = organisation.id
        ask(actor, CHANGE_ACCOUNT, of, organisation_id=of, arguments=shown, account=account)
    return {name: value for name, value in facts.items() if name != "bank_account"}


def _still_fits(change: Any) -> None:
    require_asker_stays(change)
    organisation = db.session.get_one(Organisation, change.organisation_id)
    if organisation.state not in EDITABLE:
        raise OrganisationNotEditable(state=organisation.state)


@kind(CHANGE_ACCOUNT, fits=_still_fits)
def change_at_last(change: Any) -> None:
    """In the name of whoever asked; what the venue verified, it verifies again."""
    organisation = lock(Organisation, change.organisation_id, SYSTEM)
    _still_fits(change)
    actor = asker_of(change)
    seal_account(organisation, account_of(change))
    organisation.version += 1
    events.record("organisation.edited", organisation.id, actor, changed=["bank_account"])
    if organisation.state == VERIFIED:
        ORGANISATION.apply(organisation, "amend", actor)


def _mask(account: str | None) -> str | None:
    return f"****{account[-4:]}" if account else None


def _blind(account: str | None) -> bytes | None:
    return blind("".join(account.split()).replace("-", ""), "bank_account") if account else None
