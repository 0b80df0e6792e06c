"""Importing publications: three formats, broken records named, the same file twice."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.catalogue.patents import commands, jobs, publications, queries
from app.catalogue.patents.publications import Broken, Publication
from app.core import jobs as core_jobs
from app.core.db import db
from app.core.jobs import LeaseLost
from tests.conftest import problem_of
from tests.factories import publications as made

BOMB = (
    '<!DOCTYPE a [<!ENTITY b "aaaaaaaaaa"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    "<cn-patent-document>&c;</cn-patent-document>"
)
OUTSIDE = (
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    "<cn-patent-document>&b;</cn-patent-document>"
)


def upload(caller, *files, **options):
    parts = [(io.BytesIO(content.encode()), name) for name, content in files]
    return caller.post(
        "/patents/imports", data={"files": parts}, content_type="multipart/form-data", **options
    )


@pytest.mark.parametrize("form", made.ALL)
def test_every_format_keeps_the_same_facts(form):
    (found,) = publications.read(made.ALL[form](7).encode())
    assert isinstance(found, Publication)
    assert found.application_number == made.number(7)
    assert found.publication_number == "CN100000007A"
    assert found.title == made.FACTS["title"]
    assert found.abstract == made.FACTS["abstract"]
    assert found.applicants == made.FACTS["applicants"]
    assert found.inventors == made.FACTS["inventors"]
    assert found.ipc == ["B21B1/38", "C22F1/04"]
    assert (str(found.filed_on), str(found.published_on)) == ("2022-03-15", "2022-09-20")
    assert (found.kind, found.legal_status) == ("invention", "published")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "xml-refused"),
        ("not xml", "xml-refused"),
        (BOMB, "xml-refused"),
        (OUTSIDE, "xml-refused"),
        ("<a>" * 5_000, "xml-refused"),
        ("<a/>", "no-publication"),
        (made.cnipa_old(1)[:400], "xml-refused"),
        (made.cnipa_old(1, number=made.mistyped(1)), "check-digit-wrong"),
        (made.cnipa_new(1, number="12345"), "number-malformed"),
        (made.st96(1, kind="Q"), "kind-code-unknown"),
        (made.cnipa_old(1, title=""), "field-missing"),
        (made.cnipa_new(1, inventors=[]), "field-missing"),
        (made.cnipa_old(1, filed="20221350"), "date-malformed"),
    ],
)
def test_a_broken_record_is_named_with_its_reason(content, problem):
    found = list(publications.read(content.encode()))
    assert [record.error.code() for record in found if isinstance(record, Broken)] == [problem]


@pytest.mark.parametrize("encoding", ["GBK", "gb2312", "GB18030"])
def test_older_files_in_chinese_encodings_are_read(encoding):
    text = made.cnipa_old(7).replace("UTF-8", encoding)
    (found,) = publications.read(text.encode("gb18030"))
    assert found.title == made.FACTS["title"]


def test_the_records_before_a_break_go_in():
    whole = made.cnipa_old(1).partition("?>\n")[2]
    found = list(publications.read(f"<all>{whole}{whole}<cn-patent".encode()))
    assert [type(record) for record in found] == [Publication, Publication, Broken]


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(content):
    list(publications.read(content))


def test_an_upload_is_read_by_a_job_and_told_record_by_record(as_, settle):
    answer = upload(
        as_("seller"),
        ("old.xml", made.cnipa_old(1)),
        ("new.xml", made.cnipa_new(2)),
        ("wrong.xml", made.st96(3, number=made.mistyped(3))),
        ("bomb.xml", BOMB),
        ("st96.xml", made.st96(4)),
    )
    assert (answer.status_code, answer.json["state"]) == (202, "received")
    settle()
    path = f"/patents/imports/{answer.json['id']}"
    done = as_("seller").get(path).json
    assert (done["state"], done["imported"], done["rejected"]) == ("finished", 3, 2)
    assert (done["files"], done["files_read"]) == (5, 5)
    records = as_("seller").get(f"{path}/records").json["items"]
    assert [(r["file"], r["problem"]) for r in records if r["problem"]] == [
        ("wrong.xml", "check-digit-wrong"),
        ("bomb.xml", "xml-refused"),
    ]
    patent = as_(None).get(f"/patents/ZL{made.number(4)}").json
    assert (patent["source_format"], patent["expires_on"]) == ("PatentPublication", "2042-03-15")
    assert problem_of(as_("buyer").get(path)) == (404, "not-found")


def test_the_same_file_twice_changes_nothing(as_, settle, told):
    for _ in range(2):
        answer = upload(as_("seller"), ("a.xml", made.cnipa_old(1)))
        settle()
    again = as_("seller").get(f"/patents/imports/{answer.json['id']}").json
    assert (again["imported"], again["updated"], again["unchanged"]) == (0, 0, 1)
    assert told("patent.") == ["patent.imported"]


def test_a_grant_updates_and_an_older_document_does_not(as_, settle):
    documents = [
        made.cnipa_old(1, published="20220920", kind="A"),
        made.cnipa_new(1, published="20240506", kind="B", publication="100000001"),
        made.cnipa_old(1, published="20220920", kind="A"),
    ]
    for document in documents:
        upload(as_("seller"), ("a.xml", document))
        settle()
    patent = as_(None).get(f"/patents/{made.number(1)}").json
    assert (patent["legal_status"], patent["publication_number"]) == ("granted", "CN100000001B")


@pytest.mark.parametrize(
    ("who", "status", "problem"),
    [(None, 401, "token-missing"), ("buyer", 403, "duty-missing"), ("clerk", 403, "duty-missing")],
)
def test_upload_is_refused(as_, told, who, status, problem):
    assert problem_of(upload(as_(who), ("a.xml", "<a/>"))) == (status, problem)
    assert told("patent_import") == []


def test_an_upload_without_files_is_refused(as_):
    answer = as_("seller").post("/patents/imports", data={}, content_type="multipart/form-data")
    assert problem_of(answer) == (422, "invalid")


def test_a_worker_that_died_between_batches_loses_and_doubles_nothing(cast, app, monkeypatch):
    """Killed after any batch, the next worker takes the lease over and goes on."""
    monkeypatch.setattr(jobs, "BATCH", 2)
    files = [("a.xml", ("<all>" + "".join(_bare(n) for n in range(1, 8)) + "</all>").encode())]
    subject = commands.submit_import(cast["seller"].actor, files=files)
    (job_id,) = core_jobs.take_unrung(10)
    real, taken = commands.take_in, []

    def dies_after_two(lease, *args, **options):
        if len(taken) == 2:
            raise SystemExit("kill -9")
        taken.append(lease)
        return real(lease, *args, **options)

    monkeypatch.setattr(commands, "take_in", dies_after_two)
    with pytest.raises(SystemExit):
        core_jobs.run(job_id)
    db.session.remove()
    monkeypatch.setattr(commands, "take_in", real)
    db.session.execute(db.text("update jobs set next_check = clock_timestamp()"))
    db.session.commit()
    core_jobs.run(job_id)

    done = queries.get_import(cast["seller"].actor, subject.id)
    assert (done.state, done.imported, done.rejected, done.files_read) == ("finished", 7, 0, 1)
    with pytest.raises(LeaseLost):  # the first worker, had it only been slow, may write no more
        commands.finish_import(taken[0])


def _bare(serial: int) -> str:
    return made.cnipa_old(serial).partition("?>\n")[2]
