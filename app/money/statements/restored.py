"""What a restored market must learn from the bank before it pays anybody."""

from collections.abc import Iterator

from sqlalchemy import select

from app.core.db import command, db
from app.core.restorations import Gap, reconciles
from app.money.payouts.models import Payout
from app.money.payouts.workflow import State as PayoutState
from app.money.statements.models import BankLine
from app.money.statements.workflow import State


@reconciles("money")
def compare_with_the_bank(gap: Gap) -> Iterator[str]:
    """Bank lines taken in since that the market cannot explain, and payouts the bank has not shown.

    An unexplained line whose reference comes up again is matched by itself (`look_again`).
    """
    taken_in, unexplained, unconfirmed = _found(gap)
    yield f"{taken_in} bank lines were taken in since the restoration"
    for line in unexplained:
        way = "went out" if line.amount < 0 else "came in"
        yield (
            f"{abs(line.amount)} fen {way} on {line.booked_on} under {line.bank_reference}: "
            f"{line.reason}"
        )
    for payout in unconfirmed:
        yield f"payout {payout.reference} of {payout.amount} fen is not seen at the bank"


@command
def _found(gap: Gap) -> tuple[int, list[BankLine], list[Payout]]:
    lines = db.session.scalars(
        select(BankLine).where(BankLine.created_at >= gap.found_at).order_by(BankLine.id)
    ).all()
    waiting = select(Payout).filter_by(state=PayoutState.INSTRUCTED).order_by(Payout.created_at)
    unexplained = [line for line in lines if line.state == State.EXCEPTION]
    return len(lines), unexplained, list(db.session.scalars(waiting))
