"""Who won a lot and then did not sign or pay (悔拍; 拍卖法 39, 法释〔2016〕18号 24)."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue import same_right_as
from app.core.db import db
from app.core.viewer import seen_by_the_market
from app.trading.awards.models import Award
from app.trading.awards.workflow import DEFAULTED, FULFILLED
from app.trading.procedures.models import Procedure


def has_defaulted(procedure: Any, bidders: Collection[UUID]) -> bool:
    """True when one of them won the same lot of the same seller and let it go: in an attempt before
    this one, of this listing or of another with the same right."""
    former = (
        select(Award.id)
        .join(Procedure, Procedure.id == Award.procedure_id)
        .where(
            Award.bidder_id.in_(bidders),
            Award.state.in_((DEFAULTED, FULFILLED)),
            Award.reasons == "buyer",
            Procedure.seller_id == procedure.seller_id,
            same_right_as(Procedure.asset_id, procedure.asset_id),
        )
    )
    with seen_by_the_market(db.session):
        return db.session.scalar(former.limit(1)) is not None
