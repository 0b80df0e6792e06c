"""Wire types shared by every module's schemas.py."""

import re
from contextvars import ContextVar
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from app.core.actor import NOBODY, Actor
from app.core.workflow import Workflow
from app.web.scalars import Fen, Word

rendered_for: ContextVar[Actor] = ContextVar("rendered_for", default=NOBODY)  # who reads it
DOCUMENTS = 50  # named in one paper
BLOCKS = 50  # reasons that can stand in the way of one step
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def up_to(most: int, of: fields.Field[Any], **options: Any) -> fields.List[Any]:
    """A list in an answer that never holds more than `most`, as its description says."""
    return fields.List(of, validate=validate.Length(max=most), **options)


class Strict(Schema):
    """The base of every load schema: unknown fields are refused."""

    class Meta:
        unknown = "raise"


class MoneyField(Strict):
    """{"amount": fen, "currency": "CNY"}."""

    amount = Fen(required=True)
    currency = Word(load_default="CNY", validate=validate.Equal("CNY"))


def money(**options: Any) -> fields.Nested:
    """An amount to load; the command receives {"amount", "currency"}."""
    return fields.Nested(MoneyField, **options)


class MoneyView(Schema):
    amount = fields.Integer(required=True, metadata={"description": "fen"})
    currency = fields.String(required=True)


class _MoneyColumn(fields.Nested):
    """An integer column in fen, shown as money; absent stays null."""

    def __init__(self, column: str) -> None:
        super().__init__(MoneyView, allow_none=True, metadata={"readOnly": True})
        self.column = column

    def serialize(self, attr: str, obj: Any, accessor: Any = None, **options: Any) -> Any:
        amount = obj.get(self.column) if isinstance(obj, dict) else getattr(obj, self.column)
        return None if amount is None else {"amount": amount, "currency": "CNY"}


def money_of(column: str) -> fields.Field[Any]:
    return _MoneyColumn(column)


def text(maximum: int, minimum: int = 1, **options: Any) -> Word:
    """A string that is not blank at either end of its length."""

    def require_readable(value: str) -> None:
        if minimum and not value.strip():
            raise ValidationError("Must not be blank.")
        if _UNSEEN.search(value):
            raise ValidationError("Must not hold control characters or direction marks.")

    return Word(validate=[validate.Length(minimum, maximum), require_readable], **options)


class Attention(Schema):
    code = fields.String(required=True)
    title = fields.String(required=True)
    zh = fields.String(required=True)
    at = fields.String(required=True)


def attention() -> fields.Nested:
    """Why the work on it was given up; null while it goes on, or went well."""
    said = {"description": "why the work on it was given up; send it again, or ask the operator"}
    return fields.Nested(Attention, required=True, allow_none=True, metadata=said)


class Reasons(Strict):
    reasons = text(4_000, required=True)


def sha256(**options: Any) -> Word:
    return Word(validate=validate.Regexp(r"^[0-9a-f]{64}\Z"), **options)


class Document(Strict):
    """A document that stays with its owner; what it said is provable by its hash."""

    name = text(200, required=True)
    sha256 = sha256(required=True)


class TransitionView(Schema):
    name = fields.String(required=True)
    blocked_by = up_to(BLOCKS, fields.String(), required=True)


class _Transitions(fields.Nested):
    def __init__(self, workflow: Workflow) -> None:
        most = validate.Length(max=len(workflow.transitions))
        super().__init__(TransitionView, many=True, validate=most)
        self.workflow = workflow

    def serialize(self, attr: str, obj: Any, accessor: Any = None, **options: Any) -> Any:
        return self.workflow.available(obj, rendered_for.get())


def transitions_of(workflow: Workflow) -> fields.Field[Any]:
    """What the asker may do next and what blocks it, straight from the table."""
    return _Transitions(workflow)
