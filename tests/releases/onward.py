"""Goes on with whatever is open, as its people would: over HTTP, by what today's tables allow.

`ROADS` says which way leads to an end; where the first is barred, the next is tried. Nobody is told
who may do what: the tables are asked.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from werkzeug.test import TestResponse

from app.core.db import db
from app.core.workflow import SUBJECTS
from app.money.deposits.models import Deposit
from app.money.payments.models import Payment
from app.money.payouts.models import Payout
from app.money.statements import commands as statements
from app.trading.auctions.models import Auction
from tests.factories.cast import Member
from tests.factories.subjects import statement
from tests.hands import MS, settle, stand_at
from tests.lifecycles.test_forbidden_pairs import PATHS
from tests.releases.words import FIRST, NOTHING, WORDS

Road = dict[str, tuple[str, ...]]  # state → the transitions that lead on, the best first
ROADS: dict[str, Road] = {
    "negotiation": {"open": ("accept",)},
    "trial": {"proposed": ("accept",), "running": ("convert", "give_back"),
              "overdue": ("give_back",)},
    "notice": {"draft": ("approve",), "approved": ("publish",)},
    "objection": {"filed": ("accept",), "investigating": ("reject",)},
    "question": {"asked": ("answer",)},
    "intent": {"submitted": ("forward",), "returned": ("complete",), "forwarded": ("agree",),
               "curing": ("cure",), "voided": ("confirm",), "appealed": ("uphold",)},
    "auction": {"paused": ("resume",), "interrupted": ("resume",), "free": ("bids",)},
    "opening": {"unsealing": ("give_share",), "opened": ("evaluate",)},
    "award": {"pending": ("confirm",), "curing": ("cure",)},
    "procedure": {"draft": ("submit",), "submitted": ("announce", "withdraw")},
    "open_licence": {"draft": ("declare", "withdraw"), "declared": ("announce", "withdraw")},
    "call": {"draft": ("submit",), "submitted": ("announce", "withdraw"), "scoring": ("score",),
             "choosing": ("choose",)},
    "stage": {"running": ("submit",), "submitted": ("accept",)},
    "tranche": {"in_talks": ("waive",), "frozen": ("waive",)},
    "deal": {"drafted": ("draw_up",), "signing": ("sign",), "paid": ("deliver",),
             "objected": ("deliver",), "delivered": ("accept_delivery",),
             "settled": ("register", "record_filing", "conclude"),
             "registered": ("record_transfer", "record_filing", "conclude")},
    "milestone": {"in_progress": ("submit",), "rework": ("submit",),
                  "evidence_submitted": ("review",), "base_reviewed": ("confirm",),
                  "objected": ("rework",)},
    "pilot_project": {"applied": ("find_feasible",), "contracted": ("prepare", "tick"),
                      "prepared": ("start",), "suspended": ("resume", "tick"),
                      "failing": ("terminate",), "running": ("draft_report",),
                      "reported": ("give_opinion", "appoint"), "reviewed": ("accept",),
                      "accepted": ("archive",), "terminated": ("archive",)},
    "pilot_base": {"draft": ("submit",), "returned": ("submit",), "submitted": ("accredit",),
                   "suspended": ("reinstate",)},
    "upload": {"receiving": ("finish", "cancel")},
    "suggestion": {"suggested": ("welcome",), "poser_interested": ("offer",),
                   "offerer_interested": ("welcome",)},
    "demand": {"draft": ("submit",), "returned": ("submit",), "submitted": ("approve",),
               "hidden": ("unhide",), "expired": ("give_up",)},
    "talent": {"draft": ("submit",), "returned": ("submit",), "submitted": ("approve",),
               "hidden": ("unhide",), "unconsented": ("remove",)},
    "held_text": {"held": ("release",)},
    "listing": {"draft": ("submit",), "returned": ("submit",), "submitted": ("approve",),
                "suspended": ("resume",)},
    "membership": {"invited": ("accept",)},
    "approval": {"asked": ("approve", "refuse")},
    "credential": {"applied": ("accept_materials",), "returned": ("apply_again",),
                   "materials_ok": ("examine",), "examined": ("certify",),
                   "suspended": ("reinstate",)},
    "mandate": {"asked": ("accept",), "accepted": ("sign",), "transferring": ("take_over",),
                "taken": ("sign",)},
    "organisation": {"draft": ("submit", "close"), "returned": ("submit",),
                     "submitted": ("verify",)},
}  # fmt: skip
READY_WHEN_SAID = {*FIRST, ("mandate", "accept")}  # barred until what is said with it is there
A_DAY, A_SECOND = timedelta(days=1), timedelta(seconds=1)
Post = Callable[[Member, str, Any, int], TestResponse]


@dataclass
class Town:
    """The people, signed in, and how they post; what was refused is not tried again as it is."""

    cast: dict[str, Member]
    post: Post
    custodians: dict[str, Any]
    refused: set[tuple[Any, ...]] = field(default_factory=set)
    done: list[str] = field(default_factory=list)  # "deal.sign", in their order

    def goes_on(self, until: datetime) -> None:
        """Until nobody has anything to do and no date lies before `until` (UTC)."""
        while True:
            while self._acts() + self._pays():
                settle()
            if not time_passes(until):
                return

    def _acts(self) -> int:
        return sum(
            self._goes_on_with(model, id, state)
            for model in SUBJECTS
            for id, state in open_ones(model)
        )

    def _goes_on_with(self, model: Any, id: UUID, state: str) -> bool:
        subject = model.workflow.subject
        for name in ROADS[subject][state]:
            for member in self._who_may(model, id, name):
                if self._does(model, id, name, member):
                    self.done.append(f"{subject}.{name}")
                    return True
        return False

    def _who_may(self, model: Any, id: UUID, name: str) -> list[Member]:
        """Those whose `transitions` show it without anything that bars it."""
        row = db.session.get_one(model, id, populate_existing=True)
        wanted = [t for t in model.workflow.transitions if (t.start, t.name) == (row.state, name)]
        roles = {role for transition in wanted for role in transition.by}
        found = [m for m in self.cast.values() if roles & row.roles_of(m.actor)]
        if name == "bids":  # no transition: a bid moves no stage
            found = [self.cast["rival"]]
        found = [m for m in found if (id, row.version, name, m.login) not in self.refused]
        shown = {"name": name, "blocked_by": []}  # what bars it, bars everybody
        is_ready = (model.workflow.subject, name) in READY_WHEN_SAID or not wanted or not found
        is_barred = not is_ready and shown not in row.workflow.available(row, found[0].actor)
        db.session.rollback()
        return [] if is_barred else found

    def _does(self, model: Any, id: UUID, name: str, member: Member) -> bool:
        subject = model.workflow.subject
        row = db.session.get_one(model, id, populate_existing=True)
        version, path = row.version, f"/{PATHS[subject]}/{id}"
        said = WORDS[subject, name](row, self, member) if (subject, name) in WORDS else None
        before = FIRST[subject, name](row) if (subject, name) in FIRST else []
        db.session.rollback()
        if said is NOTHING:
            return False
        steps = [*before, (member.login, name.replace("_", "-"), said)]
        for who, part, what in steps:
            answer = self.post(self.cast[who], f"{path}/{part}", what, version)
            if answer.status_code >= 400:
                assert answer.status_code in (403, 409), answer.get_data(as_text=True)
                self.refused.add((id, version, name, member.login))
                return False
        return True

    def _pays(self) -> int:
        """The bank's statement: what is due comes in, what is instructed goes out."""
        owed: list[Any] = [*_all(Payment, "due"), *_all(Deposit, "due")]
        lines = [("", _yuan(row.outstanding), row.payer_name, row.reference) for row in owed]
        lines += [
            (_yuan(row.amount), "", row.payee_name, row.reference)
            for row in _all(Payout, "instructed")
        ]
        db.session.rollback()
        if lines:
            booked = [(line[-1], *line) for line in lines]  # each reference is booked once
            cashier = self.cast["cashier"].actor
            statements.take_in_statement(cashier, content=statement(*booked))
        return len(lines)


