"""Reading what was uploaded: JSON Lines by the line, a sheet by the row; never all at once."""

import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

import orjson

from app.catalogue.imports.rules import LINE, LINES, FileUnreadable, RowMalformed
from app.catalogue.imports.sheets import COLUMNS, CellMalformed, Column
from app.catalogue.imports.workbooks import require_bounded
from app.core.errors import DomainError

CHUNK = 1 << 20  # bytes kept in one row
DEPTH = 32  # of what stands in a line or a cell, as of every body
WIDE, LONG = 60, 100_000  # columns and rows that are read
HEAD = 2  # the row that says what the fields mean; people may have deleted it
LINES_AT_ONCE = 10_000
_TEXTS = re.compile(rb'"(?:[^"\\]|\\.)*"?')
_OUTSIDE = bytes(set(range(256)) - set(b"[]{}"))
Chunks = Callable[[int], bytes | None]


@dataclass(frozen=True)
class Row:
    """One row as it stands in the file; `cells` says where each field stands."""

    number: int
    values: dict[str, Any] | None
    problem: DomainError | None
    cells: dict[str, str]
    end: int  # `read_to` once this row is done


def lines(chunks: Chunks, start: int) -> Iterator[tuple[bytes, int]]:
    """(line, where the next begins) from byte `start` on. Raises FileUnreadable."""
    number, inside = divmod(start, CHUNK)
    held, at = b"", start
    while (chunk := chunks(number)) is not None:
        held += chunk[inside:]
        inside, number = 0, number + 1
        *whole, held = held.split(b"\n")
        for line in whole:
            at += len(line) + 1
            yield line, at
        if len(held) > LINE:
            raise FileUnreadable(reason=f"a line of more than {LINE} bytes")
    if held:
        yield held, at + len(held)


def json_rows(chunks: Chunks, start: int, first: int) -> Iterator[Row]:
    """Rows of JSON Lines; `first` is the number of the line at byte `start`."""
    if start == 0 and (chunks(0) or b"").startswith(b"PK\x03\x04"):
        raise FileUnreadable(reason="an Excel file: send it with format=xlsx")
    for number, (line, end) in enumerate(lines(chunks, start), start=first):
        if number > LINES:
            raise FileUnreadable(reason=f"more than {LINES} lines")
        if not line.strip():
            if number % LINES_AT_ONCE == 0:  # a file of nothing else must not look like a worker
                yield Row(number, None, None, {}, end)  # that hangs
            continue
        try:
            values = _object(line)
        except ValueError as error:
            yield Row(number, None, RowMalformed(reason=str(error)[:200]), {}, end)
            continue
        yield Row(number, values, None, {}, end)


def _object(line: bytes) -> dict[str, Any]:
    """Raises ValueError."""
    if b"\\u0000" in line:
        raise ValueError("U+0000 is not accepted")
    if line.count(b"[") + line.count(b"{") > DEPTH and _depth(line) > DEPTH:
        raise ValueError(f"nested deeper than {DEPTH}")
    values = orjson.loads(line)
    if not isinstance(values, dict):
        raise ValueError("not an object")
    return values


def _depth(line: bytes) -> int:
    """Without recursion, and without building anything."""
    depth = deepest = 0
    for byte in _TEXTS.sub(b"", line).translate(None, _OUTSIDE):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def sheet_rows(chunks: Chunks, library: str, start: int) -> Iterator[Row]:
    """Rows of the first sheet after its head, from row `start` on. Raises FileUnreadable."""
    columns = {column.name: column for column in COLUMNS[library]}
    with _whole(chunks) as file, _as_unreadable():
        sheet = _first_sheet(file)
        rows = sheet.iter_rows(values_only=True, max_col=WIDE, max_row=LONG)
        names = [str(name).strip() if name is not None else "" for name in next(rows, ())]
        if unknown := sorted(set(names) - set(columns) - {""}):
            raise FileUnreadable(reason="unknown columns", columns=unknown[:20])
        for number, cells in enumerate(rows, start=2):
            if number <= start or all(cell is None for cell in cells):
                continue
            if number == HEAD and _are_meanings(library, cells):
                continue
            yield _sheet_row(number, [columns.get(name) for name in names], cells)


def _sheet_row(number: int, columns: list[Column | None], cells: tuple[Any, ...]) -> Row:
    from openpyxl.utils import get_column_letter

    values: dict[str, Any] = {}
    places: dict[str, str] = {}
    for place, (column, cell) in enumerate(zip(columns, cells, strict=False), start=1):
        if column is None or cell is None or cell == "":
            continue
        address = f"{get_column_letter(place)}{number}"
        places[column.name] = address
        try:
            column.put(values, cell)
        except CellMalformed as error:
            error.details |= {"cell": address, "field": column.name}
            return Row(number, None, error, places, number)
    return Row(number, values, None, places, number)


def _whole(chunks: Chunks) -> IO[bytes]:
    file = tempfile.TemporaryFile()  # noqa: SIM115
    number = 0
    while (chunk := chunks(number)) is not None:
        file.write(chunk)
        number += 1
    file.seek(0)
    return file


def _first_sheet(file: IO[bytes]) -> Any:
    require_bounded(file)
    file.seek(0)
    from openpyxl import load_workbook  # 15 MiB that a worker without sheets does not need

    return load_workbook(file, read_only=True, data_only=True).worksheets[0]


def _are_meanings(library: str, cells: tuple[Any, ...]) -> bool:
    meanings = {column.meaning for column in COLUMNS[library]}
    return all(cell in meanings for cell in cells if cell is not None)


@contextmanager
def _as_unreadable() -> Iterator[None]:
    """Whatever openpyxl, zip and XML say of a broken file is one refusal."""
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (
        *(zipfile.BadZipFile, zlib.error, InvalidFileException, ParseError, ExpatError, KeyError),
        *(IndexError, ValueError, ArithmeticError, TypeError, AttributeError, EOFError),
        *(RuntimeError, NotImplementedError, RecursionError),
    )
    try:
        yield
    except broken as error:
        raise FileUnreadable(reason=type(error).__name__) from None


class Pieces:
    """An upload, CHUNK bytes at a time; each walk begins at the start of the file.

    A command that is tried again walks again, so it must not be given the file itself.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(0)
        while piece := self._file.read(CHUNK):
            yield piece
