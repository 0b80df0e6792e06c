create policy private on tranches
    using (exists (select from deals d where d.id = tranches.deal_id));

grant update (state, version, next_check, check_attempts, check_error, policy, payment_id,
    verdict, proposed, proposed_by, overdue_at, settle_by) on tranches to market_app;
