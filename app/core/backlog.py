"""What is waiting: the figures an operator watches. All should be near zero within seconds."""

from collections.abc import Iterator

from sqlalchemy import text

from app.core.db import command, db
from app.core.fastread import PreparedQuery
from app.core.restorations import Gap, reconciles
from app.core.viewer import seen_by_the_market
from app.core.workflow import SUBJECTS

WAITING = {
    "events_unnumbered": (
        "Committed events the relay has not yet numbered",
        "select count(*) from events where position is null",
    ),
    "dispatches_open": (
        "Batches of events not yet delivered",
        "select count(*) from dispatches where not done",
    ),
    "deliveries_failing": (
        "Events a subscriber failed on, waiting for another try",
        "select count(*) from inbox_failures",
    ),
    "jobs_open": (
        "Jobs not finished",
        "select count(*) from jobs where not done and next_check is not null",
    ),
    "jobs_failing": (
        "Jobs that failed at least once and are not finished",
        "select count(*) from jobs where not done and error is not null and next_check is not null",
    ),
    "jobs_needing_attention": (
        "Jobs given up after their last try; `flask retry` begins them anew",
        "select count(*) from jobs where not done and next_check is null",
    ),
}
LATE = PreparedQuery(
    b"late",
    b"""
    select exists (select from events
                   where position is null and happened_at < market_now() - interval '10 s')
        or exists (select from dispatches
                   where not done and next_check < clock_timestamp() - interval '10 s')
        or exists (select from jobs
                   where not done and next_check < clock_timestamp() - interval '30 s')
    """,
)


def measure() -> dict[str, tuple[str, int]]:
    """{name: (meaning, number)}, read now."""
    with seen_by_the_market(db.session):
        found = _measured()
    db.session.rollback()
    return found


@reconciles("clock")
def what_the_clock_will_do(gap: Gap) -> Iterator[str]:
    """Transitions that fall due at the release: look whether what they wait for was forgotten."""
    yield from _due()


@command
def _due() -> list[str]:
    queries = [
        f"select '{model.workflow.subject} ' || id || ' in ' || state || ' has been due since ' "
        f"|| next_check from {model.__tablename__} "  # type: ignore[attr-defined]
        "where next_check <= market_now() order by next_check"
        for model in SUBJECTS
    ]
    return [line for query in queries for line in db.session.scalars(text(query)).all()]


def _measured() -> dict[str, tuple[str, int]]:
    found = {}
    for name, (meaning, query) in WAITING.items():
        found[name] = (meaning, int(db.session.scalar(text(query)) or 0))
    found["timers_overdue"] = (
        "Subjects whose time has come",
        _timers("next_check <= market_now()"),
    )
    found["timers_failing"] = ("Subjects whose timer failed", _timers("check_attempts > 0"))
    return found


def _timers(condition: str) -> int:
    tables = sorted(model.__tablename__ for model in SUBJECTS)  # type: ignore[attr-defined]
    counts = (f"select count(*) from {table} where {condition}" for table in tables)
    queries = [text(count) for count in counts]
    return sum(int(db.session.scalar(query) or 0) for query in queries)
