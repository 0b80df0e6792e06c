"""What clerks and the venue do about visits. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import and_, or_, select

from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound, NotYourTransition
from app.core.sealing import seal
from app.core.sight import acts_for, always, is_person
from app.core.viewer import seen_by_the_market
from app.parties.organisations.models import Organisation, OrganisationDocument
from app.parties.organisations.queries import get_organisation
from app.parties.organisations.rules import AUTHORITY
from app.parties.organisations.workflow import VERIFIED, Role
from app.parties.stations.models import HallVisit
from app.parties.stations.rules import (
    ENTERED,
    KINDS,
    LEVEL,
    AuthorityUnknown,
    NotAClerk,
    VisitOver,
    require_accreditation,
)

HOURS = "station.visit_hours"


@command
def open_visit(
    actor: Actor, *, organisation_id: UUID, sha256: str, visitor: str, duties: Sequence[str]
) -> HallVisit:
    """Let a clerk enter acts for a visitor's organisation, which gave the venue the letter of
    authority of this hash. Raises NotAClerk, NotAccredited, AuthorityUnknown, NotFound.
    """
    assert actor.organisation_id is not None
    values = policy.freeze(LEVEL, HOURS)
    station = get_organisation(actor.organisation_id)
    if station.kind not in KINDS or not actor.has("clerk"):
        raise NotAClerk()
    if not actor.is_operator:
        require_accreditation(station.accreditation_level, policy.value(values, LEVEL))
    if get_organisation(organisation_id).state != VERIFIED:
        raise NotFound()
    document = _authority(organisation_id, sha256, duties)
    visit = HallVisit(
        id=uuid4(),
        station_id=station.id,
        clerk_id=actor.user_id,
        organisation_id=organisation_id,
        document_id=document.id,
        duties=sorted(set(duties) & ENTERED),
    )
    visit.visitor = seal(visitor, "hall_visits", "visitor", visit.id)
    assert document.valid_until is not None
    ends = clock.now() + timedelta(hours=policy.value(values, HOURS))
    visit.expires_at = min(ends, document.valid_until)
    db.session.add(visit)
    db.session.flush()
    facts = {"organisation": str(organisation_id), "authority": sha256}
    events.record("visit.opened", visit.id, actor, **facts)
    return visit


def _authority(organisation_id: UUID, sha256: str, duties: Sequence[str]) -> OrganisationDocument:
    """The letter that covers these duties today; other parties' letters are not the clerk's."""
    letter = select(OrganisationDocument).where(
        OrganisationDocument.organisation_id == organisation_id,
        OrganisationDocument.kind == AUTHORITY,
        OrganisationDocument.sha256 == sha256,
        OrganisationDocument.withdrawn_at.is_(None),
        OrganisationDocument.valid_until > clock.now(),
        OrganisationDocument.duties.contains(sorted(set(duties) & ENTERED)),
    )
    with seen_by_the_market(db.session):
        document = db.session.scalars(letter.limit(1)).first()
    if document is None:
        raise AuthorityUnknown()
    return document


@command
def close_visit(actor: Actor, visit_id: UUID) -> HallVisit:
    """The visitor has gone, or their organisation does not want it. Raises NotFound, VisitOver."""
    is_visitors = and_(always(actor.has("owner")), acts_for(actor, HallVisit.organisation_id))
    mine = or_(is_person(actor, HallVisit.clerk_id), is_visitors)
    query = select(HallVisit).where(HallVisit.id == visit_id, mine)
    visit = db.session.scalar(query.with_for_update())
    if visit is None:
        raise NotFound()
    if visit.closed_at is not None:
        raise VisitOver()
    visit.closed_at = clock.now()
    events.record("visit.closed", visit.id, actor)
    return visit


@command
def accredit(actor: Actor, organisation_id: UUID, *, level: int | None) -> Organisation:
    """Say how far the venue trusts a station or a portal (L1); None takes it back."""
    organisation = lock(Organisation, organisation_id, actor)
    if Role.VERIFIER not in organisation.roles_of(actor):
        raise NotYourTransition(belongs_to=[Role.VERIFIER])
    organisation.accreditation_level = level
    organisation.version += 1
    events.record("organisation.accredited", organisation.id, actor, level=level)
    return organisation
