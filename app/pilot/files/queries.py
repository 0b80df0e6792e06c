"""What people see of uploads."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.pilot.files.models import Upload, UploadPart
from app.pilot.files.rules import FileNotStored
from app.pilot.files.workflow import STORED


def get_upload(actor: Actor, upload_id: UUID) -> Upload:
    """Where it stands: `received` is where to go on. Raises NotFound."""
    return find(Upload, upload_id, actor)


def stored_of(organisation_id: UUID | None, upload_ids: list[UUID]) -> list[Upload]:
    """The stored files of an organisation by their ids. Raises NotFound, FileNotStored."""
    rows = select(Upload).where(Upload.id.in_(upload_ids))
    found = {row.id: row for row in db.session.scalars(rows)}
    uploads = [found[id] for id in upload_ids if id in found]
    if len(uploads) < len(upload_ids) or any(u.organisation_id != organisation_id for u in uploads):
        raise NotFound()
    if unready := [str(upload.id) for upload in uploads if upload.state != STORED]:
        raise FileNotStored(files=unready)
    return uploads


def parts_of(upload_id: UUID) -> Iterator[tuple[int, str]]:
    """(size, key) in the order of the file."""
    rows = select(UploadPart.size, UploadPart.key).filter_by(upload_id=upload_id)
    found = [tuple(row) for row in db.session.execute(rows.order_by(UploadPart.offset))]
    db.session.rollback()
    yield from found  # type: ignore[misc]
