"""Terms of days know how they were counted; auctions begin in the venue's hours."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0105"
down_revision = "0104"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds" / revision
COUNTED = (
    *("awards", "calls", "deals", "deposits", "intents", "notices", "objections", "payments"),
    *("pilot_milestones", "procedures", "questions", "stages"),
    *("mandates", "pilot_projects", "priorities"),
)
DISCLOSURE = """'procedure.disclosure_' || case
    when regime <> 'soe' then regime
    when start_price >= (policy->'procedure.soe_large'->>'value')::bigint then 'soe_large'
    else 'soe' end"""
# What a row tells of how a term of its own was counted, where it tells it exactly.
KNOWN = {
    ("calls", "closes_at"): ("announced_at", "days", "'days'", "state = 'collecting'"),
    ("notices", "ends_at"): (
        "started_at",
        "policy->'notice.days'->'value'",
        "'days'",
        "state in ('publishing', 'objected')",
    ),
    ("procedures", "closes_at"): (
        "announced_at",
        f"policy->({DISCLOSURE})->'value'",
        f"policy->({DISCLOSURE})->'unit'",
        "state = 'disclosing' and extensions = 0 and paused_at is null",
    ),
    ("payments", "due_at"): (
        "created_at",
        "policy->'payment.due_working_days'->'value'",
        "'working_days'",
        "state = 'due'",
    ),
    ("deals", "payment_due_at"): (
        "effective_at",
        "policy->'payment.due_working_days'->'value'",
        "'working_days'",
        "state = 'effective' and held_at is null",
    ),
    ("deals", "acceptance_ends_at"): (
        "delivered_at",
        "policy->'deal.acceptance_days'->'value'",
        "'days'",
        "state = 'delivered' and held_at is null",
    ),
}
NOTICE = "jsonb_build_array(policy->'notice.days'->'value', 'days')"
SIGNING = "jsonb_build_array(policy->'deal.sign_working_days'->'value', 'working_days')"


def upgrade() -> None:
    for table in COUNTED:
        op.add_column(table, sa.Column("deadlines", JSONB, nullable=False, server_default="{}"))
    op.add_column("deposits", sa.Column("stands_since", sa.DateTime(timezone=True)))
    op.add_column("procedures", sa.Column("auction_hour", sa.BigInteger))
    op.add_column("auctions", sa.Column("start_hour", sa.BigInteger))
    op.execute("alter table hall_visits alter opened_at set default market_now()")
    op.execute(f"""
        update deals set deadlines = deadlines || jsonb_build_object('sign_by',
            jsonb_build_object(
                'from', (created_at at time zone 'Asia/Shanghai')::date, 'since', created_at,
                'steps', case when needs_notice then jsonb_build_array({NOTICE}, {SIGNING})
                         else jsonb_build_array({SIGNING}) end,
                'stood', 0, 'is_provisional', is_provisional))
        where state in ('drafted', 'signing') and prolongations = 0 and held_at is null
          and notice_state is null
    """)
    for (table, column), (start, days, unit, condition) in KNOWN.items():
        op.execute(f"""
            update {table} set deadlines = deadlines || jsonb_build_object('{column}',
                jsonb_build_object(
                    'from', ({start} at time zone 'Asia/Shanghai')::date, 'since', {start},
                    'steps', jsonb_build_array(jsonb_build_array({days}, {unit})),
                    'stood', 0, 'is_provisional', {_provisional(table)}))
            where {condition} and {start} is not null and {column} is not null
        """)
    _insert_policies()


def _provisional(table: str) -> str:
    return "is_due_provisional" if table == "payments" else "is_provisional"


def _insert_policies() -> None:
    with (SEEDS / "policies.csv").open(encoding="utf-8", newline="") as file:
        rows = [_policy(row) for row in csv.DictReader(file)]
    types = {"value": sa.BigInteger, "valid_from": sa.Date, "valid_to": sa.Date}
    columns = (sa.column(name, types.get(name, sa.Text)) for name in rows[0])
    op.bulk_insert(sa.table("policies", *columns), rows)


def _policy(row: dict[str, str]) -> dict[str, Any]:
    since = date.fromisoformat(row["valid_from"])
    return row | {"value": int(row["value"]), "valid_from": since, "valid_to": None}


def downgrade() -> None:
    raise RuntimeError("a step is mended by the next one")
