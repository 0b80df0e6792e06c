"""The test authority's seal is made once: reports of one market bear one seal."""

from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.core.actor import SYSTEM, Actor
from app.core.db import command, db
from app.core.keyring import SIGNING, KeysRefused, named
from app.core.sealed_rows import KeyFingerprint
from app.pilot.reports import seal


def require_seal() -> None:
    """The seal under VAR is there and is the one the database knows; made where none is known.

    Raises KeysRefused: then reports wait, as `flask backlog` says, until it is put back. A seal by
    SIGNING_KEY is the operator's to change.
    """
    if seal.has_given_key():
        return
    if seal.own_certificate() is None:
        _require_none_known()
        seal.make_own()
    certificate = seal.own_certificate()
    assert certificate is not None
    _note(SYSTEM, sha256(certificate).hexdigest()[:32])


def _require_none_known() -> None:
    known = _known()
    missing = None if known is None else known.id
    db.session.rollback()
    if missing is not None:
        raise KeysRefused(f"VAR/seal with the key {missing} is missing: put it back")


@command
def _note(actor: Actor, fingerprint: str) -> None:
    key, known = named(SIGNING, fingerprint), _known()
    if known is None:
        values = {"id": key.id, "purpose": SIGNING, "fingerprint": fingerprint}
        db.session.execute(insert(KeyFingerprint).values(values).on_conflict_do_nothing())
    elif known.fingerprint != fingerprint:
        raise KeysRefused(f"VAR/seal has {key.id}, reports are sealed by {known.id}: put it back")


def _known() -> KeyFingerprint | None:
    return db.session.scalar(
        select(KeyFingerprint).filter_by(purpose=SIGNING, retired_at=None).limit(1)
    )
