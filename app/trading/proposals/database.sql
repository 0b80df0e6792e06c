-- The poser sees sealed proposals after their opening, and no withdrawn one that was never ranked.
create policy private on proposals
    using (market_sees(proposer_id)
           or (exists (select from calls c where c.id = call_id and market_sees(c.poser_id)
                       and (c.mode = 'open' or c.opened_at is not null))
               and (state <> 'withdrawn' or rank is not null)));

grant update (state, version, next_check, check_attempts, check_error, declaration, documents,
    asset_id, text, price, marks, score, rank, reasons, deal_id) on proposals to market_app;
