"""A gunicorn of a test's own on the test's database: a real process, that can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from config.settings import ROOT, Settings
from deploy.servers import dies_with_parent
from tests.stories.conftest import free_port


@contextmanager
def served(
    settings: Settings, log: Path, **more: str
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Its address and its process, ready; what it logged is printed at the end. `more`: variables;
    with SOCKETS it is whoever stands in front that has an address."""
    port = free_port()
    environment = os.environ | {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "FIELD_KEYS": settings.field_keys,
        "BLIND_KEY": settings.blind_key,
        "VAR": settings.var,
        "PORT": str(port),
        "WEB_WORKERS": "1",
        "LOG_LEVEL": "ERROR",
        "READS_PER_MINUTE": "0",
        "WRITES_PER_MINUTE": "0",
        "METRICS_TOKEN": settings.metrics_token,
        "PYTHONPATH": str(ROOT),
        **more,
    }
    argv = [sys.executable, "-m", "gunicorn", "--config", str(ROOT / "config" / "gunicorn.py")]
    with log.open("wb") as out:
        process = subprocess.Popen(
            argv,
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=out,
            start_new_session=True,
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )
    try:
        if "SOCKETS" in more:
            yield "", process
        else:
            yield _ready(f"http://127.0.0.1:{port}", process, log), process
    finally:
        process.terminate()
        process.wait(60)
        print(log.read_text()[-20_000:])


def kill_all_of(process: subprocess.Popen[bytes]) -> None:
    """Master and workers at once, as by a power cut."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(60)


def _ready(address: str, process: subprocess.Popen[Any], log: Path) -> str:
    deadline = time.monotonic() + 180
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if requests.get(f"{address}/healthz", timeout=5).ok:
                return address
        except requests.RequestException:
            time.sleep(0.1)
    raise RuntimeError(log.read_text()[-3000:])
