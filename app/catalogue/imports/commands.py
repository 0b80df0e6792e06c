"""What people and workers do about bulk imports. Each public function is one transaction."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from app.catalogue.imports.files import Row
from app.catalogue.imports.models import BulkImport, ImportChunk, ImportSource
from app.catalogue.imports.rules import EditedHere, require_workbook_form
from app.catalogue.imports.steps import count, note, refusal_of
from app.catalogue.imports.targets import TARGETS, Problem, as_problem, find, load
from app.catalogue.imports.workflow import BULK_IMPORT, State
from app.catalogue.legal_events.rules import NotTheRegister
from app.catalogue.patents.rules import NotALister
from app.catalogue.screening.steps import keep_texts
from app.core import jobs
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.digests import Digest
from app.core.errors import DomainError
from app.core.jobs import Lease
from app.core.screen import SecretSuspected

READ_REGISTER = "catalogue.read_register"
SHORT = 256 << 10  # bytes: read in seconds, so it may go before whatever is longer
ROW = Digest("import.row", dict)  # what one row of a file says, as it is written


class Rehearsed(Exception):
    """Takes back what a row did, when the import only checks."""


@command
def submit_import(
    actor: Actor,
    *,
    library: str,
    format: str,
    is_rehearsal: bool,
    name: str,
    pieces: Iterable[bytes],
) -> BulkImport:
    """Keep the file and ask for the job that reads it. Raises NotALister, NotTheRegister,
    NoExcelForThis.

    `pieces` is walked from its start at every try: a generator would be empty at the second.
    """
    require_workbook_form(library, format)
    _require_duty(actor, library)
    assert actor.organisation_id is not None
    assert actor.user_id is not None
    subject = BulkImport(
        organisation_id=actor.organisation_id,
        user_id=actor.user_id,
        duties=sorted(actor.duties),
        is_by_operator=actor.is_operator,
        library=library,
        format=format,
        is_rehearsal=is_rehearsal,
        name=name[:200],
        sha256="",
        size=0,
    )
    BULK_IMPORT.begin(subject, "submitted", actor, library=library, rehearsal=is_rehearsal)
    _keep(subject, pieces)
    is_urgent = library == "legal_events" and subject.size <= SHORT
    jobs.request(READ_REGISTER if is_urgent else "catalogue.read_bulk", subject.id)
    return subject


def _require_duty(actor: Actor, library: str) -> None:
    """The register's word is for reviewers to bring in; the libraries are their owners'."""
    if library == "legal_events":
        if not (actor.is_operator and actor.has("reviewer")):
            raise NotTheRegister()
    elif not (actor.has("lister") or (library == "demands" and actor.has("bidder"))):
        raise NotALister()


@command
def cancel(actor: Actor, import_id: UUID) -> BulkImport:
    """Stop it; rows taken in so far stay."""
    subject = lock(BulkImport, import_id, actor)
    BULK_IMPORT.apply(subject, "cancel", actor)
    _drop_chunks(subject.id)
    return subject


@command
def begin(lease: Lease) -> BulkImport | None:
    """Mark it as being read; None when it has ended."""
    jobs.hold(lease)
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state == State.RECEIVED:
        BULK_IMPORT.apply(subject, "begin", SYSTEM)
    elif subject.state == State.NEEDS_ATTENTION:  # the operator has it tried again
        BULK_IMPORT.apply(subject, "begin_anew", SYSTEM)
        subject.attention = None
    return subject if subject.state == State.READING else None


@command
def take_in(lease: Lease, rows: Sequence[Row]) -> bool:
    """A batch of rows, each in a savepoint of its own; False when the import was cancelled.

    What was taken in before (the worker died between) is passed over by `read_to`.
    """
    jobs.hold(lease, is_further=True)
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state != State.READING:
        return False
    for row in rows:
        if row.end <= subject.read_to:
            continue
        outcome, problems = _take_in_one(subject, row)
        subject.read_to = row.end
        if outcome:
            count(subject, outcome, 1)
        note(subject, row, problems)
    subject.version += 1
    return True


@command
def finish(lease: Lease, unreadable: DomainError | None = None) -> None:
    """Close it; its counts are final."""
    jobs.hold(lease)
    subject = lock(BulkImport, lease.subject_id, SYSTEM)
    if subject.state != State.READING:
        return
    if unreadable is not None:
        first = Row(0, None, unreadable, {}, subject.read_to)
        note(subject, first, [as_problem(unreadable)])
        BULK_IMPORT.apply(subject, "give_up", SYSTEM)
    else:
        outcomes = ("imported", "updated", "unchanged", "rejected")
        counts = {name: getattr(subject, name) for name in outcomes}
        BULK_IMPORT.apply(subject, "finish", SYSTEM, **counts)
    _drop_chunks(subject.id)


def _take_in_one(subject: BulkImport, row: Row) -> tuple[str | None, list[Problem]]:
    if row.problem is not None:
        return "rejected", [as_problem(row.problem)]
    if row.values is None:
        return None, []  # a blank line
    source_id, values, problems = load(subject.library, row.values)
    if problems:
        return "rejected", problems
    outcome = ""
    try:
        with db.session.begin_nested():
            outcome = _enter(subject, source_id, values, row.values)
            if subject.is_rehearsal:
                raise Rehearsed()
    except Rehearsed:
        db.session.expire_all()
        lock(BulkImport, subject.id, SYSTEM)
    except DomainError as error:
        if isinstance(error, SecretSuspected) and not subject.is_rehearsal:
            keep_texts(subject.submitter(), "/imports", error.texts)
        return "rejected", [as_problem(error)]
    except DBAPIError as error:  # a constraint has the last word; a value no column can hold
        refused = refusal_of(error)
        if refused is None:
            raise  # a lost connection, a deadlock: the batch is tried again
        return "rejected", [as_problem(refused)]
    return outcome, []


def _enter(
    subject: BulkImport, source_id: str, values: dict[str, Any], written: dict[str, Any]
) -> str:
    actor, target = subject.submitter(), TARGETS[subject.library]
    if target.model is None:
        _, is_new = target.enter(actor, **values)
        return "imported" if is_new else "unchanged"
    if _is_own(subject, source_id):
        return "unchanged"  # exported from here and brought back
    known = db.session.get(
        ImportSource, (subject.organisation_id, subject.library, source_id), with_for_update=True
    )
    if known is None:
        item = target.enter(actor, **values)
        db.session.flush()
        key = {"organisation_id": subject.organisation_id, "library": subject.library}
        row = ImportSource(**key, source_id=source_id, ref=item.id, digest=ROW.of(written))
        row.version = item.version
        db.session.add(row)
        db.session.flush()
        return "imported"
    if ROW.is_of(known.digest, written):
        return "unchanged"
    item = find(subject.library, known.ref)
    if item.version != known.version:
        raise EditedHere(source_id=source_id)
    assert target.change is not None
    target.change(actor, item, **values)
    db.session.flush()
    known.digest, known.version = ROW.of(written), item.version
    return "updated"


def _is_own(subject: BulkImport, source_id: str) -> bool:
    """Whether it is the id that an item of theirs has here."""
    try:
        ref = UUID(source_id)
    except ValueError:
        return False
    target = TARGETS[subject.library]
    item = db.session.get(target.model, ref)
    return item is not None and getattr(item, target.owner) == subject.organisation_id


def _keep(subject: BulkImport, pieces: Iterable[bytes]) -> None:
    whole = sha256()
    for number, piece in enumerate(pieces):
        whole.update(piece)
        subject.size += len(piece)
        chunk = {"import_id": subject.id, "number": number, "content": piece}
        db.session.execute(insert(ImportChunk).values(chunk))
    subject.sha256 = whole.hexdigest()


def _drop_chunks(import_id: UUID) -> None:
    db.session.execute(delete(ImportChunk).where(ImportChunk.import_id == import_id))
