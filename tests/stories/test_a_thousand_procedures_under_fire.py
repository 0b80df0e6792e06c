"""A thousand procedures run their whole course with the clock far ahead of itself while web,
workers and clock are killed: none is stuck, no deposit goes back twice, no event is missing."""

import random
import threading
import time

import psycopg
import pytest

from tests.stories.conftest import Market
from tests.stories.fills import ONE_PROCEDURE
from tests.stories.test_sales_under_fire import (
    STUCK,
    Trouble,
    every_event_has_its_effects,
)

pytestmark = pytest.mark.alone
PROCEDURES, KILLS, SOLD = 1_000, 20, 60
# one procedure was brought to qualification by people; this makes a thousand of it
COPIES = """
set market.viewer = 'system';
create temporary table source as select * from procedures limit 1;
create temporary table lines as
    select n, gen_random_uuid() as procedure_id, gen_random_uuid() as listing_id,
        gen_random_uuid() as asset_id
    from generate_series(1, %(count)s) n;
insert into assets select (jsonb_populate_record(s.a, jsonb_build_object(
        'id', x.asset_id))).*
    from lines x, (select a from assets a limit 1) s;
insert into listings select (jsonb_populate_record(s.l, jsonb_build_object(
        'id', x.listing_id, 'asset_id', x.asset_id))).*
    from lines x, (select l from listings l limit 1) s;
insert into procedures select (jsonb_populate_record(s.p, jsonb_build_object(
        'id', x.procedure_id, 'listing_id', x.listing_id, 'asset_id', x.asset_id,
        'state', 'disclosing',
        'open_intents', 0, 'qualified', 2, 'settled_at', null,
        'closes_at', market_now() + interval '1 day',
        'next_check', market_now() + interval '1 day'))).*
    from lines x, (select p from procedures p limit 1) s;
create temporary table entries_to_be as
    select x.procedure_id, i.id as pattern, gen_random_uuid() as intent_id,
        gen_random_uuid() as deposit_id, row_number() over () as n
    from lines x, intents i where i.state = 'qualified';
insert into deposits select (jsonb_populate_record(d, jsonb_build_object(
        'id', e.deposit_id, 'procedure_id', e.procedure_id, 'state', 'frozen',
        'reference', 'T' || e.n, 'next_check', null))).*
    from entries_to_be e join intents i on i.id = e.pattern join deposits d on d.id = i.deposit_id;
insert into intents select (jsonb_populate_record(i, jsonb_build_object(
        'id', e.intent_id, 'procedure_id', e.procedure_id, 'deposit_id', e.deposit_id,
        'next_check', null))).*
    from entries_to_be e join intents i on i.id = e.pattern;
select post_transfer(gen_random_uuid(), 'receive', null, array['bank', 'suspense'],
    array['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000']::uuid[],
    array[-sum(amount), sum(amount)]::bigint[])
    from deposits where reference like 'T%%';
select post_transfer(gen_random_uuid(), 'hold', null, array['suspense', 'held'],
    array['00000000-0000-0000-0000-000000000000', id]::uuid[], array[-amount, amount]::bigint[])
    from deposits where reference like 'T%%';
"""
BID = """
set market.viewer = 'system';
select count(*) from (
    select (place_bid(a.id, gen_random_uuid(), b.bidder_id, a.start_price, null, 'story', null,
        null, false)).status as status
    from (select * from auctions where state = 'free' and seq = 0 order by id limit %(count)s) a
    join lateral (select * from auction_bidders b where b.auction_id = a.id
        order by bidder_id limit 1) b on true) placed where status = 201
"""
DUE = "select count(*) from auctions where next_check <= market_now()"
OPEN = "state in ('disclosing', 'qualifying', 'competing')"


@pytest.fixture
def empty(var):
    """A market in which one procedure stands."""
    found = Market(var, ONE_PROCEDURE)
    try:
        yield found.start()
    finally:
        found.stop()


