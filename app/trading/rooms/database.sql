create trigger append_only before update or delete on room_views
    for each row execute function refuse_change();
create trigger keep before truncate on room_views execute function refuse_change();
create trigger append_only before update or delete on room_promises
    for each row execute function refuse_change();
create trigger keep before truncate on room_promises execute function refuse_change();

-- The seller's promise says the text that everybody else is asked for.
create policy private on room_promises
    using (market_sees(organisation_id)
           or exists (select from procedures p where p.id = procedure_id
                      and (market_sees(p.seller_id) or p.seller_id = organisation_id)));
-- Whoever has registered stands before the room of a procedure and is told what is missing; whether
-- it has promised, and takes part still, is asked at every look (`reading.py`).
create policy private on room_documents
    using (exists (select from negotiations n where n.id = negotiation_id
                   and market_sees(n.seller_id, n.buyer_id))
           or exists (select from procedures p where p.id = procedure_id
                      and market_sees(p.seller_id))
           or exists (select from intents i
                      where i.procedure_id = room_documents.procedure_id
                      and market_sees(i.bidder_id)));
create policy private on room_views
    using (market_sees(organisation_id)
           or exists (select from room_documents d where d.id = room_views.document_id
                      and market_sees(d.organisation_id)));

grant update (taken_out_at) on room_documents to market_app;
