create policy private on saved_searches
    using (market_sees(organisation_id));
create policy private on search_alerts
    using (exists (select from saved_searches s where s.id = search_alerts.saved_search_id));

grant update (version) on saved_searches to market_app;  -- held while it is removed
grant delete on saved_searches to market_app;  -- people's own
grant delete on search_alerts to market_app;  -- pruned; gone with their search
