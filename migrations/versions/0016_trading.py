"""Notices, procedures, intents, deposits, auctions, awards; how far an exclusive right reaches."""

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SEEDS = Path(__file__).parent.parent / "seeds"
APPEND_ONLY = ("notice_editions", "bids", "auction_stages", "auction_protocols", "auction_bidders")
OWNERS = {
    "deposits": "market_sees(payer_id, payee_id)",
    "intents": "market_sees(bidder_id) or exists (select from procedures p "
    "where p.id = procedure_id and market_sees(p.seller_id))",
    "auction_bidders": "market_sees(bidder_id)",
    "awards": "market_sees(bidder_id, seller_id) or exists (select from "
    "jsonb_array_elements(holders) h where market_sees((h->>'bidder_id')::uuid))",
    "objections": "market_sees(unit_id, filed_for)",
}
POLICY = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy private on {table} using ({sees}) with check ({sees});
"""
ORIGINS = """
set local market.viewer = 'system';
update deals set origin_kind = case when negotiation_id is null then 'service'
    else 'negotiation' end, origin_id = coalesce(negotiation_id, id);
alter table deals alter origin_kind set not null, alter origin_id set not null;
"""
CLAIMS = """
drop index uq_listings_exclusive;
drop table exclusive_claims;
create table exclusive_claims (
    object_id uuid not null,
    listing_id uuid not null constraint fk_exclusive_claims_listing_id_listings
        references listings (id),
    fields int4range not null,
    territory int4range not null,
    constraint pk_exclusive_claims primary key (object_id, listing_id),
    constraint ex_exclusive_claims
        exclude using gist (object_id with =, fields with &&, territory with &&)
);
create index ix_exclusive_claims_listing_id on exclusive_claims (listing_id);
insert into exclusive_claims
select coalesce(p.patent_id, l.asset_id), l.id, int4range(1, 98), int4range(110000, 830000)
from listings l left join asset_patents p on p.asset_id = l.asset_id
where l."right" <> 'ordinary_licence'
    and l.state in ('submitted', 'published', 'reserved', 'suspended');
insert into exclusive_rights
select id, asset_id, "right", int4range(1, 98), int4range(110000, 830000),
    daterange((market_now() at time zone 'Asia/Shanghai')::date, null), false
from listings where "right" <> 'ordinary_licence' and state = 'reserved';
"""
CHECKS = """
alter table deals drop constraint ck_deals_price, add constraint ck_deals_price
    check (price > 0 or (price = 0 and payment_mode = 'ROYALTY'));
alter table payouts add constraint ck_payouts_cause
    check (num_nonnulls(payment_id, deposit_id) = 1);
update deals d set policy = d.policy || jsonb_build_object(p.key,
    jsonb_build_object('value', p.value, 'unit', p.unit, 'row', p.id))
from policies p where p.key like 'deal.prolong%' and d.state in ('drafted', 'signing');
"""
CARDS = """
update listing_cards c set body = convert_to((convert_from(body, 'UTF8')::jsonb
    || jsonb_build_object('territory_code', l.territory_code, 'use_field', l.use_field))::text,
    'UTF8')
from listings l where l.id = c.listing_id;
"""
# One row lock, every check, every row of a bid, in one round trip. The clock is read after the
# lock; a refusal writes nothing. `p_key` null: the caller keeps the key.
PLACE_BID = """
create function place_bid(
    p_auction uuid, p_user uuid, p_organisation uuid, p_amount bigint, p_expected bigint,
    p_request text, p_key text, p_fingerprint bytea, p_late_flush boolean
) returns table (status int, body text, is_replay boolean) language plpgsql as $$
#variable_conflict use_column
declare
    a auctions%rowtype;
    b auction_bidders%rowtype;
    k idempotency_keys%rowtype;
    v_now timestamptz;
    v_next bigint;
    v_match boolean;
    v_ends timestamptz;
    v_chain bytea;
    v_code text;
    v_body text;
