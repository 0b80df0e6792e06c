create policy private on pilot_projects
    using (market_sees(client_id, owner_id, base_organisation_id) or market_is(expert_id));
