"""For whom a clerk acts, and what a station sees of its visits."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased

from app.core import policy
from app.core.actor import Actor
from app.core.db import db
from app.core.pages import Page, page
from app.core.viewer import seen_by_the_market
from app.parties.organisations.models import Organisation, OrganisationDocument
from app.parties.organisations.rules import OPERATOR
from app.parties.organisations.workflow import VERIFIED
from app.parties.stations.models import HallVisit
from app.parties.stations.rules import LEVEL, PORTAL, VisitOver


def acting_through(actor: Actor, visit_id: UUID) -> Actor:
    """The clerk as the visitor's organisation, with the visit's duties; a portal's API key stands
    for the clerk who made it where the portal's accreditation says so (L1). Raises VisitOver."""
    station = aliased(Organisation)
    name = LEVEL if actor.key_id is None else PORTAL
    wanted = policy.value(policy.freeze(name), name)
    query = (
        select(HallVisit.organisation_id, HallVisit.duties, Organisation.state)
        .join(Organisation, Organisation.id == HallVisit.organisation_id)
        .join(OrganisationDocument, OrganisationDocument.id == HallVisit.document_id)
        .join(station, station.id == HallVisit.station_id)
        .where(
            station.state == VERIFIED,
            or_(station.kind == OPERATOR, station.accreditation_level >= wanted),
            HallVisit.id == visit_id,
            HallVisit.clerk_id == actor.user_id,
            HallVisit.station_id == actor.organisation_id,
            HallVisit.closed_at.is_(None),
            HallVisit.expires_at > func.market_now(),
            OrganisationDocument.withdrawn_at.is_(None),
        )
    )
    with seen_by_the_market(db.session):  # the letter is the visitor's
        found = db.session.execute(query).first()
    db.session.rollback()
    if found is None or not actor.has("clerk"):
        raise VisitOver()
    organisation_id, duties, state = found
    return replace(
        actor,
        organisation_id=organisation_id,
        duties=frozenset(duties),
        is_operator=False,
        is_verified=state == VERIFIED,
        visit_id=visit_id,
    )


def list_visits(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Those of my station, and those in my organisation's name, newest first."""
    columns: list[Any] = [
        HallVisit.id,
        HallVisit.opened_at,
        HallVisit.clerk_id,
        HallVisit.organisation_id,
        HallVisit.duties,
        HallVisit.expires_at,
        HallVisit.closed_at,
    ]
    mine = HallVisit.station_id == actor.organisation_id
    in_my_name = HallVisit.organisation_id == actor.organisation_id
    query = select(*columns).where(or_(mine, in_my_name))
    return page(query, HallVisit.opened_at, HallVisit.id, after, limit)
