"""What people see of custodians' keys: public halves, of everybody."""

from sqlalchemy import select

from app.core.actor import Actor
from app.core.pages import Page, page
from app.trading.custodians.models import CustodianKey


def list_keys(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Mine and the venue's, live ones, newest first."""
    query = select(CustodianKey).where(
        CustodianKey.retired_at.is_(None),
        (CustodianKey.organisation_id == actor.organisation_id) | CustodianKey.is_venues,
    )
    return page(query, CustodianKey.created_at, CustodianKey.id, after, limit)
