"""The market's clock: clock_timestamp() plus an offset only a rehearsal database may set."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

UP = """
create table market_clock (
    only_row     boolean primary key default true check (only_row),
    "offset"     interval not null default '0' check ("offset" >= '0'),
    is_rehearsal boolean not null default false,
    check (is_rehearsal or "offset" = '0')
);
insert into market_clock default values;

create function market_now() returns timestamptz language sql volatile parallel restricted
    as $$ select clock_timestamp() + (select "offset" from market_clock) $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
"""


def upgrade() -> None:
    op.execute(UP)


def downgrade() -> None:
    op.execute("drop function refuse_change(); drop function market_now(); drop table market_clock")
