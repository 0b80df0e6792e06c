"""One worker process: `python -m worker.run clock`, `… stream`, or a queue's: `… events`,
`… urgent`, `… jobs`, `… long`."""

import gc
import sys

from app.core import confined, sealing, storage
from app.core.db import db
from app.core.fingerprints import require_not_refused
from app.core.keyring import KeysRefused, read_keys, require_seal
from app.core.limits import WORKER
from app.core.viewer import assert_wall
from app.factory import create_app
from config.environment import load_or_exit, where_keys_are
from config.logging import configure as configure_logging
from config.output import outlive_a_full_disk
from config.settings import Settings
from deploy.check import end_at
from deploy.outside import READ, faults_of_database
from worker import apart, clock, doorbell, heartbeat


def main(role: str) -> None:
    """Run until told to stop; with keys that are missing or wrong say so in one line, and end."""
    outlive_a_full_disk()
    settings = load_or_exit()
    end_at(faults_of_database(settings.database_url, settings.database_role, READ))
    try:
        ring = read_keys(settings.field_keys, settings.blind_key, where_keys_are(settings))
        require_seal(settings.signing_key, settings.signing_certificate)
        require_not_refused(settings, ring)
        _run(role, settings)
    except KeysRefused as error:
        sys.exit(str(error))


def _run(role: str, settings: Settings) -> None:
    if role == "stream":
        from worker import stream  # what serves streams would be ten MiB of every other worker

        configure_logging(settings)
        heartbeat.begin(role, settings, {})
        stream.run(settings)
        return
    app = create_app(settings, is_worker=True)
    gc.freeze()  # what is loaded now is never garbage; a batch of an import need not walk it
    if role in doorbell.LANES:
        apart.begin(app)
        confined.hold_memory(WORKER)
    with app.app_context():
        sealing.keyring()
        assert_wall(db.session)
        if role == "clock":
            heartbeat.begin(role, settings, {"valkey": lambda: doorbell.ping(settings.redis_url)})
            clock.run(settings.redis_url)
        elif role in doorbell.QUEUES:
            reached = {"storage": storage.require_answer} if role == doorbell.JOBS else {}
            heartbeat.begin(role, settings, reached)
            doorbell.serve(settings.redis_url, role)
        else:
            sys.exit(f"unknown role {role!r}: clock, stream, {', '.join(doorbell.QUEUES)}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")
