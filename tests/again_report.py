"""Which commands and operations were cut in this run of the suite, over all its processes."""

import gc
import json
import os
import pkgutil
import re
import shutil
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType

import pytest

import app
import worker
from app.core.db import command

FOLDER = "AGAIN_FOLDER"
LEFT = pytest.StashKey[list[str]]()
NEVER: dict[str, str] = {}  # command or operation → why it is not cut in any test


def is_first(name: str) -> bool:
    """Whether this run cuts at all, and nobody in it has cut this yet."""
    if FOLDER not in os.environ:
        return False
    try:
        os.close(os.open(Path(os.environ[FOLDER]) / _spelled(name), os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "cut the connection of each command once, as a run of the whole suite does"
    parser.addoption("--cut", action="store_true", help=told)


def pytest_configure(config: pytest.Config) -> None:
    is_asked_for = config.option.cut or _is_whole(config)
    if is_asked_for and "PYTEST_XDIST_WORKER" not in os.environ:
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="zt-again-")  # its processes inherit it


def _is_whole(config: pytest.Config) -> bool:
    return config.args == config.getini("testpaths") and not config.option.keyword


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A whole run that leaves a command out fails."""
    if "PYTEST_XDIST_WORKER" in os.environ or FOLDER not in os.environ:
        return
    folder, config = Path(os.environ.pop(FOLDER)), session.config
    found = {file.name for file in folder.iterdir()}
    shutil.rmtree(folder)
    if not _is_whole(config) or session.shouldstop:
        return
    left = [name for name in (*commands(), *operations()) if _spelled(name) not in found]
    config.stash[LEFT] = sorted(set(left) - set(NEVER))
    if config.stash[LEFT] and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    for name in config.stash.get(LEFT, []):
        terminalreporter.write_line(f"never cut: {name}")


def commands() -> set[str]:
    """Every `@command` of the house."""
    for package in (app, worker):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    run = command(commands).__code__
    made = [one for one in gc.get_objects() if isinstance(one, FunctionType)]
    inner = [one.__wrapped__ for one in made if one.__code__ is run]
    names = {f"{one.__module__}.{one.__qualname__}" for one in inner}
    return {name for name in names if name.startswith(("app.", "worker."))}


def operations() -> Iterator[str]:
    """Every operation that takes an idempotency key."""
    for path, told in json.loads(Path("docs/openapi.json").read_bytes())["paths"].items():
        for method, one in told.items():
            if method != "parameters" and "Idempotency-Key" in json.dumps(one.get("parameters")):
                yield f"{method.upper()} {path}"


def _spelled(name: str) -> str:
    return re.sub(r"[/ ]", "+", name)
