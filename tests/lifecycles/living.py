"""How random lives are lived, and what the journal says of where they ended."""

import random
from collections import Counter

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from sqlalchemy import select, text

from app.core.db import db
from app.core.errors import Conflict, Forbidden, Invalid, NotFound
from app.core.events import Event

ROUNDS = 6
REFUSALS = (NotFound, Forbidden, Conflict, Invalid)
"""What people may be told; a database that is busy or lost is no answer here."""


class Life(RuleBasedStateMachine):
    """One life of many in a database whose time goes on: when it begins, everybody stands well."""

    def __init__(self):
        super().__init__()
        db.session.execute(text("select set_config('market.viewer', 'system', true)"))
        db.session.execute(
            text(
                "update organisations set state = 'verified', "
                "verified_until = market_now() + interval '365 days', "
                "next_check = market_now() + interval '365 days' "
                "where state in ('verified', 'lapsed') and verified_until is not null"
            )
        )
        db.session.commit()


def live(machine, *, lives, steps, is_enough, **bench):
    """So many random lives, and as many again while too little of a life was seen: what is rare
    must come, but not in every round. Each round has its own printed seed: with `CI` set,
    Hypothesis takes it from the machine's source, and every round were the first once more."""
    machine.ends = Counter()
    for name, value in bench.items():
        setattr(machine, name, staticmethod(value) if callable(value) else value)
    for _ in range(ROUNDS):
        chosen = random.randrange(10**6)
        print(f"seed {chosen}")
        run_state_machine_as_test(
            seed(chosen)(machine),
            settings=settings(
                max_examples=lives,
                stateful_step_count=steps,
                deadline=None,
                print_blob=True,
                suppress_health_check=list(HealthCheck),
            ),
        )
        if is_enough(set(machine.ends)):
            break
    print(dict(machine.ends))
    assert is_enough(set(machine.ends)), "too little of a life was seen"


def last_end(workflow, id):
    """The state the journal's last event of this subject leads to, or None."""
    ends = {f"{workflow.subject}.{t.event}": t.end for t in workflow.transitions}
    row = db.session.execute(
        select(Event.name, Event.data)
        .where(Event.subject_id == id, Event.name.in_(ends))
        .order_by(Event.id.desc())
        .limit(1)
    ).first()
    return row.data["end"] if row else None
