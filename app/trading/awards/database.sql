create policy private on awards
    using (market_sees(bidder_id, seller_id)
           or exists (select from jsonb_array_elements(holders) h
                      where market_sees((h.value ->> 'bidder_id')::uuid)));
