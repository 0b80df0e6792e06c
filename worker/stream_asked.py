"""What a viewer of a stream asked for, from an ASGI scope."""

from typing import Any


def host_of(scope: Any) -> tuple[str | None, str]:
    """The host that was named, and the version of HTTP."""
    given = dict(scope["headers"]).get(b"host")
    return (given.decode("latin-1") if given else None), f"HTTP/{scope['http_version']}"


def last_seen(scope: Any) -> int:
    """The seq a viewer has; 0 for a new one. Raises ValueError."""
    given = dict(scope["headers"]).get(b"last-event-id", b"0").decode()
    return int(given) if given else 0
