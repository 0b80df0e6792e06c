grant update (state, version, next_check, check_attempts, check_error, deadlines, title, content,
    selected, mode, budget, days, conditions, ip_terms, criteria, pass_mark, stages, custodians,
    sha256, announced_at, closes_at, is_provisional, opened_at, score_by, is_hidden, count,
    scores_sha256, best_id, choose_by, chosen_id, reasons, deal_id) on calls to market_app;
