"""The second wall: the app's role owns nothing, and private rows have row-level security."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ROLE = """
do $$ begin
    begin
        create role market_app nologin nosuperuser nobypassrls;
    exception when duplicate_object or unique_violation then null;  -- roles are the cluster's
    end;
    execute format('grant market_app to %I', session_user);
    execute format('grant temporary on database %I to market_app', current_database());
end $$;
grant usage on schema public to market_app;
grant select, insert, update, delete on all tables in schema public to market_app;
grant usage, select, update on all sequences in schema public to market_app;
alter default privileges in schema public
    grant select, insert, update, delete on tables to market_app;
alter default privileges in schema public grant usage, select, update on sequences to market_app;
"""
# A viewer is an organisation's id, 'system' for the venue and the market itself, or 'nobody'.
SEES = """
create function market_sees(variadic organisations uuid[]) returns boolean
language sql stable parallel safe as $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.viewer', true) = any (organisations::text[])
$$;
create function market_is(variadic people uuid[]) returns boolean
language sql stable parallel safe as $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.person', true) = any (people::text[])
$$;
"""
DEAL = "exists (select from deals d where d.id = deal_id)"  # of which the policy of deals holds
OWNERS = {
    "personal_fields": "market_is(user_id)",
    "person_keys": "market_is(user_id)",
    "consents": "market_is(user_id)",
    "mandates": "market_sees(principal_id) or market_is(broker_id, receiver_id)",
    "introductions": "market_sees(principal_id, organisation_id) or market_is(broker_id) "
    "or exists (select from mandates m where m.id = mandate_id)",
    "engagements": "market_sees(seller_id, buyer_id) or market_is(broker_id)",
    "saved_searches": "market_sees(organisation_id)",
    "negotiations": "market_sees(seller_id, buyer_id)",
    "offers": "exists (select from negotiations n where n.id = negotiation_id)",
    "deals": "market_sees(seller_id, buyer_id)",
    "contracts": DEAL,
    "signatures": "exists (select from contracts c where c.id = contract_id)",
    "deliveries": DEAL,
    "registrations": DEAL,
    "payments": "market_sees(payer_id, payee_id)",
    "payouts": "market_sees(payee_id)",
}
POLICY = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy private on {table} using ({sees}) with check ({sees});
"""


def upgrade() -> None:
    op.execute(ROLE)
    op.execute(SEES)
    for table, sees in OWNERS.items():
        op.execute(POLICY.format(table=table, sees=sees))


def downgrade() -> None:
    for table in OWNERS:
        op.execute(f"drop policy private on {table}")
        op.execute(f"alter table {table} disable row level security")
        op.execute(f"alter table {table} no force row level security")
    op.execute("drop function market_sees(uuid[])")
    op.execute("drop function market_is(uuid[])")
