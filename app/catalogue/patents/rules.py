"""What must hold of a patent's numbers, classes and life (rule-book §5.1–5.2). Pure."""

import re
import unicodedata
from datetime import date
from enum import StrEnum, auto
from functools import lru_cache
from operator import mul

from app.core.errors import Conflict, Forbidden, Invalid

_NEW = re.compile(r"^(?:ZL|CN)?(\d{4}[12389]\d{7})\.?([\dX])\Z", re.ASCII)
_OLD = re.compile(r"^(?:ZL|CN)?(\d{2}[12389]\d{5})\.?([\dX])\Z", re.ASCII)
_PUBLICATION = re.compile(r"^CN\d{7,9}[A-Z]\d?\Z", re.ASCII)
FIRST_DAY = date(1985, 4, 1)  # the Patent Law enters into force
_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_DIGITS = "0123456789X"
_IPC = re.compile(r"^([A-H]\d{2}[A-Z])\s*(\d{1,4})\s*/\s*(\d{2,6})", re.ASCII)
_LOCARNO = re.compile(r"^(\d{2}-\d{2})", re.ASCII)
SYMBOL, NUMBER = 60, 60  # characters that a class symbol and a number are looked for in


class Kind(StrEnum):
    INVENTION = auto()  # 发明
    UTILITY_MODEL = auto()  # 实用新型
    DESIGN = auto()  # 外观设计


class LegalStatus(StrEnum):
    """The office's register (细则 106); what else may lie on a patent is in its encumbrances."""

    PUBLISHED = auto()  # 公布: an application, not yet a right
    GRANTED = auto()  # 授权有效
    REFUSED = auto()  # 驳回
    WITHDRAWN = auto()  # 撤回或视为撤回
    LAPSED = auto()  # 终止-未缴年费
    EXPIRED = auto()  # 终止-期满
    ABANDONED = auto()  # 终止-放弃
    INVALIDATED = auto()  # 全部无效
    PARTLY_INVALIDATED = auto()  # 部分无效: what is left is a right


KIND_OF_DIGIT = {
    "1": Kind.INVENTION,
    "8": Kind.INVENTION,
    "2": Kind.UTILITY_MODEL,
    "9": Kind.UTILITY_MODEL,
    "3": Kind.DESIGN,
}
STATUS_OF_KIND_CODE = {  # R5.1.3
    "A": LegalStatus.PUBLISHED,
    "B": LegalStatus.GRANTED,
    "C": LegalStatus.GRANTED,
    "U": LegalStatus.GRANTED,
    "Y": LegalStatus.GRANTED,
    "S": LegalStatus.GRANTED,
    "D": LegalStatus.GRANTED,
}


class NotALister(Forbidden):
    title = "Only a member with the duty of a lister may do this"
    zh = "仅具备成果发布职责的成员可以操作"


class NumberMalformed(Invalid):
    title = "This is not a Chinese application or patent number"
    zh = "申请号或专利号格式不正确"


class CheckDigitWrong(Invalid):
    title = "The check digit of the number is wrong"
    zh = "申请号校验位不正确"


class DateInTheFuture(Invalid):
    title = "The publication is dated in the future"
    zh = "公布日期晚于今日"


class FilingDateImpossible(Invalid):
    title = "The filing date lies before Chinese patent law or after the publication"
    zh = "申请日期不合理"


class PublicationNumberMalformed(Invalid):
    title = "This is not a Chinese publication number"
    zh = "公布号格式不正确"


class PatentListedByAnother(Conflict):
    title = "Another organisation lists this patent; the operator must take the change in"
    zh = "该专利由其他单位挂牌，变更须由平台录入"


class KindCodeUnknown(Invalid):
    title = "The kind code of the publication is unknown"
    zh = "公布文献种类代码未知"


def application_number(text: str) -> str:
    """Any notation → "201710601862.3". Raises NumberMalformed, CheckDigitWrong (R5.1.1, R5.1.2)."""
    found = _NEW.match(text)  # as the office writes it: nothing to normalise
    if not found:
        compact = re.sub(r"[\s\u3000]", "", unicodedata.normalize("NFKC", text[:NUMBER])).upper()
        found = _NEW.match(compact) or _OLD.match(compact)
    if not found:
        raise NumberMalformed(number=text[:60])
    body, digit = found.groups()
    if check_digit(body) != digit:
        raise CheckDigitWrong(number=text[:60], expected=check_digit(body))
    return f"{body}.{digit}"


def check_digit(body: str) -> str:
    """Of the 12 or 8 digits: the remainder itself is the digit, ten is X (R5.1.2)."""
    weighed = sum(map(mul, body.encode(), _WEIGHTS))  # of the ASCII codes: 48 too much for each
    return _DIGITS[(weighed - 48 * sum(_WEIGHTS[: len(body)])) % 11]


def publication_number(number: str, kind_code: str) -> str:
    """ "104223352", "A" → "CN104223352A" (R5.1.3). Raises PublicationNumberMalformed."""
    text = f"CN{number}{kind_code}".upper()
    if not _PUBLICATION.match(text):
        raise PublicationNumberMalformed(number=text[:40])
    return text


def split_publication(text: str) -> tuple[str, str]:
    """ "CN 104223352 A" → ("CN104223352A", "A"). Raises PublicationNumberMalformed."""
    number = text
    if not _PUBLICATION.match(number):
        number = re.sub(r"\s", "", text[:NUMBER]).upper()
        if not _PUBLICATION.match(number):
            raise PublicationNumberMalformed(number=text[:40])
    return number, number[2:].lstrip("0123456789")


def require_possible_dates(filed_on: date, published_on: date) -> None:
    """Raises FilingDateImpossible."""
    if not FIRST_DAY <= filed_on <= published_on:
        raise FilingDateImpossible(filed_on=str(filed_on), published_on=str(published_on))


def require_past_publication(published_on: date, today: date) -> None:
    """A future date would keep the office's real documents out. Raises DateInTheFuture."""
    if published_on > today:
        raise DateInTheFuture(published_on=str(published_on))


def kind_of(number: str) -> Kind:
    """From the digit after the year of a normalised application number."""
    body = number.partition(".")[0]
    return KIND_OF_DIGIT[body[4] if len(body) == 12 else body[2]]


def legal_status_of(kind_code: str) -> LegalStatus:
    """Raises KindCodeUnknown."""
    try:
        return STATUS_OF_KIND_CODE[kind_code[:1].upper()]
    except KeyError:
        raise KindCodeUnknown(kind_code=kind_code[:10]) from None


def class_symbol(text: str) -> str | None:
    """ "A24B   15/18    (2006.01)" → "A24B15/18"; a Locarno class for designs; else None."""
    return _class_symbol(text[:SYMBOL])


@lru_cache(50_000)
def _class_symbol(text: str) -> str | None:
    compact = unicodedata.normalize("NFKC", text).strip().upper()
    if found := _IPC.match(compact):
        return f"{found[1]}{found[2]}/{found[3]}"
    found = _LOCARNO.match(compact)
    return found[1] if found else None


def expiry(filed_on: date, years: int) -> date:
    """The term runs from the filing date (专利法 42); 29 February is clamped."""
    try:
        return filed_on.replace(year=filed_on.year + years)
    except ValueError:
        return filed_on.replace(year=filed_on.year + years, day=28)


def next_fee_on(filed_on: date, expires_on: date, today: date) -> date | None:
    """The annual fee falls due on the filing day of each year until the term ends (细则 114)."""
    year = today.year
    while (due := expiry(filed_on, year - filed_on.year)) <= today:
        year += 1
    return due if due < expires_on else None
