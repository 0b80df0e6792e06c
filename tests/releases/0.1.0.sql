SET check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE FUNCTION actor_of_token(p_hash bytea) RETURNS TABLE(user_id uuid, organisation_id uuid, duties text, is_venue boolean, is_verified boolean, has_second_factor boolean, key_id uuid, duties_of_key text)
    LANGUAGE sql STABLE
    AS $$
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
CREATE FUNCTION check_transfer() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if (select sum(amount) from entries where transfer_id = new.transfer_id) <> 0 then
        raise exception 'transfer % does not sum to zero', new.transfer_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
CREATE FUNCTION guard_clock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.is_rehearsal and not old.is_rehearsal and exists (select from events) then
        raise exception 'a database in which things happened cannot become a rehearsal'
            using errcode = 'restrict_violation';
    end if;
    if new."offset" < old."offset" then
        raise exception 'the clock only goes forward' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
CREATE FUNCTION market_is(VARIADIC people uuid[]) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.person', true) = any (people::text[])
$$;
CREATE FUNCTION market_negotiates(seller uuid, buyer uuid, listing uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    select exists (select from public.mandates m
        where public.market_is(m.broker_id) and 'negotiate' = any (m.scope)
            and m.state in ('active', 'transferring') and m.expires_at > public.market_now()
            and (m.side = 'supply' and m.principal_id = seller
                or m.side = 'demand' and m.principal_id = buyer)
            and (m.object_kind = 'organisation' or m.object_id = listing or m.object_id =
                (select asset_id from public.listings l where l.id = listing))
            and exists (select from public.broker_credentials c where c.user_id = m.broker_id
                and c.state = 'certified' and c.valid_until > public.market_now()))
$$;
CREATE FUNCTION market_now() RETURNS timestamp with time zone
    LANGUAGE sql PARALLEL RESTRICTED
    AS $$
    select clock_timestamp() + (select "offset" from public.market_clock)
$$;
CREATE FUNCTION market_sees(VARIADIC organisations uuid[]) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    select current_setting('market.viewer', true) = 'system'
        or current_setting('market.viewer', true) = any (organisations::text[])
$$;
CREATE FUNCTION place_bid(p_auction uuid, p_user uuid, p_organisation uuid, p_amount bigint, p_expected bigint, p_request text, p_key text, p_fingerprint bytea, p_late_flush boolean) RETURNS TABLE(status integer, body text, is_replay boolean)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
declare
    a auctions%rowtype;
    b auction_bidders%rowtype;
    k idempotency_keys%rowtype;
    v_now timestamptz;
    v_next bigint;
    v_match boolean;
    v_ends timestamptz;
    v_chain bytea;
    v_code text;
    v_body text;
begin
    if p_late_flush then
        perform set_config('market.viewer', p_organisation::text, true);
        perform set_config('market.person', p_user::text, true);
        perform set_config('synchronous_commit', 'off', true);
    end if;
    select * into a from auctions where id = p_auction for update;
    if not found then
        return query select 0, '{"code": "not-found"}', false;
        return;
    end if;
    v_now := market_now();
    if p_key is not null then
        select * into k from idempotency_keys where user_id = p_user and key = p_key;
        if found then
            if k.fingerprint <> p_fingerprint then
                return query select 0, '{"code": "idempotency-key-reused"}', false;
            else
                return query select k.status::int, convert_from(k.body, 'UTF8'), true;
            end if;
            return;
        end if;
    end if;
    select * into b from auction_bidders
        where auction_id = p_auction and bidder_id = p_organisation;
    v_next := case when a.price is null then a.start_price else a.price + a.step end;
    v_match := coalesce(b.priority is not null and p_amount = a.price
        and (a.top_rank is null or b.priority < a.top_rank), false);
    v_code := case
        when b.label is null then 'not-qualified'
        when exists (select from restorations where released_at is null) then 'market-restored'
        when a.state not in ('free', 'timed') or v_now < a.starts_at then 'auction-not-open'
        when v_now >= a.ends_at then 'auction-over'
        when p_expected is not null and p_expected <> a.seq then 'price-moved'
        when (p_amount - a.start_price) % a.step <> 0 then 'off-the-step'
        when a.top_label = b.label then 'already-leading'
        when p_amount < v_next and not v_match then 'bid-too-low'
    end;
    if v_code is not null then
        return query select 0, json_build_object('code', v_code, 'price', a.price, 'seq', a.seq,
            'least', v_next, 'ends_at', a.ends_at)::text, false;
        return;
    end if;
    v_ends := a.ends_at;
    if v_now >= a.free_ends_at then
        v_ends := greatest(a.ends_at, v_now + make_interval(secs => a.timed_seconds));
        if a.hard_ends_at is not null then
            v_ends := greatest(a.ends_at, least(v_ends, a.hard_ends_at));
        end if;
    end if;
    v_chain := sha256(a.chain || convert_to(concat_ws('|', a.id, a.seq + 1, b.label, p_amount,
        v_match::int, (extract(epoch from v_now) * 1000000)::bigint), 'UTF8'));
    update auctions set price = p_amount, seq = a.seq + 1, top_label = b.label,
        top_rank = b.priority, ends_at = v_ends, chain = v_chain, version = a.version + 1,
        next_check = case when a.state = 'timed' then v_ends else a.next_check end
        where id = p_auction;
    insert into bids (auction_id, seq, label, amount, is_match, placed_at, ends_at, chain)
        values (p_auction, a.seq + 1, b.label, p_amount, v_match, v_now, v_ends, v_chain);
    insert into events (name, subject_id, user_id, acting_for, request_id, data, happened_at)
        values ('auction.bid_placed', p_auction, p_user, p_organisation, p_request,
            jsonb_build_object('seq', a.seq + 1, 'label', b.label, 'amount', p_amount), v_now);
    v_body := json_build_object('auction_id', p_auction, 'seq', a.seq + 1, 'label', b.label,
        'amount', p_amount, 'is_match', v_match, 'placed_at', v_now, 'ends_at', v_ends)::text;
    if p_key is not null then
        insert into idempotency_keys (user_id, key, fingerprint, status, headers, body)
            values (p_user, p_key, p_fingerprint, 201, '{}', convert_to(v_body, 'UTF8'));
    end if;
    return query select 201, v_body, false;
end $$;
CREATE PROCEDURE place_bid_durably(IN p_token bytea, IN p_standing text, IN p_auction uuid, IN p_user uuid, IN p_organisation uuid, IN p_amount bigint, IN p_expected bigint, IN p_request text, IN p_key text, IN p_fingerprint bytea, INOUT status integer, INOUT body text, INOUT is_replay boolean)
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION post_transfer(p_id uuid, p_kind text, p_deal uuid, p_kinds text[], p_owners uuid[], p_amounts bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    line record;
begin
    insert into transfers (id, kind, deal_id, posted_at)
        values (p_id, p_kind, p_deal, market_now());
    insert into accounts (kind, owner_id, balance, floor)
        select t.kind, t.owner, 0, case when t.kind in ('bank', 'unexplained') then null else 0 end
        from unnest(p_kinds, p_owners) as t(kind, owner)
        where not exists (select from accounts a where a.kind = t.kind and a.owner_id = t.owner)
        order by t.kind, t.owner
        on conflict do nothing;
    for line in  -- locked in id order, so that two transfers never wait for each other in a ring
        select a.id, t.amount
        from unnest(p_kinds, p_owners, p_amounts) as t(kind, owner, amount)
        join accounts a on a.kind = t.kind and a.owner_id = t.owner
        order by a.id
    loop
        update accounts set balance = balance + line.amount where id = line.id;
        insert into entries (transfer_id, account_id, amount) values (p_id, line.id, line.amount);
    end loop;
end $$;
CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
CREATE FUNCTION refuse_change_of_claim() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if tg_op = 'UPDATE'
        or exists (select from inbox_failures f
                   where f.event_id = old.event_id and f.subscriber = old.subscriber)
        or exists (select from dispatches d where not d.done and d.subscriber = old.subscriber
                   and old.event_id = any(d.event_ids))
    then
        raise exception 'inbox is append-only: this claim is needed'
            using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
CREATE FUNCTION take_search_ids(wanted integer) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
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
CREATE FUNCTION wake_clock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if not pg_try_advisory_xact_lock_shared(x'5245535453'::bigint) then
        perform pg_notify('market_clock', '');
    end if;
    return null;
end $$;
CREATE TABLE access_tokens (
    hash bytea NOT NULL,
    membership_id uuid,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    user_id uuid NOT NULL,
    duties text[],
    has_second_factor boolean NOT NULL,
    label text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    opened_by uuid
);
CREATE TABLE accounts (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    owner_id uuid NOT NULL,
    balance bigint NOT NULL,
    floor bigint,
    CONSTRAINT ck_accounts_floor CHECK (((floor IS NULL) OR (balance >= floor)))
);
ALTER TABLE accounts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE approvals (
    state character varying(40) NOT NULL,
    act text NOT NULL,
    subject_id uuid NOT NULL,
    arguments jsonb NOT NULL,
    reasons text NOT NULL,
    asked_by uuid NOT NULL,
    decided_by uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY approvals FORCE ROW LEVEL SECURITY;
CREATE TABLE asset_ownerships (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date,
    deal_id uuid
);
CREATE TABLE asset_patents (
    asset_id uuid NOT NULL,
    patent_id uuid NOT NULL
);
CREATE TABLE assets (
    id uuid NOT NULL,
    version bigint NOT NULL,
    owner_id uuid NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    trl bigint NOT NULL,
    is_experimental boolean NOT NULL,
    burdens jsonb NOT NULL,
    export_class text NOT NULL,
    title_evidence text,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    kind character varying(40) NOT NULL,
    keywords text[] NOT NULL,
    field text,
    district text,
    facts jsonb NOT NULL,
    confidential text,
    is_in_test boolean DEFAULT false NOT NULL,
    verified_technology text,
    verified_until timestamp with time zone,
    pilot_report_id uuid,
    is_open_to_all boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_assets_trl CHECK (((trl >= 1) AND (trl <= 9)))
);
CREATE TABLE auction_bidders (
    auction_id uuid NOT NULL,
    bidder_id uuid NOT NULL,
    label text NOT NULL,
    intent_id uuid NOT NULL,
    priority bigint
);
ALTER TABLE ONLY auction_bidders FORCE ROW LEVEL SECURITY;
CREATE TABLE auction_protocols (
    auction_id uuid NOT NULL,
    body bytea NOT NULL,
    sha256 text NOT NULL
);
CREATE TABLE auction_stages (
    auction_id uuid NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    seq bigint NOT NULL,
    free_ends_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    hard_ends_at timestamp with time zone,
    at timestamp with time zone NOT NULL
);
CREATE TABLE auctions (
    state character varying(40) NOT NULL,
    procedure_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    title text NOT NULL,
    start_price bigint NOT NULL,
    step bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    free_ends_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    hard_ends_at timestamp with time zone,
    timed_seconds bigint NOT NULL,
    price bigint,
    seq bigint NOT NULL,
    top_label text,
    top_rank bigint,
    chain bytea NOT NULL,
    stages bigint NOT NULL,
    paused_at timestamp with time zone,
    pause_cause text,
    outcome text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    barred_at timestamp with time zone,
    CONSTRAINT ck_auctions_sums CHECK (((start_price > 0) AND (step > 0) AND (seq >= 0)))
);
CREATE TABLE awards (
    state character varying(40) NOT NULL,
    procedure_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    rank bigint NOT NULL,
    intent_id uuid NOT NULL,
    bidder_id uuid NOT NULL,
    bidder_name text NOT NULL,
    deposit_id uuid,
    price bigint NOT NULL,
    holders jsonb NOT NULL,
    match_hours bigint NOT NULL,
    match_by timestamp with time zone,
    verify_by timestamp with time zone,
    cure_by timestamp with time zone,
    reasons text,
    deal_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    claimed_by uuid,
    barred_at timestamp with time zone
);
ALTER TABLE ONLY awards FORCE ROW LEVEL SECURITY;
CREATE TABLE bank_lines (
    state character varying(40) NOT NULL,
    statement_id uuid NOT NULL,
    bank_reference text NOT NULL,
    booked_on date NOT NULL,
    amount bigint NOT NULL,
    counterparty text NOT NULL,
    remark text NOT NULL,
    reason text,
    payment_id uuid,
    payout_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    counterparty_account bytea CONSTRAINT bank_lines_counterparty_account_not_null1 NOT NULL,
    account_blind bytea NOT NULL,
    account_mask text NOT NULL,
    deposit_id uuid
);
ALTER TABLE ONLY bank_lines FORCE ROW LEVEL SECURITY;
CREATE TABLE bids (
    auction_id uuid NOT NULL,
    seq bigint NOT NULL,
    label text NOT NULL,
    amount bigint NOT NULL,
    is_match boolean NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    chain bytea NOT NULL
);
CREATE TABLE broker_credentials (
    state character varying(40) NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    level text NOT NULL,
    materials jsonb NOT NULL,
    exam_score bigint,
    number text,
    certified_on date,
    valid_until timestamp with time zone,
    review_reasons text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    remind_at timestamp with time zone
);
CREATE TABLE broker_ratings (
    id uuid NOT NULL,
    broker_id uuid NOT NULL,
    deal_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    score bigint NOT NULL,
    text text,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    CONSTRAINT ck_broker_ratings_score CHECK (((score >= 1) AND (score <= 5)))
);
CREATE TABLE broker_trainings (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    course text NOT NULL,
    hours bigint NOT NULL,
    completed_on date NOT NULL,
    sha256 text NOT NULL,
    entered_by uuid,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    CONSTRAINT ck_broker_trainings_hours CHECK (((hours >= 1) AND (hours <= 400)))
);
ALTER TABLE ONLY broker_trainings FORCE ROW LEVEL SECURITY;
CREATE TABLE bulk_imports (
    state character varying(40) NOT NULL,
    organisation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    duties jsonb NOT NULL,
    is_by_operator boolean NOT NULL,
    library text NOT NULL,
    format text NOT NULL,
    is_rehearsal boolean NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    size bigint NOT NULL,
    read_to bigint NOT NULL,
    rows_read bigint NOT NULL,
    imported bigint NOT NULL,
    updated bigint NOT NULL,
    unchanged bigint NOT NULL,
    rejected bigint NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY bulk_imports FORCE ROW LEVEL SECURITY;
CREATE TABLE calendar_days (
    day date NOT NULL,
    is_workday boolean NOT NULL,
    note text NOT NULL
);
CREATE TABLE calendar_years (
    year bigint NOT NULL,
    source text NOT NULL
);
CREATE SEQUENCE calendar_years_year_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE calendar_years_year_seq OWNED BY calendar_years.year;
CREATE TABLE calls (
    state character varying(40) NOT NULL,
    demand_id uuid NOT NULL,
    poser_id uuid NOT NULL,
    poser_name text NOT NULL,
    title text NOT NULL,
    content jsonb NOT NULL,
    selected uuid[],
    mode character varying(40) NOT NULL,
    budget bigint NOT NULL,
    days bigint NOT NULL,
    conditions text NOT NULL,
    ip_terms text NOT NULL,
    criteria jsonb NOT NULL,
    pass_mark bigint NOT NULL,
    stages jsonb NOT NULL,
    custodians jsonb,
    sha256 text NOT NULL,
    announced_at timestamp with time zone,
    closes_at timestamp with time zone,
    is_provisional boolean NOT NULL,
    opened_at timestamp with time zone,
    score_by timestamp with time zone,
    is_hidden boolean NOT NULL,
    count bigint NOT NULL,
    scores_sha256 text,
    best_id uuid,
    choose_by timestamp with time zone,
    chosen_id uuid,
    reasons text,
    deal_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_calls_terms CHECK (((budget > 0) AND (days > 0)))
);
CREATE TABLE codes (
    scheme text NOT NULL,
    code text NOT NULL,
    parent text,
    zh text NOT NULL,
    en text,
    valid_from date NOT NULL,
    valid_to date
);
CREATE TABLE consents (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    receiver text,
    text_version text NOT NULL,
    given_at timestamp with time zone DEFAULT market_now() NOT NULL,
    withdrawn_at timestamp with time zone
);
ALTER TABLE ONLY consents FORCE ROW LEVEL SECURITY;
CREATE TABLE contracts (
    id uuid NOT NULL,
    deal_id uuid NOT NULL,
    number bigint NOT NULL,
    body bytea NOT NULL,
    sha256 text NOT NULL,
    drawn_up_by uuid NOT NULL,
    drawn_up_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY contracts FORCE ROW LEVEL SECURITY;
CREATE TABLE custodian_keys (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    public_key bytea NOT NULL,
    label text NOT NULL,
    is_venues boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone
);
CREATE TABLE database_code (
    path text NOT NULL,
    digest text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE deals (
    state character varying(40) NOT NULL,
    negotiation_id uuid,
    listing_id uuid,
    takes_listing boolean NOT NULL,
    asset_id uuid,
    seller_id uuid NOT NULL,
    seller_name text NOT NULL,
    buyer_id uuid NOT NULL,
    buyer_name text NOT NULL,
    contract_type text NOT NULL,
    "right" character varying(40),
    territory text,
    term_months bigint,
    price bigint NOT NULL,
    needs_notice boolean NOT NULL,
    notice_sha256 text,
    notice_on date,
    notice_ends_at timestamp with time zone,
    sign_by timestamp with time zone NOT NULL,
    is_provisional boolean NOT NULL,
    contract_number bigint NOT NULL,
    effective_at timestamp with time zone,
    payment_id uuid,
    payment_due_at timestamp with time zone,
    delivered_at timestamp with time zone,
    acceptance_ends_at timestamp with time zone,
    objection text,
    accepted_at timestamp with time zone,
    rights_changed_on date,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    service jsonb,
    plan jsonb,
    origin_kind character varying(40) NOT NULL,
    origin_id uuid NOT NULL,
    deposit_id uuid,
    payment_mode text DEFAULT 'LUMP_ONCE'::text NOT NULL,
    royalty jsonb,
    notice_state text,
    prolongations bigint DEFAULT '0'::bigint NOT NULL,
    held_for text,
    held_at timestamp with time zone,
    CONSTRAINT ck_deals_object CHECK (((asset_id IS NOT NULL) OR (service IS NOT NULL))),
    CONSTRAINT ck_deals_price CHECK (((price > 0) OR ((price = 0) AND (payment_mode = 'ROYALTY'::text)))),
    CONSTRAINT ck_deals_sides CHECK ((buyer_id <> seller_id))
);
ALTER TABLE ONLY deals FORCE ROW LEVEL SECURITY;
CREATE TABLE deliveries (
    id uuid NOT NULL,
    deal_id uuid NOT NULL,
    items jsonb NOT NULL,
    delivered_by uuid NOT NULL,
    delivered_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY deliveries FORCE ROW LEVEL SECURITY;
CREATE TABLE demands (
    state character varying(40) NOT NULL,
    serial bigint NOT NULL,
    poser_id uuid NOT NULL,
    poser_name text NOT NULL,
    title text NOT NULL,
    present text NOT NULL,
    public_summary text,
    targets jsonb NOT NULL,
    keywords text[] NOT NULL,
    category text NOT NULL,
    is_choke_point boolean NOT NULL,
    is_common boolean NOT NULL,
    chain text,
    industry text,
    field text,
    district text,
    ways text[] NOT NULL,
    budget_min bigint,
    budget_max bigint,
    due_on date,
    ip_terms text,
    trl_wanted bigint,
    level character varying(40) NOT NULL,
    selected uuid[] NOT NULL,
    contact text,
    review_reasons text,
    outcome text,
    published_at timestamp with time zone,
    expires_at timestamp with time zone,
    reminded_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    call_id uuid,
    hidden_for text
);
ALTER TABLE demands ALTER COLUMN serial ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME demands_serial_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE deposits (
    state character varying(40) NOT NULL,
    procedure_id uuid NOT NULL,
    payer_id uuid NOT NULL,
    payer_name text NOT NULL,
    payee_id uuid NOT NULL,
    amount bigint NOT NULL,
    reference text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    reason text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    lapses_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_deposits_amount CHECK ((amount > 0))
);
ALTER TABLE ONLY deposits FORCE ROW LEVEL SECURITY;
CREATE TABLE dispatches (
    id bigint NOT NULL,
    subscriber text NOT NULL,
    event_ids bigint[] NOT NULL,
    next_check timestamp with time zone NOT NULL,
    done boolean DEFAULT false NOT NULL
);
ALTER TABLE dispatches ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dispatches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE engagements (
    id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    broker_id uuid NOT NULL,
    deal_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    value bigint NOT NULL,
    owed bigint NOT NULL,
    is_bypass boolean NOT NULL,
    concluded_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    technical_value bigint,
    received bigint DEFAULT '0'::bigint NOT NULL,
    paid_on bigint DEFAULT '0'::bigint NOT NULL,
    posted bigint DEFAULT '0'::bigint NOT NULL
);
ALTER TABLE ONLY engagements FORCE ROW LEVEL SECURITY;
CREATE TABLE entries (
    transfer_id uuid NOT NULL,
    account_id bigint NOT NULL,
    amount bigint NOT NULL
);
CREATE TABLE events (
    id bigint NOT NULL,
    name text NOT NULL,
    subject_id uuid NOT NULL,
    user_id uuid,
    acting_for uuid,
    request_id text NOT NULL,
    data jsonb NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    "position" bigint,
    through uuid
);
ALTER TABLE events ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE exclusive_claims (
    object_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    fields int4range NOT NULL,
    territory int4range NOT NULL
);
CREATE TABLE exclusive_rights (
    listing_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    "right" text NOT NULL,
    fields int4range NOT NULL,
    territory int4range NOT NULL,
    period daterange NOT NULL,
    is_concluded boolean NOT NULL
);
CREATE TABLE granted_rights (
    id uuid NOT NULL,
    state character varying(40) NOT NULL,
    deal_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    "right" text NOT NULL,
    territory int4range NOT NULL,
    fields int4range NOT NULL,
    is_everywhere boolean NOT NULL,
    from_on date NOT NULL,
    until_on date,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE hall_visits (
    id uuid NOT NULL,
    station_id uuid NOT NULL,
    clerk_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    visitor bytea NOT NULL,
    document_id uuid NOT NULL,
    duties text[] NOT NULL,
    opened_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);
ALTER TABLE ONLY hall_visits FORCE ROW LEVEL SECURITY;
CREATE UNLOGGED TABLE heartbeats (
    part text NOT NULL,
    role text NOT NULL,
    host text NOT NULL,
    pid bigint NOT NULL,
    beat_at timestamp with time zone NOT NULL
);
CREATE TABLE idempotency_keys (
    user_id uuid NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status bigint NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    answered_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE TABLE import_chunks (
    import_id uuid NOT NULL,
    number bigint NOT NULL,
    content bytea NOT NULL
);
ALTER TABLE ONLY import_chunks FORCE ROW LEVEL SECURITY;
CREATE TABLE import_problems (
    import_id uuid NOT NULL,
    "row" bigint NOT NULL,
    number bigint NOT NULL,
    cell text,
    field text,
    code text NOT NULL,
    details jsonb NOT NULL
);
ALTER TABLE ONLY import_problems FORCE ROW LEVEL SECURITY;
CREATE TABLE import_sources (
    organisation_id uuid NOT NULL,
    library text NOT NULL,
    source_id text NOT NULL,
    ref uuid NOT NULL,
    digest text NOT NULL,
    version bigint NOT NULL
);
ALTER TABLE ONLY import_sources FORCE ROW LEVEL SECURITY;
CREATE TABLE inbox (
    event_id bigint NOT NULL,
    subscriber text NOT NULL
);
CREATE TABLE inbox_failures (
    event_id bigint NOT NULL,
    subscriber text NOT NULL,
    attempts bigint NOT NULL,
    next_check timestamp with time zone NOT NULL,
    error text NOT NULL
);
CREATE TABLE intents (
    state character varying(40) NOT NULL,
    counted text NOT NULL,
    procedure_id uuid NOT NULL,
    bidder_id uuid NOT NULL,
    bidder_name text NOT NULL,
    label text NOT NULL,
    edition bigint NOT NULL,
    documents jsonb NOT NULL,
    offer bigint,
    reply_by timestamp with time zone,
    cure_by timestamp with time zone,
    reasons text,
    is_seen_by_seller boolean NOT NULL,
    deposit_id uuid,
    frozen_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY intents FORCE ROW LEVEL SECURITY;
CREATE TABLE introductions (
    id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    broker_id uuid NOT NULL,
    principal_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    note text NOT NULL,
    introduced_at timestamp with time zone DEFAULT market_now() NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid
);
ALTER TABLE ONLY introductions FORCE ROW LEVEL SECURITY;
CREATE TABLE jobs (
    id bigint NOT NULL,
    name text NOT NULL,
    subject_id uuid NOT NULL,
    request_id text NOT NULL,
    next_check timestamp with time zone NOT NULL,
    epoch bigint NOT NULL,
    attempts bigint NOT NULL,
    error text,
    rung_at timestamp with time zone,
    done boolean NOT NULL
);
ALTER TABLE jobs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE key_fingerprints (
    id text NOT NULL,
    purpose text NOT NULL,
    fingerprint text NOT NULL,
    first_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT ck_key_fingerprints_id CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,31}$'::text)),
    CONSTRAINT ck_key_fingerprints_purpose CHECK ((purpose = ANY (ARRAY['field'::text, 'blind'::text, 'signing'::text])))
);
CREATE TABLE legal_event_rules (
    category text NOT NULL,
    "national" text NOT NULL,
    effect character varying(40) NOT NULL,
    source text NOT NULL,
    confidence text NOT NULL
);
CREATE TABLE legal_events (
    id uuid NOT NULL,
    patent_id uuid NOT NULL,
    category text NOT NULL,
    "national" text NOT NULL,
    "on" date NOT NULL,
    effect character varying(40) NOT NULL,
    detail jsonb NOT NULL,
    digest bytea NOT NULL,
    entered_at timestamp with time zone DEFAULT market_now() NOT NULL
);
CREATE TABLE listing_cards (
    listing_id uuid NOT NULL,
    version bigint NOT NULL,
    body bytea NOT NULL
);
CREATE TABLE listings (
    state character varying(40) NOT NULL,
    asset_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    seller_name text NOT NULL,
    seller_regime text NOT NULL,
    "right" character varying(40) NOT NULL,
    territory text NOT NULL,
    term_months bigint,
    price bigint NOT NULL,
    pricing_mode text NOT NULL,
    review_reasons text,
    published_at timestamp with time zone,
    expires_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    confirmed_at timestamp with time zone,
    reminded_at timestamp with time zone,
    suspended_for text,
    response_hours bigint,
    territory_code text DEFAULT '100000'::text NOT NULL,
    use_field text,
    CONSTRAINT ck_listings_price CHECK ((price > 0))
);
CREATE TABLE mandates (
    state character varying(40) NOT NULL,
    broker_id uuid NOT NULL,
    receiver_id uuid,
    principal_id uuid NOT NULL,
    side text NOT NULL,
    object_kind text NOT NULL,
    object_id uuid,
    scope text[] NOT NULL,
    is_exclusive boolean NOT NULL,
    commission jsonb NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    interest_declaration text,
    consent_to_both text,
    signed_sha256 text,
    signed_by uuid,
    accepted_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY mandates FORCE ROW LEVEL SECURITY;
CREATE TABLE market_clock (
    only_row boolean DEFAULT true NOT NULL,
    "offset" interval DEFAULT '00:00:00'::interval NOT NULL,
    is_rehearsal boolean DEFAULT false NOT NULL,
    CONSTRAINT market_clock_check CHECK ((is_rehearsal OR ("offset" = '00:00:00'::interval))),
    CONSTRAINT market_clock_offset_check CHECK (("offset" >= '00:00:00'::interval)),
    CONSTRAINT market_clock_only_row_check CHECK (only_row)
);
CREATE TABLE match_opt_outs (
    organisation_id uuid NOT NULL,
    since timestamp with time zone DEFAULT market_now() NOT NULL
);
CREATE TABLE match_vectors (
    document_id bigint NOT NULL,
    vector bytea NOT NULL
);
CREATE SEQUENCE match_vectors_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE match_vectors_document_id_seq OWNED BY match_vectors.document_id;
CREATE TABLE membership_duties (
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    duty text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    given_by uuid
);
CREATE TABLE memberships (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state character varying(40) NOT NULL,
    until_at timestamp with time zone,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE negotiations (
    state character varying(40) NOT NULL,
    listing_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    offeror text NOT NULL,
    round bigint NOT NULL,
    price bigint NOT NULL,
    terms_digest text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    deal_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    notice jsonb,
    nda_sha256 text,
    nda_buyer boolean DEFAULT false NOT NULL,
    nda_seller boolean DEFAULT false NOT NULL,
    nda_at timestamp with time zone,
    CONSTRAINT ck_negotiations_price CHECK ((price > 0))
);
ALTER TABLE ONLY negotiations FORCE ROW LEVEL SECURITY;
CREATE TABLE notice_editions (
    notice_id uuid NOT NULL,
    edition bigint NOT NULL,
    body bytea NOT NULL,
    sha256 text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE TABLE notices (
    state character varying(40) NOT NULL,
    deal_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    content jsonb NOT NULL,
    sha256 text NOT NULL,
    edition bigint NOT NULL,
    approval_sha256 text,
    started_at timestamp with time zone,
    ends_at timestamp with time zone,
    is_provisional boolean NOT NULL,
    open_objections bigint NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE objections (
    state character varying(40) NOT NULL,
    notice_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    filer_id uuid NOT NULL,
    filed_for uuid NOT NULL,
    filer_name text NOT NULL,
    text text NOT NULL,
    evidence jsonb NOT NULL,
    due_at timestamp with time zone NOT NULL,
    is_overdue boolean NOT NULL,
    decision text,
    decision_sha256 text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY objections FORCE ROW LEVEL SECURITY;
CREATE TABLE offer_drafts (
    id uuid NOT NULL,
    negotiation_id uuid NOT NULL,
    principal_id uuid NOT NULL,
    broker_id uuid NOT NULL,
    round bigint NOT NULL,
    price bigint NOT NULL,
    message text,
    drafted_at timestamp with time zone NOT NULL,
    laid_at timestamp with time zone,
    CONSTRAINT ck_offer_drafts_price CHECK ((price > 0))
);
ALTER TABLE ONLY offer_drafts FORCE ROW LEVEL SECURITY;
CREATE TABLE offers (
    negotiation_id uuid NOT NULL,
    round bigint NOT NULL,
    side text NOT NULL,
    user_id uuid NOT NULL,
    price bigint NOT NULL,
    message text,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    drafted_by uuid
);
ALTER TABLE ONLY offers FORCE ROW LEVEL SECURITY;
CREATE TABLE open_licences (
    state character varying(40) NOT NULL,
    asset_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    seller_name text NOT NULL,
    title text NOT NULL,
    fee bigint NOT NULL,
    fee_terms text NOT NULL,
    term_months bigint NOT NULL,
    report_sha256 text,
    sha256 text NOT NULL,
    reasons text,
    announced_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_open_licences_terms CHECK (((fee > 0) AND (term_months > 0)))
);
CREATE TABLE openings (
    state character varying(40) NOT NULL,
    about_kind text NOT NULL,
    about_id uuid NOT NULL,
    envelope text NOT NULL,
    waits boolean NOT NULL,
    "least" bigint NOT NULL,
    owner_id uuid NOT NULL,
    public_key bytea NOT NULL,
    shares jsonb NOT NULL,
    received jsonb NOT NULL,
    collects_until timestamp with time zone NOT NULL,
    unsealing_at timestamp with time zone,
    private_key bytea,
    count bigint NOT NULL,
    opened bigint NOT NULL,
    evaluation_sha256 text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    most bigint,
    barred_at timestamp with time zone
);
CREATE TABLE organisation_documents (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    given_by uuid,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    duties text[] DEFAULT '{}'::text[] NOT NULL,
    valid_until timestamp with time zone,
    withdrawn_at timestamp with time zone
);
ALTER TABLE ONLY organisation_documents FORCE ROW LEVEL SECURITY;
CREATE TABLE organisations (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    regime text NOT NULL,
    credit_code text NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    state character varying(40) NOT NULL,
    address text,
    legal_representative text,
    bank_account_mask text,
    district text,
    industry text,
    chain_leader_years bigint[] NOT NULL,
    high_tech_until date,
    park text,
    cluster text,
    review_reasons text,
    verified_at timestamp with time zone,
    verified_until timestamp with time zone,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    bank_account bytea,
    accreditation_level bigint,
    bank_account_blind bytea,
    remind_at timestamp with time zone,
    controlled_from text DEFAULT 'CN'::text NOT NULL
);
CREATE TABLE patent_import_files (
    import_id uuid NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    is_read boolean NOT NULL
);
ALTER TABLE ONLY patent_import_files FORCE ROW LEVEL SECURITY;
CREATE TABLE patent_import_records (
    import_id uuid NOT NULL,
    file bigint NOT NULL,
    ordinal bigint NOT NULL,
    outcome text NOT NULL,
    application_number text,
    problem text,
    details jsonb NOT NULL
);
ALTER TABLE ONLY patent_import_records FORCE ROW LEVEL SECURITY;
CREATE TABLE patent_imports (
    state character varying(40) NOT NULL,
    organisation_id uuid NOT NULL,
    is_by_operator boolean NOT NULL,
    files bigint NOT NULL,
    files_read bigint NOT NULL,
    imported bigint NOT NULL,
    updated bigint NOT NULL,
    unchanged bigint NOT NULL,
    rejected bigint NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY patent_imports FORCE ROW LEVEL SECURITY;
CREATE TABLE patent_watches (
    state character varying(40) NOT NULL,
    patent_id uuid NOT NULL,
    next_fee_on date,
    expires_on date NOT NULL,
    is_end_told boolean NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    told_fee_on date
);
CREATE TABLE patents (
    id uuid NOT NULL,
    application_number text NOT NULL,
    publication_number text NOT NULL,
    kind character varying(40) NOT NULL,
    kind_code text NOT NULL,
    legal_status character varying(40) NOT NULL,
    title text NOT NULL,
    abstract text NOT NULL,
    applicants jsonb NOT NULL,
    inventors jsonb NOT NULL,
    ipc text[] NOT NULL,
    filed_on date NOT NULL,
    published_on date NOT NULL,
    expires_on date NOT NULL,
    exclusive_until date,
    source_format text NOT NULL,
    digest text NOT NULL,
    registry_verified_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    encumbrances jsonb DEFAULT '[]'::jsonb NOT NULL
);
CREATE TABLE payments (
    state character varying(40) NOT NULL,
    deal_id uuid NOT NULL,
    payer_id uuid NOT NULL,
    payer_name text NOT NULL,
    payee_id uuid NOT NULL,
    amount bigint NOT NULL,
    reference text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    is_due_provisional boolean NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    deposit_id uuid,
    credited bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT ck_payments_amount CHECK ((amount > 0))
);
ALTER TABLE ONLY payments FORCE ROW LEVEL SECURITY;
CREATE TABLE payouts (
    state character varying(40) NOT NULL,
    payment_id uuid,
    deal_id uuid,
    payee_id uuid NOT NULL,
    payee_name text NOT NULL,
    amount bigint NOT NULL,
    reference text NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    deposit_id uuid,
    CONSTRAINT ck_payouts_amount CHECK ((amount > 0)),
    CONSTRAINT ck_payouts_cause CHECK ((num_nonnulls(payment_id, deposit_id) = 1))
);
ALTER TABLE ONLY payouts FORCE ROW LEVEL SECURITY;
CREATE TABLE person_keys (
    user_id uuid NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY person_keys FORCE ROW LEVEL SECURITY;
CREATE TABLE personal_fields (
    user_id uuid NOT NULL,
    kind text NOT NULL,
    sealed bytea NOT NULL,
    blind bytea NOT NULL,
    mask text NOT NULL,
    changed_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY personal_fields FORCE ROW LEVEL SECURITY;
CREATE TABLE pilot_bases (
    state character varying(40) NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    builder text NOT NULL,
    level text NOT NULL,
    fields text[] NOT NULL,
    district text,
    description text NOT NULL,
    services jsonb NOT NULL,
    staff jsonb NOT NULL,
    checklist jsonb NOT NULL,
    review_reasons text,
    accredited_at timestamp with time zone,
    valid_until timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE pilot_batches (
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    milestone_id uuid NOT NULL,
    attempt bigint NOT NULL,
    number text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    inputs jsonb NOT NULL,
    conditions jsonb NOT NULL,
    results jsonb NOT NULL,
    operator text NOT NULL,
    witness text NOT NULL,
    anomaly text,
    files uuid[] NOT NULL,
    recorded_by uuid,
    recorded_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY pilot_batches FORCE ROW LEVEL SECURITY;
CREATE TABLE pilot_bookings (
    id uuid NOT NULL,
    line_id uuid NOT NULL,
    base_id uuid NOT NULL,
    project_id uuid,
    during tstzrange NOT NULL,
    note text,
    made_by uuid,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    cancelled_at timestamp with time zone
);
CREATE TABLE pilot_lines (
    id uuid NOT NULL,
    base_id uuid NOT NULL,
    name text NOT NULL,
    kinds text[] NOT NULL,
    equipment jsonb NOT NULL,
    closed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL
);
CREATE TABLE pilot_milestones (
    state character varying(40) NOT NULL,
    project_id uuid NOT NULL,
    number bigint NOT NULL,
    title text NOT NULL,
    due_on date NOT NULL,
    attempt bigint NOT NULL,
    submitted_by uuid,
    submitted_at timestamp with time zone,
    confirm_by timestamp with time zone,
    objection text,
    confirmed_at timestamp with time zone,
    outcome character varying(40),
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    days_stood bigint DEFAULT '0'::bigint NOT NULL
);
ALTER TABLE ONLY pilot_milestones FORCE ROW LEVEL SECURITY;
CREATE TABLE pilot_projects (
    state character varying(40) NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    asset_id uuid NOT NULL,
    technology text NOT NULL,
    owner_id uuid NOT NULL,
    owner_agreed_at timestamp with time zone,
    client_id uuid NOT NULL,
    base_id uuid NOT NULL,
    base_organisation_id uuid NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    price bigint,
    terms jsonb NOT NULL,
    safety jsonb NOT NULL,
    trl_before bigint NOT NULL,
    trl_goal bigint NOT NULL,
    deal_id uuid,
    expert_id uuid,
    started_at timestamp with time zone,
    suspended_for text,
    failure jsonb,
    opinion jsonb,
    conclusion character varying(40),
    trl_after bigint,
    ended_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    stood_since date,
    CONSTRAINT ck_pilot_projects_trl CHECK (((trl_before < trl_goal) AND (trl_goal <= 9)))
);
ALTER TABLE ONLY pilot_projects FORCE ROW LEVEL SECURITY;
CREATE TABLE pilot_reports (
    state character varying(40) NOT NULL,
    project_id uuid NOT NULL,
    facts jsonb NOT NULL,
    facts_sha256 text NOT NULL,
    signatures jsonb NOT NULL,
    number text,
    conclusion character varying(40),
    trl_after bigint,
    issued_at timestamp with time zone,
    valid_until timestamp with time zone,
    pdf_sha256 text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
ALTER TABLE ONLY pilot_reports FORCE ROW LEVEL SECURITY;
CREATE TABLE pilot_targets (
    milestone_id uuid NOT NULL,
    number bigint NOT NULL,
    indicator text NOT NULL,
    unit text NOT NULL,
    comparison text NOT NULL,
    low numeric,
    high numeric,
    method text NOT NULL,
    rule text NOT NULL,
    batches bigint NOT NULL,
    is_key boolean NOT NULL
);
ALTER TABLE ONLY pilot_targets FORCE ROW LEVEL SECURITY;
CREATE TABLE policies (
    id bigint NOT NULL,
    key text NOT NULL,
    value bigint NOT NULL,
    unit text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    legal_basis text NOT NULL,
    confidence text NOT NULL
);
ALTER TABLE policies ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME policies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE procedures (
    state character varying(40) NOT NULL,
    listing_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    seller_name text NOT NULL,
    regime text NOT NULL,
    title text NOT NULL,
    method character varying(40) NOT NULL,
    start_price bigint NOT NULL,
    deposit bigint NOT NULL,
    step bigint,
    reserve bytea,
    conditions text NOT NULL,
    payment_terms text NOT NULL,
    priority jsonb NOT NULL,
    approval_sha256 text,
    follows_id uuid,
    first_price bigint NOT NULL,
    edition bigint NOT NULL,
    announced_at timestamp with time zone,
    rectify_until timestamp with time zone,
    closes_at timestamp with time zone,
    is_provisional boolean NOT NULL,
    extensions bigint NOT NULL,
    extensions_most bigint NOT NULL,
    open_intents bigint NOT NULL,
    qualified bigint NOT NULL,
    settled_at timestamp with time zone,
    paused_at timestamp with time zone,
    pause_until timestamp with time zone,
    pause_cause text,
    outcome text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    custodians jsonb,
    barred_for text,
    CONSTRAINT ck_procedures_sums CHECK (((start_price > 0) AND (deposit > 0)))
);
CREATE TABLE proposals (
    state character varying(40) NOT NULL,
    call_id uuid NOT NULL,
    proposer_id uuid NOT NULL,
    proposer_name text NOT NULL,
    label text NOT NULL,
    declaration text NOT NULL,
    documents jsonb NOT NULL,
    asset_id uuid,
    text text,
    price bigint,
    marks jsonb,
    score bigint,
    rank bigint,
    reasons text,
    deal_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_proposals_price CHECK ((price > 0))
);
ALTER TABLE ONLY proposals FORCE ROW LEVEL SECURITY;
CREATE TABLE prunings (
    "table" text NOT NULL,
    next_check timestamp with time zone NOT NULL,
    step bigint NOT NULL,
    removed bigint NOT NULL,
    pruned_at timestamp with time zone
);
CREATE TABLE questions (
    state character varying(40) NOT NULL,
    procedure_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    asked_for uuid NOT NULL,
    text text NOT NULL,
    answer_by timestamp with time zone NOT NULL,
    is_overdue boolean NOT NULL,
    answer text,
    answered_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE registrations (
    deal_id uuid NOT NULL,
    number text NOT NULL,
    registry_name text NOT NULL,
    registered_on date NOT NULL,
    contract_value bigint NOT NULL,
    technical_value bigint NOT NULL,
    certificate_sha256 text NOT NULL
);
ALTER TABLE ONLY registrations FORCE ROW LEVEL SECURITY;
CREATE TABLE reminders (
    id uuid NOT NULL,
    event_id bigint NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    facts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE restorations (
    id bigint NOT NULL,
    cause text NOT NULL,
    found_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    restored_to timestamp with time zone NOT NULL,
    seen_position bigint NOT NULL,
    seen_event bigint NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    released_at timestamp with time zone,
    released_by text,
    report jsonb
);
ALTER TABLE restorations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME restorations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE room_documents (
    id uuid NOT NULL,
    negotiation_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    laid_by uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    laid_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY room_documents FORCE ROW LEVEL SECURITY;
CREATE TABLE room_views (
    id bigint NOT NULL,
    document_id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    viewed_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY room_views FORCE ROW LEVEL SECURITY;
ALTER TABLE room_views ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME room_views_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE saved_searches (
    id uuid NOT NULL,
    version bigint NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    library smallint NOT NULL,
    question jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY saved_searches FORCE ROW LEVEL SECURITY;
CREATE TABLE screen_words (
    word text NOT NULL,
    reason text NOT NULL
);
CREATE TABLE sealed_bids (
    id uuid NOT NULL,
    opening_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    bidder_id uuid NOT NULL,
    label text NOT NULL,
    "position" bigint NOT NULL,
    commitment text NOT NULL,
    sealed bytea,
    sealed_here boolean NOT NULL,
    received_at timestamp with time zone NOT NULL,
    content jsonb,
    fault text,
    score bigint
);
ALTER TABLE ONLY sealed_bids FORCE ROW LEVEL SECURITY;
CREATE TABLE search_alerts (
    saved_search_id uuid NOT NULL,
    ref uuid NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY search_alerts FORCE ROW LEVEL SECURITY;
CREATE TABLE search_documents (
    id bigint NOT NULL,
    library smallint NOT NULL,
    ref uuid NOT NULL,
    version bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    price bigint,
    trl smallint,
    state text,
    district text,
    field text,
    kind text,
    "right" text,
    seller_id uuid,
    is_pilot_verified boolean,
    classes text NOT NULL,
    digest bytea NOT NULL,
    words text NOT NULL,
    summary_length integer NOT NULL,
    card bytea NOT NULL
);
ALTER TABLE search_documents ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME search_documents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE search_lengths (
    library smallint NOT NULL,
    mean double precision NOT NULL
);
CREATE SEQUENCE search_lengths_library_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE search_lengths_library_seq OWNED BY search_lengths.library;
CREATE TABLE search_postings (
    library smallint NOT NULL,
    term bigint NOT NULL,
    base bigint NOT NULL,
    count integer NOT NULL,
    postings bytea NOT NULL
);
ALTER TABLE ONLY search_postings ALTER COLUMN postings SET STORAGE EXTERNAL;
CREATE TABLE search_segments (
    library smallint NOT NULL,
    base bigint NOT NULL,
    last bigint NOT NULL,
    documents bigint NOT NULL
);
CREATE TABLE search_synonyms (
    word text NOT NULL,
    synonym text NOT NULL
);
CREATE TABLE seller_answers (
    negotiation_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);
CREATE TABLE settlements (
    payment_id uuid NOT NULL,
    outcome text NOT NULL,
    fee bigint NOT NULL,
    net bigint NOT NULL,
    settled_at timestamp with time zone NOT NULL,
    refund bigint DEFAULT '0'::bigint NOT NULL
);
CREATE TABLE sign_in_attempts (
    id bigint NOT NULL,
    about bytea NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE sign_in_attempts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME sign_in_attempts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE signatures (
    contract_id uuid NOT NULL,
    side text NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    sha256 text NOT NULL,
    signed_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY signatures FORCE ROW LEVEL SECURITY;
CREATE TABLE stages (
    state character varying(40) NOT NULL,
    call_id uuid NOT NULL,
    deal_id uuid NOT NULL,
    client_id uuid NOT NULL,
    developer_id uuid NOT NULL,
    number bigint NOT NULL,
    title text NOT NULL,
    criterion text NOT NULL,
    amount bigint NOT NULL,
    is_advance boolean NOT NULL,
    days bigint,
    started_at timestamp with time zone,
    due_by timestamp with time zone,
    documents jsonb NOT NULL,
    statement text,
    answer_by timestamp with time zone,
    reasons text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_stages_amount CHECK ((amount > 0))
);
ALTER TABLE ONLY stages FORCE ROW LEVEL SECURITY;
CREATE TABLE statements (
    id uuid NOT NULL,
    sha256 text NOT NULL,
    lines bigint NOT NULL,
    known_lines bigint NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY statements FORCE ROW LEVEL SECURITY;
CREATE TABLE suggestions (
    state character varying(40) NOT NULL,
    demand_id uuid NOT NULL,
    poser_id uuid NOT NULL,
    library smallint NOT NULL,
    ref uuid NOT NULL,
    offerer_id uuid NOT NULL,
    is_shown_to_offerer boolean NOT NULL,
    rank bigint NOT NULL,
    score double precision NOT NULL,
    band text NOT NULL,
    ranker text NOT NULL,
    reasons jsonb NOT NULL,
    poser_reason text,
    offerer_reason text,
    answered_at timestamp with time zone,
    answered_band text,
    is_welcome boolean,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone
);
CREATE TABLE talents (
    state character varying(40) NOT NULL,
    keeper_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    employer text,
    title_of_post text,
    disciplines text[] NOT NULL,
    field text,
    research text,
    posts text[] NOT NULL,
    services text[] NOT NULL,
    districts text[] NOT NULL,
    availability text,
    achievements text[] NOT NULL,
    avoids uuid[] NOT NULL,
    contact text,
    is_recommended boolean NOT NULL,
    consented text[] NOT NULL,
    consent_text text,
    consent_sha256 text,
    consented_on date,
    consent_withdrawn_at timestamp with time zone,
    review_reasons text,
    published_at timestamp with time zone,
    expires_at timestamp with time zone,
    reminded_at timestamp with time zone,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    hidden_for text
);
CREATE TABLE tranches (
    state character varying(40) NOT NULL,
    deal_id uuid NOT NULL,
    number bigint NOT NULL,
    title text NOT NULL,
    amount bigint NOT NULL,
    gate_kind text NOT NULL,
    gate_id uuid NOT NULL,
    posts_shares boolean NOT NULL,
    payment_id uuid NOT NULL,
    verdict text,
    proposed bigint,
    proposed_by text,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_tranches_amount CHECK ((amount > 0))
);
ALTER TABLE ONLY tranches FORCE ROW LEVEL SECURITY;
CREATE TABLE transfers (
    id uuid NOT NULL,
    kind text NOT NULL,
    deal_id uuid,
    posted_at timestamp with time zone NOT NULL
);
CREATE TABLE trials (
    state character varying(40) NOT NULL,
    listing_id uuid NOT NULL,
    terms_digest text NOT NULL,
    seller_id uuid NOT NULL,
    trier_id uuid NOT NULL,
    trier_name text NOT NULL,
    months bigint NOT NULL,
    scope text NOT NULL,
    payment_mode text NOT NULL,
    price bigint NOT NULL,
    royalty jsonb,
    answer_by timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ends_at timestamp with time zone,
    returned jsonb,
    deal_id uuid,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_trials_months CHECK (((months >= 1) AND (months <= 24)))
);
ALTER TABLE ONLY trials FORCE ROW LEVEL SECURITY;
CREATE TABLE upload_parts (
    upload_id uuid NOT NULL,
    "offset" bigint NOT NULL,
    size bigint NOT NULL,
    key text NOT NULL
);
ALTER TABLE ONLY upload_parts FORCE ROW LEVEL SECURITY;
CREATE TABLE uploads (
    state character varying(40) NOT NULL,
    organisation_id uuid NOT NULL,
    made_by uuid,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    received bigint NOT NULL,
    assembled bigint NOT NULL,
    found_sha256 text,
    expires_at timestamp with time zone,
    series jsonb,
    id uuid NOT NULL,
    version bigint NOT NULL,
    workflow_version bigint NOT NULL,
    policy jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL,
    check_attempts bigint NOT NULL,
    check_error text,
    next_check timestamp with time zone,
    CONSTRAINT ck_uploads_received CHECK (((received >= 0) AND (received <= size)))
);
ALTER TABLE ONLY uploads FORCE ROW LEVEL SECURITY;
CREATE TABLE users (
    id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    totp_secret bytea,
    totp_step bigint,
    totp_confirmed_at timestamp with time zone,
    erased_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT market_now() NOT NULL
);
ALTER TABLE ONLY calendar_years ALTER COLUMN year SET DEFAULT nextval('calendar_years_year_seq'::regclass);
ALTER TABLE ONLY match_vectors ALTER COLUMN document_id SET DEFAULT nextval('match_vectors_document_id_seq'::regclass);
ALTER TABLE ONLY search_lengths ALTER COLUMN library SET DEFAULT nextval('search_lengths_library_seq'::regclass);
COPY accounts (id, kind, owner_id, balance, floor) FROM stdin;
42	held	c34b3f2f-9fd7-4dba-b621-b1561ae9c9e7	50000000	0
3	held	935d5548-0902-4797-b11f-8759d9022b86	30000000	0
20	held	a3006259-f560-4cb6-990d-a387c26600e2	5000000	0
34	held	0067c31f-121a-43f5-bfab-06fa3a89a16d	5000000	0
21	held	1e736e01-b7f7-44d7-bbe4-c2e9b0e74fe7	5000000	0
43	held	010c34a6-bea5-45fb-98e0-891b456bcd4c	50000000	0
22	held	77f7cba1-f3b3-4ca3-a11c-11f558c1aef3	5000000	0
35	held	67c80234-8f1b-4b22-a788-eda63f12d3c7	5000000	0
50	held	9a5d3ba0-052f-4819-a2db-660c33da833c	30000000	0
4	held	a931475b-6f4f-4a73-a976-f7dc80146af8	0	0
5	held	c903321e-a8e1-4520-ae79-49819e85dcb2	0	0
23	held	e5907b64-423a-4d0b-84a5-86f03da40917	5000000	0
36	held	8e8ac8d3-5841-42a5-a14f-e430ad6422e4	5000000	0
11	unexplained	00000000-0000-0000-0000-000000000000	0	\N
51	held	456fb3d0-f650-484a-87b9-eaa107aa410b	30000000	0
7	held	74d4d413-6bb2-42db-8e1c-d48d77551c87	0	0
6	held	3fa29a1c-022d-4dd7-83de-4cd187d804dc	0	0
25	held	2c92a255-e9af-4a4d-a62b-45fd1d62fd0a	5000000	0
12	held	cd0281f2-bda6-478e-9b58-759fbf4b026e	0	0
37	held	c767a54e-fb62-450a-8cb1-b188191893fd	5000000	0
24	held	589dbd52-5b83-4255-8c3e-d4ea3630e08a	0	0
26	held	a2fc00ab-c207-4b3d-981a-ec39e39b8d28	5000000	0
8	payable	10a4595b-bd76-40e7-8b51-b5e329c53bf4	0	0
27	held	ab12864d-dbf9-4fd1-b71f-d01f38880bf0	5000000	0
38	held	b324166a-174c-437f-bb4c-ad971b06a1e0	50000000	0
15	held	0301e154-00d9-4d10-af7b-50be45985720	0	0
9	payable	3864392f-1052-4ad3-92cc-ce3c1aa65e57	0	0
28	held	d258eb0f-9e1f-4786-ad6d-aa27e930455c	5000000	0
14	held	646a27c2-1342-49b7-b78b-bbba843c3ae5	0	0
52	held	af9905e6-d5bc-4b2b-a0a7-289383fc50f6	30000000	0
29	held	8b8c045e-d384-4c7f-8338-ec84eb0ab9c3	5000000	0
39	held	47a2c9a5-0f18-42bd-9163-201e3f761a7d	0	0
53	held	48224730-d40a-423f-b5f0-c747e8f0b475	30000000	0
16	held	2726d958-e5b4-42e8-9919-085ea8ff040e	0	0
17	held	7d3f7c7a-ca30-468a-a43f-0cd37ad539a3	0	0
45	held	ac67346d-230e-469f-b8fd-ba82ac6355e1	8000000	0
19	payable	f7539a8d-9301-4be8-b376-1f1f06a018c9	0	0
46	held	1536d631-3f56-47d9-99a3-57ad486f77ad	8000000	0
30	held	c1b6d063-9441-4b7a-b0cb-1680c7572f03	5000000	0
40	held	1c6acbde-0909-4b3e-8dc4-92dca41cdade	0	0
18	fees	00000000-0000-0000-0000-000000000000	1700000	0
31	held	0e20c36e-80c6-40fc-800e-ea8405e2e086	5000000	0
44	held	6bd82e52-4a59-47b8-9e17-befba36f240f	0	0
10	payouts	00000000-0000-0000-0000-000000000000	205300000	0
13	payable	41c678a0-8e42-4a92-95d2-557213abe6d7	0	0
32	held	a46df204-7dcd-4e63-984b-06ab8fad7b5f	5000000	0
54	held	18c5c88c-1ab0-4c2e-9aeb-0d19acf5b827	30000000	0
33	held	122c023a-ba8f-466c-ad60-d35b55cd01e3	5000000	0
47	held	38a3deb5-f628-4c48-bfea-c8495f5021b2	30000000	0
41	held	de96ea91-b1d1-48ee-acca-4a8cd1f79f86	0	0
55	held	f35645e2-8946-4596-ba34-d95bffdff120	20000000	0
56	held	0463ca77-d70c-4729-9163-639ff80f3483	30000000	0
1	bank	00000000-0000-0000-0000-000000000000	-778066666	\N
48	held	7c440a9b-44f9-45c0-80c5-ee48b3f41990	30000000	0
49	held	a76dbc1f-8a6e-4efd-9113-94b183441eae	30000000	0
2	suspense	00000000-0000-0000-0000-000000000000	66666	0
\.
COPY alembic_version (version_num) FROM stdin;
0100
\.
COPY approvals (state, act, subject_id, arguments, reasons, asked_by, decided_by, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
approved	calendar.publish	00000000-0000-0000-0000-0000000ca1e0	{"days":[{"day":"2036-10-01","note":"国庆节","is_workday":false},{"day":"2036-10-11","note":"调休上班","is_workday":true}],"year":2036,"source":"示范〔2036〕1号"}	示范	4fe9ac52-b789-4b93-b3c0-1c33defb478a	3b12eb14-cbb1-4924-b588-ed67bc27f986	69d061fa-4731-47b2-ac50-9e94463ce4db	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-03 01:00:12.891785	0	\N	\N
approved	policy.set	702647b3-0677-400a-9213-778ed9cc1fea	{"key":"organisation.verified_days","unit":"days","value":365,"confidence":"D","valid_from":"2036-03-11","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	6151f678-ec1a-4b83-b247-a148b4c0b9bd	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-03 01:00:12.910016	0	\N	\N
approved	policy.set	88b24790-a1bb-43d4-9bb1-a62dda40c8a0	{"key":"broker.certificate_years","unit":"years","value":1,"confidence":"D","valid_from":"2036-03-11","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	71f0db09-0c73-4df1-8390-57d9d0bb5092	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-03 01:00:12.934163	0	\N	\N
approved	policy.set	c4bb02a0-78db-4251-8ca2-3cbd06921602	{"key":"pilot.accreditation_years","unit":"years","value":1,"confidence":"D","valid_from":"2036-03-11","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	4b24b511-ddd1-495a-8b08-f30a582f8c45	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-03 01:00:12.968105	0	\N	\N
approved	policy.set	1a4efb3e-23b8-425b-8567-58ae17e625f4	{"key":"pilot.verified_years","unit":"years","value":1,"confidence":"D","valid_from":"2036-03-11","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	4d68eeab-3da1-4968-9e15-258af47c7408	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-03 01:00:12.999317	0	\N	\N
approved	policy.set	5a91cc07-73a1-4297-8ee5-bae8d7237f11	{"key":"organisation.verified_days","unit":"days","value":730,"confidence":"D","valid_from":"2036-03-19","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	72d91b5e-19a3-4ef1-9770-158ff4862419	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-11 01:00:25.130269	0	\N	\N
approved	policy.set	3da9a309-a750-45f3-83f4-d182f46ce58b	{"key":"broker.certificate_years","unit":"years","value":3,"confidence":"D","valid_from":"2036-03-19","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	fe957062-234a-4428-b885-e6a19a110001	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-11 01:00:25.16059	0	\N	\N
approved	policy.set	c270827b-0097-4988-b8cc-a973e16d23d0	{"key":"pilot.accreditation_years","unit":"years","value":3,"confidence":"D","valid_from":"2036-03-19","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	e3d23698-206b-4a9b-b99b-299e1ce83d62	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-11 01:00:25.186142	0	\N	\N
approved	policy.set	bf78596d-2daf-4475-ab5d-396b3e00cce8	{"key":"pilot.verified_years","unit":"years","value":3,"confidence":"D","valid_from":"2036-03-19","legal_basis":"示范"}	示范	~4fe9ac52	~3b12eb14	f5660d5a-2c70-4931-96f5-8375ef1d1238	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-11 01:00:25.217241	0	\N	\N
lapsed	organisation.suspend	d9b46307-dfb9-45ae-992b-b86a0b280a80	{"reasons":"投诉"}	示范	c576e1e2-b85f-4d3b-917e-887e986efc85	\N	f9a3b0b2-7e76-4c69-8a2c-328ee1593a1d	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2036-03-11 01:00:13.779829	0	\N	\N
approved	organisation.suspend	d4dd492c-75c1-48b5-bb77-90e728699a04	{"reasons":"投诉"}	示范	~c576e1e2	664a2017-277d-4772-9ac4-2e3d6383b280	81a5a07a-04e5-44a6-af18-10e25e46cffb	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2037-05-25 01:00:01.068013	0	\N	\N
refused	organisation.suspend	~d9b46307	{"reasons":"投诉"}	示范	~c576e1e2	~664a2017	90dae8aa-e9be-4e9d-8cac-706aa243fbfb	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2037-05-25 01:00:01.368477	0	\N	\N
withdrawn	organisation.suspend	~d9b46307	{"reasons":"投诉"}	示范	~c576e1e2	\N	a8694e8f-c70f-4a92-9126-6d483a99d39f	2	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2037-05-25 01:00:01.373165	0	\N	\N
asked	organisation.suspend	~d9b46307	{"reasons":"投诉"}	示范	~c576e1e2	\N	1492267b-d983-47c0-9868-2f21bde2aa04	1	1	{"approval.days":{"row":22,"unit":"days","value":7}}	2037-05-25 01:00:01.377449	0	\N	2037-06-01 01:00:01.377449
\.
COPY asset_ownerships (id, asset_id, organisation_id, from_on, until_on, deal_id) FROM stdin;
1d0a9d83-ad7e-48e3-a8f7-84d5f5409501	83b4e046-394a-44c6-8fcf-2554e21c4eec	~41c678a0	2036-03-11	\N	\N
ff26dfba-8a88-44b1-af80-b2bb36b5e1a7	84d93a9d-ac48-484b-ac61-185e8e36cdd5	~41c678a0	2036-03-11	\N	\N
4687a6d5-a144-4984-b0b0-a5ae168a253b	74d8face-4cb8-4a53-b32f-619a5c609916	~41c678a0	2036-03-11	\N	\N
bd9ba695-e10f-4a7a-a0a0-2cedd1c302db	a2455722-0bd7-40c0-8c9e-24646b230b42	~41c678a0	2036-03-11	\N	\N
dba9ea6e-48a3-482a-ac6b-b65ea9122b38	d4a84906-47b2-4d73-974d-09eec1bfc78e	~41c678a0	2036-07-29	\N	\N
dd7fccc4-9462-4ec1-b754-1c029d5985da	967dd1ec-e9cc-402e-9edc-8e308df36c5f	819bf359-69fe-475c-8813-65871fa91a83	2036-07-29	\N	\N
f0286d9e-79c5-4559-8805-d30c477fd57b	a8d06b39-b6a1-4266-95de-964a58d19324	~41c678a0	2036-07-29	\N	\N
8c40d4a7-8c1f-4d18-8a1d-d54ee1b21419	a5a5610a-c730-4041-a8e7-df6af7d6ff47	~41c678a0	2036-07-29	\N	\N
e0cfedf9-9209-44bd-82fc-5450a04bea3d	4e577420-229b-4e4a-adde-1efade30e12e	~41c678a0	2036-07-29	\N	\N
ef2a6b88-2542-4f51-b62e-4676c95e3516	de5e8222-b21a-41ed-a84e-27b5552608f3	~41c678a0	2036-08-13	\N	\N
27ec96d7-ea9e-4c29-9011-cdb506a03263	45733714-bc6e-4d49-8af3-879c2fcc9045	~41c678a0	2036-08-13	\N	\N
db23864f-1eb3-4212-bfa2-c0452007b6cb	e8d017ef-8964-47ba-a94b-f14681fd7944	~41c678a0	2036-08-13	\N	\N
78275f51-86c1-41e4-bd68-4690162ec2e9	18aa88a3-0b92-4b56-a115-61227bb5e6f0	~41c678a0	2037-05-04	\N	\N
ccbb6e8e-0237-4a7f-aff2-562561273332	491daf76-e2bb-4a88-91fe-7cf46ee4c910	~41c678a0	2037-05-04	\N	\N
05714679-cd5e-4915-b4af-1196a5446ade	e2b200b6-0c90-4931-b51c-525005f5b667	~41c678a0	2037-05-04	\N	\N
225986d2-8779-4b80-a4a5-20f56534db74	bb2ebb37-7689-4b52-a8e4-c5558dc88454	~41c678a0	2037-05-04	\N	\N
ffd03544-145a-46e4-b117-5ea941d60af1	4b9625aa-6d5b-48df-bfe8-e8a2ddc2ca60	~41c678a0	2037-05-04	\N	\N
4c94e711-f008-4d39-82ea-6675b3b0b204	8f34c5bc-2b58-4155-8b4c-c905b5f777ce	~41c678a0	2037-05-04	\N	\N
9bb0d2c6-aa43-4c36-8a55-d5a8b417f21d	5bb41732-e591-4201-bc66-eed8bcc30987	~41c678a0	2037-05-04	\N	\N
514c4e1c-19b3-4aba-8978-95001ee62a55	7b495f0e-0750-4082-8eba-592afa6bb185	~41c678a0	2037-05-04	\N	\N
105f764a-ac7e-47b1-85b7-678af04090e2	46782a7b-e8ff-478b-ab29-6890b4fdb8f5	~41c678a0	2037-05-04	\N	\N
536ebdd1-6954-4cea-99c6-2797a106c549	416753c4-c773-4962-8379-77a41ab1a62c	~41c678a0	2037-05-25	\N	\N
72512ac8-7458-4b95-a5da-1c7cbc2abc90	33d8d642-91c6-41f7-9fc0-1a49dab23846	~41c678a0	2037-05-25	\N	\N
6a467e7b-d590-4f19-b80c-0fc363d58944	657ee247-fe8d-42a7-aa4e-80d9e6a45de8	~41c678a0	2037-05-25	\N	\N
d15501c4-3bb6-4f89-a182-f7307bd8729e	a00414ae-7830-4903-b7a8-0aa105b79644	~41c678a0	2037-05-25	\N	\N
961603b1-6d1c-44e6-8fb9-fa6915379f68	0039217e-c159-4a8b-8bff-9dd434a1b68d	~41c678a0	2037-05-25	\N	\N
2f0e17a3-90cb-4d19-96a0-97dee01c57f3	e28bb2ee-2f67-442b-b948-525224e22e52	~41c678a0	2037-05-25	\N	\N
94e6a027-ebe6-47de-a2fe-74b87d507d6c	003c4067-b6fe-4caf-bf3e-9e4c94dc2a14	~41c678a0	2037-05-25	2037-05-25	\N
9ea7926f-ffb5-4fd7-95a4-41966c198a4e	~003c4067	~10a4595b	2037-05-25	\N	f1dfe1ec-23f1-4cc7-a266-29eb4bcdb2e6
6061ccca-c97c-4cc6-a532-ad8cc57aa315	7ca0dd86-9c60-4875-b003-363f34a64201	~41c678a0	2037-05-25	\N	\N
895e59ac-84ff-4d98-80a3-fb7e4acec7c8	4f3821f5-3b67-41ae-98c8-316d22114788	~41c678a0	2037-05-25	\N	\N
1594d2f2-979b-431e-aae9-775af86d758b	329fde30-ccdb-48de-8eb9-ef2ab706799b	~41c678a0	2037-05-25	\N	\N
182abf40-261a-4396-a356-83781a3049f9	a3c59972-e387-4f9f-ac0c-ae25e642ffcc	~41c678a0	2037-05-25	\N	\N
977d03cc-0192-4820-b8d4-51399551ce10	0a2ce25f-ef78-4002-8acb-43521d91ccfb	~41c678a0	2037-05-25	\N	\N
5ea1d089-e826-4c76-8f97-ed3bde921832	a4d8475d-cfa8-4adc-a0b3-759751fc961d	~41c678a0	2037-05-25	\N	\N
782426a6-817b-44dc-9932-6100b7c8651f	4fcb7623-e3a5-4afb-9696-1dbc3537df47	~41c678a0	2037-05-25	\N	\N
1d8464be-75c3-4252-aa7e-6a62918a6aaf	b41f8877-689a-401c-b707-91932064b4d6	~41c678a0	2037-05-25	\N	\N
5476a570-602c-4c09-bd36-d2e8f390e0a2	8404725e-de21-442d-bceb-10c0dc9c1fab	~41c678a0	2037-05-25	\N	\N
fec33acc-afd3-4ea8-8a8e-274a931db4de	75b75286-df95-4c9c-8c82-68e030ff0ed2	~41c678a0	2037-05-25	\N	\N
106b37eb-daa7-4e05-9700-3c58da774b01	28477288-5891-4992-9ef1-ccdad419bfc1	~41c678a0	2037-05-25	\N	\N
67680e6e-a033-4584-8ff1-481a45b7d3ef	99bb2ece-d537-492d-9014-a6e9e1d8e15c	~41c678a0	2037-05-25	\N	\N
fcdc2614-90c6-4a7a-92ca-57e09ae7ffa0	91aef643-b086-4a81-a1da-9419d410a276	~41c678a0	2037-05-25	\N	\N
4ca17b44-98f4-4786-8f8c-fe49419f3cf4	6cd0fdb2-d64a-4b2d-a038-4a34882a808e	~41c678a0	2037-05-25	\N	\N
e8038c26-30d7-4990-9c51-2bf1a124ba47	e1f66b60-0437-46c5-a27a-4f4e8101b0ff	~41c678a0	2037-05-25	\N	\N
da2d991b-cb04-4f52-ba41-e04a9b81a0f4	552f8984-6d5b-43f2-9711-590498ac6fe9	~41c678a0	2037-05-25	\N	\N
24e2020c-9e16-4e87-87e0-e99fb902d463	25c24f77-0fed-4732-b02c-06229164e2d8	~41c678a0	2037-05-25	\N	\N
\.
COPY asset_patents (asset_id, patent_id) FROM stdin;
~84d93a9d	08cab643-4898-4761-acd0-e9aa49434fc3
~7ca0dd86	a9e78a7a-ba41-4003-a3c1-1aa732dbc0cd
~4f3821f5	4141a99e-74ed-4ba1-9663-39a9c42f69d0
\.
COPY assets (id, version, owner_id, title, summary, trl, is_experimental, burdens, export_class, title_evidence, created_at, kind, keywords, field, district, facts, confidential, is_in_test, verified_technology, verified_until, pilot_report_id, is_open_to_all) FROM stdin;
~83b4e046	1	~41c678a0	示范成果 0	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-03-11 01:00:13.965601	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~84d93a9d	1	~41c678a0	示范成果 1	铝合金板材低温轧制，晶粒细化。	4	t	[]	free	转让合同	2036-03-11 01:00:16.814197	patent	{}	\N	\N	{"trl_proofs":[{"on":"2026-03-01","kind":"prototype","name":"样机测试报告.pdf","level":4,"sha256":"abababababababababababababababababababababababababababababababab"}]}	\N	f	\N	\N	\N	f
~74d8face	1	~41c678a0	微通道换热器钎焊密封结构	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-03-11 01:00:16.824318	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~003c4067	2	~10a4595b	示范成果 27	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:04.358077	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~7ca0dd86	1	~41c678a0	示范成果 28	铝合金板材低温轧制，晶粒细化。	5	t	[]	free	转让合同	2037-05-25 01:00:05.584463	patent	{}	\N	\N	{"trl_proofs":[{"on":"2026-03-01","kind":"prototype","name":"样机测试报告.pdf","level":5,"sha256":"abababababababababababababababababababababababababababababababab"}]}	\N	f	\N	\N	\N	f
~d4a84906	1	~41c678a0	微通道换热器钎焊密封结构 licence	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-07-29 01:00:25.692979	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~967dd1ec	1	~819bf359	微通道换热器钎焊密封结构 state	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-07-29 01:00:25.72186	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a8d06b39	1	~41c678a0	微通道换热器钎焊密封结构 trial	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-07-29 01:00:25.75012	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a5a5610a	1	~41c678a0	微通道换热器钎焊密封结构 tender	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-07-29 01:00:25.782337	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~4e577420	1	~41c678a0	微通道换热器钎焊密封结构 published	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-07-29 01:00:25.806795	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~de5e8222	1	~41c678a0	示范成果 9	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-08-13 01:00:26.129744	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~45733714	1	~41c678a0	示范成果 10	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-08-13 01:00:26.188948	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~e8d017ef	1	~41c678a0	示范成果 11	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2036-08-13 01:00:26.251199	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a2455722	5	~41c678a0	示范成果 3	铝合金板材低温轧制，晶粒细化。	6	t	[]	free	\N	2036-03-11 01:00:17.639015	know_how	{}	\N	\N	{"trl_proofs":[{"on":"2036-03-11","kind":"pilot_batch","name":"中试验证报告","level":6,"sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}]}	\N	f	\N	\N	\N	f
~18aa88a3	1	~41c678a0	示范成果 12	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.111305	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~491daf76	1	~41c678a0	示范成果 13	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.17751	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~e2b200b6	1	~41c678a0	示范成果 14	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.276785	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~bb2ebb37	1	~41c678a0	示范成果 15	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.32866	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~4b9625aa	1	~41c678a0	示范成果 16	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.414029	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~8f34c5bc	1	~41c678a0	示范成果 17	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:00.502178	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~5bb41732	1	~41c678a0	示范成果 18	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:02.473108	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~7b495f0e	1	~41c678a0	示范成果 19	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:02.832842	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~46782a7b	1	~41c678a0	示范成果 20	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-04 01:00:03.248563	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~416753c4	1	~41c678a0	示范成果 21	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:02.067177	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~33d8d642	1	~41c678a0	示范成果 22	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:02.077471	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~657ee247	1	~41c678a0	示范成果 23	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:02.093458	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a00414ae	1	~41c678a0	示范成果 24	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:02.114157	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~0039217e	1	~41c678a0	示范成果 25	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:02.134529	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~e28bb2ee	1	~41c678a0	示范成果 26	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:03.447534	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~4f3821f5	1	~41c678a0	示范成果 29	铝合金板材低温轧制，晶粒细化。	5	t	[]	free	转让合同	2037-05-25 01:00:05.700504	patent	{}	\N	\N	{"trl_proofs":[{"on":"2026-03-01","kind":"prototype","name":"样机测试报告.pdf","level":5,"sha256":"abababababababababababababababababababababababababababababababab"}]}	\N	f	\N	\N	\N	t
~329fde30	1	~41c678a0	示范成果 30	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:06.129197	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a3c59972	1	~41c678a0	示范成果 31	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:07.418138	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~0a2ce25f	1	~41c678a0	示范成果 32	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:07.431114	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~a4d8475d	1	~41c678a0	示范成果 33	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:07.513005	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~4fcb7623	1	~41c678a0	示范成果 34	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:07.709281	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~b41f8877	2	~41c678a0	示范成果 35	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:08.446266	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~8404725e	2	~41c678a0	示范成果 36	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:08.761822	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~75b75286	1	~41c678a0	示范成果 37	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:09.284204	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~28477288	1	~41c678a0	示范成果 38	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:09.301758	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~99bb2ece	2	~41c678a0	示范成果 39	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:09.318271	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~91aef643	2	~41c678a0	示范成果 40	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:09.602017	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~6cd0fdb2	2	~41c678a0	示范成果 41	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:10.359422	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~e1f66b60	3	~41c678a0	示范成果 42	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:10.554004	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
~552f8984	2	~41c678a0	示范成果 43	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:11.226214	know_how	{}	\N	\N	{}	\N	t	\N	\N	\N	f
~25c24f77	3	~41c678a0	示范成果 44	铝合金板材低温轧制，晶粒细化。	3	t	[]	free	\N	2037-05-25 01:00:11.696448	know_how	{}	\N	\N	{}	\N	f	\N	\N	\N	f
\.
COPY auction_bidders (auction_id, bidder_id, label, intent_id, priority) FROM stdin;
58e2cd75-d877-4b51-90e3-4930df05af3f	~10a4595b	竞买人RPTTG	247bc9d2-368a-408c-95ab-7cfd087d34f0	\N
~58e2cd75	~3864392f	竞买人C8QWB	39ac0706-0c7b-44c6-a2c4-177ed8321c64	\N
97bff1ec-6e24-4e32-bf05-06c949d36da6	~10a4595b	竞买人3VD7R	34e33c1a-6d4c-447d-972b-4aa9d25a99e1	\N
~97bff1ec	~3864392f	竞买人EG7FY	56e77078-ffbd-440f-9ac8-8da2c88e33ae	\N
56155b0a-db45-40b6-a947-3b04da250d7d	~10a4595b	竞买人GRJN9	1df64bd2-0dc2-461f-9689-93e64f835ba8	\N
~56155b0a	~3864392f	竞买人UAWKD	892bc39c-63b7-4aa1-8e18-04b979a9eb3a	\N
edb389f5-8434-4286-92f9-6011787abcb1	~10a4595b	竞买人454AX	d1483337-6c08-492f-a111-b64f7d9fe953	\N
~edb389f5	~3864392f	竞买人7URCM	819f5152-13b0-4cfd-a08b-a62e0d316b23	\N
9c155405-2f0f-432d-bf53-06f0b8e07efb	~10a4595b	竞买人NAJ62	6d7e94fb-806b-44dd-a7e8-59b890ac03bd	\N
~9c155405	~3864392f	竞买人AZH7K	3301e8ab-6b79-4910-9344-0a896cc9b367	\N
0f2f6ecb-652c-4c1d-8a32-6dfec4296583	~10a4595b	竞买人ZG9QM	24dcc825-45f4-463e-9b1b-b28797efb123	\N
~0f2f6ecb	~3864392f	竞买人ZUYWA	91870c6e-2fbb-418e-878a-553d492d63f6	\N
58f972d1-f731-43a9-8f77-fd1759d35076	~10a4595b	竞买人HWCY2	d894e81b-4a1f-4416-be09-2a339d9058c0	\N
~58f972d1	~3864392f	竞买人MLNPG	d52283b3-5910-4264-b5d8-8a2a724fa0ed	\N
\.
COPY auction_protocols (auction_id, body, sha256) FROM stdin;
~97bff1ec	{"auction":"~97bff1ec","bids":[{"amount":50000000,"chain":"12ea7f656406f7aa341becdcb06dcae7ab38a3e81691cea2ca05fd56a1cdf71d","ends_at":2103653100282450,"is_match":false,"label":"竞买人3VD7R","placed_at":2103638400354286,"seq":1},{"amount":51000000,"chain":"d68b7a41cec0fe95af852951af6409525ee124f6c4f5a04502293f478774b96b","ends_at":2103653100282450,"is_match":false,"label":"竞买人EG7FY","placed_at":2103638400356942,"seq":2}],"outcome":"sold","price":51000000,"seq":2,"stages":[{"at":2103638400324603,"ends_at":2103653100282450,"free_ends_at":2103652800282450,"hard_ends_at":null,"kind":"opened","number":1,"seq":0},{"at":2103652800522068,"ends_at":2103653100282450,"free_ends_at":2103652800282450,"hard_ends_at":null,"kind":"timed","number":2,"seq":2},{"at":2103653100293490,"ends_at":2103653100282450,"free_ends_at":2103652800282450,"hard_ends_at":null,"kind":"ended","number":3,"seq":2}],"start_price":50000000,"step":1000000,"timed_seconds":300,"top_label":"竞买人EG7FY"}	3d20608bdfc4900d6650d1c5140a0db0c273080dc8818f20ffc21c5792367d1c
~56155b0a	{"auction":"~56155b0a","bids":[{"amount":50000000,"chain":"25453fcdc70fe932bb7705412fc405a48fa627be9ffe61788a1d9c5fbcb6d6f5","ends_at":2126462700158740,"is_match":false,"label":"竞买人GRJN9","placed_at":2126448000188286,"seq":1},{"amount":51000000,"chain":"1070dad9acd4e8e1f1a1d4df0ecc1727cef4ab3130acaf3ed63fbce2b503f189","ends_at":2126462700158740,"is_match":false,"label":"竞买人UAWKD","placed_at":2126448000189358,"seq":2}],"outcome":"sold","price":51000000,"seq":2,"stages":[{"at":2126448000173840,"ends_at":2126462700158740,"free_ends_at":2126462400158740,"hard_ends_at":null,"kind":"opened","number":1,"seq":0},{"at":2126462400169104,"ends_at":2126462700158740,"free_ends_at":2126462400158740,"hard_ends_at":null,"kind":"timed","number":2,"seq":2},{"at":2126462700168748,"ends_at":2126462700158740,"free_ends_at":2126462400158740,"hard_ends_at":null,"kind":"ended","number":3,"seq":2}],"start_price":50000000,"step":1000000,"timed_seconds":300,"top_label":"竞买人UAWKD"}	9983dcc3481b004e553ed295814a24f3230572feb1c83f34b8ac36391555ac98
\.
COPY auction_stages (auction_id, number, kind, seq, free_ends_at, ends_at, hard_ends_at, at) FROM stdin;
~97bff1ec	1	opened	0	2036-08-29 20:00:00.28245	2036-08-29 20:05:00.28245	\N	2036-08-29 16:00:00.324603
~97bff1ec	2	timed	2	2036-08-29 20:00:00.28245	2036-08-29 20:05:00.28245	\N	2036-08-29 20:00:00.522068
~97bff1ec	3	ended	2	2036-08-29 20:00:00.28245	2036-08-29 20:05:00.28245	\N	2036-08-29 20:05:00.29349
~56155b0a	1	opened	0	2037-05-20 20:00:00.15874	2037-05-20 20:05:00.15874	\N	2037-05-20 16:00:00.17384
~56155b0a	2	timed	2	2037-05-20 20:00:00.15874	2037-05-20 20:05:00.15874	\N	2037-05-20 20:00:00.169104
~56155b0a	3	ended	2	2037-05-20 20:00:00.15874	2037-05-20 20:05:00.15874	\N	2037-05-20 20:05:00.168748
~edb389f5	1	opened	0	2037-05-25 05:00:00.082086	2037-05-25 05:05:00.082086	\N	2037-05-25 01:00:00.111478
~9c155405	1	opened	0	2037-05-25 07:00:00.109473	2037-05-25 07:05:00.109473	\N	2037-05-25 03:00:00.124527
~0f2f6ecb	1	opened	0	2037-05-25 07:00:00.194563	2037-05-25 07:05:00.194563	\N	2037-05-25 03:00:00.205906
~0f2f6ecb	2	paused	2	2037-05-25 07:00:00.194563	2037-05-25 07:05:00.194563	\N	2037-05-25 03:00:00.226698
~edb389f5	2	timed	2	2037-05-25 05:00:00.082086	2037-05-25 05:05:00.082086	\N	2037-05-25 05:00:00.096049
\.
COPY auctions (state, procedure_id, seller_id, title, start_price, step, starts_at, free_ends_at, ends_at, hard_ends_at, timed_seconds, price, seq, top_label, top_rank, chain, stages, paused_at, pause_cause, outcome, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, barred_at) FROM stdin;
cancelled	639bc1eb-7183-41e1-b18d-91fea87f6e3c	~41c678a0	示范成果 10	50000000	1000000	2036-08-29 16:00:00.28245	2036-08-29 20:00:00.28245	2036-08-29 20:05:00.28245	\N	300	\N	0	\N	\N	base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=	0	\N	\N	\N	~58e2cd75	2	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2036-08-28 16:00:00.28245	0	\N	\N	\N
ended	32ad0542-bf4c-4e40-ad43-33b824a00a0a	~41c678a0	示范成果 11	50000000	1000000	2036-08-29 16:00:00.28245	2036-08-29 20:00:00.28245	2036-08-29 20:05:00.28245	\N	300	51000000	2	竞买人EG7FY	\N	base64:1ot6Qc7A/pWvhSlRr2QJUl7hJPbE9aBFAik/R4d0uWs=	3	\N	\N	sold	~97bff1ec	7	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2036-08-28 16:00:00.28245	0	\N	\N	\N
ended	b862d08a-0f25-454c-9bd9-c7396833d41f	~41c678a0	示范成果 16	50000000	1000000	2037-05-20 16:00:00.15874	2037-05-20 20:00:00.15874	2037-05-20 20:05:00.15874	\N	300	51000000	2	竞买人UAWKD	\N	base64:EHDa2azU6OHxodTfDswXJ870qzEwrK8+1j+84rUD8Yk=	3	\N	\N	sold	~56155b0a	7	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2037-05-19 16:00:00.15874	0	\N	\N	\N
scheduled	40732d22-65e1-47c4-a641-728f3a9053b0	~41c678a0	示范成果 10	50000000	1000000	2037-05-26 00:00:00.124802	2037-05-26 04:00:00.124802	2037-05-26 04:05:00.124802	\N	300	\N	0	\N	\N	base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=	0	\N	\N	\N	~58f972d1	1	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2037-05-25 00:00:00.124802	0	\N	2037-05-26 00:00:00.124802	\N
free	90e01deb-51dd-4cee-9a17-bfc7be6ba0fd	~41c678a0	示范成果 9	50000000	1000000	2037-05-25 03:00:00.109473	2037-05-25 07:00:00.109473	2037-05-25 07:05:00.109473	\N	300	51000000	2	竞买人AZH7K	\N	base64:rAELzFoiIXiAXmCKq4TsqLWnXIyBI1ekDxKFaDx91G8=	1	\N	\N	\N	~9c155405	4	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2037-05-24 03:00:00.109473	0	\N	2037-05-25 07:00:00.109473	\N
paused	91892878-9454-41f3-82ec-e484782aebd9	~41c678a0	示范成果 13	50000000	1000000	2037-05-25 03:00:00.194563	2037-05-25 07:00:00.194563	2037-05-25 07:05:00.194563	\N	300	51000000	2	竞买人ZUYWA	\N	base64:6sjAq2YI39o6/yU9sqJ2kb52LmZNsElMcopAK7l7r38=	2	2037-05-25 03:00:00.226698	系统故障	\N	~0f2f6ecb	5	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2037-05-24 03:00:00.194563	0	\N	\N	\N
timed	806f479c-13e3-4c55-8248-972236656b4c	~41c678a0	示范成果 12	50000000	1000000	2037-05-25 01:00:00.082086	2037-05-25 05:00:00.082086	2037-05-25 05:05:00.082086	\N	300	51000000	2	竞买人7URCM	\N	base64:jrptvwSHuCExVsYNZUVxI/+bAm+K98RWI6RoBhZDQ8U=	2	\N	\N	\N	~edb389f5	5	1	{"auction.lead_hours":{"row":70,"unit":"hours","value":24},"auction.free_minutes":{"row":71,"unit":"minutes","value":240},"auction.late_seconds":{"row":74,"unit":"seconds","value":120},"auction.timed_minutes":{"row":72,"unit":"minutes","value":5},"auction.timed_hours_most":{"row":73,"unit":"hours","value":0}}	2037-05-24 01:00:00.082086	0	\N	2037-05-25 05:05:00.082086	\N
\.
COPY awards (state, procedure_id, listing_id, seller_id, rank, intent_id, bidder_id, bidder_name, deposit_id, price, holders, match_hours, match_by, verify_by, cure_by, reasons, deal_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, claimed_by, barred_at) FROM stdin;
defaulted	ad6e7c1f-a961-4065-ba26-297336a35b7c	ecc0aaa1-6e69-4fb8-bb6c-a06b6a377a5a	~41c678a0	1	3e3e959f-e40a-4a3c-aabc-33c71889f81d	~10a4595b	示范科技（郑州）有限公司	~646a27c2	50000001	[]	72	\N	\N	\N	buyer	52f63d54-e1b0-47fd-b71d-a6ae6d432a41	9fe9df1b-776b-4801-af32-54ec55408a1f	4	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2036-10-01 16:00:00.464658	0	\N	\N	\N	\N
rejected	~32ad0542	4b481a0e-3c3d-44da-9ad8-b620b684f646	~41c678a0	1	~56e77078	~3864392f	竞争实业（河南）有限公司	~74d4d413	51000000	[]	72	\N	2036-09-03 16:00:00	2036-08-30 20:05:01.05544	未补正	\N	69475cbe-e70e-4f91-a7ad-116a357cce7d	4	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2036-08-29 20:05:00.301618	0	\N	\N	\N	\N
fulfilled	~32ad0542	~4b481a0e	~41c678a0	2	~34e33c1a	~10a4595b	示范科技（郑州）有限公司	~3fa29a1c	50000000	[]	72	\N	\N	\N	\N	9759bd46-6672-45f6-97e4-8c89e01ae59d	66db85aa-812c-4d96-8afa-0c19c3817dee	4	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2036-08-29 20:05:00.301618	0	\N	\N	\N	\N
confirmed	~b862d08a	7c0854a2-704b-408a-b517-e388d456a42e	~41c678a0	1	~892bc39c	~3864392f	竞争实业（河南）有限公司	~2c92a255	51000000	[]	72	\N	\N	\N	\N	757c63ee-9207-416c-ad83-398326a7ef6e	eac9d732-8627-405c-82c1-91c80e016960	3	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-20 20:05:00.175892	0	\N	\N	\N	\N
released	~b862d08a	~7c0854a2	~41c678a0	2	~1df64bd2	~10a4595b	示范科技（郑州）有限公司	~589dbd52	50000000	[]	72	\N	\N	\N	\N	\N	ca9c8912-5a0a-42e9-b26c-6ec43a62fd36	2	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-20 20:05:00.175892	0	\N	\N	\N	\N
pending	a8ce09ac-51ff-4e55-9ad1-76a2cce98a6a	f9916b2e-d627-49ce-b982-5f684e356af6	~41c678a0	1	1fb3d56c-292c-4559-94d5-afe2da219170	~10a4595b	示范科技（郑州）有限公司	~c767a54e	50000000	[]	72	\N	2037-05-28 16:00:00	\N	\N	\N	2a272fd3-845b-4805-be2f-df205ffe2d55	2	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-25 00:00:00.303732	0	\N	2037-05-28 16:00:00	\N	\N
curing	f5f182e0-b13f-4b7b-8e05-f6f6caee2d74	0d54723f-505a-4da8-aee0-765d5b0a95f8	~41c678a0	1	17e26be0-80cf-401c-ace0-aee1af593a5c	~10a4595b	示范科技（郑州）有限公司	~8e8ac8d3	50000000	[]	72	\N	2037-05-29 16:00:00	2037-05-26 01:00:06.0652	缺资质	\N	fd7b6744-0529-46f5-a9a1-90db8efc3d3b	3	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-25 00:00:00.201217	0	\N	2037-05-29 16:00:00	\N	\N
matching	c702e52a-b636-4882-97e8-b8cdcda24c38	356f8efc-bf16-4697-a0b4-83c559956fe0	~41c678a0	1	9af2dad9-a77b-4b6a-b3ed-45f1201731e1	~10a4595b	示范科技（郑州）有限公司	~c1b6d063	50000009	[{"bidder_id":"~3864392f","intent_id":"a4108887-691c-4b94-95a5-6d06e77352ea"}]	72	2037-05-28 01:00:06.6083	\N	\N	\N	\N	da4905e9-30d9-4d3a-9672-552a4ae4c726	2	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-25 01:00:06.6083	0	\N	2037-05-28 01:00:06.6083	\N	\N
waiting	~c702e52a	~356f8efc	~41c678a0	2	~a4108887	~3864392f	竞争实业（河南）有限公司	~0e20c36e	50000001	[]	72	\N	\N	\N	\N	\N	e1f3c24d-7a15-4db2-b878-fd294c577e30	1	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3}}	2037-05-25 01:00:06.6083	0	\N	\N	\N	\N
\.
COPY bank_lines (state, statement_id, bank_reference, booked_on, amount, counterparty, remark, reason, payment_id, payout_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, counterparty_account, account_blind, account_mask, deposit_id) FROM stdin;
matched	e022788a-53a5-4c00-88f2-fbf3e33b16d4	PILOT2	2026-11-23	30000000	郑州示范大学	ZZJYC5VF3MQLYT6	\N	~935d5548	\N	53c8d9e8-3d8e-4c5c-afa6-056dd58666ae	2	1	{}	2036-03-11 01:00:17.841201	0	\N	\N	base64:dGVzdDpq3x8udpnjx2xuvpx1J903ghNlD2DD4eayjW+KYMaCL4EX6eZTFNdTNBLS7A==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	7e78efa7-f6e6-49de-8ad1-42ba805e925c	DP1	2036-08-13	5000000	示范科技（郑州）有限公司	ZZBZ2047W9S0MWL	\N	\N	\N	67e8355d-475f-4039-b527-0a965610eb35	2	1	{}	2036-08-13 01:00:26.488383	0	\N	\N	base64:dGVzdDqc3RXw/nyyCwCvpd+lJbq7udFqgdVvpmXuV790V2NJ1mKZMb6tFqq0CbOtOA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~a931475b
matched	0e846523-a7fc-4884-914f-531260cf7b0c	DP2	2036-08-13	5000000	竞争实业（河南）有限公司	ZZBZ2DE4SHYR0UP	\N	\N	\N	a10b12c5-fcf4-4525-9daf-874917b1d38e	2	1	{}	2036-08-13 01:00:26.6723	0	\N	\N	base64:dGVzdDq5zQL8+B6FCpilChwa9jqVRNKvvH01cZLjZvRQao/k+BfSYRjF1iV0687zbQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~c903321e
matched	8a2113e9-e9d0-4a8a-b12b-755b9175e9e4	DP3	2036-08-13	5000000	示范科技（郑州）有限公司	ZZBZM7NHG9XNU8G	\N	\N	\N	4926e919-b99c-405b-93e3-d9c6c4f7acd6	2	1	{}	2036-08-13 01:00:26.764141	0	\N	\N	base64:dGVzdDrW8b/F05I+/Kohhf17AjczUauyvvhLTWW+u8Unbf7EmP1Ku52hl48Y16uQSw==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~3fa29a1c
matched	295fd64a-6ed0-49a9-8f0e-b4c3f2a673ae	DP4	2036-08-13	5000000	竞争实业（河南）有限公司	ZZBZC2EHAB21QA8	\N	\N	\N	9629221a-9b27-47bc-80c4-9375a2414332	2	1	{}	2036-08-13 01:00:26.849844	0	\N	\N	base64:dGVzdDoDhAZgzVx6D0YY5CtdvMhuKTSsadVlNX7mmp8h9Pp1mSftLo+UJk1jYlrHEQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~74d4d413
matched	4e23beff-7a39-4c6a-91d7-009f27484f37	FL1	2026-11-23	-5000000	示范科技（郑州）有限公司	ZZFK5FUQMGHYDL9	\N	\N	59b95f75-2a52-49fb-b0ad-63c8c5e82c09	409175f7-84f0-4c7b-966e-5ab07c79a13c	2	1	{}	2036-08-28 16:00:01.817224	0	\N	\N	base64:dGVzdDrW31WMBVN+HVvdJVPPP6X90GAdbjjHtuU0XLgkfOx1eoQSPhBfGixUSHF8+g==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	7fdf69a8-d01c-46fe-a686-9b1b8298c2ce	DP5	2036-09-10	5000000	示范科技（郑州）有限公司	ZZBZEB9SYQRFCN1	\N	\N	\N	b1aa289d-181d-49cf-9a3d-60478dee0775	2	1	{}	2036-09-09 22:29:02.373852	0	\N	\N	base64:dGVzdDo1QgmB7k2i0WW1axlj6gev6F40A2bg/RC7iDRqgGShvcCyZCIXHM+F9xW7IQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~646a27c2
matched	c5a2b9f9-46c0-4d06-942d-6966ca61e5bc	DP6	2036-09-10	5000000	竞争实业（河南）有限公司	ZZBZGLAFDKDK0RF	\N	\N	\N	e203a1ec-9c43-4de8-937d-2dff6d7d0b41	2	1	{}	2036-09-09 22:29:02.523266	0	\N	\N	base64:dGVzdDrhC43X8b3bNR2cuRmaKF0fFSu+TLaQuyDbKOqWnDXxqstlQez5P50LNg9wdA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~0301e154
matched	1c028e81-1603-4378-81d1-fe86a91bb8e6	FL2	2026-11-23	8000000	示范科技（郑州）有限公司	ZZJYY8V6HNTR1RJ	\N	~2726d958	\N	d2623f24-da50-4e09-83e5-1401b12bed3a	2	1	{}	2036-10-17 16:00:00.418251	0	\N	\N	base64:dGVzdDq6xxRkP5C94SkkdGmpsdeRaIMauSrUpvCmNu92TE0LW2AvUdBS18JSZoKSjg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	1da06a32-fb4c-4e81-9521-e7b70b01efda	FL3	2026-11-23	8000000	示范科技（郑州）有限公司	ZZJYEDQNHEADXZN	\N	~7d3f7c7a	\N	40596493-db6b-4f75-86a6-0370ee0d33e1	2	1	{}	2036-10-17 16:00:00.441757	0	\N	\N	base64:dGVzdDpwJ46ZyrZ+oR/xA6xOqW8MsJpVaA9hHxu7SGFOX9P7rf6jYP30vHLNNvaClQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	0e27da4b-8224-4067-a6c2-b4cbcffb61a3	DP7	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZ6HYER770YM9	\N	\N	\N	4c394946-af4a-44fe-b604-4a9c42693df6	2	1	{}	2037-05-04 01:00:00.614337	0	\N	\N	base64:dGVzdDrJp2ucyNcJ9Z2LG8RPmZPpH4fxiwmpG96T8o/uQ6VyYEQE7aVo5D9qzqUxaw==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~a3006259
matched	4723e827-7c79-4e1e-87fc-39e2bebc704a	DP8	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZ3M132SJTW84	\N	\N	\N	a2c49e2b-2b1a-4112-a0e9-da01dc98bdb3	2	1	{}	2037-05-04 01:00:01.27665	0	\N	\N	base64:dGVzdDq3svmXhbGKeKorvEWCskdAGHWoPwrbTvJaDeoFwHIRIHQmmvJPNsazXVr1Ew==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~1e736e01
matched	4fb72130-c8f5-4d8b-b927-4bd556b979f2	DP9	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZCSW4D0MJ8LV	\N	\N	\N	f1fc88b9-f069-4c30-803b-0937d58d7d31	2	1	{}	2037-05-04 01:00:01.788119	0	\N	\N	base64:dGVzdDoHEiLhlc15Q/iAw1qfXFRBgnc6zjYKrPU/AjHn6BhOf5UcgTRmakeePnf0sg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~77f7cba1
matched	3094fbb6-2966-4636-9f32-46415bef427f	DP10	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZR6XN98PGN4F	\N	\N	\N	70a81b10-c238-4e4b-b923-6e3563ce78db	2	1	{}	2037-05-04 01:00:01.880992	0	\N	\N	base64:dGVzdDrbP0TecUD7NgWvdRMzKHUUeHaM2uRFfpGF0Tu+vrgHFGXKju9K3DugIY2vaw==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~e5907b64
matched	61e31294-57c1-4611-920f-2a680179d7c2	DP11	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZEF32D90UPVY	\N	\N	\N	5753a0ad-d487-4117-9867-de974a1572a3	2	1	{}	2037-05-04 01:00:02.112061	0	\N	\N	base64:dGVzdDpGnEyGfa5tNZRV7jKkqM2gmbZKtNvQucY7er8gTHDsrSMwIMLAX9pOj6RTyQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~589dbd52
matched	6cb3f123-cf72-4aa8-b36c-eb5a1922cefc	DP12	2037-05-04	5000000	竞争实业（河南）有限公司	ZZBZGVVJ5HSTFWH	\N	\N	\N	4712c95c-f7cf-47fc-a6e8-a64e454ef4d7	2	1	{}	2037-05-04 01:00:02.284949	0	\N	\N	base64:dGVzdDr+eR5um1GlGxEJ+m1HGm3a1tPRCWQoXYm/g9VKxJJ9vvc24h+wKkm38NdPBA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~2c92a255
matched	d78101fc-d5c6-4c7a-b83d-1e8244dfbbe6	DP13	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZDQV8Z5X4AQU	\N	\N	\N	8eb3ecd4-e783-45a3-9bff-d5c65c63c4c7	2	1	{}	2037-05-04 01:00:03.330181	0	\N	\N	base64:dGVzdDqnHW/JunBimRmOQc8p3WMHVebGqcbHl6Cw1+er4Jh+PC4/UNiXDh60ZBen1A==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~a2fc00ab
matched	1c95285e-30e7-436d-b632-81b90c7f59e5	DP14	2037-05-04	5000000	竞争实业（河南）有限公司	ZZBZKE1JJQALTKG	\N	\N	\N	81419656-128d-4330-b706-3f360f6b2cc0	2	1	{}	2037-05-04 01:00:03.793849	0	\N	\N	base64:dGVzdDoEgsCOclAjLiVj0SS6dIQGvADHGuz9EBO9WQFX59rnicLYXXz6oHwMa5ItEA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~ab12864d
matched	856e597e-1e46-4f81-b7ee-802ea33c6fa6	DP15	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZ6ZN835T37ED	\N	\N	\N	ed5bbae0-9bec-412d-91ed-ed1006c2d01d	2	1	{}	2037-05-04 01:00:04.194163	0	\N	\N	base64:dGVzdDp0davaW56Lj37Nsn3NlcJ905rkh0lqR7HSK/nGfGwztIXHVWfiq9ttxfH3+Q==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~d258eb0f
matched	ca6378ff-8093-40a1-8323-7484807bf60b	DP16	2037-05-04	5000000	竞争实业（河南）有限公司	ZZBZN7YF7FAL89S	\N	\N	\N	ee3a63d6-9c09-432b-b78c-20e3926cd4a2	2	1	{}	2037-05-04 01:00:04.42412	0	\N	\N	base64:dGVzdDr0ZxfcgP8bXdj4t4yBFN82yA6WRABDqT5CBMSDP1PyqKw1KFF1Lf9nwOhSFg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~8b8c045e
matched	4b6bfa37-6bed-444f-86ad-5cd57765ad20	DP17	2037-05-04	5000000	示范科技（郑州）有限公司	ZZBZYGP6EZXYEMA	\N	\N	\N	efe8b2b7-683d-4c65-a4f3-928dcab2d200	2	1	{}	2037-05-04 01:00:04.676683	0	\N	\N	base64:dGVzdDq7rnkzonQ5nCRsFCqsN8V+N74mjjRrEJU1RoSPcaK9GOK3SdJ3B5Po/c+1/Q==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~c1b6d063
matched	14db8bdd-1de9-4a48-bcd2-bc17473020ff	DP18	2037-05-04	5000000	竞争实业（河南）有限公司	ZZBZH9JXTTWFFLA	\N	\N	\N	795af1a2-6431-4ed7-9720-1f4d14c274dc	2	1	{}	2037-05-04 01:00:05.095478	0	\N	\N	base64:dGVzdDp0MBaiXTiPomn4FHAZ8xzjShK9psLCDQs5jcxqCcTSP2FxRHivyUnE0vV8pg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~0e20c36e
matched	d9f70261-7880-4532-a421-04b3f58be0f9	DP19	2037-05-24	5000000	竞争实业（河南）有限公司	ZZBZJXB04LZFL6A	\N	\N	\N	efc7f862-a07e-4f4c-bbc0-6b5453d24667	2	1	{}	2037-05-24 01:00:00.029301	0	\N	\N	base64:dGVzdDrQliYq4fVD+SZf73Cxqw486mGSQv1CJWWmmd3AAuA2wjtILYiQ2n0pMMhC2A==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~a46df204
matched	51ee6f3e-400b-4ded-a1af-815022d9d95a	DP20	2037-05-24	5000000	竞争实业（河南）有限公司	ZZBZ4GG8PA93JWQ	\N	\N	\N	94fb2e27-9f51-402e-aaba-90d065e517bf	2	1	{}	2037-05-24 03:00:00.027853	0	\N	\N	base64:dGVzdDrmiEYrYwA7bRYefUFArMwcLnPlp3wP63kXbHp0BKqaizhj9AWO2uYoK7MFHA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~122c023a
matched	ab19505b-33a9-49f3-8baf-9648c7338697	DP21	2037-05-24	5000000	竞争实业（河南）有限公司	ZZBZGXHZW8SYDCC	\N	\N	\N	6adfc90e-dfeb-485d-9e8b-bf200514dc20	2	1	{}	2037-05-24 03:00:00.151953	0	\N	\N	base64:dGVzdDrLT2cNCTh+Skpjxji53SyRUKckb98LZVYgN34YXBRu5UmYCBi2YyZMKY1Wkw==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~0067c31f
matched	75db7cad-8a54-4999-89ef-b5954b27f7ec	DP22	2037-05-25	5000000	竞争实业（河南）有限公司	ZZBZ4YTT6DQZVRO	\N	\N	\N	f5512cb0-6657-472a-97d0-7364a772af7f	2	1	{}	2037-05-25 00:00:00.062224	0	\N	\N	base64:dGVzdDoMt73iT0+5ElxPXt0LD88dklvzfgEvX/J0ljhS2sO7PGY9kPvLZQd9cUM0MA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~67c80234
matched	9102eacf-0305-448d-ae58-cc06f704aa32	DP23	2037-05-25	5000000	示范科技（郑州）有限公司	ZZBZ8WKG1GDPAVA	\N	\N	\N	bb005098-c0ba-45f4-9614-6668390f70a7	2	1	{}	2037-05-25 00:00:00.158715	0	\N	\N	base64:dGVzdDoRcuxwc/cREZtuZCkP9s1noG2hzUlvsm5eyJ8hWRb4owpFcCTk+7c5kxJjGg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~8e8ac8d3
matched	95216ccd-dcf4-4fb5-8ca9-63a503a3d5ae	DP24	2037-05-25	5000000	示范科技（郑州）有限公司	ZZBZDSP6MVBF1U9	\N	\N	\N	cf1eca0b-9f7f-42d0-b5aa-a67bd477287d	2	1	{}	2037-05-25 00:00:00.264177	0	\N	\N	base64:dGVzdDoncdcKlV+ge6rE4AyKqtwC1LSnai22q2tRkaNozwOwPHcAEEJI7z6vIVCuMA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	~c767a54e
matched	e3251da2-4923-4bf2-a53d-d7aaa7a2b551	IN2	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJYZ2YYQLZDXNW	\N	~b324166a	\N	d21b7e24-78ef-4571-9af1-9e61431c8d00	2	1	{}	2037-05-25 01:00:03.660939	0	\N	\N	base64:dGVzdDpH2CWdF/Bakbo0ZBEQ8tgHy29KSBcKxs9BGFxXEmqKL6JJmtzqWJb4y/uDnA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	93ff7642-bc61-4294-80c7-b5ba22520476	IN3	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJY1YW975XBC1L	\N	~47a2c9a5	\N	4d3f1a26-89c1-441a-a4a6-7c2393daeeda	2	1	{}	2037-05-25 01:00:03.873329	0	\N	\N	base64:dGVzdDodSH7oc1/50CRFqLBKHaw5yof1mzqh7cu9f2vTjsXXhnnwMcih0q/0RsOG3Q==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	6707a7b8-27cd-480b-bfd4-393a1b4048b2	IN4	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJY08MSSKGVLEH	\N	~1c6acbde	\N	f2049401-b3db-4be3-873d-2c7dd2e6f5ce	2	1	{}	2037-05-25 01:00:04.184163	0	\N	\N	base64:dGVzdDr2DNi85Y2zUdBkaxuF/sG3FG9C7k4Z8YtKxHrmuTsnplHRCbdlepkjgJiwvA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	92367db8-3caf-4a58-8ffe-7ce69aa33b55	IN6	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJYLLL25CS8XKI	\N	~de96ea91	\N	284d4a1c-0f1a-47b3-8097-a75b1b7a5519	2	1	{}	2037-05-25 01:00:04.448352	0	\N	\N	base64:dGVzdDpLG2OzLukRn9CdsgYV6gEtA5/g4O0yjRjVnPWwdQZZ6BRIf415AyCB2dW5Qg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	e5495311-1fa5-4c6e-b69b-c7a0e9cecb59	IN8	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJYFATTUYC31EM	\N	~c34b3f2f	\N	9450c06f-8522-43ba-8b2a-d86537260fad	2	1	{}	2037-05-25 01:00:04.978442	0	\N	\N	base64:dGVzdDqPMbEtyGot1nV8229DaE4Lz5Hxn+bk4kDiR2PfHRQk+dYQU2fwwvmkBv2h/A==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	4561f9b1-b187-48af-8de7-da343a0952ad	IN9	2026-11-23	50000000	示范科技（郑州）有限公司	ZZJYAWAVM0P5KZ7	\N	~010c34a6	\N	583226e8-dfa1-4fbe-8378-76e5121cac35	2	1	{}	2037-05-25 01:00:05.185915	0	\N	\N	base64:dGVzdDrEYiR6LqTFhFh0+U9ARLjWdlVCdAVAHaJqCBc9lLJZbztFFv1ekfzn38IwLQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	d1d7a313-37d9-4e12-a513-d1967bb846d6	FL4	2026-11-23	-5000000	竞争实业（河南）有限公司	ZZFKHKWG8VP2NNN	\N	\N	26da28ef-a42d-4700-a240-63a2623ba946	820472b8-7cca-4074-9ac0-9613b0623248	2	1	{}	2037-05-25 01:00:05.371816	0	\N	\N	base64:dGVzdDpegEF6YmfpqeC3KLzqCF85YMz+hqK2XZ46UdiQpLnfzGfXFQbRSZ3hBOJ4mw==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
exception	71fe0014-38b9-48bb-9a3b-c20b168af57b	FL5	2026-11-23	12345	来历不明	货款	no-reference	\N	\N	cf888964-3e5f-49b7-86e0-d56af5d25dfe	2	1	{}	2037-05-25 01:00:05.38064	0	\N	\N	base64:dGVzdDomY/YyNwpofLtyzvkyq216ZPzOLuKI80kGQqJdcEMqFKM5AN/WHH8iDW9KMA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	d8c2decf-07f8-40f5-976d-83f4fca746a5	FL6	2026-11-23	16000000	示范科技（郑州）有限公司	ZZJYHKV69TFSRTV	\N	~6bd82e52	\N	ea8d3aed-bd6e-475b-999c-973b414f9b47	2	1	{}	2037-05-25 01:00:06.944586	0	\N	\N	base64:dGVzdDoS5e6CEjGE2PPbUfkLhV3MXsCD28DaCoWqNZ27XC90Dn4iy5oxLMcHzGVzEQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	8a3b7713-4f47-4717-b832-6614b3f8fc78	FL7	2026-11-23	8000000	示范科技（郑州）有限公司	ZZJYLPKSDA0K1WP	\N	~ac67346d	\N	f6c0a7e7-6abb-4e50-a99c-b10761e2c11e	2	1	{}	2037-05-25 01:00:06.948823	0	\N	\N	base64:dGVzdDr0Ju5qVV1GLu1eYcgqPA9y30uP6FTtyf0jHZxHyQo6jnHwkHzYYBPDcNUFfg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	b8a877bf-ccd5-4c39-ad6d-e38a9c6050e2	FL8	2026-11-23	8000000	示范科技（郑州）有限公司	ZZJYJS5E4HYBQ6B	\N	~1536d631	\N	aa6da61d-a5d3-4f83-acd8-ad31996ec638	2	1	{}	2037-05-25 01:00:06.95267	0	\N	\N	base64:dGVzdDr2zy7H1BA3GRdHrbXmLywkZM87920zejQWF4n7rRJV+wJwlmHLPvApIyVMYQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	0193127f-4eb5-44bb-8a73-3eab359c04ad	PILOT8	2026-11-23	30000000	郑州示范大学	ZZJY1GETLXY2NLC	\N	~38a3deb5	\N	268bd925-1969-475b-9c6d-44e790be15d4	2	1	{}	2037-05-25 01:00:08.352823	0	\N	\N	base64:dGVzdDpRSE0McTc8h4xQULDpidW/hOI0XGlr+9lL30wAHFtv9P8oL8R4iZsVosbEfg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	2e84f7f8-992a-40e9-80fc-ed442c97bdb2	PILOT9	2026-11-23	30000000	郑州示范大学	ZZJYLAZJ2DTAXWW	\N	~7c440a9b	\N	751aa08e-a21d-4f52-a60b-604cfee7d00f	2	1	{}	2037-05-25 01:00:08.601751	0	\N	\N	base64:dGVzdDp/oUz52Mw/0KFPupWchnNx5jb6dw2rp+vxVgUsPBepMlnJkD10MJ3/pvYWXg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	55c6f3ab-ee9e-49b9-8e9d-38d3664904e1	PILOT10	2026-11-23	30000000	郑州示范大学	ZZJYY95PZ2LHGJE	\N	~a76dbc1f	\N	f1fb2a6d-2673-40e8-8172-a6a5739445a0	2	1	{}	2037-05-25 01:00:08.935015	0	\N	\N	base64:dGVzdDrazmLJAJ8SsfBlsrC6PukEkJMGepljW/Fnk1+LJpZHWu918XrFJfHK+2G9GA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	2b0419d3-4695-404e-9de1-5d177c7b1d33	PILOT11	2026-11-23	30000000	郑州示范大学	ZZJYQ8K27KZN6PD	\N	~9a5d3ba0	\N	7db8a6df-e663-484f-9088-7482fb558152	2	1	{}	2037-05-25 01:00:09.453524	0	\N	\N	base64:dGVzdDpwILBokv5n/0roNPGxRH28M6cyDn4dwW69Tj9x7j03DcipyhSi96WAlseLSg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	469e6015-b20a-4680-ab24-7928e311abe1	PILOT12	2026-11-23	30000000	郑州示范大学	ZZJY3NSUQL5RCJA	\N	~456fb3d0	\N	62f8c9fd-9af9-4040-8fd6-721f01941608	2	1	{}	2037-05-25 01:00:09.846338	0	\N	\N	base64:dGVzdDp2T+TOSHCnjeVvevVhgxN334R6BlrLGv+sxXoWEZ//X8k/gAtrIuigg5cWDg==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	c3bbad8e-64f7-4ffa-896c-868c3a2c5be4	PILOT13	2026-11-23	30000000	郑州示范大学	ZZJY14KPNJ0X301	\N	~af9905e6	\N	24c98537-7074-4c9d-9ee8-a9e93f624c35	2	1	{}	2037-05-25 01:00:10.459231	0	\N	\N	base64:dGVzdDoFcbPXWIuRGAYimZHuqKu5wqiekgWlEBWTG0hlA9wXYC52q6Mm6bxwvDz1ow==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	63f6ba32-467d-4caf-81f9-86eaf6a992ca	PILOT14	2026-11-23	30000000	郑州示范大学	ZZJY6KN6K4B8MFI	\N	~48224730	\N	e74a49c0-ca3e-4584-8d03-54779d6e2107	2	1	{}	2037-05-25 01:00:10.663839	0	\N	\N	base64:dGVzdDowrtrAu9QiT2btYuxoOznjI1AUe9YVFzAUuMc7EduYh5+piQXgvzx3nhi4WQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	f65441e2-7765-4bc2-9327-ba09d102f47f	PILOT15	2026-11-23	30000000	郑州示范大学	ZZJYNXXSP7C49GE	\N	~18c5c88c	\N	2d809455-e2d7-4ed3-bef2-c60f2ae00145	2	1	{}	2037-05-25 01:00:11.355329	0	\N	\N	base64:dGVzdDr9yOfH6FlA9kuXm2tXtX3qpZYS4VSLZ/P74EzQuxFbvkC8hXb8kkVfAahV3Q==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	cb8286f8-f467-4ac1-8d1b-5265e864d0d0	FL9	2026-11-23	20000000	示范科技（郑州）有限公司	ZZJYREGW0S8NUCB	\N	~f35645e2	\N	4b0095df-c0b1-4d3c-9f45-8eae6294d579	2	1	{}	2037-05-25 01:00:12.304819	0	\N	\N	base64:dGVzdDp/hchqWCY1rabZVJDjs37UtiTLf96g00FL3TtgBQm+ifuXJJ9Ot0PhU9jiKQ==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
matched	792a976b-5630-4fb8-9fcc-9ae668d0fc81	PILOT16	2026-11-23	30000000	郑州示范大学	ZZJYHR2LH7JLC48	\N	~0463ca77	\N	25770cc7-10e7-45f7-8639-1624e17a6b37	2	1	{}	2037-05-25 01:00:12.437007	0	\N	\N	base64:dGVzdDr6jJBnAQCoBWagrzJDs+TbXU3SR2ei6cW4OdM5Mf1MLDT9nz7LqZrDIgrPgA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
received	1b0ef988-69d4-498e-8226-a6e1c51757d7	FL10	2026-11-23	54321	来历不明	定金	\N	\N	\N	86347962-6b5d-40f5-a43b-94faa693f6a2	1	1	{}	2037-05-25 05:00:00.353124	0	\N	\N	base64:dGVzdDo88u3neh45FaVsKnysSG4goIFeKr+9BQSNAFG/1zOWaXHtlTXIBvgKhWFMDA==	base64:EfIeEKg859pRtx1ldZOCfQ==	************1234	\N
\.
COPY bids (auction_id, seq, label, amount, is_match, placed_at, ends_at, chain) FROM stdin;
~97bff1ec	1	竞买人3VD7R	50000000	f	2036-08-29 16:00:00.354286	2036-08-29 20:05:00.28245	base64:Eup/ZWQG96o0G+zcsG3K56s4o+gWkc6iygX9VqHN9x0=
~97bff1ec	2	竞买人EG7FY	51000000	f	2036-08-29 16:00:00.356942	2036-08-29 20:05:00.28245	base64:1ot6Qc7A/pWvhSlRr2QJUl7hJPbE9aBFAik/R4d0uWs=
~56155b0a	1	竞买人GRJN9	50000000	f	2037-05-20 16:00:00.188286	2037-05-20 20:05:00.15874	base64:JUU/zccP6TK7dwVBL8QFpI+mJ76f/mF4ih2cX7y21vU=
~56155b0a	2	竞买人UAWKD	51000000	f	2037-05-20 16:00:00.189358	2037-05-20 20:05:00.15874	base64:EHDa2azU6OHxodTfDswXJ870qzEwrK8+1j+84rUD8Yk=
~edb389f5	1	竞买人454AX	50000000	f	2037-05-25 01:00:00.126815	2037-05-25 05:05:00.082086	base64:qSbEIDgEtKO3+WIEU7ulpBxOsKErwkjMuu64xoLoEhQ=
~edb389f5	2	竞买人7URCM	51000000	f	2037-05-25 01:00:00.127925	2037-05-25 05:05:00.082086	base64:jrptvwSHuCExVsYNZUVxI/+bAm+K98RWI6RoBhZDQ8U=
~9c155405	1	竞买人NAJ62	50000000	f	2037-05-25 03:00:00.145355	2037-05-25 07:05:00.109473	base64:7nNbXqMO1/mpbc38qbc/UI14WX1qmUSAj7giPinrTKU=
~9c155405	2	竞买人AZH7K	51000000	f	2037-05-25 03:00:00.146763	2037-05-25 07:05:00.109473	base64:rAELzFoiIXiAXmCKq4TsqLWnXIyBI1ekDxKFaDx91G8=
~0f2f6ecb	1	竞买人ZG9QM	50000000	f	2037-05-25 03:00:00.222678	2037-05-25 07:05:00.194563	base64:qUYhCKgEsMsyIEMN8D2M4I5tfU9xnXKNXc5fY9lrPgs=
~0f2f6ecb	2	竞买人ZUYWA	51000000	f	2037-05-25 03:00:00.223701	2037-05-25 07:05:00.194563	base64:6sjAq2YI39o6/yU9sqJ2kb52LmZNsElMcopAK7l7r38=
\.
COPY broker_credentials (state, user_id, organisation_id, level, materials, exam_score, number, certified_on, valid_until, review_reasons, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, remind_at) FROM stdin;
expired	419e139b-db59-4bbc-a05c-c3715641aeec	~41c678a0	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	81	ZZ-2036-00003	2036-03-11	2037-03-11 16:00:00	\N	9cdf9022-c313-419a-8965-4f23f063152f	7	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":97,"unit":"years","value":1}}	2036-03-11 01:00:13.697312	0	\N	\N	\N
certified	86812b81-1d8a-4a88-a3e1-656616eb54e0	035550a7-3db2-4421-babe-ebc15f57b239	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	81	ZZ-2036-00001	2036-03-03	2039-03-03 16:00:00	\N	be339196-1773-4525-8c22-27ecfc3c3649	5	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":28,"unit":"years","value":3}}	2036-03-03 01:00:12.788862	0	\N	2039-02-01 16:00:00	2039-02-01 16:00:00
certified	058d3d4e-087a-4222-8d37-5e7b9d4a2ec8	~035550a7	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	81	ZZ-2036-00002	2036-03-03	2039-03-03 16:00:00	\N	a851d148-1757-4750-b5d4-463f0a75a8e9	5	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":28,"unit":"years","value":3}}	2036-03-03 01:00:12.873331	0	\N	2039-02-01 16:00:00	2039-02-01 16:00:00
applied	adeb0b28-3890-4a87-98ff-88bb93253d91	~10a4595b	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	\N	\N	\N	\N	\N	dac5b2ea-0ff3-4bfa-a2b7-c3d5f5b9b439	1	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.379662	0	\N	\N	\N
returned	ba9846eb-f97e-4c9b-924c-bbdbd25407fc	8f9a9856-e1f4-4044-9791-ccd77248b1d5	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	\N	\N	\N	\N	材料不全	311dada2-2370-4205-968f-2acd757d319b	2	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.382777	0	\N	\N	\N
materials_ok	ae7ef42e-9142-4c3b-a43d-735f82eec01f	~8f9a9856	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	\N	\N	\N	\N	\N	61576521-f8a5-4ebd-adf8-10f0f6e3c60c	2	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.38851	0	\N	\N	\N
examined	a75b428d-48d6-4ab6-ad11-597a8c969664	c0537c8a-aeca-4624-95c9-f145a2ff5b39	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	70	\N	\N	\N	\N	89673d58-f865-40bd-99fd-e3951299dbc6	3	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.393874	0	\N	\N	\N
withdrawn	0c08aea8-6eb3-453c-835e-5b279ec29bf3	~8f9a9856	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	\N	\N	\N	\N	\N	02c61178-11f2-4781-931e-2225f5437739	2	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.401546	0	\N	\N	\N
suspended	fa4c8f29-534a-4fca-824f-c7b3a8cdf6d3	~f7539a8d	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	81	ZZ-2037-00001	2037-05-25	2040-05-25 16:00:00	投诉属实	4b3dbd12-9bf1-4d51-ae6d-dbe4e4b27b85	6	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.406569	0	\N	2040-05-25 16:00:00	2040-04-25 16:00:00
revoked	c89c3423-cac9-4b6d-809e-532f0e764017	~3864392f	middle	[{"name":"简历","sha256":"abababababababababababababababababababababababababababababababab"}]	81	ZZ-2037-00002	2037-05-25	2040-05-25 16:00:00	投诉属实	1d6aa1c6-409d-4101-8f5b-9c4bc982d2e2	6	1	{"broker.exam_pass":{"row":29,"unit":"points","value":60},"broker.hours.junior":{"row":24,"unit":"hours","value":30},"broker.hours.middle":{"row":25,"unit":"hours","value":60},"broker.hours.senior":{"row":26,"unit":"hours","value":80},"broker.hours.renewal":{"row":27,"unit":"hours","value":60},"broker.certificate_years":{"row":101,"unit":"years","value":3}}	2037-05-25 01:00:01.440913	0	\N	\N	2040-04-25 16:00:00
\.
COPY broker_trainings (id, user_id, course, hours, completed_on, sha256, entered_by, created_at) FROM stdin;
67b10085-7400-4e7f-b704-0e8411605e44	~86812b81	实务技能	80	2026-01-05	abababababababababababababababababababababababababababababababab	f5a277f9-47e4-4801-9d7f-5d6405caaa6a	2036-03-03 01:00:12.83659
de00553b-58a0-4cb4-ba3a-e1a7fda0f842	~058d3d4e	实务技能	80	2026-01-05	abababababababababababababababababababababababababababababababab	~f5a277f9	2036-03-03 01:00:12.880798
4e66e701-9d1f-481a-aac5-84a2e40aa758	~419e139b	实务技能	80	2026-01-05	abababababababababababababababababababababababababababababababab	~f5a277f9	2036-03-11 01:00:13.705928
30773241-5efa-4bbc-85de-e0dc7a509a23	~fa4c8f29	实务技能	80	2026-01-05	abababababababababababababababababababababababababababababababab	~f5a277f9	2037-05-25 01:00:01.413464
d36228fe-126a-4c8e-b261-afdc414f78c1	~c89c3423	实务技能	80	2026-01-05	abababababababababababababababababababababababababababababababab	~f5a277f9	2037-05-25 01:00:01.453966
\.
COPY bulk_imports (state, organisation_id, user_id, duties, is_by_operator, library, format, is_rehearsal, name, sha256, size, read_to, rows_read, imported, updated, unchanged, rejected, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
unreadable	~10a4595b	20328169-c19e-4ad6-8022-2aa7b4c13d45	["bidder","owner","signatory"]	f	demands	xlsx	f	需求	77e3ffc4a76f43820779dda151d10afc40798b4fccde3960d4b9663d786dee9e	11	0	0	0	0	0	0	c9bda904-d8c0-4e67-b30a-3b957e91fe0b	3	1	{}	2037-05-25 01:00:03.220152	0	\N	\N
finished	~10a4595b	~20328169	["bidder","owner","signatory"]	f	demands	jsonl	f	需求	1c48ed7bafa327e85b9c98e3f92d0753b978a1744514824bf51025af425f9319	404	404	1	1	0	0	0	da7391e8-08dc-4464-b45f-d8237d53caf5	4	1	{}	2037-05-25 01:00:03.226833	0	\N	\N
cancelled	~10a4595b	~20328169	["bidder","owner","signatory"]	f	demands	jsonl	f	需求	d4290414a65d8f1a56f2b3fd0661978b488a1534794b9491f4f2006cd0b23457	404	0	0	0	0	0	0	764aeb7e-9779-459e-b76e-78f8508b8a03	2	1	{}	2037-05-25 01:00:03.390866	0	\N	\N
reading	~10a4595b	~20328169	["bidder","owner","signatory"]	f	demands	jsonl	f	需求	c0218d4dee57f4ec4e67da08683c26ee5d3c3861cbd43b064255a297a9fe1325	404	0	0	0	0	0	0	1830b668-f728-469b-b1b7-9129cccec99d	2	1	{}	2037-05-25 05:00:00.149136	0	\N	\N
received	~10a4595b	~20328169	["bidder","owner","signatory"]	f	demands	jsonl	f	需求	a1e01399db2a879847392bf45f0a655f85dced37d823794c11111d36f5827bd1	404	0	0	0	0	0	0	59ad8e20-7bb5-4b1e-a156-25aff3c7ca0a	1	1	{}	2037-05-25 05:00:00.159224	0	\N	\N
\.
COPY calendar_days (day, is_workday, note) FROM stdin;
2024-01-01	f	元旦
2024-02-04	t	调休上班
2024-02-12	f	春节
2024-02-13	f	春节（补假）
2024-02-14	f	春节（补假）
2024-02-15	f	休息日（由 2024-02-04 调休）
2024-02-16	f	休息日（由 2024-02-18 调休）
2024-02-18	t	调休上班
2024-04-04	f	清明节
2024-04-05	f	休息日（由 2024-04-07 调休）
2024-04-07	t	调休上班
2024-04-28	t	调休上班
2024-05-01	f	劳动节
2024-05-02	f	休息日（由 2024-04-28 调休）
2024-05-03	f	休息日（由 2024-05-11 调休）
2024-05-11	t	调休上班
2024-06-10	f	端午节
2024-09-14	t	调休上班
2024-09-16	f	休息日（由 2024-09-14 调休）
2024-09-17	f	中秋节
2024-09-29	t	调休上班
2024-10-01	f	国庆节
2024-10-02	f	国庆节
2024-10-03	f	国庆节
2024-10-04	f	休息日（由 2024-09-29 调休）
2024-10-07	f	休息日（由 2024-10-12 调休）
2024-10-12	t	调休上班
2025-01-01	f	元旦
2025-01-26	t	调休上班
2025-01-28	f	农历除夕
2025-01-29	f	春节
2025-01-30	f	春节
2025-01-31	f	春节
2025-02-03	f	休息日（由 2025-01-26 调休）
2025-02-04	f	休息日（由 2025-02-08 调休）
2025-02-08	t	调休上班
2025-04-04	f	清明节
2025-04-27	t	调休上班
2025-05-01	f	劳动节
2025-05-02	f	劳动节
2025-05-05	f	休息日（由 2025-04-27 调休）
2025-06-02	f	端午节（补假）
2025-09-28	t	调休上班
2025-10-01	f	国庆节
2025-10-02	f	国庆节
2025-10-03	f	国庆节
2025-10-06	f	中秋节
2025-10-07	f	休息日（由 2025-09-28 调休）
2025-10-08	f	休息日（由 2025-10-11 调休）
2025-10-11	t	调休上班
2026-01-01	f	元旦
2026-01-02	f	休息日（由 2026-01-04 调休）
2026-01-04	t	调休上班
2026-02-14	t	调休上班
2026-02-16	f	农历除夕
2026-02-17	f	春节
2026-02-18	f	春节
2026-02-19	f	春节
2026-02-20	f	休息日（由 2026-02-14 调休）
2026-02-23	f	休息日（由 2026-02-28 调休）
2026-02-28	t	调休上班
2026-04-06	f	清明节（补假）
2026-05-01	f	劳动节
2026-05-04	f	劳动节（补假）
2026-05-05	f	休息日（由 2026-05-09 调休）
2026-05-09	t	调休上班
2026-06-19	f	端午节
2026-09-20	t	调休上班
2026-09-25	f	中秋节
2026-10-01	f	国庆节
2026-10-02	f	国庆节
2026-10-05	f	国庆节（补假）
2026-10-06	f	休息日（由 2026-09-20 调休）
2026-10-07	f	休息日（由 2026-10-10 调休）
2026-10-10	t	调休上班
2036-10-01	f	国庆节
2036-10-11	t	调休上班
\.
COPY calendar_years (year, source) FROM stdin;
2024	国务院办公厅放假通知
2025	国务院办公厅放假通知
2026	国务院办公厅放假通知
2036	示范〔2036〕1号
\.
COPY calls (state, demand_id, poser_id, poser_name, title, content, selected, mode, budget, days, conditions, ip_terms, criteria, pass_mark, stages, custodians, sha256, announced_at, closes_at, is_provisional, opened_at, score_by, is_hidden, count, scores_sha256, best_id, choose_by, chosen_id, reasons, deal_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
terminated	874eed1c-da97-4db0-8aa4-417baf71d542	~10a4595b	示范科技（郑州）有限公司	示范需求 3：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 3：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2036000004","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	sealed	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	{"owner":"0e526e42-d213-43f6-b80d-be81559207d4","notary":"5510ce5b-8822-4372-87ed-9fdda018c24e","witness":"2d2d7d15-3064-42ce-b40f-47c443c6dda5"}	f36a7b8f8a6874b4c564413e458c0f2b9ad5d144c2a2bee84baac1537c5c31fc	2036-10-01 16:00:00.798885	2036-10-17 16:00:00	f	\N	\N	f	0	\N	\N	\N	\N	条件变化	\N	6ee64bd0-a9bc-461a-8b49-f6374000b5f2	4	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-01 16:00:00.791335	0	\N	\N
failed	c263d6ca-e493-45b9-bcbd-6f7371a8ffa3	~10a4595b	示范科技（郑州）有限公司	示范需求 2：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 2：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2036000003","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	e79adec8d0596a03028681ad181bf4445f23cc28a01e7affb4985b4f95853ac3	2036-10-01 16:00:00.679891	2036-10-17 16:00:00	f	\N	\N	f	0	\N	\N	\N	\N	\N	\N	91a6d4e6-9c84-4a91-be44-6a73ed673fd2	4	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-01 16:00:00.660047	0	\N	\N
concluded	215ca28c-7719-4c51-91f0-c8c0c3b57130	~10a4595b	示范科技（郑州）有限公司	示范需求 4：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 4：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2036000005","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品 1","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 2","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 3","share_bp":1000,"criterion":"样品通过检测","is_advance":false}]	null	42acc9fdd6a6db156b4d8a8ee20f6e8c82855491e1efa470c20d2c230fe60b81	2036-10-01 16:00:00.916866	2036-10-17 16:00:00	f	2036-10-17 16:00:00.044747	2036-11-14 16:00:00	f	3	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	c56c2cee-1c3b-4f29-9917-3f22b316df88	\N	~c56c2cee	\N	fde1bca3-db91-4428-a875-be5c99fcd3db	6fc57db2-3e8c-47c7-9e77-3b9017ed4af4	9	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-01 16:00:00.910949	0	\N	\N
scoring	00094676-61f4-40fd-a99e-cbde0e1220a0	~10a4595b	示范科技（郑州）有限公司	示范需求 5：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 5：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000006","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	1d3d7ec327d0a110614044b13e389ee7a773da8d89558c2befa8bebe2feb1e80	2037-05-04 01:00:05.162855	2037-05-19 16:00:00	t	2037-05-19 16:00:00.046556	2037-06-17 16:00:00	f	1	\N	\N	\N	\N	\N	\N	07187472-b66b-47d2-9b3a-a5413f6a546b	4	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-04 01:00:05.156429	0	\N	2037-06-17 16:00:00
choosing	3031d671-85a9-4c2b-95b9-9c615df8406d	~10a4595b	示范科技（郑州）有限公司	示范需求 6：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 6：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000007","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	fd0b77e2e628ec1bc5742ea35018ea8eb6785c0daeff3e8e4207846558968d37	2037-05-04 01:00:05.300472	2037-05-19 16:00:00	t	2037-05-19 16:00:00.050628	2037-06-17 16:00:00	f	2	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	fb857b92-425b-405d-bd90-b64adcb17a14	2037-06-01 16:00:00	\N	\N	\N	6972c6d1-fd79-4af0-a43c-17fb55320d8e	5	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-04 01:00:05.289075	0	\N	2037-06-01 16:00:00
chosen	3a13eedf-6038-4cbc-aca4-9b6878e973b7	~10a4595b	示范科技（郑州）有限公司	示范需求 7：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 7：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000008","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	976006224faad8314b5a08ef2bd1cdc3e97cc1647eb3835342001a18b2496eb7	2037-05-04 01:00:05.824393	2037-05-19 16:00:00	t	2037-05-19 16:00:00.054385	2037-06-17 16:00:00	f	2	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	2a04ddc5-25dd-49f4-8f11-6a968ff44443	\N	~2a04ddc5	\N	bf0cdb80-a121-48ac-a7c5-03310c28c62c	4f3746fa-b1b5-4066-893f-c106f802d1b6	6	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-04 01:00:05.818771	0	\N	\N
concluded	d77dff25-4721-4af3-b0de-c623383b0f96	~10a4595b	示范科技（郑州）有限公司	示范需求 8：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 8：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000009","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品 1","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 2","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 3","share_bp":1000,"criterion":"样品通过检测","is_advance":false}]	null	32632e136c7e75fb137b720644f3954dd59a73990efa31d8ed313263332fb967	2037-05-04 01:00:05.955196	2037-05-19 16:00:00	t	2037-05-19 16:00:00.058112	2037-06-17 16:00:00	f	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	7fd91c53-b5b1-4951-8dd9-a442f46bca94	\N	~7fd91c53	\N	f454e4f3-0c42-41d8-a43f-c27c14b0b351	24022f27-9271-4f47-a4a6-29a0de5a5739	7	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-04 01:00:05.94957	0	\N	\N
draft	142b9960-f65b-41c2-b047-09a58cf425d3	~10a4595b	示范科技（郑州）有限公司	示范需求 20：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 20：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000020","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	237844ae5813c1f92ccfbd8cdd8aefe95b735e4604638a47d2622a437d270fdc	\N	\N	f	\N	\N	f	0	\N	\N	\N	\N	\N	\N	0cfbddd3-2e99-4f6b-8e29-bc201e2116fe	1	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:07.102007	0	\N	\N
submitted	~142b9960	~10a4595b	示范科技（郑州）有限公司	示范需求 20：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 20：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000020","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	237844ae5813c1f92ccfbd8cdd8aefe95b735e4604638a47d2622a437d270fdc	\N	\N	f	\N	\N	f	0	\N	\N	\N	\N	\N	\N	00a4f82d-3c22-43f0-9840-5def08d6fc9e	2	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:07.105475	0	\N	\N
withdrawn	~142b9960	~10a4595b	示范科技（郑州）有限公司	示范需求 20：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 20：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000020","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	open	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	null	237844ae5813c1f92ccfbd8cdd8aefe95b735e4604638a47d2622a437d270fdc	\N	\N	f	\N	\N	f	0	\N	\N	\N	\N	\N	\N	7487bdfd-41a9-4522-9447-1b63c4ca6fca	2	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:07.11094	0	\N	\N
collecting	84e759d0-23b7-420d-b46b-e86108cce466	~10a4595b	示范科技（郑州）有限公司	示范需求 21：铝合金板材轧制开裂的解决	{"chain":null,"field":"materials","title":"示范需求 21：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000021","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null}	\N	sealed	90000000	15	具备锂电池隔膜涂覆研发能力。	成果专利申请权归双方共有。	[{"name":"技术可行性","weight":70},{"name":"经济性","weight":30}]	60	[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}]	{"owner":"~0e526e42","notary":"~5510ce5b","witness":"~2d2d7d15"}	645bf1d903da7f7a0604fad207f3b816ebb38492817dc69e1b1bd7c82d36645f	2037-05-25 01:00:07.132388	2037-06-09 16:00:00	t	\N	\N	f	0	\N	\N	\N	\N	\N	\N	c9c70329-b8fc-40a3-b70f-02fd64ef7017	3	1	{"call.advance_most":{"row":79,"unit":"basis_points","value":3000},"call.collect_days_least":{"row":77,"unit":"days","value":15},"call.score_working_days":{"row":81,"unit":"working_days","value":20},"call.choose_working_days":{"row":78,"unit":"working_days","value":5},"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:07.126384	0	\N	\N
\.
COPY codes (scheme, code, parent, zh, en, valid_from, valid_to) FROM stdin;
technology_field	electronics	\N	电子信息	Electronics and information	1949-10-01	\N
technology_field	biomedicine	\N	生物与新医药	Biotechnology and new medicine	1949-10-01	\N
technology_field	aerospace	\N	航空航天	Aerospace	1949-10-01	\N
technology_field	materials	\N	新材料	New materials	1949-10-01	\N
technology_field	services	\N	高技术服务	High-technology services	1949-10-01	\N
technology_field	energy	\N	新能源与节能	New energy and energy saving	1949-10-01	\N
technology_field	environment	\N	资源与环境	Resources and environment	1949-10-01	\N
technology_field	manufacturing	\N	先进制造与自动化	Advanced manufacturing and automation	1949-10-01	\N
technology_field	agriculture	\N	现代农业	Modern agriculture	1949-10-01	\N
technology_field	other	\N	其他	Other	1949-10-01	\N
trl	1	\N	报告级	Basic principles	1949-10-01	\N
trl	2	\N	方案级	Concept and application	1949-10-01	\N
trl	3	\N	功能级	Key function shown in the laboratory	1949-10-01	\N
trl	4	\N	仿真级	Module validated in the laboratory	1949-10-01	\N
trl	5	\N	初样级	Module validated in a simulated environment	1949-10-01	\N
trl	6	\N	正样级	System prototype in a simulated environment	1949-10-01	\N
trl	7	\N	环境级	System prototype in the real environment	1949-10-01	\N
trl	8	\N	产品级	System qualified	1949-10-01	\N
trl	9	\N	系统级	Proven in series production	1949-10-01	\N
organisation_kind	university	\N	高等学校	University	1949-10-01	\N
organisation_kind	institute	\N	科研院所	Research institute	1949-10-01	\N
organisation_kind	enterprise	\N	企业	Enterprise	1949-10-01	\N
organisation_kind	transfer_agency	\N	技术转移机构	Technology-transfer agency	1949-10-01	\N
organisation_kind	station	\N	技术经理人驿站	Technology-manager station	1949-10-01	\N
organisation_kind	pilot_base	\N	中试基地	Pilot base	1949-10-01	\N
organisation_kind	bank	\N	银行	Bank	1949-10-01	\N
organisation_kind	guarantor	\N	融资担保机构	Guarantor	1949-10-01	\N
organisation_kind	fund	\N	基金	Fund	1949-10-01	\N
organisation_kind	park	\N	园区	Park	1949-10-01	\N
organisation_kind	cluster_association	\N	产业集群协会	Cluster association	1949-10-01	\N
organisation_kind	society	\N	学会	Society	1949-10-01	\N
organisation_kind	regulator	\N	主管部门	Regulator	1949-10-01	\N
organisation_kind	operator	\N	平台运营方	Operator of the venue	1949-10-01	\N
\.
COPY contracts (id, deal_id, number, body, sha256, drawn_up_by, drawn_up_at) FROM stdin;
ad4f6725-2ee9-4193-8ce1-d38677d7150c	d0c280ab-8388-4757-8270-6ee5be16b1a7	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~d0c280ab","title":"示范成果 3技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~a2455722","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2036-03-12","ends_on":"2036-06-09","kind":"process","milestones":[{"due_on":"2036-03-31","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"bdf84939-2381-41bb-b0b4-55883140b621","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a	~0c08aea8	2036-03-11 01:00:17.73043
dd769838-8dc6-44fa-a8a8-1bc64bed69e5	~9759bd46	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{"其他":"无"},"contract":{"deal":"~9759bd46","title":"示范成果 11技术秘密转让合同","type":"ZR03","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~e8d017ef","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"transfer","term_months":null,"territory":"中国","trl":3}}	7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8	a9e7aa46-d61b-4d73-96de-6c757b1bae5b	2036-08-30 22:29:01.118551
53748917-c48d-422c-b212-4eb919ca238c	~fde1bca3	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{"其他":"无"},"contract":{"deal":"~fde1bca3","title":"示范需求 4：铝合金板材轧制开裂的解决技术开发（委托）合同","type":"KF01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":80000000,"at_once_fen":40000000,"currency":"CNY","mode":"LUMP_INSTALMENT","royalty":null,"tranches":[{"amount":16000000,"completers":[],"gate_id":"239410e7-0b70-45d0-9d57-11f40b217cad","gate_kind":"call_stage","posts_shares":false,"title":"启动"},{"amount":8000000,"completers":[],"gate_id":"de90b058-7214-4c70-95bb-f21ababc3bf3","gate_kind":"call_stage","posts_shares":false,"title":"样品 1"},{"amount":8000000,"completers":[],"gate_id":"e4c23eab-fe0d-402c-af44-dc6e8acdb296","gate_kind":"call_stage","posts_shares":false,"title":"样品 2"},{"amount":8000000,"completers":[],"gate_id":"207b7d3a-ba42-44a8-8950-d0df6ae7621d","gate_kind":"call_stage","posts_shares":false,"title":"样品 3"}],"yuan":"800000.00"},"seller":{"id":"~f7539a8d","name":"路人实业有限公司"},"subject":{"service":{"call":{"id":"~6fc57db2","sha256":"42acc9fdd6a6db156b4d8a8ee20f6e8c82855491e1efa470c20d2c230fe60b81"},"demand":{"category":"bottleneck","chain":null,"district":"410105","due_on":null,"field":"materials","keywords":[],"number":"XQ2036000005","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"title":"示范需求 4：铝合金板材轧制开裂的解决","trl_wanted":null},"documents":[],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"~c56c2cee","text":"陶瓷涂覆方案"},"stages":[{"criterion":"合同生效","days":null,"is_advance":true,"share_bp":2000,"title":"启动"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 1"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 2"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 3"}],"title":"示范需求 4：铝合金板材轧制开裂的解决"}}}	1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd	~fa4c8f29	2036-10-17 16:00:00.261887
de382cdb-7e9e-4d70-bfd8-a325aab73cef	9644f5c0-62f2-457c-847b-216225daa032	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~9644f5c0","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	9998ae7fc8789dc1fdfe5e7827fc3823dceea3318d6ffe8d3120a6f0bd2f6d01	~a9e7aa46	2037-05-25 01:00:03.589047
1e886f1e-dd1f-4e02-bc65-e08de5cf9ab9	ca5cd24a-1575-4eed-8648-b228be5e6a6c	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~ca5cd24a","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0	~a9e7aa46	2037-05-25 01:00:03.619202
a8616c79-fe3a-40fa-9c1b-835b328d41d9	83ddcc63-e2c5-4bc2-8094-74e5feb0568c	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~83ddcc63","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e	~a9e7aa46	2037-05-25 01:00:03.832558
411ebd25-c5f3-42dc-88ac-92baf6dd45fc	ee3aaf9c-3647-402a-bf7c-fbe86e066a8c	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~ee3aaf9c","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401	~a9e7aa46	2037-05-25 01:00:04.14759
a963ad2e-9351-4a30-969b-6329d702e462	~f1dfe1ec	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~f1dfe1ec","title":"示范成果 27技术秘密转让合同","type":"ZR03","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~003c4067","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"transfer","term_months":null,"territory":"中国","trl":3}}	e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6	~a9e7aa46	2037-05-25 01:00:04.407875
744e013c-939d-4cbf-b460-7ac75bab17bd	8f7c81de-7b71-4f77-84a4-0a0d5829a2cc	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~8f7c81de","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db	~a9e7aa46	2037-05-25 01:00:04.933309
61716b25-3622-48bf-8b06-c1c58a4d6857	f99e42be-a00f-49ff-a357-532d542caab5	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~f99e42be","title":"微通道换热器钎焊密封结构 licence技术秘密使用许可合同","type":"XK02","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":50000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~d4a84906","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"ordinary_licence","term_months":36,"territory":"中国","trl":3}}	3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb	~a9e7aa46	2037-05-25 01:00:05.150406
b782bef4-02ff-4638-804d-c2245f6baf35	~f454e4f3	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{"其他":"无"},"contract":{"deal":"~f454e4f3","title":"示范需求 8：铝合金板材轧制开裂的解决技术开发（委托）合同","type":"KF01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":80000000,"at_once_fen":40000000,"currency":"CNY","mode":"LUMP_INSTALMENT","royalty":null,"tranches":[{"amount":16000000,"completers":[],"gate_id":"ad8a94de-d025-47f1-bf2b-048dd07dabe3","gate_kind":"call_stage","posts_shares":false,"title":"启动"},{"amount":8000000,"completers":[],"gate_id":"74fc64dc-6831-400e-8f65-d420837a7009","gate_kind":"call_stage","posts_shares":false,"title":"样品 1"},{"amount":8000000,"completers":[],"gate_id":"5b0d946d-55d7-42d8-b3fb-e509910aebea","gate_kind":"call_stage","posts_shares":false,"title":"样品 2"},{"amount":8000000,"completers":[],"gate_id":"09985017-e441-44b8-96ca-874ba770be12","gate_kind":"call_stage","posts_shares":false,"title":"样品 3"}],"yuan":"800000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"service":{"call":{"id":"~24022f27","sha256":"32632e136c7e75fb137b720644f3954dd59a73990efa31d8ed313263332fb967"},"demand":{"category":"bottleneck","chain":null,"district":"410105","due_on":null,"field":"materials","keywords":[],"number":"XQ2037000009","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"title":"示范需求 8：铝合金板材轧制开裂的解决","trl_wanted":null},"documents":[],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"~7fd91c53","text":"陶瓷涂覆方案"},"stages":[{"criterion":"合同生效","days":null,"is_advance":true,"share_bp":2000,"title":"启动"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 1"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 2"},{"criterion":"样品通过检测","days":90,"is_advance":false,"share_bp":1000,"title":"样品 3"}],"title":"示范需求 8：铝合金板材轧制开裂的解决"}}}	2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda	~a9e7aa46	2037-05-25 01:00:06.781023
401e8065-cfd1-407a-ab16-cf4693a62977	713945c2-29ac-4443-bfe5-a306e7093e5b	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~713945c2","title":"示范成果 33技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~a4d8475d","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"2789a339-0f38-4b63-8436-d3b3ad2d27e2","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9	~0c08aea8	2037-05-25 01:00:07.552366
175ed957-e9a0-4796-bad3-54ab57b546f4	2acaded4-3ffc-4aa7-a670-b2934930eb76	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~2acaded4","title":"示范成果 34技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~4fcb7623","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"608c03d3-1088-472a-bbfc-f5587e95a4fd","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea	~0c08aea8	2037-05-25 01:00:07.735901
dd51b3c2-5cf8-48af-81ea-b523c490f0ff	166e6158-3f81-406c-afd6-e62ddfbe0376	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~166e6158","title":"示范成果 35技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~b41f8877","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"936d6ef1-df69-49e4-8b6d-61f4ce77a42a","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8	~0c08aea8	2037-05-25 01:00:08.47971
b6d7197e-7fc8-4824-adf1-4f866f317b2c	0a696813-bbe1-4474-948a-cdd7c739cd04	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~0a696813","title":"示范成果 36技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~8404725e","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"71833595-df31-4a1b-9d3e-031de42c8fe9","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36	~0c08aea8	2037-05-25 01:00:08.85906
8c5c770e-dfa6-49d7-903f-fdb4dccd1258	e82f83cd-dad3-46a7-92fa-cdc4119b9e89	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~e82f83cd","title":"示范成果 39技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~99bb2ece","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"bcbaf131-c6f6-4ffa-8e38-cd63f7ec3ff9","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c	~0c08aea8	2037-05-25 01:00:09.34255
953a9fc1-397c-419b-b848-eb2bd2fc0095	082aa9c4-b7e2-415f-b621-f199618fa2c8	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~082aa9c4","title":"示范成果 40技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~91aef643","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"6e6b141d-9e78-434c-8bdb-e2e10700b0bf","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72	~0c08aea8	2037-05-25 01:00:09.778222
f8b68aeb-d219-47a6-9bc4-b7f44dd2ad63	9aa87dee-5905-4911-8fbc-0a7eb5adcc32	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~9aa87dee","title":"示范成果 41技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~6cd0fdb2","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"cbb78057-a78a-4829-a5f3-9f4ace5d8c79","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e	~0c08aea8	2037-05-25 01:00:10.392997
55f06031-4d12-4c6e-ab71-a4bad0b50576	93afa15e-8c09-4aec-a0bc-46b917287834	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~93afa15e","title":"示范成果 42技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~e1f66b60","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"4452ad5e-071d-46e7-95d8-db5aa89cb9e7","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4	~0c08aea8	2037-05-25 01:00:10.582198
2c2a23d8-fba5-48ea-bbb9-1d3c7249842b	f6d6a38b-90e1-4a85-bfaf-c9af5c7a0844	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~f6d6a38b","title":"示范成果 43技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~552f8984","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"89670eb9-8aa7-49da-af78-4d2cfff8237e","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b	~0c08aea8	2037-05-25 01:00:11.257132
92db142b-8a00-4d9f-b8af-b11243190a48	06e7d847-a8d6-4f64-9a77-fda6708bbeb8	1	{"buyer":{"id":"~10a4595b","name":"示范科技（郑州）有限公司"},"clauses":{},"contract":{"deal":"~06e7d847","title":"示范成果 44技术秘密转让合同","type":"ZR03","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":50000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_INSTALMENT","royalty":null,"tranches":[{"amount":20000000,"completers":[],"gate_id":"f31ec33d-0a5a-4cbe-b9e8-28c224a179fb","gate_kind":"pilot_project","posts_shares":false,"title":"中试通过款"}],"yuan":"500000.00"},"seller":{"id":"~41c678a0","name":"郑州示范大学"},"subject":{"asset":"~25c24f77","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"right":"transfer","term_months":null,"territory":"中国","trl":3}}	70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac	~a9e7aa46	2037-05-25 01:00:11.783181
a2e7520c-9338-4888-a56a-9c1244e39843	22debd9d-81da-4145-ae43-b9359b03f1eb	1	{"buyer":{"id":"~41c678a0","name":"郑州示范大学"},"clauses":{},"contract":{"deal":"~22debd9d","title":"示范成果 44技术服务合同","type":"FW01","version":1},"policy_rows":{"deal.acceptance_days":10,"deal.fault_working_days":75,"deal.prolong_working_days":43,"deal.prolongations_most":44,"deal.sign_working_days":8,"notice.days":7,"payment.due_working_days":9,"platform.fee_rate":11,"reward.least_rate":42},"price":{"amount_fen":30000000,"at_once_fen":30000000,"currency":"CNY","mode":"LUMP_ONCE","royalty":null,"tranches":[],"yuan":"300000.00"},"seller":{"id":"~8f9a9856","name":"郑州示范中试基地"},"subject":{"asset":"~25c24f77","asset_version":1,"certificates":[],"is_experimental":true,"kind":"know_how","patents":[],"service":{"begins_on":"2037-05-26","ends_on":"2037-08-23","kind":"process","milestones":[{"due_on":"2037-06-14","number":1,"targets":[{"batches":1,"comparison":"at_least","high":null,"indicator":"抗拉强度","is_key":false,"low":"300","method":"GB/T 228.1","number":1,"rule":"every","unit":"MPa"}],"title":"小批试轧"}],"project":"~f31ec33d","safety":["special_equipment","environment"],"terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证"},"trl":3}}	9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5	~0c08aea8	2037-05-25 01:00:12.363701
\.
COPY custodian_keys (id, organisation_id, user_id, public_key, label, is_venues, created_at, retired_at) FROM stdin;
cdfc7335-228a-4c59-b39b-497a76012e56	~41c678a0	~a9e7aa46	base64:MbvNlwf42L12bcY3Ey3+Y1ivWUzuovfqzY68sZoLmhE=	owner	f	2036-03-03 01:00:13.035193	\N
689f0e49-4cd3-4085-add8-5aca65e1cb7a	67d23233-1683-4011-b01f-b5e0956e58f9	a0e0cb8c-185b-46f1-8e63-757dd0014873	base64:d+5V99Y2bmyVe/gQHVbjJW6Pn/NUgxP/EOePo/HkjnE=	notary	t	2036-03-03 01:00:13.042399	\N
6e10e325-ea49-4d87-aed3-f9b8daecc989	~c0537c8a	~a75b428d	base64:fIKXwr/MWrYwHKWizq5mcuI1647eNIXcOnXTFyqn9jw=	witness	f	2036-03-03 01:00:13.048585	\N
~0e526e42	~10a4595b	~20328169	base64:qLeEJeEzMc4l8nmeNx8AIaOE5Wz5oi+JsKKtz6ygQWc=	owner	f	2036-03-03 01:00:13.069501	\N
~5510ce5b	~67d23233	~a0e0cb8c	base64:9JD2QrtXcvK/aVbkidfY15BvQWId0VUOB3LkpU1A+Q8=	notary	t	2036-03-03 01:00:13.075346	\N
~2d2d7d15	~c0537c8a	~a75b428d	base64:zFt0PY/DX5moevWjA5pzgbSWTuCybj5ys0bn4zYHykg=	witness	f	2036-03-03 01:00:13.07742	\N
\.
COPY database_code (path, digest, applied_at) FROM stdin;
app/core/database.sql	fd1c3c884cff12ee877f87f559402acc9e2f90971069ff3a48711ecaaa25aef3	2026-12-01 01:43:15.215871
app/parties/approvals/database.sql	6e28a8fe074f871ddb83c843f755b00eb62f16f12c382dd0e9410098f4d222b4	2026-12-01 01:43:15.216873
app/parties/brokers/database.sql	611397b204a249d0d660b01243b148b1bfe5a58870c11e271511511bce1f63f0	2026-12-01 01:43:15.21756
app/parties/mandates/database.sql	0da6faf6315edb2c3b7b9629361cbe6934bab0b32467efb52e9bafca6cd40481	2026-12-01 01:43:15.218993
app/parties/organisations/database.sql	7b818217e08f21272cf13060d050c7312fdf9c03cccc8247e3ae0afff4437a45	2026-12-01 01:43:15.220454
app/parties/personal/database.sql	42005507b0a3330f04d193624195ce6abc2c69b5086de9be94829b9a34aa9c7f	2026-12-01 01:43:15.225359
app/parties/records/database.sql	e1fcb74ecedb74779848e3eea1a85542cb7d5d4669ea48c37f97da980adc13a5	2026-12-01 01:43:15.225913
app/parties/sessions/database.sql	745a5b7a820461e259e9d4605f27c3b283d8f182b9b9442d6b7837fca94ec724	2026-12-01 01:43:15.226258
app/parties/stations/database.sql	0c6c9932916b388068ed551cb7f30287f419da05d2a8b5e2ab0caf8d59b62baa	2026-12-01 01:43:15.226746
app/catalogue/imports/database.sql	cc108bce57bcae2ddaa40456651089a3772cffb3917790792966de3c13babe09	2026-12-01 01:43:15.228315
app/catalogue/legal_events/database.sql	9e5725e9411636ae522eddfd6cd04d0df609c962994355106317382bdd2106b4	2026-12-01 01:43:15.228616
app/catalogue/patents/database.sql	bec3125ba90db48ab9e4f07c0f29160f3303e8cbb03620e30d8b1a0c0294c1db	2026-12-01 01:43:15.229683
app/catalogue/saved_searches/database.sql	d8a87951031233ea0cc4d51294122f319b07e98b77cfa7f90894666ca2bd217c	2026-12-01 01:43:15.230421
app/catalogue/search/database.sql	26cbf4e0432e1bdd2fc5295eb036a35f6661157a52eab0847fc07b8b562bc317	2026-12-01 01:43:15.230715
app/money/deposits/database.sql	c35fa235eaea179afb61a6d41208400d0f3a45840afa9aad5fde493066756a83	2026-12-01 01:43:15.231257
app/money/ledger/database.sql	750c8c51954004cfe262703f08fbea46c558cfbc6fadea66156972fccb4a3e53	2026-12-01 01:43:15.232093
app/money/payments/database.sql	97ddba92d3a7f6a833a4d5a5fd42f8aa2d9734c483781ff0f106ea5c81f98594	2026-12-01 01:43:15.232809
app/money/payouts/database.sql	e10c6f0e4698703c04c20864aba4dbdba48b8351f20173337c5d6d37d978e817	2026-12-01 01:43:15.233266
app/money/statements/database.sql	cd75bf8cce8f4d0c5e9a7b8a824a05e543ec6a2476c81c31bfa3205df2a4fd9f	2026-12-01 01:43:15.233984
app/deals/database.sql	df0450bbab65b5c7f1ba241629c487cfc36b865a1062c3f3fe6308b8adbea34a	2026-12-01 01:43:15.236154
app/deals/tranches/database.sql	e6ea97ecc0c563131e0b402b18fa4be89fbcbd91d24faac17b75b03e4c7806b6	2026-12-01 01:43:15.236715
app/trading/auctions/database.sql	ca6e3d5225b6e737dd322579903e5abb5f86423fe4de3dd15c54a8baa4123aee	2026-12-01 01:43:15.238132
app/trading/awards/database.sql	cbaa62058417e86e7996ee3174717871892f2881f8d4cfce6898dfae760561a0	2026-12-01 01:43:15.238758
app/trading/drafts/database.sql	1418a73310b0e90aa6322f60209d4550cf8f789b257f88204e9eeb325a205741	2026-12-01 01:43:15.24045
app/trading/intents/database.sql	1c95c1d3d2ce27d9c53f6f654c3729975b1b63cd9d9a87b52c35644cec48481d	2026-12-01 01:43:15.241129
app/trading/negotiations/database.sql	ab9a7b6d6eea32971edb93515bb5a3802137ff893169ba690c8ea7a0dc4ae3f4	2026-12-01 01:43:15.242508
app/trading/notices/database.sql	ee6a6f72b08bc701fbcfa84a7be6a8ce63d03ba0caba5bbfd256fa30c088e512	2026-12-01 01:43:15.242993
app/trading/objections/database.sql	aa6ef9d2271e4aeafdd213fea51c486a85bfbf6f0f994ac320660dbc4a08171c	2026-12-01 01:43:15.243506
app/trading/openings/database.sql	0d4733239b5fe14125d39d877511f1c56ec3b74dd9a7e18f777f274002b60cdf	2026-12-01 01:43:15.244349
app/trading/proposals/database.sql	5d1eb876a56a10e1db1cec4ff845d5d4f983e60f132db38ef8879daca78f1f13	2026-12-01 01:43:15.245159
app/trading/rooms/database.sql	03d95d6670a40f5967cd33ea2603df5f1cdb5792f7a34d2619e54466c0fad0cb	2026-12-01 01:43:15.246144
app/trading/stages/database.sql	a7289991322561ee334a099ad661dec5e37f012e68a116478052da0e3e964427	2026-12-01 01:43:15.246664
app/trading/trials/database.sql	5423bde3ebc7862f7ca1797b59e0722d11a3428fb0c23b5d78fa0427bc554aca	2026-12-01 01:43:15.247263
app/pilot/files/database.sql	6cb3c99821243994fc4941817762197bd6d48c1d4f5882b258df7932c84db5a9	2026-12-01 01:43:15.24812
app/pilot/milestones/database.sql	75823c6e08b14c094c6c21599cd92f9e55bac1468516b170715fcc69fe58480c	2026-12-01 01:43:15.249573
app/pilot/projects/database.sql	c33ac9e568d0360e15866f84da0c6e6ced4daa60bb97e098ddc78bc7f1df0300	2026-12-01 01:43:15.250076
app/pilot/reports/database.sql	e98e4656a96a43f846886a00bd790a5bcc10e66a0b66f91848cf9b1182a0b580	2026-12-01 01:43:15.250671
\.
COPY deals (state, negotiation_id, listing_id, takes_listing, asset_id, seller_id, seller_name, buyer_id, buyer_name, contract_type, "right", territory, term_months, price, needs_notice, notice_sha256, notice_on, notice_ends_at, sign_by, is_provisional, contract_number, effective_at, payment_id, payment_due_at, delivered_at, acceptance_ends_at, objection, accepted_at, rights_changed_on, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, service, plan, origin_kind, origin_id, deposit_id, payment_mode, royalty, notice_state, prolongations, held_for, held_at) FROM stdin;
paid	\N	\N	f	~a2455722	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2036-03-18 16:00:00	f	1	2036-03-11 01:00:17.746072	~935d5548	2036-03-18 16:00:00	\N	\N	\N	\N	\N	~d0c280ab	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-03-11 01:00:17.711278	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2036-06-09","project":"~bdf84939","begins_on":"2036-03-12","milestones":[{"title":"小批试轧","due_on":"2036-03-31","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	e9eb3795-12a6-4ee8-9646-f349494b2bbf	\N	LUMP_ONCE	\N	\N	0	\N	\N
lapsed	ec6f78cd-db52-41de-a051-348bf8f1edb2	1da4a191-7c1b-471b-8f25-850efa6be247	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2036-08-05 16:00:00	f	0	\N	\N	\N	\N	\N	\N	\N	\N	19721cab-8aa6-4097-a1b9-f994ba9bb568	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-07-29 01:00:25.84972	0	\N	\N	\N	\N	negotiation	~ec6f78cd	\N	LUMP_ONCE	\N	\N	0	\N	\N
rescinded	\N	~4b481a0e	t	~e8d017ef	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	ZR03	transfer	中国	\N	50000000	f	\N	\N	\N	2036-09-05 16:00:00	f	1	2036-08-30 22:29:01.138146	~cd0281f2	2036-09-05 16:00:00	\N	\N	\N	\N	\N	~9759bd46	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-08-30 22:29:01.098447	0	\N	\N	\N	\N	award	~66db85aa	~3fa29a1c	LUMP_ONCE	\N	\N	0	\N	\N
cancelled	\N	~ecc0aaa1	t	~45733714	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	ZR03	transfer	中国	\N	50000001	f	\N	\N	\N	2036-10-09 16:00:00	f	0	\N	\N	\N	\N	\N	\N	\N	\N	~52f63d54	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-01 16:00:00.520587	0	\N	\N	\N	\N	award	~9fe9df1b	~646a27c2	LUMP_ONCE	\N	\N	0	\N	\N
cancelled	\N	\N	f	\N	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	KF01	\N	\N	\N	80000000	f	\N	\N	\N	2036-10-24 16:00:00	f	0	\N	\N	\N	\N	\N	\N	\N	\N	6a89537c-68d2-4039-b0dd-fc66937ad9b9	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.126206	0	\N	\N	{"call":{"id":"~6fc57db2","sha256":"42acc9fdd6a6db156b4d8a8ee20f6e8c82855491e1efa470c20d2c230fe60b81"},"title":"示范需求 4：铝合金板材轧制开裂的解决","demand":{"chain":null,"field":"materials","title":"示范需求 4：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2036000005","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null},"stages":[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品 1","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 2","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 3","share_bp":1000,"criterion":"样品通过检测","is_advance":false}],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"7b3038c1-f8ab-4bc2-88d1-91a625bf5d32","text":"陶瓷涂覆方案"},"documents":[]}	[{"title":"启动","amount":16000000,"gate_id":"fe3dee8b-2b5e-49f2-a47e-7bec6914b816","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 1","amount":8000000,"gate_id":"c8444c05-b943-45a5-aa51-80d486cb6d62","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 2","amount":8000000,"gate_id":"7c71fda8-42ce-4c12-9cb9-93fc71c1887e","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 3","amount":8000000,"gate_id":"b27ed448-fc3a-46be-a477-bf5488f97571","gate_kind":"call_stage","completers":[],"posts_shares":false}]	call	~7b3038c1	\N	LUMP_ONCE	\N	\N	0	\N	\N
rescinded	\N	\N	f	\N	~f7539a8d	路人实业有限公司	~10a4595b	示范科技（郑州）有限公司	KF01	\N	\N	\N	80000000	f	\N	\N	\N	2036-10-24 16:00:00	f	1	2036-10-17 16:00:00.271311	5cb49096-a787-469e-828d-986a5557f2b5	2036-10-24 16:00:00	\N	\N	\N	\N	\N	~fde1bca3	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.234152	0	\N	\N	{"call":{"id":"~6fc57db2","sha256":"42acc9fdd6a6db156b4d8a8ee20f6e8c82855491e1efa470c20d2c230fe60b81"},"title":"示范需求 4：铝合金板材轧制开裂的解决","demand":{"chain":null,"field":"materials","title":"示范需求 4：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2036000005","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null},"stages":[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品 1","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 2","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 3","share_bp":1000,"criterion":"样品通过检测","is_advance":false}],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"~c56c2cee","text":"陶瓷涂覆方案"},"documents":[]}	[{"title":"启动","amount":16000000,"gate_id":"~239410e7","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 1","amount":8000000,"gate_id":"~de90b058","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 2","amount":8000000,"gate_id":"~e4c23eab","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 3","amount":8000000,"gate_id":"~207b7d3a","gate_kind":"call_stage","completers":[],"posts_shares":false}]	call	~c56c2cee	\N	LUMP_ONCE	\N	\N	0	\N	\N
drafted	6d5d915d-9847-4be1-84da-b5b8114bf55e	adafb97e-cffb-44d1-b7e5-c10fe70df6a0	f	~967dd1ec	~819bf359	中原示范研究院	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	t	9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7	2037-05-04	2037-05-19 16:00:00	2037-05-27 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	2ec0b024-94a9-4cf5-8d9f-4545585dec82	3	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-04 01:00:06.0633	0	\N	2037-05-27 16:00:00	\N	\N	negotiation	~6d5d915d	\N	LUMP_ONCE	\N	passed	0	\N	\N
signing	9b5575ef-3a9c-4362-941f-abd3a4642946	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	\N	\N	\N	\N	\N	\N	\N	\N	~9644f5c0	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:03.577461	0	\N	2037-06-01 16:00:00	\N	\N	negotiation	~9b5575ef	\N	LUMP_ONCE	\N	\N	0	\N	\N
settled	31b52bd4-8492-4acc-91b9-3139c9ca3aa0	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:03.84774	~47a2c9a5	2037-06-01 16:00:00	2037-05-25 01:00:04.068176	2037-06-09 16:00:00	\N	2037-05-25 01:00:04.075876	\N	~83ddcc63	9	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:03.819506	0	\N	\N	\N	\N	negotiation	~31b52bd4	\N	LUMP_ONCE	\N	\N	0	\N	\N
delivered	d0fe3af9-e5ac-4691-906f-295f45750893	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:03.638882	~b324166a	2037-06-01 16:00:00	2037-05-25 01:00:03.801458	2037-06-09 16:00:00	\N	\N	\N	~ca5cd24a	7	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:03.602072	0	\N	2037-06-09 16:00:00	\N	\N	negotiation	~d0fe3af9	\N	LUMP_ONCE	\N	\N	0	\N	\N
registered	1e1af4f4-23c9-4c9b-903d-6cc2a9c22e8c	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:04.162732	~1c6acbde	2037-06-01 16:00:00	2037-05-25 01:00:04.295963	2037-06-09 16:00:00	\N	2037-05-25 01:00:04.307833	\N	~ee3aaf9c	10	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:04.133459	0	\N	\N	\N	\N	negotiation	~1e1af4f4	\N	LUMP_ONCE	\N	\N	0	\N	\N
accepted	65c1e271-6164-4274-9177-c65c5c2939bd	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:04.953544	~c34b3f2f	2037-06-01 16:00:00	2037-05-25 01:00:05.122719	2037-06-09 16:00:00	\N	2037-05-25 05:00:00.348833	\N	~8f7c81de	8	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:04.921426	0	\N	2037-05-25 05:00:00.348833	\N	\N	negotiation	~65c1e271	\N	LUMP_ONCE	\N	\N	0	\N	\N
completed	4399cb87-7ab0-4824-a070-fabb1373369f	571d3ddd-e816-4201-8249-48c3410cce3c	t	~003c4067	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	ZR03	transfer	中国	\N	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:04.422562	~de96ea91	2037-06-01 16:00:00	2037-05-25 01:00:04.827255	2037-06-09 16:00:00	\N	2037-05-25 01:00:04.845233	2037-05-25	~f1dfe1ec	11	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:04.39064	0	\N	\N	\N	\N	negotiation	~4399cb87	\N	LUMP_ONCE	\N	\N	0	\N	\N
objected	5606fab6-7a32-410a-b385-8f7603052cd9	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:05.164855	~010c34a6	2037-06-01 16:00:00	2037-05-25 01:00:05.327893	2037-06-09 16:00:00	缺工艺参数	\N	\N	~f99e42be	8	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.138576	0	\N	\N	\N	\N	negotiation	~5606fab6	\N	LUMP_ONCE	\N	\N	0	\N	\N
drafted	\N	~1da4a191	f	~d4a84906	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	8000000	f	\N	\N	\N	2037-06-01 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	8577014b-6779-440f-b4a4-5f8bf23c5fbb	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.477267	0	\N	2037-06-01 16:00:00	\N	\N	trial	6ad2585a-1e1a-4b7c-8016-d0b0d8fb4021	\N	LUMP_ONCE	null	\N	0	\N	\N
effective	\N	\N	f	~4f3821f5	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	XK01	ordinary_licence	中国	36	3000000	f	\N	\N	\N	2037-05-25 01:00:05.728283	f	0	2037-05-25 01:00:05.728283	fd55ba77-bdf5-435e-bbce-73b7cc71be25	2037-06-01 16:00:00	\N	\N	\N	\N	\N	e0f6bbf3-ac76-4899-9512-237a33d39da2	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.728283	0	\N	2037-06-01 16:00:00	\N	\N	open_licence	12d1eea3-84ec-4542-879c-7dddb28a400d	\N	LUMP_ONCE	\N	\N	0	\N	\N
drafted	a566f76a-7979-44ff-b900-209f1625e8fc	~adafb97e	f	~967dd1ec	~819bf359	中原示范研究院	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	t	\N	\N	\N	2037-06-17 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	df2148ef-7bc1-438b-aafc-be355981055a	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.779206	0	\N	2037-06-17 16:00:00	\N	\N	negotiation	~a566f76a	\N	LUMP_ONCE	\N	\N	0	\N	\N
drafted	c4863f17-858b-4c63-ad70-362d4be62480	~adafb97e	f	~967dd1ec	~819bf359	中原示范研究院	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	t	64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832	2037-05-25	2037-06-09 16:00:00	2037-06-17 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	93ba415b-ce5e-42fc-8f30-43c7ae54c940	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.851591	0	\N	\N	\N	\N	negotiation	~c4863f17	\N	LUMP_ONCE	\N	running	0	\N	\N
drafted	c24e4286-0b84-4249-881b-29beaf539081	~adafb97e	f	~967dd1ec	~819bf359	中原示范研究院	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	t	b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb	2037-05-25	2037-06-09 16:00:00	2037-06-17 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	1b6e0b73-f3ff-4b72-8a73-ca1782741bec	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.882722	0	\N	\N	\N	\N	negotiation	~c24e4286	\N	LUMP_ONCE	\N	running	0	\N	\N
drafted	\N	~7c0854a2	t	~4b9625aa	~41c678a0	郑州示范大学	~3864392f	竞争实业（河南）有限公司	ZR03	transfer	中国	\N	51000000	f	\N	\N	\N	2037-06-01 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	~757c63ee	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.072286	0	\N	2037-06-01 16:00:00	\N	\N	award	~eac9d732	~2c92a255	LUMP_ONCE	\N	\N	0	\N	\N
drafted	8fb10d99-3747-4189-aa45-b2c50a3a24d0	~adafb97e	f	~967dd1ec	~819bf359	中原示范研究院	~10a4595b	示范科技（郑州）有限公司	XK02	ordinary_licence	中国	36	50000000	t	a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33	2037-05-25	2037-06-09 16:00:00	2037-06-17 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	0de64b1b-41ce-4229-91d2-c2949842c401	3	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:05.804363	0	\N	2037-06-17 16:00:00	\N	\N	negotiation	~8fb10d99	\N	LUMP_ONCE	\N	failed	0	\N	\N
drafted	\N	\N	f	\N	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	KF01	\N	\N	\N	80000000	f	\N	\N	\N	2037-06-01 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	~bf0cdb80	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.693378	0	\N	2037-06-01 16:00:00	{"call":{"id":"~4f3746fa","sha256":"976006224faad8314b5a08ef2bd1cdc3e97cc1647eb3835342001a18b2496eb7"},"title":"示范需求 7：铝合金板材轧制开裂的解决","demand":{"chain":null,"field":"materials","title":"示范需求 7：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000008","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null},"stages":[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品","share_bp":3000,"criterion":"样品通过检测","is_advance":false}],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"~2a04ddc5","text":"陶瓷涂覆方案"},"documents":[]}	[{"title":"启动","amount":16000000,"gate_id":"aff840d6-08b0-4113-a774-a4dcfa184f36","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品","amount":24000000,"gate_id":"e7b42bb3-36ee-40ac-8102-700acd872c6c","gate_kind":"call_stage","completers":[],"posts_shares":false}]	call	~2a04ddc5	\N	LUMP_ONCE	\N	\N	0	\N	\N
drafted	\N	\N	f	~0a2ce25f	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	0	\N	\N	\N	\N	\N	\N	\N	\N	acf17a34-10ca-4841-a795-b1b4931c2aa9	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:07.445126	0	\N	2037-06-01 16:00:00	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"8129d328-ffeb-4bff-96a8-c3421dfc15cf","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	f8972c5a-11ae-40d2-8b30-b31bd3663321	\N	LUMP_ONCE	\N	\N	0	\N	\N
effective	\N	\N	f	\N	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	KF01	\N	\N	\N	80000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:06.789799	487f3df1-526d-4393-b417-eebbac74fd6a	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~f454e4f3	5	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.741364	0	\N	\N	{"call":{"id":"~24022f27","sha256":"32632e136c7e75fb137b720644f3954dd59a73990efa31d8ed313263332fb967"},"title":"示范需求 8：铝合金板材轧制开裂的解决","demand":{"chain":null,"field":"materials","title":"示范需求 8：铝合金板材轧制开裂的解决","due_on":null,"number":"XQ2037000009","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","targets":[],"category":"bottleneck","district":"410105","keywords":[],"trl_wanted":null},"stages":[{"days":null,"title":"启动","share_bp":2000,"criterion":"合同生效","is_advance":true},{"days":90,"title":"样品 1","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 2","share_bp":1000,"criterion":"样品通过检测","is_advance":false},{"days":90,"title":"样品 3","share_bp":1000,"criterion":"样品通过检测","is_advance":false}],"ip_terms":"成果专利申请权归双方共有。","proposal":{"id":"~7fd91c53","text":"陶瓷涂覆方案"},"documents":[]}	[{"title":"启动","amount":16000000,"gate_id":"~ad8a94de","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 1","amount":8000000,"gate_id":"~74fc64dc","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 2","amount":8000000,"gate_id":"~5b0d946d","gate_kind":"call_stage","completers":[],"posts_shares":false},{"title":"样品 3","amount":8000000,"gate_id":"~09985017","gate_kind":"call_stage","completers":[],"posts_shares":false}]	call	~7fd91c53	\N	LUMP_ONCE	\N	\N	0	\N	\N
effective	\N	\N	f	~a4d8475d	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:07.566016	a41dd055-5554-4e82-825a-1d3fe26f1540	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~713945c2	5	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:07.539273	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~2789a339","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	d8a92349-a751-4fb8-b51f-072a0051056f	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~4fcb7623	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:07.82509	~38a3deb5	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~2acaded4	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:07.723751	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~608c03d3","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	c2d24ebb-4523-4024-a218-06d265bbbfaf	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~b41f8877	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:08.493555	~7c440a9b	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~166e6158	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:08.463189	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~936d6ef1","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	830a31ce-9958-40f6-b908-ba968a9d3f10	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~8404725e	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:08.873696	~a76dbc1f	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~0a696813	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:08.845733	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~71833595","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	c2755960-1a34-4139-bba8-0d327ecc14f2	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~99bb2ece	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:09.353031	~9a5d3ba0	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~e82f83cd	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:09.331266	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~bcbaf131","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	a5c849c1-6e32-4a81-868a-4a623624928f	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~91aef643	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:09.790445	~456fb3d0	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~082aa9c4	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:09.748999	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~6e6b141d","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	8034685d-c74c-4141-a357-dc00b8e1a71d	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~6cd0fdb2	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:10.40451	~af9905e6	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~9aa87dee	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:10.380867	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~cbb78057","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	329659ac-4324-43ca-89bc-ad1cdee19101	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~e1f66b60	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:10.596434	~48224730	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~93afa15e	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:10.569321	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~4452ad5e","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	300f5ee4-3dad-4e38-86e6-4845eeff09c7	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~552f8984	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:11.269469	~18c5c88c	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~f6d6a38b	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:11.244057	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~89670eb9","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	20fc22aa-fc52-41a2-9bf4-21739079eb32	\N	LUMP_ONCE	\N	\N	0	\N	\N
effective	8933fab6-e571-4d04-bdb1-d8e0fbff0784	85b53172-8a81-4e0e-b491-8afab5aafad0	t	~25c24f77	~41c678a0	郑州示范大学	~10a4595b	示范科技（郑州）有限公司	ZR03	transfer	中国	\N	50000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:11.809534	54b8d949-5a4f-45cb-b3ca-196b880bab85	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~06e7d847	5	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:11.75089	0	\N	\N	\N	[{"title":"中试通过款","amount":20000000,"gate_id":"~f31ec33d","gate_kind":"pilot_project","completers":[],"posts_shares":false}]	negotiation	~8933fab6	\N	LUMP_ONCE	\N	\N	0	\N	\N
paid	\N	\N	f	~25c24f77	~8f9a9856	郑州示范中试基地	~41c678a0	郑州示范大学	FW01	\N	\N	\N	30000000	f	\N	\N	\N	2037-06-01 16:00:00	t	1	2037-05-25 01:00:12.378025	~0463ca77	2037-06-01 16:00:00	\N	\N	\N	\N	\N	~22debd9d	6	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:12.346975	0	\N	\N	{"kind":"process","terms":{"risk":"合理分担"},"title":"铝合金低温轧制工艺验证","safety":["special_equipment","environment"],"ends_on":"2037-08-23","project":"~f31ec33d","begins_on":"2037-05-26","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"targets":[{"low":"300","high":null,"rule":"every","unit":"MPa","is_key":false,"method":"GB/T 228.1","number":1,"batches":1,"indicator":"抗拉强度","comparison":"at_least"}]}]}	\N	service	d2cc3e46-d28c-40a9-94c8-0d4f8acc89c0	\N	LUMP_ONCE	\N	\N	0	\N	\N
\.
COPY deliveries (id, deal_id, items, delivered_by, delivered_at) FROM stdin;
4c684382-c798-4981-a865-82d30bd42a95	~ca5cd24a	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:03.801458
d8c1c2d3-957c-48eb-a108-7ea8696bb5bd	~83ddcc63	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:04.068176
0311c24f-3167-40c3-a1e6-dd95c42cb445	~ee3aaf9c	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:04.295963
f43ccef1-4c86-4bc7-9135-b5b1494e7cb8	~f1dfe1ec	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:04.827255
34223a55-6c94-4db3-b277-a16e9f6a8c76	~8f7c81de	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:05.122719
485ec5d9-ce00-4b1d-9302-98e418ce7872	~f99e42be	[{"name":"资料.pdf","sha256":"abababababababababababababababababababababababababababababababab"}]	~a9e7aa46	2037-05-25 01:00:05.327893
\.
COPY demands (state, serial, poser_id, poser_name, title, present, public_summary, targets, keywords, category, is_choke_point, is_common, chain, industry, field, district, ways, budget_min, budget_max, due_on, ip_terms, trl_wanted, level, selected, contact, review_reasons, outcome, published_at, expires_at, reminded_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, call_id, hidden_for) FROM stdin;
expired	1	~10a4595b	示范科技（郑州）有限公司	示范需求 0：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2036-03-11 01:00:14.317197	2036-09-07 01:00:14.317197	2036-08-28 16:00:00.028148	adcb361f-d8ea-4d09-862d-ad854c3190a6	5	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2036-03-11 01:00:14.305089	0	\N	\N	\N	\N
expired	2	~3864392f	竞争实业（河南）有限公司	寻求微通道换热器钎焊密封结构	微通道换热器钎焊密封结构泄漏。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2036-03-11 01:00:17.098323	2036-09-07 01:00:17.098323	2036-08-28 16:00:00.032436	3de3079e-e50d-4255-871c-464e7e6b569e	5	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2036-03-11 01:00:17.090203	0	\N	\N	\N	\N
expired	4	~10a4595b	示范科技（郑州）有限公司	示范需求 3：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2036-10-01 16:00:00.780451	2037-03-30 16:00:00.780451	2037-04-14 01:00:00.053204	~874eed1c	7	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2036-10-01 16:00:00.763376	0	\N	\N	\N	\N
expired	5	~10a4595b	示范科技（郑州）有限公司	示范需求 4：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2036-10-01 16:00:00.908144	2037-03-30 16:00:00.908144	2037-04-14 01:00:00.056111	~215ca28c	7	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2036-10-01 16:00:00.899309	0	\N	\N	\N	\N
expired	3	~10a4595b	示范科技（郑州）有限公司	示范需求 2：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2036-10-01 16:00:00.657385	2037-03-30 16:00:00.657385	2037-04-14 01:00:00.050388	~c263d6ca	7	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2036-10-01 16:00:00.64948	0	\N	\N	\N	\N
published	6	~10a4595b	示范科技（郑州）有限公司	示范需求 5：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-04 01:00:05.152643	2037-10-31 01:00:05.152643	\N	~00094676	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-04 01:00:05.143887	0	\N	2037-10-17 01:00:05.152643	~07187472	\N
published	7	~10a4595b	示范科技（郑州）有限公司	示范需求 6：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-04 01:00:05.286387	2037-10-31 01:00:05.286387	\N	~3031d671	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-04 01:00:05.275569	0	\N	2037-10-17 01:00:05.286387	~6972c6d1	\N
published	8	~10a4595b	示范科技（郑州）有限公司	示范需求 7：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-04 01:00:05.81609	2037-10-31 01:00:05.81609	\N	~3a13eedf	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-04 01:00:05.808746	0	\N	2037-10-17 01:00:05.81609	~4f3746fa	\N
draft	10	~10a4595b	示范科技（郑州）有限公司	示范需求 9：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	\N	\N	\N	0b42f125-1402-4385-aa66-6fc1baea8b78	1	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.169038	0	\N	\N	\N	\N
published	9	~10a4595b	示范科技（郑州）有限公司	示范需求 8：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-04 01:00:05.946903	2037-10-31 01:00:05.946903	\N	~d77dff25	5	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-04 01:00:05.939752	0	\N	2037-10-17 01:00:05.946903	\N	\N
submitted	11	~10a4595b	示范科技（郑州）有限公司	示范需求 10：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	\N	\N	\N	6bbd4431-036d-47fb-a1e6-52250c207a43	2	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.174579	0	\N	\N	\N	\N
hidden	14	~10a4595b	示范科技（郑州）有限公司	示范需求 13：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	疑似涉密	\N	2037-05-25 01:00:02.220068	2037-11-21 01:00:02.220068	\N	8d54b48b-3ad2-4229-a108-750a45256c96	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.213192	0	\N	2037-11-21 01:00:02.220068	\N	\N
published	12	~10a4595b	示范科技（郑州）有限公司	示范需求 11：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-25 01:00:02.196499	2037-11-21 01:00:02.196499	\N	c214f11e-f7ee-40a6-81c9-953e2d49c79e	3	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.182141	0	\N	2037-11-07 01:00:02.196499	\N	\N
returned	13	~10a4595b	示范科技（郑州）有限公司	示范需求 12：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	请补充指标	\N	\N	\N	\N	36217521-dbdb-4c3e-860c-7f1120065113	3	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.200521	0	\N	\N	\N	\N
withdrawn	17	~10a4595b	示范科技（郑州）有限公司	示范需求 16：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	\N	\N	\N	33c3f95e-e06b-4cc6-b019-5243d1a49ea8	2	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.269475	0	\N	\N	\N	\N
solved	15	~10a4595b	示范科技（郑州）有限公司	示范需求 14：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	已自行解决	2037-05-25 01:00:02.239087	2037-11-21 01:00:02.239087	\N	abca28bc-eb74-48ed-9b97-3de7487c6d2e	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.227094	0	\N	\N	\N	\N
unsolved	16	~10a4595b	示范科技（郑州）有限公司	示范需求 15：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	不再需要	2037-05-25 01:00:02.251861	2037-11-21 01:00:02.251861	\N	a73b11a1-78de-47a9-919f-af9957df7547	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.245638	0	\N	\N	\N	\N
published	18	~f7539a8d	路人实业有限公司	寻求微通道换热器钎焊密封结构	微通道换热器钎焊密封结构在高压下泄漏，寻求新的结构。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-25 01:00:02.355848	2037-11-21 01:00:02.355848	\N	e565591e-2a75-4511-b586-131875e30e0b	3	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:02.349282	0	\N	2037-11-07 01:00:02.355848	\N	\N
draft	19	~10a4595b	示范科技（郑州）有限公司	示范需求 18：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	\N	\N	\N	555cfc5b-c152-4b27-99c2-99227101b48b	1	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:03.365987	0	\N	\N	\N	\N
published	20	~10a4595b	示范科技（郑州）有限公司	示范需求 20：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-25 01:00:07.099418	2037-11-21 01:00:07.099418	\N	~142b9960	3	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:07.092258	0	\N	2037-11-07 01:00:07.099418	\N	\N
published	21	~10a4595b	示范科技（郑州）有限公司	示范需求 21：铝合金板材轧制开裂的解决	低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。	\N	[]	{}	bottleneck	t	f	\N	\N	materials	410105	{transfer,cooperation}	10000000	90000000	\N	\N	\N	public	{}	王示范 13800000000	\N	\N	2037-05-25 01:00:07.123858	2037-11-21 01:00:07.123858	\N	~84e759d0	4	1	{"demand.renew_days":{"row":16,"unit":"days","value":14},"demand.valid_days":{"row":15,"unit":"days","value":180}}	2037-05-25 01:00:07.117242	0	\N	2037-11-07 01:00:07.123858	~c9c70329	\N
\.
COPY deposits (state, procedure_id, payer_id, payer_name, payee_id, amount, reference, due_at, reason, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, lapses_at) FROM stdin;
lapsed	ea044156-ff28-45cc-9efd-9188ddc2d59e	~f7539a8d	路人实业有限公司	~41c678a0	5000000	ZZBZSG7Z2M5XZNN	2036-08-18 16:00:00	\N	4c60781a-ba1c-40d8-b75f-9eff327ef0fe	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-08-13 01:00:26.387579	0	\N	\N	2036-08-19 16:00:00
frozen	~40732d22	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZ6HYER770YM9	2037-05-07 16:00:00	\N	~a3006259	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:00.580071	0	\N	\N	2037-05-08 16:00:00
refunding	~b862d08a	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZEF32D90UPVY	2037-05-07 16:00:00	closed	~589dbd52	3	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:02.092057	0	\N	\N	2037-05-08 16:00:00
refunded	~639bc1eb	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZ2047W9S0MWL	2036-08-18 16:00:00	closed	~a931475b	4	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-08-13 01:00:26.472379	0	\N	\N	2036-08-19 16:00:00
refunding	~32ad0542	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZC2EHAB21QA8	2036-08-18 16:00:00	the award was rejected	~74d4d413	3	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-08-13 01:00:26.833552	0	\N	\N	2036-08-19 16:00:00
applied	~32ad0542	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZM7NHG9XNU8G	2036-08-18 16:00:00	\N	~3fa29a1c	3	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-08-13 01:00:26.745163	0	\N	\N	2036-08-19 16:00:00
refunding	~ad6e7c1f	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZGLAFDKDK0RF	2036-09-15 16:00:00	closed	~0301e154	3	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-09-09 22:29:02.489516	0	\N	\N	2036-09-16 16:00:00
forfeited	~ad6e7c1f	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZEB9SYQRFCN1	2036-09-15 16:00:00	the winner did not sign	~646a27c2	3	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-09-09 22:29:02.317662	0	\N	\N	2036-09-16 16:00:00
frozen	~90e01deb	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZ3M132SJTW84	2037-05-07 16:00:00	\N	~1e736e01	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:01.053662	0	\N	\N	2037-05-08 16:00:00
frozen	~806f479c	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZCSW4D0MJ8LV	2037-05-07 16:00:00	\N	~77f7cba1	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:01.767743	0	\N	\N	2037-05-08 16:00:00
frozen	~91892878	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZR6XN98PGN4F	2037-05-07 16:00:00	\N	~e5907b64	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:01.861133	0	\N	\N	2037-05-08 16:00:00
frozen	~b862d08a	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZGVVJ5HSTFWH	2037-05-07 16:00:00	\N	~2c92a255	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:02.192999	0	\N	\N	2037-05-08 16:00:00
frozen	3386c13a-0aee-4d3a-ae9d-66eaa3fdbfe3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZDQV8Z5X4AQU	2037-05-07 16:00:00	\N	~a2fc00ab	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:03.312204	0	\N	\N	2037-05-08 16:00:00
frozen	~3386c13a	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZKE1JJQALTKG	2037-05-07 16:00:00	\N	~ab12864d	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:03.757564	0	\N	\N	2037-05-08 16:00:00
frozen	a5a15e92-a1b0-42c4-9f1d-0b860d2dea0a	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZ6ZN835T37ED	2037-05-07 16:00:00	\N	~d258eb0f	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:04.17964	0	\N	\N	2037-05-08 16:00:00
frozen	~a5a15e92	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZN7YF7FAL89S	2037-05-07 16:00:00	\N	~8b8c045e	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:04.41088	0	\N	\N	2037-05-08 16:00:00
frozen	~c702e52a	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZYGP6EZXYEMA	2037-05-07 16:00:00	\N	~c1b6d063	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:04.661717	0	\N	\N	2037-05-08 16:00:00
frozen	~c702e52a	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZH9JXTTWFFLA	2037-05-07 16:00:00	\N	~0e20c36e	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-04 01:00:05.078173	0	\N	\N	2037-05-08 16:00:00
due	8e434f4e-b47b-4d0d-8bcf-d2b2f9d914c7	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZUV3W6779D2Y	2037-05-22 16:00:00	\N	d50863cd-ead2-427b-be2e-56e1d013badb	1	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-19 01:00:00.053948	0	\N	2037-05-25 16:00:00	2037-05-25 16:00:00
frozen	~806f479c	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZJXB04LZFL6A	2037-05-27 16:00:00	\N	~a46df204	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-24 01:00:00.010057	0	\N	\N	2037-05-28 16:00:00
frozen	~90e01deb	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZ4GG8PA93JWQ	2037-05-27 16:00:00	\N	~122c023a	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-24 03:00:00.010528	0	\N	\N	2037-05-28 16:00:00
refunded	~639bc1eb	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZ2DE4SHYR0UP	2036-08-18 16:00:00	closed	~c903321e	4	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2036-08-13 01:00:26.65283	0	\N	\N	2036-08-19 16:00:00
frozen	~91892878	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZGXHZW8SYDCC	2037-05-27 16:00:00	\N	~0067c31f	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-24 03:00:00.128744	0	\N	\N	2037-05-28 16:00:00
frozen	~40732d22	~3864392f	竞争实业（河南）有限公司	~41c678a0	5000000	ZZBZ4YTT6DQZVRO	2037-05-28 16:00:00	\N	~67c80234	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-25 00:00:00.033642	0	\N	\N	2037-05-29 16:00:00
frozen	~f5f182e0	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZ8WKG1GDPAVA	2037-05-28 16:00:00	\N	~8e8ac8d3	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-25 00:00:00.142229	0	\N	\N	2037-05-29 16:00:00
frozen	~a8ce09ac	~10a4595b	示范科技（郑州）有限公司	~41c678a0	5000000	ZZBZDSP6MVBF1U9	2037-05-28 16:00:00	\N	~c767a54e	2	1	{"deposit.statement_working_days":{"row":76,"unit":"working_days","value":1}}	2037-05-25 00:00:00.24699	0	\N	\N	2037-05-29 16:00:00
\.
COPY entries (transfer_id, account_id, amount) FROM stdin;
8c8fb0f4-b7d6-5736-9571-ce0cdbd5f392	1	-30000000
~8c8fb0f4	2	30000000
937394e0-60ae-59b3-bb68-fa3aebe58ec5	2	-30000000
~937394e0	3	30000000
d57f6cb8-9d35-5935-95f3-29867f15d289	1	-5000000
~d57f6cb8	2	5000000
64d626e9-4cb0-5623-9ccb-b8dec2f73e9b	2	-5000000
~64d626e9	4	5000000
c3339e5c-40de-5652-acde-18f96be9bb35	1	-5000000
~c3339e5c	2	5000000
85427ead-8f9e-5f92-bba3-2057d2c9427b	2	-5000000
~85427ead	5	5000000
8166cb21-d07d-5940-bfd2-4c1a6a932f4d	1	-5000000
~8166cb21	2	5000000
a01def6c-39ff-5c83-9c1d-cb08eb9e8ad2	2	-5000000
~a01def6c	6	5000000
dde62642-ceac-590b-a20f-e93502347631	1	-5000000
~dde62642	2	5000000
c0a39ddd-ca82-55a2-826c-72a148d48840	2	-5000000
~c0a39ddd	7	5000000
5d9d4381-a435-528b-b81d-45a7b67c201a	4	-5000000
~5d9d4381	8	5000000
15e0a8ed-c8fd-543b-9e4c-66e7a4f955e9	5	-5000000
~15e0a8ed	9	5000000
9d79cad5-f103-528b-8705-ae6774380de1	8	-5000000
~9d79cad5	10	5000000
c7607de1-d42e-5d0f-a9db-8fb95eaf7ef8	9	-5000000
~c7607de1	10	5000000
a3a6bee9-e69c-58c3-8168-0c3cef36e4c0	1	5000000
~a3a6bee9	11	-5000000
6a8969ad-0878-5d34-aeb7-e78f1757b58a	10	-5000000
~6a8969ad	11	5000000
3da1af26-a23e-5cbe-b7c4-19efd7021fa1	7	-5000000
~3da1af26	9	5000000
ccf3a721-7285-59bc-a9ec-d07500339a70	6	-5000000
~ccf3a721	12	5000000
98266e11-120d-5a08-bd11-7f6af2ebf7bd	9	-5000000
~98266e11	10	5000000
82ac9de1-d9e4-51fb-b559-ff5a37bc0e77	12	-5000000
~82ac9de1	13	5000000
05865e70-a9e2-594b-a6d1-1aef17f6c02f	10	5000000
~05865e70	13	-5000000
a2c726e7-670b-5990-9e05-8b4bfe7da4eb	1	-5000000
~a2c726e7	2	5000000
054fcc1b-e435-515c-b44f-74e104993c1c	2	-5000000
~054fcc1b	14	5000000
f7e8b6dd-a14d-5925-b8a6-1eb3a85835e8	1	-5000000
~f7e8b6dd	2	5000000
d801cf75-6736-5d0c-a79c-3266c1e47919	2	-5000000
~d801cf75	15	5000000
b975d67d-2ba9-5b1e-84f7-2d1f30bff949	9	5000000
~b975d67d	15	-5000000
d04a5784-4cd5-5843-94f1-7ef361ee26c4	9	-5000000
~d04a5784	10	5000000
a3620125-5138-5334-a221-86d78d89ab82	13	5000000
~a3620125	14	-5000000
a5d18794-8449-5740-8092-a1a3125b16cd	10	5000000
~a5d18794	13	-5000000
ba5eb6c9-cb5f-5abf-958e-3f0d85f35964	1	-8000000
~ba5eb6c9	2	8000000
86763ba2-ad57-5ec9-9ca9-1517b11a6cdb	1	-8000000
~86763ba2	2	8000000
80748fd0-dc22-5656-b53f-0f12780c2b11	2	-8000000
~80748fd0	16	8000000
272dbf83-86ee-5b18-bf26-d96942f32398	2	-8000000
~272dbf83	17	8000000
2f3aa137-bb18-59ec-b144-f8ef9998e3a4	8	8000000
~2f3aa137	16	-8000000
77f9cca9-5b38-5dbc-839d-30ae8f259189	8	4000000
~77f9cca9	17	-8000000
~77f9cca9	18	40000
~77f9cca9	19	3960000
e6528479-536e-599d-89ee-e304a81f4fe4	8	-8000000
~e6528479	10	8000000
a85d7321-facf-584a-b2af-1627365af0ca	10	3960000
~a85d7321	19	-3960000
3d6e2f81-3d4c-57ac-bdb6-29c511479846	8	-4000000
~3d6e2f81	10	4000000
2c234e2c-141f-51a6-a68e-00909628ce6e	1	-5000000
~2c234e2c	2	5000000
704e9f1d-1033-57dd-ac8e-585df264deef	2	-5000000
~704e9f1d	20	5000000
abca9b88-d68b-545b-acae-46e405c18ea1	1	-5000000
~abca9b88	2	5000000
4fe9842e-7bc8-5603-9ecb-5612db0a9e60	2	-5000000
~4fe9842e	21	5000000
2e1aaa03-43f2-56d1-bd4e-a188646def36	1	-5000000
~2e1aaa03	2	5000000
d6037e95-db66-5d3d-9fde-56b407ea2b7f	2	-5000000
~d6037e95	22	5000000
b8abd133-3ad7-57c4-99d7-6acc3526fe73	1	-5000000
~b8abd133	2	5000000
bc0fe36f-9e19-5442-918a-97808b32ef20	2	-5000000
~bc0fe36f	23	5000000
dfba0465-0183-5e99-824d-80c8c09708fc	1	-5000000
~dfba0465	2	5000000
6aeb6843-f386-55b0-bcbf-a15af188765d	2	-5000000
~6aeb6843	24	5000000
4d8ea4b6-3e54-5721-bb49-4d45a3436ed7	1	-5000000
~4d8ea4b6	2	5000000
6460fb5b-107e-5861-80a1-35bca8a6c1d5	2	-5000000
~6460fb5b	25	5000000
420a31a1-c2d9-5e5c-a9f6-65fe11cd40d1	1	-5000000
~420a31a1	2	5000000
2ecd55a0-6dc7-5920-85e0-9537cfebfa0c	2	-5000000
~2ecd55a0	26	5000000
486fb429-4913-5629-a027-6739e9d4b666	1	-5000000
~486fb429	2	5000000
24317a26-48a7-539b-9cf4-14036ef66733	2	-5000000
~24317a26	27	5000000
61618e65-43ae-5fea-bb71-48c780584c6a	1	-5000000
~61618e65	2	5000000
8a990ada-fac0-5177-a765-12d7c82e8cf7	2	-5000000
~8a990ada	28	5000000
395357bf-95af-576e-921b-55ad71b4cac1	1	-5000000
~395357bf	2	5000000
652d37c0-8fc3-5d46-ac9b-903d5c85a450	2	-5000000
~652d37c0	29	5000000
dde9b5f9-ecd6-5be1-b585-27b38dd13281	1	-5000000
~dde9b5f9	2	5000000
60ac22bb-602e-57ba-bc1b-159ac2ea4490	2	-5000000
~60ac22bb	30	5000000
3863a80e-054d-5602-95a8-6d2bb4f94a4c	1	-5000000
~3863a80e	2	5000000
d9ce9178-e44d-5088-9ed9-ebbdf32df9af	2	-5000000
~d9ce9178	31	5000000
ec55c541-8459-5401-bc7e-bfa47a7067e9	1	-5000000
~ec55c541	2	5000000
93d8b611-ee95-5d91-a609-f7ca69301948	2	-5000000
~93d8b611	32	5000000
e1f0a610-e2a5-5f9a-ad73-0f089fe04e68	1	-5000000
~e1f0a610	2	5000000
47efa7ea-a938-596e-b01c-1c2025681c4d	2	-5000000
~47efa7ea	33	5000000
69f45552-1a2f-5a44-8006-78fbe731bbaa	1	-5000000
~69f45552	2	5000000
0b5c0b6e-4e04-5c87-9518-7aaa60be8087	2	-5000000
~0b5c0b6e	34	5000000
9f1d1348-937a-5f2a-9210-c7a0b2e5f0b4	1	-5000000
~9f1d1348	2	5000000
9eaa67b5-0e89-5d54-937f-d1e6b7ac4d91	2	-5000000
~9eaa67b5	35	5000000
f0990309-91b5-5c08-a296-6e762ec92431	1	-5000000
~f0990309	2	5000000
1d64df62-189f-5e83-ba11-b7cf781996b7	2	-5000000
~1d64df62	36	5000000
2a9e075c-7032-5d9d-ad3c-3f802e9155fc	1	-5000000
~2a9e075c	2	5000000
639dd462-b916-598b-9ef6-bdb55b20c043	2	-5000000
~639dd462	37	5000000
46c3fad3-6921-5fbc-a1ae-8d5bd2d35c16	1	-50000000
~46c3fad3	2	50000000
7050bdb0-0765-5eef-95b6-ae449852ae69	2	-50000000
~7050bdb0	38	50000000
2d1966f1-6d20-5c3b-9bf0-83e272eaa860	1	-50000000
~2d1966f1	2	50000000
340f0c02-518d-5ddd-aaba-a52e16001a69	2	-50000000
~340f0c02	39	50000000
6ef3e42e-74f9-50c8-8cbb-ebb42e0fe1d8	13	49500000
~6ef3e42e	18	500000
~6ef3e42e	39	-50000000
c458184a-0faa-5c50-bc73-3715f83beacb	10	49500000
~c458184a	13	-49500000
e5f96dd1-b9bb-5047-a252-492f97c6c5c0	1	-50000000
~e5f96dd1	2	50000000
01755020-b46f-5b68-ba03-5cf62bbf509c	2	-50000000
~01755020	40	50000000
b0ff53b7-4fec-55fc-8bbe-3c1b13645d14	13	49500000
~b0ff53b7	18	500000
~b0ff53b7	40	-50000000
d12ce292-9bb7-5ea0-a787-55e77f621965	10	49500000
~d12ce292	13	-49500000
54693e31-73ee-51ef-906f-9760fd4f498d	1	-50000000
~54693e31	2	50000000
8b70aa19-c4cd-5c2d-a7c6-30fca4433a3a	2	-50000000
~8b70aa19	41	50000000
47ec61bb-550c-501a-bbe1-3520c0ba48ae	13	49500000
~47ec61bb	18	500000
~47ec61bb	41	-50000000
1eb9b224-b733-5ec9-a1bf-d215ed05b3ff	10	49500000
~1eb9b224	13	-49500000
98604ba0-aa13-56d4-9bea-ea179a0bd565	1	-50000000
~98604ba0	2	50000000
6ca2e802-3e67-59cf-930b-e6e4789f7944	2	-50000000
~6ca2e802	42	50000000
5bd84d25-5a8f-5f5d-abd0-0d707469504d	1	-50000000
~5bd84d25	2	50000000
b564fbd3-85cb-5d36-aff6-e05b86675855	2	-50000000
~b564fbd3	43	50000000
987f6a40-b458-5cff-ba43-eef669e0ed08	1	5000000
~987f6a40	11	-5000000
72da4766-89fb-5dbe-9d4e-81548f100d29	1	-12345
~72da4766	2	12345
922c8870-5674-5e2d-9bd3-438c22ff4507	10	-5000000
~922c8870	11	5000000
632b2b96-954d-5fe8-9683-ee8f8ee43501	8	5000000
~632b2b96	24	-5000000
8c2e3dec-0707-55d7-a81f-4e043e58e0dd	8	-5000000
~8c2e3dec	10	5000000
1755a73d-8fe9-5731-a2cc-9f243ba8d129	1	-16000000
~1755a73d	2	16000000
8731e8a4-6587-563c-9f9a-3ba7421a65c6	1	-8000000
~8731e8a4	2	8000000
ddfa7c7f-834a-552c-954f-8d63d47adfd8	1	-8000000
~ddfa7c7f	2	8000000
093525b9-8475-5ede-91e6-c33e4e7c3ecb	2	-16000000
~093525b9	44	16000000
3fa75ae6-f002-55d7-b4ce-ec910ff65dd7	2	-8000000
~3fa75ae6	45	8000000
f9cc3b76-2ac8-5d39-8edb-4b329cb69c59	2	-8000000
~f9cc3b76	46	8000000
8ce8e1ef-0e30-56a8-9484-8beb6e377634	13	15840000
~8ce8e1ef	18	160000
~8ce8e1ef	44	-16000000
0df89bdd-a4d4-5cc6-8aff-ee95b8f30ca6	10	15840000
~0df89bdd	13	-15840000
c69092f3-995e-538b-a3ff-76a148398407	1	-30000000
~c69092f3	2	30000000
0ba78c2b-adb0-5d8b-b3e9-fa7f94c6ed98	2	-30000000
~0ba78c2b	47	30000000
d079601a-4951-58b0-9720-e7d48f152265	1	-30000000
~d079601a	2	30000000
81e07124-4f85-51fd-b8ed-7a7a03134ff6	2	-30000000
~81e07124	48	30000000
a81bf478-8c8e-5bd1-8e8c-81bb0d061a73	1	-30000000
~a81bf478	2	30000000
ec8cf02f-ca42-5c21-acd0-0f9c9b4d6c65	2	-30000000
~ec8cf02f	49	30000000
d52823eb-ea1f-5784-b42d-cb9fa68dfaa0	1	-30000000
~d52823eb	2	30000000
5ef586aa-e884-5465-9c8c-887ea2e7a570	2	-30000000
~5ef586aa	50	30000000
90a78d58-fdac-5119-811d-e9895ed9a2ad	1	-30000000
~90a78d58	2	30000000
51336701-a06c-50a7-8803-7b2a8ebc89bb	2	-30000000
~51336701	51	30000000
b6b598c1-872f-551e-96ba-8827d703847c	1	-30000000
~b6b598c1	2	30000000
d8e2dc11-2375-5d52-be50-e6c18e1a1a05	2	-30000000
~d8e2dc11	52	30000000
f4799200-48f4-5e84-b6e7-a33708b65c92	1	-30000000
~f4799200	2	30000000
d5162044-5960-5565-aeb3-3e9766966788	2	-30000000
~d5162044	53	30000000
e7080164-cde1-5b7b-8891-241032fded4b	1	-30000000
~e7080164	2	30000000
46e829ab-77c4-5fb5-973b-67e86a692b72	2	-30000000
~46e829ab	54	30000000
8597eff5-cc9b-506d-bc6e-0daef5a52f8f	1	-20000000
~8597eff5	2	20000000
a00cff93-7527-554c-bd89-27ea4af5a5c9	2	-20000000
~a00cff93	55	20000000
8372f9c3-2601-5e0f-b666-752ddd581a75	1	-30000000
~8372f9c3	2	30000000
e0ae1aa5-0ff4-597a-abb9-63290d317de5	2	-30000000
~e0ae1aa5	56	30000000
b1f0d412-99a0-5388-a60c-2693d1063a10	1	-54321
~b1f0d412	2	54321
\.
COPY events (id, name, subject_id, user_id, acting_for, request_id, data, happened_at, "position", through) FROM stdin;
1	organisation.registered	~41c678a0	\N	\N	-	{"kind":"university","regime":"private"}	2036-03-03 01:00:00.126308	1	\N
2	organisation.registered	~819bf359	\N	\N	-	{"kind":"institute","regime":"state_research"}	2036-03-03 01:00:00.150286	2	\N
3	organisation.registered	~10a4595b	\N	\N	-	{"kind":"enterprise","regime":"private"}	2036-03-03 01:00:00.154973	3	\N
4	organisation.registered	~f7539a8d	\N	\N	-	{"kind":"enterprise","regime":"private"}	2036-03-03 01:00:00.159263	4	\N
5	organisation.registered	~3864392f	\N	\N	-	{"kind":"enterprise","regime":"private"}	2036-03-03 01:00:00.163197	5	\N
6	organisation.registered	~035550a7	\N	\N	-	{"kind":"transfer_agency","regime":"private"}	2036-03-03 01:00:00.167052	6	\N
7	organisation.registered	~c0537c8a	\N	\N	-	{"kind":"station","regime":"private"}	2036-03-03 01:00:00.170723	7	\N
8	organisation.registered	~8f9a9856	\N	\N	-	{"kind":"pilot_base","regime":"private"}	2036-03-03 01:00:00.174032	8	\N
9	organisation.registered	~67d23233	\N	\N	-	{"kind":"operator","regime":"private"}	2036-03-03 01:00:00.177435	9	\N
10	user.registered	~a9e7aa46	\N	\N	-	{"organisation":"~41c678a0"}	2036-03-03 01:00:00.229268	10	\N
11	membership.joined	863b4893-b335-4c05-822b-7ee2a1f7c1b7	\N	\N	-	{"organisation":"~41c678a0"}	2036-03-03 01:00:00.229268	11	\N
12	membership.duty_given	~863b4893	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:00.229268	12	\N
13	membership.duty_given	~863b4893	\N	\N	-	{"duty":"lister","until":null}	2036-03-03 01:00:00.229268	13	\N
14	membership.duty_given	~863b4893	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:00.229268	14	\N
15	user.signed_in	~a9e7aa46	~a9e7aa46	~41c678a0	-	{}	2036-03-03 01:00:00.37898	15	\N
16	user.second_factor_begun	~a9e7aa46	~a9e7aa46	~41c678a0	-	{}	2036-03-03 01:00:01.661104	16	\N
17	user.second_factor_enrolled	~a9e7aa46	~a9e7aa46	~41c678a0	-	{}	2036-03-03 01:00:01.6687	17	\N
18	user.signed_out	~a9e7aa46	~a9e7aa46	~41c678a0	-	{}	2036-03-03 01:00:01.672455	18	\N
19	user.signed_in	~a9e7aa46	~a9e7aa46	~41c678a0	-	{}	2036-03-03 01:00:02.322766	19	\N
20	user.registered	2814805e-f169-4206-9884-9346cc38d938	\N	\N	-	{"organisation":"~819bf359"}	2036-03-03 01:00:02.655244	20	\N
21	membership.joined	839ae49a-5d88-4643-a899-e3c53ac7c364	\N	\N	-	{"organisation":"~819bf359"}	2036-03-03 01:00:02.655244	21	\N
22	membership.duty_given	~839ae49a	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:02.655244	22	\N
23	membership.duty_given	~839ae49a	\N	\N	-	{"duty":"lister","until":null}	2036-03-03 01:00:02.655244	23	\N
24	membership.duty_given	~839ae49a	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:02.655244	24	\N
25	user.signed_in	~2814805e	~2814805e	~819bf359	-	{}	2036-03-03 01:00:02.709809	25	\N
26	user.second_factor_begun	~2814805e	~2814805e	~819bf359	-	{}	2036-03-03 01:00:02.747516	26	\N
27	user.second_factor_enrolled	~2814805e	~2814805e	~819bf359	-	{}	2036-03-03 01:00:02.75384	27	\N
28	user.signed_out	~2814805e	~2814805e	~819bf359	-	{}	2036-03-03 01:00:02.756442	28	\N
29	user.signed_in	~2814805e	~2814805e	~819bf359	-	{}	2036-03-03 01:00:02.801145	29	\N
30	user.registered	~20328169	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:02.836911	30	\N
31	membership.joined	33cbbace-665b-452a-98fd-35581072517a	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:02.836911	31	\N
32	membership.duty_given	~33cbbace	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:02.836911	32	\N
33	membership.duty_given	~33cbbace	\N	\N	-	{"duty":"bidder","until":null}	2036-03-03 01:00:02.836911	33	\N
34	membership.duty_given	~33cbbace	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:02.836911	34	\N
35	user.signed_in	~20328169	~20328169	~10a4595b	-	{}	2036-03-03 01:00:02.889394	35	\N
36	user.second_factor_begun	~20328169	~20328169	~10a4595b	-	{}	2036-03-03 01:00:02.929385	36	\N
37	user.second_factor_enrolled	~20328169	~20328169	~10a4595b	-	{}	2036-03-03 01:00:02.939759	37	\N
38	user.signed_out	~20328169	~20328169	~10a4595b	-	{}	2036-03-03 01:00:02.944846	38	\N
39	user.signed_in	~20328169	~20328169	~10a4595b	-	{}	2036-03-03 01:00:03.063896	39	\N
40	user.registered	~fa4c8f29	\N	\N	-	{"organisation":"~f7539a8d"}	2036-03-03 01:00:03.718408	40	\N
41	membership.joined	783dc7d4-48fe-4ce6-acfb-c362d031d259	\N	\N	-	{"organisation":"~f7539a8d"}	2036-03-03 01:00:03.718408	41	\N
42	membership.duty_given	~783dc7d4	\N	\N	-	{"duty":"lister","until":null}	2036-03-03 01:00:03.718408	42	\N
43	membership.duty_given	~783dc7d4	\N	\N	-	{"duty":"bidder","until":null}	2036-03-03 01:00:03.718408	43	\N
44	membership.duty_given	~783dc7d4	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:03.718408	44	\N
45	user.signed_in	~fa4c8f29	~fa4c8f29	~f7539a8d	-	{}	2036-03-03 01:00:04.510939	45	\N
46	user.second_factor_begun	~fa4c8f29	~fa4c8f29	~f7539a8d	-	{}	2036-03-03 01:00:04.537969	46	\N
47	user.second_factor_enrolled	~fa4c8f29	~fa4c8f29	~f7539a8d	-	{}	2036-03-03 01:00:04.542184	47	\N
48	user.signed_out	~fa4c8f29	~fa4c8f29	~f7539a8d	-	{}	2036-03-03 01:00:04.544745	48	\N
49	user.signed_in	~fa4c8f29	~fa4c8f29	~f7539a8d	-	{}	2036-03-03 01:00:04.577908	49	\N
50	user.registered	~c89c3423	\N	\N	-	{"organisation":"~3864392f"}	2036-03-03 01:00:04.776726	50	\N
51	membership.joined	95c998ca-b35b-4d7f-a05b-c2183896d9eb	\N	\N	-	{"organisation":"~3864392f"}	2036-03-03 01:00:04.776726	51	\N
52	membership.duty_given	~95c998ca	\N	\N	-	{"duty":"bidder","until":null}	2036-03-03 01:00:04.776726	52	\N
53	membership.duty_given	~95c998ca	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:04.776726	53	\N
54	user.signed_in	~c89c3423	~c89c3423	~3864392f	-	{}	2036-03-03 01:00:05.092249	54	\N
55	user.second_factor_begun	~c89c3423	~c89c3423	~3864392f	-	{}	2036-03-03 01:00:05.117173	55	\N
56	user.second_factor_enrolled	~c89c3423	~c89c3423	~3864392f	-	{}	2036-03-03 01:00:05.121006	56	\N
57	user.signed_out	~c89c3423	~c89c3423	~3864392f	-	{}	2036-03-03 01:00:05.123378	57	\N
58	user.signed_in	~c89c3423	~c89c3423	~3864392f	-	{}	2036-03-03 01:00:05.149581	58	\N
59	user.registered	~86812b81	\N	\N	-	{"organisation":"~035550a7"}	2036-03-03 01:00:05.182383	59	\N
60	membership.joined	998bb7f7-61f9-4567-b0a9-7a2c60fc0146	\N	\N	-	{"organisation":"~035550a7"}	2036-03-03 01:00:05.182383	60	\N
61	membership.duty_given	~998bb7f7	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:05.182383	61	\N
62	user.signed_in	~86812b81	~86812b81	~035550a7	-	{}	2036-03-03 01:00:05.256192	62	\N
63	user.registered	~a75b428d	\N	\N	-	{"organisation":"~c0537c8a"}	2036-03-03 01:00:05.286373	63	\N
120	user.signed_out	7cab8194-aa79-4099-9e29-e6e1463f0085	~7cab8194	~67d23233	-	{}	2036-03-03 01:00:06.145906	120	\N
64	membership.joined	89f1a632-bdf8-40f1-b587-0d74cfd021b2	\N	\N	-	{"organisation":"~c0537c8a"}	2036-03-03 01:00:05.286373	64	\N
65	membership.duty_given	~89f1a632	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:05.286373	65	\N
66	membership.duty_given	~89f1a632	\N	\N	-	{"duty":"clerk","until":null}	2036-03-03 01:00:05.286373	66	\N
67	user.signed_in	~a75b428d	~a75b428d	~c0537c8a	-	{}	2036-03-03 01:00:05.318471	67	\N
68	user.registered	~0c08aea8	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.340682	68	\N
69	membership.joined	2174d2d0-56fd-4d4a-af8a-ccd6b61ff1da	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.340682	69	\N
70	membership.duty_given	~2174d2d0	\N	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:05.340682	70	\N
71	membership.duty_given	~2174d2d0	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:05.340682	71	\N
72	membership.duty_given	~2174d2d0	\N	\N	-	{"duty":"verifier","until":null}	2036-03-03 01:00:05.340682	72	\N
73	user.signed_in	~0c08aea8	~0c08aea8	~8f9a9856	-	{}	2036-03-03 01:00:05.371993	73	\N
74	user.second_factor_begun	~0c08aea8	~0c08aea8	~8f9a9856	-	{}	2036-03-03 01:00:05.410276	74	\N
75	user.second_factor_enrolled	~0c08aea8	~0c08aea8	~8f9a9856	-	{}	2036-03-03 01:00:05.414703	75	\N
76	user.signed_out	~0c08aea8	~0c08aea8	~8f9a9856	-	{}	2036-03-03 01:00:05.41732	76	\N
77	user.signed_in	~0c08aea8	~0c08aea8	~8f9a9856	-	{}	2036-03-03 01:00:05.445397	77	\N
78	user.registered	~f5a277f9	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:05.46585	78	\N
79	membership.joined	51d1356a-c109-40d6-ab58-9d0daa8b0e60	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:05.46585	79	\N
80	membership.duty_given	~51d1356a	\N	\N	-	{"duty":"reviewer","until":null}	2036-03-03 01:00:05.46585	80	\N
81	user.signed_in	~f5a277f9	~f5a277f9	~67d23233	-	{}	2036-03-03 01:00:05.500456	81	\N
82	user.second_factor_begun	~f5a277f9	~f5a277f9	~67d23233	-	{}	2036-03-03 01:00:05.527478	82	\N
83	user.second_factor_enrolled	~f5a277f9	~f5a277f9	~67d23233	-	{}	2036-03-03 01:00:05.531353	83	\N
84	user.signed_out	~f5a277f9	~f5a277f9	~67d23233	-	{}	2036-03-03 01:00:05.533679	84	\N
85	user.signed_in	~f5a277f9	~f5a277f9	~67d23233	-	{}	2036-03-03 01:00:05.560729	85	\N
86	user.registered	~419e139b	\N	\N	-	{"organisation":"~41c678a0"}	2036-03-03 01:00:05.581676	86	\N
87	membership.joined	a7fd63b1-e94b-407f-bdd3-d63f144aee2d	\N	\N	-	{"organisation":"~41c678a0"}	2036-03-03 01:00:05.581676	87	\N
88	user.signed_in	~419e139b	~419e139b	~41c678a0	-	{}	2036-03-03 01:00:05.62025	88	\N
89	user.registered	~adeb0b28	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:05.643713	89	\N
90	membership.joined	ed20fdb1-dd5f-4244-acfd-6ddc76cebe49	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:05.643713	90	\N
91	user.signed_in	~adeb0b28	~adeb0b28	~10a4595b	-	{}	2036-03-03 01:00:05.671783	91	\N
92	user.registered	~058d3d4e	\N	\N	-	{"organisation":"~035550a7"}	2036-03-03 01:00:05.692357	92	\N
93	membership.joined	7dd8e64e-4e43-496c-bc86-b452c4529a5e	\N	\N	-	{"organisation":"~035550a7"}	2036-03-03 01:00:05.692357	93	\N
94	user.signed_in	~058d3d4e	~058d3d4e	~035550a7	-	{}	2036-03-03 01:00:05.719919	94	\N
95	user.registered	~ae7ef42e	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.754407	95	\N
96	membership.joined	ecc51f1f-ffc2-4e26-8a0f-a9c85fa61097	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.754407	96	\N
97	membership.duty_given	~ecc51f1f	\N	\N	-	{"duty":"verifier","until":null}	2036-03-03 01:00:05.754407	97	\N
98	user.signed_in	~ae7ef42e	~ae7ef42e	~8f9a9856	-	{}	2036-03-03 01:00:05.785314	98	\N
99	user.registered	~ba9846eb	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.806264	99	\N
100	membership.joined	ef16ac9e-65e9-4b77-9303-f6e80ac1d5b6	\N	\N	-	{"organisation":"~8f9a9856"}	2036-03-03 01:00:05.806264	100	\N
101	user.signed_in	~ba9846eb	~ba9846eb	~8f9a9856	-	{}	2036-03-03 01:00:05.833429	101	\N
102	user.registered	580a727f-3430-453e-9fbd-9c31058d4c44	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:05.867189	102	\N
103	membership.joined	b8e5eb9b-e2d2-4f06-b0a8-1e8c229fb3ab	\N	\N	-	{"organisation":"~10a4595b"}	2036-03-03 01:00:05.867189	103	\N
104	membership.duty_given	~b8e5eb9b	\N	\N	-	{"duty":"signatory","until":null}	2036-03-03 01:00:05.867189	104	\N
105	user.signed_in	~580a727f	~580a727f	~10a4595b	-	{}	2036-03-03 01:00:05.899031	105	\N
106	user.registered	e063bc45-7832-4b77-83f7-f7f98b8914eb	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:05.9214	106	\N
107	membership.joined	954563ca-d207-44b6-8db4-2ec1da2cdb44	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:05.9214	107	\N
108	membership.duty_given	~954563ca	\N	\N	-	{"duty":"finance","until":null}	2036-03-03 01:00:05.9214	108	\N
109	user.signed_in	~e063bc45	~e063bc45	~67d23233	-	{}	2036-03-03 01:00:05.953627	109	\N
110	user.second_factor_begun	~e063bc45	~e063bc45	~67d23233	-	{}	2036-03-03 01:00:05.99777	110	\N
111	user.second_factor_enrolled	~e063bc45	~e063bc45	~67d23233	-	{}	2036-03-03 01:00:06.001912	111	\N
112	user.signed_out	~e063bc45	~e063bc45	~67d23233	-	{}	2036-03-03 01:00:06.00443	112	\N
113	user.signed_in	~e063bc45	~e063bc45	~67d23233	-	{}	2036-03-03 01:00:06.032766	113	\N
114	user.registered	~7cab8194	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.058817	114	\N
115	membership.joined	cc7f02ad-08c2-4717-a918-2307108a8393	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.058817	115	\N
116	membership.duty_given	~cc7f02ad	\N	\N	-	{"duty":"finance","until":null}	2036-03-03 01:00:06.058817	116	\N
117	user.signed_in	~7cab8194	~7cab8194	~67d23233	-	{}	2036-03-03 01:00:06.110715	117	\N
118	user.second_factor_begun	~7cab8194	~7cab8194	~67d23233	-	{}	2036-03-03 01:00:06.139868	118	\N
119	user.second_factor_enrolled	~7cab8194	~7cab8194	~67d23233	-	{}	2036-03-03 01:00:06.143618	119	\N
121	user.signed_in	~7cab8194	~7cab8194	~67d23233	-	{}	2036-03-03 01:00:06.178426	121	\N
122	user.registered	5ee2e2d6-f6d7-4a23-9c66-27cf7313a668	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.225768	122	\N
123	membership.joined	94e1c408-8711-4763-982d-723ce63ace6a	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.225768	123	\N
124	membership.duty_given	~94e1c408	\N	\N	-	{"duty":"reviewer","until":null}	2036-03-03 01:00:06.225768	124	\N
125	user.signed_in	~5ee2e2d6	~5ee2e2d6	~67d23233	-	{}	2036-03-03 01:00:06.255554	125	\N
126	user.second_factor_begun	~5ee2e2d6	~5ee2e2d6	~67d23233	-	{}	2036-03-03 01:00:06.291811	126	\N
127	user.second_factor_enrolled	~5ee2e2d6	~5ee2e2d6	~67d23233	-	{}	2036-03-03 01:00:06.295708	127	\N
128	user.signed_out	~5ee2e2d6	~5ee2e2d6	~67d23233	-	{}	2036-03-03 01:00:06.300387	128	\N
129	user.signed_in	~5ee2e2d6	~5ee2e2d6	~67d23233	-	{}	2036-03-03 01:00:06.354927	129	\N
130	user.registered	~c576e1e2	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.382077	130	\N
131	membership.joined	a50a9699-e4e7-441a-b953-f6b06b9fa032	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.382077	131	\N
132	membership.duty_given	~a50a9699	\N	\N	-	{"duty":"security_admin","until":null}	2036-03-03 01:00:06.382077	132	\N
133	user.signed_in	~c576e1e2	~c576e1e2	~67d23233	-	{}	2036-03-03 01:00:06.505535	133	\N
134	user.second_factor_begun	~c576e1e2	~c576e1e2	~67d23233	-	{}	2036-03-03 01:00:06.532202	134	\N
135	user.second_factor_enrolled	~c576e1e2	~c576e1e2	~67d23233	-	{}	2036-03-03 01:00:06.536412	135	\N
136	user.signed_out	~c576e1e2	~c576e1e2	~67d23233	-	{}	2036-03-03 01:00:06.538962	136	\N
137	user.signed_in	~c576e1e2	~c576e1e2	~67d23233	-	{}	2036-03-03 01:00:06.567934	137	\N
138	user.registered	~664a2017	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.58982	138	\N
139	membership.joined	f95fcc06-4bd0-4042-9ab5-d9c1fae890ba	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:06.58982	139	\N
140	membership.duty_given	~f95fcc06	\N	\N	-	{"duty":"security_admin","until":null}	2036-03-03 01:00:06.58982	140	\N
141	user.signed_in	~664a2017	~664a2017	~67d23233	-	{}	2036-03-03 01:00:07.092245	141	\N
142	user.second_factor_begun	~664a2017	~664a2017	~67d23233	-	{}	2036-03-03 01:00:07.240857	142	\N
143	user.second_factor_enrolled	~664a2017	~664a2017	~67d23233	-	{}	2036-03-03 01:00:07.273183	143	\N
144	user.signed_out	~664a2017	~664a2017	~67d23233	-	{}	2036-03-03 01:00:07.276361	144	\N
145	user.signed_in	~664a2017	~664a2017	~67d23233	-	{}	2036-03-03 01:00:07.463971	145	\N
146	user.registered	~4fe9ac52	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:08.006422	146	\N
147	membership.joined	4d9379ba-ccac-4256-915d-56e114eb9710	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:08.006422	147	\N
148	membership.duty_given	~4d9379ba	\N	\N	-	{"duty":"system_admin","until":null}	2036-03-03 01:00:08.006422	148	\N
149	user.signed_in	~4fe9ac52	~4fe9ac52	~67d23233	-	{}	2036-03-03 01:00:08.044158	149	\N
150	user.second_factor_begun	~4fe9ac52	~4fe9ac52	~67d23233	-	{}	2036-03-03 01:00:08.27506	150	\N
151	user.second_factor_enrolled	~4fe9ac52	~4fe9ac52	~67d23233	-	{}	2036-03-03 01:00:08.279214	151	\N
152	user.signed_out	~4fe9ac52	~4fe9ac52	~67d23233	-	{}	2036-03-03 01:00:08.281463	152	\N
153	user.signed_in	~4fe9ac52	~4fe9ac52	~67d23233	-	{}	2036-03-03 01:00:08.352659	153	\N
154	user.registered	~3b12eb14	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:08.915119	154	\N
155	membership.joined	ea8ea464-28da-4e92-b539-b77990f2d2a4	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:08.915119	155	\N
156	membership.duty_given	~ea8ea464	\N	\N	-	{"duty":"system_admin","until":null}	2036-03-03 01:00:08.915119	156	\N
157	user.signed_in	~3b12eb14	~3b12eb14	~67d23233	-	{}	2036-03-03 01:00:08.97698	157	\N
158	user.second_factor_begun	~3b12eb14	~3b12eb14	~67d23233	-	{}	2036-03-03 01:00:09.84686	158	\N
159	user.second_factor_enrolled	~3b12eb14	~3b12eb14	~67d23233	-	{}	2036-03-03 01:00:09.939309	159	\N
160	user.signed_out	~3b12eb14	~3b12eb14	~67d23233	-	{}	2036-03-03 01:00:10.108631	160	\N
161	user.signed_in	~3b12eb14	~3b12eb14	~67d23233	-	{}	2036-03-03 01:00:10.140187	161	\N
162	user.registered	~a0e0cb8c	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:11.066908	162	\N
163	membership.joined	f5311ff6-20f9-47a4-9da2-5d756d00ead1	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:11.066908	163	\N
164	membership.duty_given	~f5311ff6	\N	\N	-	{"duty":"auditor","until":null}	2036-03-03 01:00:11.066908	164	\N
165	user.signed_in	~a0e0cb8c	~a0e0cb8c	~67d23233	-	{}	2036-03-03 01:00:11.103203	165	\N
166	user.second_factor_begun	~a0e0cb8c	~a0e0cb8c	~67d23233	-	{}	2036-03-03 01:00:11.130722	166	\N
167	user.second_factor_enrolled	~a0e0cb8c	~a0e0cb8c	~67d23233	-	{}	2036-03-03 01:00:11.134506	167	\N
168	user.signed_out	~a0e0cb8c	~a0e0cb8c	~67d23233	-	{}	2036-03-03 01:00:11.13705	168	\N
169	user.signed_in	~a0e0cb8c	~a0e0cb8c	~67d23233	-	{}	2036-03-03 01:00:11.167491	169	\N
170	user.registered	8bd76ac3-3c7c-4b0f-92cf-5f1b8bfa3ad3	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:11.706419	170	\N
171	membership.joined	7abd8bc6-bed9-45bf-a82d-efd2dc9dbab4	\N	\N	-	{"organisation":"~67d23233"}	2036-03-03 01:00:11.706419	171	\N
172	membership.duty_given	~7abd8bc6	\N	\N	-	{"duty":"clerk","until":null}	2036-03-03 01:00:11.706419	172	\N
173	user.signed_in	~8bd76ac3	~8bd76ac3	~67d23233	-	{}	2036-03-03 01:00:11.98658	173	\N
174	user.second_factor_begun	~8bd76ac3	~8bd76ac3	~67d23233	-	{}	2036-03-03 01:00:12.013582	174	\N
175	user.second_factor_enrolled	~8bd76ac3	~8bd76ac3	~67d23233	-	{}	2036-03-03 01:00:12.017441	175	\N
176	user.signed_out	~8bd76ac3	~8bd76ac3	~67d23233	-	{}	2036-03-03 01:00:12.023192	176	\N
177	user.signed_in	~8bd76ac3	~8bd76ac3	~67d23233	-	{}	2036-03-03 01:00:12.633152	177	\N
178	user.registered	7b575a9e-00fc-4bc1-a18b-e73652b61f55	\N	\N	-	{}	2036-03-03 01:00:12.670989	178	\N
179	organisation.drafted	b90a2263-d1de-4d41-8a61-6588929a97d2	~7b575a9e	\N	-	{"kind":"institute"}	2036-03-03 01:00:12.672234	179	\N
180	membership.joined	d9c8a41d-2408-43e8-b018-7b7761a5a8b2	~7b575a9e	\N	-	{"organisation":"~b90a2263"}	2036-03-03 01:00:12.672234	180	\N
181	membership.duty_given	~d9c8a41d	~7b575a9e	\N	-	{"duty":"owner","until":null}	2036-03-03 01:00:12.672234	181	\N
182	membership.duty_given	~d9c8a41d	~7b575a9e	\N	-	{"duty":"lister","until":null}	2036-03-03 01:00:12.672234	182	\N
183	membership.duty_given	~d9c8a41d	~7b575a9e	\N	-	{"duty":"bidder","until":null}	2036-03-03 01:00:12.672234	183	\N
184	user.signed_in	~7b575a9e	~7b575a9e	~b90a2263	-	{}	2036-03-03 01:00:12.779383	184	\N
185	credential.applied	~be339196	~86812b81	~035550a7	-	{"level":"middle"}	2036-03-03 01:00:12.788862	185	\N
186	credential.materials_accepted	~be339196	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2036-03-03 01:00:12.817382	186	\N
187	credential.training_entered	~be339196	~f5a277f9	~67d23233	-	{"hours":80,"course":"实务技能","completed_on":"2026-01-05"}	2036-03-03 01:00:12.829837	187	\N
188	credential.examined	~be339196	~f5a277f9	~67d23233	-	{"end":"examined","score":81,"start":"materials_ok"}	2036-03-03 01:00:12.846678	188	\N
189	credential.certified	~be339196	~f5a277f9	~67d23233	-	{"end":"certified","start":"examined"}	2036-03-03 01:00:12.849588	189	\N
190	credential.applied	~a851d148	~058d3d4e	~035550a7	-	{"level":"middle"}	2036-03-03 01:00:12.873331	190	\N
191	credential.materials_accepted	~a851d148	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2036-03-03 01:00:12.877587	191	\N
192	credential.training_entered	~a851d148	~f5a277f9	~67d23233	-	{"hours":80,"course":"实务技能","completed_on":"2026-01-05"}	2036-03-03 01:00:12.87991	192	\N
193	credential.examined	~a851d148	~f5a277f9	~67d23233	-	{"end":"examined","score":81,"start":"materials_ok"}	2036-03-03 01:00:12.882593	193	\N
194	credential.certified	~a851d148	~f5a277f9	~67d23233	-	{"end":"certified","start":"examined"}	2036-03-03 01:00:12.884663	194	\N
195	approval.asked	~69d061fa	~4fe9ac52	~67d23233	-	{"on":"00000000-0000-0000-0000-0000000ca1e0","act":"calendar.publish"}	2036-03-03 01:00:12.891785	195	\N
196	calendar.published	00000000-0000-0000-0000-0000000ca1e0	~3b12eb14	~67d23233	-	{"year":2036,"source":"示范〔2036〕1号"}	2036-03-03 01:00:12.897124	196	\N
197	approval.approved	~69d061fa	~3b12eb14	~67d23233	-	{"on":"00000000-0000-0000-0000-0000000ca1e0","act":"calendar.publish","end":"approved","start":"asked"}	2036-03-03 01:00:12.897124	197	\N
198	approval.asked	~6151f678	~4fe9ac52	~67d23233	-	{"on":"~702647b3","act":"policy.set"}	2036-03-03 01:00:12.910016	198	\N
199	policy.succeeded	80747d19-c44b-5a77-97ac-d23118f3645a	~3b12eb14	~67d23233	-	{"key":"organisation.verified_days","value":365,"valid_from":"2036-03-11"}	2036-03-03 01:00:12.914916	199	\N
200	approval.approved	~6151f678	~3b12eb14	~67d23233	-	{"on":"~702647b3","act":"policy.set","end":"approved","start":"asked"}	2036-03-03 01:00:12.914916	200	\N
201	approval.asked	~71f0db09	~4fe9ac52	~67d23233	-	{"on":"~88b24790","act":"policy.set"}	2036-03-03 01:00:12.934163	201	\N
202	policy.succeeded	e91c2500-b54c-51fa-8ff5-1615ce74d85d	~3b12eb14	~67d23233	-	{"key":"broker.certificate_years","value":1,"valid_from":"2036-03-11"}	2036-03-03 01:00:12.948162	202	\N
203	approval.approved	~71f0db09	~3b12eb14	~67d23233	-	{"on":"~88b24790","act":"policy.set","end":"approved","start":"asked"}	2036-03-03 01:00:12.948162	203	\N
204	approval.asked	~4b24b511	~4fe9ac52	~67d23233	-	{"on":"~c4bb02a0","act":"policy.set"}	2036-03-03 01:00:12.968105	204	\N
205	policy.succeeded	ca45e683-d549-5f5e-b78b-9cda804c8012	~3b12eb14	~67d23233	-	{"key":"pilot.accreditation_years","value":1,"valid_from":"2036-03-11"}	2036-03-03 01:00:12.978363	205	\N
206	approval.approved	~4b24b511	~3b12eb14	~67d23233	-	{"on":"~c4bb02a0","act":"policy.set","end":"approved","start":"asked"}	2036-03-03 01:00:12.978363	206	\N
207	approval.asked	~4d68eeab	~4fe9ac52	~67d23233	-	{"on":"~1a4efb3e","act":"policy.set"}	2036-03-03 01:00:12.999317	207	\N
208	policy.succeeded	0b8724ee-d4b3-590f-949e-12aa08ab7511	~3b12eb14	~67d23233	-	{"key":"pilot.verified_years","value":1,"valid_from":"2036-03-11"}	2036-03-03 01:00:13.003791	208	\N
209	approval.approved	~4d68eeab	~3b12eb14	~67d23233	-	{"on":"~1a4efb3e","act":"policy.set","end":"approved","start":"asked"}	2036-03-03 01:00:13.003791	209	\N
210	matching.opted_out	~10a4595b	~20328169	~10a4595b	-	{}	2036-03-03 01:00:13.010179	210	\N
211	custodian_key.registered	~cdfc7335	~a9e7aa46	~41c678a0	-	{"label":"owner"}	2036-03-03 01:00:13.035193	211	\N
212	custodian_key.registered	~689f0e49	~a0e0cb8c	~67d23233	-	{"label":"notary"}	2036-03-03 01:00:13.042399	212	\N
213	custodian_key.registered	~6e10e325	~a75b428d	~c0537c8a	-	{"label":"witness"}	2036-03-03 01:00:13.048585	213	\N
214	custodian_key.registered	~0e526e42	~20328169	~10a4595b	-	{"label":"owner"}	2036-03-03 01:00:13.069501	214	\N
215	custodian_key.registered	~5510ce5b	~a0e0cb8c	~67d23233	-	{"label":"notary"}	2036-03-03 01:00:13.075346	215	\N
216	custodian_key.registered	~2d2d7d15	~a75b428d	~c0537c8a	-	{"label":"witness"}	2036-03-03 01:00:13.07742	216	\N
217	user.registered	ccb483ce-b1b6-4229-b2a8-0092a6ce339b	\N	\N	-	{}	2036-03-11 01:00:13.169227	217	\N
218	user.signed_in	~ccb483ce	~ccb483ce	\N	-	{}	2036-03-11 01:00:13.342072	218	\N
219	organisation.drafted	4bfb3a78-2c20-4859-8fe6-392b79ca00d2	~ccb483ce	\N	-	{"kind":"enterprise"}	2036-03-11 01:00:13.343958	219	\N
220	membership.joined	453117c2-6734-4159-aebb-9e861c7ea8cb	~ccb483ce	\N	-	{"organisation":"~4bfb3a78"}	2036-03-11 01:00:13.343958	220	\N
221	membership.duty_given	~453117c2	~ccb483ce	\N	-	{"duty":"owner","until":null}	2036-03-11 01:00:13.343958	221	\N
222	membership.duty_given	~453117c2	~ccb483ce	\N	-	{"duty":"lister","until":null}	2036-03-11 01:00:13.343958	222	\N
223	membership.duty_given	~453117c2	~ccb483ce	\N	-	{"duty":"bidder","until":null}	2036-03-11 01:00:13.343958	223	\N
224	user.signed_in	~ccb483ce	~ccb483ce	~4bfb3a78	-	{}	2036-03-11 01:00:13.630047	224	\N
225	organisation.edited	~4bfb3a78	~ccb483ce	~4bfb3a78	-	{"changed":["address","bank_account","district","legal_representative"]}	2036-03-11 01:00:13.63798	225	\N
226	organisation.document_added	~4bfb3a78	~ccb483ce	~4bfb3a78	-	{"kind":"licence","sha256":"abababababababababababababababababababababababababababababababab"}	2036-03-11 01:00:13.643768	226	\N
227	organisation.submitted	~4bfb3a78	~ccb483ce	~4bfb3a78	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:13.649512	227	\N
228	organisation.verified	~4bfb3a78	~f5a277f9	~67d23233	-	{"end":"verified","start":"submitted"}	2036-03-11 01:00:13.653609	228	\N
229	user.signed_in	~ccb483ce	~ccb483ce	~4bfb3a78	-	{}	2036-03-11 01:00:13.694705	229	\N
230	credential.applied	~9cdf9022	~419e139b	~41c678a0	-	{"level":"middle"}	2036-03-11 01:00:13.697312	230	\N
231	credential.materials_accepted	~9cdf9022	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2036-03-11 01:00:13.702365	231	\N
232	credential.training_entered	~9cdf9022	~f5a277f9	~67d23233	-	{"hours":80,"course":"实务技能","completed_on":"2026-01-05"}	2036-03-11 01:00:13.704873	232	\N
233	credential.examined	~9cdf9022	~f5a277f9	~67d23233	-	{"end":"examined","score":81,"start":"materials_ok"}	2036-03-11 01:00:13.708215	233	\N
234	credential.certified	~9cdf9022	~f5a277f9	~67d23233	-	{"end":"certified","start":"examined"}	2036-03-11 01:00:13.710634	234	\N
235	mandate.asked	e90628e1-ec7c-451b-83e9-16bfea74e006	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2036-03-11 01:00:13.72462	235	\N
236	mandate.accepted	~e90628e1	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2036-03-11 01:00:13.735924	236	\N
237	mandate.signed	~e90628e1	~a9e7aa46	~41c678a0	-	{"end":"active","start":"accepted","sha256":"7d5c4e6950170c7af5c07d621f0ed3309eaf6b8758031ae7eba337d393b45ef9"}	2036-03-11 01:00:13.742402	237	\N
238	membership.invited	e4a62ec6-d35d-412e-959b-a963cbb2ed5f	~0c08aea8	~8f9a9856	-	{"organisation":"~8f9a9856"}	2036-03-11 01:00:13.753916	238	\N
239	membership.accepted	~e4a62ec6	~7b575a9e	~b90a2263	-	{"end":"active","start":"invited"}	2036-03-11 01:00:13.76041	239	\N
240	organisation.registered	~d9b46307	\N	\N	-	{"kind":"enterprise","regime":"private"}	2036-03-11 01:00:13.769123	240	\N
241	approval.asked	~f9a3b0b2	~c576e1e2	~67d23233	-	{"on":"~d9b46307","act":"organisation.suspend"}	2036-03-11 01:00:13.779829	241	\N
242	asset.created	~83b4e046	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-03-11 01:00:13.965601	242	\N
243	listing.drafted	ee55c4ca-04e8-434f-9e62-3732263d6fa1	~a9e7aa46	~41c678a0	-	{}	2036-03-11 01:00:14.014108	243	\N
244	listing.submitted	~ee55c4ca	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:14.275869	244	\N
245	listing.approved	~ee55c4ca	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-03-11 01:00:14.293468	245	\N
246	demand.drafted	~adcb361f	~20328169	~10a4595b	-	{}	2036-03-11 01:00:14.305089	246	\N
247	demand.submitted	~adcb361f	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:14.314262	247	\N
248	demand.published	~adcb361f	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-03-11 01:00:14.317197	248	\N
249	talent.drafted	ba5cc5bb-7b48-4538-aa76-01fb2d2fd915	~a9e7aa46	~41c678a0	-	{}	2036-03-11 01:00:14.319892	249	\N
250	talent.consented	~ba5cc5bb	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2036-03-11 01:00:14.3312	250	\N
251	talent.submitted	~ba5cc5bb	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:14.484635	251	\N
252	talent.published	~ba5cc5bb	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-03-11 01:00:14.487471	252	\N
253	patent_import.submitted	d09e7d91-726f-4f2d-ab05-0bccbbcd3f1a	~a9e7aa46	~41c678a0	-	{"files":1}	2036-03-11 01:00:14.702715	253	\N
254	search.appeared	~ee55c4ca	\N	\N	-	{"last":1,"first":1,"library":1}	2036-03-11 01:00:15.738079	254	\N
255	search.appeared	~adcb361f	\N	\N	-	{"last":2,"first":2,"library":2}	2036-03-11 01:00:15.755309	255	\N
256	search.appeared	~ba5cc5bb	\N	\N	-	{"last":3,"first":3,"library":3}	2036-03-11 01:00:16.498486	256	\N
257	patent_import.begun	~d09e7d91	\N	\N	-	{"end":"reading","start":"received"}	2036-03-11 01:00:16.553498	257	\N
258	patent.imported	~08cab643	\N	\N	-	{"number":"202210000001.0"}	2036-03-11 01:00:16.573696	258	\N
259	patent_import.finished	~d09e7d91	\N	\N	-	{"end":"finished","start":"reading","updated":0,"imported":1,"rejected":0,"unchanged":0}	2036-03-11 01:00:16.589863	259	\N
260	search.appeared	~08cab643	\N	\N	-	{"last":4,"first":4,"library":4}	2036-03-11 01:00:16.639783	260	\N
261	patent_watch.begun	80f5f7b5-af4a-4ae5-b52e-42e317816bcf	\N	\N	-	{"patent":"202210000001.0"}	2036-03-11 01:00:16.814197	261	\N
262	asset.created	~84d93a9d	~a9e7aa46	~41c678a0	-	{"patents":["202210000001.0"]}	2036-03-11 01:00:16.814197	262	\N
263	asset.created	~74d8face	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-03-11 01:00:16.824318	263	\N
264	listing.drafted	1c68fede-f973-4cc9-9d62-0f7af37b7a8c	~a9e7aa46	~41c678a0	-	{}	2036-03-11 01:00:16.828295	264	\N
265	listing.submitted	~1c68fede	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:16.837212	265	\N
266	listing.approved	~1c68fede	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-03-11 01:00:17.077247	266	\N
267	demand.drafted	~3de3079e	~c89c3423	~3864392f	-	{}	2036-03-11 01:00:17.090203	267	\N
268	demand.submitted	~3de3079e	~c89c3423	~3864392f	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:17.096217	268	\N
269	demand.published	~3de3079e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-03-11 01:00:17.098323	269	\N
270	search.appeared	~1c68fede	\N	\N	-	{"last":5,"first":5,"library":1}	2036-03-11 01:00:17.113038	270	\N
271	search.appeared	~3de3079e	\N	\N	-	{"last":6,"first":6,"library":2}	2036-03-11 01:00:17.123551	271	\N
272	suggestion.made	d1425968-23b1-46d9-a4e0-17eaf6a0d399	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-03-11 01:00:17.146767	272	\N
273	patent_watch.expiry_near	~80f5f7b5	\N	\N	-	{"end":"watched","start":"watched"}	2036-03-11 01:00:17.194257	273	\N
274	listing.withdrawn	~1c68fede	~a9e7aa46	~41c678a0	-	{"end":"withdrawn","start":"published"}	2036-03-11 01:00:17.215076	274	\N
275	suggestion.retired	~d1425968	\N	\N	-	{"end":"retired","start":"suggested"}	2036-03-11 01:00:17.223981	275	\N
276	pilot_base.entered	6bb0b720-1543-4848-b3cc-b1b0c0bb8274	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2036-03-11 01:00:17.237861	276	\N
277	pilot_base.line_added	~6bb0b720	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2036-03-11 01:00:17.246221	277	\N
278	pilot_base.submitted	~6bb0b720	~0c08aea8	~8f9a9856	-	{"end":"submitted","start":"draft"}	2036-03-11 01:00:17.250483	278	\N
279	pilot_base.accredited	~6bb0b720	~f5a277f9	~67d23233	-	{"end":"accredited","level":"municipal","start":"submitted"}	2036-03-11 01:00:17.540686	279	\N
280	asset.created	~a2455722	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-03-11 01:00:17.639015	280	\N
306	pilot_project.report_drafted	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"reported","start":"running"}	2036-03-11 01:00:17.960886	306	\N
307	pilot_report.drafted	98c394ae-d1e6-4596-913d-e1b17b71d637	~0c08aea8	~8f9a9856	-	{"sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:17.960886	307	\N
308	pilot_report.signed	~98c394ae	~0c08aea8	~8f9a9856	-	{"side":"base","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:17.960886	308	\N
309	pilot_project.expert_appointed	~bdf84939	~f5a277f9	~67d23233	-	{"end":"reported","start":"reported","expert":"~fa4c8f29"}	2036-03-11 01:00:18.046034	309	\N
281	pilot_project.applied	~bdf84939	~a9e7aa46	~41c678a0	-	{"base":"~6bb0b720","kind":"process","asset":"~a2455722"}	2036-03-11 01:00:17.659885	281	\N
282	milestone.scheduled	bb0ea265-cb24-43f8-bd90-e510b970d680	~a9e7aa46	~41c678a0	-	{"number":1}	2036-03-11 01:00:17.659885	282	\N
283	pilot_project.found_feasible	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2036-03-11 01:00:17.711278	283	\N
284	deal.drafted	~d0c280ab	~0c08aea8	~8f9a9856	-	{"of":"~e9eb3795","price":30000000,"origin":"service"}	2036-03-11 01:00:17.711278	284	\N
285	deal.drawn_up	~d0c280ab	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a","contract":1}	2036-03-11 01:00:17.73043	285	\N
286	deal.signed	~d0c280ab	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a","contract":1}	2036-03-11 01:00:17.74028	286	\N
287	deal.signed	~d0c280ab	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a","contract":1}	2036-03-11 01:00:17.746072	287	\N
288	payment.expected	~935d5548	\N	\N	-	{"deal":"~d0c280ab","amount":30000000,"reference":"ZZJYC5VF3MQLYT6"}	2036-03-11 01:00:17.746072	288	\N
289	deal.effective	~d0c280ab	\N	\N	-	{"end":"effective","asset":"~a2455722","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2036-03-11 01:00:17.746072	289	\N
290	pilot_project.contracted	~bdf84939	\N	\N	-	{"end":"contracted","deal":"~d0c280ab","start":"feasible"}	2036-03-11 01:00:17.802245	290	\N
291	bank_line.received	~53c8d9e8	~e063bc45	~67d23233	-	{"amount":30000000}	2036-03-11 01:00:17.841201	291	\N
292	payment.held	~935d5548	\N	\N	-	{"end":"held","deal":"~d0c280ab","start":"due","amount":30000000}	2036-03-11 01:00:17.854039	292	\N
293	bank_line.matched	~53c8d9e8	\N	\N	-	{"end":"matched","start":"received"}	2036-03-11 01:00:17.854039	293	\N
294	deal.paid	~d0c280ab	\N	\N	-	{"end":"paid","start":"effective"}	2036-03-11 01:00:17.873148	294	\N
295	pilot_project.safety_ticked	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2036-03-11 01:00:17.891394	295	\N
296	pilot_project.safety_ticked	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2036-03-11 01:00:17.903125	296	\N
297	pilot_project.prepared	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2036-03-11 01:00:17.908244	297	\N
298	asset.test_state_changed	~a2455722	\N	\N	-	{"is_in_test":true}	2036-03-11 01:00:17.917555	298	\N
299	milestone.started	~bb0ea265	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2036-03-11 01:00:17.917555	299	\N
300	pilot_project.started	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2036-03-11 01:00:17.917555	300	\N
301	milestone.batch_recorded	~bb0ea265	~0c08aea8	~8f9a9856	-	{"batch":"B1-1","files":[]}	2036-03-11 01:00:17.93632	301	\N
302	milestone.evidence_submitted	~bb0ea265	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2036-03-11 01:00:17.944019	302	\N
303	milestone.base_reviewed	~bb0ea265	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2036-03-11 01:00:17.948237	303	\N
304	gate.judged	~bb0ea265	\N	\N	-	{"kind":"pilot_milestone","outcome":"met"}	2036-03-11 01:00:17.954234	304	\N
305	milestone.confirmed	~bb0ea265	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"base_reviewed"}	2036-03-11 01:00:17.954234	305	\N
335	patent_watch.ended	~80f5f7b5	\N	\N	-	{"end":"ended","start":"watched"}	2036-07-29 01:00:25.322333	335	\N
336	asset.rights_changed	~84d93a9d	\N	\N	-	{}	2036-07-29 01:00:25.330762	336	\N
337	asset.created	~d4a84906	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-07-29 01:00:25.692979	337	\N
723	listing.drafted	97187b54-989e-44ce-ace8-73c12b7d23c4	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.181871	723	\N
724	listing.submitted	~97187b54	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.188861	724	\N
725	listing.approved	~97187b54	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.239305	725	\N
726	procedure.drafted	~91892878	~a9e7aa46	~41c678a0	-	{"listing":"~97187b54"}	2037-05-04 01:00:00.253406	726	\N
727	procedure.submitted	~91892878	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.259293	727	\N
728	listing.reserved	~97187b54	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.261985	728	\N
729	procedure.announced	~91892878	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.261985	729	\N
730	asset.created	~e2b200b6	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.276785	730	\N
731	listing.drafted	~0d54723f	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.280781	731	\N
732	listing.submitted	~0d54723f	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.287278	732	\N
733	listing.approved	~0d54723f	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.295298	733	\N
734	procedure.drafted	~f5f182e0	~a9e7aa46	~41c678a0	-	{"listing":"~0d54723f"}	2037-05-04 01:00:00.305127	734	\N
735	procedure.submitted	~f5f182e0	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.3111	735	\N
736	listing.reserved	~0d54723f	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.31365	736	\N
310	pilot_project.expert_reviewed	~bdf84939	~fa4c8f29	~f7539a8d	-	{"end":"reviewed","start":"reported","conclusion":"pass"}	2036-03-11 01:00:18.058865	310	\N
311	pilot_report.signed	~98c394ae	~fa4c8f29	~f7539a8d	-	{"side":"expert","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:18.058865	311	\N
312	asset.test_state_changed	~a2455722	\N	\N	-	{"is_in_test":false}	2036-03-11 01:00:18.074132	312	\N
313	pilot_project.accepted	~bdf84939	~a9e7aa46	~41c678a0	-	{"end":"accepted","start":"reviewed","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:18.074132	313	\N
314	pilot_report.signed	~98c394ae	~a9e7aa46	~41c678a0	-	{"side":"client","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:18.074132	314	\N
315	pilot_report.issued	~98c394ae	\N	\N	-	{"end":"issued","start":"drafted","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1","trl_after":6,"conclusion":"pass"}	2036-03-11 01:00:18.074132	315	\N
316	gate.judged	~bdf84939	\N	\N	-	{"kind":"pilot_project","outcome":"met"}	2036-03-11 01:00:18.074132	316	\N
317	asset.trl_raised	~a2455722	\N	\N	-	{"after":6,"before":3,"report":"~98c394ae","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1"}	2036-03-11 01:00:18.074132	317	\N
318	pilot_project.archived	~bdf84939	~0c08aea8	~8f9a9856	-	{"end":"archived","start":"accepted"}	2036-03-11 01:00:18.09966	318	\N
319	pilot_report.printed	~98c394ae	\N	\N	-	{"sha256":"3654bbf0d5633dd34c7f66893c14bbf14414042e452773154dc578c7fce1dbdb"}	2036-03-11 01:00:25.093958	319	\N
320	approval.asked	~72d91b5e	~4fe9ac52	~67d23233	-	{"on":"~5a91cc07","act":"policy.set"}	2036-03-11 01:00:25.130269	320	\N
321	policy.succeeded	~80747d19	~3b12eb14	~67d23233	-	{"key":"organisation.verified_days","value":730,"valid_from":"2036-03-19"}	2036-03-11 01:00:25.137657	321	\N
322	approval.approved	~72d91b5e	~3b12eb14	~67d23233	-	{"on":"~5a91cc07","act":"policy.set","end":"approved","start":"asked"}	2036-03-11 01:00:25.137657	322	\N
323	approval.asked	~fe957062	~4fe9ac52	~67d23233	-	{"on":"~3da9a309","act":"policy.set"}	2036-03-11 01:00:25.16059	323	\N
324	policy.succeeded	~e91c2500	~3b12eb14	~67d23233	-	{"key":"broker.certificate_years","value":3,"valid_from":"2036-03-19"}	2036-03-11 01:00:25.168892	324	\N
325	approval.approved	~fe957062	~3b12eb14	~67d23233	-	{"on":"~3da9a309","act":"policy.set","end":"approved","start":"asked"}	2036-03-11 01:00:25.168892	325	\N
326	approval.asked	~e3d23698	~4fe9ac52	~67d23233	-	{"on":"~c270827b","act":"policy.set"}	2036-03-11 01:00:25.186142	326	\N
327	policy.succeeded	~ca45e683	~3b12eb14	~67d23233	-	{"key":"pilot.accreditation_years","value":3,"valid_from":"2036-03-19"}	2036-03-11 01:00:25.198282	327	\N
328	approval.approved	~e3d23698	~3b12eb14	~67d23233	-	{"on":"~c270827b","act":"policy.set","end":"approved","start":"asked"}	2036-03-11 01:00:25.198282	328	\N
329	approval.asked	~f5660d5a	~4fe9ac52	~67d23233	-	{"on":"~bf78596d","act":"policy.set"}	2036-03-11 01:00:25.217241	329	\N
330	policy.succeeded	~0b8724ee	~3b12eb14	~67d23233	-	{"key":"pilot.verified_years","value":3,"valid_from":"2036-03-19"}	2036-03-11 01:00:25.226473	330	\N
331	approval.approved	~f5660d5a	~3b12eb14	~67d23233	-	{"on":"~bf78596d","act":"policy.set","end":"approved","start":"asked"}	2036-03-11 01:00:25.226473	331	\N
332	approval.lapsed	~f9a3b0b2	\N	\N	-	{"end":"lapsed","start":"asked"}	2036-07-29 01:00:25.286432	332	\N
333	membership.expired	~e4a62ec6	\N	\N	-	{"end":"ended","start":"active"}	2036-07-29 01:00:25.305519	333	\N
334	mandate.expired	~e90628e1	\N	\N	-	{"end":"expired","start":"active"}	2036-07-29 01:00:25.314414	334	\N
338	listing.drafted	~1da4a191	~a9e7aa46	~41c678a0	-	{}	2036-07-29 01:00:25.698342	338	\N
339	listing.submitted	~1da4a191	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-07-29 01:00:25.705133	339	\N
340	listing.approved	~1da4a191	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-07-29 01:00:25.713179	340	\N
341	asset.created	~967dd1ec	~2814805e	~819bf359	-	{"patents":[]}	2036-07-29 01:00:25.72186	341	\N
342	listing.drafted	~adafb97e	~2814805e	~819bf359	-	{}	2036-07-29 01:00:25.72595	342	\N
343	listing.submitted	~adafb97e	~2814805e	~819bf359	-	{"end":"submitted","start":"draft"}	2036-07-29 01:00:25.73251	343	\N
344	listing.approved	~adafb97e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-07-29 01:00:25.741345	344	\N
345	asset.created	~a8d06b39	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-07-29 01:00:25.75012	345	\N
346	listing.drafted	ed37234d-4da8-4cf7-ad3c-d9e8931fecdd	~a9e7aa46	~41c678a0	-	{}	2036-07-29 01:00:25.759491	346	\N
347	listing.submitted	~ed37234d	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-07-29 01:00:25.765937	347	\N
348	listing.approved	~ed37234d	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-07-29 01:00:25.773535	348	\N
349	asset.created	~a5a5610a	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-07-29 01:00:25.782337	349	\N
350	listing.drafted	0731e1f0-9b7b-4176-9927-eed6c428a415	~a9e7aa46	~41c678a0	-	{}	2036-07-29 01:00:25.786215	350	\N
351	listing.submitted	~0731e1f0	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-07-29 01:00:25.791915	351	\N
352	listing.approved	~0731e1f0	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-07-29 01:00:25.798838	352	\N
353	asset.created	~4e577420	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-07-29 01:00:25.806795	353	\N
354	listing.drafted	7631fbaa-68fa-47a7-bbe3-a58c8fa40a19	~a9e7aa46	~41c678a0	-	{}	2036-07-29 01:00:25.810254	354	\N
355	listing.submitted	~7631fbaa	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-07-29 01:00:25.815633	355	\N
356	listing.approved	~7631fbaa	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-07-29 01:00:25.823272	356	\N
357	negotiation.opened	a3641b81-5720-485e-8c96-5ac10352b78c	~20328169	~10a4595b	-	{"listing":"~0731e1f0"}	2036-07-29 01:00:25.832536	357	\N
358	negotiation.opened	~ec6f78cd	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2036-07-29 01:00:25.84365	358	\N
359	deal.drafted	~19721cab	~a9e7aa46	~41c678a0	-	{"of":"~ec6f78cd","price":50000000,"origin":"negotiation"}	2036-07-29 01:00:25.84972	359	\N
360	negotiation.agreed	~ec6f78cd	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2036-07-29 01:00:25.84972	360	\N
361	trial.proposed	1bf2b232-e5f2-437e-8b2f-5b1916be7613	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2036-07-29 01:00:25.872201	361	\N
362	trial.proposed	feee4781-1427-4412-9a5c-8018892898be	~20328169	~10a4595b	-	{"listing":"~ed37234d"}	2036-07-29 01:00:25.882245	362	\N
363	trial.accepted	~feee4781	~a9e7aa46	~41c678a0	-	{"end":"running","start":"proposed"}	2036-07-29 01:00:25.891331	363	\N
364	search.appeared	~0731e1f0	\N	\N	-	{"last":11,"first":7,"library":1}	2036-08-13 01:00:25.916068	364	\N
365	negotiation.informed	~a3641b81	\N	\N	-	{}	2036-08-13 01:00:25.923601	365	\N
366	listing.card_changed	~0731e1f0	\N	\N	-	{}	2036-08-13 01:00:25.941523	366	\N
367	listing.card_changed	~1da4a191	\N	\N	-	{}	2036-08-13 01:00:25.941523	367	\N
368	listing.card_changed	~7631fbaa	\N	\N	-	{}	2036-08-13 01:00:25.941523	368	\N
369	listing.card_changed	~ed37234d	\N	\N	-	{}	2036-08-13 01:00:25.941523	369	\N
370	listing.card_changed	~ee55c4ca	\N	\N	-	{}	2036-08-13 01:00:25.941523	370	\N
371	suggestion.made	a4108ea1-e124-4bca-bdf7-9bffe69ba1a7	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-08-13 01:00:26.015688	371	\N
372	suggestion.made	f850e67d-2ca4-4419-bcd5-6d679ca0d1da	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-08-13 01:00:26.015688	372	\N
373	suggestion.made	6bc81e57-7e57-4292-a7ca-e7990c7b06f7	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-08-13 01:00:26.015688	373	\N
374	suggestion.made	da5ea284-b036-458a-a8b1-bfb1a430aadd	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-08-13 01:00:26.015688	374	\N
375	suggestion.made	d23f57ec-ebc9-4211-a83c-0f9ce99a7e1a	\N	\N	-	{"band":"high","ranker":"words-1"}	2036-08-13 01:00:26.015688	375	\N
376	deal.lapsed	~19721cab	\N	\N	-	{"end":"lapsed","start":"drafted"}	2036-08-13 01:00:26.049421	376	\N
377	negotiation.lapsed	~a3641b81	\N	\N	-	{"end":"lapsed","start":"open"}	2036-08-13 01:00:26.055472	377	\N
378	trial.lapsed	~1bf2b232	\N	\N	-	{"end":"lapsed","start":"proposed"}	2036-08-13 01:00:26.059356	378	\N
379	procedure.drafted	33290ec8-4b40-4283-b311-ea8d91b8123e	~a9e7aa46	~41c678a0	-	{"listing":"~0731e1f0"}	2036-08-13 01:00:26.115311	379	\N
380	procedure.withdrawn	~33290ec8	~a9e7aa46	~41c678a0	-	{"end":"withdrawn","start":"draft"}	2036-08-13 01:00:26.125835	380	\N
381	asset.created	~de5e8222	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-08-13 01:00:26.129744	381	\N
382	listing.drafted	1ed619c7-cea0-4de5-87ef-eba7aedd1663	~a9e7aa46	~41c678a0	-	{}	2036-08-13 01:00:26.134387	382	\N
383	listing.submitted	~1ed619c7	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.141236	383	\N
384	listing.approved	~1ed619c7	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-08-13 01:00:26.149364	384	\N
385	procedure.drafted	~ea044156	~a9e7aa46	~41c678a0	-	{"listing":"~1ed619c7"}	2036-08-13 01:00:26.158863	385	\N
386	procedure.submitted	~ea044156	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.164114	386	\N
387	listing.reserved	~1ed619c7	\N	\N	-	{"end":"reserved","start":"published"}	2036-08-13 01:00:26.166358	387	\N
388	procedure.announced	~ea044156	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2036-08-13 01:00:26.166358	388	\N
389	asset.created	~45733714	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-08-13 01:00:26.188948	389	\N
390	listing.drafted	~ecc0aaa1	~a9e7aa46	~41c678a0	-	{}	2036-08-13 01:00:26.19272	390	\N
391	listing.submitted	~ecc0aaa1	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.198331	391	\N
392	listing.approved	~ecc0aaa1	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-08-13 01:00:26.209292	392	\N
393	procedure.drafted	~639bc1eb	~a9e7aa46	~41c678a0	-	{"listing":"~ecc0aaa1"}	2036-08-13 01:00:26.222835	393	\N
394	procedure.submitted	~639bc1eb	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.228024	394	\N
395	listing.reserved	~ecc0aaa1	\N	\N	-	{"end":"reserved","start":"published"}	2036-08-13 01:00:26.230298	395	\N
396	procedure.announced	~639bc1eb	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2036-08-13 01:00:26.230298	396	\N
397	asset.created	~e8d017ef	~a9e7aa46	~41c678a0	-	{"patents":[]}	2036-08-13 01:00:26.251199	397	\N
398	listing.drafted	~4b481a0e	~a9e7aa46	~41c678a0	-	{}	2036-08-13 01:00:26.256696	398	\N
399	listing.submitted	~4b481a0e	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.264829	399	\N
400	listing.approved	~4b481a0e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-08-13 01:00:26.273273	400	\N
401	procedure.drafted	~32ad0542	~a9e7aa46	~41c678a0	-	{"listing":"~4b481a0e"}	2036-08-13 01:00:26.281922	401	\N
402	procedure.submitted	~32ad0542	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-08-13 01:00:26.286918	402	\N
403	listing.reserved	~4b481a0e	\N	\N	-	{"end":"reserved","start":"published"}	2036-08-13 01:00:26.289155	403	\N
404	procedure.announced	~32ad0542	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2036-08-13 01:00:26.289155	404	\N
405	intent.registered	c4f71149-0293-4173-baca-8341274fdc67	~20328169	~10a4595b	-	{"procedure":"~ea044156"}	2036-08-13 01:00:26.30979	405	\N
406	intent.forwarded	~c4f71149	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.337531	406	\N
407	intent.cure_asked	~c4f71149	~a9e7aa46	~41c678a0	-	{"end":"curing","start":"forwarded"}	2036-08-13 01:00:26.350206	407	\N
408	intent.registered	157b95cc-16f0-4b12-abb3-dcf74bcbc2cb	~fa4c8f29	~f7539a8d	-	{"procedure":"~ea044156"}	2036-08-13 01:00:26.366041	408	\N
409	intent.forwarded	~157b95cc	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.379824	409	\N
410	deposit.expected	~4c60781a	\N	\N	-	{"amount":5000000,"procedure":"~ea044156","reference":"ZZBZSG7Z2M5XZNN"}	2036-08-13 01:00:26.387579	410	\N
411	intent.agreed	~157b95cc	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-08-13 01:00:26.387579	411	\N
412	intent.registered	e724c309-c8eb-44a5-96ca-49c792bc8122	~c89c3423	~3864392f	-	{"procedure":"~ea044156"}	2036-08-13 01:00:26.412249	412	\N
413	intent.withdrawn	~e724c309	~c89c3423	~3864392f	-	{"end":"withdrawn","start":"submitted"}	2036-08-13 01:00:26.423989	413	\N
414	question.asked	4e0e1a5a-e4d9-4cc6-9f20-d2ec940f9f3e	~20328169	~10a4595b	-	{"procedure":"~ea044156"}	2036-08-13 01:00:26.434681	414	\N
415	question.answered	~4e0e1a5a	~a9e7aa46	~41c678a0	-	{"end":"answered","start":"asked"}	2036-08-13 01:00:26.44963	415	\N
416	intent.registered	~247bc9d2	~20328169	~10a4595b	-	{"procedure":"~639bc1eb"}	2036-08-13 01:00:26.453868	416	\N
417	intent.forwarded	~247bc9d2	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.46573	417	\N
418	deposit.expected	~a931475b	\N	\N	-	{"amount":5000000,"procedure":"~639bc1eb","reference":"ZZBZ2047W9S0MWL"}	2036-08-13 01:00:26.472379	418	\N
419	intent.agreed	~247bc9d2	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-08-13 01:00:26.472379	419	\N
420	bank_line.received	~67e8355d	~e063bc45	~67d23233	-	{"amount":5000000}	2036-08-13 01:00:26.488383	420	\N
421	search.appeared	~1ed619c7	\N	\N	-	{"last":14,"first":12,"library":1}	2036-08-13 01:00:26.512307	421	\N
422	deposit.frozen	~a931475b	\N	\N	-	{"end":"frozen","start":"due","procedure":"~639bc1eb"}	2036-08-13 01:00:26.530594	422	\N
423	bank_line.matched	~67e8355d	\N	\N	-	{"end":"matched","start":"received"}	2036-08-13 01:00:26.530594	423	\N
424	intent.qualified	~247bc9d2	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-08-13 01:00:26.568091	424	\N
425	intent.registered	~39ac0706	~c89c3423	~3864392f	-	{"procedure":"~639bc1eb"}	2036-08-13 01:00:26.628323	425	\N
426	intent.forwarded	~39ac0706	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.64364	426	\N
427	deposit.expected	~c903321e	\N	\N	-	{"amount":5000000,"procedure":"~639bc1eb","reference":"ZZBZ2DE4SHYR0UP"}	2036-08-13 01:00:26.65283	427	\N
428	intent.agreed	~39ac0706	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-08-13 01:00:26.65283	428	\N
429	bank_line.received	~a10b12c5	~e063bc45	~67d23233	-	{"amount":5000000}	2036-08-13 01:00:26.6723	429	\N
430	deposit.frozen	~c903321e	\N	\N	-	{"end":"frozen","start":"due","procedure":"~639bc1eb"}	2036-08-13 01:00:26.698554	430	\N
431	bank_line.matched	~a10b12c5	\N	\N	-	{"end":"matched","start":"received"}	2036-08-13 01:00:26.698554	431	\N
432	intent.qualified	~39ac0706	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-08-13 01:00:26.711145	432	\N
433	intent.registered	~34e33c1a	~20328169	~10a4595b	-	{"procedure":"~32ad0542"}	2036-08-13 01:00:26.72593	433	\N
434	intent.forwarded	~34e33c1a	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.738017	434	\N
435	deposit.expected	~3fa29a1c	\N	\N	-	{"amount":5000000,"procedure":"~32ad0542","reference":"ZZBZM7NHG9XNU8G"}	2036-08-13 01:00:26.745163	435	\N
436	intent.agreed	~34e33c1a	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-08-13 01:00:26.745163	436	\N
437	bank_line.received	~4926e919	~e063bc45	~67d23233	-	{"amount":5000000}	2036-08-13 01:00:26.764141	437	\N
438	deposit.frozen	~3fa29a1c	\N	\N	-	{"end":"frozen","start":"due","procedure":"~32ad0542"}	2036-08-13 01:00:26.774267	438	\N
439	bank_line.matched	~4926e919	\N	\N	-	{"end":"matched","start":"received"}	2036-08-13 01:00:26.774267	439	\N
440	intent.qualified	~34e33c1a	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-08-13 01:00:26.785486	440	\N
441	intent.registered	~56e77078	~c89c3423	~3864392f	-	{"procedure":"~32ad0542"}	2036-08-13 01:00:26.816173	441	\N
442	intent.forwarded	~56e77078	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-08-13 01:00:26.82724	442	\N
443	deposit.expected	~74d4d413	\N	\N	-	{"amount":5000000,"procedure":"~32ad0542","reference":"ZZBZC2EHAB21QA8"}	2036-08-13 01:00:26.833552	443	\N
444	intent.agreed	~56e77078	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-08-13 01:00:26.833552	444	\N
445	bank_line.received	~9629221a	~e063bc45	~67d23233	-	{"amount":5000000}	2036-08-13 01:00:26.849844	445	\N
446	deposit.frozen	~74d4d413	\N	\N	-	{"end":"frozen","start":"due","procedure":"~32ad0542"}	2036-08-13 01:00:26.859206	446	\N
447	bank_line.matched	~9629221a	\N	\N	-	{"end":"matched","start":"received"}	2036-08-13 01:00:26.859206	447	\N
448	intent.qualified	~56e77078	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-08-13 01:00:26.871606	448	\N
449	intent.refused	~c4f71149	~a9e7aa46	~41c678a0	-	{"end":"refused","start":"curing"}	2036-08-14 03:24:26.896696	449	\N
450	deposit.lapsed	~4c60781a	\N	\N	-	{"end":"lapsed","start":"due"}	2036-08-28 16:00:00.021161	450	\N
451	demand.expiry_near	~adcb361f	\N	\N	-	{"end":"published","start":"published"}	2036-08-28 16:00:00.028148	451	\N
452	demand.expiry_near	~3de3079e	\N	\N	-	{"end":"published","start":"published"}	2036-08-28 16:00:00.032436	452	\N
453	procedure.closed	~639bc1eb	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2036-08-28 16:00:00.036252	453	\N
454	procedure.closed	~32ad0542	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2036-08-28 16:00:00.039715	454	\N
455	procedure.closed	~ea044156	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2036-08-28 16:00:00.042619	455	\N
456	intent.lapsed	~157b95cc	\N	\N	-	{"end":"lapsed","start":"agreed"}	2036-08-28 16:00:00.051381	456	\N
457	procedure.competing	~639bc1eb	\N	\N	-	{"end":"competing","start":"qualifying"}	2036-08-28 16:00:00.097415	457	\N
458	procedure.competing	~32ad0542	\N	\N	-	{"end":"competing","start":"qualifying"}	2036-08-28 16:00:00.106666	458	\N
459	listing.released	~1ed619c7	\N	\N	-	{"end":"published","start":"reserved"}	2036-08-28 16:00:00.113657	459	\N
460	procedure.unsold	~ea044156	\N	\N	-	{"end":"unsold","start":"qualifying"}	2036-08-28 16:00:00.113657	460	\N
461	auction.scheduled	~58e2cd75	\N	\N	-	{"procedure":"~639bc1eb"}	2036-08-28 16:00:00.28245	461	\N
462	auction.scheduled	~97bff1ec	\N	\N	-	{"procedure":"~32ad0542"}	2036-08-28 16:00:00.28245	462	\N
463	listing.released	~ecc0aaa1	\N	\N	-	{"end":"published","start":"reserved"}	2036-08-28 16:00:01.628098	463	\N
464	procedure.terminated	~639bc1eb	~f5a277f9	~67d23233	-	{"end":"terminated","start":"competing","reasons":"权属争议"}	2036-08-28 16:00:01.628098	464	\N
465	auction.cancelled	~58e2cd75	\N	\N	-	{"end":"cancelled","start":"scheduled"}	2036-08-28 16:00:01.67737	465	\N
466	deposit.refunding	~a931475b	\N	\N	-	{"end":"refunding","start":"frozen","reason":"closed"}	2036-08-28 16:00:01.691045	466	\N
467	intent.intent_closed	~247bc9d2	\N	\N	-	{"end":"closed","start":"qualified"}	2036-08-28 16:00:01.691045	467	\N
468	deposit.refunding	~c903321e	\N	\N	-	{"end":"refunding","start":"frozen","reason":"closed"}	2036-08-28 16:00:01.691045	468	\N
469	intent.intent_closed	~39ac0706	\N	\N	-	{"end":"closed","start":"qualified"}	2036-08-28 16:00:01.691045	469	\N
470	payout.instructed	~59b95f75	\N	\N	-	{"amount":5000000,"deposit":"~a931475b","reference":"ZZFK5FUQMGHYDL9"}	2036-08-28 16:00:01.770772	470	\N
471	payout.instructed	~26da28ef	\N	\N	-	{"amount":5000000,"deposit":"~c903321e","reference":"ZZFKHKWG8VP2NNN"}	2036-08-28 16:00:01.770772	471	\N
472	bank_line.received	~409175f7	~e063bc45	~67d23233	-	{"amount":-5000000}	2036-08-28 16:00:01.817224	472	\N
473	payout.confirmed	~59b95f75	\N	\N	-	{"end":"confirmed","start":"instructed","deposit":"~a931475b"}	2036-08-28 16:00:01.826472	473	\N
474	deposit.refunded	~a931475b	\N	\N	-	{"end":"refunded","start":"refunding"}	2036-08-28 16:00:01.826472	474	\N
475	bank_line.matched	~409175f7	\N	\N	-	{"end":"matched","start":"received"}	2036-08-28 16:00:01.826472	475	\N
476	trial.overdue	~feee4781	\N	\N	-	{"end":"overdue","start":"running"}	2036-08-29 16:00:00.298884	476	\N
477	auction.opened	~97bff1ec	\N	\N	-	{"end":"free","start":"scheduled"}	2036-08-29 16:00:00.324603	477	\N
478	auction.bid_placed	~97bff1ec	~20328169	~10a4595b	-	{"seq":1,"label":"竞买人3VD7R","amount":50000000}	2036-08-29 16:00:00.354286	478	\N
479	auction.bid_placed	~97bff1ec	~c89c3423	~3864392f	-	{"seq":2,"label":"竞买人EG7FY","amount":51000000}	2036-08-29 16:00:00.356942	479	\N
480	auction.timed	~97bff1ec	\N	\N	-	{"end":"timed","start":"free"}	2036-08-29 20:00:00.522068	480	\N
481	auction.ended	~97bff1ec	\N	\N	-	{"end":"ended","start":"timed"}	2036-08-29 20:05:00.29349	481	\N
482	procedure.awarded	~32ad0542	\N	\N	-	{"end":"awarding","price":51000000,"start":"competing"}	2036-08-29 20:05:00.301618	482	\N
483	award.given	~69475cbe	\N	\N	-	{"price":51000000,"procedure":"~32ad0542"}	2036-08-29 20:05:00.301618	483	\N
484	award.promoted	~69475cbe	\N	\N	-	{"end":"pending","start":"waiting"}	2036-08-29 20:05:00.301618	484	\N
485	award.given	~66db85aa	\N	\N	-	{"price":50000000,"procedure":"~32ad0542"}	2036-08-29 20:05:00.301618	485	\N
486	award.award_doubted	~69475cbe	~a9e7aa46	~41c678a0	-	{"end":"curing","start":"pending","reasons":"缺资质"}	2036-08-29 20:05:01.05544	486	\N
487	award.award_rejected	~69475cbe	~a9e7aa46	~41c678a0	-	{"end":"rejected","start":"curing","reasons":"未补正"}	2036-08-30 22:29:01.079935	487	\N
488	deposit.refunding	~74d4d413	\N	\N	-	{"end":"refunding","start":"frozen","reason":"the award was rejected"}	2036-08-30 22:29:01.079935	488	\N
489	award.promoted	~66db85aa	\N	\N	-	{"end":"pending","start":"waiting"}	2036-08-30 22:29:01.079935	489	\N
490	deal.drafted	~9759bd46	~a9e7aa46	~41c678a0	-	{"of":"~66db85aa","price":50000000,"origin":"award"}	2036-08-30 22:29:01.098447	490	\N
491	award.award_confirmed	~66db85aa	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"pending"}	2036-08-30 22:29:01.098447	491	\N
492	deal.drawn_up	~9759bd46	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8","contract":1}	2036-08-30 22:29:01.118551	492	\N
493	deal.signed	~9759bd46	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8","contract":1}	2036-08-30 22:29:01.126326	493	\N
494	deal.signed	~9759bd46	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8","contract":1}	2036-08-30 22:29:01.138146	494	\N
495	granted_right.granted	5b901f54-7d09-4e0a-b541-97ceb3fed29a	\N	\N	-	{"asset":"~e8d017ef","right":"transfer"}	2036-08-30 22:29:01.138146	495	\N
496	asset.rights_changed	~e8d017ef	\N	\N	-	{}	2036-08-30 22:29:01.138146	496	\N
497	payment.expected	~cd0281f2	\N	\N	-	{"deal":"~9759bd46","amount":50000000,"reference":"ZZJYR9TY96A816M"}	2036-08-30 22:29:01.138146	497	\N
498	deposit.applied	~3fa29a1c	\N	\N	-	{"end":"applied","start":"frozen","procedure":"~32ad0542"}	2036-08-30 22:29:01.138146	498	\N
499	deal.effective	~9759bd46	\N	\N	-	{"end":"effective","asset":"~e8d017ef","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"award","seller":"~41c678a0","listing":"~4b481a0e"}	2036-08-30 22:29:01.138146	499	\N
500	payout.instructed	e3664277-dc68-4a32-a79c-9be7859cfa4e	\N	\N	-	{"amount":5000000,"deposit":"~74d4d413","reference":"ZZFKA7M4Y95VA97"}	2036-08-30 22:29:01.184386	500	\N
501	listing.card_changed	~4b481a0e	\N	\N	-	{}	2036-08-30 22:29:01.203699	501	\N
502	procedure.barred	~32ad0542	\N	\N	-	{"facts":{"right":"transfer","since":"2036-08-31","until":null},"reason":"right-taken"}	2036-08-30 22:29:01.246093	502	\N
503	award.fulfilled	~66db85aa	\N	\N	-	{"end":"fulfilled","start":"confirmed"}	2036-08-30 22:29:01.2891	503	\N
504	intent.intent_closed	~56e77078	\N	\N	-	{"end":"closed","start":"qualified"}	2036-08-30 22:29:01.2891	504	\N
505	procedure.concluded	~32ad0542	\N	\N	-	{"end":"concluded","start":"awarding"}	2036-08-30 22:29:01.2891	505	\N
506	demand.expired	~adcb361f	\N	\N	-	{"end":"expired","start":"published"}	2036-09-09 22:29:01.406264	506	\N
507	demand.expired	~3de3079e	\N	\N	-	{"end":"expired","start":"published"}	2036-09-09 22:29:01.413428	507	\N
508	suggestion.retired	~6bc81e57	\N	\N	-	{"end":"retired","start":"suggested"}	2036-09-09 22:29:01.726068	508	\N
509	suggestion.retired	~a4108ea1	\N	\N	-	{"end":"retired","start":"suggested"}	2036-09-09 22:29:01.726068	509	\N
510	suggestion.retired	~d23f57ec	\N	\N	-	{"end":"retired","start":"suggested"}	2036-09-09 22:29:01.726068	510	\N
511	suggestion.retired	~da5ea284	\N	\N	-	{"end":"retired","start":"suggested"}	2036-09-09 22:29:01.726068	511	\N
512	suggestion.retired	~f850e67d	\N	\N	-	{"end":"retired","start":"suggested"}	2036-09-09 22:29:01.726068	512	\N
513	granted_right.ended	~5b901f54	\N	\N	-	{"end":"ended","start":"running"}	2036-09-09 22:29:01.890258	513	\N
514	asset.rights_changed	~e8d017ef	\N	\N	-	{}	2036-09-09 22:29:01.890258	514	\N
515	payment.forfeited	~cd0281f2	\N	\N	-	{"end":"forfeited","net":5000000,"deal":"~9759bd46","start":"due"}	2036-09-09 22:29:01.890258	515	\N
516	listing.released	~4b481a0e	\N	\N	-	{"end":"published","start":"reserved"}	2036-09-09 22:29:01.890258	516	\N
517	deal.rescinded	~9759bd46	~a9e7aa46	~41c678a0	-	{"end":"rescinded","start":"effective"}	2036-09-09 22:29:01.890258	517	\N
518	listing.card_changed	~4b481a0e	\N	\N	-	{}	2036-09-09 22:29:01.943185	518	\N
519	payout.instructed	490c4732-5465-48f6-8af3-b7f039f1b409	\N	\N	-	{"deal":"~9759bd46","amount":5000000,"reference":"ZZFKU8KREAMC4FG"}	2036-09-09 22:29:01.972297	519	\N
520	procedure.drafted	~ad6e7c1f	~a9e7aa46	~41c678a0	-	{"listing":"~ecc0aaa1"}	2036-09-09 22:29:02.246081	520	\N
521	procedure.submitted	~ad6e7c1f	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2036-09-09 22:29:02.256697	521	\N
522	listing.reserved	~ecc0aaa1	\N	\N	-	{"end":"reserved","start":"published"}	2036-09-09 22:29:02.259094	522	\N
523	procedure.announced	~ad6e7c1f	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2036-09-09 22:29:02.259094	523	\N
524	intent.registered	~3e3e959f	~20328169	~10a4595b	-	{"procedure":"~ad6e7c1f"}	2036-09-09 22:29:02.273285	524	\N
525	intent.forwarded	~3e3e959f	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-09-09 22:29:02.298995	525	\N
526	deposit.expected	~646a27c2	\N	\N	-	{"amount":5000000,"procedure":"~ad6e7c1f","reference":"ZZBZEB9SYQRFCN1"}	2036-09-09 22:29:02.317662	526	\N
527	intent.agreed	~3e3e959f	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-09-09 22:29:02.317662	527	\N
528	bank_line.received	~b1aa289d	~e063bc45	~67d23233	-	{"amount":5000000}	2036-09-09 22:29:02.373852	528	\N
529	deposit.frozen	~646a27c2	\N	\N	-	{"end":"frozen","start":"due","procedure":"~ad6e7c1f"}	2036-09-09 22:29:02.41337	529	\N
530	bank_line.matched	~b1aa289d	\N	\N	-	{"end":"matched","start":"received"}	2036-09-09 22:29:02.41337	530	\N
531	intent.qualified	~3e3e959f	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-09-09 22:29:02.437185	531	\N
532	intent.registered	6a41e9cc-a5a9-4374-b668-67daa511ec10	~c89c3423	~3864392f	-	{"procedure":"~ad6e7c1f"}	2036-09-09 22:29:02.455384	532	\N
533	intent.forwarded	~6a41e9cc	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2036-09-09 22:29:02.474574	533	\N
534	deposit.expected	~0301e154	\N	\N	-	{"amount":5000000,"procedure":"~ad6e7c1f","reference":"ZZBZGLAFDKDK0RF"}	2036-09-09 22:29:02.489516	534	\N
535	intent.agreed	~6a41e9cc	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2036-09-09 22:29:02.489516	535	\N
536	bank_line.received	~e203a1ec	~e063bc45	~67d23233	-	{"amount":5000000}	2036-09-09 22:29:02.523266	536	\N
537	deposit.frozen	~0301e154	\N	\N	-	{"end":"frozen","start":"due","procedure":"~ad6e7c1f"}	2036-09-09 22:29:02.540594	537	\N
538	bank_line.matched	~e203a1ec	\N	\N	-	{"end":"matched","start":"received"}	2036-09-09 22:29:02.540594	538	\N
539	intent.qualified	~6a41e9cc	\N	\N	-	{"end":"qualified","start":"agreed"}	2036-09-09 22:29:02.557909	539	\N
540	trial.ended	~feee4781	\N	\N	-	{"end":"ended","start":"overdue"}	2036-09-25 16:00:00.014954	540	\N
541	procedure.closed	~ad6e7c1f	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2036-09-25 16:00:00.018759	541	\N
542	procedure.competing	~ad6e7c1f	\N	\N	-	{"end":"competing","start":"qualifying"}	2036-09-25 16:00:00.259791	542	\N
543	opening.collecting	fc7a6389-8b6a-45a0-b922-a76d57deb316	\N	\N	-	{"of":"~ad6e7c1f","envelope":"technical"}	2036-09-25 16:00:00.283003	543	\N
544	opening.collecting	ab53dd28-008d-4147-b1b0-9db48ac3c164	\N	\N	-	{"of":"~ad6e7c1f","envelope":"price"}	2036-09-25 16:00:00.283003	544	\N
545	opening.closed	~fc7a6389	\N	\N	-	{"end":"unsealing","start":"collecting"}	2036-10-01 16:00:00.335893	545	\N
546	opening.held	~ab53dd28	\N	\N	-	{"end":"held","start":"collecting"}	2036-10-01 16:00:00.340036	546	\N
547	opening.share_given	~fc7a6389	~a9e7aa46	~41c678a0	-	{"end":"unsealing","side":"owner","start":"unsealing"}	2036-10-01 16:00:00.356116	547	\N
548	opening.share_given	~fc7a6389	~a75b428d	~c0537c8a	-	{"end":"unsealing","side":"witness","start":"unsealing"}	2036-10-01 16:00:00.360751	548	\N
549	opening.unsealed	~fc7a6389	\N	\N	-	{"end":"opening","start":"unsealing"}	2036-10-01 16:00:00.360751	549	\N
550	opening.opened	~fc7a6389	\N	\N	-	{"end":"opened","bids":1,"start":"opening"}	2036-10-01 16:00:00.37295	550	\N
551	opening.evaluated	~fc7a6389	~f5a277f9	~67d23233	-	{"end":"evaluated","start":"opened","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2036-10-01 16:00:00.403814	551	\N
552	opening.released	~ab53dd28	\N	\N	-	{"end":"unsealing","start":"held"}	2036-10-01 16:00:00.416852	552	\N
553	opening.share_given	~ab53dd28	~a9e7aa46	~41c678a0	-	{"end":"unsealing","side":"owner","start":"unsealing"}	2036-10-01 16:00:00.432019	553	\N
554	opening.share_given	~ab53dd28	~a75b428d	~c0537c8a	-	{"end":"unsealing","side":"witness","start":"unsealing"}	2036-10-01 16:00:00.435864	554	\N
555	opening.unsealed	~ab53dd28	\N	\N	-	{"end":"opening","start":"unsealing"}	2036-10-01 16:00:00.435864	555	\N
556	opening.opened	~ab53dd28	\N	\N	-	{"end":"opened","bids":1,"start":"opening"}	2036-10-01 16:00:00.445673	556	\N
557	procedure.awarded	~ad6e7c1f	\N	\N	-	{"end":"awarding","price":50000001,"start":"competing"}	2036-10-01 16:00:00.464658	557	\N
558	award.given	~9fe9df1b	\N	\N	-	{"price":50000001,"procedure":"~ad6e7c1f"}	2036-10-01 16:00:00.464658	558	\N
559	award.promoted	~9fe9df1b	\N	\N	-	{"end":"pending","start":"waiting"}	2036-10-01 16:00:00.464658	559	\N
560	deposit.refunding	~0301e154	\N	\N	-	{"end":"refunding","start":"frozen","reason":"closed"}	2036-10-01 16:00:00.464658	560	\N
561	intent.intent_closed	~6a41e9cc	\N	\N	-	{"end":"closed","start":"qualified"}	2036-10-01 16:00:00.464658	561	\N
562	payout.instructed	4d8d343d-1537-4bda-a495-7381e6142408	\N	\N	-	{"amount":5000000,"deposit":"~0301e154","reference":"ZZFKWJK7VL2DA84"}	2036-10-01 16:00:00.499163	562	\N
563	deal.drafted	~52f63d54	~a9e7aa46	~41c678a0	-	{"of":"~9fe9df1b","price":50000001,"origin":"award"}	2036-10-01 16:00:00.520587	563	\N
564	award.award_confirmed	~9fe9df1b	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"pending"}	2036-10-01 16:00:00.520587	564	\N
565	deal.cancelled	~52f63d54	~20328169	~10a4595b	-	{"end":"cancelled","start":"drafted","reason":"不再需要"}	2036-10-01 16:00:00.535284	565	\N
566	award.defaulted	~9fe9df1b	\N	\N	-	{"end":"defaulted","start":"confirmed","at_fault":"buyer"}	2036-10-01 16:00:00.553877	566	\N
567	deposit.forfeited	~646a27c2	\N	\N	-	{"end":"forfeited","start":"frozen","reason":"the winner did not sign"}	2036-10-01 16:00:00.553877	567	\N
568	listing.released	~ecc0aaa1	\N	\N	-	{"end":"published","start":"reserved"}	2036-10-01 16:00:00.553877	568	\N
569	procedure.unsold	~ad6e7c1f	\N	\N	-	{"end":"unsold","start":"awarding","reason":"not-signed"}	2036-10-01 16:00:00.553877	569	\N
570	payout.instructed	fca9e421-4098-4497-bddd-da337c1e6213	\N	\N	-	{"amount":5000000,"deposit":"~646a27c2","reference":"ZZFKX8UC80AB5RR"}	2036-10-01 16:00:00.600735	570	\N
571	intent.intent_closed	~3e3e959f	\N	\N	-	{"end":"closed","start":"qualified"}	2036-10-01 16:00:00.617182	571	\N
572	demand.drafted	~c263d6ca	~20328169	~10a4595b	-	{}	2036-10-01 16:00:00.64948	572	\N
573	demand.submitted	~c263d6ca	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.655173	573	\N
574	demand.published	~c263d6ca	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-10-01 16:00:00.657385	574	\N
575	call.drafted	~91a6d4e6	~20328169	~10a4595b	-	{"demand":"~c263d6ca"}	2036-10-01 16:00:00.660047	575	\N
576	call.submitted	~91a6d4e6	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.675664	576	\N
577	demand.called	~c263d6ca	\N	\N	-	{"call":"~91a6d4e6"}	2036-10-01 16:00:00.679891	577	\N
578	call.announced	~91a6d4e6	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"e79adec8d0596a03028681ad181bf4445f23cc28a01e7affb4985b4f95853ac3"}	2036-10-01 16:00:00.679891	578	\N
579	search.appeared	~c263d6ca	\N	\N	-	{"last":15,"first":15,"library":2}	2036-10-01 16:00:00.699308	579	\N
580	demand.drafted	~874eed1c	~20328169	~10a4595b	-	{}	2036-10-01 16:00:00.763376	580	\N
581	demand.submitted	~874eed1c	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.772524	581	\N
582	demand.published	~874eed1c	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-10-01 16:00:00.780451	582	\N
583	call.drafted	~6ee64bd0	~20328169	~10a4595b	-	{"demand":"~874eed1c"}	2036-10-01 16:00:00.791335	583	\N
584	call.submitted	~6ee64bd0	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.796499	584	\N
585	demand.called	~874eed1c	\N	\N	-	{"call":"~6ee64bd0"}	2036-10-01 16:00:00.798885	585	\N
586	call.announced	~6ee64bd0	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"f36a7b8f8a6874b4c564413e458c0f2b9ad5d144c2a2bee84baac1537c5c31fc"}	2036-10-01 16:00:00.798885	586	\N
587	search.appeared	~874eed1c	\N	\N	-	{"last":16,"first":16,"library":2}	2036-10-01 16:00:00.816248	587	\N
588	opening.collecting	445980ac-1e74-4ebe-a922-a579f22b8d17	\N	\N	-	{"of":"~6ee64bd0","envelope":"proposal"}	2036-10-01 16:00:00.82452	588	\N
589	proposal.entered	e7103d04-095a-403f-a7f0-aa44530abbae	~a9e7aa46	~41c678a0	-	{"call":"~6ee64bd0"}	2036-10-01 16:00:00.891556	589	\N
590	demand.drafted	~215ca28c	~20328169	~10a4595b	-	{}	2036-10-01 16:00:00.899309	590	\N
591	demand.submitted	~215ca28c	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.904628	591	\N
592	demand.published	~215ca28c	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2036-10-01 16:00:00.908144	592	\N
593	call.drafted	~6fc57db2	~20328169	~10a4595b	-	{"demand":"~215ca28c"}	2036-10-01 16:00:00.910949	593	\N
594	call.submitted	~6fc57db2	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2036-10-01 16:00:00.914584	594	\N
595	demand.called	~215ca28c	\N	\N	-	{"call":"~6fc57db2"}	2036-10-01 16:00:00.916866	595	\N
596	call.announced	~6fc57db2	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"42acc9fdd6a6db156b4d8a8ee20f6e8c82855491e1efa470c20d2c230fe60b81"}	2036-10-01 16:00:00.916866	596	\N
597	search.appeared	~215ca28c	\N	\N	-	{"last":17,"first":17,"library":2}	2036-10-01 16:00:00.935304	597	\N
598	proposal.entered	~7b3038c1	~a9e7aa46	~41c678a0	-	{"call":"~6fc57db2"}	2036-10-01 16:00:00.999293	598	\N
599	proposal.entered	~c56c2cee	~fa4c8f29	~f7539a8d	-	{"call":"~6fc57db2"}	2036-10-01 16:00:01.006176	599	\N
600	proposal.entered	80345920-d2c5-4d85-b31b-7c19dc5d3194	~c89c3423	~3864392f	-	{"call":"~6fc57db2"}	2036-10-01 16:00:01.024877	600	\N
601	proposal.entered	6d395681-2366-4341-a90a-4afec1d79e7e	~2814805e	~819bf359	-	{"call":"~6fc57db2"}	2036-10-01 16:00:01.035664	601	\N
602	proposal.withdrawn	~80345920	~c89c3423	~3864392f	-	{"end":"withdrawn","start":"entered"}	2036-10-01 16:00:01.050248	602	\N
603	demand.call_ended	~874eed1c	\N	\N	-	{"call":"~6ee64bd0"}	2036-10-01 16:00:01.064117	603	\N
604	call.terminated	~6ee64bd0	~f5a277f9	~67d23233	-	{"end":"terminated","start":"collecting","reason":"条件变化"}	2036-10-01 16:00:01.064117	604	\N
605	opening.cancelled	~445980ac	\N	\N	-	{"end":"failed","start":"collecting"}	2036-10-17 16:00:00.016316	605	\N
606	proposal.released	~e7103d04	\N	\N	-	{"end":"released","start":"entered"}	2036-10-17 16:00:00.016316	606	\N
607	demand.call_ended	~c263d6ca	\N	\N	-	{"call":"~91a6d4e6"}	2036-10-17 16:00:00.038145	607	\N
608	call.failed	~91a6d4e6	\N	\N	-	{"end":"failed","start":"collecting"}	2036-10-17 16:00:00.038145	608	\N
609	call.closed	~6fc57db2	\N	\N	-	{"end":"scoring","start":"collecting"}	2036-10-17 16:00:00.044747	609	\N
610	call.scored	~6fc57db2	~f5a277f9	~67d23233	-	{"end":"choosing","start":"scoring","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2036-10-17 16:00:00.101397	610	\N
611	proposal.ranked	~7b3038c1	\N	\N	-	{"end":"ranked","score":9000,"start":"entered"}	2036-10-17 16:00:00.101397	611	\N
612	proposal.ranked	~c56c2cee	\N	\N	-	{"end":"ranked","score":8000,"start":"entered"}	2036-10-17 16:00:00.101397	612	\N
613	proposal.refused	~6d395681	\N	\N	-	{"end":"refused","score":5000,"start":"entered"}	2036-10-17 16:00:00.101397	613	\N
614	call.chosen	~6fc57db2	~20328169	~10a4595b	-	{"end":"chosen","start":"choosing","reasons":null,"proposal":"~7b3038c1"}	2036-10-17 16:00:00.115275	614	\N
615	proposal.chosen	~7b3038c1	\N	\N	-	{"end":"chosen","start":"ranked"}	2036-10-17 16:00:00.126206	615	\N
616	deal.drafted	~6a89537c	\N	\N	-	{"of":"~7b3038c1","price":80000000,"origin":"call"}	2036-10-17 16:00:00.126206	616	\N
617	stage.planned	~fe3dee8b	\N	\N	-	{"deal":"~6a89537c","amount":16000000}	2036-10-17 16:00:00.126206	617	\N
618	stage.planned	~c8444c05	\N	\N	-	{"deal":"~6a89537c","amount":8000000}	2036-10-17 16:00:00.126206	618	\N
619	stage.planned	~7c71fda8	\N	\N	-	{"deal":"~6a89537c","amount":8000000}	2036-10-17 16:00:00.126206	619	\N
620	stage.planned	~b27ed448	\N	\N	-	{"deal":"~6a89537c","amount":8000000}	2036-10-17 16:00:00.126206	620	\N
621	deal.cancelled	~6a89537c	~a9e7aa46	~41c678a0	-	{"end":"cancelled","start":"drafted","reason":"无力承担"}	2036-10-17 16:00:00.157285	621	\N
622	proposal.defaulted	~7b3038c1	\N	\N	-	{"end":"defaulted","start":"chosen","at_fault":"seller"}	2036-10-17 16:00:00.18184	622	\N
623	call.reopened	~6fc57db2	\N	\N	-	{"end":"choosing","start":"chosen"}	2036-10-17 16:00:00.18184	623	\N
624	stage.voided	~fe3dee8b	\N	\N	-	{"end":"void","start":"planned"}	2036-10-17 16:00:00.202077	624	\N
625	stage.voided	~c8444c05	\N	\N	-	{"end":"void","start":"planned"}	2036-10-17 16:00:00.202077	625	\N
626	stage.voided	~7c71fda8	\N	\N	-	{"end":"void","start":"planned"}	2036-10-17 16:00:00.202077	626	\N
627	stage.voided	~b27ed448	\N	\N	-	{"end":"void","start":"planned"}	2036-10-17 16:00:00.202077	627	\N
628	call.chosen	~6fc57db2	~20328169	~10a4595b	-	{"end":"chosen","start":"choosing","reasons":null,"proposal":"~c56c2cee"}	2036-10-17 16:00:00.225143	628	\N
629	proposal.chosen	~c56c2cee	\N	\N	-	{"end":"chosen","start":"ranked"}	2036-10-17 16:00:00.234152	629	\N
630	deal.drafted	~fde1bca3	\N	\N	-	{"of":"~c56c2cee","price":80000000,"origin":"call"}	2036-10-17 16:00:00.234152	630	\N
631	stage.planned	~239410e7	\N	\N	-	{"deal":"~fde1bca3","amount":16000000}	2036-10-17 16:00:00.234152	631	\N
632	stage.planned	~de90b058	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.234152	632	\N
633	stage.planned	~e4c23eab	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.234152	633	\N
634	stage.planned	~207b7d3a	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.234152	634	\N
635	deal.drawn_up	~fde1bca3	~fa4c8f29	~f7539a8d	-	{"end":"signing","start":"drafted","sha256":"1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd","contract":1}	2036-10-17 16:00:00.261887	635	\N
636	deal.signed	~fde1bca3	~fa4c8f29	~f7539a8d	-	{"end":"signing","start":"signing","sha256":"1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd","contract":1}	2036-10-17 16:00:00.266729	636	\N
637	deal.signed	~fde1bca3	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd","contract":1}	2036-10-17 16:00:00.271311	637	\N
638	payment.expected	~5cb49096	\N	\N	-	{"deal":"~fde1bca3","amount":40000000,"reference":"ZZJYBSY74HWCX6K"}	2036-10-17 16:00:00.271311	638	\N
639	deal.effective	~fde1bca3	\N	\N	-	{"end":"effective","asset":null,"buyer":"~10a4595b","price":80000000,"start":"signing","origin":"call","seller":"~f7539a8d","listing":null}	2036-10-17 16:00:00.271311	639	\N
640	payment.expected	fd88e22a-fa8d-4e5f-b99c-e277cb96a1e6	\N	\N	-	{"deal":"~fde1bca3","amount":16000000,"reference":"ZZJYMG4Z42HRAF5"}	2036-10-17 16:00:00.290415	640	\N
641	tranche.due	5c1ec09c-c004-45f9-ae8f-941262ff5180	\N	\N	-	{"deal":"~fde1bca3","amount":16000000}	2036-10-17 16:00:00.290415	641	\N
642	payment.expected	~2726d958	\N	\N	-	{"deal":"~fde1bca3","amount":8000000,"reference":"ZZJYY8V6HNTR1RJ"}	2036-10-17 16:00:00.290415	642	\N
643	tranche.due	95e44ed5-e69f-4a03-82ad-8ed3e1d0eb62	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.290415	643	\N
644	payment.expected	~7d3f7c7a	\N	\N	-	{"deal":"~fde1bca3","amount":8000000,"reference":"ZZJYEDQNHEADXZN"}	2036-10-17 16:00:00.290415	644	\N
645	tranche.due	cdf0551e-21ff-4e66-bf92-9e5361fee79d	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.290415	645	\N
646	payment.expected	70ed7499-42a8-4353-9331-075792b7db2c	\N	\N	-	{"deal":"~fde1bca3","amount":8000000,"reference":"ZZJYTMD1RRM43H1"}	2036-10-17 16:00:00.290415	646	\N
647	tranche.due	776f949e-077b-4417-a7de-67f2358ab98e	\N	\N	-	{"deal":"~fde1bca3","amount":8000000}	2036-10-17 16:00:00.290415	647	\N
648	proposal.signed	~c56c2cee	\N	\N	-	{"end":"signed","start":"chosen"}	2036-10-17 16:00:00.343589	648	\N
649	demand.call_ended	~215ca28c	\N	\N	-	{"call":"~6fc57db2"}	2036-10-17 16:00:00.343589	649	\N
650	call.concluded	~6fc57db2	\N	\N	-	{"end":"concluded","start":"chosen"}	2036-10-17 16:00:00.343589	650	\N
651	stage.started	~239410e7	\N	\N	-	{"end":"running","start":"planned"}	2036-10-17 16:00:00.353854	651	\N
652	stage.started	~de90b058	\N	\N	-	{"end":"running","start":"planned"}	2036-10-17 16:00:00.353854	652	\N
653	stage.started	~e4c23eab	\N	\N	-	{"end":"running","start":"planned"}	2036-10-17 16:00:00.353854	653	\N
654	stage.started	~207b7d3a	\N	\N	-	{"end":"running","start":"planned"}	2036-10-17 16:00:00.353854	654	\N
655	gate.judged	~239410e7	\N	\N	-	{"kind":"call_stage","outcome":"met"}	2036-10-17 16:00:00.387276	655	\N
656	stage.advanced	~239410e7	\N	\N	-	{"end":"met","start":"running"}	2036-10-17 16:00:00.387276	656	\N
657	bank_line.received	~d2623f24	~e063bc45	~67d23233	-	{"amount":8000000}	2036-10-17 16:00:00.418251	657	\N
658	bank_line.received	~40596493	~e063bc45	~67d23233	-	{"amount":8000000}	2036-10-17 16:00:00.441757	658	\N
659	payment.held	~2726d958	\N	\N	-	{"end":"held","deal":"~fde1bca3","start":"due","amount":8000000}	2036-10-17 16:00:00.449283	659	\N
660	bank_line.matched	~d2623f24	\N	\N	-	{"end":"matched","start":"received"}	2036-10-17 16:00:00.449283	660	\N
661	payment.held	~7d3f7c7a	\N	\N	-	{"end":"held","deal":"~fde1bca3","start":"due","amount":8000000}	2036-10-17 16:00:00.449283	661	\N
662	bank_line.matched	~40596493	\N	\N	-	{"end":"matched","start":"received"}	2036-10-17 16:00:00.449283	662	\N
663	tranche.held	~95e44ed5	\N	\N	-	{"end":"held","start":"due"}	2036-10-17 16:00:00.473784	663	\N
664	tranche.held	~cdf0551e	\N	\N	-	{"end":"held","start":"due"}	2036-10-17 16:00:00.473784	664	\N
665	stage.submitted	~de90b058	~fa4c8f29	~f7539a8d	-	{"end":"submitted","start":"running","documents":[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]}	2036-10-17 16:00:00.495134	665	\N
666	gate.judged	~de90b058	\N	\N	-	{"kind":"call_stage","outcome":"not_met"}	2036-10-17 16:00:00.504034	666	\N
667	stage.rejected	~de90b058	~20328169	~10a4595b	-	{"end":"not_met","start":"submitted","reasons":"强度不足"}	2036-10-17 16:00:00.504034	667	\N
668	tranche.frozen	~95e44ed5	\N	\N	-	{"end":"frozen","start":"held","verdict":"not_met"}	2036-10-17 16:00:00.51509	668	\N
669	payment.refunded	~2726d958	\N	\N	-	{"end":"refunded","deal":"~fde1bca3","start":"held","refund":8000000}	2036-10-17 16:00:00.530883	669	\N
670	tranche.refunded	~95e44ed5	~fa4c8f29	~f7539a8d	-	{"end":"refunded","start":"frozen"}	2036-10-17 16:00:00.530883	670	\N
671	tranche.part_proposed	~cdf0551e	~fa4c8f29	~f7539a8d	-	{"end":"held","part":4000000,"start":"held"}	2036-10-17 16:00:00.56254	671	\N
672	payment.parted	~7d3f7c7a	\N	\N	-	{"end":"parted","fee":40000,"net":3960000,"deal":"~fde1bca3","start":"held","refund":4000000}	2036-10-17 16:00:00.568739	672	\N
673	tranche.parted	~cdf0551e	~20328169	~10a4595b	-	{"end":"parted","part":4000000,"start":"held"}	2036-10-17 16:00:00.568739	673	\N
674	payout.instructed	02c912d3-bb5c-4426-9937-b75040f34262	\N	\N	-	{"deal":"~fde1bca3","amount":8000000,"reference":"ZZFK5MFKWTCYKF8"}	2036-10-17 16:00:00.583562	674	\N
675	payout.instructed	198f4d8f-cc52-4495-9c41-a5b5cb15dc7b	\N	\N	-	{"deal":"~fde1bca3","amount":3960000,"reference":"ZZFK9VU0YUELLKG"}	2036-10-17 16:00:00.583562	675	\N
676	payout.instructed	a6e45779-95d6-4c76-b854-4c225d21b7c6	\N	\N	-	{"deal":"~fde1bca3","amount":4000000,"reference":"ZZFKFMAKW5P73V2"}	2036-10-17 16:00:00.583562	676	\N
677	payment.cancelled	~5cb49096	\N	\N	-	{"end":"cancelled","start":"due"}	2036-10-27 16:00:00.631405	677	\N
678	deal.rescinded	~fde1bca3	~fa4c8f29	~f7539a8d	-	{"end":"rescinded","start":"effective"}	2036-10-27 16:00:00.631405	678	\N
679	payment.cancelled	~fd88e22a	\N	\N	-	{"end":"cancelled","start":"due"}	2036-10-27 16:00:00.643733	679	\N
680	tranche.cancelled	~5c1ec09c	\N	\N	-	{"end":"cancelled","start":"due"}	2036-10-27 16:00:00.643733	680	\N
681	payment.cancelled	~70ed7499	\N	\N	-	{"end":"cancelled","start":"due"}	2036-10-27 16:00:00.643733	681	\N
682	tranche.cancelled	~776f949e	\N	\N	-	{"end":"cancelled","start":"due"}	2036-10-27 16:00:00.643733	682	\N
683	stage.voided	~e4c23eab	\N	\N	-	{"end":"void","start":"running"}	2036-10-27 16:00:00.6872	683	\N
684	stage.voided	~207b7d3a	\N	\N	-	{"end":"void","start":"running"}	2036-10-27 16:00:00.6872	684	\N
685	organisation.verification_ends	~4bfb3a78	\N	\N	-	{"end":"verified","start":"verified"}	2037-04-14 01:00:00.012148	685	\N
686	organisation.verification_ends	~d9b46307	\N	\N	-	{"end":"verified","start":"verified"}	2037-04-14 01:00:00.016732	686	\N
687	listing.expiry_near	~ee55c4ca	\N	\N	-	{"end":"published","start":"published"}	2037-04-14 01:00:00.021582	687	\N
688	talent.expiry_near	~ba5cc5bb	\N	\N	-	{"end":"published","start":"published"}	2037-04-14 01:00:00.025538	688	\N
689	credential.expiry_near	~9cdf9022	\N	\N	-	{"end":"certified","start":"certified"}	2037-04-14 01:00:00.029273	689	\N
690	pilot_base.lapsed	~6bb0b720	\N	\N	-	{"end":"lapsed","start":"accredited"}	2037-04-14 01:00:00.034818	690	\N
691	asset.verification_ended	~a2455722	\N	\N	-	{"report":"~98c394ae"}	2037-04-14 01:00:00.042167	691	\N
692	pilot_report.lapsed	~98c394ae	\N	\N	-	{"end":"lapsed","start":"issued"}	2037-04-14 01:00:00.042167	692	\N
693	demand.expiry_near	~c263d6ca	\N	\N	-	{"end":"published","start":"published"}	2037-04-14 01:00:00.050388	693	\N
694	demand.expiry_near	~874eed1c	\N	\N	-	{"end":"published","start":"published"}	2037-04-14 01:00:00.053204	694	\N
695	demand.expiry_near	~215ca28c	\N	\N	-	{"end":"published","start":"published"}	2037-04-14 01:00:00.056111	695	\N
696	organisation.lapsed	~4bfb3a78	\N	\N	-	{"end":"lapsed","start":"verified"}	2037-04-14 01:00:00.120886	696	\N
697	organisation.lapsed	~d9b46307	\N	\N	-	{"end":"lapsed","start":"verified"}	2037-04-14 01:00:00.125414	697	\N
698	listing.expired	~ee55c4ca	\N	\N	-	{"end":"expired","start":"published"}	2037-04-14 01:00:00.130098	698	\N
699	talent.expired	~ba5cc5bb	\N	\N	-	{"end":"expired","start":"published"}	2037-04-14 01:00:00.135854	699	\N
700	credential.expired	~9cdf9022	\N	\N	-	{"end":"expired","start":"certified"}	2037-04-14 01:00:00.140511	700	\N
701	demand.expired	~c263d6ca	\N	\N	-	{"end":"expired","start":"published"}	2037-04-14 01:00:00.144263	701	\N
702	demand.expired	~874eed1c	\N	\N	-	{"end":"expired","start":"published"}	2037-04-14 01:00:00.148618	702	\N
703	demand.expired	~215ca28c	\N	\N	-	{"end":"expired","start":"published"}	2037-04-14 01:00:00.152494	703	\N
704	trial.proposed	02ff8460-5851-41cb-8a70-30c4fafff531	~20328169	~10a4595b	-	{"listing":"~ed37234d"}	2037-04-14 01:00:00.370505	704	\N
705	trial.accepted	~02ff8460	~a9e7aa46	~41c678a0	-	{"end":"running","start":"proposed"}	2037-04-14 01:00:00.379436	705	\N
706	procedure.drafted	~40732d22	~a9e7aa46	~41c678a0	-	{"listing":"~ecc0aaa1"}	2037-05-04 01:00:00.013912	706	\N
707	procedure.submitted	~40732d22	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.031557	707	\N
708	listing.reserved	~ecc0aaa1	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.035451	708	\N
709	procedure.announced	~40732d22	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.035451	709	\N
710	procedure.drafted	~90e01deb	~a9e7aa46	~41c678a0	-	{"listing":"~1ed619c7"}	2037-05-04 01:00:00.054994	710	\N
711	procedure.submitted	~90e01deb	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.060877	711	\N
712	listing.reserved	~1ed619c7	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.063516	712	\N
713	procedure.announced	~90e01deb	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.063516	713	\N
714	asset.created	~18aa88a3	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.111305	714	\N
715	listing.drafted	8b543aa0-5f9a-48c3-bfb7-ea4ad93d353d	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.115767	715	\N
716	listing.submitted	~8b543aa0	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.123774	716	\N
717	listing.approved	~8b543aa0	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.13985	717	\N
718	procedure.drafted	~806f479c	~a9e7aa46	~41c678a0	-	{"listing":"~8b543aa0"}	2037-05-04 01:00:00.152117	718	\N
719	procedure.submitted	~806f479c	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.15863	719	\N
720	listing.reserved	~8b543aa0	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.161147	720	\N
721	procedure.announced	~806f479c	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.161147	721	\N
722	asset.created	~491daf76	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.17751	722	\N
737	procedure.announced	~f5f182e0	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.31365	737	\N
738	asset.created	~bb2ebb37	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.32866	738	\N
739	listing.drafted	~f9916b2e	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.332849	739	\N
740	listing.submitted	~f9916b2e	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.371582	740	\N
741	listing.approved	~f9916b2e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.379765	741	\N
742	procedure.drafted	~a8ce09ac	~a9e7aa46	~41c678a0	-	{"listing":"~f9916b2e"}	2037-05-04 01:00:00.389812	742	\N
743	procedure.submitted	~a8ce09ac	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.395794	743	\N
744	listing.reserved	~f9916b2e	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.398214	744	\N
745	procedure.announced	~a8ce09ac	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.398214	745	\N
746	asset.created	~4b9625aa	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.414029	746	\N
747	listing.drafted	~7c0854a2	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.418937	747	\N
748	listing.submitted	~7c0854a2	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.425825	748	\N
749	listing.approved	~7c0854a2	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.433543	749	\N
750	procedure.drafted	~b862d08a	~a9e7aa46	~41c678a0	-	{"listing":"~7c0854a2"}	2037-05-04 01:00:00.443109	750	\N
751	procedure.submitted	~b862d08a	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.449106	751	\N
752	listing.reserved	~7c0854a2	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.452287	752	\N
753	procedure.announced	~b862d08a	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.452287	753	\N
754	asset.created	~8f34c5bc	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:00.502178	754	\N
755	listing.drafted	ca974b17-3eda-49bb-9f16-35e14f8b5cec	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:00.506606	755	\N
756	listing.submitted	~ca974b17	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.513815	756	\N
757	listing.approved	~ca974b17	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:00.521892	757	\N
758	procedure.drafted	~8e434f4e	~a9e7aa46	~41c678a0	-	{"listing":"~ca974b17"}	2037-05-04 01:00:00.531592	758	\N
759	procedure.submitted	~8e434f4e	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:00.537027	759	\N
760	listing.reserved	~ca974b17	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:00.539646	760	\N
761	procedure.announced	~8e434f4e	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:00.539646	761	\N
762	intent.registered	~d894e81b	~20328169	~10a4595b	-	{"procedure":"~40732d22"}	2037-05-04 01:00:00.554446	762	\N
763	intent.forwarded	~d894e81b	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:00.571988	763	\N
764	deposit.expected	~a3006259	\N	\N	-	{"amount":5000000,"procedure":"~40732d22","reference":"ZZBZ6HYER770YM9"}	2037-05-04 01:00:00.580071	764	\N
765	intent.agreed	~d894e81b	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:00.580071	765	\N
766	bank_line.received	~4c394946	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:00.614337	766	\N
767	search.appeared	~0d54723f	\N	\N	-	{"last":23,"first":18,"library":1}	2037-05-04 01:00:00.64747	767	\N
768	deposit.frozen	~a3006259	\N	\N	-	{"end":"frozen","start":"due","procedure":"~40732d22"}	2037-05-04 01:00:00.671604	768	\N
769	bank_line.matched	~4c394946	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:00.671604	769	\N
770	intent.qualified	~d894e81b	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:00.730991	770	\N
771	intent.registered	~6d7e94fb	~20328169	~10a4595b	-	{"procedure":"~90e01deb"}	2037-05-04 01:00:00.945139	771	\N
772	intent.forwarded	~6d7e94fb	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:01.045664	772	\N
773	deposit.expected	~1e736e01	\N	\N	-	{"amount":5000000,"procedure":"~90e01deb","reference":"ZZBZ3M132SJTW84"}	2037-05-04 01:00:01.053662	773	\N
774	intent.agreed	~6d7e94fb	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:01.053662	774	\N
775	bank_line.received	~a2c49e2b	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:01.27665	775	\N
776	deposit.frozen	~1e736e01	\N	\N	-	{"end":"frozen","start":"due","procedure":"~90e01deb"}	2037-05-04 01:00:01.694382	776	\N
777	bank_line.matched	~a2c49e2b	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:01.694382	777	\N
778	intent.qualified	~6d7e94fb	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:01.708383	778	\N
779	intent.registered	~d1483337	~20328169	~10a4595b	-	{"procedure":"~806f479c"}	2037-05-04 01:00:01.737961	779	\N
820	listing.drafted	2df06666-8e98-4a1f-9054-fd368c0433d1	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:02.836352	820	\N
780	intent.forwarded	~d1483337	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:01.758296	780	\N
781	deposit.expected	~77f7cba1	\N	\N	-	{"amount":5000000,"procedure":"~806f479c","reference":"ZZBZCSW4D0MJ8LV"}	2037-05-04 01:00:01.767743	781	\N
782	intent.agreed	~d1483337	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:01.767743	782	\N
783	bank_line.received	~f1fc88b9	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:01.788119	783	\N
784	deposit.frozen	~77f7cba1	\N	\N	-	{"end":"frozen","start":"due","procedure":"~806f479c"}	2037-05-04 01:00:01.801136	784	\N
785	bank_line.matched	~f1fc88b9	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:01.801136	785	\N
786	intent.qualified	~d1483337	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:01.817298	786	\N
787	intent.registered	~24dcc825	~20328169	~10a4595b	-	{"procedure":"~91892878"}	2037-05-04 01:00:01.837611	787	\N
788	intent.forwarded	~24dcc825	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:01.851935	788	\N
789	deposit.expected	~e5907b64	\N	\N	-	{"amount":5000000,"procedure":"~91892878","reference":"ZZBZR6XN98PGN4F"}	2037-05-04 01:00:01.861133	789	\N
790	intent.agreed	~24dcc825	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:01.861133	790	\N
791	bank_line.received	~70a81b10	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:01.880992	791	\N
792	deposit.frozen	~e5907b64	\N	\N	-	{"end":"frozen","start":"due","procedure":"~91892878"}	2037-05-04 01:00:01.897029	792	\N
793	bank_line.matched	~70a81b10	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:01.897029	793	\N
794	intent.qualified	~24dcc825	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:01.929113	794	\N
795	intent.registered	~1df64bd2	~20328169	~10a4595b	-	{"procedure":"~b862d08a"}	2037-05-04 01:00:01.980134	795	\N
796	intent.forwarded	~1df64bd2	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:01.993037	796	\N
797	deposit.expected	~589dbd52	\N	\N	-	{"amount":5000000,"procedure":"~b862d08a","reference":"ZZBZEF32D90UPVY"}	2037-05-04 01:00:02.092057	797	\N
798	intent.agreed	~1df64bd2	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:02.092057	798	\N
799	bank_line.received	~5753a0ad	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:02.112061	799	\N
800	deposit.frozen	~589dbd52	\N	\N	-	{"end":"frozen","start":"due","procedure":"~b862d08a"}	2037-05-04 01:00:02.124492	800	\N
801	bank_line.matched	~5753a0ad	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:02.124492	801	\N
802	intent.qualified	~1df64bd2	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:02.139006	802	\N
803	intent.registered	~892bc39c	~c89c3423	~3864392f	-	{"procedure":"~b862d08a"}	2037-05-04 01:00:02.157954	803	\N
804	intent.forwarded	~892bc39c	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:02.17145	804	\N
805	deposit.expected	~2c92a255	\N	\N	-	{"amount":5000000,"procedure":"~b862d08a","reference":"ZZBZGVVJ5HSTFWH"}	2037-05-04 01:00:02.192999	805	\N
806	intent.agreed	~892bc39c	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:02.192999	806	\N
807	bank_line.received	~4712c95c	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:02.284949	807	\N
808	deposit.frozen	~2c92a255	\N	\N	-	{"end":"frozen","start":"due","procedure":"~b862d08a"}	2037-05-04 01:00:02.430917	808	\N
809	bank_line.matched	~4712c95c	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:02.430917	809	\N
810	intent.qualified	~892bc39c	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:02.444719	810	\N
811	asset.created	~5bb41732	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:02.473108	811	\N
812	listing.drafted	be581c1d-4c37-4e73-81ba-f311eb2b9850	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:02.57215	812	\N
813	listing.submitted	~be581c1d	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:02.701378	813	\N
814	listing.approved	~be581c1d	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:02.790486	814	\N
815	procedure.drafted	~3386c13a	~a9e7aa46	~41c678a0	-	{"listing":"~be581c1d"}	2037-05-04 01:00:02.812745	815	\N
816	procedure.submitted	~3386c13a	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:02.818527	816	\N
817	listing.reserved	~be581c1d	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:02.820515	817	\N
818	procedure.announced	~3386c13a	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:02.820515	818	\N
819	asset.created	~7b495f0e	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:02.832842	819	\N
821	listing.submitted	~2df06666	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:02.841877	821	\N
822	listing.approved	~2df06666	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:03.20558	822	\N
823	procedure.drafted	~a5a15e92	~a9e7aa46	~41c678a0	-	{"listing":"~2df06666"}	2037-05-04 01:00:03.220319	823	\N
824	procedure.submitted	~a5a15e92	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:03.225813	824	\N
825	listing.reserved	~2df06666	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:03.227797	825	\N
826	procedure.announced	~a5a15e92	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:03.227797	826	\N
827	asset.created	~46782a7b	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-04 01:00:03.248563	827	\N
828	listing.drafted	~356f8efc	~a9e7aa46	~41c678a0	-	{}	2037-05-04 01:00:03.253088	828	\N
829	listing.submitted	~356f8efc	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:03.258793	829	\N
830	listing.approved	~356f8efc	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:03.264819	830	\N
831	procedure.drafted	~c702e52a	~a9e7aa46	~41c678a0	-	{"listing":"~356f8efc"}	2037-05-04 01:00:03.272221	831	\N
832	procedure.submitted	~c702e52a	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:03.277206	832	\N
833	listing.reserved	~356f8efc	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-04 01:00:03.279093	833	\N
834	procedure.announced	~c702e52a	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-04 01:00:03.279093	834	\N
835	intent.registered	2dd9fafa-a4b9-494d-8ffa-bbad3dae42fc	~20328169	~10a4595b	-	{"procedure":"~3386c13a"}	2037-05-04 01:00:03.290666	835	\N
836	intent.forwarded	~2dd9fafa	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:03.306395	836	\N
837	deposit.expected	~a2fc00ab	\N	\N	-	{"amount":5000000,"procedure":"~3386c13a","reference":"ZZBZDQV8Z5X4AQU"}	2037-05-04 01:00:03.312204	837	\N
838	intent.agreed	~2dd9fafa	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:03.312204	838	\N
839	bank_line.received	~8eb3ecd4	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:03.330181	839	\N
840	search.appeared	~2df06666	\N	\N	-	{"last":26,"first":24,"library":1}	2037-05-04 01:00:03.344536	840	\N
841	deposit.frozen	~a2fc00ab	\N	\N	-	{"end":"frozen","start":"due","procedure":"~3386c13a"}	2037-05-04 01:00:03.357529	841	\N
842	bank_line.matched	~8eb3ecd4	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:03.357529	842	\N
843	intent.qualified	~2dd9fafa	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:03.5019	843	\N
844	intent.registered	01a84540-4a02-447a-a6e7-fae4cc3f4f5f	~c89c3423	~3864392f	-	{"procedure":"~3386c13a"}	2037-05-04 01:00:03.711124	844	\N
845	intent.forwarded	~01a84540	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:03.727819	845	\N
846	deposit.expected	~ab12864d	\N	\N	-	{"amount":5000000,"procedure":"~3386c13a","reference":"ZZBZKE1JJQALTKG"}	2037-05-04 01:00:03.757564	846	\N
847	intent.agreed	~01a84540	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:03.757564	847	\N
848	bank_line.received	~81419656	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:03.793849	848	\N
849	deposit.frozen	~ab12864d	\N	\N	-	{"end":"frozen","start":"due","procedure":"~3386c13a"}	2037-05-04 01:00:03.811767	849	\N
850	bank_line.matched	~81419656	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:03.811767	850	\N
851	intent.qualified	~01a84540	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:04.137172	851	\N
852	intent.registered	ef811afd-b5ec-4a00-a4ca-81f5224e2936	~20328169	~10a4595b	-	{"procedure":"~a5a15e92"}	2037-05-04 01:00:04.154436	852	\N
853	intent.forwarded	~ef811afd	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:04.173555	853	\N
854	deposit.expected	~d258eb0f	\N	\N	-	{"amount":5000000,"procedure":"~a5a15e92","reference":"ZZBZ6ZN835T37ED"}	2037-05-04 01:00:04.17964	854	\N
855	intent.agreed	~ef811afd	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:04.17964	855	\N
856	bank_line.received	~ed5bbae0	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:04.194163	856	\N
857	deposit.frozen	~d258eb0f	\N	\N	-	{"end":"frozen","start":"due","procedure":"~a5a15e92"}	2037-05-04 01:00:04.367774	857	\N
858	bank_line.matched	~ed5bbae0	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:04.367774	858	\N
859	intent.qualified	~ef811afd	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:04.383601	859	\N
860	intent.registered	5659ac39-746a-4bd9-a6ca-59df956824b5	~c89c3423	~3864392f	-	{"procedure":"~a5a15e92"}	2037-05-04 01:00:04.396208	860	\N
1231	demand.drafted	~555cfc5b	~20328169	~10a4595b	-	{}	2037-05-25 01:00:03.365987	1231	\N
1232	bulk_import.finished	~da7391e8	\N	\N	-	{"end":"finished","start":"reading","updated":0,"imported":1,"rejected":0,"unchanged":0}	2037-05-25 01:00:03.377858	1232	\N
861	intent.forwarded	~5659ac39	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:04.405309	861	\N
862	deposit.expected	~8b8c045e	\N	\N	-	{"amount":5000000,"procedure":"~a5a15e92","reference":"ZZBZN7YF7FAL89S"}	2037-05-04 01:00:04.41088	862	\N
863	intent.agreed	~5659ac39	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:04.41088	863	\N
864	bank_line.received	~ee3a63d6	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:04.42412	864	\N
865	deposit.frozen	~8b8c045e	\N	\N	-	{"end":"frozen","start":"due","procedure":"~a5a15e92"}	2037-05-04 01:00:04.589349	865	\N
866	bank_line.matched	~ee3a63d6	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:04.589349	866	\N
867	intent.qualified	~5659ac39	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:04.634251	867	\N
868	intent.registered	~9af2dad9	~20328169	~10a4595b	-	{"procedure":"~c702e52a"}	2037-05-04 01:00:04.645574	868	\N
869	intent.forwarded	~9af2dad9	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:04.655187	869	\N
870	deposit.expected	~c1b6d063	\N	\N	-	{"amount":5000000,"procedure":"~c702e52a","reference":"ZZBZYGP6EZXYEMA"}	2037-05-04 01:00:04.661717	870	\N
871	intent.agreed	~9af2dad9	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:04.661717	871	\N
872	bank_line.received	~efe8b2b7	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:04.676683	872	\N
873	deposit.frozen	~c1b6d063	\N	\N	-	{"end":"frozen","start":"due","procedure":"~c702e52a"}	2037-05-04 01:00:04.689672	873	\N
874	bank_line.matched	~efe8b2b7	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:04.689672	874	\N
875	intent.qualified	~9af2dad9	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:05.038092	875	\N
876	intent.registered	~a4108887	~c89c3423	~3864392f	-	{"procedure":"~c702e52a"}	2037-05-04 01:00:05.055169	876	\N
877	intent.forwarded	~a4108887	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-04 01:00:05.072154	877	\N
878	deposit.expected	~0e20c36e	\N	\N	-	{"amount":5000000,"procedure":"~c702e52a","reference":"ZZBZH9JXTTWFFLA"}	2037-05-04 01:00:05.078173	878	\N
879	intent.agreed	~a4108887	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-04 01:00:05.078173	879	\N
880	bank_line.received	~795af1a2	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-04 01:00:05.095478	880	\N
881	deposit.frozen	~0e20c36e	\N	\N	-	{"end":"frozen","start":"due","procedure":"~c702e52a"}	2037-05-04 01:00:05.106964	881	\N
882	bank_line.matched	~795af1a2	\N	\N	-	{"end":"matched","start":"received"}	2037-05-04 01:00:05.106964	882	\N
883	intent.qualified	~a4108887	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-04 01:00:05.125127	883	\N
884	demand.drafted	~00094676	~20328169	~10a4595b	-	{}	2037-05-04 01:00:05.143887	884	\N
885	demand.submitted	~00094676	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.14956	885	\N
886	demand.published	~00094676	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:05.152643	886	\N
887	call.drafted	~07187472	~20328169	~10a4595b	-	{"demand":"~00094676"}	2037-05-04 01:00:05.156429	887	\N
888	call.submitted	~07187472	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.160196	888	\N
889	demand.called	~00094676	\N	\N	-	{"call":"~07187472"}	2037-05-04 01:00:05.162855	889	\N
890	call.announced	~07187472	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"1d3d7ec327d0a110614044b13e389ee7a773da8d89558c2befa8bebe2feb1e80"}	2037-05-04 01:00:05.162855	890	\N
891	search.appeared	~00094676	\N	\N	-	{"last":27,"first":27,"library":2}	2037-05-04 01:00:05.180801	891	\N
892	proposal.entered	bebf31ea-a367-4bb9-8f42-c37dcea9d061	~a9e7aa46	~41c678a0	-	{"call":"~07187472"}	2037-05-04 01:00:05.269194	892	\N
893	demand.drafted	~3031d671	~20328169	~10a4595b	-	{}	2037-05-04 01:00:05.275569	893	\N
894	demand.submitted	~3031d671	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.283618	894	\N
895	demand.published	~3031d671	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:05.286387	895	\N
896	call.drafted	~6972c6d1	~20328169	~10a4595b	-	{"demand":"~3031d671"}	2037-05-04 01:00:05.289075	896	\N
897	call.submitted	~6972c6d1	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.295775	897	\N
898	demand.called	~3031d671	\N	\N	-	{"call":"~6972c6d1"}	2037-05-04 01:00:05.300472	898	\N
899	call.announced	~6972c6d1	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"fd0b77e2e628ec1bc5742ea35018ea8eb6785c0daeff3e8e4207846558968d37"}	2037-05-04 01:00:05.300472	899	\N
900	search.appeared	~3031d671	\N	\N	-	{"last":28,"first":28,"library":2}	2037-05-04 01:00:05.701244	900	\N
901	proposal.entered	~fb857b92	~a9e7aa46	~41c678a0	-	{"call":"~6972c6d1"}	2037-05-04 01:00:05.79795	901	\N
902	proposal.entered	15a11a1f-a68e-4a90-8924-22d05b8db774	~c89c3423	~3864392f	-	{"call":"~6972c6d1"}	2037-05-04 01:00:05.803631	902	\N
903	demand.drafted	~3a13eedf	~20328169	~10a4595b	-	{}	2037-05-04 01:00:05.808746	903	\N
904	demand.submitted	~3a13eedf	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.813932	904	\N
905	demand.published	~3a13eedf	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:05.81609	905	\N
906	call.drafted	~4f3746fa	~20328169	~10a4595b	-	{"demand":"~3a13eedf"}	2037-05-04 01:00:05.818771	906	\N
907	call.submitted	~4f3746fa	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.822209	907	\N
908	demand.called	~3a13eedf	\N	\N	-	{"call":"~4f3746fa"}	2037-05-04 01:00:05.824393	908	\N
909	call.announced	~4f3746fa	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"976006224faad8314b5a08ef2bd1cdc3e97cc1647eb3835342001a18b2496eb7"}	2037-05-04 01:00:05.824393	909	\N
910	search.appeared	~3a13eedf	\N	\N	-	{"last":29,"first":29,"library":2}	2037-05-04 01:00:05.839421	910	\N
911	proposal.entered	~2a04ddc5	~a9e7aa46	~41c678a0	-	{"call":"~4f3746fa"}	2037-05-04 01:00:05.928802	911	\N
912	proposal.entered	448ec082-9d18-41f8-afe3-a8c39612649c	~c89c3423	~3864392f	-	{"call":"~4f3746fa"}	2037-05-04 01:00:05.934756	912	\N
913	demand.drafted	~d77dff25	~20328169	~10a4595b	-	{}	2037-05-04 01:00:05.939752	913	\N
914	demand.submitted	~d77dff25	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.944751	914	\N
915	demand.published	~d77dff25	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-04 01:00:05.946903	915	\N
916	call.drafted	~24022f27	~20328169	~10a4595b	-	{"demand":"~d77dff25"}	2037-05-04 01:00:05.94957	916	\N
917	call.submitted	~24022f27	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-04 01:00:05.953058	917	\N
918	demand.called	~d77dff25	\N	\N	-	{"call":"~24022f27"}	2037-05-04 01:00:05.955196	918	\N
919	call.announced	~24022f27	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"32632e136c7e75fb137b720644f3954dd59a73990efa31d8ed313263332fb967"}	2037-05-04 01:00:05.955196	919	\N
920	search.appeared	~d77dff25	\N	\N	-	{"last":30,"first":30,"library":2}	2037-05-04 01:00:05.969623	920	\N
921	proposal.entered	~7fd91c53	~a9e7aa46	~41c678a0	-	{"call":"~24022f27"}	2037-05-04 01:00:06.04375	921	\N
922	negotiation.opened	~6d5d915d	~20328169	~10a4595b	-	{"listing":"~adafb97e"}	2037-05-04 01:00:06.057226	922	\N
923	deal.drafted	~2ec0b024	~2814805e	~819bf359	-	{"of":"~6d5d915d","price":50000000,"origin":"negotiation"}	2037-05-04 01:00:06.0633	923	\N
924	negotiation.agreed	~6d5d915d	~2814805e	~819bf359	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-04 01:00:06.0633	924	\N
925	notice.drafted	da93cd29-d1c5-48bc-9b6d-3ba0c1b40d78	~2814805e	~819bf359	-	{"deal":"~2ec0b024"}	2037-05-04 01:00:06.07735	925	\N
926	notice.approved	~da93cd29	~2814805e	~819bf359	-	{"end":"approved","start":"draft","sha256":"9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7","approval":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-04 01:00:06.083616	926	\N
927	deal.notice_changed	~2ec0b024	\N	\N	-	{"notice":"running","sha256":"9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7"}	2037-05-04 01:00:06.086334	927	\N
928	notice.published	~da93cd29	~2814805e	~819bf359	-	{"end":"publishing","start":"approved","sha256":"9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7"}	2037-05-04 01:00:06.086334	928	\N
929	listing.card_changed	~adafb97e	\N	\N	-	{}	2037-05-04 01:00:06.107058	929	\N
930	trial.overdue	~02ff8460	\N	\N	-	{"end":"overdue","start":"running"}	2037-05-19 01:00:00.011158	930	\N
931	intent.registered	10488007-658f-4d43-b295-b83dbd95af11	~fa4c8f29	~f7539a8d	-	{"procedure":"~8e434f4e"}	2037-05-19 01:00:00.023545	931	\N
932	intent.registered	b28edba9-0606-4065-9075-2cd6dda3334e	~c89c3423	~3864392f	-	{"procedure":"~8e434f4e"}	2037-05-19 01:00:00.035534	932	\N
933	intent.forwarded	~b28edba9	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.046659	933	\N
934	deposit.expected	~d50863cd	\N	\N	-	{"amount":5000000,"procedure":"~8e434f4e","reference":"ZZBZUV3W6779D2Y"}	2037-05-19 01:00:00.053948	934	\N
935	intent.agreed	~b28edba9	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-19 01:00:00.053948	935	\N
936	intent.registered	~d52283b3	~c89c3423	~3864392f	-	{"procedure":"~40732d22"}	2037-05-19 01:00:00.0687	936	\N
937	intent.forwarded	~d52283b3	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.079304	937	\N
938	intent.registered	~3301e8ab	~c89c3423	~3864392f	-	{"procedure":"~90e01deb"}	2037-05-19 01:00:00.107573	938	\N
939	intent.forwarded	~3301e8ab	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.118803	939	\N
940	intent.registered	~819f5152	~c89c3423	~3864392f	-	{"procedure":"~806f479c"}	2037-05-19 01:00:00.12549	940	\N
941	intent.forwarded	~819f5152	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.135767	941	\N
942	intent.registered	~91870c6e	~c89c3423	~3864392f	-	{"procedure":"~91892878"}	2037-05-19 01:00:00.142235	942	\N
943	intent.forwarded	~91870c6e	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.152184	943	\N
944	intent.registered	~17e26be0	~20328169	~10a4595b	-	{"procedure":"~f5f182e0"}	2037-05-19 01:00:00.158542	944	\N
945	intent.forwarded	~17e26be0	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.167887	945	\N
946	intent.registered	~1fb3d56c	~20328169	~10a4595b	-	{"procedure":"~a8ce09ac"}	2037-05-19 01:00:00.174318	946	\N
947	intent.forwarded	~1fb3d56c	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.186335	947	\N
948	intent.registered	d1219fd6-9b2b-4e84-a20f-cee3a5ae5a89	~20328169	~10a4595b	-	{"procedure":"~8e434f4e"}	2037-05-19 01:00:00.19508	948	\N
949	intent.forwarded	~d1219fd6	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-19 01:00:00.217242	949	\N
950	procedure.closed	~40732d22	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.017472	950	\N
951	procedure.closed	~f5f182e0	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.020546	951	\N
952	procedure.closed	~a8ce09ac	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.023293	952	\N
953	procedure.closed	~90e01deb	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.026041	953	\N
954	procedure.closed	~806f479c	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.028719	954	\N
955	procedure.closed	~91892878	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.031444	955	\N
956	procedure.closed	~b862d08a	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.034011	956	\N
957	procedure.closed	~8e434f4e	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.036548	957	\N
958	procedure.closed	~a5a15e92	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.038933	958	\N
959	procedure.closed	~3386c13a	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.041504	959	\N
960	procedure.closed	~c702e52a	\N	\N	-	{"end":"qualifying","start":"disclosing"}	2037-05-19 16:00:00.043904	960	\N
961	call.closed	~07187472	\N	\N	-	{"end":"scoring","start":"collecting"}	2037-05-19 16:00:00.046556	961	\N
962	call.closed	~6972c6d1	\N	\N	-	{"end":"scoring","start":"collecting"}	2037-05-19 16:00:00.050628	962	\N
963	call.closed	~4f3746fa	\N	\N	-	{"end":"scoring","start":"collecting"}	2037-05-19 16:00:00.054385	963	\N
964	call.closed	~24022f27	\N	\N	-	{"end":"scoring","start":"collecting"}	2037-05-19 16:00:00.058112	964	\N
965	deal.notice_changed	~2ec0b024	\N	\N	-	{"notice":"passed","sha256":"9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7"}	2037-05-19 16:00:00.064839	965	\N
966	notice.passed	~da93cd29	\N	\N	-	{"end":"passed","start":"publishing"}	2037-05-19 16:00:00.064839	966	\N
967	procedure.competing	~b862d08a	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-19 16:00:00.130361	967	\N
968	procedure.competing	~a5a15e92	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-19 16:00:00.136828	968	\N
969	procedure.competing	~3386c13a	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-19 16:00:00.142801	969	\N
970	procedure.competing	~c702e52a	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-19 16:00:00.148555	970	\N
971	auction.scheduled	~56155b0a	\N	\N	-	{"procedure":"~b862d08a"}	2037-05-19 16:00:00.15874	971	\N
972	opening.collecting	8eea2e5b-0c35-4b4c-879a-5caae2a90534	\N	\N	-	{"of":"~a5a15e92","envelope":"price"}	2037-05-19 16:00:00.168226	972	\N
973	opening.collecting	ffca2e53-503b-4708-8295-d47b87186b42	\N	\N	-	{"of":"~3386c13a","envelope":"technical"}	2037-05-19 16:00:00.168226	973	\N
974	opening.collecting	65de934e-cd2c-48a3-9886-aa0c88587bec	\N	\N	-	{"of":"~3386c13a","envelope":"price"}	2037-05-19 16:00:00.168226	974	\N
975	opening.collecting	bd8d71a6-e146-4816-9e74-a90cdeac9f19	\N	\N	-	{"of":"~c702e52a","envelope":"price"}	2037-05-19 16:00:00.168226	975	\N
976	auction.opened	~56155b0a	\N	\N	-	{"end":"free","start":"scheduled"}	2037-05-20 16:00:00.17384	976	\N
977	auction.bid_placed	~56155b0a	~20328169	~10a4595b	-	{"seq":1,"label":"竞买人GRJN9","amount":50000000}	2037-05-20 16:00:00.188286	977	\N
978	auction.bid_placed	~56155b0a	~c89c3423	~3864392f	-	{"seq":2,"label":"竞买人UAWKD","amount":51000000}	2037-05-20 16:00:00.189358	978	\N
979	auction.timed	~56155b0a	\N	\N	-	{"end":"timed","start":"free"}	2037-05-20 20:00:00.169104	979	\N
980	auction.ended	~56155b0a	\N	\N	-	{"end":"ended","start":"timed"}	2037-05-20 20:05:00.168748	980	\N
981	procedure.awarded	~b862d08a	\N	\N	-	{"end":"awarding","price":51000000,"start":"competing"}	2037-05-20 20:05:00.175892	981	\N
982	award.given	~eac9d732	\N	\N	-	{"price":51000000,"procedure":"~b862d08a"}	2037-05-20 20:05:00.175892	982	\N
983	award.promoted	~eac9d732	\N	\N	-	{"end":"pending","start":"waiting"}	2037-05-20 20:05:00.175892	983	\N
984	award.given	~ca9c8912	\N	\N	-	{"price":50000000,"procedure":"~b862d08a"}	2037-05-20 20:05:00.175892	984	\N
985	deposit.expected	~a46df204	\N	\N	-	{"amount":5000000,"procedure":"~806f479c","reference":"ZZBZJXB04LZFL6A"}	2037-05-24 01:00:00.010057	985	\N
986	intent.agreed	~819f5152	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-24 01:00:00.010057	986	\N
987	bank_line.received	~efc7f862	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-24 01:00:00.029301	987	\N
988	deposit.frozen	~a46df204	\N	\N	-	{"end":"frozen","start":"due","procedure":"~806f479c"}	2037-05-24 01:00:00.042433	988	\N
989	bank_line.matched	~efc7f862	\N	\N	-	{"end":"matched","start":"received"}	2037-05-24 01:00:00.042433	989	\N
990	intent.qualified	~819f5152	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-24 01:00:00.05739	990	\N
991	procedure.competing	~806f479c	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-24 01:00:00.071572	991	\N
992	auction.scheduled	~edb389f5	\N	\N	-	{"procedure":"~806f479c"}	2037-05-24 01:00:00.082086	992	\N
993	deposit.expected	~122c023a	\N	\N	-	{"amount":5000000,"procedure":"~90e01deb","reference":"ZZBZ4GG8PA93JWQ"}	2037-05-24 03:00:00.010528	993	\N
994	intent.agreed	~3301e8ab	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-24 03:00:00.010528	994	\N
995	bank_line.received	~94fb2e27	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-24 03:00:00.027853	995	\N
996	deposit.frozen	~122c023a	\N	\N	-	{"end":"frozen","start":"due","procedure":"~90e01deb"}	2037-05-24 03:00:00.039912	996	\N
997	bank_line.matched	~94fb2e27	\N	\N	-	{"end":"matched","start":"received"}	2037-05-24 03:00:00.039912	997	\N
998	intent.qualified	~3301e8ab	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-24 03:00:00.078699	998	\N
999	procedure.competing	~90e01deb	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-24 03:00:00.097357	999	\N
1000	auction.scheduled	~9c155405	\N	\N	-	{"procedure":"~90e01deb"}	2037-05-24 03:00:00.109473	1000	\N
1001	deposit.expected	~0067c31f	\N	\N	-	{"amount":5000000,"procedure":"~91892878","reference":"ZZBZGXHZW8SYDCC"}	2037-05-24 03:00:00.128744	1001	\N
1002	intent.agreed	~91870c6e	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-24 03:00:00.128744	1002	\N
1003	bank_line.received	~6adfc90e	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-24 03:00:00.151953	1003	\N
1004	deposit.frozen	~0067c31f	\N	\N	-	{"end":"frozen","start":"due","procedure":"~91892878"}	2037-05-24 03:00:00.161336	1004	\N
1005	bank_line.matched	~6adfc90e	\N	\N	-	{"end":"matched","start":"received"}	2037-05-24 03:00:00.161336	1005	\N
1006	intent.qualified	~91870c6e	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-24 03:00:00.171715	1006	\N
1007	procedure.competing	~91892878	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-24 03:00:00.184745	1007	\N
1008	auction.scheduled	~0f2f6ecb	\N	\N	-	{"procedure":"~91892878"}	2037-05-24 03:00:00.194563	1008	\N
1009	opening.held	~65de934e	\N	\N	-	{"end":"held","start":"collecting"}	2037-05-25 00:00:00.009849	1009	\N
1010	opening.closed	~8eea2e5b	\N	\N	-	{"end":"unsealing","start":"collecting"}	2037-05-25 00:00:00.013232	1010	\N
1011	opening.closed	~bd8d71a6	\N	\N	-	{"end":"unsealing","start":"collecting"}	2037-05-25 00:00:00.019833	1011	\N
1012	opening.closed	~ffca2e53	\N	\N	-	{"end":"unsealing","start":"collecting"}	2037-05-25 00:00:00.022633	1012	\N
1013	deposit.expected	~67c80234	\N	\N	-	{"amount":5000000,"procedure":"~40732d22","reference":"ZZBZ4YTT6DQZVRO"}	2037-05-25 00:00:00.033642	1013	\N
1014	intent.agreed	~d52283b3	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-25 00:00:00.033642	1014	\N
1015	bank_line.received	~f5512cb0	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-25 00:00:00.062224	1015	\N
1016	deposit.frozen	~67c80234	\N	\N	-	{"end":"frozen","start":"due","procedure":"~40732d22"}	2037-05-25 00:00:00.07177	1016	\N
1017	bank_line.matched	~f5512cb0	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 00:00:00.07177	1017	\N
1018	intent.qualified	~d52283b3	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-25 00:00:00.082673	1018	\N
1019	procedure.competing	~40732d22	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-25 00:00:00.113795	1019	\N
1020	auction.scheduled	~58f972d1	\N	\N	-	{"procedure":"~40732d22"}	2037-05-25 00:00:00.124802	1020	\N
1021	deposit.expected	~8e8ac8d3	\N	\N	-	{"amount":5000000,"procedure":"~f5f182e0","reference":"ZZBZ8WKG1GDPAVA"}	2037-05-25 00:00:00.142229	1021	\N
1022	intent.agreed	~17e26be0	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-25 00:00:00.142229	1022	\N
1023	bank_line.received	~bb005098	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-25 00:00:00.158715	1023	\N
1024	deposit.frozen	~8e8ac8d3	\N	\N	-	{"end":"frozen","start":"due","procedure":"~f5f182e0"}	2037-05-25 00:00:00.168241	1024	\N
1025	bank_line.matched	~bb005098	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 00:00:00.168241	1025	\N
1026	intent.qualified	~17e26be0	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-25 00:00:00.178794	1026	\N
1027	procedure.single_found	~f5f182e0	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-25 00:00:00.191805	1027	\N
1028	procedure.awarded	~f5f182e0	\N	\N	-	{"end":"awarding","price":50000000,"start":"competing"}	2037-05-25 00:00:00.201217	1028	\N
1029	award.given	~fd7b6744	\N	\N	-	{"price":50000000,"procedure":"~f5f182e0"}	2037-05-25 00:00:00.201217	1029	\N
1030	award.promoted	~fd7b6744	\N	\N	-	{"end":"pending","start":"waiting"}	2037-05-25 00:00:00.201217	1030	\N
1031	deposit.expected	~c767a54e	\N	\N	-	{"amount":5000000,"procedure":"~a8ce09ac","reference":"ZZBZDSP6MVBF1U9"}	2037-05-25 00:00:00.24699	1031	\N
1032	intent.agreed	~1fb3d56c	~a9e7aa46	~41c678a0	-	{"end":"agreed","start":"forwarded"}	2037-05-25 00:00:00.24699	1032	\N
1033	bank_line.received	~cf1eca0b	~e063bc45	~67d23233	-	{"amount":5000000}	2037-05-25 00:00:00.264177	1033	\N
1034	deposit.frozen	~c767a54e	\N	\N	-	{"end":"frozen","start":"due","procedure":"~a8ce09ac"}	2037-05-25 00:00:00.27302	1034	\N
1035	bank_line.matched	~cf1eca0b	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 00:00:00.27302	1035	\N
1036	intent.qualified	~1fb3d56c	\N	\N	-	{"end":"qualified","start":"agreed"}	2037-05-25 00:00:00.282771	1036	\N
1037	procedure.single_found	~a8ce09ac	\N	\N	-	{"end":"competing","start":"qualifying"}	2037-05-25 00:00:00.294551	1037	\N
1038	procedure.awarded	~a8ce09ac	\N	\N	-	{"end":"awarding","price":50000000,"start":"competing"}	2037-05-25 00:00:00.303732	1038	\N
1039	award.given	~2a272fd3	\N	\N	-	{"price":50000000,"procedure":"~a8ce09ac"}	2037-05-25 00:00:00.303732	1039	\N
1040	award.promoted	~2a272fd3	\N	\N	-	{"end":"pending","start":"waiting"}	2037-05-25 00:00:00.303732	1040	\N
1041	auction.opened	~edb389f5	\N	\N	-	{"end":"free","start":"scheduled"}	2037-05-25 01:00:00.111478	1041	\N
1042	auction.bid_placed	~edb389f5	~20328169	~10a4595b	-	{"seq":1,"label":"竞买人454AX","amount":50000000}	2037-05-25 01:00:00.126815	1042	\N
1043	auction.bid_placed	~edb389f5	~c89c3423	~3864392f	-	{"seq":2,"label":"竞买人7URCM","amount":51000000}	2037-05-25 01:00:00.127925	1043	\N
1044	user.registered	5f05a2fa-64d5-4011-942e-59d1d1a8e582	\N	\N	-	{}	2037-05-25 01:00:00.168934	1044	\N
1045	user.signed_in	~5f05a2fa	~5f05a2fa	\N	-	{}	2037-05-25 01:00:00.196564	1045	\N
1046	organisation.drafted	54d36c98-9aa6-4d8c-9992-a69684c89295	~5f05a2fa	\N	-	{"kind":"enterprise"}	2037-05-25 01:00:00.200559	1046	\N
1047	membership.joined	7707d97f-8c2f-4ad7-a2c8-60df0237a189	~5f05a2fa	\N	-	{"organisation":"~54d36c98"}	2037-05-25 01:00:00.200559	1047	\N
1048	membership.duty_given	~7707d97f	~5f05a2fa	\N	-	{"duty":"owner","until":null}	2037-05-25 01:00:00.200559	1048	\N
1049	membership.duty_given	~7707d97f	~5f05a2fa	\N	-	{"duty":"lister","until":null}	2037-05-25 01:00:00.200559	1049	\N
1050	membership.duty_given	~7707d97f	~5f05a2fa	\N	-	{"duty":"bidder","until":null}	2037-05-25 01:00:00.200559	1050	\N
1051	user.signed_in	~5f05a2fa	~5f05a2fa	~54d36c98	-	{}	2037-05-25 01:00:00.264255	1051	\N
1052	organisation.edited	~54d36c98	~5f05a2fa	~54d36c98	-	{"changed":["address","bank_account","district","legal_representative"]}	2037-05-25 01:00:00.267741	1052	\N
1053	organisation.document_added	~54d36c98	~5f05a2fa	~54d36c98	-	{"kind":"licence","sha256":"abababababababababababababababababababababababababababababababab"}	2037-05-25 01:00:00.27122	1053	\N
1054	organisation.submitted	~54d36c98	~5f05a2fa	~54d36c98	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:00.274517	1054	\N
1055	user.registered	ba1b553e-729d-4889-8edc-9f009b820077	\N	\N	-	{}	2037-05-25 01:00:00.299142	1055	\N
1056	user.signed_in	~ba1b553e	~ba1b553e	\N	-	{}	2037-05-25 01:00:00.351605	1056	\N
1057	organisation.drafted	beea82fc-1f4e-470c-8837-eb436c9c4eb1	~ba1b553e	\N	-	{"kind":"enterprise"}	2037-05-25 01:00:00.354574	1057	\N
1058	membership.joined	2549ec54-a3ee-4044-bf47-a693adba4416	~ba1b553e	\N	-	{"organisation":"~beea82fc"}	2037-05-25 01:00:00.354574	1058	\N
1059	membership.duty_given	~2549ec54	~ba1b553e	\N	-	{"duty":"owner","until":null}	2037-05-25 01:00:00.354574	1059	\N
1060	membership.duty_given	~2549ec54	~ba1b553e	\N	-	{"duty":"lister","until":null}	2037-05-25 01:00:00.354574	1060	\N
1061	membership.duty_given	~2549ec54	~ba1b553e	\N	-	{"duty":"bidder","until":null}	2037-05-25 01:00:00.354574	1061	\N
1062	user.signed_in	~ba1b553e	~ba1b553e	~beea82fc	-	{}	2037-05-25 01:00:00.391232	1062	\N
1063	organisation.edited	~beea82fc	~ba1b553e	~beea82fc	-	{"changed":["address","bank_account","district","legal_representative"]}	2037-05-25 01:00:00.394644	1063	\N
1064	organisation.document_added	~beea82fc	~ba1b553e	~beea82fc	-	{"kind":"licence","sha256":"abababababababababababababababababababababababababababababababab"}	2037-05-25 01:00:00.398445	1064	\N
1065	organisation.submitted	~beea82fc	~ba1b553e	~beea82fc	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:00.402325	1065	\N
1066	organisation.returned	~beea82fc	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted","reasons":"证照不清晰"}	2037-05-25 01:00:00.405674	1066	\N
1067	user.registered	40ce5a99-e81f-471e-b81b-ab2a1bd83078	\N	\N	-	{}	2037-05-25 01:00:00.432908	1067	\N
1068	user.signed_in	~40ce5a99	~40ce5a99	\N	-	{}	2037-05-25 01:00:00.461346	1068	\N
1069	organisation.drafted	7172419c-35f8-44b1-a942-d3296944e2fa	~40ce5a99	\N	-	{"kind":"enterprise"}	2037-05-25 01:00:00.462966	1069	\N
1070	membership.joined	fd0ceb89-da5a-4acb-855d-57ac82e8ef1d	~40ce5a99	\N	-	{"organisation":"~7172419c"}	2037-05-25 01:00:00.462966	1070	\N
1071	membership.duty_given	~fd0ceb89	~40ce5a99	\N	-	{"duty":"owner","until":null}	2037-05-25 01:00:00.462966	1071	\N
1072	membership.duty_given	~fd0ceb89	~40ce5a99	\N	-	{"duty":"lister","until":null}	2037-05-25 01:00:00.462966	1072	\N
1073	membership.duty_given	~fd0ceb89	~40ce5a99	\N	-	{"duty":"bidder","until":null}	2037-05-25 01:00:00.462966	1073	\N
1074	user.signed_in	~40ce5a99	~40ce5a99	~7172419c	-	{}	2037-05-25 01:00:00.569608	1074	\N
1075	organisation.closed	~7172419c	~40ce5a99	~7172419c	-	{"end":"closed","start":"draft"}	2037-05-25 01:00:00.572808	1075	\N
1076	user.registered	86b092b3-ec68-4cb7-a020-3f7495df3d1a	\N	\N	-	{}	2037-05-25 01:00:00.597772	1076	\N
1077	user.signed_in	~86b092b3	~86b092b3	\N	-	{}	2037-05-25 01:00:00.624219	1077	\N
1078	organisation.drafted	~d4dd492c	~86b092b3	\N	-	{"kind":"enterprise"}	2037-05-25 01:00:00.625814	1078	\N
1079	membership.joined	65ba3d6d-dafa-4071-b3e3-b4ac0d15bf1a	~86b092b3	\N	-	{"organisation":"~d4dd492c"}	2037-05-25 01:00:00.625814	1079	\N
1080	membership.duty_given	~65ba3d6d	~86b092b3	\N	-	{"duty":"owner","until":null}	2037-05-25 01:00:00.625814	1080	\N
1081	membership.duty_given	~65ba3d6d	~86b092b3	\N	-	{"duty":"lister","until":null}	2037-05-25 01:00:00.625814	1081	\N
1082	membership.duty_given	~65ba3d6d	~86b092b3	\N	-	{"duty":"bidder","until":null}	2037-05-25 01:00:00.625814	1082	\N
1083	user.signed_in	~86b092b3	~86b092b3	~d4dd492c	-	{}	2037-05-25 01:00:00.684669	1083	\N
1084	organisation.edited	~d4dd492c	~86b092b3	~d4dd492c	-	{"changed":["address","bank_account","district","legal_representative"]}	2037-05-25 01:00:00.688224	1084	\N
1085	organisation.document_added	~d4dd492c	~86b092b3	~d4dd492c	-	{"kind":"licence","sha256":"abababababababababababababababababababababababababababababababab"}	2037-05-25 01:00:00.691959	1085	\N
1086	organisation.submitted	~d4dd492c	~86b092b3	~d4dd492c	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:00.695871	1086	\N
1087	organisation.verified	~d4dd492c	~f5a277f9	~67d23233	-	{"end":"verified","start":"submitted"}	2037-05-25 01:00:00.698894	1087	\N
1088	user.signed_in	~86b092b3	~86b092b3	~d4dd492c	-	{}	2037-05-25 01:00:01.013254	1088	\N
1089	approval.asked	~81a5a07a	~c576e1e2	~67d23233	-	{"on":"~d4dd492c","act":"organisation.suspend"}	2037-05-25 01:00:01.068013	1089	\N
1090	organisation.suspended	~d4dd492c	~664a2017	~67d23233	-	{"end":"suspended","start":"verified","reasons":"投诉"}	2037-05-25 01:00:01.34452	1090	\N
1091	approval.approved	~81a5a07a	~664a2017	~67d23233	-	{"on":"~d4dd492c","act":"organisation.suspend","end":"approved","start":"asked"}	2037-05-25 01:00:01.34452	1091	\N
1092	membership.invited	43ada88b-e98d-4f60-81ea-2fd0ea013251	~a9e7aa46	~41c678a0	-	{"organisation":"~41c678a0"}	2037-05-25 01:00:01.356022	1092	\N
1093	membership.duty_given	~43ada88b	~a9e7aa46	~41c678a0	-	{"duty":"lister","until":null}	2037-05-25 01:00:01.356022	1093	\N
1094	membership.invited	18fb2bba-7563-4378-98b7-9db4f2d9a687	~20328169	~10a4595b	-	{"organisation":"~10a4595b"}	2037-05-25 01:00:01.361021	1094	\N
1095	membership.duty_given	~18fb2bba	~20328169	~10a4595b	-	{"duty":"lister","until":null}	2037-05-25 01:00:01.361021	1095	\N
1096	membership.declined	~18fb2bba	~7b575a9e	~b90a2263	-	{"end":"declined","start":"invited"}	2037-05-25 01:00:01.366371	1096	\N
1097	approval.asked	~90dae8aa	~c576e1e2	~67d23233	-	{"on":"~d9b46307","act":"organisation.suspend"}	2037-05-25 01:00:01.368477	1097	\N
1098	approval.refused	~90dae8aa	~664a2017	~67d23233	-	{"act":"organisation.suspend","end":"refused","start":"asked"}	2037-05-25 01:00:01.371374	1098	\N
1099	approval.asked	~a8694e8f	~c576e1e2	~67d23233	-	{"on":"~d9b46307","act":"organisation.suspend"}	2037-05-25 01:00:01.373165	1099	\N
1100	approval.withdrawn	~a8694e8f	~c576e1e2	~67d23233	-	{"act":"organisation.suspend","end":"withdrawn","start":"asked"}	2037-05-25 01:00:01.375889	1100	\N
1101	approval.asked	~1492267b	~c576e1e2	~67d23233	-	{"on":"~d9b46307","act":"organisation.suspend"}	2037-05-25 01:00:01.377449	1101	\N
1102	credential.applied	~dac5b2ea	~adeb0b28	~10a4595b	-	{"level":"middle"}	2037-05-25 01:00:01.379662	1102	\N
1103	credential.applied	~311dada2	~ba9846eb	~8f9a9856	-	{"level":"middle"}	2037-05-25 01:00:01.382777	1103	\N
1104	credential.returned	~311dada2	~f5a277f9	~67d23233	-	{"end":"returned","start":"applied","reasons":"材料不全"}	2037-05-25 01:00:01.386465	1104	\N
1105	credential.applied	~61576521	~ae7ef42e	~8f9a9856	-	{"level":"middle"}	2037-05-25 01:00:01.38851	1105	\N
1106	credential.materials_accepted	~61576521	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2037-05-25 01:00:01.392394	1106	\N
1107	credential.applied	~89673d58	~a75b428d	~c0537c8a	-	{"level":"middle"}	2037-05-25 01:00:01.393874	1107	\N
1108	credential.materials_accepted	~89673d58	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2037-05-25 01:00:01.397756	1108	\N
1109	credential.examined	~89673d58	~f5a277f9	~67d23233	-	{"end":"examined","score":70,"start":"materials_ok"}	2037-05-25 01:00:01.40002	1109	\N
1110	credential.applied	~02c61178	~0c08aea8	~8f9a9856	-	{"level":"middle"}	2037-05-25 01:00:01.401546	1110	\N
1111	credential.withdrawn	~02c61178	~0c08aea8	~8f9a9856	-	{"end":"withdrawn","start":"applied"}	2037-05-25 01:00:01.405159	1111	\N
1112	credential.applied	~4b3dbd12	~fa4c8f29	~f7539a8d	-	{"level":"middle"}	2037-05-25 01:00:01.406569	1112	\N
1113	credential.materials_accepted	~4b3dbd12	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2037-05-25 01:00:01.410273	1113	\N
1114	credential.training_entered	~4b3dbd12	~f5a277f9	~67d23233	-	{"hours":80,"course":"实务技能","completed_on":"2026-01-05"}	2037-05-25 01:00:01.412511	1114	\N
1115	credential.examined	~4b3dbd12	~f5a277f9	~67d23233	-	{"end":"examined","score":81,"start":"materials_ok"}	2037-05-25 01:00:01.415294	1115	\N
1116	credential.certified	~4b3dbd12	~f5a277f9	~67d23233	-	{"end":"certified","start":"examined"}	2037-05-25 01:00:01.420818	1116	\N
1117	credential.suspended	~4b3dbd12	~f5a277f9	~67d23233	-	{"end":"suspended","start":"certified","reasons":"投诉属实"}	2037-05-25 01:00:01.437716	1117	\N
1118	credential.applied	~1d6aa1c6	~c89c3423	~3864392f	-	{"level":"middle"}	2037-05-25 01:00:01.440913	1118	\N
1119	credential.materials_accepted	~1d6aa1c6	~f5a277f9	~67d23233	-	{"end":"materials_ok","start":"applied"}	2037-05-25 01:00:01.44614	1119	\N
1120	credential.training_entered	~1d6aa1c6	~f5a277f9	~67d23233	-	{"hours":80,"course":"实务技能","completed_on":"2026-01-05"}	2037-05-25 01:00:01.452638	1120	\N
1121	credential.examined	~1d6aa1c6	~f5a277f9	~67d23233	-	{"end":"examined","score":81,"start":"materials_ok"}	2037-05-25 01:00:01.456368	1121	\N
1122	credential.certified	~1d6aa1c6	~f5a277f9	~67d23233	-	{"end":"certified","start":"examined"}	2037-05-25 01:00:01.459063	1122	\N
1123	credential.revoked	~1d6aa1c6	~f5a277f9	~67d23233	-	{"end":"revoked","start":"certified","reasons":"投诉属实"}	2037-05-25 01:00:01.468809	1123	\N
1124	mandate.asked	789f14e9-0d54-4a3d-bba0-4c693fd011af	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.479048	1124	\N
1125	mandate.asked	d1f912a2-00fc-44e7-8b35-a9460e69f4f4	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.49131	1125	\N
1126	mandate.accepted	~d1f912a2	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2037-05-25 01:00:01.585862	1126	\N
1127	mandate.asked	454ace51-4f23-4fb9-91bf-cbfeee4bd487	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.634853	1127	\N
1128	mandate.accepted	~454ace51	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2037-05-25 01:00:01.640216	1128	\N
1129	mandate.signed	~454ace51	~a9e7aa46	~41c678a0	-	{"end":"active","start":"accepted","sha256":"93152ca5852d374d990b78ab23f9615bf334994e1eacc405f1079056b1cdeb35"}	2037-05-25 01:00:01.644411	1129	\N
1130	mandate.asked	b669eb9e-7dac-42ff-a741-75ac2e676627	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.652514	1130	\N
1131	mandate.declined	~b669eb9e	~86812b81	~035550a7	-	{"end":"declined","start":"asked"}	2037-05-25 01:00:01.657452	1131	\N
1132	mandate.asked	e48fae99-fb74-4af6-908b-614c5d556ecb	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.662132	1132	\N
1133	mandate.accepted	~e48fae99	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2037-05-25 01:00:01.666861	1133	\N
1134	mandate.signed	~e48fae99	~a9e7aa46	~41c678a0	-	{"end":"active","start":"accepted","sha256":"2b6c34bed6dc40e9c97ab0d3bdfaaaddc6321f3ce733615e71be8bbf4b511be3"}	2037-05-25 01:00:01.670858	1134	\N
1135	mandate.revoked	~e48fae99	~a9e7aa46	~41c678a0	-	{"end":"revoked","start":"active","reasons":"另有安排"}	2037-05-25 01:00:01.67632	1135	\N
1136	mandate.asked	521abd8e-ee46-4bf2-a151-782b2362cd9f	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.681087	1136	\N
1137	mandate.accepted	~521abd8e	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2037-05-25 01:00:01.686184	1137	\N
1138	mandate.signed	~521abd8e	~a9e7aa46	~41c678a0	-	{"end":"active","start":"accepted","sha256":"279d73861bbd45d1570c84915edc40a3818f500a800b94b96df7659bf42ab609"}	2037-05-25 01:00:01.69055	1138	\N
1139	mandate.resigned	~521abd8e	~86812b81	~035550a7	-	{"end":"resigned","start":"active","reasons":"另有安排"}	2037-05-25 01:00:01.696055	1139	\N
1140	mandate.asked	780fa670-5145-4195-8a23-4bb08d5f1bb9	~a9e7aa46	~41c678a0	-	{"side":"supply","broker":"~86812b81"}	2037-05-25 01:00:01.700869	1140	\N
1141	mandate.accepted	~780fa670	~86812b81	~035550a7	-	{"end":"accepted","start":"asked"}	2037-05-25 01:00:01.705677	1141	\N
1142	mandate.signed	~780fa670	~a9e7aa46	~41c678a0	-	{"end":"active","start":"accepted","sha256":"c4be3c1e845b21d414c98759ca2a3d199860a4efcdae98cfda7e4e197b27a902"}	2037-05-25 01:00:01.709865	1142	\N
1143	mandate.handed_over	~780fa670	~86812b81	~035550a7	-	{"to":"~058d3d4e","end":"transferring","start":"active"}	2037-05-25 01:00:01.721176	1143	\N
1144	asset.created	~416753c4	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:02.067177	1144	\N
1145	listing.drafted	f257462d-e837-4c84-a3a3-0ebfb2b7d19c	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.071942	1145	\N
1146	asset.created	~33d8d642	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:02.077471	1146	\N
1147	listing.drafted	57401efa-34d6-493f-97e4-27d475bd22d9	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.08104	1147	\N
1148	listing.submitted	~57401efa	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.086771	1148	\N
1149	asset.created	~657ee247	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:02.093458	1149	\N
1150	listing.drafted	1e0bb48f-2783-4e63-a649-0cc803071be2	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.096875	1150	\N
1151	listing.submitted	~1e0bb48f	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.102296	1151	\N
1152	listing.returned	~1e0bb48f	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted","reasons":"补充"}	2037-05-25 01:00:02.109461	1152	\N
1153	asset.created	~a00414ae	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:02.114157	1153	\N
1154	listing.drafted	4776b421-53e7-4f49-95f6-6181cf3cfdb0	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.117429	1154	\N
1155	listing.submitted	~4776b421	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.122915	1155	\N
1156	listing.rejected	~4776b421	~f5a277f9	~67d23233	-	{"end":"rejected","start":"submitted","reasons":"不属于技术成果"}	2037-05-25 01:00:02.130155	1156	\N
1157	asset.created	~0039217e	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:02.134529	1157	\N
1158	listing.drafted	33bf774d-d679-44e3-b1b7-f77ae73e020e	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.13782	1158	\N
1159	listing.submitted	~33bf774d	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.143142	1159	\N
1160	listing.approved	~33bf774d	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.154136	1160	\N
1161	listing.suspended	~33bf774d	~f5a277f9	~67d23233	-	{"end":"suspended","start":"published","reason":"venue"}	2037-05-25 01:00:02.163102	1161	\N
1162	demand.drafted	~0b42f125	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.169038	1162	\N
1163	demand.drafted	~6bbd4431	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.174579	1163	\N
1164	demand.submitted	~6bbd4431	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.179411	1164	\N
1165	demand.drafted	~c214f11e	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.182141	1165	\N
1166	demand.submitted	~c214f11e	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.192957	1166	\N
1167	demand.published	~c214f11e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.196499	1167	\N
1168	demand.drafted	~36217521	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.200521	1168	\N
1169	demand.submitted	~36217521	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.20537	1169	\N
1170	demand.returned	~36217521	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted","reasons":"请补充指标"}	2037-05-25 01:00:02.207794	1170	\N
1171	demand.drafted	~8d54b48b	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.213192	1171	\N
1172	demand.submitted	~8d54b48b	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.217997	1172	\N
1173	demand.published	~8d54b48b	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.220068	1173	\N
1174	demand.hidden	~8d54b48b	~f5a277f9	~67d23233	-	{"end":"hidden","start":"published"}	2037-05-25 01:00:02.222525	1174	\N
1175	demand.drafted	~abca28bc	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.227094	1175	\N
1176	demand.submitted	~abca28bc	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.236929	1176	\N
1177	demand.published	~abca28bc	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.239087	1177	\N
1178	demand.solved	~abca28bc	~20328169	~10a4595b	-	{"end":"solved","start":"published"}	2037-05-25 01:00:02.24161	1178	\N
1179	demand.drafted	~a73b11a1	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.245638	1179	\N
1180	demand.submitted	~a73b11a1	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.250003	1180	\N
1181	demand.published	~a73b11a1	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.251861	1181	\N
1182	demand.given_up	~a73b11a1	~20328169	~10a4595b	-	{"end":"unsolved","start":"published"}	2037-05-25 01:00:02.260718	1182	\N
1183	demand.drafted	~33c3f95e	~20328169	~10a4595b	-	{}	2037-05-25 01:00:02.269475	1183	\N
1184	demand.withdrawn	~33c3f95e	~20328169	~10a4595b	-	{"end":"withdrawn","start":"draft"}	2037-05-25 01:00:02.273844	1184	\N
1185	talent.drafted	ebf42e9e-9f4e-4eb8-82b4-12b79ffe9c30	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.275347	1185	\N
1186	talent.consented	~ebf42e9e	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.280112	1186	\N
1187	talent.drafted	c6e2f5b8-7b2c-4185-b1fe-e67c7a5df6da	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.282317	1187	\N
1188	talent.consented	~c6e2f5b8	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.286811	1188	\N
1189	talent.submitted	~c6e2f5b8	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.289474	1189	\N
1190	talent.drafted	2624600f-2c7e-4091-9956-df335a4a292f	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.291008	1190	\N
1191	talent.consented	~2624600f	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.295358	1191	\N
1192	talent.submitted	~2624600f	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.298044	1192	\N
1193	talent.published	~2624600f	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.300079	1193	\N
1194	talent.drafted	2cc934c2-46c9-4434-a0e1-72b1f0e01fd6	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.302012	1194	\N
1195	talent.consented	~2cc934c2	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.306089	1195	\N
1196	talent.submitted	~2cc934c2	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.308707	1196	\N
1486	listing.reserved	bd4496b8-603e-430a-bb6b-567b0a968872	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-25 01:00:06.179581	1486	\N
1197	talent.returned	~2cc934c2	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted","reasons":"请补充"}	2037-05-25 01:00:02.310637	1197	\N
1198	talent.drafted	f65925e0-e34b-4f7f-b537-7f7a426d1635	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.312554	1198	\N
1199	talent.consented	~f65925e0	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.31659	1199	\N
1200	talent.submitted	~f65925e0	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.319094	1200	\N
1201	talent.published	~f65925e0	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.320959	1201	\N
1202	talent.hidden	~f65925e0	~f5a277f9	~67d23233	-	{"end":"hidden","start":"published"}	2037-05-25 01:00:02.323163	1202	\N
1203	talent.drafted	ed904a70-772e-4f86-a985-316357e62e99	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.325908	1203	\N
1204	talent.consented	~ed904a70	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.329933	1204	\N
1205	talent.submitted	~ed904a70	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.332344	1205	\N
1206	talent.published	~ed904a70	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.334136	1206	\N
1207	talent.consent_withdrawn	~ed904a70	~a9e7aa46	~41c678a0	-	{"end":"unconsented","start":"published"}	2037-05-25 01:00:02.336362	1207	\N
1208	talent.drafted	96f3b4db-d196-4d80-bd05-554fdbdcff87	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:02.339331	1208	\N
1209	talent.consented	~96f3b4db	~a9e7aa46	~41c678a0	-	{"text":"2026-01","shows":["districts","field","name","research","services"]}	2037-05-25 01:00:02.343439	1209	\N
1210	talent.removed	~96f3b4db	~a9e7aa46	~41c678a0	-	{"end":"removed","start":"draft"}	2037-05-25 01:00:02.345895	1210	\N
1211	demand.drafted	~e565591e	~fa4c8f29	~f7539a8d	-	{}	2037-05-25 01:00:02.349282	1211	\N
1212	demand.submitted	~e565591e	~fa4c8f29	~f7539a8d	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:02.353736	1212	\N
1213	demand.published	~e565591e	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:02.355848	1213	\N
1214	search.appeared	~c214f11e	\N	\N	-	{"last":32,"first":31,"library":2}	2037-05-25 01:00:02.397739	1214	\N
1215	search.appeared	~2624600f	\N	\N	-	{"last":33,"first":33,"library":3}	2037-05-25 01:00:02.419435	1215	\N
1216	suggestion.made	95e6d938-4b0a-4190-8bb7-0739f8769d4c	\N	\N	-	{"band":"high","ranker":"words-1"}	2037-05-25 01:00:02.631188	1216	\N
1217	suggestion.made	12c36789-b621-4996-be9a-33583976e4bb	\N	\N	-	{"band":"high","ranker":"words-1"}	2037-05-25 01:00:02.631188	1217	\N
1218	suggestion.made	deed308a-9f75-4f6a-80fb-a8a05d9f346a	\N	\N	-	{"band":"high","ranker":"words-1"}	2037-05-25 01:00:02.631188	1218	\N
1219	suggestion.made	036b96fb-6c61-4aee-9c65-1367867c1a1f	\N	\N	-	{"band":"high","ranker":"words-1"}	2037-05-25 01:00:02.631188	1219	\N
1220	suggestion.made	65bd1e29-28c7-492f-b20d-08738b976524	\N	\N	-	{"band":"high","ranker":"words-1"}	2037-05-25 01:00:02.631188	1220	\N
1221	suggestion.welcomed	~12c36789	~fa4c8f29	~f7539a8d	-	{"end":"poser_interested","side":"poser","start":"suggested"}	2037-05-25 01:00:03.153001	1221	\N
1222	suggestion.offered	~deed308a	~a9e7aa46	~41c678a0	-	{"end":"offerer_interested","side":"offerer","start":"suggested"}	2037-05-25 01:00:03.157972	1222	\N
1223	suggestion.welcomed	~036b96fb	~fa4c8f29	~f7539a8d	-	{"end":"poser_interested","side":"poser","start":"suggested"}	2037-05-25 01:00:03.161278	1223	\N
1224	suggestion.offered	~036b96fb	~a9e7aa46	~41c678a0	-	{"end":"mutual","side":"offerer","start":"poser_interested"}	2037-05-25 01:00:03.164086	1224	\N
1225	suggestion.declined	~65bd1e29	~fa4c8f29	~f7539a8d	-	{"end":"declined","side":"poser","start":"suggested"}	2037-05-25 01:00:03.166719	1225	\N
1226	bulk_import.submitted	~c9bda904	~20328169	~10a4595b	-	{"library":"demands","rehearsal":false}	2037-05-25 01:00:03.220152	1226	\N
1227	bulk_import.submitted	~da7391e8	~20328169	~10a4595b	-	{"library":"demands","rehearsal":false}	2037-05-25 01:00:03.226833	1227	\N
1228	bulk_import.begun	~c9bda904	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 01:00:03.254856	1228	\N
1229	bulk_import.given_up	~c9bda904	\N	\N	-	{"end":"unreadable","start":"reading"}	2037-05-25 01:00:03.333145	1229	\N
1230	bulk_import.begun	~da7391e8	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 01:00:03.342545	1230	\N
1233	bulk_import.submitted	~764aeb7e	~20328169	~10a4595b	-	{"library":"demands","rehearsal":false}	2037-05-25 01:00:03.390866	1233	\N
1234	bulk_import.cancelled	~764aeb7e	~20328169	~10a4595b	-	{"end":"cancelled","start":"received"}	2037-05-25 01:00:03.400536	1234	\N
1235	negotiation.opened	72c753f8-119d-483f-9adf-d1763809f22f	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.42924	1235	\N
1236	negotiation.declined	~72c753f8	~a9e7aa46	~41c678a0	-	{"end":"declined","start":"open"}	2037-05-25 01:00:03.435499	1236	\N
1237	negotiation.opened	037e3ea4-862a-4766-b826-4686ed35fd2a	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.43927	1237	\N
1238	negotiation.withdrawn	~037e3ea4	~20328169	~10a4595b	-	{"end":"withdrawn","start":"open"}	2037-05-25 01:00:03.444794	1238	\N
1239	asset.created	~e28bb2ee	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:03.447534	1239	\N
1240	listing.drafted	a52811f5-0c45-4ec2-9ca9-7966b54b2f1f	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:03.45105	1240	\N
1241	listing.submitted	~a52811f5	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:03.456781	1241	\N
1242	listing.approved	~a52811f5	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:03.464254	1242	\N
1243	negotiation.opened	3cdc14ef-05c4-4cb1-a83a-c62b361fd746	~c89c3423	~3864392f	-	{"listing":"~a52811f5"}	2037-05-25 01:00:03.479747	1243	\N
1244	listing.withdrawn	~a52811f5	~a9e7aa46	~41c678a0	-	{"end":"withdrawn","start":"published"}	2037-05-25 01:00:03.491428	1244	\N
1245	listing.card_changed	~4b481a0e	\N	\N	-	{}	2037-05-25 01:00:03.512854	1245	\N
1246	negotiation.informed	~3cdc14ef	\N	\N	-	{}	2037-05-25 01:00:03.528009	1246	\N
1247	negotiation.superseded	~3cdc14ef	\N	\N	-	{"end":"superseded","start":"open"}	2037-05-25 01:00:03.534602	1247	\N
1248	negotiation.opened	c151e428-4861-42fc-8006-89877b89cb7c	~c89c3423	~3864392f	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.555788	1248	\N
1249	negotiation.countered	~c151e428	~a9e7aa46	~41c678a0	-	{"end":"open","round":2,"start":"open"}	2037-05-25 01:00:03.561429	1249	\N
1250	negotiation.opened	630178f2-9b6b-4b0d-93ee-5f4e5592ab33	~20328169	~10a4595b	-	{"listing":"~7631fbaa"}	2037-05-25 01:00:03.565737	1250	\N
1251	negotiation.opened	~9b5575ef	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.572337	1251	\N
1252	deal.drafted	~9644f5c0	~a9e7aa46	~41c678a0	-	{"of":"~9b5575ef","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:03.577461	1252	\N
1253	negotiation.agreed	~9b5575ef	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:03.577461	1253	\N
1254	deal.drawn_up	~9644f5c0	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"9998ae7fc8789dc1fdfe5e7827fc3823dceea3318d6ffe8d3120a6f0bd2f6d01","contract":1}	2037-05-25 01:00:03.589047	1254	\N
1255	negotiation.opened	~d0fe3af9	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.596511	1255	\N
1256	deal.drafted	~ca5cd24a	~a9e7aa46	~41c678a0	-	{"of":"~d0fe3af9","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:03.602072	1256	\N
1257	negotiation.agreed	~d0fe3af9	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:03.602072	1257	\N
1261	granted_right.granted	6a0799d0-b276-4c4e-b9a6-c0538cfd8726	\N	\N	-	{"asset":"~d4a84906","right":"ordinary_licence"}	2037-05-25 01:00:03.638882	1261	\N
1258	deal.drawn_up	~ca5cd24a	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0","contract":1}	2037-05-25 01:00:03.619202	1258	\N
1259	deal.signed	~ca5cd24a	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0","contract":1}	2037-05-25 01:00:03.629374	1259	\N
1260	deal.signed	~ca5cd24a	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0","contract":1}	2037-05-25 01:00:03.638882	1260	\N
1262	asset.rights_changed	~d4a84906	\N	\N	-	{}	2037-05-25 01:00:03.638882	1262	\N
1263	payment.expected	~b324166a	\N	\N	-	{"deal":"~ca5cd24a","amount":50000000,"reference":"ZZJYZ2YYQLZDXNW"}	2037-05-25 01:00:03.638882	1263	\N
1264	deal.effective	~ca5cd24a	\N	\N	-	{"end":"effective","asset":"~d4a84906","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~1da4a191"}	2037-05-25 01:00:03.638882	1264	\N
1265	bank_line.received	~d21b7e24	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:03.660939	1265	\N
1266	listing.card_changed	~1da4a191	\N	\N	-	{}	2037-05-25 01:00:03.695671	1266	\N
1267	payment.held	~b324166a	\N	\N	-	{"end":"held","deal":"~ca5cd24a","start":"due","amount":50000000}	2037-05-25 01:00:03.747523	1267	\N
1268	bank_line.matched	~d21b7e24	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:03.747523	1268	\N
1269	deal.paid	~ca5cd24a	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:03.771449	1269	\N
1270	deal.delivered	~ca5cd24a	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:03.801458	1270	\N
1271	negotiation.opened	~31b52bd4	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:03.813679	1271	\N
1272	deal.drafted	~83ddcc63	~a9e7aa46	~41c678a0	-	{"of":"~31b52bd4","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:03.819506	1272	\N
1273	negotiation.agreed	~31b52bd4	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:03.819506	1273	\N
1274	deal.drawn_up	~83ddcc63	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e","contract":1}	2037-05-25 01:00:03.832558	1274	\N
1275	deal.signed	~83ddcc63	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e","contract":1}	2037-05-25 01:00:03.83958	1275	\N
1276	deal.signed	~83ddcc63	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e","contract":1}	2037-05-25 01:00:03.84774	1276	\N
1277	granted_right.granted	6c4b4d9a-5631-4627-a4fe-b78f3afddff6	\N	\N	-	{"asset":"~d4a84906","right":"ordinary_licence"}	2037-05-25 01:00:03.84774	1277	\N
1278	asset.rights_changed	~d4a84906	\N	\N	-	{}	2037-05-25 01:00:03.84774	1278	\N
1279	payment.expected	~47a2c9a5	\N	\N	-	{"deal":"~83ddcc63","amount":50000000,"reference":"ZZJY1YW975XBC1L"}	2037-05-25 01:00:03.84774	1279	\N
1280	deal.effective	~83ddcc63	\N	\N	-	{"end":"effective","asset":"~d4a84906","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~1da4a191"}	2037-05-25 01:00:03.84774	1280	\N
1281	bank_line.received	~4d3f1a26	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:03.873329	1281	\N
1282	listing.card_changed	~1da4a191	\N	\N	-	{}	2037-05-25 01:00:03.90915	1282	\N
1283	payment.held	~47a2c9a5	\N	\N	-	{"end":"held","deal":"~83ddcc63","start":"due","amount":50000000}	2037-05-25 01:00:04.038529	1283	\N
1284	bank_line.matched	~4d3f1a26	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:04.038529	1284	\N
1285	deal.paid	~83ddcc63	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:04.054536	1285	\N
1286	deal.delivered	~83ddcc63	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:04.068176	1286	\N
1287	deal.delivery_accepted	~83ddcc63	~20328169	~10a4595b	-	{"end":"accepted","start":"delivered"}	2037-05-25 01:00:04.075876	1287	\N
1288	payment.released	~47a2c9a5	\N	\N	-	{"end":"released","fee":500000,"net":49500000,"deal":"~83ddcc63","start":"held"}	2037-05-25 01:00:04.08652	1288	\N
1289	deal.settled	~83ddcc63	\N	\N	-	{"end":"settled","start":"accepted"}	2037-05-25 01:00:04.08652	1289	\N
1290	payout.instructed	05e930f8-1416-4c97-ac8a-1c5fbb0b27b6	\N	\N	-	{"deal":"~83ddcc63","amount":49500000,"reference":"ZZFKD9285W4WXD8"}	2037-05-25 01:00:04.099103	1290	\N
1291	negotiation.opened	~1e1af4f4	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:04.124939	1291	\N
1292	deal.drafted	~ee3aaf9c	~a9e7aa46	~41c678a0	-	{"of":"~1e1af4f4","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:04.133459	1292	\N
1293	negotiation.agreed	~1e1af4f4	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:04.133459	1293	\N
1294	deal.drawn_up	~ee3aaf9c	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401","contract":1}	2037-05-25 01:00:04.14759	1294	\N
1295	deal.signed	~ee3aaf9c	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401","contract":1}	2037-05-25 01:00:04.15467	1295	\N
1296	deal.signed	~ee3aaf9c	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401","contract":1}	2037-05-25 01:00:04.162732	1296	\N
1297	granted_right.granted	a318939f-408d-4c0d-bcfd-d080f96077ab	\N	\N	-	{"asset":"~d4a84906","right":"ordinary_licence"}	2037-05-25 01:00:04.162732	1297	\N
1298	asset.rights_changed	~d4a84906	\N	\N	-	{}	2037-05-25 01:00:04.162732	1298	\N
1299	payment.expected	~1c6acbde	\N	\N	-	{"deal":"~ee3aaf9c","amount":50000000,"reference":"ZZJY08MSSKGVLEH"}	2037-05-25 01:00:04.162732	1299	\N
1301	bank_line.received	~f2049401	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:04.184163	1301	\N
1318	deal.drafted	~f1dfe1ec	~a9e7aa46	~41c678a0	-	{"of":"~4399cb87","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:04.39064	1318	\N
1319	negotiation.agreed	~4399cb87	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:04.39064	1319	\N
1320	deal.drawn_up	~f1dfe1ec	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6","contract":1}	2037-05-25 01:00:04.407875	1320	\N
1321	deal.signed	~f1dfe1ec	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6","contract":1}	2037-05-25 01:00:04.414537	1321	\N
1322	deal.signed	~f1dfe1ec	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6","contract":1}	2037-05-25 01:00:04.422562	1322	\N
1323	granted_right.granted	30871d08-9de1-4e78-920b-9e66a91ef673	\N	\N	-	{"asset":"~003c4067","right":"transfer"}	2037-05-25 01:00:04.422562	1323	\N
1325	payment.expected	~de96ea91	\N	\N	-	{"deal":"~f1dfe1ec","amount":50000000,"reference":"ZZJYLLL25CS8XKI"}	2037-05-25 01:00:04.422562	1325	\N
1326	deal.effective	~f1dfe1ec	\N	\N	-	{"end":"effective","asset":"~003c4067","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~571d3ddd"}	2037-05-25 01:00:04.422562	1326	\N
1327	bank_line.received	~284d4a1c	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:04.448352	1327	\N
1328	search.appeared	~571d3ddd	\N	\N	-	{"last":34,"first":34,"library":1}	2037-05-25 01:00:04.487678	1328	\N
1329	listing.card_changed	~571d3ddd	\N	\N	-	{}	2037-05-25 01:00:04.51974	1329	\N
1330	payment.held	~de96ea91	\N	\N	-	{"end":"held","deal":"~f1dfe1ec","start":"due","amount":50000000}	2037-05-25 01:00:04.558596	1330	\N
1331	bank_line.matched	~284d4a1c	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:04.558596	1331	\N
1332	deal.paid	~f1dfe1ec	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:04.597569	1332	\N
1333	deal.delivered	~f1dfe1ec	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:04.827255	1333	\N
1334	deal.delivery_accepted	~f1dfe1ec	~20328169	~10a4595b	-	{"end":"accepted","start":"delivered"}	2037-05-25 01:00:04.845233	1334	\N
1300	deal.effective	~ee3aaf9c	\N	\N	-	{"end":"effective","asset":"~d4a84906","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~1da4a191"}	2037-05-25 01:00:04.162732	1300	\N
1302	listing.card_changed	~1da4a191	\N	\N	-	{}	2037-05-25 01:00:04.204992	1302	\N
1303	payment.held	~1c6acbde	\N	\N	-	{"end":"held","deal":"~ee3aaf9c","start":"due","amount":50000000}	2037-05-25 01:00:04.258686	1303	\N
1304	bank_line.matched	~f2049401	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:04.258686	1304	\N
1305	deal.paid	~ee3aaf9c	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:04.274933	1305	\N
1306	deal.delivered	~ee3aaf9c	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:04.295963	1306	\N
1307	deal.delivery_accepted	~ee3aaf9c	~20328169	~10a4595b	-	{"end":"accepted","start":"delivered"}	2037-05-25 01:00:04.307833	1307	\N
1308	payment.released	~1c6acbde	\N	\N	-	{"end":"released","fee":500000,"net":49500000,"deal":"~ee3aaf9c","start":"held"}	2037-05-25 01:00:04.321144	1308	\N
1309	deal.settled	~ee3aaf9c	\N	\N	-	{"end":"settled","start":"accepted"}	2037-05-25 01:00:04.321144	1309	\N
1310	payout.instructed	1bfb12ac-8236-400a-8bf6-5a20645f7dc6	\N	\N	-	{"deal":"~ee3aaf9c","amount":49500000,"reference":"ZZFKK3HSHQP1TCA"}	2037-05-25 01:00:04.332217	1310	\N
1311	deal.registered	~ee3aaf9c	~a9e7aa46	~41c678a0	-	{"end":"registered","start":"settled","number":"00000000000005","technical_value":50000000}	2037-05-25 01:00:04.35203	1311	\N
1312	asset.created	~003c4067	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:04.358077	1312	\N
1313	listing.drafted	~571d3ddd	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:04.362004	1313	\N
1314	listing.submitted	~571d3ddd	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:04.368302	1314	\N
1315	listing.approved	~571d3ddd	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:04.37573	1315	\N
1316	negotiation.opened	~4399cb87	~20328169	~10a4595b	-	{"listing":"~571d3ddd"}	2037-05-25 01:00:04.384578	1316	\N
1317	listing.reserved	~571d3ddd	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-25 01:00:04.39064	1317	\N
1324	asset.rights_changed	~003c4067	\N	\N	-	{}	2037-05-25 01:00:04.422562	1324	\N
1363	negotiation.agreed	~5606fab6	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:05.138576	1363	\N
1364	deal.drawn_up	~f99e42be	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb","contract":1}	2037-05-25 01:00:05.150406	1364	\N
1365	deal.signed	~f99e42be	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb","contract":1}	2037-05-25 01:00:05.157171	1365	\N
1366	deal.signed	~f99e42be	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb","contract":1}	2037-05-25 01:00:05.164855	1366	\N
1367	granted_right.granted	f981b97b-58ff-44ed-8dcc-94453ed615ad	\N	\N	-	{"asset":"~d4a84906","right":"ordinary_licence"}	2037-05-25 01:00:05.164855	1367	\N
1369	payment.expected	~010c34a6	\N	\N	-	{"deal":"~f99e42be","amount":50000000,"reference":"ZZJYAWAVM0P5KZ7"}	2037-05-25 01:00:05.164855	1369	\N
1370	deal.effective	~f99e42be	\N	\N	-	{"end":"effective","asset":"~d4a84906","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~1da4a191"}	2037-05-25 01:00:05.164855	1370	\N
1371	bank_line.received	~583226e8	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:05.185915	1371	\N
1372	listing.card_changed	~1da4a191	\N	\N	-	{}	2037-05-25 01:00:05.213539	1372	\N
1373	payment.held	~010c34a6	\N	\N	-	{"end":"held","deal":"~f99e42be","start":"due","amount":50000000}	2037-05-25 01:00:05.282392	1373	\N
1374	bank_line.matched	~583226e8	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:05.282392	1374	\N
1375	deal.paid	~f99e42be	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:05.310541	1375	\N
1376	deal.delivered	~f99e42be	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:05.327893	1376	\N
1377	deal.objected	~f99e42be	~20328169	~10a4595b	-	{"end":"objected","start":"delivered","reason":"缺工艺参数"}	2037-05-25 01:00:05.35287	1377	\N
1378	bank_line.received	~820472b8	~e063bc45	~67d23233	-	{"amount":-5000000}	2037-05-25 01:00:05.371816	1378	\N
1379	bank_line.received	~cf888964	~e063bc45	~67d23233	-	{"amount":12345}	2037-05-25 01:00:05.38064	1379	\N
1380	payout.confirmed	~26da28ef	\N	\N	-	{"end":"confirmed","start":"instructed","deposit":"~c903321e"}	2037-05-25 01:00:05.40726	1380	\N
1381	deposit.refunded	~c903321e	\N	\N	-	{"end":"refunded","start":"refunding"}	2037-05-25 01:00:05.40726	1381	\N
1382	bank_line.matched	~820472b8	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:05.40726	1382	\N
1383	bank_line.set_aside	~cf888964	\N	\N	-	{"end":"exception","start":"received","reason":"no-reference"}	2037-05-25 01:00:05.40726	1383	\N
1384	trial.proposed	97e7061b-ce49-4b55-b80e-deb788412565	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.428274	1384	\N
1335	payment.released	~de96ea91	\N	\N	-	{"end":"released","fee":500000,"net":49500000,"deal":"~f1dfe1ec","start":"held"}	2037-05-25 01:00:04.856191	1335	\N
1336	deal.settled	~f1dfe1ec	\N	\N	-	{"end":"settled","start":"accepted"}	2037-05-25 01:00:04.856191	1336	\N
1337	payout.instructed	fe4d3fec-fe78-4b4d-b8c1-01af7c1287cc	\N	\N	-	{"deal":"~f1dfe1ec","amount":49500000,"reference":"ZZFKPQVW8UBSDU0"}	2037-05-25 01:00:04.868368	1337	\N
1338	deal.registered	~f1dfe1ec	~a9e7aa46	~41c678a0	-	{"end":"registered","start":"settled","number":"00000000000007","technical_value":50000000}	2037-05-25 01:00:04.890207	1338	\N
1339	granted_right.ended	~30871d08	\N	\N	-	{"end":"ended","start":"running"}	2037-05-25 01:00:04.893864	1339	\N
1340	asset.rights_changed	~003c4067	\N	\N	-	{}	2037-05-25 01:00:04.893864	1340	\N
1341	listing.closed	~571d3ddd	\N	\N	-	{"end":"closed","start":"reserved"}	2037-05-25 01:00:04.893864	1341	\N
1342	asset.ownership_passed	~003c4067	~20328169	~10a4595b	-	{"to":"~10a4595b","deal":"~f1dfe1ec"}	2037-05-25 01:00:04.893864	1342	\N
1343	deal.completed	~f1dfe1ec	~20328169	~10a4595b	-	{"on":"2037-05-25","end":"completed","start":"registered"}	2037-05-25 01:00:04.893864	1343	\N
1344	negotiation.opened	~65c1e271	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:04.915672	1344	\N
1345	deal.drafted	~8f7c81de	~a9e7aa46	~41c678a0	-	{"of":"~65c1e271","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:04.921426	1345	\N
1346	negotiation.agreed	~65c1e271	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:04.921426	1346	\N
1347	deal.drawn_up	~8f7c81de	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db","contract":1}	2037-05-25 01:00:04.933309	1347	\N
1348	deal.signed	~8f7c81de	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db","contract":1}	2037-05-25 01:00:04.943183	1348	\N
1349	deal.signed	~8f7c81de	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db","contract":1}	2037-05-25 01:00:04.953544	1349	\N
1350	granted_right.granted	9ae280d4-99ce-4861-87b3-0303e86cf9d5	\N	\N	-	{"asset":"~d4a84906","right":"ordinary_licence"}	2037-05-25 01:00:04.953544	1350	\N
1351	asset.rights_changed	~d4a84906	\N	\N	-	{}	2037-05-25 01:00:04.953544	1351	\N
1352	payment.expected	~c34b3f2f	\N	\N	-	{"deal":"~8f7c81de","amount":50000000,"reference":"ZZJYFATTUYC31EM"}	2037-05-25 01:00:04.953544	1352	\N
1353	deal.effective	~8f7c81de	\N	\N	-	{"end":"effective","asset":"~d4a84906","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~1da4a191"}	2037-05-25 01:00:04.953544	1353	\N
1354	bank_line.received	~9450c06f	~e063bc45	~67d23233	-	{"amount":50000000}	2037-05-25 01:00:04.978442	1354	\N
1355	listing.card_changed	~1da4a191	\N	\N	-	{}	2037-05-25 01:00:04.996294	1355	\N
1356	asset.rights_changed	~003c4067	\N	\N	-	{}	2037-05-25 01:00:05.032073	1356	\N
1357	payment.held	~c34b3f2f	\N	\N	-	{"end":"held","deal":"~8f7c81de","start":"due","amount":50000000}	2037-05-25 01:00:05.073248	1357	\N
1358	bank_line.matched	~9450c06f	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:05.073248	1358	\N
1359	deal.paid	~8f7c81de	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:05.109105	1359	\N
1360	deal.delivered	~8f7c81de	~a9e7aa46	~41c678a0	-	{"end":"delivered","items":1,"start":"paid"}	2037-05-25 01:00:05.122719	1360	\N
1361	negotiation.opened	~5606fab6	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.132748	1361	\N
1362	deal.drafted	~f99e42be	~a9e7aa46	~41c678a0	-	{"of":"~5606fab6","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:05.138576	1362	\N
1368	asset.rights_changed	~d4a84906	\N	\N	-	{}	2037-05-25 01:00:05.164855	1368	\N
1385	trial.proposed	bfe76b39-5573-4b85-a380-f930a3c44692	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.436011	1385	\N
1386	trial.declined	~bfe76b39	~a9e7aa46	~41c678a0	-	{"end":"declined","start":"proposed"}	2037-05-25 01:00:05.44192	1386	\N
1387	trial.proposed	7c9d1634-003d-4038-aaae-dc1978a6d72f	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.445303	1387	\N
1388	trial.withdrawn	~7c9d1634	~20328169	~10a4595b	-	{"end":"withdrawn","start":"proposed"}	2037-05-25 01:00:05.450896	1388	\N
1389	trial.proposed	371f073a-1460-4904-b1d6-aec59efab22b	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.454106	1389	\N
1390	trial.accepted	~371f073a	~a9e7aa46	~41c678a0	-	{"end":"running","start":"proposed"}	2037-05-25 01:00:05.459731	1390	\N
1391	trial.proposed	~6ad2585a	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.466323	1391	\N
1392	trial.accepted	~6ad2585a	~a9e7aa46	~41c678a0	-	{"end":"running","start":"proposed"}	2037-05-25 01:00:05.472073	1392	\N
1393	deal.drafted	~8577014b	~20328169	~10a4595b	-	{"of":"~6ad2585a","price":8000000,"origin":"trial"}	2037-05-25 01:00:05.477267	1393	\N
1394	trial.converted	~6ad2585a	~20328169	~10a4595b	-	{"end":"converted","start":"running"}	2037-05-25 01:00:05.477267	1394	\N
1395	trial.proposed	3052753d-651a-4509-97b2-0a7a340cea73	~20328169	~10a4595b	-	{"listing":"~1da4a191"}	2037-05-25 01:00:05.490468	1395	\N
1396	trial.accepted	~3052753d	~a9e7aa46	~41c678a0	-	{"end":"running","start":"proposed"}	2037-05-25 01:00:05.495859	1396	\N
1397	trial.given_back	~3052753d	~20328169	~10a4595b	-	{"end":"returned","start":"running"}	2037-05-25 01:00:05.500908	1397	\N
1398	patent_import.submitted	baa28925-1a0c-4940-abd0-cd29cd5659bb	~a9e7aa46	~41c678a0	-	{"files":1}	2037-05-25 01:00:05.502688	1398	\N
1399	patent_import.begun	~baa28925	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 01:00:05.533675	1399	\N
1400	patent.imported	~a9e78a7a	\N	\N	-	{"number":"202210000010.X"}	2037-05-25 01:00:05.53846	1400	\N
1401	patent_import.finished	~baa28925	\N	\N	-	{"end":"finished","start":"reading","updated":0,"imported":1,"rejected":0,"unchanged":0}	2037-05-25 01:00:05.548379	1401	\N
1402	search.appeared	~a9e78a7a	\N	\N	-	{"last":35,"first":35,"library":4}	2037-05-25 01:00:05.559851	1402	\N
1403	patent_watch.begun	f74b15ac-1bd1-4938-acab-b3f654816381	\N	\N	-	{"patent":"202210000010.X"}	2037-05-25 01:00:05.584463	1403	\N
1404	asset.created	~7ca0dd86	~a9e7aa46	~41c678a0	-	{"patents":["202210000010.X"]}	2037-05-25 01:00:05.584463	1404	\N
1405	open_licence.drafted	881094cd-cf38-4a45-97de-a07773f529cd	~a9e7aa46	~41c678a0	-	{"asset":"~7ca0dd86"}	2037-05-25 01:00:05.591466	1405	\N
1406	open_licence.drafted	4cef8fc4-c6b7-4678-a629-daf56ca43dba	~a9e7aa46	~41c678a0	-	{"asset":"~7ca0dd86"}	2037-05-25 01:00:05.597347	1406	\N
1407	open_licence.declared	~4cef8fc4	~a9e7aa46	~41c678a0	-	{"end":"declared","start":"draft"}	2037-05-25 01:00:05.60461	1407	\N
1408	open_licence.drafted	d1752e22-aeff-4632-8459-199cc0d385a8	~a9e7aa46	~41c678a0	-	{"asset":"~7ca0dd86"}	2037-05-25 01:00:05.61015	1408	\N
1409	open_licence.withdrawn	~d1752e22	~a9e7aa46	~41c678a0	-	{"end":"withdrawn","start":"draft"}	2037-05-25 01:00:05.615884	1409	\N
1410	patent_import.submitted	6275164b-9be5-4305-b892-96a4c3b11cb7	~a9e7aa46	~41c678a0	-	{"files":1}	2037-05-25 01:00:05.617608	1410	\N
1411	patent_import.begun	~6275164b	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 01:00:05.627232	1411	\N
1412	patent.imported	~4141a99e	\N	\N	-	{"number":"202210000011.4"}	2037-05-25 01:00:05.654435	1412	\N
1413	patent_import.finished	~6275164b	\N	\N	-	{"end":"finished","start":"reading","updated":0,"imported":1,"rejected":0,"unchanged":0}	2037-05-25 01:00:05.664854	1413	\N
1414	search.appeared	~4141a99e	\N	\N	-	{"last":36,"first":36,"library":4}	2037-05-25 01:00:05.676363	1414	\N
1415	patent_watch.begun	a30ff8e4-d702-4110-a2e3-d9d52567d902	\N	\N	-	{"patent":"202210000011.4"}	2037-05-25 01:00:05.700504	1415	\N
1416	asset.created	~4f3821f5	~a9e7aa46	~41c678a0	-	{"patents":["202210000011.4"]}	2037-05-25 01:00:05.700504	1416	\N
1417	open_licence.drafted	ba83fdb9-858f-46ae-b748-9ef22f908de0	~a9e7aa46	~41c678a0	-	{"asset":"~4f3821f5"}	2037-05-25 01:00:05.707113	1417	\N
1418	open_licence.declared	~ba83fdb9	~a9e7aa46	~41c678a0	-	{"end":"declared","start":"draft"}	2037-05-25 01:00:05.712311	1418	\N
1419	open_licence.announced	~ba83fdb9	~f5a277f9	~67d23233	-	{"end":"announced","start":"declared"}	2037-05-25 01:00:05.717874	1419	\N
1420	deal.noticed	~e0f6bbf3	~20328169	~10a4595b	-	{"text":"接受","declaration":"0494291c331c46264bb970fb6246fd4250fd0d2793b2504450b12b7c90217c03","open_licence":"~ba83fdb9"}	2037-05-25 01:00:05.728283	1420	\N
1421	payment.expected	~fd55ba77	~20328169	~10a4595b	-	{"deal":"~e0f6bbf3","amount":3000000,"reference":"ZZJYVLBHV4FMJQY"}	2037-05-25 01:00:05.728283	1421	\N
1422	negotiation.opened	~a566f76a	~20328169	~10a4595b	-	{"listing":"~adafb97e"}	2037-05-25 01:00:05.768404	1422	\N
1423	deal.drafted	~df2148ef	~2814805e	~819bf359	-	{"of":"~a566f76a","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:05.779206	1423	\N
1424	negotiation.agreed	~a566f76a	~2814805e	~819bf359	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:05.779206	1424	\N
1425	negotiation.opened	~8fb10d99	~20328169	~10a4595b	-	{"listing":"~adafb97e"}	2037-05-25 01:00:05.798934	1425	\N
1426	deal.drafted	~0de64b1b	~2814805e	~819bf359	-	{"of":"~8fb10d99","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:05.804363	1426	\N
1427	negotiation.agreed	~8fb10d99	~2814805e	~819bf359	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:05.804363	1427	\N
1428	notice.drafted	45d7ba71-e6e2-4787-9d37-081a9a34f8d0	~2814805e	~819bf359	-	{"deal":"~df2148ef"}	2037-05-25 01:00:05.817478	1428	\N
1429	notice.withdrawn	~45d7ba71	~2814805e	~819bf359	-	{"end":"withdrawn","start":"draft"}	2037-05-25 01:00:05.821359	1429	\N
1430	notice.drafted	06e17058-d933-4f99-80a5-59158927fee5	~2814805e	~819bf359	-	{"deal":"~df2148ef"}	2037-05-25 01:00:05.824333	1430	\N
1431	notice.drafted	cb72ee68-58a2-41c0-a2f7-262f8d3131a5	~2814805e	~819bf359	-	{"deal":"~0de64b1b"}	2037-05-25 01:00:05.828563	1431	\N
1432	notice.approved	~cb72ee68	~2814805e	~819bf359	-	{"end":"approved","start":"draft","sha256":"a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33","approval":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.83181	1432	\N
1433	deal.notice_changed	~0de64b1b	\N	\N	-	{"notice":"running","sha256":"a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33"}	2037-05-25 01:00:05.833789	1433	\N
1434	notice.published	~cb72ee68	~2814805e	~819bf359	-	{"end":"publishing","start":"approved","sha256":"a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33"}	2037-05-25 01:00:05.833789	1434	\N
1435	negotiation.opened	~c4863f17	~20328169	~10a4595b	-	{"listing":"~adafb97e"}	2037-05-25 01:00:05.846227	1435	\N
1436	deal.drafted	~93ba415b	~2814805e	~819bf359	-	{"of":"~c4863f17","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:05.851591	1436	\N
1437	negotiation.agreed	~c4863f17	~2814805e	~819bf359	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:05.851591	1437	\N
1438	notice.drafted	c9d1cd1e-8996-47e4-9df1-9e17f0e6ca50	~2814805e	~819bf359	-	{"deal":"~93ba415b"}	2037-05-25 01:00:05.86393	1438	\N
1439	notice.approved	~c9d1cd1e	~2814805e	~819bf359	-	{"end":"approved","start":"draft","sha256":"64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832","approval":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.867418	1439	\N
1440	deal.notice_changed	~93ba415b	\N	\N	-	{"notice":"running","sha256":"64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832"}	2037-05-25 01:00:05.869466	1440	\N
1441	notice.published	~c9d1cd1e	~2814805e	~819bf359	-	{"end":"publishing","start":"approved","sha256":"64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832"}	2037-05-25 01:00:05.869466	1441	\N
1442	negotiation.opened	~c24e4286	~20328169	~10a4595b	-	{"listing":"~adafb97e"}	2037-05-25 01:00:05.87752	1442	\N
1443	deal.drafted	~1b6e0b73	~2814805e	~819bf359	-	{"of":"~c24e4286","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:05.882722	1443	\N
1444	negotiation.agreed	~c24e4286	~2814805e	~819bf359	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:05.882722	1444	\N
1445	notice.drafted	0721d514-1d26-4322-b06d-3e27c8b67180	~2814805e	~819bf359	-	{"deal":"~1b6e0b73"}	2037-05-25 01:00:05.921727	1445	\N
1446	notice.approved	~0721d514	~2814805e	~819bf359	-	{"end":"approved","start":"draft","sha256":"b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb","approval":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.925458	1446	\N
1447	deal.notice_changed	~1b6e0b73	\N	\N	-	{"notice":"running","sha256":"b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb"}	2037-05-25 01:00:05.927539	1447	\N
1448	notice.published	~0721d514	~2814805e	~819bf359	-	{"end":"publishing","start":"approved","sha256":"b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb"}	2037-05-25 01:00:05.927539	1448	\N
1449	objection.filed	663e78ce-1995-4c72-8bc8-6a7584bc7adf	~fa4c8f29	~f7539a8d	-	{"notice":"~c9d1cd1e"}	2037-05-25 01:00:05.933983	1449	\N
1450	notice.objected	~c9d1cd1e	\N	\N	-	{"end":"objected","start":"publishing"}	2037-05-25 01:00:05.933983	1450	\N
1451	objection.filed	fe6af6de-a145-47d7-b4d0-afec6401f95d	~c89c3423	~3864392f	-	{"notice":"~c9d1cd1e"}	2037-05-25 01:00:05.941159	1451	\N
1452	notice.objected	~c9d1cd1e	\N	\N	-	{"end":"objected","start":"objected"}	2037-05-25 01:00:05.941159	1452	\N
1453	objection.accepted	~fe6af6de	~2814805e	~819bf359	-	{"end":"investigating","start":"filed"}	2037-05-25 01:00:05.947803	1453	\N
1454	objection.filed	1865d92a-925a-45af-82fc-2867b134ebc5	~fa4c8f29	~f7539a8d	-	{"notice":"~0721d514"}	2037-05-25 01:00:05.953207	1454	\N
1455	notice.objected	~0721d514	\N	\N	-	{"end":"objected","start":"publishing"}	2037-05-25 01:00:05.953207	1455	\N
1456	objection.accepted	~1865d92a	~2814805e	~819bf359	-	{"end":"investigating","start":"filed"}	2037-05-25 01:00:05.958845	1456	\N
1457	notice.cleared	~0721d514	\N	\N	-	{"end":"publishing","start":"objected"}	2037-05-25 01:00:05.96294	1457	\N
1458	objection.rejected	~1865d92a	~2814805e	~819bf359	-	{"end":"rejected","start":"investigating","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.96294	1458	\N
1459	objection.filed	2a609468-f794-4172-a4c7-a0749f5bf356	~c89c3423	~3864392f	-	{"notice":"~0721d514"}	2037-05-25 01:00:05.968384	1459	\N
1460	notice.objected	~0721d514	\N	\N	-	{"end":"objected","start":"publishing"}	2037-05-25 01:00:05.968384	1460	\N
1461	notice.cleared	~0721d514	\N	\N	-	{"end":"publishing","start":"objected"}	2037-05-25 01:00:05.973972	1461	\N
1462	objection.withdrawn	~2a609468	~c89c3423	~3864392f	-	{"end":"withdrawn","start":"filed"}	2037-05-25 01:00:05.973972	1462	\N
1463	objection.filed	04f2c55a-c81a-4fa8-95ae-1492f3c999f8	~fa4c8f29	~f7539a8d	-	{"notice":"~cb72ee68"}	2037-05-25 01:00:05.978159	1463	\N
1464	notice.objected	~cb72ee68	\N	\N	-	{"end":"objected","start":"publishing"}	2037-05-25 01:00:05.978159	1464	\N
1465	objection.accepted	~04f2c55a	~2814805e	~819bf359	-	{"end":"investigating","start":"filed"}	2037-05-25 01:00:05.983881	1465	\N
1466	deal.notice_changed	~0de64b1b	\N	\N	-	{"notice":"failed","sha256":"a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33"}	2037-05-25 01:00:05.988019	1466	\N
1467	notice.failed	~cb72ee68	\N	\N	-	{"end":"failed","start":"objected"}	2037-05-25 01:00:05.988019	1467	\N
1468	objection.upheld	~04f2c55a	~2814805e	~819bf359	-	{"end":"upheld","start":"investigating","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.988019	1468	\N
1469	notice.drafted	5d75df0d-51b0-4da1-a928-7b9c1c088225	~2814805e	~819bf359	-	{"deal":"~0de64b1b"}	2037-05-25 01:00:05.996738	1469	\N
1470	notice.approved	~5d75df0d	~2814805e	~819bf359	-	{"end":"approved","start":"draft","sha256":"a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33","approval":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:05.999938	1470	\N
1471	award.award_doubted	~fd7b6744	~a9e7aa46	~41c678a0	-	{"end":"curing","start":"pending","reasons":"缺资质"}	2037-05-25 01:00:06.0652	1471	\N
1472	deal.drafted	~757c63ee	~a9e7aa46	~41c678a0	-	{"of":"~eac9d732","price":51000000,"origin":"award"}	2037-05-25 01:00:06.072286	1472	\N
1473	award.award_confirmed	~eac9d732	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"pending"}	2037-05-25 01:00:06.072286	1473	\N
1474	award.wait_refused	~ca9c8912	~20328169	~10a4595b	-	{"end":"released","start":"waiting"}	2037-05-25 01:00:06.102919	1474	\N
1475	deposit.refunding	~589dbd52	\N	\N	-	{"end":"refunding","start":"frozen","reason":"closed"}	2037-05-25 01:00:06.102919	1475	\N
1476	intent.intent_closed	~1df64bd2	\N	\N	-	{"end":"closed","start":"qualified"}	2037-05-25 01:00:06.102919	1476	\N
1477	procedure.drafted	0985b158-6e29-45b0-be38-a4d971c9a476	~a9e7aa46	~41c678a0	-	{"listing":"~0731e1f0"}	2037-05-25 01:00:06.115312	1477	\N
1478	procedure.drafted	9f2a4ab5-aae3-4e6a-be8a-71d77bfa6163	~a9e7aa46	~41c678a0	-	{"listing":"~0731e1f0"}	2037-05-25 01:00:06.121819	1478	\N
1479	procedure.submitted	~9f2a4ab5	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:06.126443	1479	\N
1480	asset.created	~329fde30	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:06.129197	1480	\N
1481	listing.drafted	~bd4496b8	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:06.132669	1481	\N
1482	listing.submitted	~bd4496b8	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:06.140353	1482	\N
1483	listing.approved	~bd4496b8	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:06.150962	1483	\N
1484	procedure.drafted	bf57a9f3-0b50-4dc7-b0d9-730f794ddaec	~a9e7aa46	~41c678a0	-	{"listing":"~bd4496b8"}	2037-05-25 01:00:06.169364	1484	\N
1485	procedure.submitted	~bf57a9f3	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:06.177257	1485	\N
1487	procedure.announced	~bf57a9f3	~f5a277f9	~67d23233	-	{"end":"disclosing","start":"submitted"}	2037-05-25 01:00:06.179581	1487	\N
1488	intent.registered	07834de3-361f-41c8-b54f-5741b8910d66	~20328169	~10a4595b	-	{"procedure":"~bf57a9f3"}	2037-05-25 01:00:06.194381	1488	\N
1489	procedure.amended	~bf57a9f3	~a9e7aa46	~41c678a0	-	{"end":"disclosing","start":"disclosing","edition":2}	2037-05-25 01:00:06.204728	1489	\N
1490	payout.instructed	3e028e49-4d59-48a4-bead-931e691a9a1f	\N	\N	-	{"amount":5000000,"deposit":"~589dbd52","reference":"ZZFKGLKJGQB2LUW"}	2037-05-25 01:00:06.216176	1490	\N
1491	search.appeared	~bd4496b8	\N	\N	-	{"last":37,"first":37,"library":1}	2037-05-25 01:00:06.226847	1491	\N
1492	intent.voided	~07834de3	\N	\N	-	{"end":"voided","start":"submitted"}	2037-05-25 01:00:06.236665	1492	\N
1493	intent.registered	1a5ecebc-8185-4404-b3e0-108fbea1a860	~fa4c8f29	~f7539a8d	-	{"procedure":"~bf57a9f3"}	2037-05-25 01:00:06.505208	1493	\N
1494	intent.returned	~1a5ecebc	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted"}	2037-05-25 01:00:06.517337	1494	\N
1495	intent.registered	90d26611-d722-4718-8622-b809177845f3	~c89c3423	~3864392f	-	{"procedure":"~bf57a9f3"}	2037-05-25 01:00:06.523163	1495	\N
1496	intent.forwarded	~90d26611	~f5a277f9	~67d23233	-	{"end":"forwarded","start":"submitted"}	2037-05-25 01:00:06.536247	1496	\N
1497	intent.cure_asked	~90d26611	~a9e7aa46	~41c678a0	-	{"end":"curing","start":"forwarded"}	2037-05-25 01:00:06.543312	1497	\N
1498	question.asked	60fc0eb2-ca9a-49fb-a70b-bb03f6320ea4	~20328169	~10a4595b	-	{"procedure":"~bf57a9f3"}	2037-05-25 01:00:06.550057	1498	\N
1499	opening.share_given	~bd8d71a6	~a9e7aa46	~41c678a0	-	{"end":"unsealing","side":"owner","start":"unsealing"}	2037-05-25 01:00:06.567125	1499	\N
1500	opening.share_given	~bd8d71a6	~a75b428d	~c0537c8a	-	{"end":"unsealing","side":"witness","start":"unsealing"}	2037-05-25 01:00:06.573298	1500	\N
1501	opening.unsealed	~bd8d71a6	\N	\N	-	{"end":"opening","start":"unsealing"}	2037-05-25 01:00:06.573298	1501	\N
1502	opening.opened	~bd8d71a6	\N	\N	-	{"end":"opened","bids":2,"start":"opening"}	2037-05-25 01:00:06.587469	1502	\N
1503	procedure.awarded	~c702e52a	\N	\N	-	{"end":"awarding","price":50000009,"start":"competing"}	2037-05-25 01:00:06.6083	1503	\N
1504	award.given	~da4905e9	\N	\N	-	{"price":50000009,"procedure":"~c702e52a"}	2037-05-25 01:00:06.6083	1504	\N
1505	award.match_offered	~da4905e9	\N	\N	-	{"end":"matching","start":"waiting"}	2037-05-25 01:00:06.6083	1505	\N
1506	award.given	~e1f3c24d	\N	\N	-	{"price":50000001,"procedure":"~c702e52a"}	2037-05-25 01:00:06.6083	1506	\N
1507	opening.share_given	~ffca2e53	~a9e7aa46	~41c678a0	-	{"end":"unsealing","side":"owner","start":"unsealing"}	2037-05-25 01:00:06.634368	1507	\N
1508	opening.share_given	~8eea2e5b	~a9e7aa46	~41c678a0	-	{"end":"unsealing","side":"owner","start":"unsealing"}	2037-05-25 01:00:06.638507	1508	\N
1509	call.scored	~6972c6d1	~f5a277f9	~67d23233	-	{"end":"choosing","start":"scoring","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:06.651754	1509	\N
1510	proposal.ranked	~fb857b92	\N	\N	-	{"end":"ranked","score":9000,"start":"entered"}	2037-05-25 01:00:06.651754	1510	\N
1511	proposal.ranked	~15a11a1f	\N	\N	-	{"end":"ranked","score":7000,"start":"entered"}	2037-05-25 01:00:06.651754	1511	\N
1512	call.scored	~4f3746fa	~f5a277f9	~67d23233	-	{"end":"choosing","start":"scoring","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:06.662796	1512	\N
1513	proposal.ranked	~2a04ddc5	\N	\N	-	{"end":"ranked","score":9000,"start":"entered"}	2037-05-25 01:00:06.662796	1513	\N
1514	proposal.ranked	~448ec082	\N	\N	-	{"end":"ranked","score":7000,"start":"entered"}	2037-05-25 01:00:06.662796	1514	\N
1515	call.scored	~24022f27	~f5a277f9	~67d23233	-	{"end":"choosing","start":"scoring","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}	2037-05-25 01:00:06.673008	1515	\N
1516	proposal.ranked	~7fd91c53	\N	\N	-	{"end":"ranked","score":9000,"start":"entered"}	2037-05-25 01:00:06.673008	1516	\N
1517	call.chosen	~4f3746fa	~20328169	~10a4595b	-	{"end":"chosen","start":"choosing","reasons":null,"proposal":"~2a04ddc5"}	2037-05-25 01:00:06.681725	1517	\N
1518	proposal.chosen	~2a04ddc5	\N	\N	-	{"end":"chosen","start":"ranked"}	2037-05-25 01:00:06.693378	1518	\N
1519	deal.drafted	~bf0cdb80	\N	\N	-	{"of":"~2a04ddc5","price":80000000,"origin":"call"}	2037-05-25 01:00:06.693378	1519	\N
1520	stage.planned	~aff840d6	\N	\N	-	{"deal":"~bf0cdb80","amount":16000000}	2037-05-25 01:00:06.693378	1520	\N
1521	stage.planned	~e7b42bb3	\N	\N	-	{"deal":"~bf0cdb80","amount":24000000}	2037-05-25 01:00:06.693378	1521	\N
1522	call.chosen	~24022f27	~20328169	~10a4595b	-	{"end":"chosen","start":"choosing","reasons":null,"proposal":"~7fd91c53"}	2037-05-25 01:00:06.729695	1522	\N
1523	proposal.chosen	~7fd91c53	\N	\N	-	{"end":"chosen","start":"ranked"}	2037-05-25 01:00:06.741364	1523	\N
1524	deal.drafted	~f454e4f3	\N	\N	-	{"of":"~7fd91c53","price":80000000,"origin":"call"}	2037-05-25 01:00:06.741364	1524	\N
1525	stage.planned	~ad8a94de	\N	\N	-	{"deal":"~f454e4f3","amount":16000000}	2037-05-25 01:00:06.741364	1525	\N
1526	stage.planned	~74fc64dc	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.741364	1526	\N
1527	stage.planned	~5b0d946d	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.741364	1527	\N
1528	stage.planned	~09985017	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.741364	1528	\N
1529	deal.drawn_up	~f454e4f3	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda","contract":1}	2037-05-25 01:00:06.781023	1529	\N
1530	deal.signed	~f454e4f3	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda","contract":1}	2037-05-25 01:00:06.785444	1530	\N
1531	deal.signed	~f454e4f3	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda","contract":1}	2037-05-25 01:00:06.789799	1531	\N
1532	payment.expected	~487f3df1	\N	\N	-	{"deal":"~f454e4f3","amount":40000000,"reference":"ZZJY5218JTVS6E5"}	2037-05-25 01:00:06.789799	1532	\N
1533	deal.effective	~f454e4f3	\N	\N	-	{"end":"effective","asset":null,"buyer":"~10a4595b","price":80000000,"start":"signing","origin":"call","seller":"~41c678a0","listing":null}	2037-05-25 01:00:06.789799	1533	\N
1534	payment.expected	~6bd82e52	\N	\N	-	{"deal":"~f454e4f3","amount":16000000,"reference":"ZZJYHKV69TFSRTV"}	2037-05-25 01:00:06.809117	1534	\N
1535	tranche.due	0c73ec7a-070d-4a77-9ecc-526ec317bbf4	\N	\N	-	{"deal":"~f454e4f3","amount":16000000}	2037-05-25 01:00:06.809117	1535	\N
1536	payment.expected	e109740e-3866-46f2-b6b9-0b03b2109f9a	\N	\N	-	{"deal":"~f454e4f3","amount":8000000,"reference":"ZZJY4B2N6ZJJ4LL"}	2037-05-25 01:00:06.809117	1536	\N
1537	tranche.due	5926181f-9552-48ef-b476-5e70c5d807dc	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.809117	1537	\N
1538	payment.expected	~ac67346d	\N	\N	-	{"deal":"~f454e4f3","amount":8000000,"reference":"ZZJYLPKSDA0K1WP"}	2037-05-25 01:00:06.809117	1538	\N
1539	tranche.due	124b259a-7b75-4d05-ab37-fe8e9f8f9572	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.809117	1539	\N
1540	payment.expected	~1536d631	\N	\N	-	{"deal":"~f454e4f3","amount":8000000,"reference":"ZZJYJS5E4HYBQ6B"}	2037-05-25 01:00:06.809117	1540	\N
1541	tranche.due	44f821bd-5584-4e3b-83c7-f76b91d6c964	\N	\N	-	{"deal":"~f454e4f3","amount":8000000}	2037-05-25 01:00:06.809117	1541	\N
1542	proposal.signed	~7fd91c53	\N	\N	-	{"end":"signed","start":"chosen"}	2037-05-25 01:00:06.842166	1542	\N
1543	demand.call_ended	~d77dff25	\N	\N	-	{"call":"~24022f27"}	2037-05-25 01:00:06.842166	1543	\N
1544	call.concluded	~24022f27	\N	\N	-	{"end":"concluded","start":"chosen"}	2037-05-25 01:00:06.842166	1544	\N
1545	stage.started	~ad8a94de	\N	\N	-	{"end":"running","start":"planned"}	2037-05-25 01:00:06.851795	1545	\N
1546	stage.started	~74fc64dc	\N	\N	-	{"end":"running","start":"planned"}	2037-05-25 01:00:06.851795	1546	\N
1547	stage.started	~5b0d946d	\N	\N	-	{"end":"running","start":"planned"}	2037-05-25 01:00:06.851795	1547	\N
1548	stage.started	~09985017	\N	\N	-	{"end":"running","start":"planned"}	2037-05-25 01:00:06.851795	1548	\N
1549	gate.judged	~ad8a94de	\N	\N	-	{"kind":"call_stage","outcome":"met"}	2037-05-25 01:00:06.897717	1549	\N
1550	stage.advanced	~ad8a94de	\N	\N	-	{"end":"met","start":"running"}	2037-05-25 01:00:06.897717	1550	\N
1551	bank_line.received	~ea8d3aed	~e063bc45	~67d23233	-	{"amount":16000000}	2037-05-25 01:00:06.944586	1551	\N
1552	bank_line.received	~f6c0a7e7	~e063bc45	~67d23233	-	{"amount":8000000}	2037-05-25 01:00:06.948823	1552	\N
1553	bank_line.received	~aa6da61d	~e063bc45	~67d23233	-	{"amount":8000000}	2037-05-25 01:00:06.95267	1553	\N
1554	payment.held	~6bd82e52	\N	\N	-	{"end":"held","deal":"~f454e4f3","start":"due","amount":16000000}	2037-05-25 01:00:06.958924	1554	\N
1555	bank_line.matched	~ea8d3aed	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:06.958924	1555	\N
1556	payment.held	~ac67346d	\N	\N	-	{"end":"held","deal":"~f454e4f3","start":"due","amount":8000000}	2037-05-25 01:00:06.958924	1556	\N
1557	bank_line.matched	~f6c0a7e7	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:06.958924	1557	\N
1558	payment.held	~1536d631	\N	\N	-	{"end":"held","deal":"~f454e4f3","start":"due","amount":8000000}	2037-05-25 01:00:06.958924	1558	\N
1559	bank_line.matched	~aa6da61d	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:06.958924	1559	\N
1560	tranche.held	~0c73ec7a	\N	\N	-	{"end":"held","start":"due"}	2037-05-25 01:00:06.991608	1560	\N
1561	payment.released	~6bd82e52	\N	\N	-	{"end":"released","fee":160000,"net":15840000,"deal":"~f454e4f3","start":"held"}	2037-05-25 01:00:06.991608	1561	\N
1562	tranche.released	~0c73ec7a	\N	\N	-	{"end":"released","start":"held","verdict":"met"}	2037-05-25 01:00:06.991608	1562	\N
1563	tranche.held	~124b259a	\N	\N	-	{"end":"held","start":"due"}	2037-05-25 01:00:06.991608	1563	\N
1564	tranche.held	~44f821bd	\N	\N	-	{"end":"held","start":"due"}	2037-05-25 01:00:06.991608	1564	\N
1565	payout.instructed	ef8c1ecf-21bb-4571-828c-64626f037a16	\N	\N	-	{"deal":"~f454e4f3","amount":15840000,"reference":"ZZFKK7AB4LDGCAH"}	2037-05-25 01:00:07.012304	1565	\N
1566	stage.submitted	~5b0d946d	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"running","documents":[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]}	2037-05-25 01:00:07.055238	1566	\N
1567	stage.submitted	~09985017	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"running","documents":[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]}	2037-05-25 01:00:07.066475	1567	\N
1568	gate.judged	~09985017	\N	\N	-	{"kind":"call_stage","outcome":"not_met"}	2037-05-25 01:00:07.071986	1568	\N
1569	stage.rejected	~09985017	~20328169	~10a4595b	-	{"end":"not_met","start":"submitted","reasons":"强度不足"}	2037-05-25 01:00:07.071986	1569	\N
1570	tranche.frozen	~44f821bd	\N	\N	-	{"end":"frozen","start":"held","verdict":"not_met"}	2037-05-25 01:00:07.080431	1570	\N
1571	demand.drafted	~142b9960	~20328169	~10a4595b	-	{}	2037-05-25 01:00:07.092258	1571	\N
1572	demand.submitted	~142b9960	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.097388	1572	\N
1573	demand.published	~142b9960	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:07.099418	1573	\N
1574	call.drafted	~0cfbddd3	~20328169	~10a4595b	-	{"demand":"~142b9960"}	2037-05-25 01:00:07.102007	1574	\N
1575	call.drafted	~00a4f82d	~20328169	~10a4595b	-	{"demand":"~142b9960"}	2037-05-25 01:00:07.105475	1575	\N
1576	call.submitted	~00a4f82d	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.108852	1576	\N
1577	call.drafted	~7487bdfd	~20328169	~10a4595b	-	{"demand":"~142b9960"}	2037-05-25 01:00:07.11094	1577	\N
1578	call.withdrawn	~7487bdfd	~20328169	~10a4595b	-	{"end":"withdrawn","start":"draft"}	2037-05-25 01:00:07.114197	1578	\N
1579	demand.drafted	~84e759d0	~20328169	~10a4595b	-	{}	2037-05-25 01:00:07.117242	1579	\N
1580	demand.submitted	~84e759d0	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.121902	1580	\N
1581	demand.published	~84e759d0	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:07.123858	1581	\N
1582	call.drafted	~c9c70329	~20328169	~10a4595b	-	{"demand":"~84e759d0"}	2037-05-25 01:00:07.126384	1582	\N
1583	call.submitted	~c9c70329	~20328169	~10a4595b	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.130296	1583	\N
1584	demand.called	~84e759d0	\N	\N	-	{"call":"~c9c70329"}	2037-05-25 01:00:07.132388	1584	\N
1585	call.announced	~c9c70329	~f5a277f9	~67d23233	-	{"end":"collecting","start":"submitted","sha256":"645bf1d903da7f7a0604fad207f3b816ebb38492817dc69e1b1bd7c82d36645f"}	2037-05-25 01:00:07.132388	1585	\N
1586	search.appeared	~142b9960	\N	\N	-	{"last":39,"first":38,"library":2}	2037-05-25 01:00:07.148974	1586	\N
1587	opening.collecting	594246c7-d6ee-407e-8449-42568ba140a4	\N	\N	-	{"of":"~c9c70329","envelope":"proposal"}	2037-05-25 01:00:07.15762	1587	\N
1588	proposal.entered	ad374aee-99aa-4a67-bce9-3f5bfbdc7f29	~a9e7aa46	~41c678a0	-	{"call":"~c9c70329"}	2037-05-25 01:00:07.334001	1588	\N
1589	pilot_base.entered	f49578cc-b6b1-49ae-83c3-bf131fdb04d3	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2037-05-25 01:00:07.348683	1589	\N
1590	pilot_base.line_added	~f49578cc	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2037-05-25 01:00:07.354031	1590	\N
1591	pilot_base.entered	b5f8ea99-a22a-4f95-9e7e-12256e73cc2a	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2037-05-25 01:00:07.357856	1591	\N
1592	pilot_base.line_added	~b5f8ea99	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2037-05-25 01:00:07.363049	1592	\N
1593	pilot_base.submitted	~b5f8ea99	~0c08aea8	~8f9a9856	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.366691	1593	\N
1594	pilot_base.entered	c8fc923a-ccf8-4c28-93ba-c5ec49801568	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2037-05-25 01:00:07.371075	1594	\N
1595	pilot_base.line_added	~c8fc923a	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2037-05-25 01:00:07.375559	1595	\N
1596	pilot_base.submitted	~c8fc923a	~0c08aea8	~8f9a9856	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.378984	1596	\N
1597	pilot_base.returned	~c8fc923a	~f5a277f9	~67d23233	-	{"end":"returned","start":"submitted","reasons":"请补充"}	2037-05-25 01:00:07.38286	1597	\N
1598	pilot_base.entered	66a679a5-bd47-41c8-9c10-2d5e4fc2fafd	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2037-05-25 01:00:07.385921	1598	\N
1599	pilot_base.line_added	~66a679a5	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2037-05-25 01:00:07.390317	1599	\N
1600	pilot_base.submitted	~66a679a5	~0c08aea8	~8f9a9856	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.393456	1600	\N
1601	pilot_base.accredited	~66a679a5	~f5a277f9	~67d23233	-	{"end":"accredited","level":"municipal","start":"submitted"}	2037-05-25 01:00:07.397517	1601	\N
1602	pilot_base.suspended	~66a679a5	~f5a277f9	~67d23233	-	{"end":"suspended","start":"accredited","reasons":"安全隐患"}	2037-05-25 01:00:07.40075	1602	\N
1603	pilot_base.entered	1df7b1fd-8e64-426c-8f54-eb3a2694da66	~0c08aea8	~8f9a9856	-	{"builder":"enterprise"}	2037-05-25 01:00:07.403553	1603	\N
1604	pilot_base.line_added	~1df7b1fd	~0c08aea8	~8f9a9856	-	{"line":"一号线"}	2037-05-25 01:00:07.407987	1604	\N
1605	pilot_base.submitted	~1df7b1fd	~0c08aea8	~8f9a9856	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:07.411018	1605	\N
1606	pilot_base.accredited	~1df7b1fd	~f5a277f9	~67d23233	-	{"end":"accredited","level":"municipal","start":"submitted"}	2037-05-25 01:00:07.41468	1606	\N
1607	asset.created	~a3c59972	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:07.418138	1607	\N
1608	pilot_project.applied	ab3c99d1-7300-43a7-8ab6-ccc85c3ac850	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~a3c59972"}	2037-05-25 01:00:07.423072	1608	\N
1609	milestone.scheduled	9aba27a3-8dd1-404e-ac0f-0c65d3c81b26	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:07.423072	1609	\N
1610	asset.created	~0a2ce25f	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:07.431114	1610	\N
1611	pilot_project.applied	~8129d328	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~0a2ce25f"}	2037-05-25 01:00:07.43621	1611	\N
1612	milestone.scheduled	747d34b6-9c54-40d9-b138-4f7c6b0d8f86	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:07.43621	1612	\N
1613	pilot_project.found_feasible	~8129d328	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:07.445126	1613	\N
1614	deal.drafted	~acf17a34	~0c08aea8	~8f9a9856	-	{"of":"~f8972c5a","price":30000000,"origin":"service"}	2037-05-25 01:00:07.445126	1614	\N
1615	asset.created	~a4d8475d	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:07.513005	1615	\N
1616	pilot_project.applied	~2789a339	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~a4d8475d"}	2037-05-25 01:00:07.525146	1616	\N
1617	milestone.scheduled	58230b04-3f68-4e9c-8902-16fc8589dc88	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:07.525146	1617	\N
1618	pilot_project.found_feasible	~2789a339	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:07.539273	1618	\N
1619	deal.drafted	~713945c2	~0c08aea8	~8f9a9856	-	{"of":"~d8a92349","price":30000000,"origin":"service"}	2037-05-25 01:00:07.539273	1619	\N
1620	deal.drawn_up	~713945c2	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9","contract":1}	2037-05-25 01:00:07.552366	1620	\N
1621	deal.signed	~713945c2	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9","contract":1}	2037-05-25 01:00:07.560942	1621	\N
1622	deal.signed	~713945c2	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9","contract":1}	2037-05-25 01:00:07.566016	1622	\N
1623	payment.expected	~a41dd055	\N	\N	-	{"deal":"~713945c2","amount":30000000,"reference":"ZZJY26RH9YKQK1S"}	2037-05-25 01:00:07.566016	1623	\N
1624	deal.effective	~713945c2	\N	\N	-	{"end":"effective","asset":"~a4d8475d","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:07.566016	1624	\N
1625	pilot_project.contracted	~2789a339	\N	\N	-	{"end":"contracted","deal":"~713945c2","start":"feasible"}	2037-05-25 01:00:07.595012	1625	\N
1626	asset.created	~4fcb7623	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:07.709281	1626	\N
1628	milestone.scheduled	c418282d-1406-41fb-865f-75e2c29d1fe2	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:07.714854	1628	\N
1627	pilot_project.applied	~608c03d3	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~4fcb7623"}	2037-05-25 01:00:07.714854	1627	\N
1629	pilot_project.found_feasible	~608c03d3	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:07.723751	1629	\N
1630	deal.drafted	~2acaded4	~0c08aea8	~8f9a9856	-	{"of":"~c2d24ebb","price":30000000,"origin":"service"}	2037-05-25 01:00:07.723751	1630	\N
1631	deal.drawn_up	~2acaded4	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea","contract":1}	2037-05-25 01:00:07.735901	1631	\N
1632	deal.signed	~2acaded4	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea","contract":1}	2037-05-25 01:00:07.746358	1632	\N
1633	deal.signed	~2acaded4	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea","contract":1}	2037-05-25 01:00:07.82509	1633	\N
1634	payment.expected	~38a3deb5	\N	\N	-	{"deal":"~2acaded4","amount":30000000,"reference":"ZZJY1GETLXY2NLC"}	2037-05-25 01:00:07.82509	1634	\N
1635	deal.effective	~2acaded4	\N	\N	-	{"end":"effective","asset":"~4fcb7623","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:07.82509	1635	\N
1636	pilot_project.contracted	~608c03d3	\N	\N	-	{"end":"contracted","deal":"~2acaded4","start":"feasible"}	2037-05-25 01:00:08.299842	1636	\N
1637	bank_line.received	~268bd925	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:08.352823	1637	\N
1638	payment.held	~38a3deb5	\N	\N	-	{"end":"held","deal":"~2acaded4","start":"due","amount":30000000}	2037-05-25 01:00:08.367881	1638	\N
1639	bank_line.matched	~268bd925	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:08.367881	1639	\N
1640	deal.paid	~2acaded4	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:08.389233	1640	\N
1641	pilot_project.safety_ticked	~608c03d3	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:08.423083	1641	\N
1642	pilot_project.safety_ticked	~608c03d3	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:08.43189	1642	\N
1643	pilot_project.prepared	~608c03d3	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:08.437963	1643	\N
1644	asset.created	~b41f8877	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:08.446266	1644	\N
1645	pilot_project.applied	~936d6ef1	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~b41f8877"}	2037-05-25 01:00:08.452704	1645	\N
1646	milestone.scheduled	97681393-b970-422b-8369-7c19edaa465c	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:08.452704	1646	\N
1647	pilot_project.found_feasible	~936d6ef1	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:08.463189	1647	\N
1648	deal.drafted	~166e6158	~0c08aea8	~8f9a9856	-	{"of":"~830a31ce","price":30000000,"origin":"service"}	2037-05-25 01:00:08.463189	1648	\N
1649	deal.drawn_up	~166e6158	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8","contract":1}	2037-05-25 01:00:08.47971	1649	\N
1652	payment.expected	~7c440a9b	\N	\N	-	{"deal":"~166e6158","amount":30000000,"reference":"ZZJYLAZJ2DTAXWW"}	2037-05-25 01:00:08.493555	1652	\N
1683	asset.test_state_changed	~8404725e	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:09.034952	1683	\N
1684	milestone.started	663fca64-1697-4459-b424-50ccc7f3e326	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:09.034952	1684	\N
1685	pilot_project.started	~71833595	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:09.034952	1685	\N
1650	deal.signed	~166e6158	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8","contract":1}	2037-05-25 01:00:08.488574	1650	\N
1651	deal.signed	~166e6158	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8","contract":1}	2037-05-25 01:00:08.493555	1651	\N
1653	deal.effective	~166e6158	\N	\N	-	{"end":"effective","asset":"~b41f8877","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:08.493555	1653	\N
1654	pilot_project.contracted	~936d6ef1	\N	\N	-	{"end":"contracted","deal":"~166e6158","start":"feasible"}	2037-05-25 01:00:08.537036	1654	\N
1655	bank_line.received	~751aa08e	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:08.601751	1655	\N
1656	payment.held	~7c440a9b	\N	\N	-	{"end":"held","deal":"~166e6158","start":"due","amount":30000000}	2037-05-25 01:00:08.636227	1656	\N
1657	bank_line.matched	~751aa08e	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:08.636227	1657	\N
1658	deal.paid	~166e6158	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:08.647782	1658	\N
1659	pilot_project.safety_ticked	~936d6ef1	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:08.673219	1659	\N
1660	pilot_project.safety_ticked	~936d6ef1	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:08.680159	1660	\N
1661	pilot_project.prepared	~936d6ef1	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:08.692614	1661	\N
1662	asset.test_state_changed	~b41f8877	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:08.725231	1662	\N
1663	milestone.started	~97681393	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:08.725231	1663	\N
1664	pilot_project.started	~936d6ef1	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:08.725231	1664	\N
1665	asset.created	~8404725e	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:08.761822	1665	\N
1666	pilot_project.applied	~71833595	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~8404725e"}	2037-05-25 01:00:08.789595	1666	\N
1667	milestone.scheduled	~663fca64	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:08.789595	1667	\N
1668	pilot_project.found_feasible	~71833595	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:08.845733	1668	\N
1669	deal.drafted	~0a696813	~0c08aea8	~8f9a9856	-	{"of":"~c2755960","price":30000000,"origin":"service"}	2037-05-25 01:00:08.845733	1669	\N
1670	deal.drawn_up	~0a696813	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36","contract":1}	2037-05-25 01:00:08.85906	1670	\N
1671	deal.signed	~0a696813	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36","contract":1}	2037-05-25 01:00:08.866709	1671	\N
1672	deal.signed	~0a696813	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36","contract":1}	2037-05-25 01:00:08.873696	1672	\N
1673	payment.expected	~a76dbc1f	\N	\N	-	{"deal":"~0a696813","amount":30000000,"reference":"ZZJYY95PZ2LHGJE"}	2037-05-25 01:00:08.873696	1673	\N
1674	deal.effective	~0a696813	\N	\N	-	{"end":"effective","asset":"~8404725e","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:08.873696	1674	\N
1675	pilot_project.contracted	~71833595	\N	\N	-	{"end":"contracted","deal":"~0a696813","start":"feasible"}	2037-05-25 01:00:08.907747	1675	\N
1676	bank_line.received	~f1fb2a6d	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:08.935015	1676	\N
1677	payment.held	~a76dbc1f	\N	\N	-	{"end":"held","deal":"~0a696813","start":"due","amount":30000000}	2037-05-25 01:00:08.945132	1677	\N
1678	bank_line.matched	~f1fb2a6d	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:08.945132	1678	\N
1679	deal.paid	~0a696813	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:08.966341	1679	\N
1680	pilot_project.safety_ticked	~71833595	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:08.99737	1680	\N
1681	pilot_project.safety_ticked	~71833595	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:09.008236	1681	\N
1682	pilot_project.prepared	~71833595	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:09.018759	1682	\N
1686	milestone.batch_recorded	~663fca64	~0c08aea8	~8f9a9856	-	{"batch":"B1-1","files":[]}	2037-05-25 01:00:09.054901	1686	\N
1687	milestone.evidence_submitted	~663fca64	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:09.063445	1687	\N
1688	milestone.base_reviewed	~663fca64	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2037-05-25 01:00:09.072591	1688	\N
1689	gate.judged	~663fca64	\N	\N	-	{"kind":"pilot_milestone","outcome":"met"}	2037-05-25 01:00:09.082116	1689	\N
1690	milestone.confirmed	~663fca64	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"base_reviewed"}	2037-05-25 01:00:09.082116	1690	\N
1691	pilot_project.report_drafted	~71833595	~0c08aea8	~8f9a9856	-	{"end":"reported","start":"running"}	2037-05-25 01:00:09.087908	1691	\N
1692	pilot_report.drafted	f152a136-090f-4c7b-b053-54d59eaf29e5	~0c08aea8	~8f9a9856	-	{"sha256":"f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d"}	2037-05-25 01:00:09.087908	1692	\N
1693	pilot_report.signed	~f152a136	~0c08aea8	~8f9a9856	-	{"side":"base","sha256":"f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d"}	2037-05-25 01:00:09.087908	1693	\N
1694	pilot_project.expert_appointed	~71833595	~f5a277f9	~67d23233	-	{"end":"reported","start":"reported","expert":"~fa4c8f29"}	2037-05-25 01:00:09.116577	1694	\N
1695	pilot_project.expert_reviewed	~71833595	~fa4c8f29	~f7539a8d	-	{"end":"reviewed","start":"reported","conclusion":"pass"}	2037-05-25 01:00:09.216515	1695	\N
1696	pilot_report.signed	~f152a136	~fa4c8f29	~f7539a8d	-	{"side":"expert","sha256":"f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d"}	2037-05-25 01:00:09.216515	1696	\N
1697	asset.created	~75b75286	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:09.284204	1697	\N
1698	pilot_project.applied	470127d3-b57d-4b8c-b9a4-48c85704573d	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~75b75286"}	2037-05-25 01:00:09.289365	1698	\N
1699	milestone.scheduled	4e237ebd-c7fd-423e-9a76-0a1bcb592f88	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:09.289365	1699	\N
1700	gate.judged	~4e237ebd	\N	\N	-	{"kind":"pilot_milestone","outcome":"not_met"}	2037-05-25 01:00:09.297573	1700	\N
1701	gate.judged	~470127d3	\N	\N	-	{"kind":"pilot_project","outcome":"not_met"}	2037-05-25 01:00:09.297573	1701	\N
1702	pilot_project.declined	~470127d3	~0c08aea8	~8f9a9856	-	{"end":"declined","start":"applied","reasons":"无此能力"}	2037-05-25 01:00:09.297573	1702	\N
1703	asset.created	~28477288	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:09.301758	1703	\N
1704	pilot_project.applied	4df3d638-e557-4bd5-89a3-be1e9b2b328e	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~28477288"}	2037-05-25 01:00:09.306528	1704	\N
1705	milestone.scheduled	a2121be5-f2fa-4255-aa1c-1616df394313	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:09.306528	1705	\N
1706	gate.judged	~a2121be5	\N	\N	-	{"kind":"pilot_milestone","outcome":"not_met"}	2037-05-25 01:00:09.314558	1706	\N
1707	gate.judged	~4df3d638	\N	\N	-	{"kind":"pilot_project","outcome":"not_met"}	2037-05-25 01:00:09.314558	1707	\N
1708	pilot_project.withdrawn	~4df3d638	~a9e7aa46	~41c678a0	-	{"end":"withdrawn","start":"applied"}	2037-05-25 01:00:09.314558	1708	\N
1709	asset.created	~99bb2ece	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:09.318271	1709	\N
1710	pilot_project.applied	~bcbaf131	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~99bb2ece"}	2037-05-25 01:00:09.323091	1710	\N
1711	milestone.scheduled	f3fb614b-3a21-4f0a-ab29-515ac83a2663	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:09.323091	1711	\N
1712	pilot_project.found_feasible	~bcbaf131	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:09.331266	1712	\N
1713	deal.drafted	~e82f83cd	~0c08aea8	~8f9a9856	-	{"of":"~a5c849c1","price":30000000,"origin":"service"}	2037-05-25 01:00:09.331266	1713	\N
1714	deal.drawn_up	~e82f83cd	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c","contract":1}	2037-05-25 01:00:09.34255	1714	\N
1715	deal.signed	~e82f83cd	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c","contract":1}	2037-05-25 01:00:09.349103	1715	\N
1716	deal.signed	~e82f83cd	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c","contract":1}	2037-05-25 01:00:09.353031	1716	\N
1717	payment.expected	~9a5d3ba0	\N	\N	-	{"deal":"~e82f83cd","amount":30000000,"reference":"ZZJYQ8K27KZN6PD"}	2037-05-25 01:00:09.353031	1717	\N
1718	deal.effective	~e82f83cd	\N	\N	-	{"end":"effective","asset":"~99bb2ece","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:09.353031	1718	\N
1719	pilot_project.contracted	~bcbaf131	\N	\N	-	{"end":"contracted","deal":"~e82f83cd","start":"feasible"}	2037-05-25 01:00:09.410479	1719	\N
1720	bank_line.received	~7db8a6df	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:09.453524	1720	\N
1721	payment.held	~9a5d3ba0	\N	\N	-	{"end":"held","deal":"~e82f83cd","start":"due","amount":30000000}	2037-05-25 01:00:09.468688	1721	\N
1722	bank_line.matched	~7db8a6df	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:09.468688	1722	\N
1723	deal.paid	~e82f83cd	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:09.490137	1723	\N
1724	pilot_project.safety_ticked	~bcbaf131	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:09.517064	1724	\N
1808	asset.test_state_changed	~e1f66b60	\N	\N	-	{"is_in_test":false}	2037-05-25 01:00:10.830789	1808	\N
1725	pilot_project.safety_ticked	~bcbaf131	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:09.525971	1725	\N
1726	pilot_project.prepared	~bcbaf131	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:09.531586	1726	\N
1727	asset.test_state_changed	~99bb2ece	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:09.547716	1727	\N
1728	milestone.started	~f3fb614b	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:09.547716	1728	\N
1729	pilot_project.started	~bcbaf131	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:09.547716	1729	\N
1730	milestone.batch_recorded	~f3fb614b	~0c08aea8	~8f9a9856	-	{"batch":"B1","files":[]}	2037-05-25 01:00:09.583302	1730	\N
1731	milestone.evidence_submitted	~f3fb614b	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:09.596126	1731	\N
1732	asset.created	~91aef643	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:09.602017	1732	\N
1733	pilot_project.applied	~6e6b141d	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~91aef643"}	2037-05-25 01:00:09.608333	1733	\N
1734	milestone.scheduled	f7f46d29-f9b4-4e65-9a2b-d5f6ff63bfb8	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:09.608333	1734	\N
1735	pilot_project.found_feasible	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:09.748999	1735	\N
1736	deal.drafted	~082aa9c4	~0c08aea8	~8f9a9856	-	{"of":"~8034685d","price":30000000,"origin":"service"}	2037-05-25 01:00:09.748999	1736	\N
1737	deal.drawn_up	~082aa9c4	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72","contract":1}	2037-05-25 01:00:09.778222	1737	\N
1738	deal.signed	~082aa9c4	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72","contract":1}	2037-05-25 01:00:09.786236	1738	\N
1739	deal.signed	~082aa9c4	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72","contract":1}	2037-05-25 01:00:09.790445	1739	\N
1740	payment.expected	~456fb3d0	\N	\N	-	{"deal":"~082aa9c4","amount":30000000,"reference":"ZZJY3NSUQL5RCJA"}	2037-05-25 01:00:09.790445	1740	\N
1741	deal.effective	~082aa9c4	\N	\N	-	{"end":"effective","asset":"~91aef643","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:09.790445	1741	\N
1742	pilot_project.contracted	~6e6b141d	\N	\N	-	{"end":"contracted","deal":"~082aa9c4","start":"feasible"}	2037-05-25 01:00:09.819514	1742	\N
1743	bank_line.received	~62f8c9fd	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:09.846338	1743	\N
1744	payment.held	~456fb3d0	\N	\N	-	{"end":"held","deal":"~082aa9c4","start":"due","amount":30000000}	2037-05-25 01:00:09.853647	1744	\N
1745	bank_line.matched	~62f8c9fd	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:09.853647	1745	\N
1746	deal.paid	~082aa9c4	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:09.865582	1746	\N
1747	pilot_project.safety_ticked	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.294985	1747	\N
1748	pilot_project.safety_ticked	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.30259	1748	\N
1749	pilot_project.prepared	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:10.313702	1749	\N
1750	asset.test_state_changed	~91aef643	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:10.324177	1750	\N
1751	milestone.started	~f7f46d29	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:10.324177	1751	\N
1752	pilot_project.started	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:10.324177	1752	\N
1753	milestone.batch_recorded	~f7f46d29	~0c08aea8	~8f9a9856	-	{"batch":"B1","files":[]}	2037-05-25 01:00:10.346252	1753	\N
1754	milestone.evidence_submitted	~f7f46d29	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:10.353996	1754	\N
1755	asset.created	~6cd0fdb2	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:10.359422	1755	\N
1756	pilot_project.applied	~cbb78057	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~6cd0fdb2"}	2037-05-25 01:00:10.367075	1756	\N
1757	milestone.scheduled	a504eb54-f1ce-401b-b4a7-d9a853138b02	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:10.367075	1757	\N
1758	pilot_project.found_feasible	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:10.380867	1758	\N
1759	deal.drafted	~9aa87dee	~0c08aea8	~8f9a9856	-	{"of":"~329659ac","price":30000000,"origin":"service"}	2037-05-25 01:00:10.380867	1759	\N
1760	deal.drawn_up	~9aa87dee	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e","contract":1}	2037-05-25 01:00:10.392997	1760	\N
1761	deal.signed	~9aa87dee	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e","contract":1}	2037-05-25 01:00:10.400256	1761	\N
1762	deal.signed	~9aa87dee	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e","contract":1}	2037-05-25 01:00:10.40451	1762	\N
1763	payment.expected	~af9905e6	\N	\N	-	{"deal":"~9aa87dee","amount":30000000,"reference":"ZZJY14KPNJ0X301"}	2037-05-25 01:00:10.40451	1763	\N
1764	deal.effective	~9aa87dee	\N	\N	-	{"end":"effective","asset":"~6cd0fdb2","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:10.40451	1764	\N
1765	pilot_project.contracted	~cbb78057	\N	\N	-	{"end":"contracted","deal":"~9aa87dee","start":"feasible"}	2037-05-25 01:00:10.433618	1765	\N
1766	bank_line.received	~24c98537	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:10.459231	1766	\N
1767	payment.held	~af9905e6	\N	\N	-	{"end":"held","deal":"~9aa87dee","start":"due","amount":30000000}	2037-05-25 01:00:10.466439	1767	\N
1768	bank_line.matched	~24c98537	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:10.466439	1768	\N
1769	deal.paid	~9aa87dee	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:10.478517	1769	\N
1770	pilot_project.safety_ticked	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.503482	1770	\N
1771	pilot_project.safety_ticked	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.509763	1771	\N
1772	pilot_project.prepared	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:10.515486	1772	\N
1773	asset.test_state_changed	~6cd0fdb2	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:10.52451	1773	\N
1774	milestone.started	~a504eb54	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:10.52451	1774	\N
1775	pilot_project.started	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:10.52451	1775	\N
1776	milestone.batch_recorded	~a504eb54	~0c08aea8	~8f9a9856	-	{"batch":"B1","files":[]}	2037-05-25 01:00:10.543358	1776	\N
1777	milestone.evidence_submitted	~a504eb54	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:10.550346	1777	\N
1778	asset.created	~e1f66b60	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:10.554004	1778	\N
1779	pilot_project.applied	~4452ad5e	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~e1f66b60"}	2037-05-25 01:00:10.559368	1779	\N
1780	milestone.scheduled	6d823959-6a99-4b99-b231-fcaeb1e86feb	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:10.559368	1780	\N
1781	pilot_project.found_feasible	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:10.569321	1781	\N
1782	deal.drafted	~93afa15e	~0c08aea8	~8f9a9856	-	{"of":"~300f5ee4","price":30000000,"origin":"service"}	2037-05-25 01:00:10.569321	1782	\N
1783	deal.drawn_up	~93afa15e	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4","contract":1}	2037-05-25 01:00:10.582198	1783	\N
1784	deal.signed	~93afa15e	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4","contract":1}	2037-05-25 01:00:10.591246	1784	\N
1785	deal.signed	~93afa15e	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4","contract":1}	2037-05-25 01:00:10.596434	1785	\N
1786	payment.expected	~48224730	\N	\N	-	{"deal":"~93afa15e","amount":30000000,"reference":"ZZJY6KN6K4B8MFI"}	2037-05-25 01:00:10.596434	1786	\N
1787	deal.effective	~93afa15e	\N	\N	-	{"end":"effective","asset":"~e1f66b60","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:10.596434	1787	\N
1788	pilot_project.contracted	~4452ad5e	\N	\N	-	{"end":"contracted","deal":"~93afa15e","start":"feasible"}	2037-05-25 01:00:10.630159	1788	\N
1789	bank_line.received	~e74a49c0	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:10.663839	1789	\N
1790	payment.held	~48224730	\N	\N	-	{"end":"held","deal":"~93afa15e","start":"due","amount":30000000}	2037-05-25 01:00:10.670576	1790	\N
1791	bank_line.matched	~e74a49c0	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:10.670576	1791	\N
1792	deal.paid	~93afa15e	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:10.68165	1792	\N
1793	pilot_project.safety_ticked	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.706799	1793	\N
1794	pilot_project.safety_ticked	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:10.713179	1794	\N
1795	pilot_project.prepared	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:10.718893	1795	\N
1796	asset.test_state_changed	~e1f66b60	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:10.72801	1796	\N
1797	milestone.started	~6d823959	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:10.72801	1797	\N
1798	pilot_project.started	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:10.72801	1798	\N
1799	milestone.batch_recorded	~6d823959	~0c08aea8	~8f9a9856	-	{"batch":"B1","files":[]}	2037-05-25 01:00:10.747333	1799	\N
1800	milestone.evidence_submitted	~6d823959	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:10.754743	1800	\N
1801	milestone.base_reviewed	~f7f46d29	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2037-05-25 01:00:10.768706	1801	\N
1802	milestone.base_reviewed	~a504eb54	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2037-05-25 01:00:10.780019	1802	\N
1803	milestone.objected	~a504eb54	~a9e7aa46	~41c678a0	-	{"end":"objected","start":"base_reviewed","reasons":"数据存疑"}	2037-05-25 01:00:10.791256	1803	\N
1804	milestone.sent_back	~6d823959	~ae7ef42e	~8f9a9856	-	{"end":"rework","start":"evidence_submitted","reasons":"缺批次"}	2037-05-25 01:00:10.800723	1804	\N
1805	pilot_project.suspended	~6e6b141d	~0c08aea8	~8f9a9856	-	{"end":"suspended","start":"running","reasons":"氢气泄漏"}	2037-05-25 01:00:10.808448	1805	\N
1806	pilot_project.failure_noticed	~cbb78057	~0c08aea8	~8f9a9856	-	{"end":"failing","start":"running","sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}	2037-05-25 01:00:10.814509	1806	\N
1807	pilot_project.failure_noticed	~4452ad5e	~0c08aea8	~8f9a9856	-	{"end":"failing","start":"running","sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}	2037-05-25 01:00:10.822936	1807	\N
1809	gate.judged	~6d823959	\N	\N	-	{"kind":"pilot_milestone","outcome":"not_met"}	2037-05-25 01:00:10.830789	1809	\N
1810	gate.judged	~4452ad5e	\N	\N	-	{"kind":"pilot_project","outcome":"not_met"}	2037-05-25 01:00:10.830789	1810	\N
1811	pilot_project.terminated	~4452ad5e	~a9e7aa46	~41c678a0	-	{"end":"terminated","start":"failing","sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","base_bp":5000,"client_bp":5000}	2037-05-25 01:00:10.830789	1811	\N
1812	asset.created	~552f8984	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:11.226214	1812	\N
1813	pilot_project.applied	~89670eb9	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~552f8984"}	2037-05-25 01:00:11.233923	1813	\N
1814	milestone.scheduled	b72c8be2-ecd8-4852-af1f-a594478e0ae0	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:11.233923	1814	\N
1815	pilot_project.found_feasible	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:11.244057	1815	\N
1816	deal.drafted	~f6d6a38b	~0c08aea8	~8f9a9856	-	{"of":"~20fc22aa","price":30000000,"origin":"service"}	2037-05-25 01:00:11.244057	1816	\N
1817	deal.drawn_up	~f6d6a38b	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b","contract":1}	2037-05-25 01:00:11.257132	1817	\N
1818	deal.signed	~f6d6a38b	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b","contract":1}	2037-05-25 01:00:11.26485	1818	\N
1819	deal.signed	~f6d6a38b	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b","contract":1}	2037-05-25 01:00:11.269469	1819	\N
1820	payment.expected	~18c5c88c	\N	\N	-	{"deal":"~f6d6a38b","amount":30000000,"reference":"ZZJYNXXSP7C49GE"}	2037-05-25 01:00:11.269469	1820	\N
1821	deal.effective	~f6d6a38b	\N	\N	-	{"end":"effective","asset":"~552f8984","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:11.269469	1821	\N
1822	pilot_project.contracted	~89670eb9	\N	\N	-	{"end":"contracted","deal":"~f6d6a38b","start":"feasible"}	2037-05-25 01:00:11.300996	1822	\N
1823	bank_line.received	~2d809455	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:11.355329	1823	\N
1824	payment.held	~18c5c88c	\N	\N	-	{"end":"held","deal":"~f6d6a38b","start":"due","amount":30000000}	2037-05-25 01:00:11.362091	1824	\N
1825	bank_line.matched	~2d809455	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:11.362091	1825	\N
1826	deal.paid	~f6d6a38b	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:11.373241	1826	\N
1827	pilot_project.safety_ticked	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:11.39288	1827	\N
1828	pilot_project.safety_ticked	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:11.398793	1828	\N
1829	pilot_project.prepared	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:11.403553	1829	\N
1830	asset.test_state_changed	~552f8984	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:11.411383	1830	\N
1831	milestone.started	~b72c8be2	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:11.411383	1831	\N
1832	pilot_project.started	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:11.411383	1832	\N
1833	milestone.batch_recorded	~b72c8be2	~0c08aea8	~8f9a9856	-	{"batch":"B1-1","files":[]}	2037-05-25 01:00:11.423055	1833	\N
1834	milestone.evidence_submitted	~b72c8be2	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:11.431231	1834	\N
1835	milestone.base_reviewed	~b72c8be2	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2037-05-25 01:00:11.438164	1835	\N
1836	gate.judged	~b72c8be2	\N	\N	-	{"kind":"pilot_milestone","outcome":"met"}	2037-05-25 01:00:11.448928	1836	\N
1837	milestone.confirmed	~b72c8be2	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"base_reviewed"}	2037-05-25 01:00:11.448928	1837	\N
1838	pilot_project.report_drafted	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"reported","start":"running"}	2037-05-25 01:00:11.454422	1838	\N
1839	pilot_report.drafted	25ccd9b9-4b70-4965-a348-d226598ef54d	~0c08aea8	~8f9a9856	-	{"sha256":"9c68cc8f9772da48dafe2a0baae810b76a399c832c5babff6d04a2ca54c0975d"}	2037-05-25 01:00:11.454422	1839	\N
1840	pilot_report.signed	~25ccd9b9	~0c08aea8	~8f9a9856	-	{"side":"base","sha256":"9c68cc8f9772da48dafe2a0baae810b76a399c832c5babff6d04a2ca54c0975d"}	2037-05-25 01:00:11.454422	1840	\N
1841	pilot_project.report_drafted	~89670eb9	~0c08aea8	~8f9a9856	-	{"end":"reported","start":"reported"}	2037-05-25 01:00:11.473601	1841	\N
1842	pilot_report.superseded	~25ccd9b9	\N	\N	-	{"end":"superseded","start":"drafted"}	2037-05-25 01:00:11.473601	1842	\N
1843	pilot_report.drafted	4c3e6203-5a82-4856-b928-3f1dda171d01	~0c08aea8	~8f9a9856	-	{"sha256":"fe7241f01d47d866573c5512c51d0c5670331f5366951d93e02546735badec00"}	2037-05-25 01:00:11.473601	1843	\N
1844	pilot_report.signed	~4c3e6203	~0c08aea8	~8f9a9856	-	{"side":"base","sha256":"fe7241f01d47d866573c5512c51d0c5670331f5366951d93e02546735badec00"}	2037-05-25 01:00:11.473601	1844	\N
1845	upload.begun	1dd254ac-38a2-4d35-b426-6e82dffc2a36	~0c08aea8	~8f9a9856	-	{"size":12,"sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 01:00:11.509809	1845	\N
1846	upload.begun	137c3da8-6144-494a-9daa-3ae7e64e326a	~0c08aea8	~8f9a9856	-	{"size":12,"sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 01:00:11.513923	1846	\N
1847	upload.finished	~137c3da8	~0c08aea8	~8f9a9856	-	{"end":"assembling","start":"receiving"}	2037-05-25 01:00:11.523037	1847	\N
1848	upload.stored	~137c3da8	\N	\N	-	{"end":"stored","start":"assembling","sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 01:00:11.625118	1848	\N
1849	upload.begun	09a6f024-b6af-4cb2-85d0-1e987154bcf6	~0c08aea8	~8f9a9856	-	{"size":12,"sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 01:00:11.640267	1849	\N
1850	upload.cancelled	~09a6f024	~0c08aea8	~8f9a9856	-	{"end":"abandoned","start":"receiving"}	2037-05-25 01:00:11.644059	1850	\N
1851	upload.begun	ca404765-9dba-4355-9f67-fdf19a18d87f	~0c08aea8	~8f9a9856	-	{"size":12,"sha256":"a3ead5eedad5df82318c51685dbc1c147a36d1ff8584fc82de6b08d0bf63a795"}	2037-05-25 01:00:11.646591	1851	\N
1852	upload.finished	~ca404765	~0c08aea8	~8f9a9856	-	{"end":"assembling","start":"receiving"}	2037-05-25 01:00:11.653265	1852	\N
1853	upload.refused	~ca404765	\N	\N	-	{"end":"refused","start":"assembling","sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 01:00:11.676969	1853	\N
1854	asset.created	~25c24f77	~a9e7aa46	~41c678a0	-	{"patents":[]}	2037-05-25 01:00:11.696448	1854	\N
1855	pilot_project.applied	~f31ec33d	~a9e7aa46	~41c678a0	-	{"base":"~1df7b1fd","kind":"process","asset":"~25c24f77"}	2037-05-25 01:00:11.704761	1855	\N
1856	milestone.scheduled	1d8db62e-fa8a-47aa-8471-9345ca5c1d98	~a9e7aa46	~41c678a0	-	{"number":1}	2037-05-25 01:00:11.704761	1856	\N
1857	listing.drafted	~85b53172	~a9e7aa46	~41c678a0	-	{}	2037-05-25 01:00:11.71811	1857	\N
1858	listing.submitted	~85b53172	~a9e7aa46	~41c678a0	-	{"end":"submitted","start":"draft"}	2037-05-25 01:00:11.726893	1858	\N
1859	listing.approved	~85b53172	~f5a277f9	~67d23233	-	{"end":"published","start":"submitted"}	2037-05-25 01:00:11.734873	1859	\N
1860	negotiation.opened	~8933fab6	~20328169	~10a4595b	-	{"listing":"~85b53172"}	2037-05-25 01:00:11.744343	1860	\N
1861	listing.reserved	~85b53172	\N	\N	-	{"end":"reserved","start":"published"}	2037-05-25 01:00:11.75089	1861	\N
1862	deal.drafted	~06e7d847	~a9e7aa46	~41c678a0	-	{"of":"~8933fab6","price":50000000,"origin":"negotiation"}	2037-05-25 01:00:11.75089	1862	\N
1863	negotiation.agreed	~8933fab6	~a9e7aa46	~41c678a0	-	{"end":"agreed","price":50000000,"round":1,"start":"open"}	2037-05-25 01:00:11.75089	1863	\N
1864	deal.drawn_up	~06e7d847	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"drafted","sha256":"70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac","contract":1}	2037-05-25 01:00:11.783181	1864	\N
1865	deal.signed	~06e7d847	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac","contract":1}	2037-05-25 01:00:11.794711	1865	\N
1866	deal.signed	~06e7d847	~20328169	~10a4595b	-	{"end":"signing","start":"signing","sha256":"70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac","contract":1}	2037-05-25 01:00:11.809534	1866	\N
1867	granted_right.granted	b98b8b0f-9be8-42ff-b16d-2c7ad6f326c9	\N	\N	-	{"asset":"~25c24f77","right":"transfer"}	2037-05-25 01:00:11.809534	1867	\N
1868	asset.rights_changed	~25c24f77	\N	\N	-	{}	2037-05-25 01:00:11.809534	1868	\N
1869	payment.expected	~54b8d949	\N	\N	-	{"deal":"~06e7d847","amount":30000000,"reference":"ZZJY6VT3L1Z0WGA"}	2037-05-25 01:00:11.809534	1869	\N
1870	deal.effective	~06e7d847	\N	\N	-	{"end":"effective","asset":"~25c24f77","buyer":"~10a4595b","price":50000000,"start":"signing","origin":"negotiation","seller":"~41c678a0","listing":"~85b53172"}	2037-05-25 01:00:11.809534	1870	\N
1871	search.appeared	~85b53172	\N	\N	-	{"last":40,"first":40,"library":1}	2037-05-25 01:00:11.874129	1871	\N
1872	listing.card_changed	~85b53172	\N	\N	-	{}	2037-05-25 01:00:11.89979	1872	\N
1873	payment.expected	~f35645e2	\N	\N	-	{"deal":"~06e7d847","amount":20000000,"reference":"ZZJYREGW0S8NUCB"}	2037-05-25 01:00:11.924301	1873	\N
1874	tranche.due	462b2902-e7db-426f-9417-e9d34aeede5d	\N	\N	-	{"deal":"~06e7d847","amount":20000000}	2037-05-25 01:00:11.924301	1874	\N
1875	bank_line.received	~4b0095df	~e063bc45	~67d23233	-	{"amount":20000000}	2037-05-25 01:00:12.304819	1875	\N
1876	payment.held	~f35645e2	\N	\N	-	{"end":"held","deal":"~06e7d847","start":"due","amount":20000000}	2037-05-25 01:00:12.311719	1876	\N
1877	bank_line.matched	~4b0095df	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:12.311719	1877	\N
1878	tranche.held	~462b2902	\N	\N	-	{"end":"held","start":"due"}	2037-05-25 01:00:12.327054	1878	\N
1879	pilot_project.found_feasible	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"feasible","price":30000000,"start":"applied"}	2037-05-25 01:00:12.346975	1879	\N
1880	deal.drafted	~22debd9d	~0c08aea8	~8f9a9856	-	{"of":"~d2cc3e46","price":30000000,"origin":"service"}	2037-05-25 01:00:12.346975	1880	\N
1881	deal.drawn_up	~22debd9d	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"drafted","sha256":"9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5","contract":1}	2037-05-25 01:00:12.363701	1881	\N
1882	deal.signed	~22debd9d	~0c08aea8	~8f9a9856	-	{"end":"signing","start":"signing","sha256":"9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5","contract":1}	2037-05-25 01:00:12.372905	1882	\N
1883	deal.signed	~22debd9d	~a9e7aa46	~41c678a0	-	{"end":"signing","start":"signing","sha256":"9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5","contract":1}	2037-05-25 01:00:12.378025	1883	\N
1884	payment.expected	~0463ca77	\N	\N	-	{"deal":"~22debd9d","amount":30000000,"reference":"ZZJYHR2LH7JLC48"}	2037-05-25 01:00:12.378025	1884	\N
1885	deal.effective	~22debd9d	\N	\N	-	{"end":"effective","asset":"~25c24f77","buyer":"~41c678a0","price":30000000,"start":"signing","origin":"service","seller":"~8f9a9856","listing":null}	2037-05-25 01:00:12.378025	1885	\N
1886	pilot_project.contracted	~f31ec33d	\N	\N	-	{"end":"contracted","deal":"~22debd9d","start":"feasible"}	2037-05-25 01:00:12.411037	1886	\N
1887	bank_line.received	~25770cc7	~e063bc45	~67d23233	-	{"amount":30000000}	2037-05-25 01:00:12.437007	1887	\N
1888	payment.held	~0463ca77	\N	\N	-	{"end":"held","deal":"~22debd9d","start":"due","amount":30000000}	2037-05-25 01:00:12.443314	1888	\N
1889	bank_line.matched	~25770cc7	\N	\N	-	{"end":"matched","start":"received"}	2037-05-25 01:00:12.443314	1889	\N
1890	deal.paid	~22debd9d	\N	\N	-	{"end":"paid","start":"effective"}	2037-05-25 01:00:12.454287	1890	\N
1893	pilot_project.prepared	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"prepared","start":"contracted"}	2037-05-25 01:00:12.48449	1893	\N
1891	pilot_project.safety_ticked	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"special_equipment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:12.472857	1891	\N
1892	pilot_project.safety_ticked	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"contracted","item":"environment","start":"contracted","document":"豫质监 2026-1"}	2037-05-25 01:00:12.478937	1892	\N
1894	asset.test_state_changed	~25c24f77	\N	\N	-	{"is_in_test":true}	2037-05-25 01:00:12.490521	1894	\N
1895	listing.card_changed	~85b53172	\N	\N	-	{}	2037-05-25 01:00:12.490521	1895	\N
1896	milestone.started	~1d8db62e	\N	\N	-	{"end":"in_progress","start":"scheduled"}	2037-05-25 01:00:12.490521	1896	\N
1897	pilot_project.started	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"running","start":"prepared"}	2037-05-25 01:00:12.490521	1897	\N
1898	milestone.batch_recorded	~1d8db62e	~0c08aea8	~8f9a9856	-	{"batch":"B1-1","files":[]}	2037-05-25 01:00:12.513034	1898	\N
1899	milestone.evidence_submitted	~1d8db62e	~0c08aea8	~8f9a9856	-	{"end":"evidence_submitted","start":"in_progress","attempt":1}	2037-05-25 01:00:12.522235	1899	\N
1900	milestone.base_reviewed	~1d8db62e	~ae7ef42e	~8f9a9856	-	{"end":"base_reviewed","start":"evidence_submitted"}	2037-05-25 01:00:12.52786	1900	\N
1901	gate.judged	~1d8db62e	\N	\N	-	{"kind":"pilot_milestone","outcome":"met"}	2037-05-25 01:00:12.558718	1901	\N
1902	milestone.confirmed	~1d8db62e	~a9e7aa46	~41c678a0	-	{"end":"confirmed","start":"base_reviewed"}	2037-05-25 01:00:12.558718	1902	\N
1903	pilot_project.report_drafted	~f31ec33d	~0c08aea8	~8f9a9856	-	{"end":"reported","start":"running"}	2037-05-25 01:00:12.565309	1903	\N
1904	pilot_report.drafted	f5c089ae-ecdb-46f3-8d54-e3c18f954689	~0c08aea8	~8f9a9856	-	{"sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a"}	2037-05-25 01:00:12.565309	1904	\N
1905	pilot_report.signed	~f5c089ae	~0c08aea8	~8f9a9856	-	{"side":"base","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a"}	2037-05-25 01:00:12.565309	1905	\N
1906	pilot_project.expert_appointed	~f31ec33d	~f5a277f9	~67d23233	-	{"end":"reported","start":"reported","expert":"~fa4c8f29"}	2037-05-25 01:00:12.58139	1906	\N
1907	pilot_project.expert_reviewed	~f31ec33d	~fa4c8f29	~f7539a8d	-	{"end":"reviewed","start":"reported","conclusion":"conditional"}	2037-05-25 01:00:12.591485	1907	\N
1908	pilot_report.signed	~f5c089ae	~fa4c8f29	~f7539a8d	-	{"side":"expert","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a"}	2037-05-25 01:00:12.591485	1908	\N
1909	asset.test_state_changed	~25c24f77	\N	\N	-	{"is_in_test":false}	2037-05-25 01:00:12.604736	1909	\N
1910	listing.card_changed	~85b53172	\N	\N	-	{}	2037-05-25 01:00:12.604736	1910	\N
1911	pilot_project.accepted	~f31ec33d	~a9e7aa46	~41c678a0	-	{"end":"accepted","start":"reviewed","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a"}	2037-05-25 01:00:12.604736	1911	\N
1912	pilot_report.signed	~f5c089ae	~a9e7aa46	~41c678a0	-	{"side":"client","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a"}	2037-05-25 01:00:12.604736	1912	\N
1913	pilot_report.issued	~f5c089ae	\N	\N	-	{"end":"issued","start":"drafted","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a","trl_after":3,"conclusion":"conditional"}	2037-05-25 01:00:12.604736	1913	\N
1914	gate.judged	~f31ec33d	\N	\N	-	{"kind":"pilot_project","outcome":"partially_met"}	2037-05-25 01:00:12.604736	1914	\N
1915	tranche.talks_opened	~462b2902	\N	\N	-	{"end":"in_talks","start":"held","verdict":"partially_met"}	2037-05-25 01:00:12.667936	1915	\N
1916	pilot_report.printed	~f5c089ae	\N	\N	-	{"sha256":"9ceb6e6d0270d6a165a02cc8099925f07e13fceb03d0bd6ab866bf15197d4e98"}	2037-05-25 01:00:12.77746	1916	\N
1917	auction.opened	~9c155405	\N	\N	-	{"end":"free","start":"scheduled"}	2037-05-25 03:00:00.124527	1917	\N
1918	auction.bid_placed	~9c155405	~20328169	~10a4595b	-	{"seq":1,"label":"竞买人NAJ62","amount":50000000}	2037-05-25 03:00:00.145355	1918	\N
1919	auction.bid_placed	~9c155405	~c89c3423	~3864392f	-	{"seq":2,"label":"竞买人AZH7K","amount":51000000}	2037-05-25 03:00:00.146763	1919	\N
1920	auction.opened	~0f2f6ecb	\N	\N	-	{"end":"free","start":"scheduled"}	2037-05-25 03:00:00.205906	1920	\N
1921	auction.bid_placed	~0f2f6ecb	~20328169	~10a4595b	-	{"seq":1,"label":"竞买人ZG9QM","amount":50000000}	2037-05-25 03:00:00.222678	1921	\N
1922	auction.bid_placed	~0f2f6ecb	~c89c3423	~3864392f	-	{"seq":2,"label":"竞买人ZUYWA","amount":51000000}	2037-05-25 03:00:00.223701	1922	\N
1923	auction.paused	~0f2f6ecb	~f5a277f9	~67d23233	-	{"end":"paused","start":"free","reasons":"系统故障"}	2037-05-25 03:00:00.226698	1923	\N
1924	auction.timed	~edb389f5	\N	\N	-	{"end":"timed","start":"free"}	2037-05-25 05:00:00.096049	1924	\N
1925	opening.share_given	~ffca2e53	~a75b428d	~c0537c8a	-	{"end":"unsealing","side":"witness","start":"unsealing"}	2037-05-25 05:00:00.132223	\N	\N
1926	opening.unsealed	~ffca2e53	\N	\N	-	{"end":"opening","start":"unsealing"}	2037-05-25 05:00:00.132223	\N	\N
1927	patent_import.submitted	73366da2-de2a-486d-9bee-299628fa2e78	~a9e7aa46	~41c678a0	-	{"files":1}	2037-05-25 05:00:00.135465	\N	\N
1928	patent_import.begun	~73366da2	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 05:00:00.144466	\N	\N
1929	patent_import.submitted	9aefbbe8-19a3-43c4-afa8-5a459cfbb359	~a9e7aa46	~41c678a0	-	{"files":1}	2037-05-25 05:00:00.146157	\N	\N
1930	bulk_import.submitted	~1830b668	~20328169	~10a4595b	-	{"library":"demands","rehearsal":false}	2037-05-25 05:00:00.149136	\N	\N
1931	bulk_import.begun	~1830b668	\N	\N	-	{"end":"reading","start":"received"}	2037-05-25 05:00:00.157515	\N	\N
1932	bulk_import.submitted	~59ad8e20	~20328169	~10a4595b	-	{"library":"demands","rehearsal":false}	2037-05-25 05:00:00.159224	\N	\N
1933	upload.begun	0d1ddb44-9be8-4527-acb3-dc690a3003ee	~0c08aea8	~8f9a9856	-	{"size":12,"sha256":"8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c"}	2037-05-25 05:00:00.163041	\N	\N
1934	upload.finished	~0d1ddb44	~0c08aea8	~8f9a9856	-	{"end":"assembling","start":"receiving"}	2037-05-25 05:00:00.342994	\N	\N
1935	deal.delivery_accepted	~8f7c81de	~20328169	~10a4595b	-	{"end":"accepted","start":"delivered"}	2037-05-25 05:00:00.348833	\N	\N
1936	bank_line.received	~86347962	~e063bc45	~67d23233	-	{"amount":54321}	2037-05-25 05:00:00.353124	\N	\N
\.
COPY exclusive_claims (object_id, listing_id, fields, territory) FROM stdin;
~a5a5610a	~0731e1f0	[1,98)	[110000,830000)
~4e577420	~7631fbaa	[1,98)	[110000,830000)
~a8d06b39	~ed37234d	[1,98)	[110000,830000)
~45733714	~ecc0aaa1	[1,98)	[110000,830000)
~de5e8222	~1ed619c7	[1,98)	[110000,830000)
~18aa88a3	~8b543aa0	[1,98)	[110000,830000)
~491daf76	~97187b54	[1,98)	[110000,830000)
~e2b200b6	~0d54723f	[1,98)	[110000,830000)
~bb2ebb37	~f9916b2e	[1,98)	[110000,830000)
~4b9625aa	~7c0854a2	[1,98)	[110000,830000)
~8f34c5bc	~ca974b17	[1,98)	[110000,830000)
~5bb41732	~be581c1d	[1,98)	[110000,830000)
~7b495f0e	~2df06666	[1,98)	[110000,830000)
~46782a7b	~356f8efc	[1,98)	[110000,830000)
~33d8d642	~57401efa	[1,98)	[110000,830000)
~0039217e	~33bf774d	[1,98)	[110000,830000)
~e8d017ef	~4b481a0e	[1,98)	[110000,830000)
~329fde30	~bd4496b8	[1,98)	[110000,830000)
~25c24f77	~85b53172	[1,98)	[110000,830000)
\.
COPY exclusive_rights (listing_id, asset_id, "right", fields, territory, period, is_concluded) FROM stdin;
~ecc0aaa1	~45733714	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~1ed619c7	~de5e8222	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~8b543aa0	~18aa88a3	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~97187b54	~491daf76	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~0d54723f	~e2b200b6	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~f9916b2e	~bb2ebb37	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~7c0854a2	~4b9625aa	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~ca974b17	~8f34c5bc	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~be581c1d	~5bb41732	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~2df06666	~7b495f0e	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~356f8efc	~46782a7b	transfer	[1,98)	[110000,830000)	[2037-05-04,)	f
~bd4496b8	~329fde30	transfer	[1,98)	[110000,830000)	[2037-05-25,)	f
~85b53172	~25c24f77	transfer	[1,98)	[110000,830000)	[2037-05-25,)	f
\.
COPY granted_rights (id, state, deal_id, asset_id, "right", territory, fields, is_everywhere, from_on, until_on, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
~5b901f54	ended	~9759bd46	~e8d017ef	transfer	[110000,830000)	[1,98)	t	2036-08-31	\N	2	1	{}	2036-08-30 22:29:01.138146	0	\N	\N
~6a0799d0	running	~ca5cd24a	~d4a84906	ordinary_licence	[110000,830000)	[1,98)	t	2037-05-25	2040-05-25	1	1	{}	2037-05-25 01:00:03.638882	0	\N	2040-05-24 16:00:00
~6c4b4d9a	running	~83ddcc63	~d4a84906	ordinary_licence	[110000,830000)	[1,98)	t	2037-05-25	2040-05-25	1	1	{}	2037-05-25 01:00:03.84774	0	\N	2040-05-24 16:00:00
~a318939f	running	~ee3aaf9c	~d4a84906	ordinary_licence	[110000,830000)	[1,98)	t	2037-05-25	2040-05-25	1	1	{}	2037-05-25 01:00:04.162732	0	\N	2040-05-24 16:00:00
~30871d08	ended	~f1dfe1ec	~003c4067	transfer	[110000,830000)	[1,98)	t	2037-05-25	\N	2	1	{}	2037-05-25 01:00:04.422562	0	\N	\N
~9ae280d4	running	~8f7c81de	~d4a84906	ordinary_licence	[110000,830000)	[1,98)	t	2037-05-25	2040-05-25	1	1	{}	2037-05-25 01:00:04.953544	0	\N	2040-05-24 16:00:00
~f981b97b	running	~f99e42be	~d4a84906	ordinary_licence	[110000,830000)	[1,98)	t	2037-05-25	2040-05-25	1	1	{}	2037-05-25 01:00:05.164855	0	\N	2040-05-24 16:00:00
~b98b8b0f	running	~06e7d847	~25c24f77	transfer	[110000,830000)	[1,98)	t	2037-05-25	\N	1	1	{}	2037-05-25 01:00:11.809534	0	\N	\N
\.
COPY import_chunks (import_id, number, content) FROM stdin;
~1830b668	0	{"title":"示范需求 22：铝合金板材轧制开裂的解决","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","category":"bottleneck","level":"public","is_choke_point":true,"field":"materials","district":"410105","ways":["transfer","cooperation"],"budget_min":10000000,"budget_max":90000000,"contact":"王示范 13800000000","source_id":"B1"}
~59ad8e20	0	{"title":"示范需求 23：铝合金板材轧制开裂的解决","present":"低温轧制时板材边部开裂，成材率低于八成，希望得到新的轧制方法。","category":"bottleneck","level":"public","is_choke_point":true,"field":"materials","district":"410105","ways":["transfer","cooperation"],"budget_min":10000000,"budget_max":90000000,"contact":"王示范 13800000000","source_id":"B2"}
\.
COPY import_problems (import_id, "row", number, cell, field, code, details) FROM stdin;
~c9bda904	0	0	\N	\N	file-unreadable	{"zh":"文件格式不符","title":"The file is not of the format it claims to be","reason":"BadZipFile"}
\.
COPY import_sources (organisation_id, library, source_id, ref, digest, version) FROM stdin;
~10a4595b	demands	A1	~555cfc5b	1:9479efc19e03d0642f14c8abbca553304dbdcb3aa0c94e9d7f3cb419b05be1cb	1
\.
COPY intents (state, counted, procedure_id, bidder_id, bidder_name, label, edition, documents, offer, reply_by, cure_by, reasons, is_seen_by_seller, deposit_id, frozen_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
withdrawn	withdrawn	~ea044156	~3864392f	竞争实业（河南）有限公司	竞买人YWUXB	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	f	\N	\N	~e724c309	2	1	{}	2036-08-13 01:00:26.412249	0	\N	\N
refused	refused	~ea044156	~10a4595b	示范科技（郑州）有限公司	竞买人JSTAZ	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	2036-08-14 01:00:26.350206	未补正	t	\N	\N	~c4f71149	4	1	{}	2036-08-13 01:00:26.30979	0	\N	\N
qualified	qualified	~32ad0542	~10a4595b	示范科技（郑州）有限公司	竞买人3VD7R	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~3fa29a1c	2036-08-13 01:00:26.785486	~34e33c1a	4	1	{}	2036-08-13 01:00:26.72593	0	\N	\N
lapsed	lapsed	~ea044156	~f7539a8d	路人实业有限公司	竞买人AUNQD	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~4c60781a	\N	~157b95cc	4	1	{}	2036-08-13 01:00:26.366041	0	\N	\N
closed	closed	~639bc1eb	~10a4595b	示范科技（郑州）有限公司	竞买人RPTTG	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~a931475b	2036-08-13 01:00:26.568091	~247bc9d2	5	1	{}	2036-08-13 01:00:26.453868	0	\N	\N
closed	closed	~639bc1eb	~3864392f	竞争实业（河南）有限公司	竞买人C8QWB	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~c903321e	2036-08-13 01:00:26.711145	~39ac0706	5	1	{}	2036-08-13 01:00:26.628323	0	\N	\N
closed	closed	~32ad0542	~3864392f	竞争实业（河南）有限公司	竞买人EG7FY	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~74d4d413	2036-08-13 01:00:26.871606	~56e77078	5	1	{}	2036-08-13 01:00:26.816173	0	\N	\N
closed	closed	~ad6e7c1f	~3864392f	竞争实业（河南）有限公司	竞买人N7GMC	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~0301e154	2036-09-09 22:29:02.557909	~6a41e9cc	5	1	{}	2036-09-09 22:29:02.455384	0	\N	\N
closed	closed	~ad6e7c1f	~10a4595b	示范科技（郑州）有限公司	竞买人TVLST	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~646a27c2	2036-09-09 22:29:02.437185	~3e3e959f	5	1	{}	2036-09-09 22:29:02.273285	0	\N	\N
qualified	qualified	~40732d22	~10a4595b	示范科技（郑州）有限公司	竞买人HWCY2	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~a3006259	2037-05-04 01:00:00.730991	~d894e81b	4	1	{}	2037-05-04 01:00:00.554446	0	\N	\N
qualified	qualified	~90e01deb	~10a4595b	示范科技（郑州）有限公司	竞买人NAJ62	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~1e736e01	2037-05-04 01:00:01.708383	~6d7e94fb	4	1	{}	2037-05-04 01:00:00.945139	0	\N	\N
qualified	qualified	~806f479c	~10a4595b	示范科技（郑州）有限公司	竞买人454AX	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~77f7cba1	2037-05-04 01:00:01.817298	~d1483337	4	1	{}	2037-05-04 01:00:01.737961	0	\N	\N
qualified	qualified	~91892878	~10a4595b	示范科技（郑州）有限公司	竞买人ZG9QM	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~e5907b64	2037-05-04 01:00:01.929113	~24dcc825	4	1	{}	2037-05-04 01:00:01.837611	0	\N	\N
qualified	qualified	~b862d08a	~3864392f	竞争实业（河南）有限公司	竞买人UAWKD	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~2c92a255	2037-05-04 01:00:02.444719	~892bc39c	4	1	{}	2037-05-04 01:00:02.157954	0	\N	\N
qualified	qualified	~3386c13a	~10a4595b	示范科技（郑州）有限公司	竞买人R6UHL	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~a2fc00ab	2037-05-04 01:00:03.5019	~2dd9fafa	4	1	{}	2037-05-04 01:00:03.290666	0	\N	\N
qualified	qualified	~3386c13a	~3864392f	竞争实业（河南）有限公司	竞买人LBX9J	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~ab12864d	2037-05-04 01:00:04.137172	~01a84540	4	1	{}	2037-05-04 01:00:03.711124	0	\N	\N
qualified	qualified	~a5a15e92	~10a4595b	示范科技（郑州）有限公司	竞买人B5T48	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~d258eb0f	2037-05-04 01:00:04.383601	~ef811afd	4	1	{}	2037-05-04 01:00:04.154436	0	\N	\N
qualified	qualified	~a5a15e92	~3864392f	竞争实业（河南）有限公司	竞买人XV4UW	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~8b8c045e	2037-05-04 01:00:04.634251	~5659ac39	4	1	{}	2037-05-04 01:00:04.396208	0	\N	\N
closed	closed	~b862d08a	~10a4595b	示范科技（郑州）有限公司	竞买人GRJN9	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~589dbd52	2037-05-04 01:00:02.139006	~1df64bd2	5	1	{}	2037-05-04 01:00:01.980134	0	\N	\N
qualified	qualified	~c702e52a	~10a4595b	示范科技（郑州）有限公司	竞买人ETKJC	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~c1b6d063	2037-05-04 01:00:05.038092	~9af2dad9	4	1	{}	2037-05-04 01:00:04.645574	0	\N	\N
agreed	agreed	~8e434f4e	~3864392f	竞争实业（河南）有限公司	竞买人YEGA6	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~d50863cd	\N	~b28edba9	3	1	{}	2037-05-19 01:00:00.035534	0	\N	\N
qualified	qualified	~c702e52a	~3864392f	竞争实业（河南）有限公司	竞买人VF9VW	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~0e20c36e	2037-05-04 01:00:05.125127	~a4108887	4	1	{}	2037-05-04 01:00:05.055169	0	\N	\N
submitted	submitted	~8e434f4e	~f7539a8d	路人实业有限公司	竞买人UJY4H	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	2037-05-26 16:00:00	\N	\N	f	\N	\N	~10488007	1	1	{}	2037-05-19 01:00:00.023545	0	\N	2037-05-26 16:00:00
qualified	qualified	~40732d22	~3864392f	竞争实业（河南）有限公司	竞买人MLNPG	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~67c80234	2037-05-25 00:00:00.082673	~d52283b3	4	1	{}	2037-05-19 01:00:00.0687	0	\N	\N
qualified	qualified	~806f479c	~3864392f	竞争实业（河南）有限公司	竞买人7URCM	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~a46df204	2037-05-24 01:00:00.05739	~819f5152	4	1	{}	2037-05-19 01:00:00.12549	0	\N	\N
qualified	qualified	~a8ce09ac	~10a4595b	示范科技（郑州）有限公司	竞买人HALND	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~c767a54e	2037-05-25 00:00:00.282771	~1fb3d56c	4	1	{}	2037-05-19 01:00:00.174318	0	\N	\N
qualified	qualified	~90e01deb	~3864392f	竞争实业（河南）有限公司	竞买人AZH7K	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~122c023a	2037-05-24 03:00:00.078699	~3301e8ab	4	1	{}	2037-05-19 01:00:00.107573	0	\N	\N
forwarded	forwarded	~8e434f4e	~10a4595b	示范科技（郑州）有限公司	竞买人8MMQ3	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	2037-05-26 16:00:00	\N	\N	t	\N	\N	~d1219fd6	2	1	{}	2037-05-19 01:00:00.19508	0	\N	2037-05-26 16:00:00
qualified	qualified	~91892878	~3864392f	竞争实业（河南）有限公司	竞买人ZUYWA	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~0067c31f	2037-05-24 03:00:00.171715	~91870c6e	4	1	{}	2037-05-19 01:00:00.142235	0	\N	\N
qualified	qualified	~f5f182e0	~10a4595b	示范科技（郑州）有限公司	竞买人WJXYG	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	t	~8e8ac8d3	2037-05-25 00:00:00.178794	~17e26be0	4	1	{}	2037-05-19 01:00:00.158542	0	\N	\N
returned	returned	~bf57a9f3	~f7539a8d	路人实业有限公司	竞买人GAVF2	2	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	缺营业执照	f	\N	\N	~1a5ecebc	2	1	{}	2037-05-25 01:00:06.505208	0	\N	\N
voided	voided	~bf57a9f3	~10a4595b	示范科技（郑州）有限公司	竞买人RSYBQ	1	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	\N	\N	\N	f	\N	\N	~07834de3	2	1	{}	2037-05-25 01:00:06.194381	0	\N	\N
curing	curing	~bf57a9f3	~3864392f	竞争实业（河南）有限公司	竞买人MHUJ5	2	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	2037-06-01 16:00:00	2037-05-26 01:00:06.543312	缺资质	t	\N	\N	~90d26611	3	1	{}	2037-05-25 01:00:06.523163	0	\N	2037-06-01 16:00:00
\.
COPY jobs (id, name, subject_id, request_id, next_check, epoch, attempts, error, rung_at, done) FROM stdin;
72	trading.open_bids	~ffca2e53	-	2026-12-01 01:44:09.021601	0	0	\N	\N	f
73	catalogue.read_import	~73366da2	-	2026-12-01 01:44:29.031307	1	1	\N	\N	f
74	catalogue.read_import	~9aefbbe8	-	2026-12-01 01:44:09.035775	0	0	\N	\N	f
75	catalogue.read_bulk	~1830b668	-	2026-12-01 01:44:29.044325	1	1	\N	\N	f
76	catalogue.read_bulk	~59ad8e20	-	2026-12-01 01:44:09.049873	0	0	\N	\N	f
77	pilot.keep_file	~0d1ddb44	-	2026-12-01 01:44:09.232521	0	0	\N	\N	f
\.
COPY key_fingerprints (id, purpose, fingerprint, first_seen_at, retired_at) FROM stdin;
test	field	19f5f26e018860e29d64a44ff3e734b7	2026-12-01 01:43:15.423424	\N
blind-c109a61c	blind	c109a61c6a5838fb7cf94610603c4e10	2026-12-01 01:43:15.42373	\N
signing-cd383896	signing	cd3838964fefff13cb2522cd4d10ea16	2026-12-01 01:43:33.707734	\N
\.
COPY legal_event_rules (category, "national", effect, source, confidence) FROM stdin;
F		grant	WIPO ST.27 F: IP right grant	C2
B		withdraw	WIPO ST.27 B: application discontinuation	C2
B	发明专利申请公布后的驳回	refuse	专利公报	C2
B	发明专利申请公布后的撤回	withdraw	专利公报	C2
B	发明专利申请公布后的视为撤回	withdraw	专利公报	C2
C		restore	WIPO ST.27 C: application revival	M
H		lapse	WIPO ST.27 H: IP right cessation	C2
H	未缴年费专利权终止	lapse	专利法 44	C1
H	专利权有效期届满	expire	专利法 42	C1
H	避免重复授权放弃专利权	abandon	专利法 44	C2
H	专利权的主动放弃	abandon	专利法 44	C2
H	专利权全部无效	invalidate	专利法 47	C1
H	专利权部分无效	invalidate_partly	专利法 47	C1
K		restore	WIPO ST.27 K: IP right revival	M
K	专利权的恢复	restore	细则 6	C2
R		none	WIPO ST.27 R: party data change; only a named transfer changes the owner	M
R	专利权的转移	change_owner	专利法 10	C1
R	专利申请权的转移	change_owner	专利法 10	C1
R	著录事项变更	none	细则 146: names and addresses	M
S		grant_licence	WIPO ST.27 S: licensing and similar transactions	M
S	专利实施许可合同备案的生效	grant_licence	细则 15	C1
S	专利实施许可合同备案的注销	end_licence	细则 15	C1
S	专利权质押合同登记的生效	pledge	细则 15; 民法典 444	C1
S	专利权质押合同登记的注销	release_pledge	细则 15	C1
T	专利权的中止	suspend	细则 103 (R5.3.6)	C1
T	专利权中止的解除	end_suspension	细则 103	C2
T	专利权的保全	preserve	细则 104	C1
T	专利权保全的解除	end_preservation	细则 104	C2
\.
COPY listing_cards (listing_id, version, body) FROM stdin;
~0731e1f0	4	{"id":"~0731e1f0","version":4,"state":"published","asset_id":"~a5a5610a","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-07-29T01:00:25.798838+00:00","expires_at":"2037-07-29T01:00:25.798838+00:00","confirmed_at":"2036-07-29T01:00:25.798838+00:00","stale_at":"2036-10-27T01:00:25.798838+00:00","response_hours":1,"kind":"know_how","title":"微通道换热器钎焊密封结构 tender","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~adafb97e	4	{"id":"~adafb97e","version":4,"state":"published","asset_id":"~967dd1ec","seller":{"id":"~819bf359","name":"中原示范研究院"},"right":"ordinary_licence","territory":"中国","territory_code":"100000","use_field":null,"term_months":36,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-07-29T01:00:25.741345+00:00","expires_at":"2037-07-29T01:00:25.741345+00:00","confirmed_at":"2036-07-29T01:00:25.741345+00:00","stale_at":"2036-10-27T01:00:25.741345+00:00","response_hours":1,"kind":"know_how","title":"微通道换热器钎焊密封结构 state","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~7631fbaa	4	{"id":"~7631fbaa","version":4,"state":"published","asset_id":"~4e577420","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-07-29T01:00:25.823272+00:00","expires_at":"2037-07-29T01:00:25.823272+00:00","confirmed_at":"2036-07-29T01:00:25.823272+00:00","stale_at":"2036-10-27T01:00:25.823272+00:00","response_hours":1,"kind":"know_how","title":"微通道换热器钎焊密封结构 published","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~ed37234d	4	{"id":"~ed37234d","version":4,"state":"published","asset_id":"~a8d06b39","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"exclusive_licence","territory":"中国","territory_code":"100000","use_field":null,"term_months":36,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-07-29T01:00:25.773535+00:00","expires_at":"2037-07-29T01:00:25.773535+00:00","confirmed_at":"2036-07-29T01:00:25.773535+00:00","stale_at":"2036-10-27T01:00:25.773535+00:00","response_hours":1,"kind":"know_how","title":"微通道换热器钎焊密封结构 trial","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~1ed619c7	6	{"id":"~1ed619c7","version":6,"state":"reserved","asset_id":"~de5e8222","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-08-13T01:00:26.149364+00:00","expires_at":"2037-08-13T01:00:26.149364+00:00","confirmed_at":"2036-08-13T01:00:26.149364+00:00","stale_at":"2036-11-11T01:00:26.149364+00:00","response_hours":null,"kind":"know_how","title":"示范成果 9","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~4b481a0e	8	{"id":"~4b481a0e","version":8,"state":"published","asset_id":"~e8d017ef","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-08-13T01:00:26.273273+00:00","expires_at":"2037-08-13T01:00:26.273273+00:00","confirmed_at":"2036-08-13T01:00:26.273273+00:00","stale_at":"2036-11-11T01:00:26.273273+00:00","response_hours":1,"kind":"know_how","title":"示范成果 11","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~0d54723f	4	{"id":"~0d54723f","version":4,"state":"reserved","asset_id":"~e2b200b6","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.295298+00:00","expires_at":"2038-05-04T01:00:00.295298+00:00","confirmed_at":"2037-05-04T01:00:00.295298+00:00","stale_at":"2037-08-02T01:00:00.295298+00:00","response_hours":null,"kind":"know_how","title":"示范成果 14","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~ecc0aaa1	8	{"id":"~ecc0aaa1","version":8,"state":"reserved","asset_id":"~45733714","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-08-13T01:00:26.209292+00:00","expires_at":"2037-08-13T01:00:26.209292+00:00","confirmed_at":"2036-08-13T01:00:26.209292+00:00","stale_at":"2036-11-11T01:00:26.209292+00:00","response_hours":null,"kind":"know_how","title":"示范成果 10","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~8b543aa0	4	{"id":"~8b543aa0","version":4,"state":"reserved","asset_id":"~18aa88a3","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.139850+00:00","expires_at":"2038-05-04T01:00:00.139850+00:00","confirmed_at":"2037-05-04T01:00:00.139850+00:00","stale_at":"2037-08-02T01:00:00.139850+00:00","response_hours":null,"kind":"know_how","title":"示范成果 12","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~97187b54	4	{"id":"~97187b54","version":4,"state":"reserved","asset_id":"~491daf76","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.239305+00:00","expires_at":"2038-05-04T01:00:00.239305+00:00","confirmed_at":"2037-05-04T01:00:00.239305+00:00","stale_at":"2037-08-02T01:00:00.239305+00:00","response_hours":null,"kind":"know_how","title":"示范成果 13","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~f9916b2e	4	{"id":"~f9916b2e","version":4,"state":"reserved","asset_id":"~bb2ebb37","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.379765+00:00","expires_at":"2038-05-04T01:00:00.379765+00:00","confirmed_at":"2037-05-04T01:00:00.379765+00:00","stale_at":"2037-08-02T01:00:00.379765+00:00","response_hours":null,"kind":"know_how","title":"示范成果 15","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~7c0854a2	4	{"id":"~7c0854a2","version":4,"state":"reserved","asset_id":"~4b9625aa","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.433543+00:00","expires_at":"2038-05-04T01:00:00.433543+00:00","confirmed_at":"2037-05-04T01:00:00.433543+00:00","stale_at":"2037-08-02T01:00:00.433543+00:00","response_hours":null,"kind":"know_how","title":"示范成果 16","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~ca974b17	4	{"id":"~ca974b17","version":4,"state":"reserved","asset_id":"~8f34c5bc","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:00.521892+00:00","expires_at":"2038-05-04T01:00:00.521892+00:00","confirmed_at":"2037-05-04T01:00:00.521892+00:00","stale_at":"2037-08-02T01:00:00.521892+00:00","response_hours":null,"kind":"know_how","title":"示范成果 17","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~be581c1d	4	{"id":"~be581c1d","version":4,"state":"reserved","asset_id":"~5bb41732","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:02.790486+00:00","expires_at":"2038-05-04T01:00:02.790486+00:00","confirmed_at":"2037-05-04T01:00:02.790486+00:00","stale_at":"2037-08-02T01:00:02.790486+00:00","response_hours":null,"kind":"know_how","title":"示范成果 18","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~2df06666	4	{"id":"~2df06666","version":4,"state":"reserved","asset_id":"~7b495f0e","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:03.205580+00:00","expires_at":"2038-05-04T01:00:03.205580+00:00","confirmed_at":"2037-05-04T01:00:03.205580+00:00","stale_at":"2037-08-02T01:00:03.205580+00:00","response_hours":null,"kind":"know_how","title":"示范成果 19","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~356f8efc	4	{"id":"~356f8efc","version":4,"state":"reserved","asset_id":"~46782a7b","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-04T01:00:03.264819+00:00","expires_at":"2038-05-04T01:00:03.264819+00:00","confirmed_at":"2037-05-04T01:00:03.264819+00:00","stale_at":"2037-08-02T01:00:03.264819+00:00","response_hours":null,"kind":"know_how","title":"示范成果 20","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~1da4a191	9	{"id":"~1da4a191","version":9,"state":"published","asset_id":"~d4a84906","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"ordinary_licence","territory":"中国","territory_code":"100000","use_field":null,"term_months":36,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2036-07-29T01:00:25.713179+00:00","expires_at":"2037-07-29T01:00:25.713179+00:00","confirmed_at":"2036-07-29T01:00:25.713179+00:00","stale_at":"2036-10-27T01:00:25.713179+00:00","response_hours":1,"kind":"know_how","title":"微通道换热器钎焊密封结构 licence","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[{"kind":"ordinary_licence","holder":null,"source":"market","until":"2040-05-25","on":"2037-05-25"},{"kind":"ordinary_licence","holder":null,"source":"market","until":"2040-05-25","on":"2037-05-25"},{"kind":"ordinary_licence","holder":null,"source":"market","until":"2040-05-25","on":"2037-05-25"},{"kind":"ordinary_licence","holder":null,"source":"market","until":"2040-05-25","on":"2037-05-25"},{"kind":"ordinary_licence","holder":null,"source":"market","until":"2040-05-25","on":"2037-05-25"}],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~571d3ddd	6	{"id":"~571d3ddd","version":6,"state":"closed","asset_id":"~003c4067","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-25T01:00:04.375730+00:00","expires_at":"2038-05-25T01:00:04.375730+00:00","confirmed_at":"2037-05-25T01:00:04.375730+00:00","stale_at":"2037-08-23T01:00:04.375730+00:00","response_hours":null,"kind":"know_how","title":"示范成果 27","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~bd4496b8	4	{"id":"~bd4496b8","version":4,"state":"reserved","asset_id":"~329fde30","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-25T01:00:06.150962+00:00","expires_at":"2038-05-25T01:00:06.150962+00:00","confirmed_at":"2037-05-25T01:00:06.150962+00:00","stale_at":"2037-08-23T01:00:06.150962+00:00","response_hours":null,"kind":"know_how","title":"示范成果 30","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
~85b53172	7	{"id":"~85b53172","version":7,"state":"reserved","asset_id":"~25c24f77","seller":{"id":"~41c678a0","name":"郑州示范大学"},"right":"transfer","territory":"中国","territory_code":"100000","use_field":null,"term_months":null,"price":{"amount":50000000,"currency":"CNY"},"pricing_mode":"agreement","published_at":"2037-05-25T01:00:11.734873+00:00","expires_at":"2038-05-25T01:00:11.734873+00:00","confirmed_at":"2037-05-25T01:00:11.734873+00:00","stale_at":"2037-08-23T01:00:11.734873+00:00","response_hours":null,"kind":"know_how","title":"示范成果 44","summary":"铝合金板材低温轧制，晶粒细化。","keywords":[],"field":null,"district":null,"facts":{},"trl":3,"is_experimental":true,"is_in_test":false,"is_pilot_verified":false,"pilot_report_id":null,"burdens":[{"kind":"sold_title","holder":null,"source":"market","until":null,"on":"2037-05-25"}],"export_class":"free","patents":[],"review_reasons":null,"suspended_for":null,"transitions":[]}
\.
COPY listings (state, asset_id, seller_id, seller_name, seller_regime, "right", territory, term_months, price, pricing_mode, review_reasons, published_at, expires_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, confirmed_at, reminded_at, suspended_for, response_hours, territory_code, use_field) FROM stdin;
withdrawn	~74d8face	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-03-11 01:00:17.077247	2037-03-11 01:00:17.077247	~1c68fede	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-03-11 01:00:16.828295	0	\N	\N	2036-03-11 01:00:17.077247	\N	\N	\N	100000	\N
published	~a5a5610a	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-07-29 01:00:25.798838	2037-07-29 01:00:25.798838	~0731e1f0	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-07-29 01:00:25.786215	0	\N	2037-06-29 01:00:25.798838	2036-07-29 01:00:25.798838	\N	\N	1	100000	\N
published	~a8d06b39	~41c678a0	郑州示范大学	private	exclusive_licence	中国	36	50000000	agreement	\N	2036-07-29 01:00:25.773535	2037-07-29 01:00:25.773535	~ed37234d	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-07-29 01:00:25.759491	0	\N	2037-06-29 01:00:25.773535	2036-07-29 01:00:25.773535	\N	\N	1	100000	\N
expired	~83b4e046	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-03-11 01:00:14.293468	2037-03-11 01:00:14.293468	~ee55c4ca	6	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-03-11 01:00:14.014108	0	\N	\N	2036-03-11 01:00:14.293468	2037-04-14 01:00:00.021582	\N	1	100000	\N
published	~4e577420	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-07-29 01:00:25.823272	2037-07-29 01:00:25.823272	~7631fbaa	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-07-29 01:00:25.810254	0	\N	2037-06-29 01:00:25.823272	2036-07-29 01:00:25.823272	\N	\N	1	100000	\N
published	~967dd1ec	~819bf359	中原示范研究院	state_research	ordinary_licence	中国	36	50000000	agreement	\N	2036-07-29 01:00:25.741345	2037-07-29 01:00:25.741345	~adafb97e	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-07-29 01:00:25.72595	0	\N	2037-06-29 01:00:25.741345	2036-07-29 01:00:25.741345	\N	\N	1	100000	\N
reserved	~45733714	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-08-13 01:00:26.209292	2037-08-13 01:00:26.209292	~ecc0aaa1	8	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-08-13 01:00:26.19272	0	\N	\N	2036-08-13 01:00:26.209292	\N	\N	\N	100000	\N
reserved	~de5e8222	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-08-13 01:00:26.149364	2037-08-13 01:00:26.149364	~1ed619c7	6	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-08-13 01:00:26.134387	0	\N	\N	2036-08-13 01:00:26.149364	\N	\N	\N	100000	\N
published	~e8d017ef	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2036-08-13 01:00:26.273273	2037-08-13 01:00:26.273273	~4b481a0e	8	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-08-13 01:00:26.256696	0	\N	2037-07-14 01:00:26.273273	2036-08-13 01:00:26.273273	\N	\N	1	100000	\N
published	~d4a84906	~41c678a0	郑州示范大学	private	ordinary_licence	中国	36	50000000	agreement	\N	2036-07-29 01:00:25.713179	2037-07-29 01:00:25.713179	~1da4a191	9	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2036-07-29 01:00:25.698342	0	\N	2037-06-29 01:00:25.713179	2036-07-29 01:00:25.713179	\N	\N	1	100000	\N
reserved	~18aa88a3	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.13985	2038-05-04 01:00:00.13985	~8b543aa0	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.115767	0	\N	\N	2037-05-04 01:00:00.13985	\N	\N	\N	100000	\N
reserved	~bb2ebb37	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.379765	2038-05-04 01:00:00.379765	~f9916b2e	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.332849	0	\N	\N	2037-05-04 01:00:00.379765	\N	\N	\N	100000	\N
reserved	~e2b200b6	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.295298	2038-05-04 01:00:00.295298	~0d54723f	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.280781	0	\N	\N	2037-05-04 01:00:00.295298	\N	\N	\N	100000	\N
reserved	~491daf76	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.239305	2038-05-04 01:00:00.239305	~97187b54	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.181871	0	\N	\N	2037-05-04 01:00:00.239305	\N	\N	\N	100000	\N
reserved	~8f34c5bc	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.521892	2038-05-04 01:00:00.521892	~ca974b17	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.506606	0	\N	\N	2037-05-04 01:00:00.521892	\N	\N	\N	100000	\N
reserved	~4b9625aa	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:00.433543	2038-05-04 01:00:00.433543	~7c0854a2	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:00.418937	0	\N	\N	2037-05-04 01:00:00.433543	\N	\N	\N	100000	\N
reserved	~5bb41732	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:02.790486	2038-05-04 01:00:02.790486	~be581c1d	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:02.57215	0	\N	\N	2037-05-04 01:00:02.790486	\N	\N	\N	100000	\N
reserved	~46782a7b	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:03.264819	2038-05-04 01:00:03.264819	~356f8efc	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:03.253088	0	\N	\N	2037-05-04 01:00:03.264819	\N	\N	\N	100000	\N
draft	~416753c4	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	\N	\N	~f257462d	1	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:02.071942	0	\N	\N	\N	\N	\N	\N	100000	\N
reserved	~7b495f0e	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-04 01:00:03.20558	2038-05-04 01:00:03.20558	~2df06666	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-04 01:00:02.836352	0	\N	\N	2037-05-04 01:00:03.20558	\N	\N	\N	100000	\N
submitted	~33d8d642	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	\N	\N	~57401efa	2	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:02.08104	0	\N	\N	\N	\N	\N	\N	100000	\N
returned	~657ee247	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	补充	\N	\N	~1e0bb48f	3	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:02.096875	0	\N	\N	\N	\N	\N	\N	100000	\N
rejected	~a00414ae	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	不属于技术成果	\N	\N	~4776b421	3	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:02.117429	0	\N	\N	\N	\N	\N	\N	100000	\N
suspended	~0039217e	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	权属存疑	2037-05-25 01:00:02.154136	2038-05-25 01:00:02.154136	~33bf774d	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:02.13782	0	\N	2038-05-25 01:00:02.154136	2037-05-25 01:00:02.154136	\N	venue	\N	100000	\N
withdrawn	~e28bb2ee	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-25 01:00:03.464254	2038-05-25 01:00:03.464254	~a52811f5	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:03.45105	0	\N	\N	2037-05-25 01:00:03.464254	\N	\N	\N	100000	\N
closed	~003c4067	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-25 01:00:04.37573	2038-05-25 01:00:04.37573	~571d3ddd	6	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:04.362004	0	\N	\N	2037-05-25 01:00:04.37573	\N	\N	\N	100000	\N
reserved	~329fde30	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-25 01:00:06.150962	2038-05-25 01:00:06.150962	~bd4496b8	4	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:06.132669	0	\N	\N	2037-05-25 01:00:06.150962	\N	\N	\N	100000	\N
reserved	~25c24f77	~41c678a0	郑州示范大学	private	transfer	中国	\N	50000000	agreement	\N	2037-05-25 01:00:11.734873	2038-05-25 01:00:11.734873	~85b53172	7	1	{"listing.renew_days":{"row":12,"unit":"days","value":30},"listing.stale_days":{"row":13,"unit":"days","value":90},"listing.valid_days":{"row":5,"unit":"days","value":365},"asset.trl_proof_from":{"row":14,"unit":"level","value":4}}	2037-05-25 01:00:11.71811	0	\N	\N	2037-05-25 01:00:11.734873	\N	\N	\N	100000	\N
\.
COPY mandates (state, broker_id, receiver_id, principal_id, side, object_kind, object_id, scope, is_exclusive, commission, expires_at, interest_declaration, consent_to_both, signed_sha256, signed_by, accepted_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
expired	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2036-05-10 01:00:13.717208	无利益关系	\N	7d5c4e6950170c7af5c07d621f0ed3309eaf6b8758031ae7eba337d393b45ef9	~a9e7aa46	2036-03-11 01:00:13.735924	~e90628e1	4	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2036-03-11 01:00:13.72462	0	\N	\N
asked	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.47128	\N	\N	\N	\N	\N	~789f14e9	1	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.479048	0	\N	2038-03-21 01:00:01.47128
accepted	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.486333	无利益关系	\N	\N	\N	2037-05-25 01:00:01.585862	~d1f912a2	2	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.49131	0	\N	2038-03-21 01:00:01.486333
active	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.630728	无利益关系	\N	93152ca5852d374d990b78ab23f9615bf334994e1eacc405f1079056b1cdeb35	~a9e7aa46	2037-05-25 01:00:01.640216	~454ace51	3	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.634853	0	\N	2038-03-21 01:00:01.630728
declined	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.649473	\N	\N	\N	\N	\N	~b669eb9e	2	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.652514	0	\N	\N
revoked	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.659131	无利益关系	\N	2b6c34bed6dc40e9c97ab0d3bdfaaaddc6321f3ce733615e71be8bbf4b511be3	~a9e7aa46	2037-05-25 01:00:01.666861	~e48fae99	4	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.662132	0	\N	\N
resigned	~86812b81	\N	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.678002	无利益关系	\N	279d73861bbd45d1570c84915edc40a3818f500a800b94b96df7659bf42ab609	~a9e7aa46	2037-05-25 01:00:01.686184	~521abd8e	4	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.681087	0	\N	\N
transferring	~86812b81	~058d3d4e	~41c678a0	supply	organisation	\N	{draft,introduce}	f	{"base":"contract_value","payer":"principal","steps":[],"maximum":null,"minimum":null,"rate_bp":300,"trigger":"contract_effective"}	2038-03-21 01:00:01.697766	无利益关系	\N	c4be3c1e845b21d414c98759ca2a3d199860a4efcdae98cfda7e4e197b27a902	~a9e7aa46	2037-05-25 01:00:01.705677	~780fa670	4	1	{"mandate.warned_rate":{"row":32,"unit":"basis_points","value":1000}}	2037-05-25 01:00:01.700869	0	\N	2038-03-21 01:00:01.697766
\.
COPY match_opt_outs (organisation_id, since) FROM stdin;
~10a4595b	2036-03-03 01:00:13.010179
\.
COPY membership_duties (id, membership_id, duty, from_at, until_at, given_by) FROM stdin;
bd61e192-cae7-47be-a736-713819749361	~863b4893	owner	2036-03-03 01:00:00.229268	\N	\N
57228437-1311-4a10-b459-7f429e5d81a7	~863b4893	lister	2036-03-03 01:00:00.229268	\N	\N
245b8ade-dc4f-4b44-a611-b927ca7a3041	~863b4893	signatory	2036-03-03 01:00:00.229268	\N	\N
91714187-e034-4c9c-a233-083da71d5317	~839ae49a	owner	2036-03-03 01:00:02.655244	\N	\N
be8558d1-8743-4bf7-869d-644113e7cd48	~839ae49a	lister	2036-03-03 01:00:02.655244	\N	\N
d40788d2-803f-4139-8ba9-f73c72303d50	~839ae49a	signatory	2036-03-03 01:00:02.655244	\N	\N
b526f5cb-2b97-43a2-b627-c56ccd8feb6b	~33cbbace	owner	2036-03-03 01:00:02.836911	\N	\N
605bec1c-167a-4281-86a2-69934dfb29c1	~33cbbace	bidder	2036-03-03 01:00:02.836911	\N	\N
47514fb0-3c2a-4e85-8516-f9b249f31b28	~33cbbace	signatory	2036-03-03 01:00:02.836911	\N	\N
af121c51-d8f7-4d8d-b57f-e3aa4042edd7	~783dc7d4	lister	2036-03-03 01:00:03.718408	\N	\N
49609631-8d14-4ee1-9a90-014cac789278	~783dc7d4	bidder	2036-03-03 01:00:03.718408	\N	\N
e947ffb9-d235-46d7-81bc-3027351ccd8f	~783dc7d4	signatory	2036-03-03 01:00:03.718408	\N	\N
c822af19-f9b3-4313-a6a6-86eab9f3f5e5	~95c998ca	bidder	2036-03-03 01:00:04.776726	\N	\N
49c2652a-1d5d-4778-8004-8232604b5862	~95c998ca	signatory	2036-03-03 01:00:04.776726	\N	\N
32252d30-cf98-406d-88e8-1bb4cd91f858	~998bb7f7	owner	2036-03-03 01:00:05.182383	\N	\N
72bdc7c3-c679-41d3-9086-db25828fe973	~89f1a632	owner	2036-03-03 01:00:05.286373	\N	\N
7e12c911-310e-4d7b-baa2-3b0915dd40f4	~89f1a632	clerk	2036-03-03 01:00:05.286373	\N	\N
3558dc41-eec2-4b6e-acbb-5d4ffd61ce77	~2174d2d0	owner	2036-03-03 01:00:05.340682	\N	\N
5523995e-fd97-4e70-99c9-291d6136ccd7	~2174d2d0	signatory	2036-03-03 01:00:05.340682	\N	\N
2efdbcdf-2a9f-444e-b101-7dad78a99955	~2174d2d0	verifier	2036-03-03 01:00:05.340682	\N	\N
f5d084f8-a631-4fb9-b3bb-2ea3a17d8199	~51d1356a	reviewer	2036-03-03 01:00:05.46585	\N	\N
5e24dba1-d465-462a-b23f-12f57950c7a0	~ecc51f1f	verifier	2036-03-03 01:00:05.754407	\N	\N
f7144194-1b62-4b3a-8e96-f3d0f98991ab	~b8e5eb9b	signatory	2036-03-03 01:00:05.867189	\N	\N
a06a4120-5e30-45ad-8601-90fe1252df44	~954563ca	finance	2036-03-03 01:00:05.9214	\N	\N
1ee5c230-be08-4574-84ff-be8e15646b26	~cc7f02ad	finance	2036-03-03 01:00:06.058817	\N	\N
8501c1de-a6ec-4e35-baad-9ca7d2034cbb	~94e1c408	reviewer	2036-03-03 01:00:06.225768	\N	\N
a3e9b4b0-413d-4ad2-b44b-108f77b3c112	~a50a9699	security_admin	2036-03-03 01:00:06.382077	\N	\N
7203246f-5ac6-4883-b329-0b3ae3576004	~f95fcc06	security_admin	2036-03-03 01:00:06.58982	\N	\N
5974ba45-4815-4340-9fea-aa05554b1671	~4d9379ba	system_admin	2036-03-03 01:00:08.006422	\N	\N
89e85b4d-54e3-4c58-9e68-dc89e619d4a1	~ea8ea464	system_admin	2036-03-03 01:00:08.915119	\N	\N
81ee3228-5303-414b-bb02-d9f3cfa1c586	~f5311ff6	auditor	2036-03-03 01:00:11.066908	\N	\N
f6b463e5-a863-4f52-bd3f-8058dbd4b9d3	~7abd8bc6	clerk	2036-03-03 01:00:11.706419	\N	\N
6b7a3825-12dc-494a-b751-c3bfb8b54d66	~d9c8a41d	owner	2036-03-03 01:00:12.672234	\N	~7b575a9e
d92796f1-7e49-4a72-8693-3664c8364134	~d9c8a41d	lister	2036-03-03 01:00:12.672234	\N	~7b575a9e
dff652f8-8410-468b-a7c2-ec1ed4b62566	~d9c8a41d	bidder	2036-03-03 01:00:12.672234	\N	~7b575a9e
dfe7f621-9372-4855-8b38-5dbb71443336	~453117c2	owner	2036-03-11 01:00:13.343958	\N	~ccb483ce
8b141684-c6d7-46d6-ba0d-23d2b14b1e4f	~453117c2	lister	2036-03-11 01:00:13.343958	\N	~ccb483ce
1c0066f2-40c7-4a40-a4f9-974b82f7e458	~453117c2	bidder	2036-03-11 01:00:13.343958	\N	~ccb483ce
187392fd-6cb2-4f83-803d-05b472f75bbf	~7707d97f	owner	2037-05-25 01:00:00.200559	\N	~5f05a2fa
6b2f145f-2c86-4915-82ee-a42310fbd52d	~7707d97f	lister	2037-05-25 01:00:00.200559	\N	~5f05a2fa
fae32392-286d-47da-898d-ec200ed096a6	~7707d97f	bidder	2037-05-25 01:00:00.200559	\N	~5f05a2fa
d41af5e4-edf6-4b83-ac2b-da48ee1eef95	~2549ec54	owner	2037-05-25 01:00:00.354574	\N	~ba1b553e
c0881b38-c574-4a42-848e-71f8701e2705	~2549ec54	lister	2037-05-25 01:00:00.354574	\N	~ba1b553e
a886320b-44e3-4a95-a661-270be4ff57dc	~2549ec54	bidder	2037-05-25 01:00:00.354574	\N	~ba1b553e
0d45458b-dd6b-4b0e-93d4-fd5d86e939a8	~fd0ceb89	owner	2037-05-25 01:00:00.462966	\N	~40ce5a99
4b854ed1-cacf-40b8-a8db-bf471fdea647	~fd0ceb89	lister	2037-05-25 01:00:00.462966	\N	~40ce5a99
7a92acf4-fb6f-4322-8478-54ba5a5f2403	~fd0ceb89	bidder	2037-05-25 01:00:00.462966	\N	~40ce5a99
5694ec6d-ca36-4fad-801f-2cc66399d02c	~65ba3d6d	owner	2037-05-25 01:00:00.625814	\N	~86b092b3
87299c2f-1347-4846-81bb-a020dbbf2c3b	~65ba3d6d	lister	2037-05-25 01:00:00.625814	\N	~86b092b3
850fd84f-0f9b-44bc-9746-be5c4f4c29a7	~65ba3d6d	bidder	2037-05-25 01:00:00.625814	\N	~86b092b3
6fb543f3-8759-484a-851a-719c52ab176b	~43ada88b	lister	2037-05-25 01:00:01.356022	\N	~a9e7aa46
2ec28e26-c3bf-43b2-8acd-aaed6e8ea4cf	~18fb2bba	lister	2037-05-25 01:00:01.361021	\N	~20328169
\.
COPY memberships (id, user_id, organisation_id, state, until_at, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
~863b4893	~a9e7aa46	~41c678a0	active	\N	4	1	{}	2036-03-03 01:00:00.229268	0	\N	\N
~18fb2bba	~7b575a9e	~10a4595b	declined	\N	3	1	{}	2037-05-25 01:00:01.361021	0	\N	\N
~d9c8a41d	~7b575a9e	~b90a2263	active	\N	4	1	{}	2036-03-03 01:00:12.672234	0	\N	\N
~839ae49a	~2814805e	~819bf359	active	\N	4	1	{}	2036-03-03 01:00:02.655244	0	\N	\N
~33cbbace	~20328169	~10a4595b	active	\N	4	1	{}	2036-03-03 01:00:02.836911	0	\N	\N
~453117c2	~ccb483ce	~4bfb3a78	active	\N	4	1	{}	2036-03-11 01:00:13.343958	0	\N	\N
~783dc7d4	~fa4c8f29	~f7539a8d	active	\N	4	1	{}	2036-03-03 01:00:03.718408	0	\N	\N
~95c998ca	~c89c3423	~3864392f	active	\N	3	1	{}	2036-03-03 01:00:04.776726	0	\N	\N
~998bb7f7	~86812b81	~035550a7	active	\N	2	1	{}	2036-03-03 01:00:05.182383	0	\N	\N
~89f1a632	~a75b428d	~c0537c8a	active	\N	3	1	{}	2036-03-03 01:00:05.286373	0	\N	\N
~e4a62ec6	~7b575a9e	~8f9a9856	ended	2036-04-10 01:00:13.751945	3	1	{}	2036-03-11 01:00:13.753916	0	\N	\N
~2174d2d0	~0c08aea8	~8f9a9856	active	\N	4	1	{}	2036-03-03 01:00:05.340682	0	\N	\N
~51d1356a	~f5a277f9	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:05.46585	0	\N	\N
~a7fd63b1	~419e139b	~41c678a0	active	\N	1	1	{}	2036-03-03 01:00:05.581676	0	\N	\N
~ed20fdb1	~adeb0b28	~10a4595b	active	\N	1	1	{}	2036-03-03 01:00:05.643713	0	\N	\N
~7dd8e64e	~058d3d4e	~035550a7	active	\N	1	1	{}	2036-03-03 01:00:05.692357	0	\N	\N
~ecc51f1f	~ae7ef42e	~8f9a9856	active	\N	2	1	{}	2036-03-03 01:00:05.754407	0	\N	\N
~ef16ac9e	~ba9846eb	~8f9a9856	active	\N	1	1	{}	2036-03-03 01:00:05.806264	0	\N	\N
~b8e5eb9b	~580a727f	~10a4595b	active	\N	2	1	{}	2036-03-03 01:00:05.867189	0	\N	\N
~954563ca	~e063bc45	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:05.9214	0	\N	\N
~cc7f02ad	~7cab8194	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:06.058817	0	\N	\N
~94e1c408	~5ee2e2d6	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:06.225768	0	\N	\N
~a50a9699	~c576e1e2	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:06.382077	0	\N	\N
~f95fcc06	~664a2017	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:06.58982	0	\N	\N
~4d9379ba	~4fe9ac52	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:08.006422	0	\N	\N
~ea8ea464	~3b12eb14	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:08.915119	0	\N	\N
~f5311ff6	~a0e0cb8c	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:11.066908	0	\N	\N
~7abd8bc6	~8bd76ac3	~67d23233	active	\N	2	1	{}	2036-03-03 01:00:11.706419	0	\N	\N
~7707d97f	~5f05a2fa	~54d36c98	active	\N	4	1	{}	2037-05-25 01:00:00.200559	0	\N	\N
~2549ec54	~ba1b553e	~beea82fc	active	\N	4	1	{}	2037-05-25 01:00:00.354574	0	\N	\N
~fd0ceb89	~40ce5a99	~7172419c	active	\N	4	1	{}	2037-05-25 01:00:00.462966	0	\N	\N
~65ba3d6d	~86b092b3	~d4dd492c	active	\N	4	1	{}	2037-05-25 01:00:00.625814	0	\N	\N
~43ada88b	~7b575a9e	~41c678a0	invited	\N	2	1	{}	2037-05-25 01:00:01.356022	0	\N	\N
\.
COPY negotiations (state, listing_id, seller_id, buyer_id, offeror, round, price, terms_digest, expires_at, deal_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, notice, nda_sha256, nda_buyer, nda_seller, nda_at) FROM stdin;
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2036-08-08 01:00:25.84365	~19721cab	~ec6f78cd	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2036-07-29 01:00:25.84365	0	\N	\N	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.572337	~9644f5c0	~9b5575ef	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.572337	0	\N	\N	\N	\N	f	f	\N
lapsed	~0731e1f0	~41c678a0	~10a4595b	buyer	1	50000000	1:3c60fe778e71815949bc56855088ce834e6e53423f6540ce0d89edfa15d2b9ff	2036-08-08 01:00:25.832536	\N	~a3641b81	3	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2036-07-29 01:00:25.832536	0	\N	\N	\N	\N	f	f	\N
agreed	~adafb97e	~819bf359	~10a4595b	buyer	1	50000000	1:f2d5a6911ceea71f107ec8da051ae456a4a08b4c9305e64a2d8e938333731570	2037-05-14 01:00:06.057226	~2ec0b024	~6d5d915d	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-04 01:00:06.057226	0	\N	\N	\N	\N	f	f	\N
declined	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.42924	\N	~72c753f8	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.42924	0	\N	\N	\N	\N	f	f	\N
withdrawn	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.43927	\N	~037e3ea4	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.43927	0	\N	\N	\N	\N	f	f	\N
superseded	~a52811f5	~41c678a0	~3864392f	buyer	1	50000000	1:0c61d25af93503d045ed0c162301130ac36696850d53a37656a0193c56a5445c	2037-06-04 01:00:03.479747	\N	~3cdc14ef	3	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.479747	0	\N	\N	\N	\N	f	f	\N
open	~1da4a191	~41c678a0	~3864392f	seller	2	51000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.561429	\N	~c151e428	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.555788	0	\N	2037-06-04 01:00:03.561429	\N	\N	f	f	\N
open	~7631fbaa	~41c678a0	~10a4595b	buyer	1	50000000	1:c8f820935d07dd249c11701ab89eddf069194d5e7856f4c62291e9e55cac043c	2037-06-04 01:00:03.565737	\N	~630178f2	1	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.565737	0	\N	2037-06-04 01:00:03.565737	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.596511	~ca5cd24a	~d0fe3af9	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.596511	0	\N	\N	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:03.813679	~83ddcc63	~31b52bd4	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:03.813679	0	\N	\N	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:04.124939	~ee3aaf9c	~1e1af4f4	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:04.124939	0	\N	\N	\N	\N	f	f	\N
agreed	~571d3ddd	~41c678a0	~10a4595b	buyer	1	50000000	1:e2ebc658dc094b62f43de4fdbde80dafd3d826cf51503c45fdfed54410a037a0	2037-06-04 01:00:04.384578	~f1dfe1ec	~4399cb87	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:04.384578	0	\N	\N	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:04.915672	~8f7c81de	~65c1e271	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:04.915672	0	\N	\N	\N	\N	f	f	\N
agreed	~1da4a191	~41c678a0	~10a4595b	buyer	1	50000000	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	2037-06-04 01:00:05.132748	~f99e42be	~5606fab6	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:05.132748	0	\N	\N	\N	\N	f	f	\N
agreed	~adafb97e	~819bf359	~10a4595b	buyer	1	50000000	1:f2d5a6911ceea71f107ec8da051ae456a4a08b4c9305e64a2d8e938333731570	2037-06-04 01:00:05.768404	~df2148ef	~a566f76a	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:05.768404	0	\N	\N	\N	\N	f	f	\N
agreed	~adafb97e	~819bf359	~10a4595b	buyer	1	50000000	1:f2d5a6911ceea71f107ec8da051ae456a4a08b4c9305e64a2d8e938333731570	2037-06-04 01:00:05.798934	~0de64b1b	~8fb10d99	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:05.798934	0	\N	\N	\N	\N	f	f	\N
agreed	~adafb97e	~819bf359	~10a4595b	buyer	1	50000000	1:f2d5a6911ceea71f107ec8da051ae456a4a08b4c9305e64a2d8e938333731570	2037-06-04 01:00:05.846227	~93ba415b	~c4863f17	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:05.846227	0	\N	\N	\N	\N	f	f	\N
agreed	~adafb97e	~819bf359	~10a4595b	buyer	1	50000000	1:f2d5a6911ceea71f107ec8da051ae456a4a08b4c9305e64a2d8e938333731570	2037-06-04 01:00:05.87752	~1b6e0b73	~c24e4286	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:05.87752	0	\N	\N	\N	\N	f	f	\N
agreed	~85b53172	~41c678a0	~10a4595b	buyer	1	50000000	1:6a916bc4d23e9e90333e1d8a9c18d5a1388481c817fa5a904df38e711597f1ba	2037-06-04 01:00:11.744343	~06e7d847	~8933fab6	2	1	{"negotiation.offer_days":{"row":6,"unit":"days","value":10}}	2037-05-25 01:00:11.744343	0	\N	\N	\N	\N	f	f	\N
\.
COPY notice_editions (notice_id, edition, body, sha256, started_at, ends_at) FROM stdin;
~da93cd29	1	{"abstract":"铝合金板材低温轧制方法的转让，协议定价。","deal":"~2ec0b024","in_the_unit":{"on":"2037-05-04","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"is_related":false,"objection_procedure":"公示期内实名书面向科技处提出。","price_fen":50000000,"pricing":"agreement","related_note":null,"right":"ordinary_licence","term_months":36,"territory":"中国","title":"微通道换热器钎焊密封结构 state","transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院"}	9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7	2037-05-04 01:00:06.086334	2037-05-19 16:00:00
~cb72ee68	1	{"abstract":"铝合金板材低温轧制方法的转让，协议定价。","deal":"~0de64b1b","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"is_related":false,"objection_procedure":"公示期内实名书面向科技处提出。","price_fen":50000000,"pricing":"agreement","related_note":null,"right":"ordinary_licence","term_months":36,"territory":"中国","title":"微通道换热器钎焊密封结构 state","transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院"}	a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33	2037-05-25 01:00:05.833789	2037-06-09 16:00:00
~c9d1cd1e	1	{"abstract":"铝合金板材低温轧制方法的转让，协议定价。","deal":"~93ba415b","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"is_related":false,"objection_procedure":"公示期内实名书面向科技处提出。","price_fen":50000000,"pricing":"agreement","related_note":null,"right":"ordinary_licence","term_months":36,"territory":"中国","title":"微通道换热器钎焊密封结构 state","transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院"}	64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832	2037-05-25 01:00:05.869466	2037-06-09 16:00:00
~0721d514	1	{"abstract":"铝合金板材低温轧制方法的转让，协议定价。","deal":"~1b6e0b73","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"is_related":false,"objection_procedure":"公示期内实名书面向科技处提出。","price_fen":50000000,"pricing":"agreement","related_note":null,"right":"ordinary_licence","term_months":36,"territory":"中国","title":"微通道换热器钎焊密封结构 state","transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院"}	b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb	2037-05-25 01:00:05.927539	2037-06-09 16:00:00
\.
COPY notices (state, deal_id, unit_id, content, sha256, edition, approval_sha256, started_at, ends_at, is_provisional, open_objections, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
withdrawn	~df2148ef	~819bf359	{"deal":"~df2148ef","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	8d0b56dd6876e5ed31fa32c89aaa125dc5ddad8e5b1b3ae70543590324cd2321	0	\N	\N	\N	f	0	~45d7ba71	2	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.817478	0	\N	\N
passed	~2ec0b024	~819bf359	{"deal":"~2ec0b024","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-04","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	9bd5c7068f3000467ad096474ee82df34edd996846df2db42e88519d8df82dc7	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	2037-05-04 01:00:06.086334	2037-05-19 16:00:00	t	0	~da93cd29	4	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-04 01:00:06.07735	0	\N	\N
draft	~df2148ef	~819bf359	{"deal":"~df2148ef","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	8d0b56dd6876e5ed31fa32c89aaa125dc5ddad8e5b1b3ae70543590324cd2321	0	\N	\N	\N	f	0	~06e17058	1	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.824333	0	\N	\N
failed	~0de64b1b	~819bf359	{"deal":"~0de64b1b","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	2037-05-25 01:00:05.833789	2037-06-09 16:00:00	t	0	~cb72ee68	5	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.828563	0	\N	\N
publishing	~1b6e0b73	~819bf359	{"deal":"~1b6e0b73","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	b2269af8c67c03d1144342b3e66349c690960f2b928afbe4eaf826726a59e0fb	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	2037-05-25 01:00:05.927539	2037-06-09 16:00:00	t	0	~0721d514	7	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.921727	0	\N	2037-06-09 16:00:00
objected	~93ba415b	~819bf359	{"deal":"~93ba415b","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	64d96cd9737c3211fb7f511c9d8fa2bcadc269a3736c3050b864512efd2b0832	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	2037-05-25 01:00:05.869466	2037-06-09 16:00:00	t	2	~c9d1cd1e	5	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.86393	0	\N	\N
approved	~0de64b1b	~819bf359	{"deal":"~0de64b1b","right":"ordinary_licence","title":"微通道换热器钎焊密封结构 state","pricing":"agreement","abstract":"铝合金板材低温轧制方法的转让，协议定价。","price_fen":50000000,"territory":"中国","is_related":false,"transferee":"示范科技（郑州）有限公司","transferor":"中原示范研究院","in_the_unit":{"on":"2037-05-25","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"},"term_months":36,"related_note":null,"objection_procedure":"公示期内实名书面向科技处提出。"}	a57c238547d5e34c349e87b2a79a3fe2ef9aca6209a14347ebe3cc2968b67d33	0	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	\N	\N	f	0	~5d75df0d	2	1	{"notice.days":{"row":7,"unit":"days","value":15}}	2037-05-25 01:00:05.996738	0	\N	\N
\.
COPY objections (state, notice_id, unit_id, filer_id, filed_for, filer_name, text, evidence, due_at, is_overdue, decision, decision_sha256, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
filed	~c9d1cd1e	~819bf359	~fa4c8f29	~f7539a8d	路人实业有限公司	价格偏低。	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	2037-06-01 16:00:00	f	\N	\N	~663e78ce	1	1	{"objection.accept_working_days":{"row":45,"unit":"working_days","value":5},"objection.decide_working_days":{"row":46,"unit":"working_days","value":15}}	2037-05-25 01:00:05.933983	0	\N	2037-06-01 16:00:00
investigating	~c9d1cd1e	~819bf359	~c89c3423	~3864392f	竞争实业（河南）有限公司	价格偏低。	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	2037-06-15 16:00:00	f	\N	\N	~fe6af6de	2	1	{"objection.accept_working_days":{"row":45,"unit":"working_days","value":5},"objection.decide_working_days":{"row":46,"unit":"working_days","value":15}}	2037-05-25 01:00:05.941159	0	\N	2037-06-15 16:00:00
rejected	~0721d514	~819bf359	~fa4c8f29	~f7539a8d	路人实业有限公司	价格偏低。	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	2037-06-15 16:00:00	f	经核查属实与否已书面答复。	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	~1865d92a	3	1	{"objection.accept_working_days":{"row":45,"unit":"working_days","value":5},"objection.decide_working_days":{"row":46,"unit":"working_days","value":15}}	2037-05-25 01:00:05.953207	0	\N	\N
upheld	~cb72ee68	~819bf359	~fa4c8f29	~f7539a8d	路人实业有限公司	价格偏低。	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	2037-06-15 16:00:00	f	经核查属实与否已书面答复。	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	~04f2c55a	3	1	{"objection.accept_working_days":{"row":45,"unit":"working_days","value":5},"objection.decide_working_days":{"row":46,"unit":"working_days","value":15}}	2037-05-25 01:00:05.978159	0	\N	\N
withdrawn	~0721d514	~819bf359	~c89c3423	~3864392f	竞争实业（河南）有限公司	价格偏低。	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	2037-06-01 16:00:00	f	\N	\N	~2a609468	2	1	{"objection.accept_working_days":{"row":45,"unit":"working_days","value":5},"objection.decide_working_days":{"row":46,"unit":"working_days","value":15}}	2037-05-25 01:00:05.968384	0	\N	\N
\.
COPY offers (negotiation_id, round, side, user_id, price, message, made_at, expires_at, drafted_by) FROM stdin;
~a3641b81	1	buyer	~20328169	50000000	\N	2036-07-29 01:00:25.832536	2036-08-08 01:00:25.832536	\N
~ec6f78cd	1	buyer	~20328169	50000000	\N	2036-07-29 01:00:25.84365	2036-08-08 01:00:25.84365	\N
~6d5d915d	1	buyer	~20328169	50000000	\N	2037-05-04 01:00:06.057226	2037-05-14 01:00:06.057226	\N
~72c753f8	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.42924	2037-06-04 01:00:03.42924	\N
~037e3ea4	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.43927	2037-06-04 01:00:03.43927	\N
~3cdc14ef	1	buyer	~c89c3423	50000000	\N	2037-05-25 01:00:03.479747	2037-06-04 01:00:03.479747	\N
~c151e428	1	buyer	~c89c3423	50000000	\N	2037-05-25 01:00:03.555788	2037-06-04 01:00:03.555788	\N
~c151e428	2	seller	~a9e7aa46	51000000	\N	2037-05-25 01:00:03.561429	2037-06-04 01:00:03.561429	\N
~630178f2	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.565737	2037-06-04 01:00:03.565737	\N
~9b5575ef	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.572337	2037-06-04 01:00:03.572337	\N
~d0fe3af9	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.596511	2037-06-04 01:00:03.596511	\N
~31b52bd4	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:03.813679	2037-06-04 01:00:03.813679	\N
~1e1af4f4	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:04.124939	2037-06-04 01:00:04.124939	\N
~4399cb87	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:04.384578	2037-06-04 01:00:04.384578	\N
~65c1e271	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:04.915672	2037-06-04 01:00:04.915672	\N
~5606fab6	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:05.132748	2037-06-04 01:00:05.132748	\N
~a566f76a	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:05.768404	2037-06-04 01:00:05.768404	\N
~8fb10d99	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:05.798934	2037-06-04 01:00:05.798934	\N
~c4863f17	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:05.846227	2037-06-04 01:00:05.846227	\N
~c24e4286	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:05.87752	2037-06-04 01:00:05.87752	\N
~8933fab6	1	buyer	~20328169	50000000	\N	2037-05-25 01:00:11.744343	2037-06-04 01:00:11.744343	\N
\.
COPY open_licences (state, asset_id, seller_id, seller_name, title, fee, fee_terms, term_months, report_sha256, sha256, reasons, announced_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
draft	~7ca0dd86	~41c678a0	郑州示范大学	示范成果 28	3000000	一次付清。	36	\N	43481855f18f2d90151a7b486514c132031195af687671d20672626ec486fbd6	\N	\N	~881094cd	1	1	{}	2037-05-25 01:00:05.591466	0	\N	\N
declared	~7ca0dd86	~41c678a0	郑州示范大学	示范成果 28	3000000	一次付清。	36	\N	43481855f18f2d90151a7b486514c132031195af687671d20672626ec486fbd6	\N	\N	~4cef8fc4	2	1	{}	2037-05-25 01:00:05.597347	0	\N	\N
withdrawn	~7ca0dd86	~41c678a0	郑州示范大学	示范成果 28	3000000	一次付清。	36	\N	43481855f18f2d90151a7b486514c132031195af687671d20672626ec486fbd6	\N	\N	~d1752e22	2	1	{}	2037-05-25 01:00:05.61015	0	\N	\N
announced	~4f3821f5	~41c678a0	郑州示范大学	示范成果 29	3000000	一次付清。	36	\N	0494291c331c46264bb970fb6246fd4250fd0d2793b2504450b12b7c90217c03	\N	2037-05-25 01:00:05.717874	~ba83fdb9	3	1	{}	2037-05-25 01:00:05.707113	0	\N	\N
\.
COPY openings (state, about_kind, about_id, envelope, waits, "least", owner_id, public_key, shares, received, collects_until, unsealing_at, private_key, count, opened, evaluation_sha256, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, most, barred_at) FROM stdin;
failed	call	~6ee64bd0	proposal	f	5	~10a4595b	base64:/84ChlP/kcwVVf0UTgR8RoFFqbJlSa/oehdCNV7HDgE=	{"owner":{"key_id":"~0e526e42","sealed":"ksPDN4VcVDz90bvni1ZsYcUTDi+W2X0O9hstRk2T/gdzxvUS5/ugHGO4HueNMvNzvbMmvDiTO4+EnsrocP0EJZh2/FJYGZyKEbjma2PgDcLEJBmIydgBS9qhpb4aQxDvxrU92Io2SF8syPhtPx8yh4BkuodMgHhnnIQEwi0dBYzWFbXY6zMCu980GB3qZPVpgzb0hzRScaTTXPbCTkW+ojCmv5LijHck1wDAJHLdVzEVyjycEJFl4r6JYEIB+oTjGE3fJQ94U1XzWVVabKSwiYyiMtMpcfZATG2RpJ4ZLW+3chAYtJlPph6QQFLdCF4f+2xfVaNYpYjWST9HzaI0OCXPjJVkmZvft5ARdd4QVwLNpbj7pArVUQRJryEzfwHJv1H14JDbjtBwCTizgz7LMw==","sha256":"d11e7df76a5b8c34b9b5565628c4a316a674d9e5b7a9e21d0463e99ea491d63a","user_id":"~20328169"},"notary":{"key_id":"~5510ce5b","sealed":"1H4UdZzNFrWjW+IYLXbZrVm6OMM9ZaFS2TMttinsaCTKG1VthBxwaLvLCwXhQXM/N5r2SutlfFMIWdSJJa+pvs7co3+G6qSX88Hel+cg/uyBKwX7MRI3vmFzplCbcmQJLvItk+Py/sYuhw3K6U/MJ+weOnwDJ+FwM2dnzn+m9W5HYNLN3fWZwkkwCsCzTl1Z0EMuUJhEb5+LM6VyRwma6ODm1dOTiK9FkimJfefyO6yzsDl3mpEHItHMER8B2Y7BVk6rEttPwkNVm/Mc0iwxtAhZaOeygZ/qawMuuHdn6pJFNAevp47bqLkGoYeeNNLGJk21TSeWObAyGXkqtO2AYqF9Y02SQdZQdehUXt4S9GgX8qxwstdODgKsTU032m6ZwdwrtEOtESxTJUtwakQ4sQ==","sha256":"393f947a84cebe68d7635d81cc6642756fe8d80110750a5c261d5dea9acb1658","user_id":"~a0e0cb8c"},"witness":{"key_id":"~2d2d7d15","sealed":"lmUn7BGk6NvJw+sIUhHq0vViHxOPS2KBVCVMYtmzk1Ewdd75mk9C3J6Yx1vAsqHa4BR4CWnJxD489P8z+SGqRxDvGyS39LxYTF4nrHJRg0+p3hl6FSCKvRxR2GJYgAuekH+LqcCiovqw06aS7sTFMOiXXX1P9ky4gcTrvuUVMunMEaHw7S+lbgYIvMAOtNPHc9+xY/V2pWWmOfxQH0fOCulL0m9RXN9KLyW6tx1uekUQVFHDVBU+COIt0a4VueOTXCGZv4RBh1csupgePzTHHH8k2411YwjaWUN/h+pTMeJ1pPdw+E39wTwK7uSszRqHB2ZBnPpixKbM3H/DpJONNz0ovBLrMXgmUsRNaUvFExHg/w+IsZTtGRVHbCQ/aO/m+krBPsuJQ/ElBYPiRoV9ig==","sha256":"c9bccb18e6220caa96454956c1e029e9912c72df87302e9f42494de3e626ff13","user_id":"~a75b428d"}}	{}	2036-10-17 16:00:00	\N	\N	0	0	\N	~445980ac	2	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2036-10-01 16:00:00.82452	0	\N	\N	90000000	\N
evaluated	procedure	~ad6e7c1f	technical	f	50000000	~41c678a0	base64:/OwfgSTySjTNKvKrXJfTuUrQoOhlx5vwduMYpvaPIwQ=	{"owner":{"key_id":"~cdfc7335","sealed":"K36oXcWcWSF1VI/+7efF2vuQTGwWSEyDcmysq4Mz5Qc1xMX4nQF2u/qlTI2Q1o39SJol9qt6B1WOuGhejYqy5mj/lhX6dKvE+l5uQ4z4Yt9N/Y5nViL0b5Ru1/yJLIrtPzS5lN5HDGQGSRnuGY4C+3fpj7rKotegrHSrru4OAoXuuyxSx+t+LC0WJjZeQ5Ld55C+RsJ1v/J0SAAih8cOR6kfGFN3+2UROF8dNFL2yq8OHCiJKL8XL8Z6sA1QhpkzIFavPpEYbQZM8gW7DqrohLJs/5CACqrS03eAAi6QEOgHqxquXmDAhQ/GDQfkj7I0InwEG1HdUHH3m6cELHiKJsRoPfb2WtvAyOLC1gmJ7LlSo98hAimU06L1U5oJh7dRpbiYjxhcqkTmTcY4xKrS3g==","sha256":"78b2255ff46509cda0f62c9ce96ae36cf83b1554d1569c2e7d2ab6caa673f2dd","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"/vJHRKrOHb0lW2E2H9gwj1Kzi3mpAeilR1YIa5HjrE1IKJwPrFHvqSbVBDvKEX3OdJfdH4nHc9J49j+9qDBB94MhItlcpDiMFGqDHA94JiMa8PYLEI9grJFOrq3oqiOxTuZTBUmuxuSlEu89F2Y0hWTh6kIzd5jQEk4krVMnEfBcpMj1WOdBX/igWFMs6naWp1HG+Uq+yQLB6OX5HR5yJ+JJKClMQ85nmJGLgTlCLhQOIQRVELt00bsKPGJ4V73j+WkHlIyRUUTT34oN2J5JwqL8n1LNoUa3By8jal9C4ASdiw1zBYrFfqvvy28EaZK7RiZLPQcw0FossPX7Or/9ndMCI9lNwnDwMj7xtoDF56/xs2vSnIPBIKW26x6rGi2D/m9TJI1Yhe4TkXqH1unHFg==","sha256":"d86764184f5314e3c5eba5b30fa81562614b596dd6ce40eb82b41f0742f268ff","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"f4/D0kyBtyIuQY4pjkN8psrlIXwLMDTgK7XBx8r5NxDWkSwcXltKlX+Lv16vQfgRzZC1BKznQ9u4DXa6q+ooV48DAJQeF4RcLcvWY+OEAdC7j5vLCkk8KyhYWI5bu+/OYFrdQJNEtE13hvYh+2qO00Y6gQVa+tbwLFovZR+i5eVFjaWhqAztlJlreQsIVzPz02Lu2j0eXFbeThTpK/5b67ZuKi8D5kyiIl8WuGp8PYdaajptvQ1etMCZpK9Tph0ywHhsz0qbRAgYEq+2/U234g5JhuOCYEnPxAUTIqgI6tvfrb+0zY1CeA/ENdD5/0t8c2IcvAeGP9H6MZS81c+mssOZEbn5qGiS0zu+RBQpEAN4AnBN9Zfw2Nik5MN04a8uvDCTAKFP8hsn/aQ0/VVctg==","sha256":"47f43cb0bf5036763f14aa6d4d4e0365f9396f117141c6274019783ad6a875c0","user_id":"~a75b428d"}}	{"owner":"kwMBd9w2YD+LgxbdddrzOBiGkOEu1eVlaTB28+7Fd9SmDBUnfI56T3EfQqyQ4XecElW5D7mLc1pYVUTt9RywOA==","witness":"Birjhmppfv4n3Y/Z7WPJmFXjEM4BfFv1Oc1iYLG+6U2CaEiQYl1ZHalQXb4uRGlaikKd126UhvRYI1bCcFTv+Q=="}	2036-09-30 16:00:00.283003	2036-10-01 16:00:00.335893	base64:oCb2oRbnBLFWws11fYK+BEe2qcG49yivYZgmjUSiWXU=	1	1	cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd	~fc7a6389	7	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2036-09-25 16:00:00.283003	0	\N	\N	\N	\N
opened	procedure	~ad6e7c1f	price	t	50000000	~41c678a0	base64:2WYe/n3c1S3wuqiqDy4bBRpziAlM0PdLegNu+T198yA=	{"owner":{"key_id":"~cdfc7335","sealed":"34En686uOn1AtiBIg2zE1ntTzDzvns9PfnLE+uUMI0ApF07V1IvSGO5jVc9Q4zFeyZrPM4oP9WK6K6cYkjt512zOLlCFv5YvWZJg9ZW6+H4fnVVDcDomYfYS+pZdM3EzV0Iw/yD3zl14dEU4prEs0tXZTaLtZcpQ6Psb0MeHpaJHL7Jqe/f/aTll00yCEeWNSSF/GDiBDu0wxtghNvDoG5Cyx2TJ7oYFahnFTTHf9KYUqVJNEG380mnD9NCqO3AIMtF0PbScUaw0qGD1nslDBdJ1eaYYpvhAFG0HcNMaLAy/7W5DmuVPl5qzDI+8nE7XVs923mGs0jutf4sVZ9ajWKLXLi3rLXoZhF32/xqJCdK2+V8nrUx3fk6gWgoz/tFa4QzUZc1mvEdAlVrTQy66yw==","sha256":"eb90b73e3d2b1a5f551af3e7e0d51ca0330e8fc3871a8414de170d78e679f9ae","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"8Y/AnRchwCvCixezYC4pDfx9Vgzuk3mqk5DqnIB+CGgMMtmMEjnrJj3sQWJzbBx2CfoeWmJABLsMh4go9Pd6SmzrbhLx2h+tnJWQ7wFIim5/1xasJ30MvA0aoIENdqHfx0M7Dpz1C1eqGX5RvElxDiBBGfkum4TgP9k/MqsNSCQrnEJGwiJM730dS3XAW8tUTLVUqprHoQD4FRMf+P/qjO+xMJXl2+bJCIN+u7vvqRajsIgUIuOB/ZcqhuSgjs//HqWMIsYjOdK49+jNBxHreLs2rxSLuweCIr6SxujM9VEOps93Zg8Z6IvAZR+OLJ6ZHdkkq8EGOK3VmVdj8F/f3otDnEGiJ6lYpHecJWkOSwNxyrdcNN8Eoc9jwpXLCJ1CotxlB7frh120XwadVZS9bA==","sha256":"460cc6d466215bbd76a3f323b132c5525cefa17cede7321e8f4ac5f3f62903a4","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"oYqULJ0vDwkKM6XLZlvV7ffhjMaTd0wnJpNhTnVbSiGHAzysMMHFy62xK62VVjjiTbMQsBUz9V0zkACF0W1jnSD3UUBt3v2J5fE9xT7TO65R905LyjmDjwqXfYNf/N3wXrO9OGeSFey3K9lxctwLqDxZkZ9uqU+ZOpz+4kwDf07CChYmgElsYh4HKk37y1xIWsVbvjsztZfBFu8CILsTJdZr2iXAxNBeZQ3LEIqHM5zLcWJwBcktq0diRMf9fQDT+jZ6H88VeAOc9RmMHkQpWoHgiOTG8HsnbW0vK7KOxnp2QchEKFuFecDxPZASu3IPhbd45fwvSUZuxIaFGQjM4daOwlCL0KvXcOdJwN7xFOzNrM2bYxe+O0bBzVa0jHCt3RSaQdDC7OeaKoWwa5JTUw==","sha256":"a66bdc9feabd21ad036035755e1ea92e674889d21a2b260e2b87dde8a4d5b0ff","user_id":"~a75b428d"}}	{"owner":"sRM3DrXIn6fTVp4Wy4A7orCKBtPjPIO7MkKuC8pjRe58ir6fa58fpYir0E+JeQNGLG0firw/TwXQNjRhnPQUHw==","witness":"5DvrYDtxWSdlfivhns22mk6jqEFZMMlnrUbpfNL901FwGIKsf5zjRdrV82MDslpaBKNWpB44CzSAf7mS/5vQFg=="}	2036-09-30 16:00:00.283003	2036-10-01 16:00:00.416852	base64:mLFV/1DuRoLt1fuuF7S13GLOt8vlD4ZifXDdHU4Jx04=	1	1	\N	~ab53dd28	7	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2036-09-25 16:00:00.283003	0	\N	\N	\N	\N
opened	procedure	~c702e52a	price	f	50000000	~41c678a0	base64:VToUWkUhAWeRvGKoft/eqz7tfFnT+NjPR3CVCvDc8j0=	{"owner":{"key_id":"~cdfc7335","sealed":"m2oJ55wHTbBuvUrq2Qz0qQKAfgxpV+X9vp3USzOBmFyp6dCpUijlb2M5QnB5poFrbtdPYVciWUBfNLfVpQ00cCBZP8UdgF9PDU3hFHlQG5NDoJYPOFAcG/IAUevWiSoSxYfjtUOBeUPFePYahcCtB0gSlk+7xA2CVeBCnN8HjA972THx84nfiwnkAvUpDJsZ4QjpdjH3LE/kF7pcDVs6LfY6h15Un1JIbupfKjcTJhW8CDCH26dz5/oQc9hY9Q1WPsuus2XVdk25cQwuYQauHk25irPokO57paTZKHg8QDSHZa9dcTcphCnH0S+5ol4pidMu8NgboZs5gbBH44vE/VoBDMm2JYfV93RWOnXUo4Go23w2pEBPrYw0c+dPjgq3nTpM5a2qbX5eAJFpozwttA==","sha256":"1cdd5891eaf38947653b8f7b3774e9a8cda3fa20fee1c3c9fa95b72088cfbfc0","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"XjZjfqGwbfQgH3xgXXC297ef8xE3+RRgCB5D6PH3RTRLmsuydxCewhZ5dvf301G2HUveKQqliSU9MbtVwy+MY4ujb5yTzkohXE2KOl1TWjlGNtw+MCav2iH6urxnFLqtSl+ErsovC4FQacnrqdvtSyd4Lt9NHnoI9QMuMxs9mx9ftPZYl/2nGxHnE5LL7t0nWV3cPDNteOYrhz06BbGHplogFHITnYJk615H7mYCepfkxv3AUrRw6PyLD1emPK/vAxysKvdLlpU3hHDos3oIjGoRQbn9K2VNZu28Y0UT7Yl5uyx6d4+dptE/D29H3hQrpLfWoZpuKDVuODvx4aoHxYCPg0CLSYN0TxIe7mvaif77Y0HNb9ge1ImoGwVIwWlOqnl65XaVRx4KmbXbH25sig==","sha256":"00f215051703de54816a4b1b4f98925fcecce2ad76f5484d02367849044a4050","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"+jZTwxki1fgV4TU1FfodGWSUptqAYqeB8U1MNKLJMVV0gnBnsApR6oDING4iBV84VT2PTC0YLwxfc8yuqcg9ZlbkEsCQUK4CE6Pbygn5h7DHnSRjg0G7GqUX2lBC4lndG2dbnlrMnnuIHiINRJv+yiLKAe4ER25YoBIjrFDFwGsNt14uLp7DRU+RSOV3kYcT4qsWD/Y4AgOo9dzBO4p+Sy9AhKTpmCu5fDS2cZFaLrn7bIJ3AnEjy65fWHDRjFjesL57LWpsomMTRmlFNxxwag2cgWsjEI0V6iiFP7tSfLub+GOIkgYrj1VqWvsA+BpGK/meoqNzKOZbpkh28+TpyGr5qZRHjgZDcACt0X1pu/GcqL8/QcLJ4v87pyVIdiJczr3H7Ovfk6IzBJy79nuAyw==","sha256":"e7a85ce54b8116b374f7d4cfa76893569b8de8a30584f27d44821a4fe3f5b978","user_id":"~a75b428d"}}	{"owner":"xiTL7PeNLjc6Mpd7KLvgQJU8qI6PH/RskGw1rEkyju8IOyiqzBLOKgc1cIwOckp33lIqES+EasEkaPV+6CeEuA==","witness":"KEL5ZYSy0Q6PszT9zf9A8F7cuIHgMhlo7Y2aD8d3hcp7Byn+XLDq2PpwGaxuncPFmP2yVAYF0/o2yU4lWCTX3Q=="}	2037-05-24 16:00:00.168226	2037-05-25 00:00:00.019833	base64:IHnRz0igHySIhkRxw40Kh4COkpDPtnOpyeVvcS9QAXI=	2	2	\N	~bd8d71a6	6	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2037-05-19 16:00:00.168226	0	\N	\N	\N	\N
unsealing	procedure	~a5a15e92	price	f	50000000	~41c678a0	base64:hST7ubve/3WGivajcbTfOWO1uXbL+FiW7Ai3xyYuQAs=	{"owner":{"key_id":"~cdfc7335","sealed":"jH0OZKwS4fLM7WjhYs4Be3QMK3EhdZ32/JxaYAnsFWeZIdYFlLfNw1bfWuQAXX3gXnY+D6avsYHViI/9KRD9ga9ZfqZQB6HogmfHXgmvc6TS5fx19ZlL3waQWCJwwnro7smVln+b+4hMgQInUwF11yH+EqsPUrugBQ7iFDb9wxM7cwvNdCaa7O5iaPepG2Ux+0H/xPqV3dXxULfzyI4PERMIIIDOxwjH/8c02fybvhAVrUlC8zxafOPUF17Jdd0hBAdDZgB48HHNoeTq5MTx2waLu5Jcvtxi4N/L0sEq7i71mtfEWOTCKxcLU2yEs03qIrv80Cf4b1wQbBjdB8wxVBcd25vZxxeBFSWQ/dRk6DEZRWTdRT9Qh8e0CKn40eXTa23kCP6O+EliW27C8/GPZQ==","sha256":"8a8ec11c7555eb349d686885b3f7494ad8492816d0ed31f62d97b1faa4337736","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"lVSb3rMrd+0NDrVSzCh2lNmcT/qIOFOY4CsgIbOakROy9ktf5+wC/xrok0D2UP5DMI24Xf8ITwKCHu9ttIUnGGoxx+/tmDQ5VCj95vwveUdlSkEM89cYO5aVlmWiufGXyYoM8Ecj9wzUe2cuK/GrboNRs2yWO0zYhQSm+Lq3uBfGcDuzGYdeGxa/0dHwDtJ/Lpzsd+eJNxwWkB8mlS0wffA4v52JTTGD3TXsyeOZe8BEb4RlVdq4SjmAf0ifzBtk3fGX/P0mtw2mMe/zx9O4cnpsfTPOjElV/cpYxZhxJG2PE4+qI6viw9GfJqLZwqjfZprnvrxT1iYKfXOuI+XAQ3szQdVkth83hep4zZINEWLUnywG7a010tsVDBUJywH6ZRcSaFo4AyJsxlF+TMBkCA==","sha256":"85aade03082652ce26eddcfa583d341331a3d385cdf2a5642cc6ddcfa4fe7977","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"TZ+8CP+lGiel3MfFHK4J1m+Fn2N8J7hxAq52gyG0vSmlWz2Xf7Sp4jLSFJviPH7aNMS6CYy5yiByuxU96juDUBbj++OcLjWo1FroZ9Hf7SsX/feh9GQowcMQ8mqjh0Z/+AlL3ImtjPC9Gwu7123qmvLB7Lb1b6bPGa8wlQbX31k6Hyd+dqhjesx+KcRgl81g8mFSWsXanf6kctwOVlwUTXolbGZK8bMosK/uWBCtA+EqthjbGpFG/Eo0PhqpV53YJvFvUcnNw5j1dzlM4o+ai3XeFwpKbkQHK8/lct5XMzQuCL+7MlsgXzIYkXsjL3djPuk5Ows4bxDj6mp/QRpPpYj2lQF9T9lpZAaALC7gzOsiN1m1KL/KDfzPrjAPHG5dNdAyGwhy9Ui6TAnN8XPdRg==","sha256":"c159ef8f76c2b3f47099eb17256cc26c3db584da6f4ad03ad1b697b09be0696f","user_id":"~a75b428d"}}	{"owner":"Fji+s788zOIL7rtYTPFPSsvP4zQS4OiZfho0H3k1xeumYY6Ilbnyvxc/+HGNlAXQ2QitYmCiw5mlCFf/88pn+w=="}	2037-05-24 16:00:00.168226	2037-05-25 00:00:00.013232	\N	1	0	\N	~8eea2e5b	3	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2037-05-19 16:00:00.168226	0	\N	2037-06-04 00:00:00.013232	\N	\N
collecting	call	~c9c70329	proposal	f	5	~10a4595b	base64:toi79MqN7I1WkfjHTAZ5ydan7jtCBDTsEKn7zxcjzVM=	{"owner":{"key_id":"~0e526e42","sealed":"ImSaqWoV4tatgnpsAGT8RfOLiBoXasHGiIZJXoFWUkKwYyZTG5FH5ETXB1KmxlkE0hIpH+tXR8kIRj5emE3HqrWOj+48BTiUw04R0uNCKHZCY8iLRK9qNbL1I4Yw1Dq1Vkplqzqg3ZLGZhrjMLkYji6FFKfto8MbEJ6YpzlFMt7ELpy7j9KRuPH7yIPRHFVU7vYVsETXngEj3W9+W3gk4ucdG2eb9RhS2JHyibl2HC2YnwMP8zDRSnp0pi/IREktzR5nAFABTYRbgYO13645CWR6a6SopPjnRu7ExcVTlghRBj8Rfc4lJi78xlZ8CnqF11gHp3FnDqSKk1fWVpiAzvRwyITDdgutYyDjdm1RgSccK7jpY2PpRN5vXzcLUtXXTmuxIy6gGRkLc+4xGwmyUw==","sha256":"9e028e3888f7e058235f76598479dfb7857bcf02c35c44f0021b9b1a0e52a116","user_id":"~20328169"},"notary":{"key_id":"~5510ce5b","sealed":"hrZ5PkCrCEkzz5zsgzZoQrgsnd1RZyPBv0D63y4mP3t83gpeTniZ/7RsO/4IH2r4BFmPFFG4Wt4Hdj4CrTYJiGYoiVMCWSYCHFQFR4S2jhkGjUlRrUEOFSDrKzCVHvxAUFgdhh571JFNIC/61mpIUqEzPzKMR8lzmvWBMlqqKB+zqpQ01nLQn/9nKWvX5uedlC8MhlZf2zwc2CWJBQ9HAFRu3zFqpSPdhKghcqv8KrzSNg8t4zHZ/oHKbehBqtC2UlIa1ZdzjPaRMRXusSkoiNh/ZeJu9+s6r5f+JrSThm5htBRPJKpeTG//MMAF2QVuSJmpM6xsCVPvQBoW8shtDHCx8BVkJwL9RWCj/5ttutckyOvhvdz5xY3YrpfP3o5ruLxTw/hQE0oS1oJ8i2gNWQ==","sha256":"ecddc1707a6041ef327ce61167960d5f42765d0eec74c8a9f8250656d6a9de8a","user_id":"~a0e0cb8c"},"witness":{"key_id":"~2d2d7d15","sealed":"wBWEK0+2i84cU8aZs0twG2xAQ9GlXPZisoHFDdDt6xVFdIFaqRjAEOfuEiPsRojJL3Fpk+xkyQ7vIbYuUIMZleFeJDk0odsWQ7pjqX+8km10YR9cuwESffZzJkTL4AniUyZKEy+R+pED8l2CN+qq5OGqs8vBqh/pXCtWmwoGhhEJXymuyaqDei85raT1x3f5cY86GYJz6Z63uij9QRRg3lyrFV6bOOzPwiCs0JXFzgfSiSLRDcpgE1xNNS+dXYm+7Lb4TBoUmgANb+Wla9l/+197COEF+TwiK0OTU9zpyX7cTdt4k3EakF9tWVxW0GJBdf1AoHAH9VMroEJVYPyp/VeL4ufWwJrc0LeJNTpISjQG2nHqgA5KaYueAJqPk+9DrJgiqtktbRaBUhTHv+Wzlg==","sha256":"5519116e8a7e2aabafd8135f57b54ab912502be4ba1d6382234c3afeb614a433","user_id":"~a75b428d"}}	{}	2037-06-09 16:00:00	\N	\N	0	0	\N	~594246c7	1	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2037-05-25 01:00:07.15762	0	\N	2037-06-09 16:00:00	90000000	\N
held	procedure	~3386c13a	price	t	50000000	~41c678a0	base64:3Q4wpPN+zYr3VdByt3Z3x826jcDNMxfIQGAbVNFytAU=	{"owner":{"key_id":"~cdfc7335","sealed":"mQqVq5VJAbrqqLAGQtxi+pssR+dZnnwtcmsDMrnW7yefDjwvhlOSXvTdYILR0qXie93BzMj8Vj5LaLu/sEdqJYBLGcrYSSX5CivB5VNZmsn0wtcz3iTPT4neWcnWJCmXdYDRA+M/F7v5ZwGxNK4GT+ViTzVXfQqmlC9PyZPyv76XqnIqnkdVa+BcJQY89xlDPq/7l7kCG5mVeDYTuyyI+Y3hKhYt1alZb+edfVBHIv00ufbw89US2dHiARiK9ACBJFTeomLN8AFaTT2jZJwN1xGg72ObXxscY3lvgPD/3l7VyxQDvt4aFlhN7YbR+FhM8AdS2qRaDDm99CERdn/CnjqXXdypuE7HDjwChSKcmldZd+qADYy0WLOqgi9Mn/7TjhbMdjm8lIOz2AV9fIH2vA==","sha256":"caa5bb85569726974b3b93b77fe65bdb5db71893bd938c32723e1ec069c6a75f","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"F1Q5oDjKbwHaXc8nFlO90JBXW1vkwPN6FCXS3O9h/BBTnw0HMJ2YZao9catNxgdP2UvWyiTxH2Uh7A3kOG9MGqgUyYQkxAvEg/6WKzEb58wdqbwh8tmV/J180GHp88ELXoU8juW3UNSYvyHOx6487N39FMet8d6wYhdxYTt63R1GJNKtzkkkB7frFR60qY59MMfx09moXHqrFC9ETO0T1Fx8gfW3m2fUIQjGLFviDxMBd+zm4cdS6At2axtIvDvUVVsX3icB3lLoUUnLgpl2OmnxpR1Fmf7WPfY4nau1vRc71zSEL4q6s9yae+OCjeOFuBADWGcON0CEZric1lX/EZhGXtLstErtE9oD3dwIUrJ7SX5YZ4fBfo6WBIOeqB402cYrw3LwMqLNIEPTcsuS1w==","sha256":"4a238645ff41449d43584e454d59c6d32e9998e3bc202b8c4d07154c4cd828d3","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"sstRaQy5S8hCC8ARrxsznRO6ANwF0lkFiuoWF2EGOgFdE627eCL7eUTmEtZvEIMC+GHhpgwucelki1DoIPUpW9qkFiAhI0jEzu2U0wOMGm4xKsdLM6KPoqbzlPOOcUbuhElQbf+g+6ZSYU4mnlh1CeWRdFnctLz9NTYu0+kAXMEE/VW9GQs44DVR4dEOPlH/dRIywTymZCA/frYbOpA9Kj1TgVo+xIr3svNSA5LLt6jXmxtfsPcm/6ATq1n/wMhYcOaltDWKpmX1aQCZXjbEU3FxDBrBLm4ZWzO2VyKEDP8AFzyqteV7Wg9aTfEAMjJXBw/aoNfUBN1moyVMn1bw/FIE78lWdg7CQoSWwPBs7+YcZS/8pZGX5UbWqjWmgHRIqDdNud4iInOx6wFUk5qklQ==","sha256":"77f4b9e31a20ed439f9078a89054d3daf5847d5d177648407cbe0d99b48e86ee","user_id":"~a75b428d"}}	{}	2037-05-24 16:00:00.168226	\N	\N	1	0	\N	~65de934e	2	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2037-05-19 16:00:00.168226	0	\N	\N	\N	\N
opening	procedure	~3386c13a	technical	f	50000000	~41c678a0	base64:qEN2Oz436dahnjFpwBp9KmJ+RTrNNliwNjMUMtpUNCg=	{"owner":{"key_id":"~cdfc7335","sealed":"xbmuFZlbpvsxR06ogfnUlU30tEIbsHrf1AG3I3zaQRzI1fb2pc5VPjY1bwYn8XlLLMeZxJ+kypN8hURj2hBEjPocZnrQIpFA1QuhfBMiJnphOJMNtXVYCqnDO028aOuRQE6G1A6ipYZzLxSwNNSN1Kk27Bz2qUpXIv0UaaebV/0GPZdr0ZVF6P0FhHhE8ZoUsJzURCxta76yDROuR4AByBsl48Ws6pK7HQ3eS8PKGxlxztICIS44EPPWgc1BiPA0ygK/doiQIhQWq19r4wkr9Qd7CjTvuVAoSluChyRUxmpiKNIRQqnA0qgjV1p2/MkWf7EUaCts+Pcv/ir6jpx2CMmNF/7NconZ2gmVvGeAg1gB+ojSHVDjPhlvCwz0Cp8eDVZVYKaJL/ppOao94CwfHQ==","sha256":"160c8cbb4766f618d2223720884570aa257d54e2465db6f0486e5ff3a526acc4","user_id":"~a9e7aa46"},"notary":{"key_id":"~689f0e49","sealed":"Mg229jk+caZWXQO1VUiC9vN5kHeffGtp3GGgiV7XSGhyY+4YjSyPsTLaW3KNsvIMEd55nIlyrvMykA1R5XxN2zu9MsEOUmCHcV1w4Lq4RrDu5WrY9D9wS+ZFqOKsHcUuKaWwTFzUWG+b4eqI8GwaoM75r2xP1jFtCoYDRJazp0VKO/Xf9R4R79SbAl2aUBgHxVcF6MjAovU4psfXZo+rmCvg6QE3FulbEExWNgArgFV/YCfLw37jG+XQ2NxIZ/ATz0b/4s0mGVHEX14AmsCm98LGeN9V8kfVY+FHlewQPrEhDtO2l2Bkf59vyD+qnXrw6wyLz5x+o3zzV26eq77XsO574qCI6CwcEMjQv9kxt9+iPgYcwazQt+uKdidrE9lqd7nmLdsEVY/MU9hLotEjZQ==","sha256":"200b54271bda74387e197fef76cdc89807abdfee0205265423926f186725b57e","user_id":"~a0e0cb8c"},"witness":{"key_id":"~6e10e325","sealed":"8npznuWc8qtDrpmUyEA5WZ4W83Au3MWVWZQOg8XXMjx010Gf5Zj3rRFVXIvJwNu+vvM3u6Ez6br+SlbqxLu6oNBaLGe/HZ9fhpdqqPSBnrNCCdoEi67vXXjPla3SwVvyIPV2AdvnYG8sBfUMO7V6hajNYMzicSv4kPvEDbj6rGe+JUBFnTxnzo9M3ygpfhpWYmo4KM52QB0IpxAjmSmvdsbIGCNxyz2JVZHgpdkt8o4eEBmOZqan7HDtwH8S3DlAKEMxKWXurI39tFcQ03Qa/oP3sjBr7mPvpKesmuXO4mZUOHZWNnVqNM8S2BgwXd1CPAK51DQ+Q5pwi7lH5rafMm9D3cZHU3rqktG5xQ8kh+NeRor3VLPoCFyJccyfWZatw2JMdPesxXhsZPQxTCCKdQ==","sha256":"13c3760c6f845366ba5a4be4f935ca6007cc5cae07f5f293f0252fad858f611a","user_id":"~a75b428d"}}	{"owner":"Dpgt7c5VYxj/VjjeGPptve/kL/NuZYH3H0InntfD98az0garolw0fA9E7TN7bbpuZLICDkM6Cn5pc9cwESxfsA==","witness":"8+xFQoI4oOH8Kr4WZ1ELO8m1B50bxK3uBBLWihb21usxPPVHKpKWK4wOXVVJ1ebzdbueRKFot9UX0JrlOe9avA=="}	2037-05-24 16:00:00.168226	2037-05-25 00:00:00.022633	base64:QD5D6SBklJ3zblMlHDyxVa0HBZNY/qeQbWEBugfaiVs=	1	0	\N	~ffca2e53	5	1	{"sealed.unseal_days":{"row":68,"unit":"days","value":10},"sealed.collect_days":{"row":67,"unit":"days","value":5},"sealed.evaluate_days":{"row":95,"unit":"days","value":15}}	2037-05-19 16:00:00.168226	0	\N	\N	\N	\N
\.
COPY organisation_documents (id, organisation_id, kind, name, sha256, given_by, created_at, duties, valid_until, withdrawn_at) FROM stdin;
1d81de9a-c162-4f57-9847-23e69fd546d7	~4bfb3a78	licence	营业执照	abababababababababababababababababababababababababababababababab	~ccb483ce	2036-03-11 01:00:13.64674	{}	\N	\N
71450b82-3fa7-4c44-99a9-587b575dd202	~54d36c98	licence	营业执照	abababababababababababababababababababababababababababababababab	~5f05a2fa	2037-05-25 01:00:00.272601	{}	\N	\N
6207c889-0a8b-4545-876c-a1edc865dea7	~beea82fc	licence	营业执照	abababababababababababababababababababababababababababababababab	~ba1b553e	2037-05-25 01:00:00.400081	{}	\N	\N
65d190d4-9d7d-40a7-bdba-87b7d99c913a	~d4dd492c	licence	营业执照	abababababababababababababababababababababababababababababababab	~86b092b3	2037-05-25 01:00:00.693463	{}	\N	\N
\.
COPY organisations (id, name, kind, regime, credit_code, created_at, state, address, legal_representative, bank_account_mask, district, industry, chain_leader_years, high_tech_until, park, cluster, review_reasons, verified_at, verified_until, version, workflow_version, policy, check_attempts, check_error, next_check, bank_account, accreditation_level, bank_account_blind, remind_at, controlled_from) FROM stdin;
~41c678a0	郑州示范大学	university	private	91410100TT0000001P	2036-03-03 01:00:00.126308	verified	\N	\N	****0001	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.126308	2038-03-03 01:00:00.126308	1	1	{}	0	\N	2038-02-01 01:00:00.126308	base64:dGVzdDpXNQLgAxeQyO1Yl/yJyilGs4+8eCX08dHNa4aE4wEJnVK93BXgDCX+K8UQJg==	\N	base64:z3ZRi85XPfuB8K9MN/d6mw==	2038-02-01 01:00:00.126308	CN
~819bf359	中原示范研究院	institute	state_research	91410100TT0000002T	2036-03-03 01:00:00.150286	verified	\N	\N	****0002	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.150286	2038-03-03 01:00:00.150286	1	1	{}	0	\N	2038-02-01 01:00:00.150286	base64:dGVzdDpUBqX7mgeLYUgyIL8eDcFC1mTwJ2H2yBHroV8UIIXxAPNitwc1oKHNFzPtGg==	\N	base64:t7NFFr7Ws+sT/dWLNIdNWg==	2038-02-01 01:00:00.150286	CN
~10a4595b	示范科技（郑州）有限公司	enterprise	private	91410100TT0000003X	2036-03-03 01:00:00.154973	verified	\N	\N	****0003	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.154973	2038-03-03 01:00:00.154973	1	1	{}	0	\N	2038-02-01 01:00:00.154973	base64:dGVzdDqZc5lup+JW+7icys76WzRRH/FsJ+/tfeycAjqlTNBRNMspI9hR9/49EnaoxQ==	\N	base64:B0WDZcGXoPMF53Yav4G+Dw==	2038-02-01 01:00:00.154973	CN
~f7539a8d	路人实业有限公司	enterprise	private	91410100TT00000041	2036-03-03 01:00:00.159263	verified	\N	\N	****0004	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.159263	2038-03-03 01:00:00.159263	1	1	{}	0	\N	2038-02-01 01:00:00.159263	base64:dGVzdDpvVGAIjz9o0Fn9MDyOTOOtK/IWg2QOkjVLRpxv0q7WmHWNRAo0LvQjU4CJyA==	\N	base64:rc5f9FNXP4Ka4rnSwshJuQ==	2038-02-01 01:00:00.159263	CN
~3864392f	竞争实业（河南）有限公司	enterprise	private	91410100TT00000054	2036-03-03 01:00:00.163197	verified	\N	\N	****0005	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.163197	2038-03-03 01:00:00.163197	1	1	{}	0	\N	2038-02-01 01:00:00.163197	base64:dGVzdDrO2DVGy/L912aSW56lpvJfEiqAxwajKIhG6f/uWXva2MclUWYYysFnuKnXHA==	\N	base64:5nf24MYvEDhrI0hv6CVkXw==	2038-02-01 01:00:00.163197	CN
~035550a7	郑州示范技术转移有限公司	transfer_agency	private	91410100TT00000067	2036-03-03 01:00:00.167052	verified	\N	\N	****0006	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.167052	2038-03-03 01:00:00.167052	1	1	{}	0	\N	2038-02-01 01:00:00.167052	base64:dGVzdDq2CwrSm6RO831umYtq32knggOCIz6/dqh1q2H4zlekzQgwHtoGprwpT5eNfg==	\N	base64:CJKngVR3dHDQUeS56Rpufw==	2038-02-01 01:00:00.167052	CN
~c0537c8a	示范大学技术经理人驿站	station	private	91410100TT0000007A	2036-03-03 01:00:00.170723	verified	\N	\N	****0007	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.170723	2038-03-03 01:00:00.170723	1	1	{}	0	\N	2038-02-01 01:00:00.170723	base64:dGVzdDrNy/vzN98Y8glsfzvL/CAeyVyb8VySYeTyjCKVqKlUZr2uSUZs6FLVcfSL7A==	\N	base64:k95pXB2xZcZtZ0gHcugy5w==	2038-02-01 01:00:00.170723	CN
~8f9a9856	郑州示范中试基地	pilot_base	private	91410100TT0000008D	2036-03-03 01:00:00.174032	verified	\N	\N	****0008	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.174032	2038-03-03 01:00:00.174032	1	1	{}	0	\N	2038-02-01 01:00:00.174032	base64:dGVzdDqoWk/9qA3eADTlsKZTOZ/oZW1TUD8Gw1XHab2XiRC98Uwa8uY16Os/CblbUg==	\N	base64:BuZtTgGTmibOXorfjFW4/w==	2038-02-01 01:00:00.174032	CN
~67d23233	郑州技术交易市场	operator	private	91410100TT0000009G	2036-03-03 01:00:00.177435	verified	\N	\N	****0009	\N	\N	{}	\N	\N	\N	\N	2036-03-03 01:00:00.177435	\N	1	1	{}	0	\N	\N	base64:dGVzdDrMR38xG71jknfMfeHwlwUmrZNyXT1vxR3QbvbAC6K2QEF3JQuKzMzgtLsn4A==	\N	base64:4HLZWx1B0Tt6qzq+GEBBrA==	\N	CN
~b90a2263	新来的研究所	institute	private	12410100MB9000001W	2036-03-03 01:00:12.672234	draft	\N	\N	\N	\N	\N	{}	\N	\N	\N	\N	\N	\N	1	1	{}	0	\N	\N	\N	\N	\N	\N	CN
~4bfb3a78	lapsed-org 示范单位	enterprise	private	91410100RL00000010	2036-03-11 01:00:13.343958	lapsed	郑州市龙子湖	周示范	****0001	410105	\N	{}	\N	\N	\N	\N	2036-03-11 01:00:13.653609	2037-03-11 01:00:13.653609	7	1	{}	0	\N	\N	base64:dGVzdDqEK/cw6yr6xe9YMx4UscLrG3pTtvpX9TVydQXy/OVEzufkZgcgPObkhujdfQ==	\N	base64:3HERcir4jv3eDDoVgORjcg==	\N	CN
~d9b46307	旁观实业有限公司	enterprise	private	91410100RL00000906	2036-03-11 01:00:13.769123	lapsed	\N	\N	****9990	\N	\N	{}	\N	\N	\N	\N	2036-03-11 01:00:13.769123	2037-03-11 01:00:13.769123	3	1	{}	0	\N	\N	base64:dGVzdDokrX/G7bk1Io93gbRJ7nXwIc+OKsUhBcyumpwY/xvS/uIRxHOpOfR/CWFoPA==	\N	base64:fR6n2efsIFovPaHZGCkPxg==	\N	CN
~54d36c98	submitted-org 示范单位	enterprise	private	91410100RL00000023	2037-05-25 01:00:00.200559	submitted	郑州市龙子湖	周示范	****0002	410105	\N	{}	\N	\N	\N	\N	\N	\N	4	1	{}	0	\N	\N	base64:dGVzdDoSbI5gtJexQaMAC14PN5CmK5SLHHr6HPMVK9oKSYiHX8F1bjL7UeeLGnK//g==	\N	base64:oC2FENH3JOi8bc63lPEiiA==	\N	CN
~beea82fc	returned-org 示范单位	enterprise	private	91410100RL00000036	2037-05-25 01:00:00.354574	returned	郑州市龙子湖	周示范	****0003	410105	\N	{}	\N	\N	\N	证照不清晰	\N	\N	5	1	{}	0	\N	\N	base64:dGVzdDoTLDQZLIvRp5QjjUOMH2AOc3gwEq6rhTRy9cURPbS3kh6hu8oBLBUdaNgdYg==	\N	base64:wFAioe/hIqHZSy5uSQcRzA==	\N	CN
~7172419c	closed-org 示范单位	enterprise	private	91410100RL00000049	2037-05-25 01:00:00.462966	closed	\N	\N	\N	\N	\N	{}	\N	\N	\N	\N	\N	\N	2	1	{}	0	\N	\N	\N	\N	\N	\N	CN
~d4dd492c	suspended-org 示范单位	enterprise	private	91410100RL0000005C	2037-05-25 01:00:00.625814	suspended	郑州市龙子湖	周示范	****0005	410105	\N	{}	\N	\N	\N	投诉	2037-05-25 01:00:00.698894	2039-05-25 01:00:00.698894	6	1	{}	0	\N	\N	base64:dGVzdDpMGbNv5ATU7lxal8oYPVq5vRU5zFyzIlnCxJgHt6tC4sc4iJnWYCG1mTWvhw==	\N	base64:NycjqihHb2E44SzJWZ/DIw==	2039-04-25 01:00:00.698894	CN
\.
COPY patent_import_files (import_id, "position", name, sha256, content, is_read) FROM stdin;
~d09e7d91	1	1.xml	7cd72363c2f337789994d7827cb09f0548c0cdf4a0f5c76f5262a849e46f6e93	base64:	t
~baa28925	1	10.xml	dab40307ac59c47152e91e4458a48083b4bb8f7211b4d62a194c15dd240a5535	base64:	t
~73366da2	1	900.xml	011577d62de563fc9e710d39d3af3b676d0be0d6daa24ba820d4140d15cd3f95	<?xml version="1.0" encoding="UTF-8"?>\n<cn-patent-document lang="ZH" country="CN"><cn-bibliographic-data><cn-publication-reference><document-id><country>CN</country><doc-number>100000900</doc-number><kind>A</kind><date>20220920</date></document-id></cn-publication-reference><application-reference appl-type="发明专利"><document-id><country>CN</country><doc-number>202210000900.0</doc-number><date>20220315</date></document-id></application-reference><classifications-ipcr><classification-ipcr><text>B21B   1/38    (2006.01)</text></classification-ipcr><classification-ipcr><text>C22F   1/04    (2006.01)</text></classification-ipcr></classifications-ipcr><invention-title>一种示范用铝合金板材的低温轧制方法</invention-title><abstract><p num="1">本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。</p></abstract><cn-parties><cn-applicants><cn-applicant sequence="1"><addressbook><name>郑州示范大学</name><address><text>河南省郑州市</text></address></addressbook></cn-applicant></cn-applicants><cn-inventors><cn-inventor><name>张示范</name></cn-inventor><cn-inventor><name>李示范</name></cn-inventor></cn-inventors></cn-parties></cn-bibliographic-data></cn-patent-document>\n	f
~9aefbbe8	1	901.xml	7317c4fdb7803952c13a35ded0518b25524b37841eddfc00d91c26b92c18495f	<?xml version="1.0" encoding="UTF-8"?>\n<cn-patent-document lang="ZH" country="CN"><cn-bibliographic-data><cn-publication-reference><document-id><country>CN</country><doc-number>100000901</doc-number><kind>A</kind><date>20220920</date></document-id></cn-publication-reference><application-reference appl-type="发明专利"><document-id><country>CN</country><doc-number>202210000901.5</doc-number><date>20220315</date></document-id></application-reference><classifications-ipcr><classification-ipcr><text>B21B   1/38    (2006.01)</text></classification-ipcr><classification-ipcr><text>C22F   1/04    (2006.01)</text></classification-ipcr></classifications-ipcr><invention-title>一种示范用铝合金板材的低温轧制方法</invention-title><abstract><p num="1">本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。</p></abstract><cn-parties><cn-applicants><cn-applicant sequence="1"><addressbook><name>郑州示范大学</name><address><text>河南省郑州市</text></address></addressbook></cn-applicant></cn-applicants><cn-inventors><cn-inventor><name>张示范</name></cn-inventor><cn-inventor><name>李示范</name></cn-inventor></cn-inventors></cn-parties></cn-bibliographic-data></cn-patent-document>\n	f
~6275164b	1	11.xml	6c01e6184f9707a939cc038df7240d53b208d9c12163fde397bbe0c456899c6f	base64:	t
\.
COPY patent_import_records (import_id, file, ordinal, outcome, application_number, problem, details) FROM stdin;
~d09e7d91	1	1	imported	202210000001.0	\N	{}
~baa28925	1	1	imported	202210000010.X	\N	{}
~6275164b	1	1	imported	202210000011.4	\N	{}
\.
COPY patent_imports (state, organisation_id, is_by_operator, files, files_read, imported, updated, unchanged, rejected, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
finished	~41c678a0	f	1	1	1	0	0	0	~d09e7d91	5	1	{}	2036-03-11 01:00:14.702715	0	\N	\N
finished	~41c678a0	f	1	1	1	0	0	0	~baa28925	5	1	{}	2037-05-25 01:00:05.502688	0	\N	\N
finished	~41c678a0	f	1	1	1	0	0	0	~6275164b	5	1	{}	2037-05-25 01:00:05.617608	0	\N	\N
reading	~41c678a0	f	1	0	0	0	0	0	~73366da2	2	1	{}	2037-05-25 05:00:00.135465	0	\N	\N
received	~41c678a0	f	1	0	0	0	0	0	~9aefbbe8	1	1	{}	2037-05-25 05:00:00.146157	0	\N	\N
\.
COPY patent_watches (state, patent_id, next_fee_on, expires_on, is_end_told, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, told_fee_on) FROM stdin;
ended	~08cab643	\N	2036-06-03	t	~80f5f7b5	3	1	{"patent.fee_notice_days":{"row":19,"unit":"days","value":60},"patent.expiry_notice_days":{"row":20,"unit":"days","value":180}}	2036-03-11 01:00:16.814197	0	\N	\N	\N
watched	~a9e78a7a	2038-03-15	2042-03-15	f	~f74b15ac	1	1	{"patent.fee_notice_days":{"row":19,"unit":"days","value":60},"patent.expiry_notice_days":{"row":20,"unit":"days","value":180}}	2037-05-25 01:00:05.584463	0	\N	2038-01-13 16:00:00	\N
watched	~4141a99e	2038-03-15	2042-03-15	f	~a30ff8e4	1	1	{"patent.fee_notice_days":{"row":19,"unit":"days","value":60},"patent.expiry_notice_days":{"row":20,"unit":"days","value":180}}	2037-05-25 01:00:05.700504	0	\N	2038-01-13 16:00:00	\N
\.
COPY patents (id, application_number, publication_number, kind, kind_code, legal_status, title, abstract, applicants, inventors, ipc, filed_on, published_on, expires_on, exclusive_until, source_format, digest, registry_verified_at, created_at, encumbrances) FROM stdin;
~08cab643	202210000001.0	CN100000001B	invention	B	granted	一种示范用铝合金板材的低温轧制方法	本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。	["郑州示范大学"]	["张示范","李示范"]	{B21B1/38,C22F1/04}	2016-06-03	2017-01-05	2036-06-03	\N	cn-patent-document	1:942efb90e7ba4b85db4043646976bc58d821c820a831c517f49acf00a8964e45	\N	2036-03-11 01:00:16.578335	[]
~a9e78a7a	202210000010.X	CN100000010B	invention	B	granted	一种示范用铝合金板材的低温轧制方法	本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。	["郑州示范大学"]	["张示范","李示范"]	{B21B1/38,C22F1/04}	2022-03-15	2022-09-20	2042-03-15	\N	cn-patent-document	1:e11a306dcf438c7b4974b881f4b140d5ebad19cf46d5586da138e068195ac8b5	\N	2037-05-25 01:00:05.540787	[]
~4141a99e	202210000011.4	CN100000011B	invention	B	granted	一种示范用铝合金板材的低温轧制方法	本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。	["郑州示范大学"]	["张示范","李示范"]	{B21B1/38,C22F1/04}	2022-03-15	2022-09-20	2042-03-15	\N	cn-patent-document	1:5565af89a14380ad6e0b3db0f62ada4759489af63823a4c75a5c21cceca62eeb	\N	2037-05-25 01:00:05.656935	[]
\.
COPY payments (state, deal_id, payer_id, payer_name, payee_id, amount, reference, due_at, is_due_provisional, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, deposit_id, credited) FROM stdin;
held	~d0c280ab	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYC5VF3MQLYT6	2036-03-18 16:00:00	f	~935d5548	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-03-11 01:00:17.746072	0	\N	\N	\N	0
forfeited	~9759bd46	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJYR9TY96A816M	2036-09-05 16:00:00	f	~cd0281f2	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-08-30 22:29:01.138146	0	\N	\N	~3fa29a1c	5000000
released	~ee3aaf9c	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJY08MSSKGVLEH	2037-06-01 16:00:00	t	~1c6acbde	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:04.162732	0	\N	\N	\N	0
refunded	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	~f7539a8d	8000000	ZZJYY8V6HNTR1RJ	2036-10-24 16:00:00	f	~2726d958	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N	\N	0
parted	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	~f7539a8d	8000000	ZZJYEDQNHEADXZN	2036-10-24 16:00:00	f	~7d3f7c7a	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N	\N	0
cancelled	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	~f7539a8d	40000000	ZZJYBSY74HWCX6K	2036-10-24 16:00:00	f	~5cb49096	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-10-17 16:00:00.271311	0	\N	\N	\N	0
cancelled	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	~f7539a8d	16000000	ZZJYMG4Z42HRAF5	2036-10-24 16:00:00	f	~fd88e22a	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N	\N	0
cancelled	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	~f7539a8d	8000000	ZZJYTMD1RRM43H1	2036-10-24 16:00:00	f	~70ed7499	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N	\N	0
held	~ca5cd24a	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJYZ2YYQLZDXNW	2037-06-01 16:00:00	t	~b324166a	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:03.638882	0	\N	\N	\N	0
due	~f454e4f3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	8000000	ZZJY4B2N6ZJJ4LL	2037-06-01 16:00:00	t	~e109740e	1	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N	\N	0
released	~83ddcc63	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJY1YW975XBC1L	2037-06-01 16:00:00	t	~47a2c9a5	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:03.84774	0	\N	\N	\N	0
released	~f1dfe1ec	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJYLLL25CS8XKI	2037-06-01 16:00:00	t	~de96ea91	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:04.422562	0	\N	\N	\N	0
held	~8f7c81de	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJYFATTUYC31EM	2037-06-01 16:00:00	t	~c34b3f2f	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:04.953544	0	\N	\N	\N	0
held	~f99e42be	~10a4595b	示范科技（郑州）有限公司	~41c678a0	50000000	ZZJYAWAVM0P5KZ7	2037-06-01 16:00:00	t	~010c34a6	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:05.164855	0	\N	\N	\N	0
due	~e0f6bbf3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	3000000	ZZJYVLBHV4FMJQY	2037-06-01 16:00:00	t	~fd55ba77	1	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:05.728283	0	\N	\N	\N	0
due	~f454e4f3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	40000000	ZZJY5218JTVS6E5	2037-06-01 16:00:00	t	~487f3df1	1	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:06.789799	0	\N	\N	\N	0
held	~2acaded4	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJY1GETLXY2NLC	2037-06-01 16:00:00	t	~38a3deb5	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:07.82509	0	\N	\N	\N	0
held	~f454e4f3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	8000000	ZZJYLPKSDA0K1WP	2037-06-01 16:00:00	t	~ac67346d	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N	\N	0
held	~f454e4f3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	8000000	ZZJYJS5E4HYBQ6B	2037-06-01 16:00:00	t	~1536d631	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N	\N	0
released	~f454e4f3	~10a4595b	示范科技（郑州）有限公司	~41c678a0	16000000	ZZJYHKV69TFSRTV	2037-06-01 16:00:00	t	~6bd82e52	3	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N	\N	0
due	~713945c2	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJY26RH9YKQK1S	2037-06-01 16:00:00	t	~a41dd055	1	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:07.566016	0	\N	\N	\N	0
held	~166e6158	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYLAZJ2DTAXWW	2037-06-01 16:00:00	t	~7c440a9b	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:08.493555	0	\N	\N	\N	0
held	~0a696813	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYY95PZ2LHGJE	2037-06-01 16:00:00	t	~a76dbc1f	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:08.873696	0	\N	\N	\N	0
held	~e82f83cd	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYQ8K27KZN6PD	2037-06-01 16:00:00	t	~9a5d3ba0	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:09.353031	0	\N	\N	\N	0
held	~082aa9c4	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJY3NSUQL5RCJA	2037-06-01 16:00:00	t	~456fb3d0	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:09.790445	0	\N	\N	\N	0
held	~9aa87dee	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJY14KPNJ0X301	2037-06-01 16:00:00	t	~af9905e6	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:10.40451	0	\N	\N	\N	0
held	~93afa15e	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJY6KN6K4B8MFI	2037-06-01 16:00:00	t	~48224730	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:10.596434	0	\N	\N	\N	0
held	~f6d6a38b	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYNXXSP7C49GE	2037-06-01 16:00:00	t	~18c5c88c	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:11.269469	0	\N	\N	\N	0
due	~06e7d847	~10a4595b	示范科技（郑州）有限公司	~41c678a0	30000000	ZZJY6VT3L1Z0WGA	2037-06-01 16:00:00	t	~54b8d949	1	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:11.809534	0	\N	\N	\N	0
held	~06e7d847	~10a4595b	示范科技（郑州）有限公司	~41c678a0	20000000	ZZJYREGW0S8NUCB	2037-06-01 16:00:00	t	~f35645e2	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:11.924301	0	\N	\N	\N	0
held	~22debd9d	~41c678a0	郑州示范大学	~8f9a9856	30000000	ZZJYHR2LH7JLC48	2037-06-01 16:00:00	t	~0463ca77	2	1	{"payment.due_working_days":{"row":9,"unit":"working_days","value":5}}	2037-05-25 01:00:12.378025	0	\N	\N	\N	0
\.
COPY payouts (state, payment_id, deal_id, payee_id, payee_name, amount, reference, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, deposit_id) FROM stdin;
confirmed	\N	\N	~10a4595b	示范科技（郑州）有限公司	5000000	ZZFK5FUQMGHYDL9	~59b95f75	2	1	{}	2036-08-28 16:00:01.770772	0	\N	\N	~a931475b
instructed	\N	\N	~3864392f	竞争实业（河南）有限公司	5000000	ZZFKA7M4Y95VA97	~e3664277	1	1	{}	2036-08-30 22:29:01.184386	0	\N	\N	~74d4d413
instructed	~cd0281f2	~9759bd46	~41c678a0	郑州示范大学	5000000	ZZFKU8KREAMC4FG	~490c4732	1	1	{}	2036-09-09 22:29:01.972297	0	\N	\N	\N
instructed	\N	\N	~3864392f	竞争实业（河南）有限公司	5000000	ZZFKWJK7VL2DA84	~4d8d343d	1	1	{}	2036-10-01 16:00:00.499163	0	\N	\N	~0301e154
instructed	\N	\N	~41c678a0	郑州示范大学	5000000	ZZFKX8UC80AB5RR	~fca9e421	1	1	{}	2036-10-01 16:00:00.600735	0	\N	\N	~646a27c2
instructed	~2726d958	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	8000000	ZZFK5MFKWTCYKF8	~02c912d3	1	1	{}	2036-10-17 16:00:00.583562	0	\N	\N	\N
instructed	~7d3f7c7a	~fde1bca3	~f7539a8d	路人实业有限公司	3960000	ZZFK9VU0YUELLKG	~198f4d8f	1	1	{}	2036-10-17 16:00:00.583562	0	\N	\N	\N
instructed	~7d3f7c7a	~fde1bca3	~10a4595b	示范科技（郑州）有限公司	4000000	ZZFKFMAKW5P73V2	~a6e45779	1	1	{}	2036-10-17 16:00:00.583562	0	\N	\N	\N
instructed	~47a2c9a5	~83ddcc63	~41c678a0	郑州示范大学	49500000	ZZFKD9285W4WXD8	~05e930f8	1	1	{}	2037-05-25 01:00:04.099103	0	\N	\N	\N
instructed	~1c6acbde	~ee3aaf9c	~41c678a0	郑州示范大学	49500000	ZZFKK3HSHQP1TCA	~1bfb12ac	1	1	{}	2037-05-25 01:00:04.332217	0	\N	\N	\N
instructed	~de96ea91	~f1dfe1ec	~41c678a0	郑州示范大学	49500000	ZZFKPQVW8UBSDU0	~fe4d3fec	1	1	{}	2037-05-25 01:00:04.868368	0	\N	\N	\N
confirmed	\N	\N	~3864392f	竞争实业（河南）有限公司	5000000	ZZFKHKWG8VP2NNN	~26da28ef	2	1	{}	2036-08-28 16:00:01.770772	0	\N	\N	~c903321e
instructed	\N	\N	~10a4595b	示范科技（郑州）有限公司	5000000	ZZFKGLKJGQB2LUW	~3e028e49	1	1	{}	2037-05-25 01:00:06.216176	0	\N	\N	~589dbd52
instructed	~6bd82e52	~f454e4f3	~41c678a0	郑州示范大学	15840000	ZZFKK7AB4LDGCAH	~ef8c1ecf	1	1	{}	2037-05-25 01:00:07.012304	0	\N	\N	\N
\.
COPY pilot_bases (state, organisation_id, name, builder, level, fields, district, description, services, staff, checklist, review_reasons, accredited_at, valid_until, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
returned	~8f9a9856	轻金属中试基地 5	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	请补充	\N	\N	~c8fc923a	4	1	{"pilot.base.area":{"row":34,"unit":"square_metres","value":1000},"pilot.base.staff":{"row":36,"unit":"people","value":10},"pilot.accreditation_years":{"row":102,"unit":"years","value":3},"pilot.base.equipment_value":{"row":35,"unit":"fen","value":500000000}}	2037-05-25 01:00:07.371075	0	\N	\N
submitted	~8f9a9856	轻金属中试基地 4	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	\N	\N	\N	~b5f8ea99	3	1	{"pilot.base.area":{"row":34,"unit":"square_metres","value":1000},"pilot.base.staff":{"row":36,"unit":"people","value":10},"pilot.accreditation_years":{"row":102,"unit":"years","value":3},"pilot.base.equipment_value":{"row":35,"unit":"fen","value":500000000}}	2037-05-25 01:00:07.357856	0	\N	\N
lapsed	~8f9a9856	轻金属中试基地 1	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	\N	2036-03-11 01:00:17.540686	2037-03-11 16:00:00	~6bb0b720	5	1	{"pilot.base.area":{"row":34,"unit":"square_metres","value":1000},"pilot.base.staff":{"row":36,"unit":"people","value":10},"pilot.accreditation_years":{"row":98,"unit":"years","value":1},"pilot.base.equipment_value":{"row":35,"unit":"fen","value":500000000}}	2036-03-11 01:00:17.237861	0	\N	\N
draft	~8f9a9856	轻金属中试基地 3	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	\N	\N	\N	~f49578cc	2	1	{}	2037-05-25 01:00:07.348683	0	\N	\N
suspended	~8f9a9856	轻金属中试基地 6	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	安全隐患	2037-05-25 01:00:07.397517	2040-05-25 16:00:00	~66a679a5	5	1	{"pilot.base.area":{"row":34,"unit":"square_metres","value":1000},"pilot.base.staff":{"row":36,"unit":"people","value":10},"pilot.accreditation_years":{"row":102,"unit":"years","value":3},"pilot.base.equipment_value":{"row":35,"unit":"fen","value":500000000}}	2037-05-25 01:00:07.385921	0	\N	2040-05-25 16:00:00
accredited	~8f9a9856	轻金属中试基地 7	enterprise	municipal	{materials}	410105	铝镁合金轧制与热处理中试线。	[{"kind":"process","unit":"day","price":500000}]	[{"name":"郑示范","title":"高级工程师","certificate":null}]	[{"item":"area","value":2000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"equipment_value","value":900000000,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"},{"item":"staff","value":15,"sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef"}]	\N	2037-05-25 01:00:07.41468	2040-05-25 16:00:00	~1df7b1fd	4	1	{"pilot.base.area":{"row":34,"unit":"square_metres","value":1000},"pilot.base.staff":{"row":36,"unit":"people","value":10},"pilot.accreditation_years":{"row":102,"unit":"years","value":3},"pilot.base.equipment_value":{"row":35,"unit":"fen","value":500000000}}	2037-05-25 01:00:07.403553	0	\N	2040-05-25 16:00:00
\.
COPY pilot_batches (id, project_id, milestone_id, attempt, number, happened_at, inputs, conditions, results, operator, witness, anomaly, files, recorded_by, recorded_at) FROM stdin;
c2b12971-c1ff-46e0-98da-19ea48dd9f00	~bdf84939	~bb0ea265	1	B1-1	2036-03-11 01:00:17.929106	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2036-03-11 01:00:17.940282
102472fd-b066-4f3c-a1b3-f106cf73a830	~71833595	~663fca64	1	B1-1	2037-05-25 01:00:09.049176	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:09.058679
e6c60f82-8c12-4d12-803b-84a192f90db8	~bcbaf131	~f3fb614b	1	B1	2037-05-25 01:00:09.58007	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:09.588
78e95bf7-ab9d-4b95-8ebe-cfca09fec496	~6e6b141d	~f7f46d29	1	B1	2037-05-25 01:00:10.342564	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:10.349128
065f06b3-6288-450b-b14b-922c60854a5a	~cbb78057	~a504eb54	1	B1	2037-05-25 01:00:10.540352	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:10.545824
f604b135-8c10-47cd-a0fa-aa47c18392e8	~4452ad5e	~6d823959	1	B1	2037-05-25 01:00:10.744174	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:10.7498
d30c3e56-d59f-4f66-828b-84acfc60018e	~89670eb9	~b72c8be2	1	B1-1	2037-05-25 01:00:11.420493	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:11.427044
6b80df62-f370-4787-b277-8ffdb7a730f9	~f31ec33d	~1d8db62e	1	B1-1	2037-05-25 01:00:12.508528	{"坯料 kg":1200.0}	{"温度 ℃":180.0}	{"1":315.0}	张示范	李示范	\N	{}	~0c08aea8	2037-05-25 01:00:12.516815
\.
COPY pilot_lines (id, base_id, name, kinds, equipment, closed_at, created_at) FROM stdin;
13ea8adb-9d9c-4c82-a49a-a602a550a554	~6bb0b720	一号线	{process}	[]	\N	2036-03-11 01:00:17.24783
f0615898-405c-476b-9fae-2330131002e2	~f49578cc	一号线	{process}	[]	\N	2037-05-25 01:00:07.355039
e82ba60c-239f-4a70-84be-f43babfa859f	~b5f8ea99	一号线	{process}	[]	\N	2037-05-25 01:00:07.363992
2eeaee32-5c2b-4bb3-ac80-e158fdca6ff1	~c8fc923a	一号线	{process}	[]	\N	2037-05-25 01:00:07.37647
823c9b03-515e-40d7-87b4-2e2b01244021	~66a679a5	一号线	{process}	[]	\N	2037-05-25 01:00:07.391161
857eda74-2222-4fc4-b65a-0315ef962260	~1df7b1fd	一号线	{process}	[]	\N	2037-05-25 01:00:07.408857
\.
COPY pilot_milestones (state, project_id, number, title, due_on, attempt, submitted_by, submitted_at, confirm_by, objection, confirmed_at, outcome, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, days_stood) FROM stdin;
scheduled	~470127d3	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	not_met	~4e237ebd	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.289365	0	\N	\N	0
scheduled	~4df3d638	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	not_met	~a2121be5	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.306528	0	\N	\N	0
confirmed	~bdf84939	1	小批试轧	2036-03-31	1	~0c08aea8	2036-03-11 01:00:17.944019	2036-03-18 16:00:00	\N	2036-03-11 01:00:17.954234	met	~bb0ea265	6	1	{"pilot.verified_years":{"row":99,"unit":"years","value":1},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2036-03-11 01:00:17.659885	0	\N	\N	0
scheduled	~ab3c99d1	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	\N	~9aba27a3	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.423072	0	\N	\N	0
scheduled	~8129d328	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	\N	~747d34b6	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.43621	0	\N	\N	0
scheduled	~2789a339	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	\N	~58230b04	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.525146	0	\N	\N	0
scheduled	~608c03d3	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	\N	~c418282d	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.714854	0	\N	\N	0
in_progress	~936d6ef1	1	小批试轧	2037-06-14	1	\N	\N	\N	\N	\N	\N	~97681393	2	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:08.452704	0	\N	\N	0
base_reviewed	~6e6b141d	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:10.353996	2037-06-01 16:00:00	\N	\N	\N	~f7f46d29	5	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.608333	0	\N	2037-06-01 16:00:00	0
rework	~4452ad5e	1	小批试轧	2037-06-14	2	~0c08aea8	\N	\N	\N	\N	not_met	~6d823959	5	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:10.559368	0	\N	\N	0
evidence_submitted	~bcbaf131	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:09.596126	\N	\N	\N	\N	~f3fb614b	4	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.323091	0	\N	\N	0
confirmed	~71833595	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:09.063445	2037-06-01 16:00:00	\N	2037-05-25 01:00:09.082116	met	~663fca64	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:08.789595	0	\N	\N	0
objected	~cbb78057	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:10.550346	2037-06-01 16:00:00	数据存疑	\N	\N	~a504eb54	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:10.367075	0	\N	\N	0
confirmed	~89670eb9	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:11.431231	2037-06-01 16:00:00	\N	2037-05-25 01:00:11.448928	met	~b72c8be2	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.233923	0	\N	\N	0
confirmed	~f31ec33d	1	小批试轧	2037-06-14	1	~0c08aea8	2037-05-25 01:00:12.522235	2037-06-01 16:00:00	\N	2037-05-25 01:00:12.558718	met	~1d8db62e	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.704761	0	\N	\N	0
\.
COPY pilot_projects (state, title, kind, asset_id, technology, owner_id, owner_agreed_at, client_id, base_id, base_organisation_id, begins_on, ends_on, price, terms, safety, trl_before, trl_goal, deal_id, expert_id, started_at, suspended_for, failure, opinion, conclusion, trl_after, ended_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, stood_since) FROM stdin;
applied	铝合金低温轧制工艺验证	process	~a3c59972	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	\N	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	\N	\N	\N	\N	\N	\N	\N	\N	\N	~ab3c99d1	1	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.423072	0	\N	\N	\N
prepared	铝合金低温轧制工艺验证	process	~4fcb7623	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:08.423083+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:08.431890+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~2acaded4	\N	\N	\N	\N	\N	\N	\N	\N	~608c03d3	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.714854	0	\N	\N	\N
feasible	铝合金低温轧制工艺验证	process	~0a2ce25f	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	~acf17a34	\N	\N	\N	\N	\N	\N	\N	\N	~8129d328	2	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.43621	0	\N	\N	\N
archived	铝合金低温轧制工艺验证	process	~a2455722	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~6bb0b720	~8f9a9856	2036-03-12	2036-06-09	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2036-03-11T01:00:17.891394+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2036-03-11T01:00:17.903125+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~d0c280ab	~fa4c8f29	2036-03-11 01:00:17.917555	\N	\N	{"at":"2036-03-11T01:00:18.058865+00:00","text":"数据完整。","conclusion":"pass"}	pass	6	2036-03-11 01:00:18.074132	~bdf84939	12	1	{"pilot.verified_years":{"row":99,"unit":"years","value":1},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2036-03-11 01:00:17.659885	0	\N	\N	\N
contracted	铝合金低温轧制工艺验证	process	~a4d8475d	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	~713945c2	\N	\N	\N	\N	\N	\N	\N	\N	~2789a339	3	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:07.525146	0	\N	\N	\N
running	铝合金低温轧制工艺验证	process	~b41f8877	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:08.673219+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:08.680159+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~166e6158	\N	2037-05-25 01:00:08.725231	\N	\N	\N	\N	\N	\N	~936d6ef1	7	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:08.452704	0	\N	\N	\N
reviewed	铝合金低温轧制工艺验证	process	~8404725e	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:08.997370+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:09.008236+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~0a696813	~fa4c8f29	2037-05-25 01:00:09.034952	\N	\N	{"at":"2037-05-25T01:00:09.216515+00:00","text":"数据完整。","conclusion":"pass"}	\N	\N	\N	~71833595	10	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:08.789595	0	\N	\N	\N
declined	铝合金低温轧制工艺验证	process	~75b75286	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	\N	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	\N	\N	\N	\N	\N	\N	\N	\N	\N	~470127d3	2	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.289365	0	\N	\N	\N
withdrawn	铝合金低温轧制工艺验证	process	~28477288	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	\N	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	\N	\N	\N	\N	\N	\N	\N	\N	\N	~4df3d638	2	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.306528	0	\N	\N	\N
running	铝合金低温轧制工艺验证	process	~99bb2ece	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:09.517064+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:09.525971+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~e82f83cd	\N	2037-05-25 01:00:09.547716	\N	\N	\N	\N	\N	\N	~bcbaf131	7	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.323091	0	\N	\N	\N
terminated	铝合金低温轧制工艺验证	process	~e1f66b60	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:10.706799+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:10.713179+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~93afa15e	\N	2037-05-25 01:00:10.72801	\N	{"cause":"无法克服","sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","base_bp":5000,"client_bp":5000,"noticed_at":"2037-05-25T01:00:10.822936+00:00"}	\N	\N	\N	2037-05-25 01:00:10.830789	~4452ad5e	9	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.failure_answer_days":{"row":94,"unit":"days","value":30},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:10.559368	0	\N	\N	2037-05-25
suspended	铝合金低温轧制工艺验证	process	~91aef643	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":null,"ticked_by":null,"document_number":null},{"item":"environment","ticked_at":null,"ticked_by":null,"document_number":null}]	3	6	~082aa9c4	\N	2037-05-25 01:00:10.324177	氢气泄漏	\N	\N	\N	\N	\N	~6e6b141d	8	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.608333	0	\N	\N	2037-05-25
failing	铝合金低温轧制工艺验证	process	~6cd0fdb2	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:10.503482+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:10.509763+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~9aa87dee	\N	2037-05-25 01:00:10.52451	\N	{"cause":"无法克服","sha256":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","base_bp":5000,"client_bp":5000,"noticed_at":"2037-05-25T01:00:10.814509+00:00"}	\N	\N	\N	\N	~cbb78057	8	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.failure_answer_days":{"row":94,"unit":"days","value":30},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:10.367075	0	\N	2037-06-24 01:00:10.814509	2037-05-25
accepted	铝合金低温轧制工艺验证	process	~25c24f77	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:12.472857+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:12.478937+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	7	~22debd9d	~fa4c8f29	2037-05-25 01:00:12.490521	\N	\N	{"at":"2037-05-25T01:00:12.591485+00:00","text":"样本偏少。","conclusion":"conditional"}	conditional	3	2037-05-25 01:00:12.604736	~f31ec33d	11	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.704761	0	\N	\N	\N
reported	铝合金低温轧制工艺验证	process	~552f8984	1:d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7	~41c678a0	\N	~41c678a0	~1df7b1fd	~8f9a9856	2037-05-26	2037-08-23	30000000	{"risk":"合理分担"}	[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:11.392880+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:11.398793+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}]	3	6	~f6d6a38b	\N	2037-05-25 01:00:11.411383	\N	\N	\N	\N	\N	\N	~89670eb9	9	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.233923	0	\N	\N	\N
\.
COPY pilot_reports (state, project_id, facts, facts_sha256, signatures, number, conclusion, trl_after, issued_at, valid_until, pdf_sha256, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
lapsed	~bdf84939	{"trl":{"goal":6,"scale":"GB/T 22900-2022","before":3},"base":{"name":"轻金属中试基地 1","level":"municipal"},"from":"2036-03-11T01:00:17.917555+00:00","kind":"process","owner":"郑州示范大学","terms":{"risk":"合理分担"},"tests":[],"title":"铝合金低温轧制工艺验证","client":"郑州示范大学","safety":[{"item":"special_equipment","ticked_at":"2036-03-11T01:00:17.891394+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2036-03-11T01:00:17.903125+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}],"counted":"pass","project":"~bdf84939","summary":"全部指标达到要求。","milestones":[{"title":"小批试轧","due_on":"2036-03-31","number":1,"batches":[{"files":[],"inputs":{"坯料 kg":1200.0},"number":"B1-1","anomaly":null,"attempt":1,"results":{"1":315.0},"witness":"李示范","operator":"张示范","conditions":{"温度 ℃":180.0},"happened_at":"2036-03-11T01:00:17.929106+00:00"}],"outcome":"met","targets":[{"low":300.0,"high":null,"rule":"every","unit":"MPa","value":315.0,"is_key":false,"is_met":true,"method":"GB/T 228.1","number":1,"values":[315.0],"batches":1,"indicator":"抗拉强度","comparison":"at_least"}],"attempts":1,"days_stood":0,"confirmed_at":"2036-03-11T01:00:17.954234+00:00"}],"technology":{"asset":"~a2455722","title":"示范成果 3","sha256":"d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7"}}	49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1	[{"at":"2036-03-11T01:00:17.960886+00:00","name":"base","side":"base","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1","user_id":"~0c08aea8","organisation":"郑州示范中试基地"},{"at":"2036-03-11T01:00:18.058865+00:00","name":"stranger","side":"expert","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1","user_id":"~fa4c8f29","organisation":"路人实业有限公司"},{"at":"2036-03-11T01:00:18.074132+00:00","name":"seller","side":"client","sha256":"49b0b57afd8748719383ad4ba56736106fe48dda32d229898ac1937c2d024bf1","user_id":"~a9e7aa46","organisation":"郑州示范大学"}]	ZS-2036-00001	pass	6	2036-03-11 01:00:18.074132	2037-03-11 16:00:00	3654bbf0d5633dd34c7f66893c14bbf14414042e452773154dc578c7fce1dbdb	~98c394ae	7	1	{"pilot.verified_years":{"row":99,"unit":"years","value":1},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2036-03-11 01:00:17.960886	0	\N	\N
superseded	~89670eb9	{"trl":{"goal":6,"scale":"GB/T 22900-2022","before":3},"base":{"name":"轻金属中试基地 7","level":"municipal"},"from":"2037-05-25T01:00:11.411383+00:00","kind":"process","owner":"郑州示范大学","terms":{"risk":"合理分担"},"tests":[],"title":"铝合金低温轧制工艺验证","client":"郑州示范大学","safety":[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:11.392880+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:11.398793+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}],"counted":"pass","project":"~89670eb9","summary":"全部指标达到要求。","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"batches":[{"files":[],"inputs":{"坯料 kg":1200.0},"number":"B1-1","anomaly":null,"attempt":1,"results":{"1":315.0},"witness":"李示范","operator":"张示范","conditions":{"温度 ℃":180.0},"happened_at":"2037-05-25T01:00:11.420493+00:00"}],"outcome":"met","targets":[{"low":300.0,"high":null,"rule":"every","unit":"MPa","value":315.0,"is_key":false,"is_met":true,"method":"GB/T 228.1","number":1,"values":[315.0],"batches":1,"indicator":"抗拉强度","comparison":"at_least"}],"attempts":1,"days_stood":0,"confirmed_at":"2037-05-25T01:00:11.448928+00:00"}],"technology":{"asset":"~552f8984","title":"示范成果 43","sha256":"d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7"}}	9c68cc8f9772da48dafe2a0baae810b76a399c832c5babff6d04a2ca54c0975d	[{"at":"2037-05-25T01:00:11.454422+00:00","name":"base","side":"base","sha256":"9c68cc8f9772da48dafe2a0baae810b76a399c832c5babff6d04a2ca54c0975d","user_id":"~0c08aea8","organisation":"郑州示范中试基地"}]	\N	\N	\N	\N	\N	\N	~25ccd9b9	3	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.454422	0	\N	\N
drafted	~71833595	{"trl":{"goal":6,"scale":"GB/T 22900-2022","before":3},"base":{"name":"轻金属中试基地 7","level":"municipal"},"from":"2037-05-25T01:00:09.034952+00:00","kind":"process","owner":"郑州示范大学","terms":{"risk":"合理分担"},"tests":[],"title":"铝合金低温轧制工艺验证","client":"郑州示范大学","safety":[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:08.997370+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:09.008236+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}],"counted":"pass","project":"~71833595","summary":"全部指标达到要求。","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"batches":[{"files":[],"inputs":{"坯料 kg":1200.0},"number":"B1-1","anomaly":null,"attempt":1,"results":{"1":315.0},"witness":"李示范","operator":"张示范","conditions":{"温度 ℃":180.0},"happened_at":"2037-05-25T01:00:09.049176+00:00"}],"outcome":"met","targets":[{"low":300.0,"high":null,"rule":"every","unit":"MPa","value":315.0,"is_key":false,"is_met":true,"method":"GB/T 228.1","number":1,"values":[315.0],"batches":1,"indicator":"抗拉强度","comparison":"at_least"}],"attempts":1,"days_stood":0,"confirmed_at":"2037-05-25T01:00:09.082116+00:00"}],"technology":{"asset":"~8404725e","title":"示范成果 36","sha256":"d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7"}}	f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d	[{"at":"2037-05-25T01:00:09.087908+00:00","name":"base","side":"base","sha256":"f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d","user_id":"~0c08aea8","organisation":"郑州示范中试基地"},{"at":"2037-05-25T01:00:09.216515+00:00","name":"stranger","side":"expert","sha256":"f469667f22143ebf56a7797dacb57f51d271db6ccfa70e00777ab123f95c642d","user_id":"~fa4c8f29","organisation":"路人实业有限公司"}]	\N	\N	\N	\N	\N	\N	~f152a136	3	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:09.087908	0	\N	\N
drafted	~89670eb9	{"trl":{"goal":6,"scale":"GB/T 22900-2022","before":3},"base":{"name":"轻金属中试基地 7","level":"municipal"},"from":"2037-05-25T01:00:11.411383+00:00","kind":"process","owner":"郑州示范大学","terms":{"risk":"合理分担"},"tests":[],"title":"铝合金低温轧制工艺验证","client":"郑州示范大学","safety":[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:11.392880+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:11.398793+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}],"counted":"pass","project":"~89670eb9","summary":"更正。","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"batches":[{"files":[],"inputs":{"坯料 kg":1200.0},"number":"B1-1","anomaly":null,"attempt":1,"results":{"1":315.0},"witness":"李示范","operator":"张示范","conditions":{"温度 ℃":180.0},"happened_at":"2037-05-25T01:00:11.420493+00:00"}],"outcome":"met","targets":[{"low":300.0,"high":null,"rule":"every","unit":"MPa","value":315.0,"is_key":false,"is_met":true,"method":"GB/T 228.1","number":1,"values":[315.0],"batches":1,"indicator":"抗拉强度","comparison":"at_least"}],"attempts":1,"days_stood":0,"confirmed_at":"2037-05-25T01:00:11.448928+00:00"}],"technology":{"asset":"~552f8984","title":"示范成果 43","sha256":"d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7"}}	fe7241f01d47d866573c5512c51d0c5670331f5366951d93e02546735badec00	[{"at":"2037-05-25T01:00:11.473601+00:00","name":"base","side":"base","sha256":"fe7241f01d47d866573c5512c51d0c5670331f5366951d93e02546735badec00","user_id":"~0c08aea8","organisation":"郑州示范中试基地"}]	\N	\N	\N	\N	\N	\N	~4c3e6203	2	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:11.473601	0	\N	\N
issued	~f31ec33d	{"trl":{"goal":7,"scale":"GB/T 22900-2022","before":3},"base":{"name":"轻金属中试基地 7","level":"municipal"},"from":"2037-05-25T01:00:12.490521+00:00","kind":"process","owner":"郑州示范大学","terms":{"risk":"合理分担"},"tests":[],"title":"铝合金低温轧制工艺验证","client":"郑州示范大学","safety":[{"item":"special_equipment","ticked_at":"2037-05-25T01:00:12.472857+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"},{"item":"environment","ticked_at":"2037-05-25T01:00:12.478937+00:00","ticked_by":"~0c08aea8","document_number":"豫质监 2026-1"}],"counted":"pass","project":"~f31ec33d","summary":"全部指标达到要求。","milestones":[{"title":"小批试轧","due_on":"2037-06-14","number":1,"batches":[{"files":[],"inputs":{"坯料 kg":1200.0},"number":"B1-1","anomaly":null,"attempt":1,"results":{"1":315.0},"witness":"李示范","operator":"张示范","conditions":{"温度 ℃":180.0},"happened_at":"2037-05-25T01:00:12.508528+00:00"}],"outcome":"met","targets":[{"low":300.0,"high":null,"rule":"every","unit":"MPa","value":315.0,"is_key":false,"is_met":true,"method":"GB/T 228.1","number":1,"values":[315.0],"batches":1,"indicator":"抗拉强度","comparison":"at_least"}],"attempts":1,"days_stood":0,"confirmed_at":"2037-05-25T01:00:12.558718+00:00"}],"technology":{"asset":"~25c24f77","title":"示范成果 44","sha256":"d899f6d8ca0c440af331499444c0100f07092aea4f8fbb0456b2a4b59e7648d7"}}	3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a	[{"at":"2037-05-25T01:00:12.565309+00:00","name":"base","side":"base","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a","user_id":"~0c08aea8","organisation":"郑州示范中试基地"},{"at":"2037-05-25T01:00:12.591485+00:00","name":"stranger","side":"expert","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a","user_id":"~fa4c8f29","organisation":"路人实业有限公司"},{"at":"2037-05-25T01:00:12.604736+00:00","name":"seller","side":"client","sha256":"3560b42b89dc7d9b4fda7b2a7d2ec35cf1ae03bffcc18d912081ad4f1ef0981a","user_id":"~a9e7aa46","organisation":"郑州示范大学"}]	ZS-2037-00001	conditional	3	2037-05-25 01:00:12.604736	2040-05-25 16:00:00	9ceb6e6d0270d6a165a02cc8099925f07e13fceb03d0bd6ab866bf15197d4e98	~f5c089ae	6	1	{"pilot.verified_years":{"row":103,"unit":"years","value":3},"pilot.confirm_working_days":{"row":38,"unit":"working_days","value":5}}	2037-05-25 01:00:12.565309	0	\N	2040-05-25 16:00:00
\.
COPY pilot_targets (milestone_id, number, indicator, unit, comparison, low, high, method, rule, batches, is_key) FROM stdin;
~bb0ea265	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~9aba27a3	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~747d34b6	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~58230b04	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~c418282d	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~97681393	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~663fca64	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~4e237ebd	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~a2121be5	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~f3fb614b	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~f7f46d29	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~a504eb54	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~6d823959	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~b72c8be2	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
~1d8db62e	1	抗拉强度	MPa	at_least	300	\N	GB/T 228.1	every	1	f
\.
COPY policies (id, key, value, unit, valid_from, valid_to, legal_basis, confidence) FROM stdin;
1	patent.term.invention	20	years	1985-04-01	\N	专利法 42	C1
2	patent.term.utility_model	10	years	1985-04-01	\N	专利法 42	C1
3	patent.term.design	10	years	1985-04-01	2021-06-01	专利法 (2008) 42	M
4	patent.term.design	15	years	2021-06-01	\N	专利法 42	C1
5	listing.valid_days	365	days	2020-01-01	\N	design: a listing is renewed yearly	D
6	negotiation.offer_days	10	days	2020-01-01	\N	design; 民法典 481 leaves the period to the offeror	D
7	notice.days	15	days	2020-01-01	\N	R2.2.3: 国发〔2016〕16号; 浙江省条例 17	M
8	deal.sign_working_days	5	working_days	2020-01-01	\N	R4.2 sign contract: 2009规则 / 32号令	M
9	payment.due_working_days	5	working_days	2020-01-01	\N	R4.2 payment: 2009规则 38–39	M
10	deal.acceptance_days	15	days	2020-01-01	\N	design: silence for this period after delivery is acceptance	D
11	platform.fee_rate	100	basis_points	2020-01-01	\N	design: fee table of the market unknown (rule-book app. D 1)	D
12	listing.renew_days	30	days	2020-01-01	\N	design: a listing is renewed in its last month	D
13	listing.stale_days	90	days	2020-01-01	\N	design: readers are told when nobody has confirmed for a quarter	D
14	asset.trl_proof_from	4	level	2020-01-01	\N	R8: level only by evidence; 1–3 are papers and schemes	D
15	demand.valid_days	180	days	2020-01-01	\N	§9: 有效期	D
16	demand.renew_days	14	days	2020-01-01	\N	design	D
17	talent.valid_days	365	days	2020-01-01	\N	design: consent and facts are confirmed yearly	D
18	talent.renew_days	30	days	2020-01-01	\N	design	D
19	patent.fee_notice_days	60	days	2020-01-01	\N	细则 114: 期满前一个月内预缴; two months ahead is ours	D
20	patent.expiry_notice_days	180	days	2020-01-01	\N	design	D
22	approval.days	7	days	2020-01-01	\N	design: what nobody decides lapses	D
23	policy.notice_days	7	days	2020-01-01	\N	电商法 34: changes of rules are published seven days before	C1
24	broker.hours.junior	30	hours	2020-01-01	\N	R7.2: commonly quoted; not found in a source	M
25	broker.hours.middle	60	hours	2020-01-01	\N	R7.2: commonly quoted; not found in a source	M
26	broker.hours.senior	80	hours	2020-01-01	\N	R7.2: commonly quoted; not found in a source	M
27	broker.hours.renewal	60	hours	2020-01-01	\N	R7.2: 20 hours a year over three years	D
29	broker.exam_pass	60	points	2020-01-01	\N	R7.2: the pass mark is ours	D
30	station.hall_level	2	level	2020-01-01	\N	L1: which stations enter acts for visitors is the venue's to say	D
31	station.visit_hours	4	hours	2020-01-01	\N	design: a visit ends by itself	D
32	mandate.warned_rate	1000	basis_points	2020-01-01	\N	R7.4: no legal cap; above it the parties are told	D
33	station.portal_level	3	level	2020-01-01	\N	L1: which portals' API keys act in visits is the venue's to say	D
34	pilot.base.area	1000	square_metres	2020-01-01	\N	R8.3: Henan's text was not found; threshold for sign-off	M
35	pilot.base.equipment_value	500000000	fen	2020-01-01	\N	R8.3: Henan's text was not found; threshold for sign-off	M
36	pilot.base.staff	10	people	2020-01-01	\N	R8.3: Henan's text was not found; threshold for sign-off	M
38	pilot.confirm_working_days	5	working_days	2020-01-01	\N	R8.4: silence of the client confirms a milestone	D
40	pilot.upload_hours	72	hours	2020-01-01	\N	design: an upload nobody goes on with is given up	D
41	pilot.idle_days	365	days	2020-01-01	\N	R2.3.7: fiscal results idle a year after acceptance	C2
42	reward.least_rate	5000	basis_points	2020-01-01	\N	转化法 45; R2.3: half of the net income at least where nothing else is agreed	C1
43	deal.prolong_working_days	5	working_days	2020-01-01	\N	rule-book 4.2: one more signing period	D
44	deal.prolongations_most	2	count	2020-01-01	\N	rule-book 4.2: two prolongations of the time to sign	D
45	objection.accept_working_days	5	working_days	2020-01-01	\N	R2.2: the law names no number	D
46	objection.decide_working_days	15	working_days	2020-01-01	\N	R2.2: the law names no number	D
47	procedure.disclosure_private	15	days	2020-01-01	\N	parallel to the public notice	D
48	procedure.disclosure_state_research	15	days	2020-01-01	\N	parallel to the public notice	D
49	procedure.disclosure_soe	10	working_days	2020-01-01	\N	32号令 49	M
50	procedure.disclosure_soe_large	20	working_days	2020-01-01	\N	32号令; 2009操作规则 17	C1
51	procedure.soe_large	1000000000	fen	2020-01-01	\N	32号令 49: from ten million yuan	M
52	procedure.rectify_days	5	days	2020-01-01	\N	days in which an announcement may be changed	D
53	procedure.review_days	5	working_days	2020-01-01	\N	2009规则 26: the venue looks through an intent	M
54	procedure.reply_days	5	working_days	2020-01-01	\N	2009规则 27: the seller replies; silence agrees	M
55	procedure.cure_hours	24	hours	2020-01-01	\N	time to mend before a refusal	D
56	procedure.deposit_days	3	working_days	2020-01-01	\N	法释〔2016〕18号 17: before the bidding begins	D
57	procedure.deposit_least	500	basis_points	2020-01-01	\N	法释〔2016〕18号 17: five per cent	C1
58	procedure.deposit_most	2000	basis_points	2020-01-01	\N	法释〔2016〕18号 17: twenty per cent	C1
59	procedure.answer_days	3	working_days	2020-01-01	\N	time to answer a question	D
60	procedure.extension_days	5	working_days	2020-01-01	\N	2009规则 20: each extension at least	C2
61	procedure.extensions_most	3	count	2020-01-01	\N	extensions that may be announced	D
62	procedure.repeat_least	9000	basis_points	2020-01-01	\N	2009规则 21: nine tenths of the first price	C2
28	broker.certificate_years	3	years	2020-01-01	2036-03-11	R7.2: no national validity; three years	D
37	pilot.accreditation_years	3	years	2020-01-01	2036-03-11	R8.2: the term is ours	D
39	pilot.verified_years	3	years	2020-01-01	2036-03-11	R8.5: how old a report may be to be shown	D
63	procedure.pause_days	30	days	2020-01-01	\N	2009规则 22: a month at most	C1
64	procedure.priority_hours	72	hours	2020-01-01	\N	R1.2.6: time to take it at the same terms	D
65	award.verify_days	3	working_days	2020-01-01	\N	the seller looks once more; silence confirms	D
66	award.cure_hours	24	hours	2020-01-01	\N	time to mend before a rejection	D
67	sealed.collect_days	5	days	2020-01-01	\N	days in which sealed bids are collected	D
68	sealed.unseal_days	10	days	2020-01-01	\N	days in which two custodians give their shares	D
69	trial.answer_days	10	days	2020-01-01	\N	a proposal of a trial lapses	D
70	auction.lead_hours	24	hours	2020-01-01	\N	from the last qualification to the free period	D
71	auction.free_minutes	240	minutes	2020-01-01	\N	exchange practice: four hours	C1
72	auction.timed_minutes	5	minutes	2020-01-01	\N	法释〔2016〕18号 20: five minutes	C2
73	auction.timed_hours_most	0	hours	2020-01-01	\N	no cap of the timed period	D
74	auction.late_seconds	120	seconds	2020-01-01	\N	a stage later than this is rescheduled	D
75	deal.fault_working_days	1	working_days	2020-01-01	\N	a side is late only when the other's signature lay before it so long	D
76	deposit.statement_working_days	1	working_days	2020-01-01	\N	a bank's statement comes on the working day after	D
77	call.collect_days_least	15	days	2020-01-01	\N	as long as other public announcements run	D
78	call.choose_working_days	5	working_days	2020-01-01	\N	the poser chooses; silence takes the best	D
79	call.advance_most	3000	basis_points	2020-01-01	\N	what may be paid before anything is shown	D
80	call.stage_reply_working_days	10	working_days	2020-01-01	\N	the client answers; silence accepts	D
81	call.score_working_days	20	working_days	2020-01-01	\N	experts score; a call that nobody scores has failed	D
82	retention.idempotency_days	30	days	2020-01-01	\N	design: how long the same key gets the same answer	D
83	retention.session_days	190	days	2020-01-01	\N	网络安全法 23: logs of the network are kept at least six months	C1
84	retention.attempt_days	7	days	2020-01-01	\N	design: attempts count for a quarter of an hour	D
85	retention.delivery_days	30	days	2020-01-01	\N	design: how long it is kept that a subscriber was told	D
86	retention.job_days	30	days	2020-01-01	\N	design: how long a job that is done can be looked at	D
87	retention.alert_days	365	days	2020-01-01	\N	design: how long a saved search shows what appeared	D
88	retention.reminder_days	1095	days	2020-01-01	\N	design: how long an owner sees what was reminded of	D
89	retention.import_file_days	90	days	2020-01-01	\N	design: bytes of publications that were read; digests stay	D
90	retention.import_report_days	365	days	2020-01-01	\N	design: what became of each row of a file	D
91	organisation.renew_days	30	days	2020-01-01	\N	电商法 27: reminded some days before; the days are ours	D
92	broker.renew_days	30	days	2020-01-01	\N	R7.2: reminded some days before; the days are ours	D
93	trial.overdue_days	15	days	2020-01-01	\N	R1.2.3: how long a trial that ran over may still be kept or given back	D
94	pilot.failure_answer_days	30	days	2020-01-01	\N	民法典 858: a notice of failure that the client does not answer ends the work; shares stay to be agreed	D
95	sealed.evaluate_days	15	days	2020-01-01	\N	design: after the last day of unsealing; a technical evaluation without end would hold every deposit	D
21	organisation.verified_days	730	days	2020-01-01	2036-03-11	电商法 27: periodically verified anew; the period is ours	D
96	organisation.verified_days	365	days	2036-03-11	2036-03-19	示范	D
100	organisation.verified_days	730	days	2036-03-19	\N	示范	D
97	broker.certificate_years	1	years	2036-03-11	2036-03-19	示范	D
101	broker.certificate_years	3	years	2036-03-19	\N	示范	D
98	pilot.accreditation_years	1	years	2036-03-11	2036-03-19	示范	D
102	pilot.accreditation_years	3	years	2036-03-19	\N	示范	D
99	pilot.verified_years	1	years	2036-03-11	2036-03-19	示范	D
103	pilot.verified_years	3	years	2036-03-19	\N	示范	D
\.
COPY procedures (state, listing_id, asset_id, seller_id, seller_name, regime, title, method, start_price, deposit, step, reserve, conditions, payment_terms, priority, approval_sha256, follows_id, first_price, edition, announced_at, rectify_until, closes_at, is_provisional, extensions, extensions_most, open_intents, qualified, settled_at, paused_at, pause_until, pause_cause, outcome, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, custodians, barred_for) FROM stdin;
withdrawn	~0731e1f0	~a5a5610a	~41c678a0	郑州示范大学	private	微通道换热器钎焊密封结构 tender	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	\N	\N	\N	f	0	0	0	0	\N	\N	\N	\N	\N	~33290ec8	2	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2036-08-13 01:00:26.115311	0	\N	\N	\N	\N
terminated	~ecc0aaa1	~45733714	~41c678a0	郑州示范大学	private	示范成果 10	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2036-08-13 01:00:26.230298	2036-08-18 16:00:00	2036-08-28 16:00:00	f	0	0	0	0	2036-08-28 16:00:00.036252	\N	\N	\N	权属争议	~639bc1eb	6	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2036-08-13 01:00:26.222835	0	\N	\N	\N	\N
unsold	~1ed619c7	~de5e8222	~41c678a0	郑州示范大学	private	示范成果 9	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2036-08-13 01:00:26.166358	2036-08-18 16:00:00	2036-08-28 16:00:00	f	0	0	0	0	2036-08-28 16:00:00.051381	\N	\N	\N	\N	~ea044156	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2036-08-13 01:00:26.158863	0	\N	\N	\N	\N
concluded	~4b481a0e	~e8d017ef	~41c678a0	郑州示范大学	private	示范成果 11	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2036-08-13 01:00:26.289155	2036-08-18 16:00:00	2036-08-28 16:00:00	f	0	0	0	1	2036-08-28 16:00:00.039715	\N	\N	right-taken	\N	~32ad0542	8	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2036-08-13 01:00:26.281922	0	\N	\N	\N	right-taken
unsold	~ecc0aaa1	~45733714	~41c678a0	郑州示范大学	private	示范成果 10	two_envelope	50000000	5000000	\N	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2036-09-09 22:29:02.259094	2036-09-15 16:00:00	2036-09-25 16:00:00	f	0	0	0	0	2036-09-25 16:00:00.018759	\N	\N	\N	not-signed	~ad6e7c1f	7	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2036-09-09 22:29:02.246081	0	\N	\N	{"owner":"~cdfc7335","notary":"~689f0e49","witness":"~6e10e325"}	\N
competing	~ecc0aaa1	~45733714	~41c678a0	郑州示范大学	private	示范成果 10	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.035451	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-25 00:00:00.082673	\N	\N	\N	\N	~40732d22	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.013912	0	\N	\N	\N	\N
competing	~8b543aa0	~18aa88a3	~41c678a0	郑州示范大学	private	示范成果 12	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.161147	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-24 01:00:00.05739	\N	\N	\N	\N	~806f479c	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.152117	0	\N	\N	\N	\N
competing	~1ed619c7	~de5e8222	~41c678a0	郑州示范大学	private	示范成果 9	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.063516	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-24 03:00:00.078699	\N	\N	\N	\N	~90e01deb	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.054994	0	\N	\N	\N	\N
competing	~97187b54	~491daf76	~41c678a0	郑州示范大学	private	示范成果 13	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.261985	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-24 03:00:00.171715	\N	\N	\N	\N	~91892878	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.253406	0	\N	\N	\N	\N
awarding	~0d54723f	~e2b200b6	~41c678a0	郑州示范大学	private	示范成果 14	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.31365	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	1	2037-05-25 00:00:00.178794	\N	\N	\N	\N	~f5f182e0	6	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.305127	0	\N	\N	\N	\N
awarding	~f9916b2e	~bb2ebb37	~41c678a0	郑州示范大学	private	示范成果 15	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.398214	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	1	2037-05-25 00:00:00.282771	\N	\N	\N	\N	~a8ce09ac	6	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.389812	0	\N	\N	\N	\N
awarding	~7c0854a2	~4b9625aa	~41c678a0	郑州示范大学	private	示范成果 16	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.452287	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	1	2037-05-19 16:00:00.034011	\N	\N	\N	\N	~b862d08a	6	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.443109	0	\N	\N	\N	\N
qualifying	~ca974b17	~8f34c5bc	~41c678a0	郑州示范大学	private	示范成果 17	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:00.539646	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	3	0	\N	\N	\N	\N	\N	~8e434f4e	4	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:00.531592	0	\N	\N	\N	\N
competing	~2df06666	~7b495f0e	~41c678a0	郑州示范大学	private	示范成果 19	quotes	50000000	5000000	\N	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:03.227797	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-19 16:00:00.038933	\N	\N	\N	\N	~a5a15e92	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:03.220319	0	\N	\N	{"owner":"~cdfc7335","notary":"~689f0e49","witness":"~6e10e325"}	\N
competing	~be581c1d	~5bb41732	~41c678a0	郑州示范大学	private	示范成果 18	two_envelope	50000000	5000000	\N	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	2037-05-04 01:00:02.820515	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-19 16:00:00.041504	\N	\N	\N	\N	~3386c13a	5	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:02.812745	0	\N	\N	{"owner":"~cdfc7335","notary":"~689f0e49","witness":"~6e10e325"}	\N
draft	~0731e1f0	~a5a5610a	~41c678a0	郑州示范大学	private	微通道换热器钎焊密封结构 tender	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	\N	\N	\N	f	0	0	0	0	\N	\N	\N	\N	\N	~0985b158	1	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-25 01:00:06.115312	0	\N	\N	\N	\N
awarding	~356f8efc	~46782a7b	~41c678a0	郑州示范大学	private	示范成果 20	quotes	50000000	5000000	\N	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[{"basis":"completer","organisation_id":"~3864392f"}]	\N	\N	50000000	1	2037-05-04 01:00:03.279093	2037-05-11 16:00:00	2037-05-19 16:00:00	t	0	0	0	2	2037-05-19 16:00:00.043904	\N	\N	\N	\N	~c702e52a	6	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-04 01:00:03.272221	0	\N	\N	{"owner":"~cdfc7335","notary":"~689f0e49","witness":"~6e10e325"}	\N
submitted	~0731e1f0	~a5a5610a	~41c678a0	郑州示范大学	private	微通道换热器钎焊密封结构 tender	auction	50000000	5000000	1000000	\N	依法设立的企业法人，具备轧制生产条件。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	1	\N	\N	\N	f	0	0	0	0	\N	\N	\N	\N	\N	~9f2a4ab5	2	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-25 01:00:06.121819	0	\N	\N	\N	\N
disclosing	~bd4496b8	~329fde30	~41c678a0	郑州示范大学	private	示范成果 30	auction	50000000	5000000	1000000	\N	依法设立的企业法人。	合同生效后五个工作日内一次付清。	[]	\N	\N	50000000	2	2037-05-25 01:00:06.204728	2037-06-01 16:00:00	2037-06-09 16:00:00	t	0	0	1	0	\N	\N	\N	\N	\N	~bf57a9f3	4	1	{"award.cure_hours":{"row":66,"unit":"hours","value":24},"award.verify_days":{"row":65,"unit":"working_days","value":3},"procedure.soe_large":{"row":51,"unit":"fen","value":1000000000},"procedure.cure_hours":{"row":55,"unit":"hours","value":24},"procedure.pause_days":{"row":63,"unit":"days","value":30},"procedure.reply_days":{"row":54,"unit":"working_days","value":5},"procedure.answer_days":{"row":59,"unit":"working_days","value":3},"procedure.review_days":{"row":53,"unit":"working_days","value":5},"procedure.deposit_days":{"row":56,"unit":"working_days","value":3},"procedure.deposit_most":{"row":58,"unit":"basis_points","value":2000},"procedure.rectify_days":{"row":52,"unit":"days","value":5},"procedure.repeat_least":{"row":62,"unit":"basis_points","value":9000},"procedure.deposit_least":{"row":57,"unit":"basis_points","value":500},"procedure.disclosure_soe":{"row":49,"unit":"working_days","value":10},"procedure.extension_days":{"row":60,"unit":"working_days","value":5},"procedure.priority_hours":{"row":64,"unit":"hours","value":72},"procedure.extensions_most":{"row":61,"unit":"count","value":3},"procedure.disclosure_private":{"row":47,"unit":"days","value":15},"procedure.disclosure_soe_large":{"row":50,"unit":"working_days","value":20},"procedure.disclosure_state_research":{"row":48,"unit":"days","value":15}}	2037-05-25 01:00:06.169364	0	\N	2037-06-09 16:00:00	\N	\N
\.
COPY proposals (state, call_id, proposer_id, proposer_name, label, declaration, documents, asset_id, text, price, marks, score, rank, reasons, deal_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
withdrawn	~6fc57db2	~3864392f	竞争实业（河南）有限公司	揭榜人75YJF	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	\N	\N	\N	\N	\N	~80345920	2	1	{}	2036-10-01 16:00:01.024877	0	\N	\N
released	~6ee64bd0	~41c678a0	郑州示范大学	揭榜人87UFZ	与发榜方无关联。	[]	\N	\N	\N	\N	\N	\N	\N	\N	~e7103d04	2	1	{}	2036-10-01 16:00:00.891556	0	\N	\N
refused	~6fc57db2	~819bf359	中原示范研究院	揭榜人XW5WU	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[50,50]	5000	\N	合格	\N	~6d395681	2	1	{}	2036-10-01 16:00:01.035664	0	\N	\N
defaulted	~6fc57db2	~41c678a0	郑州示范大学	揭榜人CNTTG	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[90,90]	9000	1	合格	~6a89537c	~7b3038c1	4	1	{}	2036-10-01 16:00:00.999293	0	\N	\N
signed	~6fc57db2	~f7539a8d	路人实业有限公司	揭榜人J6BPP	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[80,80]	8000	2	合格	~fde1bca3	~c56c2cee	4	1	{}	2036-10-01 16:00:01.006176	0	\N	\N
entered	~07187472	~41c678a0	郑州示范大学	揭榜人NS77A	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	\N	\N	\N	\N	\N	~bebf31ea	1	1	{}	2037-05-04 01:00:05.269194	0	\N	\N
ranked	~6972c6d1	~3864392f	竞争实业（河南）有限公司	揭榜人3KNCS	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[70,70]	7000	2	合格	\N	~15a11a1f	2	1	{}	2037-05-04 01:00:05.803631	0	\N	\N
ranked	~6972c6d1	~41c678a0	郑州示范大学	揭榜人3CMH3	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[90,90]	9000	1	合格	\N	~fb857b92	2	1	{}	2037-05-04 01:00:05.79795	0	\N	\N
ranked	~4f3746fa	~3864392f	竞争实业（河南）有限公司	揭榜人L45XZ	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[70,70]	7000	2	合格	\N	~448ec082	2	1	{}	2037-05-04 01:00:05.934756	0	\N	\N
chosen	~4f3746fa	~41c678a0	郑州示范大学	揭榜人5PU8E	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[90,90]	9000	1	合格	~bf0cdb80	~2a04ddc5	3	1	{}	2037-05-04 01:00:05.928802	0	\N	\N
signed	~24022f27	~41c678a0	郑州示范大学	揭榜人KYQPK	与发榜方无关联。	[]	\N	陶瓷涂覆方案	80000000	[90,90]	9000	1	合格	~f454e4f3	~7fd91c53	4	1	{}	2037-05-04 01:00:06.04375	0	\N	\N
entered	~c9c70329	~41c678a0	郑州示范大学	揭榜人Q3ZE6	与发榜方无关联。	[]	\N	\N	\N	\N	\N	\N	\N	\N	~ad374aee	1	1	{}	2037-05-25 01:00:07.334001	0	\N	\N
\.
COPY prunings ("table", next_check, step, removed, pruned_at) FROM stdin;
access_tokens	2026-12-01 01:43:14.85612	1000	0	\N
dispatches	2026-12-01 01:43:14.856243	1000	0	\N
idempotency_keys	2026-12-01 01:43:14.856255	1000	0	\N
import_problems	2026-12-01 01:43:14.856257	1000	0	\N
jobs	2026-12-01 01:43:14.856258	1000	0	\N
patent_import_files	2026-12-01 01:43:14.85626	1000	0	\N
patent_import_records	2026-12-01 01:43:14.856261	1000	0	\N
reminders	2026-12-01 01:43:14.856263	1000	0	\N
search_alerts	2026-12-01 01:43:14.856264	1000	0	\N
sign_in_attempts	2026-12-01 01:43:14.856266	1000	0	\N
\.
COPY questions (state, procedure_id, seller_id, asked_for, text, answer_by, is_overdue, answer, answered_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
answered	~ea044156	~41c678a0	~10a4595b	是否含设备？	2036-08-18 16:00:00	f	不含。	2036-08-13 01:00:26.44963	~4e0e1a5a	2	1	{}	2036-08-13 01:00:26.434681	0	\N	\N
asked	~bf57a9f3	~41c678a0	~10a4595b	是否含设备？	2037-05-28 16:00:00	f	\N	\N	~60fc0eb2	1	1	{}	2037-05-25 01:00:06.550057	0	\N	2037-05-28 16:00:00
\.
COPY registrations (deal_id, number, registry_name, registered_on, contract_value, technical_value, certificate_sha256) FROM stdin;
~ee3aaf9c	00000000000005	郑州登记机构	2037-05-25	50000000	50000000	abababababababababababababababababababababababababababababababab
~f1dfe1ec	00000000000007	郑州登记机构	2037-05-25	50000000	50000000	abababababababababababababababababababababababababababababababab
\.
COPY reminders (id, event_id, organisation_id, kind, subject_id, facts, created_at) FROM stdin;
3615d10f-779a-4b2b-882b-09ccc12c9d7f	273	~41c678a0	patent_watch.expiry_near	~08cab643	{"expires_on":"2036-06-03","next_fee_on":null,"application_number":"202210000001.0"}	2036-03-11 01:00:17.194257
d2c46973-5a2f-4cfe-96ae-4306bcfad753	451	~10a4595b	demand.expiry_near	~adcb361f	{"ends_at":"2036-09-07T01:00:14.317197+00:00"}	2036-08-28 16:00:00.028148
87ce0659-d3a6-4f2a-bdcb-b7f914af1a1b	452	~3864392f	demand.expiry_near	~3de3079e	{"ends_at":"2036-09-07T01:00:17.098323+00:00"}	2036-08-28 16:00:00.032436
335150b8-4ea6-406a-b95f-98a70762cfc4	685	~4bfb3a78	organisation.verification_ends	~4bfb3a78	{"ends_at":"2037-03-11T01:00:13.653609+00:00"}	2037-04-14 01:00:00.012148
eabc0732-03ae-41da-9ec0-8dd077a53f00	686	~d9b46307	organisation.verification_ends	~d9b46307	{"ends_at":"2037-03-11T01:00:13.769123+00:00"}	2037-04-14 01:00:00.016732
217c69a6-3c0b-4e88-a00d-38608330e668	687	~41c678a0	listing.expiry_near	~ee55c4ca	{"ends_at":"2037-03-11T01:00:14.293468+00:00"}	2037-04-14 01:00:00.021582
5b735333-c6ae-4423-bad9-caf115a6ae0d	688	~41c678a0	talent.expiry_near	~ba5cc5bb	{"ends_at":"2037-03-11T01:00:14.487471+00:00"}	2037-04-14 01:00:00.025538
89780538-b5d6-4c19-b828-85bf70557ccc	689	~41c678a0	credential.expiry_near	~9cdf9022	{"ends_at":"2037-03-11T16:00:00+00:00"}	2037-04-14 01:00:00.029273
13225e4b-356d-4086-b5b6-d0e3f3bdb596	693	~10a4595b	demand.expiry_near	~c263d6ca	{"ends_at":"2037-03-30T16:00:00.657385+00:00"}	2037-04-14 01:00:00.050388
16c35e97-9b31-4be0-b994-8eac2e9b07a4	694	~10a4595b	demand.expiry_near	~874eed1c	{"ends_at":"2037-03-30T16:00:00.780451+00:00"}	2037-04-14 01:00:00.053204
49228b92-ff4c-467b-a2a1-043c16938d95	695	~10a4595b	demand.expiry_near	~215ca28c	{"ends_at":"2037-03-30T16:00:00.908144+00:00"}	2037-04-14 01:00:00.056111
923fd3e3-fa2d-416a-8481-7a04c38e0b17	1161	~41c678a0	listing.suspended	~33bf774d	{"ends_at":"2038-05-25T01:00:02.154136+00:00"}	2037-05-25 01:00:02.163102
\.
COPY screen_words (word, reason) FROM stdin;
绝密	国家秘密标识 (保守国家秘密法 14)
机密★	国家秘密标识 (保守国家秘密法 14)
秘密★	国家秘密标识 (保守国家秘密法 14)
国防专利	国防专利条例
国防秘密	R5.5.4
军工涉密	R5.5.4
涉密项目	R5.5.4
涉密技术	R5.5.4
内部涉密	R5.5.4
\.
COPY sealed_bids (id, opening_id, entry_id, bidder_id, label, "position", commitment, sealed, sealed_here, received_at, content, fault, score) FROM stdin;
67a105a7-5908-4d4a-b6d0-2f42bd115a58	~fc7a6389	~3e3e959f	~10a4595b	竞买人TVLST	1	1c4c4f5a3ed5f8d58103d5c457107fe62be0160e6f7db7de8f1ea9edee845cc0	base64:X9TIp5ZXj6W/kWMGpu1GxgzF0pf1dAGOTcPkhfKalAMkjEWZlKRo+IGQiM6aQTPV6d/SJRzAx92/tT71+fw9SAvHupCwrEYS3RGbZ0fkaB+oA2XTjE1CNUzTgJb6QXhnTuk44KnzEhxoJEv0aLlaB93P2odUk0YUfc2fHqw6BGY7ibLjt/QruNfHlsxkq/I7lhtPds7dIsLKgfamOVLWEwElka1AQfg4qmRn4zTcBvcN1MGIiLotPZR+W/Q4S74aw1nqASUyFGAy7hTKr9GrjyfGkNo9wLprc87HdYTDUAsAaUTogrXhFNFtrq8ALVnmSqrYFwJXZHGCLO9DBHW4UjKkgqG2EEq7Eng1Lr0rIzdVTy/DOHhQK4E6eYUOBBEjBUzi+iXVKlwhCUdRN4FhvedPdUxVx2VZQ6yedomN0Li3Pr4MDBvgRFti52tcml43CSMPnm+Bjl1US0SVNBwCsek3CwvsY9uyjPwFVEuy/XHY1FYTT0f9D7btzZ2iHgUIXYRYunZKdQygY2zpSGceIHyMJRvT/+ZpMPAZLwuZchAEj8Mp6o46/JVpXmFVqAAOCa6iQ52bRi/epYCvf8BOt43WjFQgvxDmpFjhmOma6uit5ZAESvAUcAGkm6CT2TlZkqTj7RFahlGUBR+uyEr4vCbSUK95Mjf8zUBS/b5oTx6a2/DioazYhLnKqIUpSChjZv60poH4P8UlsRLVvc8t2WwXF7neXoOlEVWF2MqS9Cgqx2BAvqLfcx4+wlNBmXVjGd6heHMBtEMy0DjeFo/6jwH4aWabxfDmmdPN3RXRTIKyFD3VHDJXnY4w7eXUYnTWTXsb+/PWv+cLJfAYQ4R8mshzQbWH+SeQYXt+WpZVjPUfgMbgkMAtkksBLctcNFeqIxDP0S5t1XEaUcPl9obPdr9sdMyfufdMcFS3dqA+S7tF7u5OVP8CXhcuKzaomt6XF6Mm8Hrp4e61coJWRnXhiZMkwvXjWZ8gstajcvzbz1ZH5o5ca834cT2Q5LNjifshFlvXVONClkSxWoSzcEBqjtH9J1nf6S03Ln3wPXtT37F00JdAN4kQwop+r+v80704YzjjlS0zOFYkCNIndtCORhZvWJN2A4/TY5rtwBjMjk4K8oUYlA23U4NE3s3yEGbB3OHSOHBnSdKUfJLTzqTpUPDekrOMRC/4Jtaman6Gr0PXNCz/yd4dpPfDJWVUS4+Rb7jr0eviAvKhIz+d7C5frHY2iCKjlUrqbYE4tBdqWWcgdh4dpLyvIM6R66CozWmvDFqG0q0RfLM8KaLEoRRo2/jhwndiJf3IO1k3iTr+Qu3PqWF26ihpqkhV18xdaX+0XaWyJJdYkPjY3hLl503IUzImUsrkHv8tZIiAmAzCsQui6RHfsUvovIOeVdqI1ohVmRdHxydxfiO8ujFzbX7Fu+aeSKGpFjamoKRt9r+Rx0p8qx8rRQTfyoYkELARwbTEknw4E1MYlX0Ad9kLNcXcFpzyhge2lw3GvUOB6dJbx5mOAuJWfMaUTMP06mlMvFf3EnXQLbRej6iBUSbO1TRFFU3Lq/8DyWNNLHjxa3b8N5fZOplBPrS7sWpNEbOnUGFe8E+y1p3nvGIkzBkVLM3zUu5NYZognRwq/Dy63mrPmE+2H6kdLrL7Q3Eddw9XjqTpJEflEMZBOfW8SSNsqjcAs59p0OR7NC4Q/yKtVuDF675/hAP29a61UtQyMvyFcas7sS4DNudm3lSaew1fMm3AA99R1slN7klvTwOhTddVM9hnsLwBepk1BjMI9Qsqq4xnejmGfvBs7t6uIaYNPtl5SQEvi6omhao/I4tgHZfBPUVULha4AkDK3GwxvASB69GWrZSD3AGa9/z79y1XCYW9DBiD8UrohYX4FblupyDe/ALgDK3da57Ath0VeIVXgr+yxrhWfm+4wudN8RkOQk9536dIZDp0n2YOTCgSY5bX7wEMd+1fGwhRtrXMYm61M3A6/zsf1OIcGajxZ2FAUM5i6NSHVDttJltaDRz1ExTpcT6Yoskmnc/Slu3Jor+YLP0yQU91TlUEwHPaiMZuPwM7scoEHJOg7LR39rCamQhZ1jc8NowtUa7NkADRFHjvRPf7VDBoIhhJQw+1W9bV5l1RQ2DlzzBqVYfB4mhyM0I9eUbNwi/hGK19zFOlhGtQuJBkUn9IReYk/JrxFPw3gVwHB+RzvZFfVTV7ddvd2tVTIKCfX7hExeB3MJRKaFZ3QfZVTiDfVBzkORc+T2yxj51nSbH/Gm0RZa8j05O1cphj0hy2hxymiCgMM184Sda4DpYbN07EghbQsUsqozK1UfEX1aeUU4Jpr6CAP4LH/woWc3WPd3Dtyi0FKZupMZs/OvTie7/se/NJcr2/6fpsHgbSsS2MwyyH7ANy2TOJxUgiDUDdvUHU1Nmd8xSnkwI2kzBJYo5Zz7j1yu3JkP+c7d4GjdS81YyPrWrMB3kxdT5Ph/kaL+r2LuMDVYdmRph7n1qc0rI41GsrmH7ZY9SqJ4nmYlMIsVNpTAU3k0gi//agyTWxR4S7wvf13H7ek26Uw+7VzNWLjEwGXv0Gk69C14gWTgNjX/6XyY4ZRisnVAVDeeuP/VrLDdY3QxxuQYE3f448qmW5Ww/pufrI0DX7jMzyDoJXhymRyfxLYSbIF+53OP8kkGEl7eM3mSA62gUE0Qp+9jxvz6mlK9Ou+GyCBzycK+8eB9HtdAIB1HcWutmh7lqlMhg8kbjb8wrlkblyDFQp2JHZKI3/4bEBTe1f8LqTFocc38qvx1eCCzsiywnTjQ7pFZh66G/f+etc72F6sfSKkmN6erYgpB0b3ndYSLe5qYX22tx0uBQOCbkpTtCKLJMH0YnfNKXYdJGUsBsS/flwAvl5sha6zB2QNOBBEoN9YT6XPqQgKpu5bfrl0s9ZcQHsdEtOMh/zqqG8FEqJacbOIPS9YW7UAZRgYLlUzyBHSERA36smqMyXcCbhfnqJwBph94wTRxw/eiCYjXksQxhV0YskSoGT8wx5T2oOcB4M2EfiLHpU5hClkUCMT+jRuxzoEVVm3aPTw25vLFbYrEgk62VdAlW76Txfeqwe5+JnfEX3ptKbkOxphmV/SjRtqHew7qWojCB8QOq7xGVjx2XCAPeHCnjOofZsV6nLJsDiQ6oo7yHhH16Oezm4jZqgLdwXNAVKBIWfYUCalNBfKy2K5soBCDdAsyewyoc6JLYg2AuNoWUua0dHnJvtkuH4TS0aCwT1Iuh/n5S7SLsiXo1pVWaw+ar5CVfk9KIHnL2E7Lp3p5YojHX+9aA4fMZ9xgcBdccnkfFWPLc/lp8b9gAZtNP6mpoUurN7u8DcEEfVr+msjkKvmulqr7Ziiyemu4pTaRsWRvndARE+9e7C1sU2wSvqivJXQDuJ+wJg8+rP2w8s/OIKbwaSs1s4hRcmPBxyELnvVykT8REihRntswnSdRDLMWrtUgM5fp2TzznjBnmlQ428LagQJwMoKJzHVRhc4Xx0cAQzyB+5kOL7bcYTU8edq7Po3aKp2e2u8tv69ciHr53N4taX2UHZ8KaPSfMkRITb2t6LPLJj2SRGHj9voWTfsqV4gx3niZsasQ+Upjh9HtNd7IbZWuzl3itrV+HaHp+a5oYZpHt2RpKsYrT+Vm9TLhNOKaBKowItiXoNv2rEegLbpWefukLCIYnPGzXcYNcdQdvYlerRQFf7Ivuli2f3OIilUQSLm2876vcZpSPgaaMMdkT+DRTzn1CSMTJiDVSgfgpyaOZFcypahr/O4iN+oYL+Kpfr1MxWNFxembxPAi+A8o56Z30/Elfev2q3F3kkjNg2XlddkxFnuzRsKwV6I6woCvj3Rzsi+wNLPSeHAUZglScpietK+srpqVsW5/yU3w+edgNlE5JbG6Z8Odz5EwGF6TzLHE+S/v4VRfd5ELHd+TCKKXb9iBZfkzmgPdg2EIB12f8GzEzopFWpuzFL/ZzzXRg/7hwdWYChxkTxgYFLTEaOp1CF8qf7kvGVB/I9qk6QosvnhPzkuTw3sVIkNJhLEwHbdBmS9mzxn24/891GsjDi70qJbObQWHLKo31QpYpITw76UaMBjRvK6qKYFGJPsdZpbnxQZ7/6Y3U84MFAu/zK7jcEms13dAEcK25iu/LlYQyjrodUEKGozxGmhMrXyQQtFAG6+//Q6xdWTEDXOB6OBm4a6v/ohLkaYl8Cd838cJMx02S1GLRGczTSrKcUps2UjDOHHHpTB1k/7FxMgRQcyEJf/yl2yHyAhhm4ATqojCCQ9V7nKL3k6h/r2wNqqvzMrYsDk0P3bOwnekass2EI26wlpozC1/DusI+q0qRv7h30tTx9UBY/nw36qeazqc+7Q19ViS6wJ5ijMpIiqmo3Z4RfWCSf693kUd4F6EgbpP9AsEERJydCwVP7pxL3pm9NRlF2jq9KvmV8qGe44EHr9Idni3D61Ib8xenAkhUL3ib49hSy54r11OsSqE++nJ9lS0tD4G7+hxP89aioBw1iZYVJnQubCeFa1x5D0R5wXiAl571ilPfLH/Ea6FDPhQVHdG9UCRrcjkfcMVJYcFxtIKNKS3r2jmPb+bV4yWH1ejiuwNI2+t50MuC9M5LqRS5i7M4JW7/RyzVKnZF6fU3CFLGTNaF8dEQ86ccyuJB+N4ZfboktvR6vZiZcdge8rwvdKhWgJYVYl9QWuNvrZoGLkvWJOGVa/YQJNTPyPChbOQBuPAQAnFsFD6z9MLZy/YoNU5G7N14yv3ruC/qZ1vhZS82dF50AL4wvMwp9KEWq5Cp4+8KtqhQkW5TG/UC9UyA/Z39TSsZo2HkX0+0cg+zMPSegdQyJTqPiT7gpdXUGlV1iHpL3nuw/VncqbusQ6kZPsglYi4LRljucHK4943sIhbUHWZyrvbH51FP/iujrZDI06PW9VG3ReH6Ajveu+Pt0vZyJoqvlia1erg3X7rMllJaYKWfwz2D5hZjeBC/MctW+xh5w71gAR3RQDQfL+e1PrAxtLWHv+hz5tWtwkhdHZxnDDLp3ps/8pPUHmDEOELWMw7kO/omlNC16V+8m/S09mE1Q1cndIHdAUgEpwFKkH5Q3b303GEXoq8m+U74aHYHZBb1QtRtBlP2ABiKBJm+hgupM6z3F10xcGQ9+V2ERsQbJXalOrJ1DeXytt59jbHcIzl5pe1T2VS4xEHd7PzxQNQrpDI8e702iQF6NRKPA5SWafhsm0J+Hi0WLNgSSLRdDgB8yjabl3RDAM7B/XrPbIQN3fuW7AiorcT9XXzzL3tMlOBuXUqN39vdmFCIQ9ITMC1+PlMBFGhPqkCwxlkb3xjdz9+APr85pljy0MUEtcoNv/HKFUiDFKARiqoIKQ6drVcn/2nZFJ/H5TQYDcfCPXNxBTiVZcvIAlI8wEtMKOW/2HCAsMDS3GK/M4uyQ41l3zZAExTMz2pVVGuLbcQaJI/P8GNJ3HXgr6uWqACZlOP76jsVLyCVfqah19A+fBzXEP2ec8rwv2fGwFHsuC/n5fBA5sqO6GIsnA2DZxRGcLfSs3wmp2Rw9NamM+I8rW0OiDVATHvAgOidOv/HS/GO2+1j7OM+2SvzdOrKH5CbttPpSaKcXv0bdk/zdAQPVVM+bjJ9AW94yJeAlQGzWicmNABUWiiNPzYq8NwMqLPTdWO10pke/3m/SHGiigTuB4xxAwknzBofQwirLwFpNCd47VwfJTtnZkWpw5acXMVGnQlOBNeSXMPnLHQNkiv7eqhLkYU8UKTmaLTcvm6F90n6aGjYaogbv9rQ3mNXHV9nIwOPCXKISKqWREJXDXQoZKuD1gcpbZSHP8V84o11nw/7Lr7E4tLayg0PyMjkkK2cp411gcnQLTPzleKFumdoVgGg6cSbFKcStM/SK5uYSurqvJJff7FPBaWbNmZaK8dzC96qnymsd8ZRNHql4kY1BNt+JhNY/giKWTiJzSAus9HVO2lGh+PFVUZ5pn/rQ8lawhucTPYk9UZzbov2JS3Zo2vPZ8vcpoiJbwNQP6KxvrAwirakoP8CB72YlFooFVx3NVU2Utb6bQ5O2c7BObkw1NqkagllEQybZ6bOIxpB42FbM0Vp1wpoacOzUQnmp4hSKO6/Wc2y7l+vO5MuTrDUjxFAc8qWuxDA6utf8ikDOPGJquNv4TDgAInQMKCGtDpH1HgwqLTdkCQYPqMHOJ7jyWP3yfNXkFCyta5VtRbEFRQNr4+ofBpV5nAr2AqU+BgxsCxAyR6wG7U5mLo3u1AGIDPRov3SDn8DCtJR3xaWzMtPM7mFXV4D+J23gzGW1twLduJu13MoqX4BFKHAxe34nP2Ma0tKbHb9clUQ1af7iSAVonjlxHWioPcZ6moxDDVSq9VSwzkH1/p+GlqEOs1aeg8+aTZLpVGYrQZMpcaKrI2lTWhg6c0N/6Iqc9Ws1TCSvDGMq2NRyzyzoMzL4dAbAWcHsRFnONCae8tRSIYpHFcfS7jc8KuhdBaVM9knTV4iRA8U36LMTfte18pIQD7FldCj9TqONgcEH67bgQ6bBDvc/K4T96pSjfJU6fnmkRAhzYS9vYpUgRnqmarZIucS8uwS/6253iAMcI44RTXFDZ8LoaZVHgFj6DSfx11rWWBCAsVvEmIPJK1UHWzIdNA5COQFEb74uYiJ8T50Nj2082ZpINKZd5ApevNomNirvUFE7WMOm0ISUI9XGKPZn6m/gGE/8I64uH03aXWd0paqeMjvE5V7ePp5kvTUIiqXeyLA3+Az+3DQdefHvKR46S+yZo1zwneAonU+WbL8mNlxpjDRNunyGIKRkmo6HUvdl33GXQ9pSEnfKilVLhdhbGB45D/iFSZx6nlef4UuIQcOIbcYZjCAY/OOqmq4yLx71x9j9t+rl/oc10fWQoeXXhSefUlW2uQDhPZgWpKQTOPm2PZL2jKDLq/eV/2tO2WzJUirTPKTfysNvUmod9zoqG8TnVJ7nhkqlDQXxBh7i2M4tUoZrsIVtGiU8N518YCxNOdLbdGW6afEgL+qfnCueT+G6lYcpluDxboYrBwaFM7HX3XMohuvgAJOeLLN38siKXcjTSKNUyo2vlv2PpcOxV+kxc+7bsR8KK9xASplBsPaLbJr2wlnORI+1nC6VrPyeLlnW3cdNsXYc6IAr/et7koAlUqQfD6fkIDhtqegtFAKqHVs9g2L2yqdrloUziePgajssPH96WB7iz+ZlMJxWD41tr8f15R8rdKPkUf87+9OHI5Tenj4d/oIwbVlx3t+LO12OKSDiMrNnI9UUnrplEyNTpit+59nKOpBM7WjifDtldlJgtUBshLqnsBgvjI45MxrG0QRg1yG914MDEzrZ+IkJdYj0H1okFCjDOtGmAtDznMjF5fpl3eV//vhjX2gyRWea0v5NqPC9x1uerIbaKRvyNb99hPHoVi26GItGPTLouGes6So292UsVrRqcjEiT1IBAEymQ6J1yUCrQRZoQoT7QjVVLfSScDPErgSwEEiB2roP6bar8Zh4Ce6jKykzkHDK34bp9Nra0HiDALGBB8Vp40Fu2w35O8C2gRBQSVsim7XC7AVT9g5r2G41eUn7Q4PAS6bEbwIn3SD/YSf72462QFENmajuzII16ihW4imu2STROONnX1VmWbYnYvgxucXu8JsayA6WfwyDA7sdiz93EkEGPEeff87ThAJ9Hp86R5IcE8BH83o53Ag4PL+VZFlO6GpYpOj24Td8/sPNKTwd/9bhkPuIvObeDdQQ2tbxQmHLgZ71z62487wzCU51HQbL2GKNOJu3x3kSeIPfH2VHzxANsejEyUPd6Nhz+FH0crIrZXw9S7JPQGGizPdSarJnZuy6/dQURKKNZ1UIUMNHa3lrV+hdeicrXh46ieN5Q2ZV3F40fHdy95hT4QLFBMzS5xrh0vNZvfrG5yq1wyO+Q3vOi7dMZ3A45la4NIQjT9yHzOFRrlR5HQXGlW1JgHPOu++0sI1A5P+zP8BjgcT+NPwS/kVLojZHSorA/1TobZdhWR4yqBT4gKoboSqngUnFGwBYMMEk3Z1Id8e/hx/QxFaGa6rgXaEFGuOgIyCIlQyVQJOT7Hmf78AJfg0WAQI5tFYKrqdU0taBS7K7N7JCZgFkG4j37zylt/SIynr9LI2EkSbaOA+CbLSyCOB6xQzh2jjU8b/kLEBO5ywec28PkvOTSD/Lw69TfPsXFEFAz0si+dhXwp2AyhYqdmGeN3L0W4iBE9tpsgrCW3kRtC6sznLgRzS2yNELKRRBavk02B0Wg8OIhQuQaisKEGcN+ws/uBaENic4lPyjMyw7auFA8l7kpKWZ7EkpbYPOFs0g0+huLO8aP7lrzF8YeNW8iF34HjzNruGVkr6koo8rQ+Qqd8XZwiyyULRCwUYx7mUfp7NLizZQVEJyTYgB35qTZhN0uOrSsnn29aaw3RqSRqID2TsdZ1nZG4KbxF3hIM4HEtbxzXt/FHM/E+a1MQ3wG1ODGOAQB2nNe6IivCYB37lrlkMAFp4L/0F6gv30Lx+CdQq1pVqLRLH1lEJ2bSA4NOzZsh0nd026lmwzhM9b/CqxNHBCBumnA/6FIh7ZSdCwnsZ0t3j7gPu/jHXFVGX6k72GForsxUXw56vmHOAGoUjp9ZJg4rrapON8/YVoWdjB8vJONawKH/QON4zPOF6Z7+c7RWyyKLg2AdshiGXBn28Kq4W+lf62XKuIxBPH4jY4y3IqPvS3FbUV3AeuBftkPDYEQ1H8EYv+zDGJfbSiGGLPxWHqNKOEg/88gAKGyzG9xcF/COS0hC5ddEZMAH8s70tyynPj3MN4PqOjfxlqa7x5ikl3qTQoOeDRKGdxGhJMB98vlKIcoQC9TsQrVOL7XyqvR0GYJFabyHpl1yx4ZSGCtwM3atMZ6vpBWZ4egFcDKf9TUtBjFU6fSQqX0bI/LNn29eg0g0zpKxO8o7KJp7SV5cCcHDyIZAOlm0J/kJcrNbYL0MoaLsolca0cFplQpiHkkN2BmZutn+QHvu8VAfIUZchjR+27LaEBa2MvCULNyZBi1sU4irIIs/xklUUYcyMj3BOptTGt6N9ILVatsgyHAeL8q7IpRFnnyUuYSagBZpqDuBrWP70MG7SnE5yH7S3gzXVnmfI3zROsy4q9UHIkEplLpGt6bJi6QJ/BTb7oQ1ZZwSp+azgtEsbVNGST1nurrl9i2ke12kVZFzsndKuNYAPear7k2RfWXx6y4+QTndQKuc5RI8MIBvOTP0RPi9dt0JNmdfETsiG6wo2s0K7jbtl9yVcZjGjwyCJO96+FW/Drbc4fOrpNg4FUWPmHHUNydmYaE+rzXktlsyAHT/Lg6V5SZMTYSXtDdMCVl+DQwabpiMkI8Dy4MEgYr09UQHcRe8roMJEaYholKPi5/6YzuGKy7NbljfG1wgTUXQIPfDr/mdk2UiK9PkN6EmWiKVCgr7vVlpyOjMPx+Hmr5qILQVOZsR9yhVtDzSXe1/sz9hvbOgooGtjjcny2+7AaeOBYmZJWSy3VuT5slmR2AHUxryhdfXEBBcww9XFdqUZRV+E9M0/OP8B8KmPwYH6AcmrL4QD6RRWxiyMPMK3/q4u/rVp8TMUN+lhYMIjp37EBeyJ+VWj9kbbFqivXBa00Jga1cvlEfpzzr5w0tDqel1m47D/klz26aFGclteWEOngAJ6LtnabUa4EO6iPFl55r8ZLLvEqjEuplG0mb7wyukZE7BC0Y9yRWtF8dAzwxWtt47RoSGtfYhF+6YIyb6b87uL5C0ESe2IHCzaGecRvBx3Vu+YiHcnkA6r2gYoGhuKTNU1jlbBriWqYLHx/qG1H9zyuYAFm2bQ5K+P0aKp2tPthviIFOFhQJkWdmlQp8DiyC2+1h5HRmzC5W3fq9gsBacKA2CX+D6HnI9sjFUkMIWs3LkgykuT3BRqRde/0oH1AK9df8PU/uJ48EPS8aKGEgvbQgtfO0VjHN3DGZJcpN2LKQpZSvZ4P6igy64QNB2myAq63F2A/IR055EcGDisqhrnRbzz2d72Q68dA4H5hOnZUfhj0jkY5+atJDaCfIipx9PRHBLuk/EJltTieLZ4GqteSXIJEViiE5HDgIkU4SUHDGS7lPU9c2NcQiY0Mc9AcIn3v7rojCBWksYy5bHXcGwVEgGCq5gPIsmDzkfoYYZxE1GqnkfRt3PkS0377av56PoalIMK8C0MCIRCQPaxypCbf6kvLDrvzs8OZVplG+ENvGDYwLyUB/OBLZ4NhOX3A2dvoPlhQvE/4nHGkezWIiLDQ0njikw/xRG7H/7qNl+M8d9qLL0w2PyhBju3z3T9vxpBCeha4fkQtQIXqYcgwjXUUL4B+u/FPuSaguZ9sooKhq5hNWnr9qw+/bRtgomHGJFR+faWa5xSmi75Pspb1uO2+VSOEElxMAOaix/+Ff74UFIHpTFqMiB8tbIc4y0QBBcSP9s7wfTkHlkdEmiP4S57AT/94t7i1HRNv51YpQe12qP/vuemWVTJOgWgQIH8g8K/WdNEf2Y2JRH/vZ3/LCVjgh2QwSeP1Kc438Ohm0Kt7xDNQoXY/Dqi/yay6fuhYXLm1VPkTd7ho2rK3gYHMKocjP+HNEHXCw6Ut28ThvBSvtO0DTTpLLolZuPgH0Tk6EzAaViUIh0euETCtmn7Lx2TsD/f/x88r9tnXIIB/5ea6vgThte/sky5d5jQiIvmErJV28vnNIG40DbA/eP+Y0t2fpXazspBq/l9PacNuLpY6V1uxXccJlw6P1b2JX0firafWqyt3V+i5UiGOCniU4If7dTEPWtUckwcFu00bwnfmSDkuTdD74V2rZOTgO7ihpaVPaDSkhX19oU37WCPhsYAZ9r/cpY7nKm8Bs5q69ic5uPt85A+PASjIgXdW9bmFW+WCzBrIYFsnU3x4WUjvxqDIQZlaxUWMIRLSFSC8qa1t2Kg1Im1upgxb+9IMorRWTimSjeK0KIDD6tCfhAYqd2Sku4PZ0bXqAqtuU9/2lAc92eo9MdIp5Sr1Q+rRivPaEXmirqkHRfrA7r3yum9+a9M6eSYbQYuitBOXApuXUpGfM1EscHCkkHEvez7QucNlALlriafB4D6eG9Ih/Pqqtj0bzt6vGYYxM7eu+DEM4AWa7+VDT20HXOH5yff1ssHBcjynYLh89XsAo+sJulGNi6eQCPjn7YmV5fAbiEeCxu8aPtEjoEvcHzzSoCnXQbYqtl1/R1xjlyw5halSvmmEjXf3LYhzc/FUgmWjp/pmrDuvOpyAs3qGXgMNu6FIlZIOEDPH4kVLpVyBKBIX21lu7BOap/DyghZo7UQMVfYsY+HyrTpDMhXuB53vrIG2Ps1IFjNi6mRVvvHX3ac31uO9vk+xhoHU87mGpCqiQzxNFusgslAkuqOscU8u7DTwGpyuZKqlLm+zFwjsGEzrJJFJ46bF1hYOHvMMV4seFaOSBrUQy+g80puN3m1RkW9MpIZnfku6Le8OcMkVk+N0PnAgglgMX+Ez6Vwz8vKQDrTr5jBcUX3GS3v87pmY7tMbaaPZQB0N+H6OdmShb4qHOwVzTG34pI0xRCfUeMoGVVWhKJ3lcZH7wnT336WXltFhEIYBKOREhmZEFFQI7n2BniZzlWpcvIu1PqHj0Zu9X7AcmLlYyun1v3cl8cNR7Ed6uyyN5YEN48eNTogn5b4Rgbt568hRyOK5wQjv3rCbDMjNxSOJhr6SMy5RX6Y8eMShjQVV3AGzOy0LH8yB+GQowGCUIi7KN407GGHqP0uRH32lVmp4z/twCYVz/sRMP3SBSwysoZ0E4PGx6g2gZFJdm0B7zWKCQcrTrh9VdpxyBBa/srFxLa08wqOxbJCVVTmTUlY7AFLZtqerHokWWh0+2E19s/IiRNgAXFVFYw814dzfK0XYXsZg2r/6/cHs0woa2x5dmMbqlCmcBbk+TEwFE/G3ogECPaLSvHJ+QOvpLwrx5Nc1mIQgOL57nOKKO/KXPHd4eUKwLiCIE2HPisGlSS1pjJB7U3qJYu4WELVO8Y087j7pzkdEvvJoEra8bvKIyeYC8FCMFaOYurRnIVoBiL/B+J2Y9fbeuAjoorg3NZtasXh9bfxnzt4+s7Ap0LPHFI07dDOmE8XiX9guF+09Uu8FEnpuAOkOxXH1g/26+ChK94qta1pqtcHotCzpUrp/MdYi/55fh/vtVZJWZPSotwJOj72lOEMijuZTmBtYZ29DAYsMrh94z6bp6XWeowcFLStyCoYHg3pgsS0koZC9UXLY1ojl+t+Mk16z6cjnb70EldkxZ6UOQgNXWYd5DxClvNj/RrngX7GRx2kgsRIs0DUfccSUQswkUVAyLJl2oY68Z31ZwleEggCGsewjJfd7Rc2JRJtwz7SqXHXKBpiLKKt17CRiSVRkw3hZtH8g3DoPE9mQfK04UPq5LPQ5c6NLSzCtwk0ipvYTFsJl3q8MuGZ/KaiOZRq5YCXfQmBQPvebsss79PRvnkc6QWSSjMOLtkxTwDEv6GIGnESDPPckYUhaPlK8Y/uDYKNwRRmJAKrucZbYCLPe0/vckE2UvM8dH5JyaEvjTRYvR7kXzN2rvlyKysKdED6n47eo0HyCClsDUReGAzrWBWXtG7wb7Yqmx3jWF5NvDJoV39AMlyx8xQsKGEVZeU3vFOl3UiUGzKZIMIMO+3oaLoy+vakyQUnuDDrHSbmVle6IqVnNphWlkVoLbDycCLlPf4jk3tXmHVGqI/TNwNCNIA4eJ3BwE8bB0sHOJoJSCMQQM18ZeHAPgC2efz9uBjHSJ1ABGfTNbbPsvQyXxeBqdt+l+J05EchyPRyefCjGT35ifUqkkwSmAh+LvFUH/2zQWRbugH3+rvrZzuT5+9EtD02uVU59PMRh4XWGbivySV7NeO4nPsYuhyPnnfnrPzecJ4ewodukxB1X1yCTJ//VMztmKdSF/83eFdu1KfwtGqIhRicBVJMmtN7JYG0nXkM5HwAnoh5TDaGfblI5y1XBmswDwzu02jTDiGM2P0wIUxZPKbOSwD/7DCS+3GPlZwiUCnpBTIwTT/XzxLgFsJA9xvBt/qvXEhPehazlI91lobFUINmfZan39PtFYB9AmGf5W+Q76su4+ksJcmxOA2lboPdn23A3KG+wAF8hjtyAV0nEWvNm7CPPsl7QzE3SxzO6anckZVeJL3/oKto0yNECR/EexDbRlY6qxTeHpZm1acQml8aDs2Mcege6FMBzpAGd7j1PU4r+1GDHEowtNFmO0L7Fu7/vD60cfvtkhbx3pwJ1TX38YXSncgjq6iRZRPZrwWHkqLWzy9PplOOLuGugqoR9KQ7EroLIBeFThJMTbdv1tAgZDSIrqEci2op1FRKAheA0XkzlpczXKr/S1Q5+/3vxpR1IauIkED6pE/KflbwiRnwf9T0J8aJDQmmz1OyIdRe2csqsUaTAs7oSvPzOrDg9fVS/KHmEDQGrbcJdRXf2IYzK8CUWJOSdYSsgkXq8Iaw1ZVaw++5dcm7lda/zUYkZ8aiqgD9ia8HCBVa5LyMkLv+i7/dWVfvVgJBv8uQa0IuSQm5T/RtBbtQs6hZ8MBbrosWNuVMaEkCuVUukNklRoH2+A3xtC4zu6+5em3ILshU5wCHFysXtsHwc27vR6hGKDI0c37+7sYnCWhWpkRXOZC0Gx+cE0Lg3pSfMNZvpfLqxGNPQ+d4T7zFKG+OkyKCOhcBsM6Zzxgtsjd5CTa7PaOkOeZtLGWvnTc6S8KzwS1OjGrxQ746NnecK6MVY+i65dAn9/Htv0aajbXDkHHM8Hry/c1vsMyykePW9eziTA1MfCAIs7n/TZWg0BmBEbSbvjLmXT0Rtfczawl2BriJK5bJafKbth9L1r0Cq75vkiODmdLIsKtRzOJnF54djsisyePkuYKrtR7iOX0jhOcSY7OYP4y1estcBmaccE5VUVXwR6ReTtD2kfS1PMWSrlOIIe+4qcIHQIMZD7rrgEUWQRyH7h0eu9hr+4oja+j/Q1XY7gQ8KdSpyz2F//JjEXZLKXySLQV0OPZKPoUBpdn6BY0ew9fjPKsjFSYm6r2lixMd3lSSfHbZ6Md5qxDMfWiesl4psSRZGUj1CO9UwJdwXjFZcu9PyfaF1zd1a4Fi9XaGQ4HL5ooAc1n65YOcpiusxtoGEjI9nYp7BI9xxeACZ+y6/ZUXzwLPu5P1S54FTcSaPiRPdo4fm3oHxiFlVKfcC6uKjNHDvCohGycg5aduWFKUTxUdc0GVygWb8Dy4DXQeXSEwdcvJDK2y40PhuOZw5NYOMZbCoP1ynPUxudORyHAKWG40V4LglKb0OW92T/PmJqHlNA3Vl7vaHesfgi/w6F4ynXUcrE161LwACfFDhSwKHYjyIcN4cvAfI0/49sYnWzZ3qDmfQBEGxSch/EGcCShNdPz4Ra4KiQAdXhNyDhnsVJ9MsVc3PpEPRazmtDJNrrRYLeiIhiYq1KVx3wXF82WdLJDEQchuIoX0gBuJyXhlPFbmcJgbTs83sd2NuSd3Y34uYC2RwhQWsDO/CXwmFescSeFo4++/g+VmhaTQnrHONy3mEbo0YJhkKa9DYnK0D4yggdIcppZoe6g3rL00SOA7ktdTdqaH0ObiGt8fJ8m76bO3BBWNGtylE3i6q9jPwrLYIquCyvT9Vh2jx49MH2kQM/L1p02I2AIqxxcE7boEsOaWgdqfd1wbXjOIqBy0QurKrDh1yX/YXEJxhsUP+/wv+SZtL05n0PGatxahc1nGGQ9pHQGXsTdNiaasgTMLTJuRmD+q6OYC79eifZzYtWCdbqJ6kxupYGfZ6rZo68JsKdTjN0FgvWH47ZgX7qS7++y0q66DZ4IFn4GpLGX27rFmjtEl+LeJDk7xgH9X241nhsxr90l15QkWb4xDCsCraLFek6YScaTH7ojjYrJ+ly9M0mpg6s3jDCJX5g2Asb7titWGpNAbm5CwGQSVfWjrZ8M3Kt3VLU4Cp8PFdkI+6hua+K32U33Fe+FYyRbMHI76ldJxC4iHSSivU/t42UytbtqlprrsM7aQtqTw1wH9CklUdo0ZIQt4paFqP0NV5QYwmo3mX0TxdqV2vQWBzQFK9P4KVJfSmEiw99j3JD7Xz35ta4VWyrGrFyzY1p0t5U2idDc007dLoFpb2BYjQQlsavImYAtuyz0kwb5bMTmmazd6riXDclDrKyiU5ds/OdBE2Wxk7H4VZSU5lG9eMtc067PWnEhrdD0bu5t4MybQJtodZ696i6jBTRPGGEGQInRc0ovNIiTCVx8R1egIOeVOhEz07r/+kv3Wj+je8b4nVXpdGM3DaWD9msfHnqQxDjI4pe83uDOd2Tr3jjmJUwxLYeGqeGXq2NBQJ9oroNeMqFim3E7H2mFncDvIMnxEzW0YS9Oy3aY8vyYjtrZPwmXBoO5Xdyee1IGjQALoaby59I1b53LU156Bc0F2kQjGrbM4p1Qsm89fgTRdjIFDUnK8r4PvuoOvOp8z8+gsj168gOrUiAgWH0yGiXa1D0kztvP3Ca2dRS9tsAKIwb3w31sH94jNYedgdxaMawHu64FJBWipdqUGiFUTjDT7U/kTJbBYEdV0AwnWaF9UIq+bi99LNEi84PM1hIKZ4TRu2UMOrWJnfveMLqKvXrCKjc3ZgM1qPjSzYgcdWxi1QhddKNIaqI5aWBu2b4L6YddLm6G16/h7q83cSaKvAr+dPieC4Vgk329UfwRSlI27c+dDMVecRRZ0G7yT5CW0IB+lv/y6mbunkrUkES7cjm7s45jnAex+DKIkYVDIwrjnaX6u0xfoyRf+SMBTVqg3SOyE3hV9CYq//V9wlFZgfRH6uh3bOK9OU0MBVQdkbRW4iRyzi8DZRGiaUHZuxzyYtvKlbKRMUAgcyXkpbReAgZIYku+DJUZwLTtepDP9xVHlBuyigl8qgsSDHa91oIoK/t8ZCsF9Q0uTDhe+740G0rGDDZfCnUlCMV9YBgSKbmOt0yb1EhVImE1Ro3559SC0UOnLi+O/Hae30xcgPQy/i+UJN2FlkdT5U8hTmyMtGQcsOk8gSPJ3162CcgS837FYiIrUHAPYNrhQEN3gZPqi9L6E1F2VBwo2GcgXrh4RTJfrm8N+phaCqtXKCrJPACx/7tzPoOel+Sx5ZuxQjDUCpQ6pAq31A1Sjm4uspoy7mC1In0H+ReXEyRJPLxPufVUve2QPhkB4eaaggSJOc4FVt2T/c9Z9s006b2MWKegVgUEZSSe2pPHDbocdoEEYwQLbesBJ8rtY9Fr9jd/bX2BLC+f3gMWDnLlwiB6uEWrhBNA8wi2Bsiso19dpOHnw6oCg+AEPaNnzuL9tdehOGPu4AjS8PjFA0zWs5sIfVQmi17wXAKmnEwNqFQEzka7kztC0cl2bfH/QmnzrdZQZSzhKry0wLLGqUK2LS48LGZT7UPCFVktAiDY1t9+vY6rwM6K2CLM8DhcrZsh1fo8wRE/QbvRKx61HHIQx+HagoLeyuPfbKa2rbjHrWdpNN1nAl+OYQIFUa1TwfqgC3cQhRdhGr8CC5mLCi3dEGulnnKCMfwJK1ogGe/xXSRAVHuhxr5/x9kz5LEZPKKiEzQ+VIytjYwH65UW2q77/AfwweKOt6+p5Q5dmUwQ3UI0F5dV0W/yjsHAswUEyFIpagZDc/dk5Z7E6XHSpL7aATSEI0jdRzCvpCr3D+UGQBfFJcVzu049JgRbTCc4n9KeAHl/WienSxbMNaYQVXWnLgolXqR/EIwQhpfr2uFppj/1FixPLk+5Ki9u0KdIclyVCHuVqxP8xL+CPUtHKWiOgR69PSAWBDzi02eHiejKvP878c/5v2+6/RB9Ov8+TGSoZ7v3gmDsBiSHF7sF85wRv2auSoN561nn/tUT0fCYrz7JAt4y1ZtBEbKlzCFGhSf8NlCYzlThDEv4QNUGXmFUHcI9OH/AxeQmjlpVBsaTKYXO6ZDb3/R0cMyDC0bFTtpwrqAWfFGS0KXdYeqyQvh4p/5OlazZjlo81wSZU4gpqXhTwp7mkNNIvmtVtlmzXEYmE3IEWlqNb7DjP/Bym00xbL0zywyXfET/O43AnFT+HLal34KA+D9SmxxIolB0Elz6Q5lxTZ58oItL4PunVBbIFRHMp3CLYPKK1t0R15k8VC3CjT9XE218/wkUKrv06sw5Z71pqJjsHrFIt9k6trNJXgHaWIV3m4gzHkKT8iOUKWbrsq8Yw0uJwA50SYmSrfMXtjhLuCoZkcGV1T72UYZC/vHEYdhBkvoQ50Ry8Uc/PAZs2f5r5kRvr0iWvA3p8ix/lVy67kKoJz6dZtFpK/3ONf0FmsZIwmf8TrfA1pDzsWK0GnZfjL0WExmhqjGhn3YXkuxqcMYQPVm1yJbmGSr2Olb6sgCt42ix+8xxTeoGdk/4kaOgRr0LbPyK7WKVe9w1Y26WcGBeLeQWQ7i2b2LOaRmP9YslRxblIGE8Lo1jmPNaOZaEfGAl0vVKtXS2dKs6VDcJem5m40B/bJi6SX1U0rJMue6QmmptRIi0BhjFqx/OLyMRYQz2kdNLJSrNLDBP+byueD0qBsq+MtPw/TJNTsFMvn+sl+5l8Wven9TCoQyxPxrdvrF2Xg0P0l1Xu6dpbn9Sca9ok4XE7OAcGcKlwzR4A+DM0xTYbvCM6dqv57EMLcsmTDNlsyq4gMzjnNlNShfCs97p9UWW+tdIgLXk5G85Xtc6GLPLN3nx2dSTeg1ZPr3EyC/p74MC11XFwa+8EqGfLA6mC+T6ZhlwQhVDWiun+PuhBwarRN0Mp9Tq0kKOizu/0voUJQ/u5R/nX+kNBjUrqFPzUNwPcT0bKtJLzZmAmgPj3kNTILpKtKV7i4u/aH1I5T6P6nl/C7gKk/djrDdFxtboWbxL2d8nNs0iH2o1gD1UKSs5y0mOPUasQJxodrqP4x5/HtY8JJJ7SjtcBZnXjg4AmNO88+qmN7vXQFmmJhTm/nPE186wHQJNHevhLf9ZLk2jk5kxxH4veXEyrFNbRHZp7O8K+Sj0ssodqK0YCPxCKyYWSHWe9t4Sp54YY853j2jh8xLTRSMZGDTNKsU/jbgKSKc33JSl7e09aXNjCXauQQtefDmSr7osZGH67Dtel/X+o4wKCsrxqcw9Mb1Ef6QUpxAUj6HOGYcG8MD4uAWbepZ0pEAgFHekJA5TUT/XUsYqJeoRmDDDAJBinrErkbgqmQccgCZLxK/L5ZyIiCTqcKh3T1GjJtyQa2NBfTANCccSSmR9Jenu9CgoftsJY8Hph/3IfWp8TEMDHWwgvfKWGotm2mRLZINGRuEI5l6sLMYHKoCP7yBma+Eiirc9jBLB7GKIQoru7pCY0y08trzj0rkxKEK12g4qStIHFXyVetB5HXxM6If8Vki2GORw/jxhVqJ/qZ9ggHapTCaVq6UKEV0yPJV0sVqbq7rqnKLXPVfE6175ay0GUPVl56QPiAdb59Bt2Qoz9XHur4iO4FV5vPH+GZSFayWh/4JNaGNQKR+4fN6lwqtLjJKZTFbSXUCLu4Zwjswkeh3xf8xqq9w5DDXeN8SIp6c3AXJXWr3QqFtqsYgujjxK1R5VJbBUeeVPSWBOPo5DqiTqIAIV34EIvOi85waTONSdJvbo1lp2KdGvdv2EiXi+jY3wrY4Jd5P0WYyOQsBsiYtxyuKnppFWtL8NYIDSQCCnXEUeRl//ZnbUB8augTgvKq9N9cBkqDwVr58CJ1nMEiQ9w/x8jpvsVDVIGpiGbgZMfvfbulSA//yRZa8LOw7h1jwKTTlsA7B59nTu+BXNoTt0CG/23mP6Jk2i4bHjWrS2y1F3Ss0jM8pJ5ewHJAS6ROMS4yw9DDBKrMzjE6MCrjF0vlQNUNy7wYohKmCXFosz5/pwBGRfPiGAWtQkP9edORbZx42JYho1X2cNqNZskLX/2qfyOvcViep2OGN+v1yStKwUSuNcnZEeUyjWo70nSVz/5rhGOynjZWsePsdl8KBqTHERnGMp3nkxnFL+5OX6Ad4Tc6D6aTtFCW/erOAC8HpBjSP9XIG5JMQGtzu7sjgnn+dF+Q3Jf75AclgizO+2MV9ESG1dkOMXj7+1YZQwRlyAC428H5QvXl810yPQGTVENGqF0sLGQ5IXgG/yKKSk54Yr+ZqmiiQ89vQp7ss8khpxo4JO7wlnVJIflqS3uMjF3/l4Wa+LXKh3tgDXN/ZztPN9MSX4iEmDbcydA1gXEs17lV2+mBigxDl+f7FxfcscJFe9CzadX6IrdcRC7+x96xF5XypDpMYoWacGmURsaalVpqQjkM4vBfaG7Oxel6gdWGqjpXK8Yqenw/06Vaz0nd9/bBKhX/SolgTq55lOlYO5XXceFyLPA7mOD0B/kS8jk7lWJvUyzsfogJKtgO1kB665svXm1s4z56SpTWDVXAuMm2ehhdgnM8X9NvfaRyEn8dpZ1ecgiAnczi2WJzch3Djh7uxhECCSG7C8khBEat2uP20JnWeLEqb22wbi1LVyqyQaQuEY+bDdmBp6akq9OXe6dw5NcfxlYHFqO5TmCmSzwJxnOVCMFGXjhcDg8PqC+kVpxluvjwekUUaNaTYgfMZxQHFlderVPqueNOZyvsbmDBiTT2AN4Wl60nTSy8BBmJcleA3kMSnNT/Atu7CQnJUEZDJr4XS7TgD6oAPE2u70f0el6sCDnadWaiGexcdqNrh2wwBf9yQOGol/2v1z6f3w3Q8U05VJj6kpF99SGRNF9l4q/iLUs+bNBbBpkiQQWYPI0MKdX8YwCf6sdcjwyvPA7/ps959FGp4zaLpN4jt+gmRRRnMbP3KTP6mkGSi2NmSBK9BSevRLpsjGDFtP1dRPc9cxbE+to4WjlEFVO5GzbxF6lO63GgvCDBIwyRLVmxLvCDqoxdtXMYyLuz/oWKOf9HEqNfv4sFOPLwKkOL0Awf+C0rfdG5ZEFNBTwZnUcKqL4GT/nVDhdL3oUdtHmsHXLwzf2TYz358qAr8sHmxaQs20e3zEn/c0egVNFBIx3jUvM/uG3XF0mtveKRmNk5r+gTbRN+I3AIHvaWodMGeMLOfvcV18pWQX7k967lqXQD9BwFt2M+g4gZ5ZDXSC4uRkk0qHGAehrwPb50wqJ8pHnbEkjp+1uJk1ISMEVUdxtFgVZIxGqrezCZ+7Lr/VoBhJ9YePN6kVrf2J3VEaKiyHKr9SRufp88aD5shu1STfpzvTj8kqUV6as6C5ncQjMEoQRvxvZfNMezf8X703vuLtKFwVwWUG9gDWHmK05mEqcdj1YAv1OkACSlR8SdJab0X31V/Ko15NBD2bczIgV1BNanyzaWnhnfAhUlCiubhtKqO3UQqF4lKJQoPKTH1j+fd0kJXHn2aPLJ4vJUZwsLZGIzNYz/ecyCN0x8DB0ReKq3eYWRsmO3H0xNPhrKapuJlzTLcaqXmpL3Jmx3uoGNathwxbD3KAf2Hg9jrWSuTa6YjhPWsiHWYc3UYz+tZBuLwnJffwFUO9IXhKQK1wR09GpSBkYcGg6UtqogbBWRL2vDFYNJAcNWo2d9N5yNUF676EpK1Onz0DTD+xyJzv5AhrpV5hg/X+U85u+7FyAfJ13jrvHQW3edOPK57JkchL27/D53IPqQP9U6OilSWY/XKsp+GkjmV7EkeHjIHpOJOuQQj0NXiplgiAgtUXkya6o1fkhc/0E9GjSEYDSmSCBWP0tMtDCoGy5LzU2chsGsTuZpBgtYuuFRh4wFv/OZHWjMTpuodDUZp6UuBsyI449HG6MNBbemnd6YQ92GMLnv3NYfT6lipRmMUNqm88YpGVSQrRRse/PtoqCByAA0rqWQp81d4XE+MJspZflThJY4Aqb+qwlPsJumjF3Sta/pp4uNR6axIFwt0o0yWaAGYY0SrAEqtUuQApIOuHVmJKd7iJRZjOzUGKMYaKe6ANZIWRxUltCz2OOzR5Bx7R7DMUFSp5pcfoGqfa4IiYwqyu4f8uZ8qYR659RrxTADTn97Np8mlgsQnkUG7pFXNiet3Z/I+BaXH1zoCAkbnIcicRkaIetNVM9PVU+E0GJJFFwP+tBvNrF6zSCrcRVum6QYEyGTEPbowt4hgVq4tc4srDur7ojmAF2nfBvco2pJ1RkLfHYNOkX+Lgzk+o5St660yPmibogYDDSLI1M/StJ6jUkC2QMl1HPAj3hC2KMP3AZjYLJqB8Q3nbWbubJQf8dCdI/OcB1fzf7Srg8r87pSQEtO2Xg5D6wuZdj4PHp7ED0lf9HfgBZjTH6+5BIvihvF2Gl7DLgANJ3wHDm3lCSY48N5rM5BnxFVweR/VJ0jd2HbjtB/aSJ9yGQLqvzZTQdNYxKkMYBV2rUdoRjFE8Gq7dP6Bu3pjAIrq07o4IUKBubNIgELvy7KuiGmktooTiTxgiNQ+/8F3DWFwrEmUihQ50bkWZdEm/HSBT1U6DpbVfKvcl5B4iufHdAwo7xSTpURFFHvh6ktVKE0L1bPUTjE0bqERZKL8Lg0cMX5xUJiLPZI1o7/13iYh9ZYqAU3hQd868wzdZ6hagQG82ZjJ53pCdPk6Mzk8ZlFuvmBrz7hoFoz84m02TFJef5qwu4HMm+FZP4mq6UW6WCREZUgsCmdEXLmLl+eqGg0n743Y9XN1hlINaqUStYD4qfc7AbZXe7s7oP4IacTrVe9S0r9FaxI0Oqf1QKGBgu5PRJSKvhWDNckzVZeRicRvvnna8voAbO500je0wI34THST8Zy4ahAn4HWPSv1O0EBXXKWnKKf/Zr18rK2SxunDlQuHDjkCQdihStL/PBCfp2O4ym2pI9ZUQ2nu0qdVz+mNKPRYZ6lbzcguI+Zy+GVzEYF6SfcROz63A7v0IjO8ZYR989G8bd360Pu7XE7s9sjBon4yVHyhnzGW+fdk8vJq4MfWc15ey1XRAJWk3hI8kOj/QROmMdWdZ5mZxldFw==	t	2036-09-25 16:00:00.310995	{"text":"方案"}	\N	80
29f0941e-b32e-4937-8e5e-71a1a58efea0	~ab53dd28	~3e3e959f	~10a4595b	竞买人TVLST	1	77d5afbab2a187447fe78505e5be60f6e7647e593f4ea0bd5ac3107590983316	base64:VpRjkLZw/xws3J2r5VqAFLBQMxWz4zGNmLS++M4U/GNDwocZ0aieUvoeOTySaaEhXhk/kxa/+SbZG5MQMxInTO+SEqavXBjK35mbo8pT/4Gv8zs9X2r/cUPhoNWvwrNGeRhi+uZwuG6fE8xYld6Hcy2632wb7mEVSRV+kdyoEbpiy+HOnFPbWIX/+88/+GqTgGvzOXuB1sR3x6zE2Fq3ChVs+C/EgHwjlGpoZmlatSeLUUFLxpbP4gF/dupq+s9srYfBSmbLnebK0OT4NqKB58y46JF6ItcLGrLSfaE2dAZtwB3sNKmrOBbwqg9D1IViSde+rtlcTPYyIdA5jArL0YDP1Nms/jThSfDExAOeayG4ANPZqzczBmtudXyGzwT1lpRzHZkr4/PwWLB6/2vk0jAaIeGAMkNf9tU+U2JhYpWnVtvBOtWUyf4fz9NInji9tqEElNNWcLh8cNbtGOMWK0NpOak6YKzZTTBDaKuQzWx6qV3KCFxYxMPbeR8CWNoWTuYxY4LWwulerngPpE4KZvM3Vqx2E1pgJNTJxmeio/NC7nJIWyxmSFvpraEiEWdNI1aGM7F6/EZtIb/La05B/blh/12Yd5Tf74TVIcTqc28yDgyyvSTphF07Y7mfeRkXunNq8dCjeKWD3mOuevLhIAqMoyQh55KJHX6gHgxI6cDtDimtt6G9e8dM0r6whs0rz2ZuKKK1TNb6DVdz/d0kZ+agxcx3VGUF6F2qVZrJ6hqx0ctIxnSGOXaOO7xL+Yrfb1mLzmtW9kAHEG+ogsx3XDFTR2idPehX8bu1JlLNvJ2yuXhv3KoFImV7Knegls4t+pnQSUslikq2f8sC5ZSP7MG0752DnUMBzT7HbA+p6KpuxKnIMwPlDr1LHOlELFiardGzm3ou6lYPif22qQGxtgiAedX7S5IR0VMFY/n3pqauKdjdfHx3CPW0oE4jVjNodqSlxTQW20ckqdI1cFprCUXfU2XjF4A4pAAZ5gdXn0xg9+TCQbLTzO7l+FIVfcvjv/MKbsRxXm0P1pUnf8psrkM/Nwr7J3oVVuKcUBl8+aIR+asHnbHvBopu1e1YQXX31h8djDmZqeXeP714uPfAvgSVVNqrJuvDqZx2xdcVzrwsDbSAKW9HLtVDQ4D0Xe07gyRMn6Kc9Skx1++3NSQtO8nGrPLg6VxoaWCHR60fSq9HZaRhj/ATPrN3vgledWgWl5joOV8mi22Pg5Ktd+txQwEfgHigcSRjK82+qfBQmp0hjZAQOlha40t1Ow2ooaz+rBK0OlBc6Ami6sBP/qhHzVDazw0eCGZ1SL6Q0KLXMGF7aciwsIURDtSL6+6F1VIzOIKp8iMS3ABJMe+o//A7FUplmgHOZuuNEHAUyYoYh9mnAwh6IBe4fIOy3TcTaaXmwFdH+kd5RIt0xWFxTPyK3A==	t	2036-09-25 16:00:00.317704	{"price_fen":50000001}	\N	\N
96c8f4c0-2681-4a6a-9984-6246713dd78d	~65de934e	~2dd9fafa	~10a4595b	竞买人R6UHL	1	46ff07c9bc3c2c41758abb8c479d56a3d57023297807c93aeff0f426057cb7bf	base64:fcf7vyYMfXhuYY6LVoHXGC+gxZf7off5TQIM2tFPsG1BUNkOyvxsjBhyofatuE52mTq2P5ZdFxyXRyvJyK3IH2ELtRQ5Fs8PFQyhego+QtFNfoHrek/8RuWR3GEqtfjDYG6IPOJ+9iViGL+3+3ldxxpuJQB+5RmSP4xObn2bgLS+UPHjwioET/EoBGmjn5TvMemtMFMoMW9BWaEERefr3OFPjBRERNUeyRPTMH5SumtEPgOsz5PsOgYXpP19uw78jRDQCT5o3CbalfwsErNcZXpvQ9nwqVRIKns/uyfGULS+aLbnKQqxmch5jg9jbQiiVi+x9oW4QbcqIUiMf9YMWZv5PexzVZC+gScwc0ZM9O4+4rr5njjnjrSE8QeAZHUYL1anDkB0JB/WJiZQfm5AJ5SUAu50JWT0N4+AlIArECkWAaM5iA+j1BuPUfCp4eWABmqamcesuOa1nQhQ+i+rsQG5rj/br05IgjP6EyDWP4RJ5dr9vcNGe1q9RsDeIamY8pdtFrktMYxDFzTOewJkzxvTmy2i7YxQx+CF1efps1p+pw6Dtl1/IJspfNwZifIHkvDTME1n7LNxEBrX9TSA5HkUcyrmIX2ec/uodD72lKBd3mTQV7qgJwfaiSHI9rkg0c7OF0Ol5TQ7CpPY5LhGY5oEgnbRM7ECOQRKTppyOPzoxwkBYaAVTfagdyt7SZ54kwX4P/imxSCmfDw3cbDNz2g9oKWFIi+PfUUHg1263N1sOgKi4xSx8BM5KvqkmaAE7qRhlXJBrWi6aaBMXbep93M7BUbcAg8W1LdFXcPpx0YVCIlz/P8eIYN2rv1xSIksSb5ODQPxqwoCP1KpNXdbbrtC5ZG3bfd9e1r6p7z8/ys7viMkNQ90UwfiBiaEDTMx1KA86HV+fHpoFUmY2Ep+SRBkBDwUDD9zWpM8uu/8IsffdpsoGdRep2o7BzBGEewVFb7mQuX4gq7Bw9rGtFjZpgOxRzvHYkLI0sOlbK9s+/slDnyrRmfszp7obLyp8i6jGHWJEKNoKjgI4H8Z5fX1XIF7X2rbiQfS2e8jtxHA1rDRnfUMzEjEvH8I7uEn803kRGBROq5xXDAbOm9Sg9Zgs2cVvaHH/Q7RbprNEJHseQztkSEe4Mygs5nER6yemo/zGWLpPss0O1orFjkbxB5ROLtnuX3eW3chDaIOvbadGlUX2dYeg90J44+e/rwnFe670vxGg+kgI3jZwCIyOQUgAy3HVvoUwb1yZzVSlDdmSs2U7W+dGAbYxmnUDLo93JtVkzR9bs5c3BllyMVFFf/UpC4rDcLyRK+DfYUIiy2anbDMvHXFfpc6c1xM958kkxk+XVTXaqVzEK0LXBFlef3KOaJeq7vid0SGtDLrEGddyD5/kpQY9v3iNziCU8j9kUWMPZZtVwjaOUY3quhY6ue0Hw==	t	2037-05-19 16:00:00.196232	\N	\N	\N
77860e7b-b541-4f31-a6d3-6f0f06d32381	~8eea2e5b	~ef811afd	~10a4595b	竞买人B5T48	1	461ae9634c6885b8fe8ed9e4132ebdbc1dadcf34ca4295149a0fa2e598327361	base64:OY2qQhArgwgA5qQYFnZRcjBRVK7qgOYtz+SE7Bs+QRsj5PQIaUE99+Pw8wG0ClGSExvX70+6zeMb/eRKQv1nboHIyZl2X6ufTTh3hifS45FkszA5e2ZeBnr+iHEKL1JgdhnPmN2b8/BnOojQE98Cju0s155XYcN4Vtg2K9PJYL3Vyj2W1KCWVF1LxxqS4KG1eawOXeSD9UpIPX/SXNuQn2c4CwbvrVPl+he9kHwnXx8NiA+fratB1t4go5viOU6F3m8iZZk0exnbbsiSKn8MwTEQf3yHmFTZqT7gQi3q6CJSBleB5xv9nt3LGyETbjp9VZx76xOnU1ae7wgigad5XvPB91qM3UwVx47xieqa9wO+OE9VnP56PkbV9SW+wiafnvdWPNbq1z9DCxUUsVJPQFOUbv3deK8kM+iTgK6IF8Up3xCGsAf5lAI/1lYSxQpydpC9nDGIeXTUsHWIpaf3GWj2pBjSlwcgJvPR8VsW/8J9VU5uEOJfMHuDnE4DRv0KvYUusU9yDTyTtC1MfrTurAu2dEWA7mZoi+6yPwgBpERvIgDtoq1I6QlvI575zR0LihoFdCoi05ea35w41iVFbOjFjxFuvfV4aoOild6jsTYq8ENEHUqihzWMJZfIooy/imhnZIqRcVSwMtowAwIwqgO6UoN+s+i+hu3LrKjuatUZtjhq5NbGhsXP6dCX+bBelqK1dLeR1PRMojJDfvy1rp+j19TjtreVvb4Q0JLqUnVXIN0S0usbK+EovZHVxC/ovokUF/G6NM51rfabnAZS5bv2P5zXvYOfUBNu6bfWHA71URDeWBJ8WDb3uREIB2mXFaM68/5NL0H707Iy5B0D8TMMcp7DeyyuOpH4BckbXxQB5u/9fBVWoJ8D/xlmJG+ZtUVMizQfjGRvXi9WXOnUxDdTas+rnRpNO+/mBz6l1CfkDpXzdmuPWb6PGmdGoB2Rff6kuyxwLKUrFicUZgiY23ZRNlNLbAFpw7nidNyv/v63asWNWLkFlVl8NZ8dznT373jgsFS47gNKjy8qTXv7987wyKE4+yl4JSRQLgcRbNm1SFzw36UcgC8tG4kkvJiCkPEgKsXKqck1aG8Ro+fIjetf9BDGZ3lsO6N7uyW5YbFLqhawIpUZbyC1JrDU6GzIDYwjBqKhJ8W8Ldn2FyShgJWyvhoTxJijGtcwM9MIzLehjH+6d8msbThNmR9/aoPxODEQ9OnpUiPlY2yr2K32BlAUiN3dyzoUTGrBK1WYnuTMBxxx8JzJg/3IThkmcRmJlBy0dv0IuGQkedq4NpRErO0lHAmPhgHsAMYEJKaePfnJOVNCx9snzhsceyuU1My4tztFRd0bWKFPyV3o9kvDpLZps9g+4DJjArgCfSdjldSlrogybO+LU3rzLcwtKMriCy6Ut19A7kA606gdBOxypQ==	t	2037-05-19 16:00:00.200398	\N	\N	\N
b0901c71-2a57-4460-9383-0b446a8ffaeb	~ffca2e53	~2dd9fafa	~10a4595b	竞买人R6UHL	1	9c10066fea6f125ecd0233c5b6223a6ebaa774a946ccd91f796e5cc143a1f2ab	base64:cfBNHF2vs9C66udr0EGYr3udBLCoNUjJQOR1C+uF1xDqhl5oWMqPyEF/a498Hp3mjOyRSoyB/Wvq8nmtwD/xLJ9FWe+IPFPYpN/XGGwkWDlX50vXQJ36GyQEvBE1jGAU3emX1mNqmtYvE3xlGHAv9u2tVzU0Sh2ouSDq/A/pi2BV/e+jIgQgE9L3gvMR+uWUxOJRIFIDI9sjR3SbcrpT20MRpKG/CyjrtHuUOkLlc81bd3OMP/0lvi7R4sug8662ghiNaPo2va6Y78/zBlGLuocyDiiHaGZ41EKC/bwnoxXT63Lzpl+uCcpcvG2XUqwcLE49fpUa+zERRO2TfDyhhT+XjrpytH4BIW4FabAO/hgfgzwPL/+5NqIOw7sq7rb4YDnAMv+NeEmqqIHFyvealC0FDYnBlQOHfsc84Gp23h4FZI9AU8H+fPgL3/AKqaflq2gphp1dsFjV64gWCJVpKLf3qWP1scglu+qGy3Q1UpOJkyzXjsE+t6ZyTaLyuCX174jbOswvR9mt+JJu3bz0B+npZBwaQl8i0IFLSHrg5cZsl7wvR7Zgfs4hdqRyfqIzTbwdFsGE9Fw75EcD8NM1PP95ftjw60KS0g9QmVitpqkK8JPH1jxrTqEqa9L6v+sCfjGFPj8p8lsD+B6icLQoCeTvgfIi78afQEQ4D+ozAlhpuCXUWDVKEsZMb8kQRjunVTDN5U2yGt2BYB33aEAIbvJSm6xbP87bT3WJ2PXE/Fxtcw9VE92V5fUa72/UhgmNJtPsNCFkOX2c06IwniYJH3sZTwGAATcMmzS8+Jb/Op5BiERBQ688kWphnm4baSPAnmAKTCVovcraUVVCYJ99LfFshIjBgqrRwZ82JsH/vxuO2+40VIv218wVe4FK6NchYpJLSNwd39fkTH1NBjZeRMtX6v0oh14gg23OCjuJySaeVlLzx/zrMEMZVLn5OAhiLC0e7kIMrIFiEuoSazTgPY+JrpURSlFtAxThEBZUBKtpVnDb9qBKT/CIobP+wCWqPgG8FxO0cr2Xf6xIAXWQROapPWayKPCVoqSYVG9bMkP2vupcGQB3oiH7cV98yrjtjtmacYphSnwSuCj8Dw6D8eLFulUvVKQ2Z1L/CgJqPG9T4Smm9bBRI4njvACQA6yWcZH2oz23kdMLlEQHl+JDHYKzsR8PtsvGhRxemgRmImoQ9NABUMEibqvQWyDFOCZLaVIFEisTjrrjXCguaTGjT7rxrjGDA2U6CYfibEbfu1OBO6b8QBtDQoK99T3UzQm0Hl3W20c+7LYCrEj89MLUwstx0Rjba3YU50NzuhKYC1O3MX30qqEoSXPzcYA9U5I1+8iSaW50o8TUYIu1o+ZHigLsB7HGIOhxjv+PJYdTFeg7Wn+0lKFvQYjfFEIPTjnCIvWzhp35T74ZXX7jFlHMwT2yZgb/h+ycSCNZcWUhEyz6ZKt9x4pUg05guKKrOVuK6GTiHf7eGkeZnTleh+YeN9o0eYBeZVV5FG0kkZZoyPe0hEOZ8NjaCGMPQjkAOCThx1Tr78mUCPa6xgZUR4wnqgC//N0XZz+bFTbl1zmQmSmo4gxEwVLp11s/R5FZPMDYmpuhZYcFplWdxpm54KplV9IBk2hHPBboN7Fu+RBeyZ0HG5D44/MrZWYolStXy1EAv0YBWf2t2wNnuR33GPnSMRjzaGOxVXn5HXTqQMF6xFcypeqcL4zt8e6AI3JN4EbtCb9EDF3LLNFLqv02HPWN+dTytarl4LoI5ddlrXLfAd7hpo82qTSjgEhXxImPS9E+EmBbGUpuYmADREcjNWZZQaBcg7CXJ8W/zsfJWc30fWl/2awP6EXDxpKPJFpPy+nzOPwvqm59UvaCXMogKGrKJumZoFyQLc/gWyiZoU1EGEUl5U9KP7W8M95yL3+pP4jQsPKEsshc/MYmuNIrLrtVVpkTbVmcxhotZqy73VAi8liM5I5CFfD01PgC0fCkKOXubIPapBJu/SdplTrnLq98JkFJY1BRU5EW+PkEd0c16SgPZ2xDxePMmlSX9TUETWI5D0QiiXEurPBSEx5toQfgJ/CmSxuvDz1FI6AMM6x5ecncSIuU6DgYuVcD37gOJVBjnAOgg83qCYpZDymIcxW9go1JW+9m2D4T+cYdoFwTrpmr57Mplj+Y0uwXF/Sdr3qWDhQXxLHWVqkMH5JQBqxncjuEwNMADcB57Qefo4Yx6V/i2DXmCf8SKBMPTUrYwwtXSKpGlSQbeUm9xMYsyPUxLNfeowq/0Gu3rVsPYwbku4bP/6oxbhY2dEHYHAHqTfk1F6J3hnDiDsylOmGGF7RfpYe3Thsk/WOcczYzIxupbZVD+IK5eVYHZXNN+KgdGmi0nIITC6aUXR10GWlTy2UL/DkdKCl7c3Aqm+QP33lGjvgKNl02ELakn+D/fcxDY9HJaTDZuGM+55wY40wCyg2A0xxFNlbEQTseTsF42e3+1VyHtEnPeObBZZ58fJVHuoRWVVActYAlc9idCFqDTCw20M5TZBJ7uRNjeSczcm7evo+eM8h1548LRxAg84/xeCDOq3CbqWlEINPmkII67Q0ABLliLkB7N95TVsjc5oLpqCMDocjJXgGbemjWnRW6pYaXeJHr3I4/sV4G7h+wHJ82A1vamDomkyVROsJnAbYw2cer8vQIhxKDeuY+4QdGrQeEs3o45vtvOisqkKlW1MZ6Q+8JQRUvZ0U58p2xD5mON2PG13hMKGOi0GRK19otJJF4xodtRTMuDaROhf6yik4JRFEyAGDwi2vs3kZxYcoxG8RAJzZojJWKveSZsGYT+IDl+WM4aahH6Sc4q88quiXkt7kimQ/IIOUteyw6BBrZ7Aci5VlxSOe6jzP+j8pElC3jw307+8u8VQUmvefX+x3flsAePqXhCwH/STiKcNv0tiW2UvU0daMnYnEZ0GrZgM1g+Fqog8QN91zYb04TCK4qFRYJ+FCeKvhWygU1zfwncmw7uQPNsqy4EjJMOKVd9Y9VXykfyranFi9GZyzxu70iZWxn6dW7xdcCq6wG9xSQ1jXWH23NBMHWQtC6UB8nxb6B8hPJ+B2eRrpGjVvHVMLGh7DsEGzTopWkef7CNs4man4Ga1QDVxeToeBm/JIG1SYjVDKntyFj+sWbvhmVO0vNqoXpdjQULocQ8k1XYt9Ses9rSNRjRlF3iTC9R37jIkniRcj56Ut05CYlrJdVN/6/1074mNNrctavTOn6GDl4bCyWPi7AVLAx8eduoy/xjEimypD9MHWOZdnvx3X5ukBcFIPIY8KZ/ouGo5GpWbiMgKOVm5ezBfFFO+k3DMorYoohfVm/Zaz3OiQspNYlszfnBn6yApfGlcHs8rGQcIytcXY68Ln+6ihi3wURR5s4uGo2MLNrV3NFhsfqTTYUPvHwasVJ573hSJS7GCkB04NwkzSidNto0tNPLh+0fWhO5Yiol2Vi1xvAJv+mFKCbtAtzXb9paLsOgmL97jfZNNrTzvdaRcNJsVcZD4fnEPR6+/jqFTURE47TMN/LZ/UhtkFWv7lHy90YMrpWP35ecULVkFPk/5tctxKGP5sf4/r/itUZsbpIumyWAMAWnsO1N8F83lQSQtLGbeOA67CliROMVMyzVNpW17JeCs93QeikMevTif20Qh8jRgzPzfWBQXdDCd6QKmdvBr5hPQg3A6cdqwEJEKrDNQnKyrjxaISLjCFv2iNCsMBYVrbK4R36xlU+w9O8nNHxLcIP5WPsuX5F/XNeZiuXVNIHXo0XB4TgFoP5VnOVTr7LNApCbSGrFfqhpEy615RtpqXtwCQHqd4zhaJ1znRSKW1rWSAo6Vz2Idgjcjki4DhLzvajx1t+aLAwM4pot6kZbzOsdgF/D2Z9x/23vn7VFdIPip/l0U+p01eE+xXEApAV7kZB6vlPlebkQBl/Mn29caX/bNQc8PhrmifktzMVvy63EU0ukYUnOhag5LL2iYwGpAuFO2FRH9K1BNtDh3YPZ+3l/VoKHLR69hnOhQPoJ7lpTc5Y/ImBibQfUdB4hv46wuae5Vu65RI2u6ylMaDwMgE2aj0XUG/4S7kSIBCXzQXWZsV0zmonfSeWKddt90zTlNmjuYR5sRdmc/wZAXfUqrnc1/7fJ9ZVcqsje1vDmpBtsr8MwOjnzh6pII0oEhnR84+xMUPdVi6yHom+7H1b0AOeB/xu5zy6n8LcyFri4jBodV6cbM44Y9IRiRRGJ2S6q9KT2+8Lpj4E5mAbssTAS0/VqcKVibnVZAG0zhgtfL2jXuQ1s8ZD/dzA6ck4MUPQQebfmU3UQdiVC0yR0Uy/ZH5Cv1XzIp7fNt6AwRVlzz+y3HM4jaRAXQeTlYoASokasGgEkAAyhglCRNvhPDKfbF1Vevbexabjod5VQft8jZA8NFCoI/6O6uXE+edDFh4XEN08mk5o7lK7+BmcX7LnDI5rnO7p/5rID8nRIn0cyIbuYZw0vMBdU/VaNSAXQI5qU2tIDdhzWlNCKUA9F8yXB8OqifcJvagA1u0NrVfio/N024rgzWfVAFieCSoJpJP79VsXAQOb/Flvla1E1LOp2Pvxcr3oHETzj9A2QAzTze2KHA4Oc1g/9Y6fxsM65MN7A9hXE1lrSl3GjL7O3LcQrP1v2jNjb1FGY9SkQ2kpMabo3AdJLsR8fC6D1bGoMekr+gxA1nv9K0oOv/NhCeSkSPbYZXoepqnL+kh4HjqoG5VW2fmE/51d47njQFZh6ZOwNMa9XoJynso9wzlD5kAPJvGR7LcEDKGEDdpALMduqL2pRVtjju2NNyD9+Pb2wVvrbpLiTu8j92vPrjgmWWF4qzdSGaDsybZVjwhak5e4KYm3TMINDBPogJl3WbBBNN6kp/7b7srcCCHjg3zUftOZkQDlDFJwB/XU9CIDlLpRmg7lNHyayg/W1q8lL2P1W5IqdP4nvaErYFcrcDcWx34dNEqsVdsaniS2MdB3RnYhTmgSnlz96qMW7l1Wd30XeAKE79FNwdh5Okwmq0Dvnbnv5j98AfUPI5Zw3f8oKItoIDMH3JO6W0LV0iXbuGFvDU2Ss1GJmuIqLzlfXDzBDz5BWvZw7iGgAmlBIkUwABcdnvYrSxO67v8+mov4LTuClL7VByk8FMdXThaIK/OOtHSEyFx2DjKecapzdYeiy/okhQatv1cDCzhIWFdqASGxHSkBFYeaQadzyyWsbg7ujG8LU/NJqNBKvUwcN+j3RqiS2cJ7qsF3YXiYn95tXIJqg9EqI+SmBDxDOt0FJo3uhxakPcX9h6mrUjG0NPlm+3fP9Fio4F+/Qy7/s+KS/aFwwwGUe4zOhsp+XiyF2QxkueR8dmNwoa4rPK+Pd7d/8T2n+hHuhsQgqWvyJRhlOnTGWVUL5EqzJECPgtRQeIq7k8kC8CWCNrFkwq0ALUrtCilhNmaOIr3gV1eXzkbPl8TYervFu504xFUQXFmoVqht+uLZI8NQTh6JdQLVP3wa2lCst229VcTKqBAuYc6Sp5EXAkvr+ipwC6gdP19KypgRsHw/WgLdn+egYBo5aEVnz1M1Iuy7GsCpeKnm0vvVgusWupNRJ0027xp4ZY5e8bbWjE3x1t0efTd2bvm7/afxT2DJcR67dnPakmGG5rHjBoZUaPUHTXhrMjhO2NUjOaZYZ/6feXpfjJGMS3egwsrOrEM8H2kWkvALlFshxfE8903lcnHq/Cksvp5qhTq8YILcO9OSMiVhjkw2TlCHCyy8CP59UKWWP48PTlmqbXykPL6PmGYYGmoG6LFNdTl2CraD4OSAOvZTv0V3wSYUqWYy4KLhH9VUgJTsLm68Wh5Pa6qVFtdUIPFEYYdV++fjJ93KLY5pF8UHg9K1w2yn5mlSvFnD/AtPHi/27otDkHRisA+nzJ90+XDwTpoXv7xCOit2BjU1skxfQoiDJzFdJcljpN6tdzqKxPl3x10qbkCaC43yM8NJM4nX6CbSPC5be84HGpoaZDq3VAVBLgdKBANRasFvHtVa+ccBX8kKLr8suaqds1+jHiNe+8/BLDQum1kklLk5CS+ThoTsNMM84gp/GxZhJHg/zvN5zlw+23blQHtiofj0kX1Uq+FR2hGCEtvNBJLVdbFu3KHX++Fl/AfazoOh8VdsK8bBI2ZyyDiYhoz1e+4JJhguMe7wwPnAOiSjnfRGXNCPnHlqf+cvTIKJu6XHnwS4jtljyukG32GeX/w0HnSdwzlX8UJfdYMC+QRuUM3bfsXhXubqeOdrmDqpGN2WQkbOSsU0MVXNkC81+MMjLPYdVaPt3TYqO+I0hh1ELDGbe632bLi9mhrr1YGx1LgivtrvWwg26vfm50QSHjNwKamz7GUwWO+NyYc/OZ0YBx2fElIpxdgxXq2MhSIpwaTL1n1A6X7sGNKlUylNKoJw+uC9K2b/kXCrzrEZ81bs/SiiQ/bl1t5GhYUAhPaLdxQFs4MPbjjSB0ihfZfgWGCw0v30+P5fvGdnNc09GE/TKJETj7AsLnfjUdMebgFxhBnlvelzIwI8N9QovClOAUsmzpHVCJV5Gj+6GJlAZyNPMNN/4CzU1M74bRji8pcds1dglwKR4plQe4uKV58Oxz4CsO8OVu36AbrGBL9MycFL26gBLN69V+w2ph2DLDpfYFfuFn4OdgU1Pjb6tKTJMI1aUGvngCPRRxqOz4oFNdrT3YEXmTX6iKs152h0VMPp2R4IZCGxUklOxqBA75cnKztwWrjPMkLDr3niQW9FbTq9ekn+M3470jggwjP5wMAT4DFDP3vqxvryAqSJcCiJhvtux/GSxULw6qjcaLQuVjvH8t8KtmqBsXxxaLQrpCXVhOMKpt5fPjy/+SenPaw0dgW++Mg40WMVFo416fuWaPlXMVUkUOUwxoKGg4ah2ruPDpj6cBvdoEXMlIITAYp3HLNJM8x3iYxkqUqUfY4AOAzmb4TOYVtspBHDm9DgmB7wPhQINoSNBbLnAFfF3wJcY6C/ZK++JHX6DjO03nf/U+j0uMmhrH7WCcQ5Shibv5McpQC97EM35w2M7Hv9+y/scIUsQxpmXZQmXMb18uyfgmkNzKSmnDyDWt7Yoi32lVzZTWo2SIS/LGiwuH79/qZgvvTYtbGfTORHL0AAnKqy+17vrqSXey9QGT4KDL9BHbL+9vf6z/vX8FTL+42S+0dnzsbkvdbGIemUVUBcs9ftqoSdlnNSpooZ64+sLkdRBSx1RKrdaPP88xf9J11VGDwlopqUDrA7eIZJji9l5VdlA5MDyWQtcayFB/3sUypkzBTBff2B6TgJDW7oITrxhHq9HfY8BW6W7+gBejz4tLgEXaFAE79fOCuB8ascrjhjDHxfG3kTcnTcsId/5t+dHynH2s8Cb3mmMKJfpUj97SLlcMTPCvGHnaMg9T4xv255p8I6jnjwHask2UCj2dGDR4Z9QT8vHlyNcSvVk1NUL4tAHbQ7NimYjVXuQ5x8w1u5fG2UKo78rtbKk6gYGmynsa565ZfTXcO7P31TtjZ2utVyoA9AVbS9EBeoSgsn9xQdnlljXlr+Oi7mPG2Fk35cDasAJd0L+8yfNRmE5IjmK6KmPucgjlYqO4xvLfDnRLC/YwGrHxcLeTbH1qTo+cKrhYD1zxsE8sxks8jxfrxzDEcyg+Pd9w5c/7+tcYBGAe0mcmYxt9sbUqLiOnh7xCrRCsZUbClbNAwQNs9Q8eg+aS/bHICcnElMA9OI2RCZw8M30QUUV8xHP5hjF/BzHyfQQuH318zITJiV5pANRTSOTczzSihVnEMZuy3++mwjnmCnbIPcYm12sKF31J/hPANFRORBtXWrOM4BlFThPKnimQ5UoDLu4KWlHu/zH9DFJ44jp6nGvRMnByiVKA7vY2ii2hAFUil0QctyskD6EsOQqmpNqiTTOtEdvyWNWpnEaoKSU57y+KUip0wAHc3CKP4Pi/ladncZM6Db1coc9A9lcDbE/5mfAXnfYvG/96LAXRe8Q1NF/JIIZT2q8vjCSLmU68fove+Ji0sNYuKHG0OKwRH31ya3GFbqBzUQ+lx7fO85rQhhwxwC+kfUU5+Lv/FhGNbrvvXQ4ftuvXCA+la7S2JqCkxWhprsFdF413U7HkETsSgrYtwcD438bAtIVtrwxvq8BJIYp4ZCmrZOtHRYD7349G3p/t/ELdQtjpnrXxkZQ2aY7iPisCVK+KoUw9pPRwRDnxMbVRejTvGxRYpwvQGwr5V90s2jQuITyzoYiUv+cPy7ZW9LIKI1z6uJDV6pce+nPKK8gkFxyGqgabLqWSwa3FMGGEEHFMZNYx1AAxmZZcsKZwprIZwOnd+RbAaB4k3Wg6QbJDyiYLKWr0xsgSRynLGy5gaHBQwsShiXWUnrvrIJMFFrvEXFX1VIOyoP2qjweZ43Ep1KcbUFZVVEj7K3+aFekoryUSv+erAThBaGeqIO6jlL1BcuV53HWR6y7ehyp40v0iV/8OLYqqGnJf6xfsJR27hQisXyarDSB3n9VS0UOxmubRFeXKc4gvBIih2gcyI2LpATapAqmyAoX27cBvFTC8gOh1H73gpOmHDh1UONwcZcFcS86yRpyPRedDQU0C6Nk4+pCBAm9eF9623pCH9SrLsiUMv6cmTu0U/GZAmP0tbzvo62hDxCzN8bv1aHNL7x9/6m/XuaCxcyfco094NRS8cHpiLDuVE9RxReJP00KEP9y0twEfoqdqctEUIzfYLIeHMhGn/8bWk2MzMpKHpQBVdkbauCaqMQSNKE4587u28N11Ma/fHjEH7q/heOIYRc2OYPr+VWq3OFgtMu4dWqGwcHAkBoOa2AKAgxFEseGA5AzlDh1BXC2GOPjjZSVYm/D0T0ElK4AAMQjZTC3XjkbUgY7yewptKqy5l9rMSKsFdYiMLa0OBHXMaieJL7V8+WJtTdP64+K06tgC0nNOZ3i67nNGhUnhPW+A/zwiM21sFmsqgJkaf8fZBl8X//aHRSJYasvv5NyDvQlMiCsUmgAN4TTYk8WFsD8sEEMpF2GwAfHvrpjSXtD0rKZ516htPxhFTkMfLqr3fhdzBimxL86MuiHVHIDpanTTXDRkZLW9j0R0b5W/TL4dSVY93AYNW86wBqlzvj3in6rkYxTWzK47S+KvA5+Psho9v/qeqaLyZew6u0C51JSWh9+C4GH9XMV+ABg+BYCcx3mSWPApecxZ6UuU4/2QPY6RI7XYob+6Ecop5MDj68f3WWhCWsj5YFfGsEit5p+zCJpjLj1G3+pfbUgDK4FgokED+bedqk62T7p3Hr3v5r9GNxT8jOf1CySDqHqjG+AOeBFDR8lWhBML2Lr5hcXuC1iIQSzC+8j21kQk+C+V8tQVo3wkMpoHJNloxaIgtJ9I43TxgzMHkQjQDCg9CB+jTJ/zN72Cqgh81MXbl++mHm9/ovoblRWoC5xFJFaySUlbkJD+vZ1sFyapSs4zswLVFuC+PATN44GSiqjDn59HLKQqKfbNAcR5ogqZYDXC+ODCsKqidSubUn+9cdrHUVrAtJipnG7C1/yw7UhGvhMmZaXOYUcmk2wECebmeYCyCpd1Dity85ASPnKGowDyb0Dnym7cnu3Zavvpe+usDQ8d87DfVkJ8DfYgEGinh/ljdjBmSjxAB0gLc0MlKUf40stgxRuu0naJUL9lo1/g4xaKG3w95Q2F+GKftnNPMx8Zufw+sIuGadVPV6kYfiilv4tztUh5myjilhu5YDEzcRLn/xNYpGC02aN/o44CIr0MQ3jQvQW5pTJvs0Ov2cTXsm2K4KOswXmr9XDu6fj2O8i9zhzmrqtpOHEn6gqUOkZX7t57JvlSvfEMZ6pOl9GG69hVLm8YZdlp2nFTYOIZbgnw4EMJjza3SGzkSSwEwUD4hd2vVee3/E3Tfb/x92SymcvuX1wNbN96Gl6Py1FRPnfZXBJEKab5j64V3bjiAChj6IuqDmJ8JeJbw7jt9Jy0lQ4JueF0tMOJOGJj3nTy8Fiw0iILiaUuKaeQ9DLKiSCg7A2xrJWVx/V/g9hgxxY3DorejBony25mEb+jNSs4+PSlZbV8ut+mkzm9MZqXbXEnubV983BNDC8RTgGfPaLRsN0kpPifQKsyp1F0gMDUqLMkFirm1fhwTIgeTkoSODk2n5ndjf7wPf2wxgCzbCP+HFsfOmwqHxwlm1tDRnoCAlaQ10ZlxAVnaQwMgz9jbNOGWGcp1IJ8BTdTPHGRY9zNScDp7pMGCsgFxyKPNSZDvizmNPOpASv9tMv+k52Fx3O+FjjUS9OI2v4KpY7Iaj7vJskdyJzIFH+Y00bEQn790DGLauTOGH8XhPHsxhvdNbzSN5S3Rwsdc5nf+8VsoUHy8RSLTg0W2VgQccCowBxDjnQ2HajPy/9mLEkV0d+t7IocRnKOBaAVKWc4wJYPM4lx0ygkddOi673Su+a0YXoG2TnEEpHyUNsuwVa+PzMlKethnulKHAAKRM34nM7uBR+SVo2wC+BX7JbQMJgpS5YVG9xzHnPZzNwyaSc/0ZXcvslSbHl2SVSJFZa5DJ1Qxa5DkWlX4KK54lB2r1HrvPnsvAHnX0r3Qzt55g4vv5HX5NK15wky9dki9FD12jhHx7FjKknSLQjhKnfPO8cGt3rnuHYB9sInCe4ddWNmrLGR2ev2g7Sxt4Uyzd86y3s4iaW7xSET+EZc1pLYCW0EJyb65dm7QwtSIyoiiBNtaTdO0TXvNEW6nhZb5jB4Y7kKSeRoXZ+HprdZKTNr/M/bEvIhliMiKi3nt2SzdBK8/A6pLHg4ow7Yf5VBHbsnSjscO858vApXKCZFE6ffXHmtAc+me8GOIUnvjMbuNGyifYm/cS/qj9kk1aBYPJNx450xeOYfx/uCJAZbXNTE46VL8daCPOG7ZxSXivZfnb7xUChOZ1qAy8E93+VdkJIye9DZ/IOJNfoe3qHBmFYCbeTK9aPssyqp+iEsjKi97G52o5NMdbifhI7gVxvndUiBxgk5QCBPqWnBgwYcyUCkvmFKRIo9zJ/bdN6Ldf0AG8ac9bWotA70tHeoJTN+Pgk38dcFoKdlFsdetk/bPqvkAtTAdwZLKEpoVfzVJfeRsOh6/H2h51rmJsA47GEXo6/w5b38Y1YeNxh/SGXwuPiQ4yA+4imt3eEPJqsjcbZX9jhyEhRCmBhB5JXHDyxKrqKZ7/LWkDrwArLvEkoShy1UCBKW7PU32PYtI+zyzLzyGCKLJ23/MYyEnkgcxZIVFn/ACCEdfy2Lj5FaBO//kjor/rhT4lI5rFshHkkWL68sDrYUgrRigf9KVU7KI/AMdz2gUznxYUrZMUDdyjSd5aeYGCmVN59qvrG3pY+Afyz6IOJTCFT7EynU3qYvWKQHRXNfafESjjzi9cZp2VyTT6ya0vrQWd00svrwi3hcQTpldLtZZWPaVgkg5I/Zat/l0xw4EGz14GDhC45aVtxdl41ggRj2/3Il1CDXikxcBdV3tHQzXogk4j7BiWEsYy+trB9c3/n7PipdvLX2oYvGf54MMfjbSZ2bzOpy3U9Jj6EEL+EgGztPffLptTYafAxqh1w9w6rq3Wj62kmHLRBycJb3oFSoynT0dftSjzLsh8FYnzLxjPSEdgxEq0ANWdRrPrXpQMmTLJ0ye8i2yvWI8PZzhhL+4JefGwo8yd+Ohkf215p+qJeYAjWRpdh4USzvWKecSIjM+RkNlTANi8sLk3Iv3tWh1yYr5gmaKSTJKg+TXtq53IYINy59PY8v5/1I8G30N5YZA+K3W2DtSeHc2jssJEK0UyuDKqyN9QaWAsK7L7qMEx3pLMTXi2lpiy5XDHareR/ytwd1l6CTQIlBtO5INr9Maf+WI/NWMMh7EzhPkqd4bRlLcfbtP/1d2S/zHH0tUMBSFPjnwZ856RpNKhG9n5Y7/EnOZXP9chYKzIRVOvO/1yMBKYKyf7RKgyJseCTLxrslCi0mXpB/LX8CZRArUM+tvtMmYrz5CcB/k1GmyttAmjsLNJzeOwMp42Oz1s4EusziBYm62ikWhtpE8alA/VrIvJSp+nwi9hs/NTdznWy0/Nd6B73JOxtpToPq7YFkN2BaWqDYFhOJteaqiuLS/EQfDGdB3Pquufuggnym4QqvxZ8+UXNSTDhFAp0tlz6/zJaaZCoTg7HS32ujp3rp+DS92kTtkrpUjDfZVVyVFNm1Uan3TzHdclbNhA4plKfYyj3AYlGqA1avWBaWTpLTmELq5mwMYc7J+fskccXfRc0GhVC75aAt+Ij1i0e2m2AeuThAuAlLRhFkmagIbYhRDgPyZoegKXaJErxKLxWEN8YYBBasYzB7IA+/utZ8zVcHrHVYoKwapqhIDIxWXvWgyQZoLWEcbMpEAKagfOqwRnwg1O2uYYr85OYojV8ya7ewQfJT4Ahk5VZQnrLCpJZSm86w5np2haoX3rlpM1XHmSpTgfD3/BHrfVNpQgnLJQ6C+dAOjiWet3lRI5hWGefQ57NKcJoqrZnJXYWrar9YP3ua/VHF1zmWOrBDj9wGTKGA3bmhf6A0wfsn1Y8kqFywCsaPv7yNk1I+Jl/ZsWcbLeo+Mj4LhwckemiSfbtePqQk+5EyKOcD3VxI54IpymiwvGsK/rCw/FkCdLGArX4iTp32wtILYhKs1OA+ImiYYXB0uDnjU9aQ8dy9KVkmCELq1jciSxq1dTp4FApDoJjI0ExIbJwYXcTetk4YrbudvU1FvjIud4R5cgwNn7NvOzH1ooMHcqTqEY2sCkVa1brKymL70+QbxriC22WjwyXqSGXqAZZKtn9Ab/rCCosgby2fiAmNhVLRq+UiNvQaYBgHgDiakx+QSPlYUBKKsubZIcUG8DlPUgmEPby7ZmaRAnu7CLtLu0JIGJMRLerOf71vnggVg2URqP58IrpGdns6z4tELl9uFBMZQYyW/TnWieU1NUu2TCgK8ctACXycev8HMvc+uwIwjIOGjdqOARyIqkTiZDAfTAfSS5c3y/r577/gt+PrACSJrUfebIsuP0rQBKtmtnwH5J3bsw2hKz+hGY5ERICx6laTCxk8sv+KTS60yJJ7FIlIPW2glOch8GUiPHjOFgCRrXG7YIIFvHKbt7KmqKxDZ5DY102U6NnupXcwBqe6ZCTyjSq/f+b0qADvlbf8P7tiYu8r7C7THkXd/OkP5OTtHY7nL9O/yrPfR4djC/hiRorM0rAYvVlC6KNFeLICLjnVzPwRgz8YAD16E02XJdqo9zkjGP0ju7K6CiS90j6WcgaWOzYZCmiPADFvStj7xG2G14UrH6bR1em0CMSHIwzUhIOsXQ0x4qjmI0qd74+tYQ1IEpIM1QxfrymHTLBAXmd3WYHFc3NNvKykx+hJlPrcJLlwtOu7Im4Derw+o5H7DvHHrwy+ajgX1FNKVBWiqokZ5j3zzfQKaDuxXKaotDiWWEvEqtzzCABc9n/7PM/ueEo6vbkqM8Ardrlzq5AbhPuPYANEqB58X6S7TOXDhYgfdP0fAh4OMVfgro7/5VkMz/+k7hh1pAPd5M+AgYi0do9wudRVJgoeWub3lUYmgccvsHgTO91ddHvPntMgrJuooN4qEGKFDeWYJTEth62jS4aoaxWoDnhNv3oF4mahZ6KzQi8lWgXUaKfJMIPFdY4OwIXtPOpqVwvSCzdXdlG9IRkqbobArCTPnl/MqCM80vAuscV3siOiCmVbAdF7yRvRCCU8mloyPecG3Y0U539djDSSS/tRlWEXOFuGVPaijU9briOj+bt7XXrEYxAqB4cZi6qG+d7wKzY2yBGzc61uKxsh5zvYxvQH8vtiH0/ESraKhaFZO6xwYi74HklA5A+RYNXIdlDwILgpe1Ayzal6hU9acoK7GMc8F2oc7zlg3CLn1Zu/0caG/h9lrqYcG3Q4Ba1SltfXK8JB62hsDAM3tHYoQLP3leRwcbcwmUe8gmt96C9XazC0CpZI/Am1nstNY5dLQNwArbQLLjSY/nvOTQ19UYi42Tflk9nggqa833gUr5gw9xGIpEihZ54wq16DjF66Qr2cTpkopxIe+YuLKkXsVPw9WHkrs7ltzhSLt7VGwA2v9joCz5bOrHOvdfhl7AAdgH+vOd+/0/R7g0HT8xtMWU6IT9v4nPuHqoOt/edjxwhD93yZYsd9Bn33EzXf/zf23l4xWHJMQrlnkomCi9c+9Gc/eEFLRl3LPlksii6GBL+AZiBK8w2CnW7gRuEBb5d+qzaZJaLsyjm1ZUvVkdmTJT2xKJADFp5/hsBV3V98ilHXhooZaKxEnAVVIfGouMAZUh/Cp+DakWTqkpEDi6axsiATqgBz6XZtoi+f5MN7DxMGnpmdohct6JYJd2L63yjXQhbuCItvFSWwikYyI1UVsR2gMHowNslt+0JdOhl3FiV48mgFEK2xY+7TX+NmLFo92MVdD9jsfHkReCoVKVArk9x91OY0gChRskThkCeeJayMCsIHT1XP4Cw6yb61z67Vv2Ka0LvlDi/JP9M0FS3d+8iNNHriv/TUSEUYPHcba0oM2LT1pbEEet5FFA0XjzvD5x2HI+Q4w4balaj0I86lJRsIEUzbMwF3PlXLz0VfUYZBoRWtqJpRAtySTcNwE5op6rOmmb2Arh60i0R4dKaHfL07abVvkEKqWgLXKNg7T/YcVicOO22r82n8f6rU++HUTsAlQ5HiAG9GRq4raA2dCvvG247ZpCPv0oY+6bmqN735q6oLIRWm6YKx2ZP+vMGQgXP78CgsxiE72lHZCMs+qXrZlHcqYoss8LcvyGsvUpwVsZtxxpkqBtepV7MEB8bbG7F93TCaMO31QMG3KKl2KZJRnvj+HvVMRlNOZxjKXnocq1JWYHli5YEed/W3Ku/HIUWSF0JhGF0X53TEO1uyqyOFfkt1yqVuOUG2vpfRS5H/uGfIlMTVyiqrOME03w9GML4F8VTOpfFznOPt4+e+/zghUb5vJgD2Ow/440qDLYvT5LftujxdjivPtL3Mxp3/73uecIH2BxDK25tnNQHUC1efTeZkHK7nnGmV9VMJh62STMXM6k/kgYoUoZFVjBRGPNwMfaYRfgaCTrq+FvczkYzLnzHz5yUrX80kc61tRAYarpFz6P3bvKv2gfpWOcj0am7gbAFA/yBfW5oZjFO6JlS+2pANRMcEbLz+YfNlV/YrBqf3mkfbPuMiQzvshO+umUAp2pAyoIUlvcWZQ8zB5HhnXyOm5odnl6QZXvJXtqnk3/GOU8r5SUKTs3U9n5pqkv67RpGwJNADd5gHwwqv8QYMw8h0799d00Ip/pN6eFKKGaNo/yazBJecXJt4HaoRxLrL4dSsuuts3UFRZyPaAv34vE0mfPuHpbtQ8xhCu2mmechYPTizWnLQ6kg1a6XpEiqXxvjAFChnxXH3+Zsz0Qoh2zUlMllzRowHBq1J2HFN41eu6sbFofXX3DDtTPX+W+kbbInWBOIWZx6Zp9A0uiNlYl0Ha9ipcMHvHcH4Obnrz+XdgcJPyf6wzAHepIDT8DBVBAEX7i3e1L1UrzSAyjsaiLRgFcm2g1xW4TGTFY+2rx1zw8URFgF6mFBt6nIUiUzCdo3ySpqRFuhJiH0xrMlMl0ZprjCRUAUw+TIFVdw2UdLFSb4xgQN4DRMiUPh5xjY5LhnH0RU4BxCHMqDEEQDbK4FBwltGbOaVhMnGrJrAG1rocpHqxi5g4/969aj86NNlpV3VAd3Q9fhQcBvPwEe9+AOiiOexzPoK8AL/6Yf8pYTM71mD95wIZVfJ9mFRx4xTDEFj1DlT8z1FbTA0kikKeFsCwTpv/Rhfnpxg5teMHHAi8PmdCqLSXxI/5ebbsgVSOJPlO3QTOjXhN6rCg6ZIg0ciYBdoSow1EA1XUq4Lrimyhrb1nsUSeoW9G79C0hat21UjiAt47pBrpODUB9eHYfCfLCM4SX+HQ98J2RTMXV25Xm5FofHra7bSaznKxf3Qkhf8O7eCrF8Z2ie1wr0EjWmbKjZjgPr63pY8LwnSEWzwvirOSYDai+aony/Y1O/fPmix3m772C+E1jik0RqoEW5Wp2IsoaEO/81LtBtZHee1fn8p7hEdntVWYnbPpTUhbkDBkaEnH8RfZYX0elrcAhlkzpQskWe106r/W8oGYH8lWKKtIYR5Fm1WafHJBoN82RwRSxUtX/w4hKVweSRbazmsdtL49t73kTaoMs/Z1NjruVFp0G3LLj/E3rjO0Ci6o0YBppBMTpOy+hEd/6hkkAUzx64zWQe2tJE/4xFsx2BTdzQj19TPeuuppbKX5pWx/D4zy1qB964duPn0JCWpy38YcwW83f1p/J2T1OdStXmiPWeEgN8eRhsEfAwUgmQo7nAQwfYbkdbmpBlBQyRhdDe2RGtpDB7ab+BA5BMRL+bT18ACdYGKZIO6BLDGdtA8hy+igmfNwF0GynBl5xaKNdilSioNceTVid5U5Zs6HvRZhC0lC4puHUJykCi1UBw7S0E7qmEXaJ8H23BmkDfal4i5rq5HrCl36JttVHFpiDXzX2YYw/1pt7R+lHcM2oEcWVc1v6NG/zHE+dkWaFhT3cyjMSZ2uNy6tx0rQ+/H5gf+8w25ieQBrofOQ1h2CHCW0aQZ4RyJ+FQNIDoKPlmuJJJw+e1suA5GBPhwM0Yo0iD74kPzG3lLsciZuo7D0ABy9P56ZB2y7REiaON0XF651XxYtGej568B5eXOGr9EiWtHuVHTyA7RZEV37FE5dvShWakJFXGosfCUbGwB2PKSEk6w2nh0r5sDdm3r7XIn/0JeZ4uQtaMCLR7A0EF9BvGKmntO79V2qqtlTxOIJ6coR4kYhIt/uioBfi9xcv7arQ2ONcTLkF7XYD7mSFQB96+HvBVf7BsQ8PVgzJcNOPBecS+bAvkKYU9aNPGsN04rjoVMNzsAKMuHwmEtrr8abKRfutUSt4k/5cQ55cpS64JkosVhl0Ccmt8BZG1TevaHPJzgkBR1JZoPg5PSc7bwX4hBBlHt4JnDx4pQmvw0kmTUqZ4Qwxpi51PQsLG2yRsnv2GMTAWODaGBeCuxBuv7W3BooOA38HaJQC+VKVywKR95U3jbu3ILXS7sJ6hOVaO5JFg5LHP/xuIzPLlFN068MdwzHzaEVoouTv2Ux/NElc/mx3cEcfy/zehtp++Q0dcwEx1Clhfm36K+W5ZcJRdSyNYHcc2XtQcn1O/eRHnyJDU743XVPQsv3m/SCVuTkDOHb9LBEYKJt1oSwlXG7UH25z0UxpasMBDwDO6RULEZNBXhJFG2A4mO5Uq0uuI0VdapngrO/a0RIReI8UFNqckKzh0V/yh24F1Jepuh45IDDCfZI4j4s1tMteSaufJ0V6oRFZKfHDSIiUYiZzsokeWuzLycy5Wq1sSKuUu765jQezitKqqdZxD3mqMebJYGOFpO/ssJ3J62scktMYwN6veb/w9w5c9OFaLlBuAA+IJHl51UdNU7zkRjFLLImA0hKq2FGDb0GRg5IeMw00Vo590CrIqTqJg64CYXf6BijjrFMC5SHFxVrRg0/L38l7U3zlXhW+dTWSLBncZroLSfTqRpYkW9BqIJyIHEsAqolut+rd/vqFxpP0jvsOPFe9/64O9GU7hTOb3xFaHQ8E6OzOTlpDena9jRJAA3iDKjn+eD80N48AbsCCzmn66V/H5Ea+Si1770nM8pR6YwvoCQzoG8YS2e+0a650InjaoeAIRRajNyII2wP/ZcXuP7oCl9njqMjw4liuZIMv6II0+F+rT4BFPLaQWFV3uZwGbeGF0QMzdw6Km6tS5+8e/vllXatxyAD+05HOzbg9Lx2RmWn8oOvoi03iS9+BFBqZxOIXtyCX9MbrLEQrTQswJepvsWTjsq2oklflLbugOEkMsMPlQ1If5eT1zyuCoOBMAuWFze07THfgfvvlmNZzqNYlaE7Au9K2+Q+7xY3nFzGUXtOOFwKUoUO2dsuNibIwl/LeGYyfGGxLTYzsPs8O2yeT7qSSxeaaAInYHCIongZ8oxNpZVSokV1pSc0w312UaqcjlFoX+TlZxPl6TnVS5XAYoNQNR5rlDU62OzQkC90HQVxXQ5HYyPpOQb02oYTSnCDfSjn7oZ+RBPPA9lLVFZLNlrRByzCXf2tBzZeuzRxJd+yaT9ryX3+bohQuYb8/hywG2q2Q9b5r3aCFH6HmvgvoyvrXQg/57MJRNpEBAfzOAWNH2YL6q9KUQADyNvOuMEXeCBd86jChBa4w82pF+yUmawONOuPUnDQ8CBbcSSufV3vUNO7RS7VnBLImLiVJdswbgG+5kEaLQXiYDoj/b1EG/Ptz86zmO+jhkft75OmAitr2NApPU9NiD7RvVT6jjeL3GQm8bhCuR3JK19CgFtjEQLWpHersJoKF1rTwlbwGGtWAQQm+kf3yz6vDjUQnFoBz/JvAOMOyk2gximwtIKbiQUcPO/B8RLIIewUiYPxtmxevZRJgKiMNaLa/oPJ6F0SSeucQciWHMcVVLftBFozFvCAs5+cFghDZr88XH/kAJiuzYyrMumYAxm0o7FYRBha9FAV9th6ZjVWWRBA/Rdt0pStk9t7koEmn/1txrL1PVqupt/cZTA0ibhgcwNnXknfhIZOKoC/AXrJ3o0R1gPsETeWM3NQsw4qbVSVXsIaibereOwlqU+O13Dwu1DOZ00Lklp27snYl+QzJHeBV/PCHCS1ch/SQy7zIaLzPuR6qC96H6Rei4gyuH4pT+bV8bXU4AT1ef2s/Pyd6Ejt682tbKn3o6ScS8J48w8Re2ninvdPYKT7Zf4zcqfMfjQkwbBkA3raF0ALUCmRR5ZNR6xnGU69MYPGT/Y21MPZxMbaOal9ja5ao5EYzYT2Z41Ywud9hkd8sW1HBPTjsCiAIH4yVpg/Fu9KflsRLYquuhXxl5fpOAaKMrFOEH/bbBMP4sRRYf+dGj2h4RM8tOV2MUbcsX1zUf8oLrt0kjxOP+gLU2Pho2clB/a0YXv+KspugLtMoQcVZFIs1KJFFEF2x3dQbOmmmVBKfK/Mt1+sn81KCfj+wyKlnql22zN8WeVhK3pPYhBjOsJHbc2DAsr/WBMTSwR+6zW+rzqXoxzPQYqrkNfGvfVZJtrsYTAC1wb4QxoqKXntpVLDxi+fZ3dCXgTFvzlMWNPyEm1fk908k2twzOUnyMbdyytQV04Ds/vmiv5W2w/H8xe4N9ebiP4f+lQWpgjpg28VixZ+Cb3QARebhHHS87XI5AVmqLsr6zF3H9527R7Z+645Qcmkvg1COwCkzCFcTrACz5CVq6fhfXG1zuROCXtzTxguQBKN1xaFcGPxOC991U0Znif4tq7FRAX5befXdMTAHfNcirBpw9+8gsSK5fjfz3mmyESb72bMhTybTtD+ao8NuCaj4Fi05vzst3vyIvnz9b8lpiB5Z2/fiVZW5g66zJi8X2YPs1RR1KyeaP+tJUEPxEgyraMgqJmSnymVE/mP1gJQB4zIyM78nsZ4dUAVQ9euCB86xl2jjGSrqJLa5zMEiBsW5H/WiCDdBqNO5xGA4qu6fX2sXQbJkV7FSFiyaNoP5qrikDzobYZkwHj3se8C6mvYuYxMgQWtVtAbEf9l7lcaaUkgcM8dlcVXOi8AUnT1GhTGOIDR5pqfL905bms4ORNo0rpq/uFo7eo4ktVmpyZm8YvNFbAiqC4KGMFdCQE38zzubeorguqVahcJ5QENOvmNzOfOjwovsBIHsgPsGPml4YgknRDLKrr5farhnxToS0NE6fskOZauQbt0cwBHHZfm8Cbzj6sDVJSriI++6bRt42y6D5Elv/JC9T9VK5YaW4pdcW+GYqEypKDk/j0xew9PD7MTAeqJber8jQM5Di1bRxJT3uoR1q5Rs9SObgVxsr2QkZvx1B21BOOXwSRPtXlqtD04Xh2KsLXx15XnfHXn6/tk873xzYdXbDkdPEHXwzxDJK27/94s9uU9fG4lTSTnRObW835hviSbWs+RiwHpf7zaEvHglEwsrmpIGEny/Ib3c8eRB32OmWS3+6ad9xMNOvgRDURk8sSz1a9Imw22dlpzhH4bdjpRqd/M/cIFTqr7o/ir0owYev4l200uj/sMhTak7qwJ1cfhIhbqsZKsNuM1E5CF5QLnjwvg1k3OsuX4wBSFKji5Cs7pstnbvt246aF90FgHHoaHe+b6PJfBPu9uBbMlntAqXXoM3P2TkAjvzKtfKZosp2FcLl5FRjMY9xeKO+YNAO1SZJ0CTbmznTf0qj7x4BkfhvEmwMTYOFTQw+xGA6x+w6ixaarJekjBOUXskc9gyMzqrYb/oKc5o0JBQel16l9RExGZZ4rCj6m+hlv5buo1rC951Q8tAPezx0BIuUCg6qYS3aXmGInTHYkYHiJt5d0Ezq2Drjq2rrc6RwqM4LXS3xLHDpQK857thntJymvqMK8Z794IbS9I0yxGIkzJKnUly+pbZ7Tk2hUQH2xP8MgdEZ/I50LOYE7v1ID/94tTLlodEsySQM8V0c1rrJeSnJ7Lfu0cOQe542ZOeAKPRs/a6HIIpdB4JCccRETbJYb+ROLg7tSo2kbF+BWvjVim9pNi6BynlIpXy8hwqe+rk+I+73xKfIbHefd6Ay6qWO7etGGzedQoEt9XvLiC+If1gLK4OfVj02jHdxhoEtRKo26fHioIGSQFBfcmCum1uvqclQec+kiT8b/10Td08trpfMdTjqLUDW3VhjUgAtmHnBoOnE1RxTvn7U/rjy7Gb6MaTc8ee/qSFpTUPOaDyg+/HZw3jtbWPjz3WEnQcGhN3YfT+H2Ul9It2lipYP2XAqBuw/8xMVNn40Shp/9mTRc+bhMxs5frObaMvJCWQPPnwI5MHh3x5K/YyNuELQW4Umt3r5OJ7Hv4rxmYQr6MjoyujpFQHEMbe4lS7jcpM52hqEQ0/QVwh8l1+zkngrRPGBwgAsUfoh8fqR+8W6x+gCSR8MxginV+d+YbjxKKLc0KY4ocwx4fnWmx66vBhnZFI/nAbcpnaTl8ux6d+N6F3U+J7C4QZqq9zottVY6MtCkdx9HP68vz7ZHR6031jR0YyZ/c4MJGIO1D1k+yWMOC55003xTKNnGUOXAlNo20tbt7yVlS3N6dGqNoDPMvmviHeFp2K7KZyryuEJhGY0Tsvv08rMKe3LnMgyWvafEjki7D0Xn7leFR+s5d0XD5ypIIGLn6ayxqsKFKyFVS6Lfd+ofHMaooN1m9AsIoRrufsWMW25O2EIJ0eNIjK2Q1nG0SRFv1mGonPCaz24sl92y7qdfrv/26Gv74tZ0modtNCrmphgU50Qn79h1n5ptAuhPU6hcLhlcdwGvcHmMow+KJ/ixNTBF4y6gvSEVVDjeWVeVxXlspZhauj3cnWG3ShxNs7d0xe992U5YCan2NwyuKMa3/QeD/DXUHollY8hQo02pGzjtDRktp5Wr6erG6lK0E9Xl8p7jHABiseNvTAFRaZkrkYR/tIWc0OtO9M275rJ/3b2ufypglidNYXW3kkPbWxLOB9xYKH3Dg7RUVANLi+CV0Zes50/B7ApRtyVb17Df2wXMgKhmb9tBdZ5mMfBw4rKbH/w6SmPdeU/4rn+88swLjwwDWLW/8AwHc7g5YVVdcrIeXuO1dpOW6TgXMWBHESfDiI0NTKZpWlCb/rFWIa79ekxNOykr04YoCcDQMFBzGDMdhStnTwGUtjvEFvkZHB1WJ7/fjdkYMyu7V0cavIFVJSDKpgDY/uycCGNvztaqKINDGZWhZu4LFGJghJF/ikIkCf5ZQxU+ASP9cL2w4MgfhopGCo0+t9ztuCYwgrI9IbIQUdXptcqf+FL9LPayjp4zZ5pF7vc3ASHUnw1MNorFnQo0PoYmkcZ3yDdsPinuXW6X75RjWNjK9NjnKsj731Gg5AbXxYc/X31SgbVFfPSBDjCNobWJrAgeTb+m0+kb9+BACJqmIxkLfkLdNGLz8bvA==	t	2037-05-19 16:00:00.21178	\N	\N	\N
017426de-6133-4fe8-9acd-e07e4fce644c	~bd8d71a6	~9af2dad9	~10a4595b	竞买人ETKJC	1	4eeb2732aaa9ec2738a718ffa8cbc680b8a4514be7e087a17cd9cf2d06dfac53	base64:WhqYGLnWPjrLH083pyPZgZ8YazWIPJywVxD0X2VHEmCscmIF+i0ADEZUhIiJdISApIEahIeZOWZfCVaSTOYy7ZEANnjQnI2eJBwuYt6Bb8gpR+xWe3JC3gXbcW3wrjgpdFQI1ekwcYF0+SsdO3gtgcd35vQ093yufiuO7fQGIRWlrxpy7BLO8K1b18xOiHqEBvUP8LcPSq3B26hOrKpoq5WLwQqrdo3oTY1SxME15YOK086Ay5xfDYDDps4/+0entENa0X5KZHSvzQdVV5lpmGzUYuTv77EqacOFKUgzM0jfNcnX39aCtLJ864JtgH2up9C7pBFdTwkB30cqhcDQHaI4s0w3ikgcrbCN4GhgOGmV3Ab9Tw0ruZoXRNYYLa19RKwFuFsvMZ800piZlbGfz16lBplUDC60hhytEjtNRDwScUCxyZ8JIg51jG48quYxIedlC90n8v+AUT8rT1LmbL8gEnBXLjn9kFtHXr50FqfKC3Y0wPXWT6lg1hnntE4Mr/muC+fi5OU1HgYnHbHdThFgjAtM0eqoL2SzHIuFHavNGVMWS//RdsS5BQNR1J6DNJzhgmvSZJ9NyBdAR2srKpAPXiEy2gDui/TwQeQyL69VMqFk5wU0QwQcVAAs7dbIiS2GN1X/12OXTB3AOW2NJOWJmxO3MOIuCGGbzwZXpEo4QRG2i7VYZImv0jAMhycLwYl0PzZG1JcUU1AuVvrnl6W2qMrp0HwZzOjncdgz6KA0qAhfq9LHSLtdYr7wNpVUq3ukowmr32qyS9Bos3F3ll9JaC0BjizAI9I3priRWli6H9puru6B5sggHoPZazJkgswilwrhuZi/rPa90rAxR+jpYdzAl/rzW4yiTQq8QoI5RoSukm2DVwgnoBoY9ImqxTZbkXpZz4DeIJ+yN/9sKk8xBp2lGFBqJdiVvF3YklbF20WrxEiBXJfrPkvpX4/1pqZfE/5wWxe7IR8DMHhwn+gjFamhMji0qQVC/ksoXsJOTi3YrbR0sexjyBoZ7unA5UQ3iA3CuDvL8ORLZIeiuVsMmkFN9BoV7NrpSnfsifpQwTFaPPaFBWUpxAlC14J4KHJpkJtDFnvWsHEjRjGGJyOwg2FBGFxBxSP15g3WO/oTBQn5X5RgfSkLbw/mVtpFLuHUs3NoJWQ555DBUAP/lJ5J8pMF98YyVoxxsf2UXd4rZdmv4uHZaubcn1Bh+rHKAx5o8ApWwPts2w0Oub2fy+258AoAYz4FzyLtWoSs2KIQzwHPc0IQfi0yLxAz8Bj7fyh6d6Hxn07j3I+dJQyWUF9Chx4ZgmiuYwxcp4IOp2NtuJ5PmJqzu1+nBN5TbFe3FH4DrcElvCi2Qj1kNmMWt7b1uXRKMDrfz10Oap5v3L0whtzwmQM8Y+bkJgZHhPGxEy35/O2dlYhjG3DZxyNE6g==	t	2037-05-19 16:00:00.204193	{"price_fen":50000009}	\N	\N
0db38db5-2897-40f8-a5bf-76cd61f99eb4	~bd8d71a6	~a4108887	~3864392f	竞买人VF9VW	2	2ee121c230acde92a2aa6948f797e2bfb012a41daa04ec31a06b82dcca8b59a2	base64:nDzbu0TdpFesPq3mQzTFlGaEzXtNFUwA0bts+fL0gAgQAgJRBJbejmy+zNCzetd9iFQ1VqtTGjtADZFWrtjtqDJKUa+e8WI9Wmi4lh3dSZ2Uxzk6Ilx6Dq0+Wb6Oo2C+mW34po1CyChGnAHAeT5cXLfI89+cM0IbKZamHfcsbIL6f20NBXQ9yEltEq6Ha5f+16PvZrU5n508lItuwR7C9hVg39H+KPoEdJ+TqhYZzzqje0R0LcR633NsSFinat6SVj9yH4upH1M2UG/JIh4+bcvG4swqwvZrvVKBYRkWG1spwmCzMfW0sesnOjEfEPCitNZphayUFKVFXY8aV5erW5reHRv2JuYFW9h2+PbzsL9sqQMZxjS3gQZQCmV89OXpqLYtqxMUJojg8d0i7Cg05oHbopPPFHl7repLIU/qcrCuMaZ8evLX3QV960QgJWGYM193cQw3n4O0PnovT+v5A4VqpWoPoX4aYpMIyTjRj0KZLCJr76kagehgCvuZo5kyQyk58lKM9jUEMpcIjx/W7RCZwiwffZF0D2pMSu+WTL1WjxD5lMk9Kx2iaOEPh7moxlwaBDcHQ0uluDwcdCMyA6lXtiqtPP4nD+/VwRlFW/y9BhlcxjaO8TuHdjFwYeuCkTJHmnjmeBqC7Dc2zqEhWLAvT0wtLrE4Yt+I5BaF1t3FLqIccL1uh53k0IEpWFfxY9tUxRpYBu4+XtNRrW6oI3h5MgFWGdD+yXWasiJ3njm36aTGfMtaECTWWkJ8ZcVvImdKH9i7hB/j6r5EuI9StIWEJvZ90gMO+0I5joxICsSS71RSkjE0R0jmSRAET8yVWawgc+YtKJU2I9suwN5zihVJCX8Wi4q4tBPfAwuePWX04wea9uHNv63E8VJTWCS2qbYjeQlnBhzQ/f6J7m/5AVkcMHxycOFUp3OgekRwno2575bdGpSuj5NlKD/2oefBRF90Q7sWAiJQyq7FQh4RZ+pXKk7b4W01OYa3dqgQ5gFI7+W67zUcl+tsKw3JukOLgc3Q3gajGxCTd+ExwGpTbVOf7CJf2JEfB+Xo/vEZOpbOUGkwbaX1BraIaGzZPUzLumboUEiDWeEyCeYEYS1DHRcaixBZZB6mV+SpHdblXdyF0mq8gR31+TwNZ4fVLwRPHRGtJHS4M5934UTKKvac4zWID5JsdJOGj/pDI5zkUyPar5ts28MefPyT7ldEaNShtIXZJJiVVyR/lMGZ2NRT3qY8oupTIcKoYnLM01fihsy6Ktvnl2JQZ+a/+fXPzm4ZP+Ceyz8o80lOwBMvkgsM9tBcx8XW5IEGcn0eYgbt+NNBG8OQUF1QgMF2J1enw4+FLTBIK/1K62wCYotJ7W19/J4RgBNntk684HN2pQA198zsABcAhRF0n/kyXQnOZnC9xm3vp2zB3N/LFH3hnYJDbg==	t	2037-05-19 16:00:00.207859	{"price_fen":50000001}	\N	\N
\.
COPY seller_answers (negotiation_id, seller_id, opened_at, answered_at) FROM stdin;
~a3641b81	~41c678a0	2036-07-29 01:00:25.832536	\N
~ec6f78cd	~41c678a0	2036-07-29 01:00:25.84365	2036-07-29 01:00:25.84972
~6d5d915d	~819bf359	2037-05-04 01:00:06.057226	2037-05-04 01:00:06.0633
~72c753f8	~41c678a0	2037-05-25 01:00:03.42924	2037-05-25 01:00:03.435499
~037e3ea4	~41c678a0	2037-05-25 01:00:03.43927	\N
~3cdc14ef	~41c678a0	2037-05-25 01:00:03.479747	\N
~c151e428	~41c678a0	2037-05-25 01:00:03.555788	2037-05-25 01:00:03.561429
~630178f2	~41c678a0	2037-05-25 01:00:03.565737	\N
~9b5575ef	~41c678a0	2037-05-25 01:00:03.572337	2037-05-25 01:00:03.577461
~d0fe3af9	~41c678a0	2037-05-25 01:00:03.596511	2037-05-25 01:00:03.602072
~31b52bd4	~41c678a0	2037-05-25 01:00:03.813679	2037-05-25 01:00:03.819506
~1e1af4f4	~41c678a0	2037-05-25 01:00:04.124939	2037-05-25 01:00:04.133459
~4399cb87	~41c678a0	2037-05-25 01:00:04.384578	2037-05-25 01:00:04.39064
~65c1e271	~41c678a0	2037-05-25 01:00:04.915672	2037-05-25 01:00:04.921426
~5606fab6	~41c678a0	2037-05-25 01:00:05.132748	2037-05-25 01:00:05.138576
~a566f76a	~819bf359	2037-05-25 01:00:05.768404	2037-05-25 01:00:05.779206
~8fb10d99	~819bf359	2037-05-25 01:00:05.798934	2037-05-25 01:00:05.804363
~c4863f17	~819bf359	2037-05-25 01:00:05.846227	2037-05-25 01:00:05.851591
~c24e4286	~819bf359	2037-05-25 01:00:05.87752	2037-05-25 01:00:05.882722
~8933fab6	~41c678a0	2037-05-25 01:00:11.744343	2037-05-25 01:00:11.75089
\.
COPY settlements (payment_id, outcome, fee, net, settled_at, refund) FROM stdin;
~cd0281f2	forfeited	0	5000000	2036-09-09 22:29:01.890258	0
~2726d958	refunded	0	0	2036-10-17 16:00:00.530883	8000000
~7d3f7c7a	parted	40000	3960000	2036-10-17 16:00:00.568739	4000000
~47a2c9a5	released	500000	49500000	2037-05-25 01:00:04.08652	0
~1c6acbde	released	500000	49500000	2037-05-25 01:00:04.321144	0
~de96ea91	released	500000	49500000	2037-05-25 01:00:04.856191	0
~6bd82e52	released	160000	15840000	2037-05-25 01:00:06.991608	0
\.
COPY signatures (contract_id, side, user_id, organisation_id, sha256, signed_at) FROM stdin;
~ad4f6725	seller	~0c08aea8	~8f9a9856	76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a	2036-03-11 01:00:17.74028
~ad4f6725	buyer	~a9e7aa46	~41c678a0	76cc0851a3157ae55acf42b8fb8a4af29929cb2d56c8ddfc35c02bea140c506a	2036-03-11 01:00:17.746072
~dd769838	seller	~a9e7aa46	~41c678a0	7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8	2036-08-30 22:29:01.126326
~dd769838	buyer	~20328169	~10a4595b	7645f1514858a79926a186073ccc32b567fce35019df80540e3a3aab2b3ac3e8	2036-08-30 22:29:01.138146
~53748917	seller	~fa4c8f29	~f7539a8d	1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd	2036-10-17 16:00:00.266729
~53748917	buyer	~20328169	~10a4595b	1f5b83d306feaead9067aee5983670a87b7096e4f24a863eb1af44dccb0ccafd	2036-10-17 16:00:00.271311
~1e886f1e	seller	~a9e7aa46	~41c678a0	033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0	2037-05-25 01:00:03.629374
~1e886f1e	buyer	~20328169	~10a4595b	033b34a8a759ee3a16bd48448aed9f170d4888092260a3f56dda2569f390e1d0	2037-05-25 01:00:03.638882
~a8616c79	seller	~a9e7aa46	~41c678a0	c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e	2037-05-25 01:00:03.83958
~a8616c79	buyer	~20328169	~10a4595b	c4a6e1ebe8945f1f6b44b1100086f503c2646cbc17076c870cff76405844e46e	2037-05-25 01:00:03.84774
~411ebd25	seller	~a9e7aa46	~41c678a0	ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401	2037-05-25 01:00:04.15467
~411ebd25	buyer	~20328169	~10a4595b	ef725b67c32de9d9a57cebc0e3f9825fe097f06635ff96f00b1c9f9e93840401	2037-05-25 01:00:04.162732
~a963ad2e	seller	~a9e7aa46	~41c678a0	e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6	2037-05-25 01:00:04.414537
~a963ad2e	buyer	~20328169	~10a4595b	e67d9beeabdccd179c139e78fd10b4c352ada98777fcb8704befc6ad0eb10ac6	2037-05-25 01:00:04.422562
~744e013c	seller	~a9e7aa46	~41c678a0	fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db	2037-05-25 01:00:04.943183
~744e013c	buyer	~20328169	~10a4595b	fa042c981776fadf795f74308db5cc4a8d6b1c3bf7512314d9414860a3e7c8db	2037-05-25 01:00:04.953544
~61716b25	seller	~a9e7aa46	~41c678a0	3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb	2037-05-25 01:00:05.157171
~61716b25	buyer	~20328169	~10a4595b	3d3edb2c7547c41202c2f717bc8ad3641d8c494fc349187801c5fce3356812eb	2037-05-25 01:00:05.164855
~b782bef4	seller	~a9e7aa46	~41c678a0	2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda	2037-05-25 01:00:06.785444
~b782bef4	buyer	~20328169	~10a4595b	2e4b186921052bfe347d1d74bdcfc5d35b4d486142329029231129b458243dda	2037-05-25 01:00:06.789799
~401e8065	seller	~0c08aea8	~8f9a9856	630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9	2037-05-25 01:00:07.560942
~401e8065	buyer	~a9e7aa46	~41c678a0	630e57d6c7fd7165447f438181066fb720d77a50910247a740ad9550baee43a9	2037-05-25 01:00:07.566016
~175ed957	seller	~0c08aea8	~8f9a9856	3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea	2037-05-25 01:00:07.746358
~175ed957	buyer	~a9e7aa46	~41c678a0	3b2c36cd032e35a305611e91f2e6b3039a1aba66c3005253dd205227706f15ea	2037-05-25 01:00:07.82509
~dd51b3c2	seller	~0c08aea8	~8f9a9856	658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8	2037-05-25 01:00:08.488574
~dd51b3c2	buyer	~a9e7aa46	~41c678a0	658ef45ece1b07b8d5c08b110a1c58a2b0ba81cb4ad85a985b1b2b6ca75d86e8	2037-05-25 01:00:08.493555
~b6d7197e	seller	~0c08aea8	~8f9a9856	672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36	2037-05-25 01:00:08.866709
~b6d7197e	buyer	~a9e7aa46	~41c678a0	672bfd067fece911cae00a1be46bf2395f1b8dff64a7f54a385744824cc7bd36	2037-05-25 01:00:08.873696
~8c5c770e	seller	~0c08aea8	~8f9a9856	cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c	2037-05-25 01:00:09.349103
~8c5c770e	buyer	~a9e7aa46	~41c678a0	cd1632114cd2ffbaae4d9247e9f9d228bfc4e8a7ea8a314faecbef4d6ad9011c	2037-05-25 01:00:09.353031
~953a9fc1	seller	~0c08aea8	~8f9a9856	d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72	2037-05-25 01:00:09.786236
~953a9fc1	buyer	~a9e7aa46	~41c678a0	d228921a6eac31a04c78d08ee8973be25b08043a80faa9b6ec3aa1aefddd9f72	2037-05-25 01:00:09.790445
~f8b68aeb	seller	~0c08aea8	~8f9a9856	60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e	2037-05-25 01:00:10.400256
~f8b68aeb	buyer	~a9e7aa46	~41c678a0	60a6fb4d92de9a0dc276391136bb8d40cb5a1c5b7c6b270ee5da2e2c639c5c4e	2037-05-25 01:00:10.40451
~55f06031	seller	~0c08aea8	~8f9a9856	9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4	2037-05-25 01:00:10.591246
~55f06031	buyer	~a9e7aa46	~41c678a0	9879fb6dfc61225b4f2f7eb5984e23dbbbd233a749ef8990bf3857abfa28a1b4	2037-05-25 01:00:10.596434
~2c2a23d8	seller	~0c08aea8	~8f9a9856	1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b	2037-05-25 01:00:11.26485
~2c2a23d8	buyer	~a9e7aa46	~41c678a0	1fcfe6a96e181e206e1581c786bbdc022d831a264c621ffd714a140865cd457b	2037-05-25 01:00:11.269469
~92db142b	seller	~a9e7aa46	~41c678a0	70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac	2037-05-25 01:00:11.794711
~92db142b	buyer	~20328169	~10a4595b	70a29ffc367530c62613fc7a53a96bf3202eaa061a794553def6b5ebcac763ac	2037-05-25 01:00:11.809534
~a2e7520c	seller	~0c08aea8	~8f9a9856	9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5	2037-05-25 01:00:12.372905
~a2e7520c	buyer	~a9e7aa46	~41c678a0	9749fa4b83ad6064304cf39d4cd24ddbaa0b1e139491a5bd7c590d5d43e8efa5	2037-05-25 01:00:12.378025
\.
COPY stages (state, call_id, deal_id, client_id, developer_id, number, title, criterion, amount, is_advance, days, started_at, due_by, documents, statement, answer_by, reasons, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
void	~6fc57db2	~6a89537c	~10a4595b	~41c678a0	3	样品 2	样品通过检测	8000000	f	90	\N	\N	[]	\N	\N	\N	~7c71fda8	2	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.126206	0	\N	\N
void	~6fc57db2	~6a89537c	~10a4595b	~41c678a0	4	样品 3	样品通过检测	8000000	f	90	\N	\N	[]	\N	\N	\N	~b27ed448	2	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.126206	0	\N	\N
void	~6fc57db2	~6a89537c	~10a4595b	~41c678a0	2	样品 1	样品通过检测	8000000	f	90	\N	\N	[]	\N	\N	\N	~c8444c05	2	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.126206	0	\N	\N
void	~6fc57db2	~6a89537c	~10a4595b	~41c678a0	1	启动	合同生效	16000000	t	\N	\N	\N	[]	\N	\N	\N	~fe3dee8b	2	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.126206	0	\N	\N
not_met	~6fc57db2	~fde1bca3	~10a4595b	~f7539a8d	2	样品 1	样品通过检测	8000000	f	90	2036-10-17 16:00:00.353854	2037-01-16 16:00:00	[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	样品已送检	2036-10-31 16:00:00	强度不足	~de90b058	4	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.234152	0	\N	\N
void	~6fc57db2	~fde1bca3	~10a4595b	~f7539a8d	4	样品 3	样品通过检测	8000000	f	90	2036-10-17 16:00:00.353854	2037-01-16 16:00:00	[]	\N	\N	\N	~207b7d3a	3	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.234152	0	\N	\N
void	~6fc57db2	~fde1bca3	~10a4595b	~f7539a8d	3	样品 2	样品通过检测	8000000	f	90	2036-10-17 16:00:00.353854	2037-01-16 16:00:00	[]	\N	\N	\N	~e4c23eab	3	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.234152	0	\N	\N
planned	~4f3746fa	~bf0cdb80	~10a4595b	~41c678a0	1	启动	合同生效	16000000	t	\N	\N	\N	[]	\N	\N	\N	~aff840d6	1	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.693378	0	\N	\N
met	~24022f27	~f454e4f3	~10a4595b	~41c678a0	1	启动	合同生效	16000000	t	\N	2037-05-25 01:00:06.851795	\N	[]	\N	\N	\N	~ad8a94de	3	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.741364	0	\N	\N
met	~6fc57db2	~fde1bca3	~10a4595b	~f7539a8d	1	启动	合同生效	16000000	t	\N	2036-10-17 16:00:00.353854	\N	[]	\N	\N	\N	~239410e7	3	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2036-10-17 16:00:00.234152	0	\N	\N
planned	~4f3746fa	~bf0cdb80	~10a4595b	~41c678a0	2	样品	样品通过检测	24000000	f	90	\N	\N	[]	\N	\N	\N	~e7b42bb3	1	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.693378	0	\N	\N
submitted	~24022f27	~f454e4f3	~10a4595b	~41c678a0	3	样品 2	样品通过检测	8000000	f	90	2037-05-25 01:00:06.851795	2037-08-24 16:00:00	[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	样品已送检	2037-06-08 16:00:00	\N	~5b0d946d	3	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.741364	0	\N	2037-06-08 16:00:00
running	~24022f27	~f454e4f3	~10a4595b	~41c678a0	2	样品 1	样品通过检测	8000000	f	90	2037-05-25 01:00:06.851795	2037-08-24 16:00:00	[]	\N	\N	\N	~74fc64dc	2	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.741364	0	\N	\N
not_met	~24022f27	~f454e4f3	~10a4595b	~41c678a0	4	样品 3	样品通过检测	8000000	f	90	2037-05-25 01:00:06.851795	2037-08-24 16:00:00	[{"name":"检测报告","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	样品已送检	2037-06-08 16:00:00	强度不足	~09985017	4	1	{"call.stage_reply_working_days":{"row":80,"unit":"working_days","value":10}}	2037-05-25 01:00:06.741364	0	\N	\N
\.
COPY statements (id, sha256, lines, known_lines, created_at) FROM stdin;
~e022788a	5119be19091a8bd20cddb181454a843586bfed55be023459a84b9edb3791a907	1	0	2036-03-11 01:00:17.840318
~7e78efa7	eab0d68cfcabe3b4275a9917e6d4f479cbdb22268de5e94b0e87d27037d5db0c	1	0	2036-08-13 01:00:26.487804
~0e846523	cb1ad569f59a36ce19ceba19e1b3989e79413b18277c27ef1982c76e9cea75cc	1	0	2036-08-13 01:00:26.671705
~8a2113e9	352890ad9bf2fbcc13d35e71bbce6deef7d84af07a30201e7aac1d3e82781527	1	0	2036-08-13 01:00:26.76358
~295fd64a	22f76ba191aa1b91ebeaf2342c1d6e1c1349a56e919bc0b3d1b144b971a4af19	1	0	2036-08-13 01:00:26.849241
~4e23beff	686cfa03a1a5c66ee45f6ad4b2c65ca39edf3ac0e7ff996d7c557b650f5088b1	1	0	2036-08-28 16:00:01.81622
~7fdf69a8	d51ab58fe7069c525853e23c813256195062825a2469393195856b6c71022bda	1	0	2036-09-09 22:29:02.371579
~c5a2b9f9	9d49ba0fdb38c824b4ddd77e03a01623e99fa48f491b51a1ebc4ebf3f410f614	1	0	2036-09-09 22:29:02.522156
~1c028e81	c3f072eecfee5d424383a733fef48d9ea2b764b365333c8dc95d7899acea1ca8	1	0	2036-10-17 16:00:00.417368
~1da06a32	cc308a6a12f151b6fbf29878a086ac98c59c891f82e8de3d54b2d10dfbc1494e	1	0	2036-10-17 16:00:00.441078
~0e27da4b	b5865815c07dd247b1725e3b59f28e9ddd42dc478ed7c01232e299cbf533a078	1	0	2037-05-04 01:00:00.613337
~4723e827	695d7093a0539f725d02d5850f854db7aa43a0531c432fac852718fa6197e866	1	0	2037-05-04 01:00:01.2135
~4fb72130	a2caf3e01a58eafedc68af32be7c868c60d776343caadbc46f897aa7522c5698	1	0	2037-05-04 01:00:01.787253
~3094fbb6	aa4f5652c9ed6aa4a4c4bebafc2ea6be4f6faed17e151e6edc168c72bec804fa	1	0	2037-05-04 01:00:01.88013
~61e31294	f9c3c583b915b8324f8393fc992640cebe7411e7602a6daa0565374ee75f828d	1	0	2037-05-04 01:00:02.111453
~6cb3f123	096e1a51859cdea0272c9d68aec1e8a78bbf0389a756163b450c05ec80ed0d89	1	0	2037-05-04 01:00:02.274596
~d78101fc	09adcc588ae717d5121f2168238bebab3ea7622a85e8579c0fb5cb4f4d7274d4	1	0	2037-05-04 01:00:03.329674
~1c95285e	6b35d99593f42ea8b66e72104e0857067b34a506d14a535c60bc985589532948	1	0	2037-05-04 01:00:03.792639
~856e597e	6337db0faf3976692b7bc01c8a8f8300fdb895fea5587611b0350e01d060de8b	1	0	2037-05-04 01:00:04.193626
~ca6378ff	108464b5513b3aa3a6e2e5370c30c73aa4a97caf139813c48cf2f1942f4e6c99	1	0	2037-05-04 01:00:04.423615
~4b6bfa37	8f07207ce90227454173032822d271dcba6fac4e3b97c7591b6fc59a372ecbad	1	0	2037-05-04 01:00:04.675976
~14db8bdd	b27fbceacbed7247825ec09bfaed35e6313357a8a59b8153641ebe4dc8ad64c9	1	0	2037-05-04 01:00:05.094948
~d9f70261	9d450f0edeaf79c0c14d91a5faca6d8afb79e58f290117ff176a1dbaaa9decf2	1	0	2037-05-24 01:00:00.026615
~51ee6f3e	badf930ecdbcbeb8e7372b227ec165605535dcf3a9d92fdbc02dda427ae08bee	1	0	2037-05-24 03:00:00.027321
~ab19505b	165e3b9fec1d7eb74deab1311d683905247d53496ebd8624d779b639e8433425	1	0	2037-05-24 03:00:00.151438
~75db7cad	d317a482bda7a776243da334c9d9f179681f96ff79355d7e1e69b22af5d32cc4	1	0	2037-05-25 00:00:00.061699
~9102eacf	0762fc8b32376a1699d5cb3835c089b6451ec9bcf187f64d236d1655127b0645	1	0	2037-05-25 00:00:00.158205
~95216ccd	8035edfe8b8f5535d4989461fdf673e030446476a1512d060a1ff794eff4c3cf	1	0	2037-05-25 00:00:00.263612
~e3251da2	53a80d96c006938b16d3c10b41e0c275d06eb6daf80b12777e2802b887150779	1	0	2037-05-25 01:00:03.66034
~93ff7642	9d464174de975b66a87315a31caed9cdb31b56c6da6c85f51fdc53a5690425fb	1	0	2037-05-25 01:00:03.871692
~6707a7b8	41be3e45aa2524a18a45f54a38990bd4aa7fb039757a60244b0bb7892d4c7024	1	0	2037-05-25 01:00:04.183515
~92367db8	d46eef91dba4ffda701106dee5acb2672371b3ea9d71ed637090bab3d014b9c8	1	0	2037-05-25 01:00:04.447767
~e5495311	5be8e09414381d195c130b9798c838c7d34ec58abbc4bd622ebbdb687cbc9c05	1	0	2037-05-25 01:00:04.977851
~4561f9b1	baa9de2a57861418fb6c5da8e6f002bbcb2a720b374149c4cd3fa38f1a7fa514	1	0	2037-05-25 01:00:05.185343
~d1d7a313	0fd099aaba61e1287cefc8319fdf56174824e850c9e273471836c3f3f2f70f87	1	0	2037-05-25 01:00:05.370261
~71fe0014	f84af04e2ab28b5a9b9013e49bf37d741fbf7062f19a6a7f826e5d227756d8bc	1	0	2037-05-25 01:00:05.380084
~d8c2decf	249e7576ec72f080bb0bffc581c121b8ed39dbec1095b5e6ebbcb51d78eaa1d1	1	0	2037-05-25 01:00:06.944014
~8a3b7713	605c6a59def7b0e683ef8659897b1aaad929393e22388aebada169724fd06992	1	0	2037-05-25 01:00:06.948337
~b8a877bf	8488a5e4004004c64365fdec1b18048ff8537cca58da3cf19fdedca5c8324172	1	0	2037-05-25 01:00:06.9522
~0193127f	344da3f1524bd4497621b5f13daf2bd655b83f1993baaa2aab8d2897d7af6e94	1	0	2037-05-25 01:00:08.352174
~2e84f7f8	460c4c5b7a940d5a40286a023b9b5b0c202fae0ac08c8400e0e64640f04f66b5	1	0	2037-05-25 01:00:08.597482
~55c6f3ab	3002a41ea6aa5228cfdb77159f9ee627bd00817cfcb69e661e916181fd6db19b	1	0	2037-05-25 01:00:08.93444
~2b0419d3	e295f86ff29257ee83136fb022e7627005c3b24034188e0aa07f5ca3df4d60df	1	0	2037-05-25 01:00:09.452039
~469e6015	6b29e77ac2fb1f166edfa9621ebe58dd78aed1515e32971a335cf61feb167568	1	0	2037-05-25 01:00:09.845684
~c3bbad8e	18712d50c7d32d05b1fd59e8c8cdeb3fc91d6a6fff00df42d20d63092c54dc99	1	0	2037-05-25 01:00:10.458617
~63f6ba32	96ac34c7c2008adc4277864e1eb2306505515a31d4f18491c80f0c88d597d7be	1	0	2037-05-25 01:00:10.663177
~f65441e2	0344259326f9e980d166db901952ceee38c40da45290c28f5d00dbea99340af2	1	0	2037-05-25 01:00:11.354721
~cb8286f8	2a6385592595ba834eefd9398183f1e74cc7c7174c2c1158e41ca22ee8497f38	1	0	2037-05-25 01:00:12.304197
~792a976b	fc75467f14285c0c861846dc69add73cfbc3d8de9e72c57958ce7e86f8df6c67	1	0	2037-05-25 01:00:12.436346
~1b0ef988	36ba0c6cb1d4e10da90d3b461ea394af7e211d37c23187d0886b26626345d49d	1	0	2037-05-25 05:00:00.352567
\.
COPY suggestions (state, demand_id, poser_id, library, ref, offerer_id, is_shown_to_offerer, rank, score, band, ranker, reasons, poser_reason, offerer_reason, answered_at, answered_band, is_welcome, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
retired	~3de3079e	~3864392f	1	~1c68fede	~41c678a0	t	1	0.39999999999999997	high	words-1	{}	\N	\N	\N	\N	\N	~d1425968	2	1	{}	2036-03-11 01:00:17.146767	0	\N	\N
retired	~3de3079e	~3864392f	1	~1da4a191	~41c678a0	t	3	0.35386457012918754	high	words-1	{}	\N	\N	\N	\N	\N	~6bc81e57	2	1	{}	2036-08-13 01:00:26.015688	0	\N	\N
retired	~3de3079e	~3864392f	1	~adafb97e	~819bf359	t	1	0.3771055907804277	high	words-1	{}	\N	\N	\N	\N	\N	~a4108ea1	2	1	{}	2036-08-13 01:00:26.015688	0	\N	\N
retired	~3de3079e	~3864392f	1	~ed37234d	~41c678a0	t	5	0.35386457012918754	high	words-1	{}	\N	\N	\N	\N	\N	~d23f57ec	2	1	{}	2036-08-13 01:00:26.015688	0	\N	\N
retired	~3de3079e	~3864392f	1	~7631fbaa	~41c678a0	t	4	0.35386457012918754	high	words-1	{}	\N	\N	\N	\N	\N	~da5ea284	2	1	{}	2036-08-13 01:00:26.015688	0	\N	\N
retired	~3de3079e	~3864392f	1	~0731e1f0	~41c678a0	t	2	0.35386457012918754	high	words-1	{}	\N	\N	\N	\N	\N	~f850e67d	2	1	{}	2036-08-13 01:00:26.015688	0	\N	\N
suggested	~e565591e	~f7539a8d	1	~adafb97e	~819bf359	t	1	1.458930124857263	high	words-1	{"ipc":[],"trl":null,"concepts":["微通道换热器钎焊密封结构"],"quantities":[],"is_same_field":false,"earlier_mutual_interest":0}	\N	\N	\N	\N	\N	~95e6d938	1	1	{}	2037-05-25 01:00:02.631188	0	\N	\N
poser_interested	~e565591e	~f7539a8d	1	~0731e1f0	~41c678a0	t	2	1.452096187115783	high	words-1	{"ipc":[],"trl":null,"concepts":["微通道换热器钎焊密封结构"],"quantities":[],"is_same_field":false,"earlier_mutual_interest":1}	\N	\N	2037-05-25 01:00:03.153001	high	t	~12c36789	2	1	{}	2037-05-25 01:00:02.631188	0	\N	\N
declined	~e565591e	~f7539a8d	1	~ed37234d	~41c678a0	t	5	1.452096187115783	high	words-1	{"ipc":[],"trl":null,"concepts":["微通道换热器钎焊密封结构"],"quantities":[],"is_same_field":false,"earlier_mutual_interest":0}	not-relevant	\N	2037-05-25 01:00:03.166719	high	f	~65bd1e29	2	1	{}	2037-05-25 01:00:02.631188	0	\N	\N
offerer_interested	~e565591e	~f7539a8d	1	~1da4a191	~41c678a0	t	3	1.452096187115783	high	words-1	{"ipc":[],"trl":null,"concepts":["微通道换热器钎焊密封结构"],"quantities":[],"is_same_field":false,"earlier_mutual_interest":1}	\N	\N	2037-05-25 01:00:03.157972	\N	\N	~deed308a	2	1	{}	2037-05-25 01:00:02.631188	0	\N	\N
mutual	~e565591e	~f7539a8d	1	~7631fbaa	~41c678a0	t	4	1.452096187115783	high	words-1	{"ipc":[],"trl":null,"concepts":["微通道换热器钎焊密封结构"],"quantities":[],"is_same_field":false,"earlier_mutual_interest":1}	\N	\N	2037-05-25 01:00:03.164086	high	t	~036b96fb	3	1	{}	2037-05-25 01:00:02.631188	0	\N	\N
\.
COPY talents (state, keeper_id, kind, name, employer, title_of_post, disciplines, field, research, posts, services, districts, availability, achievements, avoids, contact, is_recommended, consented, consent_text, consent_sha256, consented_on, consent_withdrawn_at, review_reasons, published_at, expires_at, reminded_at, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check, hidden_for) FROM stdin;
expired	~41c678a0	expert	赵示范0	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	\N	2036-03-11 01:00:14.487471	2037-03-11 01:00:14.487471	2037-04-14 01:00:00.025538	~ba5cc5bb	6	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2036-03-11 01:00:14.319892	0	\N	\N	\N
draft	~41c678a0	expert	赵示范1	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	\N	\N	\N	\N	~ebf42e9e	2	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.275347	0	\N	\N	\N
submitted	~41c678a0	expert	赵示范2	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	\N	\N	\N	\N	~c6e2f5b8	3	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.282317	0	\N	\N	\N
hidden	~41c678a0	expert	赵示范5	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	存疑	2037-05-25 01:00:02.320959	2038-05-25 01:00:02.320959	\N	~f65925e0	5	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.312554	0	\N	2038-05-25 01:00:02.320959	\N
published	~41c678a0	expert	赵示范3	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	\N	2037-05-25 01:00:02.300079	2038-05-25 01:00:02.300079	\N	~2624600f	4	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.291008	0	\N	2038-04-25 01:00:02.300079	\N
removed	~41c678a0	expert	赵示范7	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	\N	\N	\N	\N	~96f3b4db	3	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.339331	0	\N	\N	\N
returned	~41c678a0	expert	赵示范4	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{districts,field,name,research,services}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	\N	请补充	\N	\N	\N	~2cc934c2	4	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.302012	0	\N	\N	\N
unconsented	~41c678a0	expert	赵示范6	郑州示范大学	\N	{}	materials	铝合金轧制与晶粒细化	{}	{consulting,review}	{410105}	\N	{}	{}	zhao@example.com	t	{}	2026-01	abababababababababababababababababababababababababababababababab	2026-01-05	2037-05-25 01:00:02.336362	\N	2037-05-25 01:00:02.334136	2038-05-25 01:00:02.334136	\N	~ed904a70	5	1	{"talent.renew_days":{"row":18,"unit":"days","value":30},"talent.valid_days":{"row":17,"unit":"days","value":365}}	2037-05-25 01:00:02.325908	0	\N	\N	\N
\.
COPY tranches (state, deal_id, number, title, amount, gate_kind, gate_id, posts_shares, payment_id, verdict, proposed, proposed_by, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
parted	~fde1bca3	3	样品 2	8000000	call_stage	~e4c23eab	f	~7d3f7c7a	\N	4000000	seller	~cdf0551e	4	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N
cancelled	~fde1bca3	1	启动	16000000	call_stage	~239410e7	f	~fd88e22a	met	\N	\N	~5c1ec09c	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N
cancelled	~fde1bca3	4	样品 3	8000000	call_stage	~207b7d3a	f	~70ed7499	\N	\N	\N	~776f949e	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N
refunded	~fde1bca3	2	样品 1	8000000	call_stage	~de90b058	f	~2726d958	not_met	\N	\N	~95e44ed5	4	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2036-10-17 16:00:00.290415	0	\N	\N
due	~f454e4f3	2	样品 1	8000000	call_stage	~74fc64dc	f	~e109740e	\N	\N	\N	~5926181f	1	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N
held	~f454e4f3	3	样品 2	8000000	call_stage	~5b0d946d	f	~ac67346d	\N	\N	\N	~124b259a	2	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N
released	~f454e4f3	1	启动	16000000	call_stage	~ad8a94de	f	~6bd82e52	met	\N	\N	~0c73ec7a	3	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N
frozen	~f454e4f3	4	样品 3	8000000	call_stage	~09985017	f	~1536d631	not_met	\N	\N	~44f821bd	3	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:06.809117	0	\N	\N
in_talks	~06e7d847	1	中试通过款	20000000	pilot_project	~f31ec33d	f	~f35645e2	partially_met	\N	\N	~462b2902	3	1	{"notice.days":{"row":7,"unit":"days","value":15},"platform.fee_rate":{"row":11,"unit":"basis_points","value":100},"reward.least_rate":{"row":42,"unit":"basis_points","value":5000},"deal.acceptance_days":{"row":10,"unit":"days","value":15},"deal.sign_working_days":{"row":8,"unit":"working_days","value":5},"deal.fault_working_days":{"row":75,"unit":"working_days","value":1},"deal.prolongations_most":{"row":44,"unit":"count","value":2},"payment.due_working_days":{"row":9,"unit":"working_days","value":5},"deal.prolong_working_days":{"row":43,"unit":"working_days","value":5}}	2037-05-25 01:00:11.924301	0	\N	\N
\.
COPY transfers (id, kind, deal_id, posted_at) FROM stdin;
~8c8fb0f4	receive	\N	2036-03-11 01:00:17.845835
~937394e0	hold	~d0c280ab	2036-03-11 01:00:17.864884
~d57f6cb8	receive	\N	2036-08-13 01:00:26.490319
~64d626e9	hold	\N	2036-08-13 01:00:26.534059
~c3339e5c	receive	\N	2036-08-13 01:00:26.673915
~85427ead	hold	\N	2036-08-13 01:00:26.70179
~8166cb21	receive	\N	2036-08-13 01:00:26.765639
~a01def6c	hold	\N	2036-08-13 01:00:26.777003
~dde62642	receive	\N	2036-08-13 01:00:26.851224
~c0a39ddd	hold	\N	2036-08-13 01:00:26.862027
~5d9d4381	deposit	\N	2036-08-28 16:00:01.705065
~15e0a8ed	deposit	\N	2036-08-28 16:00:01.712277
~9d79cad5	instruct	\N	2036-08-28 16:00:01.774675
~c7607de1	instruct	\N	2036-08-28 16:00:01.779483
~a3a6bee9	leave	\N	2036-08-28 16:00:01.819593
~6a8969ad	confirm	\N	2036-08-28 16:00:01.830392
~3da1af26	deposit	\N	2036-08-30 22:29:01.08701
~ccf3a721	deposit	~9759bd46	2036-08-30 22:29:01.16764
~98266e11	instruct	\N	2036-08-30 22:29:01.186258
~82ac9de1	credit	~9759bd46	2036-09-09 22:29:01.90373
~05865e70	instruct	~9759bd46	2036-09-09 22:29:01.975198
~a2c726e7	receive	\N	2036-09-09 22:29:02.379639
~054fcc1b	hold	\N	2036-09-09 22:29:02.416573
~f7e8b6dd	receive	\N	2036-09-09 22:29:02.526325
~d801cf75	hold	\N	2036-09-09 22:29:02.544022
~b975d67d	deposit	\N	2036-10-01 16:00:00.484984
~d04a5784	instruct	\N	2036-10-01 16:00:00.500773
~a3620125	deposit	\N	2036-10-01 16:00:00.569839
~a5d18794	instruct	\N	2036-10-01 16:00:00.602649
~ba5eb6c9	receive	\N	2036-10-17 16:00:00.434889
~86763ba2	receive	\N	2036-10-17 16:00:00.443513
~80748fd0	hold	~fde1bca3	2036-10-17 16:00:00.452983
~272dbf83	hold	~fde1bca3	2036-10-17 16:00:00.458065
~2f3aa137	part	~fde1bca3	2036-10-17 16:00:00.535782
~77f9cca9	part	~fde1bca3	2036-10-17 16:00:00.572599
~e6528479	instruct	~fde1bca3	2036-10-17 16:00:00.585653
~a85d7321	instruct	~fde1bca3	2036-10-17 16:00:00.589982
~3d6e2f81	instruct	~fde1bca3	2036-10-17 16:00:00.593266
~2c234e2c	receive	\N	2037-05-04 01:00:00.616831
~704e9f1d	hold	\N	2037-05-04 01:00:00.675705
~abca9b88	receive	\N	2037-05-04 01:00:01.324572
~4fe9842e	hold	\N	2037-05-04 01:00:01.697995
~2e1aaa03	receive	\N	2037-05-04 01:00:01.790198
~d6037e95	hold	\N	2037-05-04 01:00:01.804876
~b8abd133	receive	\N	2037-05-04 01:00:01.883772
~bc0fe36f	hold	\N	2037-05-04 01:00:01.902696
~dfba0465	receive	\N	2037-05-04 01:00:02.113751
~6aeb6843	hold	\N	2037-05-04 01:00:02.128778
~4d8ea4b6	receive	\N	2037-05-04 01:00:02.365705
~6460fb5b	hold	\N	2037-05-04 01:00:02.434266
~420a31a1	receive	\N	2037-05-04 01:00:03.331455
~2ecd55a0	hold	\N	2037-05-04 01:00:03.359942
~486fb429	receive	\N	2037-05-04 01:00:03.795238
~24317a26	hold	\N	2037-05-04 01:00:04.054199
~61618e65	receive	\N	2037-05-04 01:00:04.195507
~8a990ada	hold	\N	2037-05-04 01:00:04.374068
~395357bf	receive	\N	2037-05-04 01:00:04.425428
~652d37c0	hold	\N	2037-05-04 01:00:04.603649
~dde9b5f9	receive	\N	2037-05-04 01:00:04.678077
~60ac22bb	hold	\N	2037-05-04 01:00:04.909622
~3863a80e	receive	\N	2037-05-04 01:00:05.09674
~d9ce9178	hold	\N	2037-05-04 01:00:05.114242
~ec55c541	receive	\N	2037-05-24 01:00:00.030845
~93d8b611	hold	\N	2037-05-24 01:00:00.045109
~e1f0a610	receive	\N	2037-05-24 03:00:00.029274
~47efa7ea	hold	\N	2037-05-24 03:00:00.043428
~69f45552	receive	\N	2037-05-24 03:00:00.153407
~0b5c0b6e	hold	\N	2037-05-24 03:00:00.16401
~9f1d1348	receive	\N	2037-05-25 00:00:00.063674
~9eaa67b5	hold	\N	2037-05-25 00:00:00.074387
~f0990309	receive	\N	2037-05-25 00:00:00.160063
~1d64df62	hold	\N	2037-05-25 00:00:00.170779
~2a9e075c	receive	\N	2037-05-25 00:00:00.265598
~639dd462	hold	\N	2037-05-25 00:00:00.275469
~46c3fad3	receive	\N	2037-05-25 01:00:03.662406
~7050bdb0	hold	~ca5cd24a	2037-05-25 01:00:03.754966
~2d1966f1	receive	\N	2037-05-25 01:00:03.876258
~340f0c02	hold	~83ddcc63	2037-05-25 01:00:04.041324
~6ef3e42e	release	~83ddcc63	2037-05-25 01:00:04.089941
~c458184a	instruct	~83ddcc63	2037-05-25 01:00:04.100679
~e5f96dd1	receive	\N	2037-05-25 01:00:04.185601
~01755020	hold	~ee3aaf9c	2037-05-25 01:00:04.261584
~b0ff53b7	release	~ee3aaf9c	2037-05-25 01:00:04.324227
~d12ce292	instruct	~ee3aaf9c	2037-05-25 01:00:04.333651
~54693e31	receive	\N	2037-05-25 01:00:04.449832
~8b70aa19	hold	~f1dfe1ec	2037-05-25 01:00:04.561509
~47ec61bb	release	~f1dfe1ec	2037-05-25 01:00:04.859662
~1eb9b224	instruct	~f1dfe1ec	2037-05-25 01:00:04.870069
~98604ba0	receive	\N	2037-05-25 01:00:04.97997
~6ca2e802	hold	~8f7c81de	2037-05-25 01:00:05.078323
~5bd84d25	receive	\N	2037-05-25 01:00:05.187357
~b564fbd3	hold	~f99e42be	2037-05-25 01:00:05.285245
~987f6a40	leave	\N	2037-05-25 01:00:05.374761
~72da4766	receive	\N	2037-05-25 01:00:05.382012
~922c8870	confirm	\N	2037-05-25 01:00:05.409856
~632b2b96	deposit	\N	2037-05-25 01:00:06.109842
~8c2e3dec	instruct	\N	2037-05-25 01:00:06.217921
~1755a73d	receive	\N	2037-05-25 01:00:06.946175
~8731e8a4	receive	\N	2037-05-25 01:00:06.950172
~ddfa7c7f	receive	\N	2037-05-25 01:00:06.953956
~093525b9	hold	~f454e4f3	2037-05-25 01:00:06.96155
~3fa75ae6	hold	~f454e4f3	2037-05-25 01:00:06.965662
~f9cc3b76	hold	~f454e4f3	2037-05-25 01:00:06.969705
~8ce8e1ef	release	~f454e4f3	2037-05-25 01:00:06.995247
~0df89bdd	instruct	~f454e4f3	2037-05-25 01:00:07.014004
~c69092f3	receive	\N	2037-05-25 01:00:08.354474
~0ba78c2b	hold	~2acaded4	2037-05-25 01:00:08.370755
~d079601a	receive	\N	2037-05-25 01:00:08.615428
~81e07124	hold	~166e6158	2037-05-25 01:00:08.639595
~a81bf478	receive	\N	2037-05-25 01:00:08.936579
~ec8cf02f	hold	~0a696813	2037-05-25 01:00:08.947945
~d52823eb	receive	\N	2037-05-25 01:00:09.458616
~5ef586aa	hold	~e82f83cd	2037-05-25 01:00:09.474337
~90a78d58	receive	\N	2037-05-25 01:00:09.848104
~51336701	hold	~082aa9c4	2037-05-25 01:00:09.85674
~b6b598c1	receive	\N	2037-05-25 01:00:10.460858
~d8e2dc11	hold	~9aa87dee	2037-05-25 01:00:10.469499
~f4799200	receive	\N	2037-05-25 01:00:10.665416
~d5162044	hold	~93afa15e	2037-05-25 01:00:10.673372
~e7080164	receive	\N	2037-05-25 01:00:11.357012
~46e829ab	hold	~f6d6a38b	2037-05-25 01:00:11.364927
~8597eff5	receive	\N	2037-05-25 01:00:12.306466
~a00cff93	hold	~06e7d847	2037-05-25 01:00:12.314388
~8372f9c3	receive	\N	2037-05-25 01:00:12.438478
~e0ae1aa5	hold	~22debd9d	2037-05-25 01:00:12.445955
~b1f0d412	receive	\N	2037-05-25 05:00:00.354672
\.
COPY trials (state, listing_id, terms_digest, seller_id, trier_id, trier_name, months, scope, payment_mode, price, royalty, answer_by, started_at, ends_at, returned, deal_id, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
lapsed	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2036-08-08 01:00:25.872201	\N	\N	\N	\N	~1bf2b232	2	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2036-07-29 01:00:25.872201	0	\N	\N
running	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.454106	2037-05-25 01:00:05.459731	2037-11-25 16:00:00	\N	\N	~371f073a	2	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.454106	0	\N	2037-11-25 16:00:00
ended	~ed37234d	1:35053506eeb88c22d8ba62acde71bc903fc91f8b024df74d529248eb97e61e15	~41c678a0	~10a4595b	示范科技（郑州）有限公司	1	试用	LUMP_ONCE	8000000	null	2036-08-08 01:00:25.882245	2036-07-29 01:00:25.891331	2036-08-29 16:00:00	\N	\N	~feee4781	4	1	{"trial.answer_days":{"row":69,"unit":"days","value":10},"trial.overdue_days":{"row":93,"unit":"days","value":15}}	2036-07-29 01:00:25.882245	0	\N	\N
overdue	~ed37234d	1:35053506eeb88c22d8ba62acde71bc903fc91f8b024df74d529248eb97e61e15	~41c678a0	~10a4595b	示范科技（郑州）有限公司	1	试用	LUMP_ONCE	8000000	null	2037-04-24 01:00:00.370505	2037-04-14 01:00:00.379436	2037-05-14 16:00:00	\N	\N	~02ff8460	3	1	{"trial.answer_days":{"row":69,"unit":"days","value":10},"trial.overdue_days":{"row":93,"unit":"days","value":15}}	2037-04-14 01:00:00.370505	0	\N	2037-05-29 16:00:00
proposed	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.428274	\N	\N	\N	\N	~97e7061b	1	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.428274	0	\N	2037-06-04 01:00:05.428274
declined	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.436011	\N	\N	\N	\N	~bfe76b39	2	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.436011	0	\N	\N
withdrawn	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.445303	\N	\N	\N	\N	~7c9d1634	2	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.445303	0	\N	\N
converted	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.466323	2037-05-25 01:00:05.472073	2037-11-25 16:00:00	\N	~8577014b	~6ad2585a	3	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.466323	0	\N	\N
returned	~1da4a191	1:ff527fe25a7330453c522b9203ad7f3aaa4c833ebb8d4329e855f8c0f633eaaf	~41c678a0	~10a4595b	示范科技（郑州）有限公司	6	试用	LUMP_ONCE	8000000	null	2037-06-04 01:00:05.490468	2037-05-25 01:00:05.495859	2037-11-25 16:00:00	[{"name":"营业执照.pdf","sha256":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"}]	\N	~3052753d	3	1	{"trial.answer_days":{"row":69,"unit":"days","value":10}}	2037-05-25 01:00:05.490468	0	\N	\N
\.
COPY upload_parts (upload_id, "offset", size, key) FROM stdin;
~0d1ddb44	0	12	parts/~0d1ddb44/000000000000-be9b482b02214c1a8f4002b47b32dfb9
\.
COPY uploads (state, organisation_id, made_by, name, media_type, size, sha256, received, assembled, found_sha256, expires_at, series, id, version, workflow_version, policy, created_at, check_attempts, check_error, next_check) FROM stdin;
receiving	~8f9a9856	~0c08aea8	曲线.csv	text/csv	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	0	0	\N	2037-05-28 01:00:11.509809	\N	~1dd254ac	1	1	{"pilot.upload_hours":{"row":40,"unit":"hours","value":72}}	2037-05-25 01:00:11.509809	0	\N	2037-05-28 01:00:11.509809
stored	~8f9a9856	~0c08aea8	曲线.csv	text/csv	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	12	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	2037-05-28 01:00:11.518679	{"rows":[[0.0,1.0],[1.0,2.0]],"seen":2,"columns":["t","v"]}	~137c3da8	4	1	{"pilot.upload_hours":{"row":40,"unit":"hours","value":72}}	2037-05-25 01:00:11.513923	0	\N	\N
abandoned	~8f9a9856	~0c08aea8	曲线.csv	text/csv	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	0	0	\N	2037-05-28 01:00:11.640267	\N	~09a6f024	2	1	{"pilot.upload_hours":{"row":40,"unit":"hours","value":72}}	2037-05-25 01:00:11.640267	0	\N	\N
refused	~8f9a9856	~0c08aea8	曲线.csv	text/csv	12	a3ead5eedad5df82318c51685dbc1c147a36d1ff8584fc82de6b08d0bf63a795	12	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	2037-05-28 01:00:11.650368	\N	~ca404765	4	1	{"pilot.upload_hours":{"row":40,"unit":"hours","value":72}}	2037-05-25 01:00:11.646591	0	\N	\N
assembling	~8f9a9856	~0c08aea8	曲线.csv	text/csv	12	8dc5e9bbc4e0c7c0db32467a67c008a5fae3c6ed3dd97e1d92ab18ea71b7bc7c	12	0	\N	2037-05-28 05:00:00.243894	\N	~0d1ddb44	3	1	{"pilot.upload_hours":{"row":40,"unit":"hours","value":72}}	2037-05-25 05:00:00.163041	0	\N	\N
\.
COPY users (id, login, name, password_hash, totp_secret, totp_step, totp_confirmed_at, erased_at, created_at) FROM stdin;
~ccb483ce	lapsed-org	lapsed-org	$argon2id$v=19$m=19456,t=2,p=1$u1eWDP65HApavGEd3M/DYQ$J8cw5RvZaMgHUFcOEKCuBvdG00uPsi4HE639CyEicok	\N	\N	\N	\N	2036-03-11 01:00:13.168346
~5ee2e2d6	reviewer2	reviewer2	$argon2id$v=19$m=19456,t=2,p=1$rElzh8zucsg/y23ynBMfcg$Ohj7/f8ntKp3M0Nyl1DhNveP8iBMpxSg2TMwrTIJkl0	base64:dGVzdDrH17nfsYnu+68Fl+ZzRT4oyAE7T8TuKit+PIvW3NFZWg2hfatEuSF5qaua8nQXqxVFVkA1hEuyzJjN+w0=	59869646	2026-12-01 01:43:21.578882	\N	2036-03-03 01:00:06.225134
~a9e7aa46	seller	seller	$argon2id$v=19$m=19456,t=2,p=1$FWCnOpRlW8OHoZlB5i46dQ$OOnzZnVevc7nIVFJIPnk3dqsXbonYoFjsEw8qVYktuU	base64:dGVzdDoLw6b5cOtK73ZSqEwF4Ljsmj1kq2KcaaRxvj1XSyylvfKpI+9+8IiWexWlWk2Rwb4RRKJx086k1PJTJLE=	59869646	2026-12-01 01:43:16.950511	\N	2036-03-03 01:00:00.227308
~f5a277f9	reviewer	reviewer	$argon2id$v=19$m=19456,t=2,p=1$xF/K4ThaMCZcd/dabQDP/Q$rhkIEIZ9gpTTBeWO6AaeOpBZnyeLRWi9aSmy6mEzxKg	base64:dGVzdDo093AGgC4/RHF2dGIF/V/m/hgZ/RCvAGRSe3zyd5NMnCWe6RsVpAp5FJUigepbw9icf0fkMoDF+rCEhA0=	59869646	2026-12-01 01:43:20.814604	\N	2036-03-03 01:00:05.465312
~419e139b	clerk	clerk	$argon2id$v=19$m=19456,t=2,p=1$DQx4ITYEvlit9DNKh0Z77g$9mUhL1l8CYeGFfmXejQAK8Xp7A3rTN4aBav2cix/gSg	\N	\N	\N	\N	2036-03-03 01:00:05.581104
~2814805e	state_seller	state_seller	$argon2id$v=19$m=19456,t=2,p=1$UvPf7mgkxyVWzA1UvSIViA$yMvCgFnV5AMpyzuRzTUOBO3LuYRLKkHIpTvQeWDe9U4	base64:dGVzdDqZ3kND7snV0Jeor5/jAn6hoRZYuQnYF+AKnrpDiHqRgvYr9Mo6BmcVJfGboTT6VR2KQRvChx0QxsiZYc0=	59869646	2026-12-01 01:43:18.036731	\N	2036-03-03 01:00:02.639096
~adeb0b28	buyer_clerk	buyer_clerk	$argon2id$v=19$m=19456,t=2,p=1$GA8mlcJwoVvhKYv1sy/v3g$KKrhJ1Gw5pcuvQMyz+cHicIZacIcUehT+NN59M9mNTc	\N	\N	\N	\N	2036-03-03 01:00:05.643114
~058d3d4e	broker2	broker2	$argon2id$v=19$m=19456,t=2,p=1$ANrViveVJ1D/chjG7ctDCA$AkGvyv4mgSBScLappSI4Hnd2rz4qIkLoBRUydXiBqQo	\N	\N	\N	\N	2036-03-03 01:00:05.691866
~ae7ef42e	verifier	verifier	$argon2id$v=19$m=19456,t=2,p=1$ofoQ1PXI97RZRMf9BkCK0A$r8SOz/hLDKh6JZFpM81VwRbBbvxmo3DWonJBM3P+Izc	\N	\N	\N	\N	2036-03-03 01:00:05.753702
~20328169	buyer	buyer	$argon2id$v=19$m=19456,t=2,p=1$w/B/dTAi9HctTYsx9AwHFA$eJ0AX3nCL8gxjoUZworrTHU8753HYTBzM9dWi1m4BZA	base64:dGVzdDqJJMPMCXDjIvExEHo3hu1YqCpKP9RrL+uKzOJLh68WWMWImMp1KbbrivDng8znueZSeFWbB1FEY6++IIU=	59869646	2026-12-01 01:43:18.220715	\N	2036-03-03 01:00:02.835598
~ba9846eb	worker	worker	$argon2id$v=19$m=19456,t=2,p=1$rV30RTWHa7S2embugf99pQ$bW/sQTR0IdynpxtY/1MAoA29sONjtft/pFcVRKT8wpY	\N	\N	\N	\N	2036-03-03 01:00:05.805716
~580a727f	unenrolled	unenrolled	$argon2id$v=19$m=19456,t=2,p=1$giD0Y//zdozJnOYC8MvlRA$mp741G6r7olBrM2iFcaImCW/pBQZKUWB0OM5GAWedno	\N	\N	\N	\N	2036-03-03 01:00:05.866518
~fa4c8f29	stranger	stranger	$argon2id$v=19$m=19456,t=2,p=1$e+LQthSnUcrvrvcneFtLNg$wG56YZ+0Zc7Js9/T/TYR9e6YUHo99jYxsT+EWvFCQDc	base64:dGVzdDrStmXd1anZj3Ml8KCKn44UQJWlmffESSSDAwVJmLNdXdjb3C1IKD17PWgXUqQOyzGGduhwI8t5nhe/bhg=	59869646	2026-12-01 01:43:19.825368	\N	2036-03-03 01:00:03.65059
~a0e0cb8c	auditor	auditor	$argon2id$v=19$m=19456,t=2,p=1$ppDXVRAdXmRuNxOPxL62zg$oriX7zgHP3li2vSJ4M5qswJzB95T2VmQjHJIsKhTTTg	base64:dGVzdDr2KuUHt60zoqOIKT4EsoAC6g3oXwXa3sRi3zCFr3RcuJE+xNTQd4if8iyNeR0TMYjQ3BZGAqUddWL1dtc=	59869646	2026-12-01 01:43:26.417942	\N	2036-03-03 01:00:11.066063
~4fe9ac52	admin	admin	$argon2id$v=19$m=19456,t=2,p=1$P8q0e0q4hJzzHOuIAEoRhQ$OTHufm02onmeVSNV/OE+P7099CjFvYCUucHJfMntGtw	base64:dGVzdDrqiqSroIrLk0YrLIMs3tNUikapVAGo3gxBJG2qLZ46t82yPzHnO+Y2HRNFWCm1C90cfNp6ER2ZqF7aaT4=	59869646	2026-12-01 01:43:23.562524	\N	2036-03-03 01:00:08.003369
~c89c3423	rival	rival	$argon2id$v=19$m=19456,t=2,p=1$UEXufDymhuz+rZEVsD6Thg$B7TZOPpHsI6q0QeTifcmFstFpJRFPG8uo/NjdTouagQ	base64:dGVzdDqX8JYO/O373GchI3NhVtypbosASZlOqBvHnyQwdcHD1v8SoCA5MDxGrBJc0hCShUi8m7e0Vc4Svc7eY2Q=	59869646	2026-12-01 01:43:20.40427	\N	2036-03-03 01:00:04.754923
~86812b81	broker	broker	$argon2id$v=19$m=19456,t=2,p=1$HdQgo8yz5UQKf3tp7yAgTw$Gvg740bFbqkAU1uESwbDZlBJskEvTL0AAy5RU0gD7Uw	\N	\N	\N	\N	2036-03-03 01:00:05.181262
~a75b428d	station	station	$argon2id$v=19$m=19456,t=2,p=1$gXF4AnFHX9s1wsdaMcI1FQ$dVIFtfytAd3R7BcyY7aja9Kd/46tkA+iMQOGlPclgb4	\N	\N	\N	\N	2036-03-03 01:00:05.285712
~e063bc45	cashier	cashier	$argon2id$v=19$m=19456,t=2,p=1$zU5dEm4t8/gJNa/a1gXvrg$V5VNmb6DV8OIBI0UgCKmmgrMLgCB975igc74IpJm34g	base64:dGVzdDp3MmwedChgAuTGjnY+ai89tREaVpBfk6xE07bqIn4hTI/nKY8AjD+TRxJWaUZHy//gjgzwl/VzCZcTomo=	59869646	2026-12-01 01:43:21.28515	\N	2036-03-03 01:00:05.920721
~c576e1e2	security	security	$argon2id$v=19$m=19456,t=2,p=1$Zfso2d9dRIWBmXisUqT7xQ$gm7IFixIV3pKs4ExRzz99kdWFzTJOsM7lg/t96IPFIs	base64:dGVzdDoLmjztLIqYzOhDSIwuZXTKN7KugyTrqqtpVrUS8PI4AMhegqBmDrq+VIGUlDgVhTBCiCruJwnxhvs+LE8=	59869646	2026-12-01 01:43:21.819563	\N	2036-03-03 01:00:06.381496
~0c08aea8	base	base	$argon2id$v=19$m=19456,t=2,p=1$GnMe+7IY76U7f85WBzWzMg$/FCiak7HOUInY7NnPwSb2USxncZY62+am1N/aq1M6rg	base64:dGVzdDpVVhGXS1Ysc4nANJkjdf1AkiOWoEnQTRJHgA/Fi1V/iw29ybLlDVhmAru4LAnW39t/8lRLyywQpgBHSc4=	59869646	2026-12-01 01:43:20.69784	\N	2036-03-03 01:00:05.340153
~5f05a2fa	submitted-org	submitted-org	$argon2id$v=19$m=19456,t=2,p=1$VY1RzXnuA7ZWi3kENY2qQA$6VaCLWU2ut4SbWGHnKWDuCZrDS0PfXyCt81482wqJiI	\N	\N	\N	\N	2037-05-25 01:00:00.168328
~7cab8194	cashier2	cashier2	$argon2id$v=19$m=19456,t=2,p=1$b/5Hc8We+JzDhsYTShw2YQ$fyi9nNuam9SUolABXsA+jBStBis4NvQqM38nob+l5jQ	base64:dGVzdDroVOgLaM5gb6LbZGVxMLql+LBg6PysirnkzRq6Sm33IYLG3PypQaBHK9BkFXn0kixQtcDetFeibUGGa2c=	59869646	2026-12-01 01:43:21.426896	\N	2036-03-03 01:00:06.057891
~ba1b553e	returned-org	returned-org	$argon2id$v=19$m=19456,t=2,p=1$3L7Umoe8Yprkjw7Ht4sM0A$cUfgWqY6L4vBnxviQgWGM2jrB19T1le19LpNvrOSL0I	\N	\N	\N	\N	2037-05-25 01:00:00.298572
~40ce5a99	closed-org	closed-org	$argon2id$v=19$m=19456,t=2,p=1$MjRcI8QGWQEGWHQmONxgVg$MJ3LO2XgdfrjeZkxA7lM+/UWldZpGDNVroTWpQ647V4	\N	\N	\N	\N	2037-05-25 01:00:00.432311
~3b12eb14	admin2	admin2	$argon2id$v=19$m=19456,t=2,p=1$93Ytwr8k+WUb2+6nvkrJoA$Zu/OKzZR9xSKREF5r4lTFZ+VKXVz3zPT5qzbOiH8wu8	base64:dGVzdDp8hl7pkshKsfti+MqbyApId+IUG1JNbHvlc/kNi4HDo/Nd+Vz2F+WMR9PgeXaXEta8RmT5RibHSiUUUGQ=	59869646	2026-12-01 01:43:25.17139	\N	2036-03-03 01:00:08.914502
~664a2017	security2	security2	$argon2id$v=19$m=19456,t=2,p=1$Nefu/1bwdEP70QcEEtHY6A$n61CGEplDcXLfOCQMhkJ+y1xW/MN/GOSKr+A1rUYw3I	base64:dGVzdDpmiIuPVOCfB533VZOa80vEAmFdx/OZSiKOPHuJhZOsTGucU2TJPy2PuuZQctAvmnCJFeqs70fXrl3kO+0=	59869646	2026-12-01 01:43:22.556264	\N	2036-03-03 01:00:06.58923
~86b092b3	suspended-org	suspended-org	$argon2id$v=19$m=19456,t=2,p=1$oTeo7gADQEVoLegaviwc9Q$zjCvtgqYyFW4A9lFqqOASsiVtSIO3AiDqLohN3YMo24	\N	\N	\N	\N	2037-05-25 01:00:00.597164
~8bd76ac3	hall_clerk	hall_clerk	$argon2id$v=19$m=19456,t=2,p=1$SXATCM5TMF6R3ru4Jvqdbw$mf9k2cuwh+dbzdkTEyOX0YJoq9sobTT454ZU6Ks5uXU	base64:dGVzdDrmTMHiXS0xQs5IrPT+VFX/c7ZuhawHXAJXO/7xg3LUznGbp3qL9a8KPBc0kdGWuAlvvLrB59nD37b+ZsM=	59869646	2026-12-01 01:43:27.300897	\N	2036-03-03 01:00:11.62668
~7b575a9e	newcomer	newcomer	$argon2id$v=19$m=19456,t=2,p=1$oHXB8biz3eZwMSbS0T4hew$UNu6UwCNyrhxErGS8RA0CfKpyOM0x2/9ntC/Q3AsKk8	\N	\N	\N	\N	2036-03-03 01:00:12.67048
\.
SELECT pg_catalog.setval('accounts_id_seq', 56, true);
SELECT pg_catalog.setval('calendar_years_year_seq', 1, false);
SELECT pg_catalog.setval('demands_serial_seq', 21, true);
SELECT pg_catalog.setval('dispatches_id_seq', 645, true);
SELECT pg_catalog.setval('events_id_seq', 1936, true);
SELECT pg_catalog.setval('jobs_id_seq', 77, true);
SELECT pg_catalog.setval('match_vectors_document_id_seq', 1, false);
SELECT pg_catalog.setval('policies_id_seq', 103, true);
SELECT pg_catalog.setval('restorations_id_seq', 1, false);
SELECT pg_catalog.setval('room_views_id_seq', 1, false);
SELECT pg_catalog.setval('search_documents_id_seq', 40, true);
SELECT pg_catalog.setval('search_lengths_library_seq', 1, false);
SELECT pg_catalog.setval('sign_in_attempts_id_seq', 150, true);
ALTER TABLE ONLY alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY exclusive_claims
    ADD CONSTRAINT ex_exclusive_claims EXCLUDE USING gist (object_id WITH =, fields WITH &&, territory WITH &&);
ALTER TABLE ONLY exclusive_rights
    ADD CONSTRAINT ex_exclusive_rights_licence EXCLUDE USING gist (asset_id WITH =, fields WITH &&, territory WITH &&, period WITH &&) WHERE (("right" <> 'transfer'::text));
ALTER TABLE ONLY exclusive_rights
    ADD CONSTRAINT ex_exclusive_rights_live EXCLUDE USING gist (asset_id WITH =, fields WITH &&, territory WITH &&, period WITH &&) WHERE ((NOT is_concluded));
ALTER TABLE ONLY pilot_bookings
    ADD CONSTRAINT ex_pilot_bookings_line EXCLUDE USING gist (line_id WITH =, during WITH &&) WHERE ((cancelled_at IS NULL));
ALTER TABLE ONLY market_clock
    ADD CONSTRAINT market_clock_pkey PRIMARY KEY (only_row);
ALTER TABLE ONLY access_tokens
    ADD CONSTRAINT pk_access_tokens PRIMARY KEY (hash);
ALTER TABLE ONLY accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY approvals
    ADD CONSTRAINT pk_approvals PRIMARY KEY (id);
ALTER TABLE ONLY asset_ownerships
    ADD CONSTRAINT pk_asset_ownerships PRIMARY KEY (id);
ALTER TABLE ONLY asset_patents
    ADD CONSTRAINT pk_asset_patents PRIMARY KEY (asset_id, patent_id);
ALTER TABLE ONLY assets
    ADD CONSTRAINT pk_assets PRIMARY KEY (id);
ALTER TABLE ONLY auction_bidders
    ADD CONSTRAINT pk_auction_bidders PRIMARY KEY (auction_id, bidder_id);
ALTER TABLE ONLY auction_protocols
    ADD CONSTRAINT pk_auction_protocols PRIMARY KEY (auction_id);
ALTER TABLE ONLY auction_stages
    ADD CONSTRAINT pk_auction_stages PRIMARY KEY (auction_id, number);
ALTER TABLE ONLY auctions
    ADD CONSTRAINT pk_auctions PRIMARY KEY (id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT pk_awards PRIMARY KEY (id);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT pk_bank_lines PRIMARY KEY (id);
ALTER TABLE ONLY bids
    ADD CONSTRAINT pk_bids PRIMARY KEY (auction_id, seq);
ALTER TABLE ONLY broker_credentials
    ADD CONSTRAINT pk_broker_credentials PRIMARY KEY (id);
ALTER TABLE ONLY broker_ratings
    ADD CONSTRAINT pk_broker_ratings PRIMARY KEY (id);
ALTER TABLE ONLY broker_trainings
    ADD CONSTRAINT pk_broker_trainings PRIMARY KEY (id);
ALTER TABLE ONLY bulk_imports
    ADD CONSTRAINT pk_bulk_imports PRIMARY KEY (id);
ALTER TABLE ONLY calendar_days
    ADD CONSTRAINT pk_calendar_days PRIMARY KEY (day);
ALTER TABLE ONLY calendar_years
    ADD CONSTRAINT pk_calendar_years PRIMARY KEY (year);
ALTER TABLE ONLY calls
    ADD CONSTRAINT pk_calls PRIMARY KEY (id);
ALTER TABLE ONLY codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (scheme, code);
ALTER TABLE ONLY consents
    ADD CONSTRAINT pk_consents PRIMARY KEY (id);
ALTER TABLE ONLY contracts
    ADD CONSTRAINT pk_contracts PRIMARY KEY (id);
ALTER TABLE ONLY custodian_keys
    ADD CONSTRAINT pk_custodian_keys PRIMARY KEY (id);
ALTER TABLE ONLY database_code
    ADD CONSTRAINT pk_database_code PRIMARY KEY (path);
ALTER TABLE ONLY deals
    ADD CONSTRAINT pk_deals PRIMARY KEY (id);
ALTER TABLE ONLY deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (id);
ALTER TABLE ONLY demands
    ADD CONSTRAINT pk_demands PRIMARY KEY (id);
ALTER TABLE ONLY deposits
    ADD CONSTRAINT pk_deposits PRIMARY KEY (id);
ALTER TABLE ONLY dispatches
    ADD CONSTRAINT pk_dispatches PRIMARY KEY (id);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT pk_engagements PRIMARY KEY (id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT pk_entries PRIMARY KEY (transfer_id, account_id);
ALTER TABLE ONLY events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);
ALTER TABLE ONLY exclusive_claims
    ADD CONSTRAINT pk_exclusive_claims PRIMARY KEY (object_id, listing_id);
ALTER TABLE ONLY exclusive_rights
    ADD CONSTRAINT pk_exclusive_rights PRIMARY KEY (listing_id);
ALTER TABLE ONLY granted_rights
    ADD CONSTRAINT pk_granted_rights PRIMARY KEY (id);
ALTER TABLE ONLY hall_visits
    ADD CONSTRAINT pk_hall_visits PRIMARY KEY (id);
ALTER TABLE ONLY heartbeats
    ADD CONSTRAINT pk_heartbeats PRIMARY KEY (part);
ALTER TABLE ONLY idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_id, key);
ALTER TABLE ONLY import_chunks
    ADD CONSTRAINT pk_import_chunks PRIMARY KEY (import_id, number);
ALTER TABLE ONLY import_problems
    ADD CONSTRAINT pk_import_problems PRIMARY KEY (import_id, "row", number);
ALTER TABLE ONLY import_sources
    ADD CONSTRAINT pk_import_sources PRIMARY KEY (organisation_id, library, source_id);
ALTER TABLE ONLY inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (event_id, subscriber);
ALTER TABLE ONLY inbox_failures
    ADD CONSTRAINT pk_inbox_failures PRIMARY KEY (event_id, subscriber);
ALTER TABLE ONLY intents
    ADD CONSTRAINT pk_intents PRIMARY KEY (id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT pk_introductions PRIMARY KEY (id);
ALTER TABLE ONLY jobs
    ADD CONSTRAINT pk_jobs PRIMARY KEY (id);
ALTER TABLE ONLY key_fingerprints
    ADD CONSTRAINT pk_key_fingerprints PRIMARY KEY (id);
ALTER TABLE ONLY legal_event_rules
    ADD CONSTRAINT pk_legal_event_rules PRIMARY KEY (category, "national");
ALTER TABLE ONLY legal_events
    ADD CONSTRAINT pk_legal_events PRIMARY KEY (id);
ALTER TABLE ONLY listing_cards
    ADD CONSTRAINT pk_listing_cards PRIMARY KEY (listing_id);
ALTER TABLE ONLY listings
    ADD CONSTRAINT pk_listings PRIMARY KEY (id);
ALTER TABLE ONLY mandates
    ADD CONSTRAINT pk_mandates PRIMARY KEY (id);
ALTER TABLE ONLY match_opt_outs
    ADD CONSTRAINT pk_match_opt_outs PRIMARY KEY (organisation_id);
ALTER TABLE ONLY match_vectors
    ADD CONSTRAINT pk_match_vectors PRIMARY KEY (document_id);
ALTER TABLE ONLY membership_duties
    ADD CONSTRAINT pk_membership_duties PRIMARY KEY (id);
ALTER TABLE ONLY memberships
    ADD CONSTRAINT pk_memberships PRIMARY KEY (id);
ALTER TABLE ONLY negotiations
    ADD CONSTRAINT pk_negotiations PRIMARY KEY (id);
ALTER TABLE ONLY notice_editions
    ADD CONSTRAINT pk_notice_editions PRIMARY KEY (notice_id, edition);
ALTER TABLE ONLY notices
    ADD CONSTRAINT pk_notices PRIMARY KEY (id);
ALTER TABLE ONLY objections
    ADD CONSTRAINT pk_objections PRIMARY KEY (id);
ALTER TABLE ONLY offer_drafts
    ADD CONSTRAINT pk_offer_drafts PRIMARY KEY (id);
ALTER TABLE ONLY offers
    ADD CONSTRAINT pk_offers PRIMARY KEY (negotiation_id, round);
ALTER TABLE ONLY open_licences
    ADD CONSTRAINT pk_open_licences PRIMARY KEY (id);
ALTER TABLE ONLY openings
    ADD CONSTRAINT pk_openings PRIMARY KEY (id);
ALTER TABLE ONLY organisation_documents
    ADD CONSTRAINT pk_organisation_documents PRIMARY KEY (id);
ALTER TABLE ONLY organisations
    ADD CONSTRAINT pk_organisations PRIMARY KEY (id);
ALTER TABLE ONLY patent_import_files
    ADD CONSTRAINT pk_patent_import_files PRIMARY KEY (import_id, "position");
ALTER TABLE ONLY patent_import_records
    ADD CONSTRAINT pk_patent_import_records PRIMARY KEY (import_id, file, ordinal);
ALTER TABLE ONLY patent_imports
    ADD CONSTRAINT pk_patent_imports PRIMARY KEY (id);
ALTER TABLE ONLY patent_watches
    ADD CONSTRAINT pk_patent_watches PRIMARY KEY (id);
ALTER TABLE ONLY patents
    ADD CONSTRAINT pk_patents PRIMARY KEY (id);
ALTER TABLE ONLY payments
    ADD CONSTRAINT pk_payments PRIMARY KEY (id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT pk_payouts PRIMARY KEY (id);
ALTER TABLE ONLY person_keys
    ADD CONSTRAINT pk_person_keys PRIMARY KEY (user_id);
ALTER TABLE ONLY personal_fields
    ADD CONSTRAINT pk_personal_fields PRIMARY KEY (user_id, kind);
ALTER TABLE ONLY pilot_bases
    ADD CONSTRAINT pk_pilot_bases PRIMARY KEY (id);
ALTER TABLE ONLY pilot_batches
    ADD CONSTRAINT pk_pilot_batches PRIMARY KEY (id);
ALTER TABLE ONLY pilot_bookings
    ADD CONSTRAINT pk_pilot_bookings PRIMARY KEY (id);
ALTER TABLE ONLY pilot_lines
    ADD CONSTRAINT pk_pilot_lines PRIMARY KEY (id);
ALTER TABLE ONLY pilot_milestones
    ADD CONSTRAINT pk_pilot_milestones PRIMARY KEY (id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT pk_pilot_projects PRIMARY KEY (id);
ALTER TABLE ONLY pilot_reports
    ADD CONSTRAINT pk_pilot_reports PRIMARY KEY (id);
ALTER TABLE ONLY pilot_targets
    ADD CONSTRAINT pk_pilot_targets PRIMARY KEY (milestone_id, number);
ALTER TABLE ONLY policies
    ADD CONSTRAINT pk_policies PRIMARY KEY (id);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT pk_procedures PRIMARY KEY (id);
ALTER TABLE ONLY proposals
    ADD CONSTRAINT pk_proposals PRIMARY KEY (id);
ALTER TABLE ONLY prunings
    ADD CONSTRAINT pk_prunings PRIMARY KEY ("table");
ALTER TABLE ONLY questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);
ALTER TABLE ONLY registrations
    ADD CONSTRAINT pk_registrations PRIMARY KEY (deal_id);
ALTER TABLE ONLY reminders
    ADD CONSTRAINT pk_reminders PRIMARY KEY (id);
ALTER TABLE ONLY restorations
    ADD CONSTRAINT pk_restorations PRIMARY KEY (id);
ALTER TABLE ONLY room_documents
    ADD CONSTRAINT pk_room_documents PRIMARY KEY (id);
ALTER TABLE ONLY room_views
    ADD CONSTRAINT pk_room_views PRIMARY KEY (id);
ALTER TABLE ONLY saved_searches
    ADD CONSTRAINT pk_saved_searches PRIMARY KEY (id);
ALTER TABLE ONLY screen_words
    ADD CONSTRAINT pk_screen_words PRIMARY KEY (word);
ALTER TABLE ONLY sealed_bids
    ADD CONSTRAINT pk_sealed_bids PRIMARY KEY (id);
ALTER TABLE ONLY search_alerts
    ADD CONSTRAINT pk_search_alerts PRIMARY KEY (saved_search_id, ref);
ALTER TABLE ONLY search_documents
    ADD CONSTRAINT pk_search_documents PRIMARY KEY (id);
ALTER TABLE ONLY search_lengths
    ADD CONSTRAINT pk_search_lengths PRIMARY KEY (library);
ALTER TABLE ONLY search_postings
    ADD CONSTRAINT pk_search_postings PRIMARY KEY (library, term, base) INCLUDE (count);
ALTER TABLE ONLY search_segments
    ADD CONSTRAINT pk_search_segments PRIMARY KEY (library, base);
ALTER TABLE ONLY search_synonyms
    ADD CONSTRAINT pk_search_synonyms PRIMARY KEY (word, synonym);
ALTER TABLE ONLY seller_answers
    ADD CONSTRAINT pk_seller_answers PRIMARY KEY (negotiation_id);
ALTER TABLE ONLY settlements
    ADD CONSTRAINT pk_settlements PRIMARY KEY (payment_id);
ALTER TABLE ONLY sign_in_attempts
    ADD CONSTRAINT pk_sign_in_attempts PRIMARY KEY (id);
ALTER TABLE ONLY signatures
    ADD CONSTRAINT pk_signatures PRIMARY KEY (contract_id, side);
ALTER TABLE ONLY stages
    ADD CONSTRAINT pk_stages PRIMARY KEY (id);
ALTER TABLE ONLY statements
    ADD CONSTRAINT pk_statements PRIMARY KEY (id);
ALTER TABLE ONLY suggestions
    ADD CONSTRAINT pk_suggestions PRIMARY KEY (id);
ALTER TABLE ONLY talents
    ADD CONSTRAINT pk_talents PRIMARY KEY (id);
ALTER TABLE ONLY tranches
    ADD CONSTRAINT pk_tranches PRIMARY KEY (id);
ALTER TABLE ONLY transfers
    ADD CONSTRAINT pk_transfers PRIMARY KEY (id);
ALTER TABLE ONLY trials
    ADD CONSTRAINT pk_trials PRIMARY KEY (id);
ALTER TABLE ONLY upload_parts
    ADD CONSTRAINT pk_upload_parts PRIMARY KEY (upload_id, "offset");
ALTER TABLE ONLY uploads
    ADD CONSTRAINT pk_uploads PRIMARY KEY (id);
ALTER TABLE ONLY users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);
ALTER TABLE ONLY access_tokens
    ADD CONSTRAINT uq_access_tokens_id UNIQUE (id);
ALTER TABLE ONLY accounts
    ADD CONSTRAINT uq_accounts_kind_owner_id UNIQUE (kind, owner_id);
ALTER TABLE ONLY auctions
    ADD CONSTRAINT uq_auctions_procedure_id UNIQUE (procedure_id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT uq_awards_procedure_id_rank UNIQUE (procedure_id, rank);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT uq_bank_lines_bank_reference UNIQUE (bank_reference);
ALTER TABLE ONLY broker_ratings
    ADD CONSTRAINT uq_broker_ratings_broker_id_deal_id_organisation_id UNIQUE (broker_id, deal_id, organisation_id);
ALTER TABLE ONLY broker_trainings
    ADD CONSTRAINT uq_broker_trainings_user_id_sha256 UNIQUE (user_id, sha256);
ALTER TABLE ONLY contracts
    ADD CONSTRAINT uq_contracts_deal_id_number UNIQUE (deal_id, number);
ALTER TABLE ONLY deals
    ADD CONSTRAINT uq_deals_negotiation_id UNIQUE (negotiation_id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT uq_deals_origin_kind_origin_id UNIQUE (origin_kind, origin_id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT uq_deals_payment_id UNIQUE (payment_id);
ALTER TABLE ONLY demands
    ADD CONSTRAINT uq_demands_serial UNIQUE (serial);
ALTER TABLE ONLY deposits
    ADD CONSTRAINT uq_deposits_reference UNIQUE (reference);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT uq_engagements_mandate_id_deal_id UNIQUE (mandate_id, deal_id);
ALTER TABLE ONLY events
    ADD CONSTRAINT uq_events_position UNIQUE ("position");
ALTER TABLE ONLY granted_rights
    ADD CONSTRAINT uq_granted_rights_deal_id UNIQUE (deal_id);
ALTER TABLE ONLY intents
    ADD CONSTRAINT uq_intents_deposit_id UNIQUE (deposit_id);
ALTER TABLE ONLY intents
    ADD CONSTRAINT uq_intents_procedure_id_label UNIQUE (procedure_id, label);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT uq_introductions_mandate_id_organisation_id UNIQUE (mandate_id, organisation_id);
ALTER TABLE ONLY key_fingerprints
    ADD CONSTRAINT uq_key_fingerprints_fingerprint UNIQUE (fingerprint);
ALTER TABLE ONLY legal_events
    ADD CONSTRAINT uq_legal_events_digest UNIQUE (digest);
ALTER TABLE ONLY openings
    ADD CONSTRAINT uq_openings_about_id_envelope UNIQUE (about_id, envelope);
ALTER TABLE ONLY patent_watches
    ADD CONSTRAINT uq_patent_watches_patent_id UNIQUE (patent_id);
ALTER TABLE ONLY patents
    ADD CONSTRAINT uq_patents_application_number UNIQUE (application_number);
ALTER TABLE ONLY payments
    ADD CONSTRAINT uq_payments_deposit_id UNIQUE (deposit_id);
ALTER TABLE ONLY payments
    ADD CONSTRAINT uq_payments_reference UNIQUE (reference);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT uq_payouts_deposit_id UNIQUE (deposit_id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT uq_payouts_payment_id_payee_id UNIQUE (payment_id, payee_id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT uq_payouts_reference UNIQUE (reference);
ALTER TABLE ONLY pilot_bases
    ADD CONSTRAINT uq_pilot_bases_organisation_id_name UNIQUE (organisation_id, name);
ALTER TABLE ONLY pilot_batches
    ADD CONSTRAINT uq_pilot_batches_project_id_number UNIQUE (project_id, number);
ALTER TABLE ONLY pilot_lines
    ADD CONSTRAINT uq_pilot_lines_base_id_name UNIQUE (base_id, name);
ALTER TABLE ONLY pilot_milestones
    ADD CONSTRAINT uq_pilot_milestones_project_id_number UNIQUE (project_id, number);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT uq_pilot_projects_deal_id UNIQUE (deal_id);
ALTER TABLE ONLY pilot_reports
    ADD CONSTRAINT uq_pilot_reports_number UNIQUE (number);
ALTER TABLE ONLY policies
    ADD CONSTRAINT uq_policies_key_valid_from UNIQUE (key, valid_from);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT uq_procedures_follows_id UNIQUE (follows_id);
ALTER TABLE ONLY proposals
    ADD CONSTRAINT uq_proposals_call_id_label UNIQUE (call_id, label);
ALTER TABLE ONLY registrations
    ADD CONSTRAINT uq_registrations_number UNIQUE (number);
ALTER TABLE ONLY reminders
    ADD CONSTRAINT uq_reminders_event_id_organisation_id UNIQUE (event_id, organisation_id);
ALTER TABLE ONLY sealed_bids
    ADD CONSTRAINT uq_sealed_bids_opening_id_entry_id UNIQUE (opening_id, entry_id);
ALTER TABLE ONLY sealed_bids
    ADD CONSTRAINT uq_sealed_bids_opening_id_position UNIQUE (opening_id, "position");
ALTER TABLE ONLY stages
    ADD CONSTRAINT uq_stages_deal_id_number UNIQUE (deal_id, number);
ALTER TABLE ONLY statements
    ADD CONSTRAINT uq_statements_sha256 UNIQUE (sha256);
ALTER TABLE ONLY tranches
    ADD CONSTRAINT uq_tranches_deal_id_number UNIQUE (deal_id, number);
ALTER TABLE ONLY tranches
    ADD CONSTRAINT uq_tranches_payment_id UNIQUE (payment_id);
CREATE INDEX ix_access_tokens_expires_at ON access_tokens USING btree (expires_at);
CREATE INDEX ix_access_tokens_membership_id ON access_tokens USING btree (membership_id);
CREATE INDEX ix_access_tokens_opened_by ON access_tokens USING btree (opened_by);
CREATE INDEX ix_access_tokens_user ON access_tokens USING btree (user_id, created_at, id);
CREATE INDEX ix_approvals_next_check ON approvals USING btree (next_check);
CREATE INDEX ix_approvals_page ON approvals USING btree (created_at, id);
CREATE INDEX ix_asset_ownerships_asset_id ON asset_ownerships USING btree (asset_id);
CREATE INDEX ix_asset_patents_patent_id ON asset_patents USING btree (patent_id);
CREATE INDEX ix_assets_page ON assets USING btree (owner_id, created_at, id);
CREATE INDEX ix_auctions_next_check ON auctions USING btree (next_check);
CREATE INDEX ix_auctions_page ON auctions USING btree (created_at, id);
CREATE INDEX ix_awards_bidder_id ON awards USING btree (bidder_id);
CREATE INDEX ix_awards_next_check ON awards USING btree (next_check);
CREATE INDEX ix_bank_lines_next_check ON bank_lines USING btree (next_check);
CREATE INDEX ix_bank_lines_page ON bank_lines USING btree (state, created_at, id);
CREATE INDEX ix_bank_lines_statement_id ON bank_lines USING btree (statement_id);
CREATE INDEX ix_broker_credentials_next_check ON broker_credentials USING btree (next_check);
CREATE INDEX ix_broker_credentials_page ON broker_credentials USING btree (created_at, id);
CREATE INDEX ix_broker_trainings_user_id ON broker_trainings USING btree (user_id);
CREATE INDEX ix_bulk_imports_next_check ON bulk_imports USING btree (next_check);
CREATE INDEX ix_bulk_imports_organisation_id ON bulk_imports USING btree (organisation_id);
CREATE INDEX ix_calls_demand_id ON calls USING btree (demand_id);
CREATE INDEX ix_calls_next_check ON calls USING btree (next_check);
CREATE INDEX ix_calls_page ON calls USING btree (announced_at, id);
CREATE INDEX ix_calls_poser ON calls USING btree (poser_id, created_at, id);
CREATE INDEX ix_codes_parent ON codes USING btree (scheme, parent, code);
CREATE INDEX ix_consents_user ON consents USING btree (user_id, given_at, id);
CREATE INDEX ix_custodian_keys_organisation_id ON custodian_keys USING btree (organisation_id);
CREATE INDEX ix_deals_asset_id ON deals USING btree (asset_id);
CREATE INDEX ix_deals_buyer ON deals USING btree (buyer_id, created_at, id);
CREATE INDEX ix_deals_listing_id ON deals USING btree (listing_id);
CREATE INDEX ix_deals_next_check ON deals USING btree (next_check);
CREATE INDEX ix_deals_seller ON deals USING btree (seller_id, created_at, id);
CREATE INDEX ix_deliveries_deal_id ON deliveries USING btree (deal_id);
CREATE INDEX ix_demands_next_check ON demands USING btree (next_check);
CREATE INDEX ix_demands_poser ON demands USING btree (poser_id, created_at, id);
CREATE INDEX ix_deposits_next_check ON deposits USING btree (next_check);
CREATE INDEX ix_deposits_page ON deposits USING btree (created_at, id);
CREATE INDEX ix_deposits_payer_id ON deposits USING btree (payer_id);
CREATE INDEX ix_deposits_procedure_id ON deposits USING btree (procedure_id);
CREATE INDEX ix_dispatches_done ON dispatches USING btree (next_check) WHERE done;
CREATE INDEX ix_dispatches_open ON dispatches USING btree (next_check) WHERE (NOT done);
CREATE INDEX ix_engagements_broker_id ON engagements USING btree (broker_id);
CREATE INDEX ix_entries_account_id ON entries USING btree (account_id);
CREATE INDEX ix_events_fresh ON events USING btree (id) WHERE ("position" IS NULL);
CREATE INDEX ix_events_subject ON events USING btree (subject_id, id);
CREATE INDEX ix_exclusive_claims_listing_id ON exclusive_claims USING btree (listing_id);
CREATE INDEX ix_granted_rights_next_check ON granted_rights USING btree (next_check);
CREATE INDEX ix_granted_rights_running ON granted_rights USING btree (asset_id) WHERE ((state)::text = 'running'::text);
CREATE INDEX ix_hall_visits_station ON hall_visits USING btree (station_id, opened_at, id);
CREATE INDEX ix_idempotency_keys_answered_at ON idempotency_keys USING btree (answered_at);
CREATE INDEX ix_inbox_failures_next_check ON inbox_failures USING btree (next_check);
CREATE INDEX ix_intents_bidder ON intents USING btree (bidder_id, created_at, id);
CREATE INDEX ix_intents_next_check ON intents USING btree (next_check);
CREATE INDEX ix_introductions_organisation_id ON introductions USING btree (organisation_id);
CREATE INDEX ix_jobs_done ON jobs USING btree (next_check) WHERE done;
CREATE INDEX ix_jobs_open ON jobs USING btree (next_check) WHERE (NOT done);
CREATE INDEX ix_jobs_subject ON jobs USING btree (subject_id, name) WHERE (NOT done);
CREATE INDEX ix_legal_events_patent ON legal_events USING btree (patent_id, "on", id);
CREATE INDEX ix_listings_asset_id ON listings USING btree (asset_id);
CREATE INDEX ix_listings_next_check ON listings USING btree (next_check);
CREATE INDEX ix_listings_page ON listings USING btree (published_at, id);
CREATE INDEX ix_listings_seller ON listings USING btree (seller_id, created_at, id);
CREATE INDEX ix_mandates_broker ON mandates USING btree (broker_id, created_at, id);
CREATE INDEX ix_mandates_next_check ON mandates USING btree (next_check);
CREATE INDEX ix_mandates_object ON mandates USING btree (object_id);
CREATE INDEX ix_mandates_principal ON mandates USING btree (principal_id, created_at, id);
CREATE INDEX ix_membership_duties_membership_id ON membership_duties USING btree (membership_id);
CREATE INDEX ix_memberships_next_check ON memberships USING btree (next_check);
CREATE INDEX ix_memberships_organisation_id ON memberships USING btree (organisation_id);
CREATE INDEX ix_negotiations_buyer ON negotiations USING btree (buyer_id, created_at, id);
CREATE INDEX ix_negotiations_next_check ON negotiations USING btree (next_check);
CREATE INDEX ix_negotiations_seller ON negotiations USING btree (seller_id, created_at, id);
CREATE INDEX ix_notices_deal_id ON notices USING btree (deal_id);
CREATE INDEX ix_notices_next_check ON notices USING btree (next_check);
CREATE INDEX ix_notices_page ON notices USING btree (created_at, id);
CREATE INDEX ix_notices_unit_id ON notices USING btree (unit_id);
CREATE INDEX ix_objections_filed_for ON objections USING btree (filed_for);
CREATE INDEX ix_objections_next_check ON objections USING btree (next_check);
CREATE INDEX ix_objections_notice_id ON objections USING btree (notice_id);
CREATE INDEX ix_offer_drafts_negotiation_id ON offer_drafts USING btree (negotiation_id);
CREATE INDEX ix_open_licences_next_check ON open_licences USING btree (next_check);
CREATE INDEX ix_open_licences_page ON open_licences USING btree (created_at, id);
CREATE INDEX ix_openings_next_check ON openings USING btree (next_check);
CREATE INDEX ix_organisation_documents_organisation_id ON organisation_documents USING btree (organisation_id);
CREATE INDEX ix_organisations_bank_account_blind ON organisations USING btree (bank_account_blind);
CREATE INDEX ix_organisations_next_check ON organisations USING btree (next_check);
CREATE INDEX ix_organisations_state ON organisations USING btree (state, created_at, id);
CREATE INDEX ix_patent_import_files_kept ON patent_import_files USING btree (import_id) WHERE (is_read AND (octet_length(content) > 0));
CREATE INDEX ix_patent_imports_next_check ON patent_imports USING btree (next_check);
CREATE INDEX ix_patent_imports_organisation_id ON patent_imports USING btree (organisation_id);
CREATE INDEX ix_patent_watches_next_check ON patent_watches USING btree (next_check);
CREATE INDEX ix_patents_page ON patents USING btree (created_at, id);
CREATE INDEX ix_patents_publication_number ON patents USING btree (publication_number);
CREATE INDEX ix_payments_deal_id ON payments USING btree (deal_id);
CREATE INDEX ix_payments_next_check ON payments USING btree (next_check);
CREATE INDEX ix_payments_page ON payments USING btree (created_at, id);
CREATE INDEX ix_payments_payee_id ON payments USING btree (payee_id);
CREATE INDEX ix_payments_payer_id ON payments USING btree (payer_id);
CREATE INDEX ix_payouts_deal_id ON payouts USING btree (deal_id);
CREATE INDEX ix_payouts_next_check ON payouts USING btree (next_check);
CREATE INDEX ix_payouts_page ON payouts USING btree (created_at, id);
CREATE INDEX ix_payouts_payee_id ON payouts USING btree (payee_id);
CREATE INDEX ix_pilot_bases_next_check ON pilot_bases USING btree (next_check);
CREATE INDEX ix_pilot_bases_page ON pilot_bases USING btree (created_at, id);
CREATE INDEX ix_pilot_batches_milestone_id ON pilot_batches USING btree (milestone_id);
CREATE INDEX ix_pilot_bookings_base_id ON pilot_bookings USING btree (base_id);
CREATE INDEX ix_pilot_bookings_project ON pilot_bookings USING btree (project_id);
CREATE INDEX ix_pilot_lines_base_id ON pilot_lines USING btree (base_id);
CREATE INDEX ix_pilot_milestones_next_check ON pilot_milestones USING btree (next_check);
CREATE INDEX ix_pilot_projects_asset ON pilot_projects USING btree (asset_id);
CREATE INDEX ix_pilot_projects_base_id ON pilot_projects USING btree (base_id);
CREATE INDEX ix_pilot_projects_base_organisation_id ON pilot_projects USING btree (base_organisation_id);
CREATE INDEX ix_pilot_projects_client_id ON pilot_projects USING btree (client_id);
CREATE INDEX ix_pilot_projects_next_check ON pilot_projects USING btree (next_check);
CREATE INDEX ix_pilot_projects_page ON pilot_projects USING btree (created_at, id);
CREATE INDEX ix_pilot_reports_next_check ON pilot_reports USING btree (next_check);
CREATE INDEX ix_procedures_asset_id ON procedures USING btree (asset_id);
CREATE INDEX ix_procedures_listing_id ON procedures USING btree (listing_id);
CREATE INDEX ix_procedures_next_check ON procedures USING btree (next_check);
CREATE INDEX ix_procedures_page ON procedures USING btree (announced_at, id);
CREATE INDEX ix_procedures_seller ON procedures USING btree (seller_id, created_at, id);
CREATE INDEX ix_proposals_deal_id ON proposals USING btree (deal_id);
CREATE INDEX ix_proposals_next_check ON proposals USING btree (next_check);
CREATE INDEX ix_proposals_proposer ON proposals USING btree (proposer_id, created_at, id);
CREATE INDEX ix_prunings_next_check ON prunings USING btree (next_check);
CREATE INDEX ix_questions_next_check ON questions USING btree (next_check);
CREATE INDEX ix_questions_procedure_id ON questions USING btree (procedure_id);
CREATE INDEX ix_reminders_created_at ON reminders USING btree (created_at);
CREATE INDEX ix_reminders_page ON reminders USING btree (organisation_id, created_at, id);
CREATE INDEX ix_room_documents_negotiation_id ON room_documents USING btree (negotiation_id);
CREATE INDEX ix_room_views_document_id ON room_views USING btree (document_id);
CREATE INDEX ix_saved_searches_library ON saved_searches USING btree (library);
CREATE INDEX ix_saved_searches_owner ON saved_searches USING btree (user_id, created_at, id);
CREATE INDEX ix_search_alerts_created_at ON search_alerts USING btree (created_at);
CREATE INDEX ix_search_alerts_page ON search_alerts USING btree (saved_search_id, created_at, ref);
CREATE INDEX ix_search_documents_at ON search_documents USING btree (library, at, id);
CREATE INDEX ix_search_documents_price ON search_documents USING btree (library, price, id);
CREATE INDEX ix_search_postings_segment ON search_postings USING btree (library, base);
CREATE INDEX ix_seller_answers_seller_id ON seller_answers USING btree (seller_id);
CREATE INDEX ix_sign_in_attempts_about ON sign_in_attempts USING btree (about, at);
CREATE INDEX ix_sign_in_attempts_at ON sign_in_attempts USING btree (at);
CREATE INDEX ix_stages_next_check ON stages USING btree (next_check);
CREATE INDEX ix_suggestions_next_check ON suggestions USING btree (next_check);
CREATE INDEX ix_suggestions_offerer ON suggestions USING btree (offerer_id, created_at, id);
CREATE INDEX ix_suggestions_ref ON suggestions USING btree (library, ref);
CREATE INDEX ix_talents_keeper ON talents USING btree (keeper_id, created_at, id);
CREATE INDEX ix_talents_next_check ON talents USING btree (next_check);
CREATE INDEX ix_tranches_gate ON tranches USING btree (gate_id);
CREATE INDEX ix_tranches_next_check ON tranches USING btree (next_check);
CREATE INDEX ix_transfers_deal_id ON transfers USING btree (deal_id);
CREATE INDEX ix_trials_next_check ON trials USING btree (next_check);
CREATE INDEX ix_trials_seller ON trials USING btree (seller_id, created_at, id);
CREATE INDEX ix_trials_trier ON trials USING btree (trier_id, created_at, id);
CREATE INDEX ix_uploads_next_check ON uploads USING btree (next_check);
CREATE INDEX ix_uploads_organisation_id ON uploads USING btree (organisation_id);
CREATE UNIQUE INDEX uq_approvals_asked ON approvals USING btree (act, subject_id) WHERE ((state)::text = 'asked'::text);
CREATE UNIQUE INDEX uq_broker_credentials_number ON broker_credentials USING btree (number);
CREATE UNIQUE INDEX uq_broker_credentials_user ON broker_credentials USING btree (user_id) WHERE ((state)::text <> ALL (ARRAY[('withdrawn'::character varying)::text, ('revoked'::character varying)::text]));
CREATE UNIQUE INDEX uq_intents_alive ON intents USING btree (procedure_id, bidder_id) WHERE ((state)::text <> ALL (ARRAY[('withdrawn'::character varying)::text, ('refused'::character varying)::text, ('lapsed'::character varying)::text, ('closed'::character varying)::text]));
CREATE UNIQUE INDEX uq_mandates_exclusive ON mandates USING btree (principal_id, object_kind, object_id, side) NULLS NOT DISTINCT WHERE (is_exclusive AND ((state)::text = ANY (ARRAY[('active'::character varying)::text, ('transferring'::character varying)::text])));
CREATE UNIQUE INDEX uq_membership_duties_open ON membership_duties USING btree (membership_id, duty) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX uq_memberships_user_id_organisation_id ON memberships USING btree (user_id, organisation_id) WHERE ((state)::text = ANY (ARRAY[('invited'::character varying)::text, ('active'::character varying)::text]));
CREATE UNIQUE INDEX uq_negotiations_open ON negotiations USING btree (listing_id, buyer_id) WHERE ((state)::text = 'open'::text);
CREATE UNIQUE INDEX uq_notices_live ON notices USING btree (deal_id) WHERE ((state)::text = ANY (ARRAY[('draft'::character varying)::text, ('approved'::character varying)::text, ('publishing'::character varying)::text, ('objected'::character varying)::text]));
CREATE UNIQUE INDEX uq_open_licences_live ON open_licences USING btree (asset_id) WHERE ((state)::text = ANY (ARRAY[('declared'::character varying)::text, ('announced'::character varying)::text]));
CREATE UNIQUE INDEX uq_organisations_credit_code ON organisations USING btree (credit_code) WHERE ((verified_at IS NOT NULL) AND ((state)::text <> 'closed'::text));
CREATE UNIQUE INDEX uq_organisations_name ON organisations USING btree (name) WHERE ((verified_at IS NOT NULL) AND ((state)::text <> 'closed'::text));
CREATE UNIQUE INDEX uq_personal_fields_held ON personal_fields USING btree (kind, blind) WHERE (kind = ANY (ARRAY['id_number'::text, 'phone'::text]));
CREATE UNIQUE INDEX uq_pilot_reports_live ON pilot_reports USING btree (project_id) WHERE ((state)::text <> 'superseded'::text);
CREATE UNIQUE INDEX uq_proposals_alive ON proposals USING btree (call_id, proposer_id) WHERE ((state)::text <> 'withdrawn'::text);
CREATE UNIQUE INDEX uq_restorations_open ON restorations USING btree ((true)) WHERE (released_at IS NULL);
CREATE UNIQUE INDEX uq_search_documents_ref ON search_documents USING btree (library, ref);
CREATE UNIQUE INDEX uq_suggestions_pair ON suggestions USING btree (demand_id, library, ref);
CREATE UNIQUE INDEX uq_users_login ON users USING btree (lower(login));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON auction_bidders FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON auction_protocols FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON auction_stages FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON bids FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OF id, broker_id, deal_id, organisation_id, score, text, created_at ON broker_ratings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OF id, user_id, course, hours, completed_on, sha256, entered_by, created_at ON broker_trainings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON contracts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON deliveries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON events FOR EACH ROW WHEN (((old."position" IS NOT NULL) OR ((old.id <> new.id) OR (old.name <> new.name) OR (old.subject_id <> new.subject_id) OR (old.request_id <> new.request_id) OR (old.data <> new.data) OR (old.happened_at <> new.happened_at)) OR (old.user_id IS DISTINCT FROM new.user_id) OR (old.acting_for IS DISTINCT FROM new.acting_for) OR (old.through IS DISTINCT FROM new.through))) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON inbox FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim();
CREATE TRIGGER append_only BEFORE UPDATE OF id, mandate_id, broker_id, principal_id, organisation_id, introduced_at ON introductions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON key_fingerprints FOR EACH ROW WHEN ((((old.id <> new.id) OR (old.purpose <> new.purpose) OR (old.fingerprint <> new.fingerprint) OR (old.first_seen_at <> new.first_seen_at)) OR (old.retired_at IS NOT NULL))) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON legal_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON notice_editions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON offer_drafts FOR EACH ROW WHEN ((((((((((old.id IS DISTINCT FROM new.id) OR (old.negotiation_id IS DISTINCT FROM new.negotiation_id)) OR (old.principal_id IS DISTINCT FROM new.principal_id)) OR (old.broker_id IS DISTINCT FROM new.broker_id)) OR (old.round IS DISTINCT FROM new.round)) OR (old.price IS DISTINCT FROM new.price)) OR (old.message IS DISTINCT FROM new.message)) OR (old.drafted_at IS DISTINCT FROM new.drafted_at)) OR (old.laid_at IS NOT NULL))) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON offers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OF id, organisation_id, kind, name, sha256, given_by, created_at ON organisation_documents FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON pilot_batches FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON pilot_targets FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON registrations FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON room_views FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON sealed_bids FOR EACH ROW WHEN (((((((((old.id IS DISTINCT FROM new.id) OR (old.opening_id IS DISTINCT FROM new.opening_id)) OR (old.entry_id IS DISTINCT FROM new.entry_id)) OR (old.bidder_id IS DISTINCT FROM new.bidder_id)) OR (old."position" IS DISTINCT FROM new."position")) OR (old.commitment IS DISTINCT FROM new.commitment)) OR (old.received_at IS DISTINCT FROM new.received_at)) OR ((new.sealed IS NOT NULL) AND (new.sealed IS DISTINCT FROM old.sealed)))) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON settlements FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON signatures FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON transfers FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard BEFORE UPDATE ON market_clock FOR EACH ROW EXECUTE FUNCTION guard_clock();
CREATE TRIGGER keep BEFORE TRUNCATE ON auction_bidders FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON auction_protocols FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON auction_stages FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON bids FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON contracts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON deliveries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON inbox FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON key_fingerprints FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE DELETE ON market_clock FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON notice_editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON offer_drafts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON offers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON registrations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON room_views FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON sealed_bids FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON settlements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON signatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep BEFORE TRUNCATE ON transfers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON broker_ratings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON broker_trainings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON introductions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON key_fingerprints FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON offer_drafts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON organisation_documents FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON pilot_batches FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON pilot_targets FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_rows BEFORE DELETE ON sealed_bids FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wake_clock AFTER INSERT ON events FOR EACH STATEMENT EXECUTE FUNCTION wake_clock();
CREATE TRIGGER wake_clock AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE FUNCTION wake_clock();
CREATE CONSTRAINT TRIGGER zero_sum AFTER INSERT ON entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_transfer();
ALTER TABLE ONLY access_tokens
    ADD CONSTRAINT fk_access_tokens_membership_id_memberships FOREIGN KEY (membership_id) REFERENCES memberships(id);
ALTER TABLE ONLY access_tokens
    ADD CONSTRAINT fk_access_tokens_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY approvals
    ADD CONSTRAINT fk_approvals_asked_by_users FOREIGN KEY (asked_by) REFERENCES users(id);
ALTER TABLE ONLY approvals
    ADD CONSTRAINT fk_approvals_decided_by_users FOREIGN KEY (decided_by) REFERENCES users(id);
ALTER TABLE ONLY asset_ownerships
    ADD CONSTRAINT fk_asset_ownerships_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY asset_ownerships
    ADD CONSTRAINT fk_asset_ownerships_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY asset_patents
    ADD CONSTRAINT fk_asset_patents_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY asset_patents
    ADD CONSTRAINT fk_asset_patents_patent_id_patents FOREIGN KEY (patent_id) REFERENCES patents(id);
ALTER TABLE ONLY assets
    ADD CONSTRAINT fk_assets_owner_id_organisations FOREIGN KEY (owner_id) REFERENCES organisations(id);
ALTER TABLE ONLY auction_bidders
    ADD CONSTRAINT fk_auction_bidders_auction_id_auctions FOREIGN KEY (auction_id) REFERENCES auctions(id);
ALTER TABLE ONLY auction_bidders
    ADD CONSTRAINT fk_auction_bidders_bidder_id_organisations FOREIGN KEY (bidder_id) REFERENCES organisations(id);
ALTER TABLE ONLY auction_bidders
    ADD CONSTRAINT fk_auction_bidders_intent_id_intents FOREIGN KEY (intent_id) REFERENCES intents(id);
ALTER TABLE ONLY auction_protocols
    ADD CONSTRAINT fk_auction_protocols_auction_id_auctions FOREIGN KEY (auction_id) REFERENCES auctions(id);
ALTER TABLE ONLY auction_stages
    ADD CONSTRAINT fk_auction_stages_auction_id_auctions FOREIGN KEY (auction_id) REFERENCES auctions(id);
ALTER TABLE ONLY auctions
    ADD CONSTRAINT fk_auctions_procedure_id_procedures FOREIGN KEY (procedure_id) REFERENCES procedures(id);
ALTER TABLE ONLY auctions
    ADD CONSTRAINT fk_auctions_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT fk_awards_bidder_id_organisations FOREIGN KEY (bidder_id) REFERENCES organisations(id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT fk_awards_intent_id_intents FOREIGN KEY (intent_id) REFERENCES intents(id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT fk_awards_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT fk_awards_procedure_id_procedures FOREIGN KEY (procedure_id) REFERENCES procedures(id);
ALTER TABLE ONLY awards
    ADD CONSTRAINT fk_awards_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT fk_bank_lines_deposit_id_deposits FOREIGN KEY (deposit_id) REFERENCES deposits(id);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT fk_bank_lines_payment_id_payments FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT fk_bank_lines_payout_id_payouts FOREIGN KEY (payout_id) REFERENCES payouts(id);
ALTER TABLE ONLY bank_lines
    ADD CONSTRAINT fk_bank_lines_statement_id_statements FOREIGN KEY (statement_id) REFERENCES statements(id);
ALTER TABLE ONLY bids
    ADD CONSTRAINT fk_bids_auction_id_auctions FOREIGN KEY (auction_id) REFERENCES auctions(id);
ALTER TABLE ONLY broker_credentials
    ADD CONSTRAINT fk_broker_credentials_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY broker_credentials
    ADD CONSTRAINT fk_broker_credentials_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY broker_ratings
    ADD CONSTRAINT fk_broker_ratings_broker_id_users FOREIGN KEY (broker_id) REFERENCES users(id);
ALTER TABLE ONLY broker_ratings
    ADD CONSTRAINT fk_broker_ratings_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY broker_trainings
    ADD CONSTRAINT fk_broker_trainings_entered_by_users FOREIGN KEY (entered_by) REFERENCES users(id);
ALTER TABLE ONLY broker_trainings
    ADD CONSTRAINT fk_broker_trainings_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY bulk_imports
    ADD CONSTRAINT fk_bulk_imports_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY bulk_imports
    ADD CONSTRAINT fk_bulk_imports_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY calls
    ADD CONSTRAINT fk_calls_demand_id_demands FOREIGN KEY (demand_id) REFERENCES demands(id);
ALTER TABLE ONLY calls
    ADD CONSTRAINT fk_calls_poser_id_organisations FOREIGN KEY (poser_id) REFERENCES organisations(id);
ALTER TABLE ONLY consents
    ADD CONSTRAINT fk_consents_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY contracts
    ADD CONSTRAINT fk_contracts_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY custodian_keys
    ADD CONSTRAINT fk_custodian_keys_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY custodian_keys
    ADD CONSTRAINT fk_custodian_keys_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT fk_deals_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT fk_deals_buyer_id_organisations FOREIGN KEY (buyer_id) REFERENCES organisations(id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT fk_deals_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT fk_deals_payment_id_payments FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY deals
    ADD CONSTRAINT fk_deals_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY deliveries
    ADD CONSTRAINT fk_deliveries_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY demands
    ADD CONSTRAINT fk_demands_poser_id_organisations FOREIGN KEY (poser_id) REFERENCES organisations(id);
ALTER TABLE ONLY deposits
    ADD CONSTRAINT fk_deposits_payee_id_organisations FOREIGN KEY (payee_id) REFERENCES organisations(id);
ALTER TABLE ONLY deposits
    ADD CONSTRAINT fk_deposits_payer_id_organisations FOREIGN KEY (payer_id) REFERENCES organisations(id);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT fk_engagements_broker_id_users FOREIGN KEY (broker_id) REFERENCES users(id);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT fk_engagements_buyer_id_organisations FOREIGN KEY (buyer_id) REFERENCES organisations(id);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT fk_engagements_mandate_id_mandates FOREIGN KEY (mandate_id) REFERENCES mandates(id);
ALTER TABLE ONLY engagements
    ADD CONSTRAINT fk_engagements_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT fk_entries_account_id_accounts FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY entries
    ADD CONSTRAINT fk_entries_transfer_id_transfers FOREIGN KEY (transfer_id) REFERENCES transfers(id);
ALTER TABLE ONLY exclusive_claims
    ADD CONSTRAINT fk_exclusive_claims_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY exclusive_rights
    ADD CONSTRAINT fk_exclusive_rights_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY exclusive_rights
    ADD CONSTRAINT fk_exclusive_rights_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY granted_rights
    ADD CONSTRAINT fk_granted_rights_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY hall_visits
    ADD CONSTRAINT fk_hall_visits_clerk_id_users FOREIGN KEY (clerk_id) REFERENCES users(id);
ALTER TABLE ONLY hall_visits
    ADD CONSTRAINT fk_hall_visits_document_id_organisation_documents FOREIGN KEY (document_id) REFERENCES organisation_documents(id);
ALTER TABLE ONLY hall_visits
    ADD CONSTRAINT fk_hall_visits_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY hall_visits
    ADD CONSTRAINT fk_hall_visits_station_id_organisations FOREIGN KEY (station_id) REFERENCES organisations(id);
ALTER TABLE ONLY import_chunks
    ADD CONSTRAINT fk_import_chunks_import_id_bulk_imports FOREIGN KEY (import_id) REFERENCES bulk_imports(id);
ALTER TABLE ONLY import_problems
    ADD CONSTRAINT fk_import_problems_import_id_bulk_imports FOREIGN KEY (import_id) REFERENCES bulk_imports(id);
ALTER TABLE ONLY inbox_failures
    ADD CONSTRAINT fk_inbox_failures_event_id_events FOREIGN KEY (event_id) REFERENCES events(id);
ALTER TABLE ONLY intents
    ADD CONSTRAINT fk_intents_bidder_id_organisations FOREIGN KEY (bidder_id) REFERENCES organisations(id);
ALTER TABLE ONLY intents
    ADD CONSTRAINT fk_intents_deposit_id_deposits FOREIGN KEY (deposit_id) REFERENCES deposits(id);
ALTER TABLE ONLY intents
    ADD CONSTRAINT fk_intents_procedure_id_procedures FOREIGN KEY (procedure_id) REFERENCES procedures(id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT fk_introductions_acknowledged_by_users FOREIGN KEY (acknowledged_by) REFERENCES users(id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT fk_introductions_broker_id_users FOREIGN KEY (broker_id) REFERENCES users(id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT fk_introductions_mandate_id_mandates FOREIGN KEY (mandate_id) REFERENCES mandates(id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT fk_introductions_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY introductions
    ADD CONSTRAINT fk_introductions_principal_id_organisations FOREIGN KEY (principal_id) REFERENCES organisations(id);
ALTER TABLE ONLY legal_events
    ADD CONSTRAINT fk_legal_events_patent_id_patents FOREIGN KEY (patent_id) REFERENCES patents(id);
ALTER TABLE ONLY listing_cards
    ADD CONSTRAINT fk_listing_cards_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY listings
    ADD CONSTRAINT fk_listings_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY listings
    ADD CONSTRAINT fk_listings_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY mandates
    ADD CONSTRAINT fk_mandates_broker_id_users FOREIGN KEY (broker_id) REFERENCES users(id);
ALTER TABLE ONLY mandates
    ADD CONSTRAINT fk_mandates_principal_id_organisations FOREIGN KEY (principal_id) REFERENCES organisations(id);
ALTER TABLE ONLY mandates
    ADD CONSTRAINT fk_mandates_receiver_id_users FOREIGN KEY (receiver_id) REFERENCES users(id);
ALTER TABLE ONLY mandates
    ADD CONSTRAINT fk_mandates_signed_by_users FOREIGN KEY (signed_by) REFERENCES users(id);
ALTER TABLE ONLY match_opt_outs
    ADD CONSTRAINT fk_match_opt_outs_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY membership_duties
    ADD CONSTRAINT fk_membership_duties_given_by_users FOREIGN KEY (given_by) REFERENCES users(id);
ALTER TABLE ONLY membership_duties
    ADD CONSTRAINT fk_membership_duties_membership_id_memberships FOREIGN KEY (membership_id) REFERENCES memberships(id);
ALTER TABLE ONLY memberships
    ADD CONSTRAINT fk_memberships_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY memberships
    ADD CONSTRAINT fk_memberships_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY negotiations
    ADD CONSTRAINT fk_negotiations_buyer_id_organisations FOREIGN KEY (buyer_id) REFERENCES organisations(id);
ALTER TABLE ONLY negotiations
    ADD CONSTRAINT fk_negotiations_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY negotiations
    ADD CONSTRAINT fk_negotiations_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY notice_editions
    ADD CONSTRAINT fk_notice_editions_notice_id_notices FOREIGN KEY (notice_id) REFERENCES notices(id);
ALTER TABLE ONLY notices
    ADD CONSTRAINT fk_notices_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY notices
    ADD CONSTRAINT fk_notices_unit_id_organisations FOREIGN KEY (unit_id) REFERENCES organisations(id);
ALTER TABLE ONLY objections
    ADD CONSTRAINT fk_objections_filed_for_organisations FOREIGN KEY (filed_for) REFERENCES organisations(id);
ALTER TABLE ONLY objections
    ADD CONSTRAINT fk_objections_filer_id_users FOREIGN KEY (filer_id) REFERENCES users(id);
ALTER TABLE ONLY objections
    ADD CONSTRAINT fk_objections_notice_id_notices FOREIGN KEY (notice_id) REFERENCES notices(id);
ALTER TABLE ONLY objections
    ADD CONSTRAINT fk_objections_unit_id_organisations FOREIGN KEY (unit_id) REFERENCES organisations(id);
ALTER TABLE ONLY offer_drafts
    ADD CONSTRAINT fk_offer_drafts_broker_id_users FOREIGN KEY (broker_id) REFERENCES users(id);
ALTER TABLE ONLY offer_drafts
    ADD CONSTRAINT fk_offer_drafts_negotiation_id_negotiations FOREIGN KEY (negotiation_id) REFERENCES negotiations(id);
ALTER TABLE ONLY offer_drafts
    ADD CONSTRAINT fk_offer_drafts_principal_id_organisations FOREIGN KEY (principal_id) REFERENCES organisations(id);
ALTER TABLE ONLY offers
    ADD CONSTRAINT fk_offers_negotiation_id_negotiations FOREIGN KEY (negotiation_id) REFERENCES negotiations(id);
ALTER TABLE ONLY open_licences
    ADD CONSTRAINT fk_open_licences_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY open_licences
    ADD CONSTRAINT fk_open_licences_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY openings
    ADD CONSTRAINT fk_openings_owner_id_organisations FOREIGN KEY (owner_id) REFERENCES organisations(id);
ALTER TABLE ONLY organisation_documents
    ADD CONSTRAINT fk_organisation_documents_given_by_users FOREIGN KEY (given_by) REFERENCES users(id);
ALTER TABLE ONLY organisation_documents
    ADD CONSTRAINT fk_organisation_documents_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY patent_import_files
    ADD CONSTRAINT fk_patent_import_files_import_id_patent_imports FOREIGN KEY (import_id) REFERENCES patent_imports(id);
ALTER TABLE ONLY patent_import_records
    ADD CONSTRAINT fk_patent_import_records_import_id_patent_imports FOREIGN KEY (import_id) REFERENCES patent_imports(id);
ALTER TABLE ONLY patent_imports
    ADD CONSTRAINT fk_patent_imports_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY patent_watches
    ADD CONSTRAINT fk_patent_watches_patent_id_patents FOREIGN KEY (patent_id) REFERENCES patents(id);
ALTER TABLE ONLY payments
    ADD CONSTRAINT fk_payments_deposit_id_deposits FOREIGN KEY (deposit_id) REFERENCES deposits(id);
ALTER TABLE ONLY payments
    ADD CONSTRAINT fk_payments_payee_id_organisations FOREIGN KEY (payee_id) REFERENCES organisations(id);
ALTER TABLE ONLY payments
    ADD CONSTRAINT fk_payments_payer_id_organisations FOREIGN KEY (payer_id) REFERENCES organisations(id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT fk_payouts_deposit_id_deposits FOREIGN KEY (deposit_id) REFERENCES deposits(id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT fk_payouts_payee_id_organisations FOREIGN KEY (payee_id) REFERENCES organisations(id);
ALTER TABLE ONLY payouts
    ADD CONSTRAINT fk_payouts_payment_id_payments FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY person_keys
    ADD CONSTRAINT fk_person_keys_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY personal_fields
    ADD CONSTRAINT fk_personal_fields_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY pilot_bases
    ADD CONSTRAINT fk_pilot_bases_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY pilot_batches
    ADD CONSTRAINT fk_pilot_batches_milestone_id_pilot_milestones FOREIGN KEY (milestone_id) REFERENCES pilot_milestones(id);
ALTER TABLE ONLY pilot_batches
    ADD CONSTRAINT fk_pilot_batches_project_id_pilot_projects FOREIGN KEY (project_id) REFERENCES pilot_projects(id);
ALTER TABLE ONLY pilot_batches
    ADD CONSTRAINT fk_pilot_batches_recorded_by_users FOREIGN KEY (recorded_by) REFERENCES users(id);
ALTER TABLE ONLY pilot_bookings
    ADD CONSTRAINT fk_pilot_bookings_base_id_pilot_bases FOREIGN KEY (base_id) REFERENCES pilot_bases(id);
ALTER TABLE ONLY pilot_bookings
    ADD CONSTRAINT fk_pilot_bookings_line_id_pilot_lines FOREIGN KEY (line_id) REFERENCES pilot_lines(id);
ALTER TABLE ONLY pilot_bookings
    ADD CONSTRAINT fk_pilot_bookings_made_by_users FOREIGN KEY (made_by) REFERENCES users(id);
ALTER TABLE ONLY pilot_lines
    ADD CONSTRAINT fk_pilot_lines_base_id_pilot_bases FOREIGN KEY (base_id) REFERENCES pilot_bases(id);
ALTER TABLE ONLY pilot_milestones
    ADD CONSTRAINT fk_pilot_milestones_project_id_pilot_projects FOREIGN KEY (project_id) REFERENCES pilot_projects(id);
ALTER TABLE ONLY pilot_milestones
    ADD CONSTRAINT fk_pilot_milestones_submitted_by_users FOREIGN KEY (submitted_by) REFERENCES users(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_base_id_pilot_bases FOREIGN KEY (base_id) REFERENCES pilot_bases(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_base_organisation_id_organisations FOREIGN KEY (base_organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_client_id_organisations FOREIGN KEY (client_id) REFERENCES organisations(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_expert_id_users FOREIGN KEY (expert_id) REFERENCES users(id);
ALTER TABLE ONLY pilot_projects
    ADD CONSTRAINT fk_pilot_projects_owner_id_organisations FOREIGN KEY (owner_id) REFERENCES organisations(id);
ALTER TABLE ONLY pilot_reports
    ADD CONSTRAINT fk_pilot_reports_project_id_pilot_projects FOREIGN KEY (project_id) REFERENCES pilot_projects(id);
ALTER TABLE ONLY pilot_targets
    ADD CONSTRAINT fk_pilot_targets_milestone_id_pilot_milestones FOREIGN KEY (milestone_id) REFERENCES pilot_milestones(id);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT fk_procedures_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT fk_procedures_follows_id_procedures FOREIGN KEY (follows_id) REFERENCES procedures(id);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT fk_procedures_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY procedures
    ADD CONSTRAINT fk_procedures_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY proposals
    ADD CONSTRAINT fk_proposals_asset_id_assets FOREIGN KEY (asset_id) REFERENCES assets(id);
ALTER TABLE ONLY proposals
    ADD CONSTRAINT fk_proposals_call_id_calls FOREIGN KEY (call_id) REFERENCES calls(id);
ALTER TABLE ONLY proposals
    ADD CONSTRAINT fk_proposals_proposer_id_organisations FOREIGN KEY (proposer_id) REFERENCES organisations(id);
ALTER TABLE ONLY questions
    ADD CONSTRAINT fk_questions_asked_for_organisations FOREIGN KEY (asked_for) REFERENCES organisations(id);
ALTER TABLE ONLY questions
    ADD CONSTRAINT fk_questions_procedure_id_procedures FOREIGN KEY (procedure_id) REFERENCES procedures(id);
ALTER TABLE ONLY questions
    ADD CONSTRAINT fk_questions_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY registrations
    ADD CONSTRAINT fk_registrations_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY reminders
    ADD CONSTRAINT fk_reminders_event_id_events FOREIGN KEY (event_id) REFERENCES events(id);
ALTER TABLE ONLY reminders
    ADD CONSTRAINT fk_reminders_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY room_documents
    ADD CONSTRAINT fk_room_documents_laid_by_users FOREIGN KEY (laid_by) REFERENCES users(id);
ALTER TABLE ONLY room_documents
    ADD CONSTRAINT fk_room_documents_negotiation_id_negotiations FOREIGN KEY (negotiation_id) REFERENCES negotiations(id);
ALTER TABLE ONLY room_documents
    ADD CONSTRAINT fk_room_documents_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY room_views
    ADD CONSTRAINT fk_room_views_document_id_room_documents FOREIGN KEY (document_id) REFERENCES room_documents(id);
ALTER TABLE ONLY room_views
    ADD CONSTRAINT fk_room_views_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY saved_searches
    ADD CONSTRAINT fk_saved_searches_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY saved_searches
    ADD CONSTRAINT fk_saved_searches_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY sealed_bids
    ADD CONSTRAINT fk_sealed_bids_bidder_id_organisations FOREIGN KEY (bidder_id) REFERENCES organisations(id);
ALTER TABLE ONLY sealed_bids
    ADD CONSTRAINT fk_sealed_bids_opening_id_openings FOREIGN KEY (opening_id) REFERENCES openings(id);
ALTER TABLE ONLY search_alerts
    ADD CONSTRAINT fk_search_alerts_saved_search_id_saved_searches FOREIGN KEY (saved_search_id) REFERENCES saved_searches(id) ON DELETE CASCADE;
ALTER TABLE ONLY seller_answers
    ADD CONSTRAINT fk_seller_answers_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY settlements
    ADD CONSTRAINT fk_settlements_payment_id_payments FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY signatures
    ADD CONSTRAINT fk_signatures_contract_id_contracts FOREIGN KEY (contract_id) REFERENCES contracts(id);
ALTER TABLE ONLY signatures
    ADD CONSTRAINT fk_signatures_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE ONLY signatures
    ADD CONSTRAINT fk_signatures_user_id_users FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY stages
    ADD CONSTRAINT fk_stages_call_id_calls FOREIGN KEY (call_id) REFERENCES calls(id);
ALTER TABLE ONLY stages
    ADD CONSTRAINT fk_stages_client_id_organisations FOREIGN KEY (client_id) REFERENCES organisations(id);
ALTER TABLE ONLY stages
    ADD CONSTRAINT fk_stages_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY stages
    ADD CONSTRAINT fk_stages_developer_id_organisations FOREIGN KEY (developer_id) REFERENCES organisations(id);
ALTER TABLE ONLY suggestions
    ADD CONSTRAINT fk_suggestions_demand_id_demands FOREIGN KEY (demand_id) REFERENCES demands(id);
ALTER TABLE ONLY suggestions
    ADD CONSTRAINT fk_suggestions_offerer_id_organisations FOREIGN KEY (offerer_id) REFERENCES organisations(id);
ALTER TABLE ONLY suggestions
    ADD CONSTRAINT fk_suggestions_poser_id_organisations FOREIGN KEY (poser_id) REFERENCES organisations(id);
ALTER TABLE ONLY talents
    ADD CONSTRAINT fk_talents_keeper_id_organisations FOREIGN KEY (keeper_id) REFERENCES organisations(id);
ALTER TABLE ONLY tranches
    ADD CONSTRAINT fk_tranches_deal_id_deals FOREIGN KEY (deal_id) REFERENCES deals(id);
ALTER TABLE ONLY tranches
    ADD CONSTRAINT fk_tranches_payment_id_payments FOREIGN KEY (payment_id) REFERENCES payments(id);
ALTER TABLE ONLY trials
    ADD CONSTRAINT fk_trials_listing_id_listings FOREIGN KEY (listing_id) REFERENCES listings(id);
ALTER TABLE ONLY trials
    ADD CONSTRAINT fk_trials_seller_id_organisations FOREIGN KEY (seller_id) REFERENCES organisations(id);
ALTER TABLE ONLY trials
    ADD CONSTRAINT fk_trials_trier_id_organisations FOREIGN KEY (trier_id) REFERENCES organisations(id);
ALTER TABLE ONLY upload_parts
    ADD CONSTRAINT fk_upload_parts_upload_id_uploads FOREIGN KEY (upload_id) REFERENCES uploads(id);
ALTER TABLE ONLY uploads
    ADD CONSTRAINT fk_uploads_made_by_users FOREIGN KEY (made_by) REFERENCES users(id);
ALTER TABLE ONLY uploads
    ADD CONSTRAINT fk_uploads_organisation_id_organisations FOREIGN KEY (organisation_id) REFERENCES organisations(id);
ALTER TABLE approvals ENABLE ROW LEVEL SECURITY;
ALTER TABLE auction_bidders ENABLE ROW LEVEL SECURITY;
ALTER TABLE awards ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE broker_trainings ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE consents ENABLE ROW LEVEL SECURITY;
ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE deals ENABLE ROW LEVEL SECURITY;
ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE deposits ENABLE ROW LEVEL SECURITY;
ALTER TABLE engagements ENABLE ROW LEVEL SECURITY;
ALTER TABLE hall_visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_chunks ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_problems ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_sources ENABLE ROW LEVEL SECURITY;
ALTER TABLE intents ENABLE ROW LEVEL SECURITY;
ALTER TABLE introductions ENABLE ROW LEVEL SECURITY;
ALTER TABLE mandates ENABLE ROW LEVEL SECURITY;
ALTER TABLE negotiations ENABLE ROW LEVEL SECURITY;
ALTER TABLE objections ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE patent_import_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE patent_import_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE patent_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE payouts ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE personal_fields ENABLE ROW LEVEL SECURITY;
ALTER TABLE pilot_batches ENABLE ROW LEVEL SECURITY;
ALTER TABLE pilot_milestones ENABLE ROW LEVEL SECURITY;
ALTER TABLE pilot_projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE pilot_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE pilot_targets ENABLE ROW LEVEL SECURITY;
CREATE POLICY private ON approvals USING ((current_setting('market.viewer'::text, true) = 'system'::text));
CREATE POLICY private ON auction_bidders USING (market_sees(VARIADIC ARRAY[bidder_id]));
CREATE POLICY private ON awards USING ((market_sees(VARIADIC ARRAY[bidder_id, seller_id]) OR (EXISTS ( SELECT
   FROM jsonb_array_elements(awards.holders) h(value)
  WHERE market_sees(VARIADIC ARRAY[((h.value ->> 'bidder_id'::text))::uuid])))));
CREATE POLICY private ON bank_lines USING ((current_setting('market.viewer'::text, true) = 'system'::text));
CREATE POLICY private ON broker_trainings USING (market_is(VARIADIC ARRAY[user_id]));
CREATE POLICY private ON bulk_imports USING (market_sees(VARIADIC ARRAY[organisation_id]));
CREATE POLICY private ON consents USING (market_is(VARIADIC ARRAY[user_id]));
CREATE POLICY private ON contracts USING ((EXISTS ( SELECT
   FROM deals d
  WHERE (d.id = contracts.deal_id))));
CREATE POLICY private ON deals USING (market_sees(VARIADIC ARRAY[seller_id, buyer_id]));
CREATE POLICY private ON deliveries USING ((EXISTS ( SELECT
   FROM deals d
  WHERE (d.id = deliveries.deal_id))));
CREATE POLICY private ON deposits USING (market_sees(VARIADIC ARRAY[payer_id, payee_id]));
CREATE POLICY private ON engagements USING ((market_sees(VARIADIC ARRAY[seller_id, buyer_id]) OR market_is(VARIADIC ARRAY[broker_id])));
CREATE POLICY private ON hall_visits USING (market_sees(VARIADIC ARRAY[station_id, organisation_id]));
CREATE POLICY private ON idempotency_keys USING (market_is(VARIADIC ARRAY[user_id]));
CREATE POLICY private ON import_chunks USING ((EXISTS ( SELECT
   FROM bulk_imports i
  WHERE (i.id = import_chunks.import_id))));
CREATE POLICY private ON import_problems USING ((EXISTS ( SELECT
   FROM bulk_imports i
  WHERE (i.id = import_problems.import_id))));
CREATE POLICY private ON import_sources USING (market_sees(VARIADIC ARRAY[organisation_id]));
CREATE POLICY private ON intents USING ((market_sees(VARIADIC ARRAY[bidder_id]) OR (EXISTS ( SELECT
   FROM procedures p
  WHERE ((p.id = intents.procedure_id) AND market_sees(VARIADIC ARRAY[p.seller_id]))))));
CREATE POLICY private ON introductions USING ((market_sees(VARIADIC ARRAY[principal_id, organisation_id]) OR market_is(VARIADIC ARRAY[broker_id]) OR (EXISTS ( SELECT
   FROM mandates m
  WHERE (m.id = introductions.mandate_id)))));
CREATE POLICY private ON mandates USING ((market_sees(VARIADIC ARRAY[principal_id]) OR market_is(VARIADIC ARRAY[broker_id, receiver_id])));
CREATE POLICY private ON negotiations USING ((market_sees(VARIADIC ARRAY[seller_id, buyer_id]) OR market_negotiates(seller_id, buyer_id, listing_id))) WITH CHECK (market_sees(VARIADIC ARRAY[seller_id, buyer_id]));
CREATE POLICY private ON objections USING (market_sees(VARIADIC ARRAY[unit_id, filed_for]));
CREATE POLICY private ON offer_drafts USING ((market_is(VARIADIC ARRAY[broker_id]) OR market_sees(VARIADIC ARRAY[principal_id])));
CREATE POLICY private ON offers USING ((EXISTS ( SELECT
   FROM negotiations n
  WHERE (n.id = offers.negotiation_id)))) WITH CHECK ((EXISTS ( SELECT
   FROM negotiations n
  WHERE ((n.id = offers.negotiation_id) AND market_sees(VARIADIC ARRAY[n.seller_id, n.buyer_id])))));
CREATE POLICY private ON organisation_documents USING (market_sees(VARIADIC ARRAY[organisation_id]));
CREATE POLICY private ON patent_import_files USING ((EXISTS ( SELECT
   FROM patent_imports i
  WHERE (i.id = patent_import_files.import_id))));
CREATE POLICY private ON patent_import_records USING ((EXISTS ( SELECT
   FROM patent_imports i
  WHERE (i.id = patent_import_records.import_id))));
CREATE POLICY private ON patent_imports USING (market_sees(VARIADIC ARRAY[organisation_id]));
CREATE POLICY private ON payments USING (market_sees(VARIADIC ARRAY[payer_id, payee_id]));
CREATE POLICY private ON payouts USING (market_sees(VARIADIC ARRAY[payee_id]));
CREATE POLICY private ON person_keys USING (market_is(VARIADIC ARRAY[user_id]));
CREATE POLICY private ON personal_fields USING (market_is(VARIADIC ARRAY[user_id]));
CREATE POLICY private ON pilot_batches USING ((EXISTS ( SELECT
   FROM pilot_projects p
  WHERE (p.id = pilot_batches.project_id))));
CREATE POLICY private ON pilot_milestones USING ((EXISTS ( SELECT
   FROM pilot_projects p
  WHERE (p.id = pilot_milestones.project_id))));
CREATE POLICY private ON pilot_projects USING ((market_sees(VARIADIC ARRAY[client_id, owner_id, base_organisation_id]) OR market_is(VARIADIC ARRAY[expert_id])));
CREATE POLICY private ON pilot_reports USING ((EXISTS ( SELECT
   FROM pilot_projects p
  WHERE (p.id = pilot_reports.project_id))));
CREATE POLICY private ON pilot_targets USING ((EXISTS ( SELECT
   FROM pilot_milestones m
  WHERE (m.id = pilot_targets.milestone_id))));
CREATE POLICY private ON proposals USING ((market_sees(VARIADIC ARRAY[proposer_id]) OR ((EXISTS ( SELECT
   FROM calls c
  WHERE ((c.id = proposals.call_id) AND market_sees(VARIADIC ARRAY[c.poser_id]) AND (((c.mode)::text = 'open'::text) OR (c.opened_at IS NOT NULL))))) AND (((state)::text <> 'withdrawn'::text) OR (rank IS NOT NULL)))));
CREATE POLICY private ON registrations USING ((EXISTS ( SELECT
   FROM deals d
  WHERE (d.id = registrations.deal_id))));
CREATE POLICY private ON room_documents USING ((EXISTS ( SELECT
   FROM negotiations n
  WHERE ((n.id = room_documents.negotiation_id) AND market_sees(VARIADIC ARRAY[n.seller_id, n.buyer_id])))));
CREATE POLICY private ON room_views USING ((EXISTS ( SELECT
   FROM room_documents d
  WHERE (d.id = room_views.document_id))));
CREATE POLICY private ON saved_searches USING (market_sees(VARIADIC ARRAY[organisation_id]));
CREATE POLICY private ON sealed_bids USING (market_sees(VARIADIC ARRAY[bidder_id]));
CREATE POLICY private ON search_alerts USING ((EXISTS ( SELECT
   FROM saved_searches s
  WHERE (s.id = search_alerts.saved_search_id))));
CREATE POLICY private ON signatures USING ((EXISTS ( SELECT
   FROM contracts c
  WHERE (c.id = signatures.contract_id))));
CREATE POLICY private ON stages USING (market_sees(VARIADIC ARRAY[client_id, developer_id]));
CREATE POLICY private ON statements USING ((current_setting('market.viewer'::text, true) = 'system'::text));
CREATE POLICY private ON tranches USING ((EXISTS ( SELECT
   FROM deals d
  WHERE (d.id = tranches.deal_id))));
CREATE POLICY private ON trials USING (market_sees(VARIADIC ARRAY[trier_id, seller_id]));
CREATE POLICY private ON upload_parts USING ((EXISTS ( SELECT
   FROM uploads u
  WHERE (u.id = upload_parts.upload_id))));
CREATE POLICY private ON uploads USING ((market_sees(VARIADIC ARRAY[organisation_id]) OR (EXISTS ( SELECT
   FROM pilot_batches b
  WHERE (uploads.id = ANY (b.files))))));
ALTER TABLE proposals ENABLE ROW LEVEL SECURITY;
ALTER TABLE registrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE room_documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE room_views ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_searches ENABLE ROW LEVEL SECURITY;
ALTER TABLE sealed_bids ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_alerts ENABLE ROW LEVEL SECURITY;
ALTER TABLE signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE stages ENABLE ROW LEVEL SECURITY;
ALTER TABLE statements ENABLE ROW LEVEL SECURITY;
ALTER TABLE tranches ENABLE ROW LEVEL SECURITY;
ALTER TABLE trials ENABLE ROW LEVEL SECURITY;
ALTER TABLE upload_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE uploads ENABLE ROW LEVEL SECURITY;
