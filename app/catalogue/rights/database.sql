grant update (state, version, next_check, check_attempts, check_error) on granted_rights to
    market_app;
