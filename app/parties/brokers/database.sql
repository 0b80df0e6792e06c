create trigger append_only before update of
    id, user_id, course, hours, completed_on, sha256, entered_by, created_at
    on broker_trainings
    for each row execute function refuse_change();
create trigger keep_rows before delete on broker_trainings
    for each row execute function refuse_change();

create policy private on broker_trainings
    using (market_is(user_id));
