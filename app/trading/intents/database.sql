create policy private on intents
    using (market_sees(bidder_id)
           or exists (select from procedures p where p.id = procedure_id
                      and market_sees(p.seller_id)));

grant update (state, version, next_check, check_attempts, check_error, deadlines, counted,
    edition, documents, reply_by, cure_by, was_returned_late, was_doubted, reasons,
    is_seen_by_seller, deposit_id, frozen_at) on intents to market_app;
