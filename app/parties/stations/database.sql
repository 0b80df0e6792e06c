create policy private on hall_visits
    using (market_sees(station_id, organisation_id));

grant update (visitor, expires_at, closed_at) on hall_visits to market_app;