begin
    if p_late_flush then
        perform set_config('market.viewer', p_organisation::text, true);
        perform set_config('market.person', p_user::text, true);
        perform set_config('synchronous_commit', 'off', true);
    end if;
    select * into a from auctions where id = p_auction for update;
    if not found then
        return query select 0, '{"code": "not-found"}', false;
        return;
    end if;
    v_now := market_now();
    if p_key is not null then
        select * into k from idempotency_keys where user_id = p_user and key = p_key;
        if found then
            if k.fingerprint <> p_fingerprint then
                return query select 0, '{"code": "idempotency-key-reused"}', false;
            else
                return query select k.status::int, convert_from(k.body, 'UTF8'), true;
            end if;
            return;
        end if;
    end if;
    select * into b from auction_bidders
        where auction_id = p_auction and bidder_id = p_organisation;
    v_next := case when a.price is null then a.start_price else a.price + a.step end;
    v_match := coalesce(b.priority is not null and p_amount = a.price
        and (a.top_rank is null or b.priority < a.top_rank), false);
    v_code := case
        when b.label is null then 'not-qualified'
        when a.state not in ('free', 'timed') or v_now < a.starts_at then 'auction-not-open'
        when v_now >= a.ends_at then 'auction-over'
        when p_expected is not null and p_expected <> a.seq then 'price-moved'
        when (p_amount - a.start_price) % a.step <> 0 then 'off-the-step'
        when a.top_label = b.label then 'already-leading'
        when p_amount < v_next and not v_match then 'bid-too-low'
    end;
    if v_code is not null then
        return query select 0, json_build_object('code', v_code, 'price', a.price, 'seq', a.seq,
            'least', v_next, 'ends_at', a.ends_at)::text, false;
        return;
    end if;
    v_ends := a.ends_at;
    if v_now >= a.free_ends_at then
        v_ends := greatest(a.ends_at, v_now + make_interval(secs => a.timed_seconds));
        if a.hard_ends_at is not null then
            v_ends := greatest(a.ends_at, least(v_ends, a.hard_ends_at));
        end if;
    end if;
    v_chain := sha256(a.chain || convert_to(concat_ws('|', a.id, a.seq + 1, b.label, p_amount,
        v_match::int, (extract(epoch from v_now) * 1000000)::bigint), 'UTF8'));
    update auctions set price = p_amount, seq = a.seq + 1, top_label = b.label,
        top_rank = b.priority, ends_at = v_ends, chain = v_chain, version = a.version + 1,
        next_check = case when a.state = 'timed' then v_ends else a.next_check end
        where id = p_auction;
    insert into bids (auction_id, seq, label, amount, is_match, placed_at, ends_at, chain)
        values (p_auction, a.seq + 1, b.label, p_amount, v_match, v_now, v_ends, v_chain);
    insert into events (name, subject_id, user_id, acting_for, request_id, data, happened_at)
        values ('auction.bid_placed', p_auction, p_user, p_organisation, p_request,
            jsonb_build_object('seq', a.seq + 1, 'label', b.label, 'amount', p_amount), v_now);
    v_body := json_build_object('auction_id', p_auction, 'seq', a.seq + 1, 'label', b.label,
        'amount', p_amount, 'is_match', v_match, 'placed_at', v_now, 'ends_at', v_ends)::text;
    if p_key is not null then
        insert into idempotency_keys (user_id, key, fingerprint, status, headers, body)
            values (p_user, p_key, p_fingerprint, 201, '{}', convert_to(v_body, 'UTF8'));
    end if;
    return query select 201, v_body, false;
end $$;

-- The bid commits without waiting for its flush, so the row is free; then the log is flushed up to
-- and beyond it, and only then does the caller hear of it.
create procedure place_bid_durably(
    p_auction uuid, p_user uuid, p_organisation uuid, p_amount bigint, p_expected bigint,
    p_request text, p_key text, p_fingerprint bytea,
    inout status int, inout body text, inout is_replay boolean
) language plpgsql as $$
begin
    select p.status, p.body, p.is_replay into status, body, is_replay
        from place_bid(p_auction, p_user, p_organisation, p_amount, p_expected, p_request, p_key,
            p_fingerprint, true) p;
    commit;
    if status = 201 then
        perform pg_logical_emit_message(true, 'f', '');
        commit;
    end if;
