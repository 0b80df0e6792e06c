create policy private on patent_import_files
    using (exists (select from patent_imports i where i.id = patent_import_files.import_id));
create policy private on patent_import_records
    using (exists (select from patent_imports i where i.id = patent_import_records.import_id));
create policy private on patent_imports
    using (market_sees(organisation_id));
