grant update (state, version, next_check, check_attempts, check_error, deadlines, answer_by,
    is_overdue, answer, answered_at) on questions to market_app;
