"""Reads the bank's CSV. Knows no database; a faulty file is refused whole, every fault named."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from app.core.errors import Invalid
from app.core.money import NotAnAmount, fen_of

COLUMNS = ("交易日期", "交易流水号", "借方金额", "贷方金额", "对方户名", "对方账号", "摘要")
SIZE = 4 << 20  # bytes
LINES = 1_000  # one transaction; a bank's daily statement of this account is far below


class StatementMalformed(Invalid):
    title = "The statement is not in the bank's layout; nothing was taken in"
    zh = "对账单格式不正确，未作任何入账"


@dataclass(frozen=True)
class Line:
    """One booking: positive came in, negative went out (fen)."""

    booked_on: date
    bank_reference: str
    amount: int
    counterparty: str
    counterparty_account: str
    remark: str


def read(content: bytes) -> list[Line]:
    """UTF-8 (or GB 18030, as banks export). Raises StatementMalformed with `faults`."""
    if len(content) > SIZE:
        raise StatementMalformed(faults=[{"line": None, "column": None, "problem": "too long"}])
    try:
        reader = csv.reader(io.StringIO(_decoded(content), newline=""), strict=True)
        rows = list(islice(reader, LINES + 1))
    except csv.Error as error:
        raise StatementMalformed(
            faults=[{"line": None, "column": None, "problem": str(error)}]
        ) from None
    if not rows or tuple(cell.strip() for cell in rows[0]) != COLUMNS:
        raise StatementMalformed(faults=[{"line": 1, "column": None, "expected": list(COLUMNS)}])
    if len(rows) > LINES:
        raise StatementMalformed(faults=[{"line": LINES, "column": None, "problem": "too long"}])
    faults: list[dict[str, Any]] = []
    lines: dict[str, Line] = {}
    for number, row in enumerate(rows[1:], start=2):
        line = _line(number, row, faults) if any(row) else None
        if line and lines.setdefault(line.bank_reference, line) is not line:
            faults.append(_fault(number, "交易流水号", "stands twice"))
    if faults:
        raise StatementMalformed(faults=faults[:100])
    return list(lines.values())


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise StatementMalformed(faults=[{"line": 1, "column": None, "problem": "not text"}])


def _line(number: int, row: list[str], faults: list[dict[str, Any]]) -> Line | None:
    if len(row) != len(COLUMNS):
        faults.append(_fault(number, None, f"{len(row)} cells instead of {len(COLUMNS)}"))
        return None
    day, reference, out, came_in, name, account, remark = (cell.strip() for cell in row)
    booked_on = _day(day)
    amount = _amount(out, came_in)
    if booked_on is None:
        faults.append(_fault(number, "交易日期", "not a date"))
    if any("\n" in cell or "\r" in cell for cell in row):
        faults.append(_fault(number, None, "a cell runs over several lines: a quote is not closed"))
    if not reference or len(reference) > 100:
        faults.append(_fault(number, "交易流水号", "missing or too long"))
    if amount is None:
        faults.append(_fault(number, "贷方金额", "exactly one positive amount in yuan is needed"))
    if booked_on is None or amount is None or not reference:
        return None
    return Line(booked_on, reference, amount, name[:200], account[:60], remark[:500])


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text.replace("/", "-"))
        return day if 2000 <= day.year < 2100 else None
    except ValueError:
        return None


def _amount(out: str, came_in: str) -> int | None:
    try:
        paid, received = fen_of(out or "0"), fen_of(came_in or "0")
    except NotAnAmount:
        return None
    return received - paid if (paid > 0) != (received > 0) else None


def _fault(line: int, column: str | None, problem: str) -> dict[str, Any]:
    return {"line": line, "column": column, "problem": problem}
