"""Money: ledger, payments, deposits, bank statements, payouts; always on a supervised account."""

from app.money.deposits.models import Deposit
from app.money.deposits.steps import (
    deposit_serves,
    expect_deposit,
    forfeit_deposit,
    let_deposits_go_on,
    return_deposit,
    stop_deposits,
)
from app.money.ledger.queries import find_imbalances, list_movements
from app.money.payments.models import Payment
from app.money.payments.steps import (
    call_off_payment,
    cancel_payment,
    expect_payment,
    part_payment,
    refund_payment,
    release_payment,
)
from app.money.statements.queries import last_statement_day

__all__ = [
    "Deposit",
    "Payment",
    "call_off_payment",
    "cancel_payment",
    "deposit_serves",
    "expect_deposit",
    "expect_payment",
    "find_imbalances",
    "forfeit_deposit",
    "last_statement_day",
    "let_deposits_go_on",
    "list_movements",
    "part_payment",
    "refund_payment",
    "release_payment",
    "return_deposit",
    "stop_deposits",
]
