create policy private on departures
    using (market_sees(organisation_id));

grant update (returned_at) on departures to market_app;
