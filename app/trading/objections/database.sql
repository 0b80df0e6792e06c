create policy private on objections
    using (market_sees(unit_id, filed_for) or filed_for is null and market_is(filer_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, due_at,
    is_overdue, decision, decision_sha256) on objections to market_app;
