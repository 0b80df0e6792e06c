"""The first release: its tables, and the rows a market begins with."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0100"
down_revision = None
branch_labels = None
depends_on = None

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds" / revision
FIRST_DAY = date(1949, 10, 1)  # codes that have always held
TYPES = {"value": sa.BigInteger, "year": sa.BigInteger, "is_workday": sa.Boolean} | dict.fromkeys(
    ("valid_from", "valid_to", "day"), sa.Date
)


def upgrade() -> None:
    """Make every table; enter the first policies, codes, calendars, event rules, screen words."""
    op.get_bind().connection.driver_connection.execute(
        (HERE / "0100_baseline.sql").read_text(encoding="utf-8")
    )
    _insert("policies", [_policy(row) for row in _read("policies")])
    days = [_day(row) for row in _read("calendar")]
    _insert("calendar_days", days)
    years = sorted({row["day"].year for row in days})
    _insert("calendar_years", [{"year": y, "source": "国务院办公厅放假通知"} for y in years])
    always = {"valid_from": FIRST_DAY, "valid_to": None}
    _insert("codes", [row | always | {"parent": row["parent"] or None} for row in _read("codes")])
    district = always | {"scheme": "district", "en": None}
    districts = [
        row | district | {"parent": _above(row["code"])} for row in _read("codes_district")
    ]
    _insert("codes", districts)
    for table in ("legal_event_rules", "screen_words"):
        _insert(table, _read(table))


def downgrade() -> None:
    raise RuntimeError("there is nothing before the first release")


def _insert(table: str, rows: list[dict[str, Any]]) -> None:
    columns = (sa.column(name, TYPES.get(name, sa.Text)) for name in rows[0])
    op.bulk_insert(sa.table(table, *columns), rows)


def _policy(row: dict[str, str]) -> dict[str, Any]:
    until = date.fromisoformat(row["valid_to"]) if row["valid_to"] else None
    since = date.fromisoformat(row["valid_from"])
    return row | {"value": int(row["value"]), "valid_from": since, "valid_to": until}


def _day(row: dict[str, str]) -> dict[str, Any]:
    return row | {"day": date.fromisoformat(row["day"]), "is_workday": row["is_workday"] == "1"}


def _above(code: str) -> str | None:
    """The district that this one belongs to: 9 digits of a street, 6 of a county, 4 of a city."""
    return code[: {9: 6, 6: 4, 4: 2}.get(len(code), 0)] or None


def _read(name: str) -> list[dict[str, Any]]:
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
