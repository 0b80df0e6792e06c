"""How far an exclusive right reaches, as ranges that either overlap or do not. Pure."""

import re
from datetime import date

from sqlalchemy.dialects.postgresql import Range

from app.core.errors import Conflict, Invalid

WHOLE_COUNTRY = "100000"
_COUNTRY, _FIELDS = Range(110_000, 830_000), Range(1, 98)
_REGION, _FIELD = re.compile(r"[1-8][0-9]{5}\Z"), re.compile(r"(?!00)[0-9]{2}\Z")


class RightTaken(Conflict):
    title = "An exclusive right or procedure on this asset already covers this field and territory"
    zh = "该成果在此领域、地域和期限内已有独占性权利或交易程序"


class ReachMalformed(Invalid):
    title = "Territory: a GB/T 2260 code; field of use: a GB/T 4754 division; a transfer has all"
    zh = "地域应为GB/T 2260代码，使用领域应为GB/T 4754大类；转让不限地域与领域"


def territory_range(code: str) -> Range[int]:
    """Of a GB/T 2260 code: a province holds its cities, a city its districts."""
    number = int(code)
    if code == WHOLE_COUNTRY:
        return _COUNTRY
    width = 10_000 if number % 10_000 == 0 else 100 if number % 100 == 0 else 1
    return Range(number, number + width)


def field_range(division: str | None) -> Range[int]:
    """Of a GB/T 4754 division (01–97); None is every field."""
    return _FIELDS if division is None else Range(int(division), int(division) + 1)


def period_range(first: date, until: date | None) -> Range[date]:
    """Half-open; `until` None runs on."""
    return Range(first, until)


def require_fitting_reach(right: str, territory_code: str, use_field: str | None) -> None:
    """Raises ReachMalformed."""
    is_whole = territory_code == WHOLE_COUNTRY and use_field is None
    is_known = _REGION.match(territory_code) and (use_field is None or _FIELD.match(use_field))
    if not is_known or (right == "transfer" and not is_whole):
        raise ReachMalformed(territory_code=territory_code, use_field=use_field)
