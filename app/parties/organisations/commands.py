"""What people do about organisations. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from app.core import clock, codes, events, policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.core.errors import Forbidden, NotFound
from app.core.sealing import unseal
from app.parties.organisations.accounts import ACCOUNT, seal_account, without_what_waits
from app.parties.organisations.models import Organisation, OrganisationDocument
from app.parties.organisations.queries import get_organisation
from app.parties.organisations.rules import (
    AUTHORITY,
    MAY_UNMASK,
    OPERATOR,
    STATUSES,
    NotYoursToUnmask,
    OperatorIsNotRegisteredSo,
    OrganisationNotEditable,
    VerifiedBySelf,
    credit_code,
    require_bounded_authority,
    require_dates_of_status,
    require_version_seen,
)
from app.parties.organisations.steps import apply_transition
from app.parties.organisations.workflow import (
    EDITABLE,
    ORGANISATION,
    VERIFIED,
    State,
    begin_verification,
)
from app.parties.people.queries import is_member
from app.parties.people.rules import require_end_after_start
from app.parties.people.steps import become_owner
from app.parties.sessions.freshness import require_fresh

HIGH_TECH_YEARS = "organisation.high_tech_years"
WITHDRAWN = (AUTHORITY, *STATUSES)  # documents that can be
MATERIAL = (
    *("name", "regime", "kind", "legal_representative", "bank_account"),
    "controlled_from",
)


@command
def draft_organisation(actor: Actor, **facts: Any) -> Organisation:
    """Enter an organisation; whoever enters it is its first owner. It reads and drafts until the
    venue has verified it (电商法 27).

    Raises NotACreditCode, CodeUnknown, OperatorIsNotRegisteredSo, FreshFactorWanted.
    """
    assert actor.user_id is not None
    if facts.get("bank_account") is not None:
        require_fresh(actor)
    organisation = _entered(facts)
    ORGANISATION.begin(organisation, "drafted", actor, kind=organisation.kind)
    become_owner(actor, organisation.id)
    return organisation


@command
def register_organisation(
    actor: Actor, *, name: str, kind: str, regime: str, code: str, bank_account: str
) -> Organisation:
    """Enter an organisation that the venue's staff verified by hand (`flask accounts`).

    Raises NotACreditCode, CodeUnknown, AlreadyRegistered.
    """
    codes.require("organisation_kind", kind)
    facts = {"name": name, "kind": kind, "regime": regime, "credit_code": code}
    organisation = Organisation(id=uuid4())
    _change(organisation, facts | {"bank_account": bank_account})
    begin_verification(organisation, actor)
    if kind == OPERATOR:
        organisation.verified_until = organisation.remind_at = None  # it would lock itself out
    facts = {"kind": kind, "regime": regime}
    ORGANISATION.begin(organisation, "registered", actor, at=VERIFIED, **facts)
    return organisation


@command
def edit_organisation(
    actor: Actor, organisation_id: UUID, *, version: int, **facts: Any
) -> Organisation:
    """Change facts. What the venue verified sends a verified organisation back to it; another
    account waits for a second person, or its hours.

    Raises OrganisationChanged, OrganisationNotEditable, OperatorIsNotRegisteredSo,
    AccountNeedsMoneyDuty, FreshFactorWanted, CoolingDown, ChangeWaitsAlready, NotACreditCode,
    CodeUnknown.
    """
    organisation = _owned(actor, organisation_id)
    require_version_seen(organisation, version)
    if organisation.state not in EDITABLE:
        raise OrganisationNotEditable(state=organisation.state)
    _require_not_venue(facts)
    facts = without_what_waits(actor, organisation, facts)
    changed = sorted(
        n for n, v in facts.items() if n == "bank_account" or getattr(organisation, n) != v
    )
    _change(organisation, facts)
    organisation.version += 1
    events.record("organisation.edited", organisation.id, actor, changed=changed)
    if organisation.state == VERIFIED and {*MATERIAL, "credit_code"} & set(changed):
        ORGANISATION.apply(organisation, "amend", actor)
    return organisation


@command
def add_document(
    actor: Actor,
    organisation_id: UUID,
    *,
    kind: str,
    name: str,
    sha256: str,
    duties: Sequence[str] = (),
    valid_from: datetime | None = None,
    valid_until: datetime | None = None,
) -> Organisation:
    """Name a piece of evidence and its hash; a letter of authority says for what, until when, the
    evidence of a status from when until when.

    Raises OrganisationNotEditable, AuthorityUnbounded, StatusUndated, EndBeforeBeginning.
    """
    organisation = _owned(actor, organisation_id)
    require_bounded_authority(kind, duties, valid_until)
    years = policy.value(policy.freeze(HIGH_TECH_YEARS), HIGH_TECH_YEARS)
    require_dates_of_status(kind, valid_from, valid_until, high_tech_years=years)
    require_end_after_start(clock.now(), valid_until)
    if organisation.state in (State.SUBMITTED, State.SUSPENDED, State.CLOSED):
        raise OrganisationNotEditable(state=organisation.state)
    document = OrganisationDocument(kind=kind, name=name, sha256=sha256, given_by=actor.user_id)
    document.duties, document.valid_until = sorted(set(duties)), valid_until
    document.valid_from = valid_from
    organisation.documents.append(document)
    organisation.version += 1
    events.record("organisation.document_added", organisation.id, actor, kind=kind, sha256=sha256)
    return organisation


@command
def withdraw_authority(actor: Actor, organisation_id: UUID, document_id: UUID) -> Organisation:
    """A letter of authority counts no longer, nor any visit under it; nor the evidence of a status.
    Raises NotFound."""
    organisation = _owned(actor, organisation_id)
    found = [d for d in organisation.documents if d.id == document_id and d.kind in WITHDRAWN]
    if not found or found[0].withdrawn_at is not None:
        raise NotFound()
    found[0].withdrawn_at = clock.now()
    organisation.version += 1
    facts = {"sha256": found[0].sha256}
    events.record("organisation.authority_withdrawn", organisation.id, actor, **facts)
    return organisation


@command
def submit(actor: Actor, organisation_id: UUID) -> Organisation:
    """Ask the venue to verify it. Raises OrganisationIncomplete."""
    return apply_transition(actor, organisation_id, "submit")


@command
def verify(actor: Actor, organisation_id: UUID, *, version: int) -> Organisation:
    """Confirm identity and licence.

    Raises OrganisationChanged, VerifiedBySelf, AlreadyRegistered.
    """
    organisation = lock(Organisation, organisation_id, actor)
    require_version_seen(organisation, version)
    if actor.user_id is not None and is_member(actor.user_id, organisation_id):
        raise VerifiedBySelf()
    ORGANISATION.apply(organisation, "verify", actor)
    return organisation


@command
def send_back(actor: Actor, organisation_id: UUID, *, reasons: str) -> Organisation:
    """Return it with reasons."""
    organisation = apply_transition(actor, organisation_id, "send_back", reasons=reasons)
    organisation.review_reasons = reasons
    return organisation


@command
def close(actor: Actor, organisation_id: UUID) -> Organisation:
    """Give a draft up."""
    return apply_transition(actor, organisation_id, "close")


@command
def unmask_account(actor: Actor, organisation_id: UUID, *, purpose: str) -> dict[str, Any]:
    """Read where payouts go in clear; who did it and what for stays in the log.

    Raises NotYoursToUnmask, NotFound.
    """
    if not (actor.is_operator and actor.duties & MAY_UNMASK):
        raise NotYoursToUnmask()
    organisation = get_organisation(organisation_id)
    if organisation.bank_account is None:
        raise NotFound()
    events.record("organisation.account_unmasked", organisation.id, actor, purpose=purpose)
    return {"bank_account": unseal(organisation.bank_account, *ACCOUNT, organisation.id)}


def _owned(actor: Actor, organisation_id: UUID) -> Organisation:
    organisation = lock(Organisation, organisation_id, actor)
    if not (actor.acts_for(organisation_id) and actor.has("owner")):
        raise Forbidden()
    return organisation


def _entered(facts: dict[str, Any]) -> Organisation:
    _require_not_venue(facts)
    organisation = Organisation(id=uuid4())
    _change(organisation, facts)
    return organisation


def _require_not_venue(facts: dict[str, Any]) -> None:
    if facts.get("kind") == OPERATOR:
        raise OperatorIsNotRegisteredSo()


def _change(organisation: Organisation, facts: dict[str, Any]) -> None:
    codes.require("organisation_kind", facts.get("kind"))
    codes.require("district", facts.get("district"))
    codes.require("industry", facts.get("industry"))
    for name, value in facts.items():
        if name == "bank_account":
            seal_account(organisation, value)
        else:
            setattr(organisation, name, credit_code(value) if name == "credit_code" else value)
