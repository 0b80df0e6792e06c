"""Code tables over HTTP."""

from typing import Any

from app.catalogue.codes import queries
from app.catalogue.codes.schemas import CodesPage, CodesQuery
from app.core.actor import Actor
from app.web.operations import PUBLIC, Door

door = Door("codes", __name__, description="Code tables: districts, industries, IPC, fields")


@door.operation("GET", "/codes/<string:scheme>", who=PUBLIC, query=CodesQuery, gives=CodesPage)
def list_codes(actor: Actor, scheme: str, query: dict[str, Any]) -> Any:
    """Entries of one table valid today; an unknown table has none."""
    return queries.list_codes(scheme, **query)
