"""What people see of certificates."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.parties.brokers.models import Credential
from app.parties.brokers.workflow import State
from app.parties.people.models import User


def get_credential(actor: Actor, credential_id: UUID) -> Credential:
    """Mine, the reviewers', or one that was certified. Raises NotFound."""
    return find(Credential, credential_id, actor)


def list_credentials(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Mine, newest first; the reviewers see everybody's and their queue."""
    columns: list[Any] = [
        Credential.id,
        Credential.created_at,
        Credential.state,
        Credential.user_id,
        User.name,
        Credential.level,
        Credential.number,
        Credential.valid_until,
    ]
    query = select(*columns).join(User, User.id == Credential.user_id)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Credential.user_id == actor.user_id)
    if state is not None:
        query = query.where(Credential.state == state)
    return page(query, Credential.created_at, Credential.id, after, limit)
