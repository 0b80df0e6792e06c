-- After the deadline no hand takes an envelope away in its bidder's name; a command may take a while
-- from its look at the clock to this row.
create or replace function refuse_after_collection() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
    if new.ended_at < market_now() - interval '1 minute'
        or exists (select from openings o where o.id = new.opening_id
                   and o.collects_until <= new.ended_at)
    then
        raise exception 'sealed_bids is append-only after the deadline'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- What was sealed may be emptied (an envelope that goes unopened), never changed.
create trigger append_only before update on sealed_bids for each row
    when ((old.id, old.opening_id, old.entry_id, old.bidder_id, old.position, old.commitment,
           old.received_at)
          is distinct from (new.id, new.opening_id, new.entry_id, new.bidder_id, new.position,
           new.commitment, new.received_at)
          or (old.link is distinct from new.link
              and old.link is not null and old.ended_at is not distinct from new.ended_at)
          or (new.sealed is not null and new.sealed is distinct from old.sealed)
          or (new.ended_at is not null and new.sealed is not null)
          or (old.ended_at is not null
              and (old.ended_at, old.fault) is distinct from (new.ended_at, new.fault)))
    execute function refuse_change();
create trigger in_time before update on sealed_bids for each row
    when (old.ended_at is null and new.ended_at is not null)
    execute function refuse_after_collection();
create trigger keep before truncate on sealed_bids execute function refuse_change();
create trigger keep_rows before delete on sealed_bids for each row execute function refuse_change();

create policy private on sealed_bids
    using (market_sees(bidder_id));

grant update (state, version, next_check, check_attempts, check_error, received, collects_until,
    barred_at, unsealing_at, private_key, receipt_key, closed_at_link, count, handed_in, opened,
    evaluation_sha256, ranking) on
    openings to market_app;
grant update (sealed, ended_at, content, fault, score, link) on sealed_bids to market_app;

-- The log of an opening and what its custodians gave: written once, read by the market alone, which
-- gives them out with the record.
create trigger append_only before update or delete on opening_links
    for each row execute function refuse_change();
create trigger keep before truncate on opening_links execute function refuse_change();
create policy private on opening_links using (market_sees(variadic '{}'::uuid[]));

create trigger append_only before update or delete on opening_shares
    for each row execute function refuse_change();
create trigger keep before truncate on opening_shares execute function refuse_change();
create policy private on opening_shares using (market_sees(variadic '{}'::uuid[]));
