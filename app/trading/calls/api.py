"""Calls over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.calls import commands, queries
from app.trading.calls.schemas import (
    CallCard,
    CallsQuery,
    CallTerms,
    CallView,
    Choice,
    NewCall,
    Scores,
    SeenCall,
)
from app.web.duties import BIDDER, LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import page_of

door = Door("calls", __name__, description="Calls (揭榜挂帅): problems posted for solutions")
PAGE = page_of(CallCard)
ONE = "/calls/<uuid:call_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": CallView, "key": ACCEPTED, "dry_run": True}
VENUE: dict[str, Any] = STEP | {"who": OPERATOR}


@door.operation("GET", "/calls", who=PUBLIC, query=CallsQuery, gives=PAGE)
def list_calls(actor: Actor, query: dict[str, Any]) -> Any:
    """What is or was announced, as far as I may read it."""
    return queries.list_calls(actor, mine=False, **query)


@door.operation("GET", "/my/calls", who=MEMBER, query=CallsQuery, gives=PAGE)
def list_my_calls(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's, drafts too."""
    return queries.list_calls(actor, mine=True, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=CallView)
def get_call(actor: Actor, call_id: UUID) -> Any:
    """One call: problem, criteria, stages, times, what comes next."""
    return queries.get_call(actor, call_id)


@door.operation(
    "POST",
    "/calls",
    who=VERIFIED,
    takes=NewCall,
    gives=CallView,
    status=201,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def draft_call(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft a call for solutions of a published demand."""
    return commands.draft_call(actor, **body)


@door.operation("POST", ONE + "/edit", takes=CallTerms, **STEP, duty={LISTER, BIDDER})
def edit(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """Change a draft."""
    return commands.edit(actor, call_id, **body)


@door.operation("POST", ONE + "/submit", **STEP, duty={LISTER, BIDDER})
def submit(actor: Actor, call_id: UUID) -> Any:
    """Hand it in for review."""
    return commands.submit(actor, call_id)


@door.operation("POST", ONE + "/send-back", takes=Reasons, **VENUE, duty={REVIEWER})
def send_back(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """Return it to its poser."""
    return commands.send_back(actor, call_id, **body)


@door.operation("POST", ONE + "/announce", takes=SeenCall, **VENUE, duty={REVIEWER})
def announce(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """Post it; the demand stands still meanwhile."""
    return commands.announce(actor, call_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={LISTER, BIDDER})
def withdraw(actor: Actor, call_id: UUID) -> Any:
    """Take it back before it is announced."""
    return commands.withdraw(actor, call_id)


@door.operation("POST", ONE + "/score", takes=Scores, **VENUE, duty={REVIEWER})
def score(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """The experts' word on every proposal."""
    return commands.score(actor, call_id, **body)


@door.operation(
    "POST", ONE + "/choose", takes=Choice, **(STEP | {"key": REQUIRED}), duty={LISTER, BIDDER}
)
def choose(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """Take one that passed; silence takes the best."""
    return commands.choose(actor, call_id, **body)


@door.operation("POST", ONE + "/terminate", takes=Reasons, **VENUE, duty={REVIEWER})
def terminate(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """End it for a stated reason."""
    return commands.terminate(actor, call_id, **body)
