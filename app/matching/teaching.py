"""What answers to demands teach is learned again in the night after they changed. Each public
function is a step or one transaction, and says which."""

from collections import Counter
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.search import classes
from app.catalogue.search.jobs import UPKEEP
from app.catalogue.search.models import Library, SearchDocument
from app.core import jobs
from app.core.context import request_id
from app.core.db import command, db, step
from app.core.jobs import Job, Lease
from app.matching import bridge, lessons
from app.matching.lessons import LEAST_ANSWERS, LEAST_POSERS, Answer
from app.matching.models import MatchLesson, MatchPlace, MatchVector
from app.matching.queries import list_answers

LEARN = "matching.learn"
PER_POSER = 200  # answers of one poser that are learned from, the newest: nobody speaks for all
TONIGHT = "date_trunc('day', clock_timestamp() at time zone 'Asia/Shanghai') + interval '26 hours'"


@step
def request_tonight() -> None:
    """Lessons are learned anew at two o'clock, once, however many answers come."""
    waiting = select(Job.id).filter_by(name=LEARN, done=False, epoch=0).limit(1)
    if db.session.scalar(waiting.with_for_update(skip_locked=True)) is not None:
        return
    row: Any = Job(name=LEARN, subject_id=UPKEEP[Library.LISTINGS], request_id=request_id.get())
    row.next_check = text(f"({TONIGHT}) at time zone 'Asia/Shanghai'")
    db.session.add(row)


def find_lessons() -> dict[int, bytes]:
    """What may be learned from the answers there are (lessons.learn); read and computed outside
    any transaction that others wait for."""
    kept, of_poser = [], Counter[UUID]()
    for id, is_welcome, poser, title in list_answers():
        of_poser[poser] += 1
        if of_poser[poser] <= PER_POSER:
            kept.append((id, is_welcome, title))
    if len(kept) < LEAST_ANSWERS or len(of_poser) < LEAST_POSERS:
        return {}
    demands = {title: bridge.packed(classes.votes(title)) for _, _, title in kept}
    places = _places({id for id, _, _ in kept})
    answers = [
        Answer(demands[title], places[id], is_welcome)
        for id, is_welcome, title in kept
        if places.get(id) and demands[title]
    ]
    return lessons.learn(answers)


@command
def keep_lessons(lease: Lease, found: dict[int, bytes]) -> None:
    """One transaction: what was `found` is what is known; of documents that are gone nothing is
    kept."""
    jobs.hold(lease)
    db.session.execute(delete(MatchLesson))
    if found:
        rows = [{"sought": number, "taken": taken} for number, taken in found.items()]
        db.session.execute(insert(MatchLesson), rows)
    there = select(SearchDocument.id)
    for model in (MatchPlace, MatchVector):
        db.session.execute(delete(model).where(model.document_id.not_in(there)))


@command
def place_anew() -> None:
    """One transaction: every result's place is found again, because the patents that tell it have
    changed."""
    db.session.execute(delete(MatchPlace))
    jobs.request_once("matching.place", UPKEEP[Library.LISTINGS])


def _places(ids: set[int]) -> dict[int, bytes]:
    rows = db.session.execute(
        select(MatchPlace.document_id, MatchPlace.place).where(MatchPlace.document_id.in_(ids))
    ).all()
    db.session.rollback()
    return {id: place for id, place in rows}
