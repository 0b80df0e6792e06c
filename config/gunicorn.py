"""gunicorn's settings: threads for waiting on PostgreSQL, no control socket, graceful stop."""

import os

from prometheus_client import multiprocess

from config.logging import configure
from config.settings import Settings

_settings = Settings.read()
bind = f"{_settings.host}:{_settings.port}"
workers = _settings.web_workers
threads = _settings.web_threads
worker_class = "gthread"
http_parser = "auto"  # the C parser when its wheel is there
keepalive = 5
limit_request_line = 8190  # eight hundred Chinese characters of a question
timeout = 30
graceful_timeout = 20
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
configure(_settings.log_level)


def post_worker_init(worker: object) -> None:
    from app.core.db import db
    from app.core.viewer import assert_wall

    if worker.app.app_uri.startswith("wsgi:"):  # type: ignore[attr-defined]
        with worker.wsgi.app_context():  # type: ignore[attr-defined]
            assert_wall(db.session)
            db.session.remove()


def child_exit(server: object, worker: object) -> None:
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        multiprocess.mark_process_dead(worker.pid)  # type: ignore[attr-defined, no-untyped-call]
