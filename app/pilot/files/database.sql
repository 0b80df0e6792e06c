create policy private on upload_parts
    using (exists (select from uploads u where u.id = upload_parts.upload_id));
create policy private on uploads
    using (market_sees(organisation_id)
           or exists (select from pilot_batches b where uploads.id = any (b.files)));
