"""Days on which a verification project stood still do not make its milestones late."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pilot_projects", sa.Column("stood_since", sa.Date(), nullable=True))
    stood = sa.Column("days_stood", sa.BigInteger(), nullable=False, server_default="0")
    op.add_column("pilot_milestones", stood)
    op.execute("set local market.viewer = 'system'")
    op.execute(
        "update pilot_projects set stood_since = (market_now() at time zone 'Asia/Shanghai')::date "
        "where state in ('suspended', 'failing')"
    )


def downgrade() -> None:
    raise NotImplementedError("forward only: restore a backup")
