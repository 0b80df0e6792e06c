"""What must hold of a payment. Pure."""

import re
from hashlib import sha256
from uuid import UUID

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_37_36

from app.core.names import folded_name

_PAYMENT, _PAYOUT, _DEPOSIT = "ZZJY", "ZZFK", "ZZBZ"  # 郑州交易, 郑州付款, 郑州保证金
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_FOUND = re.compile(r"ZZ(?:JY|FK|BZ)[0-9A-Z]{11}")


def payment_reference(deal_id: UUID, number: int) -> str:
    """What the buyer writes into the remark of the `number`th payment of a deal: 15 characters, the
    last of them a check character.

    References that leave the house are derived from what they settle: a market that was restored
    and settles again gives the same one, which the bank refuses and the market recognises.
    """
    return _reference(_PAYMENT, deal_id, number)


def payout_reference(settles: str, payee_id: UUID) -> str:
    """Of what goes to one payee when the payment or deposit with the reference `settles` ends."""
    return _reference(_PAYOUT, settles, payee_id)


def deposit_reference(procedure_id: UUID, payer_id: UUID, number: int) -> str:
    """Of a bidder's `number`th deposit in one procedure."""
    return _reference(_DEPOSIT, procedure_id, payer_id, number)


def references_in(remark: str) -> list[str]:
    """Well-formed references in a remark, each once, however wide a bank wrote them and whatever
    it put between."""
    compact = folded_name(remark).replace("-", "").upper()
    return list(dict.fromkeys(text for text in _FOUND.findall(compact) if _is_sound(text)))


def _reference(prefix: str, *settles: object) -> str:
    said = "|".join(map(str, (prefix, *settles)))
    number = int.from_bytes(sha256(said.encode()).digest(), "big")
    body = prefix
    for _ in range(10):
        number, digit = divmod(number, len(_ALPHABET))
        body += _ALPHABET[digit]
    return body + str(mod_37_36.calc_check_digit(body))


def _is_sound(text: str) -> bool:
    try:
        mod_37_36.validate(text)
        return True
    except ValidationError:
        return False
