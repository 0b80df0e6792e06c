"""Export: the same rows as JSON Lines or as a sheet, and the empty template."""

import tempfile
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from app.catalogue.imports.sheets import COLUMNS

PIECE = 1 << 16


def as_lines(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """JSON Lines, a row at a time."""
    for row in rows:
        yield orjson.dumps(row) + b"\n"


def as_sheet(library: str, rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """An .xlsx, written to disk row by row and sent in pieces."""
    columns = COLUMNS[library]
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(library)
    sheet.append([_text(sheet, column.name, bold=True) for column in columns])
    sheet.append([_text(sheet, column.meaning) for column in columns])
    for row in rows:
        sheet.append([_cell(sheet, column.take(row)) for column in columns])
    with tempfile.TemporaryFile() as file:
        book.save(file)
        file.seek(0)
        while piece := file.read(PIECE):
            yield piece


def _cell(sheet: Any, value: Any) -> Any:
    return _text(sheet, value) if isinstance(value, str) else value


def _text(sheet: Any, value: str, *, bold: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"  # never a formula, whatever it begins with
    if bold:
        cell.font = Font(bold=True)
    return cell
