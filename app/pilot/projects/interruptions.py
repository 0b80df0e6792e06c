"""What interrupts or ends a project before its report. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.pilot.projects.models import PilotProject
from app.pilot.projects.rules import ANSWER, REASONABLE, TermsDiffer, require_whole_split
from app.pilot.projects.workflow import PROJECT


@command
def suspend(actor: Actor, project_id: UUID, *, reasons: str) -> PilotProject:
    """Stop for safety: whoever sees a danger may; every item is ticked anew before it goes on."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "suspend", actor, reasons=reasons)
    project.suspended_for = reasons
    open_again = {"document_number": None, "ticked_by": None, "ticked_at": None}
    project.safety = [item | open_again for item in project.safety]
    return project


@command
def resume(actor: Actor, project_id: UUID) -> PilotProject:
    """Go on. Raises SafetyUnticked."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "resume", actor)
    return project


@command
def give_notice(
    actor: Actor, project_id: UUID, *, cause: str, sha256: str, client_bp: int, base_bp: int
) -> PilotProject:
    """The base says at once that a technical difficulty cannot be overcome (民法典 858), with its
    report and how the loss is to be shared (basis points). Raises RiskSplitUnsound."""
    require_whole_split(client_bp, base_bp)
    project = lock(PilotProject, project_id, actor)
    project.failure = {
        "cause": cause,
        "sha256": sha256,
        "client_bp": client_bp,
        "base_bp": base_bp,
        "noticed_at": clock.now().isoformat(),
    }
    project.policy = project.policy | policy.freeze(ANSWER, REASONABLE)
    PROJECT.apply(project, "give_notice", actor, sha256=sha256)
    return project


@command
def contest(actor: Actor, project_id: UUID, *, reasons: str) -> PilotProject:
    """The client does not see it so: the work stands until the base resumes it."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "contest", actor, reasons=reasons)
    project.failure = None
    return project


@command
def terminate(actor: Actor, project_id: UUID, *, sha256: str) -> PilotProject:
    """The client agrees to the failure's report, by its hash, and to the shares of the loss.

    Raises TermsDiffer.
    """
    project = lock(PilotProject, project_id, actor)
    failure: dict[str, Any] = project.failure or {}
    if project.failure is not None and failure["sha256"] != sha256:
        raise TermsDiffer(sha256=failure["sha256"])
    shares = {name: failure.get(name) for name in ("client_bp", "base_bp")}
    PROJECT.apply(project, "terminate", actor, sha256=sha256, **shares)
    return project


@command
def call_off(actor: Actor, project_id: UUID) -> PilotProject:
    """The client waits no longer for a base that is late: the work ends, and what is held of the
    price for what was not reached goes back. Raises BaseNotLate."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "call_off", actor)
    return project


@command
def archive(actor: Actor, project_id: UUID) -> PilotProject:
    """Nothing is added any more."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "archive", actor)
    return project
