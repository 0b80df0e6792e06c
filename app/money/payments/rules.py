"""What must hold of a payment. Pure."""

import re
import secrets

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_37_36

_PAYMENT, _PAYOUT, _DEPOSIT = "ZZJY", "ZZFK", "ZZBZ"  # 郑州交易, 郑州付款, 郑州保证金
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_FOUND = re.compile(r"ZZ(?:JY|FK|BZ)[0-9A-Z]{11}")


def new_payment_reference() -> str:
    """What the buyer writes into the transfer's remark: 15 characters with a check character."""
    return _reference(_PAYMENT)


def new_payout_reference() -> str:
    return _reference(_PAYOUT)


def new_deposit_reference() -> str:
    return _reference(_DEPOSIT)


def references_in(remark: str) -> list[str]:
    """Well-formed references in a remark, each once, whatever spaces a bank put between."""
    compact = re.sub(r"[\s\u3000-]", "", remark).upper()
    return list(dict.fromkeys(text for text in _FOUND.findall(compact) if _is_sound(text)))


def _reference(prefix: str) -> str:
    body = prefix + "".join(secrets.choice(_ALPHABET) for _ in range(10))
    return body + str(mod_37_36.calc_check_digit(body))


def _is_sound(text: str) -> bool:
    try:
        mod_37_36.validate(text)
        return True
    except ValidationError:
        return False
