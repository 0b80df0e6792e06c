"""Row `import.patents`: a hundred thousand patents of JSON Lines beside COPY of the same rows."""

import gc
import json
import resource
import time
from collections.abc import Callable
from uuid import UUID

import psycopg

from app.catalogue.imports import arriving, commands, patents
from app.catalogue.imports.models import BulkImport
from app.catalogue.search import steps as commands_of_search
from app.catalogue.search.models import Library
from app.core import jobs
from app.core.db import command, db
from benchmarks import texts
from benchmarks.bench import Bench
from benchmarks.measure import Slice, interleaved, row

ROWS, SLICES = 100_000, 5


def run(the: Bench) -> None:
    """Checked and entered without the search, beside \\copy; then the whole import."""
    lines = list(texts.patent_lines(ROWS))
    gc.freeze()  # as the worker does
    found = interleaved(
        {"checked": _checked(the, lines), "copy": _copy(the, lines)},
        SLICES,
    )
    row(
        "import.patents",
        found["checked"],
        found["copy"],
        0.5,
        what="decode, check, look up, add ÷ COPY of the same rows into the same table",
    )
    began = time.perf_counter()
    job_id = _submitted(the, lines)
    upload = time.perf_counter() - began
    jobs.run(job_id)
    assert db.session.query(BulkImport).one().imported == ROWS
    rate = ROWS / (time.perf_counter() - began - upload)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    line = {"name": "import.patents with search", "rows_per_second": round(rate), "goal": 6_000}
    line |= {"upload_s": round(upload, 1), "peak_mib_of_this_process": peak}
    print(json.dumps(line), flush=True)


def _checked(the: Bench, lines: list[bytes]) -> Callable[[], Slice]:
    def measure() -> Slice:
        _empty(the)
        started = time.perf_counter()
        for first in range(0, len(lines), patents.BATCH):
            _enter(lines[first : first + patents.BATCH])
        return Slice(len(lines), time.perf_counter() - started, 0.0)

    return measure


@command
def _enter(batch: list[bytes]) -> None:
    patents.be_quick()
    parts = patents.Parts(batch)
    for part in parts:
        sound = [patent for patent in part if isinstance(patent, arriving.Patent)]
        patents.add_new(sound, parts.go_on)


def _copy(the: Bench, lines: list[bytes]) -> Callable[[], Slice]:
    """The same rows as text, into the same table with the same indexes."""

    def measure() -> Slice:
        _empty(the)
        _enter_all(lines)
        url = the.settings.database_url
        with psycopg.connect(url, autocommit=True) as connection, connection.cursor() as cursor:
            names = ", ".join(patents.COLUMNS)
            with cursor.copy(f"copy patents ({names}) to stdout") as out:
                rows = [bytes(part) for part in out]
            cursor.execute("truncate patents cascade")
            started = time.perf_counter()
            with cursor.copy(f"copy patents ({names}) from stdin") as into:
                into.write(b"".join(rows))
            return Slice(len(lines), time.perf_counter() - started, 0.0)

    return measure


def _enter_all(lines: list[bytes]) -> None:
    for first in range(0, len(lines), patents.BATCH):
        _enter(lines[first : first + patents.BATCH])


def _empty(the: Bench) -> None:
    with psycopg.connect(the.settings.database_url, autocommit=True) as connection:
        connection.execute("truncate patents cascade")  # as its owner
    _clear()


@command
def _clear() -> None:
    commands_of_search.clear(Library.PATENTS)


def _submitted(the: Bench, lines: list[bytes]) -> UUID:
    _empty(the)
    body = b"\n".join(lines)
    pieces = [body[n : n + (1 << 20)] for n in range(0, len(body), 1 << 20)]
    actor = the.cast["seller"].actor
    submitted = commands.submit_import(
        actor, library="patents", format="jsonl", is_rehearsal=False, name="b", pieces=pieces
    )
    (job_id,) = (id for id in jobs.take_unrung(100) if _is_of(id, submitted.id))
    return job_id


def _is_of(job_id: int, subject_id: object) -> bool:
    found = db.session.get_one(jobs.Job, job_id).subject_id == subject_id
    db.session.rollback()
    return found
