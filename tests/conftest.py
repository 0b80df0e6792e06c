"""The bench: real PostgreSQL and Valkey, one app, a fresh database for every test."""

import os
import shutil
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade
from sqlalchemy import text

from app.core import clock, fastread
from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.viewer import viewer
from app.factory import create_app
from app.money import find_imbalances
from config.settings import Settings
from deploy.servers import NOT_DURABLE, Postgres, Valkey
from tests import clocks
from tests.factories.cast import Member, make_cast
from tests.factories.subjects import Make
from tests.fresh import Database
from tests.hands import settle as settle_now

pytest_plugins = ["tests.again", "tests.again_report"]
KEY, BLIND = (b64encode(bytes(range(n, n + 32))).decode() for n in (0, 1))  # of tests only
METRICS = "figures-of-tests-0123456789abcdef"
# it starts an embedded server of its own; with outside ones there is nothing to start
collect_ignore = ["core/test_troubles.py"] if os.environ.get("DATABASE_URL") else []
TEMPLATE, DATABASE = "zt_test_template", "zt_test"


@dataclass(frozen=True)
class Servers:
    postgres: Callable[[str], str]  # database name → URL
    redis_url: str
    home: Path


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """Those of DATABASE_URL and REDIS_URL, or embedded ones of our own."""
    home = Path(tempfile.mkdtemp(prefix="zt-test-"))
    home.chmod(0o755)
    started: list[Any] = []
    if url := os.environ.get("DATABASE_URL"):
        base, _, query = url.partition("?")
        root = base.rpartition("/")[0]
        address = lambda name: f"{root}/{name}" + (f"?{query}" if query else "")  # noqa: E731
    else:
        started.append(postgres := Postgres(home, NOT_DURABLE))
        postgres.start()
        address = postgres.url
    redis_url = os.environ.get("REDIS_URL")
    if not redis_url:
        started.append(valkey := Valkey(home))
        redis_url = valkey.start()
    yield Servers(address, redis_url, home)
    for server in reversed(started):
        server.stop()
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def settings(servers: Servers) -> Settings:
    return Settings(
        database_url=servers.postgres(DATABASE),
        redis_url=servers.redis_url,
        log_level="ERROR",
        web_threads=8,
        field_keys=f"test:{KEY}",
        blind_key=BLIND,
        var=str(servers.home / "var"),
        token_hours=24 * 3_660,  # the market's clock runs for years in a test
        reads_per_minute=0,
        writes_per_minute=0,
        metrics_token=METRICS,
    )


@pytest.fixture(scope="session")
def session_app(servers: Servers, settings: Settings) -> Iterator[tuple[Flask, dict[str, Member]]]:
    """The app, and the template database: migrated, with its cast signed in."""
    _create(servers, DATABASE, None)
    app = create_app(settings)
    app.testing = True
    app.wsgi_app = FromOutside(app.wsgi_app)  # type: ignore[method-assign]
    with app.app_context():
        viewer.set(SYSTEM)
        upgrade()
        _allow_rehearsal()
        cast = make_cast()
        settle_now()
        _forget_reminders()
        db.session.remove()
        db.engine.dispose()
    fastread.forget()
    _create(servers, TEMPLATE, DATABASE)
    yield app, cast
    with app.app_context():
        db.engine.dispose()
    fastread.forget()
    for name in (DATABASE, TEMPLATE):
        _admin(servers, f'drop database if exists "{name}" with (force)')


@pytest.fixture(scope="session")
def database(servers: Servers, session_app: tuple[Flask, dict[str, Member]]) -> Database:
    url, template = servers.postgres(DATABASE), servers.postgres(TEMPLATE)

    def copy() -> None:
        db.engine.dispose()
        _create(servers, DATABASE, TEMPLATE)

    return Database(url, template, lambda: db.engine.pool, copy)


@pytest.fixture
def app(database: Database, session_app: tuple[Flask, dict[str, Member]]) -> Iterator[Flask]:
    """The app on a fresh database; after the test the ledger must be sound."""
    app, _ = session_app
    with app.app_context():
        database.make_fresh()
        viewer.set(SYSTEM)  # what a test looks up itself; requests and commands see as their actor
        yield app
        db.session.rollback()
        assert find_imbalances() == []
        db.session.remove()
    fastread.forget()


