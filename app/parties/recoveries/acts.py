"""A claimed login, given back by four eyes: the clerk at the counter has seen who it is."""

from typing import Annotated
from uuid import UUID

import msgspec

from app.core.actor import Actor
from app.parties.approvals.acts import act
from app.parties.recoveries import steps


class Evidence(msgspec.Struct, forbid_unknown_fields=True):
    evidence_sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


@act(
    "user.recover_password", asks="clerk", approves="security_admin", takes=Evidence, is_fresh=True
)
def recover_password(actor: Actor, subject_id: UUID, given: Evidence) -> None:
    """Subject: the recovery."""
    steps.approve(actor, subject_id, evidence_sha256=given.evidence_sha256)
