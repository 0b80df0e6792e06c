"""Bulk import and export: rows, cells, rehearsals, repetition, resumption."""

import random
from io import BytesIO
from itertools import count

import openpyxl
import orjson
import pytest

from app.catalogue.imports import commands, patents
from app.catalogue.imports.models import BulkImport
from app.catalogue.imports.sheets import COLUMNS
from app.catalogue.patents.models import Patent
from app.core import jobs
from app.core.db import db
from benchmarks.texts import patent_lines
from tests.conftest import problem_of
from tests.factories.subjects import AssetFacts, DemandFacts, TalentFacts

FACTS = {"assets": AssetFacts, "demands": DemandFacts, "talents": TalentFacts}


@pytest.fixture
def bring(as_, settle):
    """Send a file, let it be read, return the import."""

    def send(library, content, who="seller", **query):
        asked = "&".join(f"{k}={v}" for k, v in query.items())
        file = {"file": (BytesIO(content), "f")}
        begun = as_(who).post(f"/imports/{library}?{asked}", data=file)
        assert begun.status_code == 201, begun.json
        settle()
        return as_(who).get(f"/imports/{begun.json['id']}").json

    return send


@pytest.fixture
def problems(as_):
    return lambda done, who="seller": as_(who).get(f"/imports/{done['id']}/problems").json["items"]


def rows(library, number, make, **changes):
    kind = {"kind": "know_how"} if library == "assets" else {}
    return [
        FACTS[library](**kind, **changes) | {"source_id": f"S{n}"} for n in range(number)
    ]  # fmt: skip


def lines(rows):
    return b"\n".join(orjson.dumps(row) for row in rows)


def counts(done):
    return tuple(done[name] for name in ("imported", "updated", "unchanged", "rejected"))


@pytest.mark.parametrize("library", FACTS)
def test_rows_come_in_once_change_once_and_are_left_alone_when_edited_here(
    as_, make, bring, problems, library
):
    given = rows(library, 3, make)
    assert counts(bring(library, lines(given))) == (3, 0, 0, 0)
    assert counts(bring(library, lines(given))) == (0, 0, 3, 0)
    name = "name" if library == "talents" else "title"
    given[1][name] = "改过的"
    assert counts(bring(library, lines(given))) == (0, 1, 2, 0)
    list_ = {"assets": "/assets", "demands": "/my/demands", "talents": "/my/talents"}[library]
    (mine,) = [i for i in as_("seller").get(list_).json["items"] if i[name] == "改过的"]
    path = f"/{library}/{mine['id']}"
    version = as_("seller").get(path).json["version"]
    as_("seller").patch(path, {name: "本地修改"}, version)
    given[1][name] = "来源又改"
    done = bring(library, lines(given))
    assert counts(done) == (0, 0, 2, 1)
    assert [p["code"] for p in problems(done)] == ["edited-here"]
    assert as_("seller").get(path).json[name] == "本地修改"


def sheet(library, *rows):
    book = openpyxl.Workbook()
    page = book.active
    names = list(dict.fromkeys(name for row in rows for name in row))
    page.append(names)
    page.append([next(c.meaning for c in COLUMNS[library] if c.name == name) for name in names])
    for row in rows:
        page.append([row.get(name) for name in names])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_sheet_is_read_and_its_mistakes_are_told_by_cell(as_, bring, problems):
    good = {
        "source_id": "A1",
        "title": "表格需求",
        "present": "现状",
        "category": "common",
        "level": "public",
        "ways": "transfer；licence",
        "is_common": "是",
        "budget_max": 1234.5,
        "due_on": "2027-03-01",
        "district": 410105,
    }
    bad = good | {"source_id": "A2", "budget_max": "很多", "title": "坏"}
    worse = good | {"source_id": "A3", "category": "nonsense", "district": "99"}
    done = bring("demands", sheet("demands", good, bad, worse), format="xlsx")
    assert (done["state"], counts(done)) == ("finished", (1, 0, 0, 2))
    told = {(p["row"], p["cell"], p["field"]) for p in problems(done)}
    assert told == {(4, "H4", "budget_max"), (5, "D5", "category"), (5, "J5", "district")}
    (mine,) = as_("seller").get("/my/demands").json["items"]
    read = as_("seller").get(f"/demands/{mine['id']}").json
    assert (read["budget_max"], read["ways"], read["district"], read["due_on"]) == (
        123_450,
        ["transfer", "licence"],
        "410105",
        "2027-03-01",
    )


