"""What happens to questions inside the transactions of their procedure."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.core import deadlines
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.procedures.workflow import goes_on_with_procedures
from app.trading.questions.models import Question
from app.trading.questions.workflow import ASKED, QUESTION


@step
@goes_on_with_procedures
def go_on(procedure_id: UUID, since: datetime) -> None:
    """The procedure goes on: a seller that had time left to answer has as much now."""
    asked = select(Question.id).filter_by(procedure_id=procedure_id, state=ASKED)
    for id in db.session.scalars(asked.order_by(Question.id)).all():
        question = lock(Question, id, SYSTEM)
        deadlines.shift(question, "answer_by", since)
        question.version += 1
        question.next_check = QUESTION.next_check(question)
