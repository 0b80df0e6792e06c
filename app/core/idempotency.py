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
from app.core.sealing import keyed_digest


class IdempotencyKeyReused(Invalid):
    title = "This idempotency key was used for another request"
    zh = "该幂等键已用于另一请求"


class RequestInProgress(Conflict):
    title = "The same request is still being worked on"
    zh = "同一请求正在处理中"


class IdempotencyRow(Model):
    """One answered request; kept for the retries of clients, removed by `flask prune`."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[bytes]
    status: Mapped[int]
    headers: Mapped[dict[str, Any]]
    body: Mapped[bytes]
    answered_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Replay(Exception):
    """Not an error: the request was answered before; send the same bytes again."""

    def __init__(self, row: IdempotencyRow) -> None:
        super().__init__(row.key)
        self.row = row


Answer = tuple[int, dict[str, str], bytes]


def fingerprint(actor: Actor, request: bytes) -> bytes:
    """What a key stands for, keyed: a price in the request cannot be guessed from the database."""
    whom = f"{actor.organisation_id} {actor.visit_id}".encode()
    return keyed_digest(request + b"\n" + whom)


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
        self.user_id, self.key, self.render = actor.user_id, key, render
        self.fingerprint = fingerprint(actor, request)
        self.is_dry_run = is_dry_run
        self.is_repeatable = key is not None
        self.answer: Answer | None = None

    def open(self) -> None:
        """Raises Replay, IdempotencyKeyReused, or RequestInProgress while the first try runs."""
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
        raise Replay(row)

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
                body=body,
            )
        )
        db.session.flush()
