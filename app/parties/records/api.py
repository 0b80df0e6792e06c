"""Brokers' records over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.records import commands, queries
from app.parties.records.schemas import BrokerLine, BrokersQuery, BrokerView, NewRating, RatingView
from app.web.duties import OWNER, SIGNATORY
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, Door
from app.web.paging import page_of

door = Door("brokers", __name__, description="Brokers (技术经理人): the register and their record")
ONE = "/brokers/<uuid:broker_id>"


@door.operation("GET", "/brokers", who=PUBLIC, query=BrokersQuery, gives=page_of(BrokerLine))
def list_brokers(actor: Actor, query: dict[str, Any]) -> Any:
    """Those whose certificate holds."""
    return queries.list_brokers(**query)


@door.operation("GET", ONE, who=PUBLIC, gives=BrokerView)
def get_record(actor: Actor, broker_id: UUID) -> Any:
    """One broker: the certificate, deals completed, time to answer, ratings."""
    return queries.get_record(broker_id)


@door.operation(
    "POST",
    ONE + "/ratings",
    who=MEMBER,
    takes=NewRating,
    gives=RatingView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, SIGNATORY},
)
def rate(actor: Actor, broker_id: UUID, body: dict[str, Any]) -> Any:
    """Rate the broker of a completed deal of mine, once."""
    return commands.rate(actor, broker_id, **body)
