"""The first policy rows and the working-day calendar of the years whose notices are known."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds"


def upgrade() -> None:
    policies = sa.table(
        "policies",
        sa.column("key"),
        sa.column("value", sa.BigInteger),
        sa.column("unit"),
        sa.column("valid_from", sa.Date),
        sa.column("valid_to", sa.Date),
        sa.column("legal_basis"),
        sa.column("confidence"),
    )
    op.bulk_insert(
        policies,
        [
            row
            | {
                "value": int(row["value"]),
                "valid_from": date.fromisoformat(row["valid_from"]),
                "valid_to": date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            }
            for row in _read("policies.csv")
        ],
    )
    days = [
        {
            "day": date.fromisoformat(r["day"]),
            "is_workday": r["is_workday"] == "1",
            "note": r["note"],
        }
        for r in _read("calendar.csv")
    ]
    calendar = sa.table(
        "calendar_days",
        sa.column("day", sa.Date),
        sa.column("is_workday", sa.Boolean),
        sa.column("note"),
    )
    op.bulk_insert(calendar, days)
    years = sa.table("calendar_years", sa.column("year", sa.BigInteger), sa.column("source"))
    op.bulk_insert(
        years,
        [
            {"year": y, "source": "国务院办公厅放假通知"}
            for y in sorted({d["day"].year for d in days})
        ],
    )


def downgrade() -> None:
    op.execute("delete from policies; delete from calendar_days; delete from calendar_years")


def _read(name: str) -> list[dict[str, str]]:
    with (SEEDS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
