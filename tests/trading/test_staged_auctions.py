"""Auctions in rounds, and from a falling price over sealed bids to the best bid (ProZorro.Sale)."""

import json
from contextlib import suppress
from datetime import datetime, timedelta
from threading import Barrier, Thread
from uuid import UUID

import pytest
import requests
from sqlalchemy import select

from app.core.db import command, db
from app.core.restorations import Gap
from app.trading.auctions import checker, restored, steps
from app.trading.auctions.models import Auction, AuctionStage
from app.trading.procedures.models import Procedure
from tests.conftest import Caller, problem_of
from tests.factories.trades import EVIDENCE, TERMS
from tests.hands import MS, stand_at
from tests.served import kill_all_of, served

START, STEP = 50_000_000, 1_000_000
FLOOR = START - 5 * STEP
OFFERS = {"buyer": 51_500_000, "stranger": None, "rival": 53_000_000}
MINUTE = timedelta(minutes=1)


class Room:
    """One auction, watched and moved from stage to stage by the market's clock."""

    def __init__(self, path, as_, settle):
        self.path, self.as_, self.settle = path, as_, settle

    @property
    def shown(self):
        return self.as_(None).get(self.path).json

    def ends_at(self):
        return datetime.fromisoformat(self.shown["ends_at"])

    def next(self, tick=MS):
        """The clock ends the stage, and the market begins the next one."""
        stand_at(self.ends_at(), tick)
        self.settle()
        return self.shown

    def until(self, *states):
        for _ in range(60):
            if self.shown["state"] in states:
                return self.shown
            self.next()
        raise AssertionError(self.shown)

    def bid(self, who, amount):
        return self.as_(who).post(f"{self.path}/bids", {"price": {"amount": amount}})

    def seal(self, who, amount):
        return self.as_(who).post(f"{self.path}/sealed-bids", {"price": {"amount": amount}})

    def label(self, who):
        return self.as_(who).get(self.path).json["my_label"]

    def who(self, label):
        return next(who for who in OFFERS if self.label(who) == label)

    def protocol(self):
        return json.loads(self.as_(None).get(f"{self.path}/protocol").get_data())

    def awards(self, who):
        path = f"/procedures/{self.shown['procedure_id']}/awards"
        return [(a["rank"], a["price"]["amount"]) for a in self.as_(who).get(path).json["items"]]


@pytest.fixture
def enter(as_, make, pass_days, settle):
    """A room of these bidders and offers, at the hour it starts."""

    def go(offers, start=True, **terms):
        procedure_id = make.procedure(**terms).id
        for who, offer in offers.items():
            make.intent("qualified", who, procedure_id, offer)
        pass_days(20)
        settle()
        found = select(Auction.id).filter_by(procedure_id=procedure_id)
        room = Room(f"/auctions/{db.session.scalar(found)}", as_, settle)
        db.session.rollback()
        if start:
            stand_at(datetime.fromisoformat(room.shown["starts_at"]), MS)
            settle()
        return room

    return go


@pytest.fixture
def rounds(enter):
    return enter(OFFERS, method="rounds")


@pytest.fixture
def dutch(enter):
    nobody = dict.fromkeys(OFFERS)
    return enter(nobody, method="dutch", floor={"amount": FLOOR})


@pytest.fixture
def stopped(dutch):
    """The buyer stopped the price after one step; sealed bids are taken."""
    dutch.until("falling")
    dutch.next()
    assert dutch.bid("buyer", START - STEP).status_code == 201
    dutch.settle()
    dutch.until("sealed")
    return dutch


def test_offers_are_disclosed_and_the_lowest_has_the_first_turn(rounds):
    shown = rounds.shown
    assert (shown["state"], shown["next_stage"]) == ("interval", "turn")
    bids = rounds.as_("stranger").get(f"{rounds.path}/bids").json["items"]
    assert sorted(bid["amount"] for bid in bids) == [START, 51_500_000, 53_000_000]
    assert problem_of(rounds.bid("stranger", START + STEP)) == (409, "auction-not-open")
    order = []
    for _ in range(3):
        order.append(rounds.who(rounds.next()["turn_label"]))
    assert order == ["stranger", "buyer", "rival"]


