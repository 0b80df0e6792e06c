create policy private on consents
    using (market_is(user_id));
create policy private on person_keys
    using (market_is(user_id));
create policy private on personal_fields
    using (market_is(user_id));

grant update (sealed) on person_keys to market_app;
grant update (sealed, blind, mask, changed_at) on personal_fields to market_app;
grant update (withdrawn_at) on consents to market_app;
grant delete on person_keys to market_app;  -- erased with their person
grant delete on personal_fields to market_app;  -- erased, each or all
