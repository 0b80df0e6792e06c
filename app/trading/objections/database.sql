create policy private on objections
    using (market_sees(unit_id, filed_for) or filed_for is null and market_is(filer_id));
