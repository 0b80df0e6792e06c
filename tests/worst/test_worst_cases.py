"""Each reader of foreign input is given its worst, under limits of time and memory: it reads, or
refuses; it does not hang, and it does not eat."""

import ast
import io
import json
from contextlib import suppress
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.catalogue.imports import files as import_files
from app.catalogue.imports.arriving import verdict
from app.catalogue.imports.rules import FileUnreadable
from app.catalogue.imports.sheets import CellMalformed, _json, _list, _number
from app.catalogue.patents import publications
from app.catalogue.search import cursors
from app.catalogue.search.models import SearchSynonym
from app.core import confined, pages, sealing
from app.core.errors import DomainError
from app.core.limits import MIB, Limits
from app.money.statements import layout
from app.pilot.files.series import CSV, PARQUET, read_series
from app.pilot.reports import charts
from app.trading.openings import checker, first_form, sealer
from app.trading.rooms import marking
from app.web import body
from app.web.problems import ProblemRaised
from config.settings import ROOT
from tests.conftest import BLIND, KEY
from tests.worst import cases

LIMITS = Limits(1, 60, 60, 512 * MIB, is_apart=True)


def read_xml(content):
    return sum(1 for _ in publications.read(content))


def read_workbook(content):
    with suppress(FileUnreadable):
        chunks = [content[n : n + import_files.CHUNK] for n in range(0, len(content), 1 << 20)]
        rows = import_files.sheet_rows(
            lambda n: chunks[n] if n < len(chunks) else None, "assets", 0
        )
        return sum(1 for _ in rows)


def read_lines(content):
    with suppress(FileUnreadable):
        chunks = [content[n : n + import_files.CHUNK] for n in range(0, len(content), 1 << 20)]
        rows = import_files.json_rows(lambda n: chunks[n] if n < len(chunks) else None, 0, 1)
        return sum(1 for _ in rows)


def read_patent_line(content):
    with suppress(DomainError):
        verdict(content[: 1 << 20], None, None, None)


def read_cell(content):
    for read in (_json, _list, _number):
        with suppress(CellMalformed):
            read(content[: 1 << 20].decode())


def read_csv(content):
    read_series(io.BytesIO(content), CSV)


def read_parquet(content):
    read_series(io.BytesIO(content), PARQUET)


def draw(found):
    charts.as_svg(charts.of_series("t", found))
    target = {"values": [row[1] for row in found["rows"]], "low": -1e308, "high": 1e308}
    charts.of_target(target | {"indicator": "a", "unit": ""})


def mark(given):
    marking.drawn(*given, marking.Mark("读者", "1", "2026-01-01", 1))


def read_statement(content):
    with suppress(layout.StatementMalformed):
        layout.read(content)


def read_body(content):
    with suppress(ProblemRaised):
        body.parse(content)


def read_cursor(content):
    sealing.configure(f"test:{KEY}", BLIND, "tests", lambda ring: None)
    with suppress(pages.BadCursor):
        pages._opened(content.decode("latin-1"), (SearchSynonym.word,))
    with suppress(pages.BadCursor):
        cursors.opened(content.decode("latin-1"), "x", int)


def read_bid(content):
    """As its bidder could have sealed it, whatever it is."""
    key = bytes(32)
    shares = sealer.shares_of(key)
    head = bytes(sealer.FIRST)
    head += b"".join(sha256(s).digest() + bytes(sealer.WRAPPED) for s in shares.values())
    sealed = head + sealer.AESGCM(key).encrypt(sealer.ONCE, content, head)
    with suppress(sealer.NotSealed):
        sealer.unseal(shares, b"", sealed)
    with suppress(sealer.NotSealed):
        sealer.unseal(shares, b"", content)


def read_old_bid(content):
    private = X25519PrivateKey.generate()
    sealed = sealer.SUITE.encrypt(content, private.public_key(), b"")
    with suppress(sealer.NotSealed):
        first_form.unseal(private.private_bytes_raw(), b"", sealed)


def read_record(content):
    """A checker names what it cannot follow."""
    with suppress(ValueError, RecursionError):
        record = json.loads(content)
        assert not isinstance(record, dict) or checker.violations(record)


