"""The settings of a process, with the addresses of embedded servers that are running."""

import json
import os
import sys
from pathlib import Path
from pwd import getpwnam
from stat import S_ISDIR
from typing import Any
from urllib.parse import parse_qs, urlsplit

from config import keyfile, trust
from config.settings import Settings

SERVERS = "servers.json"


def load() -> Settings:
    """Settings from the environment; DATABASE_URL and REDIS_URL, when empty, from VAR/servers.json.

    The supervisor writes that file while its embedded servers run, so that `flask …` in another
    shell talks to the same database. Raises ValueError.
    """
    settings = Settings.read()
    require_trusted(settings)
    found = _running(Path(settings.var) / SERVERS)
    addresses = {
        name: os.environ.get(name) or found.get(name, "") for name in ("DATABASE_URL", "REDIS_URL")
    }
    return Settings.read(os.environ | addresses | own_keys(settings))


def load_or_exit() -> Settings:
    """The same for a program's beginning, which writes for its user alone: what is wrong is one
    line, and the end."""
    trust.keep_private()
    try:
        return load()
    except ValueError as error:
        sys.exit(str(error))


def require_trusted(settings: Settings) -> None:
    """No place that a setting names was put there by a stranger. Raises ValueError."""
    storage = settings.storage_url.removeprefix("file://")
    counted = os.environ.get("PROMETHEUS_MULTIPROC_DIR", "")
    named = (settings.var, settings.sockets, settings.signing_key, settings.signing_certificate)
    for place in (*named, counted, storage if storage.startswith("/") else ""):
        if place:
            trust.require_ours(Path(place))


def own_keys(settings: Settings) -> dict[str, str]:
    """The keys that a local market made for itself; nothing when any is set. Raises ValueError."""
    found = {} if _are_set() else keyfile.read(settings.var)
    return {name: value for name, value in found.items() if not os.environ.get(name)}


def where_keys_are(settings: Settings) -> str:
    """For messages: the variables, when one is set, or the file."""
    if _are_set():
        return "FIELD_KEYS and BLIND_KEY of the environment"
    return str(keyfile.path_in(settings.var))


def _are_set() -> bool:
    return any(os.environ.get(name) for name in ("FIELD_KEYS", "BLIND_KEY"))


def _running(file: Path) -> dict[str, Any]:
    """Addresses in servers.json; none when its servers were killed, or it was cut short."""
    trust.require_ours(file)
    try:
        found: dict[str, Any] = json.loads(file.read_text())
    except (OSError, ValueError):
        return {}
    hosts = parse_qs(urlsplit(found.get("DATABASE_URL", "")).query).get("host", [""])
    places = [Path(host) for host in hosts if host]
    return found if any(_is_closed(at) and list(at.glob(".s.PGSQL.*")) for at in places) else {}


def _is_closed(folder: Path) -> bool:
    """Its owner alone enters, as into every folder of sockets of ours: one that was killed may have
    left a name under a temporary folder that anybody could take since."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    servers = {os.geteuid()} | ({getpwnam("nobody").pw_uid} if os.geteuid() == 0 else set())
    return S_ISDIR(found.st_mode) and not found.st_mode & 0o077 and found.st_uid in servers
