"""Matching: suggestions, vectors, who does not want to be recommended; reminders."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "match_vectors",
        sa.Column("document_id", sa.BigInteger(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_match_vectors")),
    )
    op.create_table(
        "match_opt_outs",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "since",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_match_opt_outs_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_match_opt_outs")),
    )
    op.create_table(
        "reminders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.BigInteger(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_reminders_event_id_events")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_reminders_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "event_id", "organisation_id", name=op.f("uq_reminders_event_id_organisation_id")
        ),
    )
    op.create_index(
        "ix_reminders_page", "reminders", ["organisation_id", "created_at", "id"], unique=False
    )
    op.create_table(
        "suggestions",
        sa.Column(
            "state",
            sa.Enum(
                "suggested",
                "poser_interested",
                "offerer_interested",
                "mutual",
                "declined",
                "retired",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("demand_id", sa.Uuid(), nullable=False),
        sa.Column("poser_id", sa.Uuid(), nullable=False),
        sa.Column("library", sa.SmallInteger(), nullable=False),
        sa.Column("ref", sa.Uuid(), nullable=False),
        sa.Column("offerer_id", sa.Uuid(), nullable=False),
        sa.Column("is_shown_to_offerer", sa.Boolean(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("band", sa.Text(), nullable=False),
        sa.Column("ranker", sa.Text(), nullable=False),
        sa.Column("reasons", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("poser_reason", sa.Text(), nullable=True),
        sa.Column("offerer_reason", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_band", sa.Text(), nullable=True),
        sa.Column("is_welcome", sa.Boolean(), nullable=True),
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
            ["demand_id"], ["demands.id"], name=op.f("fk_suggestions_demand_id_demands")
        ),
        sa.ForeignKeyConstraint(
            ["offerer_id"],
            ["organisations.id"],
            name=op.f("fk_suggestions_offerer_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["poser_id"], ["organisations.id"], name=op.f("fk_suggestions_poser_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
    )
    op.create_index(op.f("ix_suggestions_next_check"), "suggestions", ["next_check"], unique=False)
    op.create_index(
        "ix_suggestions_offerer", "suggestions", ["offerer_id", "created_at", "id"], unique=False
    )
    op.create_index("ix_suggestions_ref", "suggestions", ["library", "ref"], unique=False)
    op.create_index(
        "uq_suggestions_pair", "suggestions", ["demand_id", "library", "ref"], unique=True
    )
    op.create_index(
        "ix_jobs_subject",
        "jobs",
        ["subject_id", "name"],
        unique=False,
        postgresql_where=sa.text("not done"),
    )
    op.add_column(
        "negotiations", sa.Column("notice", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )


def downgrade() -> None:
    op.drop_column("negotiations", "notice")
    op.drop_index("ix_jobs_subject", table_name="jobs", postgresql_where=sa.text("not done"))
    op.drop_index("uq_suggestions_pair", table_name="suggestions")
    op.drop_index("ix_suggestions_ref", table_name="suggestions")
    op.drop_index("ix_suggestions_offerer", table_name="suggestions")
    op.drop_index(op.f("ix_suggestions_next_check"), table_name="suggestions")
    op.drop_table("suggestions")
    op.drop_index("ix_reminders_page", table_name="reminders")
    op.drop_table("reminders")
    op.drop_table("match_opt_outs")
    op.drop_table("match_vectors")
