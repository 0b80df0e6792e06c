grant update (state, version, next_check, check_attempts, check_error, offerer_id,
    is_shown_to_offerer, rank, score, band, ranker, reasons, poser_reason, offerer_reason,
    answered_at, answered_band, is_welcome, talks_id) on suggestions to market_app;
grant delete on match_opt_outs to market_app;  -- taken back
grant delete on match_lessons to market_app;  -- learned anew every night
grant delete on match_places to market_app;  -- of documents that are gone, or when patents changed
grant delete on match_vectors to market_app;
