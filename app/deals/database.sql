create trigger append_only before update or delete on contracts
    for each row execute function refuse_change();
create trigger keep before truncate on contracts execute function refuse_change();
create trigger append_only before update or delete on deliveries
    for each row execute function refuse_change();
create trigger keep before truncate on deliveries execute function refuse_change();
create trigger append_only before update or delete on registrations
    for each row execute function refuse_change();
create trigger keep before truncate on registrations execute function refuse_change();
create trigger append_only before update or delete on signatures
    for each row execute function refuse_change();
create trigger keep before truncate on signatures execute function refuse_change();

create policy private on contracts
    using (exists (select from deals d where d.id = contracts.deal_id));
create policy private on deals
    using (market_sees(seller_id, buyer_id));
create policy private on deliveries
    using (exists (select from deals d where d.id = deliveries.deal_id));
create policy private on registrations
    using (exists (select from deals d where d.id = registrations.deal_id));
create policy private on signatures
    using (exists (select from contracts c where c.id = signatures.contract_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, plan,
    notice_sha256, notice_on, notice_state, notice_ends_at, priority_until, held_for, held_at,
    prolongations, sign_by, is_provisional, contract_number, effective_at, payment_id,
    payment_due_at, delivered_at, acceptance_ends_at, objection, accepted_at, rights_changed_on)
    on deals to market_app;
