"""Steps of drafts: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db, step
from app.core.errors import NotFound
from app.trading.drafts.models import OfferDraft
from app.trading.drafts.rules import (
    require_draft_of_round,
)


@step
def take(actor: Actor, negotiation_id: UUID, draft_id: UUID, round: int) -> OfferDraft:
    """The draft is the principal's offer now. Raises NotFound,
    DraftLaid."""
    draft = db.session.scalar(
        select(OfferDraft).filter_by(id=draft_id, negotiation_id=negotiation_id).with_for_update()
    )
    if draft is None or not actor.acts_for(draft.principal_id):
        raise NotFound()
    require_draft_of_round(draft, round)
    draft.laid_at = clock.now()
    return draft
