"""Whom a token stands for, and what people see of their tokens."""

from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import fastread
from app.core.actor import Actor
from app.core.db import db
from app.core.fastread import Read
from app.parties.people.rules import needs_second_factor
from app.parties.sessions.models import AccessToken

_TOKEN = Read(
    b"token",
    b"""
    select t.user_id, m.organisation_id,
           (select string_agg(d.duty, ',') from membership_duties d where d.membership_id = m.id
            and d.from_at <= now.at and (d.until_at is null or now.at < d.until_at)),
           o.kind = 'operator' and o.state in ('verified'),
           o.state in ('verified') and (o.verified_until is null or now.at < o.verified_until),
           t.has_second_factor,
           case when t.kind = 'api_key' then t.id end, array_to_string(t.duties, ',')
    from access_tokens t
    left join memberships m on m.id = t.membership_id and m.state in ('active')
    left join organisations o on o.id = m.organisation_id,
         lateral (select market_now() as at offset 0) now
    where t.hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()
      and (t.membership_id is null or m.id is not null)
      and (m.until_at is null or now.at < m.until_at)
    """,
)
TRUE = b"\x01"


def find_actor_of_token(token: str) -> Actor | None:
    """The actor a live token stands for. Read on every request, hence the fast path."""
    row = fastread.fetch_row(_TOKEN, sha256(token.encode()).digest())
    if row is None:
        return None
    user_id, organisation_id, held, is_operator, is_verified, second, key_id, of_key = row
    assert user_id is not None
    duties = _set(held)
    if key_id is not None:
        duties &= _set(of_key)
    is_venue = is_operator == TRUE
    return Actor(
        UUID(bytes=user_id),
        UUID(bytes=organisation_id) if organisation_id else None,
        duties,
        is_operator=is_venue,
        is_verified=is_verified == TRUE,
        lacks_second_factor=second != TRUE and needs_second_factor(is_venue, duties),
        key_id=UUID(bytes=key_id) if key_id else None,
    )


def list_tokens(actor: Actor) -> dict[str, Any]:
    """My live sessions and API keys, newest first; never the tokens themselves."""
    columns: list[Any] = [
        AccessToken.id,
        AccessToken.kind,
        AccessToken.membership_id,
        AccessToken.duties,
        AccessToken.label,
        AccessToken.created_at,
        AccessToken.expires_at,
    ]
    rows = db.session.execute(
        select(*columns)
        .where(
            AccessToken.user_id == actor.user_id,
            AccessToken.revoked_at.is_(None),
            AccessToken.expires_at > func.clock_timestamp(),
        )
        .order_by(AccessToken.created_at.desc(), AccessToken.id)
        .limit(200)
    )
    return {"items": [dict(row._mapping) for row in rows]}


def _set(text: bytes | None) -> frozenset[str]:
    return frozenset((text or b"").decode().split(",")) - {""}
