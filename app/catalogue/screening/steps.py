"""Steps of others' transactions: a text is looked through, and one that is stopped is kept."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.catalogue.codes.queries import find_screen_words
from app.catalogue.screening.models import HeldText
from app.catalogue.screening.rules import bare, suspected
from app.catalogue.screening.workflow import HELD_TEXT
from app.core.actor import Actor
from app.core.db import db, step
from app.core.screen import SecretSuspected, texts_in
from app.core.sealing import keyed_digest, seal
from app.core.viewer import seen_by_the_market


@step
def require_no_secret(*values: Any) -> None:
    """Raises SecretSuspected, unless a reviewer has found the same text harmless."""
    found = suspected(texts_in(values), find_screen_words())
    if not found:
        return
    query = select(HeldText.digest).where(
        HeldText.was_harmless, HeldText.digest.in_({_digest(text) for text in found})
    )
    with seen_by_the_market(db.session):  # whoever wrote it first
        harmless = set(db.session.scalars(query))
    if left := tuple(text for text in found if _digest(text) not in harmless):
        raise SecretSuspected(left)


@step
def keep_texts(actor: Actor, place: str, texts: Iterable[str]) -> list[UUID]:
    """Hold each for a reviewer, sealed; one that is held or refused already stays as it is."""
    assert actor.user_id is not None
    return [_keep(actor, place, text) for text in dict.fromkeys(texts)]


def _keep(actor: Actor, place: str, text: str) -> UUID:
    digest = _digest(text)
    known = select(HeldText.id).where(
        HeldText.user_id == actor.user_id,
        HeldText.digest == digest,
        HeldText.state.in_(("held", "refused")),
    )
    if (id := db.session.scalar(known)) is not None:
        return id
    held = HeldText(
        id=uuid4(),
        user_id=actor.user_id,
        organisation_id=actor.organisation_id,
        place=place,
        digest=digest,
    )
    held.text = seal(text, "held_texts", "text", held.id)
    HELD_TEXT.begin(held, "held", actor)
    return held.id


def _digest(text: str) -> bytes:
    return keyed_digest(bare(text).encode())
