create policy private on upload_parts
    using (exists (select from uploads u where u.id = upload_parts.upload_id));
create policy private on uploads
    using (market_sees(organisation_id)
           or exists (select from pilot_batches b where uploads.id = any (b.files)));

grant update (state, version, next_check, check_attempts, check_error, received, assembled,
    found_sha256, expires_at, series, attention) on uploads to market_app;
grant delete on upload_parts to market_app;  -- put together, or given up
