create policy private on held_texts
    using (market_is(user_id) or market_sees(organisation_id));

grant update (state, version, next_check, check_attempts, check_error, text, was_harmless,
    reasons, decided_at) on held_texts to market_app;
