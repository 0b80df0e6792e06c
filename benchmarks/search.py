"""Rows `search.*`: browsing and filtering over HTTP beside bare Flask and pgbench with the same
SQL; ranking's latency; growth from ten thousand to a million; one publish with its index."""

import json
import random
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg

from app.catalogue.search import postings, reads, segments
from app.catalogue.search import steps as steps_of_search
from app.catalogue.search.folding import fold
from app.catalogue.search.merging import merge_once
from app.catalogue.search.models import Library
from app.catalogue.search.queries import find
from app.catalogue.search.questions import Question
from app.core import fastread
from app.core.db import command, db
from benchmarks import texts
from benchmarks.bench import Bench, gunicorn
from benchmarks.http import free_port
from benchmarks.load import in_a_process
from benchmarks.measure import Slice, cpu_seconds, interleaved, row

CONNECTIONS, SECONDS, SLICES = 8, 3.0, 5
SIZES = (10_000, 100_000, 1_000_000)
QUERIES = 120


@command
def fill(number: int, first: int) -> None:
    """Add so many listings to the index."""
    documents = texts.listings(number, first)
    while batch := list(islice(documents, segments.BATCH)):
        steps_of_search.add(Library.LISTINGS, batch)


def questions() -> list[tuple[Question, str]]:
    """The filtered mix: a word (Zipf), an IPC class or a field, newest or cheapest first."""
    words = texts.Words()
    draw = random.Random(texts.SEED)
    found = []
    for _ in range(QUERIES):
        kind = draw.random()
        q = None if kind < 0.4 else words.text(1 if kind < 0.8 else 2)
        ipc = draw.choice(texts.IPC)[: draw.choice((1, 3, 4))] if draw.random() < 0.5 else None
        field = draw.choice(texts.FIELDS) if draw.random() < 0.2 else None
        sort = "newest" if draw.random() < 0.7 else "price"
        found.append((Question(q=q, ipc=ipc, field=field), sort))
    return found


def ranked() -> list[Question]:
    """Titles, keywords, and long texts, as people type them."""
    words = texts.Words(texts.SEED + 1)
    lengths = [*([7] * 40), *([2] * 40), *([60] * 40)]
    return [Question(q=words.text(length)) for length in lengths]


def run(the: Bench) -> None:
    """Fill by steps; measure latency at each size, the HTTP rows at a hundred thousand."""
    latency = {}
    filled = 0
    for size in SIZES:
        started = time.perf_counter()
        fill(size - filled, filled)
        seconds = time.perf_counter() - started
        while merge_once(Library.LISTINGS):  # as the worker does
            pass
        merging = time.perf_counter() - started - seconds
        told = {"documents": size - filled, "per_second": (size - filled) / seconds}
        _told(name="search.fill", **told, merging_s=merging)
        filled = size
        _analyse(the)
        latency[size] = _latencies()
        if size == 100_000:
            _publish()
            _http(the)
    for kind in ("filtered", "ranked"):
        figures = {size: found[kind] for size, found in latency.items()}
        growth = figures[SIZES[-1]]["p50"] / figures[SIZES[0]]["p50"]
        _told(name=f"search.growth {kind}", p50_growth=growth, goal=2.5, ms=figures)


def _told(**line: object) -> None:
    shown = {k: round(v, 3) if isinstance(v, float) else v for k, v in line.items()}
    print(json.dumps(shown), flush=True)


def _analyse(the: Bench) -> None:
    db.session.remove()
    with psycopg.connect(the.settings.database_url, autocommit=True) as connection:
        for table in ("search_documents", "search_postings", "search_segments"):
            connection.execute(f"vacuum analyze {table}")
    fastread.forget()


def _latencies() -> dict[str, dict[str, float]]:
    """Milliseconds of one connection, warm, the best of three of each query."""
    mixes: dict[str, list[Callable[[], object]]] = {
        "filtered": [_asker(asked, sort) for asked, sort in questions()],
        "ranked": [_asker(asked, "relevance") for asked in ranked()],
    }
    found = {}
    for name, asks in mixes.items():
        best = sorted(min(_timed(ask) for _ in range(3)) for ask in asks)
        found[name] = {
            "p50": round(statistics.median(best), 2),
            "p95": round(best[int(0.95 * len(best))], 2),
            "max": round(best[-1], 2),
        }
    return found


def _asker(asked: Question, sort: str) -> Callable[[], object]:
    return lambda: find(Library.LISTINGS, asked, sort=sort, after=None, limit=20)


def _timed(ask: Callable[[], object]) -> float:
    started = time.perf_counter()
    ask()
    return (time.perf_counter() - started) * 1000


def _publish() -> None:
    """One new listing with its index, committed: milliseconds."""
    took = []
    for n in range(60):
        (document,) = texts.listings(1, 50_000_000 + n)
        started = time.perf_counter()
        _put(document)
        took.append((time.perf_counter() - started) * 1000)
    took.sort()
    _told(name="search.publish", p50_ms=took[30], p95_ms=took[56], goal_ms=25)


@command
def _put(document: segments.Document) -> None:
    steps_of_search.put(Library.LISTINGS, [document.ref], [document])


