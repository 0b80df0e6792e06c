"""Money: ledger, payments, bank statements, payouts; always on a supervised account."""

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
    "Payment",
    "cancel_payment",
    "expect_payment",
    "find_imbalances",
    "list_movements",
    "part_payment",
    "refund_payment",
    "release_payment",
]
