"""What people do about bases. Each public function is one transaction."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from app.core import clock, codes, events, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotYourTransition
from app.parties import get_organisation
from app.parties.people.queries import is_member
from app.pilot.bases.models import PilotBase, PilotLine
from app.pilot.bases.queries import line_of
from app.pilot.bases.rules import (
    CHECKLIST,
    KIND,
    MOST_LINES,
    AccreditedBySelf,
    BaseNotEditable,
    NotABase,
    TooManyLines,
    require_known_answers,
    require_version_seen,
)
from app.pilot.bases.workflow import BASE, DRAFT, RETURNED, Role

YEARS = "pilot.accreditation_years"
JUDGED = frozenset({"checklist", "builder", "level"})


@command
def enter_base(actor: Actor, **facts: Any) -> PilotBase:
    """Enter a base of my organisation. Raises NotABase, CodeUnknown, AnswerUnknown."""
    assert actor.organisation_id is not None
    if get_organisation(actor.organisation_id).kind != KIND or not actor.has("owner"):
        raise NotABase()
    base = PilotBase(organisation_id=actor.organisation_id, lines=[])
    _change(base, facts)
    BASE.begin(base, "entered", actor, builder=base.builder)
    return base


@command
def edit_base(actor: Actor, base_id: UUID, *, version: int, **facts: Any) -> PilotBase:
    """Change facts; those that were judged only in drafts and returned applications.

    Raises BaseChanged, BaseNotEditable, CodeUnknown, AnswerUnknown.
    """
    base = _owned(actor, base_id)
    require_version_seen(base, version)
    if base.state not in (DRAFT, RETURNED) and JUDGED & set(facts):
        raise BaseNotEditable(state=base.state, judged=sorted(JUDGED & set(facts)))
    _change(base, facts)
    base.version += 1
    events.record("pilot_base.edited", base.id, actor, changed=sorted(facts))
    return base


@command
def add_line(
    actor: Actor, base_id: UUID, *, name: str, kinds: Collection[str], equipment: list[Any]
) -> PilotBase:
    """Add a line with its equipment. Raises TooManyLines."""
    base = _owned(actor, base_id)
    if len(base.lines) >= MOST_LINES:
        raise TooManyLines(most=MOST_LINES)
    base.lines.append(PilotLine(name=name, kinds=sorted(set(kinds)), equipment=equipment))
    base.version += 1
    db.session.flush()
    events.record("pilot_base.line_added", base.id, actor, line=name)
    return base


@command
def close_line(actor: Actor, base_id: UUID, line_id: UUID) -> PilotBase:
    """Take no more bookings for a line. Raises NotFound."""
    base = _owned(actor, base_id)
    line = line_of(base, line_id)
    line.closed_at = line.closed_at or clock.now()
    base.version += 1
    events.record("pilot_base.line_closed", base.id, actor, line=line.name)
    return base


@command
def submit(actor: Actor, base_id: UUID) -> PilotBase:
    """Ask for the accreditation by today's checklist. Raises BaseWithoutLine."""
    base = lock(PilotBase, base_id, actor)
    base.policy = policy.freeze(*policy.keys_of(CHECKLIST), YEARS)
    BASE.apply(base, "submit", actor)
    base.review_reasons = None
    return base


@command
def accredit(actor: Actor, base_id: UUID, *, version: int) -> PilotBase:
    """Accredit the version that was examined. Raises BaseChanged, ChecklistUnmet."""
    base = lock(PilotBase, base_id, actor)
    require_version_seen(base, version)
    if actor.user_id is not None and is_member(actor.user_id, base.organisation_id):
        raise AccreditedBySelf()
    BASE.apply(base, "accredit", actor, level=base.level)
    return base


@command
def send_back(actor: Actor, base_id: UUID, *, reasons: str) -> PilotBase:
    """Return the application with reasons."""
    return _apply(actor, base_id, "send_back", reasons)


@command
def suspend(actor: Actor, base_id: UUID, *, reasons: str) -> PilotBase:
    """No new project until it is reinstated."""
    return _apply(actor, base_id, "suspend", reasons)


@command
def reinstate(actor: Actor, base_id: UUID) -> PilotBase:
    """Let it work again."""
    return _apply(actor, base_id, "reinstate", None)


def _apply(actor: Actor, base_id: UUID, name: str, reasons: str | None) -> PilotBase:
    base = lock(PilotBase, base_id, actor)
    BASE.apply(base, name, actor, reasons=reasons)
    base.review_reasons = reasons
    return base


def _owned(actor: Actor, base_id: UUID) -> PilotBase:
    base = lock(PilotBase, base_id, actor)
    if Role.OWNER not in base.roles_of(actor):
        raise NotYourTransition(belongs_to=[Role.OWNER])
    return base


def _change(base: PilotBase, facts: dict[str, Any]) -> None:
    codes.require("technology_field", *facts.get("fields", ()))
    codes.require("district", facts.get("district"))
    items = {key.removeprefix(CHECKLIST) for key in policy.keys_of(CHECKLIST)}
    require_known_answers([answer["item"] for answer in facts.get("checklist", ())], items)
    for name, fact in facts.items():
        setattr(base, name, fact)
