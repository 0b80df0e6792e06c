"""Projects over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.pilot.projects import commands, interruptions, queries
from app.pilot.projects.schemas import (
    Agreement,
    FailureNotice,
    NewProject,
    Price,
    ProjectCard,
    ProjectsQuery,
    ProjectView,
    Tick,
)
from app.web.duties import IN_PERSON, OWNER, REVIEWER, SIGNATORY, VERIFIER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import page_of

door = Door("pilot projects", __name__, description="Verification projects (中试验证)")
ONE = "/pilot-projects/<uuid:project_id>"


@door.operation(
    "POST",
    "/pilot-projects",
    who=VERIFIED,
    takes=NewProject,
    gives=ProjectView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, SIGNATORY},
)
def apply_for(actor: Actor, body: dict[str, Any]) -> Any:
    """Ask a base to verify a technology, with targets and milestones."""
    return commands.apply_for(actor, **body)


@door.operation(
    "GET", "/pilot-projects", who=MEMBER, query=ProjectsQuery, gives=page_of(ProjectCard)
)
def list_projects(actor: Actor, query: dict[str, Any]) -> Any:
    """Those my organisation has a part in, and those I review."""
    return queries.list_projects(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=ProjectView)
def get_project(actor: Actor, project_id: UUID) -> Any:
    """One project with its milestones, and what I can do next."""
    return queries.get_project(actor, project_id)


@door.operation(
    "POST",
    ONE + "/agree",
    who=VERIFIED,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def agree(actor: Actor, project_id: UUID) -> Any:
    """The owner of the technology agrees."""
    return commands.agree(actor, project_id)


@door.operation(
    "POST",
    ONE + "/find-feasible",
    who=VERIFIED,
    takes=Price,
    gives=ProjectView,
    key=REQUIRED,
    dry_run=True,
    duty={VERIFIER},
)
def find_feasible(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """The base can do it at this price; a contract is drafted."""
    return commands.find_feasible(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/decline",
    who=VERIFIED,
    takes=Reasons,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def decline(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """The base does not do it."""
    return commands.decline(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=MEMBER,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def withdraw(actor: Actor, project_id: UUID) -> Any:
    """The client wants it no longer."""
    return commands.withdraw(actor, project_id)


@door.operation(
    "POST",
    ONE + "/tick",
    who=VERIFIED,
    takes=Tick,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def tick(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Tick a safety item with its document."""
    return commands.tick(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/prepare",
    who=VERIFIED,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def prepare(actor: Actor, project_id: UUID) -> Any:
    """Line and safety are ready."""
    return commands.prepare(actor, project_id)


@door.operation(
    "POST",
    ONE + "/start",
    who=VERIFIED,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def start(actor: Actor, project_id: UUID) -> Any:
    """The work begins."""
    return commands.start(actor, project_id)


@door.operation(
    "POST",
    ONE + "/suspend",
    who=MEMBER,
    takes=Reasons,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON, REVIEWER},
)
def suspend(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Stop for safety."""
    return interruptions.suspend(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/resume",
    who=VERIFIED,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def resume(actor: Actor, project_id: UUID) -> Any:
    """Go on after every item is ticked anew."""
    return interruptions.resume(actor, project_id)


@door.operation(
    "POST",
    ONE + "/give-notice",
    who=VERIFIED,
    takes=FailureNotice,
    gives=ProjectView,
    key=REQUIRED,
    dry_run=True,
    duty={VERIFIER},
)
def give_notice(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Say that a technical difficulty cannot be overcome."""
    return interruptions.give_notice(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/contest",
    who=VERIFIED,
    takes=Reasons,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def contest(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Do not see it so; the base resumes the work."""
    return interruptions.contest(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/terminate",
    who=VERIFIED,
    takes=Agreement,
    gives=ProjectView,
    key=REQUIRED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def terminate(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Agree to the failure and the shares of the loss."""
    return interruptions.terminate(actor, project_id, **body)


@door.operation(
    "POST",
    ONE + "/call-off",
    who=MEMBER,
    gives=ProjectView,
    key=REQUIRED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def call_off(actor: Actor, project_id: UUID) -> Any:
    """End the work of a base that is late, as its client."""
    return interruptions.call_off(actor, project_id)


@door.operation(
    "POST",
    ONE + "/archive",
    who=MEMBER,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER, REVIEWER},
)
def archive(actor: Actor, project_id: UUID) -> Any:
    """Nothing is added any more."""
    return interruptions.archive(actor, project_id)
