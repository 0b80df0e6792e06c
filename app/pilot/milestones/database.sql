create trigger append_only before update on pilot_batches
    for each row execute function refuse_change();
create trigger keep_rows before delete on pilot_batches
    for each row execute function refuse_change();
create trigger append_only before update on pilot_targets
    for each row execute function refuse_change();
create trigger keep_rows before delete on pilot_targets
    for each row execute function refuse_change();

create policy private on pilot_batches
    using (exists (select from pilot_projects p where p.id = pilot_batches.project_id));
create policy private on pilot_milestones
    using (exists (select from pilot_projects p where p.id = pilot_milestones.project_id));
create policy private on pilot_targets
    using (exists (select from pilot_milestones m where m.id = pilot_targets.milestone_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, days_stood,
    attempt, submitted_by, submitted_at, confirm_by, objection, confirmed_at, outcome) on
    pilot_milestones to market_app;
