"""One line of a patents file: what it must say, and the row it becomes. Pure but for the terms.

Decoded by msgspec and checked by hand: nine microseconds a row, a schema would take several times
that.
"""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID, uuid4

import msgspec

from app.catalogue.imports.rules import RowInvalid, RowMalformed
from app.catalogue.patents import rules
from app.catalogue.patents.publications import PUBLICATION, TEXT
from app.core import policy
from app.core.errors import DomainError

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
Names = Annotated[list[Text], msgspec.Meta(min_length=1, max_length=200)]


class Arriving(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One line: a publication as the office gives it; numbers in any notation."""

    application_number: str
    publication_number: str
    title: Text
    applicants: Names
    filed_on: date
    published_on: date
    inventors: list[Text] = []
    abstract: Annotated[str, msgspec.Meta(max_length=TEXT)] = ""
    ipc: list[str] = []


class Patent(msgspec.Struct, gc=False, eq=False):
    """The columns of a patent, in the order of COLUMNS."""

    id: UUID
    application_number: str
    publication_number: str
    kind: str
    kind_code: str
    legal_status: str
    title: str
    abstract: str
    applicants: list[str]
    inventors: list[str]
    ipc: list[str]
    filed_on: date
    published_on: date
    expires_on: date
    source_format: str
    digest: str
    created_at: datetime


Verdict = Patent | DomainError | None
_decode = msgspec.json.Decoder(Arriving).decode


class Terms:
    """How long a patent of a kind lasts that was filed on a day (专利法 42)."""

    def __init__(self) -> None:
        self._periods = {kind: policy.periods(f"patent.term.{kind}") for kind in rules.Kind}
        self._known: dict[tuple[str, date], date] = {}

    def expiry(self, kind: rules.Kind, filed_on: date) -> date:
        """Days repeat by the thousand, so each is counted once."""
        if (kind, filed_on) not in self._known:
            years = next(
                years
                for start, end, years in self._periods[kind]
                if start <= filed_on and (end is None or filed_on < end)
            )
            self._known[kind, filed_on] = rules.expiry(filed_on, years)
        return self._known[kind, filed_on]


def verdict(line: bytes, terms: Terms, now: datetime, today: date) -> Verdict:
    """The patent of one line or what is wrong with it; None for an empty line."""
    if not line.strip():
        return None
    try:
        return checked(line, terms, now, today)
    except DomainError as error:
        return error


def checked(line: bytes, terms: Terms, now: datetime, today: date) -> Patent:
    """The patent of one line. Raises RowMalformed, RowInvalid, or what its figures break."""
    if b"\\u0000" in line:
        raise RowMalformed(reason="U+0000 is not accepted")
    try:
        given = _decode(line)
    except msgspec.ValidationError as error:
        raise RowInvalid(reason=str(error)[:300]) from None
    except msgspec.DecodeError as error:
        raise RowMalformed(reason=str(error)[:300]) from None
    number = rules.application_number(given.application_number)
    published, kind_code = rules.split_publication(given.publication_number)
    rules.require_possible_dates(given.filed_on, given.published_on)
    rules.require_past_publication(given.published_on, today)
    kind = rules.kind_of(number)
    symbols = (rules.class_symbol(symbol) for symbol in given.ipc)
    patent = Patent(
        uuid4(),
        number,
        published,
        kind,
        kind_code,
        rules.legal_status_of(kind_code),
        given.title,
        given.abstract,
        given.applicants,
        given.inventors,
        list(dict.fromkeys(symbol for symbol in symbols if symbol)),
        given.filed_on,
        given.published_on,
        terms.expiry(kind, given.filed_on),
        "jsonl",
        "",
        now,
    )
    patent.digest = PUBLICATION.of(patent)
    return patent
