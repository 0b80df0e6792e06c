"""Announced scoring, sealed bids that are replaced, and what every rule of the venue may be."""

import csv
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0106"
down_revision = "0105"
branch_labels = None
depends_on = None

KEYS = Path(__file__).parent.parent / "seeds" / revision / "policy_keys.csv"
TYPES = {"least": sa.BigInteger, "most": sa.BigInteger}
UNBOUND = "select distinct key, unit from policies except select key, unit from policy_keys"
OUTSIDE = """
    select p.key, p.value, p.valid_from from policies p join policy_keys k using (key)
    where p.value not between k.least and k.most
    and coalesce(p.valid_to, 'infinity') > (market_now() at time zone 'Asia/Shanghai')::date
"""


def upgrade() -> None:
    """Change the tables; enter the bounds. A rule in force outside its bounds stops the upgrade."""
    _envelopes()
    _rules()


def downgrade() -> None:
    raise RuntimeError("what was handed in, and which rules were published, is not forgotten")


def _envelopes() -> None:
    op.add_column("procedures", sa.Column("scoring", JSONB))
    op.add_column("procedures", sa.Column("terms_digest", sa.Text))
    op.add_column("openings", sa.Column("least_score", sa.BigInteger))
    op.add_column("openings", sa.Column("ranking", JSONB))
    op.add_column("openings", sa.Column("handed_in", sa.BigInteger))
    op.execute("update openings set handed_in = count")
    op.alter_column("openings", "handed_in", nullable=False)
    op.add_column("sealed_bids", sa.Column("ended_at", sa.DateTime(timezone=True)))
    op.drop_constraint("uq_sealed_bids_opening_id_entry_id", "sealed_bids")
    op.create_index(
        "uq_sealed_bids_standing",
        "sealed_bids",
        ["opening_id", "entry_id"],
        unique=True,
        postgresql_where=sa.text("ended_at is null"),
    )


def _rules() -> None:
    op.create_table(
        "policy_keys",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("zh", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("least", sa.BigInteger, nullable=False),
        sa.Column("most", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_policy_keys"),
        sa.UniqueConstraint("key", "unit", name="uq_policy_keys_key_unit"),
        sa.CheckConstraint("0 <= least and least <= most", name="ck_policy_keys_bounds"),
        sa.CheckConstraint("type <> 'share' or most <= 10000", name="ck_policy_keys_share"),
        sa.CheckConstraint(
            "(type, unit) in (('duration', 'seconds'), ('duration', 'minutes'), "
            "('duration', 'hours'), ('duration', 'days'), ('duration', 'working_days'), "
            "('duration', 'months'), ('duration', 'years'), ('share', 'basis_points'), "
            "('money', 'fen'), ('number', 'count'), ('number', 'people'), ('number', 'points'), "
            "('number', 'level'), ('number', 'rounds'), ('number', 'steps'), "
            "('area', 'square_metres'))",
            name="ck_policy_keys_unit",
        ),
    )
    with KEYS.open(encoding="utf-8", newline="") as file:
        rows = [_typed(row) for row in csv.DictReader(file)]
    columns = (sa.column(name, TYPES.get(name, sa.Text)) for name in rows[0])
    op.bulk_insert(sa.table("policy_keys", *columns), rows)
    op.add_column("policies", sa.Column("published_at", sa.DateTime(timezone=True)))
    _require_none(UNBOUND, "no bounds are known of")
    _require_none(OUTSIDE, "outside what the law or the venue allows, set it right first")
    op.create_foreign_key(
        "fk_policies_key_unit_policy_keys",
        "policies",
        "policy_keys",
        ["key", "unit"],
        ["key", "unit"],
    )
    op.create_check_constraint(
        "ck_policies_confidence", "policies", "confidence in ('C1', 'C2', 'C3', 'M', 'D')"
    )
    op.create_check_constraint("ck_policies_legal_basis", "policies", "legal_basis <> ''")
    op.create_check_constraint("ck_policies_days", "policies", "valid_to > valid_from")
    op.create_table(
        "departures",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("organisation_id", sa.Uuid, nullable=False),
        sa.Column("policy_id", sa.BigInteger, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("declared_by", sa.Uuid, nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leaves_on", sa.Date, nullable=False),
        sa.Column("returned_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_departures"),
        *_refer("departures", organisation_id="organisations", policy_id="policies"),
        *_refer("departures", declared_by="users"),
    )
    op.create_index(
        "uq_departures_open",
        "departures",
        ["organisation_id"],
        unique=True,
        postgresql_where=sa.text("returned_at is null"),
    )


def _refer(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")
        for column, to in columns.items()
    ]


def _typed(row: dict[str, str]) -> dict[str, Any]:
    return row | {"least": int(row["least"]), "most": int(row["most"])}


def _require_none(query: str, fault: str) -> None:
    found = op.get_bind().execute(sa.text(query)).all()
    if found:
        raise RuntimeError(f"{fault}: " + "; ".join(", ".join(map(str, row)) for row in found))
