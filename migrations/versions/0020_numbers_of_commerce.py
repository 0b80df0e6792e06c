"""Two numbers of commerce that stood in the code become policies; running deals and deposits keep
them. A deposit lapses when the statement of its last day is there; a claim of priority waits for a
better-ranked one."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds"
RUNNING = """
set local market.viewer = 'system';
update deals d set policy = d.policy || jsonb_build_object(
    p.key, jsonb_build_object('value', p.value, 'unit', p.unit, 'row', p.id))
from policies p where p.key = 'deal.fault_working_days'
    and d.state in ('drafted', 'signing', 'effective');
update deposits d set lapses_at = d.due_at, policy = d.policy || jsonb_build_object(
    p.key, jsonb_build_object('value', p.value, 'unit', p.unit, 'row', p.id))
from policies p where p.key = 'deposit.statement_working_days';
"""


def upgrade() -> None:
    with (SEEDS / "policies_0020.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"valid_from": date.fromisoformat(row["valid_from"]), "valid_to": None}
        row["value"] = int(row["value"])
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    op.bulk_insert(sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), rows)
    op.add_column("awards", sa.Column("claimed_by", sa.Uuid(), nullable=True))
    lapses_at = sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=True)
    op.add_column("deposits", lapses_at)
    op.execute(RUNNING)
    op.alter_column("deposits", "lapses_at", nullable=False)


def downgrade() -> None:
    raise NotImplementedError("numbers that deals keep have no way back: restore a backup")
