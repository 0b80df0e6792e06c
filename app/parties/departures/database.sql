create policy private on departures
    using (market_sees(organisation_id));
