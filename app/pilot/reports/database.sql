create policy private on pilot_reports
    using (exists (select from pilot_projects p where p.id = pilot_reports.project_id));
