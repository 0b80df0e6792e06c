create policy private on stages
    using (market_sees(client_id, developer_id));
