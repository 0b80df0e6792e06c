"""Steps of custodians: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.core.db import db, step
from app.trading.custodians.models import CustodianKey
from app.trading.custodians.rules import require_three_sides


@step
def keys_of(ids: dict[str, UUID]) -> dict[str, CustodianKey]:
    """The keys that were announced, also when one was retired since."""
    return {side: db.session.get_one(CustodianKey, id) for side, id in ids.items()}


@step
def three_keys(ids: dict[str, UUID], seller_id: UUID) -> dict[str, CustodianKey]:
    """The live, signed keys of owner, notary and witness. Raises CustodiansUnfit."""
    wanted = select(CustodianKey).where(
        CustodianKey.id.in_(ids.values()),
        CustodianKey.retired_at.is_(None),
        CustodianKey.signing_key.is_not(None),
    )
    known = {row.id: row for row in db.session.scalars(wanted)}
    found = {side: known.get(id) for side, id in ids.items()}
    require_three_sides(found.get("owner"), found.get("notary"), found.get("witness"), seller_id)
    return {side: row for side, row in found.items() if row is not None}
