"""`python -m tests.releases.make` keeps what this release leaves behind: VERSION.sql, VERSION.json.

A database of its own is migrated and filled, its old spent rows are pruned, and it is written as
plain text; beside it stands what the database does not tell: passwords, keys, the files it names,
and the accounts that `make run` wrote. All of it is synthetic.
"""

import json
import shutil
import sys
import tempfile
import time
import tomllib
from base64 import b64encode
from datetime import UTC
from pathlib import Path
from typing import Any

from flask_migrate import upgrade
from sqlalchemy import text

from app.core import fastread
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.retention import PRUNED
from app.core.viewer import viewer
from app.factory import create_app
from config.settings import ROOT, Settings
from deploy.servers import NOT_DURABLE, Postgres
from tests.conftest import BLIND, KEY
from tests.factories.cast import PASSWORD
from tests.releases import coverage, dump
from tests.releases.fill import fill
from tests.releases.market import Market
from tests.releases.scenes.sealed import OF_CALLS
from tests.trading.test_sealed import SIDES

HERE = Path(__file__).parent
LARGEST = 920_000  # bytes of a dump: well under 1 MiB
LARGEST_FILE = 4 << 10  # bytes; printed reports are left out
SPENT = ("access_tokens", "dispatches", "jobs", "patent_import_files", "sign_in_attempts")


def main() -> int:
    """Write both files; returns the exit status."""
    begun, version = time.monotonic(), _version()
    home = Path(tempfile.mkdtemp(prefix="zt-release-"))
    home.chmod(0o755)
    postgres = Postgres(home, NOT_DURABLE)
    try:
        url = postgres.start()
        facts = _filled(_settings(url, home))
        facts["accounts"] = _accounts(_settings(postgres.url("postgres"), home), home)
        whole = dump.write(url)
    finally:
        postgres.stop()
        shutil.rmtree(home, ignore_errors=True)
    (HERE / f"{version}.sql").write_text(whole)
    said = json.dumps({"version": version} | facts, ensure_ascii=False, indent=1)
    (HERE / f"{version}.json").write_text(said + "\n")
    size = len(whole.encode())
    print(f"{version}: {size} bytes, {time.monotonic() - begun:.0f} s")
    return int(size > LARGEST)


def _version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return str(project["version"])


def _settings(url: str, home: Path) -> Settings:
    """As the tests have them, so that what is sealed opens there."""
    return Settings(
        database_url=url,
        redis_url="unix:///nowhere",  # nothing rings here
        log_level="ERROR",
        field_keys=f"test:{KEY}",
        blind_key=BLIND,
        var=str(home / "var"),
    )


def _filled(settings: Settings) -> dict[str, Any]:
    """Fill it; what must be known of it."""
    app = create_app(settings)
    with app.app_context():
        viewer.set(SYSTEM)
        upgrade()
        market = fill()
        found = coverage.held()
        print(coverage.table(found))
        if lost := coverage.missing(found):
            raise SystemExit(f"nothing is in these states: {lost}")
        _prune()
        facts = {
            "at": market.now().astimezone(UTC).isoformat(),
            "password": PASSWORD,
            "people": {login: member.secret for login, member in market.make.cast.items()},
            "custodians": _custodians(market),
            "files": _files(Path(settings.var) / "objects"),
            "seal": _files(Path(settings.var) / "seal"),
            "states": {s: {k: list(map(str, v)) for k, v in of.items()} for s, of in found.items()},
        }
        db.session.remove()
        db.engine.dispose()
    fastread.forget()
    return facts


def _prune() -> None:
    """What the market itself removes in time: done deliveries and jobs, sessions that ended."""
    for pruned in PRUNED:
        if pruned.table in SPENT:
            db.session.execute(text(pruned.sql), {"keep": -2, "step": 100_000})
    db.session.commit()


def _custodians(market: Market) -> dict[str, Any]:
    """{whose key is the owner's: {side: who keeps it, its private halves}}"""
    return {
        owner: {
            side: {
                "login": sides[side],
                "private": file["private_key"],
                "private_signing_key": file["private_signing_key"],
            }
            for side, file in market.keys[owner].files.items()
        }
        for owner, sides in (("seller", SIDES), ("buyer", OF_CALLS))
    }


def _files(folder: Path) -> dict[str, str]:
    """{name: base64} of the small files in it."""
    return {
        str(path.relative_to(folder)): b64encode(path.read_bytes()).decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.stat().st_size <= LARGEST_FILE
    }


def _accounts(settings: Settings, home: Path) -> dict[str, Any]:
    """The file that `make run` keeps of the demonstration's people."""
    app = create_app(settings)
    with app.app_context():
        viewer.set(SYSTEM)
        upgrade()
        made = app.test_cli_runner().invoke(args=["accounts", "demo", str(home / "accounts.json")])
        assert made.exit_code == 0, made.output
        db.session.remove()
        db.engine.dispose()
    fastread.forget()
    found: dict[str, Any] = json.loads((home / "accounts.json").read_text())
    return found


if __name__ == "__main__":
    sys.exit(main())
