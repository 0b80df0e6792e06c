"""What custodians do with their keys. Each public function is one transaction."""

from base64 import b64decode
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.core.sight import acts_for
from app.trading.custodians.models import CustodianKey
from app.trading.custodians.rules import public_key, signer_of


@command
def register_key(
    actor: Actor, *, key: str, signing_key: str, signature: str, label: str
) -> CustodianKey:
    """Enter public halves made outside (`sealer.py key`): one is sealed to, the other signs, and
    has signed both. Raises KeyMalformed, KeyUnsigned."""
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    row = CustodianKey(
        organisation_id=actor.organisation_id,
        user_id=actor.user_id,
        public_key=public_key(key),
        signing_key=signer_of(key, signing_key, signature),
        signature=b64decode(signature),
        label=label,
        is_venues=actor.is_operator,
        created_at=clock.now(),
    )
    db.session.add(row)
    db.session.flush()
    events.record("custodian_key.registered", row.id, actor, label=label)
    return row


@command
def retire_key(actor: Actor, key_id: UUID) -> CustodianKey:
    """It is used for nothing new. Raises NotFound."""
    mine = acts_for(actor, CustodianKey.organisation_id)
    query = select(CustodianKey).where(CustodianKey.id == key_id, mine)
    row = db.session.scalar(query.with_for_update())
    if row is None:
        raise NotFound()
    row.retired_at = row.retired_at or clock.now()
    events.record("custodian_key.retired", row.id, actor)
    return row
