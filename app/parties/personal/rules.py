"""What must hold of personal data (rule-book §6). Pure."""

import re
from collections.abc import Callable
from datetime import date

from app.core.errors import Conflict, Invalid

KINDS = ("id_number", "phone", "email", "bank_account", "address")
MOST = 5_000  # of each kind of row in an export, the newest
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_PHONE = re.compile(r"^(?:\+86)?(1[3-9][0-9]{9})\Z")
_EMAIL = re.compile(r"^[^@\s]{1,64}@[A-Za-z0-9.-]{3,190}\Z")
_ACCOUNT = re.compile(r"^[0-9]{6,40}\Z")


class PersonalFieldMalformed(Invalid):
    title = "This is not a value of its kind"
    zh = "个人信息格式不正确"


class HeldByAnother(Conflict):
    title = "Another account holds this identity number or telephone"
    zh = "该证件号或手机号已绑定其他账户"


class StillOwner(Conflict):
    title = "You are the last owner of an organisation; pass it on or close it first"
    zh = "您是单位唯一负责人，请先移交或注销单位"


def normalised(kind: str, value: str) -> str:
    """The value as it is kept. Raises PersonalFieldMalformed; the value is never repeated."""
    checks: dict[str, Callable[[str], str | None]] = {
        "id_number": _id_number,
        "phone": _phone,
        "email": lambda text: text.lower() if _EMAIL.match(text) else None,
        "bank_account": lambda text: text if _ACCOUNT.match(text) else None,
        "address": lambda text: text or None,
    }
    compact = value.strip() if kind in ("address", "email") else re.sub(r"[\s-]", "", value)
    found = checks[kind](compact)
    if found is None:
        raise PersonalFieldMalformed(kind=kind)
    return found


def masked(kind: str, value: str) -> str:
    """`110***********002X`, `138****5678` (rule-book §6.5)."""
    if kind == "id_number":
        return f"{value[:3]}{'*' * 11}{value[-4:]}"
    if kind == "phone":
        return f"{value[:3]}****{value[-4:]}"
    if kind == "email":
        name, _, domain = value.partition("@")
        return f"{name[0]}***@{domain}"
    if kind == "bank_account":
        return f"****{value[-4:]}"
    return f"{value[:6]}***" if len(value) > 8 else "***"


def _id_number(text: str) -> str | None:
    """GB 11643-1999; unknown region codes pass, because historic ones are real (§6.2)."""
    text = text.upper()
    if not re.match(r"^[0-9]{17}[0-9X]\Z", text):
        return None
    total = sum(int(digit) * weight for digit, weight in zip(text[:17], _WEIGHTS, strict=True))
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return None
    return text if "10X98765432"[total % 11] == text[17] else None


def _phone(text: str) -> str | None:
    found = _PHONE.match(text)
    return found[1] if found else None
