create policy private on hall_visits
    using (market_sees(station_id, organisation_id));
