"""Open licences and trials."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WALL = """
alter table trials enable row level security;
alter table trials force row level security;
create policy private on trials using (market_sees(trier_id, seller_id))
    with check (market_sees(trier_id, seller_id));
"""


def upgrade() -> None:
    op.create_table(
        "open_licences",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "declared",
                "announced",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("seller_name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=False),
        sa.Column("fee_terms", sa.Text(), nullable=False),
        sa.Column("term_months", sa.BigInteger(), nullable=False),
        sa.Column("report_sha256", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
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
        sa.CheckConstraint("fee > 0 and term_months > 0", name=op.f("ck_open_licences_terms")),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_open_licences_asset_id_assets")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"],
            ["organisations.id"],
            name=op.f("fk_open_licences_seller_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_licences")),
    )
    op.create_index(
        op.f("ix_open_licences_next_check"), "open_licences", ["next_check"], unique=False
    )
    op.create_index("ix_open_licences_page", "open_licences", ["created_at", "id"], unique=False)
    op.create_index(
        "uq_open_licences_live",
        "open_licences",
        ["asset_id"],
        unique=True,
        postgresql_where=sa.text("state in ('declared', 'announced')"),
    )
    op.create_table(
        "trials",
        sa.Column(
            "state",
            sa.Enum(
                "proposed",
                "running",
                "overdue",
                "converted",
                "returned",
                "declined",
                "withdrawn",
                "lapsed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("listing_id", sa.Uuid(), nullable=False),
        sa.Column("terms_digest", sa.Text(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("trier_id", sa.Uuid(), nullable=False),
        sa.Column("trier_name", sa.Text(), nullable=False),
        sa.Column("months", sa.BigInteger(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("payment_mode", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("royalty", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("deal_id", sa.Uuid(), nullable=True),
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
        sa.CheckConstraint("months between 1 and 24", name=op.f("ck_trials_months")),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name=op.f("fk_trials_listing_id_listings")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_trials_seller_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["trier_id"], ["organisations.id"], name=op.f("fk_trials_trier_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trials")),
    )
    op.create_index(op.f("ix_trials_next_check"), "trials", ["next_check"], unique=False)
    op.create_index("ix_trials_seller", "trials", ["seller_id", "created_at", "id"], unique=False)
    op.create_index("ix_trials_trier", "trials", ["trier_id", "created_at", "id"], unique=False)
    op.add_column(
        "assets", sa.Column("is_open_to_all", sa.Boolean(), server_default="false", nullable=False)
    )
    op.execute(WALL)


def downgrade() -> None:
    raise NotImplementedError("what was licensed has no way back: restore a backup")
