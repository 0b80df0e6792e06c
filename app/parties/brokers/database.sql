create trigger append_only before update of
    id, user_id, course, hours, completed_on, sha256, entered_by, created_at
    on broker_trainings
    for each row execute function refuse_change();
create trigger keep_rows before delete on broker_trainings
    for each row execute function refuse_change();

create policy private on broker_trainings
    using (market_is(user_id));

grant update (state, version, next_check, check_attempts, check_error, level, materials,
    exam_score, number, certified_on, valid_until, remind_at, review_reasons, policy) on
    broker_credentials to market_app;
