"""What people see of questions."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page_by
from app.trading.procedures.queries import get_procedure
from app.trading.questions.models import Question

NAMES = ("id", "state", "text", "answer", "answer_by", "is_overdue", "answered_at", "created_at")


def get_question(actor: Actor, question_id: UUID) -> Question:
    """Raises NotFound."""
    found = db.session.get(Question, question_id)
    if found is None:
        raise NotFound()
    return found


def list_questions(actor: Actor, procedure_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a procedure, in order. Raises NotFound."""
    get_procedure(actor, procedure_id)
    query = select(*(getattr(Question, name) for name in NAMES))
    query = query.filter_by(procedure_id=procedure_id)
    return page_by(query, Question.created_at, Question.id, after=after, limit=limit)
