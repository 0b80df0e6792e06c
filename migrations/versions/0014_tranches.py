"""Tranches that wait for a gate; payments that are parted or go back; posted shares."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


SEEDS = Path(__file__).parent.parent / "seeds"
WALL = """
alter table tranches enable row level security;
alter table tranches force row level security;
create policy private on tranches using (exists (select from deals d where d.id = deal_id))
    with check (exists (select from deals d where d.id = deal_id));
"""
REWARD = """
update deals d set policy = d.policy || jsonb_build_object('reward.least_rate',
    jsonb_build_object('value', p.value, 'unit', p.unit, 'row', p.id))
from policies p where p.key = 'reward.least_rate' and d.state in ('drafted', 'signing');
"""


def upgrade() -> None:
    op.create_table(
        "tranches",
        sa.Column(
            "state",
            sa.Enum(
                "due",
                "held",
                "released",
                "in_talks",
                "frozen",
                "parted",
                "refunded",
                "cancelled",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("deal_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("gate_kind", sa.Text(), nullable=False),
        sa.Column("gate_id", sa.Uuid(), nullable=False),
        sa.Column("posts_shares", sa.Boolean(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("proposed", sa.BigInteger(), nullable=True),
        sa.Column("proposed_by", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("amount > 0", name=op.f("ck_tranches_amount")),
        sa.ForeignKeyConstraint(["deal_id"], ["deals.id"], name=op.f("fk_tranches_deal_id_deals")),
        sa.ForeignKeyConstraint(
            ["payment_id"], ["payments.id"], name=op.f("fk_tranches_payment_id_payments")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tranches")),
        sa.UniqueConstraint("deal_id", "number", name=op.f("uq_tranches_deal_id_number")),
        sa.UniqueConstraint("payment_id", name=op.f("uq_tranches_payment_id")),
    )
    op.create_index("ix_tranches_gate", "tranches", ["gate_id"], unique=False)
    op.create_index(op.f("ix_tranches_next_check"), "tranches", ["next_check"], unique=False)
    op.add_column(
        "deals", sa.Column("plan", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )
    op.add_column(
        "engagements", sa.Column("paid_on", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.add_column(
        "engagements", sa.Column("posted", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.drop_constraint(op.f("uq_payouts_payment_id"), "payouts", type_="unique")
    op.create_unique_constraint(
        op.f("uq_payouts_payment_id_payee_id"), "payouts", ["payment_id", "payee_id"]
    )
    op.add_column(
        "settlements", sa.Column("refund", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.execute(WALL)
    _seed()
    op.execute("set local market.viewer = 'system'")  # the walls bind an owner, too
    op.execute(REWARD)


def _seed() -> None:
    with (SEEDS / "policies_0014.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"valid_from": date.fromisoformat(row["valid_from"]), "valid_to": None}
        row["value"] = int(row["value"])
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    op.bulk_insert(sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), rows)


def downgrade() -> None:
    raise NotImplementedError("what was parted has no way back: restore a backup")
