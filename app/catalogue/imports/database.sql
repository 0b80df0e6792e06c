create policy private on bulk_imports
    using (market_sees(organisation_id));
create policy private on import_chunks
    using (exists (select from bulk_imports i where i.id = import_chunks.import_id));
create policy private on import_problems
    using (exists (select from bulk_imports i where i.id = import_problems.import_id));
create policy private on import_sources
    using (market_sees(organisation_id));
