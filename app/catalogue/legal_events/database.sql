create trigger append_only before update or delete on legal_events
    for each row execute function refuse_change();

revoke insert on legal_event_rules from market_app;  -- steps enter them
