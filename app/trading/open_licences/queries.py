"""What people see of open licences."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.trading.open_licences.models import OpenLicence
from app.trading.open_licences.workflow import ANNOUNCED

NAMES = ("id", "version", "state", "asset_id", "seller_name", "title", "fee", "term_months")


def get_licence(actor: Actor, open_licence_id: UUID) -> OpenLicence:
    """Raises NotFound, also for strangers to what is not announced."""
    return find(OpenLicence, open_licence_id, actor)


def list_licences(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Announced ones, newest first."""
    query = select(*(getattr(OpenLicence, n) for n in (*NAMES, "created_at")))
    query = query.where(OpenLicence.state == ANNOUNCED)
    return page(query, OpenLicence.created_at, OpenLicence.id, after, limit)
