"""The two ports of a market: both must be free before anything starts."""

import socket

from config.settings import Settings


def require_free(settings: Settings) -> None:
    """Raises RuntimeError that names the variable whose port cannot be bound."""
    for variable, port in (("PORT", settings.port), ("STREAM_PORT", settings.stream_port)):
        try:
            found = socket.getaddrinfo(settings.host, port, type=socket.SOCK_STREAM)[0]
            with socket.socket(found[0]) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(found[4])
        except OSError as error:
            raise RuntimeError(
                f"cannot serve on {settings.host}:{port} ({variable}): {error.strerror}"
            ) from None
