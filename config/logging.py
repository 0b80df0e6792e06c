"""Structured logs: one JSON object a line on standard error, with the request id everywhere."""

import logging
from collections.abc import Mapping, MutableMapping
from typing import Any

import orjson
import structlog

from app.core.context import request_id
from config.settings import Settings
from config.turning import TurningLog


def _with_request_id(_: Any, __: str, line: MutableMapping[str, Any]) -> Mapping[str, Any]:
    line.setdefault("request_id", request_id.get())
    return line


def _as_json(line: dict[str, Any], **_: Any) -> str:
    return orjson.dumps(line, default=str).decode()


class JsonHandler(logging.Handler):
    """Libraries log through `logging`; their lines leave in the same form."""

    def emit(self, record: logging.LogRecord) -> None:
        extra = {"error": repr(record.exc_info[1])} if record.exc_info else {}
        structlog.get_logger().log(record.levelno, record.getMessage(), logger=record.name, **extra)


def configure(settings: Settings) -> None:
    """Set up logging for this process; LOG_LEVEL as in `logging`."""
    level = settings.log_level
    out: Any = TurningLog(settings.var, settings.log_bytes, settings.log_files)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _with_request_id,
            structlog.processors.JSONRenderer(serializer=_as_json),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[JsonHandler()], level=level, force=True)
    for talkative in ("rq", "rq.worker", "gunicorn.access", "holidays", "alembic.runtime.plugins"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
