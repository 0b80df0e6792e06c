grant update (state, version, next_check, check_attempts, check_error, offerer_id,
    is_shown_to_offerer, rank, score, band, ranker, reasons, poser_reason, offerer_reason,
    answered_at, answered_band, is_welcome, talks_id) on suggestions to market_app;
grant delete on match_opt_outs to market_app;  -- taken back
