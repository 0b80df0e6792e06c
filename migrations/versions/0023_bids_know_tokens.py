"""A bid looks its bidder's token up itself: one call of the database instead of two."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

FUNCTIONS = """
create function actor_of_token(p_hash bytea) returns table (
    user_id uuid, organisation_id uuid, duties text, is_venue boolean, is_verified boolean,
    has_second_factor boolean, key_id uuid, duties_of_key text
) language sql stable as $$
    select t.user_id, m.organisation_id,
           (select string_agg(d.duty, ',' order by d.duty) from membership_duties d
            where d.membership_id = m.id
            and d.from_at <= now.at and (d.until_at is null or now.at < d.until_at)),
           o.kind = 'operator' and o.state in ('verified'),
           o.state in ('verified') and (o.verified_until is null or now.at < o.verified_until),
           t.has_second_factor,
           case when t.kind = 'api_key' then t.id end, array_to_string(t.duties, ',')
    from access_tokens t
    left join memberships m on m.id = t.membership_id and m.state in ('active')
    left join organisations o on o.id = m.organisation_id,
         lateral (select market_now() as at offset 0) now
    where t.hash = p_hash and t.revoked_at is null and t.expires_at > clock_timestamp()
      and (t.membership_id is null or m.id is not null)
      and (m.until_at is null or now.at < m.until_at)
$$;

drop procedure place_bid_durably;

-- The bidder is who the token stood for when it was last read; unless that is so now, nothing is
-- done. The bid commits without waiting for its flush, so the row is free; then the log is flushed
-- up to and beyond it, and only then does the caller hear of it.
create procedure place_bid_durably(
    p_token bytea, p_standing text, p_auction uuid, p_user uuid, p_organisation uuid,
    p_amount bigint, p_expected bigint, p_request text, p_key text, p_fingerprint bytea,
    inout status int, inout body text, inout is_replay boolean
) language plpgsql as $$
begin
    if not exists (select from actor_of_token(p_token) a where a::text = p_standing) then
        return;  -- nulls
    end if;
    select p.status, p.body, p.is_replay into status, body, is_replay
        from place_bid(p_auction, p_user, p_organisation, p_amount, p_expected, p_request, p_key,
            p_fingerprint, true) p;
    commit;
    if status = 201 then
        perform pg_logical_emit_message(true, 'f', '');
        commit;
    end if;
end $$;
"""

BEFORE = """
drop procedure place_bid_durably;
drop function actor_of_token;
create procedure place_bid_durably(
    p_auction uuid, p_user uuid, p_organisation uuid, p_amount bigint, p_expected bigint,
    p_request text, p_key text, p_fingerprint bytea,
    inout status int, inout body text, inout is_replay boolean
) language plpgsql as $$
begin
    select p.status, p.body, p.is_replay into status, body, is_replay
        from place_bid(p_auction, p_user, p_organisation, p_amount, p_expected, p_request, p_key,
            p_fingerprint, true) p;
    commit;
    if status = 201 then
        perform pg_logical_emit_message(true, 'f', '');
        commit;
    end if;
end $$;
"""


def upgrade() -> None:
    op.execute(FUNCTIONS)


def downgrade() -> None:
    op.execute(BEFORE)