def test_a_template_is_empty_and_what_is_exported_can_be_brought_to_another_house(as_, make, bring):
    template = as_(None).get("/imports/talents/template")
    page = openpyxl.load_workbook(BytesIO(template.data)).active
    assert [c.value for c in page[1]] == [c.name for c in COLUMNS["talents"]]
    bring("talents", lines(rows("talents", 4, make)))
    bring("demands", lines([r | {"title": "=1+1"} for r in rows("demands", 2, make)]))
    for library, number in (("talents", 4), ("demands", 2)):
        for form in ("jsonl", "xlsx"):
            out = as_("seller").get(f"/exports/{library}?format={form}").data
            assert counts(bring(library, out, format=form))[3] == 0
            there = bring(library, out, who="stranger", format=form)
            assert counts(there)[3] == 0
            assert sum(counts(there)) == number
    out = openpyxl.load_workbook(BytesIO(as_("seller").get("/exports/demands?format=xlsx").data))
    cell = out.active["B3"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")  # text, not a formula
    assert as_("buyer").get("/exports/talents").data == b""


def test_a_rehearsal_says_what_would_happen_and_changes_nothing(as_, make, bring, problems, told):
    given = [*rows("demands", 2, make), {"source_id": "x"}]
    done = bring("demands", lines(given), check_only="true")
    assert counts(done) == (2, 0, 0, 1)
    assert as_("seller").get("/my/demands").json["items"] == []
    assert "demand.drafted" not in told()
    assert counts(bring("demands", lines(given))) == (2, 0, 0, 1)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", "row-malformed"),
        (b"[1]", "row-malformed"),
        (b'"x"', "row-malformed"),
        (b'{"title": "\\u0000"}', "row-malformed"),
        (b'{"title": "\xff"}', "row-malformed"),
        (b'{"title": "no source"}', "source-missing"),
        (b'{"source_id": "1", "title": 5}', "row-invalid"),
        (b'{"source_id": "1", "wings": 2}', "row-invalid"),
        (orjson.dumps(DemandFacts() | {"source_id": "1", "field": "zz"}), "code-unknown"),
        (orjson.dumps(DemandFacts() | {"source_id": "1", "title": "绝密项目"}), "secret-suspected"),
    ],
)
def test_a_bad_line_is_told_and_the_good_ones_beside_it_come_in(make, bring, problems, line, code):
    first, second = rows("demands", 2, make)
    content = b"\n\n".join((orjson.dumps(first), line, orjson.dumps(second)))
    done = bring("demands", content)
    assert counts(done) == (2, 0, 0, 1)
    assert code in {p["code"] for p in problems(done)}
    assert {p["row"] for p in problems(done)} == {3}


@pytest.mark.parametrize(
    "content",
    [b"not a zip", b"PK\x03\x04" + b"x" * 99, b"", sheet("demands", {"title": "x"})[:-80]],
)
def test_a_broken_sheet_is_given_up_and_says_why(bring, problems, content):
    done = bring("demands", content, format="xlsx")
    assert done["state"] == "unreadable"
    assert [p["code"] for p in problems(done)] == ["file-unreadable"]


@pytest.mark.parametrize("cell", ["1e3000000", "Infinity", "sNaN", "1" * 400, "很多"])
def test_a_figure_no_column_holds_is_a_problem_of_its_cell(bring, problems, cell):
    row = {"source_id": "1", "title": "t", "present": "p", "category": "common",
           "level": "public", "budget_max": cell}  # fmt: skip
    done = bring("demands", sheet("demands", row), format="xlsx")
    assert counts(done) == (0, 0, 0, 1)
    assert [p["cell"] for p in problems(done)] == ["F3"]


def test_an_import_is_cancelled_and_strangers_do_not_see_it(as_, make):
    content = lines(rows("demands", 2, make))
    begun = as_("seller").post("/imports/demands", data={"file": (BytesIO(content), "f")}).json
    path = f"/imports/{begun['id']}"
    for answer in (as_("stranger").get(path), as_("stranger").get(f"{path}/problems")):
        assert problem_of(answer) == (404, "not-found")
    assert as_("seller").post(f"{path}/cancel").json["state"] == "cancelled"
    assert problem_of(as_("seller").post(f"{path}/cancel"))[0] == 409


