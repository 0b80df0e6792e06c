grant update (state, version, next_check, check_attempts, check_error, deadlines, method,
    start_price, deposit, step, floor, reserve, auction_hour, conditions, payment_terms, scoring,
    terms_digest, priority, custodians, approval_sha256, first_price, edition, announced_at,
    rectify_until, closes_at, is_provisional, extensions, extensions_most, open_intents,
    qualified, open_objections, settled_at, paused_at, pause_until, pause_cause, barred_for,
    announced_burdens, burdened_at, outcome) on procedures to market_app;
