"""One type for each kind of scalar on the wire, within bounds that storage and Python share.

A schema that loads uses no bare field of marshmallow for them: a test walks them all.
"""

from collections.abc import Iterable
from datetime import UTC
from typing import Any

from marshmallow import ValidationError, fields, validate

from app.core import bounds
from app.core.bounds import EARLIEST, FIRST_DAY, LARGEST, LAST_DAY, LATEST, MAX_FEN

_BOUNDED = (validate.OneOf, validate.Equal, validate.Regexp)


def _each(given: Any) -> list[Any]:
    return [] if given is None else list(given) if isinstance(given, Iterable) else [given]


def _require_storable(value: Any) -> None:
    if found := bounds.fault(value):
        raise ValidationError(found)


class Moment(fields.AwareDateTime):
    """A time in any zone that a calendar of this market can hold; kept in UTC."""

    def __init__(self, **options: Any) -> None:
        super().__init__(validate=validate.Range(EARLIEST, LATEST), **options)

    def _deserialize(self, value: Any, *given: Any, **more: Any) -> Any:
        try:
            return super()._deserialize(value, *given, **more).astimezone(UTC)
        except OverflowError as error:  # 9999-12-31T23:59:59-08:00 is no year of Python's in UTC
            raise self.make_error("invalid", input=value, obj_type=self.OBJ_TYPE) from error


class Day(fields.Date):
    """A calendar day."""

    def __init__(self, **options: Any) -> None:
        super().__init__(validate=validate.Range(FIRST_DAY, LAST_DAY), **options)


class Count(fields.Integer):
    """A whole number from `least` to `most`; in a query, where all is text, not `strict`."""

    def __init__(self, least: int, most: int, *, strict: bool = True, **options: Any) -> None:
        if not -bounds.MOST <= least <= most <= bounds.MOST:
            raise ValueError(f"a count from {least} to {most} is not within ±{bounds.MOST}")
        super().__init__(strict=strict, validate=validate.Range(least, most), **options)


class Fen(Count):
    """An amount of money."""

    def __init__(self, least: int = 1, **options: Any) -> None:
        said = options.pop("metadata", {"description": "fen"})
        super().__init__(least, MAX_FEN, metadata=said, **options)


class BasisPoints(Count):
    """A share in hundredths of a percent."""

    def __init__(self, least: int = 1, most: int = 10_000, **options: Any) -> None:
        said = options.pop("metadata", {"description": "basis points"})
        super().__init__(least, most, metadata=said, **options)


class Figure(fields.Float):
    """What was measured or is aimed at: finite, with a size that can be drawn."""

    def __init__(self, least: float = -LARGEST, most: float = LARGEST, **options: Any) -> None:
        if not -LARGEST <= least <= most <= LARGEST:
            raise ValueError(f"a figure from {least} to {most} is not within ±{LARGEST}")
        super().__init__(allow_nan=False, validate=validate.Range(least, most), **options)


class Word(fields.String):
    """A text that `validate` bounds: one of a vocabulary, of a pattern, or up to a length."""

    def __init__(self, **options: Any) -> None:
        given = _each(options.pop("validate", None))
        if not any(isinstance(each, _BOUNDED) or _is_short(each) for each in given):
            raise ValueError("a text without bounds")
        super().__init__(validate=[_require_storable, *given], **options)


def _is_short(each: Any) -> bool:
    most = (each.equal or each.max) if isinstance(each, validate.Length) else None
    return most is not None and most <= bounds.LONGEST


class Loose(fields.Dict):
    """An object whose shape another rule knows; each of its values can be stored."""

    def __init__(self, **options: Any) -> None:
        names = Word(validate=validate.Length(max=300))
        super().__init__(keys=names, validate=self._are_storable, **options)

    @staticmethod
    def _are_storable(value: Any) -> None:
        if found := sorted(set(bounds.faults(value))):
            raise ValidationError(found)
