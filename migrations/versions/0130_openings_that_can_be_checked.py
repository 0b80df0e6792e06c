"""Openings have a signed log, custodians' keys are signed, and bids are sealed to custodians.

What began before goes on in the first form.
"""

from alembic import op

revision = "0130"
down_revision = "0113"
branch_labels = None
depends_on = None

TABLES = """
alter table custodian_keys add column signing_key bytea;
alter table custodian_keys add column signature bytea;
alter table openings alter column public_key drop not null;
alter table openings add column form bigint not null default 1;
alter table openings alter column form drop default;
alter table openings add column receipt_key text;
alter table openings add column closed_at_link bigint;
alter table openings add constraint ck_openings_form check (
    (form = 1 and public_key is not null and receipt_key is null)
    or (form = 2 and public_key is null and private_key is null and receipt_key is not null)
);
alter table sealed_bids add column link bigint;
create table opening_links (
    opening_id uuid not null,
    position bigint not null,
    body jsonb not null,
    blind text not null,
    link text not null,
    signature text not null,
    constraint pk_opening_links primary key (opening_id, position),
    constraint fk_opening_links_opening_id_openings
        foreign key (opening_id) references openings (id)
);
create table opening_shares (
    opening_id uuid not null,
    side text not null,
    shares jsonb not null,
    link text not null,
    signature text,
    given_at timestamptz not null,
    constraint pk_opening_shares primary key (opening_id, side),
    constraint fk_opening_shares_opening_id_openings
        foreign key (opening_id) references openings (id)
);
"""


def upgrade() -> None:
    op.execute(TABLES)


def downgrade() -> None:
    raise RuntimeError("a market does not go back to an earlier release")
