"""A certificate number that is given anew, by four eyes."""

from uuid import UUID

from app.core.actor import Actor
from app.parties.approvals.acts import Nothing, act
from app.parties.brokers import steps


@act("credential.reissue", asks="reviewer", approves="reviewer", takes=Nothing)
def reissue(actor: Actor, subject_id: UUID, given: Nothing) -> None:
    steps.reissue(actor, subject_id)
