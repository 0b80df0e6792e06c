"""What the rows stand on: durable servers of their own, a market in them, gunicorn beside it."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import text

from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.viewer import viewer
from app.factory import create_app
from config.settings import ROOT, Settings
from deploy.servers import Postgres, Valkey
from tests.factories.cast import Member, make_cast

SETTINGS = ("shared_buffers=1GB", "max_wal_size=8GB", "checkpoint_timeout=30min")

KEY, BLIND = (b64encode(bytes(range(n, n + 32))).decode() for n in (0, 1))


@dataclass
class Bench:
    """Servers (fsync on), the app of this process, its cast."""

    home: Path
    postgres: Postgres
    valkey: Valkey
    settings: Settings
    app: Flask
    cast: dict[str, Member]

    @property
    def pgbench(self) -> Path:
        return self.postgres.bin / "pgbench"

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {
            "DATABASE_URL": self.settings.database_url,
            "REDIS_URL": self.settings.redis_url,
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
            "FIELD_KEYS": self.settings.field_keys,
            "BLIND_KEY": self.settings.blind_key,
            "READS_PER_MINUTE": "0",
            "WRITES_PER_MINUTE": "0",
        }


@contextmanager
def bench() -> Iterator[Bench]:
    """Everything started, and stopped at the end."""
    home = Path(tempfile.mkdtemp(prefix="zt-bench-"))
    home.chmod(0o755)
    postgres, valkey = Postgres(home, SETTINGS), Valkey(home)
    try:
        settings = Settings(
            database_url=postgres.start(),
            redis_url=valkey.start(),
            log_level="ERROR",
            field_keys=f"bench:{KEY}",
            blind_key=BLIND,
        )
        app = create_app(settings)
        with app.app_context():
            viewer.set(SYSTEM)
            upgrade()
            _allow_rehearsal()
            cast = make_cast()
            yield Bench(home, postgres, valkey, settings, app, cast)
            db.session.remove()
            db.engine.dispose()
    finally:
        valkey.stop()
        postgres.stop()
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def gunicorn(
    the: Bench, port: int, application: str, body_bytes: int = 0, sockets: str = ""
) -> Iterator[int]:
    """`application` under the market's own gunicorn settings, on `port` or behind a front that
    serves there; yields the master's pid."""
    log = (the.home / "gunicorn.log").open("ab")
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gunicorn",
            "--config",
            str(ROOT / "config" / "gunicorn.py"),
            application,
        ],
        cwd=ROOT,
        env=the.environment
        | {"PORT": str(port), "FLOOR_BYTES": str(body_bytes), "SOCKETS": sockets},
        stdout=log,
        stderr=log,
    )
    try:
        _wait(port)
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)


def _wait(port: int) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2).close()
            return
        except OSError as error:
            if isinstance(error, urllib.error.HTTPError) and error.code != 503:
                return
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


@command
def _allow_rehearsal() -> None:
    db.session.execute(text("update market_clock set is_rehearsal = true"))
