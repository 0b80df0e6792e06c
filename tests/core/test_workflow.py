"""The mechanism of the tables: versions, timers that fail alone, forbidden pairs."""

from enum import StrEnum, auto

import pytest
from sqlalchemy import text

from app.core.actor import SYSTEM
from app.core.db import db
from app.core.errors import TransitionNotOpen
from app.core.workflow import Transition, Workflow
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.workflow import NEGOTIATION
from worker import timers


class State(StrEnum):
    A = auto()
    B = auto()
    C = auto()


class Role(StrEnum):
    ANY = auto()


ANY = frozenset({Role.ANY})


class Thing:
    """A subject that is not stored."""

    def __init__(self, workflow_version):
        self.state, self.workflow_version = State.A, workflow_version

    def roles_of(self, actor):
        return {Role.ANY}


def test_a_running_subject_keeps_the_version_it_began_with():
    old = Workflow("thing", [Transition("go", "gone", State.A, State.B, ANY)])
    new = Workflow(
        "thing", [Transition("leave", "left", State.A, State.C, ANY)], version=2, earlier=[old]
    )
    assert [t["name"] for t in new.available(Thing(1), SYSTEM)] == ["go"]
    assert [t["name"] for t in new.available(Thing(2), SYSTEM)] == ["leave"]


def test_forbidden_pairs_and_the_diagram_come_from_the_table():
    table = Workflow("thing", [Transition("go", "gone", State.A, State.B, ANY)])
    assert table.forbidden() == [(State.B, "go"), (State.C, "go")]
    assert "A --> B: go (any)".lower() in table.diagram().lower()


def test_a_timer_that_fails_stops_only_itself(make, pass_days, settle, monkeypatch):
    first, second = make.negotiation().id, make.negotiation().id
    settle()
    pass_days(11)
    real = NEGOTIATION.apply_due

    def stumble(subject):
        if subject.id == first:
            raise ValueError("stumbled")
        return real(subject)

    monkeypatch.setattr(NEGOTIATION, "apply_due", stumble)
    assert timers.run_due() >= 1
    rows = dict(
        db.session.execute(
            text("select id, (state, check_attempts, check_error)::text from negotiations")
        ).all()
    )
    db.session.rollback()
    assert rows[first] == '(open,1,"ValueError: stumbled")'
    assert rows[second] == "(lapsed,0,)"
    assert timers.run_due() == 0  # it waits
    monkeypatch.undo()
    db.session.execute(text("update negotiations set next_check = market_now()"))
    db.session.commit()
    assert timers.run_due() == 1
    assert db.session.get_one(Negotiation, first).check_error is None


def test_no_step_outside_the_table():
    table = Workflow("thing", [Transition("go", "gone", State.A, State.B, ANY)])
    thing = Thing(1)
    thing.state = State.B
    with pytest.raises(TransitionNotOpen):
        table.apply(thing, "go", SYSTEM)
