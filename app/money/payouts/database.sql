create policy private on payouts
    using (market_sees(payee_id));
