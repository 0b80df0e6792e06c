"""What follows one request through web, events and workers: its id."""

from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="-")
