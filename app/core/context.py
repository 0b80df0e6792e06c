"""What follows one request through web, events and workers: its id; and which path it asks."""

from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="-")
place: ContextVar[str] = ContextVar("place", default="-")
