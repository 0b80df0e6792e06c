"""What people see of brokers: the register and each one's record."""

from typing import Any
from uuid import UUID

from sqlalchemy import Float, cast, func, select

from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.core.viewer import seen_by_the_market
from app.parties.brokers.models import Credential
from app.parties.brokers.workflow import CERTIFIED, SHOWN
from app.parties.mandates.models import Engagement, Mandate
from app.parties.organisations.models import Organisation
from app.parties.people.models import User
from app.parties.records.models import BrokerRating


def list_brokers(*, level: str | None, after: str | None, limit: int) -> Page:
    """Those whose certificate holds, newest first."""
    columns: list[Any] = [
        Credential.id,
        Credential.created_at,
        Credential.user_id,
        User.name,
        Credential.level,
        Credential.number,
        Credential.valid_until,
    ]
    query = select(*columns).join(User, User.id == Credential.user_id)
    query = query.where(Credential.state == CERTIFIED)
    if level is not None:
        query = query.where(Credential.level == level)
    return page(query, Credential.created_at, Credential.id, after, limit)


def get_record(broker_id: UUID) -> dict[str, Any]:
    """What a broker has done; figures are of completed deals only (R7.3). Raises NotFound."""
    found = db.session.execute(
        select(Credential, Organisation.name)
        .join(Organisation, Organisation.id == Credential.organisation_id)
        .where(Credential.user_id == broker_id, Credential.state.in_(SHOWN))
        .order_by(Credential.created_at.desc())
        .limit(1)
    ).first()
    if found is None:
        raise NotFound()
    credential, organisation_name = found
    ratings, mean = db.session.execute(
        select(func.count(), cast(func.avg(BrokerRating.score), Float)).where(
            BrokerRating.broker_id == broker_id
        )
    ).one()
    return {
        "user_id": broker_id,
        "name": credential.user.name,
        "organisation_id": credential.organisation_id,
        "organisation_name": organisation_name,
        "state": credential.state,
        "level": credential.level,
        "number": credential.number,
        "valid_until": credential.valid_until,
        "closed_deals": _closed_deals(broker_id),
        "response_hours": _response_hours(broker_id),
        "ratings": ratings,
        "mean_score": round(mean, 2) if mean is not None else None,
    }


def _closed_deals(broker_id: UUID) -> int:
    query = select(func.count(Engagement.deal_id.distinct())).where(
        Engagement.broker_id == broker_id, Engagement.closed_at.is_not(None)
    )
    with seen_by_the_market(db.session):
        return int(db.session.scalar(query) or 0)


def _response_hours(broker_id: UUID) -> int | None:
    """Median from being asked to accepting, in hours."""
    waited = func.extract("epoch", Mandate.accepted_at - Mandate.created_at)
    median = func.percentile_cont(0.5).within_group(waited)
    query = select(median).where(Mandate.broker_id == broker_id, Mandate.accepted_at.is_not(None))
    with seen_by_the_market(db.session):
        seconds = db.session.scalar(query)
    return None if seconds is None else round(seconds / 3600)
