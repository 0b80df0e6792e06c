"""A certificate number that is given anew, by four eyes."""

from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.parties.approvals.acts import act
from app.parties.brokers import commands


class Nothing(msgspec.Struct, forbid_unknown_fields=True):
    pass


@act("credential.reissue", asks="reviewer", approves="reviewer", takes=Nothing)
def reissue(actor: Actor, subject_id: UUID, given: Nothing) -> None:
    commands.reissue(actor, subject_id)