def _all(model: Any, state: str) -> list[Any]:
    return list(db.session.scalars(select(model).filter_by(state=state)))


def _yuan(fen: int) -> str:
    return f"{fen / 100:.2f}"


def open_ones(model: Any) -> list[tuple[UUID, str]]:
    """(id, state) of what a road leads on from, oldest first."""
    states = list(ROADS.get(model.workflow.subject, {}))
    rows = select(model.id, model.state).where(model.state.in_(states))
    found = [(id, str(state)) for id, state in db.session.execute(rows.order_by(model.created_at))]
    db.session.rollback()
    return found


def market_now() -> datetime:
    """The market's time (UTC)."""
    now: Any = db.session.scalar(select(func.market_now()))
    db.session.rollback()
    return now  # type: ignore[no-any-return]


def time_passes(until: datetime) -> bool:
    """To the next date that something waits for, and what is due is done; False when none lies
    before `until` (UTC)."""
    moment = next_date()
    if moment is None or moment > until:
        return False
    now = market_now()
    moment = max(moment, now + (timedelta() if rooms_are_live() else A_DAY))
    if moment > now + A_SECOND:  # what is due already needs no time
        stand_at(moment, MS)
    settle()
    return True


def rooms_are_live() -> bool:
    """Whether an auction is held or near: its stages are a matter of minutes."""
    live = select(Auction.id).where(Auction.state.in_(("scheduled", "free", "timed")))
    found = db.session.scalar(live.limit(1)) is not None
    db.session.rollback()
    return found


def next_date() -> datetime | None:
    """The first date that anything waits for (UTC)."""
    dates = " union all ".join(
        f"select min(next_check) as at from {model.__tablename__}"  # type: ignore[attr-defined]
        for model in SUBJECTS
    )
    found: Any = db.session.scalar(text(f"select min(at) from ({dates}) d"))
    db.session.rollback()
    return found  # type: ignore[no-any-return]
