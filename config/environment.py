"""The settings of a process, with the addresses of embedded servers that are running."""

import json
import os
from pathlib import Path

from config.settings import Settings

SERVERS, KEYS = "servers.json", "keys.json"


def load() -> Settings:
    """Settings from the environment; DATABASE_URL and REDIS_URL, when empty, from VAR/servers.json.

    The supervisor writes that file while its embedded servers run, so that `flask …` in another
    shell talks to the same database.
    """
    settings = Settings.read()
    running = Path(settings.var) / SERVERS
    found = json.loads(running.read_text()) if running.exists() else {}
    if not Path(found.get("DATABASE_URL", "").partition("host=")[2]).is_dir():
        found = {}  # left by a market that was killed
    addresses = {
        name: os.environ.get(name) or found.get(name, "") for name in ("DATABASE_URL", "REDIS_URL")
    }
    return Settings.read(os.environ | addresses | own_keys(settings))


def own_keys(settings: Settings) -> dict[str, str]:
    """FIELD_KEYS and BLIND_KEY that a local market made for itself; nothing when they are set."""
    file = Path(settings.var) / KEYS
    if settings.field_keys or not file.exists():
        return {}
    found: dict[str, str] = json.loads(file.read_text())
    return found
