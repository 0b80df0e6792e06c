"""A broker mandated to negotiate sees their principal's talks and drafts offers for it."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

WALLS = """
create function market_negotiates(seller uuid, buyer uuid, listing uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select from mandates m
        where market_is(m.broker_id) and 'negotiate' = any (m.scope)
            and m.state in ('active', 'transferring') and m.expires_at > market_now()
            and (m.side = 'supply' and m.principal_id = seller
                or m.side = 'demand' and m.principal_id = buyer)
            and (m.object_kind = 'organisation' or m.object_id = listing or m.object_id =
                (select asset_id from listings l where l.id = listing))
            and exists (select from broker_credentials c where c.user_id = m.broker_id
                and c.state = 'certified' and c.valid_until > market_now()))
$$;
alter policy private on negotiations
    using (market_sees(seller_id, buyer_id) or market_negotiates(seller_id, buyer_id, listing_id))
    with check (market_sees(seller_id, buyer_id));
alter policy private on offers with check (exists (select from negotiations n
    where n.id = negotiation_id and market_sees(n.seller_id, n.buyer_id)));
-- a data room is the sides' alone, whoever drafts for them
alter policy private on room_documents
    using (exists (select from negotiations n
        where n.id = negotiation_id and market_sees(n.seller_id, n.buyer_id)))
    with check (exists (select from negotiations n
        where n.id = negotiation_id and market_sees(n.seller_id, n.buyer_id)));
alter table offer_drafts enable row level security;
alter table offer_drafts force row level security;
create policy private on offer_drafts
    using (market_is(broker_id) or market_sees(principal_id))
    with check (market_is(broker_id) or market_sees(principal_id));
create trigger append_only before update on offer_drafts for each row
    when ((old.id, old.negotiation_id, old.principal_id, old.broker_id, old.round, old.price,
            old.message, old.drafted_at) is distinct from (new.id, new.negotiation_id,
            new.principal_id, new.broker_id, new.round, new.price, new.message, new.drafted_at)
        or old.laid_at is not null)
    execute function refuse_change();
create trigger keep_rows before delete on offer_drafts
    for each row execute function refuse_change();
create trigger keep before truncate on offer_drafts execute function refuse_change();
"""


def upgrade() -> None:
    op.create_table(
        "offer_drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("negotiation_id", sa.Uuid(), nullable=False),
        sa.Column("principal_id", sa.Uuid(), nullable=False),
        sa.Column("broker_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("laid_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("price > 0", name=op.f("ck_offer_drafts_price")),
        sa.ForeignKeyConstraint(
            ["broker_id"], ["users.id"], name=op.f("fk_offer_drafts_broker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["negotiation_id"],
            ["negotiations.id"],
            name=op.f("fk_offer_drafts_negotiation_id_negotiations"),
        ),
        sa.ForeignKeyConstraint(
            ["principal_id"],
            ["organisations.id"],
            name=op.f("fk_offer_drafts_principal_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_drafts")),
    )
    op.create_index(
        op.f("ix_offer_drafts_negotiation_id"), "offer_drafts", ["negotiation_id"], unique=False
    )
    op.add_column("offers", sa.Column("drafted_by", sa.Uuid(), nullable=True))
    op.execute(WALLS)


def downgrade() -> None:
    raise NotImplementedError("what brokers drafted has no way back: restore a backup")
