create policy private on approvals
    using (current_setting('market.viewer', true) = 'system');

grant update (state, version, next_check, check_attempts, check_error, decided_by) on approvals to
    market_app;
