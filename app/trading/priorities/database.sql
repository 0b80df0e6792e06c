create policy private on priorities
    using (market_sees(holder_id, seller_id));