end $$;
"""


def upgrade() -> None:
    op.create_table(
        "deposits",
        sa.Column(
            "state",
            sa.Enum(
                "due",
                "frozen",
                "applied",
                "refunding",
                "refunded",
                "forfeited",
                "lapsed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("payer_id", sa.Uuid(), nullable=False),
        sa.Column("payer_name", sa.Text(), nullable=False),
        sa.Column("payee_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("amount > 0", name=op.f("ck_deposits_amount")),
        sa.ForeignKeyConstraint(
            ["payee_id"], ["organisations.id"], name=op.f("fk_deposits_payee_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["payer_id"], ["organisations.id"], name=op.f("fk_deposits_payer_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deposits")),
        sa.UniqueConstraint("reference", name=op.f("uq_deposits_reference")),
    )
    op.create_index(op.f("ix_deposits_next_check"), "deposits", ["next_check"], unique=False)
    op.create_index("ix_deposits_page", "deposits", ["created_at", "id"], unique=False)
    op.create_index(op.f("ix_deposits_payer_id"), "deposits", ["payer_id"], unique=False)
    op.create_index(op.f("ix_deposits_procedure_id"), "deposits", ["procedure_id"], unique=False)
    op.create_table(
        "exclusive_rights",
        sa.Column("listing_id", sa.Uuid(), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("right", sa.Text(), nullable=False),
        sa.Column("fields", postgresql.INT4RANGE(), nullable=False),
        sa.Column("territory", postgresql.INT4RANGE(), nullable=False),
        sa.Column("period", postgresql.DATERANGE(), nullable=False),
        sa.Column("is_concluded", sa.Boolean(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("asset_id"), "="),
            (sa.column("fields"), "&&"),
            (sa.column("territory"), "&&"),
            (sa.column("period"), "&&"),
            where=sa.text("\"right\" <> 'transfer'"),
            using="gist",
            name="ex_exclusive_rights_licence",
        ),
        postgresql.ExcludeConstraint(
            (sa.column("asset_id"), "="),
            (sa.column("fields"), "&&"),
            (sa.column("territory"), "&&"),
            (sa.column("period"), "&&"),
            where=sa.text("not is_concluded"),
            using="gist",
            name="ex_exclusive_rights_live",
        ),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_exclusive_rights_asset_id_assets")
        ),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name=op.f("fk_exclusive_rights_listing_id_listings")
        ),
        sa.PrimaryKeyConstraint("listing_id", name=op.f("pk_exclusive_rights")),
    )
    op.create_table(
        "procedures",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "disclosing",
                "qualifying",
                "competing",
                "awarding",
                "concluded",
                "unsold",
                "terminated",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("listing_id", sa.Uuid(), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("seller_name", sa.Text(), nullable=False),
        sa.Column("regime", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column(
            "method",
            sa.Enum(
                "auction", "quotes", "two_envelope", name="method", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("start_price", sa.BigInteger(), nullable=False),
        sa.Column("deposit", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=True),
        sa.Column("reserve", sa.LargeBinary(), nullable=True),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("payment_terms", sa.Text(), nullable=False),
        sa.Column("priority", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("approval_sha256", sa.Text(), nullable=True),
        sa.Column("follows_id", sa.Uuid(), nullable=True),
        sa.Column("first_price", sa.BigInteger(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rectify_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_provisional", sa.Boolean(), nullable=False),
        sa.Column("extensions", sa.BigInteger(), nullable=False),
        sa.Column("extensions_most", sa.BigInteger(), nullable=False),
        sa.Column("open_intents", sa.BigInteger(), nullable=False),
        sa.Column("qualified", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pause_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pause_cause", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("start_price > 0 and deposit > 0", name=op.f("ck_procedures_sums")),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_procedures_asset_id_assets")
        ),
        sa.ForeignKeyConstraint(
            ["follows_id"], ["procedures.id"], name=op.f("fk_procedures_follows_id_procedures")
        ),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name=op.f("fk_procedures_listing_id_listings")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_procedures_seller_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedures")),
        sa.UniqueConstraint("follows_id", name=op.f("uq_procedures_follows_id")),
    )
    op.create_index(op.f("ix_procedures_asset_id"), "procedures", ["asset_id"], unique=False)
    op.create_index(op.f("ix_procedures_listing_id"), "procedures", ["listing_id"], unique=False)
    op.create_index(op.f("ix_procedures_next_check"), "procedures", ["next_check"], unique=False)
    op.create_index("ix_procedures_page", "procedures", ["announced_at", "id"], unique=False)
    op.create_index(
        "ix_procedures_seller", "procedures", ["seller_id", "created_at", "id"], unique=False
    )
    op.create_table(
        "auctions",
        sa.Column(
            "state",
            sa.Enum(
                "scheduled",
                "free",
                "timed",
                "paused",
                "ended",
                "cancelled",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start_price", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("free_ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hard_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("timed_seconds", sa.BigInteger(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("top_label", sa.Text(), nullable=True),
        sa.Column("top_rank", sa.BigInteger(), nullable=True),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("stages", sa.BigInteger(), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pause_cause", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "start_price > 0 and step > 0 and seq >= 0", name=op.f("ck_auctions_sums")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedures.id"], name=op.f("fk_auctions_procedure_id_procedures")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_auctions_seller_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_auctions")),
        sa.UniqueConstraint("procedure_id", name=op.f("uq_auctions_procedure_id")),
    )
    op.create_index(op.f("ix_auctions_next_check"), "auctions", ["next_check"], unique=False)
    op.create_index("ix_auctions_page", "auctions", ["created_at", "id"], unique=False)
    op.create_table(
        "intents",
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "forwarded",
                "curing",
                "agreed",
                "qualified",
                "refused",
                "lapsed",
                "voided",
                "withdrawn",
                "closed",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_name", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("documents", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("offer", sa.BigInteger(), nullable=True),
        sa.Column("reply_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cure_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("is_seen_by_seller", sa.Boolean(), nullable=False),
        sa.Column("deposit_id", sa.Uuid(), nullable=True),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["bidder_id"], ["organisations.id"], name=op.f("fk_intents_bidder_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["deposit_id"], ["deposits.id"], name=op.f("fk_intents_deposit_id_deposits")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedures.id"], name=op.f("fk_intents_procedure_id_procedures")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intents")),
        sa.UniqueConstraint("deposit_id", name=op.f("uq_intents_deposit_id")),
        sa.UniqueConstraint("procedure_id", "label", name=op.f("uq_intents_procedure_id_label")),
    )
    op.create_index("ix_intents_bidder", "intents", ["bidder_id", "created_at", "id"], unique=False)
    op.create_index(op.f("ix_intents_next_check"), "intents", ["next_check"], unique=False)
    op.create_index(
        "uq_intents_alive",
        "intents",
        ["procedure_id", "bidder_id"],
        unique=True,
        postgresql_where=sa.text("state not in ('withdrawn', 'refused', 'lapsed', 'closed')"),
    )
    op.create_table(
        "notices",
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "approved",
                "publishing",
                "objected",
                "passed",
                "failed",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("deal_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("approval_sha256", sa.Text(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_provisional", sa.Boolean(), nullable=False),
        sa.Column("open_objections", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["deal_id"], ["deals.id"], name=op.f("fk_notices_deal_id_deals")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["organisations.id"], name=op.f("fk_notices_unit_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_deal_id"), "notices", ["deal_id"], unique=False)
    op.create_index(op.f("ix_notices_next_check"), "notices", ["next_check"], unique=False)
    op.create_index("ix_notices_page", "notices", ["created_at", "id"], unique=False)
    op.create_index(op.f("ix_notices_unit_id"), "notices", ["unit_id"], unique=False)
    op.create_index(
        "uq_notices_live",
        "notices",
        ["deal_id"],
        unique=True,
        postgresql_where=sa.text("state in ('draft', 'approved', 'publishing', 'objected')"),
    )
    op.create_table(
        "questions",
        sa.Column(
            "state",
            sa.Enum("asked", "answered", name="state", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("asked_for", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_overdue", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_for"], ["organisations.id"], name=op.f("fk_questions_asked_for_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedures.id"], name=op.f("fk_questions_procedure_id_procedures")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_questions_seller_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_next_check"), "questions", ["next_check"], unique=False)
    op.create_index(op.f("ix_questions_procedure_id"), "questions", ["procedure_id"], unique=False)
    op.create_table(
        "auction_bidders",
        sa.Column("auction_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("intent_id", sa.Uuid(), nullable=False),
        sa.Column("priority", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["auction_id"], ["auctions.id"], name=op.f("fk_auction_bidders_auction_id_auctions")
        ),
        sa.ForeignKeyConstraint(
            ["bidder_id"],
            ["organisations.id"],
            name=op.f("fk_auction_bidders_bidder_id_organisations"),
        ),
        sa.ForeignKeyConstraint(
            ["intent_id"], ["intents.id"], name=op.f("fk_auction_bidders_intent_id_intents")
        ),
        sa.PrimaryKeyConstraint("auction_id", "bidder_id", name=op.f("pk_auction_bidders")),
    )
    op.create_table(
        "auction_protocols",
        sa.Column("auction_id", sa.Uuid(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["auction_id"], ["auctions.id"], name=op.f("fk_auction_protocols_auction_id_auctions")
        ),
        sa.PrimaryKeyConstraint("auction_id", name=op.f("pk_auction_protocols")),
    )
    op.create_table(
        "auction_stages",
        sa.Column("auction_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("free_ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hard_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["auction_id"], ["auctions.id"], name=op.f("fk_auction_stages_auction_id_auctions")
        ),
        sa.PrimaryKeyConstraint("auction_id", "number", name=op.f("pk_auction_stages")),
    )
    op.create_table(
        "awards",
        sa.Column(
            "state",
            sa.Enum(
                "matching",
                "waiting",
                "pending",
                "curing",
                "confirmed",
                "fulfilled",
                "rejected",
                "defaulted",
                "released",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("procedure_id", sa.Uuid(), nullable=False),
        sa.Column("listing_id", sa.Uuid(), nullable=False),
        sa.Column("seller_id", sa.Uuid(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("intent_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_id", sa.Uuid(), nullable=False),
        sa.Column("bidder_name", sa.Text(), nullable=False),
        sa.Column("deposit_id", sa.Uuid(), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("holders", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("match_hours", sa.BigInteger(), nullable=False),
        sa.Column("match_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verify_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cure_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("deal_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["bidder_id"], ["organisations.id"], name=op.f("fk_awards_bidder_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["intent_id"], ["intents.id"], name=op.f("fk_awards_intent_id_intents")
        ),
        sa.ForeignKeyConstraint(
            ["listing_id"], ["listings.id"], name=op.f("fk_awards_listing_id_listings")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedures.id"], name=op.f("fk_awards_procedure_id_procedures")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["organisations.id"], name=op.f("fk_awards_seller_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awards")),
        sa.UniqueConstraint("procedure_id", "rank", name=op.f("uq_awards_procedure_id_rank")),
    )
    op.create_index(op.f("ix_awards_bidder_id"), "awards", ["bidder_id"], unique=False)
    op.create_index(op.f("ix_awards_next_check"), "awards", ["next_check"], unique=False)
    op.create_table(
        "bids",
        sa.Column("auction_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("is_match", sa.Boolean(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["auction_id"], ["auctions.id"], name=op.f("fk_bids_auction_id_auctions")
        ),
        sa.PrimaryKeyConstraint("auction_id", "seq", name=op.f("pk_bids")),
    )
    op.create_table(
        "notice_editions",
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notices.id"], name=op.f("fk_notice_editions_notice_id_notices")
        ),
        sa.PrimaryKeyConstraint("notice_id", "edition", name=op.f("pk_notice_editions")),
    )
    op.create_table(
        "objections",
        sa.Column(
            "state",
            sa.Enum(
                "filed",
                "investigating",
                "upheld",
                "rejected",
                "withdrawn",
                name="state",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("filer_id", sa.Uuid(), nullable=False),
        sa.Column("filed_for", sa.Uuid(), nullable=False),
        sa.Column("filer_name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_overdue", sa.Boolean(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decision_sha256", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("workflow_version", sa.BigInteger(), nullable=False),
        sa.Column("policy", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("market_now()"),
            nullable=False,
        ),
        sa.Column("check_attempts", sa.BigInteger(), nullable=False),
        sa.Column("check_error", sa.Text(), nullable=True),
        sa.Column("next_check", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["filed_for"], ["organisations.id"], name=op.f("fk_objections_filed_for_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["filer_id"], ["users.id"], name=op.f("fk_objections_filer_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notices.id"], name=op.f("fk_objections_notice_id_notices")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["organisations.id"], name=op.f("fk_objections_unit_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objections")),
    )
    op.create_index(op.f("ix_objections_filed_for"), "objections", ["filed_for"], unique=False)
    op.create_index(op.f("ix_objections_next_check"), "objections", ["next_check"], unique=False)
    op.create_index(op.f("ix_objections_notice_id"), "objections", ["notice_id"], unique=False)
    op.add_column("bank_lines", sa.Column("deposit_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_bank_lines_deposit_id_deposits"), "bank_lines", "deposits", ["deposit_id"], ["id"]
    )
    op.add_column(
        "deals",
        sa.Column(
            "origin_kind",
            sa.Enum(
                "negotiation",
                "award",
                "trial",
                "open_licence",
                "call",
                "service",
                name="origin",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
    )
    op.add_column("deals", sa.Column("origin_id", sa.Uuid(), nullable=True))
    op.add_column("deals", sa.Column("deposit_id", sa.Uuid(), nullable=True))
    op.add_column(
        "deals", sa.Column("payment_mode", sa.Text(), server_default="LUMP_ONCE", nullable=False)
    )
    op.add_column(
        "deals", sa.Column("royalty", postgresql.JSONB(astext_type=sa.Text()), nullable=True)
    )
    op.add_column("deals", sa.Column("notice_state", sa.Text(), nullable=True))
    op.add_column(
        "deals", sa.Column("prolongations", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.execute(ORIGINS)
    op.create_unique_constraint(
        op.f("uq_deals_origin_kind_origin_id"), "deals", ["origin_kind", "origin_id"]
    )
    op.add_column(
        "listings", sa.Column("territory_code", sa.Text(), server_default="100000", nullable=False)
    )
    op.add_column("listings", sa.Column("use_field", sa.Text(), nullable=True))
    op.execute(CLAIMS)
    op.add_column("payments", sa.Column("deposit_id", sa.Uuid(), nullable=True))
    op.add_column(
        "payments", sa.Column("credited", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.create_unique_constraint(op.f("uq_payments_deposit_id"), "payments", ["deposit_id"])
    op.create_foreign_key(
        op.f("fk_payments_deposit_id_deposits"), "payments", "deposits", ["deposit_id"], ["id"]
    )
    op.add_column("payouts", sa.Column("deposit_id", sa.Uuid(), nullable=True))
    op.alter_column("payouts", "payment_id", existing_type=sa.UUID(), nullable=True)
    op.alter_column("payouts", "deal_id", existing_type=sa.UUID(), nullable=True)
    op.create_unique_constraint(op.f("uq_payouts_deposit_id"), "payouts", ["deposit_id"])
    op.create_foreign_key(
        op.f("fk_payouts_deposit_id_deposits"), "payouts", "deposits", ["deposit_id"], ["id"]
    )
    op.execute(CHECKS)
    for table in APPEND_ONLY:
        op.execute(
            f"create trigger append_only before update or delete on {table} "
            "for each row execute function refuse_change();"
            f"create trigger keep before truncate on {table} execute function refuse_change();"
        )
    for table, sees in OWNERS.items():
        op.execute(POLICY.format(table=table, sees=sees))
    op.execute(CARDS)
    op.execute(PLACE_BID)
    _seed()


def _seed() -> None:
    with (SEEDS / "policies_0016.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {"valid_from": date.fromisoformat(row["valid_from"]), "valid_to": None}
        row["value"] = int(row["value"])
    texts = (sa.column(n) for n in ("key", "unit", "legal_basis", "confidence"))
    dates = (sa.column("valid_from", sa.Date), sa.column("valid_to", sa.Date))
    op.bulk_insert(sa.table("policies", *texts, sa.column("value", sa.BigInteger), *dates), rows)


def downgrade() -> None:
    raise NotImplementedError("what was sold in public has no way back: restore a backup")
