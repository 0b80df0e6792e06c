"""Trials kept in instalments; the gazette's own name of a transfer, and no unread word of a change
of parties that counts as harmless.

Revision ID: 0112
Revises: 0110
"""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0112"
down_revision = "0110"
branch_labels = depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds" / revision
TYPES: dict[str, Any] = {
    **dict.fromkeys(("value", "least", "most"), sa.BigInteger),
    "valid_from": sa.Date,
}
OF_PARTIES = "delete from legal_event_rules where category = 'R' and national = ''"
READ_ANEW = """
    with moved as (
        update legal_events e set effect = r.effect from legal_event_rules r
        where r.category = 'R' and r.effect = 'change_owner' and e.category = 'R'
        and e.national = r.national and e.effect = 'none'
        returning e.patent_id, e."on", e.detail
    ), laid as (
        select patent_id, jsonb_agg(
            jsonb_build_object('kind', 'ownership_change', 'on', "on", 'detail', detail)
            order by "on"
        ) as entries
        from moved group by patent_id
    )
    update patents p set encumbrances = p.encumbrances || laid.entries
    from laid where p.id = laid.patent_id
"""


def upgrade() -> None:
    """Change the tables; what was entered of transfers under the gazette's name is read anew."""
    op.add_column("trials", sa.Column("instalments", JSONB))
    for name in ("pay_by", "overdue_at"):
        op.add_column("tranches", sa.Column(name, sa.DateTime(timezone=True)))
    _insert("policy_keys")
    _insert("policies")
    op.execute(OF_PARTIES)
    _insert("legal_event_rules")
    op.execute("alter table legal_events disable trigger user")
    op.execute(READ_ANEW)
    op.execute("alter table legal_events enable trigger user")


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")


def _insert(table: str) -> None:
    with (SEEDS / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        rows = [_typed(row) for row in csv.DictReader(file)]
    columns = (sa.column(name, TYPES.get(name, sa.Text)) for name in rows[0])
    op.bulk_insert(sa.table(table, *columns), rows)


def _typed(row: dict[str, str]) -> dict[str, Any]:
    read = {"value": int, "least": int, "most": int, "valid_from": date.fromisoformat}
    return {name: read.get(name, str)(said) for name, said in row.items()}
