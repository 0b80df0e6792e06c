"""Relations over HTTP: parse, call one command or query, show."""

from typing import Any

from app.core.actor import Actor
from app.parties.relations import commands, queries
from app.parties.relations.schemas import NewRelation, RelationView
from app.web.duties import BIDDER, LISTER, OWNER, SIGNATORY
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("relations", __name__, description="What ties one organisation to another (关联关系)")


@door.operation(
    "POST",
    "/relations",
    who=VERIFIED,
    takes=NewRelation,
    gives=RelationView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, LISTER, SIGNATORY, BIDDER},
)
def declare(actor: Actor, body: dict[str, Any]) -> Any:
    """Declare what ties my organisation to another, before it deals with it."""
    return commands.declare(actor, **body)


@door.operation("GET", "/relations", who=MEMBER, query=PageQuery, gives=page_of(RelationView))
def list_relations(actor: Actor, query: dict[str, Any]) -> Any:
    """What my organisation declared, and what others declared of it."""
    return queries.list_relations(actor, **query)
