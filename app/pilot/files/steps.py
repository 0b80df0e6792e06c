"""Steps of files: each runs inside somebody's command."""

from uuid import UUID

from app.core import clock, events
from app.core.actor import SYSTEM
from app.core.attention import Reason, told
from app.core.db import lock, step
from app.pilot.files.models import Upload
from app.pilot.files.workflow import (
    UPLOAD,
)


@step
def set_aside(upload_id: UUID, reason: Reason) -> None:
    """Putting it together was given up."""
    upload = lock(Upload, upload_id, SYSTEM)
    UPLOAD.apply(upload, "set_aside", SYSTEM, reason=reason)
    upload.attention = told(reason, clock.now())


@step
def leave_uncharted(upload_id: UUID, reason: Reason) -> None:
    """The file is kept, but reading it for a chart was given up."""
    upload = lock(Upload, upload_id, SYSTEM)
    upload.attention = told(reason, clock.now())
    upload.version += 1
    events.record("upload.left_uncharted", upload.id, SYSTEM, reason=reason)
