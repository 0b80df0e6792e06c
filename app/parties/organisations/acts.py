"""What is done to an organisation by four eyes."""

from typing import Annotated
from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.parties.approvals.acts import Nothing, act
from app.parties.organisations import steps


class Reasons(msgspec.Struct, forbid_unknown_fields=True):
    reasons: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000)]


@act("organisation.suspend", asks="security_admin", approves="security_admin", takes=Reasons)
def suspend(actor: Actor, subject_id: UUID, given: Reasons) -> None:
    steps.suspend(actor, subject_id, reasons=given.reasons)


@act("organisation.reinstate", asks="security_admin", approves="security_admin", takes=Nothing)
def reinstate(actor: Actor, subject_id: UUID, given: Nothing) -> None:
    steps.reinstate(actor, subject_id)


@act("organisation.close", asks="security_admin", approves="security_admin", takes=Reasons)
def close(actor: Actor, subject_id: UUID, given: Reasons) -> None:
    steps.close_for_good(actor, subject_id, reasons=given.reasons)
