"""What people see of intents."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.trading.intents.models import Intent
from app.trading.intents.rules import knows_label
from app.trading.procedures.queries import get_procedure

NAMES = (
    *("id", "created_at", "version", "state", "procedure_id", "bidder_name", "label", "edition"),
    *("reply_by", "cure_by", "deposit_id"),
)


def get_intent(actor: Actor, intent_id: UUID) -> Intent:
    """Raises NotFound, also for strangers and rivals."""
    return find(Intent, intent_id, actor)


def list_intents(actor: Actor, *, after: str | None, limit: int) -> Page:
    """My organisation's, newest first."""
    query = select(*(getattr(Intent, name) for name in NAMES))
    query = query.where(Intent.bidder_id == actor.organisation_id)
    return page(query, Intent.created_at, Intent.id, after, limit)


def list_intents_of(actor: Actor, procedure_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a procedure, for the venue; for its seller those that were forwarded. Names without labels
    while it matters. Raises NotFound."""
    procedure = get_procedure(actor, procedure_id)
    query = select(*(getattr(Intent, name) for name in NAMES)).filter_by(procedure_id=procedure_id)
    if not actor.may_oversee():
        if not actor.acts_for(procedure.seller_id):
            raise NotFound()
        query = query.where(Intent.is_seen_by_seller)
    found = page(query, Intent.created_at, Intent.id, after, limit)
    if knows_label(procedure, actor):
        return found
    return Page([row | {"label": None} for row in found.items], found.next)
