"""Custodians' keys over HTTP."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.custodians import commands, queries
from app.trading.custodians.schemas import CustodianKeyView, NewCustodianKey
from app.web.duties import LISTER, OWNER, SECURITY_ADMIN, SIGNATORY, VENUE_OWNER
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("custodian-keys", __name__, description="To whom bids are sealed")


@door.operation(
    "GET", "/custodian-keys", who=MEMBER, query=PageQuery, gives=page_of(CustodianKeyView)
)
def list_keys(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's and the venue's."""
    return queries.list_keys(actor, **query)


@door.operation(
    "POST",
    "/custodian-keys",
    who=VERIFIED,
    takes=NewCustodianKey,
    gives=CustodianKeyView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, LISTER, SIGNATORY, SECURITY_ADMIN, VENUE_OWNER},
)
def register_key(actor: Actor, body: dict[str, Any]) -> Any:
    """Enter the public halves of keys of mine, signed (`sealer.py key`)."""
    return commands.register_key(actor, **body)


@door.operation(
    "POST",
    "/custodian-keys/<uuid:custodian_key_id>/retire",
    who=VERIFIED,
    gives=CustodianKeyView,
    key=ACCEPTED,
    duty={OWNER, LISTER, SIGNATORY, SECURITY_ADMIN, VENUE_OWNER},
)
def retire_key(actor: Actor, custodian_key_id: UUID) -> Any:
    """Use it for nothing new."""
    return commands.retire_key(actor, custodian_key_id)
