"""What people do about verification projects up to their beginning. Each public function is one
transaction."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.catalogue import TECHNOLOGY, Asset
from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound, NotYourTransition
from app.deals import draft_service
from app.parties import require_stays
from app.pilot.bases.models import PilotBase
from app.pilot.bases.workflow import ACCREDITED
from app.pilot.milestones.models import Milestone, Target
from app.pilot.milestones.rules import require_sound_plan
from app.pilot.milestones.workflow import DAYS, MILESTONE
from app.pilot.projects.models import PilotProject
from app.pilot.projects.queries import may_see_asset
from app.pilot.projects.rules import (
    LATE,
    BaseDoesNotServe,
    SafetyItemUnknown,
    require_higher_goal,
    require_possible_dates,
)
from app.pilot.projects.workflow import PROJECT
from app.pilot.roles import Role

POLICY = (DAYS, LATE, "pilot.verified_years")


@command
def apply_for(
    actor: Actor,
    *,
    base_id: UUID,
    asset_id: UUID,
    kind: str,
    title: str,
    begins_on: date,
    ends_on: date,
    trl_goal: int,
    milestones: Sequence[dict[str, Any]],
    targets: Sequence[dict[str, Any]],
    safety: Sequence[str],
    terms: dict[str, Any],
) -> PilotProject:
    """Ask a base to verify a technology, with targets and milestones.

    Raises NotFound, BaseDoesNotServe, TrlGoalTooLow, DatesImpossible, PlanUnsound, TargetMalformed,
    NotYourTransition.
    """
    base = db.session.get(PilotBase, base_id)
    asset = db.session.get(Asset, asset_id)
    if base is None or asset is None or not may_see_asset(actor, asset):
        raise NotFound()
    require_stays(actor.organisation_id, base.organisation_id)
    lines = [line for line in base.lines if kind in line.kinds and line.closed_at is None]
    if base.state != ACCREDITED or not lines:
        raise BaseDoesNotServe(kind=kind)
    require_higher_goal(asset.trl, trl_goal)
    require_sound_plan(milestones, targets, begins_on)
    require_possible_dates(begins_on, ends_on, milestones[-1]["due_on"], clock.today())
    frozen = policy.freeze(*POLICY)
    project = PilotProject(
        title=title,
        kind=kind,
        asset_id=asset.id,
        technology=TECHNOLOGY.of(asset),
        owner_id=asset.owner_id,
        client_id=actor.organisation_id,
        base_id=base.id,
        base_organisation_id=base.organisation_id,
        begins_on=begins_on,
        ends_on=ends_on,
        terms=terms,
        safety=[_unticked(item) for item in dict.fromkeys(safety)],
        trl_before=asset.trl,
        trl_goal=trl_goal,
        policy=frozen,
        milestones=[],
    )
    if Role.CLIENT not in project.roles_of(actor):
        raise NotYourTransition(belongs_to=[Role.CLIENT])
    PROJECT.begin(project, "applied", actor, kind=kind, base=str(base.id), asset=str(asset.id))
    _plan(actor, project, milestones, targets)
    return project


@command
def agree(actor: Actor, project_id: UUID) -> PilotProject:
    """The owner of the technology agrees that another has it verified."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "agree", actor)
    project.owner_agreed_at = clock.now()
    return project


@command
def find_feasible(actor: Actor, project_id: UUID, *, price: dict[str, Any]) -> PilotProject:
    """The base can do it, at this price; a contract of service is drafted with it as a deal.

    Raises TechnologyNotYours.
    """
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "find_feasible", actor, price=price["amount"])
    project.price = price["amount"]
    deal = draft_service(
        actor,
        asset_id=project.asset_id,
        provider_id=project.base_organisation_id,
        client_id=project.client_id,
        price=price["amount"],
        service=_service(project),
    )
    project.deal_id = deal.id
    return project


@command
def decline(actor: Actor, project_id: UUID, *, reasons: str) -> PilotProject:
    """The base cannot or will not do it."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "decline", actor, reasons=reasons)
    return project


@command
def withdraw(actor: Actor, project_id: UUID) -> PilotProject:
    """The client wants it no longer; a contract that is drafted is cancelled as a deal."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "withdraw", actor)
    return project


@command
def tick(actor: Actor, project_id: UUID, *, item: str, document_number: str) -> PilotProject:
    """Tick a safety or environment item with its document's number. Raises SafetyItemUnknown."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "tick", actor, item=item, document=document_number)
    if item not in [each["item"] for each in project.safety]:
        raise SafetyItemUnknown(item=item)
    ticked = {
        "item": item,
        "document_number": document_number,
        "ticked_by": str(actor.user_id),
        "ticked_at": clock.now().isoformat(),
    }
    project.safety = [ticked if each["item"] == item else each for each in project.safety]
    return project


@command
def prepare(actor: Actor, project_id: UUID) -> PilotProject:
    """Line and safety are ready. Raises SafetyUnticked, DealNotEffective."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "prepare", actor)
    return project


@command
def start(actor: Actor, project_id: UUID) -> PilotProject:
    """The work begins, with the first milestone."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "start", actor)
    return project


def _plan(
    actor: Actor,
    project: PilotProject,
    milestones: Sequence[dict[str, Any]],
    targets: Sequence[dict[str, Any]],
) -> None:
    for given in milestones:
        own = [t for t in targets if t["milestone"] == given["number"]]
        milestone = Milestone(
            project=project,
            **given,
            batches=[],
            targets=[_of_table(target) for target in own],
            policy=project.policy,
        )
        MILESTONE.begin(milestone, "scheduled", actor, number=given["number"])


def _of_table(given: dict[str, Any]) -> Target:
    limits = {n: None if given[n] is None else Decimal(str(given[n])) for n in ("low", "high")}
    return Target(**{name: v for name, v in given.items() if name != "milestone"} | limits)


def _unticked(item: str) -> dict[str, Any]:
    return {"item": item, "document_number": None, "ticked_by": None, "ticked_at": None}


def _service(project: PilotProject) -> dict[str, Any]:
    """What the contract says of the service: the plan as it was applied for (R8.4)."""
    return {
        "kind": project.kind,
        "project": str(project.id),
        "title": project.title,
        "begins_on": project.begins_on.isoformat(),
        "ends_on": project.ends_on.isoformat(),
        "terms": project.terms,
        "safety": [item["item"] for item in project.safety],
        "milestones": [
            {
                "number": milestone.number,
                "title": milestone.title,
                "due_on": milestone.due_on.isoformat(),
                "targets": [_target(target) for target in milestone.targets],
            }
            for milestone in project.milestones
        ],
    }


def _target(target: Target) -> dict[str, Any]:
    names = ("number", "indicator", "unit", "comparison", "method", "rule", "batches", "is_key")
    limits = {name: str(getattr(target, name)) for name in ("low", "high")}
    return {name: getattr(target, name) for name in names} | {
        name: None if value == "None" else value for name, value in limits.items()
    }
