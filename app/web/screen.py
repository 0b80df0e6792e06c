"""What a caller wrote is looked through before it is committed; what is stopped is kept for them.

Asked after the command, so that who may not act learns nothing, and within its transaction, so that
nothing of a stopped text is stored. The factory says who knows the words.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import current_app, request

from app.core.actor import Actor
from app.core.screen import SecretSuspected

Require = Callable[[Any], None]
Hold = Callable[[Actor, str, Iterable[str]], list[UUID]]


@dataclass(frozen=True)
class Screen:
    """`require` raises SecretSuspected; `hold` keeps texts and returns their ids."""

    require: Require
    hold: Hold


def look_through(body: Any) -> None:
    """Raises SecretSuspected."""
    if body:
        _screen().require(body)


def held(actor: Actor, error: SecretSuspected, *, is_dry_run: bool) -> SecretSuspected:
    """What the author is told: the ids under which every text waits, never a word of it."""
    if is_dry_run or actor.user_id is None:
        return SecretSuspected()
    ids = _screen().hold(actor, request.path, error.texts)
    return SecretSuspected(held=[str(id) for id in ids])


def _screen() -> Screen:
    screen: Screen = current_app.extensions["screen"]
    return screen
