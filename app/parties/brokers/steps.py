"""Steps of brokers: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import func, select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db, lock, step
from app.parties.brokers.models import Credential
from app.parties.brokers.workflow import CREDENTIAL


@step
def reissue(actor: Actor, credential_id: UUID) -> None:
    """A new number in place of one that was lost or forged."""
    credential = lock(Credential, credential_id, actor)
    CREDENTIAL.apply(credential, "reissue", actor, former=credential.number)
    credential.number = next_number()


@step
def next_number() -> str:
    """Year and serial: ZZ-2026-00001."""
    year = clock.today().year
    db.session.execute(select(func.pg_advisory_xact_lock(func.hashtext("broker numbers"))))
    query = select(func.max(Credential.number)).where(Credential.number.like(f"ZZ-{year}-%"))
    last = db.session.scalar(query)
    serial = int(last.rpartition("-")[2]) + 1 if last else 1
    return f"ZZ-{year}-{serial:05}"
