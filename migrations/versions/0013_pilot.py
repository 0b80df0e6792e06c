"""Pilot bases: accreditation, line time, uploads, projects, reports."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


SEEDS = Path(__file__).parent.parent / "seeds"
PROJECT = "exists (select from pilot_projects p where p.id = project_id)"
WALLS = {
    "pilot_projects": "market_sees(client_id, owner_id, base_organisation_id) "
    "or market_is(expert_id)",
    "pilot_milestones": PROJECT,
    "pilot_batches": PROJECT,
    "pilot_reports": PROJECT,
    "pilot_targets": "exists (select from pilot_milestones m where m.id = milestone_id)",
    "uploads": "market_sees(organisation_id) or exists ("
    "select from pilot_batches b where uploads.id = any (b.files))",
    "upload_parts": "exists (select from uploads u where u.id = upload_id)",
}
POLICY = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy private on {table} using ({sees}) with check ({sees});
"""
KEPT = """
create trigger append_only before update on {table}
    for each row execute function refuse_change();
create trigger keep_rows before delete on {table} for each row execute function refuse_change();
"""


def upgrade() -> None:
    op.execute("create extension if not exists btree_gist")  # trusted: no superuser is needed
    op.create_table(
        "pilot_bases",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "accredited",
                "lapsed",
                "suspended",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("builder", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("fields", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("services", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("staff", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("checklist", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("review_reasons", sa.Text(), nullable=True),
        sa.Column("accredited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=True),
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
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_pilot_bases_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_bases")),
        sa.UniqueConstraint(
            "organisation_id", "name", name=op.f("uq_pilot_bases_organisation_id_name")
        ),
    )
    op.create_index(op.f("ix_pilot_bases_next_check"), "pilot_bases", ["next_check"], unique=False)
    op.create_index("ix_pilot_bases_page", "pilot_bases", ["created_at", "id"], unique=False)
    op.create_table(
        "uploads",
        sa.Column(
            "state",
            sa.Enum(
                "receiving",
                "assembling",
                "stored",
                "refused",
                "abandoned",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("assembled", sa.BigInteger(), nullable=False),
        sa.Column("found_sha256", sa.Text(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("series", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
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
        sa.CheckConstraint("received between 0 and size", name=op.f("ck_uploads_received")),
        sa.ForeignKeyConstraint(["made_by"], ["users.id"], name=op.f("fk_uploads_made_by_users")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_uploads_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uploads")),
    )
    op.create_index(op.f("ix_uploads_next_check"), "uploads", ["next_check"], unique=False)
    op.create_index(
        op.f("ix_uploads_organisation_id"), "uploads", ["organisation_id"], unique=False
    )
    op.create_table(
        "pilot_lines",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("base_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kinds", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("equipment", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["base_id"], ["pilot_bases.id"], name=op.f("fk_pilot_lines_base_id_pilot_bases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_lines")),
        sa.UniqueConstraint("base_id", "name", name=op.f("uq_pilot_lines_base_id_name")),
    )
    op.create_index(op.f("ix_pilot_lines_base_id"), "pilot_lines", ["base_id"], unique=False)
    op.create_table(
        "upload_parts",
        sa.Column("upload_id", sa.Uuid(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["upload_id"], ["uploads.id"], name=op.f("fk_upload_parts_upload_id_uploads")
        ),
        sa.PrimaryKeyConstraint("upload_id", "offset", name=op.f("pk_upload_parts")),
    )
    op.create_table(
        "pilot_bookings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("line_id", sa.Uuid(), nullable=False),
        sa.Column("base_id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.column("line_id"), "="),
            (sa.column("during"), "&&"),
            where=sa.text("cancelled_at is null"),
            using="gist",
            name="ex_pilot_bookings_line",
        ),
        sa.ForeignKeyConstraint(
            ["base_id"], ["pilot_bases.id"], name=op.f("fk_pilot_bookings_base_id_pilot_bases")
        ),
        sa.ForeignKeyConstraint(
            ["line_id"], ["pilot_lines.id"], name=op.f("fk_pilot_bookings_line_id_pilot_lines")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["users.id"], name=op.f("fk_pilot_bookings_made_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_bookings")),
    )
    op.create_index(op.f("ix_pilot_bookings_base_id"), "pilot_bookings", ["base_id"], unique=False)
    op.create_index("ix_pilot_bookings_project", "pilot_bookings", ["project_id"], unique=False)
    op.create_table(
        "pilot_projects",
        sa.Column(
            "state",
            sa.Enum(
                "applied",
                "feasible",
                "declined",
                "withdrawn",
                "contracted",
                "prepared",
                "running",
                "suspended",
                "failing",
                "terminated",
                "reported",
                "reviewed",
                "accepted",
                "archived",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("technology", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("owner_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("base_id", sa.Uuid(), nullable=False),
        sa.Column("base_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("terms", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("safety", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("trl_before", sa.BigInteger(), nullable=False),
        sa.Column("trl_goal", sa.BigInteger(), nullable=False),
        sa.Column("deal_id", sa.Uuid(), nullable=True),
        sa.Column("expert_id", sa.Uuid(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("suspended_for", sa.Text(), nullable=True),
        sa.Column("failure", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("opinion", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column(
            "conclusion",
            sa.Enum("pass", "conditional", "fail", name="conclusion", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("trl_after", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
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
        sa.CheckConstraint(
            "trl_before < trl_goal and trl_goal <= 9", name=op.f("ck_pilot_projects_trl")
        ),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_pilot_projects_asset_id_assets")
        ),
        sa.ForeignKeyConstraint(
            ["base_id"], ["pilot_bases.id"], name=op.f("fk_pilot_projects_base_id_pilot_bases")
        ),
        sa.ForeignKeyConstraint(
            ["base_organisation_id"],
            ["organisations.id"],
            name=op.f("fk_pilot_projects_base_organisation_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["organisations.id"],
            name=op.f("fk_pilot_projects_client_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name=op.f("fk_pilot_projects_deal_id_deals")
        ),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["users.id"], name=op.f("fk_pilot_projects_expert_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["organisations.id"],
            name=op.f("fk_pilot_projects_owner_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_projects")),
        sa.UniqueConstraint("deal_id", name=op.f("uq_pilot_projects_deal_id")),
    )
    op.create_index("ix_pilot_projects_asset", "pilot_projects", ["asset_id"], unique=False)
    op.create_index(op.f("ix_pilot_projects_base_id"), "pilot_projects", ["base_id"], unique=False)
    op.create_index(
        op.f("ix_pilot_projects_base_organisation_id"),
        "pilot_projects",
        ["base_organisation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_pilot_projects_client_id"), "pilot_projects", ["client_id"], unique=False
    )
    op.create_index(
        op.f("ix_pilot_projects_next_check"), "pilot_projects", ["next_check"], unique=False
    )
    op.create_index("ix_pilot_projects_page", "pilot_projects", ["created_at", "id"], unique=False)
    op.create_table(
        "pilot_milestones",
        sa.Column(
            "state",
            sa.Enum(
                "scheduled",
                "in_progress",
                "evidence_submitted",
                "base_reviewed",
                "objected",
                "rework",
                "confirmed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("attempt", sa.BigInteger(), nullable=False),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirm_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objection", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "met", "partially_met", "not_met", name="outcome", native_enum=False, length=40
            ),
            nullable=True,
        ),
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
            ["project_id"],
            ["pilot_projects.id"],
            name=op.f("fk_pilot_milestones_project_id_pilot_projects"),
        ),
        sa.ForeignKeyConstraint(
            ["submitted_by"], ["users.id"], name=op.f("fk_pilot_milestones_submitted_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_milestones")),
        sa.UniqueConstraint(
            "project_id", "number", name=op.f("uq_pilot_milestones_project_id_number")
        ),
    )
    op.create_index(
        op.f("ix_pilot_milestones_next_check"), "pilot_milestones", ["next_check"], unique=False
    )
    op.create_table(
        "pilot_reports",
        sa.Column(
            "state",
            sa.Enum(
                "drafted",
                "superseded",
                "issued",
                "lapsed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("facts_sha256", sa.Text(), nullable=False),
        sa.Column("signatures", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column(
            "conclusion",
            sa.Enum("pass", "conditional", "fail", name="conclusion", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("trl_after", sa.BigInteger(), nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pdf_sha256", sa.Text(), nullable=True),
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
            ["project_id"],
            ["pilot_projects.id"],
            name=op.f("fk_pilot_reports_project_id_pilot_projects"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_reports")),
        sa.UniqueConstraint("number", name=op.f("uq_pilot_reports_number")),
    )
    op.create_index(
        op.f("ix_pilot_reports_next_check"), "pilot_reports", ["next_check"], unique=False
    )
    op.create_index(
        "uq_pilot_reports_live",
        "pilot_reports",
        ["project_id"],
        unique=True,
        postgresql_where=sa.text("state <> 'superseded'"),
    )
    op.create_table(
        "pilot_batches",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("milestone_id", sa.Uuid(), nullable=False),
        sa.Column("attempt", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("inputs", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("conditions", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("results", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("witness", sa.Text(), nullable=False),
        sa.Column("anomaly", sa.Text(), nullable=True),
        sa.Column("files", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id"],
            ["pilot_milestones.id"],
            name=op.f("fk_pilot_batches_milestone_id_pilot_milestones"),
        ),
        sa.ForeignKeyConstraint(
            ["project_id"],
            ["pilot_projects.id"],
            name=op.f("fk_pilot_batches_project_id_pilot_projects"),
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["users.id"], name=op.f("fk_pilot_batches_recorded_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_batches")),
        sa.UniqueConstraint(
            "project_id", "number", name=op.f("uq_pilot_batches_project_id_number")
        ),
    )
    op.create_index(
        op.f("ix_pilot_batches_milestone_id"), "pilot_batches", ["milestone_id"], unique=False
    )
    op.create_table(
        "pilot_targets",
        sa.Column("milestone_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("comparison", sa.Text(), nullable=False),
        sa.Column("low", sa.Numeric(), nullable=True),
        sa.Column("high", sa.Numeric(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("batches", sa.BigInteger(), nullable=False),
        sa.Column("is_key", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["milestone_id"],
            ["pilot_milestones.id"],
            name=op.f("fk_pilot_targets_milestone_id_pilot_milestones"),
        ),
        sa.PrimaryKeyConstraint("milestone_id", "number", name=op.f("pk_pilot_targets")),
    )
    op.add_column(
        "assets", sa.Column("is_in_test", sa.Boolean(), server_default="false", nullable=False)
    )
    op.add_column("assets", sa.Column("verified_technology", sa.Text(), nullable=True))
    op.add_column("assets", sa.Column("verified_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("assets", sa.Column("pilot_report_id", sa.Uuid(), nullable=True))
    op.add_column(
        "deals", sa.Column("service", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )
    op.alter_column("deals", "negotiation_id", existing_type=sa.UUID(), nullable=True)
    op.alter_column("deals", "listing_id", existing_type=sa.UUID(), nullable=True)
    op.alter_column("deals", "right", existing_type=sa.VARCHAR(length=40), nullable=True)
    op.alter_column("deals", "territory", existing_type=sa.TEXT(), nullable=True)
    for table, sees in WALLS.items():
        op.execute(POLICY.format(table=table, sees=sees))
    for table in ("pilot_batches", "pilot_targets"):
        op.execute(KEPT.format(table=table))
    _seed()


def _seed() -> None:
    with (SEEDS / "policies_0013.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"valid_from": date.fromisoformat(row["valid_from"]), "valid_to": None}
        row["value"] = int(row["value"])
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    op.bulk_insert(sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), rows)


def downgrade() -> None:
    raise NotImplementedError("evidence has no way back: restore a backup")
