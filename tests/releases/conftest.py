"""Every kept release, loaded into the tests' own database and upgraded to today."""

import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask_migrate import upgrade

from app.core import fastread, storage
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.viewer import viewer
from app.money import find_imbalances
from app.pilot.reports import seal
from config.settings import Settings
from tests.conftest import DATABASE, Servers, _admin, _create
from tests.releases import dump

HERE = Path(__file__).parent
RELEASES = sorted(path.stem for path in HERE.glob("*.sql"))
UPGRADED = "zt_test_release"


@dataclass(frozen=True)
class Release:
    """`facts` is what stands beside the dump: make.py says what that is."""

    version: str
    facts: dict[str, Any]

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.facts["at"])


@pytest.fixture(scope="session", params=RELEASES)
def release(
    request: pytest.FixtureRequest, servers: Servers, session_app: tuple[Flask, Any]
) -> Iterator[Release]:
    """Loaded, upgraded and kept as a template."""
    version: str = request.param
    found = Release(version, json.loads((HERE / f"{version}.json").read_text()))
    _create(servers, DATABASE, None)
    dump.load(servers.postgres(DATABASE), (HERE / f"{version}.sql").read_text(), found.at)
    app, _ = session_app
    with app.app_context():
        viewer.set(SYSTEM)
        upgrade()
        db.session.remove()
        db.engine.dispose()
    fastread.forget()
    _create(servers, UPGRADED, DATABASE)
    yield found
    _admin(servers, f'drop database if exists "{UPGRADED}" with (force)')


@pytest.fixture
def app(
    servers: Servers,
    session_app: tuple[Flask, Any],
    settings: Settings,
    release: Release,
    tmp_path: Path,
) -> Iterator[Flask]:
    """The app on the upgraded database, as `tests/conftest.py` has it on a new one, with the files
    and the seal that the release's market had."""
    app, _ = session_app
    _create(servers, DATABASE, UPGRADED)
    for name, content in release.facts["seal"].items():
        (tmp_path / name).write_bytes(b64decode(content))
    seal.configure("", "", str(tmp_path))
    storage.configure(f"file://{tmp_path}/objects")
    with app.app_context():
        viewer.set(SYSTEM)
        for key, content in release.facts["files"].items():
            storage.put(key, b64decode(content))
        yield app
        db.session.rollback()
        assert find_imbalances() == []
        db.session.remove()
        db.engine.dispose()
    storage.configure(settings.storage_url or f"file://{settings.var}/objects")
    seal.configure(settings.signing_key, settings.signing_certificate, f"{settings.var}/seal")
    fastread.forget()
