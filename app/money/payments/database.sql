create trigger append_only before update or delete on settlements
    for each row execute function refuse_change();
create trigger keep before truncate on settlements execute function refuse_change();

create policy private on payments
    using (market_sees(payer_id, payee_id));