def test_three_rounds_are_held_and_the_highest_of_them_wins(rounds):
    raised = []
    for _ in range(3):
        for _ in range(3):
            shown = rounds.until("turn")
            who = rounds.who(shown["turn_label"])
            if who != "rival":
                raised.append(rounds.bid(who, START + (len(raised) + 2) * STEP).status_code)
            rounds.next()
    shown = rounds.shown
    assert raised == [201] * 6
    assert (shown["state"], shown["outcome"], shown["round"]) == ("ended", "sold", 3)
    assert shown["price"]["amount"] == START + 7 * STEP
    assert rounds.who(shown["top_label"]) == "buyer"
    assert rounds.awards("buyer") == [(1, START + 7 * STEP)]
    assert rounds.awards("stranger") == [(2, START + 6 * STEP)]
    assert checker.violations(rounds.protocol()) == []


@pytest.mark.parametrize(
    ("who", "amount", "problem"),
    [
        ("buyer", START + 9 * STEP, "not-your-turn"),
        ("stranger", START + STEP - 1, "bid-too-low"),
        ("stranger", START, "bid-too-low"),
        ("seller", START + 9 * STEP, "duty-missing"),
    ],
)
def test_a_bid_out_of_turn_or_below_a_step_over_ones_own_is_refused(rounds, who, amount, problem):
    rounds.until("turn")
    before = rounds.shown["seq"]
    assert problem_of(rounds.bid(who, amount))[1] == problem
    assert rounds.shown["seq"] == before


def test_nobody_acts_and_the_best_offer_wins_of_equal_ones_the_earlier(enter):
    room = enter({"buyer": 52_000_000, "rival": 52_000_000, "stranger": None}, method="rounds")
    order = [room.who(room.until("turn")["turn_label"])]
    order += [room.who(room.next()["turn_label"]) for _ in range(2)]
    assert order == ["stranger", "rival", "buyer"]
    shown = room.until("ended")
    assert shown["outcome"] == "sold"
    assert room.who(shown["top_label"]) == "buyer"
    assert (room.awards("buyer"), room.awards("rival")) == ([(1, 52_000_000)], [(2, 52_000_000)])
    assert checker.violations(room.protocol()) == []


def test_an_equal_raise_does_not_take_the_lead(rounds):
    rounds.until("turn")
    placed = rounds.bid("stranger", 53_000_000)
    assert placed.status_code == 201
    assert rounds.who(rounds.shown["top_label"]) == "rival"


def test_a_turn_ends_by_the_databases_clock_and_the_next_is_whole_however_late_it_begins(rounds):
    rounds.until("turn")
    stand_at(rounds.ends_at(), MS)
    assert problem_of(rounds.bid("stranger", START + STEP)) == (409, "stage-over")
    assert problem_of(rounds.bid("buyer", START + 9 * STEP)) == (409, "stage-over")
    late = rounds.ends_at() + timedelta(hours=2)
    stand_at(late)
    rounds.settle()
    assert rounds.who(rounds.shown["turn_label"]) == "buyer"
    assert timedelta() <= rounds.ends_at() - late - 3 * MINUTE < MINUTE
    assert rounds.bid("buyer", START + 9 * STEP).status_code == 201
    assert checker.violations(dict(finished(rounds))) == []


def finished(room):
    room.until("ended")
    return room.protocol()


def test_an_interrupted_turn_has_what_was_left_of_it_after_an_interval(rounds):
    rounds.until("turn")
    stand_at(rounds.ends_at(), -MINUTE)
    paused = rounds.as_("reviewer").post(f"{rounds.path}/pause", {"reasons": "机房断电"})
    assert paused.json["state"] == "interrupted"
    assert problem_of(rounds.bid("stranger", START + STEP)) == (409, "auction-not-open")
    stand_at(rounds.ends_at(), timedelta(days=2))
    rounds.settle()
    assert rounds.shown["state"] == "interrupted"
    assert rounds.as_("reviewer").post(f"{rounds.path}/resume").json["state"] == "interval"
    shown = rounds.next()
    assert (shown["state"], rounds.who(shown["turn_label"])) == ("turn", "stranger")
    assert rounds.bid("stranger", START + STEP).status_code == 201
    assert rounds.who(rounds.next()["turn_label"]) == "buyer"
    course = finished(rounds)
    assert checker.violations(course) == []
    assert shifted_and_not_lengthened(course, "turn")


