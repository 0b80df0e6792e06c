"""A database as plain text of some hundred kilobytes, and a database made of it again.

It is what pg_dump writes, but for what any market makes anew: the districts (they stand in frozen
seeds), the search's index (`flask libraries rebuild`), where the clock stands. So that people can
read it and it stays small, it is said as short as PostgreSQL understands it: times are UTC and say
no zone, JSON has no blanks, bytes that are text are written as text. Two things are shorter than
that, and `load` writes them out: other bytes are in base64, and an id is written in full once, then
by its first eight digits behind a ~.
"""

import csv
import json
import re
import subprocess
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

import psycopg

from app.operator.postgres_tools import find_tool
from config.settings import ROOT

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ABBREVIATED = re.compile(r"~[0-9a-f]{8}(?![0-9a-f-])")
BASE64 = re.compile(r"base64:([A-Za-z0-9+/=]+)")
COPY = re.compile(r"COPY (\w+) \((.*)\) FROM stdin;$")
EMPTY = re.compile(r"^COPY .* FROM stdin;\n\\\.\n", re.M)
INDEX = ("search_documents", "search_postings", "search_segments", "search_lengths")
UTC = "-c timezone=UTC"
LEFT_OUT = (*INDEX, "market_clock")
DISTRICTS = ROOT / "migrations" / "seeds" / "0100" / "codes_district.csv"
TYPES = """select table_name, column_name, data_type from information_schema.columns
    where table_schema = 'public'"""
ESCAPES = {"\\": "\\\\\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}  # of bytea, and then of COPY


def write(url: str) -> str:
    """The database, as the text that `load` reads."""
    flags = ["--no-owner", "--no-privileges", "--no-comments", "--encoding=UTF8"]
    without = [f"--exclude-table-data={table}" for table in LEFT_OUT]
    argv = [str(find_tool("pg_dump", 0)), *flags, *without, url]
    whole = subprocess.run(argv, capture_output=True, text=True, check=True).stdout
    with psycopg.connect(url) as connection:
        types = {(table, column): type for table, column, type in connection.execute(TYPES)}
    assert not BASE64.search(whole), "something looks like base64 already"
    lines = _without_schema(whole).splitlines()
    kept = "\n".join(_kept(lines, types)) + "\n"
    return _abbreviated(EMPTY.sub("", kept))


def _without_schema(text: str) -> str:
    """Nothing stands in another schema; what functions say stays as they say it."""
    parts = re.split(r"(\$_?\$)", text)  # outside, mark, body, mark, outside …
    return "".join(
        part.replace("public.", "") if n % 4 == 0 else part for n, part in enumerate(parts)
    )


def load(url: str, text: str, at: datetime) -> None:
    """Fill an empty database; its market stands at `at` (UTC), which lies ahead of today."""
    with psycopg.connect(url, options=UTC) as connection, connection.cursor() as cursor:
        for head, rows in _parts(_in_full(text)):
            if rows is None:
                cursor.execute(head.encode())
                continue
            with cursor.copy(head.encode()) as copy:
                copy.write(rows)
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        offset = 'insert into market_clock (is_rehearsal, "offset") values (true, %s - %s)'
        now = cursor.execute("select clock_timestamp()").fetchone()
        assert now is not None
        cursor.execute(offset, (at, now[0]))
        cursor.executemany(
            "insert into codes (scheme, code, parent, zh, valid_from) "
            "values ('district', %s, %s, %s, '1949-10-01')",
            list(_districts()),
        )


def _kept(lines: list[str], types: dict[tuple[str, str], str]) -> Iterator[str]:
    """Without pg_dump's remarks and settings; a function's own text stays as it is."""
    table, short, is_body = "", [_as_it_is], False
    for line in lines:
        if table:
            row = "\t".join(
                write(field) for field, write in zip(line.split("\t"), short, strict=False)
            )
            if not (table == "codes" and line.startswith("district\t")):
                yield row if line != "\\." else line
            table = "" if line == "\\." else table
        elif found := COPY.match(line):
            table, names = found[1], found[2].split(", ")
            short = [SHORT.get(types[table, name.strip('"')], _as_it_is) for name in names]
            yield line
        else:
            is_remark = line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set_config"))
            is_remark = (is_remark or not line) and not line.startswith("SET check_function_bodies")
            if is_body or not is_remark:
                yield line
            is_body ^= len(re.findall(r"\$\w*\$", line)) % 2 == 1


def _as_it_is(field: str) -> str:
    return field


def _as_text(field: str) -> str:
    """Bytes that people can read are text; others have base64."""
    if not field.startswith("\\\\x"):
        return field
    said = bytes.fromhex(field[3:])
    with suppress(UnicodeDecodeError):
        text = said.decode()
        if text and all(each.isprintable() or each in ESCAPES for each in text):
            return "".join(ESCAPES.get(each, each) for each in text)
    return f"base64:{b64encode(said).decode()}"


def _without_blanks(field: str) -> str:
    if field == "\\N":
        return field
    said = json.dumps(
        json.loads(field.replace("\\\\", "\\")), ensure_ascii=False, separators=(",", ":")
    )
    return said.replace("\\", "\\\\")


def _without_zone(field: str) -> str:
    return field.removesuffix("+00")


SHORT = {
    "bytea": _as_text,
    "jsonb": _without_blanks,
    "timestamp with time zone": _without_zone,
}


def _abbreviated(text: str) -> str:
    assert not ABBREVIATED.search(text), "something looks like an abbreviated id already"
    known = Counter(id[:8] for id in set(ID.findall(text)))
    seen: set[str] = set()

    def short(found: re.Match[str]) -> str:
        id = found[0]
        if id not in seen or known[id[:8]] > 1:
            seen.add(id)
            return id
        return f"~{id[:8]}"

    return ID.sub(short, text)


def _in_full(text: str) -> str:
    text = BASE64.sub(lambda found: rf"\\x{b64decode(found[1]).hex()}", text)
    full = {id[:8]: id for id in ID.findall(text)}
    return ABBREVIATED.sub(lambda found: full[found[0][1:]], text)


def _parts(text: str) -> Iterator[tuple[str, str | None]]:
    """(statements, None) and (the head of a COPY, its rows), in their order."""
    statements: list[str] = []
    lines = iter(text.splitlines())
    for line in lines:
        if not COPY.match(line):
            statements.append(line)
            continue
        yield "\n".join(statements), None
        statements = []
        rows = iter(lines.__next__, "\\.")
        yield line.removesuffix(";"), "".join(f"{row}\n" for row in rows)
    yield "\n".join(statements), None


def _districts() -> Iterator[tuple[str, str | None, str]]:
    """(code, the code it belongs to, name), as the baseline enters them."""
    with DISTRICTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            code = row["code"]
            yield code, code[: {9: 6, 6: 4, 4: 2}.get(len(code), 0)] or None, row["zh"]
