"""A whole market, begun under a shell that lets everybody read: it writes for its user alone."""

import os
import stat
import subprocess
import sys

import requests

from config import keyfile
from config.settings import ROOT
from deploy.places import list_elsewhere


def test_every_file_of_a_running_market_is_its_own(run):
    var = run(umask=0).serves()
    backup = var.var.parent / "kept"
    flask(var.var, "backup", str(backup))
    flask(var.var, "clock", "allow-rehearsal")
    flask(var.var, "accounts", "demo", str(var.var / "accounts.json"))
    elsewhere = list(list_elsewhere(var.var).values())
    found = [p for top in (var.var, backup, *elsewhere) for p in (top, *top.rglob("*"))]
    assert len(found) > 100
    for path in found:
        if path.is_symlink() or not path.exists() or "postgres-programs" in str(path):
            continue
        said = path.stat()
        if stat.S_ISSOCK(said.st_mode):  # whoever may enter its folder may call it
            assert not path.parent.stat().st_mode & 0o077, path
            continue
        wanted = 0o700 if path.is_dir() else 0o600
        assert not stat.S_IMODE(said.st_mode) & ~wanted, (path, oct(said.st_mode))

    token = keyfile.read(str(var.var))["METRICS_TOKEN"]
    address = f"http://127.0.0.1:{var.port}/metrics"
    assert requests.get(address, timeout=60).status_code == 401
    told = requests.get(address, headers={"Authorization": f"Bearer {token}"}, timeout=60)
    assert told.status_code == 200
    assert "market_http_requests_total" in told.text
    assert requests.get(address, headers={"Host": "evil.example"}, timeout=60).status_code == 421


def flask(var, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "flask", *arguments],
        cwd=ROOT,
        env=os.environ
        | {"VAR": str(var), "PYTHONPATH": str(ROOT), "LOG_LEVEL": "ERROR"}
        | {"BACKUP_PASSPHRASE": "a long passphrase of the tests"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        umask=0,
    )
    assert done.returncode == 0, done.stdout + done.stderr
