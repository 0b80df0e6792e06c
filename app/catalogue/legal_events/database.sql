create trigger append_only before update or delete on legal_events
    for each row execute function refuse_change();
