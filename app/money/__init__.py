"""Money: ledger, payments, deposits, bank statements, payouts; always on a supervised account."""

from app.money.deposits.commands import (
    deposit_serves,
    expect_deposit,
    extend_deposit,
    forfeit_deposit,
    return_deposit,
)
from app.money.deposits.models import Deposit
from app.money.ledger.queries import find_imbalances, list_movements
from app.money.payments.commands import (
    cancel_payment,
    expect_payment,
    part_payment,
    refund_payment,
    release_payment,
)
from app.money.payments.models import Payment

__all__ = [
    "Deposit",
    "Payment",
    "cancel_payment",
    "deposit_serves",
    "expect_deposit",
    "expect_payment",
    "extend_deposit",
    "find_imbalances",
    "forfeit_deposit",
    "list_movements",
    "part_payment",
    "refund_payment",
    "release_payment",
    "return_deposit",
]
