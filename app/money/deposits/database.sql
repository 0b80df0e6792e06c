create policy private on deposits
    using (market_sees(payer_id, payee_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, due_at,
    lapses_at, stands_since, reason) on deposits to market_app;
