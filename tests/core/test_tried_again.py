"""A command that is tried again does the same: its arguments, its COMMIT, what is outside of it."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import count

import psycopg
import pytest
from sqlalchemy import text
from werkzeug.datastructures import FileStorage

from app.catalogue.imports.files import Pieces
from app.catalogue.search import synonyms
from app.core import bulk, storage
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, envelope
from app.core.errors import Busy, Conflict, OutcomeUnknown
from app.trading.negotiations.models import Negotiation
from tests.again import Commit, Try, tried

pytestmark = pytest.mark.tried_once


@dataclass(frozen=True)
class Holding:
    given: object


@pytest.mark.parametrize(
    "given",
    [
        iter([1]),
        (n for n in [1]),
        map(str, [1]),
        BytesIO(b"1"),
        tempfile.SpooledTemporaryFile(),  # noqa: SIM115
        FileStorage(BytesIO(b"1")),
        Negotiation(),
    ],
    ids=lambda given: type(given).__name__,
)
@pytest.mark.parametrize(
    "inside", [lambda g: g, lambda g: [g], lambda g: ("a", g), lambda g: {"a": g}, Holding]
)
def test_what_would_not_say_the_same_again_is_refused_at_the_call(app, given, inside):
    ran = []
    once = command(lambda actor, value=None: ran.append(value))
    for arguments, named in (((SYSTEM, inside(given)), {}), ((SYSTEM,), {"value": inside(given)})):
        with pytest.raises(TypeError, match="may be tried again"):
            once(*arguments, **named)
    assert ran == []


@pytest.mark.parametrize(
    "given",
    [[1], {"a": [1]}, "text", b"bytes", Holding(1), Pieces(BytesIO(b"1")), Negotiation, range(3)],
    ids=lambda given: type(given).__name__,
)
def test_what_says_the_same_again_is_taken(app, given):
    assert command(lambda value: value)(given) is given


def test_a_walk_over_an_upload_begins_at_its_start(monkeypatch):
    monkeypatch.setattr("app.catalogue.imports.files.CHUNK", 3)
    pieces = Pieces(BytesIO(b"1234567"))
    assert next(iter(pieces)) == b"123"
    assert [*pieces] == [*pieces] == [b"123", b"456", b"7"]


@pytest.mark.parametrize("how", [Commit.CUT_BEFORE, Commit.CUT_AT, Commit.UNANSWERED])
def test_a_commit_that_was_not_sent_is_tried_again_and_an_unsure_one_is_said_to_be(app, how):
    """A backend that ended while the command was still working has committed nothing."""

    @command
    def add():
        db.session.execute(text("insert into calendar_years values (2050, 'x')"))

    with tried(Try(how)):
        if how is Commit.CUT_BEFORE:
            add()
        else:
            with pytest.raises(OutcomeUnknown):
                add()
    found = db.session.scalar(text("select count(*) from calendar_years where year = 2050"))
    assert found == (0 if how is Commit.CUT_AT else 1)


class Keyed:
    """An envelope whose first try was committed; after it nothing is found out any more."""

    is_repeatable, is_dry_run = True, False

    def __init__(self, state: str) -> None:
        self.state, self.tries = state, 0

    def open(self) -> None:
        self.tries += 1
        if self.tries > 1:
            db.session.execute(text(f"do $$ begin raise sqlstate '{self.state}'; end $$"))

    def close(self, result: object) -> None:
        pass


@pytest.mark.parametrize("state", ["40001", "57014"])
def test_who_could_not_look_after_an_unsure_commit_does_not_say_that_nothing_was_done(app, state):
    token = envelope.set(Keyed(state))
    try:
        with tried(Try(Commit.UNANSWERED)), pytest.raises(OutcomeUnknown):
            command(lambda: db.session.execute(text("select 1")))()
    finally:
        envelope.reset(token)


def test_a_connection_lost_between_a_look_and_the_command_is_opened_anew(app, owner):
    db.session.execute(text("select 1"))
    owner(f"select pg_terminate_backend({db.session.scalar(text('select pg_backend_pid()'))})")
    assert command(lambda actor: db.session.scalar(text("select 7")))(SYSTEM) == 7


COLUMNS, TYPES = ("word", "synonym"), ("text", "text")


def test_a_copy_is_cut_anywhere_and_tried_again(app):
    rows = [("s", f"{n}{'x' * 100}") for n in range(3_000)]

    @command
    def enter():
        db.session.execute(text("delete from search_synonyms"))
        bulk.copy_rows("search_synonyms", COLUMNS, TYPES, rows)
        return bulk.fetch("select count(*) from search_synonyms where word = %s", ["s"])

    for number in count(1):
        with tried(Try(Commit.DONE, cut_at=number)) as how:
            assert enter() == [(3_000,)]
        if not how.is_cut:
            break
    assert number > 5


def test_a_deadlock_in_what_psycopg_does_alone_is_tried_again(app):
    """Its own cursor raises its own errors: they were an internal error, not a reason to repeat."""
    tries = []

    @command
    def unlucky():
        tries.append(1)
        if len(tries) < 3:
            bulk.fetch("do $$ begin raise sqlstate '40P01'; end $$", [])
        return bulk.fetch("select 7", [])

    assert (unlucky(), len(tries)) == ([(7,)], 3)


def names(store: str) -> Iterator[str]:
    import obstore

    for page in obstore.list(storage._store(), store):
        yield from (each["path"] for each in page)


@pytest.mark.parametrize(
    ("error", "left"), [(Conflict, 0), (Busy, 0), (ValueError, 0), (OutcomeUnknown, 1)]
)
def test_an_object_whose_row_was_refused_is_removed(app, error, left):
    with pytest.raises(error), storage.put_with_row(f"tried/{error.__name__}", b"x"):
        raise error()
    assert len([*names("tried")]) == left
    storage.delete_under("tried")


def test_synonyms_are_forgotten_when_the_new_ones_are_there(app, owner):
    """Forgotten before COMMIT, a question asked meanwhile would keep the old ones for seconds."""
    synonyms.enter([["镍氢", "隔膜"]])
    asked = []

    def ask():
        asked.append(synonyms.synonyms_of(["镍氢"]))

    synonyms.forget()
    with pytest.MonkeyPatch.context() as patch:
        real = synonyms.insert
        patch.setattr(synonyms, "insert", lambda table: (ask(), real(table))[1])
        synonyms.enter([["镍氢", "电池"]])
    ask()
    assert asked == [{"镍氢": ["隔膜"]}, {"镍氢": ["电池"]}]
    synonyms.enter([])


def test_an_actor_is_told_to_a_transaction_that_runs_already(app, cast):
    db.session.execute(text("select 1"))
    seen = command(lambda actor: db.session.scalar(text("select current_setting('market.person')")))
    actor: Actor = cast["buyer"].actor
    assert seen(actor) == str(actor.user_id)


def test_psycopg_still_says_everything_through_one_place():
    """`tests.again` counts there; should psycopg change this, its cuts would be none."""
    assert psycopg.Connection.wait.__module__ == "tests.again"
