"""Puts uploaded parts together, a piece in memory at a time; killed anywhere, it begins again.
Then a process of its own reads a table of figures for its chart: the file is kept without it."""

from collections.abc import Iterator
from contextlib import closing, suppress
from hashlib import sha256
from typing import Any

from app.core import storage
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.jobs import Lease, LeaseLost, job
from app.core.limits import CHARTING, KEEPING
from app.pilot.files import commands, queries, steps
from app.pilot.files.series import read_series
from app.pilot.files.workflow import ASSEMBLING, KEEP, READ_SERIES

TOLD_EVERY = 32 << 20  # bytes between two notes of the progress, which also lengthen the lease


@job(KEEP, KEEPING, give_up=steps.set_aside)
def keep_file(lease: Lease) -> None:
    """Write the parts as one object, compare its hash with the announced one, remove the parts."""
    upload = commands.begin(lease)
    digest, found = sha256(), None
    if upload.state == ASSEMBLING:
        with suppress(FileNotFoundError):  # a part is gone: what is left is not the file
            storage.write(upload.key, _pieces(lease, digest))
        found = digest.hexdigest()
    if not commands.settle(lease, found):
        storage.delete([upload.key])
    storage.delete_under(f"parts/{upload.id}/")  # also those that came just before a kill


@job(READ_SERIES, CHARTING, give_up=steps.leave_uncharted)
def read_for_chart(lease: Lease) -> None:
    """Keep what a chart can show of a stored file."""
    upload = queries.get_upload(SYSTEM, lease.subject_id)
    db.session.rollback()
    with closing(storage.open_file(upload.key)) as file:
        commands.note_series(lease, read_series(file, upload.media_type))


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
