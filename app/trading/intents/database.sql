create policy private on intents
    using (market_sees(bidder_id)
           or exists (select from procedures p where p.id = procedure_id
                      and market_sees(p.seller_id)));
