"""What people see of organisations."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page, page_by
from app.parties.organisations.models import Organisation, OrganisationDocument
from app.parties.organisations.workflow import Role, State


def get_organisation(organisation_id: UUID) -> Organisation:
    """For other modules: the row of an id they hold. Raises NotFound."""
    organisation = db.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound()
    return organisation


def read_organisation(actor: Actor, organisation_id: UUID) -> Organisation:
    """What the actor may know of it: a draft is its members' and the venue's. Raises NotFound."""
    return find(Organisation, organisation_id, actor)


def list_documents(actor: Actor, organisation_id: UUID, *, after: str | None, limit: int) -> Page:
    """All its documents in order, for its own people and the venue's verifiers. Raises NotFound."""
    organisation = find(Organisation, organisation_id, actor)
    if not organisation.roles_of(actor) & {Role.MEMBER, Role.VERIFIER}:
        raise NotFound()
    query = select(OrganisationDocument).filter_by(organisation_id=organisation_id)
    keys = (OrganisationDocument.created_at, OrganisationDocument.id)
    return page_by(query, *keys, after=after, limit=limit)


def find_organisation(name: str) -> Organisation | None:
    """By its exact name, of those that were verified."""
    return db.session.scalar(
        select(Organisation).where(Organisation.name == name, Organisation.verified_at.is_not(None))
    )


def list_organisations(
    actor: Actor, *, state: State | None, kind: str | None, after: str | None, limit: int
) -> Page:
    """Those that are known, newest first; the venue sees everybody's and its queue."""
    columns: list[Any] = [
        Organisation.id,
        Organisation.created_at,
        Organisation.version,
        Organisation.state,
        Organisation.name,
        Organisation.kind,
        Organisation.district,
        Organisation.credit_code,
    ]
    query = select(*columns)
    if not actor.is_operator:
        query = query.where(Organisation.verified_at.is_not(None))
    if state is not None:
        query = query.where(Organisation.state == state)
    if kind is not None:
        query = query.where(Organisation.kind == kind)
    return page(query, Organisation.created_at, Organisation.id, after, limit)
