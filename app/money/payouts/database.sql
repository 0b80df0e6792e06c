create policy private on payouts
    using (market_sees(payee_id));

grant update (state, version, next_check, check_attempts, check_error) on payouts to market_app;