def test_patents_come_in_by_the_thousand_once_each_and_are_found(as_, bring, problems):
    given = list(patent_lines(300))
    broken = given[7].replace(b'"title":"', b'"title":"\\u0000')
    wrong = given[8].replace(b'"application_number":"2022', b'"application_number":"2021')
    content = b"\n".join([*given[:7], broken, wrong, *given[9:], given[20]])
    done = bring("patents", content)
    assert (done["state"], counts(done)) == ("finished", (298, 0, 1, 2))
    assert {p["code"] for p in problems(done)} == {"row-malformed", "check-digit-wrong"}
    assert counts(bring("patents", b"\n".join(given))) == (2, 0, 298, 0)
    row = orjson.loads(given[30])
    found = as_(None).get(f"/search/patents?q={row['application_number']}").json["items"]
    assert [f["card"]["title"] for f in found] == [row["title"]]
    assert as_(None).get(f"/search/patents?q={row['title']}").json["items"]
    newer = row | {"title": "更新后的标题", "published_on": "2024-06-01"}
    assert counts(bring("patents", orjson.dumps(newer))) == (0, 1, 0, 0)
    assert as_(None).get("/search/patents?q=更新后的标题").json["items"][0]["card"]["id"]
    reordered = orjson.dumps(dict(reversed(newer.items())))
    assert counts(bring("patents", reordered)) == (0, 0, 1, 0)
    suggested = as_(None).get(f"/ipc-suggestions?text={row['title']}").json["items"]
    assert len(suggested) == 5


def test_a_known_patent_among_new_ones_is_found_wherever_it_stands(bring, monkeypatch):
    """Whether much of a part is known is judged by a sample; the index has the last word."""
    given = list(patent_lines(40))
    monkeypatch.setattr(patents, "SAMPLE", 4)
    assert counts(bring("patents", given[7])) == (1, 0, 0, 0)
    assert counts(bring("patents", b"\n".join(given))) == (39, 0, 1, 0)
    assert counts(bring("patents", b"\n".join(given))) == (0, 0, 40, 0)


def test_a_patent_that_another_lists_is_refused_by_its_line(as_, make, bring, problems):
    given = list(patent_lines(3))
    assert counts(bring("patents", b"\n".join(given))) == (3, 0, 0, 0)
    row = orjson.loads(given[1])
    make.asset(patents=[row["application_number"]], title_evidence="转让合同")
    newer = orjson.dumps(row | {"title": "他人改写", "published_on": "2024-06-01"})
    done = bring("patents", b"\n".join((given[0], newer)), who="stranger")
    assert counts(done) == (0, 0, 1, 1)
    (problem,) = problems(done, "stranger")
    assert (problem["row"], problem["code"]) == (2, "patent-listed-by-another")
    assert as_(None).get(f"/patents/{row['application_number']}").json["title"] == row["title"]


def test_a_worker_killed_between_any_two_batches_loses_and_doubles_nothing(
    as_, make, app, monkeypatch
):
    """Killed: the transaction in hand is gone, the lease runs out, another worker goes on."""
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    monkeypatch.setattr(patents, "BATCH", 40)
    content = b"\n".join(patent_lines(400))
    pieces = [content[n : n + 1_000] for n in range(0, len(content), 1_000)]
    monkeypatch.setattr("app.catalogue.imports.files.CHUNK", 1_000)
    monkeypatch.setattr("app.catalogue.imports.queries.CHUNK", 1_000)
    subject = commands.submit_import(
        make.cast["seller"].actor,
        library="patents",
        format="jsonl",
        is_rehearsal=False,
        name="p",
        pieces=pieces,
    )
    import_id = subject.id
    (job_id,) = jobs.take_unrung(10)
    real, lives = patents.Adding.finish, count(1)

    def killed_sometimes(*given):
        real(*given)
        if draw.random() < 0.4 and next(lives) % 3:  # who never gets further is given up
            raise KeyboardInterrupt  # nobody catches it, as nobody catches SIGKILL

    monkeypatch.setattr(patents.Adding, "finish", killed_sometimes)
    deaths = 0
    while db.session.get_one(BulkImport, import_id).state != "finished":
        try:
            jobs.run(job_id)
        except KeyboardInterrupt:
            deaths += 1
            db.session.rollback()
            db.session.get_one(jobs.Job, job_id).next_check = db.func.clock_timestamp()
            db.session.commit()
        db.session.remove()
    done = db.session.get_one(BulkImport, import_id)
    assert (done.imported, done.rows_read, done.rejected) == (400, 400, 0)
    assert db.session.query(Patent).count() == 400
    found = as_(None).get("/search/patents/facets").json
    assert found["counted"] == 400
    print("deaths", deaths)
