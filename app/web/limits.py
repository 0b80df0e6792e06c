"""How often one account, or one address without an account, may call within a minute.

Changes are counted in Redis for all processes together, and in this process while Redis is down;
reads are counted in each process, because asking Redis would cost more than most of them. Signing
in has a limit of its own in PostgreSQL (parties.sessions.attempts).
"""

import time
from typing import Any

from flask import current_app, request
from limits import RateLimitItemPerMinute
from limits.errors import StorageError
from limits.storage import MemoryStorage, storage_from_string
from limits.strategies import FixedWindowRateLimiter

from app.core.actor import Actor
from app.core.errors import Throttled

ADDRESS = 10  # times what one account may send, from one address
WAIT, AGAIN = 0.2, 2.0  # seconds for an answer of Redis; before it is asked again


class TooManyRequests(Throttled):
    pass


class Limits:
    """`reads` and `writes` within a minute; 0 is no limit."""

    def __init__(self, redis_url: str, reads: int, writes: int) -> None:
        self._own = FixedWindowRateLimiter(MemoryStorage())
        self._shared = FixedWindowRateLimiter(_storage(redis_url)) if redis_url else self._own
        self._reads = RateLimitItemPerMinute(reads) if reads else None
        self._writes = RateLimitItemPerMinute(writes) if writes else None
        self._many = RateLimitItemPerMinute(reads * ADDRESS) if reads else None
        self._asked_again_at = 0.0

    def take(self, who: str, *, is_read: bool) -> None:
        """Count one request. Raises TooManyRequests, with the seconds to wait."""
        item = self._reads if is_read else self._writes
        if item is None:
            return
        limiter = self._own if is_read else self._shared
        if not self._hit(limiter, item, who):
            raise TooManyRequests(retry_after=int(60 - time.time() % 60) + 1)

    def has_room(self, address: str) -> bool:
        """Count one request of an address, in this process; False when it has sent too many."""
        return self._many is None or self._own.hit(self._many, f"from {address}")

    def has_room_for_change(self, address: str, who: str) -> bool:
        """Count one change of an account at an address; False when either has sent too many."""
        if not self.has_room(address):
            return False
        return self._writes is None or self._hit(self._shared, self._writes, who)

    def take_of_many(self, address: str) -> None:
        """The same. Raises TooManyRequests."""
        if not self.has_room(address):
            raise TooManyRequests(retry_after=int(60 - time.time() % 60) + 1)

    def _hit(self, limiter: FixedWindowRateLimiter, item: RateLimitItemPerMinute, who: str) -> bool:
        if limiter is self._shared and time.monotonic() >= self._asked_again_at:
            try:
                return limiter.hit(item, who)
            except StorageError:
                self._asked_again_at = time.monotonic() + AGAIN
        return self._own.hit(item, who)


def take(actor: Actor) -> None:
    """Count this request for its account, or for its address. Raises TooManyRequests."""
    limits: Limits = current_app.extensions["limits"]
    who = str(actor.user_id or request.remote_addr)
    limits.take(who, is_read=request.method in ("GET", "HEAD"))


def take_address() -> None:
    """Count it for its address whoever sends it, before anything is looked up: many accounts may
    stand behind one address, ADDRESS times as many requests. Raises TooManyRequests."""
    limits: Limits = current_app.extensions["limits"]
    limits.take_of_many(request.remote_addr or "")


def _storage(redis_url: str) -> Any:
    url = redis_url.replace("unix://", "redis+unix://", 1) if "unix" in redis_url else redis_url
    return storage_from_string(
        url, wrap_exceptions=True, socket_timeout=WAIT, socket_connect_timeout=WAIT
    )
