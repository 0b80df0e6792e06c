"""What was sent is what is kept, whichever backend ends while it arrives."""

import random
from hashlib import sha256
from io import BytesIO
from itertools import count

import pytest
from sqlalchemy import select

from app.catalogue.imports.models import ImportChunk
from app.catalogue.imports.queries import get_import
from app.core.actor import SYSTEM
from app.core.db import db
from tests.again import Commit, Try, tried

SIZE, PIECE = 400_014, 1 << 16


@pytest.mark.tried_once
@pytest.mark.parametrize("key", [None, "arriving"])
def test_a_file_arrives_whole_wherever_its_connection_is_cut(as_, monkeypatch, key):
    """Seen: 400,014 bytes sent, 203,406 kept, `received` with the digest of the rest."""
    monkeypatch.setattr("app.catalogue.imports.files.CHUNK", PIECE)
    content = random.Random(1).randbytes(SIZE)
    for number in count(1):
        with tried(Try(Commit.DONE, cut_at=number)) as how:
            sent = {"file": (BytesIO(content), "f")}
            answer = as_("seller").post(
                "/imports/assets", data=sent, key=key and f"{key}-{number:04d}"
            )
        assert answer.status_code == 201, (number, answer.json)
        said = answer.json
        assert (said["size"], said["sha256"]) == (SIZE, sha256(content).hexdigest()), number
        assert kept(said["id"]) == content, number
        if not how.is_cut:
            break
    assert number > SIZE / PIECE


def kept(import_id):
    """The bytes of the chunks, in order; nothing is kept of a try that was cut."""
    (subject_id,) = set(db.session.scalars(select(ImportChunk.import_id)))
    assert str(subject_id) == import_id
    own = select(ImportChunk.content).order_by(ImportChunk.number)
    content = b"".join(db.session.scalars(own))
    assert get_import(SYSTEM, subject_id).size == len(content)
    db.session.execute(db.delete(ImportChunk))
    db.session.commit()
    return content
