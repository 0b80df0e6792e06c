create trigger append_only before update of
    id, organisation_id, kind, name, sha256, valid_from, given_by, created_at
    on organisation_documents
    for each row execute function refuse_change();
create trigger keep_rows before delete on organisation_documents
    for each row execute function refuse_change();

create policy private on organisation_documents
    using (market_sees(organisation_id));
