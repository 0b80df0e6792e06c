create policy private on awards
    using (market_sees(bidder_id, seller_id)
           or exists (select from jsonb_array_elements(holders) h
                      where market_sees((h.value ->> 'bidder_id')::uuid)));

grant update (state, version, next_check, check_attempts, check_error, deadlines, intent_id,
    bidder_id, bidder_name, deposit_id, price, claimed_by, match_by, verify_by, cure_by,
    barred_at, reasons, deal_id) on awards to market_app;
