grant update (state, version, next_check, check_attempts, check_error, kind, person, unsealed,
    person_id, login, login_blind, consented, consent_by, consent_text, consent_sha256,
    consented_on, consent_withdrawn_at, hidden_for, review_reasons, published_at, expires_at,
    reminded_at) on talents to market_app;
