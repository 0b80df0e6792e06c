"""A duty at the venue, by four eyes: who administers the system does not make cashiers alone."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.parties.approvals.acts import act
from app.parties.people.commands import give_venue_duty


class VenueDuty(msgspec.Struct, forbid_unknown_fields=True):
    duty: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    until_at: datetime | None = None


@act("membership.give_duty", asks="system_admin", approves="security_admin", takes=VenueDuty)
def give(actor: Actor, subject_id: UUID, given: VenueDuty) -> None:
    """Subject: the membership."""
    give_venue_duty(actor, subject_id, given.duty, given.until_at)
