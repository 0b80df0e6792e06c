"""Who is close to whom: found in what the market knows, or declared."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased

from app.core import clock
from app.core.actor import Actor
from app.core.db import db
from app.core.events import Event
from app.core.names import folded_name
from app.core.pages import Page, page
from app.core.viewer import seen_by_the_market
from app.parties.brokers.models import Credential
from app.parties.mandates.models import Mandate
from app.parties.mandates.rules import EVERYTHING
from app.parties.mandates.workflow import HELD
from app.parties.organisations.models import Organisation
from app.parties.people.models import Membership, User
from app.parties.people.workflow import ACTIVE
from app.parties.relations.models import Relation
from app.parties.relations.rules import BrokerMayNotBuy, require_declared_relation

_SERVED = ("mandate.accepted", "mandate.taken_over")  # events of whoever took a mandate on


def siblings_of(organisation_id: UUID) -> set[UUID]:
    """It and every other registration of the same hands: one credit code, one bank account, or one
    legal representative by name."""
    mine = db.session.get_one(Organisation, organisation_id)
    same = [Organisation.credit_code == mine.credit_code]
    if mine.bank_account_blind is not None:
        same.append(Organisation.bank_account_blind == mine.bank_account_blind)
    if mine.legal_representative:
        same.append(Organisation.legal_representative == mine.legal_representative)
    found = select(Organisation.id).where(or_(*same), Organisation.verified_at.is_not(None))
    return {organisation_id, *db.session.scalars(found)}


def require_apart(
    principal_id: UUID,
    other_id: UUID,
    *,
    side: str,
    objects: Iterable[tuple[str, UUID]],
    makers: Iterable[str] = (),
) -> None:
    """Who deals with a principal about these objects is not its broker for them, and says so when
    close to it; `side` is the principal's, `makers` are the names of those who made what is sold.

    Raises BrokerMayNotBuy, RelationUndeclared.
    """
    with seen_by_the_market(db.session):
        held, former = _brokers_of(principal_id, side, objects)
        if _are_of(held, siblings_of(other_id)):
            raise BrokerMayNotBuy()
        ties = ["former_broker"] if _are_of(former, {other_id}) else []
        ties += _ties(principal_id, other_id, makers)
        is_declared = bool(ties) and _is_declared(other_id, principal_id)
    require_declared_relation(ties, is_declared)


def list_relations(actor: Actor, *, after: str | None, limit: int) -> Page:
    """What my organisation declared, and what others declared of it; all for the venue."""
    names = ("id", "created_at", "organisation_id", "other_id", "ties", "sha256")
    query = select(*(getattr(Relation, name) for name in names))
    if not actor.may_oversee():
        mine = actor.organisation_id
        query = query.where(or_(Relation.organisation_id == mine, Relation.other_id == mine))
    return page(query, Relation.created_at, Relation.id, after, limit)


def _brokers_of(
    principal_id: UUID, side: str, objects: Iterable[tuple[str, UUID]]
) -> tuple[set[UUID], set[UUID]]:
    """(who holds a mandate for these objects, who else took one on whose term is not over)."""
    covers = [Mandate.object_kind == EVERYTHING]
    covers += [and_(Mandate.object_kind == kind, Mandate.object_id == id) for kind, id in objects]
    rows = db.session.execute(
        select(Mandate.id, Mandate.broker_id, Mandate.state).where(
            Mandate.principal_id == principal_id,
            Mandate.side == side,
            Mandate.signed_sha256.is_not(None),
            Mandate.expires_at > clock.now(),
            or_(*covers),
        )
    ).all()
    if not rows:
        return set(), set()
    held = {row.broker_id for row in rows if row.state in HELD}
    served = select(Event.user_id).where(
        Event.subject_id.in_([row.id for row in rows]), Event.name.in_(_SERVED)
    )
    all_of_them = {row.broker_id for row in rows} | set(db.session.scalars(served))
    return held, {id for id in all_of_them if id is not None} - held


def _are_of(people: set[UUID], organisations: set[UUID]) -> bool:
    """One of these people works for, or is a member of, one of these organisations."""
    if not people:
        return False
    works = select(Credential.user_id).where(
        Credential.user_id.in_(people), Credential.organisation_id.in_(organisations)
    )
    member = select(Membership.user_id).where(
        Membership.user_id.in_(people),
        Membership.organisation_id.in_(organisations),
        Membership.state == ACTIVE,
    )
    return db.session.scalar(works.union(member).limit(1)) is not None


def _ties(one: UUID, other: UUID, makers: Iterable[str]) -> list[str]:
    first, second = (db.session.get_one(Organisation, id) for id in (one, other))
    names = {folded_name(o.legal_representative) for o in (first, second) if o.legal_representative}
    is_shared = bool(first.legal_representative and second.legal_representative) and len(names) == 1
    accounts = {first.bank_account_blind, second.bank_account_blind}
    found = {
        "shared_member": _shares_member(one, other),
        "shared_representative": is_shared,
        "shared_account": len(accounts) == 1 and None not in accounts,
        "completer": bool(_people_of(second) & {folded_name(name) for name in makers}),
    }
    return [tie for tie, holds in found.items() if holds]


def _shares_member(one: UUID, other: UUID) -> bool:
    theirs = aliased(Membership)
    both = (
        select(Membership.id)
        .join(theirs, theirs.user_id == Membership.user_id)
        .where(
            Membership.organisation_id == one,
            theirs.organisation_id == other,
            Membership.state == ACTIVE,
            theirs.state == ACTIVE,
        )
    )
    return db.session.scalar(both.limit(1)) is not None


def _people_of(organisation: Organisation) -> set[str]:
    """The folded names of its members and of its legal representative."""
    members = select(User.name).join(Membership, Membership.user_id == User.id)
    here = members.where(Membership.organisation_id == organisation.id, Membership.state == ACTIVE)
    names = {folded_name(name) for name in db.session.scalars(here)}
    if organisation.legal_representative:
        names.add(folded_name(organisation.legal_representative))
    return names


def _is_declared(by: UUID, of: UUID) -> bool:
    found = select(Relation.id).filter_by(organisation_id=by, other_id=of)
    return db.session.scalar(found.limit(1)) is not None


def is_declared_between(one: UUID, other: UUID) -> bool:
    """True when either side has declared a relation: what is on notice says so (R2.2.2)."""
    with seen_by_the_market(db.session):
        return _is_declared(one, other) or _is_declared(other, one)
