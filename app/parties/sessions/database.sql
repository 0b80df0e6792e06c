drop function if exists actor_of_token(bytea);
create or replace function actor_of_token(p_hash bytea) returns table (
    user_id uuid, organisation_id uuid, duties text, is_venue boolean, is_verified boolean,
    has_second_factor boolean, key_id uuid, duties_of_key text, is_established boolean,
    proven_at text
) language sql stable as $$
    select t.user_id, m.organisation_id,
           (select string_agg(d.duty, ',' order by d.duty) from membership_duties d
            where d.membership_id = m.id
            and d.from_at <= now.at and (d.until_at is null or now.at < d.until_at)),
           o.kind = 'operator' and o.state in ('verified'),
           o.state in ('verified') and (o.verified_until is null or now.at < o.verified_until),
           t.has_second_factor,
           case when t.kind = 'api_key' then t.id end, array_to_string(t.duties, ','),
           o.verified_at is not null or o.bank_account is not null,
           extract(epoch from t.proven_at)::text
    from access_tokens t
    left join memberships m on m.id = t.membership_id and m.state in ('active')
    left join organisations o on o.id = m.organisation_id,
         lateral (select market_now() as at offset 0) now
    where t.hash = p_hash and t.revoked_at is null and t.expires_at > now.at
      and (t.membership_id is null or m.id is not null)
      and (m.until_at is null or now.at < m.until_at)
$$;

grant update (label, has_second_factor, proven_at, revoked_at) on access_tokens to market_app;
grant update (used_at) on known_devices to market_app;
grant delete on access_tokens to market_app;  -- pruned when ended
grant delete on sign_in_attempts to market_app;  -- pruned; forgotten at a success
grant delete on known_devices to market_app;  -- pruned; erased with their person
