create trigger append_only before update or delete on relations
    for each row execute function refuse_change();
create policy private on relations
    using (market_sees(organisation_id, other_id));
