"""A worker of its own, with kinds of jobs that do the worst: `python -m tests.worst.trial ID …`."""

import os
import re
import signal
import sys
import time

from app.core import jobs
from app.core.limits import MIB, Limits
from app.factory import create_app
from config.settings import Settings
from worker import apart
from worker import jobs as worker_jobs

APART = Limits(2, 1, 3, 64 * MIB, is_apart=True)
HERE = Limits(2, 1, 3, 64 * MIB)
AT_EASE = Limits(2, 30, 30, 64 * MIB, is_apart=True)


@jobs.job("trial.well", AT_EASE)
def do_well(lease):
    pass


@jobs.job("trial.spin", APART)
def spin(lease):
    re.match(r"(a+)+$", "a" * 100 + "!")  # for ever, in C


@jobs.job("trial.sleep", APART)
def sleep(lease):
    time.sleep(60)


@jobs.job("trial.live_on", APART)
def live_on(lease):
    while True:  # a step is done again and again, and the whole comes to no end
        jobs.confined.moved_on()
        time.sleep(0.1)


@jobs.job("trial.eat", AT_EASE)
def eat(lease):
    kept = []
    while True:
        kept.append(bytes(MIB))


@jobs.job("trial.die", AT_EASE)
def die(lease):
    os.kill(os.getpid(), signal.SIGKILL)


@jobs.job("trial.crash", AT_EASE)
def crash(lease):
    os.abort()


@jobs.job("trial.fail", AT_EASE)
def fail(lease):
    raise ValueError("as ever")


@jobs.job("trial.sleep_here", HERE)
def sleep_here(lease):
    time.sleep(60)


@jobs.job("trial.kill_worker", HERE)
def kill_worker(lease):
    os.kill(os.getpid(), signal.SIGKILL)


@jobs.job("trial.kill_worker_from_below", AT_EASE)
def kill_worker_from_below(lease):
    nursery = os.getppid()
    with open(f"/proc/{nursery}/stat") as file:
        worker = int(file.read().rpartition(")")[2].split()[1])
    os.kill(worker, signal.SIGKILL)
    time.sleep(60)


def main() -> None:
    app = create_app(Settings.read(), is_worker=True)
    apart.begin(app)
    with app.app_context():
        for id in sys.argv[1:]:
            worker_jobs.run([int(id)])
            print(id, flush=True)


if __name__ == "__main__":
    main()
