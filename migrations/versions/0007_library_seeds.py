"""What the libraries begin with: policies, codes, the meaning of legal events, the screen."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds"
FIRST_DAY = date(1949, 10, 1)

# A listing that was drafted before these policies were rows goes on with them.
EARLIER_LISTINGS = """
update listings set policy = policy || (
    select jsonb_object_agg(key, jsonb_build_object('value', value, 'unit', unit, 'row', id))
    from policies
    where key in ('listing.renew_days', 'listing.stale_days', 'asset.trl_proof_from')
      and valid_to is null
), confirmed_at = published_at
"""
KEEP = (
    "create trigger append_only before {0} on legal_events for each row "
    "execute function refuse_change()"
)


def upgrade() -> None:
    for name in ("kind", "keywords", "facts"):
        op.alter_column("assets", name, server_default=None)
    _seed_policies()
    _seed_codes()
    for table in ("legal_event_rules", "screen_words"):
        rows = _read(f"{table}.csv")
        op.bulk_insert(sa.table(table, *(sa.column(name) for name in rows[0])), rows)
    op.execute(EARLIER_LISTINGS)
    op.execute(KEEP.format("update or delete"))


def _seed_policies() -> None:
    rows = [
        row
        | {
            "value": int(row["value"]),
            "valid_from": date.fromisoformat(row["valid_from"]),
            "valid_to": None,
        }
        for row in _read("policies_0006.csv")
    ]
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    value = sa.column("value", sa.BigInteger)
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    op.bulk_insert(sa.table("policies", *texts, value, *dates), rows)


def _seed_codes() -> None:
    codes = sa.table(
        "codes",
        *(sa.column(name) for name in ("scheme", "code", "parent", "zh", "en")),
        sa.column("valid_from", sa.Date),
        sa.column("valid_to", sa.Date),
    )
    always = {"valid_from": FIRST_DAY, "valid_to": None}
    own = [row | always for row in _read("codes_own.csv")]
    op.bulk_insert(codes, [row | {"parent": row["parent"] or None} for row in own])
    districts = [
        row | always | {"scheme": "district", "en": None, "parent": _above(row["code"])}
        for row in _read("codes_district.csv")
    ]
    op.bulk_insert(codes, districts)


def _above(code: str) -> str | None:
    return code[: {9: 6, 6: 4, 4: 2}.get(len(code), 0)] or None


def downgrade() -> None:
    op.execute("drop trigger append_only on legal_events")
    op.execute("delete from codes; delete from screen_words; delete from legal_event_rules")
    keys = ", ".join(f"'{row['key']}'" for row in _read("policies_0006.csv"))
    op.execute(f"delete from policies where key in ({keys})")


def _read(name: str) -> list[dict[str, Any]]:
    with (SEEDS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