def shifted_and_not_lengthened(course, kind):
    """What was left of the stage when it was interrupted is what it has when it goes on."""
    stages = course["stages"]
    at = next(n for n, stage in enumerate(stages) if stage["kind"] == "paused")
    again = next(stage for stage in stages[at:] if stage["kind"] == kind)
    left = stages[at - 1]["ends_at"] - stages[at]["at"]
    return stages[at - 1]["kind"] == kind and again["ends_at"] - again["at"] == left > 0


def test_one_who_qualified_alone_for_rounds_gets_it_at_its_offer(as_, make, pass_days, settle):
    procedure_id = make.procedure(method="rounds").id
    make.intent("qualified", "buyer", procedure_id, 52_000_000)
    pass_days(20)
    settle()
    awards = as_("buyer").get(f"/procedures/{procedure_id}/awards").json["items"]
    assert [a["price"]["amount"] for a in awards] == [52_000_000]


def test_the_price_falls_until_one_stops_it_and_two_at_once_are_one(dutch, app, cast):
    shown = dutch.until("falling")
    assert shown["asked"]["amount"] == START
    assert problem_of(dutch.bid("buyer", START - STEP)) == (409, "not-the-price")
    assert dutch.next()["asked"]["amount"] == START - STEP
    together, answers = Barrier(2), {}

    def stop(who):
        with app.app_context():
            together.wait(30)
            caller = Caller(app.test_client(), cast[who].token)
            answers[who] = caller.post(f"{dutch.path}/bids", {"price": {"amount": START - STEP}})

    threads = [Thread(target=stop, args=(who,)) for who in ("buyer", "rival")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answer.status_code for answer in answers.values()) == [201, 409]
    refused = next(answer for answer in answers.values() if answer.status_code == 409)
    assert problem_of(refused) == (409, "price-stopped")
    dutch.settle()
    assert (dutch.shown["state"], dutch.shown["next_stage"]) == ("interval", "sealed")
    assert dutch.shown["price"]["amount"] == START - STEP


def test_a_price_whose_time_is_over_is_not_stopped_though_no_job_ran(dutch):
    dutch.until("falling")
    stand_at(dutch.ends_at(), MS)
    assert problem_of(dutch.bid("buyer", START)) == (409, "stage-over")
    dutch.settle()
    assert dutch.bid("buyer", START - STEP).status_code == 201


def test_nobody_stops_it_before_its_floor_is_over(dutch):
    dutch.until("falling")
    asked = [dutch.next()["asked"]["amount"] for _ in range(5)]
    assert asked[-1] == FLOOR
    shown = dutch.next()
    assert (shown["state"], shown["outcome"]) == ("ended", "no-bids")
    assert dutch.as_(None).get(f"/procedures/{shown['procedure_id']}").json["state"] == "unsold"
    assert dutch.as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"
    assert checker.violations(dutch.protocol()) == []


def test_sealed_bids_are_nobodys_before_their_stage_is_over(stopped, cast):
    first = stopped.seal("rival", START + STEP)
    assert (first.status_code, first.json["number"]) == (201, 1)
    assert stopped.seal("rival", START + 2 * STEP).json["number"] == 2
    assert stopped.seal("stranger", START + STEP).json["number"] == 1
    everything = "".join(
        stopped.as_(who).get(stopped.path + of).get_data(as_text=True)
        for who in (None, "seller", "reviewer", "buyer")
        for of in ("", "/bids")
    )
    assert str(START + 2 * STEP) not in everything
    assert stopped.shown["seq"] == 1
    assert problem_of(stopped.as_(None).get(f"{stopped.path}/protocol")) == (409, "not-over")
    stopped.next()
    amounts = [b["amount"] for b in stopped.as_(None).get(f"{stopped.path}/bids").json["items"]]
    assert amounts == [START - STEP, START + 2 * STEP, START + STEP]
    assert stopped.who(stopped.shown["top_label"]) == "rival"


