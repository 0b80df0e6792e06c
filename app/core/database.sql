create or replace function market_now() returns timestamptz
language sql volatile parallel restricted as $$
    select clock_timestamp() + (select "offset" from public.market_clock)
$$;

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function guard_clock() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
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

-- A claim keeps an effect from happening twice, so it is neither changed nor removed while anything
-- could deliver its event again: an open dispatch, or a failure that waits for another try.
create or replace function refuse_change_of_claim() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'UPDATE'
        or exists (select from inbox_failures f
                   where f.event_id = old.event_id and f.subscriber = old.subscriber)
        or exists (select from dispatches d where not d.done and d.subscriber = old.subscriber
                   and old.event_id = any(d.event_ids))
    then
        raise exception 'inbox is append-only: this claim is needed'
            using errcode = 'restrict_violation';
    end if;
    return old;
end $$;

-- Wakes the clock (worker/rest.py) when it rests. The lock is "RESTS": it is held by a clock that
-- rests, and wanted, shared and until COMMIT, by whoever writes what the clock must see. NOTIFY
-- takes a lock of the whole server at COMMIT, so it is called only when there is somebody to wake.
create or replace function wake_clock() returns trigger language plpgsql as $$
begin
    if not pg_try_advisory_xact_lock_shared(x'5245535453'::bigint) then
        perform pg_notify('market_clock', '');
    end if;
    return null;
end $$;

-- A viewer is an organisation's id, 'system' for the venue and the market itself, or 'nobody'.
create or replace function market_sees(variadic organisations uuid[]) returns boolean
language sql stable parallel safe as $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.viewer', true) = any (organisations::text[])
$$;

create or replace function market_is(variadic people uuid[]) returns boolean
language sql stable parallel safe as $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.person', true) = any (people::text[])
$$;

-- Whoever enters a rule, by step, by hand or over HTTP: it keeps its bounds, it is published so many
-- days before it holds (电商法 34), and no day that was announced gets another rule.
create or replace function guard_policy() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
    bounds policy_keys;
    last policies;
    today date := (market_now() at time zone 'Asia/Shanghai')::date;
    earliest date := today + coalesce((
        select value from policies where key = 'policy.notice_days' and valid_from <= today
        and (valid_to is null or valid_to > today)), 7)::int;
begin
    if tg_op = 'UPDATE' then
        if old.valid_to is not null
            or to_jsonb(new) - 'valid_to' is distinct from to_jsonb(old) - 'valid_to'
        then
            raise exception 'policies is append-only' using errcode = 'restrict_violation';
        elsif new.valid_to < earliest then
            raise exception 'a rule ends % at the earliest', earliest
                using errcode = 'check_violation', constraint = 'policy_notice';
        end if;
        return new;
    end if;
    select * into bounds from policy_keys where key = new.key;
    if bounds.key is not null and new.value not between bounds.least and bounds.most then
        raise exception '% is not within % and %', new.value, bounds.least, bounds.most
            using errcode = 'check_violation', constraint = 'policy_bounds';
    end if;
    select * into last from policies where key = new.key order by valid_from desc limit 1;
    new.published_at := null;
    if last.key is not null then
        if new.valid_from < earliest then
            raise exception 'a rule holds from % at the earliest', earliest
                using errcode = 'check_violation', constraint = 'policy_notice';
        elsif last.valid_to is distinct from new.valid_from then
            raise exception 'a rule follows the one before without a gap'
                using errcode = 'check_violation', constraint = 'policy_gap';
        end if;
        new.published_at := market_now();
    end if;
    return new;
end $$;

create or replace function require_successor() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
    if not exists (select from policies where key = new.key and valid_from = new.valid_to) then
        raise exception 'a rule follows the one before without a gap'
            using errcode = 'check_violation', constraint = 'policy_gap';
    end if;
    return null;
end $$;

create trigger guard before insert or update on policies
    for each row execute function guard_policy();
create constraint trigger no_gap after update on policies deferrable initially deferred
    for each row execute function require_successor();
create trigger keep before truncate on policies execute function refuse_change();
create trigger keep_rows before delete on policies for each row execute function refuse_change();

-- The relay gives an event its position, once; WHEN tells that without calling a function.
create trigger append_only before update on events for each row
    when (old.position is not null
          or (old.id, old.name, old.subject_id, old.request_id, old.data, old.happened_at)
             <> (new.id, new.name, new.subject_id, new.request_id, new.data, new.happened_at)
          or old.user_id is distinct from new.user_id
          or old.acting_for is distinct from new.acting_for
          or old.through is distinct from new.through)
    execute function refuse_change();
create trigger keep before truncate on events execute function refuse_change();
create trigger keep_rows before delete on events for each row execute function refuse_change();
create trigger append_only before update or delete on inbox
    for each row execute function refuse_change_of_claim();
create trigger keep before truncate on inbox execute function refuse_change();
create trigger wake_clock after insert on events
    for each statement execute function wake_clock();
create trigger wake_clock after insert on jobs
    for each statement execute function wake_clock();
create trigger guard before update on market_clock for each row execute function guard_clock();
create trigger keep before delete on market_clock for each row execute function refuse_change();
-- What was known of a key stays: only that it is retired is added.
create trigger append_only before update on key_fingerprints for each row
    when ((old.id, old.purpose, old.fingerprint, old.first_seen_at)
          <> (new.id, new.purpose, new.fingerprint, new.first_seen_at)
          or old.retired_at is not null)
    execute function refuse_change();
create trigger keep before truncate on key_fingerprints execute function refuse_change();
create trigger keep_rows before delete on key_fingerprints
    for each row execute function refuse_change();

create policy private on idempotency_keys
    using (market_is(user_id));

grant update ("offset", is_rehearsal) on market_clock to market_app;
grant update (position) on events to market_app;
grant update (done, next_check) on dispatches to market_app;
grant update (attempts, next_check, error) on inbox_failures to market_app;
grant update (next_check, epoch, attempts, tries, error, rung_at, done) on jobs to market_app;
grant update (retired_at) on key_fingerprints to market_app;
grant update (valid_to) on policies to market_app;
grant update (parent, zh, en, valid_to) on codes to market_app;
grant update (is_workday, note) on calendar_days to market_app;  -- a notice is corrected
grant update (source) on calendar_years to market_app;
grant update (next_check, step, removed, pruned_at) on prunings to market_app;
grant update (released_at, released_by, report) on restorations to market_app;
grant update (role, host, pid, beat_at) on heartbeats to market_app;
grant delete on dispatches to market_app;  -- pruned, with their claims
grant delete on inbox to market_app;  -- pruned, with their dispatches
grant delete on inbox_failures to market_app;  -- gone when the delivery succeeds
grant delete on jobs to market_app;  -- pruned when done
grant delete on idempotency_keys to market_app;  -- pruned; erased with their person
grant delete on heartbeats to market_app;  -- of parts that are no more
revoke insert on alembic_version, database_code, market_clock, policy_keys, prunings
    from market_app;  -- steps enter them
grant update on sequence events_id_seq to market_app;  -- a restored market leaves a gap
