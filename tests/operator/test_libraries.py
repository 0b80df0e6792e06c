"""What the operator enters from files; what is done only once in a while."""

from uuid import uuid4

import pytest
from sqlalchemy import select, text

from app.catalogue.codes.models import ScreenWord
from app.core import jobs
from app.core.codes import Code
from app.core.db import command, db
from app.core.limits import UPKEEP
from app.pilot.files import jobs as files


@pytest.fixture
def flask(app):
    runner = app.test_cli_runner()

    def run(*arguments):
        db.session.remove()
        done = runner.invoke(args=[str(argument) for argument in arguments])
        assert done.exit_code == 0, done.output
        return done.output

    return run


def test_a_code_table_is_entered_whole_and_corrected(flask, tmp_path):
    """A first try that used its rows up found none at the second: "no rows"."""
    table = tmp_path / "chain.jsonl"
    table.write_text('{"code": "A", "name": "甲"}\n{"code": "B", "name": "乙"}\n')
    assert flask("libraries", "codes", "chain-x", table) == "chain-x: 2 codes\n"
    table = tmp_path / "chain.csv"
    table.write_text("code,name\nA,甲烷\n")
    assert flask("libraries", "codes", "chain-x", table) == "chain-x: 1 codes\n"
    shown = select(Code.code, Code.zh, Code.valid_to.is_(None))
    rows = db.session.execute(shown.where(Code.scheme == "chain-x"))
    assert sorted(map(tuple, rows)) == [("A", "甲烷", True), ("B", "乙", False)]


def test_the_screen_takes_each_word_once(flask, tmp_path):
    words = tmp_path / "words.csv"
    words.write_text("word,reason\n机要甲,军工\n机要乙,军工\n")
    assert flask("libraries", "screen", words) == "2 new words\n"
    assert flask("libraries", "screen", words) == "0 new words\n"
    known = select(ScreenWord.word).where(ScreenWord.word.startswith("机要"))
    assert sorted(db.session.scalars(known)) == ["机要乙", "机要甲"]


def test_classes_are_learnt_from_the_scheme(flask):
    known = db.session.scalar(
        text("select count(*) from codes where scheme = 'ipc' and length(code) = 4")
    )
    assert flask("libraries", "learn-classes") == f"{known} subclasses\n"


def test_a_rehearsal_may_be_allowed_again_and_restorations_are_listed(flask):
    assert flask("clock", "allow-rehearsal") == ""
    assert flask("restorations", "show") == ""


def test_a_job_that_fails_waits_longer_with_its_reason(app, monkeypatch):
    def fail(lease):
        raise ValueError("no such file")

    failing = jobs.Kind(fail, UPKEEP, jobs.Lane.JOBS, None)
    monkeypatch.setitem(jobs.JOBS, "test.fail", failing)
    command(lambda: jobs.request("test.fail", uuid4()))()
    (job_id,) = jobs.take_unrung(1)
    with pytest.raises(ValueError, match="no such file"):
        jobs.run(job_id)
    row = db.session.get_one(jobs.Job, job_id)
    assert (row.attempts, row.done, row.error) == (1, False, "ValueError: no such file")
    assert row.next_check > db.session.scalar(text("select clock_timestamp()"))


def test_a_large_file_tells_how_far_it_is(make, monkeypatch):
    monkeypatch.setattr(files, "TOLD_EVERY", 1)
    stored = make.upload("stored")
    assert (stored.state, stored.assembled) == ("stored", stored.size)


def test_a_person_takes_a_field_back(as_):
    me = as_("buyer")
    me.post("/my/personal", {"kind": "phone", "value": "13812345678"}, key=None)
    assert me.delete("/my/personal/phone").status_code == 204
    assert me.delete("/my/personal/phone").status_code == 404
    assert me.get("/my/personal").json["items"] == []
