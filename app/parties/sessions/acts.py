"""A lost authenticator, forgotten by four eyes."""

from uuid import UUID

from app.core.actor import Actor
from app.parties.approvals.acts import Nothing, act
from app.parties.sessions import second_factor


@act(
    "user.reset_second_factor",
    asks="security_admin",
    approves="security_admin",
    takes=Nothing,
    is_fresh=True,
)
def reset_second_factor(actor: Actor, subject_id: UUID, given: Nothing) -> None:
    second_factor.reset_second_factor(actor, subject_id)