@pytest.fixture
def owner(app: Flask, settings: Settings) -> Callable[[str], None]:
    """Run SQL as the owner of the tables, which the app is not."""

    def run(statement: str) -> None:
        with psycopg.connect(settings.database_url, autocommit=True) as connection:
            connection.execute(statement)

    return run


@pytest.fixture
def cast(app: Flask, session_app: tuple[Flask, dict[str, Member]]) -> dict[str, Member]:
    return session_app[1]


@pytest.fixture
def make(cast: dict[str, Member]) -> Make:
    return Make(cast)


@pytest.fixture
def settle(app: Flask) -> Callable[[], int]:
    return settle_now


@pytest.fixture
def pass_days(app: Flask) -> Callable[[float], None]:
    """Move the market's clock forward."""

    @command
    def shift(days: float) -> None:
        clock.shift(timedelta(days=days))

    return shift


@pytest.fixture
def as_(app: Flask, cast: dict[str, Member]) -> Callable[[str | None], "Caller"]:
    """`as_("buyer").post(path, body)`; `as_(None)` has no token."""
    return lambda login: Caller(app.test_client(), cast[login].token if login else None)


@pytest.fixture
def told(app: Flask) -> Callable[[str], list[str]]:
    """Names of the events told so far that begin so."""

    def names(prefix: str = "") -> list[str]:
        rows = db.session.scalars(
            text("select name from events where name like :p || '%' order by id"), {"p": prefix}
        ).all()
        db.session.rollback()
        return list(rows)

    return names


class Caller:
    """A test client with a token, and an idempotency key on every POST unless told otherwise."""

    def __init__(self, client: FlaskClient, token: str | None) -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def get(self, path: str, **options: Any) -> Any:
        return self._call("GET", path, **options)

    def post(self, path: str, body: Any = None, **options: Any) -> Any:
        key = options.pop("key", uuid4().hex)
        headers = {"Idempotency-Key": key} if key else {}
        if (version := options.pop("version", None)) is not None:
            headers["If-Match"] = f'"{version}"'
        if body is not None:
            options["json"] = body
        return self._call("POST", path, headers=headers | options.pop("headers", {}), **options)

    def patch(self, path: str, body: Any, version: int | None) -> Any:
        headers = {"If-Match": f'"{version}"'} if version is not None else {}
        return self._call("PATCH", path, json=body, headers=headers)

    def delete(self, path: str) -> Any:
        return self._call("DELETE", path)

    def _call(self, method: str, path: str, **options: Any) -> Any:
        headers = self.headers | options.pop("headers", {})
        # buffered: a download that nobody reads would keep its request open until it is collected
        answer = self.client.open(path, method=method, headers=headers, buffered=True, **options)
        db.session.remove()
        return answer


class FromOutside:
    """A request finds no viewer, as in a server's thread: the test's own would open every wall."""

    def __init__(self, application: Any) -> None:
        self.application = application

    def __call__(self, environ: Any, start_response: Any) -> Any:
        token = viewer.set(None)
        try:
            return self.application(environ, start_response)
        finally:
            viewer.reset(token)


def problem_of(answer: Any) -> tuple[int, str]:
    """(status, code) of a refusal; asserts that it is a proper problem document."""
    assert answer.mimetype == "application/problem+json", answer.get_data(as_text=True)
    body = answer.get_json()
    assert body["status"] == answer.status_code
    assert body["request_id"]
    return answer.status_code, body["type"].removeprefix("/problems/")


def _create(servers: Servers, name: str, template: str | None) -> None:
    _admin(servers, f'drop database if exists "{name}" with (force)')
    copy = f' template "{template}" strategy file_copy' if template else ""
    _admin(servers, f'create database "{name}"{copy}')


def _admin(servers: Servers, statement: str) -> None:
    with psycopg.connect(servers.postgres("postgres"), autocommit=True) as connection:
        connection.execute(statement)


@command
def _forget_reminders() -> None:
    """How the cast came about is no test's news."""
    db.session.execute(text("delete from reminders"))


@command
def _allow_rehearsal() -> None:
    db.session.execute(text("update market_clock set is_rehearsal = true"))
    db.session.execute(
        text('update market_clock set "offset" = :by'), {"by": clocks.until(clocks.chosen())}
    )
