"""What the cashier and the market do with bank lines."""

from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.sealing import blind, seal
from app.money.ledger import steps as ledger
from app.money.statements import layout
from app.money.statements.models import BankLine, Statement
from app.money.statements.rules import (
    BankReferenceReused,
    NotACashier,
)
from app.money.statements.workflow import BANK_LINE

ACCOUNT = ("bank_lines", "counterparty_account")  # with the id: where a sealed account belongs


@command
def take_in_statement(actor: Actor, *, content: bytes) -> Statement:
    """Enter a statement of the supervised account; every line is booked at once, then matched.

    Raises NotACashier, StatementMalformed, BankReferenceReused; then nothing was taken in.
    """
    if not (actor.is_operator and actor.has("finance")):
        raise NotACashier()
    digest = sha256(content).hexdigest()
    known = db.session.scalar(select(Statement).filter_by(sha256=digest))
    if known is not None:
        return known
    lines = layout.read(content)
    fresh = _without_known(lines)
    statement = Statement(sha256=digest, lines=len(fresh), known_lines=len(lines) - len(fresh))
    db.session.add(statement)
    db.session.flush()
    for line in fresh:
        row = _row(statement, line)
        BANK_LINE.begin(row, "received", actor, amount=line.amount)
        if line.amount > 0:
            ledger.receive(row.id, line.amount)
        else:
            ledger.leave(row.id, -line.amount)
    return statement


@command
def rematch(actor: Actor, line_id: UUID) -> BankLine:
    """Try an exception again, after what was wrong is mended."""
    line = lock(BankLine, line_id, actor)
    BANK_LINE.apply(line, "rematch", actor)
    line.reason = None
    return line


def _row(statement: Statement, line: layout.Line) -> BankLine:
    row = BankLine(id=uuid4(), statement_id=statement.id, **_said(line))
    row.counterparty_account = seal(line.counterparty_account, *ACCOUNT, row.id)
    number = line.counterparty_account
    row.account_mask = "*" * max(len(number) - 4, 0) + number[-4:]
    return row


def _said(line: layout.Line) -> dict[str, Any]:
    """What makes two bookings the same."""
    said = {name: value for name, value in vars(line).items() if name != ACCOUNT[1]}
    return said | {"account_blind": blind(line.counterparty_account, "bank_account")}


def _without_known(lines: list[layout.Line]) -> list[layout.Line]:
    wanted = BankLine.bank_reference.in_([line.bank_reference for line in lines])
    known = {row.bank_reference: row for row in db.session.scalars(select(BankLine).where(wanted))}
    for line in lines:
        row = known.get(line.bank_reference)
        if row and any(getattr(row, name) != value for name, value in _said(line).items()):
            raise BankReferenceReused(bank_reference=line.bank_reference)
    return [line for line in lines if line.bank_reference not in known]
