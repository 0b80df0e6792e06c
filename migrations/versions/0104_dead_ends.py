"""Dates by which waiting ends, and their numbers; milestones of ended projects end."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0104"
down_revision = "0103"
branch_labels = None
depends_on = None

FIRST_DAY = date(2020, 1, 1)
POLICIES: list[tuple[str, int, str, str]] = [
    ("tranche.settle_days", 60, "days",
     "民法典 566, 858: what was not met and nobody settled goes back; nothing lies there for ever"),
    ("tranche.answer_days", 15, "days",
     "民法典 140: silence agrees to no proposal that was made at the last moment"),
    ("pilot.accept_working_days", 15, "working_days",
     "R8.4: the client's silence accepts a report that an expert has reviewed"),
    ("pilot.loss_share", 5_000, "basis_points",
     "民法典 858: a loss on whose shares nobody agreed is reasonably shared: the client's share"),
    ("pilot.late_days", 60, "days",
     "民法典 563: how long a base may be late before its client ends the work"),
    ("auction.pause_days", 30, "days",
     "design: an auction that nobody resumes ends, and every deposit goes back"),
    ("award.standing_days", 15, "days",
     "R4.2: how long an award waits for a winner who may not buy now"),
]  # fmt: skip
NOW = '(clock_timestamp() + (select "offset" from market_clock))'


def upgrade() -> None:
    """Add the columns and rows; give what waits without a date one from now on."""
    op.add_column("tranches", sa.Column("settle_by", sa.DateTime(timezone=True)))
    op.add_column("pilot_projects", sa.Column("accept_by", sa.DateTime(timezone=True)))
    op.add_column("assets", sa.Column("removed_at", sa.DateTime(timezone=True)))
    op.create_index("ix_demands_selected", "demands", ["selected"], postgresql_using="gin")
    op.add_column("procedures", sa.Column("announced_burdens", postgresql.JSONB))
    op.add_column("procedures", sa.Column("burdened_at", sa.DateTime(timezone=True)))
    op.add_column("suggestions", sa.Column("talks_id", sa.Uuid))
    op.bulk_insert(_policies(), [_row(*policy) for policy in POLICIES])
    op.execute(
        f"update tranches set settle_by = {NOW} + interval '60 days', "
        f"next_check = {NOW} + interval '60 days' where state in ('in_talks', 'frozen')"
    )
    op.execute(
        f"update pilot_projects set accept_by = {NOW} + interval '30 days', "
        f"next_check = {NOW} + interval '30 days' where state = 'reviewed'"
    )
    _freeze("pilot_projects", "state = 'failing'", "pilot.loss_share")
    _freeze(
        "pilot_projects", "state not in ('declined', 'withdrawn', 'archived')", "pilot.late_days"
    )
    _freeze("awards", "true", "award.standing_days")
    _freeze("procedures", "true", "award.standing_days")
    _freeze("auctions", "state in ('scheduled', 'free', 'timed', 'paused')", "auction.pause_days")
    op.execute("update auctions set next_check = paused_at + interval '30 days' "
               "where state = 'paused'")  # fmt: skip
    op.execute(
        "update pilot_milestones set state = 'void', next_check = null, version = version + 1 "
        "where state <> 'confirmed' and project_id in (select id from pilot_projects "
        "where state in ('declined', 'withdrawn', 'terminated', 'archived'))"
    )


def downgrade() -> None:
    raise RuntimeError("a release is not taken back")


def _policies() -> sa.TableClause:
    types: dict[str, Any] = {"value": sa.BigInteger, "valid_from": sa.Date}
    names = ("key", "value", "unit", "valid_from", "legal_basis", "confidence")
    return sa.table("policies", *(sa.column(name, types.get(name, sa.Text)) for name in names))


def _row(key: str, value: int, unit: str, basis: str) -> dict[str, Any]:
    return {
        "key": key,
        "value": value,
        "unit": unit,
        "valid_from": FIRST_DAY,
        "legal_basis": basis,
        "confidence": "D",
    }


def _freeze(table: str, which: str, key: str) -> None:
    """What runs keeps the value it finds now."""
    op.execute(
        f"update {table} t set policy = t.policy || jsonb_build_object(p.key, jsonb_build_object("
        f"'value', p.value, 'unit', p.unit, 'row', p.id)) from policies p "
        f"where p.key = '{key}' and ({which})"
    )
