"""Devices, recoveries of passwords, evidence of statuses, and the industries' table.

Revision ID: 0103
Revises: 0102
"""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0103"
down_revision = "0102"
branch_labels = depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds" / "0103"
FIRST_DAY = date(1949, 10, 1)
MOMENT = sa.DateTime(timezone=True)
POLICIES = (
    ("retention.device_days", 180, "days", "design: a device nobody signs in on is forgotten", "D"),
    ("retention.recovery_days", 30, "days", "design: claims nobody brought to the counter", "D"),
    ("recovery.cooldown_hours", 24, "hours", "design: the person and owners can stop it", "D"),
    ("recovery.open_hours", 72, "hours", "design: then it is asked for anew", "D"),
    ("organisation.high_tech_years", 3, "years", "国科发火〔2016〕32号 9", "M"),
)


def upgrade() -> None:
    op.add_column("sign_in_attempts", sa.Column("source", sa.LargeBinary()))
    op.create_index("ix_sign_in_attempts_source", "sign_in_attempts", ["source"])
    _devices()
    _recoveries()
    for column in (
        sa.Column("valid_from", MOMENT),
        sa.Column("confirmed_at", MOMENT),
        sa.Column("confirmed_by", sa.Uuid()),
    ):
        op.add_column("organisation_documents", column)
    op.create_foreign_key(
        "fk_organisation_documents_confirmed_by_users",
        "organisation_documents",
        "users",
        ["confirmed_by"],
        ["id"],
    )
    _policies()
    _prunings()
    _industries()


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")


def _devices() -> None:
    op.create_table(
        "known_devices",
        sa.Column("hash", sa.LargeBinary(), primary_key=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("used_at", MOMENT, server_default=sa.func.clock_timestamp(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_known_devices"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_known_devices_user_id_users"),
    )
    op.create_index("ix_known_devices_user_id", "known_devices", ["user_id"])
    op.create_index("ix_known_devices_used_at", "known_devices", ["used_at"])


def _recoveries() -> None:
    table = "password_recoveries"
    op.create_table(
        table,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid()),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("evidence_sha256", sa.Text()),
        sa.Column("created_at", MOMENT, server_default=sa.func.clock_timestamp(), nullable=False),
        sa.Column("approved_at", MOMENT),
        sa.Column("ready_at", MOMENT),
        sa.Column("ends_at", MOMENT),
        sa.Column("stopped_at", MOMENT),
        sa.Column("stopped_by", sa.Uuid()),
        sa.Column("used_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=f"fk_{table}_user_id_users"),
        sa.ForeignKeyConstraint(["stopped_by"], ["users.id"], name=f"fk_{table}_stopped_by_users"),
    )
    op.create_index(f"ix_{table}_user_id", table, ["user_id"])
    op.create_index(f"ix_{table}_created_at", table, ["created_at"])


def _policies() -> None:
    names = ("key", "value", "unit", "legal_basis", "confidence")
    columns = [sa.column(name) for name in (*names, "valid_from")]
    rows = [
        dict(zip(names, row, strict=True)) | {"valid_from": date(2020, 1, 1)} for row in POLICIES
    ]
    op.bulk_insert(sa.table("policies", *columns), rows)


def _prunings() -> None:
    add = sa.text(
        'insert into prunings ("table", next_check, step, removed) '
        "values (:name, clock_timestamp(), 1000, 0)"
    )
    tables = ("known_devices", "password_recoveries")
    op.get_bind().execute(add, [{"name": name} for name in tables])


def _industries() -> None:
    """Sections and divisions of GB/T 4754-2017; a table that the venue has entered stays."""
    with (SEEDS / "industries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    add = sa.text(
        "insert into codes (scheme, code, parent, zh, valid_from) "
        "select 'industry', :code, :parent, :zh, :since "
        "where not exists (select from codes where scheme = 'industry' and valid_from <> :since) "
        "on conflict do nothing"
    )
    values = [row | {"parent": row["parent"] or None, "since": FIRST_DAY} for row in rows]
    op.get_bind().execute(add, values)
