"""The life of a report: drafted, perhaps anew, issued at the acceptance, one day too old."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.pilot.reports.rules import end_of_report
from app.pilot.roles import MARKET


class State(StrEnum):
    DRAFTED = auto()
    SUPERSEDED = auto()
    ISSUED = auto()
    LAPSED = auto()


DRAFTED, SUPERSEDED, ISSUED, LAPSED = State


def it_is_no_mark_any_more(report: Any, actor: Actor) -> None:
    catalogue.end_verification(report.project.asset_id, report.id)


# fmt: off
REPORT = Workflow("pilot_report", [
    #          name         event         from      to          by whom
    Transition("supersede", "superseded", DRAFTED,  SUPERSEDED, MARKET),
    Transition("issue",     "issued",     DRAFTED,  ISSUED,     MARKET),
    Transition("lapse",     "lapsed",     ISSUED,   LAPSED,     MARKET, (),
               [it_is_no_mark_any_more], due=end_of_report),
])
# fmt: on
