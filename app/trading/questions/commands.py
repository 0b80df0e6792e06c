"""What people ask and answer. Each public function is one transaction."""

from uuid import UUID

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.trading.procedures.models import Procedure
from app.trading.questions.models import Question
from app.trading.questions.rules import require_time_to_ask
from app.trading.questions.workflow import QUESTION


@command
def ask(actor: Actor, procedure_id: UUID, *, text: str) -> Question:
    """Ask about what is announced. Raises NobodyAsks."""
    procedure = lock(Procedure, procedure_id, actor)
    require_time_to_ask(procedure, clock.now(), is_seller=actor.acts_for(procedure.seller_id))
    days = policy.value(procedure.policy, "procedure.answer_days")
    assert actor.organisation_id is not None
    question = Question(
        procedure_id=procedure.id,
        seller_id=procedure.seller_id,
        asked_for=actor.organisation_id,
        text=text,
        procedure=procedure,
    )
    deadlines.count(question, "answer_by", clock.today(), (days, deadlines.WORKING_DAYS))
    QUESTION.begin(question, "asked", actor, procedure=str(procedure_id))
    return question


@command
def answer(actor: Actor, question_id: UUID, *, answer: str) -> Question:
    """Answer for everybody to read."""
    question = lock(Question, question_id, actor)
    QUESTION.apply(question, "answer", actor)
    question.answer = answer
    return question
