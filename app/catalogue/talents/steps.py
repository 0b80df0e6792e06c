"""Steps of talents: each runs inside somebody's command."""

from typing import Any
from uuid import uuid4

from app.catalogue.screening.steps import require_no_secret
from app.catalogue.talents.models import Talent
from app.catalogue.talents.rules import (
    NotAKeeper,
)
from app.catalogue.talents.workflow import TALENT
from app.core import codes, events, policy
from app.core.actor import Actor
from app.core.db import step


@step
def enter(actor: Actor, **facts: Any) -> Talent:
    """Draft an entry. Raises NotAKeeper, CodeUnknown, SecretSuspected."""
    if not actor.has("lister"):
        raise NotAKeeper()
    assert actor.organisation_id is not None
    talent = Talent(
        id=uuid4(),  # before what is sealed for it
        keeper_id=actor.organisation_id,
        policy=policy.freeze("talent.valid_days", "talent.renew_days"),
        **facts,
    )
    _require_sound(talent)
    TALENT.begin(talent, "drafted", actor)
    return talent


@step
def change(actor: Actor, talent: Talent, **facts: Any) -> None:
    """Other facts. Raises what `enter` raises."""
    changed = sorted(name for name, value in facts.items() if getattr(talent, name) != value)
    for name in changed:
        setattr(talent, name, facts[name])
    _require_sound(talent)
    talent.version += 1
    events.record("talent.edited", talent.id, actor, changed=changed)


def _require_sound(talent: Talent) -> None:
    codes.require("technology_field", talent.field)
    codes.require("district", *(talent.districts or ()))
    texts = (
        *(talent.research, talent.achievements, talent.posts, talent.disciplines),
        *(talent.employer, talent.title_of_post, talent.availability),
    )
    require_no_secret(*texts)
