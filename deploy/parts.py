"""What runs beside the servers: front, web, clock, stream, workers; how each starts and ends."""

import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from config.settings import ROOT, Settings
from deploy import front
from deploy.logs import Log
from deploy.processes import dies_with_parent

PYTHON = sys.executable


@dataclass
class Part:
    """One child process in a session of its own: Ctrl-C is for the supervisor."""

    name: str
    argv: list[str]
    death_signal: int  # what the kernel sends it when the supervisor is gone
    var: Path
    environment: dict[str, str]
    folder: Path = ROOT  # where it works
    stop_signal: int = signal.SIGTERM
    listens: tuple[str, ...] = ()  # sockets in its folder: left by a killed one, they bar the next
    process: subprocess.Popen[bytes] | None = None
    log: Log = field(init=False)

    def __post_init__(self) -> None:
        self.log = Log(self.var, self.name)

    @property
    def role(self) -> str:
        return self.name.split("-")[0]

    def launch(self) -> None:
        """Start it, from the thread whose end it shall not outlive."""
        for socket in self.listens:
            (self.folder / socket).unlink(missing_ok=True)
        with self.log.opened() as log:
            self.process = subprocess.Popen(
                self.argv,
                cwd=self.folder,
                env=self.environment | {"PART": self.name},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=dies_with_parent(self.death_signal),
                start_new_session=True,
            )


def queues(settings: Settings) -> dict[str, int]:
    """How many worker processes serve each queue."""
    return {
        "events": settings.event_workers,
        "urgent": settings.urgent_workers,
        "jobs": settings.job_workers,
        "long": settings.long_workers,
    }


def plan(settings: Settings, var: Path, environment: dict[str, str]) -> list[Part]:
    """Every part of this market, not yet started; web and stream stand behind the front."""
    place = front.folder_of(var)
    environment = environment | {"SOCKETS": str(place)}
    gunicorn = [PYTHON, "-m", "gunicorn", "--config", str(ROOT / "config" / "gunicorn.py")]
    run = [PYTHON, "-m", "worker.run"]
    described: list[tuple[str, list[str], int]] = [
        ("web", gunicorn, signal.SIGTERM),
        ("clock", [*run, "clock"], signal.SIGTERM),
        ("stream", [*run, "stream"], signal.SIGTERM),
    ]
    for role, count in queues(settings).items():
        # SIGKILL: RQ would finish its job first, and PostgreSQL remembers it anyway.
        described += [(f"{role}-{n}", [*run, role], signal.SIGKILL) for n in range(1, count + 1)]
    serve = front.write_configuration(settings, place)
    foremost = Part(
        "front",
        serve,
        signal.SIGTERM,
        var,
        environment,
        place,
        stop_signal=signal.SIGQUIT,
        listens=front.LISTENS,
    )
    return [foremost, *(Part(*each, var, environment) for each in described)]
