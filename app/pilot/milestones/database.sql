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