@pytest.mark.parametrize(
    ("who", "amount", "problem"),
    [
        ("buyer", START + STEP, "not-your-turn"),
        ("rival", START - STEP, "bid-too-low"),
        ("seller", START + STEP, "duty-missing"),
        ("buyer_clerk", START + STEP, "duty-missing"),
        ("reviewer", START + STEP, "duty-missing"),
    ],
)
def test_a_sealed_bid_is_refused(stopped, who, amount, problem):
    assert problem_of(stopped.seal(who, amount))[1] == problem
    assert problem_of(stopped.bid("rival", START + STEP)) == (409, "auction-not-open")


def test_a_sealed_bid_after_the_end_is_refused_though_no_job_ran(stopped):
    stand_at(stopped.ends_at(), MS)
    assert problem_of(stopped.seal("rival", START)) == (409, "stage-over")


def test_whoever_stopped_the_price_has_the_best_bid(stopped):
    stopped.seal("rival", START + STEP)
    shown = stopped.until("best")
    assert stopped.who(shown["turn_label"]) == "buyer"
    assert problem_of(stopped.bid("rival", START + 9 * STEP)) == (409, "not-your-turn")
    assert problem_of(stopped.bid("buyer", START + STEP)) == (409, "bid-too-low")
    assert stopped.bid("buyer", START + STEP + 1).status_code == 201
    assert problem_of(stopped.bid("buyer", START + 3 * STEP)) == (409, "already-leading")
    shown = stopped.next()
    assert (shown["state"], shown["outcome"]) == ("ended", "sold")
    assert stopped.awards("buyer") == [(1, START + STEP + 1)]
    assert stopped.awards("rival") == [(2, START + STEP)]
    assert checker.violations(stopped.protocol()) == []


def test_of_equal_sealed_bids_the_earlier_wins_when_the_best_bid_is_not_made(stopped):
    stopped.seal("stranger", START + STEP)
    stopped.seal("rival", START + STEP)
    stopped.seal("stranger", START + STEP)  # replaced: it came in after the rival's
    shown = stopped.until("ended")
    assert stopped.who(shown["top_label"]) == "rival"
    assert stopped.awards("rival") == [(1, START + STEP)]
    assert checker.violations(stopped.protocol()) == []


def test_two_sealed_bids_of_the_same_moment_have_one_order_for_all(stopped, owner):
    for who in ("stranger", "rival"):
        assert stopped.seal(who, START + STEP).status_code == 201
    table = "auction_sealed_bids"
    owner(
        f"alter table {table} disable trigger append_only; "
        f"update {table} set received_at = (select min(received_at) from {table}); "
        f"alter table {table} enable trigger append_only"
    )
    shown = stopped.until("ended")
    winner = stopped.who(shown["top_label"])
    assert stopped.awards(winner) == [(1, START + STEP)]
    assert checker.violations(stopped.protocol()) == []


def test_nobody_seals_and_whoever_stopped_the_price_pays_it(stopped):
    shown = stopped.next()
    assert (shown["state"], shown["outcome"]) == ("ended", "sold")
    assert stopped.awards("buyer") == [(1, START - STEP)]


def test_one_bidder_alone_finds_the_price(enter):
    room = enter({"buyer": None}, method="dutch", floor={"amount": FLOOR})
    room.until("falling")
    room.next()
    assert room.bid("buyer", START - STEP).status_code == 201
    room.settle()
    assert room.until("ended")["outcome"] == "sold"
    assert room.awards("buyer") == [(1, START - STEP)]


