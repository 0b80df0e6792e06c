"""Patents by the hundred thousand: checked by hand, entered by COPY with their search documents.

One row through the ORM costs a millisecond; here a batch is decoded, checked, copied to a staging
table, merged by one statement and indexed as one segment (`make bench`, row import.patents).
"""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import blake2b
from itertools import islice
from typing import Annotated, Any
from uuid import UUID, uuid4

import msgspec
from psycopg.types.json import Jsonb
from sqlalchemy import text

from app.catalogue.imports import commands, queries
from app.catalogue.imports.files import Row, lines
from app.catalogue.imports.models import BulkImport
from app.catalogue.imports.rules import RowInvalid, RowMalformed
from app.catalogue.imports.targets import as_problem
from app.catalogue.imports.workflow import State
from app.catalogue.patents import rules
from app.catalogue.patents.cards import document
from app.catalogue.patents.publications import TEXT
from app.catalogue.search.commands import add
from app.catalogue.search.models import Library
from app.core import bulk, clock, events, jobs, policy
from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.errors import DomainError
from app.core.jobs import Lease

BATCH = 10_000
COLUMNS = {
    "id": "uuid",
    "application_number": "text",
    "publication_number": "text",
    "kind": "text",
    "kind_code": "text",
    "legal_status": "text",
    "title": "text",
    "abstract": "text",
    "applicants": "jsonb",
    "inventors": "jsonb",
    "ipc": "text[]",
    "filed_on": "date",
    "published_on": "date",
    "expires_on": "date",
    "source_format": "text",
    "digest": "text",
    "created_at": "timestamptz",
}
_NAMES = ", ".join(COLUMNS)
_STAGE = text(
    f"create temporary table arriving on commit drop as select {_NAMES} from patents with no data"
)
_NEW = text(
    f"insert into patents ({_NAMES}) select distinct on (application_number) {_NAMES} "
    "from arriving order by application_number, published_on desc, id "
    "on conflict do nothing returning id"
)
_KNOWN = text("""
    select a.id as arriving_id, p.id,
           p.digest = a.digest or p.published_on > a.published_on as kept,
           exists (select from asset_patents l join assets s on s.id = l.asset_id
                   where l.patent_id = p.id and s.owner_id <> :organisation) as is_anothers
    from arriving a join patents p using (application_number)
    where p.id <> a.id order by p.id for update of p
""")
_CHANGED = [c for c in COLUMNS if c not in ("id", "application_number", "created_at")]
_UPDATE = text(
    f"update patents p set {', '.join(f'{c} = a.{c}' for c in _CHANGED)} "
    "from arriving a where a.id = any(:arriving) and p.application_number = a.application_number "
    "returning p.id"
)
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
Names = Annotated[list[Text], msgspec.Meta(min_length=1, max_length=200)]


class Arriving(msgspec.Struct, forbid_unknown_fields=True):
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


class Patent(msgspec.Struct):
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


_decode = msgspec.json.Decoder(Arriving).decode
Terms = dict[str, list[tuple[date, date | None, int]]]  # kind → periods of a term in years


def read(lease: Lease, subject: BulkImport) -> None:
    """Take the file in, a batch a transaction."""
    chunks = queries.chunks_of(subject.id)
    number = queries.count_lines(chunks, subject.read_to)
    incoming = lines(chunks, subject.read_to)
    while batch := list(islice(incoming, BATCH)):
        if not take_in(lease, batch, number):
            return
        number += len(batch)


@command
def take_in(lease: Lease, batch: Sequence[tuple[bytes, int]], before: int) -> bool:
    """Lines after line `before`, and where each ends; False when the import was cancelled."""
    jobs.hold(lease)
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state != State.READING:
        return False
    if batch[-1][1] <= subject.read_to:
        return True  # taken in before the worker died
    arrived = _checked(subject, batch, before)
    if not subject.is_rehearsal:
        _enter(subject, arrived)
    else:
        commands.count(subject, "imported", len(arrived))
    subject.read_to = batch[-1][1]
    subject.version += 1
    return True


def _checked(
    subject: BulkImport, batch: Sequence[tuple[bytes, int]], before: int
) -> dict[UUID, Patent]:
    terms, now = _terms(), clock.now()
    today = clock.today()
    arrived: dict[UUID, Patent] = {}
    for number, (line, end) in enumerate(batch, start=before + 1):
        if not line.strip():
            continue
        try:
            patent = checked(line, terms, now, today)
            arrived[patent.id] = patent
        except DomainError as error:
            commands.count(subject, "rejected", 1)
            row = Row(number, None, None, {}, end)
            commands.note(subject, row, [as_problem(error)])
    return arrived


def checked(line: bytes, terms: Terms, now: datetime, today: date) -> Patent:
    """The patent of one line. Raises RowMalformed, RowInvalid, or what its figures break."""
    try:
        given = _decode(line)
    except msgspec.ValidationError as error:
        raise RowInvalid(reason=str(error)[:300]) from None
    except msgspec.DecodeError as error:
        raise RowMalformed(reason=str(error)[:300]) from None
    number = rules.application_number(given.application_number)
    published, kind_code = rules.split_publication(given.publication_number)
    rules.dates_are_possible(given.filed_on, given.published_on)
    rules.is_not_in_the_future(given.published_on, today)
    kind = rules.kind_of(number)
    symbols = (rules.class_symbol(symbol) for symbol in given.ipc)
    return Patent(
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
        rules.expiry(given.filed_on, _years(terms, kind, given.filed_on)),
        "jsonl",
        blake2b(line, digest_size=16).hexdigest(),
        now,
    )


def _terms() -> Terms:
    found: Terms = {}
    for kind in rules.Kind:
        found[kind] = policy.periods(f"patent.term.{kind}")
    return found


def _years(terms: Terms, kind: str, day: date) -> int:
    return next(
        years for start, end, years in terms[kind] if start <= day and (end is None or day < end)
    )


def _enter(subject: BulkImport, arrived: dict[UUID, Patent]) -> None:
    """New ones are added with their search documents, newer documents of known ones replace them,
    unless another organisation lists them."""
    db.session.execute(_STAGE)
    rows = (_row(patent) for patent in arrived.values())
    bulk.copy_rows("arriving", tuple(COLUMNS), tuple(COLUMNS.values()), rows)
    new = list(db.session.scalars(_NEW))
    known = db.session.execute(_KNOWN, {"organisation": subject.organisation_id}).all()
    refused = [k for k in known if not k.kept and k.is_anothers and not subject.is_by_operator]
    changed = [k for k in known if not k.kept and k not in refused]
    if changed:
        ids = {"arriving": [k.arriving_id for k in changed]}
        for id in db.session.scalars(_UPDATE, ids).all():
            events.record("patent.updated", id, SYSTEM, by=str(subject.id))
    add(Library.PATENTS, [document(arrived[id]) for id in new])
    for outcome, number in (
        ("imported", len(new)),
        ("updated", len(changed)),
        ("rejected", len(refused)),
        ("unchanged", len(arrived) - len(new) - len(changed) - len(refused)),
    ):
        commands.count(subject, outcome, number)
    facts = {"new": len(new), "updated": len(changed), "rejected": len(refused)}
    events.record("bulk_import.batch_taken_in", subject.id, SYSTEM, **facts)


def _row(patent: Patent) -> tuple[Any, ...]:
    values = msgspec.structs.astuple(patent)
    return (*values[:8], Jsonb(values[8]), Jsonb(values[9]), *values[10:])
