"""Notices over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.notices import commands, queries
from app.trading.notices.schemas import (
    Amendment,
    Approval,
    EditionView,
    NewNotice,
    NoticeCard,
    NoticesQuery,
    NoticeView,
    Said,
)
from app.web.duties import LISTER, SIGNATORY
from app.web.operations import ACCEPTED, PUBLIC, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("notices", __name__, description="Prices that were agreed, on public notice (公示)")
ONE = "/notices/<uuid:notice_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": NoticeView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", "/notices", who=PUBLIC, query=NoticesQuery, gives=page_of(NoticeCard))
def list_notices(actor: Actor, query: dict[str, Any]) -> Any:
    """What is or was on notice."""
    return queries.list_notices(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=NoticeView)
def get_notice(actor: Actor, notice_id: UUID) -> Any:
    """One notice: content, digest, when it ends."""
    return queries.get_notice(actor, notice_id)


@door.operation("GET", ONE + "/editions", who=PUBLIC, query=PageQuery, gives=page_of(EditionView))
def list_editions(actor: Actor, notice_id: UUID, query: dict[str, Any]) -> Any:
    """Every edition that ran, byte for byte."""
    return queries.list_editions(actor, notice_id, **query)


@door.operation(
    "POST",
    "/notices",
    who=VERIFIED,
    takes=NewNotice,
    gives=NoticeView,
    status=201,
    key=ACCEPTED,
    duty={LISTER},
)
def draft_notice(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft the notice of a deal's agreed price."""
    return commands.draft_notice(actor, **body)


@door.operation("POST", ONE + "/edit", takes=Said, **STEP, duty={LISTER})
def edit(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """Change what is not on notice yet."""
    return commands.edit(actor, notice_id, **body)


@door.operation("POST", ONE + "/approve", takes=Approval, **STEP, duty={SIGNATORY})
def approve(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """The unit decided on this content."""
    return commands.approve(actor, notice_id, **body)


@door.operation("POST", ONE + "/publish", **STEP, duty={SIGNATORY})
def publish(actor: Actor, notice_id: UUID) -> Any:
    """Show it to everybody; the days begin."""
    return commands.publish(actor, notice_id)


@door.operation("POST", ONE + "/amend", takes=Amendment, **STEP, duty={SIGNATORY})
def amend(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """Change what is on notice; the days begin anew."""
    return commands.amend(actor, notice_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={SIGNATORY})
def withdraw(actor: Actor, notice_id: UUID) -> Any:
    """Take it down."""
    return commands.withdraw(actor, notice_id)
