"""A duty at the venue, by four eyes: who administers the system does not make cashiers alone."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.parties.approvals.acts import act
from app.parties.people.owners import appoint_owner
from app.parties.people.steps import give_venue_duty


class VenueDuty(msgspec.Struct, forbid_unknown_fields=True):
    duty: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    until_at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class NewOwner(msgspec.Struct, forbid_unknown_fields=True):
    login: Annotated[str, msgspec.Meta(min_length=3, max_length=64)]
    evidence_sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


@act(
    "organisation.appoint_owner",
    asks="clerk",
    approves="security_admin",
    takes=NewOwner,
    is_fresh=True,
)
def appoint(actor: Actor, subject_id: UUID, given: NewOwner) -> None:
    """Subject: the organisation; the evidence is its legal representative's letter."""
    appoint_owner(actor, subject_id, given.login)


@act(
    "membership.give_duty",
    asks="system_admin",
    approves="security_admin",
    takes=VenueDuty,
    is_fresh=True,
)
def give(actor: Actor, subject_id: UUID, given: VenueDuty) -> None:
    """Subject: the membership."""
    give_venue_duty(actor, subject_id, given.duty, given.until_at)