def test_a_thousand_procedures_under_fire(empty):
    market, seed = empty, random.randrange(10**6)
    print(f"seed {seed}")
    with psycopg.connect(market.database_url) as owner:
        for statement in COPIES.split(";\n"):
            if statement.strip():
                owner.execute(statement, {"count": PROCEDURES} if "%" in statement else None)
    chance, killed = random.Random(seed), []
    stop = threading.Event()
    trouble = Trouble(market, chance, [])

    def kill():
        while len(killed) < KILLS and not stop.is_set():
            killed.append(trouble.kill_one())
            stop.wait(chance.uniform(0.3, 1.8))

    hand = threading.Thread(target=kill)
    hand.start()
    begun = time.monotonic()
    market.pass_days(2)
    while market.query(f"select count(*) from procedures where {OPEN}")[0][0] > 1:
        if not market.query(DUE)[0][0]:
            go_to_what_is_next(market)
            bid_in_some(market)
        time.sleep(0.3)
        assert time.monotonic() - begun < 240, market.query(
            f"select state, count(*) from procedures where {OPEN} group by 1"
        )
    stop.set()
    hand.join()
    print(f"{PROCEDURES} procedures over in {time.monotonic() - begun:.0f} s, killed {len(killed)}")
    assert len(killed) >= KILLS // 2
    wait_until_nothing_waits(market)
    check(market)


def go_to_what_is_next(market):
    """The clock jumps over the hours in which nothing is due, never past a stage."""
    with psycopg.connect(market.database_url) as owner:
        owner.execute(
            'update market_clock set "offset" = "offset" + greatest(interval \'0\', (select '
            "min(next_check) + interval '60 seconds' from auctions "
            "where next_check > market_now()) - market_now())"
        )


def bid_in_some(market):
    with psycopg.connect(market.database_url) as owner:
        for statement in BID.split(";\n"):
            owner.execute(statement, {"count": SOLD} if "%" in statement else None)


def wait_until_nothing_waits(market):
    begun = time.monotonic()
    stuck = STUCK | {
        "procedures": f"select count(*) from procedures where {OPEN} and closes_at < market_now() "
        "and id not in (select procedure_id from auctions where state <> 'ended' "
        "or outcome is not null)",
        "deposits": "select count(*) from deposits d where state = 'refunding' and not exists "
        "(select from payouts p where p.deposit_id = d.id)",
    }
    while True:
        waiting = {name: market.query(sql)[0][0] for name, sql in stuck.items()}
        if not any(waiting.values()):
            return time.monotonic() - begun
        assert time.monotonic() - begun < 30, waiting
        time.sleep(0.3)


def check(market):
    with psycopg.connect(market.database_url) as owner:

        def one(sql):
            return owner.execute(sql).fetchone()[0]

        owner.execute("set market.viewer = 'system'")
        ended = one("select count(*) from procedures where state in ('awarding', 'unsold')")
        assert ended >= PROCEDURES
        assert one("select count(*) from procedures where state = 'awarding'") > 0
        assert (
            one("select count(*) from payouts p group by deposit_id order by 1 desc limit 1") == 1
        )
        returned = one("select count(*) from deposits where state = 'refunding'")
        assert one("select count(*) from payouts where deposit_id is not null") == returned
        assert one("select count(*) from transfers where kind = 'deposit'") == returned
        assert one("select coalesce(sum(balance), 0) from accounts") == 0
        unsold = "select count(*) from deposits d join procedures p on p.id = d.procedure_id "
        assert one(f"{unsold} where p.state = 'unsold' and d.state <> 'refunding'") == 0
        awards = "select count(*) from (select procedure_id from awards where rank = 1 "
        assert one(f"{awards} group by 1 having count(*) > 1) x") == 0
        every_event_has_its_effects(one)
        closed = "select count(distinct subject_id) from events where name = 'procedure.closed'"
        assert one(closed) >= PROCEDURES
        for name, most in (("auction.ended", 1), ("procedure.closed", 1), ("auction.opened", 1)):
            found = "select coalesce(max(n), 0) from (select count(*) n from events where name = "
            assert one(f"{found} '{name}' group by subject_id) x") == most, name
