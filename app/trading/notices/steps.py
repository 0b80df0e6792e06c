"""Steps of notices: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.notices.models import Notice
from app.trading.notices.workflow import LIVE, NOTICE


@step
def call_off(deal_id: UUID) -> None:
    """The deal came to nothing."""
    for id in db.session.scalars(
        select(Notice.id).where(Notice.deal_id == deal_id, Notice.state.in_(LIVE))
    ).all():
        NOTICE.apply(lock(Notice, id, SYSTEM), "call_off", SYSTEM)


@step
def opened(notice: Notice) -> None:
    """The notice, locked by the caller, cannot pass."""
    notice.open_objections += 1
    NOTICE.apply(notice, "object", SYSTEM)


@step
def closed(notice: Notice, *, upheld: bool) -> None:
    """One is decided or taken back."""
    notice.open_objections -= 1
    if notice.state != "objected":
        return
    if upheld:
        NOTICE.apply(notice, "fail", SYSTEM)
    elif not notice.open_objections:
        NOTICE.apply(notice, "clear", SYSTEM)
