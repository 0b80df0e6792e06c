"""Parties: who is verified, who is a member with which duties, second factors, API keys."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from app.core.sealing import seal

SEEDS = Path(__file__).parent.parent / "seeds"
FIRST_DAY = date(1949, 10, 1)
revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


BEFORE = """
delete from access_tokens;  -- people sign in again
"""
DUTIES = """
insert into membership_duties (id, membership_id, duty, from_at)
select gen_random_uuid(), m.id, duty, market_now()
from memberships m,
     unnest(m.duties || case when 'signatory' = any(m.duties) then '{owner}'::text[]
                        else '{}' end) duty
"""
VERIFIED = """
update organisations set verified_at = created_at,
    verified_until = market_now() + interval '730 days',
    next_check = market_now() + interval '730 days'
where kind <> 'operator'
"""


def upgrade() -> None:
    op.execute(BEFORE)
    op.create_table(
        "sign_in_attempts",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("about", sa.LargeBinary(), nullable=False),
        sa.Column(
            "at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_attempts")),
    )
    op.create_index("ix_sign_in_attempts_about", "sign_in_attempts", ["about", "at"], unique=False)
    op.create_table(
        "organisation_documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["given_by"], ["users.id"], name=op.f("fk_organisation_documents_given_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_documents_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_documents")),
    )
    op.create_index(
        op.f("ix_organisation_documents_organisation_id"),
        "organisation_documents",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "membership_duties",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["given_by"], ["users.id"], name=op.f("fk_membership_duties_given_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"],
            ["memberships.id"],
            name=op.f("fk_membership_duties_membership_id_memberships"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_duties")),
    )
    op.create_index(
        op.f("ix_membership_duties_membership_id"),
        "membership_duties",
        ["membership_id"],
        unique=False,
    )
    op.create_index(
        "uq_membership_duties_open",
        "membership_duties",
        ["membership_id", "duty"],
        unique=True,
        postgresql_where=sa.text("until_at is null"),
    )
    op.add_column("access_tokens", sa.Column("id", sa.Uuid(), nullable=False))
    op.add_column(
        "access_tokens",
        sa.Column(
            "kind",
            sa.Enum("session", "api_key", name="kind", native_enum=False, length=40),
            nullable=False,
        ),
    )
    op.add_column("access_tokens", sa.Column("user_id", sa.Uuid(), nullable=False))
    op.add_column("access_tokens", sa.Column("duties", postgresql.ARRAY(sa.Text()), nullable=True))
    op.add_column("access_tokens", sa.Column("has_second_factor", sa.Boolean(), nullable=False))
    op.add_column("access_tokens", sa.Column("label", sa.Text(), nullable=True))
    op.add_column(
        "access_tokens",
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
    )
    op.alter_column("access_tokens", "membership_id", existing_type=sa.UUID(), nullable=True)
    op.create_index(
        "ix_access_tokens_user", "access_tokens", ["user_id", "created_at", "id"], unique=False
    )
    op.create_unique_constraint(op.f("uq_access_tokens_id"), "access_tokens", ["id"])
    op.create_foreign_key(
        op.f("fk_access_tokens_user_id_users"), "access_tokens", "users", ["user_id"], ["id"]
    )
    op.add_column(
        "memberships",
        sa.Column(
            "state",
            sa.Enum(
                "invited", "active", "declined", "ended", name="state", native_enum=False, length=40
            ),
            nullable=False,
            server_default=sa.text("'active'"),
        ),
    )
    op.add_column("memberships", sa.Column("until_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "memberships",
        sa.Column("version", sa.BigInteger(), nullable=False, server_default=sa.text("1")),
    )
    op.add_column(
        "memberships",
        sa.Column("workflow_version", sa.BigInteger(), nullable=False, server_default=sa.text("1")),
    )
    op.add_column(
        "memberships",
        sa.Column(
            "policy",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            server_default=sa.text("'{}'"),
        ),
    )
    op.add_column(
        "memberships",
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
    )
    op.add_column(
        "memberships",
        sa.Column("check_attempts", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
    )
    op.add_column("memberships", sa.Column("check_error", sa.Text(), nullable=True))
    op.add_column("memberships", sa.Column("next_check", sa.DateTime(timezone=True), nullable=True))
    op.drop_constraint(
        op.f("uq_memberships_user_id_organisation_id"), "memberships", type_="unique"
    )
    op.create_index(
        "uq_memberships_user_id_organisation_id",
        "memberships",
        ["user_id", "organisation_id"],
        unique=True,
        postgresql_where=sa.text("state in ('invited', 'active')"),
    )
    op.create_index(op.f("ix_memberships_next_check"), "memberships", ["next_check"], unique=False)
    op.execute(DUTIES)
    op.drop_column("memberships", "duties")
    op.add_column(
        "organisations",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "verified",
                "lapsed",
                "suspended",
                "closed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
            server_default=sa.text("'verified'"),
        ),
    )
    op.add_column("organisations", sa.Column("address", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("legal_representative", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("bank_account_mask", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("district", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("industry", sa.Text(), nullable=True))
    op.add_column(
        "organisations",
        sa.Column(
            "chain_leader_years",
            postgresql.ARRAY(sa.BigInteger()),
            nullable=False,
            server_default=sa.text("'{}'"),
        ),
    )
    op.add_column("organisations", sa.Column("high_tech_until", sa.Date(), nullable=True))
    op.add_column("organisations", sa.Column("park", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("cluster", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("review_reasons", sa.Text(), nullable=True))
    op.add_column(
        "organisations", sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column(
        "organisations", sa.Column("verified_until", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column(
        "organisations",
        sa.Column("version", sa.BigInteger(), nullable=False, server_default=sa.text("1")),
    )
    op.add_column(
        "organisations",
        sa.Column("workflow_version", sa.BigInteger(), nullable=False, server_default=sa.text("1")),
    )
    op.add_column(
        "organisations",
        sa.Column(
            "policy",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            server_default=sa.text("'{}'"),
        ),
    )
    op.add_column(
        "organisations",
        sa.Column("check_attempts", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
    )
    op.add_column("organisations", sa.Column("check_error", sa.Text(), nullable=True))
    op.add_column(
        "organisations", sa.Column("next_check", sa.DateTime(timezone=True), nullable=True)
    )
    _seal_accounts()
    op.drop_constraint(op.f("uq_organisations_credit_code"), "organisations", type_="unique")
    op.create_index(
        "uq_organisations_credit_code",
        "organisations",
        ["credit_code"],
        unique=True,
        postgresql_where=sa.text("verified_at is not null and state <> 'closed'"),
    )
    op.drop_constraint(op.f("uq_organisations_name"), "organisations", type_="unique")
    op.create_index(
        "uq_organisations_name",
        "organisations",
        ["name"],
        unique=True,
        postgresql_where=sa.text("verified_at is not null and state <> 'closed'"),
    )
    op.create_index(
        op.f("ix_organisations_next_check"), "organisations", ["next_check"], unique=False
    )
    op.create_index(
        "ix_organisations_state", "organisations", ["state", "created_at", "id"], unique=False
    )
    op.add_column("users", sa.Column("totp_secret", sa.LargeBinary(), nullable=True))
    op.add_column("users", sa.Column("totp_step", sa.BigInteger(), nullable=True))
    op.add_column(
        "users", sa.Column("totp_confirmed_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column("users", sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "users",
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
    )
    op.drop_constraint(op.f("uq_users_login"), "users", type_="unique")
    op.create_index("uq_users_login", "users", [sa.text("lower(login)")], unique=True)
    op.execute(VERIFIED)
    for table in ("organisations", "memberships"):
        for name in ("state", "version", "workflow_version", "policy", "check_attempts"):
            op.alter_column(table, name, server_default=None)
    op.alter_column("organisations", "chain_leader_years", server_default=None)
    _seed()


def _seal_accounts() -> None:
    """What stood in clear is sealed under the first of FIELD_KEYS."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("select id, bank_account from organisations")).all()
    op.drop_column("organisations", "bank_account")
    op.add_column("organisations", sa.Column("bank_account", sa.LargeBinary(), nullable=True))
    for id, account in rows:
        connection.execute(
            sa.text(
                "update organisations set bank_account = :s, bank_account_mask = :m where id = :i"
            ),
            {
                "s": seal(account, "organisations", "bank_account", id),
                "m": f"****{account[-4:]}",
                "i": id,
            },
        )


def _seed() -> None:
    rows = [row | {"valid_from": FIRST_DAY} for row in _read("codes_0009.csv")]
    columns = (sa.column(n) for n in ("scheme", "code", "parent", "zh", "en"))
    table = sa.table("codes", *columns, sa.column("valid_from", sa.Date))
    op.bulk_insert(table, [row | {"parent": row["parent"] or None} for row in rows])
    policies = [
        row
        | {
            "value": int(row["value"]),
            "valid_from": date.fromisoformat(row["valid_from"]),
            "valid_to": None,
        }
        for row in _read("policies_0009.csv")
    ]
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    op.bulk_insert(
        sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), policies
    )


def _read(name: str) -> list[dict[str, Any]]:
    with (SEEDS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def downgrade() -> None:
    raise NotImplementedError("sealed accounts and dated duties have no way back: restore a backup")
