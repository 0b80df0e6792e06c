"""A folder for markets that is closed to everybody else, and its end."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deploy.clean import clean
from tests.deploy.runs import Run

# these start embedded servers of their own; with outside ones there is nothing to start
collect_ignore_glob = ["test_*.py"] if os.environ.get("DATABASE_URL") else []


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="zt-deploy-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def run(home: Path) -> Iterator[Callable[..., Run]]:
    """Starts markets; whatever the test did to them, nothing of them is left."""
    begun: list[Run] = []

    def start(name: str = "var", **options: object) -> Run:
        (home / name).mkdir(exist_ok=True)
        begun.append(Run(home / name, **options))  # type: ignore[arg-type]
        return begun[-1]

    yield start
    for each in begun:
        if each.process.poll() is None:
            each.kill()
    for var in {each.var for each in begun}:
        clean(var)