def test_a_pause_in_the_middle_of_sealed_bids_keeps_them_and_the_time(stopped):
    stopped.seal("rival", START + STEP)
    stand_at(stopped.ends_at(), -2 * MINUTE)
    stopped.as_("reviewer").post(f"{stopped.path}/pause", {"reasons": "网络故障"})
    stand_at(stopped.ends_at(), timedelta(days=1))
    stopped.settle()
    stopped.as_("reviewer").post(f"{stopped.path}/resume")
    assert stopped.next()["state"] == "sealed"
    assert stopped.seal("rival", START + 2 * STEP).json["number"] == 2
    course = finished(stopped)
    assert checker.violations(course) == []
    assert shifted_and_not_lengthened(course, "sealed")


def left_while_it_stood(room, who):
    """Something stands against the right for a while; meanwhile this bidder leaves."""
    procedure_id = UUID(room.shown["procedure_id"])

    @command
    def stand_still():
        db.session.get_one(Procedure, procedure_id).barred_for = "right-pledged"
        steps.stand_still(procedure_id, "right-pledged")

    @command
    def go_on():
        db.session.get_one(Procedure, procedure_id).barred_for = None
        steps.go_on(procedure_id)

    stand_still()
    stands = room.shown["state"]
    mine = room.as_(who).get("/intents").json["items"]
    assert room.as_(who).post(f"/intents/{mine[0]['id']}/withdraw").status_code == 200
    go_on()
    return stands


def test_a_bar_stops_a_stage_and_what_was_sealed_by_whoever_left_is_not_disclosed(stopped):
    stopped.seal("rival", START + STEP)
    stopped.seal("stranger", START + 2 * STEP)
    assert left_while_it_stood(stopped, "stranger") == "interrupted"
    stopped.until("sealed")
    assert problem_of(stopped.seal("stranger", START + 3 * STEP)) == (403, "not-qualified")
    stopped.next()
    assert stopped.shown["price"]["amount"] == START + STEP
    assert checker.violations(finished(stopped)) == []


@pytest.mark.parametrize("method", ["auction", "rounds"])
def test_whoever_left_while_it_stood_bids_no_more(enter, method):
    room = enter(OFFERS, method=method)
    room.until("free", "turn")
    left_while_it_stood(room, "stranger")
    room.until("free", "turn")
    assert problem_of(room.bid("stranger", START + STEP)) == (403, "not-qualified")


def test_a_restored_market_gives_a_turn_the_time_it_had_then(rounds):
    rounds.until("turn")
    ends_at = rounds.ends_at()
    stand_at(ends_at, -MINUTE)
    then = ends_at - 2 * MINUTE
    said = list(restored.stand_still(Gap(then, ends_at, ends_at)))
    assert len(said) == 1
    assert rounds.shown["state"] == "interrupted"
    rounds.as_("reviewer").post(f"{rounds.path}/resume")
    assert rounds.who(rounds.next()["turn_label"]) == "stranger"
    stages = select(AuctionStage).filter_by(kind="turn").order_by(AuctionStage.number)
    first, again = db.session.scalars(stages).all()
    assert (first.label, again.ends_at - again.at) == (again.label, 2 * MINUTE)
    db.session.rollback()


TAMPERINGS = {
    "not what was sealed": lambda c: c["sealed"][0].update(amount=1),
    "its chain does not follow": lambda c: c["bids"][1].update(label="竞买人X"),
    "the winner is not the best bid": lambda c: c.update(top_label="竞买人X"),
    "falls by more than a step": lambda c: falling(c)[-1].update(amount=START - 3 * STEP),
    "begins before the end of the one before": lambda c: c["stages"][-1].update(at=0),
    "not the price that was asked": lambda c: c["bids"][0].update(amount=START),
    "sealed outside its stage": lambda c: c["bids"][1].update(received_at=1),
    "somebody else had the turn": lambda c: c["bids"][-1].update(label=c["bids"][1]["label"]),
    "it was not ended": lambda c: c["stages"].pop(),
}


def falling(course):
    return [stage for stage in course["stages"] if stage["kind"] == "falling"]


