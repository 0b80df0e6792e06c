"""What developers and clients do with stages. Each public function is one transaction. The deal is
locked first."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.core.db import command
from app.trading.stages.models import Stage
from app.trading.stages.steps import held
from app.trading.stages.workflow import STAGE


@command
def submit(
    actor: Actor, stage_id: UUID, *, statement: str, documents: list[dict[str, Any]]
) -> Stage:
    """Say what was done, with evidence by hash; the client answers in time, or silence accepts."""
    stage = held(actor, stage_id)
    STAGE.apply(stage, "submit", actor, documents=documents)
    stage.statement, stage.documents, stage.reasons = statement, documents, None
    return stage


@command
def accept(actor: Actor, stage_id: UUID) -> Stage:
    """It is met: its money is the developer's."""
    stage = held(actor, stage_id)
    STAGE.apply(stage, "accept", actor)
    return stage


@command
def send_back(actor: Actor, stage_id: UUID, *, reasons: str) -> Stage:
    """Something is missing; it is handed in again. Raises StageAnswerOver."""
    stage = held(actor, stage_id)
    STAGE.apply(stage, "send_back", actor, reasons=reasons)
    stage.reasons = reasons
    return stage


@command
def reject(actor: Actor, stage_id: UUID, *, reasons: str) -> Stage:
    """It is not met, or nothing came in time: its money is frozen until the sides have settled it.
    Raises StageAnswerOver, StillInTime."""
    stage = held(actor, stage_id)
    STAGE.apply(stage, "reject", actor, reasons=reasons)
    stage.reasons = reasons
    return stage
