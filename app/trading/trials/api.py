"""Trials over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.intents.schemas import Documents
from app.trading.trials import commands, queries
from app.trading.trials.schemas import Proposal, TrialCard, TrialView
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("trials", __name__, description="Use first, pay after (先用后付)")
ONE = "/trials/<uuid:trial_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": TrialView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", "/trials", who=MEMBER, query=PageQuery, gives=page_of(TrialCard))
def list_trials(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's, on either side."""
    return queries.list_trials(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=TrialView)
def get_trial(actor: Actor, trial_id: UUID) -> Any:
    """One trial."""
    return queries.get_trial(actor, trial_id)


@door.operation("POST", "/trials", takes=Proposal, status=201, **STEP, duty={BIDDER})
def propose(actor: Actor, body: dict[str, Any]) -> Any:
    """Ask to use it first, with what will be paid."""
    return commands.propose(actor, **body)


@door.operation("POST", ONE + "/accept", **STEP, duty={LISTER})
def accept(actor: Actor, trial_id: UUID) -> Any:
    """Let them use it."""
    return commands.accept(actor, trial_id)


@door.operation("POST", ONE + "/decline", **STEP, duty={LISTER})
def decline(actor: Actor, trial_id: UUID) -> Any:
    """Do not."""
    return commands.decline(actor, trial_id)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={BIDDER})
def withdraw(actor: Actor, trial_id: UUID) -> Any:
    """Ask no longer."""
    return commands.withdraw(actor, trial_id)


@door.operation("POST", ONE + "/convert", **STEP, duty={BIDDER})
def convert(actor: Actor, trial_id: UUID) -> Any:
    """Keep it: a deal is drafted on the agreed terms."""
    return commands.convert(actor, trial_id)


@door.operation("POST", ONE + "/give-back", takes=Documents, **STEP, duty={BIDDER})
def give_back(actor: Actor, trial_id: UUID, body: dict[str, Any]) -> Any:
    """Give back what was received."""
    return commands.give_back(actor, trial_id, **body)


@door.operation("POST", ONE + "/call-off", **STEP, duty={LISTER, BIDDER})
def call_off(actor: Actor, trial_id: UUID) -> Any:
    """It ran over: do not let it be kept any more."""
    return commands.call_off(actor, trial_id)
