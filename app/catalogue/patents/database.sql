create policy private on patent_import_files
    using (exists (select from patent_imports i where i.id = patent_import_files.import_id));
create policy private on patent_import_records
    using (exists (select from patent_imports i where i.id = patent_import_records.import_id));
create policy private on patent_imports
    using (market_sees(organisation_id));

grant update (publication_number, kind, kind_code, legal_status, title, abstract, applicants,
    inventors, ipc, filed_on, published_on, expires_on, encumbrances, exclusive_until,
    source_format, digest) on patents to market_app;
grant update (state, version, next_check, check_attempts, check_error, files_read, imported,
    updated, unchanged, rejected, attention) on patent_imports to market_app;
grant update (content, is_read) on patent_import_files to market_app;
grant update (state, version, next_check, check_attempts, check_error, next_fee_on, told_fee_on,
    is_end_told) on patent_watches to market_app;
grant delete on patent_import_records to market_app;  -- pruned
