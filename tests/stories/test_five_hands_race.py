"""Five hands reach for each of two hundred negotiations: one wins, the others get clean 409s."""

import random
from collections import Counter

from deploy.client import Refused
from deploy.sale import TRL_PROOF
from tests.factories import publications

NEGOTIATIONS = 200
PRICE = {"amount": 1_000_000}


def test_five_hands_race(market, at_once):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    order = random.Random(seed)
    seller, reviewer = market.person("seller"), market.person("reviewer")
    buyers = [market.person("buyer") for _ in range(2)]
    hands = [market.person("seller") for _ in range(3)] + buyers
    asset = enter_asset(seller)
    winners: Counter[str] = Counter()
    for _ in range(NEGOTIATIONS):
        listing = publish(seller, reviewer, asset)
        talks = buyers[0].post("/negotiations", {"listing_id": listing, "price": PRICE})["id"]
        acts = [
            (hands[0], "accept", {"round": 1}),
            (hands[1], "decline", {"round": 1}),
            (hands[2], "counter", {"round": 1, "price": {"amount": 2_000_000}}),
            (hands[3], "withdraw", {"round": 1}),
            (hands[4], "withdraw", {"round": 1}),
        ]
        order.shuffle(acts)
        results = at_once([act(person, talks, verb, body) for person, verb, body in acts])
        won = [acts[n][1] for n, result in enumerate(results) if isinstance(result, dict)]
        lost = [result for result in results if not isinstance(result, dict)]
        assert len(won) == 1, (won, lost)
        assert all(isinstance(r, Refused) and r.status == 409 for r in lost), lost
        winners[won[0]] += 1
    print(f"winners: {dict(winners)}")
    assert sum(winners.values()) == NEGOTIATIONS
    agreed = market.query("select count(*) from negotiations where state = 'agreed'")
    assert agreed == market.query("select count(*) from deals") == [(winners["accept"],)]


def act(person, talks, verb, body):
    return lambda: person.post(f"/negotiations/{talks}/{verb}", body)


def enter_asset(seller):
    files = [("files", ("p.xml", publications.cnipa_old(1, kind="B"), "application/xml"))]
    begun = seller.post("/patents/imports", files=files)
    seller.wait(f"/patents/imports/{begun['id']}", "finished")
    return seller.post(
        "/assets",
        {
            "title": "赛跑",
            "summary": "五只手",
            "trl": 5,
            "is_experimental": True,
            "patents": [publications.number(1)],
            "is_not_secret": True,
            "facts": {"trl_proofs": [TRL_PROOF]},
        },
    )["id"]


def publish(seller, reviewer, asset):
    terms = {
        "asset_id": asset,
        "right": "ordinary_licence",  # many of them may be on offer at once
        "term_months": 12,
        "price": PRICE,
    }
    listing = seller.post("/listings", terms)
    version = seller.post(f"/listings/{listing['id']}/submit")["version"]
    reviewer.post(f"/listings/{listing['id']}/approve", version=version)
    return listing["id"]
