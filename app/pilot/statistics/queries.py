"""What the city is told of pilot bases; figures only, no party's project among them."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import text

from app.core import clock, policy
from app.core.actor import Actor
from app.core.calendar import end_of_day
from app.core.db import db
from app.core.errors import Forbidden
from app.core.pages import Page
from app.core.viewer import seen_by_the_market

IDLE = "pilot.idle_days"
MOST = 1_000  # lines of one figure
HIDDEN = 3  # a rate of fewer projects would tell of single ones
_USE = text("""
    with s as (select cast(:span as tstzrange) as span)
    select b.id, b.name, b.district, count(distinct l.id) as lines,
           coalesce(sum(extract(epoch from
               upper(k.during * (select span from s)) - lower(k.during * (select span from s))
           )), 0) as seconds
    from pilot_bases b join pilot_lines l on l.base_id = b.id and l.closed_at is null
    left join pilot_bookings k on k.line_id = l.id and k.cancelled_at is null
        and k.during && (select span from s) and k.project_id is not null
    where b.accredited_at is not null
    group by b.id order by b.name, b.id limit :most
""")
_QUEUE = text("""
    select percentile_cont(0.5) within group (order by extract(epoch from p.started_at
        - p.created_at) / 86400) as days, count(*) as projects
    from pilot_projects p
    where cast(:span as tstzrange) @> p.started_at
""")
_PASSED = text("""
    select p.kind, a.field, count(*) as ended,
           count(*) filter (where p.conclusion = 'pass') as passed
    from pilot_projects p join assets a on a.id = p.asset_id
    where cast(:span as tstzrange) @> p.ended_at
    group by p.kind, a.field order by p.kind, a.field limit :most
""")
_IDLE = text("""
    select a.id, a.title, a.field, f.accepted_on,
           (cast(:today as date) - f.accepted_on) as idle_days
    from assets a, lateral (
        select min((f ->> 'accepted_on')::date) as accepted_on
        from jsonb_array_elements(coalesce(a.facts -> 'funding', '[]')) f
        where (f ->> 'is_fiscal')::boolean and f ->> 'accepted_on' is not null
    ) f
    where f.accepted_on < cast(:today as date) - :days
      and not exists (select from deals d where d.asset_id = a.id and d.effective_at is not null
                      and d.right is not null and d.state not in ('rescinded', 'cancelled'))
      and (cast(:after as uuid) is null or a.id > :after)
    order by a.id limit :limit
""")


class NotTheCitys(Forbidden):
    title = "Idle results are told to the venue and to regulators"
    zh = "闲置成果清单仅限平台与主管部门查看"


def read_pilot_figures(actor: Actor, *, begins_on: date, ends_on: date) -> dict[str, Any]:
    """Use of line time, days from application to the first run, and the share that passed, by kind
    and field; shares of fewer than HIDDEN projects are left out."""
    begin = end_of_day(begins_on - timedelta(days=1))
    end = end_of_day(ends_on)
    span = {"span": f"[{begin.isoformat()},{end.isoformat()})", "most": MOST}
    hours = (end - begin).total_seconds() / 3600
    with seen_by_the_market(db.session):
        use = db.session.execute(_USE, span).mappings().all()
        queue = db.session.execute(_QUEUE, span).mappings().one()
        passed = db.session.execute(_PASSED, span).mappings().all()
    return {
        "bases": [_base(row, hours) for row in use],
        "queue_days_median": None if queue["days"] is None else round(float(queue["days"]), 1),
        "started": queue["projects"],
        "passed": [
            {**row, "passed": row["passed"] if row["ended"] >= HIDDEN else None} for row in passed
        ],
    }


def list_idle(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Results of fiscal funding that nobody uses a year after their acceptance (R2.3.7)."""
    if not actor.may_oversee():
        raise NotTheCitys()
    days = policy.value(policy.freeze(IDLE), IDLE)
    given = {"today": clock.today(), "days": days, "after": after, "limit": limit + 1}
    rows = [dict(row) for row in db.session.execute(_IDLE, given).mappings()]
    more = str(rows[limit - 1]["id"]) if len(rows) > limit else None
    return Page(rows[:limit], more)


def _base(row: Any, hours: float) -> dict[str, Any]:
    booked = float(row["seconds"]) / 3600
    whole = hours * row["lines"]
    return {
        "id": row["id"],
        "name": row["name"],
        "district": row["district"],
        "lines": row["lines"],
        "booked_hours": round(booked, 1),
        "utilisation": round(booked / whole, 4) if whole else 0.0,
    }
