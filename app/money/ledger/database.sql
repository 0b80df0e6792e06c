create or replace function check_transfer() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
    if (select sum(amount) from entries where transfer_id = new.transfer_id) <> 0 then
        raise exception 'transfer % does not sum to zero', new.transfer_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- The one way into the books: balance and entry together, as the tables' owner. The app's role, which
-- runs it, can write neither.
create or replace function post_transfer(
    p_id uuid, p_kind text, p_deal uuid, p_kinds text[], p_owners uuid[], p_amounts bigint[]
) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    line record;
begin
    insert into transfers (id, kind, deal_id, posted_at)
        values (p_id, p_kind, p_deal, market_now());
    insert into accounts (kind, owner_id, balance, floor)
        select t.kind, t.owner, 0, case when t.kind in ('bank', 'unexplained') then null else 0 end
        from unnest(p_kinds, p_owners) as t(kind, owner)
        where not exists (select from accounts a where a.kind = t.kind and a.owner_id = t.owner)
        order by t.kind, t.owner
        on conflict do nothing;
    for line in  -- locked in id order, so that two transfers never wait for each other in a ring
        select a.id, t.amount
        from unnest(p_kinds, p_owners, p_amounts) as t(kind, owner, amount)
        join accounts a on a.kind = t.kind and a.owner_id = t.owner
        order by a.id
    loop
        update accounts set balance = balance + line.amount where id = line.id;
        insert into entries (transfer_id, account_id, amount) values (p_id, line.id, line.amount);
    end loop;
end $$;

create trigger append_only before update or delete on entries
    for each row execute function refuse_change();
create trigger keep before truncate on entries execute function refuse_change();
create constraint trigger zero_sum after insert on entries deferrable initially deferred
    for each row execute function check_transfer();
create trigger append_only before update or delete on transfers
    for each row execute function refuse_change();
create trigger keep before truncate on transfers execute function refuse_change();

revoke insert on accounts, transfers, entries from market_app;
revoke execute on function post_transfer(uuid, text, uuid, text[], uuid[], bigint[]) from public;
grant execute on function post_transfer(uuid, text, uuid, text[], uuid[], bigint[]) to market_app;
