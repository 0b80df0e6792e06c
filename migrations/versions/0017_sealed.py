"""Sealed bids: custodians of keys, openings, what was handed in."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# What was handed in is never changed; opening adds its content, or gives it back unopened.
WALLS = """
alter table sealed_bids enable row level security;
alter table sealed_bids force row level security;
create policy private on sealed_bids using (market_sees(bidder_id))
    with check (market_sees(bidder_id));
create trigger append_only before update on sealed_bids for each row
    when ((old.id, old.opening_id, old.entry_id, old.bidder_id, old.position, old.commitment,
            old.received_at) is distinct from (new.id, new.opening_id, new.entry_id, new.bidder_id,
            new.position, new.commitment, new.received_at)
        or (new.sealed is not null and new.sealed is distinct from old.sealed))
    execute function refuse_change();
create trigger keep_rows before delete on sealed_bids for each row
    execute function refuse_change();
create trigger keep before truncate on sealed_bids execute function refuse_change();
"""


def upgrade() -> None:
    op.create_table(
        "custodian_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("is_venues", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_custodian_keys_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_custodian_keys_user_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custodian_keys")),
    )
    op.create_index(
        op.f("ix_custodian_keys_organisation_id"),
        "custodian_keys",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "openings",
        sa.Column(
            "state",
            sa.Enum(
                "collecting",
                "held",
                "unsealing",
                "opening",
                "opened",
                "evaluated",
                "failed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("about_kind", sa.Text(), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=False),
        sa.Column("envelope", sa.Text(), nullable=False),
        sa.Column("waits", sa.Boolean(), nullable=False),
        sa.Column("least", sa.BigInteger(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("shares", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("received", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("collects_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unsealing_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("private_key", sa.LargeBinary(), nullable=True),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("evaluation_sha256", sa.Text(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["owner_id"], ["organisations.id"], name=op.f("fk_openings_owner_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_openings")),
        sa.UniqueConstraint("about_id", "envelope", name=op.f("uq_openings_about_id_envelope")),
    )
    op.create_index(op.f("ix_openings_next_check"), "openings", ["next_check"], unique=False)
    op.create_table(
        "sealed_bids",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("opening_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("commitment", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_here", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column("score", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["bidder_id"], ["organisations.id"], name=op.f("fk_sealed_bids_bidder_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["opening_id"], ["openings.id"], name=op.f("fk_sealed_bids_opening_id_openings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_bids")),
        sa.UniqueConstraint(
            "opening_id", "entry_id", name=op.f("uq_sealed_bids_opening_id_entry_id")
        ),
        sa.UniqueConstraint(
            "opening_id", "position", name=op.f("uq_sealed_bids_opening_id_position")
        ),
    )
    op.add_column(
        "procedures",
        sa.Column("custodians", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    )
    op.execute(WALLS)


def downgrade() -> None:
    raise NotImplementedError("what was sealed has no way back: restore a backup")
