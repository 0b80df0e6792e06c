"""A part with nothing to do gives its signs all the same. Seen: workers that nothing rang for ten
minutes were ended and started again, for ever."""

import os
import signal
import subprocess
import sys
import time

import psycopg
import pytest

from config.settings import ROOT
from deploy.servers import dies_with_parent
from worker import heartbeat

PATIENCE = 18  # seconds without a move, instead of minutes
LONGER = 2 * PATIENCE
RUN = f"""
import sys
from worker import heartbeat, run
heartbeat.PATIENCE = dict.fromkeys(heartbeat.PATIENCE, {PATIENCE})
run.main(sys.argv[1])
"""
SILENT = """
    select part from unnest(%s::text[]) part where not exists (
        select from heartbeats where heartbeats.part = part.part
            and beat_at > clock_timestamp() - interval '7 seconds')
"""


@pytest.fixture
def idle_parts(app, settings, tmp_path):
    """One process of each role, on a market in which nothing happens."""
    environment = os.environ | {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "FIELD_KEYS": settings.field_keys,
        "BLIND_KEY": settings.blind_key,
        "VAR": settings.var,
        "SOCKETS": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    begun = {}
    for role in heartbeat.PATIENCE:
        with (tmp_path / f"{role}.log").open("wb") as log:
            begun[role] = subprocess.Popen(
                [sys.executable, "-c", RUN, role],
                env=environment | {"PART": f"idle {role}"},
                stdout=log,
                stderr=log,
                preexec_fn=dies_with_parent(signal.SIGTERM),
            )
    yield begun
    for process in begun.values():
        process.terminate()
    for role, process in begun.items():
        process.wait(60)
        print(role, (tmp_path / f"{role}.log").read_text()[-2_000:])


def test_every_part_gives_signs_while_nothing_happens(idle_parts, settings):
    parts = [f"idle {role}" for role in idle_parts]
    assert len(parts) == 6
    with psycopg.connect(settings.database_url, autocommit=True) as connection:
        silent = lambda: connection.execute(SILENT, (parts,)).fetchall()  # noqa: E731
        begun = time.monotonic()
        while silent():
            assert time.monotonic() - begun < 120, silent()
            time.sleep(0.5)
        time.sleep(LONGER)
        assert silent() == []
