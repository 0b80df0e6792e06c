"""Jobs that are given up after their last try, and what they worked for says why."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0113"
down_revision = "0112"
branch_labels = None
depends_on = None

WORKED_FOR = ("bulk_imports", "patent_imports", "uploads", "pilot_reports")


def upgrade() -> None:
    op.add_column("jobs", sa.Column("tries", sa.BigInteger, nullable=False, server_default="0"))
    op.alter_column("jobs", "next_check", nullable=True)
    for table in WORKED_FOR:
        op.add_column(table, sa.Column("attention", JSONB))


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")
