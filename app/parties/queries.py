"""What people see of the parties."""

from hashlib import sha256
from uuid import UUID

from sqlalchemy import select

from app.core import fastread
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.fastread import Read
from app.parties.models import Organisation

_TOKEN = Read(
    b"token",
    b"""
    select m.user_id, m.organisation_id, array_to_string(m.duties, ','), o.kind = 'operator'
    from access_tokens t
    join memberships m on m.id = t.membership_id
    join organisations o on o.id = m.organisation_id
    where t.hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()
    """,
)


def find_actor_of_token(token: str) -> Actor | None:
    """The actor a live token stands for. Read on every request, hence the fast path."""
    row = fastread.fetch_row(_TOKEN, sha256(token.encode()).digest())
    if row is None:
        return None
    user_id, organisation_id, duties, is_operator = row
    return Actor(
        UUID(bytes=user_id),
        UUID(bytes=organisation_id),
        frozenset((duties or b"").decode().split(",")) - {""},
        is_operator == b"\x01",
    )


def get_organisation(organisation_id: UUID) -> Organisation:
    """Public facts of an organisation. Raises NotFound."""
    organisation = db.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound()
    return organisation


def find_organisation(name: str) -> Organisation | None:
    """By its exact name."""
    return db.session.scalar(select(Organisation).filter_by(name=name))
