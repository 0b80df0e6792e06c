"""The life of a report: drafted, perhaps anew, issued at the acceptance, one day too old."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.pilot.reports.rules import expiry_due_at
from app.pilot.roles import MARKET


class State(StrEnum):
    DRAFTED = auto()
    SUPERSEDED = auto()
    ISSUED = auto()
    LAPSED = auto()


DRAFTED, SUPERSEDED, ISSUED, LAPSED = State


def withdraw_mark(report: Any, actor: Actor) -> None:
    catalogue.end_verification(report.project.asset_id, report.id)


# fmt: off
REPORT = Workflow("pilot_report", [
    #          name         event         from      to          by whom
    Transition("supersede", "superseded", DRAFTED,  SUPERSEDED, MARKET),
    Transition("issue",     "issued",     DRAFTED,  ISSUED,     MARKET),
    Transition("lapse",     "lapsed",     ISSUED,   LAPSED,     MARKET, (),
               [withdraw_mark], due=expiry_due_at),
])
# fmt: on
