grant update (state, version, next_check, check_attempts, check_error, "right", territory,
    territory_code, use_field, term_months, price, pricing_mode, review_reasons, published_at,
    expires_at, confirmed_at, reminded_at, suspended_for, response_hours) on listings to
    market_app;
grant update (version, body) on listing_cards to market_app;
grant update (answered_at) on seller_answers to market_app;
grant delete on listing_cards to market_app;  -- shown no more
grant delete on exclusive_claims to market_app;  -- free again