def test_every_change_of_a_staged_protocol_is_found(stopped):
    stopped.seal("rival", START + STEP)
    stopped.until("best")
    stopped.bid("buyer", START + 2 * STEP)
    course = finished(stopped)
    assert checker.violations(course) == []
    for fault, change in TAMPERINGS.items():
        broken = json.loads(json.dumps(course))
        change(broken)
        found = checker.violations(broken)
        assert any(fault in said for said in found), (fault, found)


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ({"method": "dutch"}, "floor-unfit"),
        ({"method": "rounds", "floor": {"amount": FLOOR}}, "floor-unfit"),
        ({"method": "dutch", "floor": {"amount": START}}, "floor-unfit"),
        ({"method": "dutch", "floor": {"amount": FLOOR + 1}}, "floor-unfit"),
        (
            {"method": "dutch", "floor": {"amount": FLOOR}, "step": {"amount": 10_000}},
            "floor-unfit",
        ),
        ({"method": "dutch", "floor": {"amount": 44_000_000}}, "price-cut-needs-approval"),
        ({"method": "dutch", "floor": {"amount": FLOOR}, "step": None}, "step-impossible"),
        (
            {"method": "dutch", "floor": {"amount": FLOOR}, "reserve": {"amount": START + 1}},
            "reserve-below-start",
        ),
        ({"method": "rounds", "step": None}, "step-impossible"),
    ],
)
def test_terms_that_do_not_fit_the_method_are_refused(as_, make, terms, problem):
    listing_id = str(make.listing().id)
    db.session.rollback()
    body = TERMS | {"listing_id": listing_id} | terms
    assert problem_of(as_("seller").post("/procedures", body)) == (422, problem)
    approved = body | {"approval_sha256": EVIDENCE}
    again = as_("seller").post("/procedures", approved)
    if problem == "price-cut-needs-approval":
        assert (again.status_code, again.json["floor"]["amount"]) == (201, 44_000_000)
    else:
        assert problem_of(again) == (422, problem)


def test_the_times_are_those_that_were_announced(enter, owner):
    room = enter(OFFERS, start=False, method="rounds")
    owner("alter table policies disable trigger user")
    owner("update policies set value = 9 where key = 'auction.turn_minutes'")
    owner("alter table policies enable trigger user")
    stand_at(datetime.fromisoformat(room.shown["starts_at"]), MS)
    room.settle()
    room.until("turn")
    turn = db.session.scalars(select(AuctionStage).filter_by(kind="turn")).one()
    assert turn.ends_at - turn.at == 3 * MINUTE
    db.session.rollback()


def test_the_web_is_killed_in_a_turn_and_the_turn_goes_on(rounds, cast, settings, tmp_path):
    """Bids in flight are there whole under their key, or not at all; the stage is nobody's
    memory."""
    heard, key = {}, {"Idempotency-Key": "killed-in-a-turn"}
    headers = key | {"Authorization": f"Bearer {cast['stranger'].token}"}
    amount = START + STEP

    def send(address):
        with suppress(requests.RequestException):
            body = {"price": {"amount": amount}}
            answer = requests.post(
                f"{address}{rounds.path}/bids", json=body, headers=headers, timeout=30
            )
            heard[address] = (answer.status_code, answer.content)

    logs = (tmp_path / "first.log", tmp_path / "second.log")
    with served(settings, logs[0]) as (first, process), served(settings, logs[1]) as (second, _):
        rounds.until("turn")
        ends_at = rounds.ends_at()
        sender = Thread(target=send, args=(first,))
        sender.start()
        sender.join(0.02)
        kill_all_of(process)
        sender.join(60)
        assert (rounds.shown["state"], rounds.ends_at()) == ("turn", ends_at)
        send(second)
    assert heard[second][0] == 201
    assert set(heard.values()) == {heard[second]}, "an answer that was heard stays the answer"
    placed = [b for b in rounds.as_(None).get(f"{rounds.path}/bids").json["items"]
              if b["amount"] == amount]  # fmt: skip
    assert len(placed) == 1
    assert rounds.who(rounds.next()["turn_label"]) == "buyer"
    assert checker.violations(finished(rounds)) == []
