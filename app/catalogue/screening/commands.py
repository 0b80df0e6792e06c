"""What people do with a text that was stopped. Each public function is one transaction."""

from collections.abc import Iterable
from uuid import UUID

from app.catalogue.screening.models import HeldText
from app.catalogue.screening.steps import keep_texts
from app.catalogue.screening.workflow import HELD_TEXT
from app.core.actor import Actor
from app.core.db import command, lock


@command
def hold(actor: Actor, place: str, texts: Iterable[str]) -> list[UUID]:
    """Keep what a request was refused for, so that nothing its author wrote is lost."""
    return keep_texts(actor, place, texts)


@command
def release(actor: Actor, held_text_id: UUID) -> HeldText:
    """It is harmless: it is sent again, and nobody is stopped by it any more."""
    held = _apply(actor, held_text_id, "release")
    held.was_harmless = True
    return held


@command
def refuse(actor: Actor, held_text_id: UUID, *, reasons: str) -> HeldText:
    """It must not enter, and why."""
    held = _apply(actor, held_text_id, "refuse")
    held.reasons = reasons
    return held


@command
def withdraw(actor: Actor, held_text_id: UUID) -> HeldText:
    """Take it back: the text is erased."""
    return _apply(actor, held_text_id, "withdraw")


def _apply(actor: Actor, held_text_id: UUID, transition: str) -> HeldText:
    held = lock(HeldText, held_text_id, actor)
    HELD_TEXT.apply(held, transition, actor)
    return held
