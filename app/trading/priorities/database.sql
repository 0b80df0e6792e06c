create policy private on priorities
    using (market_sees(holder_id, seller_id));

grant update (state, version, next_check, check_attempts, check_error, deadlines, answer_by,
    taken_deal_id) on priorities to market_app;
