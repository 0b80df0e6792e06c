"""Puts uploaded parts together, a piece in memory at a time; killed anywhere, it begins again."""

from collections.abc import Iterator
from contextlib import closing, suppress
from hashlib import sha256
from typing import Any

from app.core import storage
from app.core.actor import SYSTEM
from app.core.jobs import Lease, LeaseLost, job
from app.pilot.files import commands, queries
from app.pilot.files.models import Upload
from app.pilot.files.series import LARGEST, READABLE, read_series
from app.pilot.files.workflow import ASSEMBLING, KEEP

TOLD_EVERY = 32 << 20  # bytes between two notes of the progress, which also lengthen the lease


@job(KEEP)
def keep_file(lease: Lease) -> None:
    """Write the parts as one object, compare its hash with the announced one, remove the parts."""
    upload = queries.get_upload(SYSTEM, lease.subject_id)
    digest, found, series = sha256(), None, None
    if upload.state == ASSEMBLING:
        with suppress(FileNotFoundError):  # a part is gone: what is left is not the file
            storage.write(upload.key, _pieces(lease, digest))
        found = digest.hexdigest()
        series = _series(upload) if found == upload.sha256 else None
    if not commands.settle(lease, found, series):
        storage.delete([upload.key])
    storage.delete_under(f"parts/{upload.id}/")  # also those that came just before a kill


def _series(upload: Upload) -> dict[str, Any] | None:
    if upload.media_type not in READABLE or upload.size > LARGEST:
        return None
    with closing(storage.open_file(upload.key)) as file:
        return read_series(file, upload.media_type)


def _pieces(lease: Lease, digest: Any) -> Iterator[bytes]:
    done = told = 0
    for _, key in queries.parts_of(lease.subject_id):
        for piece in storage.read(key):
            digest.update(piece)
            done += len(piece)
            yield piece
        if done - told >= TOLD_EVERY:
            told = done
            if not commands.note_progress(lease, done):
                raise LeaseLost()
