create policy private on held_texts
    using (market_is(user_id) or market_sees(organisation_id));
