create trigger append_only before update of
    id, organisation_id, kind, name, sha256, valid_from, given_by, created_at
    on organisation_documents
    for each row execute function refuse_change();
create trigger keep_rows before delete on organisation_documents
    for each row execute function refuse_change();

create policy private on organisation_documents
    using (market_sees(organisation_id));

grant update (state, version, next_check, check_attempts, check_error, name, kind, regime,
    credit_code, address, legal_representative, bank_account, bank_account_mask,
    bank_account_blind, controlled_from, district, industry, chain_leader_years, high_tech_until,
    park, cluster, accreditation_level, review_reasons, verified_at, verified_until, remind_at) on
    organisations to market_app;
grant update (valid_until, confirmed_at, confirmed_by, withdrawn_at) on organisation_documents to
    market_app;
