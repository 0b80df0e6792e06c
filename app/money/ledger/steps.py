"""The one way money moves. Not a transaction of its own: a step of the caller's."""

from collections.abc import Sequence
from uuid import UUID, uuid5

from sqlalchemy import text

from app.core.db import db, refuses, step
from app.core.errors import Conflict
from app.money.ledger.models import MARKET, AccountKind

_SPACE = UUID("6f1d7c58-6c1b-4b6e-9f0e-6d61726b6574")
_POST = text(
    "select post_transfer(:id, :kind, :deal_id, cast(:kinds as text[]), "
    "cast(:owners as uuid[]), cast(:amounts as bigint[]))"
)
Line = tuple[AccountKind, UUID, int]  # account, its owner, fen


class AlreadyMoved(Conflict):
    title = "This money has been moved already"
    zh = "该笔资金已划转"


class NotEnough(Conflict):
    title = "The account does not hold that much"
    zh = "账户余额不足"


@step
def post(kind: str, settles: UUID, lines: list[Line], deal_id: UUID | None = None) -> UUID:
    """Move money between accounts in one statement; `settles` is the thing this movement settles.

    Accounts are made on first use and locked in id order. Lines sum to zero, checked at COMMIT.
    Raises AlreadyMoved at the same (kind, settles), NotEnough below an account's floor.
    """
    transfer_id = uuid5(_SPACE, f"{kind} {settles}")
    db.session.execute(
        _POST,
        {
            "id": transfer_id,
            "kind": kind,
            "deal_id": deal_id,
            "kinds": [account for account, _, _ in lines],
            "owners": [owner for _, owner, _ in lines],
            "amounts": [amount for _, _, amount in lines],
        },
    )
    return transfer_id


@step
def receive(line_id: UUID, amount: int) -> None:
    """Money has arrived at the bank; for what is not yet known."""
    post(
        "receive",
        line_id,
        [(AccountKind.BANK, MARKET, -amount), (AccountKind.SUSPENSE, MARKET, amount)],
    )


@step
def leave(line_id: UUID, amount: int) -> None:
    """Money has left the bank; for what is not yet known."""
    post(
        "leave",
        line_id,
        [(AccountKind.BANK, MARKET, amount), (AccountKind.UNEXPLAINED, MARKET, -amount)],
    )


@step
def hold(payment_id: UUID, amount: int, deal_id: UUID | None) -> None:
    """What arrived is for this payment or deposit and is held for it."""
    post(
        "hold",
        payment_id,
        [(AccountKind.SUSPENSE, MARKET, -amount), (AccountKind.HELD, payment_id, amount)],
        deal_id,
    )


@step
def release(payment_id: UUID, payee_id: UUID, amount: int, fee: int, deal_id: UUID) -> None:
    """The held price is split: the platform's fee, and the payee's net."""
    lines: list[Line] = [
        (AccountKind.HELD, payment_id, -amount),
        (AccountKind.FEES, MARKET, fee),
        (AccountKind.PAYABLE, payee_id, amount - fee),
    ]
    post("release", payment_id, lines, deal_id)


@step
def give_shares(payment_id: UUID, payee_id: UUID, deal_id: UUID, shares: Sequence[Line]) -> None:
    """What of the payee's net is others'."""
    taken = sum(amount for _, _, amount in shares)
    post("share", payment_id, [(AccountKind.PAYABLE, payee_id, -taken), *shares], deal_id)


@step
def part(
    payment_id: UUID, payee_id: UUID, payer_id: UUID, split: tuple[int, int, int], deal_id: UUID
) -> None:
    """The held sum is divided: (fee, the payee's net, back to the payer)."""
    fee, net, back = split
    lines: list[Line] = [(AccountKind.HELD, payment_id, -(fee + net + back))]
    for kind, owner, amount in (
        (AccountKind.FEES, MARKET, fee),
        (AccountKind.PAYABLE, payee_id, net),
        (AccountKind.PAYABLE, payer_id, back),
    ):
        lines += [(kind, owner, amount)] if amount else []
    post("part", payment_id, lines, deal_id)


@step
def settle_deposit(
    deposit_id: UUID, amount: int, lines: list[Line], deal_id: UUID | None = None
) -> None:
    """How a deposit ends, once: part of the price, back to its payer, or the seller's."""
    post("deposit", deposit_id, [(AccountKind.HELD, deposit_id, -amount), *lines], deal_id)


@step
def give_up_credit(payment_id: UUID, payee_id: UUID, amount: int, deal_id: UUID) -> None:
    """The deposit that was part of a price nobody paid is the payee's."""
    lines: list[Line] = [
        (AccountKind.HELD, payment_id, -amount),
        (AccountKind.PAYABLE, payee_id, amount),
    ]
    post("credit", payment_id, lines, deal_id)


@step
def instruct(payout_id: UUID, payee_id: UUID, amount: int, deal_id: UUID | None) -> None:
    """The bank is told to pay the payee."""
    post(
        "instruct",
        payout_id,
        [(AccountKind.PAYABLE, payee_id, -amount), (AccountKind.PAYOUTS, MARKET, amount)],
        deal_id,
    )


@step
def confirm(payout_id: UUID, amount: int, deal_id: UUID | None) -> None:
    """What left the bank was this payout."""
    post(
        "confirm",
        payout_id,
        [(AccountKind.PAYOUTS, MARKET, -amount), (AccountKind.UNEXPLAINED, MARKET, amount)],
        deal_id,
    )


refuses("pk_transfers", AlreadyMoved)
refuses("ck_accounts_floor", NotEnough)
