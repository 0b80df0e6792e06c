create policy private on bank_lines
    using (current_setting('market.viewer', true) = 'system');
create policy private on statements
    using (current_setting('market.viewer', true) = 'system');

grant update (state, version, next_check, check_attempts, check_error, reason, payment_id,
    payout_id, deposit_id, counterparty_account) on bank_lines to market_app;
