create or replace function take_search_ids(wanted integer) returns bigint language plpgsql as $$
declare first bigint;
begin
    perform pg_advisory_lock(hashtext('take_search_ids'));
    first := nextval('search_documents_id_seq');
    perform setval('search_documents_id_seq', first + wanted - 1);
    perform pg_advisory_unlock(hashtext('take_search_ids'));
    return first;
exception when others then
    perform pg_advisory_unlock(hashtext('take_search_ids'));
    raise;
end $$;

grant update (price, trl, state, district, field, kind, "right", seller_id, is_pilot_verified,
    version, at, card) on search_documents to market_app;
grant delete on search_documents to market_app;  -- the index is rewritten
grant delete on search_postings to market_app;
grant delete on search_segments to market_app;
grant delete on search_lengths to market_app;
grant delete on search_synonyms to market_app;  -- entered whole
grant update on sequence search_documents_id_seq to market_app;  -- take_search_ids
