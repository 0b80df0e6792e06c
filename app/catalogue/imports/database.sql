create policy private on bulk_imports
    using (market_sees(organisation_id));
create policy private on import_chunks
    using (exists (select from bulk_imports i where i.id = import_chunks.import_id));
create policy private on import_problems
    using (exists (select from bulk_imports i where i.id = import_problems.import_id));
create policy private on import_sources
    using (market_sees(organisation_id));

grant update (state, version, next_check, check_attempts, check_error, sha256, size, read_to,
    rows_read, imported, updated, unchanged, rejected, attention) on bulk_imports to market_app;
grant update (digest, version) on import_sources to market_app;
grant delete on import_chunks to market_app;  -- read
grant delete on import_problems to market_app;  -- pruned
grant delete on import_sources to market_app;  -- gone with their items
