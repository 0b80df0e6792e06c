"""What the database itself refuses, and the one function that moves money."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "transfers",
    "entries",
    "settlements",
    "contracts",
    "signatures",
    "deliveries",
    "offers",
    "registrations",
    "inbox",
)

# The relay gives an event its position, once; a WHEN clause tells that without calling a function.
EVENTS = """
create trigger append_only before update on events for each row
    when (old.position is not null
          or (old.id, old.name, old.subject_id, old.request_id, old.data, old.happened_at)
             <> (new.id, new.name, new.subject_id, new.request_id, new.data, new.happened_at)
          or old.user_id is distinct from new.user_id
          or old.acting_for is distinct from new.acting_for)
    execute function refuse_change();
create trigger keep_rows before delete on events for each row execute function refuse_change();
create trigger keep before truncate on events execute function refuse_change();
"""

CLOCK = """
create function guard_clock() returns trigger language plpgsql as $$
begin
    if new.is_rehearsal and not old.is_rehearsal and exists (select from events) then
        raise exception 'a database in which things happened cannot become a rehearsal'
            using errcode = 'restrict_violation';
    end if;
    if new."offset" < old."offset" then
        raise exception 'the clock only goes forward' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger guard before update on market_clock for each row execute function guard_clock();
create trigger keep before delete on market_clock for each row execute function refuse_change();
"""

LEDGER = """
create function check_transfer() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from entries where transfer_id = new.transfer_id) <> 0 then
        raise exception 'transfer % does not sum to zero', new.transfer_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger zero_sum after insert on entries deferrable initially deferred
    for each row execute function check_transfer();

create function post_transfer(
    p_id uuid, p_kind text, p_deal uuid, p_kinds text[], p_owners uuid[], p_amounts bigint[]
) returns void language plpgsql as $$
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
"""


def upgrade() -> None:
    op.execute(EVENTS)
    op.execute(CLOCK)
    op.execute(LEDGER)
    for table in APPEND_ONLY:
        op.execute(
            f"create trigger append_only before update or delete on {table} "
            "for each row execute function refuse_change();"
            f"create trigger keep before truncate on {table} execute function refuse_change();"
        )


def downgrade() -> None:
    raise RuntimeError("the guards of the event log and the ledger are not taken off")
