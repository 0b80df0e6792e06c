"""For the operator's machines: is it alive, is it ready, how does it fare."""

import json
import threading
import time
from hmac import compare_digest

import psycopg
from flask import Flask, Response, request
from prometheus_client import REGISTRY as ONE_PROCESS
from prometheus_client import CollectorRegistry, Gauge, generate_latest, multiprocess

from app.core import backlog, fastread, heartbeats, outages, restorations, sealing
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.errors import Unavailable
from app.core.viewer import see_as, viewer
from app.web.auth import unauthorised
from app.web.limits import take_address
from app.web.problems import ProblemRaised

NEEDED = ("clock", "stream")  # deadlines fall due; an auction is seen
# what they do waits, and is done when they are
CAUGHT_UP = ("events", "urgent", "jobs", "long", "valkey", "storage")


LONGEST = 1 << 20  # bytes of the figures; ours are some 10 KiB
FRESH = 1.0  # seconds for which figures are told again: whoever asks often reads no more of them


class TooManyFigures(Unavailable):
    title = "The figures have grown beyond what is told"
    zh = "指标过多，无法提供"


class Figures:
    """What /metrics tells, by one reader at a time; several processes' are summed."""

    def __init__(self, is_multiprocess: bool) -> None:
        self._is_multiprocess, self._turn = is_multiprocess, threading.Lock()
        self._body, self._read_at = b"", float("-inf")

    def tell(self) -> bytes:
        """Prometheus text, at most FRESH old. Raises TooManyFigures."""
        with self._turn:
            if time.monotonic() - self._read_at > FRESH:
                self._body, self._read_at = self._measured(), time.monotonic()
        if len(self._body) > LONGEST:
            raise TooManyFigures()
        return self._body

    def _measured(self) -> bytes:
        registry = ONE_PROCESS
        if self._is_multiprocess:
            registry = CollectorRegistry()
            multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        token = see_as(db.session, SYSTEM)
        try:
            return generate_latest(registry) + generate_latest(_gauges())
        finally:
            viewer.reset(token)


def init_app(app: Flask, is_multiprocess: bool, metrics_token: str) -> None:
    """Add /healthz, /readyz and, for whoever has the token, /metrics."""
    figures = Figures(is_multiprocess)
    unkept = {"Cache-Control": "no-store"}

    @app.get("/healthz")
    def healthz() -> tuple[dict[str, str], dict[str, str]]:
        return {"status": "alive"}, unkept

    @app.get("/readyz")
    def readyz() -> tuple[dict[str, str], int, dict[str, str]]:
        found, is_ready = _readiness()
        return found, 200 if is_ready else 503, unkept

    @app.get("/metrics")
    def metrics() -> Response:
        take_address()
        _require_token(metrics_token)
        return Response(figures.tell(), mimetype="text/plain; version=0.0.4", headers=unkept)


def _require_token(wanted: str) -> None:
    """Raises ProblemRaised: 404 where it is off, 401 without the token. How long a comparison takes
    tells nothing of it."""
    if not wanted:
        title = "Figures are off: set METRICS_TOKEN"
        raise ProblemRaised(404, "metrics-off", title, "指标未开启")
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    is_right = compare_digest(given.strip().encode(), wanted.encode())
    if not is_right or scheme.lower() != "bearer":
        raise unauthorised("token-invalid", "This is not METRICS_TOKEN", "令牌无效")


def _readiness() -> tuple[dict[str, str], bool]:
    """Every part with "ok" or what is wrong, and whether the market serves and keeps its promises.

    It does not when the database does not answer or cannot be written (reading goes on: a balancer
    that shall go on sending readers asks /healthz), when keys are missing (nobody signs in), when
    the clock is silent (deadlines pass unheeded) or the stream (bidders see no auction). Workers,
    Valkey and the object storage are named only: what they do is remembered and caught up. So is a
    restoration that waits: people read.
    """
    try:
        ages = fastread.fetch_row(heartbeats.AGES) or [b"{}"]
        late = fastread.fetch_row(backlog.LATE)
        restored = fastread.fetch_row(restorations.OPEN)
    except psycopg.Error as error:
        return {"database": _name_of(error)}, False
    silent = json.loads(ages[0] or b"{}")
    found = {
        "database": "ok",
        "writes": _writes(),
        "keys": "ok" if sealing.has_keys() else "FIELD_KEYS or BLIND_KEY is missing",
        "follow_ups": "late" if late == [b"\x01"] else "ok",
    }
    if restored == [b"\x01"]:
        found["restoration"] = "waits for its release (flask restorations)"
    found |= {part: _sign(silent.get(part)) for part in (*NEEDED, *CAUGHT_UP)}
    return found, all(found[name] == "ok" for name in ("writes", "keys", *NEEDED))


def _sign(age: float | None) -> str:
    """`age` in seconds of the last heart-beat of this role."""
    if age is None:
        return "no sign yet"
    return "ok" if age <= heartbeats.LOST else f"no sign for {age:.0f} s"


def _writes() -> str:
    try:
        fastread.fetch_row(heartbeats.WRITE)
        return "ok"
    except psycopg.Error as error:
        return _name_of(error)


def _name_of(error: psycopg.Error) -> str:
    """As a caller would read it in the type of a problem: no-room, read-only, unreachable …"""
    trouble = outages.recognise(error)
    return trouble.error.code() if trouble else type(error).__name__


def _gauges() -> CollectorRegistry:
    registry = CollectorRegistry()
    for name, (meaning, value) in backlog.measure().items():
        Gauge(f"market_{name}", meaning, registry=registry).set(value)
    return registry
