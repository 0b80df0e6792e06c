"""Texts that were stopped, over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.screening import commands, queries
from app.catalogue.screening.schemas import HeldTextLine, HeldTextsQuery, HeldTextView
from app.core.actor import Actor
from app.web.duties import OWN_ACCOUNT, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, OPERATOR, PERSON, Door
from app.web.paging import PageQuery, page_of

door = Door("secrecy screen", __name__, description="Texts that wait for the venue's reviewer")
HeldTextPage = page_of(HeldTextLine)
ONE = "/held-texts/<uuid:held_text_id>"


@door.operation("GET", "/my/held-texts", who=PERSON, query=PageQuery, gives=HeldTextPage)
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """What I wrote that was stopped."""
    return queries.list_mine(actor, **query)


@door.operation(
    "GET", "/held-texts", who=OPERATOR, query=HeldTextsQuery, gives=HeldTextPage, duty={REVIEWER}
)
def list_held(actor: Actor, query: dict[str, Any]) -> Any:
    """The reviewers' queue."""
    return queries.list_held(actor, **query)


@door.operation("GET", ONE, who=PERSON, gives=HeldTextView)
def get_held_text(actor: Actor, held_text_id: UUID) -> Any:
    """One text: mine, my organisation's, or any for a reviewer."""
    return queries.get_held_text(actor, held_text_id)


@door.operation(
    "POST",
    ONE + "/release",
    who=OPERATOR,
    gives=HeldTextView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def release(actor: Actor, held_text_id: UUID) -> Any:
    """It is harmless: sent again, it goes through."""
    return commands.release(actor, held_text_id)


@door.operation(
    "POST",
    ONE + "/refuse",
    who=OPERATOR,
    takes=Reasons,
    gives=HeldTextView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def refuse(actor: Actor, held_text_id: UUID, body: dict[str, Any]) -> Any:
    """It must not enter; the author is told why."""
    return commands.refuse(actor, held_text_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=PERSON,
    gives=HeldTextView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def withdraw(actor: Actor, held_text_id: UUID) -> Any:
    """Take it back: the text is erased."""
    return commands.withdraw(actor, held_text_id)
