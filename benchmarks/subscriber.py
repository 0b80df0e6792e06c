"""The effect that the rows of `benchmarks.jobs` count, in the market's own worker processes."""

import sys
from collections.abc import Iterable

from sqlalchemy import text

from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from worker.run import main


@subscribes("bench.effect", "bench.happened", batch=1_000)
def effect(events: Iterable[RecordedEvent]) -> None:
    """One row per event."""
    db.session.execute(
        text("insert into bench_effects (event_id) select unnest(cast(:ids as bigint[]))"),
        {"ids": [event.id for event in events]},
    )


if __name__ == "__main__":
    main(sys.argv[1])
