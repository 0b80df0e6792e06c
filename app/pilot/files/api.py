"""Uploads over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import request

from app.core.actor import Actor
from app.pilot.files import commands, queries
from app.pilot.files.schemas import NewUpload, PartQuery, UploadView
from app.web.duties import IN_PERSON, LISTER, OWNER, VERIFIER
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door

door = Door("uploads", __name__, description="Raw data: uploaded in parts that resume")
ONE = "/uploads/<uuid:upload_id>"


@door.operation(
    "POST",
    "/uploads",
    who=VERIFIED,
    takes=NewUpload,
    gives=UploadView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON, LISTER, VERIFIER, OWNER},
)
def begin_upload(actor: Actor, body: dict[str, Any]) -> Any:
    """Announce a file with its size and SHA-256."""
    return commands.begin_upload(actor, **body)


@door.operation("GET", ONE, who=MEMBER, gives=UploadView)
def get_upload(actor: Actor, upload_id: UUID) -> Any:
    """Where it stands; go on at `received`."""
    return queries.get_upload(actor, upload_id)


@door.operation(
    "PATCH",
    ONE,
    who=VERIFIED,
    query=PartQuery,
    gives=UploadView,
    upload="PART_BYTES",
    duty={IN_PERSON, LISTER, VERIFIER, OWNER},
)
def take_part(actor: Actor, upload_id: UUID, query: dict[str, Any]) -> Any:
    """Send the bytes that begin at `offset`, as they are, at most 8 MiB."""
    return commands.take_part(actor, upload_id, offset=query["offset"], body=request.get_data())


@door.operation(
    "POST",
    ONE + "/finish",
    who=VERIFIED,
    gives=UploadView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON, LISTER, VERIFIER, OWNER},
)
def finish(actor: Actor, upload_id: UUID) -> Any:
    """All of it has arrived: put it together and compare its hash."""
    return commands.finish(actor, upload_id)


@door.operation(
    "POST",
    ONE + "/cancel",
    who=MEMBER,
    gives=UploadView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON, LISTER, VERIFIER, OWNER},
)
def cancel(actor: Actor, upload_id: UUID) -> Any:
    """Give it up."""
    return commands.cancel(actor, upload_id)
