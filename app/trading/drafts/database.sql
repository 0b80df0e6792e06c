-- A draft that was laid down stays as it was laid.
create trigger append_only before update on offer_drafts for each row
    when ((old.id, old.negotiation_id, old.principal_id, old.broker_id, old.round, old.price,
           old.message, old.drafted_at)
          is distinct from (new.id, new.negotiation_id, new.principal_id, new.broker_id, new.round,
           new.price, new.message, new.drafted_at)
          or old.laid_at is not null)
    execute function refuse_change();
create trigger keep before truncate on offer_drafts execute function refuse_change();
create trigger keep_rows before delete on offer_drafts
    for each row execute function refuse_change();

create policy private on offer_drafts
    using (market_is(broker_id) or market_sees(principal_id));

grant update (laid_at) on offer_drafts to market_app;
