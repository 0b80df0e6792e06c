create policy private on pilot_reports
    using (exists (select from pilot_projects p where p.id = pilot_reports.project_id));

grant update (state, version, next_check, check_attempts, check_error, signatures, number,
    conclusion, trl_after, issued_at, valid_until, pdf_sha256, attention) on pilot_reports to
    market_app;
