"""A crowd bids in twenty rooms at once, one of them watched through a stream server that is killed,
while a thousand slow hands hold the market's doors; and the database's plug is pulled under one hot
room."""

import http.client
import json
import os
import signal
import threading
import time

import psycopg
import pytest

from app.trading.auctions import checker
from benchmarks import bids
from benchmarks.slow_hands import slow_ones
from tests.factories.rooms import copy_rooms, room_id
from tests.stories.conftest import Market
from tests.stories.fills import BIDDERS

pytestmark = pytest.mark.alone
ROOMS, WANTED, SECONDS, FREE, TIMED = 20, 20_000, 12.0, 20, 12
SLOW = 500  # at each of the two doors


@pytest.fixture
def market(var):
    """Eight bidders, and an auction to copy rooms from."""
    found = Market(var, BIDDERS)
    try:
        yield found.start()
    finally:
        found.stop()


@pytest.fixture
def durable(var):
    """The same on a database that keeps its promises."""
    found = Market(var, BIDDERS)
    found.environment["DURABLE"] = "1"
    try:
        yield found.start()
    finally:
        found.stop()


def tokens_in_rooms(market, **rooms):
    """Tokens of eight bidders who are in every room."""
    with psycopg.connect(market.database_url) as owner:
        copy_rooms(owner, market.filled, first=1, **rooms)
    return [bidder["token"] for bidder in market.filled]


class Viewer(threading.Thread):
    """Keeps a stream open, and comes back with the last id when it breaks."""

    def __init__(self, market, room):
        super().__init__(daemon=True)
        self.market, self.room = market, room
        self.seen, self.visits, self.is_over = [], 0, False

    def run(self):
        while not self.is_over:
            try:
                self.visit()
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)

    def visit(self):
        port = self.market.stream_port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        last = {"Last-Event-ID": str(self.seen[-1])} if self.seen else {}
        connection.request("GET", f"/auctions/{self.room}/stream", headers=last)
        answer = connection.getresponse()
        self.visits += 1
        if answer.status == 204:
            self.is_over = True
            return
        while line := answer.readline():
            if line.startswith(b"id: "):
                self.seen.append(int(line[4:]))
            elif line.startswith(b"data: ") and b'"outcome":"sold"' in line:
                self.is_over = True


def test_twenty_thousand_bids_and_no_violation(market):
    accepted = refused = runs = 0
    with slow_ones(market.port, SLOW), slow_ones(market.stream_port, SLOW):
        tokens = tokens_in_rooms(market, count=ROOMS, free=FREE, timed=TIMED)
        rooms = [str(room_id(n)) for n in range(1, ROOMS + 1)]
        viewer = Viewer(market, rooms[0])
        viewer.start()
        common = {"port": market.port, "tokens": tokens, "rooms": rooms, "connections": 8}
        killer = threading.Timer(3, lambda: os.kill(market.pids()["stream"], signal.SIGKILL))
        killer.start()
        while accepted < WANTED:
            base, run = runs * 100_000, f"crowd{runs}"
            done = bids.in_a_process(
                market.var, run=run, base=base, is_hot=True, seconds=SECONDS, **common
            )
            accepted, refused = accepted + done["accepted"], refused + done["refused"]
            runs += 1
            assert runs < 20, (accepted, refused)
    wait_until(market, "select count(*) = 0 from auctions where state in ('free', 'timed') "
                       "and id::text like '0000%'")  # fmt: skip
    wait_until(market, "select count(*) = 0 from auctions where outcome is null "
                       "and id::text like '0000%'")  # fmt: skip
    found = 0
    for room in rooms:
        course = protocol_of(market, room)
        assert checker.violations(course) == [], room
        assert course["outcome"] == "sold"
        found += course["seq"]
    print(f"{found} bids accepted, {refused} refused in {ROOMS} rooms, none breaks a rule")
    assert accepted <= found <= accepted + 8 * runs, "but those in flight when a run ended"
    told = "select count(*) from events where name = 'auction.bid_placed'"
    assert market.query(told) == [(found,)]
    viewer.join(20)
    last = protocol_of(market, rooms[0])["seq"]
    assert viewer.seen == list(range(1, last + 1)), "nothing twice, nothing missing"
    print(f"a viewer saw {last} bids in order over {viewer.visits} visits")
    assert viewer.visits >= 2


def protocol_of(market, room):
    connection = http.client.HTTPConnection("127.0.0.1", market.port, timeout=20)
    connection.request("GET", f"/auctions/{room}/protocol")
    return json.loads(connection.getresponse().read())


def wait_until(market, query, seconds=60):
    deadline = time.monotonic() + seconds
    while market.query(query) != [(True,)]:
        assert time.monotonic() < deadline, query
        time.sleep(0.2)


def test_no_bid_that_was_acknowledged_is_lost_when_the_plug_is_pulled(durable):
    tokens = tokens_in_rooms(durable, count=1, free=86_400, timed=300)
    room = str(room_id(1))
    heard, stop, lock, amount = [], threading.Event(), threading.Lock(), [0]

    def hand(n):
        connection = http.client.HTTPConnection("127.0.0.1", durable.port, timeout=5)
        turn = 0
        while not stop.is_set():
            turn += 1
            with lock:
                amount[0] += 1
                fen = bids.START + bids.STEP * amount[0]
            headers = {
                "Authorization": f"Bearer {tokens[n]}",
                "Content-Type": "application/json",
                "Idempotency-Key": f"plug-{n}-{turn:06}",
            }
            body = json.dumps({"price": {"amount": fen}})
            try:
                connection.request("POST", f"/auctions/{room}/bids", body, headers)
                answer = connection.getresponse()
                said = answer.read()
            except (OSError, http.client.HTTPException):
                connection.close()
                continue
            if answer.status == 201:
                placed = json.loads(said)
                heard.append((placed["seq"], placed["amount"]))

    hands = [threading.Thread(target=hand, args=(n,), daemon=True) for n in range(8)]
    for each in hands:
        each.start()

    def bids_go_on():
        before = len(heard)
        deadline = time.monotonic() + 30
        while len(heard) < before + 400:
            assert time.monotonic() < deadline, "bids do not go on"
            time.sleep(0.02)

    for _ in range(3):
        bids_go_on()
        os.kill(durable.pids()["postgres"], signal.SIGQUIT)  # an immediate stop: nothing is tidied
        time.sleep(1.5)
    bids_go_on()
    stop.set()
    for each in hands:
        each.join()
    with psycopg.connect(durable.database_url) as connection:
        rows = connection.execute("select seq, amount from bids where auction_id = %s", (room,))
        kept = dict(rows.fetchall())
    lost = [seq for seq, fen in heard if kept.get(seq) != fen]
    print(f"{len(heard)} bids acknowledged, the plug pulled three times, {len(lost)} lost")
    assert lost == []
    assert sorted(kept) == list(range(1, len(kept) + 1))
