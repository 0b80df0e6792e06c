"""What people see of notices."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page, page_by
from app.trading.notices.models import Notice, NoticeEdition
from app.trading.notices.workflow import SHOWN, State


def get_notice(actor: Actor, notice_id: UUID) -> Notice:
    """Raises NotFound, also for strangers to what is not on notice yet."""
    return find(Notice, notice_id, actor)


def list_notices(
    actor: Actor, *, state: State | None, deal_id: UUID | None, after: str | None, limit: int
) -> Page:
    """What is or was on notice, and what my unit drafts; newest first."""
    names = (
        *("id", "created_at", "version", "state", "content", "sha256", "edition"),
        *("started_at", "ends_at", "is_provisional", "open_objections"),
    )
    mine = Notice.unit_id == actor.organisation_id
    query = select(*(getattr(Notice, name) for name in names))
    query = query.where(or_(Notice.state.in_(SHOWN), mine))
    if state is not None:
        query = query.where(Notice.state == state)
    if deal_id is not None:
        query = query.where(Notice.deal_id == deal_id)
    return page(query, Notice.created_at, Notice.id, after, limit)


def list_editions(actor: Actor, notice_id: UUID, *, after: str | None, limit: int) -> Page:
    """Every edition that ran, with its bytes. Raises NotFound."""
    get_notice(actor, notice_id)
    names = ("edition", "sha256", "started_at", "ends_at", "body")
    query = select(*(getattr(NoticeEdition, name) for name in names)).filter_by(notice_id=notice_id)
    found = page_by(query, NoticeEdition.edition, after=after, limit=limit)
    return Page([row | {"body": row["body"].decode()} for row in found.items], found.next)
