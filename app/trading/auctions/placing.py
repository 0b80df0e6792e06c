"""The marked fast place of bids: one call of the database under one row lock.

The lock of a popular auction would be held through the flush of every commit, one bid per flush.
So the bid commits without waiting, the lock is free, and the flush of the write-ahead log follows
before anybody is told: its order makes our bid durable with it. Others may
see a bid a moment before it is durable; nobody is told 201 before.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.core import fastread
from app.core.actor import Actor
from app.core.db import db
from app.core.fastread import PreparedQuery
from app.parties import Standing, forget_standing

_PLACE = PreparedQuery(
    b"place_bid",
    b"call place_bid_durably($1::bytea, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::bigint, "
    b"$7::bigint, $8::text, $9::text, $10::bytea, null, null, null)",
)
_SLOW = text(
    "select status, body from place_bid(:auction, :user, :organisation, :amount, :expected, "
    ":request, null, null, false)"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """201 with the answer's bytes, or 0 with the code and the facts of a refusal."""

    status: int
    body: bytes
    is_replay: bool


def place_fast(
    standing: Standing, auction_id: UUID, amount: int, expected: int | None, request: str, once: Any
) -> Placed | None:
    """Place a bid under an idempotency key in its own transaction; durable when it returns.

    `once` is (key, fingerprint). None when the token has another standing by now, or none at all.
    Raises psycopg's errors; then nothing is known."""
    actor = standing.actor
    assert actor.user_id is not None
    assert actor.organisation_id is not None
    key, fingerprint = once
    row = fastread.fetch_row(
        _PLACE,
        standing.token,
        standing.row,
        auction_id.bytes,
        actor.user_id.bytes,
        actor.organisation_id.bytes,
        amount.to_bytes(8, "big", signed=True),
        None if expected is None else expected.to_bytes(8, "big", signed=True),
        request.encode(),
        key.encode(),
        fingerprint,
    )
    assert row is not None
    status, body, is_replay = row
    if status is None:
        forget_standing(standing)
        return None
    return Placed(int.from_bytes(status), body or b"", is_replay == b"\x01")


def place(actor: Actor, auction_id: UUID, amount: int, expected: int | None, request: str) -> Any:
    """The same inside the running transaction, which keeps the key: (status, facts as text)."""
    given = {
        "auction": auction_id,
        "user": actor.user_id,
        "organisation": actor.organisation_id,
        "amount": amount,
        "expected": expected,
        "request": request,
    }
    return db.session.execute(_SLOW, given).one()
