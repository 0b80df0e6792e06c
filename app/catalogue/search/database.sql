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
