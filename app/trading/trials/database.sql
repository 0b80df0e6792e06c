create policy private on trials
    using (market_sees(trier_id, seller_id));
