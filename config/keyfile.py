"""VAR/keys.json: the keys of a local market, readable by its owner only."""

import json
import os
from pathlib import Path

from config.trust import require_ours

NAME = "keys.json"
_NAMES = {"FIELD_KEYS", "BLIND_KEY", "LOST_KEYS", "METRICS_TOKEN"}


def path_in(var: str) -> Path:
    return Path(var) / NAME


def read(var: str) -> dict[str, str]:
    """{variable: value}, empty where there is no file. Raises ValueError for a damaged one."""
    file = path_in(var)
    require_ours(file)
    try:
        found = json.loads(file.read_text())
    except FileNotFoundError:
        return {}
    except (ValueError, OSError) as error:
        raise ValueError(f"{file} cannot be read ({type(error).__name__}): restore it") from None
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        raise ValueError(f"{file} is not a file of keys: restore it")
    return {name: found[name] for name in _NAMES & found.keys()}


def write(var: str, keys: dict[str, str]) -> None:
    """Whole or not at all, mode 0600, on disk before this returns."""
    file = path_in(var)
    partial = file.with_suffix(".new")
    partial.unlink(missing_ok=True)  # of a writer that was killed
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        json.dump(keys, out, indent=1)
        out.flush()
        os.fsync(out.fileno())
    partial.rename(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
