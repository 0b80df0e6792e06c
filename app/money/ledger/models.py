"""The tables of the ledger. Only `post` writes them."""

from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model

MARKET = UUID(int=0)  # the owner of the accounts that belong to nobody in particular


class AccountKind(StrEnum):
    """Zero-sum over all; every kind but BANK and UNEXPLAINED has a floor of zero."""

    BANK = auto()  # the supervised account (资金监管): minus what lies there
    UNEXPLAINED = auto()  # has left the bank, not yet known for what; minus
    SUSPENSE = auto()  # arrived, not yet known for what
    HELD = auto()  # arrived for one payment, held until the deal's condition
    FEES = auto()  # the platform's
    PAYABLE = auto()  # owed to one organisation
    COMMISSION = auto()  # owed to one broker
    REWARD = auto()  # owed to one completer of an asset
    PAYOUTS = auto()  # instructed to the bank, not yet confirmed


class Account(Model):
    __tablename__ = "accounts"
    __table_args__ = (
        UniqueConstraint("kind", "owner_id"),
        CheckConstraint("floor is null or balance >= floor", name="floor"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    kind: Mapped[AccountKind]
    owner_id: Mapped[UUID]
    balance: Mapped[int] = mapped_column(default=0)  # fen; the cached sum of the entries
    floor: Mapped[int | None]


class Transfer(Model):
    """One movement; its id is derived from the thing it settles, so it cannot happen twice."""

    __tablename__ = "transfers"
    __table_args__ = (Index("ix_transfers_page", "deal_id", "posted_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    deal_id: Mapped[UUID | None]
    posted_at: Mapped[datetime]


class Entry(Model):
    __tablename__ = "entries"

    transfer_id: Mapped[UUID] = mapped_column(ForeignKey("transfers.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True, index=True)
    amount: Mapped[int]  # fen
