"""Steps of imports: each runs inside somebody's command."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from app.catalogue.imports.files import Row
from app.catalogue.imports.models import BulkImport, ImportProblem
from app.catalogue.imports.rules import MOST_PROBLEMS, RowInvalid
from app.catalogue.imports.targets import Problem
from app.catalogue.imports.workflow import BULK_IMPORT
from app.core import clock
from app.core.actor import SYSTEM
from app.core.attention import Reason, told
from app.core.db import as_refusal, db, lock, step
from app.core.errors import DomainError

MOST_OF_A_ROW = 100


@step
def set_aside(import_id: UUID, reason: Reason) -> None:
    """Reading it was given up; rows taken in so far stay."""
    subject = lock(BulkImport, import_id, SYSTEM)
    BULK_IMPORT.apply(subject, "set_aside", SYSTEM, reason=reason)
    subject.attention = told(reason, clock.now())


@step
def count(subject: BulkImport, outcome: str, number: int) -> None:
    """So many more rows came out so."""
    setattr(subject, outcome, getattr(subject, outcome) + number)
    subject.rows_read += number


@step
def note(subject: BulkImport, row: Row, problems: Sequence[Problem]) -> None:
    """Keep what is wrong with a row, up to MOST_PROBLEMS rows."""
    if not problems or subject.rejected > MOST_PROBLEMS:
        return
    values = [
        {
            "import_id": subject.id,
            "row": row.number,
            "number": number,
            "cell": details.pop("cell", None) or _cell(row, field),
            "field": field,
            "code": code,
            "details": details,
        }
        for number, (field, code, details) in enumerate(problems[:MOST_OF_A_ROW])
    ]
    db.session.execute(insert(ImportProblem).on_conflict_do_nothing(), values)


def _cell(row: Row, field: str | None) -> str | None:
    """Where the field stands; that of the column it is a part of, if need be."""
    parts = (field or "").split(".")
    for length in range(len(parts), 0, -1):
        if found := row.cells.get(".".join(parts[:length])):
            return found
    return None


@step
def refusal_of(error: DBAPIError) -> DomainError | None:
    """The refusal an error of the database stands for, when trying again would not help."""
    if isinstance(error, DataError | IntegrityError):
        found = as_refusal(error)
        return found if isinstance(found, DomainError) else RowInvalid()
    return None