# module of the reader → (what reads, its worst cases)
READERS = {
    "app/catalogue/patents/publications.py": [
        (read_xml, cases.xml_heads),
        (read_xml, cases.xml_bodies),
    ],
    "app/catalogue/imports/workbooks.py": [(read_workbook, cases.workbooks)],
    "app/catalogue/imports/files.py": [(read_lines, cases.json_lines)],
    "app/catalogue/imports/arriving.py": [(read_patent_line, cases.json_lines)],
    "app/catalogue/imports/sheets.py": [(read_cell, cases.json_lines)],
    "app/pilot/files/series.py": [(read_csv, cases.tables), (read_parquet, cases.parquets)],
    "app/pilot/reports/charts.py": [(draw, cases.series)],
    "app/trading/rooms/marking.py": [(mark, cases.papers)],
    "app/money/statements/layout.py": [(read_statement, cases.statements)],
    "app/web/body.py": [(read_body, cases.bodies)],
    "app/core/pages.py": [(read_cursor, cases.bodies)],
    "app/catalogue/search/cursors.py": [(read_cursor, cases.bodies)],
    "app/trading/openings/sealer.py": [(read_bid, cases.bodies)],
    "app/trading/openings/first_form.py": [(read_old_bid, cases.bodies)],
    "app/trading/openings/checker.py": [(read_record, cases.bodies)],
}
# what reads, too, but only what the market or its operator wrote
WRITES = "makes files, reads none"
A_ROW, THE_OPERATOR, AN_ACT = "our own rows", "the operator's files", "an approved act of ours"
OURS = {
    "app/web/documentation.py": WRITES,
    "app/catalogue/imports/exports.py": WRITES,
    "app/catalogue/imports/patents.py": "what arriving.py has read",
    "app/catalogue/saved_searches/queries.py": A_ROW,
    "app/catalogue/search/classes.py": A_ROW,
    "app/catalogue/talents/person.py": A_ROW,
    "app/core/bounds.py": AN_ACT,
    "app/core/confined.py": "what its own child answers",
    "app/core/fonts.py": WRITES,
    "app/core/marks.py": "the mark beside the database",
    "app/deals/queries.py": A_ROW,
    "app/matching/queries.py": A_ROW,
    "app/matching/works.py": A_ROW,
    "app/catalogue/search/acts.py": AN_ACT,
    "app/catalogue/search/similar.py": A_ROW,
    "app/money/statements/acts.py": AN_ACT,
    "app/operator/backups.py": THE_OPERATOR,
    "app/operator/demonstration.py": THE_OPERATOR,
    "app/operator/libraries.py": THE_OPERATOR,
    "app/operator/limits.py": "our own front.conf and tables",
    "app/operator/running.py": THE_OPERATOR,
    "app/operator/sealed_keys.py": THE_OPERATOR,
    "app/parties/approvals/acts.py": AN_ACT,
    "app/parties/approvals/venue_rules.py": AN_ACT,
    "app/parties/organisations/acts.py": AN_ACT,
    "app/parties/people/acts.py": AN_ACT,
    "app/parties/recoveries/acts.py": AN_ACT,
    "app/pilot/reports/document.py": WRITES,
    "app/pilot/reports/facts.py": A_ROW,
    "app/pilot/reports/seal.py": WRITES,
    "app/trading/auctions/checker.py": "offline, on whoever's machine checks",
    "app/trading/auctions/commands.py": A_ROW,
    "app/trading/auctions/models.py": A_ROW,
    "app/trading/auctions/shortcut.py": "what place_bid answers",
    "app/web/health.py": A_ROW,
}


def all_cases():
    for readers in READERS.values():
        for read, made in readers:
            yield pytest.param(read, made, id=f"{read.__name__}-{made.__name__}")


@pytest.mark.parametrize(("read", "made"), all_cases())
def test_the_worst_is_read_or_refused(read, made):
    for number, case in enumerate(made()):
        try:
            confined.call(LIMITS, _read_and_say_nothing, read, case)
        except confined.Ended as ended:
            pytest.fail(f"case {number}: {ended.reason}: {ended}")


def _read_and_say_nothing(read, case):
    read(case)


PARSERS = {"csv", "zipfile", "openpyxl", "xml", "defusedxml", "pyexpat", "pyarrow", "msgspec"}
PARSERS |= {"pyhanko", "reportlab", "PIL", "tarfile", "gzip", "zlib", "lxml", "tomllib", "yaml"}
CALLS = {("json", "loads"), ("orjson", "loads"), ("pickle", "loads"), ("json", "load")}


def parsers_of(path):
    """Names of what this module parses with."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = getattr(node.func.value, "id", "")
            if (owner, node.func.attr) in CALLS:
                found.add(f"{owner}.{node.func.attr}")
    return found & (PARSERS | {".".join(call) for call in CALLS})


def test_whatever_parses_has_a_worst_case_or_reads_only_what_is_ours():
    found = {
        str(path.relative_to(ROOT)): parsers
        for path in (ROOT / "app").rglob("*.py")
        if (parsers := parsers_of(path))
    }
    unknown = {name: sorted(p) for name, p in found.items() if name not in READERS | OURS}
    assert unknown == {}
    assert set(OURS) <= set(found)
