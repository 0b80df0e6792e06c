"""What people and workers do about patents. Each public function is one transaction."""

from dataclasses import asdict
from hashlib import sha256
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.assets.models import Asset, asset_patents
from app.catalogue.patents.models import (
    Patent,
    PatentImport,
    PatentImportFile,
    PatentImportRecord,
)
from app.catalogue.patents.publications import Broken, Publication
from app.catalogue.patents.rules import (
    LegalStatus,
    NotALister,
    PatentListedByAnother,
    expiry,
    require_past_publication,
)
from app.catalogue.patents.workflow import PATENT_IMPORT, State
from app.core import clock, events, jobs, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.errors import DomainError
from app.core.jobs import Lease

READ, READ_AT_LENGTH = "catalogue.read_import", "catalogue.read_large_import"
SHORT = 2 << 20  # bytes: read in seconds, so it may stand where somebody waits


@command
def submit_import(actor: Actor, *, files: list[tuple[str, bytes]]) -> PatentImport:
    """Keep the uploaded files and ask for the job that reads them. Raises NotALister."""
    if not actor.has("lister"):
        raise NotALister()
    assert actor.organisation_id is not None
    subject = PatentImport(
        organisation_id=actor.organisation_id,
        is_by_operator=actor.is_operator,
        files=len(files),
    )
    PATENT_IMPORT.begin(subject, "submitted", actor, files=len(files))
    for position, (name, content) in enumerate(files, start=1):
        db.session.add(
            PatentImportFile(
                import_id=subject.id,
                position=position,
                name=name,
                sha256=sha256(content).hexdigest(),
                content=content,
            )
        )
    is_short = sum(len(content) for _, content in files) <= SHORT
    jobs.request(READ if is_short else READ_AT_LENGTH, subject.id)
    return subject


@command
def begin_import(lease: Lease) -> int:
    """Mark the import as being read, once. Returns the number of files."""
    jobs.hold(lease)
    subject = lock(PatentImport, lease.subject_id, SYSTEM)
    if subject.state == State.RECEIVED:
        PATENT_IMPORT.apply(subject, "begin", SYSTEM)
    elif subject.state == State.NEEDS_ATTENTION:  # the operator has it tried again
        PATENT_IMPORT.apply(subject, "begin_anew", SYSTEM)
        subject.attention = None
    return subject.files


@command
def take_in(
    lease: Lease, file: int, first: int, records: list[Publication | Broken], *, is_last: bool
) -> None:
    """Record a batch of one file's publications, `first` being the ordinal of the first.

    A batch taken in before (the worker died between) is passed over: nothing is counted twice.
    """
    jobs.hold(lease)
    subject = lock(PatentImport, lease.subject_id, SYSTEM)
    is_further = is_last
    for ordinal, record in enumerate(records, start=first):
        if not _is_recorded(subject.id, file, ordinal):
            outcome = _take_in_one(subject, file, ordinal, record)
            setattr(subject, outcome, getattr(subject, outcome) + 1)
            is_further = True
    if is_last:
        _mark_read(subject, file)
    jobs.hold(lease, is_further=is_further)
    subject.version += 1


@command
def finish_import(lease: Lease) -> None:
    """Close the import; its counts are final."""
    jobs.hold(lease)
    subject = lock(PatentImport, lease.subject_id, SYSTEM)
    if subject.state == State.READING:
        counts = {
            name: getattr(subject, name)
            for name in ("imported", "updated", "unchanged", "rejected")
        }
        PATENT_IMPORT.apply(subject, "finish", SYSTEM, **counts)


def _is_recorded(import_id: UUID, file: int, ordinal: int) -> bool:
    return db.session.get(PatentImportRecord, (import_id, file, ordinal)) is not None


def _mark_read(subject: PatentImport, file: int) -> None:
    row = db.session.get_one(PatentImportFile, (subject.id, file))
    if not row.is_read:
        row.is_read = True
        subject.files_read += 1


def _take_in_one(
    subject: PatentImport, file: int, ordinal: int, record: Publication | Broken
) -> str:
    row = PatentImportRecord(import_id=subject.id, file=file, ordinal=ordinal, details={})
    error = record.error if isinstance(record, Broken) else None
    if isinstance(record, Publication):
        row.application_number = record.application_number
        try:
            row.outcome = _save(subject, record)
        except DomainError as refused:
            error = refused
    elif isinstance(record, Broken):
        row.application_number = record.number
    if error is not None:
        row.outcome, row.problem = "rejected", error.code()
        row.details = {"title": error.title, "zh": error.zh, **error.details}
    db.session.add(row)
    return row.outcome


def _save(subject: PatentImport, publication: Publication) -> str:
    """Raises DateInTheFuture, PatentListedByAnother before anything is written."""
    require_past_publication(publication.published_on, clock.today())
    term = f"patent.term.{publication.kind}"
    years = policy.find_on([term], publication.filed_on)[term].value
    values = {
        **asdict(publication),
        "digest": publication.digest(),
        "expires_on": expiry(publication.filed_on, years),
    }
    added = insert(Patent).values(id=uuid4(), **values).on_conflict_do_nothing()
    if new_id := db.session.scalar(added.returning(Patent.id)):
        events.record("patent.imported", new_id, SYSTEM, number=publication.application_number)
        return "imported"
    patent = db.session.scalars(
        select(Patent)
        .filter_by(application_number=publication.application_number)
        .with_for_update()
    ).one()
    if patent.digest == values["digest"] or patent.published_on > publication.published_on:
        return "unchanged"  # a repetition, or an older document of the same application
    if not subject.is_by_operator and _is_listed_by_another(patent, subject.organisation_id):
        raise PatentListedByAnother(number=patent.application_number)
    if patent.legal_status not in (LegalStatus.PUBLISHED, LegalStatus.GRANTED):
        del values["legal_status"]  # what was announced since is not undone by a document
    for name, value in values.items():
        setattr(patent, name, value)
    events.record("patent.updated", patent.id, SYSTEM, number=publication.application_number)
    return "updated"


def _is_listed_by_another(patent: Patent, organisation_id: UUID) -> bool:
    others = (
        select(Asset.id)
        .join(asset_patents, asset_patents.c.asset_id == Asset.id)
        .where(asset_patents.c.patent_id == patent.id, Asset.owner_id != organisation_id)
    )
    return db.session.scalar(select(others.exists())) is True
