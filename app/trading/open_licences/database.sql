grant update (state, version, next_check, check_attempts, check_error, reasons, announced_at) on
    open_licences to market_app;
