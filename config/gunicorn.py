"""gunicorn's settings: threads for waiting on PostgreSQL, no control socket, graceful stop."""

import os
import sys

from gunicorn.arbiter import Arbiter
from prometheus_client import multiprocess

from app.core.fingerprints import require_not_refused
from app.core.keyring import KeysRefused, read_keys, require_seal
from config.environment import load_or_exit, where_keys_are
from config.logging import configure
from config.output import outlive_a_full_disk
from deploy.check import end_at
from deploy.outside import READ, faults_of_database, needed_connections

_settings = load_or_exit()
bind = f"{_settings.host}:{_settings.port}"
if _settings.sockets:
    bind = f"unix:{_settings.sockets}/web"
workers = _settings.web_workers
threads = _settings.web_threads
worker_class = "config.worker.Worker"
http_parser = "auto"  # the C parser when its wheel is there
keepalive = 5  # seconds without a request
limit_request_line = 8190  # eight hundred Chinese characters of a question
limit_request_fields, limit_request_field_size = 100, 8190  # headers; bytes of one
secure_scheme_headers: dict[str, str] = {}  # PROXIES says whom to believe, not the address
forwarder_headers = ""
timeout = 30  # seconds until a worker that hangs is replaced
graceful_timeout = 20  # seconds to end requests in hand
control_socket_disable = True  # gunicorn 27 would open one in $HOME
accesslog = None  # app.web.observe writes it
errorlog = "-"
loglevel = "warning"
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"json": {"class": "config.logging.JsonHandler"}},
    "root": {"level": "WARNING", "handlers": ["json"]},
    "loggers": {"gunicorn.error": {"level": "WARNING", "handlers": ["json"], "propagate": False}},
}
wsgi_app = "wsgi:app"
outlive_a_full_disk()
configure(_settings)


def on_starting(server: object) -> None:
    needed = needed_connections(_settings)
    end_at(faults_of_database(_settings.database_url, _settings.database_role, READ, needed))
    where = where_keys_are(_settings)
    try:
        ring = read_keys(_settings.field_keys, _settings.blind_key, where)
        require_seal(_settings.signing_key, _settings.signing_certificate)
        require_not_refused(_settings, ring)
    except KeysRefused as error:
        sys.exit(str(error))


def post_worker_init(worker: object) -> None:
    from app.core import sealing
    from app.core.db import db
    from app.core.viewer import assert_wall

    if worker.app.app_uri.startswith("wsgi:"):  # type: ignore[attr-defined]
        with worker.wsgi.app_context():  # type: ignore[attr-defined]
            try:
                sealing.keyring()
            except KeysRefused as error:
                print(error, file=sys.stderr, flush=True)
                sys.exit(Arbiter.WORKER_BOOT_ERROR)  # stops all of it: another try is the same
            assert_wall(db.session)
            db.session.remove()


def child_exit(server: object, worker: object) -> None:
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        multiprocess.mark_process_dead(worker.pid)  # type: ignore[attr-defined, no-untyped-call]
