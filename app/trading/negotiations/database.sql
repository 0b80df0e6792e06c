create trigger append_only before update or delete on offers
    for each row execute function refuse_change();
create trigger keep before truncate on offers execute function refuse_change();

create policy private on negotiations
    using (market_sees(seller_id, buyer_id) or market_negotiates(seller_id, buyer_id, listing_id))
    with check (market_sees(seller_id, buyer_id));
create policy private on offers
    using (exists (select from negotiations n where n.id = negotiation_id))
    with check (exists (select from negotiations n where n.id = offers.negotiation_id
                        and market_sees(n.seller_id, n.buyer_id)));

grant update (state, version, next_check, check_attempts, check_error, offeror, round, price,
    expires_at, deal_id, nda_sha256, nda_buyer, nda_seller, nda_at, notice) on negotiations to
    market_app;
