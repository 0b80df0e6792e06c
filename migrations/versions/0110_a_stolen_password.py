"""Changes that wait for a second person or a day; when a session last proved a code.

Revision ID: 0110
Revises: 0109
"""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0110"
down_revision = "0109"
branch_labels = depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds" / revision
TYPES: dict[str, Any] = {
    **dict.fromkeys(("value", "least", "most"), sa.BigInteger),
    "valid_from": sa.Date,
}
CHANGES = """
create table guarded_changes (
    state varchar(40) not null,
    kind text not null,
    subject_id uuid not null,
    about text not null,
    organisation_id uuid,
    arguments jsonb not null,
    account bytea,
    asked_by uuid not null,
    decided_by uuid,
    due_at timestamptz not null,
    id uuid not null,
    version bigint not null,
    workflow_version bigint not null,
    policy jsonb not null,
    created_at timestamptz not null default market_now(),
    check_attempts bigint not null,
    check_error text,
    next_check timestamptz,
    constraint pk_guarded_changes primary key (id),
    constraint fk_guarded_changes_organisation_id_organisations
        foreign key (organisation_id) references organisations (id),
    constraint fk_guarded_changes_asked_by_users foreign key (asked_by) references users (id),
    constraint fk_guarded_changes_decided_by_users foreign key (decided_by) references users (id)
);
create unique index uq_guarded_changes_waiting on guarded_changes (kind, subject_id, about)
    where state = 'waiting';
create index ix_guarded_changes_page on guarded_changes (organisation_id, created_at, id);
create index ix_guarded_changes_subject on guarded_changes (subject_id, created_at);
create index ix_guarded_changes_asked_by on guarded_changes (asked_by);
create index ix_guarded_changes_next_check on guarded_changes (next_check);
"""


def upgrade() -> None:
    """Change the tables; enter how long a code is fresh, and how long a change waits."""
    op.get_bind().connection.driver_connection.execute(CHANGES)
    op.add_column("access_tokens", sa.Column("proven_at", sa.DateTime(timezone=True)))
    op.add_column("users", sa.Column("held_until", sa.DateTime(timezone=True)))
    _insert("policy_keys")
    _insert("policies")


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
