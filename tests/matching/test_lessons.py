"""What answers to demands teach: nothing at first, then which classes are taken; nobody's text."""

from uuid import UUID

import numpy as np
import pytest
from sqlalchemy import func, select, text

from app.catalogue.search import classes
from app.catalogue.search.models import Library
from app.core.db import command, db
from app.matching import bridge, embedding, lessons, queries, ranker, teaching
from app.matching.models import MatchLesson, MatchPlace
from tests.matching.test_matching import market, suggestions  # noqa: F401

BATTERY, MILL, CROP = ({code: 1.0} for code in ("H01M", "B21B", "A01B"))


@pytest.fixture(autouse=True)
def by_words_alone(monkeypatch):
    monkeypatch.setattr(embedding, "model", lambda: None)


def answers(number=40):
    """Batteries are wanted and mills are taken; batteries are not."""
    demand = bridge.packed(BATTERY)
    mill, battery = bridge.packed(MILL), bridge.packed(BATTERY)
    return [lessons.Answer(demand, mill if n % 2 else battery, bool(n % 2)) for n in range(number)]


def told(place, item, rows):
    sought = lessons.sought(bridge.packed(place))
    known = {number: taken for number, taken in rows.items() if number in sought}
    view = lessons.taken(sought, known)
    return float(bridge.products(np.array([view]), [bridge.packed(item)])[0, 0])


def test_what_was_taken_by_such_demands_rises_and_what_was_not_sinks():
    rows = lessons.learn(answers())
    assert told(BATTERY, MILL, rows) > 0.1 > -0.1 > told(BATTERY, BATTERY, rows)
    assert abs(told(CROP, MILL, rows)) < told(BATTERY, MILL, rows)  # another kind of demand
    assert told(CROP, CROP, rows) == 0


@pytest.mark.parametrize(
    "given",
    [[], answers(lessons.LEAST_ANSWERS - 1), [a._replace(is_welcome=True) for a in answers()]],
    ids=["none", "few", "all alike"],
)
def test_nothing_is_learned_of_too_little(given):
    assert lessons.learn(given) == {}


@pytest.mark.parametrize("code", ["H01M", "A01A", "H99Z"])
def test_a_place_is_packed_and_opened(code):
    row = bridge.opened(bridge.packed({code: 3.0, "X": 2.0, "": 1.0}))
    assert (row.argmax(), row.sum()) == (bridge.number_of(code), 1.0)


@pytest.mark.parametrize("votes", [{}, {"X": 1.0}, {"I01M": 1.0}, {"H01m": 1.0}])
def test_what_is_no_subclass_has_no_place(votes):
    assert bridge.packed(votes) == b""
    assert bridge.products(np.ones((2, bridge.SIZE)), [b"", b""]).tolist() == [[0, 0], [0, 0]]


def given_answers(monkeypatch, posers=3, number=40):
    """As many answers of so many posers, about the demand's own title and two documents."""
    ids = list(db.session.scalars(select(MatchPlace.document_id).order_by(MatchPlace.document_id)))
    db.session.rollback()
    who = [UUID(int=n) for n in range(posers)]
    rows = [(ids[n % 2], bool(n % 2), who[n % posers], "铝板轧制") for n in range(number)]
    monkeypatch.setattr(teaching, "list_answers", lambda: rows)


@pytest.fixture
def placed(monkeypatch, settle, request, as_):
    """Every title stands in a class of its own beginning."""
    kinds = {"低": BATTERY, "铝": MILL, "小": CROP}
    monkeypatch.setattr(classes, "votes", lambda text: kinds.get(text[:1], {}))
    return request.getfixturevalue("market")


def test_the_name_says_so_and_the_reason_too_once_answers_have_taught(
    as_, placed, settle, monkeypatch
):
    demand_id, _ = placed
    assert {item["ranker"] for item in suggestions(as_, demand_id)} == {ranker.WORDS}
    given_answers(monkeypatch)
    learn_now()
    asked = ranker.Asked("铝板轧制边部开裂的解决", "低温轧制", True)
    name, ranked = ranker.rank(Library.LISTINGS, asked, 5)
    db.session.rollback()
    assert name == ranker.WORDS + ranker.TAUGHT
    assert any(item.learned > 0 for item in ranked)


@command
def learn_now():
    found = teaching.find_lessons()
    db.session.execute(MatchLesson.__table__.delete())
    for number, taken in found.items():
        db.session.add(MatchLesson(sought=number, taken=taken))


@pytest.mark.parametrize(("posers", "number"), [(2, 40), (3, 29), (3, 0)])
def test_of_few_answers_or_few_posers_nothing_is_learned(placed, monkeypatch, posers, number):
    given_answers(monkeypatch, posers, number)
    assert teaching.find_lessons() == {}


def test_one_poser_does_not_speak_for_all(placed, monkeypatch):
    ids = list(db.session.scalars(select(MatchPlace.document_id)))
    db.session.rollback()
    one = [(ids[n % 2], bool(n % 2), UUID(int=1), "铝板") for n in range(500)]
    others = [(ids[0], True, UUID(int=n), "铝板") for n in (2, 3)]
    monkeypatch.setattr(teaching, "list_answers", lambda: one + others)
    learned = []
    monkeypatch.setattr(lessons, "learn", lambda given: learned.extend(given) or {})
    teaching.find_lessons()
    assert len(learned) == teaching.PER_POSER + 2


@pytest.mark.parametrize("level", ["selected", "number_only"])
def test_a_demand_that_is_not_public_teaches_nothing(as_, placed, owner, level):
    demand_id, _ = placed
    first = suggestions(as_, demand_id)[0]
    as_("buyer").post(f"/suggestions/{first['id']}/welcome")
    assert len(queries.list_answers()) == 1
    owner(f"update demands set level = '{level}' where id = '{demand_id}'")
    assert queries.list_answers() == []


@pytest.mark.parametrize("who", ["buyer", "seller"])
def test_who_opted_out_teaches_nothing(as_, placed, who):
    demand_id, _ = placed
    first = suggestions(as_, demand_id)[0]
    as_("buyer").post(f"/suggestions/{first['id']}/welcome")
    as_(who).post("/my/recommendation/opt-out")
    assert queries.list_answers() == []


def test_an_answer_is_learned_from_in_the_night_once(as_, placed, settle):
    demand_id, _ = placed
    for item in suggestions(as_, demand_id)[:2]:
        as_("buyer").post(f"/suggestions/{item['id']}/welcome")
    settle()
    waiting = (
        "select count(*), bool_and(next_check > now()) from jobs where name = 'matching.learn'"
    )
    assert db.session.execute(text(waiting)).one() == (1, True)
    db.session.rollback()


def test_the_job_keeps_what_was_learned_and_forgets_who_is_gone(
    as_, placed, settle, monkeypatch, owner
):
    demand_id, _ = placed
    given_answers(monkeypatch)
    item = suggestions(as_, demand_id)[0]
    as_("buyer").post(f"/suggestions/{item['id']}/welcome")
    settle()
    owner("update jobs set next_check = now() where name = 'matching.learn'")
    owner("insert into match_places (document_id, place) values (999999, '')")
    settle()
    assert db.session.scalar(select(func.count()).select_from(MatchLesson)) > 1
    assert db.session.get(MatchPlace, 999_999) is None
    db.session.rollback()
