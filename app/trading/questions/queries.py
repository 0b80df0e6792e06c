"""What people see of questions."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.trading.procedures.queries import get_procedure
from app.trading.questions.models import Question

NAMES = ("id", "state", "text", "answer", "answer_by", "is_overdue", "answered_at", "created_at")


def get_question(actor: Actor, question_id: UUID) -> Question:
    """Raises NotFound."""
    found = db.session.get(Question, question_id)
    if found is None:
        raise NotFound()
    return found


def list_questions(actor: Actor, procedure_id: UUID) -> dict[str, Any]:
    """Of a procedure, in order. Raises NotFound."""
    get_procedure(actor, procedure_id)
    query = select(*(getattr(Question, name) for name in NAMES)).filter_by(
        procedure_id=procedure_id
    )
    rows = db.session.execute(query.order_by(Question.created_at).limit(500))
    return {"items": [dict(row._mapping) for row in rows]}
