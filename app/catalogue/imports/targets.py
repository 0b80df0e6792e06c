"""Where a row goes: the schema that reads it, the step that enters it, the form it is exported in.

The schemas are those of the API, so a row is refused for the same reasons as a request.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from marshmallow import Schema, ValidationError

from app.catalogue.assets import steps as assets
from app.catalogue.assets.models import Asset
from app.catalogue.assets.schemas import NewAsset
from app.catalogue.demands import steps as demands
from app.catalogue.demands.models import Demand
from app.catalogue.demands.schemas import NewDemand
from app.catalogue.imports.rules import SourceMissing
from app.catalogue.imports.sheets import COLUMNS
from app.catalogue.legal_events import steps as legal_events
from app.catalogue.legal_events.schemas import NewLegalEvent
from app.catalogue.talents import steps as talents
from app.catalogue.talents.models import Talent
from app.catalogue.talents.schemas import NewTalent
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import DomainError

Problem = tuple[str | None, str, dict[str, Any]]  # field, code, details


@dataclass(frozen=True)
class Target:
    """`change` is None for what is never changed, only announced anew."""

    schema: Schema
    enter: Callable[..., Any]
    model: Any = None
    change: Callable[..., None] | None = None
    owner: str = "organisation_id"


def _change_asset(actor: Actor, asset: Asset, **facts: Any) -> None:
    facts.pop("is_not_secret")
    assets.change(actor, asset, **facts)


def _enter_event(actor: Actor, **facts: Any) -> tuple[UUID, bool]:
    return legal_events.enter(actor, number=facts.pop("application_number"), **facts)


TARGETS = {
    "assets": Target(NewAsset(), assets.enter, Asset, _change_asset, "owner_id"),
    "demands": Target(NewDemand(), demands.enter, Demand, demands.change, "poser_id"),
    "talents": Target(NewTalent(), talents.enter, Talent, talents.change, "keeper_id"),
    "legal_events": Target(NewLegalEvent(), _enter_event),
}


def load(library: str, row: dict[str, Any]) -> tuple[str, dict[str, Any], list[Problem]]:
    """(source id, values as the step takes them, what is wrong with the row)."""
    given = dict(row)
    source_id = str(given.pop("source_id", "") or "")
    target = TARGETS[library]
    problems: list[Problem] = []
    if target.model is not None and not 0 < len(source_id) <= 200:
        problems.append(("source_id", SourceMissing.code(), {"title": SourceMissing.title}))
    try:
        return source_id, target.schema.load(given), problems
    except ValidationError as error:
        problems += [(path, "row-invalid", {"messages": told}) for path, told in _flat(error)]
        return source_id, {}, problems


def _flat(error: ValidationError) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []

    def walk(path: str, told: Any) -> None:
        if isinstance(told, dict):
            for key, below in told.items():
                walk(f"{path}.{key}" if path else str(key), below)
        else:
            found.append((path, [str(message) for message in told]))

    walk("", error.messages)
    return found


def as_problem(error: DomainError) -> Problem:
    """A refusal of the domain as a row's problem."""
    details = {"title": error.title, "zh": error.zh, **error.details}
    return details.pop("field", None), error.code(), details


def exported(library: str, item: Any, source_id: str | None) -> dict[str, Any]:
    """The item as a row that could be imported again."""
    row: dict[str, Any] = {"source_id": source_id or str(item.id)}
    for column in COLUMNS[library]:
        name, _, below = column.name.partition(".")
        if name in ("source_id", "is_not_secret"):
            continue
        value = getattr(item, name)
        if name == "patents":
            value = [patent.application_number for patent in value]
        if value is not None and not below:
            row[name] = value
        elif below and isinstance(value, dict) and below in value:
            row.setdefault(name, {})[below] = value[below]
    if library == "assets":
        row["is_not_secret"] = True
    return row


def find(library: str, ref: UUID) -> Any:
    """The item under lock."""
    return db.session.get(TARGETS[library].model, ref, with_for_update=True)
