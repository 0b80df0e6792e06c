"""Raw data: whole and unchanged, or refused; interrupted anywhere, it goes on."""

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from app.core import jobs, storage
from app.core.db import db
from app.pilot.files import jobs as work
from app.pilot.files.series import CSV, PARQUET, POINTS, read_series
from tests.conftest import problem_of

CONTENT = bytes(range(256)) * 40  # ten thousand bytes
WHOLE = {
    "name": "原始数据.bin",
    "media_type": "application/octet-stream",
    "size": len(CONTENT),
    "sha256": sha256(CONTENT).hexdigest(),
}


def send(caller, upload, offset, body):
    path = f"/uploads/{upload['id']}?offset={offset}"
    return caller._call("PATCH", path, data=body)


def objects(settings):
    found = Path(settings.var) / "objects"
    return {str(p.relative_to(found)) for p in found.rglob("*") if p.is_file()}


def test_a_file_arrives_in_parts_and_is_kept_whole(as_, settle, settings):
    before = objects(settings)
    base = as_("base")
    upload = base.post("/uploads", WHOLE).json
    assert send(base, upload, 0, CONTENT[:4_000]).json["received"] == 4_000
    again = send(base, upload, 0, CONTENT[:4_000])
    assert problem_of(again) == (409, "offset-differs")
    assert again.json["received"] == 4_000, "an answer that was lost says where to go on"
    early = base.post(f"/uploads/{upload['id']}/finish")
    assert problem_of(early) == (409, "file-incomplete")
    too_long = send(base, upload, 4_000, CONTENT)
    assert problem_of(too_long) == (422, "part-too-large")
    send(base, upload, 4_000, CONTENT[4_000:])
    assert base.post(f"/uploads/{upload['id']}/finish").json["state"] == "assembling"
    settle()
    stored = base.get(f"/uploads/{upload['id']}").json
    assert (stored["state"], stored["found_sha256"]) == ("stored", WHOLE["sha256"])
    assert b"".join(storage.read(f"files/{upload['id']}")) == CONTENT
    assert objects(settings) - before == {f"files/{upload['id']}"}, "no part is left behind"


def test_a_changed_file_is_refused_and_removed(as_, settle, settings):
    before = objects(settings)
    base = as_("base")
    upload = base.post("/uploads", WHOLE).json
    send(base, upload, 0, b"x" + CONTENT[1:])
    base.post(f"/uploads/{upload['id']}/finish")
    settle()
    refused = base.get(f"/uploads/{upload['id']}").json
    assert refused["state"] == "refused"
    assert refused["found_sha256"] != WHOLE["sha256"]
    assert objects(settings) == before


@pytest.mark.parametrize(
    ("who", "changes", "problem"),
    [
        ("base", {"size": (2 << 30) + 1}, (422, "invalid")),
        ("base", {"size": 0}, (422, "invalid")),
        ("base", {"media_type": "text/html"}, (422, "invalid")),
        ("base", {"sha256": "xy"}, (422, "invalid")),
        ("worker", {}, (403, "not-a-verifier")),
    ],
)
def test_what_is_no_raw_data_is_refused(as_, who, changes, problem):
    assert problem_of(as_(who).post("/uploads", WHOLE | changes)) == problem


def test_another_partys_upload_looks_like_a_missing_one(as_):
    upload = as_("base").post("/uploads", WHOLE).json
    assert problem_of(send(as_("seller"), upload, 0, b"x")) == (404, "not-found")
    assert problem_of(as_("seller").get(f"/uploads/{upload['id']}")) == (404, "not-found")


def test_a_part_larger_than_eight_mebibytes_is_refused(as_):
    upload = as_("base").post("/uploads", WHOLE | {"size": 20 << 20}).json
    refused = send(as_("base"), upload, 0, bytes((8 << 20) + 1))
    assert problem_of(refused)[0] == 413


def test_an_upload_nobody_goes_on_with_is_given_up(as_, settle, pass_days, settings):
    before = objects(settings)
    base = as_("base")
    upload = base.post("/uploads", WHOLE).json
    send(base, upload, 0, CONTENT[:100])
    pass_days(4)
    settle()
    assert base.get(f"/uploads/{upload['id']}").json["state"] == "abandoned"
    assert problem_of(send(base, upload, 100, b"x")) == (409, "transition-not-open")
    assert objects(settings) == before


def test_a_worker_that_is_killed_while_it_puts_together_begins_again(
    as_, settle, monkeypatch, settings
):
    base = as_("base")
    upload = base.post("/uploads", WHOLE).json
    for offset in range(0, len(CONTENT), 2_500):
        send(base, upload, offset, CONTENT[offset : offset + 2_500])
    base.post(f"/uploads/{upload['id']}/finish")
    real, kills = storage.read, iter([True, True, False])

    def cut_off(key):
        pieces = real(key)
        if next(kills, False):
            raise KeyboardInterrupt
        yield from pieces

    monkeypatch.setattr(work.storage, "read", cut_off)
    (job_id,) = jobs.take_unrung(10)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            jobs.run(job_id)
        lapse(job_id)
    jobs.run(job_id)
    assert base.get(f"/uploads/{upload['id']}").json["state"] == "stored"


def lapse(job_id):
    row = db.session.get_one(jobs.Job, job_id)
    row.next_check = row.next_check.replace(year=2020)
    db.session.commit()


def test_a_series_is_thinned_to_what_a_chart_can_show():
    rows = "".join(f"{n},{n * 2},text\n" for n in range(100_000))
    found = read_series(BytesIO(f"t,压力,备注\n{rows}".encode()), CSV)
    assert found["columns"] == ["t", "压力"]
    assert found["seen"] == 100_000
    assert POINTS <= len(found["rows"]) <= 2 * POINTS
    assert all(b == 2 * a for a, b in found["rows"])


def test_a_parquet_file_of_times_becomes_seconds_from_the_first():
    times = pa.array([1_700_000_000_000, 1_700_000_001_500], pa.timestamp("ms"))
    file = BytesIO()
    parquet.write_table(pa.table({"at": times, "T": [20.5, None], "who": ["a", "b"]}), file)
    file.seek(0)
    found = read_series(file, PARQUET)
    assert found["columns"] == ["at", "T"]
    assert [tuple(row) for row in found["rows"]] == [(0.0, 20.5), (1.5, None)]


@pytest.mark.parametrize("first", ["08:00:00", "2026-01-01", "2026-01-01 10:00:00"])
def test_a_first_column_of_any_kind_of_time_is_read_or_left(first):
    found = read_series(BytesIO(f"t,v\n{first},1\n{first},2\n".encode()), CSV)
    assert found is None or [row[1] for row in found["rows"]] == [1.0, 2.0]


@pytest.mark.parametrize(
    "content", [b"", b"t,a\x00b\n0,1\n", b"\x00\xff" * 50, b"a\nb\n", b"name,v\nx,1\n", b"t,v\n"]
)
def test_what_is_no_series_has_no_chart(content):
    assert read_series(BytesIO(content), CSV) is None
    assert read_series(BytesIO(content), PARQUET) is None
