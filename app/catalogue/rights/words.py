"""What the register's entries say, in its own words (细则 15, 103, 104; 专利法 12). Pure.

A word nobody knows is held for review: it never counts as harmless.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from app.core.names import folded_name

UNKNOWN, UNKNOWN_LICENCE = "unknown", "unknown_licence"
LICENCES = frozenset({"exclusive_licence", "sole_licence", "ordinary_licence", UNKNOWN_LICENCE})
SORT = ("kind", "许可种类", "许可类型", "许可方式", "种类", "类型")
UNTIL = ("until", "许可期限至", "终止日", "到期日", "截止日")
HOLDER = ("holder", "licensee", "pledgee", "质权人", "被许可人", "受让人", "申请人")
NUMBER = ("number", "备案号", "登记号", "合同备案号")
_NOT_EXCLUSIVE = re.compile(r"non-?(?:exclusive|sole)|非(?:独占|独家|排他|排它)(?:性|的)?")
_WORDS = (
    ("exclusive_licence", ("独占", "独家", "exclusive")),
    ("sole_licence", ("排他", "排它", "sole")),
    ("ordinary_licence", ("普通", "一般许可", "开放许可", "强制许可", "ordinary", "simple")),
)
_DAY = re.compile(r"(\d{4})\D{0,2}(\d{1,2})\D{0,2}(\d{1,2})(?!\d)")


def said(detail: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    """The first of these facts that an announcement states, as text."""
    return next((str(detail[name]) for name in names if detail.get(name) not in (None, "")), None)


def licence_named(word: str | None) -> str:
    """Of a register's word for a licence (独占许可, 排他实施许可 …), one of LICENCES."""
    plain = folded_name(word or "")
    positive, denied = _NOT_EXCLUSIVE.subn("", plain)
    found = {kind for kind, words in _WORDS if any(each in positive for each in words)}
    found |= {"ordinary_licence"} if denied else set()
    return found.pop() if len(found) == 1 else UNKNOWN_LICENCE


def kind_of(entry: Mapping[str, Any]) -> str:
    """Of one of a patent's encumbrances; a licence is read anew from the register's own word."""
    if entry["kind"] in LICENCES:
        return licence_named(said(entry["detail"], SORT))
    return str(entry["kind"])


def last_day(entry: Mapping[str, Any]) -> date | None:
    """Until when a registered licence runs; None when no date can be read: it runs on."""
    found = _DAY.search(said(entry["detail"], UNTIL) or "")
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def is_over(entry: Mapping[str, Any], today: date) -> bool:
    """Whether a registered licence has ended by its own date. Other entries end by being lifted."""
    until = last_day(entry)
    return entry["kind"] in LICENCES and until is not None and until <= today


def holder_of(entry: Mapping[str, Any]) -> str | None:
    """Whose right the register enters, when it says so."""
    return said(entry["detail"], HOLDER)
