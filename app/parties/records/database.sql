create trigger append_only before update of
    id, broker_id, deal_id, organisation_id, score, text, created_at
    on broker_ratings
    for each row execute function refuse_change();
create trigger keep_rows before delete on broker_ratings
    for each row execute function refuse_change();
