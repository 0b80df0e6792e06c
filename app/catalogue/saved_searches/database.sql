create policy private on saved_searches
    using (market_sees(organisation_id));
create policy private on search_alerts
    using (exists (select from saved_searches s where s.id = search_alerts.saved_search_id));
