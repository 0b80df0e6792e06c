"""Questions over HTTP."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.questions import commands, queries
from app.trading.questions.schemas import Answering, Asking, QuestionCard, QuestionView
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, PUBLIC, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("questions", __name__, description="Questions about what is announced")
ONE = "/questions/<uuid:question_id>"
OF = "/procedures/<uuid:procedure_id>/questions"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": QuestionView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", OF, who=PUBLIC, query=PageQuery, gives=page_of(QuestionCard))
def list_questions(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """Questions and answers, for everybody."""
    return queries.list_questions(actor, procedure_id, **query)


@door.operation("POST", OF, takes=Asking, status=201, **STEP, duty={BIDDER, LISTER})
def ask(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Ask; the seller answers in time."""
    return commands.ask(actor, procedure_id, **body)


@door.operation("GET", ONE, who=PUBLIC, gives=QuestionView)
def get_question(actor: Actor, question_id: UUID) -> Any:
    """One question."""
    return queries.get_question(actor, question_id)


@door.operation("POST", ONE + "/answer", takes=Answering, **STEP, duty={LISTER})
def answer(actor: Actor, question_id: UUID, body: dict[str, Any]) -> Any:
    """Answer for everybody to read."""
    return commands.answer(actor, question_id, **body)
