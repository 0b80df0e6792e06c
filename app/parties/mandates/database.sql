-- Schemas are named, for pg_dump reads through the walls with none on its path.
create or replace function market_negotiates(seller uuid, buyer uuid, listing uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select from public.mandates m
        where public.market_is(m.broker_id) and 'negotiate' = any (m.scope)
            and m.state in ('active', 'transferring', 'taken') and m.expires_at > public.market_now()
            and (m.side = 'supply' and m.principal_id = seller
                or m.side = 'demand' and m.principal_id = buyer)
            and (m.object_kind = 'organisation' or m.object_id = listing or m.object_id =
                (select asset_id from public.listings l where l.id = listing))
            and exists (select from public.broker_credentials c where c.user_id = m.broker_id
                and c.state = 'certified' and c.valid_until > public.market_now()))
$$;

create trigger append_only before update of
    id, mandate_id, broker_id, principal_id, organisation_id, introduced_at
    on introductions
    for each row execute function refuse_change();
create trigger keep_rows before delete on introductions
    for each row execute function refuse_change();

create policy private on engagements
    using (market_sees(seller_id, buyer_id) or market_is(broker_id));
create policy private on introductions
    using (market_sees(principal_id, organisation_id) or market_is(broker_id)
           or exists (select from mandates m where m.id = mandate_id));
create policy private on mandates
    using (market_sees(principal_id) or market_is(broker_id, receiver_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, broker_id,
    receiver_id, receiver_declaration, receiver_consent, answer_by, interest_declaration,
    consent_to_both, signed_sha256, signed_by, accepted_at, policy) on mandates to market_app;
grant update (acknowledged_at, acknowledged_by) on introductions to market_app;
grant update (technical_value, received, paid_on, posted, owed, closed_at) on engagements to
    market_app;
