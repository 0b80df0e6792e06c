"""Patents by the hundred thousand: checked by hand, entered by COPY with their search documents.

A batch is one transaction and one segment of the index, so that it has few rows of postings; it is
decoded, checked and copied in part by part, so that it needs little memory (`make bench`, row
import.patents). Only what is here already goes through a staging table.
"""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import msgspec
import orjson
from psycopg.types.json import Jsonb
from sqlalchemy import func, select, text

from app.catalogue.imports import commands, queries
from app.catalogue.imports.arriving import Patent, checked, terms
from app.catalogue.imports.files import Row, lines
from app.catalogue.imports.models import BulkImport
from app.catalogue.imports.rules import FileUnreadable
from app.catalogue.imports.targets import as_problem
from app.catalogue.imports.workflow import State
from app.catalogue.patents.cards import document
from app.catalogue.patents.rules import PatentListedByAnother
from app.catalogue.search import segments
from app.catalogue.search.commands import Adding
from app.catalogue.search.models import Library
from app.core import bulk, clock, events, jobs
from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.errors import DomainError
from app.core.jobs import Lease

BATCH, BATCH_BYTES = segments.BATCH, 16 << 20  # lines and bytes of one transaction
PART = 2_048  # lines held as objects at once
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
STAGE = text(
    f"create temporary table if not exists arriving on commit drop "
    f"as select {_NAMES} from patents with no data"
)
EMPTY = text("truncate arriving")
LAZILY = text("set local synchronous_commit = off")  # a batch lost with the machine is read again
_PRESENT = text(  # not `= any(:numbers)`: its generic plan compares every row with every number
    "select application_number from unnest(cast(:numbers as text[])) n "
    "join patents on application_number = n"
)
_ONE_AT_A_TIME = 0x504154454E54  # "PATENT": what is looked up is still true when it is added
_KNOWN = text("""
    select a.id as arriving_id, p.id,
           p.digest = a.digest or p.published_on > a.published_on as kept,
           exists (select from asset_patents l join assets s on s.id = l.asset_id
                   where l.patent_id = p.id and s.owner_id <> :organisation) as is_anothers
    from arriving a join patents p using (application_number)
    where p.id <> a.id order by p.id for update of p
""")
_CHANGED = [
    column
    for column in COLUMNS
    if column not in ("id", "application_number", "created_at", "legal_status")
]
_STATUS = (  # what was announced since is not undone by a document (legal_events)
    "legal_status = case when p.legal_status in ('published', 'granted') "
    "then a.legal_status else p.legal_status end"
)
_UPDATE = text(
    f"update patents p set {', '.join(f'{c} = a.{c}' for c in _CHANGED)}, {_STATUS} "
    "from arriving a where a.id = any(:arriving) and p.application_number = a.application_number "
    "returning p.id"
)


def read(lease: Lease, subject: BulkImport) -> None:
    """Take the file in, a batch a transaction."""
    chunks = queries.chunks_of(subject.id)
    number = queries.count_lines(chunks, subject.read_to)
    incoming = lines(chunks, subject.read_to)
    for batch in _batches(incoming):
        if not take_in(lease, batch, number):
            return
        number += len(batch)


def _batches(incoming: Iterator[tuple[bytes, int]]) -> Iterator[list[tuple[bytes, int]]]:
    """At most BATCH lines or BATCH_BYTES; lines before an unreadable one are not lost with it."""
    batch: list[tuple[bytes, int]] = []
    size = 0
    try:
        for line in incoming:
            batch.append(line)
            size += len(line[0])
            if len(batch) >= BATCH or size >= BATCH_BYTES:
                yield batch
                batch, size = [], 0
    except FileUnreadable:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


@command
def take_in(lease: Lease, batch: Sequence[tuple[bytes, int]], before: int) -> bool:
    """Lines after line `before`, and where each ends; False when the import was cancelled."""
    jobs.hold(lease)
    db.session.execute(LAZILY)
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state != State.READING:
        return False
    if batch[-1][1] <= subject.read_to:
        return True  # taken in before the worker died
    counted = _counts(subject)
    adding = None if subject.is_rehearsal else Adding(Library.PATENTS, len(batch))
    for first in range(0, len(batch), PART):
        arrived = _checked(subject, batch[first : first + PART], before + first)
        if adding:
            _enter(subject, arrived, adding)
        else:
            _rehearse(subject, arrived)
    if adding:
        adding.finish()
        facts = {name: number - counted[name] for name, number in _counts(subject).items()}
        events.record("bulk_import.batch_taken_in", subject.id, SYSTEM, **facts)
    subject.read_to = batch[-1][1]
    subject.version += 1
    return True


