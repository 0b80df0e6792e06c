"""For the operator's machines: is it alive, is it ready, how does it fare."""

import psycopg
from flask import Flask, Response
from prometheus_client import REGISTRY as ONE_PROCESS
from prometheus_client import CollectorRegistry, Gauge, generate_latest, multiprocess

from app.core import backlog, fastread


def init_app(app: Flask, is_multiprocess: bool) -> None:
    """Add /healthz, /readyz and /metrics; with several processes their figures are summed."""

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "alive"}

    @app.get("/readyz")
    def readyz() -> tuple[dict[str, str], int]:
        # Without Redis or workers the market still answers and remembers; only follow-ups wait.
        try:
            late = fastread.fetch_row(backlog.LATE)
        except psycopg.Error as error:
            return {"database": type(error).__name__}, 503
        return {"database": "ok", "follow_ups": "late" if late == [b"\x01"] else "ok"}, 200

    @app.get("/metrics")
    def metrics() -> Response:
        registry = ONE_PROCESS
        if is_multiprocess:
            registry = CollectorRegistry()
            multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        body = generate_latest(registry) + generate_latest(_gauges())
        return Response(body, mimetype="text/plain; version=0.0.4")


def _gauges() -> CollectorRegistry:
    registry = CollectorRegistry()
    for name, (meaning, value) in backlog.measure().items():
        Gauge(f"market_{name}", meaning, registry=registry).set(value)
    return registry
