grant update (login, name, password_hash, totp_secret, totp_step, totp_confirmed_at, held_until,
    erased_at) on users to market_app;
grant update (state, version, next_check, check_attempts, check_error, user_id, login,
    login_blind, agreed_at, until_at) on memberships to market_app;
grant update (until_at) on membership_duties to market_app;
