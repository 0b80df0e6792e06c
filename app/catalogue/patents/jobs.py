"""Reading uploaded publications outside the request; killed anywhere, it goes on from there."""

from itertools import islice

from app.catalogue.patents import commands, publications, queries, steps
from app.core.jobs import Lane, Lease, job
from app.core.limits import READING, READING_AT_LENGTH

BATCH = 50


@job(commands.READ, READING, give_up=steps.set_aside)
@job(commands.READ_AT_LENGTH, READING_AT_LENGTH, Lane.LONG, give_up=steps.set_aside)
def read_import(lease: Lease) -> None:
    """Read every file of the import, record by record."""
    for file in range(1, commands.begin_import(lease) + 1):
        _read_file(lease, file)
    commands.finish_import(lease)


def _read_file(lease: Lease, file: int) -> None:
    content = queries.find_unread_content(lease.subject_id, file)
    if content is None:
        return
    records = publications.read(content)
    first = 1
    while batch := list(islice(records, BATCH)):
        commands.take_in(lease, file, first, batch, is_last=False)
        first += len(batch)
    commands.take_in(lease, file, first, [], is_last=True)