def _counts(subject: BulkImport) -> dict[str, int]:
    return {name: getattr(subject, name) for name in ("imported", "updated", "rejected")}


def _rehearse(subject: BulkImport, arrived: dict[UUID, tuple[int, Patent]]) -> None:
    present = _present([patent for _, patent in arrived.values()])
    commands.count(subject, "unchanged", len(present))
    commands.count(subject, "imported", len(arrived) - len(present))


def _checked(
    subject: BulkImport, batch: Sequence[tuple[bytes, int]], before: int
) -> dict[UUID, tuple[int, Patent]]:
    """The sound patents of a batch with their lines; the others' problems are noted."""
    periods, now = terms(), clock.now()
    today = clock.today()
    arrived: dict[str, tuple[int, Patent]] = {}
    for number, (line, _) in enumerate(batch, start=before + 1):
        if not line.strip():
            continue
        try:
            patent = checked(line, periods, now, today)
        except DomainError as error:
            _reject(subject, number, error)
            continue
        _, before_it = arrived.get(patent.application_number, (0, None))
        if before_it is not None:
            commands.count(subject, "unchanged", 1)  # of two in one batch the newer document counts
        if before_it is None or before_it.published_on <= patent.published_on:
            arrived[patent.application_number] = (number, patent)
    return {patent.id: (number, patent) for number, patent in arrived.values()}


def _reject(subject: BulkImport, number: int, error: DomainError) -> None:
    commands.count(subject, "rejected", 1)
    commands.note(subject, Row(number, None, None, {}, 0), [as_problem(error)])


def _enter(subject: BulkImport, arrived: dict[UUID, tuple[int, Patent]], adding: Adding) -> None:
    """New ones are added with their search documents, newer documents of known ones replace them,
    unless another organisation lists them."""
    new = add_new([patent for _, patent in arrived.values()])
    added = {patent.id for patent in new}
    known = _known(subject, [patent for id, (_, patent) in arrived.items() if id not in added])
    refused = [k for k in known if not k.kept and k.is_anothers and not subject.is_by_operator]
    changed = [k for k in known if not k.kept and k not in refused]
    if changed:
        ids = {"arriving": [k.arriving_id for k in changed]}
        for id in db.session.scalars(_UPDATE, ids).all():
            events.record("patent.updated", id, SYSTEM, by=str(subject.id))
    for row in refused:
        number, patent = arrived[row.arriving_id]
        _reject(subject, number, PatentListedByAnother(number=patent.application_number))
    adding.take(map(document, new))
    for outcome, number in (
        ("imported", len(new)),
        ("updated", len(changed)),
        ("unchanged", len(arrived) - len(new) - len(changed) - len(refused)),
    ):
        commands.count(subject, outcome, number)


def add_new(arrived: list[Patent]) -> list[Patent]:
    """A step: those that nobody has brought yet are added; returns them."""
    db.session.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
    present = _present(arrived)
    new = [patent for patent in arrived if patent.application_number not in present]
    bulk.copy_rows("patents", tuple(COLUMNS), tuple(COLUMNS.values()), map(_row, new))
    return new


def _present(arrived: list[Patent]) -> set[str]:
    numbers = [patent.application_number for patent in arrived]
    return set(db.session.scalars(_PRESENT, {"numbers": numbers}))


def _known(subject: BulkImport, again: list[Patent]) -> list[Any]:
    """What is to be done about patents that are here already."""
    if not again:
        return []
    db.session.execute(STAGE)
    db.session.execute(EMPTY)
    bulk.copy_rows("arriving", tuple(COLUMNS), tuple(COLUMNS.values()), map(_row, again))
    return list(db.session.execute(_KNOWN, {"organisation": subject.organisation_id}).all())


def _row(patent: Patent) -> tuple[Any, ...]:
    values = msgspec.structs.astuple(patent)
    people = (Jsonb(values[8], orjson.dumps), Jsonb(values[9], orjson.dumps))
    return (*values[:8], *people, *values[10:])
