create policy private on deposits
    using (market_sees(payer_id, payee_id));
