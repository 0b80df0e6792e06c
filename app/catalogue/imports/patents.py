"""Patents by the hundred thousand: checked by hand, entered by COPY with their search documents.

A batch is one transaction and one segment of the index, so that it has few rows of postings; it is
decoded, checked and copied in part by part, so that it needs little memory (`make bench`, row
import.patents). Only what is here already goes through a staging table.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

import msgspec
import orjson
from psycopg.errors import UniqueViolation
from psycopg.types.json import Jsonb
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from app.catalogue.imports import queries, steps
from app.catalogue.imports.arriving import Patent, Terms, Verdict, verdict
from app.catalogue.imports.files import Row, lines
from app.catalogue.imports.models import BulkImport
from app.catalogue.imports.rules import LINES, FileUnreadable
from app.catalogue.imports.targets import as_problem
from app.catalogue.imports.workflow import State
from app.catalogue.patents.cards import document
from app.catalogue.patents.rules import PatentListedByAnother
from app.catalogue.search import segments
from app.catalogue.search.models import Library
from app.catalogue.search.steps import Adding
from app.core import bulk, clock, events, jobs
from app.core.actor import SYSTEM
from app.core.db import command, db, lock, step
from app.core.errors import DomainError
from app.core.jobs import Lease

BATCH, BATCH_BYTES = segments.BATCH, 10 << 20  # lines and bytes of one transaction
PART = 1_024  # lines held as objects at once
SAMPLE = 64  # of a part, looked up first
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
_LAZILY = text("set local synchronous_commit = off")  # a batch lost with the machine is read again
_PRESENT = (
    "select application_number from unnest(%s::text[]) n join patents on application_number = n"
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
        if number > LINES:
            raise FileUnreadable(reason=f"more than {LINES} lines")
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
    be_quick()
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state != State.READING:
        return False
    if batch[-1][1] <= subject.read_to:
        return True  # taken in before the worker died
    jobs.hold(lease, is_further=True)
    counted = _counts(subject)
    adding = None if subject.is_rehearsal else Adding(Library.PATENTS, len(batch))
    parts = Parts([line for line, _ in batch])
    for part in parts:
        arrived = _arrived(subject, part, before)
        before += len(part)
        if adding:
            _enter(subject, arrived, adding, parts.go_on)
        else:
            _rehearse(subject, arrived)
    if adding:
        adding.finish()
        facts = {name: number - counted[name] for name, number in _counts(subject).items()}
        events.record("bulk_import.batch_taken_in", subject.id, SYSTEM, **facts)
    subject.read_to = batch[-1][1]
    subject.version += 1
    return True


@step
def be_quick() -> None:
    """How the database works until the end of this transaction."""
    db.session.execute(_LAZILY)


def _counts(subject: BulkImport) -> dict[str, int]:
    return {name: getattr(subject, name) for name in ("imported", "updated", "rejected")}


def _rehearse(subject: BulkImport, arrived: dict[UUID, tuple[int, Patent]]) -> None:
    present = _present([patent for _, patent in arrived.values()])
    steps.count(subject, "unchanged", len(present))
    steps.count(subject, "imported", len(arrived) - len(present))


class Parts:
    """What each line holds, None for an empty one, PART lines at a time.

    While the server takes one part in, `go_on` checks lines of the next: both have a core.
    """

    def __init__(self, batch: Sequence[bytes]) -> None:
        terms, now, today = Terms(), clock.now(), clock.today()
        self._coming = (verdict(line, terms, now, today) for line in batch)
        self._ahead: list[Verdict] = []

    def __iter__(self) -> Iterator[list[Verdict]]:
        while part := [*self._ahead, *islice(self._coming, PART - len(self._ahead))]:
            self._ahead = []
            yield part

    def go_on(self) -> None:
        """Check one more line, if the next part is not full."""
        if len(self._ahead) < PART:
            self._ahead.extend(islice(self._coming, 1))


def _arrived(
    subject: BulkImport, part: Sequence[Verdict], before: int
) -> dict[UUID, tuple[int, Patent]]:
    """The sound patents of a part with their lines; the others' problems are noted."""
    arrived: dict[str, tuple[int, Patent]] = {}
    for number, patent in enumerate(part, start=before + 1):
        if patent is None:
            continue
        if isinstance(patent, DomainError):
            _reject(subject, number, patent)
            continue
        _, before_it = arrived.get(patent.application_number, (0, None))
        if before_it is not None:
            steps.count(subject, "unchanged", 1)  # of two in one batch the newer document counts
        if before_it is None or before_it.published_on <= patent.published_on:
            arrived[patent.application_number] = (number, patent)
    return {patent.id: (number, patent) for number, patent in arrived.values()}


def _reject(subject: BulkImport, number: int, error: DomainError) -> None:
    steps.count(subject, "rejected", 1)
    steps.note(subject, Row(number, None, None, {}, 0), [as_problem(error)])


def _enter(
    subject: BulkImport,
    arrived: dict[UUID, tuple[int, Patent]],
    adding: Adding,
    meanwhile: Callable[[], None],
) -> None:
    """New ones are added with their search documents, newer documents of known ones replace them,
    unless another organisation lists them."""
    new = add_new([patent for _, patent in arrived.values()], meanwhile)
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
        steps.count(subject, outcome, number)


@step
def add_new(arrived: list[Patent], meanwhile: Callable[[], None]) -> list[Patent]:
    """Those that nobody has brought yet are added; returns them. `meanwhile` is called for
    each, while the server works.

    When none of a sample is known all are taken for new, and the index has the last word: looking
    every number up would cost a third of the time.
    """
    db.session.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
    if not _present(arrived[:: len(arrived) // SAMPLE + 1]):
        try:
            with db.session.begin_nested():
                _copy(arrived, meanwhile)
                return arrived
        except IntegrityError as error:
            if not isinstance(error.orig, UniqueViolation):
                raise
    present = _present(arrived)
    new = [patent for patent in arrived if patent.application_number not in present]
    _copy(new, meanwhile)
    return new


def _copy(new: list[Patent], meanwhile: Callable[[], None]) -> None:
    bulk.copy_rows("patents", tuple(COLUMNS), tuple(COLUMNS.values()), _rows(new, meanwhile))


def _present(arrived: list[Patent]) -> set[str]:
    numbers = [patent.application_number for patent in arrived]
    return {number for (number,) in bulk.fetch(_PRESENT, [numbers])}


def _known(subject: BulkImport, again: list[Patent]) -> list[Any]:
    """What is to be done about patents that are here already."""
    if not again:
        return []
    db.session.execute(STAGE)
    db.session.execute(EMPTY)
    bulk.copy_rows("arriving", tuple(COLUMNS), tuple(COLUMNS.values()), map(_row, again))
    return list(db.session.execute(_KNOWN, {"organisation": subject.organisation_id}).all())


def _rows(patents: list[Patent], meanwhile: Callable[[], None]) -> Iterator[tuple[Any, ...]]:
    for patent in patents:
        yield _row(patent)
        meanwhile()


def _row(patent: Patent) -> tuple[Any, ...]:
    values = msgspec.structs.astuple(patent)
    people = (Jsonb(values[8], orjson.dumps), Jsonb(values[9], orjson.dumps))
    return (*values[:8], *people, *values[10:])
