"""Integer fen with an ISO 4217 currency. No floats: yuan are read and written as decimal text."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from app.core.errors import Invalid

_YUAN = re.compile(r"^[0-9]{1,13}(\.[0-9]{1,2})?\Z")
BASIS_POINTS = 10_000


class NotAnAmount(Invalid):
    title = "This is not an amount of money"
    zh = "金额格式不正确"


@dataclass(frozen=True)
class Money:
    amount: int  # fen
    currency: str = "CNY"


def fen_of(yuan: str) -> int:
    """ "1,200.50" → 120050. Raises NotAnAmount."""
    text = yuan.replace(",", "").strip()
    if not _YUAN.match(text):
        raise NotAnAmount(text=yuan[:40])
    return int(Decimal(text) * 100)


def yuan_of(fen: int) -> str:
    """120050 → "1200.50"."""
    return f"{Decimal(fen) / 100:.2f}"


def share(fen: int, basis_points: int) -> int:
    """Part of an amount in fen, rounded half up to the fen (rule-book app. C)."""
    part = Decimal(fen) * basis_points / BASIS_POINTS
    return int(part.quantize(Decimal(1), rounding=ROUND_HALF_UP))
