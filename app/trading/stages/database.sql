create policy private on stages
    using (market_sees(client_id, developer_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, started_at,
    due_by, documents, statement, answer_by, reasons) on stages to market_app;
