"""What people see of custodians' keys: public halves, of everybody."""

from typing import Any

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.trading.custodians.models import CustodianKey


def list_keys(actor: Actor) -> dict[str, Any]:
    """Mine and the venue's, live ones, newest first."""
    rows = db.session.scalars(
        select(CustodianKey)
        .where(
            CustodianKey.retired_at.is_(None),
            (CustodianKey.organisation_id == actor.organisation_id) | CustodianKey.is_venues,
        )
        .order_by(CustodianKey.created_at.desc())
        .limit(100)
    )
    return {"items": list(rows)}
