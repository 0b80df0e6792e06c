"""Where a thing may be when everybody has done what they can, and some months have passed."""

from typing import Any

from sqlalchemy import func, select

from app.core.db import db
from app.core.workflow import SUBJECTS

LIVES = {  # it stands as long as it holds; the clock, or whoever has it, ends it one day
    *(("organisation", "verified"), ("membership", "active"), ("mandate", "active")),
    *(("credential", "certified"), ("pilot_base", "accredited"), ("listing", "published")),
    *(("demand", "published"), ("talent", "published"), ("pilot_report", "issued")),
    *(("held_text", "released"), ("held_text", "refused")),
    *(("open_licence", "announced"), ("patent_watch", "watched"), ("granted_right", "running")),
    ("suggestion", "mutual"),
}
AGAIN = {  # it is over until somebody begins anew
    *(("organisation", "lapsed"), ("organisation", "suspended"), ("credential", "expired")),
    *(("pilot_base", "lapsed"), ("listing", "expired"), ("demand", "expired")),
    *(("talent", "expired"), ("patent_watch", "ended"), ("suggestion", "retired")),
}
DECIDED = {  # the winner's intent, the envelope of prices: their procedure is what must have ended
    *(("intent", "qualified"), ("opening", "opened")),
}
QUEUE = {("bank_line", "exception")}  # a sum that nobody can name stays the cashier's to look into


def left_open() -> dict[tuple[str, str], int]:
    """How many are in a state that has a way out and is no rest."""
    found: dict[tuple[str, str], int] = {}
    for model in SUBJECTS:
        subject, table = model.workflow.subject, model.workflow.transitions
        on = {str(t.start) for t in table if t.start != t.end}
        counts: Any = select(model.state, func.count()).group_by(model.state)
        for state, number in db.session.execute(counts):
            if str(state) in on and (subject, str(state)) not in LIVES | AGAIN | DECIDED | QUEUE:
                found[subject, str(state)] = number
    db.session.rollback()
    return found
