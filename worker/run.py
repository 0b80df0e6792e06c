"""One worker process: `python -m worker.run clock`, `… events`, `… jobs` or `… stream`."""

import gc
import sys

from app.core.db import db
from app.core.viewer import assert_wall
from app.factory import create_app
from config.environment import load
from worker import clock, doorbell


def main(role: str) -> None:
    """Run until told to stop."""
    settings = load()
    if role == "stream":
        from worker import stream  # what serves streams would be ten MiB of every other worker

        stream.run(settings)
        return
    app = create_app(settings, is_worker=True)
    gc.freeze()  # what is loaded now is never garbage; a batch of an import need not walk it
    with app.app_context():
        assert_wall(db.session)
        if role == "clock":
            clock.run(settings.redis_url)
        elif role in (doorbell.EVENTS, doorbell.JOBS):
            doorbell.work(settings.redis_url, role)
        else:
            sys.exit(f"unknown role {role!r}: clock, events, jobs or stream")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")
