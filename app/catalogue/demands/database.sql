grant update (state, version, next_check, check_attempts, check_error, title, present,
    public_summary, targets, keywords, category, is_choke_point, is_common, chain, industry,
    field, district, ways, budget_min, budget_max, due_on, ip_terms, trl_wanted, level, selected,
    sealed_contact, unsealed, contact_by, hidden_for, review_reasons, outcome, published_at,
    expires_at, reminded_at, call_id) on demands to market_app;
