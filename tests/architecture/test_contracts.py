"""The import contracts hold, and each one really breaks when it is broken on purpose."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from config.settings import ROOT

TROUBLE = {  # contract → (file, a line that breaks it)
    "floors": ("app/core/money.py", "import app.parties.rules"),
    "inside": ("app/deals/rules.py", "import app.deals.commands"),
    "http": ("app/deals/commands.py", "import flask"),
    "doors": ("app/operator/running.py", "import app.deals.models"),
    "adapters": ("app/web/health.py", "import redis"),
    "nobody": ("app/trading/negotiations/commands.py", "import worker.relay"),
}


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path):
    for part in ("app", "config", "worker"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy):
    status, output = lint(copy)
    assert status == 0, output


def test_every_contract_is_tried():
    known = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    assert {contract["id"] for contract in known["contracts"]} == set(TROUBLE)


@pytest.mark.parametrize("contract", TROUBLE)
def test_a_contract_broken_on_purpose_is_found(copy, contract):
    file, line = TROUBLE[contract]
    target = copy / file
    target.write_text(target.read_text() + f"\n\n{line}  # on purpose\n")
    status, output = lint(copy)
    names = tomllib.loads((copy / "pyproject.toml").read_text())["tool"]["importlinter"]
    (name,) = [c["name"] for c in names["contracts"] if c["id"] == contract]
    assert status != 0
    assert f"{name} BROKEN" in output