def _http(the: Bench) -> None:
    asked = questions()
    paths = the.home / "paths.txt"
    paths.write_text("\n".join(_path(*each) for each in asked))
    browse = the.home / "browse.txt"
    browse.write_text("/search/listings\n")
    scripts = _scripts(the.home, asked)
    ports = {name: free_port() for name in ("flask", "market")}
    assert the.postgres.process is not None
    postgres = the.postgres.process.pid
    with ExitStack() as stack:
        market = stack.enter_context(gunicorn(the, ports["market"], "wsgi:app"))
        size = _bytes(ports["market"], "/search/listings")
        flask = stack.enter_context(gunicorn(the, ports["flask"], "benchmarks.floors:flask", size))
        floor = the.home / "floor.txt"
        floor.write_text(f"/floor/{uuid4()}\n")
        found = interleaved(
            {
                "flask": _get(ports["flask"], floor, flask),
                "browse": _get(ports["market"], browse, market, postgres),
                "filtered": _get(ports["market"], paths, market, postgres),
                "pgbench": _pgbench(the, scripts, postgres),
            },
            SLICES,
        )
    what = f"GET the newest 20 ÷ bare Flask with the same {size} bytes"
    row("search.browse", found["browse"], found["flask"], 0.5, what=what)
    cpu = {name: statistics.median(s.cpu_us for s in found[name]) for name in found}
    row(
        "search.filtered",
        found["filtered"],
        found["pgbench"],
        0.3,
        what=f"{QUERIES} questions (word, IPC, order) ÷ pgbench -M prepared, the same SQL",
        cpu_composite=round((cpu["flask"] + cpu["pgbench"]) / cpu["filtered"], 3),
        cpu_composite_goal=0.6,
    )


def _path(asked: Question, sort: str) -> str:
    told = "&".join(f"{name}={quote(str(value))}" for name, value in asked.told().items())
    return f"/search/listings?sort={sort}&{told}"


def _bytes(port: int, path: str) -> int:
    import urllib.request

    return len(urllib.request.urlopen(f"http://127.0.0.1:{port}{path}").read())


def _get(port: int, paths: Path, *servers: int) -> Callable[[], Slice]:
    def measure() -> Slice:
        before = cpu_seconds(*servers)
        answers, seconds = in_a_process(port, f"@{paths}", CONNECTIONS, SECONDS)
        return Slice(answers, seconds, (cpu_seconds(*servers) - before) * 1e6 / answers)

    return measure


def _scripts(home: Path, asked: list[tuple[Question, str]]) -> list[Path]:
    """One pgbench script a question: the statements it sends, their values written in."""
    folder = home / "search-scripts"
    folder.mkdir()
    found = []
    for number, (question, sort) in enumerate(asked):
        with _noted() as sent:
            find(Library.LISTINGS, question, sort=sort, after=None, limit=20)
        path = folder / f"{number:03}.sql"
        path.write_text("\n".join(f"{statement};" for statement in sent))
        found.append(path)
    return found


@contextmanager
def _noted() -> Iterator[list[str]]:
    """Statements sent meanwhile, with their parameters as literals."""
    sent: list[str] = []
    execute = fastread.fetch_rows

    def note(read: fastread.PreparedQuery, *parameters: bytes | None) -> list[list[bytes | None]]:
        sent.append(_literal(read.sql.decode(), parameters))
        return execute(read, *parameters)

    for module in (reads.fastread, postings.fastread):
        module.fetch_rows = note  # type: ignore[assignment]
    try:
        yield sent
    finally:
        for module in (reads.fastread, postings.fastread):
            module.fetch_rows = execute


def _literal(statement: str, parameters: tuple[bytes | None, ...]) -> str:
    """Highest first, so that $1 is not found in $14; a colon would be a variable of pgbench."""
    for number in range(len(parameters), 0, -1):
        statement = statement.replace(f"${number}", _value(number, statement, parameters))
    return " ".join(statement.split())


def _value(number: int, statement: str, parameters: tuple[bytes | None, ...]) -> str:
    value = parameters[number - 1]
    if value is None:
        return "null"
    if value[4:12] == b"\0\0\0\0\0\0\0\x14" and len(value) > 12:  # bigint[]
        numbers = [int.from_bytes(value[n : n + 8], "big") for n in range(24, len(value), 12)]
        return f"'{{{','.join(map(str, numbers))}}}'\x00int8[]".replace("\x00", "\x3a\x3a")
    if value[4:12] == b"\0\0\0\0\0\0\0\x19":  # text[]
        return _texts(value)
    if f"${number}::timestamptz" in statement:
        return "'infinity'"
    is_cast = any(mark in statement for mark in (f"${number}::int8", f"limit ${number}"))
    if number in (1, 9, 10, 11, 12) or number >= 15 or is_cast:
        return str(int.from_bytes(value, "big", signed=True))
    return f"'{value.decode()}'"


def _texts(value: bytes) -> str:
    found, place = [], 20
    while place < len(value):
        length = int.from_bytes(value[place : place + 4], "big")
        found.append(value[place + 4 : place + 4 + length].decode())
        place += 4 + length
    return f"array[{','.join(repr(fold(text)) for text in found)}]\x3a\x3atext[]"


def _pgbench(the: Bench, scripts: list[Path], postgres: int) -> Callable[[], Slice]:
    files = [part for script in scripts for part in ("-f", str(script))]

    def measure() -> Slice:
        before = cpu_seconds(postgres)
        done = subprocess.run(
            [the.pgbench, "-n", "-M", "prepared", "-c", str(CONNECTIONS), "-j", "1",
             "-T", str(int(SECONDS)), *files, the.settings.database_url],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert "aborted" not in done.stderr, done.stderr[-500:]
        lines = done.stdout.splitlines()
        count = next(line for line in lines if "actually processed" in line)  # of all scripts
        number = int(count.rsplit(":", 1)[1].split("/")[0])
        return Slice(number, SECONDS, (cpu_seconds(postgres) - before) * 1e6 / number)

    return measure
