"""Tranches over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.deals.tranches import commands, queries
from app.deals.tranches.schemas import Part, TrancheView
from app.web.duties import SIGNATORY
from app.web.operations import MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("tranches", __name__, description="Parts of a price that wait for a gate")
ONE = "/tranches/<uuid:tranche_id>"


@door.operation(
    "GET", "/deals/<uuid:deal_id>/tranches", who=MEMBER, query=PageQuery, gives=page_of(TrancheView)
)
def list_tranches(actor: Actor, deal_id: UUID, query: dict[str, Any]) -> Any:
    """The tranches of a deal, in order."""
    return queries.list_tranches(actor, deal_id, **query)


@door.operation("GET", ONE, who=MEMBER, gives=TrancheView)
def get_tranche(actor: Actor, tranche_id: UUID) -> Any:
    """One tranche, and what I can do."""
    return queries.get_tranche(actor, tranche_id)


@door.operation(
    "POST",
    ONE + "/propose",
    who=VERIFIED,
    takes=Part,
    gives=TrancheView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def propose(actor: Actor, tranche_id: UUID, body: dict[str, Any]) -> Any:
    """Propose what part of it the seller should have."""
    return commands.propose(actor, tranche_id, **body)


@door.operation(
    "POST",
    ONE + "/agree",
    who=VERIFIED,
    takes=Part,
    gives=TrancheView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def agree(actor: Actor, tranche_id: UUID, body: dict[str, Any]) -> Any:
    """Agree to the other side's proposal."""
    return commands.agree(actor, tranche_id, **body)


@door.operation(
    "POST",
    ONE + "/concede",
    who=VERIFIED,
    gives=TrancheView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def concede(actor: Actor, tranche_id: UUID) -> Any:
    """Give it back, as the seller."""
    return commands.concede(actor, tranche_id)


@door.operation(
    "POST",
    ONE + "/waive",
    who=VERIFIED,
    gives=TrancheView,
    key=REQUIRED,
    dry_run=True,
    duty={SIGNATORY},
)
def waive(actor: Actor, tranche_id: UUID) -> Any:
    """Have it paid all the same, as the buyer."""
    return commands.waive(actor, tranche_id)
