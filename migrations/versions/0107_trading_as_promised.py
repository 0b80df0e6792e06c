"""Data rooms of procedures; auctions in rounds, and from a falling price to the best bid."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0107"
down_revision = "0106"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds" / revision
TYPES = {"value": sa.BigInteger, "valid_from": sa.Date}
ROOMS = """
alter table room_documents alter column negotiation_id drop not null;
alter table room_documents add column procedure_id uuid
    constraint fk_room_documents_procedure_id_procedures references procedures (id);
alter table room_documents add column taken_out_at timestamptz;
alter table room_documents add constraint ck_room_documents_one_room
    check (num_nonnulls(negotiation_id, procedure_id) = 1);
create index ix_room_documents_procedure_id on room_documents (procedure_id);
create table room_promises (
    procedure_id uuid not null,
    organisation_id uuid not null,
    user_id uuid not null,
    sha256 text not null,
    signed_at timestamptz not null,
    constraint pk_room_promises primary key (procedure_id, organisation_id),
    constraint fk_room_promises_procedure_id_procedures
        foreign key (procedure_id) references procedures (id),
    constraint fk_room_promises_organisation_id_organisations
        foreign key (organisation_id) references organisations (id),
    constraint fk_room_promises_user_id_users foreign key (user_id) references users (id)
);
"""
AUCTIONS = """
alter table procedures add column floor bigint;
alter table auctions
    add column method varchar(40) not null default 'auction',
    add column floor bigint,
    add column asked bigint,
    add column next_stage text,
    add column round bigint not null default 0,
    add column turn bigint not null default 0,
    add column turn_order jsonb not null default '[]',
    add column turn_label text,
    add column stage_left interval;
alter table bids add column received_at timestamptz;
alter table auction_stages add column label text, add column amount bigint;
create table auction_sealed_bids (
    id uuid not null,
    auction_id uuid not null,
    bidder_id uuid not null,
    number bigint not null,
    commitment text not null,
    sealed bytea not null,
    received_at timestamptz not null,
    constraint pk_auction_sealed_bids primary key (id),
    constraint uq_auction_sealed_bids_auction_id_bidder_id_number
        unique (auction_id, bidder_id, number),
    constraint fk_auction_sealed_bids_auction_id_auctions
        foreign key (auction_id) references auctions (id),
    constraint fk_auction_sealed_bids_bidder_id_organisations
        foreign key (bidder_id) references organisations (id)
);
"""


def upgrade() -> None:
    """Change the tables; enter the times and steps of the new methods."""
    connection = op.get_bind().connection.driver_connection
    connection.execute(ROOMS)
    connection.execute(AUCTIONS)
    with (SEEDS / "policies.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            row | {"value": int(row["value"]), "valid_from": date.fromisoformat(row["valid_from"])}
            for row in csv.DictReader(file)
        ]
    columns = (sa.column(name, TYPES.get(name, sa.Text)) for name in rows[0])
    op.bulk_insert(sa.table("policies", *columns), rows)


def downgrade() -> None:
    raise RuntimeError("a released step is not taken back")
