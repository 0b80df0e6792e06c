"""Sales while front, web, workers, clock and Valkey are killed and Valkey is emptied; SALES=200 for
the whole story.

Every sale completes, the ledger is sound, each event's effect is there exactly once, and nothing is
stuck thirty seconds after the faults stop.
"""

import os
import random
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import psycopg
import pytest
from redis import Redis

from app.core.inbox import SUBSCRIBERS
from deploy import sale
from tests.factories import publications
from tests.factories.subjects import serial

pytestmark = pytest.mark.alone
SALES, HANDS = int(os.environ.get("SALES", "60")), 4
KILLS = SALES // 5
STUCK = {
    "events": "select count(*) from events where position is null",
    "dispatches": "select count(*) from dispatches where not done",
    "deliveries": "select count(*) from inbox_failures",
    "jobs": "select count(*) from jobs where not done",
    "bank lines": "select count(*) from bank_lines where state = 'received'",
    "exceptions": "select count(*) from bank_lines where state = 'exception'",
}


of_thread = threading.local()


def quiet(who, deed, now):
    pass


def sell_one(market, n):
    """One whole sale; whatever falls over, its people repeat and wait."""
    if not hasattr(of_thread, "cast"):
        logins = ("seller", "buyer", "reviewer", "cashier")
        of_thread.cast = sale.Cast(*(market.person(login) for login in logins))
    cast = of_thread.cast
    xml = publications.cnipa_new(n, kind="B")
    begun = cast.seller.post("/patents/imports", files=[("files", ("p.xml", xml))])
    cast.seller.wait(f"/patents/imports/{begun['id']}", "finished")
    listing = sale.list_asset(cast, [publications.number(n)], 5_000_000, quiet, returned=False)
    deal = sale.negotiate(cast, listing, 4_000_000, 4_500_000 + n, quiet)
    sale.conclude(cast, deal, market.pass_days, quiet)
    sale.pay(cast, deal, quiet)
    sale.deliver(cast, deal, None, quiet)
    sale.pay_out(cast, deal, quiet)
    return sale.complete(cast, deal, f"{next(serial):016}", quiet)["state"]


class Trouble(threading.Thread):
    """Kills something at random, KILLS times; empties Valkey twice."""

    def __init__(self, market, chance, sold):
        super().__init__()
        self.market, self.chance, self.sold = market, chance, sold
        self.killed: dict[str, int] = {}
        self.stop = threading.Event()

    def run(self):
        for number in range(KILLS):
            # spread over the sales: the next fault waits for its share of them
            while len(self.sold) < number * SALES * 0.9 / KILLS and not self.stop.wait(0.02):
                pass
            name = self.kill_one()
            kind = name.split("-")[0]
            self.killed[kind] = self.killed.get(kind, 0) + 1
            if number in (KILLS // 3, 2 * KILLS // 3):
                self.empty_valkey()

    def kill_one(self):
        while True:
            with suppress(ProcessLookupError, FileNotFoundError, KeyError):  # it has just died
                name, pid = self.chance.choice(sorted(self.targets().items()))
                os.kill(pid, signal.SIGKILL)
                return name

    def targets(self):
        pids = {k: v for k, v in self.market.pids().items() if k != "postgres"}
        web = pids.pop("web")
        children = open(f"/proc/{web}/task/{web}/children").read().split()  # noqa: SIM115
        return pids | {f"webworker-{n}": int(pid) for n, pid in enumerate(children)} | {"web": web}

    def empty_valkey(self):
        for _ in range(50):
            with suppress(Exception):
                Redis.from_url(self.market.redis_url).flushall()
                self.killed["FLUSHALL"] = self.killed.get("FLUSHALL", 0) + 1
                return
            time.sleep(0.1)


def test_sales_under_fire(market):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    sold: list[str] = []
    trouble = Trouble(market, random.Random(seed), sold)
    begun = time.monotonic()
    trouble.start()
    with ThreadPoolExecutor(HANDS) as hands:
        futures = [hands.submit(sell_one, market, 1000 + n) for n in range(SALES)]
        for future in futures:
            future.add_done_callback(lambda done: sold.append("done"))
        states = [future.result() for future in futures]
    trouble.stop.set()
    trouble.join()
    print(f"{SALES} sales in {time.monotonic() - begun:.0f} s; killed {trouble.killed}")

    assert states == ["completed"] * SALES
    assert sum(n for kind, n in trouble.killed.items() if kind != "FLUSHALL") == KILLS
    assert trouble.killed["FLUSHALL"] == 2
    waited = wait_until_nothing_waits(market)
    print(f"nothing waited {waited:.1f} s after the faults stopped")
    check_exactly_once(market)


def wait_until_nothing_waits(market):
    begun = time.monotonic()
    while True:
        waiting = {name: market.query(sql)[0][0] for name, sql in STUCK.items()}
        if not any(waiting.values()):
            return time.monotonic() - begun
        assert time.monotonic() - begun < 30, waiting
        time.sleep(0.2)


def check_exactly_once(market):
    with psycopg.connect(market.database_url) as connection:

        def one(sql):
            return connection.execute(sql).fetchone()[0]

        assert one("select coalesce(sum(balance), 0) from accounts") == 0
        broken = "select count(*) from (select 1 from entries group by transfer_id"
        assert one(f"{broken} having sum(amount) <> 0) x") == 0
        drifted = "select count(*) from accounts a where balance <> "
        assert one(f"{drifted}(select sum(amount) from entries where account_id = a.id)") == 0
        for kind in ("receive", "hold", "release", "instruct"):
            assert one(f"select count(*) from transfers where kind = '{kind}'") == SALES
        for table in ("payouts", "settlements", "registrations", "deals"):
            assert one(f"select count(*) from {table}") == SALES
        sold = "select count(*) from assets where owner_id = "
        assert one(f"{sold}(select id from organisations where kind = 'enterprise' "
                   "and name like '示范科技%')") == SALES  # fmt: skip
        assert one("select count(*) from idempotency_keys") > SALES
        every_event_has_its_effects(one)


def every_event_has_its_effects(one):
    for subscriber in SUBSCRIBERS.values():
        names = ", ".join(f"'{name}'" for name in subscriber.events)
        told = one(f"select count(*) from events where name in ({names})")
        claimed = f"select count(*) from inbox where subscriber = '{subscriber.name}'"
        assert one(claimed) == told, subscriber.name
    assert one("select count(*) = max(position) from events")
