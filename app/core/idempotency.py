"""The same key twice: one effect, the same bytes (IETF draft idempotency-key-header).

The row is written in the business transaction, so either both are there or neither.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model, db
from app.core.errors import Conflict, Invalid
from app.core.restorations import require_none
from app.core.sealing import keyed_digest, open_answer, seal_answer


class IdempotencyKeyReused(Invalid):
    title = "This idempotency key was used for another request"
    zh = "该幂等键已用于另一请求"


class RequestInProgress(Conflict):
    title = "The same request is still being worked on"
    zh = "同一请求正在处理中"


class IdempotencyRow(Model):
    """One answered request; kept for the retries of clients, then pruned (retention.py)."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[bytes]
    status: Mapped[int]
    headers: Mapped[dict[str, Any]]
    body: Mapped[bytes]  # sealed: an answer may tell of people; a bid's is not, and is public
    answered_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)


SEALED = b"\x01"  # no JSON begins so
Answer = tuple[int, dict[str, str], bytes]


class Replay(Exception):
    """Not an error: the request was answered before; send the same bytes again.

    It carries them, not their row: that may be pruned once the command is rolled back.
    """

    def __init__(self, key: str, answer: Answer) -> None:
        super().__init__(key)
        self.answer = answer


def fingerprint(actor: Actor, request: bytes) -> bytes:
    """What a key stands for, keyed: a price in the request cannot be guessed from the database."""
    whom = f"{actor.organisation_id} {actor.visit_id}".encode()
    return keyed_digest(request + b"\n" + whom)


def _opened(row: IdempotencyRow) -> bytes:
    """The bytes that were answered. Raises SealBroken."""
    if not row.body.startswith(SEALED):
        return row.body
    return open_answer(row.body.removeprefix(SEALED), row.user_id, row.key)


class RequestEnvelope:
    """Around one command: `render` turns its result into (status, headers, body) before COMMIT."""

    def __init__(
        self,
        actor: Actor,
        render: Callable[[Any], Answer],
        key: str | None,
        request: bytes,
        is_dry_run: bool,
    ) -> None:
        self.actor, self.user_id = actor, actor.user_id
        self.key, self.render = key, render
        self.fingerprint = fingerprint(actor, request)
        self.is_dry_run = is_dry_run
        self.is_repeatable = key is not None
        self.answer: Answer | None = None

    def open(self) -> None:
        """Raises Replay, IdempotencyKeyReused, RequestInProgress while the first try runs, or
        MarketRestored."""
        require_none(self.actor)
        if self.key is None or self.user_id is None:
            return
        if not db.session.scalar(
            text("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))"),
            {"key": f"{self.user_id} {self.key}"},
        ):
            raise RequestInProgress()
        row = db.session.scalar(
            select(IdempotencyRow).filter_by(user_id=self.user_id, key=self.key)
        )
        if row is None:
            return
        if row.fingerprint != self.fingerprint:
            raise IdempotencyKeyReused()
        raise Replay(row.key, (row.status, row.headers, _opened(row)))

    def close(self, result: Any) -> None:
        self.answer = status, headers, body = self.render(result)
        if self.key is None or self.user_id is None or self.is_dry_run:
            return
        db.session.add(
            IdempotencyRow(
                user_id=self.user_id,
                key=self.key,
                fingerprint=self.fingerprint,
                status=status,
                headers=headers,
                body=SEALED + seal_answer(body, self.user_id, self.key),
            )
        )
        db.session.flush()
