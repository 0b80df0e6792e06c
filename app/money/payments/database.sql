create trigger append_only before update or delete on settlements
    for each row execute function refuse_change();
create trigger keep before truncate on settlements execute function refuse_change();

create policy private on payments
    using (market_sees(payer_id, payee_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, credited,
    due_at, is_due_provisional) on payments to market_app;
