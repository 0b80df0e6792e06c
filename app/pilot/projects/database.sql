create policy private on pilot_projects
    using (market_sees(client_id, owner_id, base_organisation_id) or market_is(expert_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, owner_agreed_at,
    price, safety, deal_id, expert_id, started_at, suspended_for, stood_since, failure, opinion,
    accept_by, conclusion, trl_after, ended_at, policy) on pilot_projects to market_app;
