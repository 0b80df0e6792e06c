"""Whom a token stands for, and what people see of their tokens."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import fastread
from app.core.actor import Actor
from app.core.fastread import PreparedQuery
from app.core.pages import Page, page
from app.parties.people.rules import needs_second_factor
from app.parties.sessions.models import AccessToken

_TOKEN = PreparedQuery(b"token", b"select a.*, a::text from actor_of_token($1) a")
TRUE = b"\x01"
REMEMBERED = 10_000  # standings a process keeps


@dataclass(frozen=True, slots=True)
class Standing:
    """Whom a token stood for, and the row that said so. The call that acts on a remembered one
    asks the database whether the row is still the same."""

    actor: Actor
    token: bytes  # SHA-256
    row: bytes


_standings: dict[bytes, Standing] = {}


def find_actor_of_token(token: str) -> Actor | None:
    """The actor a live token stands for. Read on every request, hence the fast path."""
    found = _find_standing(sha256(token.encode()).digest())
    return None if found is None else found.actor


def remembered_standing(token: str) -> Standing | None:
    """As it was last read, perhaps some time ago: `forget_standing` what has changed."""
    key = sha256(token.encode()).digest()
    known = _standings.get(key) or _find_standing(key)
    if known is not None:
        if len(_standings) >= REMEMBERED:
            _standings.clear()
        _standings[key] = known
    return known


def forget_standing(standing: Standing) -> None:
    """The next look reads it anew."""
    _standings.pop(standing.token, None)


def _find_standing(key: bytes) -> Standing | None:
    row = fastread.fetch_row(_TOKEN, key)
    if row is None:
        return None
    user_id, organisation_id, held, is_operator, is_verified, second, key_id, *more = row
    of_key, established, proven, said = more
    assert user_id is not None
    assert said is not None
    duties = _set(held)
    if key_id is not None:
        duties &= _set(of_key)
    is_venue = is_operator == TRUE
    actor = Actor(
        UUID(bytes=user_id),
        UUID(bytes=organisation_id) if organisation_id else None,
        duties,
        is_operator=is_venue,
        is_verified=is_verified == TRUE,
        lacks_second_factor=second != TRUE
        and needs_second_factor(is_venue, duties, is_established=established == TRUE),
        key_id=UUID(bytes=key_id) if key_id else None,
        proven_at=datetime.fromtimestamp(float(proven), UTC) if proven else None,
    )
    return Standing(actor, key, said)


def list_tokens(actor: Actor, *, after: str | None, limit: int) -> Page:
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
    query = select(*columns).where(
        AccessToken.user_id == actor.user_id,
        AccessToken.revoked_at.is_(None),
        AccessToken.expires_at > func.market_now(),
    )
    return page(query, AccessToken.created_at, AccessToken.id, after, limit)


def _set(text: bytes | None) -> frozenset[str]:
    return frozenset((text or b"").decode().split(",")) - {""}
