"""What people and the market do about uploads. Each public function is one transaction, but for
`take_part`, which writes the object before it."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete

from app.core import clock, jobs, policy, storage
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.errors import TransitionNotOpen
from app.core.jobs import Lease
from app.pilot.files.models import Upload, UploadPart
from app.pilot.files.queries import get_upload
from app.pilot.files.rules import NotAVerifier, require_fitting_part
from app.pilot.files.series import may_be_series
from app.pilot.files.workflow import (
    ASSEMBLING,
    NEEDS_ATTENTION,
    READ_SERIES,
    RECEIVING,
    STORED,
    UPLOAD,
)

HOURS = "pilot.upload_hours"


@command
def begin_upload(actor: Actor, *, name: str, media_type: str, size: int, sha256: str) -> Upload:
    """Announce a file; its parts follow, at most eight MiB each. Raises NotAVerifier."""
    if not (actor.has("verifier") or actor.has("owner")):
        raise NotAVerifier()
    upload = Upload(
        organisation_id=actor.organisation_id,
        made_by=actor.user_id,
        name=name,
        media_type=media_type,
        size=size,
        sha256=sha256,
        received=0,
        policy=policy.freeze(HOURS),
    )
    upload.expires_at = clock.now() + timedelta(hours=policy.value(upload.policy, HOURS))
    UPLOAD.begin(upload, "begun", actor, size=size, sha256=sha256)
    return upload


def take_part(actor: Actor, upload_id: UUID, *, offset: int, body: bytes) -> Upload:
    """Keep what begins at `offset`; the same part sent again after an answer that was lost is told
    where to go on. Raises NotFound, OffsetDiffers, PartTooLarge, TransitionNotOpen."""
    require_fitting_part(get_upload(actor, upload_id), offset, len(body))
    key = f"parts/{upload_id}/{offset:012d}-{uuid4().hex}"
    with storage.put_with_row(key, body):
        return _note_part(actor, upload_id, offset, len(body), key)


@command
def _note_part(actor: Actor, upload_id: UUID, offset: int, size: int, key: str) -> Upload:
    upload = lock(Upload, upload_id, actor)
    if upload.state != RECEIVING:
        raise TransitionNotOpen(transition="take_part", state=upload.state)
    require_fitting_part(upload, offset, size)
    db.session.add(UploadPart(upload_id=upload.id, offset=offset, size=size, key=key))
    upload.received += size
    upload.version += 1
    hours = policy.value(upload.policy, HOURS)
    upload.expires_at = clock.now() + timedelta(hours=hours)
    upload.next_check = UPLOAD.next_check(upload)
    return upload


@command
def finish(actor: Actor, upload_id: UUID) -> Upload:
    """All parts have arrived: put the file together and compare its hash. Raises FileIncomplete."""
    upload = lock(Upload, upload_id, actor)
    UPLOAD.apply(upload, "finish", actor)
    return upload


@command
def cancel(actor: Actor, upload_id: UUID) -> Upload:
    """Give it up; its parts are removed."""
    upload = lock(Upload, upload_id, actor)
    UPLOAD.apply(upload, "cancel", actor)
    return upload


@command
def note_progress(lease: Lease, assembled: int) -> bool:
    """How far the file is put together; False when it is not wanted any more."""
    jobs.hold(lease)
    upload = lock(Upload, lease.subject_id, SYSTEM)
    if assembled > upload.assembled:  # not only again what was done before a kill
        jobs.hold(lease, is_further=True)
        upload.assembled = assembled
    return upload.state == ASSEMBLING


@command
def begin(lease: Lease) -> Upload:
    """The upload to be put together, also anew when the operator has it tried again."""
    jobs.hold(lease)
    upload = lock(Upload, lease.subject_id, SYSTEM)
    if upload.state == NEEDS_ATTENTION:
        UPLOAD.apply(upload, "begin_anew", SYSTEM)
        upload.attention = None
    return upload


@command
def settle(lease: Lease, found_sha256: str | None) -> bool:
    """It is kept or refused, or was given up; False when the object is not to stay."""
    jobs.hold(lease)
    upload = lock(Upload, lease.subject_id, SYSTEM)
    if upload.state == ASSEMBLING and found_sha256 is not None:
        upload.found_sha256, upload.assembled = found_sha256, upload.size
        is_right = found_sha256 == upload.sha256
        UPLOAD.apply(upload, "keep" if is_right else "refuse", SYSTEM, sha256=found_sha256)
        if is_right and may_be_series(upload):
            jobs.request(READ_SERIES, upload.id)
    db.session.execute(delete(UploadPart).filter_by(upload_id=upload.id))
    return upload.state == STORED


@command
def note_series(lease: Lease, series: dict[str, Any] | None) -> None:
    """What a chart of the stored file can show, or nothing."""
    jobs.hold(lease)
    upload = lock(Upload, lease.subject_id, SYSTEM)
    upload.series, upload.attention = series, None
    upload.version += 1
