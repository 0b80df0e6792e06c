create or replace function place_bid(
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
    v_leads boolean;
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
    select * into b from auction_bidders
        where auction_id = p_auction and bidder_id = p_organisation;
    if b.label is not null then
        select * into a from auctions where id = p_auction for update;
    else  -- an outsider is refused below and stands in nobody's way
        select * into a from auctions where id = p_auction;
    end if;
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
    v_next := case
        when a.state = 'turn' then a.step
            + (select max(amount) from bids where auction_id = p_auction and label = b.label)
        when a.state = 'falling' then a.asked
        when a.state = 'best' then a.price + 1
        when a.price is null then a.start_price
        else a.price + a.step
    end;
    -- Where a match is no bid, holders of priority are asked when the winner is known.
    v_match := coalesce(a.method = 'auction' and b.priority is not null and p_amount = a.price
        and (a.top_rank is null or b.priority < a.top_rank), false);
    v_code := case
        when b.label is null then 'not-qualified'
        when exists (select from restorations where released_at is null) then 'market-restored'
        when a.state not in ('free', 'timed', 'turn', 'falling', 'best') or v_now < a.starts_at
            then 'auction-not-open'
        when exists (select from intents where id = b.intent_id and state <> 'qualified')
            then 'not-qualified'  -- it left while something stood against the right
        when v_now >= a.ends_at
            then case a.method when 'auction' then 'auction-over' else 'stage-over' end
        when a.turn_label <> b.label then 'not-your-turn'
        when a.state = 'falling' and a.top_label is not null then 'price-stopped'
        when p_expected is not null and p_expected <> a.seq then 'price-moved'
        when a.state = 'falling' and p_amount <> a.asked then 'not-the-price'
        when a.method = 'auction' and (p_amount - a.start_price) % a.step <> 0 then 'off-the-step'
        when a.top_label = b.label and a.state <> 'turn' then 'already-leading'
        when p_amount < v_next and not v_match then 'bid-too-low'
    end;
    if v_code is not null then
        return query select 0, json_build_object('code', v_code, 'price', a.price, 'seq', a.seq,
            'least', v_next, 'ends_at', a.ends_at)::text, false;
        return;
    end if;
    v_ends := a.ends_at;
    if a.method = 'auction' and v_now >= a.free_ends_at then
        v_ends := greatest(a.ends_at, v_now + make_interval(secs => a.timed_seconds));
        if a.hard_ends_at is not null then
            v_ends := greatest(a.ends_at, least(v_ends, a.hard_ends_at));
        end if;
    end if;
    v_chain := sha256(a.chain || convert_to(concat_ws('|', a.id, a.seq + 1, b.label, p_amount,
        v_match::int, (extract(epoch from v_now) * 1000000)::bigint), 'UTF8'));
    v_leads := v_match or a.price is null or p_amount > a.price;  -- of equal ones the earlier
    update auctions set price = greatest(p_amount, a.price), seq = a.seq + 1,
        top_label = case when v_leads then b.label else a.top_label end,
        top_rank = case when v_leads then b.priority else a.top_rank end,
        ends_at = v_ends, chain = v_chain, version = a.version + 1,
        next_check = case a.state when 'timed' then v_ends when 'falling' then v_now
            else a.next_check end
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

-- The bidder is who the token stood for when it was last read; unless that is so now, nothing is
-- done. The bid commits without waiting for its flush, so the row is free; then the log is flushed
-- up to and beyond it, and only then does the caller hear of it.
create or replace procedure place_bid_durably(
    p_token bytea, p_standing text, p_auction uuid, p_user uuid, p_organisation uuid,
    p_amount bigint, p_expected bigint, p_request text, p_key text, p_fingerprint bytea,
    inout status int, inout body text, inout is_replay boolean
) language plpgsql as $$
begin
    if not exists (select from actor_of_token(p_token) a where a::text = p_standing) then
        return;  -- nulls
    end if;
    select p.status, p.body, p.is_replay into status, body, is_replay
        from place_bid(p_auction, p_user, p_organisation, p_amount, p_expected, p_request, p_key,
            p_fingerprint, true) p;
    commit;
    if status = 201 then
        perform pg_logical_emit_message(true, 'f', '');
        commit;
    end if;
end $$;

create trigger append_only before update or delete on auction_bidders
    for each row execute function refuse_change();
create trigger keep before truncate on auction_bidders execute function refuse_change();
create trigger append_only before update or delete on auction_protocols
    for each row execute function refuse_change();
create trigger keep before truncate on auction_protocols execute function refuse_change();
create trigger append_only before update or delete on auction_stages
    for each row execute function refuse_change();
create trigger keep before truncate on auction_stages execute function refuse_change();
create trigger append_only before update or delete on bids
    for each row execute function refuse_change();
create trigger keep before truncate on bids execute function refuse_change();

-- Sealed anew by another key, and otherwise as it came in.
create trigger append_only before update on auction_sealed_bids for each row
    when ((old.id, old.auction_id, old.bidder_id, old.number, old.commitment, old.received_at)
          is distinct from
          (new.id, new.auction_id, new.bidder_id, new.number, new.commitment, new.received_at))
    execute function refuse_change();
create trigger keep before truncate on auction_sealed_bids execute function refuse_change();
create trigger keep_rows before delete on auction_sealed_bids
    for each row execute function refuse_change();

create policy private on auction_sealed_bids
    using (market_sees(bidder_id));
create policy private on auction_bidders
    using (market_sees(bidder_id));

grant update (state, version, next_check, check_attempts, check_error, asked, next_stage, round,
    turn, turn_order, turn_label, stage_left, starts_at, free_ends_at, ends_at, hard_ends_at,
    timed_seconds, price, seq, top_label, top_rank, chain, stages, paused_at, pause_cause,
    barred_at, outcome) on auctions to market_app;
grant update (sealed) on auction_sealed_bids to market_app;
