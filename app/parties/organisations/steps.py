"""Steps of organisations: each runs inside somebody's command."""

from typing import Any
from uuid import UUID

from app.core import clock
from app.core.actor import SYSTEM, Actor
from app.core.db import lock, step
from app.parties.organisations.models import Organisation
from app.parties.organisations.queries import get_organisation
from app.parties.organisations.rules import (
    OPERATOR,
    VenueStaysOpen,
)
from app.parties.organisations.workflow import (
    ORGANISATION,
)


@step
def suspend(actor: Actor, organisation_id: UUID, *, reasons: str) -> None:
    """Stop everything but reading. Raises VenueStaysOpen."""
    if get_organisation(organisation_id).kind == OPERATOR:
        raise VenueStaysOpen()
    apply_transition(actor, organisation_id, "suspend", reasons=reasons).review_reasons = reasons


@step
def reinstate(actor: Actor, organisation_id: UUID) -> None:
    """What was not verified before it was suspended must be now."""
    organisation = apply_transition(actor, organisation_id, "reinstate")
    organisation.review_reasons = None
    if organisation.verified_until is not None and organisation.verified_until <= clock.now():
        ORGANISATION.apply(organisation, "lapse", SYSTEM)


@step
def close_for_good(actor: Actor, organisation_id: UUID, *, reasons: str) -> None:
    """A suspended organisation is not who it said, or no longer is. Its code
    and its name are free for whoever proves to be."""
    apply_transition(actor, organisation_id, "close", reasons=reasons).review_reasons = reasons


@step
def apply_transition(actor: Actor, organisation_id: UUID, name: str, **facts: Any) -> Organisation:
    organisation = lock(Organisation, organisation_id, actor)
    ORGANISATION.apply(organisation, name, actor, **facts)
    return organisation
