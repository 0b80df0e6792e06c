create policy private on trials
    using (market_sees(trier_id, seller_id));

grant update (state, version, next_check, check_attempts, check_error, started_at, ends_at,
    returned, deal_id, policy) on trials to market_app;
