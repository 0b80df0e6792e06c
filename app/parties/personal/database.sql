create policy private on consents
    using (market_is(user_id));
create policy private on person_keys
    using (market_is(user_id));
create policy private on personal_fields
    using (market_is(user_id));
