"""Moments and days that nobody could read back come within reach."""

import sqlalchemy as sa
from alembic import op

revision = "0109"
down_revision = "0107"
branch_labels = None
depends_on = None

COLUMNS = """
    select table_name, array_agg(column_name::text) from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
    and data_type in ('timestamp with time zone', 'timestamp without time zone', 'date')
    group by table_name order by table_name
"""
FIRST, END = "1000-01-01 00:00+00", "9000-01-01 00:00+00"
SHIFT = {"<": "1000 years", ">=": "-6800 years"}  # all alike, so that they keep their order


def upgrade() -> None:
    bring_within_reach()


def downgrade() -> None:
    raise RuntimeError("what could not be read is not brought back")


def bring_within_reach() -> None:
    """Move what is beyond; the checks that hold it are made at the upgrade's end."""
    op.execute("set constraints all immediate")  # no table is altered while triggers wait
    for table, columns in op.get_bind().execute(sa.text(COLUMNS)).all():
        for column in columns:
            _bring_within(table, column)


def _bring_within(table: str, column: str) -> None:
    beyond = f""""{column}" < '{FIRST}' or "{column}" >= '{END}'"""
    if not op.get_bind().scalar(sa.text(f'select exists (select from "{table}" where {beyond})')):
        return
    op.execute(f'alter table "{table}" disable trigger user')  # some are append-only
    for sign, shift in SHIFT.items():
        bound = FIRST if sign == "<" else END
        op.execute(
            f"""update "{table}" set "{column}" = "{column}" + interval '{shift}'
            where "{column}" {sign} '{bound}'"""
        )
    op.execute(f'alter table "{table}" enable trigger user')
