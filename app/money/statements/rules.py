"""Which payment a line is for, or why it is for none. Pure."""

from collections.abc import Sequence
from typing import Protocol

from app.core.errors import Conflict, Forbidden
from app.core.names import is_same_name


class Due(Protocol):
    @property
    def state(self) -> str: ...
    @property
    def outstanding(self) -> int: ...


class NotACashier(Forbidden):
    title = "Only the operator's finance staff may do this"
    zh = "仅限平台财务人员操作"


class StatementBeingTakenIn(Conflict):
    title = "The same statement is being taken in right now"
    zh = "同一对账单正在入账"


class BankReferenceReused(Conflict):
    title = "The bank's serial number stands for another booking already"
    zh = "该流水号已对应另一笔交易"


class NotThisPayment(Conflict):
    title = "The line and the payment are not of one sum"
    zh = "到账金额与应付款不一致"


def reason_not_received(
    amount: int, payer: str, references: Sequence[str], found: Sequence[tuple[Due, str]]
) -> str | None:
    """None when the line is exactly one due payment or deposit, by reference, amount and payer.

    `found` are (payment, name of its payer). The reason is shown in the cashier's queue.
    """
    if not references:
        return "no-reference"
    if not found:
        return "unknown-reference"
    if len(found) > 1 or len(references) > 1:
        return "several-references"
    payment, payer_due = found[0]
    if payment.state != "due":
        return "payment-not-due"
    if amount != payment.outstanding:
        return "amount-too-small" if amount < payment.outstanding else "amount-too-large"
    if not is_same_name(payer, payer_due):
        return "payer-differs"
    return None


def reason_not_paid_out(amount: int, payee: str, found: Sequence[tuple[Due, str]]) -> str | None:
    """The same for money that went out: one instructed payout, its amount, its payee's name."""
    if len(found) != 1:
        return "unknown-reference"
    payout, payee_due = found[0]
    if payout.state != "instructed":
        return "payout-not-instructed"
    if amount != payout.outstanding:
        return "amount-differs"
    return None if is_same_name(payee, payee_due) else "payee-differs"
