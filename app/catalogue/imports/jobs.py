"""Reading bulk imports outside the request; killed anywhere, it goes on from there."""

from itertools import islice

from app.catalogue.imports import commands, patents, queries, steps
from app.catalogue.imports.commands import READ_REGISTER
from app.catalogue.imports.files import json_rows, sheet_rows
from app.catalogue.imports.models import BulkImport
from app.catalogue.imports.rules import FileUnreadable
from app.core.jobs import Lane, Lease, job
from app.core.limits import READING_AT_LENGTH, READING_URGENTLY

BATCH = 50  # rows of one transaction


# who is told of a lapse does not wait behind others' rows
@job(READ_REGISTER, READING_URGENTLY, Lane.URGENT, give_up=steps.set_aside)
@job("catalogue.read_bulk", READING_AT_LENGTH, Lane.LONG, give_up=steps.set_aside)
def read_bulk(lease: Lease) -> None:
    """Read the file from where it stands to its end."""
    subject = commands.begin(lease)
    if subject is None:
        return
    try:
        (patents.read if subject.library == "patents" else _read)(lease, subject)
    except FileUnreadable as error:
        commands.finish(lease, error)
    else:
        commands.finish(lease)


def _read(lease: Lease, subject: BulkImport) -> None:
    chunks = queries.chunks_of(subject.id)
    if subject.format == "xlsx":
        rows = sheet_rows(chunks, subject.library, subject.read_to)
    else:
        before = queries.count_lines(chunks, subject.read_to)
        rows = json_rows(chunks, subject.read_to, before + 1)
    while batch := list(islice(rows, BATCH)):
        if not commands.take_in(lease, batch):
            return
