"""Steps of objections: each runs inside somebody's command."""

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.objections.about import About
from app.trading.objections.models import Objection
from app.trading.objections.workflow import OBJECTION, OPEN


@step
def end_all(about: About) -> None:
    """What they were about is called off; nothing is left to decide."""
    about.hold()
    column = getattr(Objection, about.column)
    open_ones = select(Objection.id).where(column == about.id, Objection.state.in_(OPEN))
    for id in db.session.scalars(open_ones.order_by(Objection.id)).all():
        OBJECTION.apply(lock(Objection, id, SYSTEM), "end", SYSTEM)
