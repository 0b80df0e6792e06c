"""Steps about changes that other nouns' commands take, in their transaction."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import db, step
from app.core.sealing import seal, unseal
from app.core.viewer import seen_by_the_market
from app.parties.changes.models import Change
from app.parties.changes.rules import COOL_DOWN, LAPSE, ChangeOfNobody
from app.parties.changes.workflow import CHANGE, WAITING
from app.parties.people.holders import holds, list_told

ACCOUNT = ("guarded_changes", "account")


@step
def ask(
    actor: Actor,
    kind: str,
    subject_id: UUID,
    *,
    organisation_id: UUID | None,
    about: str = "",
    arguments: dict[str, Any] | None = None,
    account: str | None = None,
) -> Change:
    """It waits for a second person, or its hours; every owner is told. `account` is kept sealed.
    Raises ChangeWaitsAlready."""
    assert actor.user_id is not None
    hours = policy.freeze(COOL_DOWN, LAPSE)
    change = Change(
        id=uuid4(),
        kind=kind,
        subject_id=subject_id,
        about=about,
        organisation_id=organisation_id,
        arguments=arguments or {},
        asked_by=actor.user_id,
        due_at=clock.now() + timedelta(hours=policy.value(hours, COOL_DOWN)),
        policy=hours,
    )
    if account is not None:
        change.account = seal(account, *ACCOUNT, change.id)
    told = list_told(actor.user_id, organisation_id)
    facts: dict[str, Any] = {"kind": kind, "due_at": change.due_at.isoformat()}
    facts["told"] = [str(id) for id in told]
    CHANGE.begin(change, "asked", actor, on=str(subject_id), **facts)
    return change


@step
def account_of(change: Change) -> str | None:
    """The account that was asked for, in clear; none takes it away."""
    return None if change.account is None else unseal(change.account, *ACCOUNT, change.id)


@step
def asker_of(change: Change) -> Actor:
    """Whoever asked, as an owner of the organisation: for the step that is taken in their name."""
    return Actor(change.asked_by, change.organisation_id, frozenset({"owner"}))


@step
def require_asker_stays(change: Change) -> None:
    """Raises ChangeOfNobody once they are no owner any more."""
    assert change.organisation_id is not None
    if not holds(change.asked_by, change.organisation_id, "owner"):
        raise ChangeOfNobody()


@step
def withdraw_all(user_id: UUID, *, kind: str | None = None) -> None:
    """What was asked for in somebody's name waits no longer: it may not have been them."""
    query = select(Change).filter_by(asked_by=user_id, state=WAITING)
    if kind is not None:
        query = query.filter_by(kind=kind)
    with seen_by_the_market(db.session):  # also of organisations they do not act for now
        for change in db.session.scalars(query.order_by(Change.id).with_for_update()).all():
            CHANGE.apply(change, "withdraw", asker_of(change))
        db.session.flush()
