grant update (state, version, next_check, check_attempts, check_error, name, builder, level,
    fields, district, description, services, staff, checklist, review_reasons, accredited_at,
    valid_until, policy) on pilot_bases to market_app;
grant update (closed_at) on pilot_lines to market_app;
