"""A backup by an owner that is no superuser: the walls bind it, and pg_dump reads through them."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
import pytest

from app.core.keyring import new_key, new_secret
from config.settings import ROOT
from deploy.servers import NOT_DURABLE, Postgres

FIELD_KEYS, BLIND_KEY = new_key("test"), new_secret()
SHOP = ("accounts", "add-organisation", "新单位", "--kind", "enterprise")
ONE = (*SHOP, "--code", "91410000170001401D", "--bank-account", "6222")


@pytest.fixture
def owned():
    """(folder, URL of a database by its name) of a server on which `shop` owns two databases."""
    with tempfile.TemporaryDirectory(prefix="zt-owned-") as folder:
        home = Path(folder)
        home.chmod(0o755)
        postgres = Postgres(home, NOT_DURABLE)
        try:
            postgres.start()
            with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
                connection.execute("create role shop login createrole nosuperuser nobypassrls")
                for name in ("before", "after"):
                    connection.execute(f"create database {name} owner shop")
            yield home, lambda name: postgres.url(name).replace("market@", "shop@")
        finally:
            postgres.stop()


def flask(home, url, *arguments):
    own = {"DATABASE_URL": url, "REDIS_URL": "redis://127.0.0.1:1", "VAR": str(home / "var")}
    keys = {"FIELD_KEYS": FIELD_KEYS, "BLIND_KEY": BLIND_KEY, "BACKUP_PASSPHRASE": "apart"}
    done = subprocess.run(
        [sys.executable, "-m", "flask", *arguments],
        cwd=ROOT,
        env=os.environ | own | keys | {"PYTHONPATH": str(ROOT), "LOG_LEVEL": "ERROR"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_an_owner_who_is_no_superuser_backs_up_and_restores(owned):
    home, url = owned
    flask(home, url("before"), "db", "upgrade")
    flask(home, url("before"), *ONE)
    assert "is sound" in flask(home, url("before"), "backup", str(home / "kept"))
    said = flask(home, url("after"), "restore", str(home / "kept"))
    assert "everything sealed opens" in said
    assert "OPEN" in flask(home, url("after"), "restorations", "show")
